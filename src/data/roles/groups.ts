/** Groups of people that act together, and the words that tell where a capital is a place and where it is a government. Lower case. Own lists. */

/** Plural heads after a nationality: "Kurdish fighters", "Western nations". */
export const GROUP_HEADS: readonly string[] = (
  'army military navy marines gendarmes forces fighters troops soldiers rebels militants militia militias separatists insurgents guerrillas gunmen officials authorities lawmakers leaders diplomats politicians protesters ' +
  'demonstrators activists refugees migrants citizens voters residents settlers prisoners hostages civilians peacekeepers police officers generals commanders allies nations states countries ' +
  'powers governments capitals investigators prosecutors intelligence negotiators mediators media banks companies firms exporters producers farmers traders investors players fans athletes ' +
  'nationals students workers mercenaries paratroopers hackers oligarchs elites analysts experts scientists researchers'
).split(' ');

/** Before a capital: it is a place ("in Moscow"). */
export const PLACE_PREPOSITIONS: readonly string[] =
  'in at near outside around into inside through across via throughout within outskirts downtown central western eastern northern southern greater'.split(
    ' ',
  );

/** Nouns and verbs of going and being posted: "ambassador to Moscow", "flew to Beijing". */
export const MOTION_WORDS: readonly string[] = (
  'ambassador envoy emissary representative attache attaché consul diplomat visit visits visited visiting trip trips travel travels travelled traveled travelling traveling flew fly flies flying flight flights ' +
  'went go goes going gone came come comes coming return returns returned returning moved move moves moving drove drive driven heading headed heads arrived arrive arrives arriving train bus road route ' +
  'journey journeys mission missions deported extradited invited summoned welcome transferred relocated relocate relocating sent dispatched delegation pilgrimage march marched tour brought taken back way'
).split(' ');

/** Verbs of which a capital can be the subject only as a government: a closed list for the forms that end in neither -ed nor -s. */
export const ACTING_VERBS: readonly string[] =
  'withdrew broke drew began chose froze gave lost met paid quit rose set shut spoke stood struck threw won wrote forbade sought fought brought bought felt fell swore upheld withheld undertook became came ran spent has have had is was will would could should may might must can cannot did does do says said sees saw took takes gave gives made makes let lets put cut keeps kept held holds sought seeks wants wanted needs knows knew thinks thought sent told also still now never long insists argues fears hopes'.split(
    ' ',
  );

/** After a capital's possessive: what belongs to the city ("Moscow's airport"). */
export const CITY_NOUNS: readonly string[] = (
  'airport airports streets street suburb suburbs mayor metro subway square centre center university museum outskirts residents stock exchange police hospital hotels hotel restaurants stadium ' +
  'district districts neighbourhood neighborhood neighbourhoods river skyline cathedral park traffic weather court theatre theater opera zoo port harbour harbor population schools shops bourse ' +
  'council region area based time bound born newsroom bureau marathon film book fashion'
).split(' ');

/** Verbs after which a capital is a place taken, hit or gone to ("visited Kyiv", "shelled Damascus"). */
export const PLACE_VERBS: readonly string[] =
  'visited visiting visit left leave leaving leaves reached reaching reach captured capturing seized seizing struck striking hit hitting shelled shelling bombed bombing attacked attacking entered entering encircled besieged liberated occupied evacuated fled surrounded rocked toured near called named known turning making transforming reaching touring'.split(
    ' ',
  );

/** Nouns that a capital's "from" or "of" leaves a government: "recognition from Taipei", "support of Beijing". */
export const GOVERNMENT_NOUNS: readonly string[] =
  'recognition independence support backing pressure aid orders order reaction response permission approval statement demands demand calls help control influence ally allies behalf criticism threat threats money funding assurances guarantees reply signals signal rebuke protest protests distance concessions loyalty hands'.split(
    ' ',
  );

/** Before a capital after "on": it is a place ("attack on Kyiv"). */
export const ATTACK_NOUNS: readonly string[] =
  'attack attacks strike strikes assault assaults raid raids advance advances march missile missiles shelling bombardment offensive rain descended eyes closing drone drones'.split(
    ' ',
  );

/** After "is" or "was" with a capital for subject: a government's state of mind ("Tehran is ready"). */
export const GOVERNMENT_MINDS: readonly string[] =
  'ready willing concerned keen prepared committed unlikely likely worried furious angry eager reluctant determined unwilling able unable right wrong silent party'.split(
    ' ',
  );

/** Forms in -ing that are prepositions or adjectives: no verb whose object is a government. */
export const PREPOSITIONS_IN_ING: readonly string[] =
  'including during following regarding concerning surrounding neighbouring neighboring according excluding barring pending'.split(
    ' ',
  );

/** Capitals by law or of old that no desk writes for the government. */
export const SILENT_CAPITALS: readonly string[] = [
  'Cape Town',
  'Bloemfontein',
  'Dar es Salaam',
  'Almaty',
  'Amsterdam',
  'Cetinje',
  'Lobamba',
  'Kotte',
  'Porto-Novo',
  'Porto Novo',
  'Sucre',
];

/** Capitals whose own status is at stake: governments only where they speak or act ("Jerusalem said"). */
export const CONTESTED_CAPITALS: readonly string[] = ['Jerusalem', 'Donetsk', 'Luhansk', 'Lugansk'];

/** Around the capital of a breakaway state: the state is meant ("the Donetsk and Luhansk republics", "breakaway regions of Donetsk"). */
export const BREAKAWAY_WORDS: readonly string[] =
  "republic republics people's people’s peoples statelet statelets entity entities breakaway separatist self-proclaimed self-declared self-styled so-called rebel rebel-held secessionist recognise recognised recognises recognising recognize recognized recognizes recognizing recognition independence".split(
    ' ',
  );

/** Prepositions whose capital is a party to something. */
export const PARTY_PREPOSITIONS: readonly string[] = 'by with against between towards toward versus than unlike'.split(
  ' ',
);

/** Verbs before which one capital of several speaks or acts: "Kyiv and the West [said]". */
export const SPEAKING_VERBS: readonly string[] = 'said says has insists denies wants sent'.split(' ');

/** Forms of "be" between a capital and what its government is: "Lima [is] angry". */
export const BEING_VERBS: ReadonlySet<string> = new Set("is was 's ’s are were".split(' '));

/** Before a plain verb: "[to] anger Beijing", "[will] ask Tehran". */
export const INFINITIVE_MARKS: ReadonlySet<string> = new Set(
  'to will would could may might should must can not'.split(' '),
);
