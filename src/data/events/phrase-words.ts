/**
 * Words by which `events/` tells what a phrase is: whose land, which side, which deed. Lower case, verbs in their base form; function words are
 * grammar and stand with the rules. Own lists.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Plural nouns of states that a number counts: "two neighbours". */
export const COUNTED_STATES = words(
  'countries states nations neighbours neighbors governments capitals members allies powers republics islands heavyweights',
);

/** Verbs of who has to go by a day: "gave the envoys until Friday to leave". */
export const GOING_VERBS = words('leave get quit depart go');

/** Participles that date a paper, not the deed: "the treaty signed in May". */
export const SIGNED_WORDS = words('signed concluded finalised finalized initialled dated issued');

/** Nouns whose own day stands beside them and is not that of the deed. */
export const DATED_NAMES = words(
  'genocide holodomor holocaust it them law vote resolution act decree motion declaration',
);

/** Words that describe several lands named before: "both regions". */
export const PLURAL_LANDS = words(
  'regions republics entities territories states provinces statelets enclaves areas both them two',
);

/** Nouns of those who vote in a house. */
export const HOUSE_MEMBERS = words('parties members deputies mps groups factions');

/** Houses that vote. */
export const HOUSES = words('parliament assembly congress senate legislature');

/** Words before a demonym that make it one of a region: "Latin American". */
export const REGION_OPENERS = words('central latin south north pan');

/** Nouns of a land whose name follows: "the republic of Chad". */
export const LAND_NOUNS = words(
  'state nation country republic kingdom territory region province enclave island islands archipelago statelet emirate sultanate power city-state',
);

/** Words before an office that make nobody its holder's state. */
export const OFFICE_ADJECTIVES = words('foreign prime cabinet senior own western-style');

/** Nouns of holding a land. */
export const HOLDING_NOUNS = words('sovereignty claim claims rule control jurisdiction ownership');

/** Nouns of a land that becomes part of a state. */
export const JOINING_NOUNS = words('incorporation accession absorption unification reunification');

/** Nouns of an election that is won. */
export const ELECTION_NOUNS = words('victory win election re-election reelection inauguration');

/** Verbs whose object is who hears, not who acts. */
export const HEARER_VERBS = words('tell inform warn assure remind notify');

/** Nouns of land that belongs to somebody. */
export const SOIL_NOUNS = words('territory soil land province region');

/** Nouns that take in the "of" after them: "part of Peru", "an act of genocide". */
export const PARTITIVE_NOUNS = words('part one territory act acts case form crime');

/** Verbs that give a state its place among others: "making it the third". */
export const RANKING_VERBS = words('make count include number rank');

/** What a land has a right to: "the right to exist". */
export const EXISTENCE_WORDS = words('exist existence state statehood independence');

/** Adjectives before a land that has just been described. */
export const LAND_ADJECTIVES = words('new newest northern southern eastern western');

/** Nouns that name a land again. */
export const SAME_LAND_NOUNS = words('state republic nation country one');

/** Plural nouns of the two sides of a deed: "the two rivals". */
export const PAIRED_STATES = words(
  'countries states nations neighbours neighbors governments sides capitals foes rivals enemies powers adversaries republics parties',
);

/** Plural nouns of two who act together. */
export const PAIR_DOERS = words('neighbours neighbors states nations countries governments');

/** Nouns of one's own state: "her country". */
export const OWN_LAND_NOUNS = words('country nation homeland');

/** Nouns before "of" that belong to a land's name, not to an office. */
export const RANKS_OF = words('state nation country republic kingdom territory region island');

/** Who speaks for another. */
export const SPOKESPERSONS = words('spokesman spokeswoman spokesperson');

/** What follows "with" without being a partner: "with regret". */
export const ADVERBIAL_NOUNS = words('other effect speed haste regret');

/** Adverbs of a deed done soon after another. */
export const SOON_ADVERBS = words('soon shortly later');

/** Adjectives that say that a deed is done again. */
export const SAME_WORDS = words('same similar');

/** Words beside a noun of deed that say that it is the one told before: "took a similar step". */
export const ECHO_WORDS = words('same similar that such likewise');

/** Bodies whose name goes on with an "of": "the European Court | of Justice". */
export const BODIES_NAMED_OF = words('court organisation organization league conference council community union');
