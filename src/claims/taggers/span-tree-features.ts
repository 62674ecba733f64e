/** What the first tagger asks of a token whose sentence has a tree: how it hangs there, and on which reporting word and verb. */
import { mixHashes } from '../../model/hash.js';
import type { ClaimColumns } from '../text/claim-columns.js';
import { numberFrom, numberNames, Templates } from '../text/templates.js';
import { edgesAt } from '../text/tree-columns.js';

const EDGE = 0x65646765;
const EDGE_TAG = 63;

/** "-Via" is the arc by which a token is below the nearest of that kind, "edges" whether the tokens beside it are below it by the same. */
const V = numberNames([
  'dep,tag',
  'deps',
  'headLemma',
  'headTag,tag',
  'report',
  'reportVia',
  'reportVia,tag',
  'reportVia,edges',
  'verb',
  'verbVia,edges',
  'children',
  'children,tag',
  'subject',
  'dep',
  'tag',
  'lemma',
  'quotes',
]);

const TREE_TEMPLATES = new Templates(
  numberFrom(200, [
    'dep,tag',
    'dep * headLemma',
    'dep * headTag,tag',
    'headLemma * lemma',
    'deps',
    'reportVia,tag',
    'reportVia,edges',
    'reportVia,edges * tag',
    'reportVia,edges * report',
    'reportVia * lemma',
    'reportVia,edges * quotes',
    'verbVia,edges * tag',
    'verbVia,edges * verb',
    'children * lemma',
    'children,tag',
    'subject * lemma',
  ]),
  V,
);

/** The names of the columns. */
export const SPAN_TREE_COLUMNS: readonly string[] = TREE_TEMPLATES.names;

/** The token in hand, with the quotation marks on both sides of it. */
interface TreePlace {
  readonly columns: ClaimColumns;
  readonly at: number;
  readonly quotes: number;
}

const values = new Int32Array(Object.keys(V).length);

/** How the token hangs on its head, and what hangs on it. */
function fillHead({ columns, at }: TreePlace): void {
  const { trees, lemma, tag } = columns;
  const { head, label, children, subject } = trees;
  const t = tag[at] ?? 0;
  const dep = label[at] ?? 0;
  const above = (head[at] ?? 0) - 1;
  const kids = children[at] ?? 0;
  values[V.dep] = dep;
  values[V['dep,tag']] = dep * 64 + t;
  values[V.deps] = ((label[at - 1] ?? 0) * 64 + dep) * 64 + (label[at + 1] ?? 0);
  values[V.headLemma] = lemma[above] ?? EDGE;
  values[V['headTag,tag']] = ((tag[above] ?? EDGE_TAG) * 64 + t) * 2 + (above < at ? 1 : 0);
  values[V.children] = kids;
  values[V['children,tag']] = mixHashes(kids, t);
  values[V.subject] = tag[(subject[at] ?? 0) - 1] ?? EDGE;
}

/** On which reporting word and verb the token hangs, and by which arc. */
function fillAbove({ columns, at }: TreePlace): void {
  const { trees, reportAbove, verbAbove, lemma, reports } = columns;
  const { label } = trees;
  const report = (reportAbove.top[at] ?? 0) - 1;
  const verb = (verbAbove.top[at] ?? 0) - 1;
  const arc = label[(reportAbove.via[at] ?? 0) - 1] ?? 0;
  const verbArc = label[(verbAbove.via[at] ?? 0) - 1] ?? 0;
  const reportVia = report < 0 ? 0 : arc * 16 + (reports[report] ?? 0) * 2 + (report < at ? 1 : 0);
  const verbVia = verb < 0 ? 0 : verbArc * 2 + (verb < at ? 1 : 0);
  values[V.report] = lemma[report] ?? EDGE;
  values[V.reportVia] = reportVia;
  values[V['reportVia,edges']] = reportVia * 4 + edgesAt(reportAbove.via, at);
  values[V.verb] = lemma[verb] ?? EDGE;
  values[V['verbVia,edges']] = verbVia * 4 + edgesAt(verbAbove.via, at);
}

/** Writes the features of a token to `into`, from `from` on; gives the number after the last. */
export function writeSpanTree(place: TreePlace, into: Int32Array, from: number): number {
  const { columns, at, quotes } = place;
  fillHead(place);
  fillAbove(place);
  values[V['reportVia,tag']] = (values[V.reportVia] ?? 0) * 64 + (columns.tag[at] ?? 0);
  values[V.tag] = columns.tag[at] ?? 0;
  values[V.lemma] = columns.lemma[at] ?? 0;
  values[V.quotes] = quotes;
  return TREE_TEMPLATES.write(values, into, from);
}
