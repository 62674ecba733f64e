/** Attributions of which the order of words leaves no doubt: "…, the ministry said.", "…, said Ana Ruiz". */
import { CITING, CLOSING_WORDS } from '../../data/english/claim-rules.js';
import type { TaggedClaim } from '../taggers/taggers.js';
import { type ClaimColumns, REPORTS, type TokenSpan } from '../text/claim-columns.js';
import { isPhraseTag, LONGEST_SOURCE } from '../text/noun-phrases.js';
import { QUOTE } from '../text/quotes.js';
import { isFiniteVerb, lemmaAt, tagAt, wordAt } from '../text/word-tests.js';

/** The longest end of a sentence after its cue. */
const LONGEST_CLOSE = 7;

/** Where the noun phrase before a cue begins, its apposition taken in: "her cousin, Peter Novak, said". The cue's own place where none stands. */
function startOfSource(columns: ClaimColumns, first: number, cue: number): number {
  const phraseBefore = (end: number): number => {
    let start = end;
    while (start > first && cue - start < LONGEST_SOURCE && isPhraseTag(tagAt(columns, start - 1))) start -= 1;
    return start;
  };
  if (tagAt(columns, cue - 1) !== ',') return phraseBefore(cue);
  const name = phraseBefore(cue - 1);
  if (name === cue - 1 || tagAt(columns, name - 1) !== ',' || !tagAt(columns, cue - 2).startsWith('NNP')) return cue;
  const start = phraseBefore(name - 1);
  return start === name - 1 ? cue : start;
}

/** Tags of those who are told: "his cousin told [TMZ]". */
const ADDRESSEE = /^(?:NN.*|PRP|DT|JJ|POS)$/;

/** "…, a harbour pilot and a trade union said.", "…, his cousin told the paper." of one sentence. */
function closingClaim(columns: ClaimColumns, paragraph: TokenSpan, { first, end }: TokenSpan): TaggedClaim | null {
  let cue = end - 1;
  let addressed = false;
  while (cue > first && end - cue < LONGEST_CLOSE + 2 && columns.reports[cue] !== REPORTS.speech) {
    const isWord = !/^(?:[^\p{L}]|.*\p{N})/u.test(wordAt(columns, cue));
    if (isWord && !CLOSING_WORDS.has(wordAt(columns, cue))) {
      if (!ADDRESSEE.test(tagAt(columns, cue))) return null;
      addressed = true;
    }
    cue -= 1;
  }
  if (
    (addressed && lemmaAt(columns, cue) !== 'tell') ||
    columns.reports[cue] !== REPORTS.speech ||
    !/^VB[DZP]$/.test(tagAt(columns, cue)) ||
    columns.quote[cue] !== QUOTE.outside
  )
    return null;
  const start = startOfSource(columns, first, cue);
  if (start === cue || start - 2 <= first || tagAt(columns, start - 1) !== ',') return null;
  if (/^(?:CC|IN|RB|VBN|VBG)$/.test(tagAt(columns, start)) || columns.quote[start] !== QUOTE.outside) return null;
  const content = { first, end: start - 1 };
  if (!hasFiniteVerb(columns, content)) return null;
  const adverb = tagAt(columns, cue - 1) === 'RB' ? 1 : 0;
  if (start === cue - adverb) return null;
  return {
    paragraph,
    cue: { first: cue, end: cue + 1 },
    source: [{ first: start, end: cue - adverb }],
    content: [content],
  };
}

/** "The bridge is safe, said Ana Ruiz, who …": the cue before its source, behind what is said. */
function invertedClaim(
  columns: ClaimColumns,
  paragraph: TokenSpan,
  { first, end }: TokenSpan,
  cue: number,
): TaggedClaim | null {
  if (!/^VB[DZ]$/.test(tagAt(columns, cue))) return null;
  if (tagAt(columns, cue - 1) !== ',' || !tagAt(columns, cue + 1).startsWith('NNP')) return null;
  if (CLOSING_WORDS.has(wordAt(columns, cue + 1)) || lemmaAt(columns, cue) === 'tell') return null;
  const content = { first, end: cue - 1 };
  if (!hasMainVerb(columns, content)) return null;
  let stop = cue + 1;
  while (stop < end && stop - cue < LONGEST_SOURCE && /^(?:NN.*|IN|DT|POS)$/.test(tagAt(columns, stop))) stop += 1;
  if (!/^(?:[.,:]|'')$/.test(tagAt(columns, stop))) return null;
  return {
    paragraph,
    cue: { first: cue, end: cue + 1 },
    source: [{ first: cue + 1, end: stop }],
    content: [content],
  };
}

