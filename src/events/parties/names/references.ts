/** Whom a noun phrase or a pronoun means: pronouns, possessors and descriptions are resolved from what stands before them. */

import { GOVERNMENT_NOUNS, OWN_NAME_BODIES, STATE_NOUNS, STATE_ORGANS } from '../../../data/events/nouns.js';
import {
  BODY_NOUNS,
  CLAUSE_AFTER_LIST,
  FEDERAL,
  GOVERNING_NOUNS,
  HEADS,
  LED_OFFICES,
  LONE_DETERMINERS,
  MEMBERS_OF_HOUSE,
  MOVEMENT_NOUNS,
  NO_GOVERNMENTS,
  OFFICE_STATES,
  PERSON_PRONOUNS,
  PLURAL_PRONOUNS,
  POINTING_WORDS,
  SEVERAL_SUBJECTS,
  SIDE_NOUNS,
} from '../../../data/events/parties/party-words.js';
import { OWN_LAND_NOUNS } from '../../../data/events/phrase-words.js';
import { SAYING_VERBS } from '../../../data/events/telling/control.js';
import { nameOfCountry } from '../../../geography/countries.js';
import { isNoun, isVerb, type NounPhrase, type Phrase } from '../../../grammar/chunks/phrases.js';
import { listEndingAt, listStartingAt, prepositionOf } from '../../../grammar/clauses/attachment.js';
import { readClause } from '../../../grammar/clauses/clauses.js';
import { antecedentOf, verbBefore } from '../../../grammar/clauses/verb-neighbours.js';
import { spanBetween, textBetween, wordsBetween } from '../../../grammar/place.js';
import { NO_PHRASE, type Sentence } from '../../../grammar/sentence.js';
import { isOf, isThat, isWhose } from '../../../grammar/words/word-tests.js';
import type { EventDocument } from '../../document.js';
import { isState, type Party } from '../../outcome/mention.js';
import { isReaction } from '../../outcome/type-rows.js';
import { countOf, statesBetweenDashes, statesCounted } from './counted.js';
import { jointOffices } from './joint-offices.js';
import { isPronoun, mainVerbOf, ownedNounOver, sayerOfSecond } from './main-verb.js';
import { lastDescribed, ownerOfMission, theSeveral, theTwo } from './named-before.js';
import { namedParty } from './named-party.js';
import { hasPossessor, nounAfter } from './noun-links.js';
import { polityOfPerson } from './office-holders.js';
import { isPlainPolity, phraseName, politiesIn } from './polity-names.js';

/** The parties that a possessor names: "Serbia's decision", "his refusal", "the French recognition". */
export function ownersOf(document: EventDocument, noun: Phrase): Party[] {
  if (!isNoun(noun)) return [];
  const { first } = noun;
  if (first.tag === 'PRP$') return resolvePronoun(document, noun, first.lower);
  if (isWhose(noun.previous)) return partiesAt(document, antecedentOf(noun.previous));
  if (hasPossessor(noun)) return houseBefore(noun) ?? possessorParties(document, noun);
  return politiesIn(first, noun.head).map(({ match, first: from, end }) => ({
    name: match.name,
    code: match.code,
    kind: match.kind === 'body' ? 'body' : match.kind === 'bloc' ? 'bloc' : 'state',
    span: spanBetween(from, end),
  }));
}

/** "the House of Representatives' recognition": the body whose members own it; null for another owner. */
function houseBefore({ first, ownStart, previous }: NounPhrase): Party[] | null {
  const house = previous.previous;
  const isMembers = ownStart.index === first.index + 2 && MEMBERS_OF_HOUSE.has(first.text);
  if (!isMembers || !isOf(previous) || !isNoun(house) || !OWN_NAME_BODIES.has(house.lower)) return null;
  const code = politiesIn(house.first, house.end)[0]?.match.code ?? null;
  return [
    { name: phraseName(house.first, first.next), code, kind: 'organ', span: spanBetween(house.first, first.next) },
  ];
}

