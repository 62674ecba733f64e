/**
 * What the second tagger asks of a token when it labels one cue's own source and content: where the token lies from the cue, what
 * stands between, what the first tagger said of it, and the words on both ends.
 */

import { BIAS_FEATURE } from '../../model/chain.js';
import { mixHashes } from '../../model/hash.js';
import type { ClaimColumns, TokenSpan } from '../text/claim-columns.js';
import { headOfCue } from '../text/claim-words.js';
import { numberFrom, numberNames, Templates } from '../text/templates.js';
import type { SpanReading } from './cue-levels.js';
import { type CueInTree, LINK_TREE_COLUMNS, treeOf, writeLinkTree } from './link-tree-features.js';
import { bucketOf } from './span-features.js';

/** Labels of the second tagger. */
export const LINK_LABELS = ['O', 'B-source', 'I-source', 'B-content', 'I-content'] as const;

/** Room that the features need. */
export const LINK_FEATURES = 96;

const EDGE = 0x65646765;
const EDGE_TAG = 63;
const EDGE_LABEL = 9;

const valueAt = (column: Int32Array, { first, end }: TokenSpan, place: number): number =>
  place < first || place >= end ? EDGE : (column[place] ?? 0);
const tagAt = ({ tag }: ClaimColumns, { first, end }: TokenSpan, place: number): number =>
  place < first || place >= end ? EDGE_TAG : (tag[place] ?? 0);
const labelAt = (labels: Uint8Array, { first, end }: TokenSpan, place: number): number =>
  place < first || place >= end ? EDGE_LABEL : (labels[place] ?? 0);
const quoteAt = ({ quote }: ClaimColumns, { first, end }: TokenSpan, place: number): number =>
  place < first || place >= end ? 0 : (quote[place] ?? 0);

/** A paragraph as the first tagger labelled it, and the cue in hand. */
export interface LinkScene {
  readonly paragraph: TokenSpan;
  readonly reading: SpanReading;
  /** For each token of the text: how many cues, sources and contents of the first tagger have begun in the paragraph. */
  readonly begun: readonly [Int32Array, Int32Array, Int32Array];
  readonly cue: TokenSpan;
}

const SOURCE = 1;
const CUE = 3;
const CONTENT = 5;

/** Fills the counts of begun segments. */
export function countBegun(labels: Uint8Array, { first, end }: TokenSpan, begun: LinkScene['begun']): void {
  let cues = 0;
  let sources = 0;
  let contents = 0;
  for (let at = first; at < end; at += 1) {
    if (labels[at] === CUE) cues += 1;
    else if (labels[at] === SOURCE) sources += 1;
    else if (labels[at] === CONTENT) contents += 1;
    begun[0][at] = cues;
    begun[1][at] = sources;
    begun[2][at] = contents;
  }
}

/** What the cue brings to every token's features. */
interface CueView {
  readonly lemma: number;
  readonly tag: number;
  readonly word: number;
  /** The words beside the cue. */
  readonly before: number;
  readonly after: number;
  readonly afterTag: number;
  readonly quote: number;
  readonly isPassive: number;
  /** How sure the first tagger is of it. */
  readonly level: number;
  /** Labels of the first tagger on both sides of the cue. */
  readonly sides: number;
  /** Its place in the tree of its sentence; null where this has none. */
  readonly tree: CueInTree | null;
}

/** Reads the cue once for all tokens of its paragraph. */
export function viewCue(columns: ClaimColumns, scene: LinkScene): CueView {
  const { lemma, tag, word, quote } = columns;
  const { cue, paragraph, reading } = scene;
  const head = headOfCue(columns, cue);
  const { labels, level } = reading;
  const before = cue.first > paragraph.first ? cue.first - 1 : -1;
  const after = cue.end < paragraph.end ? cue.end : -1;
  const afterTag = after < 0 ? EDGE_TAG : (tag[after] ?? 0);
  return {
    lemma: lemma[head] ?? 0,
    tag: tag[head] ?? 0,
    word: mixHashes(word[cue.first] ?? 0, word[cue.end - 1] ?? 0),
    before: before < 0 ? EDGE : (lemma[before] ?? 0),
    after: after < 0 ? EDGE : (lemma[after] ?? 0),
    afterTag,
    quote: quote[head] ?? 0,
    level: level[cue.first] ?? 0,
    isPassive: head > cue.first ? mixHashes(lemma[cue.first] ?? 0, tag[head] ?? 0) : (tag[head] ?? 0),
    tree: treeOf(columns, { cue, head }, afterTag),
    sides: (before < 0 ? EDGE_LABEL : (labels[before] ?? 0)) * 16 + (after < 0 ? EDGE_LABEL : (labels[after] ?? 0)),
  };
}

