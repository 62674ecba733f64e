/**
 * What the judge's first look, a logistic regression, asks of a cue with its source and content: what can be asked of the whole,
 * which the taggers, going from token to token, cannot ask.
 */
import { mixHashes } from '../../model/hash.js';
import { headOfCue } from '../taggers/link-features.js';
import { bucketOf } from '../taggers/span-features.js';
import type { TokenSpan } from '../text/claim-columns.js';
import { meets } from '../text/token-spans.js';
import { type JudgeScene, sharedTokens, totalLength } from './judge-scene.js';

/** Room that the features need. */
export const JUDGE_FEATURES = 80;

/** The feature that every claim has. */
export const JUDGE_BIAS = mixHashes(901, 0);

const EDGE = -7;
const SOURCE_LABEL = 1;
const CONTENT_LABEL = 5;

/** Writes features of one claim: template numbers count up by themselves. */
class FeatureWriter {
  count = 0;

  constructor(private readonly into: Int32Array) {}

  put(value: number): void {
    this.into[this.count] = mixHashes(901 + this.count, value);
    this.count += 1;
  }

  /** A value alone, and together with each of the others. */
  putWith(value: number, ...others: readonly number[]): void {
    this.put(value);
    for (const other of others) this.put(mixHashes(value, other));
  }
}

/** The words of the cue and beside it. */
function writeCue(write: FeatureWriter, { columns, claim }: JudgeScene, head: number): void {
  const { paragraph, cue, level } = claim;
  const { lemma, tag, fromStart, toEnd, reports, quote } = columns;
  const at = (column: Int32Array | Uint8Array, place: number): number =>
    place < paragraph.first || place >= paragraph.end ? EDGE : (column[place] as number);
  const l = lemma[head] as number;
  const t = tag[head] as number;
  let words = 0;
  for (let place = cue.first; place < cue.end; place += 1) words = mixHashes(words, lemma[place] as number);
  write.put(0);
  write.putWith(l, t, level);
  write.put(words);
  write.putWith(t, level, at(tag, cue.first - 1), fromStart[head] === 0 ? 1 : 0);
  write.putWith(level);
  write.put(at(lemma, cue.first - 1));
  write.put(at(lemma, cue.first - 2));
  write.putWith(at(lemma, cue.end), l);
  write.putWith(at(tag, cue.end), t);
  write.put(mixHashes(at(tag, cue.first - 1), l));
  write.put(mixHashes(at(tag, cue.first - 2), at(tag, cue.first - 1)));
  write.putWith(cue.end - cue.first, level);
  write.putWith(reports[head] as number, level);
  write.putWith(quote[head] as number, level);
  write.put(bucketOf(head - paragraph.first));
  write.put(bucketOf(fromStart[head] as number));
  write.put(bucketOf(toEnd[head] as number));
}

/** Length, place, ends and quotation marks of the content. */
function writeContent(write: FeatureWriter, { columns, claim }: JudgeScene, head: number): void {
  const { cue, content, level, paragraph } = claim;
  const { lemma, tag, quote, fromStart, toEnd } = columns;
  const l = lemma[head] as number;
  const t = tag[head] as number;
  const { first } = content[0] as TokenSpan;
  const { end } = content.at(-1) as TokenSpan;
  const afterTag = end < paragraph.end ? (tag[end] as number) : EDGE;
  let quoted = 0;
  for (const span of content)
    for (let place = span.first; place < span.end; place += 1) quoted += quote[place] === 0 ? 0 : 1;
  const quotedShare = Math.round((3 * quoted) / totalLength(content));
  const side = first > cue.first ? 0 : end > cue.end ? 2 : 1;
  write.putWith(bucketOf(totalLength(content)), l);
  write.put(lemma[first] as number);
  write.put(mixHashes(tag[first] as number, t));
  write.put(mixHashes(tag[first] as number, l));
  write.put(mixHashes(tag[first] as number, first + 1 < paragraph.end ? (tag[first + 1] as number) : EDGE));
  write.put(content.length);
  write.putWith(side, l, mixHashes(t, level));
  write.putWith(afterTag, end < paragraph.end ? (lemma[end] as number) : EDGE);
  write.putWith(quotedShare, l, level);
  write.put(bucketOf(Math.max(0, first - cue.end)));
  write.put((toEnd[end - 1] as number) < 2 ? 1 : 0);
  write.put(fromStart[first] === 0 ? 1 : 0);
}