/** The noun group before a possessive mark, read as if it stood alone. */
function possessorParties(document: EventDocument, phrase: NounPhrase): Party[] {
  const { sentence, first } = phrase;
  const end = phrase.ownStart.previous;
  const alone: NounPhrase = {
    ...phrase,
    end,
    head: end.previous,
    lower: end.previous.lower,
    ownStart: first,
    isTime: false,
    words: wordsBetween(first, end),
    next: sentence.phrases.at(-1)?.next ?? NO_PHRASE,
    sentence: { ...sentence, phrases: sentence.phrases.slice(0, phrase.index) },
  };
  return partyAt(document, alone);
}

/** "whose government", "Romania and Moldova, whose parliaments did so": what acts in its owner's name. */
const actsForOwner = ({ lower }: NounPhrase): boolean =>
  STATE_NOUNS.has(lower) || STATE_ORGANS.has(lower) || (OWN_NAME_BODIES.has(lower) && lower.endsWith('s'));

/** The party or parties of one noun phrase; empty where it names nobody in particular. */
export function partyAt(document: EventDocument, noun: Phrase): Party[] {
  if (!isNoun(noun) || noun.isTime) return [];
  if (isWhose(noun.previous) && actsForOwner(noun)) return partiesAt(document, antecedentOf(noun.previous));
  if (noun.isPronoun || LONE_DETERMINERS.has(noun.lower)) return resolvePronoun(document, noun, noun.lower);
  const several =
    jointOffices(noun) ??
    theTwo(document, noun) ??
    theSeveral(document, noun) ??
    statesBetweenDashes(document, noun) ??
    statesCounted(document, noun.sentence, noun);
  if (several) return several;
  return partiesNamed(document, noun);
}

/** "the neighbouring country | Guyana", "one country, | Libya, recognises": the name right behind a noun of land; none elsewhere. */
function nameBehind({ lower, end, next, head }: NounPhrase): Phrase {
  if (!STATE_NOUNS.has(lower) && !SIDE_NOUNS.has(lower)) return NO_PHRASE;
  if (end === next.first && isPlainPolity(next)) return next;
  const name = next.next;
  const isAside = next.kind === 'comma' && head.tag === 'NN' && name.next.kind === 'comma' && isVerb(name.next.next);
  return isAside && isPlainPolity(name) ? name : NO_PHRASE;
}

/** The party that a noun phrase's own words name, or what they describe. */
function partiesNamed(document: EventDocument, noun: NounPhrase): Party[] {
  const body = isBareBody(noun) ? resolveDescription(document, noun) : [];
  if (body.length) return body;
  const name = nameBehind(noun);
  if (name.exists) return partyAt(document, name);
  const named = namedParty(document, noun);
  if (!named) return describedOrBeside(document, noun);
  const byOffice = named.kind === 'person' ? officeBeside(document, noun) : null;
  const isOwned = named.kind === 'organ' && noun.first.tag === 'PRP$' && OWN_NAME_BODIES.has(noun.lower);
  const owned = isOwned ? ownedBody(document, noun, named) : byOffice;
  const bodies = owned ? [owned] : bodiesOf(document, noun);
  return bodies.length ? bodies : officesOf(document, noun, named);
}

/** "the bloc": a body that only what stands before can name. */
const isBareBody = ({ first, head, lower }: NounPhrase): boolean =>
  BODY_NOUNS.has(lower) && POINTING_WORDS.has(first.lower) && first.next === head;

/** "the foreign secretary", "the taoiseach": an office that only one state has; null for another. */
function ownOffice({ first, head, end }: NounPhrase): Party | null {
  const title = wordsBetween(head.previous.index >= first.index ? head.previous : head, end)
    .map(({ lower }) => lower)
    .join(' ');
  const code = OFFICE_STATES.get(title) ?? OFFICE_STATES.get(head.lower) ?? null;
  const name = code === null ? null : nameOfCountry(code);
  return name === null ? null : { name, code, kind: 'state', span: spanBetween(first, end) };
}

/** "the then president, Barack Obama, expelled": an office that nothing resolves is whose the name beside it is. */
function describedOrBeside(document: EventDocument, noun: NounPhrase): Party[] {
  const office = ownOffice(noun);
  if (office) return [office];
  const described = resolveDescription(document, noun);
  const beside = noun.next.next;
  if (described.length || noun.next.kind !== 'comma' || !isNoun(beside) || !STATE_ORGANS.has(noun.lower))
    return described;
  const named = beside.head.tag.startsWith('NNP') ? namedParty(document, beside) : null;
  return named?.kind === 'state' ? [named] : [];
}