/**
 * What the templates are made of. "side" is on which side of the cue the token lies and how many sentences away, "far" how many
 * tokens, "place" both; "label" what the first tagger said of it, "around" the same with its neighbours; "between" what the first
 * tagger saw begin between token and cue.
 */
const V = numberNames([
  'side',
  'place',
  'far',
  'label',
  'label,side',
  'label,place',
  'place,label',
  'label,tag',
  'around',
  'around5',
  'label+2,side',
  'between',
  'between,side',
  'between,marks',
  'marks,place',
  'marks,side',
  'quote',
  'quotes',
  'quotes,side',
  'quotes,label',
  'lemma',
  'lemma-1',
  'lemma+1',
  'tag',
  'tag,side',
  'tag,place',
  'tags-1,0,+1',
  'tags-2,-1,0',
  'tags0,+1,+2',
  'tags0,-1',
  'tags0,+1',
  'shape',
  'isFirst',
  'firstWord',
  'quote,cueQuote',
  'cueNextTag,tag',
  'cueLemma',
  'cueTag',
  'cueWord',
  'cueBefore',
  'cueAfter',
  'cueNextTag',
  'cueQuote,cueTag',
  'cuePassive',
  'cueLevel',
  'cueSides',
  'nextVerb',
  'ownReports',
  'quotesBetween,place',
  'quotesBetween,side',
  'form',
  'form,quotesBetween',
  'beforeQuote',
  'afterQuote',
]);

const TEMPLATES = new Templates(
  [
    ...numberFrom(101, [
      // What the first tagger said, by place.
      'side',
      'place',
      'label,side',
      'around * side',
      'label,side * between',
      'around * between,side',
      'label,side * cueLemma',
      'label,side * (cueLemma * cueNextTag)',
      'label,place * cueTag',
      'label,place * quote',
      // Words and tags beside the token.
      'lemma',
      'lemma * side',
      'lemma * label',
      'tag * side',
      'tag,side * label',
      'lemma * cueLemma',
      'tag,side * cueLemma',
      'tag,place * label',
      'lemma-1 * side',
      'lemma+1 * side',
      'lemma-1 * lemma * side',
      'lemma * lemma+1 * side',
      'tags-1,0,+1 * side',
      'tags-2,-1,0 * side',
      'tags0,+1,+2 * side',
      'tags0,-1 * label,side',
      'tags0,+1 * label,side',
      // The token, and what stands between it and the cue.
      'quotes,side',
      'quotes,side * label',
      'quotes,side * cueQuote,cueTag',
      'quotes * (cueLemma * side)',
      'marks,place',
      'marks,side * label,tag',
      'between,marks * label,place',
      'cueSides * label,side',
      'cueSides * (around * side)',
      'cueBefore * label,side',
      'cueAfter * label,side',
      'cuePassive * label,side',
      'cuePassive * (tag * place)',
      'cueWord * label,side',
      'cueWord * (tag * side)',
      'shape * side',
      'isFirst * label,place',
      'firstWord * label,side',
      'around5 * label+2,side',
      'quote,cueQuote * label,place',
      'cueAfter * (label,side * far)',
      'cueNextTag,tag * (place * label)',
      // Verbs and quotations near.
      'nextVerb',
      'ownReports * label,place',
      'ownReports * (tag * label,side)',
      'quotesBetween,place',
      'quotesBetween,side * quotes,label',
    ]),
    ...numberFrom(159, [
      'cueLevel * label,side',
      'cueLevel * (tag * side)',
      'cueLevel * (cueLemma * label)',
      'cueLevel * place,label',
    ]),
  ],
  V,
);

