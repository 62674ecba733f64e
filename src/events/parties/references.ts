/** Who acts: the subject's noun phrases → parties, with pronouns, possessors and descriptions resolved from the context. */

import { GOVERNMENT_NOUNS, OWN_NAME_BODIES, STATE_NOUNS, STATE_ORGANS } from '../../data/events/nouns.js';
import { OWN_LAND_NOUNS, PAIR_DOERS, PAIRED_STATES } from '../../data/events/phrase-words.js';
import { kindAt, listEndingAt, listStartingAt, lowerAt, prepositionOf } from '../../grammar/attachment.js';
import { readClause } from '../../grammar/clauses.js';
import { antecedentOf, verbBefore } from '../../grammar/neighbours.js';
import { isNoun, isVerb, type NounPhrase } from '../../grammar/phrases.js';
import { type ReadSentence, wordsSpan, wordsText } from '../../grammar/sentence.js';
import type { EventDocument, NamedPolity } from '../document.js';
import { isState, isTie, type Party } from '../outcome/mention.js';
import { fitsAreas } from './areas.js';
import { countOf, statesBetweenDashes, statesCounted } from './counted.js';
import { namedParty, politiesIn, polityOfPerson } from './polity-names.js';

const MAX_BACK = 4;
const PLURAL_PRONOUN = /^(?:they|them|we|us|their|both|themselves)$/;
/** The parties that a possessor names: "Serbia's decision", "his refusal", "the French recognition". */
export function ownersOf(document: EventDocument, sentence: ReadSentence, at: number): Party[] {
  const phrase = sentence.phrases[at] as NounPhrase;
  const first = sentence.words[phrase.first];
  if (first?.tag === 'PRP$') return resolvePronoun(document, sentence, at, first.lower);
  if (lowerAt(sentence, at - 1) === 'whose') return partiesAt(document, sentence, antecedentOf(sentence, at - 1));
  if (phrase.ownStart > phrase.first) return possessorParties(document, sentence, phrase);
  const inside = politiesIn(sentence, phrase.first, phrase.head);
  return inside.map(({ match, first: from, end }) => ({
    name: match.name,
    code: match.code,
    kind: match.kind === 'body' ? 'body' : match.kind === 'bloc' ? 'bloc' : 'state',
    span: wordsSpan(sentence, from, end),
  }));
}

/** The noun group before a possessive mark, read as if it stood alone. */
function possessorParties(document: EventDocument, sentence: ReadSentence, phrase: NounPhrase): Party[] {
  const end = phrase.ownStart - 1;
  const alone: NounPhrase = {
    ...phrase,
    end,
    head: end - 1,
    lower: sentence.words[end - 1]?.lower ?? '',
    ownStart: phrase.first,
    isTime: false,
  };
  const phrases = [...sentence.phrases];
  const at = phrases.indexOf(phrase);
  phrases[at] = alone;
  const party = partyAt(document, { ...sentence, phrases: phrases.slice(0, at + 1) }, at);
  return party;
}

/** The party or parties of one noun phrase; empty where it names nobody in particular. */
export function partyAt(document: EventDocument, sentence: ReadSentence, at: number): Party[] {
  const phrase = sentence.phrases[at];
  if (!isNoun(phrase) || phrase.isTime) return [];
  if (lowerAt(sentence, at - 1) === 'whose' && (STATE_NOUNS.has(phrase.lower) || STATE_ORGANS.has(phrase.lower)))
    return partiesAt(document, sentence, antecedentOf(sentence, at - 1));
  if (phrase.isPronoun || /^(?:both|all|each)$/.test(phrase.lower))
    return resolvePronoun(document, sentence, at, phrase.lower);
  const pair =
    theTwo(document, sentence, phrase) ??
    theSeveral(document, sentence, phrase) ??
    statesBetweenDashes(document, sentence, at) ??
    statesCounted(document, sentence, phrase);
  if (pair) return pair;
  const named = namedParty(document, sentence, at);
  if (named) {
    const bodies = bodiesOf(document, sentence, at);
    if (bodies.length) return bodies;
    return isPluralOffice(sentence, at) ? officesOf(document, sentence, at, named) : [named];
  }
  return resolveDescription(document, sentence, at);
}

