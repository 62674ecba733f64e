/** Words of a deed done again by others. Lower case, verbs in their base form. Own lists. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs of a noun of the same deed: "took the same step", "passed a similar motion". */
export const SAME_DEED_VERBS = words('take make follow issue adopt pass');

/** Verbs that refuse what was told before, without an object: "Russia and China refuse." */
export const REFUSING_VERBS = words('refuse decline');

/** Verbs by which a deed told before is announced: "announced the decision on Friday". */
export const ANNOUNCEMENT_VERBS = words('announce confirm make unveil formalise');

/** Nouns of a deed that is announced after it was told. */
export const ANNOUNCED_NOUNS = words(
  'decision decisions move moves step steps measures announcement recognition switch break',
);

/** Nouns of the step that others refused: "a day after Spain took that step". */
export const STEP_NOUNS = words('step plunge');

/** Words of one who does it after another: "Bogota came next". */
export const NEXT_WORDS = words('next second third');