/** Those of a token inside a quotation. */
const FRAME_TEMPLATES = new Templates(
  numberFrom(155, [
    'form,quotesBetween * label,side',
    'afterQuote * (cueLemma * side)',
    'beforeQuote * (cueLemma * side)',
    'form * (cueLemma * side)',
  ]),
  V,
);

/** The names of the second tagger's columns. */
export const LINK_COLUMNS: readonly string[] = [
  'bias',
  ...TEMPLATES.names,
  ...FRAME_TEMPLATES.names,
  ...LINK_TREE_COLUMNS,
];

/** What the features of a token are written from. */
export interface LinkSubject {
  readonly columns: ClaimColumns;
  readonly scene: LinkScene;
  readonly cue: CueView;
}

const values = new Int32Array(Object.keys(V).length);

/** Counts are told apart up to here. */
const MOST_COUNTED = 3;

/** Cues, sources and contents of the first tagger that begin between the token and the cue, two bits each. */
function countBetween({ begun, cue }: LinkScene, at: number): number {
  let between = 0;
  for (const counts of begun) {
    const here = counts[at] ?? 0;
    const there = at < cue.first ? (counts[cue.first] ?? 0) - here : here - (counts[cue.end - 1] ?? 0);
    between = between * 4 + Math.min(there, MOST_COUNTED);
  }
  return between;
}

/** Where the token lies from the cue, and what the first tagger and the quotation marks say of it. */
function fillPlace({ columns, scene }: LinkSubject, at: number, near: number): void {
  const { cue, paragraph, reading } = scene;
  const { labels } = reading;
  const isBefore = at < cue.first;
  const far = bucketOf(isBefore ? cue.first - at : at - cue.end + 1);
  const sentences = (columns.sentence[at] ?? 0) - (columns.sentence[near] ?? 0);
  const side = (isBefore ? 0 : 8) + Math.max(-3, Math.min(3, sentences)) + 3;
  const place = side * 16 + far;
  const label = labels[at] ?? 0;
  const t = columns.tag[at] ?? 0;
  const before = labelAt(labels, paragraph, at - 1);
  const around = (before * 10 + label) * 10 + labelAt(labels, paragraph, at + 1);
  const quotes =
    (quoteAt(columns, paragraph, at - 1) * 4 + (columns.quote[at] ?? 0)) * 4 + quoteAt(columns, paragraph, at + 1);
  const between = countBetween(scene, at);
  const marks = Math.min(MOST_COUNTED, Math.abs((columns.marks[at] ?? 0) - (columns.marks[near] ?? 0)));
  values[V.side] = side;
  values[V.place] = place;
  values[V.far] = far;
  values[V.label] = label;
  values[V['label,side']] = label * 16 + side;
  values[V['label,place']] = label * 256 + place;
  values[V['place,label']] = place * 16 + label;
  values[V['label,tag']] = label * 64 + t;
  values[V.around] = around;
  values[V.around5] = (labelAt(labels, paragraph, at - 2) * 10 + before) * 1000 + around;
  values[V['label+2,side']] = labelAt(labels, paragraph, at + 2) * 16 + side;
  values[V.between] = between;
  values[V['between,side']] = between * 16 + side;
  values[V['between,marks']] = between * 4 + marks;
  values[V['marks,place']] = marks * 256 + place;
  values[V['marks,side']] = marks * 16 + side;
  values[V.quote] = columns.quote[at] ?? 0;
  values[V.quotes] = quotes;
  values[V['quotes,side']] = quotes * 16 + side;
  values[V['quotes,label']] = quotes * 16 + label;
  values[V['tag,side']] = t * 16 + side;
  values[V['tag,place']] = t * 256 + place;
}

