/** Words of diplomatic ties, beside the verbs that begin and end them. Lower case, verbs in their base form. Own lists. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs that with a bare tie noun mean diplomatic ties. */
export const TIE_FOUNDING_VERBS = words('establish restore resume reestablish re-establish sever');

/** What states exchange that begin relations: "exchange ambassadors". */
export const EXCHANGING_VERBS = words('exchange swap');
export const EXCHANGED_NOUNS = words('ambassadors envoys diplomats embassies missions');

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

/** Nouns of a break: "its break with Taipei". */
export const BREAK_NOUNS = words('break rupture split');

/** Verbs of an ally that goes: "Taiwan lost Nicaragua". */
export const LOSS_VERBS = words('lose');

/** Verbs that with "with" may be more than a quarrel. */
export const BREAK_VERBS = words('break');

/** The two that states have to choose between, each with its rival. */
export const RIVALS: ReadonlyMap<string, string> = new Map([
  ['CN', 'TW'],
  ['TW', 'CN'],
]);

/** "those with Taiwan", "restored them": pronouns for ties. */
export const THOSE_WORDS = words('those');

/** The adjective that makes any ties diplomatic: "diplomatic and trade ties". */
export const DIPLOMATIC_WORDS = words('diplomatic');

/** Tie nouns that are diplomatic only where a word says so: "suspended high-level contacts" ends no relations. */
export const WEAK_TIES = words('contacts dealings');

/** A partner by where it lies: "ties with its neighbour". */
export const NEIGHBOURS = words('neighbour neighbor');

/** Between "with" and its partner: "with neighbouring Guyana". */
export const NEIGHBOURING = words('neighbouring neighboring');

/** Prepositions that a partner may follow. */
export const PARTNER_PREPOSITIONS = words('with to between among from');

/** Of them, those after which no partner stands that the text does not name: "from Monday". */
export const START_PREPOSITIONS = words('from');

/** What stands between a noun and its land: "the region of". */
export const LAND_PREPOSITIONS = words('of');

/** "the level of", "levels". */
export const LEVELS = words('level levels');

/** Before the host where a level is lowered. */
export const LEVEL_PREPOSITIONS = words('in with to');

/** Particles between a verb and its ties: "broke off ties". */
export const TIE_PARTICLES = words('off up with out down on to into');

/** Verbs that agree to ties, which then are planned. */
export const PLANNING_VERBS = words('agree');

/** The verb of signing by hand: "put their signatures to". */
export const PUTTING_VERBS = words('put');

/** Between a noun of deed and its ties: "a break in relations". */
export const TIE_DEED_PREPOSITIONS = words('of in to on');

/** What stands for one's own ties: "reduced theirs". */
export const THEIR_OWN = words('theirs');
