/** Verb groups: auxiliaries, negation and the main verb, with the clause shape that they make. */
import { BE_FORMS, DO_FORMS, HAVE_FORMS, NEGATING_WORDS, QUOTATION_MARKS } from '../../data/grammar/function-words.js';
import { wordsBetween } from '../place.js';
import { verbForm } from '../words/verb-lexicon.js';
import type { Word } from '../words/words.js';
import type { VerbFacts, VerbShape } from './phrases.js';
import { isModifier, isVerbWord } from './word-classes.js';

type AuxiliaryKind = 'modal' | 'have' | 'be' | 'do' | 'to';

const tags = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Tags of the verb that can follow each auxiliary. */
const AFTER_AUXILIARY: Readonly<Record<AuxiliaryKind, ReadonlySet<string>>> = {
  modal: tags('VB VBP VBN VBD'),
  do: tags('VB VBP'),
  to: tags('VB VBP'),
  have: tags('VBN VBD'),
  be: tags('VBN VBG VBD'),
};

/** How many words may stand up to the next verb of a group: "has not yet formally recognised". */
const MAX_GAP = 5;

/** Auxiliaries after which a preposition can only open an aside: "would in return be", "has for years recognised". */
const BEFORE_ASIDE = tags('MD VBZ VBP VBD');
const ASIDE_REACH = 3;

/** The word behind an aside that a preposition opens: "in return", "in due course"; the word itself where none does. */
function afterAside(word: Word, auxiliary: Word, wanted: ReadonlySet<string>): Word {
  if (word.tag !== 'IN' || !BEFORE_ASIDE.has(auxiliary.tag) || BE_FORMS.has(auxiliary.lower)) return word;
  for (let end = word.next.next; end.exists && end.index <= word.index + ASIDE_REACH; end = end.next)
    if (end.previous.tag === 'NN' && wanted.has(end.tag)) return end;
  return word;
}

/** The next verb of the group, over adverbs, negation, quotation marks and an aside; null where something else comes first. */
function verbAfter(auxiliary: Word, wanted: ReadonlySet<string>): Word | null {
  const first = afterAside(auxiliary.next, auxiliary, wanted);
  for (let word = first; word.exists && word.index <= first.index + MAX_GAP - 1; word = word.next) {
    const { tag, lower } = word;
    if (wanted.has(tag)) return word;
    if (tag !== 'RB' && tag !== 'RBR' && !NEGATING_WORDS.has(lower) && !QUOTATION_MARKS.has(lower)) return null;
  }
  return null;
}

function auxiliaryOf({ lower, tag }: Word): AuxiliaryKind | null {
  if (tag === 'MD') return 'modal';
  if (tag === 'TO' || lower === 'to') return 'to';
  if (HAVE_FORMS.has(lower)) return 'have';
  if (BE_FORMS.has(lower) && tag !== 'POS') return 'be';
  return DO_FORMS.has(lower) ? 'do' : null;
}

const isTo = ({ tag, lower }: Word): boolean => tag === 'TO' || (lower === 'to' && tag === 'IN');

/** Whether a verb group begins with a word; "captured" in "of captured envoys" begins a noun group. */
export function startsVerbGroup(word: Word): boolean {
  if (isTo(word)) return verbAfter(word, AFTER_AUXILIARY.to) !== null;
  if (word.tag === 'VBN') {
    const { tag } = word.previous;
    return !(tag === 'IN' || tag === 'TO') || !isModifier(word);
  }
  return isVerbWord(word);
}

/** The auxiliaries of a group, and its main verb. */
interface Auxiliaries {
  readonly main: Word;
  readonly kinds: ReadonlySet<AuxiliaryKind>;
  readonly last: AuxiliaryKind | null;
  readonly modal: string | null;
}

function readAuxiliaries(first: Word): Auxiliaries {
  const kinds = new Set<AuxiliaryKind>();
  let main = first;
  let last: AuxiliaryKind | null = null;
  let modal: string | null = null;
  for (let kind = auxiliaryOf(main); kind !== null; kind = auxiliaryOf(main)) {
    const verb = verbAfter(main, AFTER_AUXILIARY[kind]);
    if (verb === null) break;
    if (kind === 'modal') modal = main.lower;
    kinds.add(kind);
    last = kind;
    main = verb;
  }
  return { main, kinds, last, modal };
}

function shapeOf(first: Word, { main, kinds, modal }: Auxiliaries): VerbShape {
  if (first.lower === 'to') return 'to';
  if (modal !== null || kinds.has('do')) return 'finite';
  const isCompound = kinds.has('be') || kinds.has('have');
  const { tag, lower } = isCompound ? first : main;
  if (tag === 'VBG' || lower === 'being' || lower === 'having') return 'ing';
  if (isCompound) return 'finite';
  if (tag === 'VBN') return 'participle';
  return tag === 'VB' ? 'base' : 'finite';
}

function baseOf({ lower }: Word): string {
  if (BE_FORMS.has(lower)) return 'be';
  if (HAVE_FORMS.has(lower)) return 'have';
  if (DO_FORMS.has(lower)) return 'do';
  return verbForm(lower)?.base ?? lower;
}

/** "never recognised", "did not recognise", "is not": a negation before or inside the group, or right after "be". */
function isNegated(first: Word, { main, last }: Auxiliaries): boolean {
  if (wordsBetween(first.previous, main).some(({ lower }) => NEGATING_WORDS.has(lower))) return true;
  const isCopula = last === null || last === 'modal' || last === 'to';
  return isCopula && NEGATING_WORDS.has(main.next.lower);
}

/** The verb group that begins with a word: an auxiliary, "to", or a verb. */
export function readVerbGroup(first: Word): VerbFacts {
  const group = readAuxiliaries(first);
  const { main, kinds, last, modal } = group;
  const isIng = main.tag === 'VBG';
  return {
    kind: 'verb',
    first,
    end: main.next,
    head: main,
    lower: main.lower,
    shape: shapeOf(first, group),
    base: baseOf(main),
    modal,
    isNegated: isNegated(first, group),
    isPassive: !isIng && last === 'be',
    isPerfect: kinds.has('have'),
    isProgressive: kinds.has('be') && isIng,
  };
}
