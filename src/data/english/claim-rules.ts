/** Words of the exact rules of attribution. Lemmas, small letters. Own lists. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs whose passive names who judges: "a move condemned by Kyiv as illegal". */
export const JUDGING_VERBS = list(
  'condemn denounce criticise criticize dismiss reject describe label brand praise hail welcome deny dispute decry slam blast ' +
    'deplore ridicule mock lambast applaud characterise characterize',
);

/** Deeds that read like statements: what follows them as a noun phrase is done, not said. */
export const DEED_VERBS = list('recognise recognize sever establish restore annex derecognise derecognize');

/** What may follow the verb of "…, the ministry said late on Tuesday." */
export const CLOSING_WORDS = list(
  'late early earlier later on in at a an the this last monday tuesday wednesday thursday friday saturday sunday january february march ' +
    'april may june july august september october november december week month year morning afternoon evening night day yesterday today ' +
    'statement tweet post interview email e-mail twitter telegram facebook to of today report telephone phone by',
);
