/**
 * Words by which `events/parties/` finds out who acts and who is meant. Lower case unless a comment says otherwise. Own lists.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

// Who acts

/** Subjects that are whoever speaks: "We recognise Kosovo, the minister said". */
export const FIRST_PERSON = words('i we');

/** Nouns of all states together, who can be asked to act: "urged the world to recognise". */
export const EVERYBODY = words('community world');

/** Vague words before a group that names itself all the same: "Neither Georgia nor Ukraine", "other EU states". */
export const NAMING_QUANTIFIERS = words('neither more other');

/** Words before a whole group: "all states". */
export const WHOLE_QUANTIFIERS = words('all');

/** Words before the only one who does not follow an exception: "Apart from Russia, only Nicaragua". */
export const EXCLUSIVE_WORDS = words('only');

/** Words that open the members of a group: "five states, including Peru". */
export const MEMBER_OPENERS = words('including among namely such');

/** Adverbs of a time after another's deed: "Italy and Qatar soon after". */
export const SOON_WORDS = words('soon shortly after afterwards later thereafter');

/** Offices that only one state has, with its code. */
export const OFFICE_STATES: ReadonlyMap<string, string> = new Map([
  ['foreign secretary', 'GB'],
  ['taoiseach', 'IE'],
  ['tánaiste', 'IE'],
]);

/** Before a body that is the state itself: "the royal court". */
export const STATELY_ADJECTIVES = words('royal');

/** What a state is to another, before its name: "its ally Chad". */
export const SIDE_NOUNS = words('ally neighbour neighbor rival foe patron partner backer');

/** "a handful of states, Peru among them". */
export const AMONG_THEM = ['among', 'them'] as const;

/** Words behind which others follow, not the members of a group: "five members but not Spain: …". */
export const CONTRASTS = words('but not though although except');

/** Words before the "with" that adds a companion: "along with Saudi Arabia". */
export const COMPANION_ADVERBS = words('along together');

/** Verbs whose "by" names those who do the same next: "followed by Turkey and Britain". */
export const FOLLOWING_VERBS = words('follow');

/** Words after a time that name who was earlier: "three days after Brazil". */
export const FORERUNNER_WORDS = words('after');

/** Words after a rank that name who came before: "the third state, after Peru", "behind Chad". */
export const RANK_WORDS = words('after behind');

/** Owners who can be either side of a breach: "cut ties with Russia over its recognition". */
export const EITHER_SIDE = words('its their');

/** Words before the deed that a breach is about. */
export const BREACH_REASONS = words('over at for after to following with of');

/** Words before the one that a breach is with. */
export const BREACH_SIDES = words('with against at');

/** Nouns of deed whose owner may be the one to whom it is done: "East Germany's recognition by Britain". */
export const PASSIVE_NOUNS = words('recognition');

// Names

/** Prepositions between an office or organ and its state: "president of Brazil", "the junta in Ouagadougou". */
export const OFFICE_PREPOSITIONS = words('of in for from at');

/** Who leads a body or a state that an "of" names: "the head of the Arab League". */
export const HEADS = words('head heads chair chairperson commissioner');

/** Offices of a body or a movement beside a name: "Jo Example, secretary general of the PLO". */
export const LED_OFFICES = words('general secretary-general head leader chairman chairwoman chair president chief');

/** Who governs the state that the text is about: "The government also …". */
export const GOVERNING_NOUNS = words('government cabinet administration authorities');

/** What may stand before it: "the federal government". */
export const FEDERAL = words('federal national central');

/** "52 out of 192 states". */
export const OUT_OF = 'out';

/** "Twelve others have done so". */
export const OTHERS = words('others more');

/** What a ministry is of, behind which its state may stand: "Ministry of Foreign Affairs of Ukraine". */
export const AFFAIRS = words('affairs defence defense interior state relations security cooperation trade');

/** "head of state", "head of government": the first word, and the last. */
export const HEAD_OF_STATE = { first: words('head'), last: words('state government') };

/** Words with a capital letter, as written, that may stand before a capital without making it part of a longer name: "The Paris meeting". */
export const OPENERS_BEFORE_CAPITAL = words('The Neither Either Both Even Only');

/** Organs whose name is also that of a land: "EU state" is no organ of the EU. */
export const LAND_ORGANS = words('state');

/** Plural offices that are no group of states although the word is one of groups: "Prime ministers". */
export const OFFICE_GROUPS = words('ministers');

/** Determiners, which are no part of a name. */
export const DETERMINERS = words('the a an its their his her this that these those both all');

/** Vague words that leave a group countable: "more than 20 states". */
export const COMPARING_WORDS = words('more');

