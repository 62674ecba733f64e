/** The features of one place: pairs of words, the run of capitalised words it stands in, the gazetteer, the line. */
import { itemAt } from '../../model/column.js';
import { type FeatureList, namesOf, pushFeatures, type Template } from '../../model/feature-list.js';
import { mixHashes as mix } from '../../model/hash.js';
import { coarseOf, leaningOf, middleOf } from '../../model/word-clusters.js';
import type { NameText } from './name-text.js';
import { clustersNear, listsNear, neighbour, sameLine, shapeNear, typeAt } from './neighbours.js';

/** A unit and those beside it: words as hashes, shapes as hashes, word lists as bits. */
interface Window {
  readonly word: number;
  readonly before: number;
  readonly after: number;
  readonly before2: number;
  readonly after2: number;
  readonly shape: number;
  readonly shapeBefore: number;
  readonly shapeAfter: number;
  readonly shapeBefore2: number;
  readonly shapeAfter2: number;
  readonly lists: number;
  readonly listsBefore: number;
  readonly listsAfter: number;
  readonly clusters: number;
  readonly clustersBefore: number;
  readonly clustersAfter: number;
}

const WINDOW: readonly Template<Window>[] = [
  ['word-1 | word', 0x3001, (number, { before, word }) => mix(number, mix(before, word))],
  ['word | word+1', 0x3002, (number, { word, after }) => mix(number, mix(word, after))],
  ['word-1 | word+1', 0x3003, (number, { before, after }) => mix(number, mix(before, after))],
  ['word-2 | word-1', 0x3004, (number, { before2, before }) => mix(number, mix(before2, before))],
  ['word+1 | word+2', 0x3005, (number, { after, after2 }) => mix(number, mix(after, after2))],
  ['shape-1 | shape', 0x3010, (number, { shapeBefore, shape }) => mix(number, mix(shapeBefore, shape))],
  ['shape | shape+1', 0x3011, (number, { shape, shapeAfter }) => mix(number, mix(shape, shapeAfter))],
  [
    'shape-1 | shape | shape+1',
    0x3012,
    (number, { shapeBefore, shape, shapeAfter }) => mix(number, mix(mix(shapeBefore, shape), shapeAfter)),
  ],
  ['word-1 | shape', 0x3013, (number, { before, shape }) => mix(number, mix(before, shape))],
  ['shape | word+1', 0x3014, (number, { shape, after }) => mix(number, mix(shape, after))],
  [
    'shape-2 | shape-1 | shape',
    0x3015,
    (number, { shapeBefore2, shapeBefore, shape }) => mix(number, mix(mix(shapeBefore2, shapeBefore), shape)),
  ],
  [
    'shape | shape+1 | shape+2',
    0x3016,
    (number, { shape, shapeAfter, shapeAfter2 }) => mix(number, mix(mix(shape, shapeAfter), shapeAfter2)),
  ],
  ['lists-1 | lists', 0x3020, (number, { listsBefore, lists }) => mix(number, mix(listsBefore, lists))],
  ['lists | lists+1', 0x3021, (number, { lists, listsAfter }) => mix(number, mix(lists, listsAfter))],
  [
    'middle-1 | middle',
    0x3030,
    (number, { clustersBefore, clusters }) => mix(number, (middleOf(clustersBefore) << 9) | middleOf(clusters)),
  ],
  [
    'middle | middle+1',
    0x3031,
    (number, { clusters, clustersAfter }) => mix(number, (middleOf(clusters) << 9) | middleOf(clustersAfter)),
  ],
  [
    'leaning-1 | leaning',
    0x3033,
    (number, { clustersBefore, clusters }) => mix(number, (leaningOf(clustersBefore) << 7) | leaningOf(clusters)),
  ],
  [
    'leaning | leaning+1',
    0x3034,
    (number, { clusters, clustersAfter }) => mix(number, (leaningOf(clusters) << 7) | leaningOf(clustersAfter)),
  ],
  [
    'coarse-1 | coarse | coarse+1',
    0x3032,
    (number, { clustersBefore, clusters, clustersAfter }) =>
      mix(number, (coarseOf(clustersBefore) << 16) | (coarseOf(clusters) << 8) | coarseOf(clustersAfter)),
  ],
];

