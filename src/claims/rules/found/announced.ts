/** Quotations that the paragraph before leads to: "The mayor said in a statement:", and the next paragraph is all quotation. */
import type { TaggedClaim } from '../../taggers/taggers.js';
import { type ClaimColumns, REPORTS, type TokenSpan } from '../../text/claim-columns.js';
import { isFiniteVerb, tagAt, wordAt } from '../../text/claim-words.js';
import { QUOTE } from '../../text/quotes.js';
import { isTime } from '../dropped/deeds.js';
import { subjectBefore, subjectOfSentence } from '../parts/missing-sources.js';
import { quotedRun } from './cueless.js';
import { startOfSource } from './sure-claims.js';

/** How far before the colon the verb may stand: "said [in a statement on Monday evening]:". */
const LONGEST_CLOSE = 12;

/** The verb of saying with which a paragraph leads to what follows its colon; -1 where another verb stands behind it, or none. */
function announcingVerb(columns: ClaimColumns, { first, end }: TokenSpan): number {
  const colon = end - 1;
  if (wordAt(columns, colon) !== ':') return -1;
  const start = Math.max(first, colon - (columns.fromStart[colon] ?? 0), colon - LONGEST_CLOSE);
  for (let at = colon - 1; at >= start && columns.quote[at] === QUOTE.outside; at -= 1)
    if (isFiniteVerb(columns, at) || isJoined(columns, at)) return columns.reports[at] === REPORTS.speech ? at : -1;
  return -1;
}

/** "…, [adding]:": a participle that goes on with the subject of its sentence. */
const isJoined = (columns: ClaimColumns, at: number): boolean =>
  tagAt(columns, at) === 'VBG' && tagAt(columns, at - 1) === ',';

/** Who is named as the subject of such a verb, before a comma too: "the pilot, Peter Novak, told the paper:"; null for nobody. */
function announcer(columns: ClaimColumns, verb: number): TokenSpan | null {
  if (isJoined(columns, verb)) return subjectOfSentence(columns, verb);
  if (tagAt(columns, verb - 1) !== ',') return subjectBefore(columns, verb) ?? subjectOfSentence(columns, verb);
  const first = startOfSource(columns, verb - (columns.fromStart[verb] ?? 0), verb);
  return first < verb ? { first, end: verb - 1 } : null;
}

/** One claim for each such verb that has a subject; the whole quotation behind it, over as many paragraphs as it has, is said. */
export function findAnnounced(columns: ClaimColumns): TaggedClaim[] {
  const { paragraphs } = columns;
  return paragraphs.flatMap((paragraph, number) => {
    const verb = announcingVerb(columns, paragraph);
    const run = verb < 0 ? 0 : quotedRun(columns, number + 1);
    const source = run === 0 ? null : announcer(columns, verb);
    if (source === null || isTime(columns, source)) return [];
    const content = paragraphs.slice(number + 1, number + 1 + run);
    return [{ paragraph, cue: { first: verb, end: verb + 1 }, source: [source], content }];
  });
}
