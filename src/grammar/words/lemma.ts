/** The base form of an inflected English word, by its tag: rules of spelling, and a list of the words that have none. */
import { IRREGULAR_PLURALS } from '../../data/english/irregular-plurals.js';
import { IRREGULAR_VERBS, SUPPLETIVE_FORMS } from '../../data/english/irregular-verbs.js';
import { KEEPS_DOUBLE_L, STEMS_WITH_E, STEMS_WITHOUT_E, TAKES_E } from '../../data/english/verb-stems.js';
import { lowerCase } from '../../text/lower-case.js';

const BASE_OF_FORM: ReadonlyMap<string, string> = new Map([
  ...IRREGULAR_VERBS.flatMap(([base, past, participle]) =>
    `${past}/${participle}`.split('/').map((form): [string, string] => [form, base]),
  ),
  ...SUPPLETIVE_FORMS,
]);

const DOUBLED = /([bdgkmnprtv])\1$/;

/** The base of a stem left by -ed or -ing: "stopp" → "stop", "argu" → "argue", "claim" → "claim". */
function baseOfStem(stem: string): string {
  if (stem.endsWith('ll')) return KEEPS_DOUBLE_L.test(stem) ? stem : stem.slice(0, -1);
  if (STEMS_WITHOUT_E.has(stem)) return stem;
  if (stem.length > 3 && DOUBLED.test(stem)) return stem.slice(0, -1);
  if (stem.endsWith('ss') || stem.endsWith('zz')) return stem;
  return STEMS_WITH_E.has(stem) || TAKES_E.test(stem) ? `${stem}e` : stem;
}

/** "tries" → "try", "watches" → "watch", "says" → "say". */
function withoutS(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$|[aeo]us$/.test(word) && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function verbLemma(word: string): string {
  const known = BASE_OF_FORM.get(word);
  if (known !== undefined) return known;
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ed') && word.length > 3) return baseOfStem(word.slice(0, -2));
  if (word.endsWith('ing') && word.length > 4) {
    const stem = word.slice(0, -3);
    return /[aeiouy]/.test(stem) ? baseOfStem(stem) : word;
  }
  return word.endsWith('s') ? withoutS(word) : word;
}

/** The lemma of a word, in small letters: `lemmaOf('recognised', 'VBN')` → "recognise". Other than verbs and plurals stay. */
export function lemmaOf(word: string, tag: string): string {
  const lower = lowerCase(word);
  const folded = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  if (tag === 'NNS' || tag === 'NNPS') return IRREGULAR_PLURALS.get(folded) ?? withoutS(folded);
  if (!tag.startsWith('VB') || tag === 'VB' || tag === 'VBP') return SUPPLETIVE_FORMS.get(folded) ?? folded;
  if (folded === "'s") return 'be';
  if (folded === "'d") return 'have';
  return verbLemma(folded);
}
