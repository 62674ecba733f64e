/** A claim as the record will show it, beside the tokens that it was read from: what its confidence is reckoned from. */
import { itemAt } from '../../model/column.js';
import type { Actor, ClaimSource } from '../../record.js';
import type { SettledClaim } from '../rules/settle.js';
import type { ClaimColumns } from '../text/claim-columns.js';
import { headOfCue, lemmaAt } from '../text/claim-words.js';
import { QUOTE } from '../text/quotes.js';
import { contains, totalLength } from '../text/token-spans.js';

/** What a claim's numbers are read from. */
export interface WeighedScene {
  readonly columns: ClaimColumns;
  readonly claim: SettledClaim;
  readonly sources: readonly ClaimSource[];
  /** The claims near it in text order, itself too. */
  readonly near: readonly SettledClaim[];
  readonly actorOf: (id: string) => Actor | undefined;
}

export class ClaimView {
  /** The cue's verb and its base form. */
  readonly head: number;
  readonly lemma: string;
  /** Where the content begins and ends, and how many tokens it has. */
  readonly first: number;
  readonly end: number;
  readonly length: number;
  readonly actor: Actor | undefined;

  constructor(readonly scene: WeighedScene) {
    const { claim, columns, sources } = scene;
    this.head = headOfCue(columns, claim.cue);
    this.lemma = lemmaAt(columns, this.head);
    this.first = itemAt(claim.content, 0).first;
    this.end = itemAt(claim.content, claim.content.length - 1).end;
    this.length = totalLength(claim.content);
    const id = sources[0]?.id ?? null;
    this.actor = id === null ? undefined : scene.actorOf(id);
  }

  get columns(): ClaimColumns {
    return this.scene.columns;
  }

  get claim(): SettledClaim {
    return this.scene.claim;
  }

  get source(): ClaimSource | undefined {
    return this.scene.sources[0];
  }

  /** The share of the content's tokens that are quoted. */
  get quotedShare(): number {
    let quoted = 0;
    for (const { first, end } of this.claim.content)
      for (let at = first; at < end; at += 1) quoted += this.columns.quote[at] === QUOTE.outside ? 0 : 1;
    return quoted / this.length;
  }

  /** How many other claims have this one's cue in their content. */
  get outer(): number {
    const { cue } = this.claim;
    return this.scene.near.filter((other) => other !== this.claim && other.content.some((span) => contains(span, cue)))
      .length;
  }

  /** How many other claims have their cue in this one's content. */
  get inner(): number {
    return this.scene.near.filter(
      ({ cue }) => cue !== this.claim.cue && this.claim.content.some((span) => contains(span, cue)),
    ).length;
  }

  /** Tokens between the cue and the nearest piece of the content. */
  get gap(): number {
    const { cue, content } = this.claim;
    return Math.min(
      ...content.map(({ first, end }) => (first >= cue.end ? first - cue.end : Math.max(0, cue.first - end))),
    );
  }

  /** How many sentences the content reaches over. */
  get sentences(): number {
    return (this.columns.sentence[this.end - 1] ?? 0) - (this.columns.sentence[this.first] ?? 0) + 1;
  }
}
