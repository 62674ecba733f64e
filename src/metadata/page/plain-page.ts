/** Scraped plain text: which of the lines before the prose is the headline, what the section path, the byline and the date. */
import { itemAt } from '../../model/column.js';
import type { PageTree } from '../../parse/index.js';
import { nextNode } from '../../parse/walk.js';
import { opensByline } from '../authors/byline.js';
import { findDate } from '../dates/read-date.js';
import { comparisonKey } from '../text.js';

interface PlainHead {
  readonly headline: string | null;
  readonly section: readonly string[];
  /** The lines between headline and prose, then the few before the headline. */
  readonly lines: readonly string[];
}

const MOST_LINES = 5000;
const LONGEST_LINE = 4000;
const PROSE_LENGTH = 100;
/** Writing without spaces says as much in fewer characters. */
const PROSE_LENGTH_UNSPACED = 40;
/** The end of a sentence, a quotation mark behind it: `left.”`. */
const SENTENCE_END = /[.!?。！？…।]["”’'»」)\]]{0,2}$/;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Between the steps of a section path: `World / Europe`. */
const PATH_SEPARATOR = /\s[/›»>→]\s/;
const LETTERS = /\p{L}/u;
/** A word that can be clicked away: `Politics ×`. */
const CHIP = /[×✕✖]\s?$/;

function readLines(tree: PageTree): string[] {
  const lines: string[] = [];
  for (
    let node = nextNode(tree.document, tree.document);
    node && lines.length < MOST_LINES;
    node = nextNode(node, tree.document)
  )
    if (node.type === 'text') lines.push(node.data.slice(0, LONGEST_LINE).replace(/\s+/g, ' ').trim());
  return lines;
}

function isProse(line: string): boolean {
  const least = UNSPACED.test(line.slice(0, 20)) ? PROSE_LENGTH_UNSPACED : PROSE_LENGTH;
  return line.length >= least && (SENTENCE_END.test(line) || line.length >= 3 * least);
}

/** Lines of menus, captions and pictures that prose may hold between two paragraphs. */
const LONGEST_GAP = 8;

/** The first and the last line of the longest run of prose; null where no line is prose. */
function findProse(lines: readonly string[]): { start: number; end: number } | null {
  let best: { start: number; end: number; length: number } | null = null;
  let run: { start: number; end: number; length: number } | null = null;
  for (const [at, line] of lines.entries()) {
    if (!isProse(line)) continue;
    if (run === null || at - run.end > LONGEST_GAP) run = { start: at, end: at, length: 0 };
    run.end = at;
    run.length += line.length;
    if (best === null || run.length > best.length) best = run;
  }
  return best;
}

const SHORTEST_SENTENCE = 5;

/** From the first to the last line that ends with a full stop, where no line is long: a note of a few short sentences. */
function findSentences(lines: readonly string[]): { start: number; end: number } | null {
  const isSentence = (line: string): boolean => STOPPED.test(line) && line.split(' ').length >= SHORTEST_SENTENCE;
  const start = lines.findIndex(isSentence);
  return start < 0 ? null : { start, end: lines.findLastIndex(isSentence) };
}

const isPath = (line: string): boolean => line.length <= 80 && PATH_SEPARATOR.test(line);
const LONGEST_TITLE = 220;

/** Titles run to several words; a chip, a menu word, a path or a date line does not. */
function canBeTitle(line: string): boolean {
  if (line.length > LONGEST_TITLE || !LETTERS.test(line) || CHIP.test(line) || isPath(line)) return false;
  const words = UNSPACED.test(line) ? line.length / 2 : line.split(' ').length;
  if (words < 3) return false;
  const date = findDate(line);
  return !opensByline(line) && (date === null || date.end - date.start < line.length / 2);
}

/** Words that show what a text is about: those of four letters and more, pairs of characters where there are no spaces. */
function tellingWords(text: string): string[] {
  const key = comparisonKey(text);
  if (!UNSPACED.test(key)) return key.split(' ').filter((word) => word.length > 3);
  const joined = key.replaceAll(' ', '');
  return Array.from({ length: Math.max(0, joined.length - 1) }, (_, at) => joined.slice(at, at + 2));
}

const HEAD_LINES = 60;
const COMPARED_PROSE = 8000;
const NEAR = 6;
const LONG_TITLE = 130;
/** A paragraph that shares fewer of its words with the prose is of another story. */
const SAME_STORY = 0.4;
const MOST_LINES_APART = 150;

interface HeadSearch {
  readonly lines: readonly string[];
  /** The line at which the prose starts. */
  readonly start: number;
  readonly prose: ReadonlySet<string>;
}

function shareOf(words: readonly string[], prose: ReadonlySet<string>): number {
  return words.filter((word) => prose.has(word)).length / Math.max(words.length, 3);
}

/** The first paragraph on the same matter as the longest run of prose: lists and tables part the runs of one article. */
function firstParagraph(lines: readonly string[], start: number, prose: ReadonlySet<string>): number {
  let first = start;
  for (let at = start - 1; at >= 0 && first - at <= MOST_LINES_APART; at -= 1) {
    const line = itemAt(lines, at);
    if (isProse(line) && shareOf(tellingWords(line.slice(0, 400)), prose) >= SAME_STORY) first = at;
  }
  return first;
}

/** A full stop at the end, a quotation mark behind it. */
const STOPPED = /[.。…]["”’'»」)\]]{0,2}$/;
/** A point of a list: `3. Ties are cut`, `● Ties are cut`. */
const NUMBERED = /^(?:\d{1,2}[.):]|\p{So})\s/u;
/** `SEOUL, July 13 (Reuters) -`. */
const DATELINE = /^\p{Lu}[\p{Lu}\s,.]{3,40}.{0,30}\([^()]{2,30}\)\s?[-–—]/u;

/** Whether a line stands again nearby, alone or at an end of a longer line: in a trail, a window's title, a share bar. */
function isRepeated(at: number, lines: readonly string[]): boolean {
  const line = itemAt(lines, at);
  return lines
    .slice(Math.max(0, at - HEAD_LINES), at + HEAD_LINES)
    .some((each, index) => index !== Math.min(at, HEAD_LINES) && (each.startsWith(line) || each.endsWith(line)));
}

/** How well a line fits as the headline of the prose: its words turn up there, it stands near, a byline or a date follows. */
function worthOf(at: number, { lines, start, prose }: HeadSearch): number {
  const line = itemAt(lines, at);
  const words = tellingWords(line);
  if (words.length === 0 || DATELINE.test(line)) return 0;
  const isFollowed = lines
    .slice(at + 1, Math.min(start, at + 1 + NEAR))
    .some((each) => each.length < 120 && (opensByline(each) || findDate(each) !== null));
  const unlike =
    (STOPPED.test(line) ? 0.5 : 0) + (NUMBERED.test(line) ? 0.4 : 0) + (line.length > LONG_TITLE ? 0.3 : 0);
  const length = Math.min(1, words.length / 5) * 0.6;
  const again = isRepeated(at, lines) ? 0.5 : 0;
  return (
    2 * shareOf(words, prose) + length + 0.5 * (1 - (start - at) / HEAD_LINES) + (isFollowed ? 1 : 0) + again - unlike
  );
}

/** Whether a line is long enough for a headline and shares enough of its words with the prose. */
function isLikeProse(line: string, { prose }: HeadSearch): boolean {
  const isLong = UNSPACED.test(line) || line.split(' ').length >= LEAST_HEADLINE_WORDS;
  return isLong && shareOf(tellingWords(line), prose) >= LEAST_SHARE;
}

/** A standfirst says the same as the headline over it: the upper one of two is taken if it is not much worse. */
const DECK_REACH = 3;
const DECK_MARGIN = 0.7;
const LEAST_HEADLINE_WORDS = 4;
const LEAST_SHARE = 0.34;

/** The line that is most likely the headline; -1 where none can be. */
function findHeadline(search: HeadSearch): number {
  const from = Math.max(0, search.start - HEAD_LINES);
  const worths = search.lines
    .slice(from, search.start)
    .map((line, at) => (canBeTitle(line) ? worthOf(from + at, search) : 0));
  const most = Math.max(0, ...worths);
  if (most === 0) return -1;
  const best = worths.indexOf(most);
  for (let at = Math.max(0, best - DECK_REACH); at < best; at += 1)
    if (itemAt(worths, at) >= most - DECK_MARGIN && isLikeProse(itemAt(search.lines, from + at), search))
      return from + at;
  return from + best;
}

const LINES_BEFORE = 6;
const LINES_AFTER_START = 3;
const LINES_AFTER_HEADLINE = 25;

/** Reads the head of a page of which only the text is left. */
export function readPlainHead(tree: PageTree): PlainHead {
  const lines = readLines(tree);
  const run = findProse(lines) ?? findSentences(lines);
  const longest = run?.start ?? Math.min(lines.length, HEAD_LINES);
  const text = lines
    .slice(longest, (run?.end ?? longest) + 1)
    .join(' ')
    .slice(0, COMPARED_PROSE);
  const prose = new Set(tellingWords(text));
  const start = firstParagraph(lines, longest, prose);
  const at = findHeadline({ lines, start, prose });
  const before = lines.slice(Math.max(0, (at < 0 ? start : at) - LINES_BEFORE), Math.max(0, at < 0 ? start : at));
  const path = before.findLast(isPath);
  const section = path === undefined ? [] : path.split(PATH_SEPARATOR).map((step) => step.trim());
  const after =
    at < 0
      ? []
      : lines
          .slice(at + 1, Math.max(start + LINES_AFTER_START, at + LINES_AFTER_HEADLINE))
          .filter((line) => !isProse(line));
  return {
    headline: at < 0 ? null : itemAt(lines, at),
    section: section.filter(Boolean),
    lines: [...after, ...before],
  };
}
