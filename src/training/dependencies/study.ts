/** How the parser learns: it parses its lessons, asks the oracle at each step, and goes on from its own mistakes. */

import { DEPENDENCY_LABELS } from '../../data/grammar/dependency-labels.js';
import { fillColumns } from '../../grammar/dependencies/parser.js';
import {
  LABEL_FEATURES,
  ParserFeatures,
  SentenceColumns,
  TRANSITION_FEATURES,
} from '../../grammar/dependencies/parser-features.js';
import { MOVES, moveOf, ParserState, SHIFT, TRANSITION_OF } from '../../grammar/dependencies/parser-state.js';
import { AveragedWeights } from '../learners/perceptron.js';
import type { TreeLesson } from './lessons.js';
import { costOf } from './oracle.js';

/** The features of one model: counted first, then those that are frequent get rows, the most frequent first, so that they lie together. */
class FeatureRows {
  readonly written: Int32Array;
  private readonly mask: number;
  private readonly counts: Int32Array;
  private readonly known: Int32Array;
  /** The slot of each row. */
  private slots = new Int32Array(0);
  /** The row of each slot; -1 for none. */
  private rows = new Int32Array(0);

  constructor(bits: number, features: number) {
    this.counts = new Int32Array(2 ** bits);
    this.mask = 2 ** bits - 1;
    this.written = new Int32Array(features);
    this.known = new Int32Array(features);
  }

  /** Counts the features that are written. */
  count(): void {
    const { counts, mask, written } = this;
    for (let n = 0; n < written.length; n += 1) {
      const slot = (written[n] as number) & mask;
      counts[slot] = (counts[slot] as number) + 1;
    }
  }

  /** Gives rows to the features that were counted often enough; how many those are. */
  settle(least: number): number {
    const { counts } = this;
    const frequent: number[] = [];
    for (let slot = 0; slot < counts.length; slot += 1) if ((counts[slot] as number) >= least) frequent.push(slot);
    frequent.sort((left, right) => (counts[right] as number) - (counts[left] as number) || left - right);
    this.slots = Int32Array.from(frequent);
    this.rows = new Int32Array(counts.length).fill(-1);
    for (const [row, slot] of frequent.entries()) this.rows[slot] = row;
    return frequent.length;
  }

  /** The rows of the written features. */
  find(): Int32Array {
    const { rows, mask, known, written } = this;
    let size = 0;
    for (let n = 0; n < written.length; n += 1) {
      const row = rows[(written[n] as number) & mask] as number;
      if (row === -1) continue;
      known[size] = row;
      size += 1;
    }
    return known.subarray(0, size);
  }

  /** The weights of rows as those of slots. */
  spread(weights: Float32Array, columns: number): Float32Array {
    const wide = new Float32Array(this.rows.length * columns);
    for (const [row, slot] of this.slots.entries())
      wide.set(weights.subarray(row * columns, (row + 1) * columns), slot * columns);
    return wide;
  }
}

/** What is learned and how. */
interface StudyOptions {
  /** 2 ** bits slots of features each. */
  readonly transitionBits: number;
  readonly labelBits: number;
  /** Features that stand in fewer places teach nothing. */
  readonly leastSeen: number;
}

/** What one pass saw. */
export interface StudyCount {
  transitions: number;
  wrongTransitions: number;
  labels: number;
  wrongLabels: number;
}

/** SHIFT, LEFT and RIGHT. */
const TRANSITIONS = 3;

/** A learner of both models. */
export class ParserStudy {
  private readonly state = new ParserState();
  private readonly columns = new SentenceColumns();
  private readonly features = new ParserFeatures(this.state, this.columns);
  private readonly transitionFeatures: FeatureRows;
  private readonly labelFeatures: FeatureRows;
  private transitions = new AveragedWeights(0, 0);
  private labels = new AveragedWeights(0, 0);
  private readonly costs = new Int32Array(TRANSITIONS);

  constructor(private readonly options: StudyOptions) {
    this.transitionFeatures = new FeatureRows(options.transitionBits, TRANSITION_FEATURES);
    this.labelFeatures = new FeatureRows(options.labelBits, LABEL_FEATURES);
  }

  /** Ends the counting of features: those that are rare are passed over from here on. */
  settle(): void {
    const { leastSeen } = this.options;
    const open = (features: FeatureRows, labels: number): AveragedWeights =>
      new AveragedWeights(Math.ceil(Math.log2(features.settle(leastSeen) + 1)), labels);
    this.transitions = open(this.transitionFeatures, MOVES.length);
    this.labels = open(this.labelFeatures, DEPENDENCY_LABELS.length);
  }

  /** Learns on with so many weights of each model alone. */
  prune(transitions: number, labels: number): void {
    this.transitions.prune(transitions);
    this.labels.prune(labels);
  }

