/**
 * Parts of speech: one Penn tag a token, by a greedy averaged perceptron over hashed features (Collins 2002). Marks, "to" and
 * possessive endings are read off the characters. The tag set stands in `data/english/tags.ts`; how the model was trained and
 * how often it is right in `data/weights/tags.md`.
 */
import { MARKS_OF_TAGS, TAGS, type Tag } from '../../data/english/tags.js';
import { itemAt } from '../../model/column.js';
import type { RowTable } from '../../model/rows.js';
import { loadSparseModel } from '../../model/weights.js';
import type { TextReading } from '../../text/reading.js';
import type { Token } from '../../text/tokens.js';
import { makeWordColumns } from '../../text/word-columns.js';
import { correctTag } from './tag-corrections.js';
import { type LeftTags, type Place, TAG_COLUMNS, TAG_FEATURES, TagFeatures } from './tag-features.js';

export { TAGS, type Tag } from '../../data/english/tags.js';

/** A tag's number, for comparing with what `tagTokens` gives: `tagNumber('VBD')`. */
export const tagNumber = (tag: Tag): number => TAGS.indexOf(tag);

const MARKS: ReadonlyMap<string, number> = new Map(
  MARKS_OF_TAGS.flatMap(([marks, tag]) => marks.split(' ').map((mark): [string, number] => [mark, tagNumber(tag)])),
);
/** The model chooses among the tags from here on. */
export const FIRST_MODEL_TAG = tagNumber('POS');
/** What the model's labels stand for. */
export const MODEL_TAGS: readonly Tag[] = TAGS.slice(FIRST_MODEL_TAG);
const TO = tagNumber('TO');
const POS = tagNumber('POS');
const CLOSING = tagNumber("''");
const OPENING = tagNumber('``');
/** What a word's tag is read off, if it can be: -1 where the model has to say. "'s" may be a verb, so the model says. */
const MODEL = -1;
/** Its tag is TO whatever it does: "to", "TO". */
const TO_WORD = /^to$/i;
const LETTER = /\p{L}|\p{N}/u;

function tagOfMark(tokens: readonly Token[], at: number): number {
  const token = itemAt(tokens, at);
  const { text } = token;
  const first = text.charCodeAt(0) | 0x20;
  if (first >= 0x61 && first <= 0x7a) return TO_WORD.test(text) ? TO : MODEL;
  if (text === "'" || text === '’') return tagOfApostrophe(tokens, at);
  const known = MARKS.get(text);
  if (known !== undefined) return known === POS ? MODEL : known;
  return LETTER.test(text) ? MODEL : (MARKS.get(text.charAt(0)) ?? tagNumber('SYM'));
}

/** "leaders’ summit" has a possessive; otherwise it is a quotation mark. */
function tagOfApostrophe(tokens: readonly Token[], at: number): number {
  const token = itemAt(tokens, at);
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const touchesBefore = before !== undefined && before.end === token.start;
  const touchesAfter = after !== undefined && after.start === token.end;
  if (touchesBefore && !touchesAfter && /s$/i.test(before.text)) return POS;
  return touchesAfter && !touchesBefore ? OPENING : CLOSING;
}

/** Tags whose words carry a clause's verb. */
const IS_VERBAL = Uint8Array.from(TAGS, (tag) => (/^(?:VB|MD|TO)/.test(tag) ? 1 : 0));
const ENDS_CLAUSE = Uint8Array.from(TAGS, (tag) => (/^(?:[.:]|CC|IN|W..?|``|'')$/.test(tag) ? 1 : 0));

/** The state that the dynamic features read, moved on by one word. */
export function advance(left: LeftTags, tag: number): void {
  left.beforePrevious = left.previous;
  left.previous = tag;
  if (IS_VERBAL[tag] === 1) left.lastVerb = tag + 1;
  else if (ENDS_CLAUSE[tag] === 1) left.lastVerb = 0;
}

const START = TAGS.length;

/** The left context at the start of a sentence. */
export const startOfSentence = (): LeftTags => ({ previous: START, beforePrevious: START, lastVerb: 0 });

/** The tag that a word's characters settle, or -1. */
export { tagOfMark };

/** The best label of the word whose features stand in the model's memory. */
function bestLabel(model: RowTable): number {
  const { sums } = model;
  model.sum(TAG_FEATURES);
  let best = 0;
  for (let label = 1; label < sums.length; label += 1) if ((sums[label] ?? 0) > (sums[best] ?? 0)) best = label;
  return best;
}

/** One tag number a token (`TAGS[number]`), for all tokens of the reading. */
export function tagTokens({ tokens, sentences }: Pick<TextReading, 'tokens' | 'sentences'>): Uint8Array {
  const model = loadSparseModel('tags', { columns: TAG_COLUMNS, labels: MODEL_TAGS });
  const tags = new Uint8Array(tokens.length);
  if (tokens.length === 0) return tags;
  const writer = new TagFeatures(makeWordColumns(tokens));
  const { features } = model;
  const place: Place = { at: 0, first: 0, end: 0 };
  for (const { firstToken, endToken } of sentences) {
    const left = startOfSentence();
    place.first = firstToken;
    place.end = endToken;
    for (let at = firstToken; at < endToken; at += 1) {
      let tag = tagOfMark(tokens, at);
      if (tag === MODEL) {
        place.at = at;
        writer.write(place, left, features);
        tag = correctTag({ tokens, tags, at }, bestLabel(model) + FIRST_MODEL_TAG);
      }
      tags[at] = tag;
      advance(left, tag);
    }
  }
  return tags;
}
