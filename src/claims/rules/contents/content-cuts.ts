/** Contents cut to what is said: no sentence of the writer's behind a quotation, no other speaker's quotation, no clause on the speaker. */

import type { ClaimRuleId } from '../../../data/claims/rules.js';
import type { TaggedClaim } from '../../taggers/taggers.js';
import type { ClaimColumns, TokenSpan } from '../../text/claim-columns.js';
import { isAccording, isFiniteVerb, isRelative, lemmaAt, tagAt, wordAt } from '../../text/claim-words.js';
import { isName } from '../../text/noun-phrases.js';
import { QUOTE } from '../../text/quotes.js';
import type { RuleBook } from '../rule-book.js';

const isOutside = ({ quote }: ClaimColumns, at: number): boolean => quote[at] === QUOTE.outside;

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
  tagAt(columns, at) === 'CC' && /^VB[DN]$/.test(tagAt(columns, at + 1)) && !PERFECT.has(wordAt(columns, at + 1));

/** "said it was “a farce” and [had] left": what goes on so is said too. */
const PERFECT: ReadonlySet<string> = new Set(['had', 'has', 'have', 'was', 'were']);

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
    return span.end <= cue.first && tagAt(columns, start - 1) === ',' && AFTER_SPEAKER.has(tagAt(columns, start));
  const isReduced = span.first === speaker.end && tagAt(columns, start) === 'VBD' && isAccording(columns, cue.first);
  return isReduced || isRelative(columns, start) || AFTER_SPEAKER.has(tagAt(columns, start));
}

/** Of a participle: "the analysis [led by two universities]", "a judge [sitting in Lima]". */
const AFTER_SPEAKER: ReadonlySet<string> = new Set(['VBG', 'VBN']);

/** "…, according to the paper[, though it is unclear …]": what the writer adds behind the source. */
const ADDING: ReadonlySet<string> = new Set(['though', 'although', 'making', 'despite', 'but', 'while', 'whereas']);

const isAdded = (columns: ClaimColumns, { cue }: TaggedClaim, span: TokenSpan): boolean => {
  const start = tagAt(columns, span.first) === ',' ? span.first + 1 : span.first;
  return span.first > cue.end && isOutside(columns, start) && ADDING.has(wordAt(columns, start));
};

/** "[After a long day], the mayor said that …": the circumstance with which a sentence opens is the writer's, beside a "that" or a quotation. */
function withoutOpening(columns: ClaimColumns, { cue, content }: TaggedClaim): readonly TokenSpan[] {
  const [opening, next, ...others] = content;
  if (!opening || !next || opening.end > cue.first || next.first < cue.end) return content;
  const isCircumstance =
    columns.fromStart[opening.first] === 0 && OPENS_CIRCUMSTANCE.has(wordAt(columns, opening.first));
  const isTold = wordAt(columns, next.first) === 'that' || opensQuotation(columns, next);
  return isCircumstance && isTold && isOutside(columns, opening.first) ? [next, ...others] : content;
}

const OPENS_CIRCUMSTANCE: ReadonlySet<string> = new Set(
  'after while despite during when before as since although though in on at with following speaking asked'.split(' '),
);

/** A rule that cuts one piece of a content, or takes in what belongs to it. */
interface PieceCut {
  readonly id: ClaimRuleId;
  readonly cut: (columns: ClaimColumns, claim: TaggedClaim, piece: TokenSpan) => TokenSpan;
}

/** In the order in which they are asked. */
const PIECE_CUTS: readonly PieceCut[] = [
  { id: 'addressee-of-content', cut: (columns, claim, piece) => behindAddressee(columns, claim, piece) },
  { id: 'circumstance-of-cue', cut: (columns, claim, piece) => behindCircumstance(columns, claim, piece) },
  { id: 'loose-end', cut: (columns, claim, piece) => withoutLooseEnd(columns, claim, piece) },
  { id: 'according-behind', cut: (columns, claim, piece) => beforeAccording(columns, claim, piece) },
  { id: 'content-to-phrase-end', cut: (columns, claim, piece) => toPhraseEnd(columns, claim, piece) },
];

