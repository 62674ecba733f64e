/** A claim's sources, each with its kind and, where it is one, the actor that it names. */

import { genderOfWords } from '../../actors/namings/given-name-gender.js';
import { COUPLE_NOUNS } from '../../data/english/claim-rules.js';
import {
  FIRM_NOUNS,
  HIGHEST_OFFICES,
  ORGANISATION_NOUNS,
  PAIR_NOUNS,
  RECEIVED_PARTICIPLES,
  SOURCE_PRONOUNS,
} from '../../data/english/source-words.js';
import { PERSON_PRONOUNS } from '../../data/roles/pronouns.js';
import { itemAt } from '../../model/column.js';
import type { Actor, ClaimSource } from '../../record.js';
import type { Span } from '../../text/span.js';
import type { ClaimColumns, TokenSpan } from '../text/claim-columns.js';
import { isAnswerLabel, isFiniteVerb, tagAt, wordAt } from '../text/claim-words.js';
import { isNoun, isPhraseTag } from '../text/noun-phrases.js';
import { QUOTE } from '../text/quotes.js';
import { firmDescribed, isPartOfStudy, readFirm } from './bodies.js';
import { withoutMarks } from './coordination.js';
import { bringsIn, type Description, isNative, readDescription } from './described.js';
import type { ActorLookup } from './resolve.js';
import { kindOf } from './source-kinds.js';
import { isPersonal, isPersonNoun, type Speakers } from './speakers.js';

/** What sources are read from. */
export interface SourceScene {
  readonly text: string;
  readonly columns: ClaimColumns;
  readonly lookup: ActorLookup;
  readonly speakers: Speakers;
}

/** What the source's actor says of its kind. */
function kindOfActor(actor: Actor): ClaimSource['kind'] {
  return actor.type === 'group' ? 'collective' : 'named';
}

/** What is told of whom a source names. */
export interface Told {
  /** Where the words of the claim stand. */
  readonly said: readonly Span[];
  /** Whether the cue goes on with who spoke before: "she added". */
  readonly isMore: boolean;
}

/** Who a source is, wherever it stands. */
type Identity = Pick<ClaimSource, 'id' | 'name' | 'kind'>;

const identify = (actor: Actor): Identity => ({ id: actor.id, name: actor.name, kind: kindOfActor(actor) });

/** Who "he", "she" or "it" is: who spoke last; where another is named since then, whom the sentences before name. */
function ofOne(scene: SourceScene, { first }: TokenSpan, { said, isMore }: Told): Identity | null {
  const { columns, lookup, speakers } = scene;
  const { start, end, text } = itemAt(columns.tokens, first);
  const pronoun = text.toLowerCase();
  const wanted = { pronoun, fits: (id: string): boolean => lookup.fits(pronoun, id) };
  const last = speakers.goesOn(start, wanted);
  if (last && isMore) return last.speaker;
  const gender = PERSON_PRONOUNS[pronoun];
  const described = gender ? describedSubject(columns, first, gender) : null;
  if (described && itemAt(columns.tokens, described.first).start >= (last?.since ?? 0)) {
    const range = { start: itemAt(columns.tokens, described.first).start, end: start };
    if (!lookup.namesAnother(pronoun, null, { range, said })) return phraseItself(scene, described);
  }
  if (last && gender !== undefined) {
    const subject = lookup
      .subjectsIn(scene, pronoun, { range: { start: Math.min(last.since, start), end: start }, said })
      .at(-1);
    return subject ? identify(subject) : last.speaker;
  }
  const range = { start: Math.min(last?.since ?? start, start), end: start };
  if (last && !lookup.namesAnother(pronoun, last.speaker.id, { range, said })) return last.speaker;
  const [named] = lookup.resolve({ start, end });
  return named ? identify(named) : speakers.last(start, wanted);
}

/** How far behind a description its verb stands: "The teacher who had lent it [has] …". */
const LONGEST_SUBJECT = 14;

