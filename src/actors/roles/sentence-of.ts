/** In which sentence a token stands. */
import { itemAt } from '../../model/column.js';
import type { NamedText } from './role-phrases.js';

/** The number of the sentence that a token is in. */
export function sentenceOf({ reading: { sentences } }: NamedText, token: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (itemAt(sentences, middle).firstToken <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}
