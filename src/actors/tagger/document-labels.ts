/**
 * What a first reading of the whole document tells of each word: which types its other places were given (Krishnan and Manning 2006).
 * The second reading has it as features, so that "Kent" that won twice is a club the third time as well.
 */
import { itemAt } from '../../model/column.js';
import type { FeatureList } from '../../model/feature-list.js';
import { mixHashes as mix } from '../../model/hash.js';
import { continues, MENTION_TYPES, OUTSIDE, typeNumber } from './labels.js';
import type { NameText } from './name-text.js';
import type { WordType } from './word-types.js';

/** The templates of the second reading, by what they ask of the first, with their numbers in the features' hashes. */
const LABEL_FEATURES = {
  'own label': 0x8001,
  'own label | label-1': 0x8002,
  'own label | label+1': 0x8003,
  'usual type': 0x8010,
  'usual type | own label': 0x8011,
  'type elsewhere': 0x8012,
  'part elsewhere': 0x8013,
  'usual part': 0x8014,
  'usual part | own label': 0x8015,
  'type of whole name': 0x8016,
  'type of whole name | own label': 0x8017,
  'whole name': 0x8018,
  'no part elsewhere': 0x8019,
};

/** The names of the templates in this file. */
export const LABEL_COLUMNS: readonly string[] = Object.keys(LABEL_FEATURES);

const TYPES = MENTION_TYPES.length;
/** Counts a word: one for each type, and one for outside. */
const WORD_COUNTS = TYPES + 1;
/** Counts a word as a part of longer names: begin, inside, end for each type. */
const PART_COUNTS = TYPES * 3;

/** The first reading of a document, counted. */
export interface DocumentLabels {
  readonly labels: Uint8Array;
  /** `record * WORD_COUNTS + type`: capitalised places of each word. */
  readonly words: Int32Array;
  /** `record * PART_COUNTS + type * 3 + part`. */
  readonly parts: Int32Array;
  /** The number of the name that a unit stands in, or -1. */
  readonly nameOf: Int32Array;
  /** First unit, end and hash of each name. */
  readonly names: readonly { readonly first: number; readonly end: number; readonly hash: number }[];
  /** Counts of types for each name, by its hash. */
  readonly wholes: ReadonlyMap<number, Int32Array>;
}

const typeOfUnit = (text: NameText, at: number): WordType => itemAt(text.types, text.typeOf[at] ?? 0);
const recordOfUnit = (text: NameText, at: number): number => text.recordOf[text.typeOf[at] ?? 0] ?? 0;
const partOf = (at: number, first: number, end: number): number => (at === first ? 0 : at === end - 1 ? 2 : 1);
const kindOf = (label: number): number => (label === OUTSIDE ? TYPES : typeNumber(label));

/** Counts a first reading. */
export function countLabels(text: NameText, labels: Uint8Array): DocumentLabels {
  const words = new Int32Array(text.records.count * WORD_COUNTS);
  const parts = new Int32Array(text.records.count * PART_COUNTS);
  const nameOf = new Int32Array(labels.length).fill(-1);
  const names: { first: number; end: number; hash: number }[] = [];
  const wholes = new Map<number, Int32Array>();
  for (let at = 0; at < labels.length; at += 1) {
    const label = labels[at] ?? 0;
    if (label === OUTSIDE && !typeOfUnit(text, at).isNameLike) continue;
    const slot = recordOfUnit(text, at) * WORD_COUNTS + kindOf(label);
    words[slot] = (words[slot] ?? 0) + 1;
    if (label === OUTSIDE || continues(label)) continue;
    let end = at + 1;
    while (end < labels.length && continues(labels[end] ?? 0)) end += 1;
    let hash = 0;
    for (let word = at; word < end; word += 1) {
      hash = mix(hash, typeOfUnit(text, word).folded);
      nameOf[word] = names.length;
      if (end - at === 1) continue;
      const part = recordOfUnit(text, word) * PART_COUNTS + typeNumber(label) * 3 + partOf(word, at, end);
      parts[part] = (parts[part] ?? 0) + 1;
    }
    names.push({ first: at, end, hash });
    const whole = wholes.get(hash) ?? new Int32Array(TYPES);
    whole[typeNumber(label)] = (whole[typeNumber(label)] ?? 0) + 1;
    wholes.set(hash, whole);
  }
  return { labels, words, parts, nameOf, names, wholes };
}