/** "Khaled Kaim, the deputy foreign minister in Tripoli,": the state of the office behind a name; null where none stands there. */
function officeBeside(document: EventDocument, name: NounPhrase): Party | null {
  const office = name.next.next;
  if (name.next.kind !== 'comma' || !isNoun(office)) return null;
  const led = LED_OFFICES.has(office.lower) ? nounAfter(office, isOf) : null;
  const body = led ? namedParty(document, led) : null;
  if (body?.kind === 'organ' || body?.kind === 'body') return body;
  const named = STATE_ORGANS.has(office.lower) ? (namedParty(document, office) ?? ownOffice(office)) : null;
  return named?.kind === 'state' ? named : null;
}

/** The states that a plural noun's "of" lists: "of Peru and Chad"; empty where not all are states. */
function statesAfterOf(document: EventDocument, noun: NounPhrase): Party[] {
  const first = noun.head.tag === 'NNS' ? nounAfter(noun, isOf) : null;
  if (!first) return [];
  const states = listStartingAt(first, true).flatMap((item) => namedParty(document, item) ?? []);
  return states.length > 1 && states.every(isState) ? states : [];
}

/** "the foreign ministers of Peru and Chad": each acts for its own state. */
function officesOf(document: EventDocument, noun: NounPhrase, named: Party): Party[] {
  const states = STATE_ORGANS.has(noun.lower) ? statesAfterOf(document, noun) : [];
  return states.length ? states : [named];
}

/** "Its parliament": called after the state that owns it. */
function ownedBody(document: EventDocument, noun: NounPhrase, body: Party): Party {
  const [owner] = resolvePronoun(document, noun, noun.first.lower).filter(isState);
  return owner
    ? { ...body, name: `${owner.name}'s ${textBetween(noun.first.next, noun.end)}`, code: owner.code }
    : body;
}

/** "the parliaments of Romania and Moldova": each state's own. */
function bodiesOf(document: EventDocument, noun: NounPhrase): Party[] {
  const { lower } = noun;
  if (!OWN_NAME_BODIES.has(lower) || !lower.endsWith('s')) return [];
  return statesAfterOf(document, noun).map((state) => ({
    ...state,
    name: `${lower.slice(0, -1)} of ${state.name}`,
    kind: 'organ',
  }));
}

/** "Harbour Safety and Pilotage Standards Council": what looks like a list is one name of the actors stage. */
function oneName(document: EventDocument, first: Phrase, last: Phrase): Party | null {
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
  const [first, ...others] = nouns;
  const last = others.at(-1);
  const whole = first && last ? oneName(document, first, last) : null;
  if (whole) return [whole];
  const parties: Party[] = [];
  for (const noun of withoutGroup(nouns))
    for (const party of partyAt(document, noun))
      if (!parties.some(({ name }) => name === party.name)) parties.push(party);
  return parties;
}

/** How many sentences back a pronoun may point. */
const MAX_SENTENCES_BACK = 4;

/** Who "it", "they", "his" or "its" is: the subject of the verb before, then of the sentence before. */
export function resolvePronoun(document: EventDocument, place: Phrase, pronoun: string): Party[] {
  const { index, paragraph } = place.sentence;
  const owners = ownersOf(document, ownedNounOver(place));
  const several = SEVERAL_SUBJECTS.has(pronoun) ? listBefore(document, place) : [];
  if (owners.length || several.length > 1) return owners.length ? owners : several;
  const here = subjectBefore(document, sayerOfSecond(place), pronoun);
  if (here.length && fits(pronoun, here)) return here;
  for (let back = 1; back <= MAX_SENTENCES_BACK && index - back >= 0; back += 1) {
    const previous = document.input.doc.sentence(index - back);
    if (previous.paragraph < paragraph - 1) break;
    const main = mainSubject(document, previous, pronoun);
    if (main.length && fits(pronoun, main)) return main;
  }
  return here.length ? here : personMeant(document, place, pronoun);
}

