/** Byline strings → the people who wrote the article, and the agency or body that signs it. */

import { OTHER_ROLE } from '../../data/bylines/marks.js';
import {
  BYLINE_ENDERS,
  CLOSING_OPENERS,
  LINE_OPENERS,
  MARKED_OPENERS,
  NAME_JOINERS,
  TITLE_ENDERS,
  UNSPACED_ENDERS,
  UNSPACED_OPENERS,
} from '../../data/bylines/words.js';
import { itemAt } from '../../model/column.js';
import { SOFT_BREAK } from '../page/shown-lines.js';
import { cleanLine } from '../text.js';
import { agencyOf, cutAgency } from './agency-names.js';
import {
  type BylineContext,
  bodyOf,
  calmCapitals,
  cutJobs,
  hasGroupWord,
  isCredential,
  isParticle,
  isPersonName,
  personKey,
  startsWithCapital,
} from './person-names.js';

export type { BylineContext } from './person-names.js';

export interface Byline {
  readonly authors: readonly string[];
  readonly agency: string | null;
  /** A body that signs where no person does: "Example Health Desk". */
  readonly body: string | null;
}

const JOINERS = new Set(NAME_JOINERS);
const ENDERS = new Set(BYLINE_ENDERS);
/** Openers by their first word, the longest first. */
const OPENERS = new Map<string, string[]>();
for (const opener of [...LINE_OPENERS, ...CLOSING_OPENERS, ...MARKED_OPENERS].sort((a, b) => b.length - a.length)) {
  const first = itemAt(opener.split(' ', 1), 0);
  OPENERS.set(first, [...(OPENERS.get(first) ?? []), opener]);
}
const LINE_OPENER_FORMS = new Set([...LINE_OPENERS, ...CLOSING_OPENERS]);

/** Pages that write bylines in capitals or title case: "Ana Bell For Example Daily", "Ana Bell Published 7 May". */
const CAPITAL_ENDERS = new Set(TITLE_ENDERS);

const NOISE =
  /\([^()]{0,200}\)|\[[^[\]]{0,200}\]|https?:\/\/\S{1,300}|www\.\S{1,200}|(?<!\S)\S{1,80}@\S{1,80}|(?<!\S)@\w{1,40}/g;
/** What parts a byline from what stands beside it: `Ana Bell | World`, `Ana Bell—10 min read`. */
const PART_BREAK = /[\n|•·∙●✦»／]|\s[–—-]{1,2}\s|\s\/\s|(?<=\p{L})—(?=\S)/u;
const LONGEST_BYLINE = 1000;
const LONGEST_LINE = 300;
const MOST_WORDS = 80;
/** Marks at both ends of a name. */
const NAME_EDGES = /^[\s"“‘'’,.;:*]{1,10}|[\s"”’,;:*]{1,10}$/g;
/** The full stop of a sentence, not that of an initial. */
const LAST_STOP = /(?<=\p{L}{3})\.$/u;

interface Opened {
  readonly rest: string;
  /** The words that opened the line, lower case; empty where none did. */
  readonly opener: string;
}

/** Takes the words that open a byline off a line. */
function cutOpener(line: string): Opened {
  const first = (/^[\p{L}\p{M}]{1,20}/u.exec(line)?.[0] ?? '').toLowerCase();
  const openers = OPENERS.get(first);
  if (openers === undefined) return { rest: line, opener: '' };
  const lower = line.slice(0, 40).toLowerCase();
  const opener = openers.find(
    (each) => lower.startsWith(each) && !/[\p{L}\p{M}\p{N}]/u.test(lower[each.length] ?? ' '),
  );
  if (opener === undefined) return { rest: line, opener: '' };
  const rest = line.slice(opener.length).replace(/^[\s:：]{1,10}/, '');
  const inner = /^(?:by|von|par|por)\s{1,4}/i.exec(rest);
  return { rest: inner ? rest.slice(inner[0].length) : rest, opener };
}

