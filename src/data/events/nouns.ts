/**
 * Nouns that the frames of recognition events rest on, by what they stand for. Lower case, singular and plural where both occur.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** What diplomatic relations are called: "cut ties", "severed relations". */
export const TIE_NOUNS = words('ties relations links relationship relationships contacts dealings');

/** Adjectives that make any of the tie nouns diplomatic, and tie verbs sure of their sense. */
export const TIE_ADJECTIVES = words('diplomatic official formal ambassadorial consular full bilateral');

/** Words before a tie noun that make it something else: trade ties, family ties. */
export const OTHER_TIES = words(
  'secret covert warm good friendly strong deep special informal unofficial new cordial trade economic business commercial financial military security defence defense family personal cultural sporting sports energy strategic romantic public labour labor race working social academic close closer sexual intelligence transport rail road air flight telephone internet industrial investor media human community blood trading banking religious church professional',
);

/** Diplomatic missions that are opened and closed. */
export const MISSION_NOUNS = words(
  'embassy embassies consulate consulates mission missions consulate-general commission commissions office offices legation chancery representation',
);

/** What a mission opens, closes or takes up again: "the embassy opened its doors", "resumed work". */
export const MISSION_WORK = words('doors gates work operations activities services operation');

/** Words beside which "broke with" is of ties: "broke with Belgrade after its recognition of". */
export const BREAK_CONTEXT = words(
  'recognition recognised recognized recognising recognizing recognise recognize ties relations embassy embassies ambassador ambassadors diplomatic',
);

/** What a state changes when it leaves one for another: "switched sides". */
export const SIDES = words('allegiance sides side camp camps loyalties loyalty');

/** Missions that need "diplomatic" or "representative" before them to be one. */
export const VAGUE_MISSIONS = words('mission missions office offices commission commissions');

/** Persons whose recall or expulsion lowers ties. */
export const ENVOY_NOUNS = words(
  "commissioner commissioners ambassador ambassadors envoy envoys diplomat diplomats consul consuls attaché attache attachés attaches staff nuncio representative representatives charge chargé d'affaires d’affaires",
);

/** What an envoy is declared who has to go. */
export const UNWELCOME = words('persona personae unwelcome undesirable');

/** Members of a mission, where its name or their trade stands beside them: "seventeen intelligence officers", "staff of the embassy". */
export const AGENT_NOUNS = words(
  'officer officers operative operatives spy spies agent agents official officials personnel employee employees members attachés',
);

/** Qualities after "as" that make a government or a ruler. */
export const GOVERNMENT_QUALITIES = words(
  'president government authority authorities representative representatives leader ruler premier minister administration chief head interlocutor power successor cabinet king sultan emperor council president-elect voice',
);

/** Qualities after "as" that make a state. */
export const STATE_QUALITIES = words(
  'state states nation nations country countries republic republics entity entities independent sovereign independence statehood',
);

/** Qualities after "as" that are atrocity crimes. */
export const CRIME_QUALITIES = words('genocide genocides crime crimes');

export const WINNER_QUALITIES = words('winner winners victor valid legitimate president-elect fair');

/** Object nouns that are a state's being one. */
export const STATEHOOD_NOUNS = words(
  'independence statehood sovereignty self-determination secession existence declaration',
);

/** Object nouns that are a state or would-be state. */
export const STATE_NOUNS = words(
  'one ones state states nation nations country countries republic republics region regions territory territories entity entities statelet statelets enclave enclaves province provinces neighbour neighbor neighbours neighbors homeland homelands island islands emirate kingdom',
);

/** Object nouns that are a government or claim to be one. */
export const GOVERNMENT_NOUNS = words(
  'government governments council junta regime administration authorities movement coalition cabinet rulers ruler rebels rebel leadership opposition president leader leaders militia insurgents generals emirate authority committee parliament front organisation organization chief head figure lawmaker candidate movements faction factions coup takeover putsch',
);

/** Object nouns that are a hold on territory. */
export const HOLD_NOUNS = words(
  'sovereignty annexation annexations claim claims jurisdiction border borders rule control incorporation accession ownership conquest occupation seizure takeover absorption integrity unification reunification',
);

/** Object nouns that are an atrocity. */
export const CRIME_NOUNS = words(
  'genocide genocides holodomor holocaust shoah massacre massacres killing killings slaughter famine extermination deportation deportations atrocities atrocity crimes porajmos',
);

/** Object nouns that are a vote or its outcome. */
export const VOTE_NOUNS = words(
  'result results outcome victory win election elections re-election reelection vote votes referendum referendums ballot poll polls plebiscite mandate inauguration',
);

/** Nouns for a deed that a reaction can be about: "condemned the decision". */
export const DEED_NOUNS = words(
  'decision move step recognition action act announcement deal accord agreement gesture declaration refusal decree proclamation resolution vote motion pact treaty statement bill measure shift switch change position stance policy plan establishment severance normalisation normalization withdrawal derecognition expulsion expulsions rupture break breach order text ceremony approach course choice stand attitude courage reversal u-turn suspension downgrade resumption restoration opening reopening closure recall letter note document dispatch endorsement bid pledge intention rapprochement readiness action actions development initiative compromise breakthrough',
);

