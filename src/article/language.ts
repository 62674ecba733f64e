/** Which language a text is in: by its script and its small words. */
import { FUNCTION_WORDS, SCRIPT_LANGUAGES, SHARED_SCRIPT_WORDS } from '../data/languages/function-words.js';
import { itemAt } from '../model/column.js';
import { kindOf, UNIT } from '../text/units.js';
import { FoldedWordTable } from '../text/word-table.js';

const SAMPLE_LENGTH = 4000;
const SCRIPT_LENGTH = 1000;
const LEAST_HITS = 3;
const LEAST_SHARE = 0.12;

/** Languages with their small words: which languages have the word that stands in a text. */
interface SmallWords {
  readonly languages: readonly string[];
  readonly words: FoldedWordTable<readonly number[]>;
}

function tableOf(lists: readonly (readonly [language: string, words: string])[]): SmallWords {
  const byWord = new Map<string, number[]>();
  for (const [language, [, words]] of lists.entries())
    for (const word of words.split(' ')) {
      const languages = byWord.get(word);
      if (languages === undefined) byWord.set(word, [language]);
      else if (languages.at(-1) !== language) languages.push(language);
    }
  return { languages: lists.map(([language]) => language), words: new FoldedWordTable(byWord) };
}

const SPACED = tableOf(FUNCTION_WORDS);
const SHARED = tableOf(SHARED_SCRIPT_WORDS);
const LONGEST_WORD = 30;
const LETTER = /[\p{L}\p{M}]/u;
const LATIN_OR_CYRILLIC = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const SHARED_SCRIPT = /[\p{Script=Arabic}\p{Script=Devanagari}]/u;
/** How many letters show the script, spread over the sample. */
const PROBES = 200;

/** Whether no unit of a text can be a letter of another script; cheaper than to look at its letters. */
function isPlainlyLatinOrCyrillic(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (
      unit > 0x7f &&
      (unit < 0xc0 || unit > 0x24f) &&
      (unit < 0x400 || unit > 0x52f) &&
      (unit < 0x2000 || unit > 0x206f)
    )
      return false;
  }
  return true;
}

/** The language that a script has to itself, "shared" for a script of several, null for Latin and Cyrillic letters. */
function byScript(sample: string): string | null {
  if (isPlainlyLatinOrCyrillic(sample)) return null;
  const letters = sample.match(/\p{L}/gu) ?? [];
  const step = Math.max(1, Math.floor(letters.length / PROBES));
  const probes = letters.filter((_, at) => at % step === 0);
  const share = (pattern: RegExp): number => probes.filter((letter) => pattern.test(letter)).length / probes.length;
  if (probes.length === 0 || share(LATIN_OR_CYRILLIC) > 0.5) return null;
  if (share(KANA) > 0.1) return 'ja';
  if (share(SHARED_SCRIPT) > 0.4) return 'shared';
  return SCRIPT_LANGUAGES.find(([script]) => share(new RegExp(`\\p{Script=${script}}`, 'u')) > 0.4)?.[1] ?? null;
}

/** A capital, or an initial with its stop. */
const INITIAL = /^(?:\p{Lu}|.\.)/u;

/** A letter alone that is no small word: of "U.S.", "J. Smith", "Friday's". Tables of results are full of them. */
const isInitial = (sample: string, at: number): boolean =>
  /['’.]/.test(sample[at - 1] ?? '') || INITIAL.test(sample.slice(at, at + 2));

/** The character at a place, of one unit or two. */
const characterAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0);

/** Where the run of letters ends that stands at a place of a text: the place itself where none does. */
function endOfWord(text: string, start: number): number {
  let at = start;
  for (let letters = 0; letters < LONGEST_WORD && at < text.length; letters += 1) {
    const kind = kindOf(text.charCodeAt(at));
    if ((kind & UNIT.letter) !== 0) {
      at += 1;
      continue;
    }
    const character = (kind & UNIT.unsure) === 0 ? '' : characterAt(text, at);
    if (character.length < 2 || !LETTER.test(character)) break;
    at += character.length;
  }
  return at;
}

/** How well the words of a sample fit the languages of a table. */
interface Tally {
  readonly scores: Float64Array;
  readonly total: number;
  readonly hits: number;
}

/** A word counts for each of its languages, the less the more languages have it. */
function tally(sample: string, table: SmallWords): Tally {
  const scores = new Float64Array(table.languages.length);
  let total = 0;
  let hits = 0;
  for (let start = 0, end = 0; start < sample.length; start = Math.max(end, start + 1)) {
    end = endOfWord(sample, start);
    if (end === start || (end === start + 1 && isInitial(sample, start))) continue;
    total += 1;
    const languages = table.words.find(sample, start, end);
    if (languages === undefined) continue;
    hits += 1;
    const weight = 1 / Math.sqrt(languages.length);
    for (const language of languages) scores[language] = (scores[language] ?? 0) + weight;
  }
  return { scores, total, hits };
}

function byWords(sample: string, table: SmallWords): string | null {
  const { scores, total, hits } = tally(sample, table);
  if (hits < LEAST_HITS || hits < total * LEAST_SHARE) return null;
  let best = 0;
  for (let at = 1; at < scores.length; at += 1) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  return itemAt(table.languages, best);
}

/** The language of a text as a BCP 47 primary tag, or null where it is too short or unlike any known. */
export function tellLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const script = byScript(sample.slice(0, SCRIPT_LENGTH));
  if (script === null) return byWords(sample, SPACED);
  return script === 'shared' ? byWords(sample, SHARED) : script;
}

/** The tag as pages give it (`en_US`, `de-DE`) → its primary part; null for what is no tag. */
const primaryTag = (tag: string): string | null =>
  /^\s*([a-z]{2,3})(?=[-_\s;,]|$)/i.exec(tag)?.[1]?.toLowerCase() ?? null;

/** Words from which a text can refute its page's tag, and the share of a language's small words that its prose never falls under. */
const ENOUGH_WORDS = 60;
const LEAST_OF_DECLARED = 0.03;
/** Words without a capital: tables of names show no language. */
const LOWER_WORD = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu;

/** Whether a text is plainly not in a language that the table knows: prose of another language under the publisher's template. */
function isUnlike(text: string, language: string): boolean {
  const number = SPACED.languages.indexOf(language);
  const words = text.slice(0, SAMPLE_LENGTH).match(LOWER_WORD) ?? [];
  const { scores, total } = tally(words.join(' '), SPACED);
  return number >= 0 && total >= ENOUGH_WORDS && (scores[number] ?? 0) < LEAST_OF_DECLARED * total;
}

/** BCP 47 for a language that is not known; it is not English. */
const UNDETERMINED = 'und';

/**
 * The text decides; where it is too short or unlike any known language, the page's own tags do, unless it refutes them: "und" then, as
 * for long texts that are neither tagged nor English.
 */
export function settleLanguage(text: string, tags: readonly string[]): string | null {
  const told = tellLanguage(text);
  const declared = tags.map(primaryTag).find((tag) => tag !== null) ?? null;
  if (declared === 'no' && (told === 'nb' || told === 'nn')) return declared;
  if (told !== null) return told;
  return isUnlike(text, declared ?? 'en') ? UNDETERMINED : declared;
}
