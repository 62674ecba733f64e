/** Offices whose own words do not say of which state they are. */
import { STATE_ORGANS } from '../../data/events/nouns.js';
import { NAMELESS_HOLDERS } from '../../data/events/parties/party-words.js';
import { OWN_LAND_NOUNS } from '../../data/events/phrase-words.js';
import type { NounPhrase } from '../../grammar/chunks/phrases.js';
import { isThe } from '../../grammar/words/word-tests.js';
import { hasPossessor } from '../parties/names/noun-links.js';
import { politiesIn } from '../parties/names/polity-names.js';

/** "the country's foreign ministry": of whichever state the sentence is about. */
export const isOwnCountrys = ({ first, ownStart, lower }: NounPhrase): boolean =>
  isThe(first) && ownStart.index === first.index + 3 && OWN_LAND_NOUNS.has(first.next.lower) && STATE_ORGANS.has(lower);

/** "the prime minister's spokesman": of whichever state the sentence is about. */
export const isOfNamelessOffice = (noun: NounPhrase): boolean => {
  const { first, ownStart } = noun;
  const owner = ownStart.previous.previous;
  const isOffice = hasPossessor(noun) && isThe(first) && NAMELESS_HOLDERS.has(owner.lower);
  return isOffice && politiesIn(first, owner).length === 0;
};
