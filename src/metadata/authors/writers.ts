/** Author and agency candidates, from JSON-LD, meta tags, marked elements and the visible byline. */

import { BUTTON_FORMS } from '../../data/agencies/agencies.js';
import { AGE_CLOSERS, AGE_LINE_OPENERS, AGE_OPENERS } from '../../data/boilerplate/age-words.js';
import { OTHER_ROLE } from '../../data/bylines/marks.js';
import { AUTHOR_METAS } from '../../data/metas/names.js';
import type { AnyNode } from '../../parse/walk.js';
import { findDate, monthOf } from '../dates/read-date.js';
import type { Candidate, NamesCandidate } from '../index.js';
import type { LdArticle } from '../linked-data/json-ld.js';
import type { PageContext } from '../page/page-context.js';
import { linesFrom } from '../page/shown-lines.js';
import { agencyOf } from './agency-names.js';
import { joinBylines, readBox, readMarked } from './author-marks.js';
import { type Byline, type BylineContext, isOpenerAlone, opensByline, readByline } from './byline.js';
import { isGivenName, looksLikeName } from './person-names.js';

/** Where the headline stands and the visible lines around it. */
interface Head {
  readonly place: number;
  /** The prose that stands before it on the page. */
  readonly proseBefore: number;
  readonly lines: readonly string[];
  readonly root: AnyNode;
  /** The headline's element; null where the page has none. */
  readonly heading: AnyNode | null;
  /** Whether lines are all that is left of the page. */
  readonly isPlain: boolean;
}

interface Writers {
  readonly authors: readonly NamesCandidate[];
  readonly agencies: readonly Candidate[];
  /** Bodies that the page names as its author. */
  readonly bodies: readonly Candidate[];
}

/** Gathers candidates and agencies as the origins are read. */
class WriterList {
  readonly authors: NamesCandidate[] = [];
  readonly agencies: Candidate[] = [];
  readonly bodies: Candidate[] = [];

  add(byline: Byline, origin: string, place: number | null): void {
    if (byline.authors.length > 0) this.authors.push({ value: byline.authors, origin, place });
    if (byline.agency !== null) this.agencies.push({ value: byline.agency, origin, place });
    if (byline.body !== null) this.bodies.push({ value: byline.body, origin, place });
  }
}

