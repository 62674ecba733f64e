/** What a small word links to a noun phrase: the noun behind it, and the possessor inside. */
import { isNoun, type NounPhrase, type Phrase } from '../../../grammar/chunks/phrases.js';

/** The noun phrase behind the link word right after a phrase; null where another word or no noun stands there. */
export function nounAfter({ next: link }: Phrase, isLink: (link: Phrase) => boolean): NounPhrase | null {
  return isLink(link) && isNoun(link.next) ? link.next : null;
}

/** "Serbia's decision": whether a phrase has a possessor with a mark of its own. */
export const hasPossessor = ({ ownStart, first }: NounPhrase): boolean => ownStart.index > first.index;
