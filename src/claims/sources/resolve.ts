/**
 * Which actors a source names: by a mention on its head, by a person in apposition, or, for pronouns and descriptions ("the
 * ministry", "both leaders"), by the resolver of the actors stage.
 */

import type { Resolver } from '../../actors/index.js';
import { TITLE_LINKS } from '../../data/claims/small-words.js';
import { ORGANISATION_NOUNS, POLITICIANS, QUANTIFIERS } from '../../data/english/source-words.js';
import { TITLE_NOUNS } from '../../data/roles/titles.js';
import { tagNumber } from '../../grammar/tagger/tags.js';
import { firstFrom, itemAt } from '../../model/column.js';
import type { Actor } from '../../record.js';
import { overlaps, type Span } from '../../text/span.js';
import type { Token } from '../../text/tokens.js';
import type { ClaimColumns, TokenSpan } from '../text/claim-columns.js';
import { lemmaAt, wordAt } from '../text/claim-words.js';
import { type CoreRule, endOfCore, lastTagged, tagsLike } from '../text/noun-phrases.js';
import { personOfAge, personTold } from './described.js';

interface Mention extends Span {
  readonly actor: Actor;
}

/** Where somebody is named who may be a body. */
export interface BodyMention extends Mention {
  /** The number of its sentence. */
  readonly sentence: number;
  /** Whether it stands behind a preposition, or is who is told: "told [the paper]". */
  readonly isOblique: boolean;
  /** Whether a verb follows it, or an apposition between commas. */
  readonly isSubject: boolean;
}

/** What stands between two who are named together: "Omar [and his wife] Ana". */
const JOINS_PAIR =
  /^,? (?:and|&) (?:(?:his|her) )?(?:(?:wife|husband|partner|girlfriend|boyfriend|fiancée?|bride|childhood sweetheart),? )?$/;

/** What stands between two who are the subject together: "Omar [and the pilot] Ana left". */
const JOINS_SUBJECTS = /^,? (?:and|&) (?:[\p{L}.]+ ){0,3}$/u;

const TITLES: ReadonlySet<string> = new Set(TITLE_NOUNS);

/** "The " and the first letter of what it stands before, in UTF-16 units: as far as a mention that begins there reaches at least. */
const THE_AND_MORE = 5;

