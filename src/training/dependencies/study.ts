/** How the parser learns: it parses its lessons, asks the oracle at each step, and goes on from its own mistakes. */

import { fillColumns } from '../../grammar/dependencies/parser.js';
import {
  LABEL_FEATURES,
  ParserFeatures,
  SentenceColumns,
  TRANSITION_FEATURES,
} from '../../grammar/dependencies/parser-features.js';
import { ParserState, SHIFT, TRANSITIONS } from '../../grammar/dependencies/parser-state.js';
import type { AveragedWeights } from '../learners/perceptron.js';
import type { TreeLesson } from './lessons.js';
import { costOf } from './oracle.js';

/** What a step writes its features to. */
class SeenFeatures {
  private readonly counts: Uint8Array;
  private readonly mask: number;
  private readonly kept: Int32Array;

  constructor(
    bits: number,
    readonly written: Int32Array,
    private readonly least: number,
  ) {
    this.counts = new Uint8Array(2 ** bits);
    this.mask = 2 ** bits - 1;
    this.kept = new Int32Array(written.length);
  }

  /** Counts the features that are written. */
  count(): void {
    const { counts, mask } = this;
    for (const feature of this.written) counts[feature & mask] = Math.min(255, (counts[feature & mask] as number) + 1);
  }

  /** Those of the written features that were counted often enough. */
  frequent(): Int32Array {
    const { counts, mask, kept, least, written } = this;
    let size = 0;
    for (let n = 0; n < written.length; n += 1) {
      const feature = written[n] as number;
      if ((counts[feature & mask] as number) < least) continue;
      kept[size] = feature;
      size += 1;
    }
    return kept.subarray(0, size);
  }
}

/** The weights of both models and how they are learnt. */
export interface StudyOptions {
  readonly transitions: AveragedWeights;
  readonly labels: AveragedWeights;
  readonly transitionBits: number;
  readonly labelBits: number;
  /** Features that stand in fewer places teach nothing. */
  readonly leastSeen: number;
  /** By how much the best right choice must beat the best wrong one. */
  readonly margin: number;
}

/** What one pass saw. */
export interface StudyCount {
  transitions: number;
  wrongTransitions: number;
  labels: number;
  wrongLabels: number;
}

/** A learner of both models. */
export class ParserStudy {
  private readonly state = new ParserState();
  private readonly columns = new SentenceColumns();
  private readonly features = new ParserFeatures(this.state, this.columns);
  private readonly transitionFeatures: SeenFeatures;
  private readonly labelFeatures: SeenFeatures;
  private readonly costs = new Int32Array(TRANSITIONS.length);

  constructor(private readonly options: StudyOptions) {
    const { transitionBits, labelBits, leastSeen } = options;
    this.transitionFeatures = new SeenFeatures(transitionBits, new Int32Array(TRANSITION_FEATURES), leastSeen);
    this.labelFeatures = new SeenFeatures(labelBits, new Int32Array(LABEL_FEATURES), leastSeen);
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
    for (let at = 0; at < TRANSITIONS.length; at += 1)
      this.costs[at] = this.state.allows(at) ? costOf(at, this.state, heads) : -1;
  }

  private cheapest(): number {
    let best = -1;
    for (let at = 0; at < TRANSITIONS.length; at += 1) {
      const cost = this.costs[at] as number;
      if (cost !== -1 && (best === -1 || cost < (this.costs[best] as number))) best = at;
    }
    return best;
  }

  private learnTransition(lesson: TreeLesson, strays: () => boolean, count: StudyCount): number {
    const { costs, features, transitionFeatures, options } = this;
    features.writeTransition(transitionFeatures.written);
    const seen = transitionFeatures.frequent();
    const scores = options.transitions.score(seen);
    this.weigh(lesson);
    const least = costs[this.cheapest()] as number;
    let right = -1;
    let wrong = -1;
    for (let at = 0; at < costs.length; at += 1) {
      if (costs[at] === -1) continue;
      if (costs[at] === least) {
        if (right === -1 || (scores[at] as number) > (scores[right] as number)) right = at;
      } else if (wrong === -1 || (scores[at] as number) > (scores[wrong] as number)) wrong = at;
    }
    options.transitions.step();
    count.transitions += 1;
    if (wrong === -1) return right;
    const lead = (scores[right] as number) - (scores[wrong] as number);
    if (lead <= options.margin) {
      options.transitions.update(seen, right, 1);
      options.transitions.update(seen, wrong, -1);
    }
    if (lead > 0) return right;
    count.wrongTransitions += 1;
    return strays() ? wrong : right;
  }

  private rightLabel({ heads, labels }: TreeLesson, transition: number): number {
    const child = this.state.onStack(0);
    return transition !== SHIFT && heads[child] === this.state.headBy(transition) ? (labels[child] as number) : 0;
  }

  private learnLabel(lesson: TreeLesson, transition: number, count: StudyCount): number {
    const { features, labelFeatures, options } = this;
    features.writeLabel(transition, labelFeatures.written);
    const seen = labelFeatures.frequent();
    const scores = options.labels.score(seen);
    const right = this.rightLabel(lesson, transition);
    let best = 1;
    for (let at = 2; at < scores.length; at += 1)
      if (at !== right && ((scores[at] as number) > (scores[best] as number) || best === right)) best = at;
    if (right === 0) return best;
    options.labels.step();
    count.labels += 1;
    const lead = (scores[right] as number) - (scores[best] as number);
    if (lead <= options.margin) {
      options.labels.update(seen, right, 1);
      options.labels.update(seen, best, -1);
    }
    if (lead > 0) return right;
    count.wrongLabels += 1;
    return best;
  }
}
