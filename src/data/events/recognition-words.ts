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
  'right independence statehood genocide sovereignty annexation conquest seizure incorporation result results victory outcome',
);

/** Verbs of the clause that hangs on "recognition": "the recognition it gave the republic". */
export const GIVING_VERBS = words('give grant extend accord offer confer');

/** Verbs whose subject is recognised by those after "from" or "by": "won recognition from Chad". */
export const WINNING_VERBS = words('win secure gain obtain receive get earn seek');

/** Verbs whose subject loses the recognition that others gave it. */
export const LOSING_VERBS = words('lose forfeit');

/** Verbs by which a subject is deprived "of" it. */
export const STRIPPING_VERBS = words('strip deprive rob');

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
