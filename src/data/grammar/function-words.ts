/** English function words by what they do in a sentence. Small letters. Own lists of closed classes. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Forms of "be" as an auxiliary, with "get", which makes passives like it. */
export const BE_FORMS = words("be is are was were been being am 's ’s 're ’re 'm ’m get got gets");
export const HAVE_FORMS = words("have has had having 've ’ve");
export const DO_FORMS = words('do does did');

/** Words that negate the verb group they stand in or before. */
export const NEGATING_WORDS = words("not n't n’t never neither nor cannot");

/** Auxiliaries after which a participle needs no tag of its own: "was denied", "has long recognised". */
export const BEFORE_PARTICIPLE = words(
  "be is are was were been being am has have had having get got gets 's ’s 've ’ve 're ’re 'd ’d to",
);

/** Quotation marks of all kinds; the last two are those of typewritten corpora. */
export const QUOTATION_MARKS = words("\" “ ” ‘ ’ ' « » `` ''");
/** Quotation marks that can open. */
export const OPENING_QUOTATION_MARKS = words('" “ ‘');

/** Marks that part a sentence more than a comma does. */
export const DASHES = words('- – — -- : ;');

/** Words that open a subordinate clause. */
export const SUBORDINATORS = words(
  'that if whether unless because although though while whereas when where whenever once since as until till lest how why',
);

/** Words that open a phrase as well as a clause: read as prepositions. */
export const PREPOSITION_OR_CLAUSE = words('after before since until as than like for once while');

/** Prepositions and conjunctions that open a clause or phrase of time, cause or comparison: no noun after them is a verb's subject. */
export const CLAUSE_PREPOSITIONS = words('after before since until as once while when where because than like');

/** Conjunctions that leave open whether what follows is so. */
export const OPEN_CONDITIONS = words('if unless whether');

export const RELATIVE_PRONOUNS = words('which who whom whose');

/** Prepositions whose phrase belongs to the noun before it. */
export const NOUN_PREPOSITIONS = words('of in for between over against by from at to on with under within');

/** Of these, those that name a part or a place of the noun: "the parliament of Peru", "the rebels in Libya". */
export const OWNING_PREPOSITIONS = words('of in');

/** Words that open a comparison with a count: "more than 110 states". */
export const COMPARING_WORDS = words('more fewer less other');

/** Words that stand before the whole of a group: "all the", "both its". */
export const WHOLE_WORDS = words('all both');

/** Articles. */
export const ARTICLES = words('a an the');

/** Determiners that take what follows for known. */
export const DEFINITE_DETERMINERS = words('the this that these those');

/** Possessive endings; the second list has those of plurals too. */
export const POSSESSIVE_ENDINGS = words("'s ’s");
export const POSSESSIVE_MARKS = words("'s ’s ' ’");

/** What may close a list without naming anybody: "Japan, Peru and [most] in Africa". */
export const LIST_REST_WORDS = words('most many much others');

/** Adverbs and quantities that may stand between a subject and its verb: "Spain first withheld", "both welcomed". */
export const FLOATING_WORDS = words('both all each first later long');
/** Of these, those of the whole subject. */
export const FLOATING_QUANTITIES = words('both all each');

/** Verbs that say what their subject is, or which in a row: "became the third country". */
export const RANK_COPULAS = words('be become remain make count rank figure number');

/** Prepositions whose gerund says what was not done: "without recognising", "rather than recognising". */
export const UNDONE_PREPOSITIONS = words('without than of');

/** Of these, the one that says of the subject of the main verb that it does not do it. */
export const WITHOUT_WORDS = words('without');

/** Prepositions after a verb whose gerund is beside the deed, not its object: "before recognising". */
export const BESIDE_PREPOSITIONS = words('before after by since while when upon');

/** Prepositions whose gerund the verb before them governs wherever it stands: "refrained from recognising". */
export const GOVERNED_PREPOSITIONS = words('from to of against');

/** Prepositions between a verb of praise or blame and what was done: "thanked Peru for recognising". */
export const REPROACH_PREPOSITIONS = words('for of over on');

/** Prepositions before the one who is asked: "called on Peru to recognise". */
export const ASKED_PREPOSITIONS = words('on upon to with for');

/** Modals of a clause that only reports: "told him that it would not". */
export const REPORTED_MODALS = words('would will may might could can');

/** Words that single rules ask for by themselves, under the name of what they do there. */
export const SINGLE_WORDS = {
  of: words('of'),
  by: words('by'),
  with: words('with'),
  for: words('for'),
  in: words('in'),
  as: words('as'),
  among: words('among'),
  only: words('only'),
  one: words('one'),
  that: words('that'),
  the: words('the'),
  and: words('and'),
  all: words('all'),
  it: words('it'),
  between: words('between'),
  whether: words('whether'),
  whose: words('whose'),
  to: words('to'),
  than: words('than'),
  from: words('from'),
  at: words('at'),
  what: words('what'),
  which: words('which'),
  no: words('no'),
  there: words('there'),
  them: words('them'),
  fromOrTo: words('from to'),
  fromOrBy: words('from by'),
  byOrOf: words('by of'),
  inOrTo: words('in to'),
  /** "between A and B": both sides stand after it. */
  betweenOrAmong: words('between among'),
} as const;

/** An ordinal in digits: "3rd", "120th". */
export const DIGIT_ORDINAL = /^\d+(?:st|nd|rd|th)$/;
/** What ends like an ordinal: "3rd", "hundredth". */
export const ORDINAL_ENDING = /(?:st|nd|rd|th)$/;

/** Auxiliaries that plan with "to": "is to recognise", "has to recognise". */
export const PLANNING_AUXILIARIES = words('be have');

/** Verbs that tell somebody what to beware of. */
export const WARNING_VERBS = words('warn tell advise caution remind');

/** Verbs of a question: "asked whether it recognised". */
export const ASKING_VERBS = words('ask');

/** Verbs that give somebody a rank: "makes Peru the third country". */
export const MAKING_VERBS = words('make');

/** Verbs of the time that a deed needs: "it took Peru ten years to recognise". */
export const TAKING_VERBS = words('take');

/** Openers of a rank without a number: "one of the countries", "among the countries". */
export const MEMBER_WORDS = words('one among');

/** Words between a group and its members: "states including Chad". */
export const INCLUDING_WORDS: ReadonlySet<string> = new Set(['including']);

/** What joins two of which one is meant: "the party, or PAN". */
export const CHOICE_WORDS: ReadonlySet<string> = new Set(['or', 'nor', 'but']);

/** "the first state other than Chad". */
export const OTHER_THAN = ['other', 'than'] as const;
