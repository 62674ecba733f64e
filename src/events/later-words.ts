/**
 * Which words make a sentence worth reading for what has been told before it: without one of them it can neither echo an act nor react to it, so
 * that its words are never tagged nor made into phrases. A frame of echoes or reactions that starts from another word needs it here.
 */
import { ECHO_PHRASES } from '../data/events/frames/echo-phrases.js';
import {
  ANNOUNCEMENT_VERBS,
  DOING_VERBS,
  ECHO_OPENERS,
  FOLLOWING_VERBS,
  INTENDING_VERBS,
  REFUSING_VERBS,
  SAME_DEED_VERBS,
  STANDING_MODALS,
  TAKING_VERBS,
  TOO_WORDS,
} from '../data/events/frames/echo-words.js';
import { ACCUSING_VERBS } from '../data/events/frames/reaction-words.js';
import { NOT_WORDS } from '../data/events/small-words.js';
import { HARSH_WORDS, SOUND_WORDS, THANKFUL_WORDS, VERDICT_VERBS } from '../data/events/triggers.js';
import { DO_FORMS, HAVE_FORMS } from '../data/grammar/function-words.js';
import { lemmasOf } from '../grammar/rules/match-anchors.js';
import { loadLexicon, verbForm } from '../grammar/words/verb-lexicon.js';

/** Base forms of the verbs by which alone a deed may be done again: "followed suit", "did so". */
const ECHOING: ReadonlySet<string> = new Set([
  ...[
    ANNOUNCEMENT_VERBS,
    DOING_VERBS,
    FOLLOWING_VERBS,
    INTENDING_VERBS,
    REFUSING_VERBS,
    SAME_DEED_VERBS,
    TAKING_VERBS,
  ].flatMap((verbs) => [...verbs]),
  ...ECHO_PHRASES.flatMap(({ match }) => lemmasOf(match)),
]);

/** Words that need another beside them to echo: "Togo has not", "so have Spain and Malta". */
const standsForVerb = (lower: string): boolean => HAVE_FORMS.has(lower) || STANDING_MODALS.has(lower);
const bringsOutEcho = (lower: string): boolean =>
  NOT_WORDS.has(lower) || ECHO_OPENERS.has(lower) || TOO_WORDS.has(lower);

const baseOf = (lower: string): string => (DO_FORMS.has(lower) ? 'do' : (verbForm(lower)?.base ?? lower));

/** Whether a sentence with these words, in small letters, may tell that what was told before is done again or refused. */
export const mayEcho = (lowers: readonly string[]): boolean =>
  lowers.some((lower) => ECHOING.has(baseOf(lower))) || (lowers.some(standsForVerb) && lowers.some(bringsOutEcho));

let reacting: ReadonlySet<string> | null = null;

/** Base forms of verbs, and nouns, by which a sentence reacts. */
function loadReacting(): ReadonlySet<string> {
  if (reacting) return reacting;
  const { verbSenses, nounSenses } = loadLexicon();
  const verbs = [...verbSenses].filter(([, senses]) => senses.some(({ sense }) => sense.frame === 'react'));
  const nouns = [...nounSenses].filter(([, senses]) => senses.some(({ frame }) => frame === 'react'));
  reacting = new Set([
    ...[...verbs, ...nouns].map(([word]) => word),
    ...[ACCUSING_VERBS, HARSH_WORDS, SOUND_WORDS, THANKFUL_WORDS, VERDICT_VERBS].flatMap((words) => [...words]),
  ]);
  return reacting;
}

/** Whether a sentence with these words, in small letters, may condemn or welcome what was told before. */
export function mayReact(lowers: readonly string[]): boolean {
  const words = loadReacting();
  return lowers.some((lower) => words.has(lower) || words.has(baseOf(lower)));
}
