/** Finds the names in a text, and tells persons, organisations, places and the rest apart. */
import { loadModel } from '../model/weights.js';
import { readBody, readText, type TextReading } from '../text/index.js';
import type { Span } from '../text/span.js';
import { decode } from './decode.js';
import { countLabels } from './document-labels.js';
import { continues, LABELS, MENTION_TYPES, type MentionType, OUTSIDE, typeNumber } from './labels.js';
import { activeStretches, type NameText, readNameText } from './name-text.js';
import type { Unit } from './units.js';
import { COLUMNS, type Reading, readTransitions, Weigher } from './weigh.js';

export type { MentionType } from './labels.js';

/** A name in the text. Its tokens are those that it touches: "Kyiv" in "Kyiv-based" is less than its token. */
export interface Mention extends Span {
  readonly type: MentionType;
  readonly firstToken: number;
  readonly endToken: number;
}

const STRIDE = COLUMNS.length;

/** Labels of all units of a text, read twice: the second time with what the first made of the whole document. */
function labelUnits(text: NameText): Uint8Array {
  const model = loadModel('actors');
  const weigher = new Weigher(model, text);
  const stretches = [...activeStretches(text)];
  const scores = new Int32Array(stretches.reduce((size, [first, end]) => size + end - first, 0) * STRIDE);
  let base = 0;
  for (const [first, end] of stretches)
    for (let at = first; at < end; at += 1) {
      weigher.weigh(at, scores, base);
      base += STRIDE;
    }
  const decodeAll = (reading: Reading): Uint8Array => {
    const transitions = readTransitions(model, reading);
    const labels = new Uint8Array(text.units.length);
    let from = reading === 'first' ? 0 : LABELS.length;
    for (const [first, end] of stretches) {
      labels.set(decode({ scores, base: from, stride: STRIDE, length: end - first, transitions }), first);
      from += (end - first) * STRIDE;
    }
    return labels;
  };
  const read = countLabels(text, decodeAll('first'));
  base = LABELS.length;
  for (const [first, end] of stretches)
    for (let at = first; at < end; at += 1) {
      weigher.weighLabels(read, at, { scores, base });
      base += STRIDE;
    }
  return decodeAll('second');
}

function collect(text: NameText, labels: Uint8Array): Mention[] {
  const mentions: Mention[] = [];
  for (let at = text.headUnits; at < labels.length; at += 1) {
    const label = labels[at] as number;
    if (label === OUTSIDE) continue;
    let last = at;
    while (last + 1 < labels.length && continues(labels[last + 1] as number)) last += 1;
    const { start, token } = text.units[at] as Unit;
    const { end, token: lastToken } = text.units[last] as Unit;
    const type = MENTION_TYPES[typeNumber(label)] as MentionType;
    mentions.push({ start, end, type, firstToken: token, endToken: lastToken + 1 });
    at = last;
  }
  return mentions;
}

/**
 * The names in a text, in order, none inside another; each is an exact slice, positions in UTF-16 units. The headline's names are not
 * given, but tell of the text's. A linear-chain conditional random field over word, context and whole-document features; see
 * `data/weights/actors.md`.
 */
export function findMentions(reading: TextReading, headline: string | null = null): Mention[] {
  const text = readNameText(reading, { headline: headline === null ? null : readText(readBody(headline)) });
  return collect(text, labelUnits(text));
}
