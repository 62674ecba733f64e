/**
 * Which actors a source names: by a mention on its head, by a person in apposition, or, for pronouns and descriptions ("the
 * ministry", "both leaders"), by the resolver of the actors stage.
 */
import type { Resolver } from '../actors/index.js';
import type { Actor } from '../record.js';
import { overlaps, type Span } from '../text/span.js';
import { TAGS, tagNumber } from '../text/tags.js';
import type { Token } from '../text/tokens.js';
import type { ClaimColumns, TokenSpan } from './columns.js';

interface Mention extends Span {
  readonly actor: Actor;
}

/** Mentions nest at most so deep. */
const NESTING = 4;
const isTagged = (wanted: RegExp): Uint8Array => Uint8Array.from(TAGS, (tag) => (wanted.test(tag) ? 1 : 0));
const IS_NOUN = isTagged(/^NN/);
const IS_TITLE = isTagged(/^(?:NN|JJ)/);
const ENDS_CORE = isTagged(/^(?:IN|W.*|,|\(|:)$/);

const COMMA = tagNumber(',');
const PREPOSITION = tagNumber('IN');

/** "Some in Gaza" are not Gaza. */
const isQuantifier = ({ tokens }: ClaimColumns, at: number): boolean =>
  /^(?:some|many|others|several|most|those|all|few|both|none|one|two|three|dozens|hundreds|thousands)$/i.test(
    (tokens[at] as Token).text,
  );

/** The actors of a text by where they are mentioned. Sources are asked for in text order. */
export class ActorLookup {
  private readonly mentions: readonly Mention[];
  private readonly byId: ReadonlyMap<string, Actor>;

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

  /** The actors that a noun phrase names: none, one, or several for "both sides". */
  find(columns: ClaimColumns, span: TokenSpan): readonly Actor[] {
    const named = this.named(columns, span);
    const { start } = columns.tokens[span.first] as Token;
    const { end } = columns.tokens[span.end - 1] as Token;
    return named ? [named] : this.resolve({ start, end });
  }

  /** The actors that a pronoun or a description stands for; none where it is not sure. */
  resolve(span: Span): readonly Actor[] {
    return this.resolver.resolve(span)?.flatMap((id) => this.byId.get(id) ?? []) ?? [];
  }

  /** Whether a pronoun can stand for the actor of an id. */
  fits(pronoun: string, id: string): boolean {
    const actor = this.byId.get(id);
    return actor !== undefined && this.resolver.fits(pronoun, actor);
  }

  /** Whether another than the actor of an id is named in a range, outside `said`, whom the pronoun can stand for. */
  namesAnother(pronoun: string, id: string | null, { range, said }: { range: Span; said: readonly Span[] }): boolean {
    return this.within(range).some(
      ({ actor, ...span }) =>
        actor.id !== id && this.resolver.fits(pronoun, actor) && !said.some((words) => overlaps(span, words)),
    );
  }

  /** The mention on the head of the phrase, else a person in apposition. */
  private named(columns: ClaimColumns, { first, end }: TokenSpan): Actor | null {
    let head = -1;
    let core = first;
    while (
      core < end &&
      !(head >= 0 && ENDS_CORE[columns.tag[core] as number] === 1 && !this.isInName(columns, core))
    ) {
      if (IS_NOUN[columns.tag[core] as number] === 1) head = core;
      core += 1;
    }
    if (isQuantifier(columns, first) && columns.tag[first + 1] === PREPOSITION) return null;
    const onHead = head < 0 ? undefined : this.within(columns.tokens[head] as Token)[0];
    return onHead?.actor ?? this.titled(columns, { first, end }) ?? this.apposed(columns, { first: core, end });
  }

  /** Whether a token stands in a name that began before it: "Bank [of] Montreal". */
  private isInName({ tokens }: ClaimColumns, at: number): boolean {
    const { start, end } = tokens[at] as Token;
    return this.within({ start, end }).some((mention) => mention.start < start && mention.end > end);
  }

  /** "former Harbour Pilots of Chile president [Pierre Lampron]": the person at the end, with nothing before but names and a title. */
  private titled({ tokens, tag }: ClaimColumns, { first, end }: TokenSpan): Actor | null {
    const person = this.within(tokens[end - 1] as Token).find(({ actor }) => actor.type === 'person');
    if (!person) return null;
    let at = end - 1;
    while (at > first && (tokens[at] as Token).start > person.start) at -= 1;
    for (at -= 1; at >= first; at -= 1)
      if (IS_TITLE[tag[at] as number] === 0 && (tokens[at] as Token).text !== 'of') return null;
    return person.actor;
  }

  /** "the army's spokesman, [Rear Admiral Daniel Hagari]": the person named behind a comma, with nothing but titles before. */
  private apposed(columns: ClaimColumns, { first, end }: TokenSpan): Actor | null {
    let at = first;
    while (at < end && columns.tag[at] !== COMMA) at += 1;
    for (at += 1; at < end; at += 1) {
      const person = this.within(columns.tokens[at] as Token).find(({ actor }) => actor.type === 'person');
      if (person) return person.actor;
      if (IS_TITLE[columns.tag[at] as number] === 0) return null;
    }
    return null;
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
