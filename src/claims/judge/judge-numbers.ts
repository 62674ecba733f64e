/**
 * A claim in numbers, for the judge's trees: how sure the taggers are of its parts, how long they are and where they stand, their
 * tags, the claims round it, and what the judge's first look made of these and of the whole document.
 */

import { TAGS, type Tag } from '../../grammar/tagger/tags.js';
import { itemAt } from '../../model/column.js';
import type { LinkedClaim } from '../taggers/taggers.js';
import type { TokenSpan } from '../text/claim-columns.js';
import { headOfCue } from '../text/claim-words.js';
import { tagsLike } from '../text/noun-phrases.js';
import { meets, sharedTokens, sideOf, totalLength } from '../text/token-spans.js';
import { countQuoted } from './judge-features.js';
import { countLabelled, headOfSource, type JudgeScene } from './judge-scene.js';

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

/** What stands for "none" where a smaller number is less. */
const NONE = -999;
const NO_SOURCE = 99;
const NO_TAG = 255;
/** A first look that nobody gave. */
const NO_LOOK = -9;

const SOURCE_LABEL = 1;
const CONTENT_LABEL = 5;
const IS_FINITE = tagsLike(/^(?:VB[DZP]|MD)$/);

/** A claim with what several of its numbers are read from. */
class JudgeView {
  readonly claim: LinkedClaim;
  /** The cue's verb, and where the content begins and ends. */
  readonly head: number;
  readonly first: number;
  readonly end: number;
  /** The claims round it and inside it. */
  readonly outer: readonly LinkedClaim[];
  readonly inner: readonly LinkedClaim[];
  readonly cueMargins: readonly number[];

  constructor(readonly subject: JudgeSubject) {
    const { claim, columns, others } = subject.scene;
    const { cue, content } = claim;
    this.claim = claim;
    this.head = headOfCue(columns, cue);
    this.first = itemAt(content, 0).first;
    this.end = itemAt(content, content.length - 1).end;
    this.outer = others.filter((other) => other.content.some((span) => meets(span, cue)));
    this.inner = others.filter((other) => content.some((span) => meets(span, other.cue)));
    this.cueMargins = [...this.scene.reading.certainty.subarray(cue.first, cue.end)];
  }

  get scene(): JudgeScene {
    return this.subject.scene;
  }

  get columns(): JudgeScene['columns'] {
    return this.scene.columns;
  }

  /** A token's tag; `NO_TAG` outside of the paragraph. */
  tagAt(at: number): number {
    const { first, end } = this.claim.paragraph;
    return at < first || at >= end ? NO_TAG : (this.columns.tag[at] ?? 0);
  }

  /** The largest margin of a claim's cue. */
  sureness({ cue }: LinkedClaim): number {
    return Math.max(...this.scene.reading.certainty.subarray(cue.first, cue.end));
  }

  /** The share of the spans' tokens to which the first tagger gave a label; -1 for no spans. */
  shareOf(spans: readonly TokenSpan[], label: number): number {
    return spans.length === 0 ? -1 : countLabelled(this.scene.reading.labels, spans, label) / totalLength(spans);
  }

  /** The share of the longer of two contents that both have. */
  shareWith({ content }: LinkedClaim): number {
    const own = this.claim.content;
    return sharedTokens(own, content) / Math.max(totalLength(own), totalLength(content));
  }
}

/** A column of the trees: its name, and what it reads off a claim. */
type NumberTemplate = readonly [name: string, read: (view: JudgeView) => number];

/** One number a tag: 1 where the token has it, 0 where it has another. */
const tagTemplates = (name: string, tags: readonly Tag[], placeOf: (view: JudgeView) => number): NumberTemplate[] =>
  tags.map((tag) => {
    const number = TAGS.indexOf(tag);
    return [`${name} ${tag}`, (view) => (view.tagAt(placeOf(view)) === number ? 1 : 0)];
  });

