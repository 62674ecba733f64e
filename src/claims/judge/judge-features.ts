/**
 * What the judge's first look, a logistic regression, asks of a cue with its source and content: what can be asked of the whole,
 * which the taggers, going from token to token, cannot ask.
 */

import { itemAt } from '../../model/column.js';
import { mixHashes } from '../../model/hash.js';
import { bucketOf } from '../taggers/span-features.js';
import type { TokenSpan } from '../text/claim-columns.js';
import { headOfCue } from '../text/claim-words.js';
import { numberFrom, numberNames, Templates } from '../text/templates.js';
import { meets, sharedTokens, sideOf, totalLength } from '../text/token-spans.js';
import { countLabelled, type JudgeScene } from './judge-scene.js';

/** What the templates are made of: "lemma" and "tag" are those of the cue's verb, "content" and "source" the claim's parts. */
const V = numberNames([
  'none',
  'lemma',
  'tag',
  'level',
  'cueWords',
  'cue-tag-1',
  'cue-tag-2',
  'cue-lemma-1',
  'cue-lemma-2',
  'cue-lemma+1',
  'cue-tag+1',
  'isFirst',
  'cueLength',
  'reports',
  'quote',
  'fromParagraph',
  'fromStart',
  'toEnd',
  'contentLength',
  'content-lemma',
  'content-tag',
  'content-tag+1',
  'contentSpans',
  'side',
  'content-end-tag',
  'content-end-lemma',
  'quotedShare',
  'contentGap',
  'endsSentence',
  'beginsSentence',
  'sourceSpans',
  'source-last-lemma',
  'source-last-tag',
  'source-tag',
  'source-lemma',
  'sourceLength',
  'sourceGap',
  'contentShare',
  'sourceShare',
  'company',
  'isInside',
  'outerLevel',
  'innerLevel',
  'across',
  'others',
]);

const TEMPLATES = new Templates(
  numberFrom(901, [
    // The words of the cue and beside it.
    'none',
    'lemma',
    'lemma * tag',
    'lemma * level',
    'cueWords',
    'tag',
    'tag * level',
    'tag * cue-tag-1',
    'tag * isFirst',
    'level',
    'cue-lemma-1',
    'cue-lemma-2',
    'cue-lemma+1',
    'cue-lemma+1 * lemma',
    'cue-tag+1',
    'cue-tag+1 * tag',
    'cue-tag-1 * lemma',
    'cue-tag-2 * cue-tag-1',
    'cueLength',
    'cueLength * level',
    'reports',
    'reports * level',
    'quote',
    'quote * level',
    'fromParagraph',
    'fromStart',
    'toEnd',
    // Length, place, ends and quotation marks of the content.
    'contentLength',
    'contentLength * lemma',
    'content-lemma',
    'content-tag * tag',
    'content-tag * lemma',
    'content-tag * content-tag+1',
    'contentSpans',
    'side',
    'side * lemma',
    'side * (tag * level)',
    'content-end-tag',
    'content-end-tag * content-end-lemma',
    'quotedShare',
    'quotedShare * lemma',
    'quotedShare * level',
    'contentGap',
    'endsSentence',
    'beginsSentence',
    // The source's words, and how far it stands from the cue.
    'sourceSpans',
    'sourceSpans * lemma',
    'sourceSpans * (tag * level)',
    'source-last-lemma',
    'source-last-lemma * lemma',
    'source-last-tag',
    'source-last-tag * lemma',
    'source-last-tag * source-tag',
    'source-last-tag * source-lemma',
    'sourceLength',
    'sourceGap',
    'sourceGap * (source-last-tag * tag)',
    // How far the first tagger saw the same source and content.
    'contentShare',
    'contentShare * level',
    'contentShare * lemma',
    'sourceShare',
    'sourceShare * (contentShare * level)',
    // The other claims of the paragraph: those round it, inside it and across it.
    'company',
    'lemma * isInside',
    'outerLevel * level',
    'innerLevel * level',
    'across * level',
    'others',
  ]),
  V,
);

/** The names of the first look's columns. */
export const LOOK_COLUMNS: readonly string[] = TEMPLATES.names;

/** What the first look says of a claim. */
export const LOOK_LABELS = ['claim', 'statement'] as const;

/** Features a claim. */
export const JUDGE_FEATURES = LOOK_COLUMNS.length;

/** What stands for "none". */
const EDGE = -7;
const SOURCE_LABEL = 1;
const CONTENT_LABEL = 5;

const values = new Int32Array(Object.keys(V).length);

/** The words of the cue and beside it. */
function fillCue({ columns, claim }: JudgeScene, head: number): void {
  const { paragraph, cue, level } = claim;
  const { lemma, tag, fromStart } = columns;
  const inside = (column: Int32Array | Uint8Array, place: number): number =>
    place < paragraph.first || place >= paragraph.end ? EDGE : (column[place] ?? 0);
  let words = 0;
  for (let place = cue.first; place < cue.end; place += 1) words = mixHashes(words, lemma[place] ?? 0);
  values[V.lemma] = lemma[head] ?? 0;
  values[V.tag] = tag[head] ?? 0;
  values[V.level] = level;
  values[V.cueWords] = words;
  values[V['cue-tag-1']] = inside(tag, cue.first - 1);
  values[V['cue-tag-2']] = inside(tag, cue.first - 2);
  values[V['cue-lemma-1']] = inside(lemma, cue.first - 1);
  values[V['cue-lemma-2']] = inside(lemma, cue.first - 2);
  values[V['cue-lemma+1']] = inside(lemma, cue.end);
  values[V['cue-tag+1']] = inside(tag, cue.end);
  values[V.isFirst] = fromStart[head] === 0 ? 1 : 0;
  values[V.cueLength] = cue.end - cue.first;
  values[V.reports] = columns.reports[head] ?? 0;
  values[V.quote] = columns.quote[head] ?? 0;
  values[V.fromParagraph] = bucketOf(head - paragraph.first);
  values[V.fromStart] = bucketOf(fromStart[head] ?? 0);
  values[V.toEnd] = bucketOf(columns.toEnd[head] ?? 0);
}

