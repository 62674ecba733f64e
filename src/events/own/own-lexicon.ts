/** The event types of the user's own rules, made into look-up tables once. */
import { IRREGULAR_VERBS } from '../../data/english/irregular-verbs.js';
import { isNoun, type NounPhrase, type Phrase, type VerbPhrase } from '../../grammar/chunks/phrases.js';
import { compileRules, type MatchRule } from '../../grammar/rules/match.js';
import { lemmaOf } from '../../grammar/words/lemma.js';
import { inflect } from '../../grammar/words/verb-forms.js';
import type { Word } from '../../grammar/words/words.js';
import type { OwnEventType, OwnSense } from '../../rules/user-rules.js';

/** A sense with the type that it tells. */
export interface OwnTrigger {
  readonly event: OwnEventType;
  readonly sense: OwnSense;
}

/** A verb of a sense, with the words that must follow it. */
export interface OwnVerb extends OwnTrigger {
  readonly particle: readonly string[];
  /** It tells the deed where it is negated: "will not lift". */
  readonly isNegated: boolean;
}

/** A pattern of a sense. */
interface OwnPattern extends MatchRule, OwnTrigger {}

/** What the senses of the user's own types look for, ready to be looked up. */
export interface OwnLexicon {
  /** Lower-case words of which a sentence holds one where it may tell such an event. */
  readonly anchors: ReadonlySet<string>;
  /** By every form of the verb. */
  readonly verbs: ReadonlyMap<string, readonly OwnVerb[]>;
  readonly nouns: ReadonlyMap<string, readonly OwnTrigger[]>;
  readonly patterns: ReturnType<typeof compileRules<OwnPattern>>;
  readonly hasPatterns: boolean;
}

/** British and American spelling alike: "criticise", "criticize". */
const keyOf = (form: string): string => form.replace(/([iy])z(?=es?$|ing$|ed$)/, '$1s');

const irregularForms: ReadonlyMap<string, readonly string[]> = new Map(
  IRREGULAR_VERBS.map(([base, past, participle]) => [base, `${past}/${participle}`.split('/')]),
);

/** "overrun", "withhold": a verb whose forms are those of the verb behind its prefix. */
const PREFIXED = /^(over|out|under|up|re|fore|mis|un|with|inter)(.{2,})$/;

/** Every form of a verb, in small letters. */
function formsOfVerb(base: string): string[] {
  const [, prefix = '', stem = ''] = PREFIXED.exec(base) ?? [];
  const irregular = irregularForms.get(base) ?? irregularForms.get(stem)?.map((form) => prefix + form) ?? [];
  // "initialled", "signalling": British spelling.
  const doubled = /[aeiou]l$/.test(base) ? [`${base}led`, `${base}ling`] : [];
  return [...inflect([base]).keys(), ...irregular, ...doubled];
}

/** A noun's singular and plural. */
function formsOfNoun(noun: string): string[] {
  const plural = /(?:s|x|z|ch|sh)$/.test(noun)
    ? `${noun}es`
    : /[^aeiou]y$/.test(noun)
      ? `${noun.slice(0, -1)}ies`
      : `${noun}s`;
  return noun.endsWith('man') ? [noun, plural, `${noun.slice(0, -3)}men`] : [noun, plural];
}

/** How a verb begins that tells its deed where it is negated. */
const NOT = 'not ';

const lastWord = (words: string): string => words.split(' ').at(-1) ?? words;

/** The words without which a sense cannot fire: those of its object where it has one, since they are rarer than verbs. */
function anchorsOfSense({ verbs, nouns, object }: OwnSense): string[] {
  if (object.length > 0) return object.flatMap((noun) => formsOfNoun(lastWord(noun)));
  return [
    ...verbs.flatMap((verb) => formsOfVerb(verb.replace(/^not /, '').split(' ')[0] ?? verb)),
    ...nouns.flatMap((noun) => formsOfNoun(lastWord(noun))),
  ];
}

const append = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

function build(types: readonly OwnEventType[]): OwnLexicon {
  const anchors = new Set<string>();
  const verbs = new Map<string, OwnVerb[]>();
  const nouns = new Map<string, OwnTrigger[]>();
  const rules: OwnPattern[] = [];
  for (const event of types)
    for (const sense of event.senses) {
      for (const word of anchorsOfSense(sense)) anchors.add(word);
      for (const verb of sense.verbs) {
        const isNegated = verb.startsWith(NOT);
        const [base = '', ...particle] = (isNegated ? verb.slice(NOT.length) : verb).split(' ');
        for (const form of new Set(formsOfVerb(base).map(keyOf)))
          append(verbs, form, { event, sense, particle, isNegated });
      }
      for (const noun of sense.nouns) append(nouns, lastWord(noun), { event, sense });
      if (sense.match !== null)
        rules.push({ event, sense, id: event.type, reason: '', match: sense.match, must: '', mustNot: '' });
    }
  // "break off" goes before "break".
  for (const list of verbs.values()) list.sort((a, b) => b.particle.length - a.particle.length);
  const patterns = compileRules(rules);
  const asked = patterns.anchors();
  for (const word of asked?.words ?? []) anchors.add(word);
  for (const lemma of asked?.lemmas ?? []) for (const form of formsOfVerb(lemma)) anchors.add(form);
  return { anchors, verbs, nouns, patterns, hasPatterns: rules.length > 0 };
}

const built = new WeakMap<readonly OwnEventType[], OwnLexicon>();

/** The tables of event types; built on the first call for them, never changed. */
export function ownLexicon(types: readonly OwnEventType[]): OwnLexicon {
  const lexicon = built.get(types) ?? build(types);
  built.set(types, lexicon);
  return lexicon;
}

/** The verbs of the user's own that a verb may be, the longest first. */
export const ownVerbsAt = ({ verbs }: OwnLexicon, { lower }: VerbPhrase): readonly OwnVerb[] =>
  verbs.get(keyOf(lower)) ?? [];

const singular = ({ text, lower, tag }: Word): string =>
  lower.endsWith('s') || tag.endsWith('S') ? lemmaOf(text, 'NNS') : lower;

/** Whether a word is the last of the words of a noun: "travel bans" for "travel ban". */
function endsNoun(word: Word, noun: string): boolean {
  const words = noun.split(' ');
  let at = word;
  for (const wanted of words.reverse()) {
    if (singular(at) !== wanted && !formsOfNoun(wanted).includes(at.lower)) return false;
    at = at.previous;
  }
  return true;
}

/** The senses of a noun of a deed. */
export function ownNounsAt({ nouns }: OwnLexicon, { head }: NounPhrase): readonly OwnTrigger[] {
  const found = nouns.get(singular(head)) ?? nouns.get(head.lower) ?? [];
  return found.filter(({ sense }) => sense.nouns.some((noun) => endsNoun(head, noun)));
}

/** Whether a noun phrase is or holds one of the object's words: "sanctions", "a sanctions package". */
export const isObject = (phrase: Phrase, { object }: OwnSense): boolean =>
  isNoun(phrase) && phrase.words.some((word) => object.some((noun) => endsNoun(word, noun)));
