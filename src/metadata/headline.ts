/** Titles → headlines: the site's name and the section are cut from the ends, never a part of the headline itself. */
import { RUBRIC_WORDS } from '../data/publishers/rubric-words.js';
import { comparisonKey } from './text.js';

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
const DOMAIN = /^(?:www\.)?[\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,40})?\.[a-z]{2,5}$/iu;
const SITE_FILLERS = new Set(['the', 'blog', 'news', 'online', 'com', 'magazine', 'and']);

/** Whether a piece of a title is one of the site's own names, its domain, or told by the letters of its domain. */
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
    if (site.includes('.') || name.length < 4) continue;
    if (
      telling.length > 0 &&
      joined.length <= name.length + 8 &&
      telling.every((word) => word.length > 2 && name.includes(word))
    )
      return true;
    if (initials.length > 2 && name.startsWith(initials)) return true;
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
  return title.slice(parts[first]?.start ?? 0, parts[last]?.end ?? title.length).trim();
}

const LONGEST_TITLE = 1000;