/** Whether a clause has a finite verb that stands in no relative clause. */
function hasMainVerb(columns: ClaimColumns, { first, end }: TokenSpan): boolean {
  for (let at = first; at < end; at += 1) {
    if (/^W(?:DT|P)$/.test(tagAt(columns, at))) return false;
    if (isFiniteVerb(columns, at)) return true;
  }
  return false;
}

/** A sentence up to its cited source: "…, Reuters reported[, citing officials.]" */
function beforeCited(columns: ClaimColumns, sentence: TokenSpan): TokenSpan {
  for (let at = sentence.end - 1; at > sentence.first + 1; at -= 1)
    if (CITING.has(wordAt(columns, at)) && tagAt(columns, at - 1) === ',') return { first: sentence.first, end: at };
  return sentence;
}

function hasFiniteVerb(columns: ClaimColumns, { first, end }: TokenSpan): boolean {
  for (let at = first; at < end; at += 1) if (isFiniteVerb(columns, at)) return true;
  return false;
}

/** Whether the taggers cut off the source's first words: "a Peruvian harbour [workers union] said". */
function isCutShort({ cue, source }: TaggedClaim, closing: TaggedClaim): boolean {
  const [own] = source;
  const [whole] = closing.source as readonly [TokenSpan];
  return (
    own !== undefined &&
    cue.first <= closing.cue.first &&
    closing.cue.first < cue.end &&
    own.first > whole.first &&
    own.end === whole.end
  );
}

/** Whether the taggers took a source behind its cue for what is said: "…, said [Ana Ruiz]". */
const isTurned = ({ cue, content }: TaggedClaim, sure: TaggedClaim): boolean =>
  (sure.source[0] as TokenSpan).first > sure.cue.first && (content[0]?.first ?? 0) >= cue.end;

/** Whether the taggers took who was told for the source: "her cousin told [TMZ]". */
const isAddressed = ({ cue, source }: TaggedClaim, sure: TaggedClaim): boolean =>
  source.length > 0 &&
  source.every(({ first }) => first >= cue.end) &&
  (sure.source[0] as TokenSpan).first < sure.cue.first;

/** The claims of one sentence whose order of words leaves no doubt, whatever the taggers saw. */
export function sureClaims(columns: ClaimColumns, paragraph: TokenSpan, sentence: TokenSpan): TaggedClaim[] {
  const closing = closingClaim(columns, paragraph, beforeCited(columns, sentence));
  const found = closing ? [closing] : [];
  for (let at = sentence.first + 2; at < sentence.end - 1; at += 1) {
    if (columns.reports[at] !== REPORTS.speech || columns.quote[at] !== QUOTE.outside) continue;
    const inverted = invertedClaim(columns, paragraph, sentence, at);
    if (inverted) found.push(inverted);
  }
  return found;
}

/** A claim whose source the taggers took for the end of its content. */
function withSource(claim: TaggedClaim, { source }: TaggedClaim): TaggedClaim {
  const start = source[0]?.first ?? claim.cue.first;
  const content = claim.content.map((span) =>
    span.first < start && span.end > start ? { first: span.first, end: start } : span,
  );
  return { ...claim, source, content };
}

/** A claim of the taggers put right by the sure one on its cue. */
export function mendBySure(claim: TaggedClaim, sure: TaggedClaim): TaggedClaim {
  if (isCutShort(claim, sure) || isTurned(claim, sure) || isAddressed(claim, sure)) return sure;
  return claim.source.length === 0 ? withSource(claim, sure) : claim;
}
