/**
 * The record: one object a page, as `contract/record.md` promises it. The one definition, from which the types, the JSON
 * Schema (`wirecopy schema`) and the check of every record in the tests are made. Key order here is key order in the output.
 *
 * Positions (`start`, `end`) are half-open. In a finished record they count Unicode code points of `article.text`; the stages
 * use the same shapes with UTF-16 units, and `emit/` turns them.
 */
import { z } from 'zod';

const position = z.number().int().nonnegative();
const isoDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
const monthAndDay = z
  .string()
  .regex(/^--\d{2}-\d{2}$/)
  .describe('a day whose year neither the dateline nor the page tells');
const isoDateTime = z.string().regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/);
const country = z
  .string()
  .regex(/^(?:[A-Z]{2}|x-[a-z-]+)$/)
  .describe('ISO 3166-1 alpha-2, or an x- code of a state that ISO does not list');

const textSpan = z.object({ text: z.string(), start: position, end: position });

const inputSchema = z.object({
  path: z.string().describe('"-" for standard input'),
  member: z.string().nullable().describe('WARC record id, NDJSON id or line, MHTML part'),
  format: z.enum(['html', 'text', 'body']).nullable(),
  encoding: z.string().nullable(),
  bytes: z.number().int().nonnegative().nullable(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
});

const articleSchema = z.object({
  url: z.string().nullable(),
  headline: z.string().nullable(),
  description: z.string().nullable(),
  section: z.array(z.string()),
  keywords: z.array(z.string()),
  authors: z.array(z.string()),
  publisher: z.string().nullable(),
  agency: z.string().nullable(),
  published: isoDateTime.nullable(),
  modified: isoDateTime.nullable(),
  language: z.string().nullable().describe('BCP 47'),
  text: z.string(),
  captions: z.array(z.object({ text: z.string(), credit: z.string().nullable() })),
  words: z.number().int().nonnegative(),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .nullable()
    .describe('SimHash of the text, 64 bits: near-copies differ in few bits (11 or fewer); null for an empty text'),
});

const datelineSchema = z.object({
  text: z.string(),
  start: position.nullable(),
  end: position.nullable(),
  places: z.array(z.object({ name: z.string(), country: country.nullable() })),
  date: z.union([isoDate, monthAndDay]).nullable(),
  agency: z.string().nullable(),
});

const actorSchema = z.object({
  id: z.string().regex(/^a\d+$/),
  name: z.string(),
  type: z.enum(['person', 'organization', 'country', 'place', 'group']),
  country: country.nullable(),
  role: z.string().nullable(),
  aliases: z.array(z.string()),
  mentions: z.array(textSpan),
});

const claimSourceSchema = z.object({
  id: z
    .string()
    .regex(/^a\d+$/)
    .nullable(),
  name: z.string(),
  text: z.string(),
  start: position,
  end: position,
  kind: z.enum(['named', 'unnamed', 'collective', 'document']),
});

const claimSchema = z.object({
  id: z.string().regex(/^c\d+$/),
  sources: z.array(claimSourceSchema),
  via: textSpan.nullable(),
  cue: textSpan.nullable(),
  content: z.object({ text: z.string(), spans: z.array(z.object({ start: position, end: position })) }),
  type: z.enum(['direct', 'indirect', 'mixed']),
  act: z
    .enum(['statement', 'attitude'])
    .describe('words said or written, or what somebody is said to think, believe, expect, fear, hope or want'),
  confidence: z.number().min(0).max(1).describe('how likely all of it is right, two digits'),
});

const eventPartySchema = z.object({
  id: z
    .string()
    .regex(/^a\d+$/)
    .nullable(),
  name: z.string(),
  country: country.nullable(),
});

const eventSchema = z.object({
  id: z.string().regex(/^e\d+$/),
  type: z.enum([
    'recognition',
    'refusal',
    'derecognition',
    'tie-establishment',
    'tie-severance',
    'tie-downgrade',
    'condemnation',
    'endorsement',
  ]),
  actor: z.array(eventPartySchema),
  recipient: z.array(eventPartySchema),
  as: z.string().nullable(),
  object: z.enum(['state', 'government', 'sovereignty', 'capital', 'genocide', 'election']).nullable(),
  status: z.enum(['asserted', 'reported', 'denied', 'planned', 'requested', 'hypothetical']),
  date: isoDate.nullable(),
  cameo: z.string(),
  plover: z.string(),
  claims: z.array(z.string().regex(/^c\d+$/)),
  claimedBy: z.array(z.string()),
  evidence: z.array(textSpan),
});

const removalSchema = z.object({ reason: z.string(), text: z.string() });
const warningSchema = z.object({ code: z.string(), message: z.string() });

/** A page that was read. */
export const recordSchema = z
  .object({
    schema: z.literal('wirecopy/1'),
    input: inputSchema,
    article: articleSchema,
    dateline: datelineSchema.nullable(),
    actors: z.array(actorSchema),
    claims: z.array(claimSchema),
    events: z.array(eventSchema),
    removed: z.array(removalSchema).optional(),
    warnings: z.array(warningSchema),
  })
  .meta({ title: 'wirecopy record', description: 'What wirecopy reads in one news page.' });

/** A page that could not be read. */
export const failureSchema = z
  .object({
    schema: z.literal('wirecopy/1'),
    input: inputSchema,
    error: z.object({
      code: z.enum(['unreadable', 'empty', 'not-text', 'bad-container', 'too-large', 'timeout', 'internal']),
      message: z.string(),
    }),
  })
  .meta({ title: 'wirecopy error record', description: 'A page that gave no article, and why.' });

/** Any line of wirecopy's NDJSON output. */
export const lineSchema = z.union([recordSchema, failureSchema]).meta({ title: 'wirecopy/1' });

export type PageRecord = z.infer<typeof recordSchema>;
export type FailureRecord = z.infer<typeof failureSchema>;
export type AnyRecord = PageRecord | FailureRecord;
export type InputInfo = z.infer<typeof inputSchema>;
export type Article = z.infer<typeof articleSchema>;
export type Caption = Article['captions'][number];
export type Dateline = z.infer<typeof datelineSchema>;
export type Actor = z.infer<typeof actorSchema>;
export type ActorType = Actor['type'];
export type Claim = z.infer<typeof claimSchema>;
export type ClaimSource = z.infer<typeof claimSourceSchema>;
export type RecognitionEvent = z.infer<typeof eventSchema>;
export type EventParty = z.infer<typeof eventPartySchema>;
export type Removal = z.infer<typeof removalSchema>;
export type TextSpan = z.infer<typeof textSpan>;
export type Warning = z.infer<typeof warningSchema>;

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