/** How sure the taggers are, and the lengths of the parts. */
const CERTAINTY: readonly NumberTemplate[] = [
  ['cue most', ({ cueMargins }) => Math.max(...cueMargins)],
  ['cue least', ({ cueMargins }) => Math.min(...cueMargins)],
  ['cue level', ({ claim }) => claim.level],
  ['content mean', ({ claim }) => claim.certainty.content.mean],
  ['content least', ({ claim }) => claim.certainty.content.least],
  ['source mean', ({ claim }) => claim.certainty.source.mean],
  ['source least', ({ claim }) => claim.certainty.source.least],
  ['source most', ({ claim }) => claim.certainty.source.most],
  ['cue length', ({ claim: { cue } }) => cue.end - cue.first],
  ['content length', ({ claim }) => totalLength(claim.content)],
  ['content spans', ({ claim }) => claim.content.length],
  ['source length', ({ claim }) => totalLength(claim.source)],
  ['source spans', ({ claim }) => claim.source.length],
];

/** Tokens from the cue to the source, below 0 before it. */
function sourceDistance({ claim: { source, cue } }: JudgeView): number {
  const [span] = source;
  if (!span) return NO_SOURCE;
  return span.first < cue.first ? span.end - cue.first - 1 : span.first - cue.end + 1;
}

/** Where the parts stand: in the sentence, the paragraph, the document, and to each other. */
const PLACES: readonly NumberTemplate[] = [
  ['quoted share', ({ scene, claim }) => countQuoted(scene) / totalLength(claim.content)],
  ['content side', ({ claim }) => sideOf(claim)],
  ['content distance', ({ claim: { cue }, first, end }) => (first > cue.first ? first - cue.end : cue.first - end)],
  ['source distance', sourceDistance],
  ['cue from sentence', ({ columns, head }) => columns.fromStart[head] ?? 0],
  ['cue to end', ({ columns, head }) => columns.toEnd[head] ?? 0],
  ['cue from paragraph', ({ claim, head }) => head - claim.paragraph.first],
  ['paragraph length', ({ claim: { paragraph } }) => paragraph.end - paragraph.first],
  ['place in text', ({ columns, head }) => head / columns.tag.length],
  ['text length', ({ columns }) => columns.tag.length],
  ['content from sentence', ({ columns, first }) => columns.fromStart[first] ?? 0],
  ['content to end', ({ columns, end }) => columns.toEnd[end - 1] ?? 0],
  ['content sentences', ({ columns, first, end }) => (columns.sentence[end - 1] ?? 0) - (columns.sentence[first] ?? 0)],
  ['reports', ({ columns, head }) => columns.reports[head] ?? 0],
  ['quote', ({ columns, head }) => columns.quote[head] ?? 0],
];

/** Whether the content has a finite verb. */
function hasClause({ claim, columns }: JudgeView): number {
  for (const { first, end } of claim.content)
    for (let at = first; at < end; at += 1) if (IS_FINITE[columns.tag[at] ?? 0] === 1) return 1;
  return 0;
}

/** No token's place. */
const NOWHERE = -1;

/** The tags at the heads and edges of the parts. */
const PART_TAGS: readonly NumberTemplate[] = [
  ...tagTemplates('cue', ['VBD', 'VBZ', 'VBP', 'VBN', 'VBG', 'VB', 'NN', 'NNS', 'JJ', 'IN'], ({ head }) => head),
  ...tagTemplates(
    'before cue',
    ['TO', 'MD', 'NNP', 'PRP', ',', 'NN', 'NNS', 'RB', 'IN'],
    ({ claim }) => claim.cue.first - 1,
  ),
  ...tagTemplates(
    'after cue',
    ['IN', 'TO', 'DT', ',', '``', 'PRP', 'NNP', 'WP', 'VBG', 'JJ'],
    ({ claim }) => claim.cue.end,
  ),
  ...tagTemplates(
    'content',
    ['IN', 'TO', 'DT', '``', 'PRP', 'NNP', 'NN', 'VBG', 'WRB', 'WP', 'JJ'],
    ({ first }) => first,
  ),
  ...tagTemplates('after content', ['.', ',', "''", 'IN', 'CC', 'NN', 'TO'], ({ end }) => end),
  ...tagTemplates('source', ['NNP', 'NN', 'NNS', 'PRP', 'WP', 'WDT', 'NNPS', 'PRP$'], ({ scene, claim: { source } }) =>
    source[0] ? headOfSource(scene, source[0]) : NOWHERE,
  ),
  ['content has clause', hasClause],
];

