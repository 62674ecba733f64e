/** Finds the names in a text, and tells persons, organisations, places and the rest apart. */
import { itemAt } from '../../model/column.js';
import { NamePath, orderLabels } from '../../model/name-path.js';
import { loadModel } from '../../model/weights.js';
import { readBody, readText, type TextReading } from '../../text/index.js';
import type { Span } from '../../text/span.js';
import { countLabels } from './document-labels.js';
import {
  continues,
  LABELS,
  MENTION_TYPES,
  type MentionType,
  mayFollow,
  OUTSIDE,
  ofType,
  typeNumber,
} from './labels.js';
import { activeStretches, type NameText, readNameText, type Stretch } from './name-text.js';
import { NAME_COLUMNS, READING_LABELS, readTransitions, Weigher } from './weigh.js';

export type { MentionType } from './labels.js';

/** A name in the text. Its tokens are those that it touches: "Kyiv" in "Kyiv-based" is less than its token. */
export interface Mention extends Span {
  readonly type: MentionType;
  /**
   * For each type, in the order of `MENTION_TYPES`, how much better a name of that type is than no name: the weights of its units
   * together, in the model's own unit. Zeros where the tagger saw no name.
   */
  readonly margins: Float64Array;
  readonly firstToken: number;
  readonly endToken: number;
}

const ORDER = orderLabels(LABELS.length, mayFollow);
const STRIDE = READING_LABELS.length;

interface Labelled {
  readonly labels: Uint8Array;
  /** Scores of the second reading: those of unit `at`, if it is active, from `baseOf[at]`. */
  readonly scores: Int32Array;
  readonly baseOf: Int32Array;
}

/** Labels of all units of a text, read twice: the second time with what the first made of the whole document. */
function labelUnits(text: NameText): Labelled {
  const model = loadModel('actors', { columns: NAME_COLUMNS, labels: READING_LABELS });
  const weigher = new Weigher(model, text);
  const stretches = activeStretches(text);
  let active = 0;
  for (const { first, end } of stretches) active += end - first;
  const scores = new Int32Array(active * STRIDE);
  let base = 0;
  for (const { first, end } of stretches)
    for (let at = first; at < end; at += 1) {
      weigher.weigh(at, scores, base);
      base += STRIDE;
    }
  const first = decodeAll(text, stretches, { scores, base: 0, transitions: readTransitions(model, 'first') });
  const read = countLabels(text, first);
  base = LABELS.length;
  const baseOf = new Int32Array(text.units.length);
  for (const { first, end } of stretches)
    for (let at = first; at < end; at += 1) {
      weigher.weighLabels(read, at, { scores, base });
      baseOf[at] = base;
      base += STRIDE;
    }
  const transitions = readTransitions(model, 'second');
  return { labels: decodeAll(text, stretches, { scores, base: LABELS.length, transitions }), scores, baseOf };
}

/** The best labels of all stretches; their units' scores follow each other from `base`. */
function decodeAll(
  text: NameText,
  stretches: readonly Stretch[],
  { scores, base, transitions }: { scores: Int32Array; base: number; transitions: Int32Array },
): Uint8Array {
  const labels = new Uint8Array(text.units.length);
  const decoder = new NamePath(ORDER, transitions, STRIDE);
  let from = base;
  for (const { first, end } of stretches) {
    decoder.decode(scores, from, { labels, first, end });
    from += (end - first) * STRIDE;
  }
  return labels;
}

/** What each type's labels of the same parts weigh more than no name, over the units of a mention. */
function marginsOf({ labels, scores, baseOf }: Labelled, first: number, last: number): Float64Array {
  return new Float64Array(MENTION_TYPES.length).map((_, type) => {
    let margin = 0;
    for (let at = first; at <= last; at += 1) {
      const base = baseOf[at] ?? 0;
      margin += (scores[base + ofType(labels[at] ?? 0, type)] ?? 0) - (scores[base + OUTSIDE] ?? 0);
    }
    return margin;
  });
}

function collect(text: NameText, labelled: Labelled): Mention[] {
  const { labels } = labelled;
  const mentions: Mention[] = [];
  for (let at = text.headUnits; at < labels.length; at += 1) {
    const label = labels[at] ?? 0;
    if (label === OUTSIDE) continue;
    let last = at;
    while (last + 1 < labels.length && continues(labels[last + 1] ?? 0)) last += 1;
    const { units } = text;
    mentions.push({
      start: units.startOf(at),
      end: units.endOf(last),
      type: itemAt(MENTION_TYPES, typeNumber(label)),
      margins: marginsOf(labelled, at, last),
      firstToken: units.tokenOf(at),
      endToken: units.tokenOf(last) + 1,
    });
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
