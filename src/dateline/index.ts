/** The dateline stage: where and when the story was filed, and by which agency. */
import type { HeadLine } from '../body/index.js';
import { isIsoDate } from '../options.js';
import type { Article, Dateline } from '../record.js';
import type { ArticleText } from '../text/index.js';
import { type DayParts, type LineHead, readLineHead } from './grammar.js';

interface DatelineInput {
  /** The article's text; the tokens of a reading are not needed. */
  readonly reading: ArticleText;
  readonly article: Article;
  /** Visible lines at the article's head, outside the body. */
  readonly head: readonly HeadLine[];
}

/** How far a headline, a byline, a standfirst and a caption can push the dateline down in a scraped text. */
const LINES_TO_TRY = 12;
const UNITS_TO_TRY = 4000;
/** A line of this length is the story itself: what stands below it opens no story. */
const PROSE_LENGTH = 240;

/** The dateline at the head of the text, or the line outside it that does its work; null where there is none. UTF-16 units. */
export function readDateline({ reading, article, head }: DatelineInput): Dateline | null {
  return readInText(reading, article.published) ?? readInHead(head, article.published);
}

interface Line {
  readonly start: number;
  readonly text: string;
}

function openingLines({ text, paragraphs }: ArticleText): Line[] {
  const lines: Line[] = [];
  for (const { start, end } of paragraphs) {
    let at = start;
    for (const line of text.slice(start, Math.min(end, UNITS_TO_TRY)).split('\n')) {
      if (lines.length >= LINES_TO_TRY) return lines;
      if (line.trim() !== '') lines.push({ start: at, text: line });
      at += line.length + 1;
    }
    if (end > UNITS_TO_TRY) break;
  }
  return lines;
}

function readInText(reading: ArticleText, published: string | null): Dateline | null {
  const lines = openingLines(reading);
  const isTranscript = looksLikeTranscript(lines);
  let weakIsOpen = true;
  for (const [number, { start, text }] of lines.entries()) {
    const line = readLineHead(text, lines[number + 1]?.text);
    if (line && (line.isStrong || (weakIsOpen && !(isTranscript && SPEAKER.test(text)))))
      return toDateline(line, { text: reading.text, start, published });
    if (text.length > PROSE_LENGTH) weakIsOpen = false;
  }
  return null;
}

/** Who speaks in an interview: `Ana Bell:`. */
const SPEAKER = /^\p{Lu}[\p{Lu} .'’-]{0,30}:/u;

/** Lines headed by speakers in capitals, two of them different: "WASHINGTON:" is then a person. */
const looksLikeTranscript = (lines: readonly Line[]): boolean => {
  const speakers = new Set(lines.map(({ text }) => SPEAKER.exec(text)?.[0]).filter(Boolean));
  return speakers.size > 1;
};

interface Origin {
  readonly text: string;
  readonly start: number;
  readonly published: string | null;
}

function toDateline({ start, end, places, day, agency }: LineHead, origin: Origin): Dateline {
  const span = { start: origin.start + start, end: origin.start + end };
  const text = origin.text.slice(span.start, span.end).trimEnd();
  return {
    text,
    start: span.start,
    end: span.start + text.length,
    places: places.map(({ name, country }) => ({ name, country })),
    date: day && formatDay(day, origin.published),
    agency,
  };
}

/** The line of date and agency between headline and text that does a dateline's work ("4 May 2021 - 11:30 Reuters"). */
function readInHead(head: readonly HeadLine[], publishedOn: string | null): Dateline | null {
  for (const { kind, text } of head) {
    if (kind === 'headline' || kind === 'deck' || kind === 'section') continue;
    const line = readLineHead(text);
    if (!line?.isStrong || line.end < text.trimEnd().length || (line.agency === null && line.places.length === 0))
      continue;
    const date = line.day && formatDay(line.day, publishedOn);
    return { text: text.trim(), start: null, end: null, places: [...line.places], date, agency: line.agency };
  }
  return null;
}

/** The year of a dateline that names none, where the page does not say when it was published (ISO 8601:2000: `--07-13`). */
const UNKNOWN_YEAR = '-';
const DAYS_OF_HALF_A_YEAR = 183;
const MS_OF_A_DAY = 86_400_000;

/** ISO date; null for a day that no calendar has, as a misprint gives it: February 30. */
function formatDay(day: DayParts, publishedOn: string | null): string | null {
  const date = dateOf(day, publishedOn);
  // A year of 366 days stands for one that is not known.
  return isIsoDate(date.replace(/^--/, '2000-')) ? date : null;
}

/** A year that is not written is the one that brings the day nearest to the day of publication. */
function dateOf({ year, month, day }: DayParts, publishedOn: string | null): string {
  const monthAndDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (year !== null) return `${String(year).padStart(4, '0')}-${monthAndDay}`;
  if (publishedOn === null) return `${UNKNOWN_YEAR}-${monthAndDay}`;
  const publishedYear = Number(publishedOn.slice(0, 4));
  const daysApart =
    (Date.UTC(publishedYear, month - 1, day) - Date.parse(`${publishedOn.slice(0, 10)}T00:00:00Z`)) / MS_OF_A_DAY;
  const shift = daysApart > DAYS_OF_HALF_A_YEAR ? -1 : daysApart < -DAYS_OF_HALF_A_YEAR ? 1 : 0;
  return `${publishedYear + shift}-${monthAndDay}`;
}
