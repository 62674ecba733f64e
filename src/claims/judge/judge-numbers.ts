/**
 * A claim in numbers, for the judge's trees: how sure the taggers are of its parts, how long they are and where they stand, their
 * tags, the claims round it, and what the judge's first look made of these and of the whole document.
 */
import { TAGS } from '../../grammar/tagger/tags.js';
import { headOfCue } from '../taggers/link-features.js';
import type { LinkedClaim } from '../taggers/taggers.js';
import type { TokenSpan } from '../text/claim-columns.js';
import { tagsLike } from '../text/noun-phrases.js';
import { meets } from '../text/token-spans.js';
import { headOfSource, type JudgeScene, sharedTokens, totalLength } from './judge-scene.js';

/** How many numbers a claim has. */
export const JUDGE_NUMBERS = 105;

/** What the first look said of a claim: log-odds that it is one, and that it is one and a statement. */
export interface FirstLook {
  readonly claim: number;
  readonly statement: number;
}

/** What the first looks say of the claims with one cue verb, or with one source, in the whole document. */
export interface Company {
  readonly count: number;
  readonly sum: number;
}

/** All that the numbers are read from. */
export interface JudgeSubject {
  readonly scene: JudgeScene;
  readonly look: FirstLook;
  readonly lookAt: (claim: LinkedClaim) => FirstLook;
  /** The document's claims: all, those with the same cue, those with the same source. */
  readonly all: Company;
  readonly sameCue: Company;
  readonly sameSource: Company;
}

const numbersOf = (tags: string): Int32Array =>
  Int32Array.from(tags.split(' '), (tag) => (TAGS as readonly string[]).indexOf(tag));

/** The tags that are asked about, one number each. */
const HEAD_TAGS = numbersOf('VBD VBZ VBP VBN VBG VB NN NNS JJ IN');
const BEFORE_TAGS = numbersOf('TO MD NNP PRP , NN NNS RB IN');
const AFTER_TAGS = numbersOf('IN TO DT , `` PRP NNP WP VBG JJ');
const CONTENT_TAGS = numbersOf('IN TO DT `` PRP NNP NN VBG WRB WP JJ');
const CLOSING_TAGS = numbersOf(". , '' IN CC NN TO");
const SOURCE_TAGS = numbersOf('NNP NN NNS PRP WP WDT NNPS PRP$');
const IS_FINITE = tagsLike(/^(?:VB[DZP]|MD)$/);

/** What stands for "none" where a smaller number is less. */
const NONE = -999;
const NO_SOURCE = 99;
const NO_TAG = 255;
/** A first look that nobody gave. */
const NO_LOOK = -9;

class NumberWriter {
  count = 0;

  constructor(private readonly into: Float32Array) {}

  put(...values: readonly number[]): void {
    for (const value of values) this.putOne(value);
  }

  putOne(value: number): void {
    this.into[this.count] = value;
    this.count += 1;
  }

  /** 1 for the tag that is the token's, 0 for the others. */
  putTag(tag: number, asked: Int32Array): void {
    for (let n = 0; n < asked.length; n += 1) this.putOne(tag === asked[n] ? 1 : 0);
  }
}

/** How sure the taggers are, and the lengths of the parts. */
function putCertainty(write: NumberWriter, { claim, reading }: JudgeScene): void {
  const { cue, content, source, level, certainty } = claim;
  const sure = reading.certainty.subarray(cue.first, cue.end);
  write.put(Math.max(...sure), Math.min(...sure), level);
  write.put(certainty.content.mean, certainty.content.least, certainty.source.mean, certainty.source.least);
  write.put(certainty.source.most, cue.end - cue.first, totalLength(content), content.length);
  write.put(totalLength(source), source.length);
}

/** Where the parts stand: in the sentence, the paragraph, the document, and to each other. */
function putPlaces(write: NumberWriter, { claim, columns }: JudgeScene, head: number): void {
  const { cue, content, source, paragraph } = claim;
  const { fromStart, toEnd, quote, sentence, reports, tag } = columns;
  const { first } = content[0] as TokenSpan;
  const { end } = content.at(-1) as TokenSpan;
  let quoted = 0;
  for (const span of content) for (let at = span.first; at < span.end; at += 1) quoted += quote[at] === 0 ? 0 : 1;
  write.put(quoted / totalLength(content), first > cue.first ? 0 : end > cue.end ? 2 : 1);
  write.put(first > cue.first ? first - cue.end : cue.first - end);
  const [span] = source;
  if (!span) write.put(NO_SOURCE);
  else write.put(span.first < cue.first ? span.end - cue.first - 1 : span.first - cue.end + 1);
  write.put(fromStart[head] as number, toEnd[head] as number, head - paragraph.first);
  write.put(paragraph.end - paragraph.first, head / tag.length, tag.length);
  write.put(fromStart[first] as number, toEnd[end - 1] as number);
  write.put((sentence[end - 1] as number) - (sentence[first] as number));
  write.put(reports[head] as number, quote[head] as number);
}