/** Length, place, ends and quotation marks of the content. */
function fillContent(scene: JudgeScene): void {
  const { columns, claim } = scene;
  const { cue, content, paragraph } = claim;
  const { lemma, tag, fromStart, toEnd } = columns;
  const { first } = itemAt(content, 0);
  const { end } = itemAt(content, content.length - 1);
  const length = totalLength(content);
  values[V.contentLength] = bucketOf(length);
  values[V['content-lemma']] = lemma[first] ?? 0;
  values[V['content-tag']] = tag[first] ?? 0;
  values[V['content-tag+1']] = first + 1 < paragraph.end ? (tag[first + 1] ?? 0) : EDGE;
  values[V.contentSpans] = content.length;
  values[V.side] = sideOf(claim);
  values[V['content-end-tag']] = end < paragraph.end ? (tag[end] ?? 0) : EDGE;
  values[V['content-end-lemma']] = end < paragraph.end ? (lemma[end] ?? 0) : EDGE;
  values[V.quotedShare] = Math.round((3 * countQuoted(scene)) / length);
  values[V.contentGap] = bucketOf(Math.max(0, first - cue.end));
  values[V.endsSentence] = (toEnd[end - 1] ?? 0) < 2 ? 1 : 0;
  values[V.beginsSentence] = fromStart[first] === 0 ? 1 : 0;
}

/** How many tokens of the content are quoted, marks counted. */
export function countQuoted({ columns, claim }: Pick<JudgeScene, 'columns' | 'claim'>): number {
  let quoted = 0;
  for (const { first, end } of claim.content)
    for (let place = first; place < end; place += 1) quoted += columns.quote[place] === 0 ? 0 : 1;
  return quoted;
}

/** How far a source stands from its cue; larger behind it. */
const gapOf = (span: TokenSpan, cue: TokenSpan): number =>
  span.first < cue.first ? bucketOf(cue.first - span.end) : 16 + bucketOf(span.first - cue.end);

/** The source's words, and how far it stands from the cue. */
function fillSource({ columns: { lemma, tag }, claim: { source, cue } }: JudgeScene): void {
  const [span] = source;
  values[V.sourceSpans] = source.length;
  values[V['source-last-lemma']] = span ? (lemma[span.end - 1] ?? 0) : EDGE;
  values[V['source-last-tag']] = span ? (tag[span.end - 1] ?? 0) : EDGE;
  values[V['source-tag']] = span ? (tag[span.first] ?? 0) : EDGE;
  values[V['source-lemma']] = span ? (lemma[span.first] ?? 0) : EDGE;
  values[V.sourceLength] = span ? bucketOf(span.end - span.first) : EDGE;
  values[V.sourceGap] = span ? gapOf(span, cue) : EDGE;
}

/** How far the first tagger saw the same source and content. */
function fillAgreement({ reading, claim: { source, content } }: JudgeScene): void {
  const shareOf = (spans: readonly TokenSpan[], label: number, steps: number): number => {
    const agreed = countLabelled(reading.labels, spans, label);
    return spans.length === 0 ? EDGE : Math.round((steps * agreed) / totalLength(spans));
  };
  values[V.contentShare] = shareOf(content, CONTENT_LABEL, 4);
  values[V.sourceShare] = shareOf(source.slice(0, 1), SOURCE_LABEL, 2);
}

/** The other claims of the paragraph: those round it, inside it and across it. */
function fillCompany({ claim: { cue, content }, others }: JudgeScene): void {
  const outer = others.find((other) => other.content.some((span) => meets(span, cue)));
  const inner = others.find((other) => content.some((span) => meets(span, other.cue)));
  const outerLevel = outer ? 1 + outer.level : 0;
  const innerLevel = inner ? 1 + inner.level : 0;
  const across = Math.max(0, ...others.map((other) => sharedTokens(content, other.content))) / totalLength(content);
  values[V.company] = outerLevel * 8 + innerLevel;
  values[V.isInside] = outer ? 1 : 0;
  values[V.outerLevel] = outerLevel;
  values[V.innerLevel] = innerLevel;
  values[V.across] = Math.round(2 * across);
  values[V.others] = bucketOf(others.length);
}

/** Writes the features of a claim, which has a content, and gives their number. */
export function writeJudgeFeatures(scene: JudgeScene, into: Int32Array): number {
  fillCue(scene, headOfCue(scene.columns, scene.claim.cue));
  fillContent(scene);
  fillSource(scene);
  fillAgreement(scene);
  fillCompany(scene);
  return TEMPLATES.write(values, into, 0);
}
