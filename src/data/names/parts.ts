/** Parts of names that tell little by themselves, and names that are both a place's and a person's. Own lists. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Ends of firms' names that say nothing. Lower case. */
export const LEGAL_FORMS = list(
  'inc corp co ltd plc llc ag sa nv gmbh spa ab oyj as asa pty bhd sdn limited corporation company incorporated llp lp kk',
);

/** First words that many organisations share: a name cut down to one of them is no name. Lower case. */
export const SHARED_WORDS = list(
  'national international united world bank ministry university new the first general royal state federal supreme high central north south east west american british european ' +
    'african asian party democratic people council commission committee department institute association union federation office foreign health court house hospital ' +
    'school college club city police army radio',
);

/** Last words of papers' names, by which alone they go as well: "the Journal". Lower case. */
export const PAPER_ENDS = list(
  'journal times post herald tribune gazette chronicle globe guardian telegraph mail standard courier observer examiner',
);

/** Small words that have no letter in an acronym. Lower case. */
export const SMALL_WORDS = list('of the and for in on de la du des et y e to at');

/** Particles and titles that the short form of a person's name may leave out. Lower case. */
export const PARTICLES = list(
  'al el bin ibn abu van der den de la von da dos do jr sr ii iii mr mrs ms dr sir lord lady dame st',
);

/** First names and surnames that are also places; the tagger's word is taken for them. With their capital. */
export const PERSON_LIKE_PLACES = list(
  'Jordan Chad Georgia Israel Paris Victoria Santiago Kingston Hamilton Stanley Douglas Sofia Vienna Florence Sydney Austin Dallas Houston Jackson Madison Lincoln ' +
    'Washington Charlotte Adelaide Holland Ireland England Wales Scotland France Cuba Cyprus Male Bern Rome Berlin London Roseau Nassau Trinidad Kenya Malta India Asia ' +
    'Savannah Helena Chester Lancaster Windsor Perth Bath Nelson Darwin Regina Laval Leon Valencia Granada Kent Milan Roman Kobe Troy Adana Amman',
);

/** What a part of a land is, behind its name: "Harlan" and "Harlan County" alone are no short form of "Harlan County Sheriff's Office". */
export const DIVISION_WORDS: ReadonlySet<string> = new Set(
  'county city state parish borough township province region district'.split(' '),
);
