/** The event knowledge of `data/events/`, made into look-up tables once. */
import {
  ANNOUNCING_VERBS,
  CONTROL_VERBS,
  OBJECT_CONTROL,
  PASS_VERBS,
  SAYING_VERBS,
  TABLE_VERBS,
  TURN_DOWN_VERBS,
} from '../../data/events/control.js';
import { FRAME_VERBS } from '../../data/events/frame-verbs.js';
import { IDIOMS } from '../../data/events/idioms.js';
import { ENVOY_NOUNS, MISSION_NOUNS, TIE_NOUNS } from '../../data/events/nouns.js';
import {
  ANCHOR_VERBS,
  ANCHOR_WORDS,
  CRIME_COPULAS,
  CRIME_DECLARERS,
  DRAWING_VERBS,
  OPEN_ANCHOR_VERBS,
  OTHER_VERBS,
  TRIGGER_SENSES,
  type TriggerSense,
  VERDICT_VERBS,
  VOICING_VERBS,
} from '../../data/events/triggers.js';
import { inflect, type VerbForm } from './verb-forms.js';

/** A sense with the particle that its verb takes here. */
export interface VerbSense {
  readonly sense: TriggerSense;
  readonly particle: string | null;
}

interface Lexicon {
  /** Base form → senses; those with a particle first. */
  readonly verbSenses: ReadonlyMap<string, readonly VerbSense[]>;
  readonly nounSenses: ReadonlyMap<string, readonly TriggerSense[]>;
  readonly forms: ReadonlyMap<string, VerbForm>;
  /** Lower-case words without which a sentence tells no act of the list. */
  readonly anchors: ReadonlySet<string>;
  /** Further such words once an act has been told: "had broken them off in 1972". */
  readonly openAnchors: ReadonlySet<string>;
}

const append = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

function readSenses(): Pick<Lexicon, 'verbSenses' | 'nounSenses'> {
  const verbSenses = new Map<string, VerbSense[]>();
  const nounSenses = new Map<string, TriggerSense[]>();
  for (const sense of TRIGGER_SENSES) {
    for (const verb of sense.verbs) {
      const [base = '', ...particle] = verb.split(' ');
      append(verbSenses, base, { sense, particle: particle.length ? particle.join(' ') : null });
    }
    for (const noun of sense.nouns) append(nounSenses, noun, sense);
  }
  for (const list of verbSenses.values())
    list.sort((a, b) => Number(a.particle === null) - Number(b.particle === null));
  return { verbSenses, nounSenses };
}

function build(): Lexicon {
  const { verbSenses, nounSenses } = readSenses();
  const bases = new Set<string>([...verbSenses.keys(), ...OTHER_VERBS, ...VERDICT_VERBS]);
  for (const table of [VOICING_VERBS, DRAWING_VERBS, CRIME_COPULAS, CRIME_DECLARERS])
    for (const verb of table) bases.add(verb);
  for (const [, table] of FRAME_VERBS) for (const verb of table) bases.add(verb);
  for (const { verbs } of IDIOMS) for (const verb of verbs) bases.add(verb);
  for (const table of [CONTROL_VERBS, OBJECT_CONTROL])
    for (const verb of table.keys()) bases.add(verb.split('-')[0] as string);
  for (const table of [SAYING_VERBS, ANNOUNCING_VERBS, PASS_VERBS, TABLE_VERBS, TURN_DOWN_VERBS])
    for (const verb of table) bases.add(verb.split('-')[0] as string);
  const forms = inflect(bases);
  const anchors = new Set<string>([...TIE_NOUNS, ...MISSION_NOUNS, ...ENVOY_NOUNS, ...ANCHOR_WORDS]);
  const openAnchors = new Set<string>();
  for (const [form, { base }] of forms) {
    if (ANCHOR_VERBS.has(base)) anchors.add(form);
    if (OPEN_ANCHOR_VERBS.has(base)) openAnchors.add(form);
  }
  return { verbSenses, nounSenses, forms, anchors, openAnchors };
}

let lexicon: Lexicon | null = null;

/** The lexicon's tables; built on the first call, never changed. */
export function loadLexicon(): Lexicon {
  lexicon ??= build();
  return lexicon;
}

/** The base form of a lower-case word that the lexicon knows as a verb form; null for others. */
export const verbForm = (lower: string): VerbForm | null => loadLexicon().forms.get(lower) ?? null;
