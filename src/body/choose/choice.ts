/** Which blocks are kept so far, and for each that is not the step that took it out. */
import type { RemovalRule } from '../../data/boilerplate/removal-rules.js';
import { itemAt } from '../../model/column.js';

export class Choice {
  /** 1 for each block that is kept. */
  readonly kept: Uint8Array;
  private readonly rules: RemovalRule[];

  /** Keeps the blocks of the scores that are high enough. */
  constructor(scores: Float32Array, needed: number) {
    this.kept = new Uint8Array(scores.length);
    for (const [index, score] of scores.entries()) if (score >= needed) this.kept[index] = 1;
    this.rules = new Array<RemovalRule>(scores.length).fill('low-score');
  }

  keep(index: number): void {
    this.kept[index] = 1;
  }

  /** Takes a block out, unless an earlier step did. */
  drop(index: number, rule: RemovalRule): void {
    if (this.kept[index] !== 1) return;
    this.kept[index] = 0;
    this.rules[index] = rule;
  }

  /** Takes out all that is kept. */
  dropAll(rule: RemovalRule): void {
    for (const index of this.kept.keys()) this.drop(index, rule);
  }

  /** The step that took a block out; null for a kept one. */
  ruleOf(index: number): RemovalRule | null {
    return this.kept[index] === 1 ? null : itemAt(this.rules, index);
  }
}
