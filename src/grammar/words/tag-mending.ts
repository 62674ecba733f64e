/** Puts right the tags of words that the tagger takes for something else, by the table in `data/grammar/tag-mends.ts`. */
import {
  MEND_PASSES,
  type MendPass,
  type MendPlace,
  type MendWhere,
  type TagMend,
  type WordPattern,
} from '../../data/grammar/tag-mends.js';
import { lookUpCountry } from '../../geography/countries.js';
import { loadLexicon, verbForm } from './verb-lexicon.js';
import type { OpenWord } from './words.js';

const isAdverb = ({ tag }: OpenWord): boolean => tag.startsWith('RB');

/** The nearest word before that is no adverb, or the sentence's first. */
function leftOf({ previous }: OpenWord): OpenWord {
  let left = previous;
  while (isAdverb(left) && left.previous.exists) left = left.previous;
  return left;
}

/** The next word; after "and" or "and formally" the word that is joined. */
function rightOf({ next }: OpenWord): OpenWord {
  const joined = next.next;
  if (next.tag !== 'CC' || !joined.exists) return next;
  return isAdverb(joined) ? joined.next : joined;
}

const PLACES: Readonly<Record<MendPlace, (word: OpenWord) => OpenWord>> = {
  word: (word) => word,
  before: ({ previous }) => previous,
  secondBefore: ({ previous }) => previous.previous,
  next: ({ next }) => next,
  secondNext: ({ next }) => next.next,
  left: leftOf,
  right: rightOf,
};

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** A past form after a noun, which may be the verb of a sentence that has no other. */
const isLooseParticiple = ({ tag, lower, previous }: OpenWord): boolean =>
  tag === 'VBN' && previous.tag.startsWith('NN') && verbForm(lower)?.shape === 'past';

/** A sentence shorter than this is a heading. */
const MIN_WORDS = 3;

/** Whether no finite verb stands in the word's sentence, and no loose participle before it. */
function isOnlyVerb(word: OpenWord): boolean {
  let first = word;
  for (let before = word.previous; before.exists; before = before.previous) {
    if (isLooseParticiple(before)) return false;
    first = before;
  }
  let count = 0;
  for (let at = first; at.exists; at = at.next) {
    if (FINITE.test(at.tag)) return false;
    count += 1;
  }
  return count >= MIN_WORDS;
}

function isVerb({ lower }: OpenWord, { verb, form }: WordPattern): boolean {
  const known = verbForm(lower);
  if (known === null) return false;
  if (form === 'base, s or past' ? known.shape === 'ing' : form !== undefined && known.shape !== form) return false;
  if (verb === undefined) return true;
  return verb === 'acts' ? loadLexicon().verbSenses.has(known.base) : verb.has(known.base);
}

function isOfCountry({ text }: OpenWord, kind: 'name' | 'demonym'): boolean {
  const how = lookUpCountry(text)?.how;
  return kind === 'demonym' ? how === 'demonym' : how === 'name' || how === 'capital' || how === 'seat';
}

/** Whether a word stands there and is what a pattern asks; the cheap questions first. */
function fits(word: OpenWord, pattern: WordPattern): boolean {
  const { words, tag, text, verb, form, country } = pattern;
  if (!word.exists) return false;
  if (words !== undefined && !words.has(word.lower)) return false;
  if (tag !== undefined && !tag.test(word.tag)) return false;
  if (text !== undefined && !text.test(word.text)) return false;
  if ((verb !== undefined || form !== undefined) && !isVerb(word, pattern)) return false;
  if (country !== undefined && !isOfCountry(word, country)) return false;
  return pattern.isOnlyVerb === undefined || pattern.isOnlyVerb === isOnlyVerb(word);
}

/** What is asked of one place. */
interface Question {
  readonly place: (word: OpenWord) => OpenWord;
  readonly pattern: WordPattern;
}

