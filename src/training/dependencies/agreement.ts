/** How often a parser's trees are the teacher's, marks of punctuation left out. */
import { DEPENDENCY_LABELS, type DependencyLabel } from '../../data/grammar/dependency-labels.js';
import type { DependencyParser } from '../../grammar/dependencies/parser.js';
import type { TreeLesson } from './lessons.js';

const PUNCT = DEPENDENCY_LABELS.indexOf('punct');

/** Words of one label: of the teacher's, of the parser's, and with label and head the same. */
interface LabelCount {
  taught: number;
  parsed: number;
  same: number;
}

/** The figures of all words but marks. */
export interface Agreement {
  words: number;
  heads: number;
  labelled: number;
  roots: number;
  sentences: number;
  readonly ofLabel: Map<DependencyLabel, LabelCount>;
}

/** Parses the lessons and counts. */
export function measure(parser: Pick<DependencyParser, 'parse'>, lessons: readonly TreeLesson[]): Agreement {
  const sum: Agreement = { words: 0, heads: 0, labelled: 0, roots: 0, sentences: 0, ofLabel: new Map() };
  for (const label of DEPENDENCY_LABELS) sum.ofLabel.set(label, { taught: 0, parsed: 0, same: 0 });
  for (const lesson of lessons) {
    const { heads, labels } = parser.parse(lesson.text, lesson.range);
    sum.sentences += 1;
    for (let at = 0; at < heads.length; at += 1) {
      const taught = lesson.labels[at + 1] as number;
      const parsed = labels[at] as number;
      const isSameHead = (heads[at] as number) + 1 === lesson.heads[at + 1];
      countLabel(sum, taught, 'taught');
      countLabel(sum, parsed, 'parsed');
      if (isSameHead && taught === parsed) countLabel(sum, taught, 'same');
      if (taught === PUNCT) continue;
      sum.words += 1;
      if (!isSameHead) continue;
      sum.heads += 1;
      if (taught === parsed) sum.labelled += 1;
      if (heads[at] === -1) sum.roots += 1;
    }
  }
  return sum;
}

function countLabel({ ofLabel }: Agreement, label: number, what: keyof LabelCount): void {
  const count = ofLabel.get(DEPENDENCY_LABELS[label] as DependencyLabel);
  if (count !== undefined) count[what] += 1;
}

const percent = (part: number, whole: number): string => ((100 * part) / (whole || 1)).toFixed(1);

/** The figures in lines: heads, heads with labels, roots, and each label's precision and recall. */
export function describe({ words, heads, labelled, roots, sentences, ofLabel }: Agreement): string {
  const rows = [...ofLabel]
    .filter(([, { taught }]) => taught > 0)
    .sort(([, left], [, right]) => right.taught - left.taught)
    .map(
      ([label, { taught, parsed, same }]) => `${label} ${percent(same, parsed)}/${percent(same, taught)} of ${taught}`,
    );
  return [
    `heads ${percent(heads, words)}, with labels ${percent(labelled, words)} of ${words} words, roots ${percent(roots, sentences)}`,
    ...rows,
  ].join('\n');
}
