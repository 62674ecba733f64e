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

/** What makes it that step: "took the step", "took that step". */
export const STEP_OPENERS = words('the that');

/** Verbs of going after another: "followed suit". */
export const FOLLOWING_VERBS = words('follow');

/** Verbs of the lead and of the step: "took the lead", "refused to take the step". */
export const TAKING_VERBS = words('take');

/** The verb that stands for any other: "Portugal never did". */
export const DOING_VERBS = words('do');

/** Auxiliaries that stand for a verb left out: "nor do Armenia and France", "Togo has not". */
export const STANDING_VERBS = words('do have');

/** Modals that stand for it with a "not": "Spain said that it would not". */
export const STANDING_MODALS = words('would will');

/** Words behind such a modal that say that it stands for the same deed: "said it would too", "will as well". */
export const TOO_WORDS = words('too also likewise');

/** Verbs of a plan to do what was told before, without an object: "Togo intends to next year." */
export const INTENDING_VERBS = words('intend plan promise pledge vow');

/** "The European Union would not either." */
export const EITHER_WORDS = words('either');

/** The past of that verb. */
export const DONE_WORDS = words('did');

/** Words before an auxiliary whose subject follows: "as did Togo", "so have Spain and Malta". */
export const ECHO_OPENERS = words('nor neither so as');

/** Of them, those that say no. */
export const NEGATIVE_OPENERS = words('nor neither');

/** "as Kenya did". */
export const COMPARING_WORDS = words('as');

/** "Portugal never did". */
export const NEVER_WORDS = words('never');

/** What makes a noun of a deed the one told before: "the decision", "its move". */
export const DEFINITE_WORDS = words('the its his her their');

/** "no such step": a step that is refused. */
export const NO_SUCH = /^no such\b/;

/** Last words of an echo that mean the deed itself, even where it was refused before: "in no hurry to do so". */
export const OWN_DEED_WORDS = words('so step plunge');

/** What is echoed by these words nobody else has done with the subject: "followed suit". */
export const LONE_ECHO_NOUNS = words('suit lead');

/** Words before a clause whose deed has not been done: "until Togo does so". */
export const UNDONE_OPENERS = words('before until unless if without than till');

/** "as it did so": no comparison. */
export const SO_WORDS = words('so');
