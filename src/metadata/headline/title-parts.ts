/** Titles → headlines: the site's name and the section are cut from the ends, never a part of the headline itself. */
import { RUBRIC_WORDS, SITE_FILLERS } from '../../data/publishers/rubric-words.js';
import { itemAt } from '../../model/column.js';
import { comparisonKey } from '../text.js';

/** What parts a title from the site’s name: ` | `, ` – `, ` :: `. */
const SEPARATOR = /\s[|–—\-•·»›/]\s|\s?[|｜]\s?|\s?::\s?/g;

interface Part {
  readonly start: number;
  readonly end: number;
}

function splitTitle(title: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const { index, 0: separator } of title.matchAll(SEPARATOR)) {
    parts.push({ start, end: index });
    start = index + separator.length;
  }
  parts.push({ start, end: title.length });
  return parts.filter((part) => part.end > part.start);
}

const RUBRICS = new Set(RUBRIC_WORDS);
/** `daily.example`, `www.daily.example.com`. */
const DOMAIN = /^(?:www\.)?[\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,40})?\.[a-z]{2,5}$/iu;

/** A piece of a title as it is compared with the names of a site. */
interface Piece {
  /** Its words as one. */
  readonly joined: string;
  /** The words that not every site's name has. */
  readonly telling: readonly string[];
  readonly initials: string;
}

/** "Spiegel Panorama", "example開発日誌": a site's name and what part of it this is. */
const LONGEST_ADDITION = 10;

/** Whether a piece is a site's name, given as one word, in other words. */
function saysName({ joined, telling, initials }: Piece, name: string): boolean {
  const isInside = telling.length > 0 && telling.every((word) => word.length > 2 && name.includes(word));
  if (isInside && joined.length <= name.length + 8) return true;
  if (initials.length > 2 && name.startsWith(initials)) return true;
  return joined.startsWith(name) && name.length > 4 && joined.length <= name.length + LONGEST_ADDITION;
}

/** Whether a piece of a title is one of the site's own names, its domain, or made of the letters of its domain. */
export function isSite(piece: string, sites: ReadonlySet<string>): boolean {
  const key = comparisonKey(piece);
  if (key === '' || sites.has(key) || DOMAIN.test(piece.trim())) return true;
  const words = key.split(' ');
  const joined = words.join('');
  const telling = words.filter((word) => !SITE_FILLERS.has(word));
  const initials = words.length > 2 ? words.map((word) => word[0]).join('') : '';
  for (const site of sites) {
    const name = site.replaceAll(' ', '');
    if (name === joined || `the${joined}` === name || name === `the${joined}`) return true;
    if (!site.includes('.') && name.length >= 4 && saysName({ joined, telling, initials }, name)) return true;
  }
  return false;
}

/** A title without the site's name and the rubric at either end: `"Ties cut | Example Daily"` → `"Ties cut"`. */
export function cutSiteName(title: string, sites: ReadonlySet<string>): string {
  const parts = splitTitle(title.slice(0, LONGEST_TITLE));
  const textOf = (at: number): string => title.slice(parts[at]?.start, parts[at]?.end);
  const isForeign = (at: number): boolean => isSite(textOf(at), sites) || RUBRICS.has(comparisonKey(textOf(at)));
  let [first, last] = [0, parts.length - 1];
  while (last > first && isForeign(last)) last -= 1;
  while (first < last && isForeign(first)) first += 1;
  return cutAfterColon(title.slice(parts[first]?.start ?? 0, parts[last]?.end ?? title.length).trim(), sites);
}

/** A last piece behind a colon: `…: Example Daily`. */
const AFTER_COLON = /\s?[:：]\s?([^:：]{2,40})$/;

/** A title without the site's name behind a colon: `…「Treeviz」:example開発日誌`. */
function cutAfterColon(title: string, sites: ReadonlySet<string>): string {
  const tail = AFTER_COLON.exec(title);
  return tail && tail.index > 0 && isSite(itemAt(tail, 1), sites) ? title.slice(0, tail.index) : title;
}

/** The pieces that stand before or behind another form of the same title: there a page names its site and its section. */
export function tailsOf(title: string, form: string): string[] {
  const at = form.length < SHORTEST_FORM ? -1 : title.indexOf(form);
  if (at < 0 || title.length === form.length) return [];
  const [before, after] = [title.slice(0, at), title.slice(at + form.length)];
  const pieces = [];
  if (ENDS_SEPARATED.test(before)) pieces.push(before.replace(ENDS_SEPARATED, ''));
  if (OPENS_SEPARATED.test(after)) pieces.push(after.replace(OPENS_SEPARATED, ''));
  return pieces
    .flatMap((piece) => piece.split(SEPARATOR))
    .filter((piece) => piece.length <= Math.min(LONGEST_TAIL, form.length) && readsAsName(piece));
}

const SHORTEST_FORM = 12;
const LONGEST_TAIL = 40;
/** A piece that a separator opens: `| World`. */
const OPENS_SEPARATED = /^(?:\s?[|｜]|\s[–—\-•·»›/])\s?/;
/** A piece that a separator closes: `World |`. */
const ENDS_SEPARATED = /(?:[|｜]\s?|\s[–—\-•·»›/]\s)$/;

const MOST_TAIL_WORDS = 4;
const LEAST_TITLE_WORDS = 4;
/** A word of four small letters or more, which no name holds. */
const LOWER_WORD = /^\p{Ll}{4,}/u;

/** Whether a piece of a title reads as a name: few words, all of them with a capital but the small ones. */
function readsAsName(piece: string): boolean {
  const words = piece.trim().split(' ');
  return words.length <= MOST_TAIL_WORDS && !words.some((word) => LOWER_WORD.test(word) || /^\d/.test(word));
}

/**
 * A title that nothing else on the page bears out, without its last piece if that reads as a site's name: few words, all of them with a
 * capital but the small ones.
 */
export function cutUnsupported(title: string): string {
  const parts = splitTitle(title.slice(0, LONGEST_TITLE));
  const [last, before] = [parts.at(-1), parts.at(-2)];
  if (!last || !before || !/[|｜–—-]/.test(title.slice(before.end, last.start))) return title;
  const tail = title.slice(last.start, last.end);
  const rest = title.slice(0, before.end);
  const isLonger = rest.split(' ').length >= Math.max(LEAST_TITLE_WORDS, 2 * tail.split(' ').length);
  return isLonger && readsAsName(tail) ? rest.trim() : title;
}

const LONGEST_TITLE = 1000;
