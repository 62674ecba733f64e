/** Offices of several states that share a noun: "the Chilean and Colombian governments". */

import { BLOC_NOUNS, OWN_NAME_BODIES, STATE_ORGANS } from '../../../data/events/nouns.js';
import { isNoun, type NounPhrase, type Phrase } from '../../../grammar/chunks/phrases.js';
import { listEndingAt } from '../../../grammar/clauses/attachment.js';
import type { Party } from '../../outcome/mention.js';
import { politiesIn, stateOf } from './polity-names.js';

/** The state of an adjective of nationality that stands alone; none where the phrase is anything else. */
function loneNationality(phrase: Phrase): Party[] {
  if (!isNoun(phrase)) return [];
  const [polity] = politiesIn(phrase.first, phrase.end);
  return polity?.match.how === 'demonym' && polity.end === phrase.end ? [stateOf(polity)] : [];
}

/** The states whose adjectives share the plural noun of office that ends the list: each acts for itself; null for another phrase. */
export function jointOffices(noun: NounPhrase): Party[] | null {
  const isOffice = (STATE_ORGANS.has(noun.lower) || BLOC_NOUNS.has(noun.lower)) && !OWN_NAME_BODIES.has(noun.lower);
  if (!isOffice || noun.head.tag !== 'NNS') return null;
  const own = politiesIn(noun.first, noun.end).find(({ match }) => match.how === 'demonym');
  const before = listEndingAt(noun).slice(0, -1);
  const states = before.flatMap(loneNationality);
  return own && states.length > 0 && states.length === before.length ? [...states, stateOf(own)] : null;
}
