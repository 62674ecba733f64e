/** Verbs whose subject a later pronoun means. */
import { SAYING_VERBS } from '../../../data/events/telling/control.js';
import { isNoun, isVerb, type Phrase } from '../../../grammar/chunks/phrases.js';
import { mainVerbBeside } from '../../../grammar/clauses/tree-clauses.js';
import { NO_PHRASE } from '../../../grammar/sentence.js';
import { isAnd, isThat } from '../../../grammar/words/word-tests.js';
import type { EventDocument } from '../../document.js';
import { isTimeNoun } from '../../telling/status.js';
import { hasPossessor } from './noun-links.js';

/** The main verb, read by the tree, where the first one may stand in an aside behind the subject: "Jo Example, whom few knew, called"; else the first. */
export function mainVerbOf({ input }: EventDocument, first: Phrase): Phrase {
  const { sentence, index } = first;
  const isAside = sentence.phrases.slice(0, index).some(({ kind }) => kind === 'comma' || kind === 'rel');
  const again = isAside ? input.doc.sentenceByTree(sentence.index).phrases[index] : undefined;
  if (!isVerb(again)) return first;
  const main = mainVerbBeside(again);
  return main.exists ? main : again;
}

/** "said that Peru is great and that it will act": a pronoun that opens the second clause means who says so, so that it is looked for from there. */
export function sayerOfSecond(pronoun: Phrase): Phrase {
  const that = pronoun.previous;
  if (!isThat(that) || !isAnd(that.previous)) return pronoun;
  const { phrases } = pronoun.sentence;
  const first = phrases.findLast((phrase) => phrase.index < that.index && isThat(phrase) && isVerb(overTime(phrase)));
  const sayer = first ? overTime(first) : NO_PHRASE;
  return first && isVerb(sayer) && SAYING_VERBS.has(sayer.base) ? first : pronoun;
}

/** What stands before a "that", over a time: "said on Monday that". */
function overTime({ previous }: Phrase): Phrase {
  if (!isTimeNoun(previous)) return previous;
  return previous.previous.kind === 'prep' ? previous.previous.previous : previous.previous;
}

/** "France's announcement that it would": the noun with an owner whose clause a pronoun opens; none elsewhere. */
export function ownedNounOver(pronoun: Phrase): Phrase {
  const noun = isThat(pronoun.previous) ? pronoun.previous.previous : NO_PHRASE;
  return isNoun(noun) && hasPossessor(noun) ? noun : NO_PHRASE;
}

/** "he", "it". */
export const isPronoun = (phrase: Phrase): boolean => isNoun(phrase) && phrase.isPronoun;