  /** The averaged weights of both models, `weights[slot * labels + label]`. */
  weights(): Record<'transitions' | 'labels', Float32Array> {
    return {
      transitions: this.transitionFeatures.spread(this.transitions.average(), MOVES.length),
      labels: this.labelFeatures.spread(this.labels.average(), DEPENDENCY_LABELS.length),
    };
  }

  /** Counts the features on the right way through a lesson. */
  count(lesson: TreeLesson): void {
    const { state, features, transitionFeatures, labelFeatures } = this;
    this.open(lesson);
    while (!state.isDone) {
      let transition: number = SHIFT;
      if (state.depth > 0) {
        features.writeTransition(transitionFeatures.written);
        transitionFeatures.count();
        this.weigh(lesson);
        transition = this.cheapest();
      }
      if (transition !== SHIFT) {
        features.writeLabel(transition, labelFeatures.written);
        labelFeatures.count();
      }
      this.take(transition, this.rightLabel(lesson, transition));
    }
  }

  /** One pass over a lesson; `strays` says whether the parser's own choice is followed where it is wrong. */
  learn(lesson: TreeLesson, strays: () => boolean, count: StudyCount): void {
    const { state } = this;
    this.open(lesson);
    while (!state.isDone) {
      if (state.depth === 0) {
        state.shift();
        continue;
      }
      const transition = this.learnTransition(lesson, strays, count);
      this.take(transition, transition === SHIFT ? 0 : this.learnLabel(lesson, transition, count));
    }
  }

  private open(lesson: TreeLesson): void {
    fillColumns(this.columns, lesson.text, lesson.range);
    this.state.start(lesson.length);
  }

  private take(transition: number, label: number): void {
    if (transition === SHIFT) this.state.shift();
    else this.state.attach(transition, label);
  }

  private weigh({ heads }: TreeLesson): void {
    for (let at = 0; at < TRANSITIONS; at += 1)
      this.costs[at] = this.state.allows(at) ? costOf(at, this.state, heads) : -1;
  }

  private cheapest(): number {
    let best = -1;
    for (let at = 0; at < TRANSITIONS; at += 1) {
      const cost = this.costs[at] as number;
      if (cost !== -1 && (best === -1 || cost < (this.costs[best] as number))) best = at;
    }
    return best;
  }

  private learnTransition(lesson: TreeLesson, strays: () => boolean, count: StudyCount): number {
    const { costs, features, transitionFeatures } = this;
    features.writeTransition(transitionFeatures.written);
    const seen = transitionFeatures.find();
    const scores = this.transitions.score(seen);
    this.weigh(lesson);
    const least = costs[this.cheapest()] as number;
    let right = -1;
    let wrong = -1;
    for (let move = 0; move < MOVES.length; move += 1) {
      const transition = TRANSITION_OF[move] as number;
      if (costs[transition] === -1) continue;
      const label = this.rightLabel(lesson, transition);
      if (costs[transition] === least && (label === 0 || move === moveOf(transition, label))) {
        if (right === -1 || (scores[move] as number) > (scores[right] as number)) right = move;
      } else if (wrong === -1 || (scores[move] as number) > (scores[wrong] as number)) wrong = move;
    }
    this.transitions.step();
    count.transitions += 1;
    const rightTransition = TRANSITION_OF[right] as number;
    if (wrong === -1) return rightTransition;
    const wrongTransition = TRANSITION_OF[wrong] as number;
    const lead = (scores[right] as number) - (scores[wrong] as number);
    if (lead > 0) return rightTransition;
    this.transitions.update(seen, right, 1);
    this.transitions.update(seen, wrong, -1);
    // The right transition, by the move of another label.
    if (costs[wrongTransition] === least) return wrongTransition;
    count.wrongTransitions += 1;
    return strays() ? wrongTransition : rightTransition;
  }

  private rightLabel({ heads, labels }: TreeLesson, transition: number): number {
    const child = this.state.onStack(0);
    return transition !== SHIFT && heads[child] === this.state.headBy(transition) ? (labels[child] as number) : 0;
  }

  private learnLabel(lesson: TreeLesson, transition: number, count: StudyCount): number {
    const { features, labelFeatures } = this;
    features.writeLabel(transition, labelFeatures.written);
    const seen = labelFeatures.find();
    const scores = this.labels.score(seen);
    const right = this.rightLabel(lesson, transition);
    let best = 1;
    for (let at = 2; at < scores.length; at += 1)
      if (at !== right && ((scores[at] as number) > (scores[best] as number) || best === right)) best = at;
    if (right === 0) return best;
    this.labels.step();
    count.labels += 1;
    const lead = (scores[right] as number) - (scores[best] as number);
    if (lead > 0) return right;
    this.labels.update(seen, right, 1);
    this.labels.update(seen, best, -1);
    count.wrongLabels += 1;
    return best;
  }
}
