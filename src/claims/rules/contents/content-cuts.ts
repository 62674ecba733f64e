/** Contents cut to what is said: no sentence of the writer's behind a quotation, no other speaker's quotation, no clause on the speaker. */

import type { ClaimRuleId } from '../../../data/claims/rules.js';
import { CIRCUMSTANCE_OPENERS, GOING_ON_AUXILIARIES, WRITER_OPENERS } from '../../../data/claims/small-words.js';
import { PARTICIPLE_TAGS } from '../../../data/english/tag-sets.js';
import type { TaggedClaim } from '../../taggers/taggers.js';
import type { ClaimColumns, TokenSpan } from '../../text/claim-columns.js';
import { hasVerb, isAccording, isFiniteVerb, isOutside, isRelative, tagAt, wordAt } from '../../text/claim-words.js';
import { QUOTE } from '../../text/quotes.js';
import type { RuleBook } from '../rule-book.js';
import { ADDRESSED, behindAddressee, behindAge, behindLeadIn, LONGEST_ADDRESSEE, withGap } from './addressees.js';
import { toPhraseEnd, withoutLooseEnd } from './phrase-ends.js';

/** “We are ready.” [Here are …]: where the writer goes on behind a quotation with a sentence, or another deed. */
function cutBehindQuotation(columns: ClaimColumns, { first, end }: TokenSpan): TokenSpan {
  for (let at = first; at + 1 < end; at += 1) {
    if (columns.quote[at] !== QUOTE.closing || !isOutside(columns, at + 1)) continue;
    if (columns.fromStart[at + 1] === 0 || isNextDeed(columns, at + 1) || isOtherClause(columns, at))
      return { first, end: at + 1 };
  }
  return { first, end };
}

/** "called it “a farce” [and left]". */
const isNextDeed = (columns: ClaimColumns, at: number): boolean =>
  tagAt(columns, at) === 'CC' &&
  /^VB[DN]$/.test(tagAt(columns, at + 1)) &&
  !GOING_ON_AUXILIARIES.has(wordAt(columns, at + 1));

/** "who says it is “a farce,” [will stay]". */
const isOtherClause = (columns: ClaimColumns, close: number): boolean =>
  wordAt(columns, close - 1) === ',' && isFiniteVerb(columns, close + 1);

/** Whether a piece begins with a quotation. */
const opensQuotation = (columns: ClaimColumns, { first }: TokenSpan): boolean => columns.quote[first] === QUOTE.opening;

/** Whether a piece is a quotation from end to end. */
function isWholeQuotation({ quotation, quotations }: ClaimColumns, { first, end }: TokenSpan): boolean {
  const own = quotations[quotation[first] ?? -1];
  return own !== undefined && own.open === first && own.close + 1 === end;
}

/** “…,” she said [as she left]; [She left and] said, “…”: beside a whole quotation no piece without marks is said. */
function withoutUnquoted(columns: ClaimColumns, { cue, content }: TaggedClaim): readonly TokenSpan[] {
  const head = content.find((span) => isWholeQuotation(columns, span));
  if (!head) return content;
  const isBefore = head.end <= cue.first && head === content[0] && SPEECH_END.test(wordAt(columns, head.end - 2));
  const isBehind =
    head.first >= cue.end &&
    (head.first - cue.end <= 1 || isAddressee(columns, cue, head)) &&
    /^[,:]$/.test(wordAt(columns, head.first - 1));
  if (!isBefore && !isBehind) return content;
  return content.filter((span) =>
    opensQuotation(columns, span)
      ? span === head || isBehind || !isNamedThing(columns, span)
      : isBehind
        ? span.first >= head.first
        : span.first < cue.first,
  );
}

/** "texted [a friend], “…”": whether nothing but who is spoken to stands between a cue and a quotation. */
function isAddressee(columns: ClaimColumns, cue: TokenSpan, head: TokenSpan): boolean {
  if (head.first - cue.end > LONGEST_ADDRESSEE + 1) return false;
  for (let at = cue.end; at < head.first - 1; at += 1) if (!ADDRESSED.test(tagAt(columns, at))) return false;
  return true;
}

/** "in the new “Harbour Nights” [show]": a name in quotation marks, with the noun that it names. */
const isNamedThing = (columns: ClaimColumns, { end }: TokenSpan): boolean =>
  isOutside(columns, end - 1) && tagAt(columns, end - 1).startsWith('NN');

/** The last word of a quotation that goes on with who says it. */
const SPEECH_END = /^[,?!]$/;

/**
 * "said Ana Ruiz, a judge at the court, [which was founded in 1985]", "Ana Ruiz, [speaking in Lima], said …": a clause on the speaker
 * behind the speaker.
 */
function isClauseOnSpeaker(columns: ClaimColumns, { source, cue }: TaggedClaim, span: TokenSpan): boolean {
  const [speaker] = source;
  if (!speaker || span.first < speaker.end) return false;
  const start = tagAt(columns, span.first) === ',' ? span.first + 1 : span.first;
  if (speaker.first < cue.end)
    return span.end <= cue.first && tagAt(columns, start - 1) === ',' && PARTICIPLE_TAGS.has(tagAt(columns, start));
  const isTitle = span.first - speaker.end < 2 && columns.quote[start] === QUOTE.outside && !hasVerb(columns, span);
  if (isTitle && tagAt(columns, start - 1) === ',' && /^(?:NNP.*|DT|NN)$/.test(tagAt(columns, start))) return true;
  const isReduced = span.first === speaker.end && tagAt(columns, start) === 'VBD' && isAccording(columns, cue.first);
  return isReduced || isRelative(columns, start) || PARTICIPLE_TAGS.has(tagAt(columns, start));
}

