/** Verbs whose subject a later pronoun means. */
import { SAYING_VERBS } from '../../../data/events/telling/control.js';
import { isVerb, type Phrase } from '../../../grammar/chunks/phrases.js';
import { mainVerbBeside } from '../../../grammar/clauses/tree-clauses.js';
import { isAnd, isThat } from '../../../grammar/words/word-tests.js';
import type { EventDocument } from '../../document.js';

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
  const first = phrases.findLast((phrase) => phrase.index < that.index && isThat(phrase) && isVerb(phrase.previous));
  return first && isVerb(first.previous) && SAYING_VERBS.has(first.previous.base) ? first : pronoun;
}
