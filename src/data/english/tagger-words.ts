/** Words by which the tagger of parts of speech finds the clause's verb, and marks that end a clause. A change wants a new training. */

/** Words that are surely a finite verb, or what is left of one: "wo" of "won't". */
export const FINITE_WORDS =
  "is are was were has have had will would could can may might should must do does did says said 's 've 're 'll 'd wo ca";

export const CLAUSE_END_MARKS = '. ; : ? !';

/** After a name, "reports" and the like are verbs where one of these follows: "Reuters reports that …". */
export const AFTER_SAYING = new Set(['.', ',', ';', ':', '”', '"', '’', 'that', 'the', 'a', 'an']);

/** Words that the tagger takes for a verb and that are a plural noun: "according to people …". */
export const PLURALS_NOT_VERBS = new Set(['people']);
