/** Addresses: which may be kept, and the day that they hold. */
import { itemAt } from '../model/column.js';
import { readDate } from './dates/read-date.js';

const LONGEST_URL = 4000;

/** An absolute http(s) address, or null: relative ones are resolved against `base`; scripts, data and files are no address. */
export function resolveUrl(value: string, base: string | null): string | null {
  const text = value.trim();
  if (text === '' || text.length > LONGEST_URL) return null;
  try {
    const url = base === null ? new URL(text) : new URL(text, base);
    return /^https?:$/.test(url.protocol) && url.hostname !== '' ? url.href : null;
  } catch {
    return null;
  }
}

/** What two addresses of the same page have in common: host without www and path, lower case. */
export function urlKey(url: string): string {
  const match = /^(?:https?:)?\/\/(?:www\.|m\.|amp\.)?([^/?#]{1,200})([^?#]{0,2000})/i.exec(url.trim());
  return match ? `${match[1]}${itemAt(match, 2).replace(/\/(?:amp\/?)?$/, '')}`.toLowerCase() : '';
}

/** The host without www. */
export const hostOf = (url: string): string =>
  /^https?:\/\/(?:www\.)?([^/:?#]{1,200})/i.exec(url)?.[1]?.toLowerCase() ?? '';

/** `/2022/07/13/`, `-2022-07-13-`, `/2022/jul/13/`. */
const DATE_IN_PATH = /[/_-]((?:19|20)\d{2})([/_-])(\d{1,2}|[a-z]{3,9})\2(\d{1,2})(?=[/_.-]|$)/i;

/** The day in an address, its month a number or a word: `/2022/07/13/…`, `/2022-07-13-…`, `/2022/jul/13/…`. */
export function dateInUrl(url: string): string | null {
  const match = DATE_IN_PATH.exec(url.slice(0, LONGEST_URL));
  return match ? readDate(`${match[4]} ${match[3]} ${match[1]}`.replace(/^(\d+) (\d+) (\d+)$/, '$3-$2-$1')) : null;
}
