/** Words by which a name that was cut short is made whole, and ends of words that are no name. With their capital. Own lists, from news style. */

const list = (words: string): readonly string[] => words.split(' ');

/** First words of bodies that are told apart by their seat: "University of Lorton at Halden". */
export const SEATED_BODIES: readonly string[] = list('University College Institute School Hospital');

/** Last words of bodies that are told apart by their place: "Children's Hospital of Halden". */
export const OWNED_BODIES: readonly string[] = list(
  'University Hospital College Museum Bank Diocese Archdiocese Institute Academy School',
);

/** Heads of bodies' names that have two fields: "Ministry of Trade and Coastal Affairs". */
export const PAIRED_BODIES: readonly string[] = list(
  'Ministry Department Association Institute Board College Bureau Society Federation School Faculty Committee',
);

/** Last words of bodies that are told apart by their task: "Subcommittee on Coastal Trade". */
export const TASKED_BODIES: readonly string[] = list(
  'Committee Subcommittee Commission Council Institute Agency Office Center Centre Panel Group Coalition Campaign',
);

/** What a place's name ends in. */
export const PLACE_TAILS: readonly string[] = list(
  'Street Avenue Road Boulevard Lane Drive Square Bridge River Lake Canal Bay Island Islands Park Stadium Arena Airport Station Hotel Tower Building Beach Creek Mountain ' +
    'Mountains Valley Falls Plaza Mall Highway Strait Sea Ocean Peninsula County',
);

/** What a body's name ends in. */
export const BODY_TAILS: readonly string[] = list(
  'University College Hospital Academy School Institute Foundation Association Council Committee Commission Department Ministry Agency Inc Inc. Corp Corp. Ltd Ltd. LLC PD Police',
);

/** After a hyphen: "Award-winner". Lower case. */
export const FRAGMENT_ENDS: readonly string[] = list('winner winners winning nominee nominees nominated');

/** Owners whose "'s" is a part of a house's name: "Children's Hospital", "King's College". */
export const GIVEN_TO_HOUSES: readonly string[] = list(
  'Children Women Men People King Queen Prince Princess Bishop Mother Father Veteran Teacher Farmer Worker Nurse St. Saint Christie Sotheby Macy McDonald Wendy Levi Moody Lloyd Standard Victoria ' +
    'Domino Dunkin Trader Sainsbury Harper Reader Hershey Kellogg Kohl Lowe Nando Papa Ben Johnson Madison Murphy Peet Carl Chuck Dick Joe Barnum Ripley Jordan Valentine Martha Guy Land Lord',
);

/** Degrees and honours behind a person's name: "Jane Reed, [RD], said". */
export const CREDENTIALS: readonly string[] = list(
  'MD M.D. PhD Ph.D. DPhil MS M.S. MA M.A. BA B.A. BS B.S. MSc BSc MBA MPH MPP MFA JD J.D. LLM LLB DO D.O. DDS DMD DVM PharmD PsyD EdD DBA RN R.N. NP PA-C CNM APRN DNP RD R.D. RDN LD ' +
    'CPT CSCS CPA CFA CFP LCSW LMFT LPC FACS FACP FAAP FAAD FRCP FRS OBE MBE CBE KBE DBE CMG KC QC SC Esq Esq. CSSD CDN CDCES BCBA PE AIA',
);

/** Persons whose name with "'s" is a disease. */
export const EPONYMS: readonly string[] = list('Parkinson Alzheimer Crohn Hodgkin Huntington Tourette Asperger');

/** What the name of a law, a treaty or a prize ends in, and no actor's. */
export const LAW_ENDS: readonly string[] = list(
  'Act Bill Treaty Accord Accords Amendment Ordinance Award Awards Prize Protocol Syndrome Championship Championships Derby Marathon',
);

/** Between a name and another one of the same thing: "Ilmar, [formerly] Tove Harbour". Lower case. */
export const OTHER_NAME_LINKS: readonly string[] =
  'aka;a.k.a.;a.k.a;also known as;also called;better known as;formerly;formerly known as;formerly called;previously known as;previously called;now known as;now called;known as'.split(
    ';',
  );

/** The same, of persons alone. */
export const PERSONAL_NAME_LINKS: readonly string[] = (
  'born;née;nee;né;stage name;real name;whose real name is;known by his stage name;known by her stage name;known by their stage name;known by the stage name;' +
  'known professionally as;who performs as;who goes by;who goes by the name;who records as'
).split(';');

/** Stock exchanges, as they stand before a firm's letters: "(NYSE: ILM)". */
export const EXCHANGES: readonly string[] = list(
  'NYSE NASDAQ Nasdaq AMEX NYSEAMERICAN NYSEARCA OTC OTCMKTS OTCQB OTCQX TSX TSXV CSE LSE AIM ASX NZX NSE BSE SGX HKEX HKG TSE TYO TSE FRA ETR EPA AMS SWX JSE',
);