/** "the foreign ministers of Peru and Chad": each acts for its own state. */
const isPluralOffice = ({ words, phrases }: ReadSentence, at: number): boolean => {
  const phrase = phrases[at] as NounPhrase;
  return (
    words[phrase.head]?.tag === 'NNS' &&
    STATE_ORGANS.has(phrase.lower) &&
    phrases[at + 1]?.lower === 'of' &&
    isNoun(phrases[at + 2])
  );
};

function officesOf(document: EventDocument, sentence: ReadSentence, at: number, named: Party): Party[] {
  const states = listStartingAt(sentence, at + 2, true).flatMap((noun) => namedParty(document, sentence, noun) ?? []);
  return states.length > 1 && states.every(isState) ? states : [named];
}

/** "the parliaments of Romania and Moldova": each state's own. */
function bodiesOf(document: EventDocument, sentence: ReadSentence, at: number): Party[] {
  const { lower, head } = sentence.phrases[at] as NounPhrase;
  const isPlural = sentence.words[head]?.tag === 'NNS' && OWN_NAME_BODIES.has(lower) && lower.endsWith('s');
  if (!isPlural || lowerAt(sentence, at + 1) !== 'of' || !isNoun(sentence.phrases[at + 2])) return [];
  const states = listStartingAt(sentence, at + 2, true).flatMap((noun) => namedParty(document, sentence, noun) ?? []);
  if (states.length < 2 || !states.every(isState)) return [];
  return states.map((state) => ({ ...state, name: `${lower.slice(0, -1)} of ${state.name}`, kind: 'organ' }));
}

/** "the two countries", "the two neighbours": the two states that the text named last before. */
function theTwo(document: EventDocument, sentence: ReadSentence, phrase: NounPhrase): Party[] | null {
  const words = sentence.words.slice(phrase.first, phrase.end).map(({ lower }) => lower);
  if (!PAIRED_STATES.has(phrase.lower) && !(phrase.lower === 'two' && words[0] === 'the')) return null;
  if (words.length > 6 || !(words.includes('two') || words[0] === 'both')) return null;
  const doers = doersTold(document);
  if (doers.length === 2 && PAIR_DOERS.has(phrase.lower)) return doers;
  const position = sentence.words[phrase.first]?.start ?? 0;
  const polities = document
    .politiesBefore(position)
    .filter(
      ({ match, end }) => end <= position && match.kind !== 'body' && match.kind !== 'bloc' && match.how !== 'people',
    );
  const named = polities.filter(({ match }) => match.how === 'name');
  return lastPair(named) ?? (phrase.lower === 'republics' ? null : lastPair(polities));
}

/** Those who together did what was told last, none of whom acts now. */
function doersTold(document: EventDocument): Party[] {
  const told = document.recent();
  const last = told.at(-1);
  if (!last || isTie(last.type)) return [];
  const doers = told
    .filter(({ type, evidence }) => type === last.type && evidence.start === last.evidence.start)
    .map(({ actor }) => actor);
  return doers.every(({ kind, name }) => kind === 'state' && !document.avoid.includes(name)) ? doers : [];
}

/** The two polities named last, in text order; null where fewer are named. */
function lastPair(polities: readonly NamedPolity[]): Party[] | null {
  const names = new Map<string, Party>();
  for (let at = polities.length - 1; at >= 0 && names.size < 2; at -= 1) {
    const { match, start, end } = polities[at] as NamedPolity;
    if (!names.has(match.name))
      names.set(match.name, { name: match.name, code: match.code, kind: 'state', span: { start, end } });
  }
  return names.size === 2 ? [...names.values()].reverse() : null;
}

