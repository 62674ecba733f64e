/**
 * Attributions that grammar makes sure of, where the taggers saw none: a sentence that ends in ", the ministry said", "according to"
 * with its source, a judgement in the passive. And deeds that are no statements.
 */
import {
  CITING,
  CLOSING_WORDS,
  DEED_VERBS,
  JUDGING_VERBS,
  MOVED_PEOPLE,
  MOVING_VERBS,
} from '../data/english/claim-rules.js';
import { type ClaimColumns, IS_VERB, REPORTS, type TokenSpan } from './columns.js';
import { findDialogue } from './dialogue.js';
import { QUOTE } from './quotes.js';
import { findSigned } from './signatures.js';
import { isTime, mendSources, withStatement } from './source-mends.js';
import type { TaggedClaim } from './taggers.js';
import { isFiniteVerb, lemmaAt, tagAt, wordAt } from './words.js';

/** The longest noun phrase that names a source, and the longest end of a sentence after its cue. */
const LONGEST_SOURCE = 16;
const LONGEST_CLOSE = 7;
/** How long a subject or an object of a judgement is at the most. */
const LONGEST_OBJECT = 10;

const isPhraseTag = (tag: string): boolean => /^(?:DT|PDT|PRP\$?|NN.*|JJ.*|CD|POS|CC|IN|RB|VBN|VBG|\$)$/.test(tag);

/** Where the noun phrase before a cue begins, its apposition taken in: "her cousin, Mike Lynch, said". The cue's own place where none stands. */
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

/** "…, a separatist leader and a news agency said.", "…, his cousin told the paper." of one sentence. */
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

/** "…, according to X." and "According to X, …" */
function accordingClaim(
  columns: ClaimColumns,
  paragraph: TokenSpan,
  sentence: TokenSpan,
  at: number,
): TaggedClaim | null {
  if (wordAt(columns, at) !== 'according' || wordAt(columns, at + 1) !== 'to' || at + 2 >= sentence.end) return null;
  let end = at + 2;
  while (end < sentence.end && end - at < LONGEST_SOURCE && isPhraseTag(tagAt(columns, end))) end += 1;
  const isFirst = at === sentence.first;
  if (isFirst && tagAt(columns, end) !== ',') return null;
  if (end === at + 2) return null;
  const content = isFirst
    ? { first: end + 1, end: lastWord(columns, sentence) }
    : { first: sentence.first, end: tagAt(columns, at - 1) === ',' ? at - 1 : at };
  if (content.end <= content.first) return null;
  return { paragraph, cue: { first: at, end: at + 2 }, source: [{ first: at + 2, end }], content: [content] };
}

/** The end of a sentence without its full stop. */
const lastWord = (columns: ClaimColumns, { end }: TokenSpan): number =>
  tagAt(columns, end - 1) === '.' ? end - 1 : end;

/** "a move condemned by Kyiv and the West as illegal" */
function passiveClaim(
  columns: ClaimColumns,
  paragraph: TokenSpan,
  sentence: TokenSpan,
  at: number,
): TaggedClaim | null {
  if (tagAt(columns, at) !== 'VBN' || wordAt(columns, at + 1) !== 'by' || !JUDGING_VERBS.has(lemmaAt(columns, at)))
    return null;
  let end = at + 2;
  while (end < sentence.end && end - at < LONGEST_SOURCE && wordAt(columns, end) !== 'as' && isSourceTag(columns, end))
    end += 1;
  if (end === at + 2) return null;
  const content = [...objectBefore(columns, sentence, at)];
  if (wordAt(columns, end) === 'as') {
    let stop = end + 1;
    while (stop < sentence.end && stop - end < LONGEST_SOURCE && !/^[.,:]$/.test(tagAt(columns, stop))) stop += 1;
    content.push({ first: end, end: stop });
  }
  return content.length === 0
    ? null
    : { paragraph, cue: { first: at, end: at + 1 }, source: [{ first: at + 2, end }], content };
}

const isSourceTag = (columns: ClaimColumns, at: number): boolean =>
  isPhraseTag(tagAt(columns, at)) &&
  (tagAt(columns, at) !== 'IN' || wordAt(columns, at) === 'of') &&
  !/^VB/.test(tagAt(columns, at));

