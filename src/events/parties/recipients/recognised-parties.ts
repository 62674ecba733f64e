/** Who is recognised: the parties of an object, by name, by pronoun, by a description, or as described. */

import { GOVERNMENT_NOUNS, OWN_NAME_BODIES, STATE_NOUNS } from '../../../data/events/nouns.js';
import {
  BREAKAWAY_WORDS,
  EMPTY_OBJECTS,
  HOLDER_NOUNS,
  LAND_PRONOUNS,
  OWN_COUNCILS,
  OWN_WORDS,
  OWNED_MOVEMENTS,
  OWNER_WORDS,
  PERSON_OBJECTS,
  RULED_NOUNS,
  RULER_NOUNS,
  SEVERAL_OBJECTS,
} from '../../../data/events/parties/party-words.js';
import { LAND_ADJECTIVES, SAME_LAND_NOUNS } from '../../../data/events/phrase-words.js';
import { SINGLE_WORDS } from '../../../data/grammar/function-words.js';
import { isNoun, isVerb, type NounPhrase, type Phrase } from '../../../grammar/chunks/phrases.js';
import { attachedEnd, listStartingAt } from '../../../grammar/clauses/attachment.js';
import { spanBetween, textBetween } from '../../../grammar/place.js';
import { isOf } from '../../../grammar/words/word-tests.js';
import type { Word } from '../../../grammar/words/words.js';
import type { EventDocument, NamedPolity } from '../../document.js';
import { isState, type Party } from '../../outcome/mention.js';
import { fitsAreas } from '../names/areas.js';
import { recallRecipient } from '../names/named-before.js';
import { namedParty } from '../names/named-party.js';
import { nounAfter } from '../names/noun-links.js';
import { isCapitalised, politiesIn } from '../names/polity-names.js';
import { ownersOf, partyAt, resolvePronoun } from '../names/references.js';
import {
  contestedBefore,
  described,
  isDefinite,
  isPersonName,
  namedPair,
  personName,
  recallDescription,
} from './described-parties.js';

/** The parties of the list that starts at a noun phrase, none twice. */
export function recognisedParties(document: EventDocument, first: Phrase): Party[] {
  const parties: Party[] = [];
  const isSubject = !isVerb(first.previous) && first.previous.kind !== 'prep';
  for (const item of listStartingAt(first, isSubject))
    for (const party of isNoun(item) ? recognisedParty(document, item) : [])
      if (!parties.some(({ name }) => name === party.name)) parties.push(party);
  return parties;
}

/** The party or parties that one noun phrase means as an object. */
function recognisedParty(document: EventDocument, noun: NounPhrase): readonly Party[] {
  if (noun.isPronoun) return objectPronoun(document, noun);
  const pair = namedPair(document, noun);
  if (pair) return pair;
  const lands = STATE_NOUNS.has(noun.lower) ? landsNamed(document, noun) : [];
  if (lands.length) return lands;
  const beside = holderBeside(noun);
  if (beside) return [beside];
  if (RULER_NOUNS.has(noun.lower) && isDefinite(noun)) return [{ ...described(noun, NOWHERE), kind: 'organ' }];
  if (GOVERNMENT_NOUNS.has(noun.lower)) return governmentParty(document, noun);
  return nameOfObject(document, noun) ?? recallDescription(document, noun) ?? landMeant(document, noun);
}

/** By its name: a polity, a person, or a state that no table knows ("Free Territory"); null where it has none. */
function nameOfObject(document: EventDocument, noun: NounPhrase): readonly Party[] | null {
  const named = namedParty(document, noun);
  const isPerson = isPersonName(noun);
  if (named && !(named.kind === 'state' && isPerson)) return [named];
  if (isPerson) return [personName(noun)];
  const isLandName = STATE_NOUNS.has(noun.lower) && isCapitalised(noun.head);
  return isLandName ? [{ ...described(noun, SINGLE_WORDS.of), kind: 'state' }] : null;
}

const NOWHERE: ReadonlySet<string> = new Set();

/** "the head of the council, Juan Guaido, as president": the name that stands beside the office that is recognised. */
function holderBeside(noun: NounPhrase): Party | null {
  const comma = attachedEnd(noun, SINGLE_WORDS.of);
  const name = comma.next;
  const isAside = HOLDER_NOUNS.has(noun.lower) && comma.kind === 'comma' && isNoun(name) && name.next.kind === 'comma';
  return isAside && isNoun(name) && isPersonName(name) ? personName(name) : null;
}

