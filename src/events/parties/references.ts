/** Who acts: the subject's noun phrases → parties, with pronouns, possessors and descriptions resolved from the context. */

import { GOVERNMENT_NOUNS, OWN_NAME_BODIES, STATE_NOUNS, STATE_ORGANS } from '../../data/events/nouns.js';
import { OWN_LAND_NOUNS, PAIR_DOERS, PAIRED_STATES } from '../../data/events/phrase-words.js';
import { listEndingAt, listStartingAt, prepositionOf } from '../../grammar/attachment.js';
import { readClause } from '../../grammar/clauses.js';
import { antecedentOf, verbBefore } from '../../grammar/neighbours.js';
import { isNoun, isVerb, type NounPhrase, type Phrase } from '../../grammar/phrases.js';
import { spanBetween, textBetween, wordsBetween } from '../../grammar/place.js';
import { NO_PHRASE, type Sentence } from '../../grammar/sentence.js';
import type { EventDocument, NamedPolity } from '../document.js';
import { isState, isTie, type Party } from '../outcome/mention.js';
import { fitsAreas } from './areas.js';
import { countOf, statesBetweenDashes, statesCounted } from './counted.js';
import { namedParty, politiesIn, polityOfPerson } from './polity-names.js';

const MAX_BACK = 4;
const PLURAL_PRONOUN = /^(?:they|them|we|us|their|both|themselves)$/;
/** The parties that a possessor names: "Serbia's decision", "his refusal", "the French recognition". */
export function ownersOf(document: EventDocument, at: Phrase): Party[] {
  const phrase = at as NounPhrase;
  const first = phrase.first;
  if (first.tag === 'PRP$') return resolvePronoun(document, at, first.lower);
  if (at.previous.lower === 'whose') return partiesAt(document, antecedentOf(at.previous));
  if (phrase.ownStart.index > phrase.first.index) return possessorParties(document, at.sentence, phrase);
  const inside = politiesIn(phrase.first, phrase.head);
  return inside.map(({ match, first: from, end }) => ({
    name: match.name,
    code: match.code,
    kind: match.kind === 'body' ? 'body' : match.kind === 'bloc' ? 'bloc' : 'state',
    span: spanBetween(from, end),
  }));
}

/** The noun group before a possessive mark, read as if it stood alone. */
function possessorParties(document: EventDocument, sentence: Sentence, phrase: NounPhrase): Party[] {
  const end = phrase.ownStart.previous;
  const alone: NounPhrase = {
    ...phrase,
    end,
    head: end.previous,
    lower: end.previous.lower,
    ownStart: phrase.first,
    isTime: false,
    words: wordsBetween(phrase.first, end),
    next: sentence.phrases.at(-1)?.next ?? NO_PHRASE,
    sentence: { ...sentence, phrases: sentence.phrases.slice(0, phrase.index) },
  };
  return partyAt(document, alone);
}

/** The party or parties of one noun phrase; empty where it names nobody in particular. */
export function partyAt(document: EventDocument, at: Phrase): Party[] {
  const phrase = at;
  if (!isNoun(phrase) || phrase.isTime) return [];
  if (at.previous.lower === 'whose' && (STATE_NOUNS.has(phrase.lower) || STATE_ORGANS.has(phrase.lower)))
    return partiesAt(document, antecedentOf(at.previous));
  if (phrase.isPronoun || /^(?:both|all|each)$/.test(phrase.lower)) return resolvePronoun(document, at, phrase.lower);
  const pair =
    theTwo(document, phrase) ??
    theSeveral(document, phrase) ??
    statesBetweenDashes(document, at) ??
    statesCounted(document, at.sentence, phrase);
  if (pair) return pair;
  const named = namedParty(document, at);
  if (named) {
    const bodies = bodiesOf(document, at);
    if (bodies.length) return bodies;
    return isPluralOffice(at) ? officesOf(document, at, named) : [named];
  }
  return resolveDescription(document, at);
}

/** "the foreign ministers of Peru and Chad": each acts for its own state. */
const isPluralOffice = (at: Phrase): boolean => {
  const phrase = at as NounPhrase;
  return phrase.head.tag === 'NNS' && STATE_ORGANS.has(phrase.lower) && at.next.lower === 'of' && isNoun(at.next.next);
};

function officesOf(document: EventDocument, at: Phrase, named: Party): Party[] {
  const states = listStartingAt(at.next.next, true).flatMap((noun) => namedParty(document, noun) ?? []);
  return states.length > 1 && states.every(isState) ? states : [named];
}

