/** Statements that their verb makes sure of, with their subject before it: "HHS conceded that …", "The guide advises citizens to save water". */
import { DIRECTIVE_VERBS, STATING_VERBS } from '../../../data/english/claim-rules.js';
import type { TaggedClaim } from '../../taggers/taggers.js';
import { type ClaimColumns, IS_VERB, type TokenSpan } from '../../text/claim-columns.js';
import { isFiniteVerb, lemmaAt, tagAt, wordAt } from '../../text/claim-words.js';
import { OBJECT_TAG } from '../../text/noun-phrases.js';
import { QUOTE } from '../../text/quotes.js';
import type { SentenceScene } from '../../text/sentence-scene.js';
import { isTime } from '../dropped/deeds.js';
import { isPerfect, subjectBefore } from '../parts/missing-sources.js';

/** The longest object between such a verb and its "to": "advises [all its citizens] to". */
const LONGEST_OBJECT = 6;

/** Where a "to" and its verb follow an object; -1 where they do not. */
function infinitiveBehind(columns: ClaimColumns, verb: number): number {
  let at = verb + 1;
  while (at - verb <= LONGEST_OBJECT && (OBJECT_TAG.test(tagAt(columns, at)) || tagAt(columns, at) === 'PRP')) at += 1;
  if (at === verb + 1) return -1;
  const to = wordAt(columns, at) === 'not' ? at + 1 : at;
  return tagAt(columns, to) === 'TO' && tagAt(columns, to + 1) === 'VB' ? at : -1;
}

/** Whether what follows a verb is told by it: a clause behind "that", or what somebody is to do. */
const isTold = (columns: ClaimColumns, verb: number): boolean =>
  (STATING_VERBS.has(lemmaAt(columns, verb)) &&
    wordAt(columns, verb + 1) === 'that' &&
    tagAt(columns, verb + 1) === 'IN') ||
  (DIRECTIVE_VERBS.has(lemmaAt(columns, verb)) && infinitiveBehind(columns, verb) >= 0);

/** Where what is told ends: with the sentence, or before a quotation mark that closes or opens another. */
function endOfTold(columns: ClaimColumns, { first, end }: TokenSpan): number {
  let at = first;
  while (at < end && columns.quote[at] !== QUOTE.closing) at += 1;
  const isQuoted = at < end && columns.quote[first] === QUOTE.outside;
  const stop = isQuoted ? end : at;
  return tagAt(columns, stop - 1) === '.' && columns.quote[stop - 1] === QUOTE.outside ? stop - 1 : stop;
}

/** The claim of a verb that states or directs, with its subject before it; null for any other token. */
export function plainClaim({ columns, paragraph, sentence }: SentenceScene, verb: number): TaggedClaim | null {
  if (IS_VERB[columns.tag[verb] ?? 0] === 0 || !isTold(columns, verb)) return null;
  if (!isFiniteVerb(columns, verb) && !isPerfect(columns, verb)) return null;
  const source = subjectBefore(columns, verb);
  const content = { first: verb + 1, end: endOfTold(columns, { first: verb + 1, end: sentence.end }) };
  if (!source || isTime(columns, source) || content.end - content.first < 3) return null;
  return { paragraph, cue: { first: verb, end: verb + 1 }, source: [source], content: [content] };
}
