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