/** Splits the names of a byline apart; stops where something else begins ("in Geneva", "editing by …"). */
function splitNames(line: string, isName: boolean): string[] {
  const names: string[] = [];
  let current: string[] = [];
  const flush = (): void => {
    if (current.length > 0) names.push(current.join(' '));
    current = [];
  };
  const words = splitWords(line);
  for (const [at, raw] of words.entries()) {
    const word = raw.replace(LAST_MARKS, '');
    if (at > 0 && raw.endsWith(':') && OTHER_ROLE.test(raw)) break;
    const before = { words: current.length, names: names.length };
    const part = partOfByline(word, { before, after: words.slice(at + 1, at + 3), isName });
    if (part === 'end') break;
    if (part === 'name') current.push(word);
    if (part === 'joiner' || CLOSES_NAME.test(raw)) flush();
  }
  flush();
  return names;
}

/** What parts two names: `Ana Bell, Bo Lee; Cy Dow: …`. */
const CLOSES_NAME = /[,;、，:]$/;
/** Commas and colons at a word’s end. */
const LAST_MARKS = /[,;、，:]+$/;

/** The words of a byline; `Bell/Lee` and `Bell&Lee` are two names. */
const splitWords = (line: string): string[] =>
  line
    .replace(/([,;&+、，])/g, '$1 ')
    .replace(/&/g, ' & ')
    .replace(/(?<=\p{Ll})\/(?=\p{Lu})/gu, ', ')
    .split(/\s+/, MOST_WORDS)
    .filter(Boolean);

/** What stands around a word of a byline. */
interface WordPlace {
  /** Words of the name at hand, and names that are whole. */
  readonly before: { readonly words: number; readonly names: number };
  /** The next two words. */
  readonly after: readonly string[];
  readonly isName: boolean;
}

/** Whether a word is of a name, stands between names ("and"), or begins something else ("in", "editing"). */
function partOfByline(word: string, place: WordPlace): 'name' | 'joiner' | 'end' {
  if (word === '&' || word === '+' || word === '') return 'joiner';
  const lower = word.toLowerCase();
  const isLower = word === lower && !startsWithCapital(word);
  if (isLower && JOINERS.has(lower) && joinsNames(lower, place)) return 'joiner';
  if (isLower && ENDERS.has(lower)) return 'end';
  if (place.before.words > 1 && CAPITAL_ENDERS.has(lower)) return 'end';
  return !isLower || opensName(word, place) || place.before.names + place.before.words === 0 ? 'name' : 'end';
}

/** Whether "and" parts two names here: "José Volta e Pinto" is one, as is "Ana en Zürich". */
function joinsNames(word: string, { before, after }: WordPlace): boolean {
  if (isNameAhead(after)) return true;
  return !ENDERS.has(word) && (word.length > 1 || before.words < 2);
}

/** Whether a word in small letters can be of a name: a particle ("van"), or any in a field that holds names alone. */
const opensName = (word: string, { before, after, isName }: WordPlace): boolean =>
  (isParticle(word) && (before.words > 0 || startsWithCapital(after[0] ?? ''))) ||
  (isName && /^[\p{L}\p{M}]/u.test(word));

/** Whether the next two words are a name. */
const isNameAhead = ([first = '', second = '']: readonly string[]): boolean =>
  startsWithCapital(first) && startsWithCapital(second) && !/[,;]$/.test(first);

/** What is read so far of one byline. */
class BylineReading {
  readonly authors = new Map<string, string>();
  agency: string | null = null;
  body: string | null = null;

  constructor(private readonly context: BylineContext) {}

  /** Reads a line; one that only goes on with a byline ("By Ana Bell | World and Politics") must open with a name to give any. */
  takeLine(line: string, isFirst: boolean): void {
    const { rest, opener } = cutOpener(line);
    this.agency ??= agencyOf(line) ?? agencyOf(rest);
    const before = this.authors.size;
    const isName = this.context.isName && opener === '';
    if (!hasGroupWord(rest)) this.takeNames(rest, { isName, isStrict: isName || !isFirst });
    const signs = this.context.isName || (LINE_OPENER_FORMS.has(opener) && opener !== '');
    if (this.authors.size === before && this.agency === null && signs)
      this.body ??= bodyOf(rest.replace(NAME_EDGES, '').trim(), this.context);
  }

