/**
 * How sure the first tagger is of a cue. It reads a paragraph three times, each time with less favour for cues; a cue that only
 * the loosest reading holds is a weak one, which the second tagger and the judge may still make a claim of.
 */
import { mixHashes } from '../model/hash.js';
import type { TokenSpan } from './columns.js';
import { SPAN_LABELS } from './span-features.js';
import { spansOf } from './spans.js';

/** The features whose weight for "B-cue" is how much a reading favours cues, loosest first: possible, likely, sure. */
export const READINGS: readonly number[] = [0, 1, 2].map((number) => mixHashes(0x72656164, number));

export const CUE = SPAN_LABELS.indexOf('B-cue');
/** The label of a weak cue's first token, past those of the tagger; its other tokens have the one after. */
export const WEAK_CUE = SPAN_LABELS.length;

/** What the first tagger says of a text, one entry a token. */
export interface SpanReading {
  /** Numbers of `SPAN_LABELS`, or those of a weak cue. */
  readonly labels: Uint8Array;
  /** In cues: 0 for weak ones, 1 for likely ones, 2 for sure ones. */
  readonly level: Uint8Array;
}

const holdsCue = (labels: Uint8Array, { first, end }: TokenSpan): boolean => {
  for (let at = first; at < end; at += 1) if (labels[at] === CUE || labels[at] === CUE + 1) return true;
  return false;
};

/** Writes a paragraph's labels in the loosest reading and its cues' levels; each reading has one label a token of the text. */
export function mergeReadings(readings: readonly Uint8Array[], paragraph: TokenSpan, into: SpanReading): void {
  const [possible, likely, sure] = readings as [Uint8Array, Uint8Array, Uint8Array];
  into.labels.set(possible.subarray(paragraph.first, paragraph.end), paragraph.first);
  for (const cue of spansOf(possible, paragraph, CUE)) {
    const level = !holdsCue(likely, cue) ? 0 : holdsCue(sure, cue) ? 2 : 1;
    into.level.fill(level, cue.first, cue.end);
    if (level > 0) continue;
    into.labels.fill(WEAK_CUE + 1, cue.first, cue.end);
    into.labels[cue.first] = WEAK_CUE;
  }
}

/** All cues of a paragraph in text order, weak ones too. */
export function cuesOf({ labels }: SpanReading, paragraph: TokenSpan): TokenSpan[] {
  const cues = [...spansOf(labels, paragraph, CUE), ...spansOf(labels, paragraph, WEAK_CUE)];
  return cues.sort((a, b) => a.first - b.first);
}