/** "he" without a subject that it fits: the person named last before it, or the polity in whose name that one acts. */
function personMeant(document: EventDocument, place: Phrase, pronoun: string): Party[] {
  const person = PERSON_PRONOUNS.has(pronoun) ? document.personBefore(place.first.start) : null;
  if (!person) return [];
  const { actor, start, end } = person;
  const polity = polityOfPerson(document, actor.name, { start, end });
  return [polity ?? { name: actor.name, code: actor.country, kind: 'person', span: { start, end } }];
}

/** "condemned Norway and Spain after they recognised": those that stand just before the clause. */
function listBefore(document: EventDocument, { previous }: Phrase): Party[] {
  const isListed = CLAUSE_AFTER_LIST.has(previous.lower) && isNoun(previous.previous);
  return isListed ? partiesAt(document, listEndingAt(previous.previous)) : [];
}

const fits = (pronoun: string, parties: readonly Party[]): boolean =>
  PLURAL_PRONOUNS.has(pronoun) ? parties.length > 1 || parties[0]?.kind !== 'person' : parties.length === 1;

/** "he" and "she" are no country. */
function isLandFor(pronoun: string, noun: Phrase): boolean {
  if (!PERSON_PRONOUNS.has(pronoun)) return false;
  const last = politiesIn(noun.first, noun.end).at(-1);
  return last !== undefined && last.end.index > noun.head.index && last.match.how !== 'demonym';
}

/** How many finite verbs back the subject that a pronoun means may be. */
const MAX_VERBS_BACK = 3;

/** The parties that are subject of the nearest verb to the left of a phrase. */
function subjectBefore(document: EventDocument, place: Phrase, pronoun: string): Party[] {
  let from = place;
  for (let count = 0; count < MAX_VERBS_BACK; count += 1) {
    const verb = verbBefore(from, true);
    if (!verb.exists) return [];
    const parties = readClause(verb)
      .subject.filter((noun) => noun.index < place.index && !isPronoun(noun) && !isLandFor(pronoun, noun))
      .flatMap((noun) => subjectMeant(document, noun));
    if (parties.length && !parties.every(({ name }) => document.avoid.includes(name))) return parties;
    from = verb;
  }
  return [];
}

/** Whom a pronoun means by a subject: its party, for a person the state of the office beside it, for a body of a state its owner. */
function subjectMeant(document: EventDocument, noun: Phrase): Party[] {
  const found = partyAt(document, noun);
  if (found.length && found[0]?.kind !== 'person') return found;
  const office = officeBefore(document, noun);
  if (office.length) return office;
  return found.length ? found : ownersIfBody(document, noun);
}

/** "Vanuatu's envoy to the United Nations, Donald Kalpokas, … his government": the state of the office beside a name. */
function officeBefore(document: EventDocument, name: Phrase): Party[] {
  const comma = name.previous;
  const beside = comma.previous;
  if (comma.kind !== 'comma' || !isNoun(beside)) return [];
  const prep = prepositionOf(beside);
  const party = namedParty(document, prep.index > 0 && isNoun(prep.previous) ? prep.previous : beside);
  return party?.kind === 'state' ? [party] : [];
}

const ownersIfBody = (document: EventDocument, noun: Phrase): Party[] =>
  isNoun(noun) && hasPossessor(noun) && noun.first.tag !== 'PRP$' ? ownersOf(document, noun) : [];

/** The subject of a sentence's first finite verb, as far as the pronoun can mean it. */
function mainSubject(document: EventDocument, sentence: Sentence, pronoun: string): Party[] {
  const first = sentence.phrases.find((phrase) => isVerb(phrase) && phrase.shape === 'finite');
  if (!first) return [];
  return readClause(mainVerbOf(document, first)).subject.flatMap((noun) => {
    if (isLandFor(pronoun, noun)) return [];
    const listed = statesBetweenDashes(document, noun);
    if (listed) return listed;
    const named = namedParty(document, noun);
    return named ? [named] : ownersIfBody(document, noun);
  });
}