/** Commonest of `length` counts from `base`, the count at `own` less one: its number (-1: none), and how sure (0 to 3). */
function commonest(counts: Int32Array, range: { base: number; length: number; own: number }): number {
  let best = -1;
  let most = 0;
  let all = 0;
  for (let n = 0; n < range.length; n += 1) {
    const count = (counts[range.base + n] ?? 0) - (n === range.own ? 1 : 0);
    all += count;
    if (count <= most) continue;
    most = count;
    best = n;
  }
  const sureness = all === 0 ? 0 : most < all ? 1 : all > 2 ? 3 : 2;
  return (best + 1) * 4 + sureness;
}

/** Features of one unit from the first reading of its document. */
export function pushLabelFeatures(
  text: NameText,
  read: DocumentLabels,
  { at, list }: { at: number; list: FeatureList },
): void {
  const { labels } = read;
  const own = labels[at] ?? 0;
  const line = text.lineOf[at] ?? 0;
  list.push(mix(LABEL_FEATURES['own label'], own));
  list.push(
    mix(
      LABEL_FEATURES['own label | label-1'],
      mix(own, at > 0 && text.lineOf[at - 1] === line ? (labels[at - 1] ?? 0) : 99),
    ),
  );
  list.push(
    mix(LABEL_FEATURES['own label | label+1'], mix(own, text.lineOf[at + 1] === line ? (labels[at + 1] ?? 0) : 99)),
  );
  if (own === OUTSIDE && !typeOfUnit(text, at).isNameLike) return;
  const base = recordOfUnit(text, at) * WORD_COUNTS;
  const usual = commonest(read.words, { base, length: WORD_COUNTS, own: kindOf(own) });
  list.push(mix(LABEL_FEATURES['usual type'], usual));
  list.push(mix(LABEL_FEATURES['usual type | own label'], mix(usual, own)));
  for (let type = 0; type < WORD_COUNTS; type += 1)
    if ((read.words[base + type] ?? 0) > (type === kindOf(own) ? 1 : 0))
      list.push(mix(LABEL_FEATURES['type elsewhere'], type));
  pushPartFeatures(text, read, { at, list });
}

function pushPartFeatures(text: NameText, read: DocumentLabels, { at, list }: { at: number; list: FeatureList }): void {
  const own = read.labels[at] ?? 0;
  const name = read.names[read.nameOf[at] ?? 0];
  const isLong = name !== undefined && name.end - name.first > 1;
  const ownPart = isLong ? typeNumber(own) * 3 + partOf(at, name.first, name.end) : -1;
  const base = recordOfUnit(text, at) * PART_COUNTS;
  let isPart = false;
  for (let part = 0; part < PART_COUNTS; part += 1) {
    if ((read.parts[base + part] ?? 0) <= (part === ownPart ? 1 : 0)) continue;
    isPart = true;
    list.push(mix(LABEL_FEATURES['part elsewhere'], part));
  }
  const usual = commonest(read.parts, { base, length: PART_COUNTS, own: ownPart });
  list.push(isPart ? mix(LABEL_FEATURES['usual part'], usual) : LABEL_FEATURES['no part elsewhere']);
  if (isPart) list.push(mix(LABEL_FEATURES['usual part | own label'], mix(usual, own)));
  if (name === undefined) return;
  const counts = read.wholes.get(name.hash) as Int32Array;
  const whole = commonest(counts, { base: 0, length: TYPES, own: typeNumber(own) });
  list.push(mix(LABEL_FEATURES['type of whole name'], whole));
  list.push(mix(LABEL_FEATURES['type of whole name | own label'], mix(whole, own)));
  list.push(mix(LABEL_FEATURES['whole name'], name.hash));
}
