import { describe, expect, it } from 'vitest';
import { makeClaimColumns } from '../../src/claims/text/claim-columns.js';
import { waysFrom } from '../../src/claims/text/tree-columns.js';
import { DEPENDENCY_LABELS } from '../../src/data/grammar/dependency-labels.js';
import { openDoc } from '../../src/grammar/doc.js';
import { readBody, readText } from '../../src/text/index.js';

const read = (text: string) => makeClaimColumns(openDoc(readText(readBody(text))));

/** "word:label>head" for each token, with "-" where there is none. */
const hanging = (text: string): string => {
  const { tokens, trees } = read(text);
  return tokens
    .map(({ text: word }, at) => {
      const head = (trees.head[at] ?? 0) - 1;
      return `${word}:${DEPENDENCY_LABELS[(trees.label[at] ?? 0) - 1] ?? '-'}>${tokens[head]?.text ?? '-'}`;
    })
    .join(' ');
};

describe('the trees of a text', () => {
  it('are read where something is said', () => {
    expect(hanging('The mayor said it rained.')).toBe(
      'The:det>mayor mayor:nsubj>said said:root>- it:nsubj>rained rained:ccomp>said .:punct>said',
    );
  });

  it('and left alone where nothing is, and where the verb seldom tells', () => {
    expect(hanging('It rained.')).toBe('It:->- rained:->- .:->-');
    expect(hanging('They wanted rain.')).toBe('They:->- wanted:->- rain:->- .:->-');
  });

  it('tell which reporting word is above a token, and by which arc', () => {
    const { tokens, reportAbove } = read('The mayor said it rained.');
    const shown = tokens.map((_, at) => tokens[(reportAbove.top[at] ?? 0) - 1]?.text ?? '-').join(' ');
    expect(shown).toBe('said said - said said said');
    const ways = tokens.map((_, at) => tokens[(reportAbove.via[at] ?? 0) - 1]?.text ?? '-').join(' ');
    expect(ways).toBe('mayor mayor - rained rained .');
  });

  it('tell how the words of a sentence hang on a cue', () => {
    const { tokens, trees } = read('The mayor said it rained.');
    const { via, way } = waysFrom(trees, { first: 0, end: tokens.length }, { cue: { first: 2, end: 3 }, head: 2 });
    expect(Array.from(via, (at) => tokens[at - 1]?.text ?? '-').join(' ')).toBe('mayor mayor - rained rained .');
    expect(way[0]).toBe(way[1]);
    expect(way[1]).not.toBe(way[4]);
  });
});
