/**
 * Words by which `events/telling/` finds out how real a deed is, when it was done, and on whose word. Lower case unless a comment says otherwise.
 * Own lists.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

// When

/** Words for a number, each at its place. */
export const COUNT_WORDS: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** Words for one: "a day later". */
export const ARTICLES_OF_ONE = words('a an');

/** Written dates by one phrase, counted in days from the day of publication. */
export const DAYS_FROM_PUBLICATION: readonly { readonly phrases: readonly string[]; readonly days: number }[] = [
  { phrases: ['today', 'tonight', 'this morning', 'this afternoon', 'this evening'], days: 0 },
  { phrases: ['yesterday', 'last night'], days: -1 },
  { phrases: ['tomorrow'], days: 1 },
];

/** Of these, the one that in a quotation is the speaker's own day. */
export const TODAY = 'today';

/** Words before a weekday that make it no day of this week: "every Monday". */
export const VAGUE_DAY_WORDS = words('last every each');

/** Of these, the one that still means one day where it stands right before it: "last Monday". */
export const LAST_WORD = 'last';

/** The year and the month of publication. */
export const THIS_YEAR: readonly string[] = ['this year'];

/** Words that leave open when in such a year or month: "earlier this year". */
export const PART_WORDS = words('earlier later early late');

/** Parts of a month, by which its name stands: "at the end of October". */
export const MONTH_PARTS = words('end start beginning middle');

/** Written months and years by one phrase, counted from those of publication. */
export const MONTHS_FROM_PUBLICATION: readonly { readonly phrases: readonly string[]; readonly months: number }[] = [
  { phrases: ['this month'], months: 0 },
];
export const YEARS_FROM_PUBLICATION: readonly { readonly phrases: readonly string[]; readonly years: number }[] = [
  { phrases: ['this year'], years: 0 },
  { phrases: ['last year'], years: -1 },
  { phrases: ['next year'], years: 1 },
];
/** Of the years, those that date a deed without a month beside them. */
export const NEXT_YEARS: readonly string[] = ['next year'];

/** Words that make such a month a vague time: "early this month", "in the last month". */
export const VAGUE_MONTH_WORDS = words('the earlier later until since every each over');

/** The day of the deed told before. */
export const SAME_DAY: readonly string[] = ['the same', 'that', 'that same'].flatMap((opener) =>
  ['day', 'evening', 'night', 'afternoon', 'morning'].map((noun) => `${opener} ${noun}`),
);

/** The month and the year of the deed told before. */
export const SAME_MONTH: readonly string[] = ['the same month', 'that month', 'that same month'];
export const SAME_YEAR: readonly string[] = ['the same year', 'that year', 'that same year'];

/** What opens a month of the year of the deed told before: "that May". */
export const SAME_YEAR_OPENER = 'that';

/** Times counted from the deed told before. */
export const DAY_BEFORE: readonly string[] = [
  'the day before',
  'the night before',
  'the evening before',
  'the previous day',
];
export const NEXT_DAY: readonly string[] = ['the next day', 'the following day'];
export const NEXT_MONTH: readonly string[] = ['the next month', 'the following month'];
export const NEXT_YEAR: readonly string[] = ['the next year', 'the following year', 'a year later'];

/** Words with which a time gives no year of its own: "late 2008", "since 2008". */
export const VAGUE_TIME_WORDS = words(
  'last next this past recent coming earlier early late mid ago since until every each',
);

/** Words that count a time from another and end it: "a day later". */
export const COUNTING_WORDS = words('later afterwards ago earlier');

/** The same where a mark follows: "a day before, …". */
export const BEFORE_WORDS = words('before');

/** Prepositions behind which a time is that of another deed: "recognised Kosovo despite a warning on Monday". */
export const TOPIC_PREPOSITIONS = words('over amid despite following accusing');

/** Prepositions that open another clause or time: "recognised it after talks on Monday". */
export const CLAUSE_PREPOSITIONS = words('after before since while when until once');

/** Words that open the clause whose time is the deed's: "became the third when its minister signed on Monday". */
export const WHEN_WORDS = words('when');

/** "the third ally to leave this year": the first word and the noun of the count's year. */
export const YEAR_OF_COUNT = { first: 'this', noun: 'year' } as const;

/** Words before a time that only bounds when the deed was done: "by 8 May". */
export const BOUNDING_WORDS = words('between until till before by since');

/** Words before the year of a crime's own deed: "recognised the genocide in 2019". */
export const YEAR_PREPOSITIONS = words('in');

// How real

