/** Titles → headlines: the site's name and the section are cut from the ends, never a part of the headline itself. */
import { comparisonKey } from './text.js';

const SEPARATOR = /\s+[|–—\-•·»›:/]\s+|\s*[|｜»]\s*|\s*::\s*/g;

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

/** Whether a piece of a title is one of the site's own names, or its domain. */
function isSite(piece: string, sites: ReadonlySet<string>): boolean {
  const key = comparisonKey(piece);
  if (key === '' || sites.has(key)) return true;
  if (
    /^(?:www )?[\p{L}\p{N} ]{2,40} (?:com|org|net|de|co uk|fr|it|es|news)$/u.test(key) &&
    /\.\w{2,5}$/.test(piece.trim())
  )
    return true;
  const joined = key.replaceAll(' ', '');
  for (const site of sites)
    if (site.replaceAll(' ', '') === joined || (joined.length > 4 && site === `the ${key}`)) return true;
  return false;
}

/** A title without the site's name at either end: `"Ties cut | Example Daily"` → `"Ties cut"`. */
export function cutSiteName(title: string, sites: ReadonlySet<string>): string {
  const parts = splitTitle(title.slice(0, 1000));
  let [first, last] = [0, parts.length - 1];
  while (last > first && isSite(title.slice(parts[last]?.start, parts[last]?.end), sites)) last -= 1;
  while (first < last && isSite(title.slice(parts[first]?.start, parts[first]?.end), sites)) first += 1;
  return title.slice(parts[first]?.start ?? 0, parts[last]?.end ?? title.length).trim();
}
