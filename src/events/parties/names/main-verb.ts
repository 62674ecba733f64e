/** The main verb of a sentence, whose subject a later pronoun means. */
import { isVerb, type Phrase } from '../../../grammar/chunks/phrases.js';
import { mainVerbBeside } from '../../../grammar/clauses/tree-clauses.js';
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