/** The source's words, and how far it stands from the cue. */
function writeSource(write: FeatureWriter, { columns, claim }: JudgeScene, head: number): void {
  const { lemma, tag } = columns;
  const l = lemma[head] as number;
  const t = tag[head] as number;
  const { source, cue, level } = claim;
  write.putWith(source.length, l, mixHashes(t, level));
  const [span] = source;
  const last = span ? span.end - 1 : 0;
  const gap = !span
    ? EDGE
    : span.first < cue.first
      ? bucketOf(cue.first - span.end)
      : 16 + bucketOf(span.first - cue.end);
  const lastLemma = span ? (lemma[last] as number) : EDGE;
  const lastTag = span ? (tag[last] as number) : EDGE;
  write.putWith(lastLemma, l);
  write.putWith(lastTag, l, span ? (tag[span.first] as number) : EDGE, span ? (lemma[span.first] as number) : EDGE);
  write.put(span ? bucketOf(span.end - span.first) : EDGE);
  write.putWith(gap, mixHashes(lastTag, t));
}

/** How far the first tagger saw the same source and content. */
function writeAgreement(write: FeatureWriter, { columns, reading, claim }: JudgeScene, head: number): void {
  const { source, content, level } = claim;
  const shareOf = (spans: readonly TokenSpan[], label: number, steps: number): number => {
    let agreed = 0;
    for (const { first, end } of spans)
      for (let at = first; at < end; at += 1)
        if (reading.labels[at] === label || reading.labels[at] === label + 1) agreed += 1;
    return spans.length === 0 ? EDGE : Math.round((steps * agreed) / totalLength(spans));
  };
  const contentShare = shareOf(content, CONTENT_LABEL, 4);
  const sourceShare = shareOf(source.slice(0, 1), SOURCE_LABEL, 2);
  write.putWith(contentShare, level, columns.lemma[head] as number);
  write.putWith(sourceShare, mixHashes(contentShare, level));
}

/** The other claims of the paragraph: those round it, inside it and across it. */
function writeCompany(write: FeatureWriter, { columns, claim, others }: JudgeScene, head: number): void {
  const { cue, content, level } = claim;
  const outer = others.find((other) => other.content.some((span) => meets(span, cue)));
  const inner = others.find((other) => content.some((span) => meets(span, other.cue)));
  const outerLevel = outer ? 1 + outer.level : 0;
  const innerLevel = inner ? 1 + inner.level : 0;
  const across = Math.max(0, ...others.map((other) => sharedTokens(content, other.content))) / totalLength(content);
  write.put(outerLevel * 8 + innerLevel);
  write.put(mixHashes(columns.lemma[head] as number, outer ? 1 : 0));
  write.put(mixHashes(outerLevel, level));
  write.put(mixHashes(innerLevel, level));
  write.put(mixHashes(Math.round(2 * across), level));
  write.put(bucketOf(others.length));
}

/** Writes the features of a claim, which has a content, and gives their number. */
export function writeJudgeFeatures(scene: JudgeScene, into: Int32Array): number {
  const write = new FeatureWriter(into);
  const head = headOfCue(scene.columns, scene.claim.cue);
  writeCue(write, scene, head);
  writeContent(write, scene, head);
  writeSource(write, scene, head);
  writeAgreement(write, scene, head);
  writeCompany(write, scene, head);
  return write.count;
}
