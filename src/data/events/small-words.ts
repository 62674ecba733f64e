/**
 * Small words (prepositions, pronouns, auxiliaries, particles) by which the frames know what stands beside their trigger. Each list has a name
 * for what its words do there, with an example. Lower case. Own lists.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Single words, and pairs that do the same work. */
export const SMALL_WORDS = {
  of: words('of'),
  by: words('by'),
  with: words('with'),
  from: words('from'),
  to: words('to'),
  in: words('in'),
  at: words('at'),
  as: words('as'),
  that: words('that'),
  what: words('what'),
  which: words('which'),
  no: words('no'),
  not: words('not'),
  there: words('there'),
  them: words('them'),
  fromOrTo: words('from to'),
  fromOrBy: words('from by'),
  byOrOf: words('by of'),
  inOrTo: words('in to'),
  /** "between A and B": both sides stand after it. */
  between: words('between among'),
} as const;

/** Words that make what follows untrue: "did not", "is hardly illegal". */
export const NOT_WORDS = words("not n't n’t");
export const DENIALS = words("not n't n’t no hardly");

/** Auxiliaries that tell a thing to come: "recognition will follow". */
export const FUTURE_MODALS = words('will would shall');

/** Verbs that say what something is. */
export const COPULAS = words('be');
