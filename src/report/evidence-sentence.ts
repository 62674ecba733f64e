/** The sentence around the words that tell an event. */
import { codeUnitPositions, type Span } from '../text/span.js';

/** A sentence in three parts: the words that tell the event stand in the middle. */
export interface Evidence {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const PARAGRAPH_BREAK = '\n\n';
/** On either side of the words. */
const MOST_AROUND = 220;
/** A dot that ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|St|Lt|Col|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|No)\.\s*$/u;
let sentences: Intl.Segmenter | null = null;

/** The sentence of a text that holds a span of a record, in code points; null for a span that is not in the text. */
export function evidenceIn(text: string, { start, end }: Span): Evidence | null {
  const unitAt = codeUnitPositions(text);
  const [from, to] = [unitAt(start), unitAt(end)];
  if (!(from < to) || to > text.length) return null;
  const first = sentenceStart(text, from);
  const last = sentenceEnd(text, to);
  return {
    before: cutHead(text.slice(first, from)),
    words: text.slice(from, to),
    after: cutTail(text.slice(to, last)),
  };
}

/** Where the sentences of a paragraph begin, counted in the text. */
function startsAround(text: string, at: number): number[] {
  const from = text.lastIndexOf(PARAGRAPH_BREAK, at);
  const start = from < 0 ? 0 : from + PARAGRAPH_BREAK.length;
  const to = text.indexOf(PARAGRAPH_BREAK, at);
  const paragraph = text.slice(start, to < 0 ? text.length : to);
  sentences ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const starts = Array.from(sentences.segment(paragraph), ({ index }) => index);
  const whole = starts.filter((index) => index === 0 || !ABBREVIATION.test(paragraph.slice(0, index)));
  return [...whole.map((index) => start + index), start + paragraph.length];
}

const sentenceStart = (text: string, at: number): number =>
  startsAround(text, at).findLast((start) => start <= at) ?? at;
const sentenceEnd = (text: string, at: number): number =>
  startsAround(text, at - 1).find((start) => start >= at) ?? text.length;

const cutHead = (text: string): string =>
  text.length <= MOST_AROUND ? text : `… ${text.slice(-MOST_AROUND).replace(/^\S*\s/, '')}`;
const cutTail = (text: string): string =>
  text.length <= MOST_AROUND ? text.trimEnd() : `${text.slice(0, MOST_AROUND).replace(/\s\S*$/, '')} …`;
