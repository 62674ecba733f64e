/** The body of text scraped from a page: lines with no markup, told apart by their words, length and order. */
import type { Caption, Removal } from '../record.js';
import type { Block, Body, HeadLine, Verdict } from './index.js';
import { looksLikeCaption, readCaption } from './page/captions.js';
import { isAge, looksLikeHeadline, tellHeadLine } from './page/head.js';
import { findPhrase, type Reason, RemovalList } from './removals/index.js';

const SHORTEST_PROSE = 80;
const SENTENCE_END = /[.!?…。！？।]["”’»)\]]{0,2}$/;
const OPEN_END = /\.\.\.$|…$/;
const LONGEST_LABEL = 40;
const SHORTEST_DECK = 60;
/** A filter or a tag that can be taken away: "date 2022-07-13 ×". */
const CHIP = /[×✕✖]\s?$/;
const REASON_OF_HEAD_LINE = {
  headline: 'headline',
  deck: 'headline',
  section: 'navigation',
  byline: 'byline',
  date: 'byline',
  dateline: 'byline',
} as const;

const isProse = (line: string): boolean =>
  line.length >= SHORTEST_PROSE && SENTENCE_END.test(line) && !OPEN_END.test(line) && !looksLikeCaption(line);

const NOTHING: Body = { blocks: [], captions: [], removals: [], head: [], verdicts: [], noArticle: null };
const none = (noArticle: string): Body => ({ ...NOTHING, noArticle });

/** The article of scraped text: from the first line of prose to the last before other stories begin. */
export function bodyOfLines(lines: readonly string[]): Body {
  const first = lines.findIndex(isProse);
  if (first < 0) return none('no line reads like an article');
  const teasers = findTeasers(lines, first);
  const end = findEnd(lines, first, teasers);
  if (end <= first) return none('a list of other stories');
  const removals = new RemovalList();
  const captions: Caption[] = [];
  const head: HeadLine[] = [];
  for (const line of lines.slice(0, first)) readHeadLine(line, { head, captions, removals });
  const blocks: Block[] = [];
  for (const line of lines.slice(first, end)) {
    const caption = looksLikeCaption(line) ? readCaption(line) : null;
    const reason = caption ? 'caption' : reasonWithin(line);
    if (caption) captions.push(caption);
    if (reason !== null) removals.add(reason, line);
    else blocks.push({ kind: 'paragraph', text: line });
  }
  for (const [at, line] of lines.slice(end).entries()) removals.add(reasonAfter(line, at === 0 && end < teasers), line);
  const verdicts = readVerdicts(lines, blocks, removals.toRemovals());
  return { blocks, captions, removals: removals.toRemovals(), head, verdicts, noArticle: null };
}

const PHRASE_LENGTH = 400;
const LONGEST_APPEAL = 200;
/** Appeals may run to two sentences; other phrases in a long line are the article's own words. */
const APPEALS = new Set<Reason>(['newsletter', 'paywall', 'cookie']);

/** Why a line between the article's own is none of it; null where it is one. */
function reasonWithin(line: string): Reason | null {
  const hit = findPhrase(line.slice(0, PHRASE_LENGTH).toLowerCase());
  if (hit === null) return null;
  const isAppeal = APPEALS.has(hit.reason) && hit.how === 'starts' && line.length < LONGEST_APPEAL;
  return isAppeal || hit.how === 'whole' || line.length < SHORTEST_PROSE ? hit.reason : null;
}

function reasonAfter(line: string, isNext: boolean): Reason {
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

const CLOSING = new Set<Reason>(['related-stories', 'comments', 'footer', 'tags']);

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

interface HeadParts {
  readonly head: HeadLine[];
  readonly captions: Caption[];
  readonly removals: RemovalList;
}

function readHeadLine(line: string, { head, captions, removals }: HeadParts): void {
  const hasHeadline = head.some(({ kind }) => kind === 'headline');
  if (looksLikeCaption(line)) {
    const caption = readCaption(line);
    if (caption) captions.push(caption);
    removals.add('caption', line);
    return;
  }
  if (CHIP.test(line)) {
    removals.add('navigation', line);
    return;
  }
  const kind = tellHeadLine(line);
  if (kind) head.push({ kind, text: line });
  else if (!hasHeadline && looksLikeHeadline(line)) head.push({ kind: 'headline', text: line });
  else if (hasHeadline && line.length > SHORTEST_DECK) head.push({ kind: 'deck', text: line });
  removals.add(REASON_OF_HEAD_LINE[head.at(-1)?.text === line ? (head.at(-1)?.kind ?? 'section') : 'section'], line);
}

/** Lines were kept or taken out in their order, so one walk over both lists tells which was which. */
function readVerdicts(lines: readonly string[], blocks: readonly Block[], removals: readonly Removal[]): Verdict[] {
  const removed = removals.flatMap(({ reason, text }) => text.split('\n').map((line) => ({ reason, line })));
  let kept = 0;
  let out = 0;
  return lines.map((text) => {
    const isKept = blocks[kept]?.text === text;
    if (isKept) kept += 1;
    const reason = isKept ? null : (removed[out]?.reason ?? 'boilerplate');
    if (!isKept) out += text.split('\n').length;
    return { text, reason, score: null };
  });
}
