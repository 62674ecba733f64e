/** What looks like a statement and has no words of anybody: pictures, headings in capitals, things that were announced. */
import { ANNOUNCING_VERBS } from '../../../data/english/claim-rules.js';
import { PICTURE_NOUNS } from '../../../data/english/cue-classes.js';
import type { TaggedClaim } from '../../taggers/taggers.js';
import { type ClaimColumns, REPORTS, type TokenSpan } from '../../text/claim-columns.js';
import { isFiniteVerb, lemmaAt, tagAt, wordAt } from '../../text/claim-words.js';
import { coreOf, headAt } from '../../text/noun-phrases.js';
import { isQuoted } from './no-claims.js';

/** "Footage showed a truck": pictures say nothing. */
export function isPicture(columns: ClaimColumns, { source, content }: TaggedClaim): boolean {
  const [span, ...others] = source;
  if (!span || others.length > 0 || isQuoted(columns, content)) return false;
  return PICTURE_NOUNS.has(lemmaAt(columns, headAt(columns, coreOf(columns, span))));
}

/** A word of several capitals and no small letter: "CLAIMS". */
const CAPITALS = /^\p{Lu}[\p{Lu}’']+$/u;
const SMALL_LETTER = /\p{Ll}/u;

/** "MAYOR SAYS PORT IS FULL": the heading of another story. */
export function isShouted({ tokens }: ClaimColumns, { cue, content }: TaggedClaim): boolean {
  const hasSmall = (span: TokenSpan): boolean =>
    tokens.slice(span.first, span.end).some(({ text }) => SMALL_LETTER.test(text));
  return CAPITALS.test(tokens[cue.first]?.text ?? '') && !hasSmall(cue) && !content.some(hasSmall);
}

/** How far behind such a participle the verb of its sentence stands. */
const LONGEST_PHRASE = 8;
const PHRASE_TAG = /^(?:IN|DT|PRP\$|JJ.*|CD|POS|NN.*)$/;

/** "Other measures [announced] in the plan include …": a participle that tells of the subject, whose own verb follows. */
export function isReducedClause(columns: ClaimColumns, { source, cue, content }: TaggedClaim): boolean {
  const [span] = source;
  const verb = cue.first;
  const isLed = cue.end - verb === 2 && tagAt(columns, verb + 1) === 'IN';
  const isBeside = span?.end === verb && (isLed || cue.end - verb === 1) && (content[0]?.first ?? 0) >= cue.end;
  if (!isBeside || !/^VB[DN]$/.test(tagAt(columns, verb)) || tagAt(columns, verb + 1) !== 'IN') return false;
  if (columns.reports[verb] === REPORTS.speech && !ANNOUNCING_VERBS.has(lemmaAt(columns, verb))) return false;
  let at = verb + 2;
  while (at - verb < LONGEST_PHRASE && PHRASE_TAG.test(tagAt(columns, at))) at += 1;
  return (
    at > verb + 2 &&
    wordAt(columns, verb + 1) !== 'that' &&
    /^VB[DPZ]$/.test(tagAt(columns, at)) &&
    isFiniteVerb(columns, at)
  );
}
