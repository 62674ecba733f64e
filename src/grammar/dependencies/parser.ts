/**
 * Dependency trees by a greedy transition parser (arc-hybrid, trained with a dynamic oracle: Goldberg & Nivre 2013), two linear models
 * over hashed features: which transition is next, and with which label. How it was trained and how often it is right:
 * `data/weights/dependencies.md`.
 */
import { DEPENDENCY_LABELS } from '../../data/grammar/dependency-labels.js';
import { hashText } from '../../model/hash.js';
import type { RowTable } from '../../model/rows.js';
import { loadSparseModel } from '../../model/weights.js';
import { CLUSTER_COLUMNS, clustersOf } from '../../model/word-clusters.js';
import { lowerCase } from '../../text/lower-case.js';
import type { TokenRange } from '../../text/sentences.js';
import type { Token } from '../../text/tokens.js';
import type { WordColumns } from '../../text/word-columns.js';
import { LABEL_FEATURES, ParserFeatures, SentenceColumns, TRANSITION_FEATURES } from './parser-features.js';
import { MOVES, ParserState, SHIFT, TRANSITION_OF } from './parser-state.js';
import { LABEL_TEMPLATES, TRANSITION_TEMPLATES } from './parser-templates.js';
import type { Dependencies } from './tree.js';

/** A text's tokens with the hashes of their spelling and the numbers of their tags (`Doc` is one). */
export interface TaggedText {
  readonly tokens: readonly Token[];
  readonly columns: Pick<WordColumns, 'word'>;
  readonly tags: Uint8Array;
}

/** The two models. */
interface ParserModels {
  readonly transitions: RowTable;
  readonly labels: RowTable;
}

/** The names that the weights files must have. */
export const TRANSITION_COLUMNS: readonly string[] = [...TRANSITION_TEMPLATES, ...CLUSTER_COLUMNS];
export const LABEL_COLUMNS: readonly string[] = [...LABEL_TEMPLATES, ...CLUSTER_COLUMNS];

/** Fills columns with the words of a sentence. */
export function fillColumns(into: SentenceColumns, { tokens, columns, tags }: TaggedText, range: TokenRange): void {
  const { firstToken, endToken } = range;
  into.start(endToken - firstToken);
  for (let at = firstToken; at < endToken; at += 1) {
    const clusters = clustersOf(hashText(lowerCase(tokens[at]?.text ?? '')));
    into.put(columns.word[at] ?? 0, tags[at] ?? 0, clusters);
  }
}

/** A parser with its models; keeps its columns from sentence to sentence. */
export class DependencyParser {
  private readonly state = new ParserState();
  private readonly columns = new SentenceColumns();
  private readonly features = new ParserFeatures(this.state, this.columns);

  constructor(private readonly models: ParserModels) {}

  /** The tree of one sentence of a text. */
  parse(text: TaggedText, range: TokenRange): Dependencies {
    const { state, columns } = this;
    fillColumns(columns, text, range);
    state.start(columns.length);
    if (columns.length > 0) while (!state.isDone) this.step();
    const heads = new Int32Array(columns.length);
    for (let at = 0; at < heads.length; at += 1) heads[at] = (state.heads[at + 1] ?? 0) - 1;
    return { heads, labels: state.labels.slice(1, columns.length + 1) };
  }

  private step(): void {
    const { state, features, models } = this;
    const transition = this.chooseTransition();
    if (transition === SHIFT) {
      state.shift();
      return;
    }
    features.writeLabel(transition, models.labels.features);
    models.labels.sum(LABEL_FEATURES);
    // Label 0 is the root's, which no arc has.
    state.attach(transition, bestOf(models.labels.sums, 1));
  }

  private chooseTransition(): number {
    const { state, features, models } = this;
    const { transitions } = models;
    if (state.depth === 0) return SHIFT;
    features.writeTransition(transitions.features);
    transitions.sum(TRANSITION_FEATURES);
    let best = -1;
    for (let move = 0; move < MOVES.length; move += 1)
      if (best === -1 || (transitions.sums[move] ?? 0) > (transitions.sums[best] ?? 0))
        if (state.allows(TRANSITION_OF[move] ?? SHIFT)) best = move;
    return TRANSITION_OF[best] ?? SHIFT;
  }
}

/** The place of the largest number from `first` on. */
function bestOf(sums: Int32Array, first: number): number {
  let best = first;
  for (let at = first + 1; at < sums.length; at += 1) if ((sums[at] ?? 0) > (sums[best] ?? 0)) best = at;
  return best;
}

let loaded: DependencyParser | null = null;

/** The tree of one sentence of a text; loads its weights when it is first called. Same words and tags, same tree. */
export function parseSentence(text: TaggedText, range: TokenRange): Dependencies {
  loaded ??= new DependencyParser({
    transitions: loadSparseModel('dependencies', { columns: TRANSITION_COLUMNS, labels: MOVES }),
    labels: loadSparseModel('dependency-labels', { columns: LABEL_COLUMNS, labels: DEPENDENCY_LABELS }),
  });
  return loaded.parse(text, range);
}
