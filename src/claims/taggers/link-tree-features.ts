/** What the second tagger asks of a token in the sentence of the cue, where this has a tree: the way between the two. */
import { mixHashes } from '../../model/hash.js';
import type { ClaimColumns } from '../text/claim-columns.js';
import { numberFrom, numberNames, Templates } from '../text/templates.js';
import { type CueTree, edgesAt, type HeadedCue, waysFrom } from '../text/tree-columns.js';

const EDGE = 0x65646765;

/** "way" is how many arcs up and down the token is from the cue, "edges" whether the tokens beside it are below the same arc. */
const V = numberNames([
  'way',
  'way,tag',
  'way,edges',
  'ways',
  'way,cueDep',
  'dep',
  'headLemma',
  'lemma',
  'tag',
  'side',
  'label,side',
  'quotes',
  'cueLemma',
  'cueNextTag',
]);

const TEMPLATES = new Templates(
  numberFrom(200, [
    'way,tag',
    'way * lemma',
    'way * label,side',
    'way,cueDep * side',
    'way * cueLemma',
    'way,edges * label,side',
    'way,edges * tag',
    'way,edges * cueLemma',
    'way,edges * cueNextTag',
    'way,edges * quotes',
    'ways * side',
    'dep * headLemma',
  ]),
  V,
);

/** The names of the columns. */
export const LINK_TREE_COLUMNS: readonly string[] = TEMPLATES.names;

/** A cue in the tree of its sentence. */
export interface CueInTree extends CueTree {
  readonly lemma: number;
  readonly nextTag: number;
  /** How it hangs there itself. */
  readonly dep: number;
}

/** The tree of a cue's sentence, seen from its head; null where it has none. `nextTag` is that of the word behind the cue. */
export function treeOf(columns: ClaimColumns, headed: HeadedCue, nextTag: number): CueInTree | null {
  const { trees, fromStart, toEnd, lemma } = columns;
  const { head } = headed;
  const dep = trees.label[head] ?? 0;
  if (dep === 0) return null;
  const sentence = { first: head - (fromStart[head] ?? 0), end: head + (toEnd[head] ?? 0) + 1 };
  return {
    ...waysFrom(trees, sentence, headed),
    lemma: lemma[head] ?? 0,
    nextTag,
    dep,
  };
}

/** The token in hand, with its side of the cue, the same with the first tagger's label, and the quotation marks on both sides of it. */
interface LinkPlace {
  readonly columns: ClaimColumns;
  readonly tree: CueInTree;
  readonly at: number;
  readonly side: number;
  readonly labelSide: number;
  readonly quotes: number;
}

const values = new Int32Array(Object.keys(V).length);

/** The way between the token and the cue. */
function fillWay({ tree }: LinkPlace, place: number, t: number): void {
  const way = tree.way[place] ?? 0;
  values[V.way] = way;
  values[V['way,tag']] = way * 64 + t;
  values[V['way,edges']] = way * 4 + edgesAt(tree.via, place);
  values[V.ways] = mixHashes(mixHashes(tree.way[place - 1] ?? 0, way), tree.way[place + 1] ?? 0);
  values[V['way,cueDep']] = way * 64 + tree.dep;
}

/** Writes the features of a token to `into`, from `from` on; gives the number after the last. None outside of the cue's sentence. */
export function writeLinkTree(link: LinkPlace, into: Int32Array, from: number): number {
  const { columns, tree, at } = link;
  const place = at - tree.first;
  if (place < 0 || place >= tree.way.length) return from;
  const { lemma, tag, trees } = columns;
  fillWay(link, place, tag[at] ?? 0);
  values[V.dep] = trees.label[at] ?? 0;
  values[V.headLemma] = lemma[(trees.head[at] ?? 0) - 1] ?? EDGE;
  values[V.lemma] = lemma[at] ?? 0;
  values[V.tag] = tag[at] ?? 0;
  values[V.side] = link.side;
  values[V['label,side']] = link.labelSide;
  values[V.quotes] = link.quotes;
  values[V.cueLemma] = tree.lemma;
  values[V.cueNextTag] = tree.nextTag;
  return TEMPLATES.write(values, into, from);
}
