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
  male: 'mr sir king prince emir sultan sheikh duke lord baron father son brother husband uncle nephew grandson spokesman chairman congressman businessman councilman actor pope imam ayatollah patriarch'.split(
    ' ',
  ),
  female:
    'mrs ms miss dame queen princess empress duchess lady baroness mother daughter sister wife aunt niece granddaughter widow spokeswoman chairwoman congresswoman businesswoman councilwoman actress'.split(
      ' ',
    ),
};

/** First names, folded; the commonest of the news. */
export const FIRST_NAMES: Readonly<Record<'male' | 'female', readonly string[]>> = {
  male: (
    'john james robert michael william david richard joseph thomas charles donald mark paul steven andrew kenneth george edward brian ronald anthony kevin jason matthew gary timothy jose larry jeffrey frank scott eric ' +
    'stephen raymond gregory joshua jerry dennis walter patrick peter harold douglas henry carl arthur ryan roger joe juan jack albert jonathan justin terry gerald keith samuel willie ralph lawrence nicholas roy benjamin bruce ' +
    'brandon adam harry fred wayne billy steve louis jeremy aaron randy howard eugene carlos russell bobby victor martin ernest phillip todd jesse craig alan shawn philip chris sean luis antonio manuel pedro miguel jorge fernando ' +
    'vladimir dmitry sergei sergey alexander alexei aleksandr nikolai mikhail viktor boris ivan denis igor oleg yuri andrei pavel petro volodymyr emmanuel francois jean pierre jacques nicolas hans helmut olaf gerhard klaus ' +
    'giuseppe mario silvio matteo paolo giorgio mohammed mohammad muhammad mohamed ahmed ahmad ali hassan hussein hussain ibrahim abdullah abdul omar khaled khalid mahmoud mustafa yusuf recep tayyip bashar muammar hosni ' +
    'hamid ebrahim javad abbas benjamin binyamin yitzhak shimon ehud naftali ariel narendra rahul imran nawaz shehbaz xi li wang kim shinzo fumio yoshihide moon yoon rodrigo joko ferdinand cyril jacob nelson thabo robert ' +
    'emmerson goodluck muhammadu uhuru william yoweri paul felix joseph denis nicolas juan hugo evo luiz jair andres enrique barack joe bill mike bernie mitch ted marco jeb rudy antony tony gordon boris rishi keir jens ban kofi ' +
    'antonio pope francis karl stefan lars erik bjorn sebastian viktor andrzej mateusz lech aleksander zoran slobodan ramzan oliver harry daniel tim jim tom bob dan ben sam greg jeff simon neil ian colin graham stuart raul fidel diego'
  ).split(' '),
  female: (
    'mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty helen sandra donna carol ruth sharon michelle laura sarah kimberly deborah jessica shirley cynthia angela melissa brenda amy ' +
    'anna rebecca virginia kathleen pamela martha debra amanda stephanie carolyn christine marie janet catherine frances ann joyce diane alice julie heather teresa doris gloria evelyn jean cheryl mildred katherine joan ashley ' +
    'judith rose janice kelly nicole judy christina kathy theresa beverly denise tammy irene jane lori rachel marilyn andrea kathryn louise sara anne jacqueline wanda bonnie julia ruby lois tina phyllis norma paula diana annie ' +
    'lillian emily robin hillary hilary angela theresa liz nicola ursula christine marine sanna mette jacinda kamala nancy condoleezza madeleine ivanka melania michelle chelsea carly sonia indira benazir sheikh hasina aung suu ' +
    'tsai olga natalia maria yulia svetlana tatiana ksenia oksana olena irina anastasia dilma cristina isabel eva sofia carmen lucia ana ellen joyce winnie graca fatima aisha leila zainab khadija amina malala yoko naomi yuriko ' +
    'federica giorgia francesca chiara birgit annalena katrin ingrid astrid erna magdalena ewa beata zuzana vjosa kaja maia kolinda grace agnes victoria alexandra charlotte emma olivia sophie lucy helena nadia dina samantha gina'
  ).split(' '),
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
