/** The event knowledge of `data/events/`, made into look-up tables once. */
import { FRAME_ANCHORS } from '../../data/events/anchors.js';
import { ECHO_PHRASES } from '../../data/events/frames/echo-phrases.js';
import { FRAME_VERBS } from '../../data/events/frames/frame-verbs.js';
import { IDIOM_LISTS, IDIOMS } from '../../data/events/frames/idioms.js';
import {
  ANNOUNCING_VERBS,
  CONTROL_VERBS,
  OBJECT_CONTROL,
  PASS_VERBS,
  SAYING_VERBS,
  TABLE_VERBS,
  TURN_DOWN_VERBS,
} from '../../data/events/telling/control.js';
import { FACTIVE_VERBS, GOVERNING_VERBS } from '../../data/events/telling/governors.js';
import {
  CRIME_COPULAS,
  CRIME_DECLARERS,
  DRAWING_VERBS,
  OTHER_VERBS,
  TRIGGER_SENSES,
  type TriggerSense,
  VERDICT_VERBS,
  VOICING_VERBS,
} from '../../data/events/triggers.js';
import { lemmasOf } from '../rules/match-anchors.js';
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

/**
 * All words by which a sentence is known: those of the frames, and the forms of the verbs that senses name. Echoes have theirs in
 * `events/later-words.ts`; idioms have those of the frame that they are of.
 */
function readAnchors(forms: Lexicon['forms']): Pick<Lexicon, 'anchors' | 'openAnchors'> {
  const verbs = new Set(TRIGGER_SENSES.flatMap((sense) => sense.anchors));
  const laterVerbs = new Set(TRIGGER_SENSES.flatMap((sense) => sense.laterAnchors));
  const formsOf = (wanted: ReadonlySet<string>): string[] =>
    [...forms].flatMap(([form, { base }]) => (wanted.has(base) ? [form] : []));
  return {
    anchors: new Set([...Object.values(FRAME_ANCHORS).flatMap((words) => [...words]), ...formsOf(verbs)]),
    openAnchors: new Set(formsOf(laterVerbs)),
  };
}

function build(): Lexicon {
  const { verbSenses, nounSenses } = readSenses();
  const bases = new Set<string>([...verbSenses.keys(), ...OTHER_VERBS, ...VERDICT_VERBS]);
  for (const table of [VOICING_VERBS, DRAWING_VERBS, CRIME_COPULAS, CRIME_DECLARERS, GOVERNING_VERBS, FACTIVE_VERBS])
    for (const verb of table) bases.add(verb);
  for (const [, table] of FRAME_VERBS) for (const verb of table) bases.add(verb);
  for (const { match } of IDIOMS) for (const verb of lemmasOf(match, IDIOM_LISTS)) bases.add(verb);
  for (const { match } of ECHO_PHRASES) for (const verb of lemmasOf(match)) bases.add(verb);
  for (const table of [CONTROL_VERBS, OBJECT_CONTROL])
    for (const verb of table.keys()) bases.add(verb.split('-')[0] as string);
  for (const table of [SAYING_VERBS, ANNOUNCING_VERBS, PASS_VERBS, TABLE_VERBS, TURN_DOWN_VERBS])
    for (const verb of table) bases.add(verb.split('-')[0] as string);
  const forms = inflect(bases);
  return { verbSenses, nounSenses, forms, ...readAnchors(forms) };
}

let lexicon: Lexicon | null = null;

/** The lexicon's tables; built on the first call, never changed. */
export function loadLexicon(): Lexicon {
  lexicon ??= build();
  return lexicon;
}

/** The base form of a lower-case word that the lexicon knows as a verb form; null for others. */
export const verbForm = (lower: string): VerbForm | null => loadLexicon().forms.get(lower) ?? null;
