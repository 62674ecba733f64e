/** Words of reactions to a deed. Lower case, verbs in their base form. Own lists. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs of a reaction that comes by itself: "Condemnation came from Serbia". */
export const ARRIVING_VERBS = words('come arrive pour follow');

/** Verbs of reaction that need no object: "Serbia protested." */
export const OBJECTLESS_REACTIONS = words('protest object applaud fume cheer');
