/** Which language a text is in, told by its script and its small words. */
import { FUNCTION_WORDS, SCRIPT_LANGUAGES, SHARED_SCRIPT_WORDS } from '../data/languages/function-words.js';

const SAMPLE_LENGTH = 4000;
const SCRIPT_LENGTH = 1000;
const LEAST_HITS = 3;
const LEAST_SHARE = 0.12;

interface WordWeight {
  readonly language: number;
  readonly weight: number;
}

interface WordTable {
  readonly languages: readonly string[];
  readonly words: ReadonlyMap<string, readonly WordWeight[]>;
}

/** A word counts for each of its languages, the less the more languages have it. */
function wordTable(lists: readonly (readonly [string, string])[]): WordTable {
  const owners = new Map<string, number[]>();
  for (const [language, [, words]] of lists.entries())
    for (const word of new Set(words.split(' '))) owners.set(word, [...(owners.get(word) ?? []), language]);
  const words = new Map(
    [...owners].map(([word, languages]): [string, WordWeight[]] => [
      word,
      languages.map((language) => ({ language, weight: 1 / Math.sqrt(languages.length) })),
    ]),
  );
  return { languages: lists.map(([language]) => language), words };
}

const SPACED = wordTable(FUNCTION_WORDS);
const SHARED = wordTable(SHARED_SCRIPT_WORDS);
const WORD = /[\p{L}\p{M}]{1,30}/gu;
const LATIN_OR_CYRILLIC = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;
const SCRIPTS = SCRIPT_LANGUAGES.map(([script, language]) => ({
  pattern: new RegExp(`\\p{Script=${script}}`, 'u'),
  language,
}));
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const SHARED_SCRIPT = /[\p{Script=Arabic}\p{Script=Devanagari}]/u;
/** Letters by which the script is told, spread over the sample. */
const PROBES = 200;

/** The language that a script has to itself, "shared" for a script of several, null for Latin and Cyrillic letters. */
function byScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu) ?? [];
  const step = Math.max(1, Math.floor(letters.length / PROBES));
  const probes = letters.filter((_, at) => at % step === 0);
  const share = (pattern: RegExp): number => probes.filter((letter) => pattern.test(letter)).length / probes.length;
  if (probes.length === 0 || share(LATIN_OR_CYRILLIC) > 0.5) return null;
  if (share(KANA) > 0.1) return 'ja';
  if (share(SHARED_SCRIPT) > 0.4) return 'shared';
  return SCRIPTS.find(({ pattern }) => share(pattern) > 0.4)?.language ?? null;
}

const INITIAL = /^(?:\p{Lu}|.\.)/u;

/** A letter alone that is no small word: of "U.S.", "J. Smith", "Friday's". Tables of results are full of them. */
const isInitial = (sample: string, at: number): boolean =>
  /['’.]/.test(sample[at - 1] ?? '') || INITIAL.test(sample.slice(at, at + 2));

function byWords(sample: string, { languages, words }: WordTable): string | null {
  const scores = new Float64Array(languages.length);
  let total = 0;
  let hits = 0;
  for (const { 0: form, index } of sample.matchAll(WORD)) {
    if (form.length === 1 && isInitial(sample, index)) continue;
    total += 1;
    const weights = words.get(form.toLowerCase());
    if (!weights) continue;
    hits += 1;
    for (const { language, weight } of weights) scores[language] = (scores[language] as number) + weight;
  }
  if (hits < LEAST_HITS || hits < total * LEAST_SHARE) return null;
  let best = 0;
  for (let at = 1; at < scores.length; at += 1) if ((scores[at] as number) > (scores[best] as number)) best = at;
  return languages[best] as string;
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

/** The text decides; where it is too short to tell, the page's own tags do. */
export function settleLanguage(text: string, tags: readonly string[]): string | null {
  const told = tellLanguage(text);
  const declared = tags.map(primaryTag).find((tag) => tag !== null) ?? null;
  if (declared === 'no' && (told === 'nb' || told === 'nn')) return declared;
  return told ?? declared;
}