/** A content without what is the writer's. */
export function cutContent(columns: ClaimColumns, claim: TaggedClaim, rules: RuleBook): TaggedClaim {
  let { content } = claim;
  if (rules.has('sentence-behind-quotation')) content = content.map((span) => cutBehindQuotation(columns, span));
  if (content.length > 1 && rules.has('clause-on-speaker')) {
    const rest = content.filter((span) => !isClauseOnSpeaker(columns, claim, span) && !isAdded(columns, claim, span));
    if (rest.length > 0) content = rest;
  }
  if (content.length > 1 && rules.has('beside-quotation')) content = withoutUnquoted(columns, { ...claim, content });
  if (content.length > 1 && rules.has('opening-circumstance')) content = withoutOpening(columns, { ...claim, content });
  if (rules.has('gap-of-content')) content = withGap(columns, { ...claim, content });
  const cuts = PIECE_CUTS.filter(({ id }) => rules.has(id));
  return {
    ...claim,
    content: content.map((span) => cuts.reduce((piece, { cut }) => cut(columns, claim, piece), span)),
  };
}

/** Verbs whose object is who is spoken to. */
const ADDRESSING: ReadonlySet<string> = new Set(
  'tell promise assure warn remind inform advise notify convince reassure'.split(' '),
);
const LONGEST_ADDRESSEE = 9;

/** "promised [farmers] that …", "wrote to [the king] that …", "explains [to the paper] why …": whom it is said to is no part of it. */
function behindAddressee(columns: ClaimColumns, { cue }: TaggedClaim, { first, end }: TokenSpan): TokenSpan {
  const isLed = wordAt(columns, first) === 'to' && /^(?:NN|DT|PRP)/.test(tagAt(columns, first + 1));
  const isAddressed = wordAt(columns, cue.end - 1) === 'to' || ADDRESSING.has(lemmaAt(columns, cue.end - 1));
  if (first !== cue.end || !(isLed || isAddressed)) return { first, end };
  let at = isLed ? first + 1 : first;
  let isPlaced = false;
  while (at < end && at - first < LONGEST_ADDRESSEE && isOutside(columns, at)) {
    const isJoined = CIRCUMSTANCE.has(wordAt(columns, at)) && at > first;
    if (!isJoined && !ADDRESSED.test(tagAt(columns, at))) break;
    isPlaced ||= isJoined;
    at += 1;
  }
  const isThat = wordAt(columns, at) === 'that' && (!isPlaced || tagAt(columns, at) === 'IN');
  const begins = isThat || (isLed && /^W/.test(tagAt(columns, at)));
  return at > first && at < end - 2 && begins ? { first: at, end } : { first, end };
}

/** "told her in a meeting attended [by officials] that …", "noted in [a report] that …": what a preposition leads to before a "that" is no part of what is told. */
function behindCircumstance(columns: ClaimColumns, { cue }: TaggedClaim, { first, end }: TokenSpan): TokenSpan {
  const isLed = CIRCUMSTANCE.has(wordAt(columns, first)) && TELLING.has(lemmaAt(columns, cue.end - 1));
  const isLedByCue = first === cue.end && CIRCUMSTANCE.has(wordAt(columns, first - 1));
  if (first < cue.end || !(isLed || isLedByCue)) return { first, end };
  for (let at = first + 1; at < Math.min(end - 2, first + LONGEST_CIRCUMSTANCE); at += 1) {
    if (wordAt(columns, at) === 'that' && tagAt(columns, at) !== 'DT') return { first: at, end };
    if (isFiniteVerb(columns, at) || !isOutside(columns, at) || tagAt(columns, at) === ',') break;
  }
  return { first, end };
}

const CIRCUMSTANCE: ReadonlySet<string> = new Set(['by', 'in', 'at', 'during', 'on']);
const TELLING: ReadonlySet<string> = new Set([
  'say',
  'tell',
  'announce',
  'write',
  'add',
  'state',
  'warn',
  'claim',
  'confirm',
]);
const LONGEST_CIRCUMSTANCE = 12;

const ADDRESSED = /^(?:DT|PRP\$?|NN.*|JJ|POS|CD)$/;

/** "… to show his card, [to which]": what a relative clause begins with and has lost is no end. */
function withoutLooseEnd(columns: ClaimColumns, { cue }: TaggedClaim, { first, end }: TokenSpan): TokenSpan {
  let stop = end;
  while (stop > first + 2 && LOOSE.test(tagAt(columns, stop - 1)) && isOutside(columns, stop - 1)) stop -= 1;
  return stop < end && first >= cue.end && tagAt(columns, stop - 1) === ',' ? { first, end: stop - 1 } : { first, end };
}