/** The run of capitalised words that a unit stands in. */
interface Run {
  readonly text: NameText;
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** How long the run is and how far the unit is from its ends, as one number. */
  readonly place: number;
}

const atMost3 = (count: number): number => Math.min(count, 3);
const beforeRun = ({ text, at, start }: Run): number => neighbour(text, at, start - 1);
const afterRun = ({ text, at, end }: Run): number => neighbour(text, at, end);
const listsBeforeRun = ({ text, at, start }: Run): number => listsNear(text, at, start - 1);
const listsAfterRun = ({ text, at, end }: Run): number => listsNear(text, at, end);
const lastOfRun = ({ text, at, end }: Run): number => neighbour(text, at, end - 1);
const fromEnd = ({ at, end }: Run): number => atMost3(end - 1 - at);
const fromStart = ({ at, start }: Run): number => atMost3(at - start);

const RUN: readonly Template<Run>[] = [
  ['place in run', 0x4001, (number, { place }) => mix(number, place)],
  ['before run', 0x4002, (number, run) => mix(number, beforeRun(run))],
  ['after run', 0x4003, (number, run) => mix(number, afterRun(run))],
  [
    '2 before run | before run',
    0x4004,
    (number, run) => mix(number, mix(neighbour(run.text, run.at, run.start - 2), beforeRun(run))),
  ],
  [
    'after run | 2 after run',
    0x4005,
    (number, run) => mix(number, mix(afterRun(run), neighbour(run.text, run.at, run.end + 1))),
  ],
  ['lists around run', 0x4006, (number, run) => mix(number, mix(listsBeforeRun(run), listsAfterRun(run)))],
  ['lists before run | place', 0x400d, (number, run) => mix(number, mix(listsBeforeRun(run), run.place))],
  ['lists after run | place', 0x400e, (number, run) => mix(number, mix(listsAfterRun(run), run.place))],
  [
    'middle before run | place',
    0x4010,
    (number, run) => mix(number, mix(middleOf(clustersNear(run.text, run.at, run.start - 1)), run.place)),
  ],
  [
    'middle after run | place',
    0x4011,
    (number, run) => mix(number, mix(middleOf(clustersNear(run.text, run.at, run.end)), run.place)),
  ],
];

/** Of runs of two words and more. */
const LONG_RUN: readonly Template<Run>[] = [
  ['last of run', 0x4007, (number, run) => mix(number, lastOfRun(run))],
  ['first of run', 0x4008, (number, { text, at, start }) => mix(number, neighbour(text, at, start))],
  [
    'lists of last | from end',
    0x4009,
    (number, run) => mix(number, mix(listsNear(run.text, run.at, run.end - 1), fromEnd(run))),
  ],
  [
    'lists of first | from start',
    0x400a,
    (number, run) => mix(number, mix(listsNear(run.text, run.at, run.start), fromStart(run))),
  ],
  [
    'middle of last | from end',
    0x4012,
    (number, run) => mix(number, mix(middleOf(clustersNear(run.text, run.at, run.end - 1)), fromEnd(run))),
  ],
  [
    'middle of first | from start',
    0x4013,
    (number, run) => mix(number, mix(middleOf(clustersNear(run.text, run.at, run.start)), fromStart(run))),
  ],
  [
    'leaning of last | from end',
    0x4014,
    (number, run) => mix(number, mix(leaningOf(clustersNear(run.text, run.at, run.end - 1)), fromEnd(run))),
  ],
  [
    'leaning of first | from start',
    0x4015,
    (number, run) => mix(number, mix(leaningOf(clustersNear(run.text, run.at, run.start)), fromStart(run))),
  ],
  ['last of run | from end', 0x400b, (number, run) => mix(number, mix(lastOfRun(run), fromEnd(run)))],
];

