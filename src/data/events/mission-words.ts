/** Words that tell an embassy that opens or closes from other offices. Lower case, verbs in their base form. Own lists. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that make an office or a mission a diplomatic one. */
export const MISSION_ADJECTIVES = words('diplomatic representative liaison interests trade');

/** Verbs that have a mission opened or closed: "ordered its embassy closed". */
export const HAVING_VERBS = words('order have want see get');

/** Verbs that a mission is the subject of only: "the embassy resumed work". */
export const WORKING_VERBS = words('resume restart');

/** Verbs whose subject has a mission opened or closed: "ordered the closure of its embassy". */
export const MISSION_ORDERING_VERBS = words(
  'order announce declare demand decree confirm approve propose plan request command mark celebrate attend',
);
