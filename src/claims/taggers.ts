/**
 * The two trained taggers: the first marks sources, cues and contents of a paragraph, the second finds each cue's own (the way of
 * semantic role labelling). Weights, data and figures: `data/weights/claims.md`.
 */
import { ChainTagger } from '../model/chain.js';
import { loadSparseModel } from '../model/weights.js';
import { type ClaimColumns, IS_VERB, TOKEN_KINDS, type TokenSpan } from './columns.js';
import {
  countBegun,
  headOfCue,
  LINK_LABELS,
  type LinkScene,
  type LinkSubject,
  TokenView,
  viewCue,
  writeLinkFeatures,
} from './link-features.js';
import { SPAN_LABELS, writeSpanFeatures } from './span-features.js';
import { spansOf } from './spans.js';

/** A claim in token numbers, as the taggers leave it. */
export interface TaggedClaim {
  readonly paragraph: TokenSpan;
  readonly cue: TokenSpan;
  readonly source: readonly TokenSpan[];
  readonly content: readonly TokenSpan[];
}

const CUE = SPAN_LABELS.indexOf('B-cue');
const LINKED_SOURCE = LINK_LABELS.indexOf('B-source');
const LINKED_CONTENT = LINK_LABELS.indexOf('B-content');

/** The longest stretch on both sides of a cue that the second tagger looks at, in tokens: contents are hardly ever longer. */
const REACH = 250;
/** How many cues may look at one token, so that a run of cues costs no more than in proportion. In prose far fewer do. */
const MOST_LOOKS = 32;

/** How far the cues of a paragraph look: less than `REACH` only where a paragraph is little but cues. */
const reachOf = (length: number, cues: number): number =>
  Math.min(REACH, Math.ceil((MOST_LOOKS * length) / (2 * cues)));

/** The first tagger's label for every token. */
export function labelSpans(columns: ClaimColumns): Uint8Array {
  const labels = new Uint8Array(columns.tag.length);
  const tagger = new ChainTagger(loadSparseModel('claims-spans'), TOKEN_KINDS);
  const { features } = tagger;
  for (const paragraph of columns.paragraphs) {
    const { first, end } = paragraph;
    const length = end - first;
    tagger.begin(length);
    for (let at = first; at < end; at += 1)
      tagger.score(at - first, writeSpanFeatures(columns, paragraph, at, features));
    tagger.find(columns.kind.subarray(first, end), length, labels.subarray(first, end));
  }
  return labels;
}

/** The claims of all cues that have a content. */
export function linkClaims(columns: ClaimColumns, labels: Uint8Array): TaggedClaim[] {
  const count = labels.length;
  const linker = new Linker(columns, labels, [new Int32Array(count), new Int32Array(count), new Int32Array(count)]);
  return columns.paragraphs.flatMap((paragraph) => linker.linkParagraph(paragraph));
}

class Linker {
  private readonly tagger = new ChainTagger(loadSparseModel('claims-links'), TOKEN_KINDS);
  private readonly linked: Uint8Array;
  private readonly token = new TokenView();

  constructor(
    private readonly columns: ClaimColumns,
    private readonly labels: Uint8Array,
    private readonly begun: LinkScene['begun'],
  ) {
    this.linked = new Uint8Array(labels.length);
  }

  linkParagraph(paragraph: TokenSpan): TaggedClaim[] {
    const cues = spansOf(this.labels, paragraph, CUE);
    if (cues.length === 0) return [];
    countBegun(this.labels, paragraph, this.begun);
    const reach = reachOf(paragraph.end - paragraph.first, cues.length);
    return cues
      .map((cue) =>
        this.linkCue(paragraph, cue, {
          first: Math.max(paragraph.first, cue.first - reach),
          end: Math.min(paragraph.end, cue.end + reach),
        }),
      )
      .filter(({ content }) => content.length > 0);
  }

  private linkCue(paragraph: TokenSpan, cue: TokenSpan, window: TokenSpan): TaggedClaim {
    const { columns, labels, begun, tagger, linked } = this;
    const { features } = tagger;
    const scene: LinkScene = { paragraph, labels, begun, cue };
    const subject: LinkSubject = {
      columns,
      scene,
      cue: viewCue(columns, scene, headOfCue(columns, cue, IS_VERB)),
      token: this.token,
    };
    const { first, end } = window;
    tagger.begin(end - first);
    for (let at = first; at < end; at += 1)
      if (at >= cue.first && at < cue.end) tagger.fix(at - first);
      else tagger.score(at - first, writeLinkFeatures(subject, at, features));
    tagger.find(columns.kind.subarray(first, end), end - first, linked.subarray(first, end));
    return {
      paragraph,
      cue,
      source: spansOf(linked, window, LINKED_SOURCE),
      content: spansOf(linked, window, LINKED_CONTENT),
    };
  }
}