/** The tags at the heads and edges of the parts. */
function putTags(write: NumberWriter, scene: JudgeScene, head: number): void {
  const { tag } = scene.columns;
  const { cue, content, source, paragraph } = scene.claim;
  const tagAt = (at: number): number => (at < paragraph.first || at >= paragraph.end ? NO_TAG : (tag[at] as number));
  const [span] = source;
  write.putTag(tagAt(head), HEAD_TAGS);
  write.putTag(tagAt(cue.first - 1), BEFORE_TAGS);
  write.putTag(tagAt(cue.end), AFTER_TAGS);
  write.putTag(tagAt((content[0] as TokenSpan).first), CONTENT_TAGS);
  write.putTag(tagAt((content.at(-1) as TokenSpan).end), CLOSING_TAGS);
  write.putTag(span ? tagAt(headOfSource(scene, span)) : NO_TAG, SOURCE_TAGS);
  let isClause = 0;
  for (const { first, end } of content)
    for (let at = first; at < end && isClause === 0; at += 1) isClause = IS_FINITE[tag[at] as number] as number;
  write.put(isClause);
}

const SOURCE_LABEL = 1;
const CONTENT_LABEL = 5;

/** The share of the spans' tokens to which the first tagger gave a label, or the one after. */
function shareOf(labels: Uint8Array, spans: readonly TokenSpan[], label: number): number {
  let agreed = 0;
  for (const { first, end } of spans)
    for (let at = first; at < end; at += 1) if (labels[at] === label || labels[at] === label + 1) agreed += 1;
  return spans.length === 0 ? -1 : agreed / totalLength(spans);
}

/** The claims beside it: those round it, inside it, across it. */
function putNeighbours(write: NumberWriter, { scene, lookAt }: JudgeSubject): void {
  const { claim, others, reading } = scene;
  const { cue, content } = claim;
  const outer = others.filter((other) => other.content.some((span) => meets(span, cue)));
  const inner = others.filter((other) => content.some((span) => meets(span, other.cue)));
  const sureness = (other: LinkedClaim): number =>
    Math.max(...reading.certainty.subarray(other.cue.first, other.cue.end));
  write.put(shareOf(reading.labels, content, CONTENT_LABEL), shareOf(reading.labels, claim.source, SOURCE_LABEL));
  write.put(outer.length, Math.max(NONE, ...outer.map(sureness)));
  write.put(inner.length, Math.max(NONE, ...inner.map(sureness)));
  let across = 0;
  let surest = NONE;
  for (const other of others) {
    const share = sharedTokens(content, other.content) / Math.max(totalLength(content), totalLength(other.content));
    across = Math.max(across, share);
    if (share > 0.4) surest = Math.max(surest, sureness(other));
  }
  write.put(across, surest, others.length);
  let left = -NO_SOURCE;
  let right = -NO_SOURCE;
  for (const other of others)
    if (other.cue.first < cue.first) left = Math.max(left, other.cue.end - cue.first);
    else right = Math.max(right, cue.end - other.cue.first);
  write.put(left, right);
  write.put(Math.max(NO_LOOK, ...outer.map((other) => lookAt(other).claim)));
  write.put(Math.max(NO_LOOK, ...inner.map((other) => lookAt(other).claim)));
}

/** The mean first look of a company without the claim itself. */
const withoutOwn = ({ count, sum }: Company, own: number): number => (count > 1 ? (sum - own) / (count - 1) : NO_LOOK);

/** Writes a claim's numbers, `JUDGE_NUMBERS` of them. */
export function writeJudgeNumbers(subject: JudgeSubject, into: Float32Array): void {
  const write = new NumberWriter(into);
  const { scene, look, all, sameCue, sameSource } = subject;
  const head = headOfCue(scene.columns, scene.claim.cue);
  putCertainty(write, scene);
  putPlaces(write, scene, head);
  putTags(write, scene, head);
  putNeighbours(write, subject);
  write.put(look.claim, look.statement);
  write.put(sameCue.count - 1, withoutOwn(sameCue, look.claim));
  write.put(sameSource.count - 1, withoutOwn(sameSource, look.claim));
  write.put(all.sum / all.count, all.count / scene.columns.tag.length);
}
