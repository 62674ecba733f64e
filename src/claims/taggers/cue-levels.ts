/**
 * How sure the first tagger is of a cue. It reads a paragraph with some favour for cues; by how much the best path with the cue beats
 * the best one without it is the cue's level. A weak one would not be there without the favour; the second tagger and the judge may
 * still make a claim of it.
 */
import { mixHashes } from '../../model/hash.js';
import type { TokenSpan } from '../text/claim-columns.js';
import { spansOf } from '../text/token-spans.js';
import { SPAN_LABELS } from './span-features.js';

/** The feature whose weight for "B-cue" is how much the reading favours cues. */
export const FAVOUR_FEATURE = mixHashes(0x72656164, 0);

export const CUE = SPAN_LABELS.indexOf('B-cue');
/** The label of a weak cue's first token, past those of the tagger; its other tokens have the one after. */
const WEAK_CUE = SPAN_LABELS.length;

/** The margins from which a cue is likely, which is the favour that it got, and sure. */
export const LIKELY_MARGIN = 80;
const SURE_MARGIN = 180;

/** What the first tagger says of a text, one entry a token. */
export interface SpanReading {
  /** Numbers of `SPAN_LABELS`, or those of a weak cue. */
  readonly labels: Uint8Array;
  /** In cues: 0 for weak ones, 1 for likely ones, 2 for sure ones. */
  readonly level: Uint8Array;
  /** In cues: how sure it is that a token is part of one, by the margin in units of the training. */
  readonly certainty: Float32Array;
}

/** A reading to be filled, of so many tokens. */
export const emptyReading = (count: number): SpanReading => ({
  labels: new Uint8Array(count),
  level: new Uint8Array(count),
  certainty: new Float32Array(count),
});

/** Grades the cues among a paragraph's labels; `marginAt` takes a token's number and gives its margin for being part of a cue. */
export function gradeCues(
  { labels, level, certainty }: SpanReading,
  paragraph: TokenSpan,
  marginAt: (at: number) => number,
): void {
  for (const cue of spansOf(labels, paragraph, CUE)) {
    let most = Number.NEGATIVE_INFINITY;
    for (let at = cue.first; at < cue.end; at += 1) {
      const margin = marginAt(at);
      certainty[at] = margin;
      most = Math.max(most, margin);
    }
    level.fill(most < LIKELY_MARGIN ? 0 : most < SURE_MARGIN ? 1 : 2, cue.first, cue.end);
    if (most >= LIKELY_MARGIN) continue;
    labels.fill(WEAK_CUE + 1, cue.first, cue.end);
    labels[cue.first] = WEAK_CUE;
  }
}

/** All cues of a paragraph in text order, weak ones too. */
export function cuesOf({ labels }: SpanReading, paragraph: TokenSpan): TokenSpan[] {
  const cues = [...spansOf(labels, paragraph, CUE), ...spansOf(labels, paragraph, WEAK_CUE)];
  return cues.sort((a, b) => a.first - b.first);
}
