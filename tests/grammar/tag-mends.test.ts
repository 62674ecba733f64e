import { describe, expect, it } from 'vitest';
import { MEND_PASSES } from '../../src/data/grammar/tag-mends.js';
import { openMender } from '../../src/grammar/words/tag-mending.js';
import { readTagged } from './read.js';

/** The tags that a mend changes in "word/TAG word/TAG", with their words. */
function changed(text: string, mend: (typeof MEND_PASSES)[number]['mends'][number]): string {
  const words = readTagged(text);
  const before = words.map(({ tag }) => tag);
  openMender([{ order: 'left to right', mends: [mend] }])(words);
  return words.flatMap(({ text: word, tag }, at) => (tag === before[at] ? [] : [`${word}/${tag}`])).join(' ');
}

describe.each(MEND_PASSES.map(({ mends }) => mends))('mends of tags', (...mends) => {
  it.each(mends.map((mend) => [mend.id, mend] as const))('%s', (_id, mend) => {
    expect(changed(mend.must, mend), mend.must).not.toBe('');
    expect(changed(mend.mustNot, mend), mend.mustNot).toBe('');
  });
});

it('no two mends share an id', () => {
  const ids = MEND_PASSES.flatMap(({ mends }) => mends.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});
