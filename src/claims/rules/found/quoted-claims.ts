/** Quotations whose speaker the order of words gives: “…,” Day said. · “…,” said Ana Ruiz, “…” */

import { QUOTATION_ENDS } from '../../../data/claims/small-words.js';
import { POSTING_VERBS, WORDLESS_VERBS } from '../../../data/english/claim-rules.js';
import { FINITE_VERB_TAGS } from '../../../data/english/tag-sets.js';
import { itemAt } from '../../../model/column.js';
import type { TaggedClaim } from '../../taggers/taggers.js';
import { type ClaimColumns, REPORTS, type TokenSpan } from '../../text/claim-columns.js';
import { hasVerb, isFiniteVerb, lemmaAt, tagAt, wordAt } from '../../text/claim-words.js';
import { LONGEST_SOURCE } from '../../text/noun-phrases.js';
import { QUOTE, type Quotation } from '../../text/quotes.js';

/** A word of a short source: "Day", "the mayor’s aide", "she". */
const SOURCE_TAG = /^(?:DT|PRP\$?|NN.*|JJ|POS|CD)$/;
/** How a source begins. */
const SOURCE_START = /^(?:DT|PRP\$?|NNP.*|NN|NNS|JJ)$/;
const CAPITAL = /^\p{Lu}/u;
/** What may follow a speaker and the verb. */
const AFTER_CUE = /^(?:\.|,|:|IN|RB|TO|``|VBG|NN.*|DT|WRB|CC|-RRB-|\))$/;
/** What follows a source behind its verb. */
const AFTER_SOURCE = /^(?:\.|,|:|IN|WP|WDT|``|CC|\))$/;
const LEAST_WORDS = 2;

interface Speech {
  readonly cue: TokenSpan;
  readonly source: TokenSpan;
  /** Where the attribution ends. */
  readonly end: number;
}

/** "shared on his page", "posted.": a verb of posting without an object. */
const POSTED_WHERE = /^(?:\.|,|IN|RB|TO)$/;

/** Whether a verb utters: one of saying or posting, or behind a comma any that is no auxiliary. */
const utters = (columns: ClaimColumns, at: number, isOpen: boolean): boolean =>
  (FINITE_VERB_TAGS.has(tagAt(columns, at)) || (isOpen && isPlural(columns, at))) &&
  columns.quote[at] === QUOTE.outside &&
  (columns.reports[at] === REPORTS.speech ||
    (isOpen && !WORDLESS_VERBS.has(lemmaAt(columns, at))) ||
    (POSTING_VERBS.has(lemmaAt(columns, at)) && POSTED_WHERE.test(tagAt(columns, at + 1))));

/** "Ana Ruiz [shares]": a verb that reads like a plural noun, at the end of its clause or before a name. */
const isPlural = (columns: ClaimColumns, at: number): boolean =>
  tagAt(columns, at) === 'NNS' &&
  (/^[.,]$/.test(wordAt(columns, at + 1)) || CAPITAL.test(columns.tokens[at + 1]?.text ?? ''));

/** A source's end, from its first word on; the same place where none begins. */
function sourceEnd(columns: ClaimColumns, first: number): number {
  if (!SOURCE_START.test(tagAt(columns, first)) && !CAPITAL.test(columns.tokens[first]?.text ?? '')) return first;
  let end = first + 1;
  if (tagAt(columns, first) === 'PRP') return end;
  while (end - first < LONGEST_SOURCE && SOURCE_TAG.test(tagAt(columns, end)) && columns.fromStart[end] !== 0) end += 1;
  return end;
}

/** "Day [later] said" */
function speakerFirst(columns: ClaimColumns, at: number, isOpen: boolean): Speech | null {
  const end = sourceEnd(columns, at);
  if (end === at) return null;
  const isNounLike = end - at > 1 && isPlural(columns, end - 1) && !FINITE_VERB_TAGS.has(tagAt(columns, end));
  const verb = isNounLike ? end - 1 : tagAt(columns, end) === 'RB' ? end + 1 : end;
  if (!utters(columns, verb, isOpen) || !AFTER_CUE.test(tagAt(columns, verb + 1))) return null;
  return { cue: { first: verb, end: verb + 1 }, source: { first: at, end: Math.min(end, verb) }, end: verb + 1 };
}

/** "said Ana Ruiz" */
function verbFirst(columns: ClaimColumns, at: number, isOpen: boolean): Speech | null {
  if (!utters(columns, at, isOpen) || lemmaAt(columns, at) === 'tell') return null;
  const end = sourceEnd(columns, at + 1);
  if (end === at + 1 || !AFTER_SOURCE.test(tagAt(columns, end))) return null;
  return { cue: { first: at, end: at + 1 }, source: { first: at + 1, end }, end };
}

/** The quotation behind an attribution that goes on with the one before: “…,” she said, [“and …”] */
function goesOn(columns: ClaimColumns, { end }: Speech): TokenSpan[] {
  const open = tagAt(columns, end) === ',' ? end + 1 : end;
  if (columns.quote[open] !== QUOTE.opening || tagAt(columns, end) === '.') return [];
  const next = columns.quotations[columns.quotation[open] ?? -1];
  return next?.open === open ? [{ first: open, end: next.closed ? next.close + 1 : next.close }] : [];
}

/** The claim of a quotation, read off what follows it; null where that is no attribution. */
function claimOf(columns: ClaimColumns, paragraph: TokenSpan, { open, close }: Quotation): TaggedClaim | null {
  const last = wordAt(columns, close - 1);
  const isOutside = wordAt(columns, close + 1) === ',';
  if (!isOutside && !QUOTATION_ENDS.has(last)) return null;
  const at = isOutside ? close + 2 : close + 1;
  if (at >= paragraph.end) return null;
  const isOpen = isOutside || last === ',';
  const speech = speakerFirst(columns, at, isOpen) ?? verbFirst(columns, at, isOpen);
  if (!speech || speech.end > paragraph.end) return null;
  if (
    tagAt(columns, speech.end) === ',' &&
    isFiniteVerb(columns, speech.end + 1) &&
    !hasVerb(columns, { first: open, end: close })
  )
    return null;
  const content = [{ first: open, end: close + 1 }, ...goesOn(columns, speech)];
  return { paragraph, cue: speech.cue, source: [speech.source], content };
}

/** One claim a quotation that is a sentence and has its speaker and verb behind it. */
export function findQuoted(columns: ClaimColumns): TaggedClaim[] {
  const found: TaggedClaim[] = [];
  let number = 0;
  let end = 0;
  for (const quotation of columns.quotations) {
    const { open, close, closed } = quotation;
    while ((columns.paragraphs[number]?.end ?? Number.POSITIVE_INFINITY) <= open) number += 1;
    if (!closed || open < end || close - open <= LEAST_WORDS || columns.fromStart[open] !== 0) continue;
    end = close;
    const claim = claimOf(columns, itemAt(columns.paragraphs, number), quotation);
    if (claim) found.push(claim);
  }
  return found;
}
