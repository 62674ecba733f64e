/** News agencies in bylines, credits and signatures. */
import { AGENCIES, AGENCY_PREFIXES, AMBIGUOUS_FORMS } from '../../data/agencies/agencies.js';

const formKey = (form: string): string =>
  form
    .toLowerCase()
    .replace(/[.’'/]/g, '')
    .replace(/\s{1,20}/g, ' ')
    .trim();

const FORMS: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap(([name, ...forms]) => forms.map((form): [string, string] => [formKey(form), name])),
);
const AMBIGUOUS = new Set(AMBIGUOUS_FORMS.map(formKey));
const LONGEST_FORM = 60;
const MOST_WORDS = 5;
/** Brackets and dashes around an agency’s name: `(AFP) -`. */
const EDGES = /^[\s(\-–—[©:]{1,10}|[\s).\-–—\]:]{1,10}$/g;

/** What stands before an agency’s name: `Redazione ANSA`. */
const PREFIX = new RegExp(`^(?:${AGENCY_PREFIXES.join('|')})[:\\s]\\s{0,3}`, 'iu');
const forKey = (form: string): string | undefined => FORMS.get(formKey(form));

/** The agency that a whole string names, or null: `Reuters`, `(AFP)`, `dpa/lby`, `The Associated Press`. */
export function agencyOf(value: string): string | null {
  if (value.length > LONGEST_FORM) return null;
  const text = value.replace(EDGES, '');
  const agency = forKey(text);
  if (agency !== undefined) return agency;
  const slash = text.indexOf('/');
  if (slash > 0) return forKey(text.slice(0, slash)) ?? null;
  return PREFIX.test(text) ? (forKey(text.replace(PREFIX, '')) ?? null) : null;
}

/** Whether a form names an agency and nothing else. */
export const isPlainAgency = (value: string): boolean => agencyOf(value) !== null && !AMBIGUOUS.has(formKey(value));

/** A name that an agency's closes ("Jo Example The Associated Press") → the name before it and the agency; null otherwise. */
export function cutAgency(name: string): { rest: string; agency: string } | null {
  const words = name.split(' ', 12);
  for (let count = Math.min(MOST_WORDS, words.length - 2); count > 0; count -= 1) {
    const form = formKey(words.slice(-count).join(' '));
    const agency = AMBIGUOUS.has(form) ? undefined : FORMS.get(form);
    if (agency) return { rest: words.slice(0, -count).join(' '), agency };
  }
  return null;
}