/** "the country", "the island", "the government", "its president": the polity that the text named last before it. */
function resolveDescription(document: EventDocument, noun: NounPhrase): Party[] {
  const span = spanBetween(noun.first, noun.end);
  return partiesDescribed(document, noun).map((party) => ({ ...party, span }));
}

function partiesDescribed(document: EventDocument, noun: NounPhrase): readonly Party[] {
  const { first, lower, words } = noun;
  const isOrgan = STATE_ORGANS.has(lower) || words.some((word) => STATE_ORGANS.has(word.lower));
  const movement = movementMeant(document, noun);
  if (movement) return [movement];
  if (first.tag === 'PRP$' && (isOrgan || OWN_LAND_NOUNS.has(lower)))
    return resolvePronoun(document, noun, first.lower);
  if (hasPossessor(noun) && isOrgan) return ownersOf(document, noun);
  const isLand = STATE_NOUNS.has(lower) || BODY_NOUNS.has(lower);
  if (!canPointBack(noun, { isOrgan, isLand })) return [];
  return pointedBack(document, noun, isLand);
}

/** "the group", "his militant group": the movement named last; null for another phrase. */
const movementMeant = (document: EventDocument, { first, lower }: NounPhrase): Party | null =>
  MOVEMENT_NOUNS.has(lower) && (POINTING_WORDS.has(first.lower) || first.tag === 'PRP$')
    ? document.movementBefore(first.start)
    : null;

/** The polity that a description of land or office points back to. */
function pointedBack(document: EventDocument, noun: NounPhrase, isLand: boolean): readonly Party[] {
  const owner = ownerOfMission(document, noun);
  if (owner.length) return owner;
  const isPlain = noun.first.next === noun.head || FEDERAL.has(noun.first.next.lower);
  const own = isPlain ? (isLand ? ownOfSpeaker(document, noun) : doerBefore(document, noun)) : null;
  const polity = own ?? lastDescribed(document, noun, { byName: isLand });
  return polity ? [polity] : [];
}

/** "Peru recalled its envoy to Chad. The government also …": whose deed the sentence before tells first; null where it tells none of a state. */
function doerBefore(document: EventDocument, { sentence, lower }: NounPhrase): Party | null {
  if (!GOVERNING_NOUNS.has(lower)) return null;
  const first = document
    .recent()
    .find(({ type, sentence: index }) => index === sentence.index - 1 && !isReaction(type));
  return first?.actor.kind === 'state' ? first.actor : null;
}

/** "A spokesman for the Togolese government said the country had": the country of an office that speaks; null for another. */
function ownOfSpeaker(document: EventDocument, noun: NounPhrase): Party | null {
  const verb = isThat(noun.previous) ? noun.previous.previous : noun.previous;
  if (!isVerb(verb) || !SAYING_VERBS.has(verb.base)) return null;
  const [speaker] = readClause(verb).subject;
  const office = speaker && isNoun(speaker) ? officeOf(speaker) : null;
  const named = office && namedParty(document, office);
  return named?.kind === 'state' ? named : null;
}

/** The office that a speaker holds: its own words, or those beside its name. */
function officeOf(speaker: NounPhrase): NounPhrase | null {
  const beside = speaker.previous.kind === 'comma' ? speaker.previous.previous : NO_PHRASE;
  const prep = isNoun(beside) ? prepositionOf(beside) : NO_PHRASE;
  for (const office of [speaker, prep.exists ? prep.previous : NO_PHRASE, beside])
    if (isNoun(office) && STATE_ORGANS.has(office.lower)) return office;
  return null;
}

/** "the country", "that government", "President …", not "a country" or "the countries". */
function canPointBack(noun: NounPhrase, is: { isOrgan: boolean; isLand: boolean }): boolean {
  const { first, head, lower } = noun;
  if (!is.isLand && !is.isOrgan && (!GOVERNMENT_NOUNS.has(lower) || NO_GOVERNMENTS.has(lower))) return false;
  if (HEADS.has(lower) && nounAfter(noun, isOf)) return false;
  const isPointed = POINTING_WORDS.has(first.lower) || (is.isOrgan && first.tag.startsWith('NNP'));
  return isPointed && !(head.tag === 'NNS' && is.isLand);
}
