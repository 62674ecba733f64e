/** Names of countries, capitals and blocs that the tagger passed over: the tables know them wherever they stand alone. */

import { lookUpCountry } from '../../../geography/countries.js';
import { itemAt } from '../../../model/column.js';
import type { TextReading } from '../../../text/index.js';
import { MENTION_TYPES } from '../../tagger/labels.js';
import type { Mention } from '../../tagger/mentions.js';
import { isPersonLike } from '../namings.js';

const CAPITALISED = /^\p{Lu}/u;
const MOST_WORDS = 4;
const NO_MARGINS = new Float64Array(MENTION_TYPES.length);

/** Words that are no country where they stand alone in a sentence, or not often enough. */
const isDoubtful = (text: string): boolean => text.length < 4 || isPersonLike(text);

/** The longest known name that starts at token `at`, before token `end`; a capitalised neighbour would make it part of another name. */
function knownNameAt({ tokens, text }: TextReading, at: number, end: number): Mention | null {
  for (let last = Math.min(end, at + MOST_WORDS) - 1; last >= at; last -= 1) {
    const start = tokens[at]?.start ?? 0;
    const stop = tokens[last]?.end ?? 0;
    const name = text.slice(start, stop);
    if (isDoubtful(name)) continue;
    const match = lookUpCountry(name);
    if (!match || (match.how !== 'name' && match.how !== 'capital')) continue;
    if (CAPITALISED.test(tokens[last + 1]?.text ?? '')) return null;
    return {
      start,
      end: stop,
      type: match.kind === 'body' ? 'ORG' : 'LOC',
      margins: NO_MARGINS,
      firstToken: at,
      endToken: last + 1,
    };
  }
  return null;
}

/** Whether the word before belongs to a name that the tagger did not see ("New Mexico City"). */
const followsName = ({ tokens, sentences }: TextReading, at: number, sentence: number): boolean =>
  at - 1 > (sentences[sentence]?.firstToken ?? 0) && CAPITALISED.test(tokens[at - 1]?.text ?? '');

/** The mentions with those that the tables add, in text order. */
export function addKnownNames(reading: TextReading, mentions: readonly Mention[]): Mention[] {
  const all: Mention[] = [];
  let next = 0;
  for (const [number, { firstToken, endToken }] of reading.sentences.entries()) {
    let at = firstToken;
    while (at < endToken) {
      while (next < mentions.length && itemAt(mentions, next).firstToken < at) {
        all.push(itemAt(mentions, next));
        next += 1;
      }
      const mention = mentions[next];
      if (mention && mention.firstToken === at) {
        all.push(mention);
        next += 1;
        at = Math.max(mention.endToken, at + 1);
        continue;
      }
      const isCandidate = CAPITALISED.test(reading.tokens[at]?.text ?? '') && !followsName(reading, at, number);
      const known = isCandidate ? knownNameAt(reading, at, Math.min(endToken, mention?.firstToken ?? endToken)) : null;
      if (known && known.endToken !== mention?.firstToken) all.push(known);
      at = known?.endToken ?? at + 1;
    }
  }
  while (next < mentions.length) {
    all.push(itemAt(mentions, next));
    next += 1;
  }
  return all;
}
