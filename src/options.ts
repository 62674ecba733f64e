/** Every extraction option once: its type, default and limits. What the command line and the library take. */

/** The stages a user can ask for with `--only`; each brings the ones that it needs. */
export const STAGES = ['article', 'dateline', 'actors', 'claims', 'events'] as const;
export type Stage = (typeof STAGES)[number];

/** Parts of an article that papers treat differently: each is in the text where it is named. */
export const KEEPABLE = ['standfirst', 'embeds', 'notes'] as const;
export type Keepable = (typeof KEEPABLE)[number];
export const DEFAULT_KEEP: readonly Keepable[] = ['standfirst'];

/** How the bytes of a page are to be read; `ndjson` and `read/` sees the other containers by itself. */
export const PAGE_FORMATS = ['html', 'text', 'body'] as const;
export type PageFormat = (typeof PAGE_FORMATS)[number];

/** How a file is to be read: as a page, or as one of the containers that must be named. */
export const INPUT_FORMATS = [...PAGE_FORMATS, 'mhtml', 'warc', 'ndjson'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

export interface ExtractOptions {
  /** What the page is; seen from its content where absent. */
  readonly format?: PageFormat;
  /** The stages wanted; all where absent. */
  readonly only?: readonly Stage[];
  /** Add the removed blocks to the record, each with its reason. */
  readonly removed?: boolean;
  /** Which parts that papers treat differently are in the text: the standfirst alone where absent, none of them for an empty list. */
  readonly keep?: readonly Keepable[];
  /** Facts that are less likely right than this, 0 to 1, are left out; the tool's own floor stands above 0. */
  readonly minConfidence?: number;
  /** Base address, where the page does not say it: http or https. */
  readonly url?: string;
  /** ISO date or date-time that weekdays count from, where the page does not say it. */
  readonly published?: string;
  /** The headline, where the input is an article's bare body. */
  readonly headline?: string;
  /** Settles the character encoding: an IANA or WHATWG label. */
  readonly encoding?: string;
  /** The user's own rules: the YAML of each file, or the name of a pack that is shipped ("plover"). */
  readonly rules?: readonly string[];
}

/** Largest page taken, before and after unpacking. */
export const DEFAULT_MAX_BYTES = 32 * 1024 * 1024;

/** Most seconds for one page. */
export const DEFAULT_TIMEOUT_SECONDS = 30;
/** Node's timers count milliseconds in 31 bits. */
export const LONGEST_TIMEOUT_SECONDS = 2_000_000;

/** More worker threads help nowhere. */
export const MOST_JOBS = 256;

/** What each stage reads, so that `--only` runs no more than is needed. */
const NEEDS: Readonly<Record<Stage, readonly Stage[]>> = {
  article: [],
  dateline: ['article'],
  actors: ['article', 'dateline'],
  claims: ['article', 'dateline', 'actors'],
  events: ['article', 'dateline', 'actors', 'claims'],
};

/** The stages to run for those asked for. */
export function stagesToRun(only: readonly Stage[] = STAGES): ReadonlySet<Stage> {
  return new Set(only.flatMap((stage) => [...NEEDS[stage], stage]));
}

/** Whether a text is an address that a page can have: http or https, whole. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** "2024-05-04", "2024-05-04T09:30", "2024-05-04 09:30:15.5+02:00". */
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** Whether a text is an ISO 8601 date or date-time of a day that exists. */
export function isIsoDate(text: string): boolean {
  const match = ISO_DATE.exec(text);
  if (!match) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const date = new Date(Date.UTC(year, month - 1, day));
  const dayExists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return dayExists && hour < 24 && minute < 60 && second < 61;
}
