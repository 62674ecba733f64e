/**
 * Small words (prepositions, pronouns, auxiliaries, particles) by which the frames know what stands beside their trigger. Each list has a name
 * for what its words do there, with an example. Lower case. Own lists.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that make what follows untrue: "did not", "is hardly illegal". */
export const NOT_WORDS = words("not n't n’t");
export const DENIALS = words("not n't n’t no hardly");

/** Auxiliaries that tell a thing to come: "recognition will follow". */
export const FUTURE_MODALS = words('will would shall');

/** Verbs that say what something is. */
export const COPULAS = words('be');