/** Of the nouns of deed, those that only a body does: "hailed the vote". */
export const BALLOT_NOUNS = words('vote votes motion motions resolution resolutions bill bills');

/** Offices and organs that speak for their state: "the Syrian regime", "Spanish Prime Minister …". */
export const STATE_ORGANS = words(
  'secretary-general chairman chairwoman government governments govt administration regime cabinet authorities junta ministry ministries department presidency kremlin palace court royal president prime minister ministers premier chancellor king queen emperor sultan emir crown prince monarch monarchy leader leaders leadership ruler rulers secretary foreign-minister dictator generals envoy ambassador diplomat diplomats diplomacy embassy mission spokesman spokeswoman spokesperson spokesmen official officials state republic office chief taoiseach vice-president representative army military troops delegation premiership officers president-elect chargé house counterpart',
);

/** Bodies that act under their own name: "Germany's parliament". */
export const OWN_NAME_BODIES = words(
  'municipality borough canton cantons parliament parliaments parliamentarians lawmakers legislators legislature legislatures assemblies congress congressmen senate senators senator assembly bundestag knesset duma house chamber lower upper parties party mps council councillors court tribunal commission union league front bloc committee diet riksdag folketing cortes sejm bundesrat seimas saeima riigikogu rada majlis storting',
);

/** Parliaments whose name alone says of which state they are. */
export const BODY_STATES: ReadonlyMap<string, string> = new Map(
  'bundestag:DE bundesrat:DE knesset:IL duma:RU riksdag:SE folketing:DK cortes:ES sejm:PL seimas:LT saeima:LV riigikogu:EE rada:UA storting:NO'
    .split(' ')
    .map((row) => row.split(':') as [string, string]),
);

/** Heads that are a group of states. */
export const BLOC_NOUNS = words(
  'hold-outs holdouts states countries nations powers allies members governments neighbours neighbors capitals republics monarchies kingdoms leaders bloc ministers emirates partners',
);

/** Words that make a group too vague to be an actor. */
export const VAGUE_QUANTIFIERS = words(
  'many some several most few no other others further any various numerous certain fewer none more additional neither dozens scores whole countless',
);

/** Words that open "no country": the ones taken out of it do what it does not. */
export const NEGATIVE_QUANTIFIERS = words('no none nobody no-one any');

/** Words after which those stand who are taken out of "no country": "except Turkey", "other than Turkey". */
export const EXCEPTIVES: readonly string[] = [
  'except',
  'except for',
  'excepting',
  'save',
  'save for',
  'bar',
  'barring',
  'besides',
  'beside',
  'but',
  'beyond',
  'other than',
  'apart from',
  'aside from',
  'exception of',
];

/** Heads and phrases that are nobody in particular. */
export const NOBODY = words(
  'community world globe internationally nobody no-one everyone anyone somebody people men women fans crowd others one someone',
);

/** Words for a number, for counted groups. */
export const NUMBERS = words(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty hundred dozen both',
);

/** Heads of noun phrases that name a rank: "the third country to recognise". */
export const RANKED_NOUNS = words(
  'country countries state states nation nations power powers government governments leader member members president place ally allies one ones neighbour neighbor republic body kingdom capital bloc parliament chamber legislature land monarchy',
);

export const RANKS = words(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth 13th 14th 15th latest only last newest next nineteenth twentieth',
);

/** Things that, between the actor and the deed, carry it: "signed a decree recognising". */
export const DOCUMENT_NOUNS = words(
  'decree decrees proclamation proclamations order orders law laws bill bills resolution resolutions motion motions statement statements letter letters note treaty treaties agreement agreements declaration memorandum pact accord accords pacts communique communiqué document documents certificate edict text ukase act proposal protocol protocols deal instrument instruments message',
);

/** Times of which no day can be told. */
export const DAY_NAMES: readonly string[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];

export const MONTH_NAMES: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Heads of noun phrases that are times. */
export const TIME_NOUNS = words(
  'yesterday today tomorrow tonight week weeks month months year years day days hour hours minute minutes decade decades century centuries morning evening afternoon night weekend midnight noon moment time times eve spring summer autumn winter fall season january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. term',
);

/** Lines between states: "accepted the river as the border with Poland". */
export const BORDER_NOUNS = words('border borders frontier frontiers boundary');

export const CAPITAL_NOUNS = words('capital capitals seat');

/** Movements and fronts that act in their own name. */
export const MOVEMENTS = words(
  'Hamas Hezbollah Hizbollah Taliban Fatah PLO Polisario Houthis Houthi Ansarullah Frelimo Renamo UNITA MPLA FNLA SWAPO ANC Fretilin',
);

/** Words in the names of movements. */
export const MOVEMENT_NAMES = words('Front Movement Brotherhood Army Party Jihad Brigades Congress Faction Militia');

/** Bodies whose recognition is of another kind: sport, faiths, trade. */
export const OTHER_RECOGNISERS = words(
  'FIFA UEFA IOC CONCACAF CAF FIBA FIA WADA UNESCO WHO Olympic Football Olympics Church Patriarchate Synod Pope Academy University Guinness Federation Association Inc Ltd Corp Bank',
);
