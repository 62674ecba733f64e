/** The body of text scraped from a page: lines with no markup, told apart by their words, length and order. */
import type { RemovalReason } from '../data/boilerplate/removal-reasons.js';
import type { RemovalRule } from '../data/boilerplate/removal-rules.js';
import { itemAt } from '../model/column.js';
import type { Caption } from '../record.js';
import { looksLikeCaption, readCaption } from './page/lines/captions.js';
import { isAge, looksLikeHeadline, tellHeadLine } from './page/lines/head.js';
import { findPhrase } from './page/lines/line-phrases.js';
import { type Cause, RemovalList } from './removals/index.js';
import type { Block, Body, HeadLine, Verdict } from './types.js';

const SHORTEST_PROSE = 80;
const SENTENCE_END = /[.!?…。！？।]["”’»)\]]{0,2}$/;
const OPEN_END = /\.\.\.$|…$/;
const LONGEST_LABEL = 40;
const SHORTEST_DECK = 60;
/** A filter or a tag that can be taken away: "date 2022-07-13 ×". */
const FILTER = /[×✕✖]\s?$/;
const REASON_OF_HEAD_LINE = {
  headline: 'headline',
  deck: 'headline',
  section: 'navigation',
  byline: 'byline',
  date: 'byline',
  dateline: 'byline',
} as const satisfies Record<HeadLine['kind'], RemovalReason>;

const isProse = (line: string): boolean =>
  line.length >= SHORTEST_PROSE && SENTENCE_END.test(line) && !OPEN_END.test(line) && !looksLikeCaption(line);

const NOTHING: Body = { blocks: [], captions: [], removals: [], head: [], verdicts: [], noArticle: null };
const none = (noArticle: string): Body => ({ ...NOTHING, noArticle });

/** The article of scraped text: from the first line of prose to the last before other stories begin. */
export function bodyOfLines(lines: readonly string[]): Body {
  const first = findFirst(lines);
  if (first < 0) return none('no line reads like an article');
  const teasers = findTeasers(lines, first);
  const end = findEnd(lines, first, teasers);
  if (end <= first) return none('a list of other stories');
  const parts = new BodyParts();
  for (const line of lines.slice(0, first)) parts.takeHeadLine(line);
  for (const line of lines.slice(first, end)) parts.takeLine(line);
  for (const [at, line] of lines.slice(end).entries())
    parts.remove('after-end', reasonAfter(line, at === 0 && end < teasers), line);
  return parts.toBody();
}

/** The first line of prose, or the first of the short sentences that lead up to it; one alone may be the deck of a headline. */
function findFirst(lines: readonly string[]): number {
  const prose = lines.findIndex(isProse);
  let first = prose;
  while (first > 0 && isSentence(itemAt(lines, first - 1))) first -= 1;
  const isAlone = prose - first === 1 && first > 0;
  return isAlone && !isUnderByline(itemAt(lines, first - 1)) ? prose : first;
}

const isUnderByline = (above: string): boolean => ['byline', 'date', 'dateline'].includes(tellHeadLine(above) ?? '');

const SHORTEST_SENTENCE = 5;

/** A short line that is prose by its words and its full stop, and no caption, byline or notice. */
const isSentence = (line: string): boolean =>
  /\.["”’»)\]]{0,2}$/.test(line) &&
  !OPEN_END.test(line) &&
  line.split(' ').length >= SHORTEST_SENTENCE &&
  !looksLikeCaption(line) &&
  tellHeadLine(line) === null &&
  findPhrase(line.toLowerCase()) === null;

/** The body as it grows line by line. */
class BodyParts {
  private readonly blocks: Block[] = [];
  private readonly captions: Caption[] = [];
  private readonly head: HeadLine[] = [];
  private readonly removals = new RemovalList();
  private readonly verdicts: Verdict[] = [];

  /** Takes a line out. */
  remove(rule: RemovalRule, reason: RemovalReason, text: string): void {
    const cause: Cause = { rule, reason };
    this.removals.add(cause, text);
    this.verdicts.push({ text, cause, score: null, element: null });
  }

  /** Takes a line before the first prose. */
  takeHeadLine(line: string): void {
    if (looksLikeCaption(line)) this.takeCaption(line);
    else if (FILTER.test(line)) this.remove('filter-line', 'navigation', line);
    else {
      const kind = this.kindOfHeadLine(line);
      if (kind !== null) this.head.push({ kind, text: line });
      this.remove('head-line', REASON_OF_HEAD_LINE[kind ?? 'section'], line);
    }
  }

  private takeCaption(line: string): void {
    const caption = readCaption(line);
    if (caption) this.captions.push(caption);
    this.remove('caption-line', 'caption', line);
  }

  private kindOfHeadLine(line: string): HeadLine['kind'] | null {
    const kind = tellHeadLine(line);
    if (kind !== null) return kind;
    const hasHeadline = this.head.some((known) => known.kind === 'headline');
    if (!hasHeadline) return looksLikeHeadline(line) ? 'headline' : null;
    return line.length > SHORTEST_DECK ? 'deck' : null;
  }

  /** Takes a line from the first prose to the last. */
  takeLine(line: string): void {
    if (looksLikeCaption(line)) {
      this.takeCaption(line);
      return;
    }
    const reason = reasonWithin(line);
    if (reason !== null) {
      this.remove('phrase-line', reason, line);
      return;
    }
    this.blocks.push({ kind: 'paragraph', text: line });
    this.verdicts.push({ text: line, cause: null, score: null, element: null });
  }

  toBody(): Body {
    const { blocks, captions, head, verdicts } = this;
    return { blocks, captions, removals: this.removals.toRemovals(), head, verdicts, noArticle: null };
  }
}

const PHRASE_LENGTH = 400;
const LONGEST_APPEAL = 200;
/** Appeals may run to two sentences; other phrases in a long line are the article's own words. */
const APPEALS = new Set<RemovalReason>(['newsletter', 'paywall', 'cookie']);

/** Why a line between the article's own is none of it; null where it is one. */
function reasonWithin(line: string): RemovalReason | null {
  const hit = findPhrase(line.slice(0, PHRASE_LENGTH).toLowerCase());
  if (hit === null) return null;
  const isAppeal = APPEALS.has(hit.reason) && hit.how === 'starts' && line.length < LONGEST_APPEAL;
  return isAppeal || hit.how === 'whole' || line.length < SHORTEST_PROSE ? hit.reason : null;
}

function reasonAfter(line: string, isNext: boolean): RemovalReason {
  const hit = findPhrase(line.toLowerCase());
  const told = hit?.reason === 'byline' && hit.how === 'holds' ? null : (hit?.reason ?? null);
  return told ?? (isNext && line.length < LONGEST_LABEL && !isAge(line) ? 'byline' : 'related-stories');
}

const endsSentence = (line: string): boolean => SENTENCE_END.test(line) && !OPEN_END.test(line);

/** One past the article's last line: before other stories begin, and before the labels and notes over them. */
function findEnd(lines: readonly string[], first: number, teasers: number): number {
  let end = Math.min(teasers, findClosing(lines, first));
  while (end > first && (!endsSentence(lines[end - 1] as string) || isNote(lines[end - 1] as string))) end -= 1;
  return end;
}

/** Where a line stands that ends the article ("Most read", "Kommentare"): nothing after it runs on for two lines. */
function findClosing(lines: readonly string[], first: number): number {
  const lastRun = lines.findLastIndex((line, at) => at > 0 && isProse(line) && isProse(lines[at - 1] as string));
  const closing = lines.findIndex((line, at) => at > first && at > lastRun && isClosing(line));
  return closing < 0 ? lines.length : closing;
}

const CLOSING = new Set<RemovalReason>(['related-stories', 'comments', 'footer', 'tags']);

function isClosing(line: string): boolean {
  if (line.length >= LONGEST_LABEL || endsSentence(line) || line.includes(': ')) return false;
  const hit = findPhrase(line.toLowerCase());
  return hit !== null && hit.how !== 'holds' && CLOSING.has(hit.reason);
}

const isNote = (line: string): boolean =>
  reasonWithin(line) !== null ||
  (line.length < LONGEST_APPEAL && findPhrase(line.toLowerCase())?.reason === 'author-bio');

/**
 * Where the teasers of other stories begin, each closed by its age. Two ages in a row tell how many lines a teaser has, and so
 * where the first one starts; without that the age itself is where they begin.
 */
function findTeasers(lines: readonly string[], first: number): number {
  const age = lines.findIndex((line, at) => at > first && isAge(line));
  if (age < 0) return lines.length;
  const next = lines.findIndex((line, at) => at > age && isAge(line));
  const start = age - (next - age) + 1;
  const headline = lines[start] ?? '';
  return next > 0 && start >= 0 && looksLikeHeadline(headline) && !endsSentence(headline) ? start : age;
}
