/** The small words that link a noun phrase to what stands beside it, and the noun phrase behind them. */
import { isNoun, type NounPhrase, type Phrase } from '../../grammar/chunks/phrases.js';

interface HasLower {
  readonly lower: string;
}

/** "the parliament of Peru". */
export const isOf = ({ lower }: HasLower): boolean => lower === 'of';

/** "the right to exist". */
export const isTo = ({ lower }: HasLower): boolean => lower === 'to';

/** "recognition by Peru". */
export const isBy = ({ lower }: HasLower): boolean => lower === 'by';

/** "along with Saudi Arabia". */
export const isWith = ({ lower }: HasLower): boolean => lower === 'with';

/** "recognised it as a state". */
export const isAs = ({ lower }: HasLower): boolean => lower === 'as';

/** "more than three states". */
export const isThan = ({ lower }: HasLower): boolean => lower === 'than';

/** "Peru and Chad". */
export const isAnd = ({ lower }: HasLower): boolean => lower === 'and';

/** "Peru, whose parliament …". */
export const isWhose = ({ lower }: HasLower): boolean => lower === 'whose';

/** The article of what is known. */
export const isThe = ({ lower }: HasLower): boolean => lower === 'the';

/** The noun phrase behind the link word right after a phrase; null where another word or no noun stands there. */
export function nounAfter({ next: link }: Phrase, isLink: (link: Phrase) => boolean): NounPhrase | null {
  return isLink(link) && isNoun(link.next) ? link.next : null;
}

/** "Serbia's decision": whether a phrase has a possessor with a mark of its own. */
export const hasPossessor = ({ ownStart, first }: NounPhrase): boolean => ownStart.index > first.index;
