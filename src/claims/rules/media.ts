/** The medium that carried a statement: "in a statement", "on his Telegram channel", "told the BBC", "…, Tass reported". */

import { AGENCIES } from '../../data/agencies/agencies.js';
import { OUTLET_PREPOSITIONS } from '../../data/claims/small-words.js';
import { MEDIA_WORDS, MEDIUM_NOUNS, OUTLET_NAMES, OUTLET_NOUNS, PLATFORMS } from '../../data/english/source-words.js';
import { lemmaOf } from '../../grammar/words/lemma.js';
import { itemAt } from '../../model/column.js';
import type { TaggedClaim } from '../taggers/taggers.js';
import type { ClaimColumns, TokenSpan } from '../text/claim-columns.js';
import { tagAt, wordAt } from '../text/claim-words.js';
import { ALL_RULES, type RuleBook } from './rule-book.js';

const textAt = ({ tokens }: ClaimColumns, at: number): string => itemAt(tokens, at).text;
const AGENCY_NAMES = new Set(AGENCIES.flatMap(([name, ...forms]) => [name.toLowerCase(), ...forms]));

/** How many tokens from a cue or source its medium stands at the most. */
const NEAR = 14;

/** Whether a noun phrase names an outlet that passes on what others say. */
export function isOutlet(columns: ClaimColumns, { first, end }: TokenSpan): boolean {
  for (let at = first; at < end; at += 1) {
    const word = wordAt(columns, at);
    const tag = tagAt(columns, at);
    if (tag === 'NNP' && (AGENCY_NAMES.has(word) || OUTLET_NAMES.has(word))) return true;
    if (tag.startsWith('NN') && OUTLET_NOUNS.has(lemmaOf(word, tag)) && hasMediaWord(columns, first, end)) return true;
    if (tag === 'IN' && at > first) return false;
  }
  return false;
}

/** "agency", "network" and "station" are outlets only as those of news. */
function hasMediaWord(columns: ClaimColumns, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (MEDIA_WORDS.has(wordAt(columns, at))) return true;
  return false;
}

/** The noun phrase without its determiner or owner: "his Telegram channel" → "Telegram channel". */
function phraseAfter(columns: ClaimColumns, at: number, end: number): TokenSpan | null {
  let first = at;
  while (first < end && /^(?:DT|PRP\$|PDT)$/.test(tagAt(columns, first))) first += 1;
  let last = first;
  let start = first;
  while (last < end && last - first < 8 && /^(?:NN|JJ|CD|POS|VBG|VBN)/.test(tagAt(columns, last))) {
    if (tagAt(columns, last) === 'POS') start = last + 1;
    last += 1;
  }
  while (last > start && !tagAt(columns, last - 1).startsWith('NN')) last -= 1;
  return last > start ? { first: start, end: last } : null;
}

function isMedium(columns: ClaimColumns, { first, end }: TokenSpan): boolean {
  const head = textAt(columns, end - 1);
  const lemma = lemmaOf(head, tagAt(columns, end - 1));
  if (PLATFORMS.has(lemma)) return /^\p{Lu}/u.test(head);
  return MEDIUM_NOUNS.has(lemma) || (end - first > 1 && PLATFORMS.has(wordAt(columns, first)));
}

/** The medium in a prepositional phrase of the claim's sentence, near the cue and outside of the content. */
export function findMedium(columns: ClaimColumns, claim: TaggedClaim, rules: RuleBook = ALL_RULES): TokenSpan | null {
  return (
    (rules.has('medium-phrase') ? phraseMedium(columns, claim) : null) ??
    (rules.has('outlet-spoken-to') ? outletSpokenTo(columns, claim) : null)
  );
}

/** "in a statement", "on his Telegram channel" */
function phraseMedium(columns: ClaimColumns, claim: TaggedClaim): TokenSpan | null {
  const { cue, source, content } = claim;
  const start = cue.first - (columns.fromStart[cue.first] ?? 0);
  const stop = cue.end - 1 + (columns.toEnd[cue.end - 1] ?? 0);
  const near = Math.min(cue.first, ...source.map(({ first }) => first));
  const isContent = (at: number): boolean => content.some(({ first, end }) => at >= first && at < end);
  let found: TokenSpan | null = null;
  for (let at = Math.max(start, near - NEAR); at < Math.min(stop, cue.end + NEAR); at += 1) {
    if (isContent(at) || !OUTLET_PREPOSITIONS.has(wordAt(columns, at))) continue;
    const phrase = phraseAfter(columns, at + 1, stop + 1);
    if (!phrase || !isMedium(columns, phrase) || isContent(phrase.first)) continue;
    if (found === null || isPlatform(columns, phrase)) found = phrase;
  }
  return found;
}

function isPlatform(columns: ClaimColumns, { first, end }: TokenSpan): boolean {
  for (let at = first; at < end; at += 1) if (PLATFORMS.has(wordAt(columns, at))) return true;
  return false;
}

/** "told the BBC that …" */
function outletSpokenTo(columns: ClaimColumns, { cue }: TaggedClaim): TokenSpan | null {
  const tell = [...Array(cue.end - cue.first).keys()]
    .map((n) => cue.first + n)
    .find((at) => /^(?:told|tells|telling|tell)$/i.test(textAt(columns, at)));
  if (tell === undefined) return null;
  const stop = tell + 1 + (columns.toEnd[tell] ?? 0);
  const phrase = phraseAfter(columns, tell + 1, stop);
  return phrase && isOutlet(columns, phrase) && tagAt(columns, phrase.first).startsWith('NNP') ? phrase : null;
}
