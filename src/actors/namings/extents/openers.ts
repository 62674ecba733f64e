/** Words that open a sentence, and so bear a capital, and ranks, taken into the name behind them: "[Had] Palacios known", "[Mayor] Palacios". */

import { LONG_RANKS, NO_ROLE_OPENERS, OPENERS, RANKS } from '../../../data/names/openers.js';
import { itemAt } from '../../../model/column.js';
import type { TextReading } from '../../../text/index.js';
import { lowerCase } from '../../../text/lower-case.js';
import { LEXICON_NAMES, lexiconsOf } from '../../tagger/lexicon-bits.js';
import type { Mention } from '../../tagger/mentions.js';

const MARK = /^[^\p{L}\p{N}]+$/u;
const CAPITALISED = /^\p{Lu}/u;

/** The mentions of persons, bodies and places, each without the word that opens its sentence or a person's rank. */
export function trimOpeners({ tokens, sentences }: TextReading, mentions: readonly Mention[]): readonly Mention[] {
  const starts = new Set<number>();
  for (const { firstToken, endToken } of sentences) {
    let at = firstToken;
    while (at < endToken && MARK.test(itemAt(tokens, at).text)) at += 1;
    starts.add(at);
  }
  return mentions.map((mention) => {
    const { firstToken, endToken, type } = mention;
    if (type === 'MISC' || endToken - firstToken < 2) return mention;
    const { text } = itemAt(tokens, firstToken);
    const next = itemAt(tokens, firstToken + 1);
    const isRank = RANKS.has(text) || (endToken - firstToken > 2 && LONG_RANKS.has(text));
    const isOver = (starts.has(firstToken) && OPENERS.has(text)) || (type === 'PER' && isRank);
    return isOver && CAPITALISED.test(next.text)
      ? { ...mention, firstToken: firstToken + 1, start: next.start }
      : mention;
  });
}

const noRoleOpeners = new Set(NO_ROLE_OPENERS);
const TIME_LISTS = ['day', 'month'].reduce((bits, name) => bits | (1 << LEXICON_NAMES.indexOf(name)), 0);

/** Whether a word may bear its capital as a name before a role: "[Harbourside] star"; no day, and no word that only opens a sentence. */
export function mayNameBeforeRole(word: string): boolean {
  const lower = lowerCase(word);
  return (
    CAPITALISED.test(word) && !OPENERS.has(word) && !noRoleOpeners.has(lower) && (lexiconsOf(lower) & TIME_LISTS) === 0
  );
}