/** "the three countries": as many states as did what the text told last. */
function theSeveral(document: EventDocument, sentence: ReadSentence, phrase: NounPhrase): Party[] | null {
  const count = countOf(sentence, phrase);
  if (count < 3 || !/^(?:the|these|those|all)$/.test(sentence.words[phrase.first]?.lower ?? '')) return null;
  const mentions = document.recent();
  const model = mentions.findLast(({ actor, object }) => actor.kind === 'state' && object !== null);
  if (!model) return null;
  const names = new Map<string, Party>();
  for (const { actor, type, recipients } of mentions)
    if (type === model.type && recipients.some(({ name }) => model.recipients.some((party) => party.name === name)))
      names.set(actor.name, actor);
  return names.size === count ? [...names.values()] : null;
}

/** "Harbour Safety and Pilotage Standards Council": what looks like a list is one name of the actors stage. */
function oneName(document: EventDocument, sentence: ReadSentence, nouns: readonly number[]): Party | null {
  const first = sentence.phrases[nouns[0] as number] as NounPhrase;
  const last = sentence.phrases[nouns.at(-1) as number] as NounPhrase;
  const span = wordsSpan(sentence, first.first, last.end);
  const head = sentence.words[first.head]?.start ?? span.start;
  const actor = document.actorAt(head, head + 1);
  const mention = actor?.mentions.find(({ start, end }) => start <= head && end >= span.end - 1);
  if (!actor || !mention || actor.type !== 'organization') return null;
  return { name: actor.name, code: actor.country, kind: 'organ', span };
}

/** "Three countries, Spain, Ireland and Norway, recognised": the names alone. */
function withoutGroup(sentence: ReadSentence, nouns: readonly number[]): readonly number[] {
  const first = sentence.phrases[nouns[0] ?? -1];
  return isNoun(first) && nouns.length > 2 && countOf(sentence, first) === nouns.length - 1 ? nouns.slice(1) : nouns;
}

/** All parties of a list of noun phrases, none twice. */
export function partiesAt(document: EventDocument, sentence: ReadSentence, nouns: readonly number[]): Party[] {
  const whole = nouns.length > 1 ? oneName(document, sentence, nouns) : null;
  if (whole) return [whole];
  const parties: Party[] = [];
  for (const at of withoutGroup(sentence, nouns))
    for (const party of partyAt(document, sentence, at))
      if (!parties.some(({ name }) => name === party.name)) parties.push(party);
  return parties;
}

/** Who "it", "they", "his" or "its" is: the subject of the verb before, then of the sentence before. */
export function resolvePronoun(document: EventDocument, sentence: ReadSentence, at: number, pronoun: string): Party[] {
  const several = pronoun === 'they' ? listBefore(document, sentence, at) : [];
  if (several.length > 1) return several;
  const here = subjectBefore(document, sentence, at, pronoun);
  if (here.length && fits(pronoun, here)) return here;
  for (let back = 1; back <= MAX_BACK && sentence.index - back >= 0; back += 1) {
    const previous = document.sentence(sentence.index - back);
    if (previous.paragraph < sentence.paragraph - 1) break;
    const main = mainSubject(document, previous, pronoun);
    if (main.length && fits(pronoun, main)) return main;
  }
  return here.length ? here : personMeant(document, sentence, { at, pronoun });
}

/** "he" without a subject that it fits: the person named last before it, or the polity in whose name that one acts. */
function personMeant(
  document: EventDocument,
  sentence: ReadSentence,
  { at, pronoun }: { at: number; pronoun: string },
): Party[] {
  if (!PERSONAL.test(pronoun)) return [];
  const person = document.personBefore(sentence.words[sentence.phrases[at]?.first ?? 0]?.start ?? 0);
  if (!person) return [];
  const { actor, start, end } = person;
  const polity = polityOfPerson(document, actor.name, { start, end });
  return [polity ?? { name: actor.name, code: actor.country, kind: 'person', span: { start, end } }];
}

const PERSONAL = /^(?:he|she|him|her|his)$/;

