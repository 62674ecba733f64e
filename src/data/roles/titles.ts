/** Words of which roles are made: the nouns that name an office or calling, and what stands before them. Lower case. Own lists, from news style. */

/** Head nouns of a role: "leader", "ambassador", "striker". */
export const TITLE_NOUNS: readonly string[] = (
  'president vice-president premier minister chancellor secretary undersecretary under-secretary leader chief head boss envoy ambassador consul attaché attache diplomat ' +
  'spokesman spokeswoman spokesperson governor mayor senator congressman congresswoman representative lawmaker legislator mp mep deputy speaker chairman chairwoman ' +
  'chairperson chair commissioner commander general colonel major captain admiral lieutenant sergeant corporal brigadier marshal officer official inspector superintendent ' +
  'sheriff judge justice prosecutor lawyer attorney barrister solicitor king queen prince princess emperor empress emir sultan crown duke duchess sheikh pope patriarch ' +
  'archbishop bishop cardinal priest pastor imam cleric ayatollah rabbi monk preacher dictator ruler strongman warlord founder co-founder cofounder owner ceo cfo coo cto executive director ' +
  'manager manageress president-elect analyst economist strategist trader broker researcher scientist professor lecturer historian expert scholar academic author writer novelist ' +
  'poet playwright journalist reporter correspondent editor columnist presenter broadcaster anchor commentator blogger activist campaigner dissident candidate contender nominee ' +
  'challenger rival opponent ally aide adviser advisor counsel counsellor counselor negotiator mediator rapporteur coordinator co-ordinator organiser organizer administrator ' +
  'treasurer controller comptroller auditor ombudsman registrar clerk principal dean rector coach trainer player striker midfielder defender goalkeeper forward winger ' +
  'skipper batsman batter bowler wicketkeeper pitcher catcher quarterback driver rider cyclist sprinter runner swimmer golfer boxer wrestler champion winner medallist medalist ' +
  'teammate referee umpire athlete singer musician composer conductor rapper actor actress comedian filmmaker producer artist painter sculptor designer architect ' +
  'chef model photographer engineer doctor surgeon nurse physician teacher farmer businessman businesswoman entrepreneur billionaire tycoon magnate oligarch banker investor ' +
  'financier developer pilot astronaut cosmonaut soldier fighter militant rebel gunman suspect defendant victim survivor witness resident student worker veteran pensioner ' +
  'neighbour neighbor father mother brother sister son daughter wife husband widow widower partner cousin uncle aunt nephew niece grandson granddaughter heir successor predecessor ' +
  'member delegate councillor councilman councilwoman alderman peer baron baroness lord lady monarch regent viceroy premier-designate minister-designate whip ' +
  'counterpart politician statesman technocrat guerrilla kingpin drug-lord mastermind ringleader trade-unionist unionist'
).split(' ');

/** What may stand between nationality and head noun, or before it: "former", "foreign", "state". */
export const TITLE_MODIFIERS: readonly string[] = (
  'former ex then-president then late outgoing incoming acting interim caretaker transitional deputy vice assistant associate senior junior top chief lead principal executive managing ' +
  'general prime foreign defence defense interior home finance economy economic energy oil health education justice trade transport agriculture environment labour labor culture ' +
  'sports information communications development planning tourism housing immigration industry commerce petroleum mines water welfare social public state federal national regional ' +
  'provincial local municipal district county city town village supreme high constitutional military army navy naval air force police security intelligence opposition ruling ' +
  'separatist rebel breakaway independence nationalist communist socialist conservative liberal republican democratic populist far-right far-left right-wing left-wing centrist ' +
  'hard-line hardline moderate exiled jailed imprisoned detained ousted deposed self-declared self-proclaimed self-styled de facto newly elected newly-elected re-elected appointed ' +
  'longtime long-time veteran prominent leading influential powerful spiritual religious political party parliamentary presidential congressional senate house legislative ' +
  'judicial legal diplomatic special permanent resident honorary chargé charge affairs united nations human rights press media government royal crown young old 2nd first second third ' +
  'billionaire award-winning oscar-winning nobel-winning retired serving current present incumbent putschist coup junta militia guerrilla tribal clan community union business ' +
  'tech technology software newspaper news radio television tv film opera pop rock football soccer cricket tennis rugby basketball baseball golf world olympic national-team ' +
  'club team head women men youth under-21 bank central-bank central investment hedge fund market chief-of-staff staff election electoral campaign relations european western operating marketing accounting purchasing nursing sporting coaching hitting pitching batting bowling'
).split(' ');

/** Who belongs to another's family. */
export const KIN: readonly string[] =
  'wife husband son daughter father mother brother sister uncle aunt cousin widow widower grandson granddaughter nephew niece stepson stepdaughter ex-wife ex-husband fiancé fiancée girlfriend boyfriend'.split(
    ' ',
  );

/** Roles that only tell how somebody stands to another: any other role of the text is preferred. */
export const RELATIONS: readonly string[] = [
  ...KIN,
  ...'ex rival opponent challenger candidate contender front-runner frontrunner nominee counterpart ally partner colleague friend predecessor successor victim suspect defendant witness billionaire resident winner champion teammate'.split(
    ' ',
  ),
];

/** Before a nationality or possessor these tell when the role was held, and belong to it: "[former] Israeli prime minister". */
export const TIME_WORDS: readonly string[] =
  'former ex then late outgoing incoming acting interim longtime veteran exiled ousted deposed jailed'.split(' ');

/** Words that may open a role and are no part of it. */
export const ROLE_DETERMINERS: readonly string[] = 'the a an its his her their this that one our my'.split(' ');

/** What may join a role's head noun to the rest of it: "ambassador [to] Moscow". */
export const TAIL_PREPOSITIONS: readonly string[] = 'of to for in at on from'.split(' ');

/** Nouns that a name in a role's tail may be the first part of: "director of the Pacific Islands [programme]". */
export const UNIT_NOUNS: readonly string[] =
  'programme program project institute desk department division unit team office centre center section bureau committee commission party movement service school faculty agency fund initiative think-tank council association federation union network studies region district province branch chapter campaign command front army police government ministry parliament administration'.split(
    ' ',
  );

/** Words that no role has before its head noun. */
export const ROLELESS_WORDS: readonly string[] =
  'what by with about as into over though although alongside despite because unlike besides plus feature features featuring include includes included including after before against under between that whose when where while if is was are were be been has have had will would could should may might can must did does do not but or than then there here also still just even only same other another such both either some many most more them him it they he she we i you us me'.split(
    ' ',
  );

/** What stands after a whole role. */
export const ROLE_ENDS: readonly string[] = [
  ...", . ; ) ( — – -- : ” \" '' ? !".split(' '),
  ...'who which said says told and since until'.split(' '),
  '',
];

/** "Peru, [led] by Ana Palacios" → "leader of Peru": participle and role. */
export const LEADING_PARTICIPLES: readonly (readonly [participle: string, role: string])[] = [
  ['led', 'leader'],
  ['headed', 'head'],
  ['ruled', 'ruler'],
  ['chaired', 'chair'],
  ['founded', 'founder'],
  ['governed', 'ruler'],
];

/** Who is said to like somebody: "[fans] like Ana Palacios" tells no calling. Lower case. */
export const LIKERS: readonly string[] =
  'fans voters critics supporters users readers viewers followers listeners admirers lovers visitors customers consumers residents students teenagers neighbours neighbors'.split(
    ' ',
  );
