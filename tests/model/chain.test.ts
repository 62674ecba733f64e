import { describe, expect, it } from 'vitest';
import { BestPath, ChainTagger } from '../../src/model/chain.js';
import { decodeSparseModel, encodeSparseModel } from '../../src/model/sparse.js';

const LABELS = ['O', 'B-x', 'I-x'];
const BITS = 6;
/** Slots of the features of two words: the first speaks for O, the second for B-x. */
const [PLAIN, NAME] = [5, 9];

function makeTagger(): ChainTagger {
  const weights = new Float32Array(2 ** BITS * LABELS.length);
  weights[PLAIN * LABELS.length] = 100;
  weights[NAME * LABELS.length + 1] = 50;
  return new ChainTagger(
    decodeSparseModel(encodeSparseModel({ labels: LABELS, columns: [], bits: BITS, weights, keep: 10 })),
    1,
  );
}

function label(tagger: ChainTagger, words: readonly number[], favour = 0): string[] {
  const labels = new Uint8Array(words.length);
  tagger.begin(words.length);
  for (const [row, word] of words.entries()) {
    tagger.features[0] = word;
    tagger.score(row, 1);
  }
  tagger.favour(1, favour, words.length);
  tagger.find(new Uint8Array(words.length), words.length, labels);
  return Array.from(labels, (number) => LABELS[number] as string);
}

describe('a chain tagger', () => {
  it('takes the labels that the weights speak for', () => {
    expect(label(makeTagger(), [PLAIN, NAME, PLAIN])).toEqual(['O', 'B-x', 'O']);
  });

  it('finds more of a label that is favoured, and less of one that is not', () => {
    const tagger = makeTagger();
    const both = tagger.weightOf(PLAIN, 0) + 1;
    expect(label(tagger, [PLAIN, NAME], both)).toEqual(['B-x', 'B-x']);
    expect(label(tagger, [PLAIN, NAME], -tagger.weightOf(NAME, 1) - 1)).toEqual(['O', 'O']);
  });
});

describe('the margins of a path', () => {
  const count = LABELS.length;
  /** Nothing is said of any step but what BIO forbids. */
  const steps = (): Float64Array =>
    Float64Array.from({ length: (count + 1) * count }, (_, at) => {
      const [previous, next] = [LABELS[Math.floor(at / count)], LABELS[at % count]];
      return next === 'I-x' && (previous === undefined || previous === 'O') ? -1e9 : 0;
    });

  it('tell by how much the best path with a label beats the best one without it', () => {
    const path = new BestPath(LABELS, steps());
    // Token by token for O, B-x, I-x: the second token alone is no x; as I-x after the first one it nearly is.
    const scores = Float64Array.from([0, 5, 0, 3, 0, 2, 4, 0, 0]);
    const labels = new Uint8Array(3);
    path.find(scores, new Uint8Array(3), 3, labels);
    path.measure(scores, new Uint8Array(3), 3);
    expect([...labels]).toEqual([1, 0, 0]);
    expect([0, 1, 2].map((at) => path.margin(at, 1))).toEqual([5, -1, -4]);
  });
});