/** "condemned Norway and Spain after they recognised": those that stand just before the clause. */
function listBefore(document: EventDocument, sentence: ReadSentence, at: number): Party[] {
  if (!/^(?:after|when|because|as|once|for|if)$/.test(lowerAt(sentence, at - 1))) return [];
  return isNoun(sentence.phrases[at - 2]) ? partiesAt(document, sentence, listEndingAt(sentence, at - 2)) : [];
}

const fits = (pronoun: string, parties: readonly Party[]): boolean =>
  PLURAL_PRONOUN.test(pronoun) ? parties.length > 1 || parties[0]?.kind !== 'person' : parties.length === 1;

/** "he" and "she" are no country. */
function isLandFor(pronoun: string, sentence: ReadSentence, noun: number): boolean {
  if (!PERSONAL.test(pronoun)) return false;
  const phrase = sentence.phrases[noun] as NounPhrase;
  const last = politiesIn(sentence, phrase.first, phrase.end).at(-1);
  return last !== undefined && last.end > phrase.head && last.match.how !== 'demonym';
}

/** The parties that are subject of the nearest verb to the left of a phrase. */
function subjectBefore(document: EventDocument, sentence: ReadSentence, at: number, pronoun: string): Party[] {
  let from = at;
  for (let count = 0; count < 3; count += 1) {
    const verb = verbBefore(sentence, from, true);
    if (verb < 0) return [];
    const { subject } = readClause(sentence, verb);
    const nouns = subject.filter(
      (noun) => noun < at && !(sentence.phrases[noun] as NounPhrase).isPronoun && !isLandFor(pronoun, sentence, noun),
    );
    const parties = nouns.flatMap((noun) => {
      const found = partyAt(document, sentence, noun);
      if (found.length && found[0]?.kind !== 'person') return found;
      const office = officeBefore(document, sentence, noun);
      if (office.length) return office;
      return found.length ? found : ownersIfBody(document, sentence, noun);
    });
    if (parties.length && !parties.every(({ name }) => document.avoid.includes(name))) return parties;
    from = verb;
  }
  return [];
}

/** "Vanuatu's envoy to the United Nations, Donald Kalpokas, … his government": the state of the office beside a name. */
function officeBefore(document: EventDocument, sentence: ReadSentence, noun: number): Party[] {
  if (kindAt(sentence, noun - 1) !== 'comma' || !isNoun(sentence.phrases[noun - 2])) return [];
  const prep = prepositionOf(sentence, noun - 2);
  const office = prep > 0 && isNoun(sentence.phrases[prep - 1]) ? prep - 1 : noun - 2;
  const party = namedParty(document, sentence, office);
  return party?.kind === 'state' ? [party] : [];
}

function ownersIfBody(document: EventDocument, sentence: ReadSentence, noun: number): Party[] {
  const phrase = sentence.phrases[noun] as NounPhrase;
  if (phrase.ownStart <= phrase.first || sentence.words[phrase.first]?.tag === 'PRP$') return [];
  return ownersOf(document, sentence, noun);
}

/** The subject of a sentence's first finite verb. */
export function mainSubject(document: EventDocument, sentence: ReadSentence, pronoun = 'it'): Party[] {
  const verb = sentence.phrases.findIndex((phrase) => isVerb(phrase) && phrase.shape === 'finite');
  if (verb < 0) return [];
  const { subject } = readClause(sentence, verb);
  return subject.flatMap((noun) => {
    if (isLandFor(pronoun, sentence, noun)) return [];
    const listed = statesBetweenDashes(document, sentence, noun);
    if (listed) return listed;
    const named = namedParty(document, sentence, noun);
    return named ? [named] : ownersIfBody(document, sentence, noun);
  });
}

