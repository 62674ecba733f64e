/** How sure the second tagger is of what it linked: margins of its best path over the best ones that say otherwise. */
import type { TokenSpan } from '../text/claim-columns.js';

/** Margins over a stretch of tokens, in units of the training. */
interface Margins {
  readonly mean: number;
  readonly least: number;
  readonly most: number;
}

/** How sure the second tagger is of a claim. */
export interface LinkCertainty {
  readonly content: Margins;
  /** Where no source was linked: of the token that is most like one, below 0. */
  readonly source: Margins;
}

/** The margins at the tokens of spans, of which there is one at least; `marginAt` takes a token's number. */
function marginsOf(spans: readonly TokenSpan[], marginAt: (at: number) => number): Margins {
  let sum = 0;
  let count = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const { first, end } of spans)
    for (let at = first; at < end; at += 1) {
      const margin = marginAt(at);
      sum += margin;
      count += 1;
      if (margin < least) least = margin;
      if (margin > most) most = margin;
    }
  return { mean: sum / count, least, most };
}

interface LinkedSpans {
  /** The tokens that the tagger looked at. */
  readonly window: TokenSpan;
  readonly cue: TokenSpan;
  readonly source: readonly TokenSpan[];
  readonly content: readonly TokenSpan[];
}

/** The margin of the token outside of the cue that is most like a source. */
function likeliestSource({ window, cue }: LinkedSpans, marginAt: (at: number) => number): Margins {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = window.first; at < window.end; at += 1)
    if (at < cue.first || at >= cue.end) most = Math.max(most, marginAt(at));
  return { mean: most, least: most, most };
}

/** The certainty of one cue's links; the functions give a token's margin for being part of a source or of a content. */
export function certaintyOf(
  linked: LinkedSpans,
  sourceMargin: (at: number) => number,
  contentMargin: (at: number) => number,
): LinkCertainty {
  return {
    content: marginsOf(linked.content, contentMargin),
    source: linked.source.length > 0 ? marginsOf(linked.source, sourceMargin) : likeliestSource(linked, sourceMargin),
  };
}
