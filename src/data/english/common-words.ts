/** Words and lemmas that a large part of all sentences hold, so that to look for them tells nothing. Own list; order and completeness do not matter. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  "the a an of to in on for at by with from as and or but not n't that this so it its they them their he she his her who which be have do say will would can could may more no than up out about after before into over one new".split(
    ' ',
  ),
);

/** Verbs that tell no act by themselves. */
export const EMPTY_VERBS: ReadonlySet<string> = new Set(
  'be have do say tell get make take go come become seem remain include'.split(' '),
);