const questionsOf = (where: MendWhere): Question[] =>
  Object.entries(PLACES).flatMap(([name, place]) =>
    Object.entries(where).flatMap(([asked, pattern]) => (asked === name ? [{ place, pattern }] : [])),
  );

/** A mend whose places are looked up. */
interface ReadyMend extends Pick<TagMend, 'tag' | 'tagBefore'> {
  readonly where: readonly Question[];
  readonly unless: readonly (readonly Question[])[];
  /** What is asked of the word itself. */
  readonly own: WordPattern | undefined;
  /** Its place in the pass. */
  readonly place: number;
}

const holds = (word: OpenWord, questions: readonly Question[]): boolean => {
  for (const { place, pattern } of questions) if (!fits(place(word), pattern)) return false;
  return true;
};

function tagFor({ lower }: OpenWord, tag: TagMend['tag']): string {
  if (typeof tag === 'string') return tag;
  const shape = verbForm(lower)?.shape;
  return shape === 's' || shape === 'past' ? tag[shape] : tag.base;
}

/** Mends the word where the mend fits; whether it did. */
function tryMend(word: OpenWord, { where, unless, tag, tagBefore }: ReadyMend): boolean {
  if (!holds(word, where) || unless.some((questions) => holds(word, questions))) return false;
  word.tag = tagFor(word, tag);
  if (tagBefore !== undefined) word.previous.tag = tagBefore;
  return true;
}

/** A pass's mends, found by word. */
type MendsOf = (word: OpenWord) => readonly ReadyMend[];

/** The mends of a pass that a word may need, in order: most ask for its own tag or spelling, so that few are tried on it. */
function findMends(mends: readonly ReadyMend[]): MendsOf {
  const named = new Set(mends.flatMap(({ own }) => [...(own?.words ?? [])]));
  const open = mends.filter(({ own }) => own?.words === undefined);
  const [ofNamed, ofOthers] = [byTag(mends), byTag(open)];
  return ({ tag, lower }) => (named.has(lower) ? ofNamed(tag) : ofOthers(tag));
}

/** Of a list of mends those that a word of a tag may need, found once for each tag. */
function byTag(mends: readonly ReadyMend[]): (tag: string) => readonly ReadyMend[] {
  const known = new Map<string, readonly ReadyMend[]>();
  return (tag) => {
    const found = known.get(tag);
    if (found !== undefined) return found;
    const fitting = mends.filter(({ own }) => own?.tag?.test(tag) !== false);
    known.set(tag, fitting);
    return fitting;
  };
}

/** Tries the mends of a pass on a word, in order; behind one that changes its tag those of the new tag go on. */
function mendWord(word: OpenWord, mendsOf: MendsOf): void {
  let mends = mendsOf(word);
  for (let at = 0, from = 0; at < mends.length; at += 1) {
    const mend = mends[at] as ReadyMend;
    if (mend.place < from || !tryMend(word, mend)) continue;
    from = mend.place + 1;
    mends = mendsOf(word);
    at = -1;
  }
}

/** Mends the tags of a sentence's words in place. */
type Mender = (words: readonly OpenWord[]) => void;

/** Makes ready a list of passes, for `mendTags` and for tests of single mends. */
export function openMender(passes: readonly MendPass[]): Mender {
  const ready = passes.map(({ order, mends }) => ({
    order,
    mendsOf: findMends(
      mends.map(({ where, unless = [], tag, tagBefore }, place): ReadyMend => {
        const mend = { where: questionsOf(where), unless: unless.map(questionsOf), tag, own: where.word, place };
        return tagBefore === undefined ? mend : { ...mend, tagBefore };
      }),
    ),
  }));
  return (words) => {
    for (const { order, mendsOf } of ready)
      for (const word of order === 'left to right' ? words : words.toReversed()) mendWord(word, mendsOf);
  };
}

/** Mends the tags of a sentence's words in place, by all mends. */
export const mendTags: Mender = openMender(MEND_PASSES);
