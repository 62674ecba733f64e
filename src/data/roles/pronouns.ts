/** Pronouns and short descriptions, and what they can stand for. Lower case. Own lists. */

export const PERSON_PRONOUNS: Readonly<Record<string, 'male' | 'female'>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
};

/** Words of a role or an address that tell whether it is a man or a woman. */
export const GENDERED_WORDS: Readonly<Record<'male' | 'female', readonly string[]>> = {
  male: 'mr sir king prince emir sultan sheikh duke lord baron father son brother husband boyfriend grandfather stepfather uncle nephew grandson spokesman chairman congressman businessman councilman actor pope imam ayatollah patriarch'.split(
    ' ',
  ),
  female:
    'mrs ms miss dame queen princess empress duchess lady baroness mother daughter sister wife girlfriend grandmother stepmother aunt niece granddaughter widow spokeswoman chairwoman congresswoman businesswoman councilwoman actress'.split(
      ' ',
    ),
};

/** Heads of short descriptions of organisations; the organisation is the nearest whose name holds the word. */
export const NAMED_BODIES: readonly string[] =
  'ministry embassy consulate parliament government court bank commission council committee department university assembly senate congress union federation association agency party front army mission league tribunal'.split(
    ' ',
  );

/** Heads that describe any organisation: the nearest one is meant. */
export const GENERAL_BODIES: readonly string[] =
  'company firm group organisation organization agency party club body institution charity bloc alliance watchdog regulator lender carmaker airline broadcaster newspaper movement militia outlet'.split(
    ' ',
  );

/** Heads that describe a state. */
export const STATE_WORDS: readonly string[] = 'country nation state kingdom republic island emirate sultanate'.split(
  ' ',
);

/** Heads that describe a place or a would-be state. */
export const PLACE_DESCRIPTIONS: readonly string[] =
  'city town village region territory province peninsula enclave capital area district'.split(' ');

/** Plural heads: of states, and of would-be states and regions. */
export const PLURAL_STATES: readonly string[] =
  'countries nations states neighbours neighbors sides capitals governments kingdoms powers rivals'.split(' ');
export const PLURAL_REGIONS: readonly string[] =
  'regions entities republics territories provinces statelets enclaves areas'.split(' ');

/** Codes of island states, kingdoms and emirates, for "the island" and "the kingdom". */
export const STATES_BY_WORD: Readonly<Record<string, readonly string[]>> = {
  island: 'TW CU CY MT IS IE LK MG MU JM HT BB SG BH GL FJ NR KM GD DM LC PR GU JP GB NZ TL x-northern-cyprus'.split(
    ' ',
  ),
  kingdom: 'SA JO BH MA GB NL BE ES DK SE NO TH KH BT SZ LS TO'.split(' '),
  emirate: 'AE QA KW'.split(' '),
  sultanate: 'OM BN'.split(' '),
};

/** Words that open a description of what the text has named before: "[the] ministry", "[both] entities". */
export const DEFINITE_WORDS: readonly string[] = 'the this that these those both its his her their'.split(' ');

/** Words that say how many a description stands for. */
export const COUNTS: Readonly<Record<string, number>> = { both: 2, two: 2, three: 3, four: 4 };