/** Runs up to this long have a feature of all their words. */
const LONGEST_WHOLE_RUN = 5;
const WHOLE_RUN: readonly Template<Run>[] = [
  [
    'words of run | place',
    0x400c,
    (number, { text, at, start, end }) => {
      let whole = number;
      for (let word = start; word < end; word += 1) whole = mix(whole, typeAt(text, word).folded);
      return mix(whole, at - start);
    },
  ],
];

/** The classes of a unit in the gazetteer, as one number, and the unit's shape. */
interface Known {
  readonly all: number;
  readonly shape: number;
}

const GAZETTEER: readonly Template<Known>[] = [
  ['gazetteer', 0x6101, (number, { all }) => mix(number, all)],
  ['gazetteer | shape', 0x6102, (number, { all, shape }) => mix(mix(number, all), shape)],
];
/** Pairs of neighbours of which one is known, and the numbers of single classes by the unit that is in them. */
const GAZETTEER_NEAR = { 'gazetteer-1 | gazetteer': 0x6103, 'gazetteer | gazetteer+1': 0x6104 };
const CLASS_OF = { 'class of unit': 0x6200, 'class of unit-1': 0x6300, 'class of unit+1': 0x6400 };

/** A line: `kind` says whether it is in capitals, opens a paragraph, is short. */
interface LinePlace {
  readonly text: NameText;
  readonly at: number;
  readonly kind: number;
  readonly shape: number;
}

const mixKind = (number: number, { kind, shape }: LinePlace): number => mix(mix(number, kind), shape);
const LINE_START: readonly Template<LinePlace>[] = [['line kind | shape at start', 0x5001, mixKind]];
const LINE_END: readonly Template<LinePlace>[] = [['line kind | shape at end', 0x5002, mixKind]];
const LINE: readonly Template<LinePlace>[] = [['line kind | shape', 0x5003, mixKind]];
const CAPITALS_LINE: readonly Template<LinePlace>[] = [
  ['lists in capitals', 0x5004, (number, { text, at }) => mix(number, typeAt(text, at).lexicons)],
  ['word-1 in capitals', 0x5005, (number, { text, at }) => mix(number, neighbour(text, at, at - 1))],
  ['word+1 in capitals', 0x5006, (number, { text, at }) => mix(number, neighbour(text, at, at + 1))],
];

/** The names of the templates in this file. */
export const PLACE_COLUMNS: readonly string[] = [
  ...namesOf(WINDOW),
  ...namesOf(RUN),
  ...namesOf(LONG_RUN),
  ...namesOf(WHOLE_RUN),
  ...namesOf(GAZETTEER),
  ...Object.keys(GAZETTEER_NEAR),
  ...Object.keys(CLASS_OF),
  ...namesOf(LINE_START),
  ...namesOf(LINE_END),
  ...namesOf(LINE),
  ...namesOf(CAPITALS_LINE),
];

/** Adds the features of one unit's place. */
export function pushPlaceFeatures(text: NameText, at: number, list: FeatureList): void {
  pushFeatures(WINDOW, windowAt(text, at), list);
  pushRunFeatures(text, at, list);
  pushGazetteerFeatures(text, at, list);
  pushLineFeatures(text, at, list);
}

function windowAt(text: NameText, at: number): Window {
  const { folded, shortShape, lexicons, clusters } = typeAt(text, at);
  return {
    word: folded,
    before: neighbour(text, at, at - 1),
    after: neighbour(text, at, at + 1),
    before2: neighbour(text, at, at - 2),
    after2: neighbour(text, at, at + 2),
    shape: shortShape,
    shapeBefore: shapeNear(text, at, at - 1),
    shapeAfter: shapeNear(text, at, at + 1),
    shapeBefore2: shapeNear(text, at, at - 2),
    shapeAfter2: shapeNear(text, at, at + 2),
    lists: lexicons,
    listsBefore: listsNear(text, at, at - 1),
    listsAfter: listsNear(text, at, at + 1),
    clusters,
    clustersBefore: clustersNear(text, at, at - 1),
    clustersAfter: clustersNear(text, at, at + 1),
  };
}