/** Words before a person's name, as written: "Senator Jo Example". */
export const TITLES = words(
  'The Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Senator Sen. Sir Lord General Gen. Colonel Col. Captain Sheikh Ayatollah Pope Candidate Deputy Vice Acting Interim Foreign Prime Defence Defense Interior State',
);

/** Words with a capital letter, as written, at which the name of a recognised person begins anew: "President | Jo Example". */
export const NAME_OPENERS = words('President Mr Mr. Mrs Prime Minister Senator General Gen. Leader');

/** Small words inside a person's name: "Abdel Fattah al-Sisi", "Ursula von der Leyen". */
export const NAME_PARTICLES = words('de al bin von van da del la');

/** Offices that speak for their state. */
export const POLITICAL_OFFICES = words(
  'president minister premier chancellor king queen emperor sultan emir prince secretary ambassador envoy leader spokesman spokeswoman spokesperson ruler dictator diplomat official representative',
);

/** What stands in an envoy's title where no noun of the list does: "persona non grata". */
export const STATUS_WORDS = words('persona');

// Pronouns and descriptions

/** Determiners that stand for somebody by themselves: "both recognised". */
export const LONE_DETERMINERS = words('both all each');

/** Pronouns of several. */
export const PLURAL_PRONOUNS = words('they them we us their both themselves');

/** Pronouns of a person, who is no country. */
export const PERSON_PRONOUNS = words('he she him her his');

/** Of these, those that are an object: "recognised him". */
/** Offices whose spokesmen speak for whichever state the sentence is about: "the prime minister's spokesman". */
export const NAMELESS_HOLDERS = words('minister president premier chancellor monarch');

/** Of those that may be recognised as a government, those that are none of the state named last: "criticised by the opposition". */
export const NO_GOVERNMENTS = words(
  'opposition rebels rebel insurgents militia movement movements coalition faction factions candidate lawmaker figure coup takeover putsch',
);

/** Prepositions that liken others to a subject: "Chad, like Togo, does not recognise it". */
export const LIKENING_WORDS = words('like');

/** Nouns of a hold that was taken: who took the land holds it. */
export const TAKING_NOUNS = words('annexation annexations seizure conquest absorption occupation incorporation');
export const NAMELESS_POWERS = words('government administration ministry junta cabinet president');
export const PERSON_OBJECTS = words('him her');

/** Pronouns of a land or of several. */
export const LAND_PRONOUNS = words('it them');

/** Of these, the one of several. */
export const SEVERAL_OBJECTS = words('them');

/** Subjects that may be the list just before their clause: "Norway and Spain after they recognised". */
export const SEVERAL_SUBJECTS = words('they');

/** Words that open such a clause. */
export const CLAUSE_AFTER_LIST = words('after when because as once for if');

/** Objects that are nobody who could be recognised. */
export const EMPTY_OBJECTS = words('other themselves itself himself us you me');

/** Words that make a description one of something named before. */
export const DEFINITE_WORDS = words('the its their his this that');

/** Of these, those that describe who acts: "that country", "the island". */
export const POINTING_WORDS = words('the that this');

/** Of these, owners. */
export const OWNER_WORDS = words('its their his');

/** Owners of a quality that is no capital of another: "as its capital". */
export const QUALITY_OWNERS = words('its their our his');

/** Words that call a group back by its number: "the three countries". */
export const NUMBER_OPENERS = words('the these those all');

/** "two" in "the two", "the two countries". */
export const PAIR_NUMBERS = words('two');

/** "both countries". */
export const PAIR_WORDS = words('both');

/** Words of a pair that the text has named: "both entities", "the breakaway republics". */
export const PAIR_MARKS = words('two both the breakaway');

/** Plural nouns of would-be states, which a capital or a demonym does not stand for. */
export const PLURAL_REPUBLICS = words('republics');

/** Nouns of a body of states. */
export const BODY_NOUNS = words('bloc');

/** Members by which a house is called: "the House of Representatives". */
export const MEMBERS_OF_HOUSE = words('Representatives Deputies Commons Lords Councillors');

/** Nouns of a movement that the text names elsewhere: "the group", "his movement". */
export const MOVEMENT_NOUNS = words(
  'group movement organisation organization faction party militia militants rebels insurgents',
);

/** Nouns by which a council or coalition that was recognised is named again: "recognised the group". */
export const RECALLED_BODIES = words('body group grouping alliance umbrella bloc');

/** What a government or a movement has that is recognised in its stead: "the rebels' authority". */
export const AUTHORITY_NOUNS = words('authority legitimacy');

/** Nouns of a mission, which speaks for the state whose diplomats were sent home. */
export const HOME_MISSIONS = words('embassy');