/** "the country", "the island", "the government", "its president": the polity that the text named last before it. */
function resolveDescription(document: EventDocument, sentence: ReadSentence, at: number): Party[] {
  const phrase = sentence.phrases[at] as NounPhrase;
  const first = sentence.words[phrase.first]?.lower ?? '';
  const span = wordsSpan(sentence, phrase.first, phrase.end);
  const isOrgan = STATE_ORGANS.has(phrase.lower) || organInside(sentence, phrase);
  if (sentence.words[phrase.first]?.tag === 'PRP$' && isOrgan)
    return resolvePronoun(document, sentence, at, first).map((party) => ({ ...party, span }));
  if (sentence.words[phrase.first]?.tag === 'PRP$' && OWN_LAND_NOUNS.has(phrase.lower))
    return resolvePronoun(document, sentence, at, first).map((party) => ({ ...party, span }));
  if (phrase.ownStart > phrase.first && isOrgan)
    return ownersOf(document, sentence, at).map((party) => ({ ...party, span }));
  const isStateNoun = STATE_NOUNS.has(phrase.lower) || phrase.lower === 'bloc';
  if (!isStateNoun && !isOrgan && !GOVERNMENT_NOUNS.has(phrase.lower)) return [];
  if (
    first !== 'the' &&
    first !== 'that' &&
    first !== 'this' &&
    !(isOrgan && sentence.words[phrase.first]?.tag.startsWith('NNP'))
  )
    return [];
  if (sentence.words[phrase.head]?.tag === 'NNS' && isStateNoun) return [];
  const sent = phrase.lower === 'embassy' ? sentHome(document) : [];
  if (sent.length) return sent.map((party) => ({ ...party, span }));
  const description = wordsText(sentence, phrase.first, phrase.head + 1).toLowerCase();
  const polity = lastPolity(document, { position: span.start, description }, isStateNoun);
  return polity ? [{ ...polity, span }] : [];
}

/** "The embassy called the order hostile": that of the state whose diplomats were just told to go. */
const sentHome = (document: EventDocument): readonly Party[] =>
  document.recent().findLast(({ type }) => type === 'tie-downgrade')?.recipients ?? [];

const organInside = ({ words }: ReadSentence, { first, end }: NounPhrase): boolean => {
  for (let at = first; at < end; at += 1) if (STATE_ORGANS.has(words[at]?.lower ?? '')) return true;
  return false;
};

/** The polity named last before `position` that the noun fits. */
function lastPolity(document: EventDocument, described: Described, byName: boolean): Party | null {
  const { avoid } = document;
  const polities = document.politiesBefore(described.position);
  const names = byName ? polities.filter(({ match }) => match.how === 'name') : [];
  return lastPolityOf(names, { ...described, avoid }) ?? lastPolityOf(polities, { ...described, avoid });
}

/** A description in lower case, with its noun last, and where it stands. */
interface Described {
  readonly position: number;
  readonly description: string;
}

function lastPolityOf(
  polities: readonly NamedPolity[],
  { position, description, avoid }: Described & { readonly avoid: readonly string[] },
): Party | null {
  const noun = description.slice(description.lastIndexOf(' ') + 1);
  for (let at = polities.length - 1; at >= 0; at -= 1) {
    const polity = polities[at];
    if (!polity || polity.end > position) continue;
    const { match, start, end } = polity;
    const isBody = match.kind === 'body';
    if (noun === 'bloc' ? !isBody : isBody || match.kind === 'bloc') continue;
    if (!fitsAreas(match.code, description)) continue;
    if (match.how === 'people' || avoid.includes(match.name)) continue;
    return { name: match.name, code: match.code, kind: isBody ? 'body' : 'state', span: { start, end } };
  }
  return null;
}

/** The last party that was recognised, had its ties changed, or acted, by a test. */
export function recallRecipient(document: EventDocument, test: (party: Party) => boolean): readonly Party[] | null {
  const mentions = document.recent();
  for (let at = mentions.length - 1; at >= 0; at -= 1) {
    const mention = mentions[at];
    if (mention && mention.object !== null && mention.recipients.some(test)) return mention.recipients;
  }
  const { unclaimed } = document;
  return unclaimed && unclaimed.object !== null && unclaimed.recipients.some(test) ? unclaimed.recipients : null;
}
