/** Gold claims turned into lessons for the two taggers of the claims stage. */
import { certaintyOf } from '../../claims/taggers/certainty.js';
import { CUE, cuesOf, type SpanReading } from '../../claims/taggers/cue-levels.js';
import {
  countBegun,
  LINK_FEATURES,
  LINK_LABELS,
  type LinkScene,
  viewCue,
  writeLinkFeatures,
} from '../../claims/taggers/link-features.js';
import { SPAN_FEATURES, SPAN_LABELS, writeSpanFeatures } from '../../claims/taggers/span-features.js';
import type { LinkedClaim } from '../../claims/taggers/taggers.js';
import { TOKEN_KINDS, type TokenSpan } from '../../claims/text/claim-columns.js';
import { spansOf } from '../../claims/text/token-spans.js';
import type { ChainLesson, ChainOptions, ChainTrainer } from '../learners/chain-trainer.js';
import type { ClaimLesson, TokenClaim } from './claims-gold.js';

/** How the first tagger learns. */
export const SPAN_OPTIONS: ChainOptions = {
  labels: SPAN_LABELS,
  kinds: TOKEN_KINDS,
  bits: 19,
  features: SPAN_FEATURES,
  cost: 2,
  zeroCost: 3,
};

const SOURCE = SPAN_LABELS.indexOf('B-source');
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
    write: (row, into) => writeSpanFeatures({ columns, span: paragraph, at: paragraph.first + row }, into),
  }));
}

/** How the second tagger learns. */
export const LINK_OPTIONS: ChainOptions = { ...SPAN_OPTIONS, labels: LINK_LABELS, features: LINK_FEATURES };

/** A cue of the first tagger with the gold claim that it belongs to, if any. */
export interface LinkLesson extends ChainLesson {
  readonly scene: LinkScene;
  readonly claim: TokenClaim | null;
}

const LINKED_SOURCE = LINK_LABELS.indexOf('B-source');
const LINKED_CONTENT = LINK_LABELS.indexOf('B-content');
const meets = (a: TokenSpan, b: TokenSpan | null): boolean => b !== null && a.first < b.end && b.first < a.end;

/** The gold labels of a cue's own source and content, one a token of the text. */
function linkLabels(claim: TokenClaim, cue: TokenSpan, { paragraph, count }: { paragraph: TokenSpan; count: number }) {
  const gold = new Uint8Array(count);
  const starts = new Set([paragraph.first, cue.end]);
  gold.fill(255, cue.first, cue.end);
  for (const span of claim.source) paint(gold, span, LINKED_SOURCE, starts);
  for (const span of claim.content) paint(gold, span, LINKED_CONTENT, starts);
  return gold.fill(0, cue.first, cue.end);
}

/** One sequence a cue for the second tagger, over the paragraph of the cue; `reading` is the first tagger's. */
export function linkSequences({ columns, claims }: ClaimLesson, reading: SpanReading): LinkLesson[] {
  const count = reading.labels.length;
  const begun = [new Int32Array(count), new Int32Array(count), new Int32Array(count)] as const;
  return columns.paragraphs.flatMap((paragraph) => {
    countBegun(reading.labels, paragraph, begun);
    return cuesOf(reading, paragraph).map((cue) => {
      const claim = claims.find((candidate) => meets(cue, candidate.cue)) ?? null;
      const scene: LinkScene = { paragraph, reading, begun, cue };
      const subject = {
        columns,
        scene,
        cue: viewCue(columns, scene),
      };
      const gold = claim ? linkLabels(claim, cue, { paragraph, count }) : new Uint8Array(count);
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

/** The claim that the second tagger makes of a sequence; null where it finds no content. */
export function linkedClaim(trainer: ChainTrainer, lesson: LinkLesson): LinkedClaim | null {
  const { paragraph, cue, reading } = lesson.scene;
  const labels = trainer.predict(lesson);
  const placed = (begin: number): TokenSpan[] =>
    spansOf(labels, { first: 0, end: labels.length }, begin).map(({ first, end }) => ({
      first: paragraph.first + first,
      end: paragraph.first + end,
    }));
  const source = placed(LINKED_SOURCE);
  const content = placed(LINKED_CONTENT);
  if (content.length === 0) return null;
  const margin = trainer.margins(lesson);
  const certainty = certaintyOf(
    { window: paragraph, cue, source, content },
    (at) => margin(at - paragraph.first, LINKED_SOURCE),
    (at) => margin(at - paragraph.first, LINKED_CONTENT),
  );
  return { paragraph, cue, level: reading.level[cue.first] as number, source, content, certainty };
}
