/** A state recognised by its being one: "Kosovo's independence", "Israel's right to exist". */

import { STATEHOOD_NOUNS } from '../../../data/events/nouns.js';
import {
  INDEPENDENCE_NOUNS,
  OWNED_STATEHOOD,
  RIGHT_NOUNS,
  STATEHOOD_PAPERS,
} from '../../../data/events/parties/party-words.js';
import { EXISTENCE_WORDS } from '../../../data/events/phrase-words.js';
import { SINGLE_WORDS } from '../../../data/grammar/function-words.js';
import type { NounPhrase } from '../../../grammar/chunks/phrases.js';
import { skip, wordsBetween } from '../../../grammar/place.js';
import { isOf, isTo } from '../../../grammar/words/word-tests.js';
import type { EventDocument } from '../../document.js';
import { isState, type Party } from '../../outcome/mention.js';
import { recallRecipient } from '../names/named-before.js';
import { nounAfter } from '../names/noun-links.js';
import { politiesIn, politiesInSentence, stateOf } from '../names/polity-names.js';
import { ownersOf } from '../names/references.js';
import { described, isDefinite } from './described-parties.js';
import { overOf } from './objects.js';
import type { Recognised } from './recipients.js';
import { isBreakaway, recallLand, recognisedParties } from './recognised-parties.js';

/** How many words behind "right" say to what. */
const RIGHT_REACH = 4;

/** "Israel's right to exist", "its right to statehood": a state is recognised. */
export function isRightToExist({ lower, end }: NounPhrase): boolean {
  if (!RIGHT_NOUNS.has(lower) || !isTo(end)) return false;
  return wordsBetween(end, skip(end, RIGHT_REACH)).some((word) => EXISTENCE_WORDS.has(word.lower));
}

/** "Kosovo's independence", "the independence of both regions"; null for a noun that is no statehood. */
export function readStatehood(document: EventDocument, noun: NounPhrase): Recognised | null {
  if (!isStatehood(document, noun)) return null;
  const owners = ownersOfStatehood(document, noun);
  const recipients = owners.length ? owners : afterStatehood(document, noun);
  return recipients.length ? { recipients, object: 'state', as: null } : null;
}

function isStatehood(document: EventDocument, noun: NounPhrase): boolean {
  const { lower } = noun;
  if (isRightToExist(noun)) return true;
  if (!STATEHOOD_NOUNS.has(lower) || overOf(noun).exists) return false;
  if (STATEHOOD_PAPERS.has(lower)) return declaresIndependence(noun);
  return !OWNED_STATEHOOD.has(lower) || ownersOf(document, noun).length > 0;
}

/** "the declaration of independence". */
function declaresIndependence({ first, end, next }: NounPhrase): boolean {
  const last = next.next.exists ? next.next.end : end;
  return wordsBetween(first, last).some(({ lower }) => INDEPENDENCE_NOUNS.has(lower));
}

function ownersOfStatehood(document: EventDocument, noun: NounPhrase): readonly Party[] {
  const land = describedOwner(document, noun);
  if (land) return [land];
  const other = noun.first.tag === 'PRP$' ? recallOther(document, noun) : null;
  return other ?? ownersOf(document, noun).filter(({ kind }) => kind !== 'person');
}

/** "the independence of both regions", "the declaration of independence of Chad"; a declaration of nobody is recognised itself. */
function afterStatehood(document: EventDocument, noun: NounPhrase): readonly Party[] {
  const of = nounAfter(noun, isOf);
  const land = of && INDEPENDENCE_NOUNS.has(of.lower) ? nounAfter(of, isOf) : of;
  const isLand = land !== null && !INDEPENDENCE_NOUNS.has(land.lower);
  const parties = isLand ? recognisedParties(document, land) : [];
  return parties.length || !STATEHOOD_PAPERS.has(noun.lower) ? parties : [described(noun, SINGLE_WORDS.of)];
}

/** "the province's independence": the would-be state that the owner describes; null where the owner is none that is described. */
function describedOwner(document: EventDocument, phrase: NounPhrase): Party | null {
  const end = phrase.ownStart.previous;
  if (end.index <= phrase.first.index || !isDefinite(phrase)) return null;
  const owner: NounPhrase = { ...phrase, end, head: end.previous, ownStart: phrase.first };
  const isNamed = politiesIn(owner.first, end).length > 0;
  return !isNamed && isBreakaway(owner) ? recallLand(document, owner) : null;
}

/** "sent a letter to Abkhazia recognising its independence": the land named last in the sentence that does not act itself. */
function addressed(document: EventDocument, { first, sentence }: NounPhrase): readonly Party[] | null {
  const named = politiesInSentence(sentence).findLast(
    ({ match, end }) => end.index <= first.index && match.how === 'name' && !document.avoid.includes(match.name),
  );
  return named && document.avoid.length > 0 ? [stateOf(named)] : null;
}

/** Whose independence "its" is: the one that was recognised before or that the sentence before names. */
function recallOther(document: EventDocument, noun: NounPhrase): readonly Party[] | null {
  const { index } = noun.sentence;
  const known = recallRecipient(document, isState) ?? addressed(document, noun);
  if (known || index < 1) return known;
  const first = politiesInSentence(document.input.doc.sentence(index - 1)).find(({ match }) => match.how === 'name');
  return first ? [stateOf(first)] : null;
}