/** "the enclave" → the land named before; else the phrase as it stands. */
function landMeant(document: EventDocument, noun: NounPhrase): readonly Party[] {
  const isKnown = isDefinite(noun);
  const land = isKnown && STATE_NOUNS.has(noun.lower) && noun.head.tag !== 'NNS' ? recallLand(document, noun) : null;
  if (land) return [land];
  const parties = isKnown ? partyAt(document, noun) : [];
  return parties[0]?.kind === 'state' ? parties : [described(noun)];
}

/** "a Palestinian state", "the state of Chad": the lands that a noun of land is called after; empty where it has no such name. */
function landsNamed(document: EventDocument, noun: NounPhrase): readonly Party[] {
  const polity = politiesIn(noun.first, noun.end).at(-1);
  if (polity && callsLand(polity, noun)) {
    const { name, code } = polity.match;
    return [{ name, code, kind: 'state', span: spanBetween(noun.first, noun.end) }];
  }
  const first = nounAfter(noun, isOf);
  const named = first ? listStartingAt(first).flatMap((item) => namedParty(document, item) ?? []) : [];
  const isPartOf = named.length === 1 && noun.head.tag === 'NNS' && isBreakaway(noun);
  return named.every(isState) && !isPartOf ? named : [];
}

const PALESTINIAN = /^Palestin/;

/** Whether an adjective of nationality or a capital is the land's own name: "the Sahrawi republic", "the two Palestinian states" not. */
function callsLand({ match, first, end }: ReturnType<typeof politiesIn>[number], noun: NounPhrase): boolean {
  const isCapital = match.how === 'capital';
  if (match.how === 'name' || match.kind === 'historic' || first.index < noun.ownStart.index) return false;
  if (noun.head.tag.endsWith('S') && !isCapital) return false;
  return PALESTINIAN.test(match.name) || (end === noun.head && (isCapital || SAME_LAND_NOUNS.has(noun.lower)));
}

const BREAKAWAY = new RegExp(`\\b(?:${[...BREAKAWAY_WORDS].join('|')})\\b`);
/** Codes of lands whose being a state is disputed by the one they broke away from. */
const BREAKAWAY_CODE = /^(?:XK|x-)/;

/** Whether the words of a phrase describe a land that broke away. */
export const isBreakaway = ({ first, end }: NounPhrase): boolean => BREAKAWAY.test(textBetween(first, end));

/** "the enclave", "its former province", "the young state": the state recognised before, else a polity named before it that is not the actor. */
export function recallLand(document: EventDocument, phrase: NounPhrase): Party | null {
  if (phrase.words.some(({ lower }) => OWN_WORDS.has(lower))) return resolvePronoun(document, phrase, 'its')[0] ?? null;
  const owners = phrase.first.tag === 'PRP$' ? resolvePronoun(document, phrase, 'its') : [];
  const avoid = [...document.avoid, ...owners.map(({ name }) => name)];
  const told = recallRecipient(document, ({ kind, name }) => kind === 'state' && !avoid.includes(name))?.[0];
  if (told) return told;
  if (phrase.words.some(({ lower }) => LAND_ADJECTIVES.has(lower))) return null;
  const position = phrase.first.start;
  const isOther = isBreakaway(phrase);
  const named = document
    .politiesBefore(position)
    .findLast(
      (polity) =>
        polity.end <= position &&
        isNamedLand(polity) &&
        (!isOther || BREAKAWAY_CODE.test(polity.match.code ?? '')) &&
        fitsAreas(polity.match.code, textBetween(phrase.first, phrase.end).toLowerCase()) &&
        !avoid.includes(polity.match.name),
    );
  return named ? landParty(named) : null;
}

const isNamedLand = ({ match }: NamedPolity): boolean =>
  match.how === 'name' && match.kind !== 'body' && match.kind !== 'bloc';

const landParty = ({ match, start, end }: NamedPolity): Party => ({
  name: match.name,
  code: match.code,
  kind: 'state',
  span: { start, end },
});

