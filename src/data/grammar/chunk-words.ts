/** Tags and words by which the chunker knows where a noun group begins, goes on and ends. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Tags of the words that a noun group can hold. */
export const NOUN_GROUP_TAGS = words('DT PDT PRP$ JJ JJR JJS CD NN NNS NNP NNPS POS $ VBN VBG VBD EX FW WP$');
/** Tags of the words that always begin one where none is open. */
export const NOUN_GROUP_OPENERS = words('DT PDT PRP$ JJ JJR JJS CD NN NNS NNP NNPS EX $ FW');
/** Tags of the words that begin the next group even where one is open. */
export const NEW_GROUP_TAGS = words('DT PRP$ PDT EX');
/** Tags of a last word that makes a group of it without any noun: "these", "three". */
export const NOUNLESS_GROUP_TAGS = words('DT CD PDT EX');
/** Tags before an adverb that belongs to the group: "its newly founded state". */
export const BEFORE_GROUP_ADVERB_TAGS = words('DT PRP$');
/** Tags that can begin the clause after "told a rally that". */
export const CLAUSE_OPENING_TAGS = words('PRP DT NNP');

/** Nouns of a count, after which adjectives and nouns go on: "a dozen small states". */
export const COUNT_NOUNS = words('dozen hundred couple score handful thousand');

/** Titles, which begin a group of their own: "the president Mr Kim", as written. */
export const COURTESY_TITLES = words('Mr Mr. Mrs Mrs. Ms Ms. Dr Dr.');

/** Adjectives that never belong to the name before them: "Moscow | last week", "Peru | full recognition". */
export const NEW_GROUP_ADJECTIVES = words(
  'last next late earlier early previous full formal immediate conditional limited several more',
);

/** Nouns of rank that go on with the office: "Britain's deputy foreign secretary". */
export const RANK_NOUNS = words('deputy vice assistant');

/** Times that go on after a time: "last week", "summer time". */
export const LENGTH_NOUNS = words('year years time');

/** Words after which a number belongs to them: "number 7". */
export const NUMBERED_NOUNS = words('number');

/** Nouns whose "that" opens what they report: "reports that Uganda recognised". */
export const REPORT_NOUNS = words(
  'report reports claim claims rumour rumours rumor rumors suggestion suggestions allegation allegations news statement assertion assertions speculation announcement notion idea',
);

/** What recognition is called. */
export const RECOGNITION_NOUNS = words('recognition');

/** What a clause without a pronoun hangs on, behind such a determiner: "a step | Hamas denounced". */
export const STEP_NOUNS = words('step move decision deal accord agreement act action claim gesture plan');
export const OPEN_DETERMINERS = words('a an');

/** A word that ends like a day, a month or a length of time, after which a name opens the next group: "On Monday | Peru". */
export const TIME_ENDING =
  /(?:day|yesterday|today|tomorrow|hours|days|weeks|months|years|month|week|noon|midnight|morning|evening|afternoon|night|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** A year of modern history: "1974", "2008". */
export const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Papers of law, whose "that" before a verb opens a relative clause: "decrees that recognise". */
export const LAW_PAPERS = words(
  'decree decrees law laws bill bills treaty treaties proclamation resolution resolutions',
);
