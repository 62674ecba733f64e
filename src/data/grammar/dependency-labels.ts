/**
 * How a word depends on its head: the labels of the CLEAR style (Choi & Palmer 2012) as spaCy's English models give them. The rare
 * ones are mapped to `dep`.
 */
export const DEPENDENCY_LABELS = [
  'root', // the word that depends on no other
  'dep', // whatever is not named here
  'acl', // plans TO BUILD a bridge, the man ACCUSED of it
  'acomp', // remained SILENT
  'advcl', // AFTER he HAD LEFT, she spoke
  'advmod', // spoke LOUDLY
  'agent', // was seized BY the army
  'amod', // a NEW law
  'appos', // Kiir, the PRESIDENT
  'attr', // is a MEMBER
  'aux', // HAS left, WILL leave, TO leave
  'auxpass', // WAS seized
  'case', // Peru 'S
  'cc', // Peru AND Chile
  'ccomp', // said that it HAD LEFT
  'compound', // PRIME minister, John Smith
  'conj', // Peru and CHILE
  'csubj', // to LEAVE would be wrong
  'dative', // gave THEM aid
  'det', // THE law
  'dobj', // seized the TOWN
  'expl', // THERE is
  'intj', // YES, he said
  'mark', // said THAT it had left
  'neg', // did NOT leave
  'nmod', // a noun beside a noun
  'npadvmod', // left last WEEK
  'nsubj', // the ARMY seized the town
  'nsubjpass', // the TOWN was seized
  'nummod', // TWO towns
  'oprd', // declared DEAD
  'parataxis', // the talks, he SAID, failed
  'pcomp', // before LEAVING
  'pobj', // by the ARMY
  'poss', // HIS law, PERU's law
  'preconj', // BOTH Peru and Chile
  'predet', // ALL the laws
  'prep', // left FOR Paris
  'prt', // broke OFF
  'punct', // marks
  'quantmod', // MORE than 20
  'relcl', // Kosovo, which BROKE away
  'xcomp', // agreed to LEAVE
] as const;

/** One of the labels. */
export type DependencyLabel = (typeof DEPENDENCY_LABELS)[number];

/** The kinds of children that a head is asked for, at most 31: who has a subject takes no other. */
export const CHILD_KINDS: readonly (readonly DependencyLabel[])[] = [
  ['nsubj', 'csubj', 'expl'],
  ['nsubjpass'],
  ['dobj'],
  ['dative'],
  ['attr', 'acomp', 'oprd'],
  ['xcomp'],
  ['ccomp'],
  ['advcl'],
  ['aux'],
  ['auxpass'],
  ['mark'],
  ['neg'],
  ['agent'],
  ['prt'],
  ['prep'],
  ['pobj'],
  ['pcomp'],
  ['det'],
  ['poss'],
  ['case'],
  ['appos'],
  ['relcl', 'acl'],
  ['conj'],
  ['cc', 'preconj'],
  ['amod', 'compound', 'nmod'],
  ['nummod', 'quantmod'],
  ['advmod', 'npadvmod'],
  ['punct'],
  ['parataxis', 'intj'],
];

/** Labels of like arcs; those of no group are one group together. */
type LabelGroups = readonly (readonly [name: string, labels: readonly DependencyLabel[]])[];

/** Arcs to a head that follows. */
export const LEFT_GROUPS: LabelGroups = [
  ['subject', ['nsubj', 'nsubjpass', 'csubj', 'expl']],
  ['noun modifier', ['det', 'amod', 'compound', 'nummod', 'nmod', 'poss', 'predet']],
  ['verb modifier', ['aux', 'auxpass', 'neg', 'mark', 'advmod', 'npadvmod']],
  ['clause', ['ccomp', 'advcl', 'parataxis']],
  ['mark', ['punct']],
];

/** Arcs to a head that stands before. */
export const RIGHT_GROUPS: LabelGroups = [
  ['object', ['dobj', 'attr', 'acomp', 'oprd', 'dative']],
  ['object of a preposition', ['pobj', 'pcomp']],
  ['preposition', ['prep', 'agent', 'prt']],
  ['joined', ['conj', 'cc', 'preconj']],
  ['clause', ['ccomp', 'xcomp', 'advcl', 'parataxis']],
  ['noun clause', ['relcl', 'acl', 'appos']],
  ['adverb', ['advmod', 'npadvmod', 'neg']],
  ['mark', ['punct']],
];
