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

/** Prepositions of the phrases that belong to what is recognised, each list by what that is. A nation's rule: "sovereignty [over] Western Sahara". */
export const RULE_LINKS = words('of over by to on');
export const HOLD_LINKS = words('of over to on by in with');
/** A crime: "the killings [in] Chad". */
export const CRIME_LINKS = words('of in at against');
/** The quality in which something is recognised: "the ruler [of] Chad", and a border: "the border [between] Chad and Niger". */
export const QUALITY_LINKS = words('of over');
export const BORDER_LINKS = words('of with between');
/** What is judged, before its quality: "declared the killings [of] Chadians a genocide". */
export const JUDGED_LINKS = words('of in against by');

/** Prepositions of the phrases that belong to the name of a source: "the ministry [for] trade". */
export const SOURCE_NAME_LINKS = words('of in for from at to');
