/** Inflected forms of the lexicon's verbs → their base form, in British spelling: "recognized" → "recognise". */
import { IRREGULAR_VERBS } from '../../data/events/irregular.js';

const VOWEL_Y = /[aeiou]y$/;
const SIBILANT = /(?:s|x|z|ch|sh)$/;
const ENDS_SHORT = /[^aeiou][aeiou][^aeiouwxy]$/;
const AMERICAN = /is(e|es|ed|ing|ation)$/;

/** What a form tells: its base, and which of the verb's forms it can be. */
export interface VerbForm {
  readonly base: string;
  readonly shape: 'base' | 's' | 'past' | 'ing';
}

function thirdPerson(base: string): string {
  if (base.endsWith('y') && !VOWEL_Y.test(base)) return `${base.slice(0, -1)}ies`;
  return SIBILANT.test(base) ? `${base}es` : base === 'have' ? 'has' : base === 'be' ? 'is' : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return base.endsWith('y') && !VOWEL_Y.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

/** The stem that "-ing" joins: "cut" → "cutt" by its doubled past, "recognise" → "recognis". */
function ingForms(base: string, past: readonly string[]): string[] {
  if (base.endsWith('ee')) return [`${base}ing`];
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const last = base.at(-1) ?? '';
  const doubled = past.some((form) => form === `${base}${last}ed`) || /[^aeiou][aeiou][^aeiouwxyh]$/.test(base);
  return doubled ? [`${stem}ing`, `${base}${last}ing`] : [`${stem}ing`];
}

/** All forms of the given base forms. */
export function inflect(bases: Iterable<string>): Map<string, VerbForm> {
  const irregular = new Map(IRREGULAR_VERBS.map((row) => [row.split(' ')[0] as string, row.split(' ').slice(1)]));
  const forms = new Map<string, VerbForm>();
  const add = (form: string, value: VerbForm): void => {
    if (!forms.has(form)) forms.set(form, value);
    const american = form.replace(AMERICAN, 'iz$1');
    if (!forms.has(american)) forms.set(american, value);
  };
  for (const base of bases) {
    const past = irregular.get(base) ?? [regularPast(base)];
    add(base, { base, shape: 'base' });
    add(thirdPerson(base), { base, shape: 's' });
    for (const form of past) add(form, { base, shape: 'past' });
    if (ENDS_SHORT.test(base)) add(`${base}${base.at(-1)}ed`, { base, shape: 'past' });
    for (const form of ingForms(base, past)) add(form, { base, shape: 'ing' });
  }
  return forms;
}
