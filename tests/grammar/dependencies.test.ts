/** Trees of news sentences that the parser must read right, and what holds of every tree. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  childOf,
  childrenOf,
  conjunctsOf,
  type Dependencies,
  isWithin,
  labelOf,
  pathToRoot,
  rootOf,
  subtreeOf,
} from '../../src/grammar/dependencies/tree.js';
import { openDoc } from '../../src/grammar/doc.js';
import { readBody, readText } from '../../src/text/index.js';

/** The first sentence of a text as words and tree. */
function read(text: string): { words: string[]; tree: Dependencies } {
  const doc = openDoc(readText(readBody(text)));
  return { words: doc.sentence(0).words.map((word) => word.text), tree: doc.dependencies(0) };
}

/** "word label head" of each word that is asked for, by its first place in the sentence. */
function arcsOf(text: string, asked: readonly string[]): string[] {
  const { words, tree } = read(text);
  return asked.map((word) => {
    const at = words.indexOf(word);
    return `${word} ${labelOf(tree, at)} ${words[tree.heads[at] ?? -1] ?? '-'}`;
  });
}

describe('sentences of diplomatic news', () => {
  it.each([
    [
      'a subject and an object',
      'Peru recognised the new government on Monday.',
      [
        'Peru nsubj recognised',
        'recognised root -',
        'government dobj recognised',
        'on prep recognised',
        'Monday pobj on',
      ],
    ],
    [
      'a passive with its agent',
      'The breakaway region was recognised by Bolivia in March.',
      ['region nsubjpass recognised', 'was auxpass recognised', 'by agent recognised', 'Bolivia pobj by'],
    ],
    [
      'a relative clause',
      'The island, which declared independence last year, opened an embassy in Lima.',
      [
        'island nsubj opened',
        'which nsubj declared',
        'declared relcl island',
        'independence dobj declared',
        'opened root -',
        'embassy dobj opened',
      ],
    ],
    [
      'coordinated subjects',
      'Chile, Peru and Bolivia condemned the attack.',
      ['Chile nsubj condemned', 'Peru conj Chile', 'Bolivia conj Peru', 'attack dobj condemned'],
    ],
    [
      'coordinated verbs',
      'Honduras cut ties with Taiwan and opened relations with China.',
      ['Honduras nsubj cut', 'cut root -', 'ties dobj cut', 'opened conj cut', 'relations dobj opened'],
    ],
    [
      'an appositive',
      'Maria Lopez, the foreign minister, rejected the offer.',
      ['Lopez nsubj rejected', 'minister appos Lopez', 'offer dobj rejected'],
    ],
    [
      'what is said',
      'The minister said that Kenya would withdraw its troops.',
      [
        'minister nsubj said',
        'withdraw ccomp said',
        'that mark withdraw',
        'Kenya nsubj withdraw',
        'would aux withdraw',
        'troops dobj withdraw',
      ],
    ],
    [
      'what is said before who says it',
      'Kenya will withdraw its troops, the minister said.',
      ['withdraw ccomp said', 'Kenya nsubj withdraw', 'minister nsubj said', 'said root -'],
    ],
    [
      'an infinitive',
      'Israel and Bahrain agreed to establish full diplomatic relations.',
      ['Bahrain conj Israel', 'establish xcomp agreed', 'relations dobj establish'],
    ],
    [
      'an adverbial clause',
      'After the army seized the palace, France recalled its ambassador.',
      ['seized advcl recalled', 'army nsubj seized', 'France nsubj recalled'],
    ],
    [
      'a negation',
      'Spain does not recognise Kosovo.',
      ['Spain nsubj recognise', 'not neg recognise', 'Kosovo dobj recognise'],
    ],
    ['a possessive', "Peru's parliament approved the treaty.", ['Peru poss parliament', 'parliament nsubj approved']],
  ])('%s', (_, text, arcs) => {
    expect(
      arcsOf(
        text,
        arcs.map((arc) => arc.split(' ')[0] ?? ''),
      ),
    ).toEqual(arcs);
  });
});

describe('readers of a tree', () => {
  const { words, tree } = read(
    'The island, which declared independence last year, opened an embassy in Lima and Quito.',
  );
  const at = (word: string): number => words.indexOf(word);
  const said = ({ first, end }: { first: number; end: number }): string => words.slice(first, end).join(' ');

  it('children, of one label or of all', () => {
    expect(childrenOf(tree, at('opened'), 'nsubj', 'dobj').map((child) => words[child])).toEqual(['island', 'embassy']);
    expect(childrenOf(tree, at('embassy')).map((child) => words[child])).toContain('an');
    expect(words[childOf(tree, at('opened'), 'dobj')]).toBe('embassy');
    expect(childOf(tree, at('opened'), 'agent')).toBe(-1);
  });

  it('the range of a subtree', () => {
    expect(said(subtreeOf(tree, at('declared')))).toBe('which declared independence last year');
    expect(subtreeOf(tree, rootOf(tree))).toEqual({ first: 0, end: words.length });
  });

  it('the path to the root', () => {
    expect(pathToRoot(tree, at('independence')).map((word) => words[word])).toEqual(['declared', 'island', 'opened']);
    expect(pathToRoot(tree, at('opened'))).toEqual([]);
    expect(isWithin(tree, at('independence'), at('island'))).toBe(true);
    expect(isWithin(tree, at('embassy'), at('island'))).toBe(false);
  });

  it('what is joined', () => {
    expect(conjunctsOf(tree, at('Lima')).map((word) => words[word])).toEqual(['Lima', 'Quito']);
    expect(conjunctsOf(tree, at('embassy'))).toEqual([at('embassy')]);
  });

  it('refuses a word that is none', () => {
    expect(() => labelOf(tree, words.length)).toThrow(RangeError);
  });
});

const WORDS =
  'Peru Chile the a minister said that recognised was by which and , “ ” . who will not cut ties with in of 2016 to its -- ( ) ? envoy'.split(
    ' ',
  );
const sentences = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));

describe('every tree', () => {
  it('has one root, no circle and no arcs that cross, and is the same each time', () => {
    fc.assert(
      fc.property(sentences, (text) => {
        const doc = openDoc(readText(readBody(text)));
        for (const [index, { firstToken, endToken }] of doc.sentences.entries()) {
          const tree = doc.dependencies(index);
          const { heads } = tree;
          expect(heads.length).toBe(endToken - firstToken);
          expect(heads.filter((head) => head === -1).length).toBe(1);
          const root = rootOf(tree);
          expect(labelOf(tree, root)).toBe('root');
          for (const word of heads.keys()) {
            const { first, end } = subtreeOf(tree, word);
            expect(isWithin(tree, word, root)).toBe(true);
            const inside = [...heads.keys()].filter((other) => isWithin(tree, other, word));
            expect(inside).toEqual(Array.from({ length: end - first }, (__, n) => first + n));
          }
        }
        const again = openDoc(readText(readBody(text)));
        expect(again.sentences.map((__, index) => again.dependencies(index))).toEqual(
          doc.sentences.map((__, index) => doc.dependencies(index)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is refused where there is no sentence', () => {
    expect(() => openDoc(readText(readBody('Peru left.'))).dependencies(1)).toThrow(RangeError);
  });
});
