import { expect, it } from 'vitest';
import { countWords } from '../../src/text/index.js';

it.each([
  ['nothing', '', 0],
  ['English', 'Mr. O’Neill didn’t pay $3,000.50.', 5],
  ['joiners at the ends and in rows', "'tis a.b c..d e: snake_case 3:2 x·y", 8],
  ['letters of two units', '𝐀𝐁 and 𝐂', 3],
  ['Chinese', '外交部长星期三表示，政府承认共和国的独立。', 9],
  ['Chinese at length, the same for each sentence', '外交部长星期三表示，政府承认共和国的独立。'.repeat(1_000), 9_000],
])('%s', (_, text, words) => {
  expect(countWords(text)).toBe(words);
});
