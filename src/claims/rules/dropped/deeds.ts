/** What is done and not said: "Turkey recalled its ambassador"; and times, which say nothing. */

import {
  DEED_VERBS,
  FINDING_VERBS,
  MOVED_PEOPLE,
  MOVING_VERBS,
  TIME_NOUNS,
} from '../../../data/english/claim-rules.js';
import { FINDERS, WORDLESS_VERBS } from '../../../data/english/cue-classes.js';

import type { TaggedClaim } from '../../taggers/taggers.js';
import { type ClaimColumns, IS_VERB, REPORTS, type TokenSpan } from '../../text/claim-columns.js';
import { hasMainVerb, lemmaAt, tagAt } from '../../text/claim-words.js';
import { coreOf, headAt, isNoun, LONGEST_OBJECT, OBJECT_TAG } from '../../text/noun-phrases.js';
import { isQuoted } from './no-claims.js';

/** The last noun of the noun phrase that starts at a token; that token where none does. */
function headOfObject(columns: ClaimColumns, start: number): number {
  let head = start;
  for (let at = start; at < start + LONGEST_OBJECT && OBJECT_TAG.test(tagAt(columns, at)); at += 1)
    if (isNoun(tagAt(columns, at))) head = at;
  return head;
}

/** How a statement begins behind its verb: "recognise [that] …", "recalled “[…]”". */
const BEGINS_STATEMENT = /^(?:IN|W.*|``)$/;

/** Whether a claim is a deed of moving people: "summoned the envoy". */
export function movesPeople(columns: ClaimColumns, claim: TaggedClaim): boolean {
  return (
    MOVING_VERBS.has(verbOf(columns, claim)) &&
    MOVED_PEOPLE.has(lemmaAt(columns, headOfObject(columns, startOfContent(claim))))
  );
}

/** Whether a claim is a deed done to a thing: "severed ties with Quito", not a statement. */
export function isDeed(columns: ClaimColumns, claim: TaggedClaim): boolean {
  return DEED_VERBS.has(verbOf(columns, claim)) && !BEGINS_STATEMENT.test(tagAt(columns, startOfContent(claim)));
}

/** "unveiled a plaque", "backed the bill", "agreed to meet": done to a thing or promised by a deed, and not told. */
export function isDeedWithoutWords(columns: ClaimColumns, claim: TaggedClaim): boolean {
  const verb = verbOf(columns, claim);
  if (verb === 'add' && BEGINS_STATEMENT.test(tagAt(columns, startOfContent(claim)))) return false;
  if (verb === 'agree') return !isQuoted(columns, claim.content) && isAgreedTo(columns, claim);
  return (
    WORDLESS_VERBS.has(verb) && !isQuoted(columns, claim.content) && !claim.content.some((span) => tells(columns, span))
  );
}

/** "Police found [the body]": a thing that persons find tells nothing; studies, courts and inquiries find what they say. */
export function isFoundThing(columns: ClaimColumns, claim: TaggedClaim): boolean {
  const [source] = claim.source;
  if (!source || !FINDING_VERBS.has(verbOf(columns, claim)) || claim.content.some((span) => tells(columns, span)))
    return false;
  const head = headAt(columns, coreOf(columns, source));
  return FINDERS.has(lemmaAt(columns, head)) && !isQuoted(columns, claim.content);
}

/** Whether words are told in an object: by a clause of its own, or as a plan, a warning, a statement. */
function tells(columns: ClaimColumns, span: TokenSpan): boolean {
  if (hasMainVerb(columns, span)) return true;
  for (let at = span.first; at < span.end; at += 1) if (columns.reports[at] === REPORTS.noun) return true;
  return false;
}

/** "agreed [to meet]", "agreed [to an interview]" */
const isAgreedTo = (columns: ClaimColumns, { cue, content }: TaggedClaim): boolean =>
  tagAt(columns, cue.end - 1) === 'TO' || tagAt(columns, content[0]?.first ?? cue.end) === 'TO';

const startOfContent = ({ cue, content }: TaggedClaim): number => content[0]?.first ?? cue.end;

/** The base form of a cue's last verb. */
function verbOf(columns: ClaimColumns, { cue }: TaggedClaim): string {
  let head = cue.end - 1;
  while (head > cue.first && (IS_VERB[columns.tag[head] ?? 0] ?? 0) === 0) head -= 1;
  return lemmaAt(columns, head);
}

/** "a day", "the year": time is nobody, but "Day said" names one. */
export function isTime(columns: ClaimColumns, { first, end }: TokenSpan): boolean {
  const start = tagAt(columns, first) === 'DT' ? first + 1 : first;
  if (start === first && /^\p{Lu}/u.test(columns.tokens[first]?.text ?? '')) return false;
  return start === end - 1 && tagAt(columns, start) === 'NN' && TIME_NOUNS.has(lemmaAt(columns, start));
}

/** Whether a claim has sources and all of them are times. */
export const isSaidByTime = (columns: ClaimColumns, { source }: TaggedClaim): boolean =>
  source.length > 0 && source.every((span) => isTime(columns, span));
