import { describe, expect, it } from 'vitest';
import { lemmaOf } from '../../src/grammar/words/lemma.js';

describe('lemma', () => {
  it.each([
    ['said', 'VBD', 'say'],
    ['recognised', 'VBN', 'recognise'],
    ['Severed', 'VBD', 'sever'],
    ['establishing', 'VBG', 'establish'],
    ['stopped', 'VBD', 'stop'],
    ['cancelled', 'VBD', 'cancel'],
    ['denies', 'VBZ', 'deny'],
    ['agreed', 'VBD', 'agree'],
    ['’s', 'VBZ', 'be'],
    ['withdrew', 'VBD', 'withdraw'],
    ['countries', 'NNS', 'country'],
    ['spokesmen', 'NNS', 'spokesman'],
    ['news', 'NN', 'news'],
  ])('%s as %s is %s', (word, tag, lemma) => expect(lemmaOf(word, tag)).toBe(lemma));
});