  private takeNames(line: string, { isName, isStrict }: { isName: boolean; isStrict: boolean }): void {
    for (const [at, piece] of splitNames(line, isName).entries()) {
      const whole = bareUnspaced(piece.replace(NAME_EDGES, '').replace(LAST_STOP, ''));
      const cut = cutAgency(whole);
      if (cut) this.agency ??= cut.agency;
      const name = isName ? (cut?.rest ?? whole) : cutJobs(cut?.rest ?? whole);
      const found = agencyOf(name);
      if (found) this.agency ??= found;
      else if (isPersonName(name, this.context)) {
        if (!(isCredential(name) && this.authors.size > 0)) this.add(name);
      } else if (at === 0 && isStrict && !isCredential(name)) return;
    }
  }

  private add(name: string): void {
    const key = personKey(name);
    if (!this.authors.has(key)) this.authors.set(key, calmCapitals(name));
  }
}

/** The pieces of a byline that mark-up sets apart as one line: after a whole name something else begins. */
function joinPieces(part: string, context: BylineContext): string {
  if (!part.includes(SOFT_BREAK)) return part;
  let line = '';
  for (const piece of part.split(SOFT_BREAK)) {
    const isWhole = isPersonName(cutOpener(line.replace(/^.*,/, '').trim()).rest, { ...context, isName: false });
    line += isWhole && piece.trim() !== '' && !OPENS_LOWER.test(piece) ? `, ${piece}` : ` ${piece}`;
  }
  return line;
}

/** A piece that goes on with a name: `, Bo Lee`, `von Bell`. */
const OPENS_LOWER = /^\s*(?:[,;&+]|\p{Ll})/u;

const UNSPACED_EDGES = new RegExp(
  `^(?:${UNSPACED_OPENERS.join('|')})[:：]?\\s?(?=\\p{Lo})|(?<=\\p{Lo})\\s?(?:${UNSPACED_ENDERS.join('|')})$`,
  'gu',
);
/** `記者林宸誼` → `林宸誼`. */
const bareUnspaced = (name: string): string => name.replace(UNSPACED_EDGES, '');

/** The people, the agency and the body of a byline: `By A B and C D in Geneva; editing by E F` → A B, C D. */
export function readByline(value: string, context: BylineContext): Byline {
  const reading = new BylineReading(context);
  for (const [at, part] of value.slice(0, LONGEST_BYLINE).split(PART_BREAK).entries()) {
    const line = cleanLine(joinPieces(part, context).replace(NOISE, ' '));
    if (line !== '' && line.length <= LONGEST_LINE) reading.takeLine(line, at === 0);
  }
  const authors = [...reading.authors.values()];
  return { authors, agency: reading.agency, body: authors.length > 0 ? null : reading.body };
}

/** Whether a line is nothing but the words that open a byline ("By", "Written by:"). */
export function isOpenerAlone(line: string): boolean {
  const { rest, opener } = cutOpener(line.trim());
  return LINE_OPENER_FORMS.has(opener) && rest === '';
}

/** "By A B and C D in Geneva, with additional reporting by E F" has six small words; a sentence has more. */
const MOST_SMALL_WORDS = 8;

/** Whether a visible line opens like a byline ("By …", "Von …") and is no sentence ("Author Ana Bell said that she …"). */
export function opensByline(line: string): boolean {
  const { rest, opener } = cutOpener(line.trim());
  return (
    LINE_OPENER_FORMS.has(opener) && rest.split(' ').filter((word) => /^\p{Ll}/u.test(word)).length <= MOST_SMALL_WORDS
  );
}
