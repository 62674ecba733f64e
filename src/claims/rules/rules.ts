/**
 * Attributions that grammar makes sure of, where the taggers saw none: the sure claims, "according to" with its source, a judgement in
 * the passive. And deeds that are no statements.
 */
import { DEED_VERBS, JUDGING_VERBS, MOVED_PEOPLE, MOVING_VERBS } from '../../data/english/claim-rules.js';
import type { TaggedClaim } from '../taggers/taggers.js';
import { type ClaimColumns, IS_VERB, type TokenSpan } from '../text/claim-columns.js';
import { isPhraseTag, LONGEST_SOURCE } from '../text/noun-phrases.js';
import { QUOTE } from '../text/quotes.js';
import { lemmaAt, tagAt, wordAt } from '../text/word-tests.js';
import { findDialogue } from './dialogue.js';
import { findSigned } from './signatures.js';
import { isTime, mendSources, withStatement } from './source-mends.js';
import { mendBySure, sureClaims } from './sure-claims.js';

/** How long a subject or an object of a judgement is at the most. */
const LONGEST_OBJECT = 10;

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

/** "a levy condemned by Lima and its ports as unlawful" */
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
    return sure ? mendBySure(claim, sure) : claim;
  });
  return [...mended, ...added].sort((a, b) => a.cue.first - b.cue.first);
}
