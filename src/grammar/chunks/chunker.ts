/** Words → phrases: noun groups, verb groups, and what stands between them. A flat, left-to-right chunker over Penn tags. */
import { HEARER_VERBS } from '../../data/events/phrase-words.js';
import {
  CLAUSE_OPENING_TAGS,
  LAW_PAPERS,
  OPEN_DETERMINERS,
  REPORT_NOUNS,
  STEP_NOUNS,
} from '../../data/grammar/chunk-words.js';
import {
  DASHES,
  PREPOSITION_OR_CLAUSE,
  QUOTATION_MARKS,
  RELATIVE_PRONOUNS,
  SUBORDINATORS,
} from '../../data/grammar/function-words.js';
import type { Word } from '../words/words.js';
import { readNounGroup, startsNounGroup } from './noun-groups.js';
import type { NounFacts, OtherFacts, PhraseFacts } from './phrases.js';
import { readVerbGroup, startsVerbGroup } from './verb-groups.js';
import { isAdjectiveWord, isVerbWord } from './word-classes.js';

type OtherKind = OtherFacts['kind'];

const single = (kind: OtherKind, word: Word): OtherFacts => ({
  kind,
  first: word,
  end: word.next,
  head: word,
  lower: word.lower,
});

const pronoun = (word: Word): NounFacts => ({
  ...single('other', word),
  kind: 'noun',
  ownStart: word,
  isPronoun: true,
  isTime: false,
});

/** Marks with a kind of their own. */
const MARKS: ReadonlyMap<string, OtherKind> = new Map([
  [',', 'comma'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
  ...[...QUOTATION_MARKS].map((mark): [string, OtherKind] => [mark, 'quote']),
  ...[...DASHES].map((mark): [string, OtherKind] => [mark, 'dash']),
]);

/** Tags with a kind of their own. */
const KINDS: ReadonlyMap<string, OtherKind> = new Map([
  ['IN', 'prep'],
  ['TO', 'prep'],
  ['WRB', 'prep'],
  ['RB', 'adv'],
  ['RBR', 'adv'],
  ['RP', 'adv'],
]);

const isRelative = ({ lower, tag }: Word): boolean =>
  RELATIVE_PRONOUNS.has(lower) || (lower === 'that' && tag === 'WDT');

/** The phrase of a word that is neither of a noun group nor of a verb group. */
function readOther(word: Word): PhraseFacts {
  const { text, lower, tag } = word;
  const mark = MARKS.get(text);
  if (mark !== undefined) return single(mark, word);
  if (tag === 'PRP') return pronoun(word);
  if (isRelative(word)) return single('rel', word);
  if (tag === 'CC' || text === '&') return single('conj', word);
  if (SUBORDINATORS.has(lower) && !PREPOSITION_OR_CLAUSE.has(lower)) return single('sub', word);
  return single(KINDS.get(tag) ?? (isAdjectiveWord(word) ? 'adj' : 'other'), word);
}

/** How far before "that" its verb of telling may stand, in phrases: "told a rally in the capital that". */
const TELLER_REACH = 5;

/** "told a rally that he": the noun is who hears it, not what the clause is about. */
function isTold(phrases: readonly PhraseFacts[], { next }: Word): boolean {
  if (!CLAUSE_OPENING_TAGS.has(next.tag)) return false;
  const verb = phrases.slice(-TELLER_REACH).findLast(({ kind }) => kind === 'verb');
  return verb?.kind === 'verb' && HEARER_VERBS.has(verb.base);
}

/** What "that" opens, where the phrases before it show it: the content of a report, or a relative clause. */
function kindOfThat(word: Word, phrases: readonly PhraseFacts[]): 'sub' | 'rel' | null {
  const before = phrases.at(-1);
  if (before?.kind === 'noun' && isAsideOfDeed(before)) return 'rel';
  if (before?.kind === 'noun' && LAW_PAPERS.has(before.lower) && isVerbWord(word.next)) return 'rel';
  if (REPORT_NOUNS.has(before?.lower ?? '') || isTold(phrases, word)) return 'sub';
  if (before?.kind === 'noun' && before.isTime && hasVerbBefore(phrases)) return 'sub';
  return word.tag === 'DT' && isVerbWord(word.next) && before?.kind === 'noun' ? 'rel' : null;
}

/** "…, a deal that Hamas called": what stands beside the deed told before has a relative clause. */
const isAsideOfDeed = ({ first, lower }: NounFacts): boolean =>
  first.previous.text === ',' && OPEN_DETERMINERS.has(first.lower) && STEP_NOUNS.has(lower) && !REPORT_NOUNS.has(lower);

/** "said on Saturday that", "said last week that": a time behind a verb, which no relative clause hangs on. */
function hasVerbBefore(phrases: readonly PhraseFacts[]): boolean {
  const behindTime = phrases.at(-2);
  return (behindTime?.kind === 'prep' ? phrases.at(-3) : behindTime)?.kind === 'verb';
}

function readPhrase(word: Word, phrases: readonly PhraseFacts[]): PhraseFacts {
  const that = word.lower === 'that' ? kindOfThat(word, phrases) : null;
  if (that !== null) return single(that, word);
  if (startsVerbGroup(word)) return readVerbGroup(word);
  return startsNounGroup(word) ? readNounGroup(word) : readOther(word);
}

/** The phrases of a sentence from its first word on, in order, together holding every word once. */
export function readPhrases(first: Word): PhraseFacts[] {
  const phrases: PhraseFacts[] = [];
  for (let word = first; word.exists; ) {
    const phrase = readPhrase(word, phrases);
    phrases.push(phrase);
    word = phrase.end;
  }
  return phrases;
}