/** Adjectives of what is one's own: "its own state". */
export const OWN_WORDS = words('own');

/** Words of a land that broke away from another. */
export const BREAKAWAY_WORDS = words(
  'breakaway separatist rebel secessionist province enclave statelet region territory',
);

/** Words that make a described land a would-be state: "two breakaway regions", "its northern neighbour". As written. */
export const STATE_MARKS = words(
  'breakaway separatist rebel new newest youngest former southern eastern western independent sovereign secessionist unrecognised unrecognized two both disputed northern republic Baltic Yugoslav so-called',
);

// What is recognised

/** Words that say that nobody or nothing is recognised: "recognised no government". */
export const NEGATIVE_DETERMINERS = words('no');

/** "Israel's right to exist". */
export const RIGHT_NOUNS = words('right');

/** Nouns of a claim to a vote: "his claim to victory". */
export const CLAIM_NOUNS = words('claim claims');

/** Offices beside which a name says who is recognised: "the head of the council, Juan Guaido". */
export const HOLDER_NOUNS = words('head chief leader president speaker candidate challenger winner lawmaker rival');

/** Those who lead a state, under its name: "Abkhazia's leaders". */
export const LEADER_GROUPS = words('leaders ministers');

/** What a ruler's name stands for: "Maduro's regime". */
export const RULED_NOUNS = words('regime government administration presidency term mandate rule');

/** A city that has no name here: "the city". */
export const CITY_NOUNS = words('city');

/** Organs that an owner does not stand for: "its council" is the council. */
export const OWN_COUNCILS = words('council');

/** Bodies that stand for their owner: "the Houthi movement". */
export const OWNED_MOVEMENTS = words('movement');

/** Papers that are a state's being one only with "independence" beside them. */
export const STATEHOOD_PAPERS = words('declaration');

/** What such a paper declares. */
export const INDEPENDENCE_NOUNS = words('independence');

/** Nouns of statehood that need an owner: "Israel's existence". */
export const OWNED_STATEHOOD = words('existence');

/** Land nouns at the start of a plural or a name of its own: "statelet", "statelets". */
export const STATELETS = words('statelet statelets');

// Holds, crimes, votes

/** Words before the land that is held: "sovereignty over Western Sahara". */
export const HELD_WORDS = words('over to on');

/** A place told before: "sovereignty there". */
export const PLACE_ADVERBS = words('there');

/** Words before the state that a land joins: "incorporation of Crimea into Russia". */
export const JOINED_WORDS = words('into to by with');

/** A state's wholeness, which is one only as a territorial one. */
export const INTEGRITY_NOUNS = words('integrity');
export const TERRITORIAL_WORDS = words('territorial');

/** The rule of a movement, which is a government: "Taliban rule". */
export const RULE_NOUNS = words('rule control');

/** The crime that needs no more words. */
export const GENOCIDE_NOUNS = words('genocide');

/** Crimes that are one only by those who suffered: "the 1915 massacres of Armenians". */
export const KILLING_STEMS: readonly string[] = ['killing', 'massacre', 'slaughter'];

/** Nouns of how a vote ended, with the vote after "of". */
export const OUTCOME_NOUNS = words('result results outcome');

// Qualities after "as"

/** Qualities of who won: "as the winner". */
export const VICTOR_NOUNS = words('winner winners victor president-elect');

/** A quality of belonging to a state: "as part of Russia". */
export const PART_NOUNS = words('part');

/** What is counted of a body: "the twelve members of the Community". */
export const MEMBER_NOUNS = words('members');

/** Who rules by force under no name of its own: "refused to recognise the officers who seized power". */
export const RULER_NOUNS = words('officers generals general colonels colonel soldiers putschists mutineers plotters');

/** After "as", how soon or how far, no quality: "as soon as". */
export const DEGREE_WORDS = words('soon early late long far much many well quickly often recently');

/** Verbs of a quality of belonging: "as belonging to Mauritius". */
export const BELONGING_VERBS = words('belong');

/** A quality of belonging that needs "of": "as a territory of Morocco". */
export const TERRITORY_NOUNS = words('territory');

/** Words behind an object after which no quality follows: "recognised X with relief". */
export const QUALITY_BOUNDS = words('with');

/** Verbs before a quality: "as being a genocide". */
export const QUALITY_VERBS = words('be');

/** Prepositions of a place or charge that belongs to a quality: "governor in charge of Aden". */
export const QUALITY_PLACES = words('in for to');

/** Nouns after them that belong to it even without a name. */
export const CHARGE_NOUNS = words('charge country territory');

/** "the authority representing Libya". */
export const REPRESENTING_WORDS = words('representing');