/** Mentions nest at most so deep. */
const NESTING = 4;
const TITLE = tagsLike(/^(?:NN|JJ)/);
const NAMED_CORE: CoreRule = { holds: tagsLike(/^NN/), ends: tagsLike(/^(?:IN|TO|W.*|,|\(|:)$/) };

const COMMA = tagNumber(',');
const PREPOSITION = tagNumber('IN');

const COMMON_NOUN = tagNumber('NN');
const BREAKS = tagsLike(/^(?:,|:|W.*|\(|``|''|VB.*)$/);
const FINITE = tagsLike(/^(?:VB[DZP]|MD)$/);
const ADVERB = tagNumber('RB');

/** The number of the first token that starts at or after a position. */
const tokenFrom = ({ tokens }: ClaimColumns, position: number): number =>
  firstFrom(tokens.length, (at) => itemAt(tokens, at).start >= position);

/** Whether a verb follows a mention, or an apposition between commas. */
function isSubject(columns: ClaimColumns, first: number, end: number): boolean {
  let at = first;
  while (at < columns.tokens.length && itemAt(columns.tokens, at).start < end) at += 1;
  if (columns.tag[at] === COMMA) return columns.fromStart[first] === 0;
  if (columns.tag[at] === ADVERB) at += 1;
  return at < columns.tokens.length && FINITE[columns.tag[at] ?? 0] === 1;
}

/** "Some in Peru" are not Peru. */
const isQuantifier = (columns: ClaimColumns, at: number): boolean => QUANTIFIERS.has(wordAt(columns, at));

/** The organizations by the words of their names. */
function bodiesByWord(actors: readonly Actor[]): ReadonlyMap<string, readonly Actor[]> {
  const bodies = new Map<string, Actor[]>();
  for (const actor of actors) {
    if (actor.type !== 'organization') continue;
    for (const word of new Set(actor.name.toLowerCase().split(/\s+/)))
      bodies.set(word, [...(bodies.get(word) ?? []), actor]);
  }
  return bodies;
}

/** The actors of a text by where they are mentioned. Sources are asked for in text order. */
export class ActorLookup {
  private readonly mentions: readonly Mention[];
  private readonly bodiesByWord: ReadonlyMap<string, readonly Actor[]>;
  private readonly byId: ReadonlyMap<string, Actor>;

  constructor(
    actors: readonly Actor[],
    private readonly resolver: Resolver,
  ) {
    this.mentions = actors
      .flatMap((actor) => actor.mentions.map(({ start, end }) => ({ actor, start, end })))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    this.bodiesByWord = bodiesByWord(actors);
    this.byId = new Map(actors.map((actor) => [actor.id, actor]));
  }

  /** Whether a mention runs over the range to both sides. */
  isInside({ start, end }: Span): boolean {
    return this.within({ start, end }).some((mention) => mention.start < start && mention.end > end);
  }

  /** The actors that a noun phrase names: none, one, or several for "both sides". */
  find(columns: ClaimColumns, span: TokenSpan): readonly Actor[] {
    const named = this.named(columns, span);
    const { start } = itemAt(columns.tokens, span.first);
    const { end } = itemAt(columns.tokens, span.end - 1);
    return named ? [named] : this.resolve({ start, end });
  }

  /** The actors that a pronoun or a description stands for; none where it is not sure. */
  resolve(span: Span): readonly Actor[] {
    return this.resolver.resolve(span)?.flatMap((id) => this.byId.get(id) ?? []) ?? [];
  }

  /** The actor of an id; null where there is none. */
  actor(id: string): Actor | null {
    return this.byId.get(id) ?? null;
  }

  /** Whether a description has a politician's noun and no word of the title that the text gives an actor: no company's president is "the nominee". */
  hasOtherRole(id: string, { noun, phrase }: { readonly noun: string; readonly phrase: string }): boolean {
    const words =
      this.byId
        .get(id)
        ?.role?.toLowerCase()
        .split(/[^\p{L}-]+/u) ?? [];
    const told = phrase.split(' ');
    return (
      POLITICIANS.has(noun) && words.some((word) => TITLES.has(word)) && !words.some((word) => told.includes(word))
    );
  }

  /** Whether a pronoun can stand for the actor of an id. */
  fits(pronoun: string, id: string): boolean {
    const actor = this.byId.get(id);
    return actor !== undefined && this.resolver.fits(pronoun, actor);
  }

  /** The only two persons who are named as a pair before a position: "Omar and Ana Ruiz"; none where there are more such pairs, or none. */
  pairBefore(text: string, position: number): readonly Actor[] {
    const pairs = new Map<string, readonly Actor[]>();
    for (const [at, { actor, end }] of this.mentions.entries()) {
      const next = this.mentions[at + 1];
      if (!next || next.end > position) break;
      if (actor.type !== 'person' || next.actor.type !== 'person' || next.actor === actor) continue;
      if (JOINS_PAIR.test(text.slice(end, next.start)))
        pairs.set([actor.id, next.actor.id].sort().join(), [actor, next.actor]);
    }
    const [only, ...others] = pairs.values();
    return only && others.length === 0 ? only : [];
  }

  /** The one person behind whose name an age stands. */
  personAged(text: string, age: string): Actor | null {
    return personOfAge(text, [...this.byId.values()], age);
  }

  /** The one person of a text up to a description of whom it tells by the same words. */
  personTold(before: string, phrase: string): Actor | null {
    return personTold(before, [...this.byId.values()], phrase);
  }

  /** Whether a person is named in a range. */
  isNamedBetween(start: number, end: number): boolean {
    return this.within({ start, end }).some(({ actor }) => actor.type === 'person');
  }

  /** The last two persons who are named as a pair at most so far before a position, where no other person is named since; none elsewhere. */
  nearPair(text: string, position: number, reach: number): readonly Actor[] {
    const before = this.within({ start: position - reach, end: position }).filter(
      ({ actor }) => actor.type === 'person',
    );
    const [one, other] = before.slice(-2);
    return one && other && one.actor !== other.actor && JOINS_PAIR.test(text.slice(one.end, other.start))
      ? [one.actor, other.actor]
      : [];
  }

  /** The one person who is named before a position; null where none is, or two. */
  onlyPerson(position: number): Actor | null {
    const persons = this.mentions.filter(({ actor, end }) => end <= position && actor.type === 'person');
    const [only, ...others] = new Set(persons.map(({ actor }) => actor));
    return only && others.length === 0 ? only : null;
  }

  /** The person who is named more often than every other, in the whole text or up to an end (UTF-16 units); null where no one is. */
  mainPerson(end = Number.POSITIVE_INFINITY): Actor | null {
    const counted = [...this.byId.values()]
      .filter(({ type }) => type === 'person')
      .map((actor) => ({ actor, count: actor.mentions.filter(({ start }) => start < end).length }));
    const [most, next] = counted.sort((a, b) => b.count - a.count);
    return most && most.count > (next?.count ?? 0) ? most.actor : null;
  }

  /** Where organizations, and others with a role, are named before a position, in text order: "publisher Corvo Games" reads like a person. */
  bodiesBefore(columns: ClaimColumns, position: number): readonly BodyMention[] {
    return this.mentions
      .slice(0, this.mentionFrom(position))
      .filter(({ actor }) => actor.type === 'organization' || actor.role !== null)
      .map((mention) => {
        const at = tokenFrom(columns, mention.start);
        return {
          ...mention,
          sentence: columns.sentence[at] ?? 0,
          isSubject: isSubject(columns, at, mention.end),
          isOblique: columns.tag[at - 1] === PREPOSITION || lemmaAt(columns, at - 1) === 'tell',
        };
      });
  }

  /** "In Peru, the government": whether a description stands behind the name of another state in its sentence than the body found for it has. */
  isOfOtherState(columns: ClaimColumns, { first }: TokenSpan, found: readonly Actor[]): boolean {
    const [body, ...others] = found;
    const { start } = itemAt(columns.tokens, first);
    if (!body?.country || others.length > 0 || body.type !== 'organization') return false;
    const isNamedHere = body.mentions.some((mention) => overlaps(mention, { start, end: start + THE_AND_MORE }));
    if (wordAt(columns, first) !== 'the' || isNamedHere) return false;
    const sentence = itemAt(columns.tokens, first - (columns.fromStart[first] ?? 0)).start;
    const states = this.within({ start: sentence, end: start }).filter(({ actor }) => actor.type === 'country');
    return states.length > 0 && states.every(({ actor }) => actor.country !== body.country);
  }

  /** The one organization named before that has a noun in its name: "National Statistics Institute" of "the institute". */
  bodyCalled({ text, start }: Token): Actor | null {
    const found = (this.bodiesByWord.get(text.toLowerCase()) ?? []).filter(
      ({ mentions }) => (mentions[0]?.start ?? start) < start,
    );
    const [only] = found;
    return found.length === 1 && only ? only : null;
  }

  /** Whether another than the actor of an id is named in a range, outside `said`, whom the pronoun can stand for. */
  namesAnother(pronoun: string, id: string | null, { range, said }: { range: Span; said: readonly Span[] }): boolean {
    return this.within(range).some(
      ({ actor, ...span }) =>
        actor.id !== id && this.resolver.fits(pronoun, actor) && !said.some((words) => overlaps(span, words)),
    );
  }

  /** The mention on the head of the phrase, else a person in apposition. */
  named(columns: ClaimColumns, { first, end }: TokenSpan): Actor | null {
    const core = endOfCore(columns, { first, end }, { ...NAMED_CORE, isInside: (at) => this.isInName(columns, at) });
    const head = lastTagged(columns, { first, end: core }, NAMED_CORE.holds);
    if (isQuantifier(columns, first) && columns.tag[first + 1] === PREPOSITION)
      return wordAt(columns, first) === 'one' ? this.apposed(columns, { first, end }) : null;
    const onHead = head < 0 ? undefined : this.within(itemAt(columns.tokens, head))[0];
    const isBody = onHead !== undefined && onHead.actor.type !== 'person';
    const atEnd = core < end ? this.personAtEnd(columns, { first: core, end }, isBody) : null;
    if (atEnd && onHead?.actor.type !== 'person') return atEnd;
    return onHead?.actor ?? this.titled(columns, { first, end }) ?? this.apposed(columns, { first: core, end });
  }

  /** Whether a token stands in a name that began before it: "Bank [of] Strelsau". */
  private isInName({ tokens }: ClaimColumns, at: number): boolean {
    const { start, end } = itemAt(tokens, at);
    return this.within({ start, end }).some((mention) => mention.start < start && mention.end > end);
  }

  /** "University of Lima at Callao law professor [Ana Ruiz]", "envoy to Peru [Ana Ruiz]": a person behind a title or another name, not behind a comma. */
  private personAtEnd(columns: ClaimColumns, { first, end }: TokenSpan, isBody: boolean): Actor | null {
    const person = this.within(itemAt(columns.tokens, end - 1)).find(({ actor }) => actor.type === 'person');
    if (!person) return null;
    for (let at = first; at < end; at += 1) if (BREAKS[columns.tag[at] ?? 0] === 1) return null;
    let at = end - 1;
    while (at > first && itemAt(columns.tokens, at - 1).start >= person.start) at -= 1;
    const before = at - 1;
    if (before <= first) return null;
    const isNamed = this.within(itemAt(columns.tokens, before)).some(({ actor }) => actor !== person.actor);
    return isNamed || (isBody && columns.tag[before] === COMMON_NOUN) ? person.actor : null;
  }

  /** The subjects of sentences among those named in a range, outside of `said` and of quotations, whom a pronoun can stand for. */
  subjectsIn(
    { text, columns }: { text: string; columns: ClaimColumns },
    pronoun: string,
    { range, said }: { range: Span; said: readonly Span[] },
  ): readonly Actor[] {
    const found: Actor[] = [];
    let sentence = -1;
    let before: Mention | null = null;
    for (const mention of this.within(range)) {
      const isJoined: boolean = before !== null && JOINS_SUBJECTS.test(text.slice(before.end, mention.start));
      before = mention;
      if (isJoined || mention.start < range.start || !this.resolver.fits(pronoun, mention.actor)) continue;
      if (said.some((words) => overlaps(mention, words))) continue;
      const at = tokenFrom(columns, mention.start);
      if (columns.quote[at] !== 0 || !isSubject(columns, at, mention.end) || columns.sentence[at] === sentence)
        continue;
      found.push(mention.actor);
      sentence = columns.sentence[at] ?? 0;
    }
    return found;
  }

  /** "former Harbour Pilots of Chile president [Ana Ruiz]": the person at the end, with nothing before but names and a title. */
  private titled({ tokens, tag }: ClaimColumns, { first, end }: TokenSpan): Actor | null {
    const person = this.within(itemAt(tokens, end - 1)).find(({ actor }) => actor.type === 'person');
    if (!person) return null;
    let at = end - 1;
    while (at > first && itemAt(tokens, at).start > person.start) at -= 1;
    for (at -= 1; at >= first; at -= 1)
      if (TITLE[tag[at] ?? 0] === 0 && !TITLE_LINKS.has(itemAt(tokens, at).text)) return null;
    return person.actor;
  }

  /**
   * "the army's spokesman, [Colonel Peter Novak]", "the group’s owner, [Corvo]": the person named behind a comma, with nothing but titles
   * before, or the body just behind it.
   */
  private apposed(columns: ClaimColumns, { first, end }: TokenSpan): Actor | null {
    let at = first;
    while (at < end && columns.tag[at] !== COMMA) at += 1;
    const isBody = ORGANISATION_NOUNS.has(wordAt(columns, at - 1));
    for (at += 1; at < end; at += 1) {
      const named = this.within(itemAt(columns.tokens, at));
      const person = named.find(({ actor }) => actor.type === 'person');
      if (person) return person.actor;
      const body = isBody ? named.find(({ actor }) => actor.type === 'organization') : undefined;
      if (body) return body.actor;
      if (TITLE[columns.tag[at] ?? 0] === 0) return null;
    }
    return null;
  }

  /** Mentions that touch a range. */
  private within(range: Span): Mention[] {
    const found: Mention[] = [];
    for (let at = Math.max(0, this.mentionFrom(range.start) - NESTING); at < this.mentions.length; at += 1) {
      const mention = itemAt(this.mentions, at);
      if (mention.start >= range.end) break;
      if (overlaps(mention, range)) found.push(mention);
    }
    return found;
  }

  /** The number of the first mention that starts at or after a position. */
  private mentionFrom(position: number): number {
    return firstFrom(this.mentions.length, (at) => itemAt(this.mentions, at).start >= position);
  }
}