/** "[Her husband] called. He said …", "[The teacher] stays unnamed, but she said …": a person described as the subject of the sentence before, or of the pronoun's own. */
function describedSubject(columns: ClaimColumns, pronoun: number, gender: 'male' | 'female'): TokenSpan | null {
  const own = pronoun - (columns.fromStart[pronoun] ?? 0);
  if (own < pronoun && tagAt(columns, pronoun - 1) !== 'CC') return null;
  const first = own < pronoun ? own : own - 1 - (columns.fromStart[own - 1] ?? 0);
  if (first < 0 || columns.quote[first] !== QUOTE.outside || !/^(?:DT|PRP\$)$/.test(tagAt(columns, first))) return null;
  let end = first + 1;
  while (end < pronoun && /^(?:NN|JJ|CD)$/.test(tagAt(columns, end))) end += 1;
  if (
    tagAt(columns, end) === 'POS' ||
    tagAt(columns, end - 1) !== 'NN' ||
    !isPersonNoun(wordAt(columns, end - 1), gender)
  )
    return null;
  for (let at = end; at < Math.min(pronoun, end + LONGEST_SUBJECT); at += 1)
    if (isFiniteVerb(columns, at)) return { first, end };
  return null;
}

/** A described person as the one whom the text names so, or by the words themselves. */
function phraseItself(scene: SourceScene, span: TokenSpan): Identity {
  const { text, columns } = scene;
  const name = text.slice(itemAt(columns.tokens, span.first).start, itemAt(columns.tokens, span.end - 1).end);
  return ofPhrase(scene, span)[0] ?? { id: null, name, kind: kindOf(columns, span) };
}

/** How far before "the star" the subject that it means is named, in UTF-16 units. */
const NEAR_DESCRIPTION = 400;

/** Who "the star" or "the 37-year-old" is: the one of that age or told so; else the one who spoke last, or whom the text is about. */
function ofDescription(scene: SourceScene, span: TokenSpan, isMore: boolean): Identity | null {
  const { text, columns, lookup } = scene;
  const description = readDescription(columns, span);
  if (!description) return null;
  const { start } = itemAt(columns.tokens, span.first);
  const aged = description.age ? lookup.personAged(text, description.age) : null;
  if (aged) return identify(aged);
  const before = text.slice(0, start);
  const apposed = isPersonal(description.noun) ? lookup.personTold(before, description.phrase) : null;
  if (apposed) return identify(apposed);
  if (HIGHEST_OFFICES.has(description.phrase)) return ofOffice(scene, span, description.phrase);
  const last = isMore && isPersonal(description.noun) ? lastWho(scene, start, description.noun) : null;
  if (last) return last;
  if (!description.isOf) return null;
  if (description.age ? before.includes(`a ${description.age}-year-old`) : bringsIn(before, description.noun))
    return null;
  return ofSomebodyBefore(scene, span, description);
}

/** Who "the prime minister" is: whom the same words meant, or the one person named before, where the whole text tells it of no other. */
function ofOffice({ text, columns, lookup, speakers }: SourceScene, span: TokenSpan, office: string): Identity | null {
  const { start } = itemAt(columns.tokens, span.first);
  const called = speakers.called(`the ${office}`);
  const known = called ? lookup.actor(called.id) : null;
  if (known) return identify(known);
  const holder = lookup.personTold(text, office);
  const only = lookup.onlyPerson(start);
  const gender = genderOfWords(office.split(' '));
  const fits = only && pronounsOf(gender).some((pronoun) => lookup.fits(pronoun, only.id));
  return only && fits && !holder && only.role === null ? identify(only) : null;
}

/** The pronouns of a man, a woman or anybody. */
const pronounsOf = (gender: 'male' | 'female' | null): readonly string[] =>
  gender === null ? ['he', 'she'] : [gender === 'male' ? 'he' : 'she'];

