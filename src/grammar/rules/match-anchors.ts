/**
 * The words without which a pattern cannot match, read off the pattern itself: most sentences hold none of them, and such a sentence
 * costs one look-up a word.
 */

import { COMMON_WORDS } from '../../data/english/common-words.js';

/** Word lists that patterns name as tags: `#TimeNoun` with `{ TimeNoun: new Set(['day', 'year']) }`. Small letters. */
export type WordLists = Readonly<Record<string, ReadonlySet<string>>>;

/** Words as they stand, and lemmas, of which a sentence must hold one. */
export interface Anchors {
  readonly words: ReadonlySet<string>;
  readonly lemmas: ReadonlySet<string>;
}

/** What a pattern is parted at: spaces, but not those in round brackets or between slashes. "[<who>#Name+] (a|b c) /x y/" has three parts. */
const PART = /(?:\([^)]*\)|\/(?:\\.|[^/\\])*\/|[^\s(/])+/g;
/** A capture's opening bracket with its name: "[<who>". */
const CAPTURE = /^\[(?:<[^>]*>)?/;
const FLAGS_BEFORE = /^\^/;
/** "]", "+", "$", "{2,3}" at the end of a part. */
const FLAGS_BEHIND = /(?:[\]+$]|\{\d*,?\d*\})+$/;
/** Parts that may be passed over: "word?", "*", "word*", "{0,2}" and "{,2}". */
const IS_OPTIONAL = /(?:[?*]|\{0?,\d*\})\]?\$?$/;
const WORD = /^\p{L}[\p{L}\p{N}'-]*$/u;

const join = (all: readonly (Anchors | null)[]): Anchors | null => {
  const found = all.flatMap((anchors) => anchors ?? []);
  return found.length < all.length
    ? null
    : {
        words: new Set(found.flatMap(({ words }) => [...words])),
        lemmas: new Set(found.flatMap(({ lemmas }) => [...lemmas])),
      };
};

/** A common word counts as many rare ones. */
const COMMON_WEIGHT = 50;
/** A lemma is looked up more slowly than a word as it stands. */
const LEMMA_WEIGHT = 2;

const weightOf = (words: ReadonlySet<string>): number =>
  [...words].reduce((sum, word) => sum + (COMMON_WORDS.has(word) ? COMMON_WEIGHT : 1), 0);

const sizeOf = ({ words, lemmas }: Anchors): number => weightOf(words) + LEMMA_WEIGHT * weightOf(lemmas);
const NONE: ReadonlySet<string> = new Set();

/** The rarest of several demands, as far as their words say it; null where none is of words. */
function fewest(all: readonly (Anchors | null)[]): Anchors | null {
  const found = all.flatMap((anchors) => anchors ?? []);
  return found.length === 0 ? null : found.reduce((best, next) => (sizeOf(next) < sizeOf(best) ? next : best));
}

/** "say" → the word; "{say}" → the lemma; "#TimeNoun", "{#TimeNoun}" → the words or lemmas of that list; null for anything else. */
function anchorsOfTerm(term: string, lists: WordLists): Anchors | null {
  if (IS_OPTIONAL.test(term) || term.startsWith('!')) return null;
  const plain = term.replace(FLAGS_BEFORE, '').replace(/[+$]+$/, '');
  const isLemma = plain.startsWith('{') && plain.endsWith('}');
  const name = isLemma ? plain.slice(1, -1) : plain;
  const words = name.startsWith('#')
    ? lists[name.slice(1)]
    : WORD.test(name)
      ? new Set([name.toLowerCase()])
      : undefined;
  if (!words) return null;
  return isLemma ? { words: NONE, lemmas: words } : { words, lemmas: NONE };
}

function anchorsOfPart(part: string, lists: WordLists): Anchors | null {
  if (IS_OPTIONAL.test(part)) return null;
  const bare = part.replace(CAPTURE, '').replace(FLAGS_BEFORE, '');
  const plain = bare.startsWith('{') ? bare.replace(/[\]+$]+$/, '') : bare.replace(FLAGS_BEHIND, '');
  if (!plain.startsWith('(')) return anchorsOfTerm(plain, lists);
  const inner = plain.slice(1, -1);
  const ofChoice = (choice: string): Anchors | null =>
    fewest(
      choice
        .trim()
        .split(/\s+/)
        .map((term) => anchorsOfTerm(term, lists)),
    );
  return inner.includes('&&') ? fewest(inner.split('&&').map(ofChoice)) : join(inner.split('|').map(ofChoice));
}

/** Words and lemmas of which a sentence must hold one for a pattern to match; null where tags alone make the pattern. */
export function anchorsOf(pattern: string, lists: WordLists): Anchors | null {
  return fewest((pattern.match(PART) ?? []).map((part) => anchorsOfPart(part, lists)));
}

/** "{say}" and "{#TimeNoun}", but not the count of "{0,2}". */
const LEMMA = /\{(#?)([\p{L}'-]+)\}/gu;

/** All lemmas that a pattern asks for: those of "({say}|{tell}) that" are say and tell; those of "{#TimeNoun}" are the list. */
export function lemmasOf(pattern: string, lists: WordLists = {}): string[] {
  return [...pattern.matchAll(LEMMA)].flatMap(([, isList, name = '']) => (isList ? [...(lists[name] ?? [])] : [name]));
}
