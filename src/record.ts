/**
 * The record: one object a page. The one definition of its types, for the stages and for users. The JSON Schema (`wirecopy schema`)
 * and the check of every record in the tests stand in `build/record-schema.ts`, which the compiler holds to these types. Key order
 * here is key order in the output.
 *
 * Positions (`start`, `end`) are half-open. In a finished record they count Unicode code points of `article.text`; the stages
 * use the same shapes with UTF-16 units, and `emit/` turns them.
 */

import type { RemovalReason } from './data/boilerplate/removal-reasons.js';
import type { EVENT_STATUSES, ListedType } from './data/events/event-types.js';
import type { Keepable } from './options.js';

/** The name of this shape of record: the value of `schema` in each one. */
export const RECORD_SCHEMA = 'wirecopy/2';

/** A piece of `article.text`, and where it stands. */
export interface TextSpan {
  text: string;
  start: number;
  end: number;
}

/** What was read. */
export interface InputInfo {
  /** "-" for standard input. */
  path: string;
  /** WARC record id, NDJSON id or line, MHTML part. */
  member: string | null;
  format: 'html' | 'text' | 'body' | null;
  /** The character encoding, by its WHATWG name in lower case. */
  encoding: string | null;
  bytes: number | null;
  /** Of the bytes, 64 hexadecimal digits. */
  sha256: string | null;
  /** The parts named by `--keep`; absent where the option is. */
  keep?: Keepable[];
  /** Of the user's own rules, 64 hexadecimal digits; absent where there are none. */
  rules?: string | undefined;
}

/** A picture's caption. */
export interface Caption {
  text: string;
  credit: string | null;
}

/** What the page says of itself, and the article's text. */
export interface Article {
  url: string | null;
  headline: string | null;
  description: string | null;
  section: string[];
  keywords: string[];
  authors: string[];
  publisher: string | null;
  agency: string | null;
  /** ISO 8601, as exact as the page gives it: a date, or a date and time, with its zone if known. */
  published: string | null;
  modified: string | null;
  /** BCP 47. */
  language: string | null;
  /** The body alone, its paragraphs parted by an empty line. */
  text: string;
  captions: Caption[];
  words: number;
  /** Whether it may be read without paying (`isAccessibleForFree` of schema.org); null where the page does not say. */
  free: boolean | null;
  /** SimHash of the text, 64 bits as 16 hexadecimal digits: copies of one text differ in at most 11 bits. Null for an empty text. */
  fingerprint: string | null;
}

/** A place with its country's ISO 3166-1 alpha-2 code, or an `x-` code of a state that ISO does not list. */
interface DatelinePlace {
  name: string;
  country: string | null;
}

/** The line that opens a report: `KYIV, July 13 (Reuters) -`. */
export interface Dateline {
  text: string;
  /** Null, as `end`, where it stands outside the body. */
  start: number | null;
  end: number | null;
  places: DatelinePlace[];
  /** `2022-07-13`, or `--07-13` where neither the dateline nor the page gives the year. */
  date: string | null;
  agency: string | null;
}

export type ActorType = 'person' | 'organization' | 'country' | 'place' | 'group';

/** Who acts, speaks or is acted on, and the places named: one entry a real-world entity. */
export interface Actor {
  /** `a1`, `a2`, … */
  id: string;
  name: string;
  type: ActorType;
  country: string | null;
  role: string | null;
  aliases: string[];
  mentions: TextSpan[];
  /** How likely the entry is right in all its parts, 0 to 1, to two digits. */
  confidence: number;
}

/** Whom the text gives as the source of a claim. */
export interface ClaimSource {
  /** Of the actor that it is; null where nothing in `actors` stands for it. */
  id: string | null;
  name: string;
  text: string;
  start: number;
  end: number;
  kind: 'named' | 'unnamed' | 'collective' | 'document';
}

/** A statement that the text attributes to someone. */
export interface Claim {
  /** `c1`, `c2`, … */
  id: string;
  sources: ClaimSource[];
  /** The medium or outlet that carried it. */
  via: TextSpan | null;
  cue: TextSpan | null;
  /** `text` is the spans joined by " … ". */
  content: { text: string; spans: { start: number; end: number }[] };
  /** Every word quoted, none, or some. */
  type: 'direct' | 'indirect' | 'mixed';
  /** Words uttered or written, or what somebody is said to think, expect or fear. */
  act: 'statement' | 'attitude';
  /** How likely the claim is right in all its parts, 0 to 1, to two digits. */
  confidence: number;
}

/** Who acts in an event, or is acted on. */
export interface EventParty {
  /** Of the actor that it is; null where nothing in `actors` stands for it. */
  id: string | null;
  name: string;
  country: string | null;
}

/** An act of recognition or of diplomatic ties, or of a type of the user's own. */
export interface RecognitionEvent {
  /** `e1`, `e2`, … */
  id: string;
  /** Of the closed list, or of the user's own, which begin with `x-`. */
  type: ListedType | `x-${string}`;
  actor: EventParty[];
  recipient: EventParty[];
  as: string | null;
  object: 'state' | 'government' | 'sovereignty' | 'capital' | 'genocide' | 'election' | null;
  status: (typeof EVENT_STATUSES)[number];
  /** ISO 8601: a day, a month or a year. */
  date: string | null;
  cameo: string;
  plover: string;
  /** Ids of the claims that it rests on. */
  claims: string[];
  claimedBy: string[];
  evidence: TextSpan[];
  /** How likely the event is right in all its parts, 0 to 1, to two digits. */
  confidence: number;
}

/** A part of the page that is not the article, and why. */
export interface Removal {
  reason: RemovalReason;
  /** The step that took it out. */
  rule: string;
  text: string;
}

/** What is doubtful in a record. */
export interface Warning {
  code: string;
  message: string;
}

/** A page that was read. */
export interface PageRecord {
  schema: typeof RECORD_SCHEMA;
  input: InputInfo;
  article: Article;
  dateline: Dateline | null;
  actors: Actor[];
  claims: Claim[];
  events: RecognitionEvent[];
  /** Only where it was asked for. */
  removed?: Removal[] | undefined;
  warnings: Warning[];
}

/** A page that could not be read. */
export interface FailureRecord {
  schema: typeof RECORD_SCHEMA;
  input: InputInfo;
  error: {
    code: 'unreadable' | 'empty' | 'not-text' | 'bad-container' | 'too-large' | 'timeout' | 'internal';
    message: string;
  };
}

/** Any line of wirecopy's NDJSON output. */
export type AnyRecord = PageRecord | FailureRecord;

/** All that the stages made of one page; positions are UTF-16 units of `article.text`. */
export interface Findings {
  readonly article: Article;
  readonly dateline: Dateline | null;
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  readonly events: readonly RecognitionEvent[];
  readonly removed: readonly Removal[] | null;
  readonly warnings: readonly Warning[];
}
