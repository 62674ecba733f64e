import { describe, expect, it } from 'vitest';
import { readByline } from '../../src/metadata/byline.js';

const plain = { sites: new Set(['example daily']), isName: false };

describe('bylines', () => {
  it.each([
    [
      'place and editors are no part',
      'By Ana Bell and Carl Dietz in Geneva; editing by Eva Fox',
      ['Ana Bell', 'Carl Dietz'],
      null,
    ],
    ['a list', 'By Ana Bell, Carl Dietz and Eva Fox', ['Ana Bell', 'Carl Dietz', 'Eva Fox'], null],
    ['an agency alone', 'Reuters', [], 'Reuters'],
    ['an agency beside a person', 'Ana Bell | AFP', ['Ana Bell'], 'AFP'],
    ['a job', 'By Ana Bell, Political Editor', ['Ana Bell'], null],
    ['staff', 'By Staff Reporter', [], null],
    ['the paper itself', 'By Example Daily', [], null],
    ['an address and a handle', 'Ana Bell ana@example.org @anabell', ['Ana Bell'], null],
    ['German', 'Von Anna Glück und Jan Marsch', ['Anna Glück', 'Jan Marsch'], null],
    ['particles', 'By Ludwig van der Berg', ['Ludwig van der Berg'], null],
    ['capitals', 'BY ANA BELL', ['Ana Bell'], null],
  ])('%s', (_, text, authors, agency) => expect(readByline(text, plain)).toEqual({ authors, agency }));
});
