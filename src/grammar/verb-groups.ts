/** Verb groups: auxiliaries, negation and the main verb, with the clause shape that they make. */

import type { Cursor, DraftPhrase, VerbFacts, VerbShape } from './phrases.js';
import { verbForm } from './verb-lexicon.js';
import type { DraftWord } from './words.js';

export const QUOTES = new Set(['"', '“', '”', '‘', '’', "'", '«', '»', '``', "''"]);
const BE = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'am',
  "'s",
  '’s',
  "'re",
  '’re',
  "'m",
  '’m',
  'get',
  'got',
  'gets',
]);
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve", '’ve']);
const DO = new Set(['do', 'does', 'did']);
const NEGATORS = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor', 'cannot']);

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

interface Aux {
  modal: string | null;
  isNegated: boolean;
  be: boolean;
  have: boolean;
  doing: boolean;
}

/** Reads on from an auxiliary over adverbs to the next verb; the place of that verb, or -1. */
export function nextVerb(words: readonly DraftWord[], at: number, wanted: (tag: string) => boolean): number {
  for (let next = at + 1; next < words.length && next <= at + 5; next += 1) {
    const { tag, lower } = words[next] as DraftWord;
    if (wanted(tag)) return next;
    if (tag !== 'RB' && tag !== 'RBR' && !NEGATORS.has(lower) && !QUOTES.has(lower)) return -1;
  }
  return -1;
}

export const verbWanted: Readonly<Record<'modal' | 'have' | 'be' | 'do' | 'to', (tag: string) => boolean>> = {
  modal: (tag) => tag === 'VB' || tag === 'VBP' || tag === 'VBN' || tag === 'VBD',
  do: (tag) => tag === 'VB' || tag === 'VBP',
  to: (tag) => tag === 'VB' || tag === 'VBP',
  have: (tag) => tag === 'VBN' || tag === 'VBD',
  be: (tag) => tag === 'VBN' || tag === 'VBG' || tag === 'VBD',
};

function auxiliaryOf({ lower, tag }: DraftWord): 'modal' | 'have' | 'be' | 'do' | 'to' | null {
  if (tag === 'MD') return 'modal';
  if (tag === 'TO' || lower === 'to') return 'to';
  if (HAVE.has(lower)) return 'have';
  if (BE.has(lower) && tag !== 'POS') return 'be';
  return DO.has(lower) ? 'do' : null;
}

function shapeOf(word: DraftWord, { modal, be, have, doing }: Aux, isTo: boolean): VerbShape {
  if (isTo) return 'to';
  if (modal !== null || doing) return 'finite';
  if (word.tag === 'VBG' || word.lower === 'being' || word.lower === 'having') return 'ing';
  if (be || have) return 'finite';
  if (word.tag === 'VBN') return 'participle';
  return word.tag === 'VB' ? 'base' : 'finite';
}

/** The verb group that starts at the cursor (an auxiliary, "to", or a verb). */
export function readVerb(cursor: Cursor): DraftPhrase & VerbFacts {
  const { words } = cursor;
  const first = cursor.at;
  const aux: Aux = { modal: null, isNegated: false, be: false, have: false, doing: false };
  let at = first;
  let last: string | null = null;
  for (let kind = auxiliaryOf(words[at] as DraftWord); kind !== null; kind = auxiliaryOf(words[at] as DraftWord)) {
    const next = nextVerb(words, at, verbWanted[kind]);
    if (next < 0) break;
    if (kind === 'modal') aux.modal = (words[at] as DraftWord).lower;
    if (kind === 'be') aux.be = true;
    if (kind === 'have') aux.have = true;
    if (kind === 'do') aux.doing = true;
    last = kind;
    at = next;
  }
  const main = words[at] as DraftWord;
  for (const n of range(Math.max(0, first - 2), at)) {
    const { lower } = words[n] as DraftWord;
    if (NEGATORS.has(lower) && (n >= first || n === first - 1)) aux.isNegated = true;
  }
  const after = words[at + 1]?.lower ?? '';
  const isCopula = last === null || last === 'modal' || last === 'to';
  if (isCopula && (NEGATORS.has(after) || after === "n't")) aux.isNegated = true;
  const isTo = (words[first] as DraftWord).lower === 'to';
  const firstWord = words[isTo || aux.modal !== null ? at : first] as DraftWord;
  const form = verbForm(main.lower);
  cursor.at = at + 1;
  const isIng = main.tag === 'VBG';
  return {
    kind: 'verb',
    first,
    end: at + 1,
    head: at,
    lower: main.lower,
    shape: shapeOf(aux.be || aux.have ? firstWord : main, aux, isTo),
    base: BE.has(main.lower)
      ? 'be'
      : HAVE.has(main.lower)
        ? 'have'
        : DO.has(main.lower)
          ? 'do'
          : (form?.base ?? main.lower),
    modal: aux.modal,
    isNegated: aux.isNegated,
    isPassive: aux.be && !isIng && last === 'be',
    isPerfect: aux.have,
    isProgressive: aux.be && isIng,
  };
}
