/** The user's own rules, as a file of them says: plain values, with the places in the file that faults and tests name. */
import type { TypeCode } from '../data/events/event-types.js';
import type { ActorType } from '../record.js';

/** Where something stands in a file, both from 1. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
}

/** A field of the page by its selector: the text of what it selects, or one of its attributes. */
export interface FieldRule {
  readonly select: string;
  readonly attribute: string | null;
}

/** A page with what its text must and must not hold. */
export interface PageTest {
  readonly at: FilePlace;
  readonly page: string;
  readonly contains: readonly string[];
  readonly lacks: readonly string[];
}

export const SITE_FIELDS = ['headline', 'authors', 'published', 'section'] as const;
export type SiteField = (typeof SITE_FIELDS)[number];

/** How pages of a host are read. */
export interface SiteRule {
  readonly at: FilePlace;
  /** Hosts; one with a leading dot stands for its sub-domains. */
  readonly hosts: readonly string[];
  /** First and last day of publication that it holds for, ISO dates. */
  readonly from: string | null;
  readonly until: string | null;
  readonly body: string | null;
  readonly remove: readonly string[];
  readonly fields: Readonly<Partial<Record<SiteField, FieldRule>>>;
  readonly tests: readonly PageTest[];
}

/** Somebody whom the user knows. */
export interface OwnActor {
  readonly at: FilePlace;
  readonly name: string;
  readonly type: ActorType;
  readonly country: string | null;
  readonly role: string | null;
  readonly aliases: readonly string[];
}

/** A sentence that a sense must or must not fire in. */
export interface SentenceTest {
  readonly at: FilePlace;
  readonly text: string;
}

/** One way to tell an event. */
export interface OwnSense {
  readonly at: FilePlace;
  /** Base forms, with their particle after a space ("step down"); "not lift" is the verb where it is negated. */
  readonly verbs: readonly string[];
  /** Nouns of the same deed: "resignation". */
  readonly nouns: readonly string[];
  /** What the deed is done with or to, by its noun in the singular; empty: the verb says it all. */
  readonly object: readonly string[];
  /** Prepositions before whom it is done to, who then must be named; "none": it is done to nobody; empty: the verb's own object, if it has one. */
  readonly recipient: readonly string[];
  /** "anything" among the recipient's words: what names nobody is acted on as well ("boycotted the vote"). */
  readonly isToAnything: boolean;
  /** A pattern instead of verbs and nouns. */
  readonly match: string | null;
  readonly must: readonly SentenceTest[];
  readonly mustNot: readonly SentenceTest[];
}

/** A type of event, told as `x-<type>`. */
export interface OwnEventType {
  readonly at: FilePlace;
  readonly type: string;
  readonly cameo: TypeCode;
  readonly plover: TypeCode;
  readonly senses: readonly OwnSense[];
}

export interface UserRules {
  readonly sites: readonly SiteRule[];
  readonly actors: readonly OwnActor[];
  readonly events: readonly OwnEventType[];
}

/** What is wrong with a file of rules, and where. */
export interface RulesFault {
  readonly at: FilePlace;
  readonly says: string;
}
