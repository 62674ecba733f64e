/** Words that govern a deed: who joins it, who denies it, on whose word it is told. Lower case, verbs in their base form. Own lists. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs of going into a group: "joined the ranks of countries that recognise". */
export const GROUP_JOINING_VERBS = words('join swell enter');

/** Nouns for a part of a group: "a handful of states, Peru among them". */
export const SHARE_NOUNS = words('handful number group dozen couple minority');

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

/** Verbs of refusal that, negated, leave a thing open: "has not ruled out". */
export const RULING_OUT_VERBS = words('rule exclude preclude');

/** Verbs whose passive gives nobody's word: "is said to have". */
export const HEARSAY_VERBS = words('say report rumour rumor believe understand think allege');

/** Verbs whose object has done the deed before: "followed Australia in recognising". */
export const JOINING_VERBS = words('follow join copy emulate');

/** What follows "as" without being a quality: "as part of the bargain", "as a reward". */
export const ADJUNCT_NOUNS = words(
  'part result gesture reward response condition precondition consequence step matter price',
);
