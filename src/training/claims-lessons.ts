/** Gold claims turned into sequences for the two taggers of the claims stage. */
import { IS_VERB, TOKEN_KINDS, type TokenSpan } from '../claims/columns.js';
import {
  countBegun,
  headOfCue,
  LINK_FEATURES,
  LINK_LABELS,
  type LinkScene,
  TokenView,
  viewCue,
  writeLinkFeatures,
} from '../claims/link-features.js';
import { SPAN_FEATURES, SPAN_LABELS, writeSpanFeatures } from '../claims/span-features.js';
import { spansOf } from '../claims/spans.js';
import type { ChainLesson, ChainOptions } from './chain.js';
import type { ClaimLesson, TokenClaim } from './claims-gold.js';

export const SPAN_OPTIONS: ChainOptions = {
  labels: SPAN_LABELS,
  kinds: TOKEN_KINDS,
  bits: 19,
  features: SPAN_FEATURES,
  cost: 2,
  zeroCost: 3,
};

const SOURCE = SPAN_LABELS.indexOf('B-source');
const CUE = SPAN_LABELS.indexOf('B-cue');
const CONTENT = SPAN_LABELS.indexOf('B-content');

/** Writes B- and I- over a span, whole or not at all where another span stands. */
function paint(labels: Uint8Array, { first, end }: TokenSpan, begin: number, starts: ReadonlySet<number>): void {
  for (let at = first; at < end; at += 1) if (labels[at] !== 0) return;
  for (let at = first; at < end; at += 1) labels[at] = at === first || starts.has(at) ? begin : begin + 1;
}

/** The gold labels of the first tagger over a whole text. */
export function spanLabels({ columns, claims }: ClaimLesson): Uint8Array {
  const labels = new Uint8Array(columns.tag.length);
  const starts = new Set(columns.paragraphs.map(({ first }) => first));
  for (const { cue } of claims) if (cue) paint(labels, cue, CUE, starts);
  for (const { source } of claims) for (const span of source) paint(labels, span, SOURCE, starts);
  for (const { content } of claims) for (const span of content) paint(labels, span, CONTENT, starts);
  return labels;
}

/** One sequence a paragraph for the first tagger. */
export function spanSequences(lesson: ClaimLesson): ChainLesson[] {
  const labels = spanLabels(lesson);
  const { columns } = lesson;
  return columns.paragraphs.map((paragraph) => ({
    length: paragraph.end - paragraph.first,
    kinds: columns.kind.subarray(paragraph.first, paragraph.end),
    gold: labels.subarray(paragraph.first, paragraph.end),
    write: (row, into) => writeSpanFeatures(columns, paragraph, paragraph.first + row, into),
  }));
}

export const LINK_OPTIONS: ChainOptions = { ...SPAN_OPTIONS, labels: LINK_LABELS, features: LINK_FEATURES };

/** A cue of the first tagger with the gold claim that it belongs to, if any. */
export interface LinkLesson extends ChainLesson {
  readonly scene: LinkScene;
  readonly claim: TokenClaim | null;
}

const meets = (a: TokenSpan, b: TokenSpan | null): boolean => b !== null && a.first < b.end && b.first < a.end;

/** One sequence a cue for the second tagger, over the paragraph of the cue; `labels` are the first tagger's. */
export function linkSequences({ columns, claims }: ClaimLesson, labels: Uint8Array): LinkLesson[] {
  const count = labels.length;
  const begun = [new Int32Array(count), new Int32Array(count), new Int32Array(count)] as const;
  return columns.paragraphs.flatMap((paragraph) => {
    countBegun(labels, paragraph, begun);
    return spansOf(labels, paragraph, CUE).map((cue) => {
      const claim = claims.find((candidate) => meets(cue, candidate.cue)) ?? null;
      const scene: LinkScene = { paragraph, labels, begun, cue };
      const subject = {
        columns,
        scene,
        cue: viewCue(columns, scene, headOfCue(columns, cue, IS_VERB)),
        token: new TokenView(),
      };
      const gold = new Uint8Array(count);
      const starts = new Set([paragraph.first, cue.end]);
      if (claim) {
        for (let at = cue.first; at < cue.end; at += 1) gold[at] = 255;
        for (const span of claim.source) paint(gold, span, 1, starts);
        for (const span of claim.content) paint(gold, span, 3, starts);
        for (let at = cue.first; at < cue.end; at += 1) gold[at] = 0;
      }
      return {
        length: paragraph.end - paragraph.first,
        kinds: columns.kind.subarray(paragraph.first, paragraph.end),
        gold: gold.slice(paragraph.first, paragraph.end),
        write: (row: number, into: Int32Array) => writeLinkFeatures(subject, paragraph.first + row, into),
        isFixed: (row: number) => paragraph.first + row >= cue.first && paragraph.first + row < cue.end,
        scene,
        claim,
      };
    });
  });
}