/** "the parliaments of Romania and Moldova": each state's own. */
function bodiesOf(document: EventDocument, at: Phrase): Party[] {
  const { lower, head } = at as NounPhrase;
  const isPlural = head.tag === 'NNS' && OWN_NAME_BODIES.has(lower) && lower.endsWith('s');
  if (!isPlural || at.next.lower !== 'of' || !isNoun(at.next.next)) return [];
  const states = listStartingAt(at.next.next, true).flatMap((noun) => namedParty(document, noun) ?? []);
  if (states.length < 2 || !states.every(isState)) return [];
  return states.map((state) => ({ ...state, name: `${lower.slice(0, -1)} of ${state.name}`, kind: 'organ' }));
}

/** "the two countries", "the two neighbours": the two states that the text named last before. */
function theTwo(document: EventDocument, phrase: NounPhrase): Party[] | null {
  const words = phrase.words.map(({ lower }) => lower);
  if (!PAIRED_STATES.has(phrase.lower) && !(phrase.lower === 'two' && words[0] === 'the')) return null;
  if (words.length > 6 || !(words.includes('two') || words[0] === 'both')) return null;
  const doers = doersTold(document);
  if (doers.length === 2 && PAIR_DOERS.has(phrase.lower)) return doers;
  const position = phrase.first.start;
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
function theSeveral(document: EventDocument, phrase: NounPhrase): Party[] | null {
  const count = countOf(phrase);
  if (count < 3 || !/^(?:the|these|those|all)$/.test(phrase.first.lower)) return null;
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
function oneName(document: EventDocument, nouns: readonly Phrase[]): Party | null {
  const first = nouns[0] as Phrase as NounPhrase;
  const last = nouns.at(-1) as Phrase as NounPhrase;
  const span = spanBetween(first.first, last.end);
  const head = first.head.start || span.start;
  const actor = document.actorAt(head, head + 1);
  const mention = actor?.mentions.find(({ start, end }) => start <= head && end >= span.end - 1);
  if (!actor || !mention || actor.type !== 'organization') return null;
  return { name: actor.name, code: actor.country, kind: 'organ', span };
}

/** "Three countries, Spain, Ireland and Norway, recognised": the names alone. */
function withoutGroup(nouns: readonly Phrase[]): readonly Phrase[] {
  const first = nouns[0] ?? NO_PHRASE;
  return isNoun(first) && nouns.length > 2 && countOf(first) === nouns.length - 1 ? nouns.slice(1) : nouns;
}

/** All parties of a list of noun phrases, none twice. */
export function partiesAt(document: EventDocument, nouns: readonly Phrase[]): Party[] {
  const whole = nouns.length > 1 ? oneName(document, nouns) : null;
  if (whole) return [whole];
  const parties: Party[] = [];
  for (const at of withoutGroup(nouns))
    for (const party of partyAt(document, at))
      if (!parties.some(({ name }) => name === party.name)) parties.push(party);
  return parties;
}

/** Who "it", "they", "his" or "its" is: the subject of the verb before, then of the sentence before. */
export function resolvePronoun(document: EventDocument, at: Phrase, pronoun: string): Party[] {
  const several = pronoun === 'they' ? listBefore(document, at) : [];
  if (several.length > 1) return several;
  const here = subjectBefore(document, at, pronoun);
  if (here.length && fits(pronoun, here)) return here;
  for (let back = 1; back <= MAX_BACK && at.sentence.index - back >= 0; back += 1) {
    const previous = document.input.doc.sentence(at.sentence.index - back);
    if (previous.paragraph < at.sentence.paragraph - 1) break;
    const main = mainSubject(document, previous, pronoun);
    if (main.length && fits(pronoun, main)) return main;
  }
  return here.length ? here : personMeant(document, { at, pronoun });
}

/** "he" without a subject that it fits: the person named last before it, or the polity in whose name that one acts. */
function personMeant(document: EventDocument, { at, pronoun }: { at: Phrase; pronoun: string }): Party[] {
  if (!PERSONAL.test(pronoun)) return [];
  const person = document.personBefore(at.first.start);
  if (!person) return [];
  const { actor, start, end } = person;
  const polity = polityOfPerson(document, actor.name, { start, end });
  return [polity ?? { name: actor.name, code: actor.country, kind: 'person', span: { start, end } }];
}

const PERSONAL = /^(?:he|she|him|her|his)$/;

/** "condemned Norway and Spain after they recognised": those that stand just before the clause. */
function listBefore(document: EventDocument, at: Phrase): Party[] {
  if (!/^(?:after|when|because|as|once|for|if)$/.test(at.previous.lower)) return [];
  return isNoun(at.previous.previous) ? partiesAt(document, listEndingAt(at.previous.previous)) : [];
}

const fits = (pronoun: string, parties: readonly Party[]): boolean =>
  PLURAL_PRONOUN.test(pronoun) ? parties.length > 1 || parties[0]?.kind !== 'person' : parties.length === 1;

/** "he" and "she" are no country. */
function isLandFor(pronoun: string, noun: Phrase): boolean {
  if (!PERSONAL.test(pronoun)) return false;
  const phrase = noun as NounPhrase;
  const last = politiesIn(phrase.first, phrase.end).at(-1);
  return last !== undefined && last.end.index > phrase.head.index && last.match.how !== 'demonym';
}

/** The parties that are subject of the nearest verb to the left of a phrase. */
function subjectBefore(document: EventDocument, at: Phrase, pronoun: string): Party[] {
  let from = at;
  for (let count = 0; count < 3; count += 1) {
    const verb = verbBefore(from, true);
    if (!verb.exists) return [];
    const { subject } = readClause(verb);
    const nouns = subject.filter(
      (noun) => noun.index < at.index && !(noun as NounPhrase).isPronoun && !isLandFor(pronoun, noun),
    );
    const parties = nouns.flatMap((noun) => {
      const found = partyAt(document, noun);
      if (found.length && found[0]?.kind !== 'person') return found;
      const office = officeBefore(document, noun);
      if (office.length) return office;
      return found.length ? found : ownersIfBody(document, noun);
    });
    if (parties.length && !parties.every(({ name }) => document.avoid.includes(name))) return parties;
    from = verb;
  }
  return [];
}

/** "Vanuatu's envoy to the United Nations, Donald Kalpokas, … his government": the state of the office beside a name. */
function officeBefore(document: EventDocument, noun: Phrase): Party[] {
  if (noun.previous.kind !== 'comma' || !isNoun(noun.previous.previous)) return [];
  const prep = prepositionOf(noun.previous.previous);
  const office = prep.index > 0 && isNoun(prep.previous) ? prep.previous : noun.previous.previous;
  const party = namedParty(document, office);
  return party?.kind === 'state' ? [party] : [];
}

function ownersIfBody(document: EventDocument, noun: Phrase): Party[] {
  const phrase = noun as NounPhrase;
  if (phrase.ownStart.index <= phrase.first.index || phrase.first.tag === 'PRP$') return [];
  return ownersOf(document, noun);
}

/** The subject of a sentence's first finite verb. */
export function mainSubject(document: EventDocument, sentence: Sentence, pronoun = 'it'): Party[] {
  const verb = sentence.phrases.find((phrase) => isVerb(phrase) && phrase.shape === 'finite') ?? NO_PHRASE;
  if (!verb.exists) return [];
  const { subject } = readClause(verb);
  return subject.flatMap((noun) => {
    if (isLandFor(pronoun, noun)) return [];
    const listed = statesBetweenDashes(document, noun);
    if (listed) return listed;
    const named = namedParty(document, noun);
    return named ? [named] : ownersIfBody(document, noun);
  });
}

/** "the country", "the island", "the government", "its president": the polity that the text named last before it. */
function resolveDescription(document: EventDocument, at: Phrase): Party[] {
  const phrase = at as NounPhrase;
  const first = phrase.first.lower;
  const span = spanBetween(phrase.first, phrase.end);
  const isOrgan = STATE_ORGANS.has(phrase.lower) || organInside(phrase);
  if (phrase.first.tag === 'PRP$' && isOrgan)
    return resolvePronoun(document, at, first).map((party) => ({ ...party, span }));
  if (phrase.first.tag === 'PRP$' && OWN_LAND_NOUNS.has(phrase.lower))
    return resolvePronoun(document, at, first).map((party) => ({ ...party, span }));
  if (phrase.ownStart.index > phrase.first.index && isOrgan)
    return ownersOf(document, at).map((party) => ({ ...party, span }));
  const isStateNoun = STATE_NOUNS.has(phrase.lower) || phrase.lower === 'bloc';
  if (!isStateNoun && !isOrgan && !GOVERNMENT_NOUNS.has(phrase.lower)) return [];
  if (first !== 'the' && first !== 'that' && first !== 'this' && !(isOrgan && phrase.first.tag.startsWith('NNP')))
    return [];
  if (phrase.head.tag === 'NNS' && isStateNoun) return [];
  const sent = phrase.lower === 'embassy' ? sentHome(document) : [];
  if (sent.length) return sent.map((party) => ({ ...party, span }));
  const description = textBetween(phrase.first, phrase.head.next).toLowerCase();
  const polity = lastPolity(document, { position: span.start, description }, isStateNoun);
  return polity ? [{ ...polity, span }] : [];
}

/** "The embassy called the order hostile": that of the state whose diplomats were just told to go. */
const sentHome = (document: EventDocument): readonly Party[] =>
  document.recent().findLast(({ type }) => type === 'tie-downgrade')?.recipients ?? [];

const organInside = ({ first, end }: NounPhrase): boolean => {
  for (let at = first; at.exists && at.index < end.index; at = at.next) if (STATE_ORGANS.has(at.lower)) return true;
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
  const last = document.unclaimed.at(-1);
  return last && last.object !== null && last.recipients.some(test) ? last.recipients : null;
}