/** The capitalised words that name a body: "the rebel | National Transitional Council", "the | Taliban government". */
function capitalRun({ head, ownStart, end }: NounPhrase): { first: Word; end: Word } | null {
  const isName = isCapitalised(head);
  for (let last = head; last.exists && last.index >= ownStart.index; last = last.previous) {
    if (!isCapitalised(last) || (politiesIn(last, last.next).length > 0 && !isName)) continue;
    let first = last;
    while (first.index > ownStart.index && isCapitalised(first.previous) && first.previous.tag !== 'DT')
      first = first.previous;
    return { first, end: isName ? head.next : end };
  }
  return null;
}

/** "Nicolas Maduro's regime": whose name it bears. */
function rulerOwning(noun: NounPhrase): Party | null {
  const end = noun.ownStart.previous;
  if (end.index <= noun.first.index + 1 || !RULED_NOUNS.has(noun.lower)) return null;
  const owner: NounPhrase = { ...noun, end, head: end.previous, lower: end.previous.lower, ownStart: noun.first };
  return isPersonName(owner) ? personName(owner) : null;
}

/** "Libya's rebel council", "the Taliban government": named as described, or as a name inside says. */
function governmentParty(document: EventDocument, noun: NounPhrase): readonly Party[] {
  const remembered = recallDescription(document, noun);
  if (remembered) return remembered;
  const ruler = rulerOwning(noun);
  if (ruler) return [ruler];
  const run = capitalRun(noun);
  if (run) {
    const name = textBetween(run.first, run.end);
    return [{ name, code: null, kind: 'organ', span: spanBetween(noun.first, noun.end) }];
  }
  const isOwnBody = OWNER_WORDS.has(noun.first.lower) && !OWN_COUNCILS.has(noun.lower);
  const owners = OWNED_MOVEMENTS.has(noun.lower) || isOwnBody ? ownersOf(document, noun) : [];
  return owners.length ? owners : [described(noun)];
}

/** Several parties, or one description of several: "two breakaway regions". */
const areSeveral = (parties: readonly Party[]): boolean =>
  parties.length > 1 || parties.some(({ code, name }) => code === null && name.endsWith('s'));

/** Who "it", "them", "him" is as an object: who was recognised last, else the polity or person named before. */
function objectPronoun(document: EventDocument, noun: NounPhrase): readonly Party[] {
  const pronoun = noun.lower;
  if (PERSON_OBJECTS.has(pronoun))
    return recallRecipient(document, ({ kind }) => kind === 'person') ?? resolvePronoun(document, noun, pronoun);
  const isSeveral = SEVERAL_OBJECTS.has(pronoun);
  const isLand = LAND_PRONOUNS.has(pronoun);
  const pair = isSeveral ? namedPair(document, noun) : null;
  if (pair) return pair;
  const told = recallRecipient(document, () => true);
  if (told && (isSeveral === areSeveral(told) || (isLand && !isSeveral))) return told;
  const beside = isLand && !isSeveral ? onlyLandBeside(document, noun) : null;
  if (beside) return [beside];
  const contested = isLand ? contestedBefore(document, noun.first.start) : null;
  if (contested) return [contested];
  if (EMPTY_OBJECTS.has(pronoun)) return [];
  const meant = resolvePronoun(document, noun, pronoun);
  return isLand ? meant.map((party) => landOfParliament(document, party)) : meant;
}

/** "Turkey has had relations with Israel since 1949, and was the first to recognise it": the one other land that the sentence names before. */
function onlyLandBeside(document: EventDocument, { first, sentence }: NounPhrase): Party | null {
  const lands = document
    .politiesBefore(first.start)
    .filter(
      (polity) => polity.start >= sentence.start && isNamedLand(polity) && !document.avoid.includes(polity.match.name),
    );
  const [land] = lands;
  return land && lands.every(({ match }) => match.name === land.match.name) ? landParty(land) : null;
}

/** "The Catalan parliament declared independence, and nobody recognised it": the land of a parliament; any other party as it is. */
function landOfParliament(document: EventDocument, party: Party): Party {
  const { name, span } = party;
  const noun = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  const land =
    span !== null && OWN_NAME_BODIES.has(noun)
      ? document.polities().find(({ start, end }) => start >= span.start && end <= span.end)
      : undefined;
  return land ? landParty(land) : party;
}