/** The actor who spoke last, where that can be what a noun says: "the [victim] added". */
function lastWho({ lookup, speakers }: SourceScene, start: number, noun: string): Identity | null {
  const gender = genderOfWords([noun]);
  const fits = (id: string): boolean => pronounsOf(gender).some((pronoun) => lookup.fits(pronoun, id));
  const last = speakers.goesOn(start, { pronoun: 'he', fits });
  return last && last.speaker.id !== null ? last.speaker : null;
}

/** Who "the service" is: the body described last by more words, though no actor stands for it. */
function ofBody({ columns, speakers }: SourceScene, span: TokenSpan): Identity | null {
  const noun = wordAt(columns, span.end - 1);
  if (!isDefinite(columns, span) || !ORGANISATION_NOUNS.has(noun)) return null;
  return speakers.body(itemAt(columns.tokens, span.first).start, noun);
}

/** Whom a description that fits anybody of a gender goes on with: who spoke last, the only subject near it, or whom the text is about. */
function ofSomebodyBefore(
  scene: SourceScene,
  { first }: TokenSpan,
  { noun, phrase, isOf }: Description,
): Identity | null {
  const { columns, lookup, speakers } = scene;
  const { start } = itemAt(columns.tokens, first);
  const gender = genderOfWords([noun]);
  const pronouns = pronounsOf(gender);
  const fits = (id: string): boolean =>
    pronouns.some((pronoun) => lookup.fits(pronoun, id)) && !lookup.hasOtherRole(id, { noun, phrase });
  const last = speakers.lastKnown(start, { pronoun: 'he', fits });
  const main = lookup.mainPerson();
  if (last && !lookup.isNamedBetween(last.since, start)) return last.speaker;
  if (last && isOf === 'anybody' && last.speaker.id === main?.id) return last.speaker;
  const range = { start: Math.max(last?.since ?? 0, start - NEAR_DESCRIPTION), end: start };
  const subject = onlySubject(scene, first, { range, pronouns });
  if (subject && fits(subject.id)) return identify(subject);
  if (isOf === 'nearest') return null;
  if (last) return main === null ? last.speaker : null;
  return main && fits(main.id) && itemAt(main.mentions, 0).start < start ? identify(main) : null;
}

/**
 * The one subject of the sentences before that of a description; null where there are two. Whom a sentence is about it calls by no other
 * words: "Ruiz left when the star spoke" tells of two.
 */
function onlySubject(
  scene: SourceScene,
  first: number,
  { range, pronouns }: { range: Span; pronouns: readonly string[] },
): Actor | null {
  const { columns, lookup } = scene;
  const sentence = itemAt(columns.tokens, first - (columns.fromStart[first] ?? 0)).start;
  const subjectsIn = (start: number, end: number): readonly Actor[] =>
    pronouns.flatMap((pronoun) => lookup.subjectsIn(scene, pronoun, { range: { start, end }, said: [] }));
  const own = subjectsIn(sentence, range.end);
  const [only, ...others] = new Set(subjectsIn(range.start, sentence).filter((actor) => !own.includes(actor)));
  return only && others.length === 0 ? only : null;
}

/** Who "they" are: whom the sentences before name, but for places; else several who spoke. */
function ofSeveral({ columns, lookup, speakers }: SourceScene, { first }: TokenSpan): readonly Identity[] {
  const { start, end } = itemAt(columns.tokens, first);
  const hidden = speakers.hidden(start);
  if (hidden) return [hidden];
  const actors = lookup.resolve({ start, end });
  const isSure = actors.length > 0 && actors.every(({ type }) => type !== 'place');
  return isSure ? actors.map(identify) : speakers.several(start);
}

