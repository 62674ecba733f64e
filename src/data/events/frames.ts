/**
 * Words that a frame of `events/` looks for beside its trigger, by the frame that does. Base forms of verbs, lower case; function words
 * (prepositions, pronouns, auxiliaries) are grammar and stand with the rules.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words and phrases that say that an envoy goes: "told to pack", "gave 48 hours to leave". */
export const HOME_PHRASES: readonly string[] =
  'home;back;out;packing;leave;exit;depart;consultations;orders;order to leave;passports;pack;quit;gone;return;door;hours to leave;hours to get;hours to quit;hours to go;hours to depart;hours notice'.split(
    ';',
  );

/** Of them, those that say that the envoy comes back to the own country. */
export const OWN_HOME_PHRASES: readonly string[] = ['home', 'back', 'consultations'];

/** What an envoy who has to go is handed. */
export const LEAVING_PAPERS: readonly string[] = [
  'marching orders',
  'order to leave',
  'orders to leave',
  'passports',
  'walking papers',
];

/** Words beside "officers" or "agents" that make them members of a mission. */
export const STAFF_WORDS: readonly string[] =
  'staff embassy diplomat diplomats diplomatic intelligence consular consulate spy spies'.split(' ');

/** Verbs of going into a group: "joined the ranks of countries that recognise". */
export const GROUP_JOINING_VERBS = words('join swell enter');

/** Nouns for a part of a group: "a handful of states, Peru among them". */
export const SHARE_NOUNS = words('handful number group dozen couple minority');

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

/** Of them, those that take own staff "from" or "out of" a place. */
export const OWN_STAFF_VERBS = words('pull remove order call bring fly');

/** Verbs whose object is the host that an envoy has to leave. */
export const LEAVING_VERBS = words('leave quit depart');

/** Verbs whose object is an expulsion or a recall: "ordered the expulsion of two envoys". */
export const EXPULSION_VERBS = words('order announce declare demand threaten request approve');

/** Words that make an office or a mission a diplomatic one. */
export const MISSION_ADJECTIVES = words('diplomatic representative liaison interests trade');

/** Verbs that have a mission opened or closed: "ordered its embassy closed". */
export const HAVING_VERBS = words('order have want see get');

/** Verbs that say that mutual recognition is missing. */
export const LACKING_VERBS = words('stop fall lack exclude omit avoid rule');

/** Verbs that plan mutual recognition. */
export const AGREEING_VERBS = words('agree plan');

/** Verbs of a reaction that comes by itself: "Condemnation came from Serbia". */
export const ARRIVING_VERBS = words('come arrive pour follow');

/** Verbs of reaction that need no object: "Serbia protested." */
export const OBJECTLESS_REACTIONS = words('protest object applaud fume cheer');

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

/** Verbs that with a bare tie noun mean diplomatic ties. */
export const TIE_FOUNDING_VERBS = words('establish restore resume reestablish re-establish sever');

/** Words that say that others did it before: "also severed relations". */
export const LIKEWISE_WORDS = words('also too likewise similarly');

/** Nouns of what is lowered: "the level of its representation". */
export const LEVEL_NOUNS = words('level levels representation presence mission missions');

/** Nouns of what has that level. */
export const REPRESENTATION_NOUNS = words('representation presence mission missions relations ties embassy');

/** What is put to a paper: "put their signatures to". */
export const SIGNATURE_NOUNS = words('signature signatures name names initials');

/** Verbs whose subject does what their noun of deed says: "announced the restoration of ties". */
export const TIE_ANNOUNCING_VERBS = words(
  'announce declare agree sign exchange approve confirm formalise complete proclaim order propose celebrate negotiate',
);

/** Verbs that turn down what a noun tells: "dismissed reports that …". */
export const DENYING_VERBS = words('reject deny dismiss refute rebut rebuff');

/** Verdicts that something told is not so. */
export const UNTRUE_WORDS = words(
  'false untrue wrong baseless unfounded incorrect fabricated denied rejected dismissed fake nonsense groundless lie lies',
);

/** Verbs that ask with an infinitive and tell with a finite clause. */
export const TELLING_VERBS = words('tell warn suggest advise write propose');

/** Verbs that deny what others told by saying that it was not done. */
export const INSISTING_VERBS = words('insist maintain deny assure clarify stress underline protest swear');

/** Verbs whose passive gives nobody's word: "is said to have". */
export const HEARSAY_VERBS = words('say report rumour rumor believe understand think allege');

/** Verbs whose object has done the deed before: "followed Australia in recognising". */
export const JOINING_VERBS = words('follow join copy emulate');

/** The polities, by code, between which states have to choose; leaving one of them is a break. */
export const CONTESTED_STATES = words('TW CN EH x-kosovo x-abkhazia x-south-ossetia');

/** Words of one who does it after another: "Bogota came next". */
export const NEXT_WORDS = words('next second third');

/** Verbs of wider use, which only words of going home make verbs of recall or expulsion. */
export const HOME_VERBS = words(
  'ask tell instruct show send call order bring give throw kick turn pull summon hand fly remove',
);

/** Verbs that a mission is the subject of only: "the embassy resumed work". */
export const WORKING_VERBS = words('resume restart');

/** Verbs whose subject has a mission opened or closed: "ordered the closure of its embassy". */
export const MISSION_ORDERING_VERBS = words(
  'order announce declare demand decree confirm approve propose plan request command mark celebrate attend',
);

/** What follows "as" without being a quality: "as part of the bargain", "as a reward". */
export const ADJUNCT_NOUNS = words(
  'part result gesture reward response condition precondition consequence step matter price',
);
