/** The text stage: kept blocks → `article.text` and the places of its paragraphs. */
import type { Block } from '../body/index.js';
import type { ArticleText, Paragraph } from './reading.js';

export { fingerprintOf } from './fingerprint.js';
export type { ArticleText, BlockKind, Paragraph, Sentence, TextReading } from './reading.js';
export { readText } from './reading.js';
export { countWords } from './word-count.js';

const PARAGRAPH_BREAK = '\n\n';

/** Joins blocks with one empty line between two; blocks that are empty are passed over. */
export function joinBlocks(blocks: readonly Block[]): ArticleText {
  const paragraphs: Paragraph[] = [];
  let text = '';
  for (const block of blocks) {
    if (block.text === '') continue;
    if (text !== '') text += PARAGRAPH_BREAK;
    paragraphs.push({ start: text.length, end: text.length + block.text.length, kind: block.kind });
    text += block.text;
  }
  return { text, paragraphs };
}

const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const BLANK_LINES = /\n[^\S\n]*(?:\n[^\S\n]*)+/g;

/** An article's bare body, as another tool gives it: nothing is stripped; line ends and forbidden characters are made right. */
export function readBody(body: string): ArticleText {
  const text = body
    .replace(/\r\n?|\u0085/g, '\n')
    .replace(UNSEEN, '')
    .trim();
  const paragraphs: Paragraph[] = [];
  let start = 0;
  const push = (end: number): void => {
    if (end > start) paragraphs.push({ start, end, kind: 'paragraph' });
  };
  for (const gap of text.matchAll(BLANK_LINES)) {
    push(gap.index);
    start = gap.index + gap[0].length;
  }
  push(text.length);
  return { text, paragraphs };
}
