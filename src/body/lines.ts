/** The body of text scraped from a page: lines with no markup, told apart by their words, length and order. */
import type { Caption, Removal } from '../record.js';
import { looksLikeCaption, readCaption } from './captions.js';
import { hasAge, looksLikeHeadline, tellHeadLine } from './head.js';
import type { Block, Body, HeadLine, Verdict } from './index.js';
import { findPhrase, RemovalList } from './removals/index.js';

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

/** The article of scraped text: from the first line of prose to the last before other stories begin. */
export function bodyOfLines(lines: readonly string[]): Body {
  const first = lines.findIndex(isProse);
  if (first < 0)
    return {
      blocks: [],
      captions: [],
      removals: [],
      head: [],
      verdicts: [],
      noArticle: 'no line reads like an article',
    };
  const end = findEnd(lines, first);
  const removals = new RemovalList();
  const captions: Caption[] = [];
  const head: HeadLine[] = [];
  for (const line of lines.slice(0, first)) readHeadLine(line, { head, captions, removals });
  const blocks: Block[] = [];
  for (const line of lines.slice(first, end)) {
    const hit = findPhrase(line.slice(0, 400).toLowerCase());
    const isOut = hit !== null && (hit.how === 'whole' || line.length < SHORTEST_PROSE);
    const caption = looksLikeCaption(line) ? readCaption(line) : null;
    if (caption) captions.push(caption);
    if (caption || isOut) removals.add(caption ? 'caption' : (hit?.reason ?? 'promo'), line);
    else blocks.push({ kind: 'paragraph', text: line });
  }
  for (const line of lines.slice(end)) {
    const isSignature = line.length < LONGEST_LABEL && line === lines[end];
    const hit = findPhrase(line.toLowerCase());
    const told = hit?.reason === 'byline' && hit.how === 'holds' ? null : (hit?.reason ?? null);
    removals.add(told ?? (isSignature ? 'byline' : 'related-stories'), line);
  }
  const verdicts = readVerdicts(lines, blocks, removals.toRemovals());
  return { blocks, captions, removals: removals.toRemovals(), head, verdicts, noArticle: null };
}

/** One past the article's last line: the last prose before the first line that tells another story's age or ends it. */
function findEnd(lines: readonly string[], first: number): number {
  let limit = lines.length;
  for (let at = first + 1; at < lines.length; at += 1) {
    const line = lines[at] as string;
    if (line.length < LONGEST_LABEL && hasAge(line)) {
      limit = at;
      break;
    }
  }
  let end = limit;
  while (end > first + 1 && !SENTENCE_END.test(lines[end - 1] as string)) end -= 1;
  while (end > first + 1 && OPEN_END.test(lines[end - 1] as string)) {
    end -= 1;
    while (end > first + 1 && !SENTENCE_END.test(lines[end - 1] as string)) end -= 1;
  }
  return end;
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