/** Modals of a plan, of a thought, of what may be, and of a demand. */
export const MODALS = {
  plan: words("will shall 'll ’ll"),
  thought: words("would 'd"),
  maybe: words('may might could can cannot'),
  demand: words('must should ought'),
} as const;

/** Of these, those by which a governor colours the deed that hangs on it: "will agree to recognise". */
export const GOVERNOR_MODALS = { plan: words('will'), thought: words('would') } as const;

/** Words that negate. */
export const NEGATORS = words("no not n't n’t never nor neither little");

/** Words before an infinitive that leave open what is done: "a vote on whether to recognise". */
export const OPEN_WORDS = words('whether');

/** The negator of two subjects: "neither Russia nor China". */
export const NEITHER = words('neither');

/** "not even Russia recognises". */
export const NOT_EVEN = ['not', 'even'] as const;

/** "has yet to recognise". */
export const YET = words('yet');

/** Nouns of one's own word for what one will do: "its announcement that it would". */
export const WORD_GIVING_NOUNS = words('announcement promise pledge vow statement declaration commitment assurance');

/** Verbs of going on with what has been done already: "will continue to recognise". */
export const CONTINUING_VERBS = words('continue keep');

/** Words that make a thought of what is said: "said it would act if …". */
export const IF_WORDS = words('if');

/** Pronouns of a clause that tells what was done before: "Russia, which recognised X". */
export const BACKGROUND_PRONOUNS = { object: words('which whom'), subject: words('which who') } as const;

/** The verb of a past before the past: "had recognised". */
export const PAST_PERFECT = words('had');

// On whose word

/** Nouns by which a deed of a type is named once it has been told. */
export const DEED_NAMES: Readonly<Record<string, readonly string[]>> = {
  recognition: ['recognition'],
  'tie-severance': ['severance', 'break', 'rupture'],
  'tie-downgrade': ['expulsion', 'expulsions', 'recall'],
  'tie-establishment': ['resumption', 'normalisation', 'normalization'],
  derecognition: ['withdrawal'],
};

/** Words that make such a noun mean the deed told before. */
export const DEFINITE_WORDS: readonly string[] = ['the', 'this', 'our', "today's", 'today’s'];

/** Saying verbs with a hearer as their object: "the envoy told reporters". */
export const HEARER_SAYING_VERBS = words('tell inform');

/** Participles of one who is told: "was informed about". */
export const HEARING_WORDS = words('told informed notified briefed');

/** Words that open a clause whose speaker speaks of something else: ", while Mexico said it would wait". */
export const OTHER_CLAUSE_OPENERS = words('while whereas although though but because since after before if when until');

/** Of these, those behind which the text speaks in its own voice again; a semicolon too. */
export const CONTRAST_OPENERS = words('while whereas ; - – —');

/** Verbs of what came of a thing said: ", drawing a protest from Israel". */
export const OUTCOME_VERBS = words(
  'draw prompt trigger spark provoke lead force anger infuriate enrage alarm earn win ignite unleash cause deepen',
);

/** Pronouns that name no source. */
export const EMPTY_SOURCES = words('this that there it which who');

/** Persons who speak for nobody, whoever's they are: "the son of Fidel Castro". */
export const FAMILY_NOUNS = words('son daughter brother sister wife husband widow father mother nephew');

/** Words at the start of a claim's source that are no part of its name. */
export const SOURCE_LINKS = words('and but or');

/** Words that open what is said of a source: "the ministry, among them Chad". */
export const SOURCE_ASIDES = words('among including which who in on at');

/** Words in a name that have no capital letter: "Abdullatif al-Zayani". */
export const NAME_LINKS = words('al bin de von van');

/** Prepositions between a paper and its author: "a letter from the foreign ministry". */
export const AUTHOR_PREPOSITIONS = words('from by of');

/** "a statement issued by": how a paper comes from its author. */
export const ISSUED_WORDS = words('released issued published posted signed');

/** Prepositions that belong to an office: "Minister to the Presidency Jo Example". */
export const OFFICE_LINKS = words('of to for');

/** Words that make a source nobody in particular: "a senior official". */
export const INDEFINITE_SOURCES = words('a an two three some several one senior unnamed');

/** Prepositions between a verb of asking and whom it asks: "called upon Peru to". */
export const ASKED_PREPOSITIONS = words('on upon');

/** "according to". */
export const ACCORDING_TO = ['according', 'to'] as const;

/** Verbs by which an outlet passes on another's word: "Tass reported, quoting an official". */
export const QUOTING_WORDS = words('quoting citing');
