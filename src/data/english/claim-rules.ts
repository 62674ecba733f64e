/** Words of the exact rules of attribution. Lemmas, small letters. Own lists. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs whose passive names who judges: "a move condemned by Kyiv as illegal". */
export const JUDGING_VERBS = list(
  'condemn denounce criticise criticize dismiss reject describe label brand praise hail welcome deny dispute decry slam blast ' +
    'deplore ridicule mock lambast applaud characterise characterize',
);

/** Deeds that read like statements: what follows them as a noun phrase is done, not said. */
export const DEED_VERBS = list('recognise recognize sever establish restore annex derecognise derecognize');

/** Verbs whose quoted object is a name that is given. */
export const NAMING_VERBS = list('call dub term name label brand');

/** Verbs whose subject, in the passive, is whom the words are about or told to: "accused", "expected to". */
export const SUSPECTING_VERBS = list('accuse charge blame expect suspect believe think');

/** Verbs that quote somebody: "quoted Ruiz as saying". */
export const QUOTING_VERBS = list('quote cite');

/** Participles that go on with what the speaker says: "…, she said, [adding] that …". */
export const ADDING_WORDS = list('adding saying noting continuing explaining stating');

/** Verbs of finding, with a thing as their object: no claim ("found the boat"). */
export const FINDING_VERBS = list('find discover locate recover');

/** Verbs of moving people, and who is moved by them: "Turkey recalled its ambassador" is done, "recalled the dinner" is said. */
export const MOVING_VERBS = list('recall summon expel withdraw send');
export const MOVED_PEOPLE = list('ambassador envoy diplomat consul attache attaché staff troop soldier representative');

/** Participles by which an outlet names its own source: "Reuters reported, citing officials". */
export const CITING: ReadonlySet<string> = new Set(['citing', 'quoting']);

/** What may follow the verb of "…, the ministry said late on Tuesday." */
export const CLOSING_WORDS = list(
  'late early earlier later on in at a an the this last monday tuesday wednesday thursday friday saturday sunday january february march ' +
    'april may june july august september october november december week month year morning afternoon evening night day yesterday today ' +
    'statement tweet post interview email e-mail twitter telegram facebook to of report telephone phone by',
);

/** How an interviewer asks without a question mark: "[Tell] me about the film." */
export const INTERVIEW_REQUESTS = list('tell describe explain talk walk');

/** What a transcript calls those whose piece it is: "ANNA HOLT, [BYLINE]: It is noon." */
export const WRITER_LABELS = list('byline host');

/** Words that lead from a time or a circumstance to who speaks: "hours before the ministry announced". */
export const LEADING_WORDS = list('before after while until when whereas although though because since');

/** Nouns of time: no source by themselves ("a day before it declares independence"). */
export const TIME_NOUNS = list('second minute hour day night week weekend month year decade century moment');

/** Verbs by which an outlet passes on what another says: "Tass reported that the ministry had said …". */
export const PASSING_ON_VERBS = list('report say write quote cite carry relay broadcast publish add');

/** Words by which a writer leads over to what another says. */
export const LEADING_BUTS = list('but however and yet still meanwhile instead');

/** Verbs of saying that stand with their speaker between two commas: "Prices, the bank [said], should fall". */
export const MEDIAL_VERBS: ReadonlySet<string> = new Set(
  'say add note write explain argue insist claim warn admit acknowledge concede report state observe continue recall contend estimate'.split(
    ' ',
  ),
);

/** Verbs of which a "that" behind makes a statement. */
export const STATING_VERBS = list(
  'say claim concede admit note add argue warn insist announce deny state report allege assert confirm acknowledge contend maintain write ' +
    'declare testify predict emphasise emphasize stress conclude disclose recall suggest reiterate',
);

/** Verbs that say what somebody is to do: "advises citizens to save water". */
export const DIRECTIVE_VERBS = list('urge advise beg implore instruct exhort recommend');

/** Verbs that utter a quotation that ends with "?" or "!", where no object follows them: "“What a day!” Day shared on his page." */
export const POSTING_VERBS: ReadonlySet<string> = new Set(
  'share post tweet caption gush joke quip tease laugh shout scream yell exclaim gasp sigh'.split(' '),
);

/** Verbs that follow a quotation and utter none. */
export const WORDLESS_VERBS: ReadonlySet<string> = new Set('be have do go come take make get become seem'.split(' '));

/** Verbs whose participle behind a thing says who made it known: "the plan [announced] in May". */
export const ANNOUNCING_VERBS: ReadonlySet<string> = new Set(
  'announce propose report describe unveil request publish mention cite release present recommend'.split(' '),
);

/** What goes on behind the speaker with what stands before: "…, the firm said, [against] two a year earlier". */
export const GOING_ON_WORDS: ReadonlySet<string> = new Set([
  'and',
  'or',
  'nor',
  'against',
  'compared',
  'up',
  'down',
  'including',
  'because',
  'unless',
]);

/** Who speaks for somebody, or is of the family. */
export const KIN_NOUNS: ReadonlySet<string> = new Set(
  'parent mother father brother sister wife husband widow son daughter family relative friend lawyer attorney representative spokesperson spokesman spokeswoman'.split(
    ' ',
  ),
);

/** Two persons in one word. */
export const COUPLE_NOUNS: ReadonlySet<string> = new Set(['couple', 'pair', 'duo', 'newlyweds', 'twosome']);
