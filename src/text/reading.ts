/** The article's text as the fact stages read it: paragraphs, sentences and tokens, made once. */
import { itemAt } from '../model/column.js';
import { splitSentences, type TokenRange } from './sentences.js';
import type { Span } from './span.js';
import { pushTokens, type Token } from './tokens.js';

export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'cell' | 'preformatted';

/** A block's place in the text. */
export interface Paragraph extends Span {
  readonly kind: BlockKind;
}

/** `article.text` with its paragraphs; UTF-16 units. Paragraphs are parted by one empty line. */
export interface ArticleText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

/** A sentence: its place in the text, its tokens and the number of its paragraph. */
export interface Sentence extends Span, TokenRange {
  readonly paragraph: number;
}

export interface TextReading extends ArticleText {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** Tokens and sentences of an article's text; token numbers run through the whole text. */
export function readText({ text, paragraphs }: ArticleText): TextReading {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph += 1) {
    const { start, end } = itemAt(paragraphs, paragraph);
    const first = tokens.length;
    pushTokens(tokens, text, { start, end });
    for (const { firstToken, endToken } of splitSentences(tokens, { firstToken: first, endToken: tokens.length }))
      sentences.push({
        start: itemAt(tokens, firstToken).start,
        end: itemAt(tokens, endToken - 1).end,
        firstToken,
        endToken,
        paragraph,
      });
  }
  return { text, paragraphs, tokens, sentences };
}
