/** Words beside a verb that say that an envoy is called home or sent away. Lower case, verbs in their base form. Own lists. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words and phrases that say that an envoy goes: "told to pack", "gave 48 hours to leave". */
export const HOME_PHRASES: readonly string[] =
  'home;back;out;packing;leave;exit;depart;consultations;orders;order to leave;passports;pack;quit;gone;return;door;hours to leave;hours to get;hours to quit;hours to go;hours to depart;hours notice;sent away;send away;sends away;sending away'.split(
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

/** Verbs of wider use, which only words of going home make verbs of recall or expulsion. */
export const HOME_VERBS = words(
  'ask tell instruct show send call order bring give throw kick turn pull summon hand fly remove',
);

/** Of them, those that take own staff "from" or "out of" a place. */
export const OWN_STAFF_VERBS = words('pull remove order call bring fly');

/** Verbs whose object is the host that an envoy has to leave. */
export const LEAVING_VERBS = words('leave quit depart');

/** Verbs whose object is an expulsion or a recall: "ordered the expulsion of two envoys". */
export const EXPULSION_VERBS = words('order announce declare demand threaten request approve');

/** "representative", which is an envoy only among other words for one. */
export const VAGUE_ENVOYS = words('representative representatives');

/** Offices that are an envoy's only with "high" before them. */
export const COMMISSIONERS = words('commissioner commissioners');
export const HIGH_WORDS = words('high');

/** "told its diplomats to come home". */
export const HOME = /\bhome\b/;

/** The verb of a host's protest to another's envoy. */
export const SUMMONING_VERBS = words('summon');

/** Verbs by which papers are given: "handed the envoy his passports". */
export const HANDING_VERBS = words('hand');

/** What stands for one's own envoy: "recalled its own". */
export const OWN_WORDS = words('own hers theirs his ours');

/** "pulled its staff from", "out of". */
export const AWAY_WORDS = words('from out');

/** "ordered out of Prague". */
export const OUT_WORDS = words('out');

/** "persona non grata". */
export const PERSONA_WORDS = words('persona personae');

/** Between an envoy and the mission it is of. */
export const POST_PREPOSITIONS = words('of at from');

/** Prepositions before the place where an envoy was, or has to leave. */
export const ENVOY_PLACES = {
  recall: /^(?:to|from|in|of|at)$/,
  expel: /^(?:from|of|in|at)$/,
  /** "was ordered out of Prague". */
  out: /^(?:from|of)$/,
  /** "was recalled from Prague". */
  from: /^from$/,
  /** "ambassador to Prague". */
  posted: /^(?:to|in)$/,
  /** "the recall of the ambassador from Paris". */
  noun: /^(?:from|to|in)$/,
} as const;

/** Verbs by which an envoy becomes unwelcome: "declared a diplomat persona non grata". */
export const DECLARING_VERBS = words('declare name label make brand pronounce consider designate');

/** Particles that may be nouns: "sent the envoy home". */
export const NOUN_PARTICLES = words('home');

/** Nouns of going that only an order makes an expulsion: "ordered the departure of". */
export const ORDERED_NOUNS = words('departure');
