/** The page block by block: kept ones as text with their marks, removed ones with reason, step and score. */
import type { Cause, Verdict } from '../body/index.js';
import { REMOVAL_REASONS } from '../data/boilerplate/removal-reasons.js';
import { REMOVAL_RULES } from '../data/boilerplate/removal-rules.js';
import { type Markup, markup } from '../emit/index.js';
import { itemAt } from '../model/column.js';
import { selectorOf } from '../parse/selectors.js';
import type { PageReading } from '../pipeline.js';
import { type Mark, paintText } from './text-marks.js';

/** A paragraph of the article. */
interface Kept {
  readonly kind: 'kept';
  readonly start: number;
  readonly end: number;
  readonly score: number | null;
  readonly selector: string | null;
}

/** Removed neighbours of one cause. */
interface Removed {
  readonly kind: 'removed';
  readonly cause: Cause;
  readonly blocks: Verdict[];
}

type Piece = Kept | Removed;

/** The page in its order. */
export function blockViews({ findings, page }: PageReading, marks: readonly Mark[]): Markup {
  const { text } = findings.article;
  const pieces = piecesOf(text, page?.body.verdicts ?? []);
  const marksOf = shareOut(pieces.filter(isKept), marks);
  const views = pieces.map((piece) => {
    if (piece.kind === 'removed') return removedView(piece);
    const score = piece.score === null ? null : markup` data-score="${piece.score.toFixed(2)}"`;
    const selector = piece.selector === null ? null : markup`<code class="selector">${piece.selector}</code>`;
    return markup`<p class="kept" dir="auto"${score}>${selector}${paintText(text, piece, marksOf.get(piece) ?? [])}</p>\n`;
  });
  const noArticle = page?.body.noArticle ?? (text === '' ? 'no text is left' : null);
  return markup`${noArticle === null ? null : markup`<p class="alarm">No article: ${noArticle}</p>`}${views}`;
}

const isKept = (piece: Piece): piece is Kept => piece.kind === 'kept';

/** The marks that reach into each kept piece; both lists stand in text order. */
function shareOut(pieces: readonly Kept[], marks: readonly Mark[]): ReadonlyMap<Kept, Mark[]> {
  const shares = new Map<Kept, Mark[]>(pieces.map((piece) => [piece, []]));
  let first = 0;
  for (const mark of marks) {
    while (first < pieces.length && itemAt(pieces, first).end <= mark.start) first += 1;
    for (let at = first; at < pieces.length && itemAt(pieces, at).start < mark.end; at += 1)
      shares.get(itemAt(pieces, at))?.push(mark);
  }
  return shares;
}

/** Finds each kept block in the article's text, in order; text that no block accounts for is shown all the same. */
function piecesOf(text: string, verdicts: readonly Verdict[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const keep = (end: number, { score, element }: Pick<Verdict, 'score' | 'element'>): void => {
    const selector = element === null ? null : selectorOf(element);
    for (const { start, end: stop } of paragraphsIn(text, done, end))
      pieces.push({ kind: 'kept', start, end: stop, score, selector });
    done = Math.max(done, end);
  };
  for (const verdict of verdicts) {
    const { cause } = verdict;
    if (cause === null) {
      const at = text.indexOf(verdict.text, done);
      if (at >= 0) {
        keep(at, UNKNOWN);
        keep(at + verdict.text.length, verdict);
      }
    } else {
      const last = pieces.at(-1);
      if (last?.kind === 'removed' && isSameCause(last.cause, cause)) last.blocks.push(verdict);
      else pieces.push({ kind: 'removed', cause, blocks: [verdict] });
    }
  }
  keep(text.length, UNKNOWN);
  return pieces;
}

/** Text that no block accounts for. */
const UNKNOWN: Pick<Verdict, 'score' | 'element'> = { score: null, element: null };

const isSameCause = (one: Cause, other: Cause): boolean => one.rule === other.rule && one.reason === other.reason;

function paragraphsIn(text: string, from: number, to: number): { start: number; end: number }[] {
  const paragraphs: { start: number; end: number }[] = [];
  let start = from;
  for (const part of text.slice(from, to).split('\n\n')) {
    if (part.trim() !== '') paragraphs.push({ start, end: start + part.length });
    start += part.length + 2;
  }
  return paragraphs;
}

const MOST_OPEN = 3;

function removedView({ cause: { rule, reason }, blocks }: Removed): Markup {
  const lines = blocks.map(({ text, score, element }) => {
    const selector = element === null ? null : selectorOf(element);
    const told = score === null ? null : markup` <span class="score">${score.toFixed(2)}</span>`;
    const named = selector === null ? null : markup` <code class="selector">${selector}</code>`;
    return markup`<p dir="auto">${text}${told}${named}</p>\n`;
  });
  const count = blocks.length === 1 ? '' : ` · ${blocks.length} blocks`;
  const open = blocks.length <= MOST_OPEN ? markup` open` : null;
  return markup`<details class="removed"${open}><summary><strong title="${REMOVAL_REASONS[reason]}">${reason}</strong> · <span title="${REMOVAL_RULES[rule].means}">${rule}</span>${count}</summary>\n${lines}</details>\n`;
}
