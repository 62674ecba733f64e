/** Removals as the record gives them: in page order, neighbours of one cause as one. */

import type { RemovalReason } from '../../data/boilerplate/removal-reasons.js';
import type { RemovalRule } from '../../data/boilerplate/removal-rules.js';
import type { Removal } from '../../record.js';

/** The step that took a block out, and what the block is. */
export interface Cause {
  readonly rule: RemovalRule;
  readonly reason: RemovalReason;
}

interface Group extends Cause {
  readonly texts: string[];
}

export class RemovalList {
  private readonly groups: Group[] = [];

  add({ rule, reason }: Cause, text: string): void {
    const last = this.groups.at(-1);
    if (last?.rule === rule && last.reason === reason) last.texts.push(text);
    else this.groups.push({ rule, reason, texts: [text] });
  }

  /** The removals so far; the lines of one are parted by a line break. */
  toRemovals(): Removal[] {
    return this.groups.map(({ rule, reason, texts }) => ({ reason, rule, text: texts.join('\n') }));
  }
}
