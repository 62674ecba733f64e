/** Words of reactions to a deed. Lower case, verbs in their base form. Own lists. */
import type { ListedType } from '../event-types.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs of a reaction that comes by itself: "Condemnation came from Serbia". */
export const ARRIVING_VERBS = words('come arrive pour follow');

/** Verbs of reaction that need no object: "Serbia protested." */
export const OBJECTLESS_REACTIONS = words('protest object applaud fume cheer');

/** Before what a noun of reaction is about: "condemnation of", "protest over". */
export const ABOUT_PREPOSITIONS = words('of over at for to with against about on from regarding concerning');

/** Before a reaction by somebody else's name: "despite Israeli protests". */
export const DESPITE_WORDS = words('despite over amid');

/** Before whose reaction is drawn or comes: "drew condemnation from Serbia". */
export const REACTING_PREPOSITIONS = words('from by in');

/** Before who is told of a reaction: "lodged a protest with Lima". */
export const ADDRESSEE_PREPOSITIONS = words('with to');

/** Between a noun of deed and what it is done to: "the recognition of Abkhazia", "the break with Peru". */
export const DEED_PREPOSITIONS = words('of with');

/** Before the cause of a reaction: "thanked Germany for the decision", "slammed Peru over". */
export const CAUSE_PREPOSITIONS = words('for over on');

/** Before the deed of a reaction's object: "for recognising", "plans of breaking". */
export const GOVERNING_PREPOSITIONS = words('for over on of');

/** Between a noun and what belongs to it. */
export const BELONGING_PREPOSITIONS = words('of in');

/** After a reaction, how or where it was said: "hailed Madrid by video link". */
export const MANNER_PREPOSITIONS = words('by via from in at');

/** Before the deed that is protested: "protested when Kiribati". */
export const OCCASION_WORDS = words('when after as over at against');

/** After a protest that stands alone: "China protested and suspended relations". */
export const AFTER_BARE_PROTEST = /^(?:|[.,;]|and|but)$/;

/** Pronouns for a deed told before. */
export const DEED_PRONOUNS = words('it this that them');

/** What a reaction calls the deed told before: "condemned what it called an attempt to". */
export const JUDGED_NOUNS = words(
  'attempt effort effort concession reward capitulation escalation campaign threat challenge manoeuvre maneuver ploy scheme crime injustice distortion falsification success victory achievement breakthrough signal message contribution',
);

/** Of the words for a deed, those that point. */
export const POINTING_WORDS = words('this that');

/** What opens a noun phrase of a deed told before: "the decision", "such a step". */
export const ANAPHORIC_OPENERS = words('the this that such');

/** Offices by which the doer of the deed told last is meant: "thanked the president for his decision". */
export const OFFICES = words('president premier chancellor pope pontiff king emir monarch government administration');

/** Who claims a land, or opposes its being a state, where the tables of countries do not say: code → code. */
export const CLAIMANTS: ReadonlyMap<string, string> = new Map([
  ['XK', 'RS'],
  ['PS', 'IL'],
  ['TW', 'CN'],
  ['EH', 'MA'],
]);

/** Counts of doers, from two on: "thanked both neighbours", "the three states". */
export const COUNT_WORDS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
]);

/** Nouns that name one type of deed only: "the expulsions" are no recognition. */
export const TYPED_DEED_NOUNS: ReadonlyMap<string, ListedType> = new Map([
  ...['expulsion', 'expulsions'].map((noun) => [noun, 'tie-downgrade'] as const),
  ...['severance', 'rupture', 'closure'].map((noun) => [noun, 'tie-severance'] as const),
  ...['recognition', 'recognitions'].map((noun) => [noun, 'recognition'] as const),
]);

/** Nouns that may be a new state's own declaration of independence, no act of the list; the plural always is one where a text tells of it. */
export const DECLARATION_NOUNS = words('declaration declarations');

/** Of them, the one that is such where the text declares nothing else. */
export const LONE_DECLARATIONS = words('declaration');

/** "declared its independence", "the proclamation of statehood". */
export const DECLARED_INDEPENDENCE =
  /\b(?:declar|proclaim)\w*\b[^.]{0,60}\b(?:independen|statehood|sovereign|secession)/;

/** "declared", "declares". */
export const DECLARED = /\bdeclare[sd]?\b/;

/** Verbs of support, which is of plans and wars as well: an endorsement only where what is supported is a deed that is done. */
export const SUPPORTING_VERBS = words('support back endorse come');
export const SUPPORTED_NOUNS = words('decision decisions recognition move step action severance expulsion expulsions');

/** What opens a noun of deed told before. */
export const POINTING_OPENERS = words('the this that');

/** Verbs of one who is sorry for what others did, which condemn where a harsh word stands beside the deed: "regretted the unjustified decision". */
export const REGRETTING_VERBS = words('regret');

/** Verbs of accusing: "accused Lima of violating its sovereignty". */
export const ACCUSING_VERBS = words('accuse');

/** What a breach is of: "violated international law". */
export const LAW_WORDS = /\b(?:law|sovereignty|integrity|charter|resolutions?|agreements?|accords?|peace)\b/;

/** Words that end the reach of a verdict: "called the move wise but illegal" is no plain verdict. */
export const CONTRASTS = words('but');