/** "The port is full, she said, [pointing at it]": what the speaker does beside the words, behind a cue that follows them. */
function isAside(columns: ClaimColumns, { source, cue }: TaggedClaim, { first, end }: TokenSpan): boolean {
  const start = tagAt(columns, first) === ',' ? first + 1 : first;
  const isBehind = start === cue.end + 1 && tagAt(columns, cue.end) === ',' && tagAt(columns, start) === 'VBG';
  return (
    isBehind &&
    source.length > 0 &&
    source.every((span) => span.end <= cue.first) &&
    !hasQuotation(columns, { first, end })
  );
}

const hasQuotation = ({ quote }: ClaimColumns, { first, end }: TokenSpan): boolean =>
  quote.subarray(first, end).some((state) => state !== QUOTE.outside);

const isAdded = (columns: ClaimColumns, { cue }: TaggedClaim, span: TokenSpan): boolean => {
  const start = tagAt(columns, span.first) === ',' ? span.first + 1 : span.first;
  return span.first > cue.end && isOutside(columns, start) && WRITER_OPENERS.has(wordAt(columns, start));
};

/** "[After a long day], the mayor said that …": the circumstance with which a sentence opens is the writer's, beside a "that" or a quotation. */
function withoutOpening(columns: ClaimColumns, { cue, content }: TaggedClaim): readonly TokenSpan[] {
  const [opening, next, ...others] = content;
  if (!opening || !next || opening.end > cue.first || next.first < cue.end) return content;
  const isCircumstance =
    columns.fromStart[opening.first] === 0 && CIRCUMSTANCE_OPENERS.has(wordAt(columns, opening.first));
  const isTold = wordAt(columns, next.first) === 'that' || opensQuotation(columns, next);
  return isCircumstance && isTold && isOutside(columns, opening.first) ? [next, ...others] : content;
}

/** A rule that cuts one piece of a content, or takes in what belongs to it. */
interface PieceCut {
  readonly id: ClaimRuleId;
  readonly cut: (columns: ClaimColumns, claim: TaggedClaim, piece: TokenSpan) => TokenSpan;
}

/** In the order in which they are asked. */
const PIECE_CUTS: readonly PieceCut[] = [
  { id: 'lead-in-of-quotation', cut: behindLeadIn },
  { id: 'age-behind-according', cut: behindAge },
  { id: 'loose-end', cut: (columns, claim, piece) => withoutLooseEnd(columns, claim, piece) },
  { id: 'according-behind', cut: (columns, claim, piece) => beforeAccording(columns, claim, piece) },
  { id: 'content-to-phrase-end', cut: (columns, claim, piece) => toPhraseEnd(columns, claim, piece) },
];

/** A content without what is the writer's. */
export function cutContent(columns: ClaimColumns, claim: TaggedClaim, rules: RuleBook): TaggedClaim {
  let { content } = claim;
  if (rules.has('sentence-behind-quotation')) content = content.map((span) => cutBehindQuotation(columns, span));
  if (content.length > 1 && rules.has('clause-on-speaker')) {
    const rest = content.filter(
      (span) =>
        !isClauseOnSpeaker(columns, claim, span) && !isAside(columns, claim, span) && !isAdded(columns, claim, span),
    );
    if (rest.length > 0) content = rest;
  }
  if (content.length > 1 && rules.has('beside-quotation')) content = withoutUnquoted(columns, { ...claim, content });
  if (content.length > 1 && rules.has('opening-circumstance')) content = withoutOpening(columns, { ...claim, content });
  if (rules.has('gap-of-content')) content = withGap(columns, { ...claim, content });
  if (rules.has('addressee-of-content')) content = behindAddressee(columns, { ...claim, content });
  const cuts = PIECE_CUTS.filter(({ id }) => rules.has(id));
  return {
    ...claim,
    content: content.map((span) => cuts.reduce((piece, { cut }) => cut(columns, claim, piece), span)),
  };
}

/** A content behind its cue, up to ", according to the paper": who passes it on is no part of it. */
function beforeAccording(columns: ClaimColumns, { cue }: TaggedClaim, { first, end }: TokenSpan): TokenSpan {
  if (first < cue.end || isAccording(columns, cue.first)) return { first, end };
  for (let at = end - 2; at > first + 1; at -= 1)
    if (isAccording(columns, at) && tagAt(columns, at - 1) === ',' && isOutside(columns, at))
      return columns.sentence[at] === columns.sentence[cue.first] && isAtEnd(columns, at, end)
        ? { first, end: at - 1 }
        : { first, end };
  return { first, end };
}

/** Whether no other clause stands between a token and an end. */
function isAtEnd(columns: ClaimColumns, at: number, end: number): boolean {
  for (let next = at; next < end; next += 1) if (isFiniteVerb(columns, next)) return false;
  return true;
}
