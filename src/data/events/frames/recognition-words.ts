/** Words beside a verb of recognising, and verbs beside the noun "recognition". Lower case, verbs in their base form. Own lists. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs that say that mutual recognition is missing. */
export const LACKING_VERBS = words('stop fall lack exclude omit avoid rule');

/** Verbs that plan mutual recognition. */
export const AGREEING_VERBS = words('agree plan');

/** Adverbs that make a word official. */
export const OFFICIAL_ADVERBS = words('formally officially');

/** Verbs of wider use that recognise without a quality: not "saw a victory". */
export const ACCEPTING_VERBS = words('accept acknowledge endorse declare');

/** Objects that a verb of wider use recognises without a quality: "accepted the results". */
export const WEIGHTY_NOUNS = words(
  'right independence statehood genocide sovereignty annexation conquest seizure incorporation result results victory outcome rule',
);

/** What is rejected with a would-be state: "rejects Kosovo's independence". */
export const REJECTED_NOUNS = words('independence statehood secession');

/** What is rejected with those who took power: "rejected the new government". */
export const REJECTED_POWERS = words('government administration junta regime presidency');

/** What other states reject with a vote: "rejected the results of the election". */
export const REJECTED_VOTES = words('results result outcome referendum referendums election elections');

/** What makes it one that has just come to power. */
export const NEW_WORDS = words('new interim transitional self-proclaimed self-declared');

/** Verbs of the clause that hangs on "recognition": "the recognition it gave the republic". */
export const GIVING_VERBS = words('give grant extend accord offer confer bestow');

/** Verbs whose subject is recognised by those after "from" or "by": "won recognition from Chad". */
export const WINNING_VERBS = words('win secure gain obtain receive get earn seek');

/** Verbs by which recognition reaches whom the text told of: "Recognition came from Egypt and Chad". */
export const REACHING_VERBS = words('come arrive follow pour');

/** Verbs of one who has it, from or of others: "enjoys recognition from Chad", "has the recognition of Chad". */
export const HAVING_VERBS = words('have enjoy command');

/** Verbs whose subject loses the recognition that others gave it. */
export const LOSING_VERBS = words('lose forfeit');

/** Verbs by which a subject is deprived "of" it. */
export const STRIPPING_VERBS = words('strip deprive rob');

/** Nouns of who announces it: "the announcement by Russia of recognition". */
export const ANNOUNCEMENT_NOUNS = words('announcement announcements declaration proclamation');

/** Papers of recognition: "handed over a certificate of recognition". */
export const RECOGNITION_PAPERS = words(
  'certificate certificates letter letters note document instrument instruments decree declaration message messages telegram',
);

/** Verbs of a recognition that is said to come: "its recognition would take effect". */
export const COMING_VERBS = words('take come follow enter become happen depend');

/** Verbs of a recognition that is signed: "signed the recognition of X on Friday". */
export const SIGNING_VERBS = words('sign issue publish ratify');

/** Verbs of one who weighs its own recognition. */
export const WEIGHING_VERBS = words(
  'consider weigh mull contemplate debate discuss study ponder promise offer threaten plan',
);

/** The noun itself. */
export const RECOGNITION_NOUNS = words('recognition');

/** "mutual recognition". */
export const MUTUAL_WORDS = words('mutual');

/** "short of mutual recognition". */
export const SHORT_WORDS = words('short');

/** Verbs of one who has no recognition yet: "sought recognition from Chad". */
export const SEEKING_VERBS = words('seek');

/** Owners that are a person: "rejected his recognition of". */
export const PERSONAL_OWNERS = words('his her');

/** Prepositions before what the noun recognises: "recognition of X", "recognition for X". */
export const RECOGNISED_PREPOSITIONS = words('of to from for');

/** Verbs that give it "on" or "upon" somebody, and those prepositions. */
export const CONFERRING_VERBS = words('confer bestow');
export const CONFERRED_PREPOSITIONS = words('on upon');

/** Words between a participle and its agent: "recognised so far only by Turkey". */
export const FOCUS_WORDS = words('only even just so far');

/** After an object: "recognised Dow for creating jobs". */
export const PRAISE_PREPOSITIONS = words('for');

/** After an object and a comma: "recognised Dow, among others". */
export const PRAISE_COMPANY = words('among');

/** "one another", "each other": both do it to both. */
export const RECIPROCAL_PAIRS: ReadonlyMap<string, string> = new Map([
  ['one', 'another'],
  ['each', 'other'],
]);

/** "by neither Chad nor Togo": named, and said not to. */
export const NEITHER_WORDS = words('neither');

/** Quantifiers of agents of whom some are named all the same: "by neither of the two", "by more than 100 states". */
export const NAMING_QUANTIFIERS = words('neither more');

/** What has to stand in the quality that a verb of wider use gives a state: no "suitable country". */
export const STATELY = /\b(?:states?|independent|independence|sovereign|republics?|statehood|entit(?:y|ies))\b/;

/** What makes "called him the president" a recognition. */
export const LAWFUL = /\b(?:legitimate|lawful|rightful|sole)\b/;

/** "voted to call it a genocide", "votes": forms of voting. */
export const VOTING = /^vote/;

/** Of the crime qualities, those that a copula gives a killing: "constituted genocide". */
export const GENOCIDE_NOUNS = words('genocide genocides');

/** Verbs and nouns of a standing declared in a clause: "declared that Jerusalem is the capital of Israel". */
export const STANDING_VERBS = words('declare proclaim announce acknowledge recognise affirm');
export const DECLARATIONS = words('declaration proclamation announcement');

/** Verbs of who does a crime: "determined that the army committed genocide". */
export const COMMITTING_VERBS = words('commit perpetrate');

/** "There was genocide in": nothing that is declared a crime. */
export const EMPTY_SUBJECTS = words('there');

/** What stands between a copula and its crime. */
export const CRIME_PREPOSITIONS = words('of in at against by');

/** What stands between an object and its quality: "the ruler of Chad". */
export const INNER_PREPOSITIONS = words('of in');

/** Before the "by" of those who do not: "by Chad but not by Togo, nor by Mali". */
export const NOT_BY_WORDS = words('not nor');

/** Of a time, not of a merit: "would not recognise it for now", "for the time being". */
export const TIME_BEING_NOUNS = words('now time moment present being good ever');