/** Who a source is; none where it is not sure. */
function identities(scene: SourceScene, span: TokenSpan, told: Told): readonly Identity[] {
  const { columns, lookup } = scene;
  const { start, text } = itemAt(columns.tokens, span.first);
  const pronoun = span.end - span.first === 1 ? SOURCE_PRONOUNS.get(text.toLowerCase()) : undefined;
  if (pronoun === 'many') return ofSeveral(scene, span);
  if (pronoun === 'person' || pronoun === 'thing') {
    const one = ofOne(scene, span, told);
    return one ? [one] : [];
  }
  if (isAnswerLabel(columns, span)) return [lookup.mainPerson()].flatMap((actor) => (actor ? [identify(actor)] : []));
  if (isBoth(columns, span)) return scene.speakers.lastTwo(start);
  return pronoun ? ofRelative(scene, span, pronoun) : ofPhrase(scene, span, told.isMore);
}

/** Who "who" is: the name before it, or the words before it. */
function ofRelative(scene: SourceScene, span: TokenSpan, kind: 'relative' | 'speaker'): readonly Identity[] {
  const { start, end } = itemAt(scene.columns.tokens, span.first);
  const isWho = itemAt(scene.columns.tokens, span.first).text === 'who';
  const found = scene.lookup
    .resolve({ start, end })
    .filter(({ type }) => !isWho || type === 'person' || type === 'group')
    .map(identify);
  const described = found.length === 0 && kind === 'relative' ? antecedentOf(scene.columns, span) : null;
  return described ? antecedents(scene, described) : found;
}

/** Who a noun phrase is: whom it names, or whom it describes; `isMore` where who spoke before goes on. */
function ofPhrase(scene: SourceScene, span: TokenSpan, isMore = false): readonly Identity[] {
  const { columns, lookup } = scene;
  if (isNative(columns, span)) return [ofDescription(scene, span, isMore)].flatMap((one) => one ?? []);
  if (lookup.named(columns, span) === null && isPartOfStudy(columns, span)) return [];
  const noun = readFirm(columns, span);
  const firm = noun ? ofFirm(scene, span, noun) : [];
  if (firm.length > 0 || (noun && FIRM_NOUNS.has(noun))) return firm;
  const found = lookup.find(columns, span);
  if (found.length > 0) return lookup.isOfOtherState(columns, span, found) ? [] : found.map(identify);
  const pair = pairOf(scene, span);
  if (pair.length > 0) return pair.map(identify);
  const body = isDefinite(columns, span) ? lookup.bodyCalled(itemAt(columns.tokens, span.end - 1)) : null;
  const described = body ? identify(body) : (ofDescription(scene, span, isMore) ?? ofBody(scene, span));
  return described ? [described] : [];
}

/** Who "the company" is; none where it is not sure. */
function ofFirm(
  { text, columns, lookup, speakers }: SourceScene,
  { first, end }: TokenSpan,
  noun: string,
): readonly Identity[] {
  const { start } = itemAt(columns.tokens, first);
  const last = speakers.goesOn(start, { pronoun: 'it', fits: (id) => lookup.fits('it', id) });
  const firm = firmDescribed(noun, {
    before: lookup.bodiesBefore(columns, start),
    sentence: columns.sentence[first] ?? 0,
    speaker: last && last.speaker.id !== null ? { id: last.speaker.id, since: last.since } : null,
    called: speakers.called(text.slice(start, itemAt(columns.tokens, end - 1).end)),
  });
  return firm ? [identify(firm)] : [];
}

/** "the institute": an article and a noun. */
const isDefinite = (columns: ClaimColumns, { first, end }: TokenSpan): boolean =>
  end - first === 2 && wordAt(columns, first) === 'the' && tagAt(columns, end - 1) === 'NN';

/** How far behind two names "the two" stands, in UTF-16 units. */
const NEAR_PAIR = 250;

/** Who "the couple" or "the two" are: two who were named together. */
function pairOf({ text, columns, lookup }: SourceScene, { first, end }: TokenSpan): readonly Actor[] {
  const { start } = itemAt(columns.tokens, first);
  const last = wordAt(columns, end - 1);
  if (wordAt(columns, first) !== 'the' || end - first > 3) return [];
  if (end - first === 2 && COUPLE_NOUNS.has(last)) return lookup.pairBefore(text, start);
  const isTwo = wordAt(columns, first + 1) === 'two' && (end - first === 2 || PAIR_NOUNS.has(last));
  return isTwo ? lookup.nearPair(text, start, NEAR_PAIR) : [];
}