function readMetaAuthors(context: PageContext, names: BylineContext, list: WriterList): void {
  for (const name of AUTHOR_METAS) {
    const values = (context.clues.metas.get(name) ?? [])
      .slice(0, 40)
      .filter((value) => !/^\s*(?:https?:)?\//.test(value));
    if (name === 'twitter:data1' && !/written by/i.test(context.clues.metas.get('twitter:label1')?.[0] ?? '')) continue;
    list.add(joinBylines(values.map((value) => readByline(value, names))), name, null);
  }
}

const MAX_BYLINE_LENGTH = 200;
/** "by" inside a line that has a date: "Published 7 August 2023 by Ana Bell". */
const INNER_BY = /(?:^|[\s·•|–—-])(?:by|von|par|por)\s(?=\p{Lu})/iu;

function withoutDate(line: string, order: PageContext['order']): string {
  const date = findDate(line, order);
  return date === null ? line : `${line.slice(0, date.start)} ${line.slice(date.end)}`.trim();
}

/** The part of a byline that its date closes; all of it where the date stands before the name. */
function beforeDate(line: string, order: PageContext['order']): string {
  const date = findDate(line, order);
  return date === null || date.start < SHORTEST_BYLINE ? line : line.slice(0, date.start);
}

const SHORTEST_BYLINE = 8;

/** A line that only opens a byline ("By", "Written by") and the next one as one line. */
function joinOpeners(lines: readonly string[]): string[] {
  return lines.map((line, at) => (isOpenerAlone(line) ? `${line.replace(/:$/, '')} ${lines[at + 1] ?? ''}` : line));
}

/** Lines that open like a byline, and what stands beside the date on a date line ("4 May 2021 - 11:30 Reuters"). */
function readLines(lines: readonly string[], context: PageContext, list: WriterList): void {
  const names: BylineContext = { sites: context.sites, isName: false };
  for (const whole of joinOpeners(lines)) {
    if (whole.length > MAX_BYLINE_LENGTH) continue;
    const line = withoutDate(whole, context.order);
    const before = beforeDate(whole, context.order);
    const inner = line === whole ? null : INNER_BY.exec(line);
    if (inner) list.add(readByline(line.slice(inner.index + inner[0].length), names), 'line', null);
    else if (opensByline(whole)) list.add(readByline(before, names), 'line', null);
    else if (!isButton(whole, context))
      list.add({ authors: [], body: null, agency: agencyOf(line) }, line === whole ? 'lone-line' : 'line', null);
  }
}

/** Whether a line is the letters of the button for the text's size ("AA") and no sign of the agency of the Turkish press. */
const isButton = (line: string, { clues }: PageContext): boolean =>
  BUTTON_FORMS.includes(line) && !/^(?:tr|az)\b/i.test(clues.language);

/** What parts the pieces of a line under a headline: "4 May 2021 · 3 min read · Ana Bell". */
const PIECE_BREAK = /\s?[|·•]\s?|\s[–—-]\s|\s?\/\s?/;

/** The person that a piece of a line names as all of it; where mark-up is left, only one whose given name we know. */
function personIn(piece: string, names: BylineContext, isPlain: boolean): readonly string[] {
  if (piece.length > LONGEST_LONE_NAME) return [];
  const { authors } = readByline(piece, names);
  const isWhole =
    authors.length > 0 && authors.every(looksLikeName) && authors.join('').length >= SIGNATURE_SHARE * piece.length;
  return isWhole && (isPlain || authors.every((name) => isGivenName(name.split(' ', 1)[0] ?? ''))) ? authors : [];
}

/** A line, or a piece of the date's line, that is a name, with the date or an agency beside it. */
function readLoneNames({ lines, isPlain }: Head, { sites, order }: PageContext, list: WriterList): void {
  const names: BylineContext = { sites, isName: false };
  const isDated = (line: string | undefined): boolean =>
    line !== undefined && line.length <= MAX_BYLINE_LENGTH && findDate(line, order) !== null;
  const isBeside = (line: string | undefined): boolean => isDated(line) || isAge(line ?? '');
  const isByline = (line: string | undefined): boolean => isBeside(line) || (isPlain && agencyOf(line ?? '') !== null);
  const add = (authors: readonly string[]): void => {
    if (authors.length > 0) list.add({ authors, agency: null, body: null }, 'lone-line', null);
  };
  for (const [at, line] of lines.slice(0, LONE_NAME_REACH).entries()) {
    if (OTHER_ROLE.test(line)) continue;
    if ([lines[at - 1], lines[at + 1], lines[at + 2]].some(isByline)) add(personIn(line, names, isPlain));
    const pieces = line.split(PIECE_BREAK);
    if (!isPlain && (isDated(line) || pieces.some(isAge)))
      for (const piece of pieces) add(personIn(piece, names, isPlain));
  }
}

/** "2 days ago", "il y a 4 heures", "5 min read": what stands in the place of a date. */
const AGE = new RegExp(
  `^(?:(?:${[...AGE_OPENERS, ...AGE_LINE_OPENERS].join('|')})\\s\\d{1,3}\\s\\p{L}{1,12}\\.?|\\d{1,3}\\s?\\p{L}{1,12}\\.?\\s?(?:${[...AGE_CLOSERS, 'read'].join('|')}))$`,
  'iu',
);
/** "Jun 9", "9. Juni". */
const DAY_OF_YEAR = /^(?:(\p{L}{3,12})\.?\s\d{1,2}|\d{1,2}\.?\s(\p{L}{3,12})\.?)$/u;

/** Whether a line is a date without its year, an age or how long the article takes to read. */
function isAge(line: string): boolean {
  if (line.length > LONGEST_AGE) return false;
  const day = DAY_OF_YEAR.exec(line);
  return AGE.test(line) || (day !== null && monthOf(day[1] ?? day[2] ?? '') > 0);
}

const LONGEST_AGE = 30;

const LONE_NAME_REACH = 8;
const LONGEST_LONE_NAME = 80;

/** Bylines whose opening words stand alone ("By", "Written by"), the nearest to the headline first. */
function readOpeners(context: PageContext, { place: headline, root }: Head, list: WriterList): void {
  const names: BylineContext = { sites: context.sites, isName: false };
  const own = context.clues.openers.filter(({ region }) => region !== 'aside');
  const nearest = own.sort((a, b) => Math.abs(a.place - headline) - Math.abs(b.place - headline));
  for (const { node, place } of nearest.slice(0, MOST_OPENERS)) {
    const [opener, name] = linesFrom(node, root, { most: 2, stop: null }) ?? [];
    const line = isOpenerAlone(opener ?? '') ? `${opener} ${name ?? ''}` : (opener ?? '');
    if (line.length <= MAX_BYLINE_LENGTH && opensByline(line)) list.add(readByline(line, names), 'opener', place);
  }
}

const MOST_OPENERS = 4;
/** So much prose at the most stands between the headline and a signature under it, or after one that closes the text. */
const SIGNATURE_PROSE = 150;

/** Names that stand alone in bold as the first or the last line of the article. */
function readSignatures({ clues, sites }: PageContext, head: Head, list: WriterList): void {
  const below = clues.boldLines.filter(({ place, region }) => region !== 'aside' && place > head.place);
  const first = below.find(({ proseBefore }) => proseBefore - head.proseBefore <= SIGNATURE_PROSE);
  const last = below.findLast(({ proseBefore }) => clues.prose - proseBefore <= SIGNATURE_PROSE);
  for (const line of [first, last]) {
    const { authors } = readByline(line?.text ?? '', { sites, isName: false });
    const letters = authors.join('').length;
    if (line && authors.every(looksLikeName) && letters >= SIGNATURE_SHARE * line.text.length)
      list.add({ authors, agency: null, body: null }, 'signature', line.place);
  }
}

/** The names must be nearly all of the line. */
const SIGNATURE_SHARE = 0.8;

/** All author candidates, the most trusted origin first. */
export function readWriters(context: PageContext, article: LdArticle | null, head: Head): Writers {
  const list = new WriterList();
  const names: BylineContext = { sites: context.sites, isName: true };
  const parties = (article?.authors ?? []).map(({ name, type }) =>
    readByline(name, { ...names, isPerson: type === 'person' }),
  );
  list.add(joinBylines(parties), 'json-ld', null);
  readMetaAuthors(context, names, list);
  for (const { byline, origin, place } of readMarked(context, { head, heading: head.heading, root: head.root }))
    list.add(byline, origin, place);
  readLines(head.lines, context, list);
  if (head.isPlain) readLoneNames(head, context, list);
  readOpeners(context, head, list);
  readSignatures(context, head, list);
  if (!head.isPlain && list.authors.length === 0) readLoneNames(head, context, list);
  const box =
    list.authors.length + list.bodies.length === 0
      ? readBox(context, { head, heading: head.heading, root: head.root })
      : null;
  if (box) list.add(box.byline, box.origin, box.place);
  return list;
}
