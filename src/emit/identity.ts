/** What an article is called in formats that need an address. */
import type { PageRecord } from '../record.js';

/** What an address may not hold as it is: other characters, and a "%" that begins no escape. */
const NOT_IN_ADDRESSES = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})/gu;
const BRACKETS = /[[\]]/g;

/**
 * The article's address as RFC 3986 spells it; where the page names none, its bytes as RFC 6920 names them
 * (`ni:///sha-256;…`).
 */
export function addressOf({ article, input }: PageRecord): string {
  const address = article.url === null ? null : strictAddress(article.url);
  return address ?? `ni:///sha-256;${Buffer.from(input.sha256 ?? '', 'hex').toString('base64url')}`;
}

/** Browsers take more in an address than the standard has. */
function strictAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host, pathname, search, hash } = new URL(url);
  if (!/^https?:$/.test(protocol)) return null;
  const rest = `${pathname}${search}`
    .replace(NOT_IN_ADDRESSES, encodeURIComponent)
    .replace(BRACKETS, encodeURIComponent);
  const fragment = hash
    .slice(1)
    .replace(NOT_IN_ADDRESSES, encodeURIComponent)
    .replace(/[[\]#]/g, encodeURIComponent);
  return `${protocol}//${host}${rest}${fragment === '' ? '' : `#${fragment}`}`;
}

/** A moment with its zone: "2022-07-13T20:59:00+02:00", the seconds in a group of their own. */
const WITH_ZONE = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** A date and time as RFC 3339 has it; null where the day alone or no zone is known, since nothing is made up. */
export function exactTime(date: string | null): string | null {
  const match = WITH_ZONE.exec(date ?? '');
  return match ? `${match[1]}${match[2] ?? ':00'}${match[3]}` : null;
}