/** "Both experts": the two who spoke last. */
const isBoth = (columns: ClaimColumns, { first, end }: TokenSpan): boolean =>
  end - first < 4 && wordAt(columns, first) === 'both' && tagAt(columns, end - 1) === 'NNS';

/** What leads to a noun phrase and is no part of it: "[with] the minister for ports, who". */
const LEADS_PHRASE = /^(?:IN|RB|CC)$/;

/** A word of it: no verb, and no preposition but one that stays with its noun ("joined by [farmers], who"). */
const isOfAntecedent = (columns: ClaimColumns, at: number): boolean =>
  isPhraseTag(tagAt(columns, at)) &&
  !tagAt(columns, at).startsWith('VB') &&
  (tagAt(columns, at) !== 'IN' || STAYS_WITH_NOUN.has(wordAt(columns, at)));

const STAYS_WITH_NOUN: ReadonlySet<string> = new Set(['of', 'for', 'at']);

/** The noun phrase just before a relative pronoun; null where none stands there. */
function antecedentOf(columns: ClaimColumns, { first: pronoun }: TokenSpan): TokenSpan | null {
  const end = tagAt(columns, pronoun - 1) === ',' ? pronoun - 1 : pronoun;
  let first = end;
  while (first > 0 && columns.fromStart[first] !== 0 && isOfAntecedent(columns, first - 1)) first -= 1;
  while (first < end && LEADS_PHRASE.test(tagAt(columns, first))) first += 1;
  return first < end ? { first, end } : null;
}

/** Whom the words before a relative pronoun name, or their own words. */
function antecedents({ text, columns, lookup }: SourceScene, span: TokenSpan): readonly Identity[] {
  const found = lookup.find(columns, span);
  if (found.length > 0) return found.map(identify);
  const name = text.slice(itemAt(columns.tokens, span.first).start, itemAt(columns.tokens, span.end - 1).end);
  return [{ id: null, name: name.replace(/\s+/g, ' '), kind: kindOf(columns, span) }];
}

const ENDS_NAME: ReadonlySet<string> = new Set([',', ':', '(']);

/** "a spokesman for the port[, which manages the area]": a phrase without what is told of it behind a mark. */
function withoutApposition(columns: ClaimColumns, { first, end }: TokenSpan): TokenSpan {
  for (let at = first + 1; at < end; at += 1)
    if ((ENDS_NAME.has(tagAt(columns, at)) && tagAt(columns, at + 1) !== 'NNP') || isReceived(columns, at))
      return { first, end: at };
  return { first, end };
}

/** "a letter [obtained] by the Herald": how it came to the writer is no part of its name. */
const isReceived = (columns: ClaimColumns, at: number): boolean =>
  tagAt(columns, at) === 'VBN' && RECEIVED_PARTICIPLES.has(wordAt(columns, at)) && isNoun(tagAt(columns, at - 1));

/** One source of a claim, as the record shows it; several where "they" stands for several. */
export function toSources(scene: SourceScene, span: TokenSpan, told: Told): ClaimSource[] {
  const { text, columns } = scene;
  const { start } = itemAt(columns.tokens, span.first);
  const { end } = itemAt(columns.tokens, span.end - 1);
  const place = { text: text.slice(start, end), start, end };
  const found = identities(scene, span, told);
  if (found.length > 0) return found.map(({ id, name, kind }) => ({ id, name, ...place, kind }));
  const named = withoutApposition(columns, withoutMarks(columns, span));
  const name = text.slice(start, itemAt(columns.tokens, named.end - 1).end).replace(/\s+/g, ' ');
  return [{ id: null, name, ...place, kind: kindOf(columns, span) }];
}