const LOOSE = /^(?:TO|IN|CC|WDT|WP)$/;

/** "said [since the day she left] the port was full": a clause between cue and content that no mark parts from either is of what is said. */
function withGap(columns: ClaimColumns, { cue, source, content }: TaggedClaim): readonly TokenSpan[] {
  const [piece, ...others] = content;
  const gap = { first: behindListener(columns, cue), end: piece?.first ?? 0 };
  if (
    !piece ||
    gap.end - gap.first < 3 ||
    gap.end - gap.first > LONGEST_GAP ||
    source.some(({ first }) => first >= cue.end)
  )
    return content;
  for (let at = gap.first; at < gap.end; at += 1)
    if (!isOutside(columns, at) || /^[,.:]$/.test(tagAt(columns, at))) return content;
  return hasVerb(columns, gap) && !LEADS_MEDIUM.has(wordAt(columns, gap.first))
    ? [{ first: gap.first, end: piece.end }, ...others]
    : content;
}

const LONGEST_GAP = 10;
const LEADS_MEDIUM: ReadonlySet<string> = new Set(['on', 'in', 'at', 'to', 'by', 'during', 'through']);

/** The token behind "told" and the name of who listens. */
function behindListener(columns: ClaimColumns, { end }: TokenSpan): number {
  let at = end;
  if (lemmaAt(columns, end - 1) === 'tell') while (isName(tagAt(columns, at))) at += 1;
  return at;
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

/** What cannot be left behind where a content ends: "a copy [of her report]", "by 7[–10 %]". */
const GOES_ON = /^(?:NN.*|CD|POS|JJ|TO|VB|VBN)$/;
const RANGE = /^[–-]$/;
/** Whether a dash stands without spaces between two words: "7–10 per cent". */
const isInRange = ({ tokens }: ClaimColumns, at: number): boolean =>
  RANGE.test(tokens[at]?.text ?? '') &&
  tokens[at - 1]?.end === tokens[at]?.start &&
  tokens[at]?.end === tokens[at + 1]?.start;
const STOPS = /^(?:[.,:(]|``|'')$/;

/** A content behind its cue, to the end of the phrase or, behind "would[, for once, leave]", of the sentence in which it was broken off; "[…] and related documents" goes with it. */
function toPhraseEnd(columns: ClaimColumns, { cue, paragraph }: TaggedClaim, { first, end }: TokenSpan): TokenSpan {
  if (first < cue.end || !isOutside(columns, end - 1) || !isOutside(columns, end)) return { first, end };
  const stop = Math.min(sentenceEnd(columns, end - 1), paragraph.end);
  if (end >= stop) return { first, end };
  if (tagAt(columns, end - 1) === 'MD' && tagAt(columns, end) === ',')
    return { first, end: tagAt(columns, stop - 1) === '.' ? stop - 1 : stop };
  if (GOES_ON.test(tagAt(columns, end)) || isInRange(columns, end)) {
    let at = isInRange(columns, end) ? end + 1 : end;
    while (at < stop && !STOPS.test(tagAt(columns, at)) && !isFiniteVerb(columns, at)) at += 1;
    return at < stop && STOPS.test(tagAt(columns, at)) ? { first, end: at } : { first, end };
  }
  return { first, end: tagAt(columns, end) === 'CC' ? objectsEnd(columns, end, stop) : end };
}

const OBJECT = /^(?:DT|PRP\$|JJ.*|CD|POS|NN.*|IN|CC)$/;

/** Where a sentence ends that goes on with nothing but "and" and a noun phrase. */
function objectsEnd(columns: ClaimColumns, and: number, stop: number): number {
  for (let at = and; at < stop; at += 1) {
    if (tagAt(columns, at) === '.') return at;
    const isParticiple = /^VB[DN]$/.test(tagAt(columns, at)) && tagAt(columns, at + 1).startsWith('NN');
    if (!isParticiple && !OBJECT.test(tagAt(columns, at))) return and;
  }
  return and;
}

/** The sentence's end that a token stands in. */
export const sentenceEnd = ({ toEnd }: ClaimColumns, at: number): number => at + (toEnd[at] ?? 0) + 1;

/** Whether a clause has a verb of its own. */
export const hasVerb = (columns: ClaimColumns, { first, end }: TokenSpan): boolean => {
  for (let at = first; at < end; at += 1) if (isFiniteVerb(columns, at)) return true;
  return false;
};
