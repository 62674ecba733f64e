/**
 * Tagged terms by compromise: the only file that asks it. Its tagger costs far more than our tokens do, so it is asked for
 * single sentences, by the stages that need tags. compromise's own offsets go wrong after an opening quotation mark, so
 * positions are summed from `pre`, `text` and `post`.
 */
import type nlp from 'compromise';
import { checkTextCall } from '../../library-call.js';
import { loadPackage } from '../../packages.js';
import type { Span } from '../../text/span.js';

/** A term as compromise parts and tags it; positions are UTF-16 units of the text that was handed in. */
export interface Term extends Span {
  readonly text: string;
  readonly normal: string;
  readonly tags: ReadonlySet<string>;
}

interface RawTerm {
  readonly pre: string;
  readonly post: string;
  readonly text: string;
  readonly normal: string;
  readonly tags: Iterable<string>;
}

/** The tagged terms of one sentence or paragraph. Throws a `TypeError` for what is no string. */
export function readTerms(text: string): Term[] {
  checkTextCall('readTerms', text);
  const terms: Term[] = [];
  let at = 0;
  const read = loadPackage('compromise') as typeof nlp;
  for (const sentence of read(text).docs as RawTerm[][]) {
    for (const { pre, post, text: word, normal, tags } of sentence) {
      const start = at + pre.length;
      const end = start + word.length;
      if (word !== '') terms.push({ text: word, normal, tags: new Set(tags), start, end });
      at = end + post.length;
    }
  }
  return terms;
}