/** Words and tags beside the token. */
function fillWords({ columns, scene: { paragraph } }: LinkSubject, at: number): void {
  const t = columns.tag[at] ?? 0;
  const t1 = tagAt(columns, paragraph, at + 1);
  const tm = tagAt(columns, paragraph, at - 1);
  values[V.lemma] = columns.lemma[at] ?? 0;
  values[V['lemma-1']] = valueAt(columns.lemma, paragraph, at - 1);
  values[V['lemma+1']] = valueAt(columns.lemma, paragraph, at + 1);
  values[V.tag] = t;
  values[V['tags-1,0,+1']] = (tm * 64 + t) * 64 + t1;
  values[V['tags-2,-1,0']] = (tagAt(columns, paragraph, at - 2) * 64 + tm) * 64 + t;
  values[V['tags0,+1,+2']] = (t * 64 + t1) * 64 + tagAt(columns, paragraph, at + 2);
  values[V['tags0,-1']] = t * 64 + tm;
  values[V['tags0,+1']] = t * 64 + t1;
  values[V.shape] = columns.shape[at] ?? 0;
  values[V.isFirst] = columns.fromStart[at] === 0 ? 1 : 0;
  values[V.firstWord] = columns.word[at - (columns.fromStart[at] ?? 0)] ?? 0;
}

/** The cue, beside the token. */
function fillCue({ columns, cue }: LinkSubject, at: number): void {
  values[V['quote,cueQuote']] = (columns.quote[at] ?? 0) * 4 + cue.quote;
  values[V['cueNextTag,tag']] = cue.afterTag * 64 + (columns.tag[at] ?? 0);
  values[V.cueLemma] = cue.lemma;
  values[V.cueTag] = cue.tag;
  values[V.cueWord] = cue.word;
  values[V.cueBefore] = cue.before;
  values[V.cueAfter] = cue.after;
  values[V.cueNextTag] = cue.afterTag;
  values[V['cueQuote,cueTag']] = cue.quote * 64 + cue.tag;
  values[V.cuePassive] = cue.isPassive;
  values[V.cueLevel] = cue.level;
  values[V.cueSides] = cue.sides;
}

/** Whether a token is part of a cue, as a number. */
const isIn = ({ first, end }: TokenSpan, at: number): number => (at >= first && at < end ? 1 : 0);

/** The verbs and reporting words on both sides: whether they are the cue's own. */
function fillVerbs({ columns, scene: { cue, paragraph } }: LinkSubject, at: number): void {
  const verb = columns.verbAfter[at] ?? 0;
  const before = at === paragraph.first ? -1 : (columns.reportBefore[at - 1] ?? 0);
  values[V.nextVerb] = verb < 0 ? EDGE : mixHashes(isIn(cue, verb), values[V['tag,place']] ?? 0);
  values[V.ownReports] = isIn(cue, before) * 2 + isIn(cue, columns.reportAfter[at] ?? 0);
}

/** Writes the features of the token at `at` and gives their number. */
export function writeLinkFeatures(subject: LinkSubject, at: number, into: Int32Array): number {
  const { columns, scene } = subject;
  // The end of the cue that is nearer.
  const near = at < scene.cue.first ? scene.cue.first : scene.cue.end - 1;
  into[0] = BIAS_FEATURE;
  fillPlace(subject, at, near);
  fillWords(subject, at);
  fillCue(subject, at);
  fillVerbs(subject, at);
  const begun = Math.abs((columns.quotesBegun[at] ?? 0) - (columns.quotesBegun[near] ?? 0));
  const quotesBetween = Math.min(MOST_COUNTED, begun);
  values[V['quotesBetween,place']] = quotesBetween * 256 + (values[V.place] ?? 0);
  values[V['quotesBetween,side']] = quotesBetween * 16 + (values[V.side] ?? 0);
  let count = TEMPLATES.write(values, into, 1);
  if (subject.cue.tree !== null) {
    const place = { columns, tree: subject.cue.tree, at };
    count = writeLinkTree(
      { ...place, side: values[V.side] ?? 0, labelSide: values[V['label,side']] ?? 0, quotes: values[V.quotes] ?? 0 },
      into,
      count,
    );
  }
  const frame = columns.quoteFrames[columns.quotation[at] ?? 0];
  if (!frame) return count;
  values[V.form] = frame.form;
  values[V['form,quotesBetween']] = frame.form * 4 + quotesBetween;
  values[V.beforeQuote] = frame.before;
  values[V.afterQuote] = frame.after;
  return FRAME_TEMPLATES.write(values, into, count);
}