function pushRunFeatures(text: NameText, at: number, list: FeatureList): void {
  const start = text.runStart[at] ?? 0;
  const end = text.runEnd[at] ?? 0;
  const length = end - start;
  const place = mix(Math.min(length, 5), mix(atMost3(at - start), atMost3(end - 1 - at)));
  const run: Run = { text, at, start, end, place };
  pushFeatures(RUN, run, list);
  if (length === 1) return;
  pushFeatures(LONG_RUN, run, list);
  if (length <= LONGEST_WHOLE_RUN) pushFeatures(WHOLE_RUN, run, list);
}

const NO_NAME = 0x60a2;

/** The gazetteer's classes of a unit, as one value. */
function gazetteerAt({ gazetteer: { whole, begin, inside, end } }: NameText, at: number): number {
  const single = whole[at] ?? 0;
  const parts = ((begin[at] ?? 0) << 16) | (end[at] ?? 0);
  const rest = inside[at] ?? 0;
  return single === 0 && parts === 0 && rest === 0 ? NO_NAME : mix(mix(single, parts), rest);
}

function pushGazetteerFeatures(text: NameText, at: number, list: FeatureList): void {
  const all = gazetteerAt(text, at);
  const hasBefore = sameLine(text, at, at - 1);
  const hasAfter = sameLine(text, at, at + 1);
  pushFeatures(GAZETTEER, { all, shape: typeAt(text, at).shortShape }, list);
  if (all !== NO_NAME && hasBefore)
    list.push(mix(mix(GAZETTEER_NEAR['gazetteer-1 | gazetteer'], gazetteerAt(text, at - 1)), all));
  if (all !== NO_NAME && hasAfter)
    list.push(mix(mix(GAZETTEER_NEAR['gazetteer | gazetteer+1'], all), gazetteerAt(text, at + 1)));
  const push = pushClasses(text, list);
  push(CLASS_OF['class of unit'], at);
  if (hasBefore) push(CLASS_OF['class of unit-1'], at - 1);
  if (hasAfter) push(CLASS_OF['class of unit+1'], at + 1);
}

/** Adds one feature for each class of a unit and the unit's part in the name: whole, begin, inside, end, sixteen bits each. */
const pushClasses =
  ({ gazetteer: { whole, begin, inside, end } }: NameText, list: FeatureList) =>
  (number: number, at: number): void => {
    const low = (whole[at] ?? 0) | ((begin[at] ?? 0) << 16);
    const high = (inside[at] ?? 0) | ((end[at] ?? 0) << 16);
    for (let bit = 0, rest = low; rest !== 0; bit += 1, rest >>>= 1) if (rest & 1) list.push(mix(number, bit));
    for (let bit = 32, rest = high; rest !== 0; bit += 1, rest >>>= 1) if (rest & 1) list.push(mix(number, bit));
  };

function pushLineFeatures(text: NameText, at: number, list: FeatureList): void {
  const line = itemAt(text.lines, text.lineOf[at] ?? 0);
  const length = line.end - line.first;
  const size = length < 4 ? 4 : length < 9 ? 8 : 0;
  const kind = (line.isCaps ? 1 : 0) | (line.opensParagraph ? 2 : 0) | size;
  const place: LinePlace = { text, at, kind, shape: typeAt(text, at).shortShape };
  if (at === line.first) pushFeatures(LINE_START, place, list);
  if (at === line.end - 1) pushFeatures(LINE_END, place, list);
  pushFeatures(LINE, place, list);
  if (line.isCaps) pushFeatures(CAPITALS_LINE, place, list);
}
