/**
 * The record's shape for programs at run time: the JSON Schema that the build writes, and the check of every record in the tests.
 * zod is a tool of the build and of the tests; what is shipped never loads it. The last lines hold the shape to the types.
 */
import { z } from 'zod';
import { REMOVAL_REASONS, type RemovalReason } from '../data/boilerplate/removal-reasons.js';
import { EVENT_STATUSES, LISTED_TYPES } from '../data/events/event-types.js';
import { KEEPABLE } from '../options.js';
import { type FailureRecord, type PageRecord, RECORD_SCHEMA } from '../record.js';

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
  keep: z.array(z.enum(KEEPABLE)).optional().describe('the parts named by --keep; absent where the option is'),
  rules: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .describe("SHA-256 of the user's own rules; absent where there are none"),
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
  free: z.boolean().nullable().describe('isAccessibleForFree of schema.org; null where the page does not say'),
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
  confidence: z
    .number()
    .min(0)
    .max(1)
    .describe('the probability that the entry is right in all its parts, to two digits'),
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
  act: z.enum(['statement', 'attitude']),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .describe('the probability that the claim is right in all its parts, to two digits'),
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
  type: z.union([
    z.enum(LISTED_TYPES),
    z.templateLiteral(['x-', z.string()]).describe("a type of the user's own rules"),
  ]),
  actor: z.array(eventPartySchema),
  recipient: z.array(eventPartySchema),
  as: z.string().nullable(),
  object: z.enum(['state', 'government', 'sovereignty', 'capital', 'genocide', 'election']).nullable(),
  status: z.enum(EVENT_STATUSES),
  date: isoDate.nullable(),
  cameo: z.string(),
  plover: z.string(),
  claims: z.array(z.string().regex(/^c\d+$/)),
  claimedBy: z.array(z.string()),
  evidence: z.array(textSpan),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .describe('the probability that the event is right in all its parts, to two digits'),
});

const removalSchema = z.object({
  reason: z.enum(Object.keys(REMOVAL_REASONS) as RemovalReason[]),
  rule: z
    .string()
    .regex(/^[a-z]+(?:-[a-z]+)*$/)
    .describe('the step that took it out'),
  text: z.string(),
});
const warningSchema = z.object({ code: z.string(), message: z.string() });

/** A page that was read. */
const recordSchema = z
  .object({
    schema: z.literal(RECORD_SCHEMA),
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
const failureSchema = z
  .object({
    schema: z.literal(RECORD_SCHEMA),
    input: inputSchema,
    error: z.object({
      code: z.enum(['unreadable', 'empty', 'not-text', 'bad-container', 'too-large', 'timeout', 'internal']),
      message: z.string(),
    }),
  })
  .meta({ title: 'wirecopy error record', description: 'A page that gave no article, and why.' });

/** Any line of wirecopy's NDJSON output. */
export const lineSchema = z.union([recordSchema, failureSchema]).meta({ title: RECORD_SCHEMA });

/** True where two types allow the same values, with the same keys, to the last level. */
type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
/** A type with its interfaces taken apart: a plain object and an interface of the same keys are then one. */
type Plain<Value> = Value extends object ? { [Key in keyof Value]: Plain<Value[Key]> } : Value;

true satisfies Same<Plain<z.infer<typeof recordSchema>>, Plain<PageRecord>>;
true satisfies Same<Plain<z.infer<typeof failureSchema>>, Plain<FailureRecord>>;