/** The noun phrase that a participle follows. */
function objectBefore(columns: ClaimColumns, { first }: TokenSpan, at: number): TokenSpan[] {
  let end = at;
  while (end > first && /^(?:RB|VBD|VBZ|VBP|VBN|WDT|,)$/.test(tagAt(columns, end - 1)) && at - end < 4) end -= 1;
  let start = end;
  while (
    start > first &&
    end - start < LONGEST_OBJECT &&
    /^(?:NN.*|JJ.*|CD|POS|DT|PRP\$?)$/.test(tagAt(columns, start - 1))
  ) {
    start -= 1;
    if (/^(?:DT|PRP\$?)$/.test(tagAt(columns, start))) break;
  }
  return start < end ? [{ first: start, end }] : [];
}

/** The last noun of the noun phrase that starts at a token; that token where none does. */
function headOfObject(columns: ClaimColumns, start: number): number {
  let head = start;
  for (
    let at = start;
    at < start + LONGEST_OBJECT && /^(?:DT|PRP\$|JJ.*|CD|POS|NN.*)$/.test(tagAt(columns, at));
    at += 1
  )
    if (tagAt(columns, at).startsWith('NN')) head = at;
  return head;
}

/** Whether a claim is a deed told with a noun phrase, not a statement. */
function isDeed(columns: ClaimColumns, { cue, content }: TaggedClaim): boolean {
  let head = cue.end - 1;
  while (head > cue.first && IS_VERB[columns.tag[head] as number] === 0) head -= 1;
  const start = content[0]?.first ?? cue.end;
  if (MOVING_VERBS.has(lemmaAt(columns, head))) return MOVED_PEOPLE.has(lemmaAt(columns, headOfObject(columns, start)));
  if (!DEED_VERBS.has(lemmaAt(columns, head))) return false;
  return !/^(?:IN|W.*|``)$/.test(tagAt(columns, start));
}

/** Sentences of the text in token numbers, read off the columns. */
function sentencesOf(columns: ClaimColumns, { first, end }: TokenSpan): TokenSpan[] {
  const sentences: TokenSpan[] = [];
  for (let at = first; at < end; ) {
    const stop = Math.min(end, at + (columns.toEnd[at] as number) + 1);
    sentences.push({ first: at, end: stop });
    at = stop;
  }
  return sentences;
}

/** Whether the taggers cut off the source's first words: "a Russian state [news agency] said". */
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
function sureClaims(columns: ClaimColumns, paragraph: TokenSpan, sentence: TokenSpan): TaggedClaim[] {
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

/** What the rules find in one sentence, where no cue stands yet. */
function readSentence(
  columns: ClaimColumns,
  paragraph: TokenSpan,
  sentence: TokenSpan,
  isCue: Uint8Array,
): TaggedClaim[] {
  const found: TaggedClaim[] = [];
  for (let at = sentence.first; at < sentence.end; at += 1) {
    if (isCue[at] === 1 || columns.quote[at] !== QUOTE.outside) continue;
    const claim = accordingClaim(columns, paragraph, sentence, at) ?? passiveClaim(columns, paragraph, sentence, at);
    if (claim) found.push(claim);
  }
  return found;
}

/** The claims without deeds, with those that the rules add or put right. */
export function applyRules(columns: ClaimColumns, tagged: readonly TaggedClaim[]): TaggedClaim[] {
  const claims = tagged
    .filter((claim) => !isDeed(columns, claim))
    .filter(({ source }) => source.length === 0 || !source.every((span) => isTime(columns, span)))
    .map((claim) => withStatement(columns, mendSources(columns, claim)));
  const isCue = new Uint8Array(columns.tag.length);
  for (const { cue } of claims) isCue.fill(1, cue.first, cue.end);
  const sures = new Map<number, TaggedClaim>();
  const added = [...findDialogue(columns), ...findSigned(columns)].filter(({ cue }) => isCue[cue.first] === 0);
  for (const paragraph of columns.paragraphs)
    for (const sentence of sentencesOf(columns, paragraph)) {
      added.push(...readSentence(columns, paragraph, sentence, isCue));
      for (const sure of sureClaims(columns, paragraph, sentence))
        if (isCue[sure.cue.first] === 0) added.push(sure);
        else sures.set(sure.cue.first, sure);
    }
  const mended = claims.map((claim) => {
    const sure = sures.get(claim.cue.first) ?? sures.get(claim.cue.end - 1);
    if (!sure) return claim;
    if (isCutShort(claim, sure) || isTurned(claim, sure) || isAddressed(claim, sure)) return sure;
    return claim.source.length === 0 ? withSource(claim, sure) : claim;
  });
  return [...mended, ...added].sort((a, b) => a.cue.first - b.cue.first);
}
