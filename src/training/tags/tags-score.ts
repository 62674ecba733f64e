/** How often the tagger is right on the sentences tagged by hand: `npm run build && node dist/training/tags/tags-score.js`. */
import { fileURLToPath } from 'node:url';
import { TAGS, tagTokens } from '../../grammar/tagger/tags.js';
import { readBody, readText } from '../../text/index.js';
import { TAGGED_SENTENCES } from './tags-gold.js';

/** One word of a hand-tagged sentence. */
export interface TagAnswer {
  readonly word: string;
  readonly expected: string;
  readonly seen: string;
  readonly sentence: string;
}

/** Every word of the hand-tagged sentences with both tags. Throws where our tokens are not the sentence's. */
export function checkTags(): TagAnswer[] {
  return TAGGED_SENTENCES.flatMap((sentence) => {
    const pairs = sentence
      .split(' ')
      .map((pair) => [pair.slice(0, pair.lastIndexOf('/')), pair.slice(pair.lastIndexOf('/') + 1)]);
    const text = spaced(pairs.map(([word]) => word as string));
    const reading = readText(readBody(text));
    const tags = tagTokens(reading);
    if (reading.tokens.map((token) => token.text).join(' ') !== pairs.map(([word]) => word).join(' '))
      throw new Error(`other tokens: ${reading.tokens.map((token) => token.text).join(' ')}`);
    return pairs.map(([word, expected], at) => ({
      word: word as string,
      expected: expected as string,
      seen: TAGS[tags[at] as number] as string,
      sentence,
    }));
  });
}

/** Words with single spaces, clitics and marks closed up. */
const spaced = (words: readonly string[]): string =>
  words
    .join(' ')
    .replace(/ (?=[.,?!:;”]|[’'](?:s|ve|re|d|ll)?(?: |$)|n['’]t )/g, '')
    .replace(/([“$]) /g, '$1');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const answers = checkTags();
  const share = (list: readonly TagAnswer[]): string =>
    `${((100 * list.filter(({ expected, seen }) => expected === seen).length) / list.length).toFixed(2)} % of ${list.length}`;
  for (const { word, expected, seen, sentence } of answers)
    if (expected !== seen) console.log(`${word}: ${seen} for ${expected} in: ${sentence.replaceAll(/\/\S+/g, '')}`);
  console.log(`all ${share(answers)}, verbs ${share(answers.filter(({ expected }) => expected.startsWith('VB')))}`);
}
