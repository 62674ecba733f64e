/**
 * Part-of-speech tags of the Penn Treebank (Santorini 1990), as `grammar/tagger/tags.ts` gives them. Three of the treebank's 45 are not
 * used: FW (foreign words are tagged as names or nouns), LS and `#`.
 */

/** Marks first: they are read off the character. The model chooses among the rest. */
export const MARK_TAGS = ['.', ',', ':', '``', "''", '(', ')', '$', 'SYM', 'POS', 'TO'] as const;

export const WORD_TAGS = [
  'CC', // and, or, but
  'CD', // two, 50, 2016
  'DT', // the, a, this, some
  'EX', // there (is)
  'IN', // of, in, that, because, if
  'JJ', // new, national
  'JJR', // larger, more
  'JJS', // largest, most
  'MD', // will, could, may
  'NN', // minister, time
  'NNS', // ministers, people
  'NNP', // Smith, Monday, Senate
  'NNPS', // Democrats, Americans
  'PDT', // all (the), such (a)
  'PRP', // he, it, themselves
  'PRP$', // his, its
  'RB', // later, not, only
  'RBR', // more, earlier
  'RBS', // most
  'RP', // (set) up, (pointed) out
  'UH', // yes, oh
  'VB', // (to, will) say
  'VBD', // said, was
  'VBG', // saying
  'VBN', // (has, was) said
  'VBP', // (they) say, are
  'VBZ', // (he) says, is
  'WDT', // which, that (relative)
  'WP', // who, what
  'WP$', // whose
  'WRB', // when, where, how
] as const;

/** All tags; a token's tag number is a place in this list. */
export const TAGS = [...MARK_TAGS, ...WORD_TAGS] as const;

export type Tag = (typeof TAGS)[number];

/** The marks of each tag, parted by spaces. "'s" may be a verb as well, so the model says. */
export const MARKS_OF_TAGS = [
  ['. ! ? ...', '.'],
  [', ، ，', ','],
  [': ; - – — -- --- … ‐ ‑ • · |', ':'],
  ['“ ‘ « „', '``'],
  ["” » \" ''", "''"],
  ['( [ {', '('],
  [') ] }', ')'],
  ['$ £ € ¥ US$ C$ A$ R$', '$'],
  ['% + = / * # @ ~ ^ < > \\ ° § © ® ™', 'SYM'],
  ["'s ’s", 'POS'],
] as const satisfies readonly (readonly [marks: string, tag: Tag])[];
