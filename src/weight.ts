/**
 * How much of a record may be facts. Facts on real news weigh up to nine bytes a character of text, and about four as a rule. Text
 * that is made to be dear, where each word claims or names all that stands before it, would make a record that grows with the square
 * of the text and ends the run: there the facts end where their share of the record is full.
 */
import type { Actor, Claim, RecognitionEvent } from './record.js';

/** What facts of a kind may weigh together: so many bytes for a character of text, and as many as that for a text of no length. */
interface Share {
  readonly forCharacter: number;
  readonly atLeast: number;
}

/** With what a page says of itself, a record stays below 40 bytes a character and 100 kB. */
const SHARES = {
  actors: { forCharacter: 14, atLeast: 30_000 },
  claims: { forCharacter: 14, atLeast: 30_000 },
  events: { forCharacter: 4, atLeast: 15_000 },
} satisfies Readonly<Record<string, Share>>;

/** Bytes that a character takes in JSON at most: quotation marks are escaped, a dash is three bytes of UTF-8. */
const MOST_BYTES = 3;
/** Keys, marks and numbers of a fact, and of a place in the text. */
const FACT = 200;
const PLACE = 40;

const lengthOf = (texts: readonly (string | null | undefined)[]): number =>
  texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);

/** About what each kind weighs, without making JSON of it. */
const WEIGHTS = {
  actors: ({ name, role, aliases, mentions }: Actor): number =>
    lengthOf([name, role, ...aliases]) + mentions.reduce((sum, { text }) => sum + PLACE + text.length, 0),
  claims: ({ sources, via, cue, content }: Claim): number =>
    sources.reduce((sum, { name, text }) => sum + 2 * PLACE + name.length + text.length, 0) +
    lengthOf([via?.text, cue?.text, content.text]) +
    PLACE * (2 + content.spans.length),
  events: ({ actor, recipient, as, claims, claimedBy, evidence }: RecognitionEvent): number =>
    lengthOf([as, ...claims, ...claimedBy, ...evidence.map(({ text }) => text)]) +
    lengthOf([...actor, ...recipient].map(({ name }) => name)) +
    PLACE * (actor.length + recipient.length + claims.length + claimedBy.length + evidence.length),
};

/** The first actors, as many as the record of a text of that length has room for; mostly all. */
export const actorsWithRoom = (actors: readonly Actor[], textLength: number): readonly Actor[] =>
  withRoom(actors, WEIGHTS.actors, mostOf(SHARES.actors, textLength));

/** The same for claims. */
export const claimsWithRoom = (claims: readonly Claim[], textLength: number): readonly Claim[] =>
  withRoom(claims, WEIGHTS.claims, mostOf(SHARES.claims, textLength));

/** The same for events. */
export const eventsWithRoom = (events: readonly RecognitionEvent[], textLength: number): readonly RecognitionEvent[] =>
  withRoom(events, WEIGHTS.events, mostOf(SHARES.events, textLength));

const mostOf = ({ forCharacter, atLeast }: Share, textLength: number): number => forCharacter * textLength + atLeast;

function withRoom<T>(facts: readonly T[], weightOf: (fact: T) => number, most: number): readonly T[] {
  const rough = facts.reduce((sum, fact) => sum + FACT + MOST_BYTES * weightOf(fact), 0);
  if (rough <= most) return facts;
  let left = most;
  for (const [at, fact] of facts.entries()) {
    if (weightOf(fact) > left) return facts.slice(0, at);
    left -= Buffer.byteLength(JSON.stringify(fact)) + 1;
    if (left < 0) return facts.slice(0, at);
  }
  return facts;
}
