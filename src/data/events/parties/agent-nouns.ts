/**
 * Nouns of those who act and are acted on in events of the user's own types, where no name stands for them. Own list, after the agents of
 * the CAMEO actor dictionaries (police, military, rebels, government, opposition, judiciary, media, civilians and the rest).
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Those who act by themselves in political news, with no name beside them: "police", "the rebels". Singular, and plural where it is alone. */
export const LONE_AGENTS = words(
  'warplane fighter-jet gunship commando sniper artillery squad nation country ' +
    'police policeman policewoman officer officers troops soldier army military navy marine marines force forces airstrike-force militant rebel ' +
    'fighter gunman insurgent guerrilla militia militiaman paramilitary jihadist extremist terrorist separatist islamist attacker assailant bomber ' +
    'protester protestor demonstrator activist striker rioter mob crowd government regime authority authorities administration cabinet junta ' +
    'parliament senate congress assembly legislature lawmaker legislator senator congressman congresswoman mp deputy minister ministry ' +
    'president premier king queen prince monarch chancellor governor mayor court judge tribunal jury prosecutor attorney investigator regulator ' +
    'opposition coalition party commission commissioner council committee union ombudsman watchdog peacekeeper commander general negotiator ' +
    'mediator envoy ambassador diplomat embassy official spokesman spokeswoman spokesperson leader politician migrant refugee civilian ' +
    'journalist reporter dissident prisoner hostage detainee inmate bank bishop pope cleric agency security intelligence',
);

/** Those who act as a crowd, in the plural, and to whom things are done one by one as well: "workers", "a passenger". */
export const CROWD_AGENTS = words(
  'thousand hundred dozen worker individual employee student farmer teacher driver doctor nurse miner resident villager suspect candidate opponent critic supporter lecturer guard ' +
    'founder citizen people passenger child woman man person boy girl neighbour neighbor ally counterpart colleague trader fisherman pilgrim ' +
    'worshipper tourist shopkeeper trucker docker steelworker lawyer academic artist writer singer musician voter delegate believer muslim ' +
    'christian jew hindu buddhist sikh kurd palestinian israeli patient survivor victim evacuee expatriate foreigner immigrant orphan pensioner ' +
    'veteran businessman volunteer contractor aid-worker peacemaker player fan hacker smuggler trafficker drug-trafficker pirate robber kidnapper',
);

/** Those who count only with a name beside them: "Saudi students", "workers in Brazil", not "the workers". */
export const NAMED_AGENTS = words(
  'people person man woman child boy girl family citizen national resident villager worker doctor nurse teacher student pupil farmer miner trucker ' +
    'driver pilot sailor fisherman trader businessman businesswoman financier banker lawyer lawmaker writer author blogger singer actor athlete ' +
    'player defender coach scientist researcher expert analyst academic economist engineer hacker tycoon oligarch critic supporter member follower ' +
    'ally partner neighbour neighbor counterpart colleague candidate voter founder chief head director chairman chairwoman executive boss ' +
    'adviser advisor aide secretary representative delegate delegation delegations mission team group organisation organization ngo charity ' +
    'company firm corporation carrier airline manufacturer maker operator producer supplier startup giant conglomerate lender insurer broadcaster ' +
    'newspaper channel station website app network platform university school hospital clinic church mosque community tribe clan faction movement ' +
    'front alliance bloc league federation association institute centre center foundation fund office department bureau service unit battalion ' +
    'brigade squad division fleet warship ship vessel boat tanker plane aircraft jet helicopter drone convoy base camp position outpost checkpoint ' +
    'missile rocket strike airstrike raid shelling shell bomb bombing explosion blast attack gunfire intelligence ' +
    'side nation country state republic kingdom island region province district city town village capital area zone neighbourhood neighborhood ' +
    'territory border house consulate compound facility site depot refinery port airport plant market industry sector economy trade export product ' +
    'good import society public population minority majority speaker whip figure figures veteran exile asylum-seeker returnee survivor victim ' +
    'envoy investor shareholder customer consumer user captain crew spy agent operative contractor mercenary recruit cadre',
);

/** Nouns of an amount, behind whose "of" stands who is meant: "thousands of workers". */
export const PARTITIVES = words(
  'thousands hundreds dozens scores millions tens group groups number handful majority part parts series lot list pair some many most all rest half ' +
    'third percent crowd bulk minority couple string wave section sections team pack band bunch any each one two three four five six several',
);

/** Endings of nouns of persons: "novelist", "campaigner". */
export const PERSON_ENDING = /(?:[^aeiou]er|or|ist|ian|man|woman|men|women|people)$/;

/** Verbs that lend a noun of a deed its actor: "launched an attack", "voiced support". */
export const LIGHT_VERBS = words(
  'carry launch express voice make give stage hold issue impose announce begin start continue resume conduct mount commence order lead pledge offer ' +
    'promise deliver provide do perform execute open file lodge submit bring take put place have send extend grant present direct undertake wage ' +
    'sustain pay repeat reiterate renew intensify step escalate commit approve unleash perpetrate plan prepare threaten declare seek demand convey ' +
    'reaffirm underscore underline state reveal show signal sign sponsor organise organize join host attend call',
);

/** Verbs whose subject the deed is done to, while its actor stands behind "from" or "by": "faces criticism from the U.N." */
export const DRAWN_VERBS = words(
  'face receive draw get win meet suffer endure attract earn gain come provoke spark prompt trigger',
);

/** Prepositions behind a noun of a deed, before whom it is done to, where the sense names none. */
export const DONE_TO_PREPOSITIONS = words(
  'of on against for with to at toward towards upon into in over between among',
);

/** Prepositions of what several do together. */
export const WITH: readonly string[] = ['with', 'between'];

/** Prepositions that tie a name to the noun before it: "a base in Borno". */
export const OWNED_BY_PREPOSITIONS = words(
  'of in at for from within near around inside outside across by on along against to',
);

/** Agents that need no article: "[police] said". "Force" and "security" without one are no agents. */
export const BARE_AGENTS = words('police parliament congress government opposition president state');

/** How a phrase begins that names nobody: "[no] minister". */
export const NOBODY_OPENERS = words('no nobody none neither few nothing');

/** Particles of a verb that may stand behind its object: "threw the envoy [out]". */
export const PARTICLES_BEHIND_OBJECT = words('out off up down in back over away apart home free aside');

/** Verbs of giving, whose object may stand in one noun group with whom it is given to: "gave Turkey permission". */
export const GIVING_VERBS = words(
  'give grant offer send deny hand award sell lend promise show slap deal serve refuse',
);

/** Prepositions that say where, more often than to whom. */
export const PLACE_PREPOSITIONS = words('in at near outside along around across within inside before over');
