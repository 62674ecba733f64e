// Where the words of the extraction sets are lost: lines that are kept and not in the gold, lines of the gold that are not kept, by
// their place and shape.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const SHORT = 60;
const CREDIT = /(?:photo|image|credit|foto|picture|getty|reuters|©)/i;
const keyOf = (line) =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const wordsOf = (line) => keyOf(line).split(' ').length;
const linesOf = (text) => text.split('\n').filter((line) => keyOf(line) !== '');
const readLines = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** What kind of line this is, by where it stands among its text's own lines that the other text has too. */
function kindOf(line, at, shared) {
  if (line.length < 250 && CREDIT.test(line)) return 'captions and credits';
  if (at < shared.indexOf(true)) return 'before the first shared line';
  if (at > shared.lastIndexOf(true)) return 'after the last shared line';
  return line.length < SHORT ? 'short lines between' : 'paragraphs between';
}

/** Adds up the words of the lines of one text that another one lacks. */
function addMissing(sums, from, other) {
  const whole = keyOf(other);
  const lines = linesOf(from);
  const shared = lines.map((line) => whole.includes(keyOf(line)));
  for (const [at, line] of lines.entries()) {
    if (shared[at]) continue;
    const kind = kindOf(line, at, shared);
    sums.set(kind, (sums.get(kind) ?? 0) + wordsOf(line));
  }
}

const print = (title, sums) => {
  const total = [...sums.values()].reduce((sum, words) => sum + words, 0);
  const parts = [...sums].sort((a, b) => b[1] - a[1]).map(([kind, words]) => `${kind} ${words}`);
  return `${title} ${total} words: ${parts.join(', ')}`;
};

/** Two lines of text: words kept wrongly and words lost, by kind. */
export function describeLosses(goldPath, predictedPath) {
  const texts = new Map(
    readLines(predictedPath).map(({ input, article }) => [
      basename(input.path).replace(/\.html(?:\.gz)?$/, ''),
      article?.text ?? '',
    ]),
  );
  const extra = new Map();
  const lost = new Map();
  for (const { id, text } of readLines(goldPath)) {
    addMissing(extra, texts.get(id) ?? '', text);
    addMissing(lost, text, texts.get(id) ?? '');
  }
  return [print('  kept wrongly', extra), print('  lost', lost)];
}
