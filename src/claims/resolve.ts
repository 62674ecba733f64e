/**
 * Which actors a source names: by a mention on its head, by a person in apposition, or, for pronouns and descriptions ("the
 * ministry", "both leaders"), by the resolver of the actors stage. "He" without a sure antecedent is who spoke last.
 */
import type { Resolver } from '../actors/index.js';
import { SOURCE_PRONOUNS } from '../data/english/source-words.js';
import type { Actor } from '../record.js';
import { overlaps, type Span } from '../text/span.js';
import { TAGS } from '../text/tags.js';
import type { Token } from '../text/tokens.js';
import type { ClaimColumns, TokenSpan } from './columns.js';

interface Mention extends Span {
  readonly actor: Actor;
}

/** How far a "he" may stand from the words of who spoke last, in UTF-16 units. */
const SPEAKER_REACH = 1500;
/** Mentions nest at most so deep. */
const NESTING = 4;
const isTagged = (wanted: RegExp): Uint8Array => Uint8Array.from(TAGS, (tag) => (wanted.test(tag) ? 1 : 0));
const IS_NOUN = isTagged(/^NN/);
const ENDS_CORE = isTagged(/^(?:IN|W.*|,|\(|:)$/);

/** The actors of a text by where they are mentioned. Sources are asked for in text order. */
export class ActorLookup {
  private readonly mentions: readonly Mention[];
  private readonly byId: ReadonlyMap<string, Actor>;
  private lastSpeaker: { readonly actor: Actor; readonly end: number } | null = null;

  constructor(
    actors: readonly Actor[],
    private readonly resolver: Resolver,
  ) {
    this.mentions = actors
      .flatMap((actor) => actor.mentions.map(({ start, end }) => ({ actor, start, end })))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    this.byId = new Map(actors.map((actor) => [actor.id, actor]));
  }

  /** Whether a mention runs over the range to both sides. */
  isInside({ start, end }: Span): boolean {
    return this.within({ start, end }).some((mention) => mention.start < start && mention.end > end);
  }

  /** The actors that a source names: none, one, or several for "they" and "both sides". */
  find(columns: ClaimColumns, span: TokenSpan): readonly Actor[] {
    const { start, text } = columns.tokens[span.first] as Token;
    const { end } = columns.tokens[span.end - 1] as Token;
    const pronoun = span.end - span.first === 1 ? SOURCE_PRONOUNS.get(text.toLowerCase()) : undefined;
    const named = pronoun ? null : this.named(columns, span);
    const actors = named
      ? [named]
      : (this.resolved({ start, end }) ?? (pronoun === 'person' ? this.speakerBefore(start) : []));
    if (actors.length === 1) this.lastSpeaker = { actor: actors[0] as Actor, end };
    return actors;
  }

  private resolved(span: Span): readonly Actor[] | null {
    return this.resolver(span)?.flatMap((id) => this.byId.get(id) ?? []) ?? null;
  }

  private speakerBefore(start: number): readonly Actor[] {
    const { lastSpeaker } = this;
    const fits = lastSpeaker?.actor.type === 'person' && start - lastSpeaker.end < SPEAKER_REACH;
    return fits ? [lastSpeaker.actor] : [];
  }

  /** The mention on the head of the phrase, else a person in apposition. */
  private named(columns: ClaimColumns, { first, end }: TokenSpan): Actor | null {
    let head = -1;
    let core = first;
    while (core < end && !(head >= 0 && ENDS_CORE[columns.tag[core] as number] === 1)) {
      if (IS_NOUN[columns.tag[core] as number] === 1) head = core;
      core += 1;
    }
    const onHead = head < 0 ? undefined : this.within(columns.tokens[head] as Token)[0];
    if (onHead) return onHead.actor;
    if (core + 1 >= end) return null;
    const next = columns.tokens[core + 1] as Token;
    const apposed = this.within(next).find(({ actor }) => actor.type === 'person');
    return apposed?.actor ?? null;
  }

  /** Mentions that touch a range. */
  private within(range: Span): Mention[] {
    const found: Mention[] = [];
    for (let at = Math.max(0, this.firstFrom(range.start) - NESTING); at < this.mentions.length; at += 1) {
      const mention = this.mentions[at] as Mention;
      if (mention.start >= range.end) break;
      if (overlaps(mention, range)) found.push(mention);
    }
    return found;
  }

  /** The number of the first mention that starts at or after a position. */
  private firstFrom(position: number): number {
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.mentions[middle] as Mention).start < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
