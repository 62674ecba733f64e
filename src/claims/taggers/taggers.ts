/**
 * The two trained taggers: the first marks sources, cues and contents of a paragraph, the second finds each cue's own (the way of
 * semantic role labelling). Weights, data and figures: `data/weights/claims.md`.
 */
import { ChainTagger } from '../../model/chain.js';

import { loadSparseModel } from '../../model/weights.js';
import { type ClaimColumns, TOKEN_KINDS, type TokenSpan } from '../text/claim-columns.js';
import { spansOf } from '../text/token-spans.js';
import { certaintyOf, type LinkCertainty } from './certainty.js';
import { CUE, cuesOf, emptyReading, FAVOUR_FEATURE, gradeCues, type SpanReading } from './cue-levels.js';
import {
  countBegun,
  LINK_COLUMNS,
  LINK_LABELS,
  type LinkScene,
  type LinkSubject,
  viewCue,
  writeLinkFeatures,
} from './link-features.js';
import { SPAN_COLUMNS, SPAN_LABELS, writeSpanFeatures } from './span-features.js';

/** A claim in token numbers, as the taggers leave it. */
export interface TaggedClaim {
  readonly paragraph: TokenSpan;
  readonly cue: TokenSpan;
  readonly source: readonly TokenSpan[];
  readonly content: readonly TokenSpan[];
  /** How sure the taggers and the judge were; absent where a rule found the claim. */
  readonly trust?: Trust;
}

/** What the taggers and the judge made of a claim. */
interface Trust {
  /** From 0 (surely none) to 1 (a statement, surely right in content and source). */
  readonly worth: number;
  readonly look: { readonly claim: number; readonly statement: number };
  /** The largest margin of the cue's tokens. */
  readonly cue: number;
  readonly certainty: LinkCertainty;
}

const LINKED_SOURCE = LINK_LABELS.indexOf('B-source');
const LINKED_CONTENT = LINK_LABELS.indexOf('B-content');

/** The longest stretch on both sides of a cue that the second tagger looks at, in tokens: contents are hardly ever longer. */
const REACH = 250;
/** How many cues may look at one token, so that a run of cues costs no more than in proportion. In prose far fewer do. */
const MOST_LOOKS = 32;

/** How far the cues of a paragraph look: less than `REACH` only where a paragraph is little but cues. */
const reachOf = (length: number, cues: number): number =>
  Math.min(REACH, Math.ceil((MOST_LOOKS * length) / (2 * cues)));

/** What the first tagger says of every token. */
export function labelSpans(columns: ClaimColumns): SpanReading {
  const reading = emptyReading(columns.tag.length);
  const tagger = new ChainTagger(
    loadSparseModel('claims-spans', { columns: SPAN_COLUMNS, labels: SPAN_LABELS }),
    TOKEN_KINDS,
  );
  const favour = tagger.weightOf(FAVOUR_FEATURE, CUE);
  for (const paragraph of columns.paragraphs) {
    const { first, end } = paragraph;
    tagger.begin(end - first);
    for (let at = first; at < end; at += 1)
      tagger.score(at - first, writeSpanFeatures({ columns, span: paragraph, at }, tagger.features));
    tagger.favour(CUE, favour, end - first);
    const kinds = columns.kind.subarray(first, end);
    const labels = reading.labels.subarray(first, end);
    tagger.find(kinds, end - first, labels);
    if (!labels.includes(CUE)) continue;
    tagger.measure(kinds, end - first);
    gradeCues(reading, paragraph, (at) => tagger.margin(at - first, CUE));
  }
  return reading;
}

/** A claim as the taggers leave it, with the level of its cue and how sure they are of the whole. */
export interface LinkedClaim extends TaggedClaim {
  readonly level: number;
  readonly certainty: LinkCertainty;
}

/** The claims of all cues that have a content. */
export function linkClaims(columns: ClaimColumns, reading: SpanReading): LinkedClaim[] {
  const count = reading.labels.length;
  const linker = new Linker(columns, reading, [new Int32Array(count), new Int32Array(count), new Int32Array(count)]);
  return columns.paragraphs.flatMap((paragraph) => linker.linkParagraph(paragraph));
}

class Linker {
  private readonly tagger = new ChainTagger(
    loadSparseModel('claims-links', { columns: LINK_COLUMNS, labels: LINK_LABELS }),
    TOKEN_KINDS,
  );
  private readonly linked: Uint8Array;

  constructor(
    private readonly columns: ClaimColumns,
    private readonly reading: SpanReading,
    private readonly begun: LinkScene['begun'],
  ) {
    this.linked = new Uint8Array(reading.labels.length);
  }

  linkParagraph(paragraph: TokenSpan): LinkedClaim[] {
    const cues = cuesOf(this.reading, paragraph);
    if (cues.length === 0) return [];
    countBegun(this.reading.labels, paragraph, this.begun);
    const reach = reachOf(paragraph.end - paragraph.first, cues.length);
    return cues
      .map((cue) =>
        this.linkCue(paragraph, cue, {
          first: Math.max(paragraph.first, cue.first - reach),
          end: Math.min(paragraph.end, cue.end + reach),
        }),
      )
      .filter((claim) => claim !== null);
  }

  /** The claim of one cue; null where it has no content. */
  private linkCue(paragraph: TokenSpan, cue: TokenSpan, window: TokenSpan): LinkedClaim | null {
    const { columns, reading, begun, tagger, linked } = this;
    const { features } = tagger;
    const scene: LinkScene = { paragraph, reading, begun, cue };
    const subject: LinkSubject = {
      columns,
      scene,
      cue: viewCue(columns, scene),
    };
    const { first, end } = window;
    tagger.begin(end - first);
    for (let at = first; at < end; at += 1)
      if (at >= cue.first && at < cue.end) tagger.fix(at - first);
      else tagger.score(at - first, writeLinkFeatures(subject, at, features));
    const kinds = columns.kind.subarray(first, end);
    tagger.find(kinds, end - first, linked.subarray(first, end));
    const source = spansOf(linked, window, LINKED_SOURCE);
    const content = spansOf(linked, window, LINKED_CONTENT);
    if (content.length === 0) return null;
    tagger.measure(kinds, end - first);
    const certainty = certaintyOf(
      { window, cue, source, content },
      (at) => tagger.margin(at - first, LINKED_SOURCE),
      (at) => tagger.margin(at - first, LINKED_CONTENT),
    );
    return { paragraph, cue, level: reading.level[cue.first] ?? 0, source, content, certainty };
  }
}
