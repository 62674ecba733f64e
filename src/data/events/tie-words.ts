/** Words of diplomatic ties, beside the verbs that begin and end them. Lower case, verbs in their base form. Own lists. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs that with a bare tie noun mean diplomatic ties. */
export const TIE_FOUNDING_VERBS = words('establish restore resume reestablish re-establish sever');

/** Words that say that others did it before: "also severed relations". */
export const LIKEWISE_WORDS = words('also too likewise similarly');

/** Nouns of what is lowered: "the level of its representation". */
export const LEVEL_NOUNS = words('level levels representation presence mission missions');

/** Nouns of what has that level. */
export const REPRESENTATION_NOUNS = words('representation presence mission missions relations ties embassy');

/** What is put to a paper: "put their signatures to". */
export const SIGNATURE_NOUNS = words('signature signatures name names initials');

/** Verbs whose subject does what their noun of deed says: "announced the restoration of ties". */
export const TIE_ANNOUNCING_VERBS = words(
  'announce declare agree sign exchange approve confirm formalise complete proclaim order propose celebrate negotiate',
);

/** The polities, by code, between which states have to choose; leaving one of them is a break. */
export const CONTESTED_STATES = words('TW CN EH x-kosovo x-abkhazia x-south-ossetia');