/** From how large a share on two contents are across each other. */
const ACROSS = 0.4;

/** The largest of what is read off some claims, `least` at least. */
const most = (least: number, claims: readonly LinkedClaim[], read: (claim: LinkedClaim) => number): number =>
  claims.reduce((best, claim) => Math.max(best, read(claim)), least);

/** Below 0: how far the nearest claim on a side stands from the cue, up to `NO_SOURCE`. */
const neighbourOf = ({ scene, claim: { cue } }: JudgeView, side: 'left' | 'right'): number =>
  most(
    -NO_SOURCE,
    scene.others.filter((other) => other.cue.first < cue.first === (side === 'left')),
    (other) => (side === 'left' ? other.cue.end - cue.first : cue.end - other.cue.first),
  );

/** The claims beside it: those round it, inside it, across it. */
const NEIGHBOURS: readonly NumberTemplate[] = [
  ['content labelled', (view) => view.shareOf(view.claim.content, CONTENT_LABEL)],
  ['source labelled', (view) => view.shareOf(view.claim.source, SOURCE_LABEL)],
  ['outer', ({ outer }) => outer.length],
  ['outer most', (view) => most(NONE, view.outer, (other) => view.sureness(other))],
  ['inner', ({ inner }) => inner.length],
  ['inner most', (view) => most(NONE, view.inner, (other) => view.sureness(other))],
  ['across', (view) => most(0, view.scene.others, (other) => view.shareWith(other))],
  [
    'across most',
    (view) => most(NONE, view.scene.others, (other) => (view.shareWith(other) > ACROSS ? view.sureness(other) : NONE)),
  ],
  ['others', ({ scene }) => scene.others.length],
  ['left neighbour', (view) => neighbourOf(view, 'left')],
  ['right neighbour', (view) => neighbourOf(view, 'right')],
  ['outer look', ({ outer, subject }) => most(NO_LOOK, outer, (other) => subject.lookAt(other).claim)],
  ['inner look', ({ inner, subject }) => most(NO_LOOK, inner, (other) => subject.lookAt(other).claim)],
];

/** The mean first look of a company without the claim itself. */
const withoutOwn = ({ count, sum }: Company, own: number): number => (count > 1 ? (sum - own) / (count - 1) : NO_LOOK);

/** What the first look said of the claim and of the document. */
const LOOKS: readonly NumberTemplate[] = [
  ['look claim', ({ subject }) => subject.look.claim],
  ['look statement', ({ subject }) => subject.look.statement],
  ['same cue', ({ subject }) => subject.sameCue.count - 1],
  ['same cue look', ({ subject }) => withoutOwn(subject.sameCue, subject.look.claim)],
  ['same source', ({ subject }) => subject.sameSource.count - 1],
  ['same source look', ({ subject }) => withoutOwn(subject.sameSource, subject.look.claim)],
  ['text look', ({ subject: { all } }) => all.sum / all.count],
  ['claim density', ({ subject: { all }, columns }) => all.count / columns.tag.length],
];

const NUMBERS: readonly NumberTemplate[] = [...CERTAINTY, ...PLACES, ...PART_TAGS, ...NEIGHBOURS, ...LOOKS];

/** The names of the trees' columns, one number each. */
export const JUDGE_COLUMNS: readonly string[] = NUMBERS.map(([name]) => name);

/** Writes a claim's numbers in the order of `JUDGE_COLUMNS`. */
export function writeJudgeNumbers(subject: JudgeSubject, into: Float32Array): void {
  const view = new JudgeView(subject);
  for (let at = 0; at < NUMBERS.length; at += 1) into[at] = itemAt(NUMBERS, at)[1](view);
}
