import { describe, expect, it } from 'vitest';
import { readByline } from '../../src/metadata/authors/byline.js';

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
    ['Turkish capitals', 'BY SELİN DEMİR', ['Selin Demir'], null],
    ['a beat and an office', 'By Ana Bell, City Columnist', ['Ana Bell'], null],
    ['a title with an office in it', 'By Daily Wellness Writer', [], null],
    ['initials that are an agency’s letters', 'By Ana Bell, A.A. Dietz', ['Ana Bell', 'A.A. Dietz'], null],
    ['one family name of two', 'Por José Volta e Pinto', ['José Volta e Pinto'], null],
    ['two people in Portuguese', 'Por José Volta e Ana Pinto', ['José Volta', 'Ana Pinto'], null],
    ['an agency with its kind', 'Redazione ANSA', [], 'ANSA'],
    ['a reporter in Chinese', '記者林宸誼／即時報導', ['林宸誼'], null],
    ['reading time behind a dash', 'by Ana Bell—10 min read', ['Ana Bell'], null],
    ['a writer in Bosnian', 'Piše: A. Bešić', ['A. Bešić'], null],
    ['who took the picture behind a colon', 'Door: Ana Bell Beeld: Bo Lee', ['Ana Bell'], null],
    ['a commentator', 'By Ana Bell, Political Commentator', ['Ana Bell'], null],
    ['who adapted it', 'Adaptiert von Ana Bell', ['Ana Bell'], null],
    ['what somebody has', 'By Ana Bell’s', [], null],
    ['sections behind a bar', 'By Ana Bell | All About Rivers and River Repair', ['Ana Bell'], null],
  ])('%s', (_, text, authors, agency) => expect(readByline(text, plain)).toMatchObject({ authors, agency }));

  it.each([
    ['a desk signs as a body', 'By Example Health Desk', 'Example Health Desk'],
    ['a body with a number in its name', 'By 3i Example', '3i Example'],
    ['staff alone is nobody', 'By Staff', null],
    ['a person leaves no body', 'By Ana Bell', null],
  ])('%s', (_, text, body) => expect(readByline(text, plain).body).toBe(body));

  it.each([
    ['one word is enough where the mark-up says that it is a name', 'Amanda', ['Amanda']],
    ['an account is no name', 'ana.bell', []],
    ['an agency behind the name', 'Ana Bell The Associated Press', ['Ana Bell']],
    ['credentials', 'Ana Bell, MD, FACP', ['Ana Bell']],
    ['the same person twice', 'Ana Bell, Dr. Ana Bell', ['Ana Bell']],
  ])('names: %s', (_, text, authors) => expect(readByline(text, { ...plain, isName: true }).authors).toEqual(authors));
});
