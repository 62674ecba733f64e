/**
 * Writes the words that the teacher parses: `node dist/training/dependencies/sentences.js OUT`. One line a text of `corpus.ts`:
 * its id and its sentences, each a list of words with 1 for a word that a space follows.
 */
import { createWriteStream } from 'node:fs';
import type { TextReading } from '../../text/index.js';
import { readTexts } from './corpus.js';

function sentencesOf({ tokens, sentences }: TextReading): [words: string[], spaces: number[]][] {
  return sentences.map(({ firstToken, endToken }) => {
    const words = tokens.slice(firstToken, endToken);
    const spaces = words.map(({ end }, at) => (words[at + 1]?.start === end ? 0 : 1));
    return [words.map(({ text }) => text), spaces];
  });
}

const [out] = process.argv.slice(2);
if (!out) throw new Error('usage: node dist/training/dependencies/sentences.js OUT');
const file = createWriteStream(out);
for (const { id, reading } of readTexts()) file.write(`${JSON.stringify({ id, sentences: sentencesOf(reading) })}\n`);
file.end();
