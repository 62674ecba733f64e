/** Words that tell an embassy that opens or closes from other offices. Lower case, verbs in their base form. Own lists. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that make an office or a mission a diplomatic one. */
export const MISSION_ADJECTIVES = words('diplomatic representative liaison interests trade high');

/** Verbs that have a mission opened or closed: "ordered its embassy closed". */
export const HAVING_VERBS = words('order have want see get');

/** Verbs that a mission is the subject of only: "the embassy resumed work". */
export const WORKING_VERBS = words('resume restart');

/** Verbs whose subject has a mission opened or closed: "ordered the closure of its embassy". */
export const MISSION_ORDERING_VERBS = words(
  'order announce declare demand require decree confirm approve propose plan request command mark celebrate attend',
);

/** Missions that are diplomatic where a capital follows. */
export const PLAIN_MISSIONS = words('mission missions');

/** Missions of both sides: "reopened embassies". */
export const MUTUAL_MISSIONS = words('embassies consulates');

/** "in each other's capitals". */
export const EACH_WORDS = words('each');

/** What a mission is called that has been named: "moving it from Tel Aviv". */
export const MISSION_PRONOUNS = words('it');

/** Words that say that a mission only moves: "moved", "relocating". */
export const MOVES = /^(?:mov(?:e|ed|es|ing)|relocat(?:e|ed|ing)|inside)$/;

/** Particles between the verb and its mission: "set up", "shut down". */
export const MISSION_PARTICLES = words('up down of');

/** After a mission, that its place is told. */
export const PLACED_WORDS = words('in at to there');

/** Prepositions before the host of a mission: "its embassy to Chad", before others "in Lome". */
export const MISSION_PLACES = { to: /^to$/, in: /^(?:in|at)$/ } as const;
