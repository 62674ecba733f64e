/** Actors of the user's own. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadStages, readPage } from '../../src/pipeline.js';

const RULES = `wirecopy-rules: 1
actors:
  - { name: Wagner Group, type: organization, country: RU, aliases: [Wagner] }
  - { name: Jane Doe, type: person, country: CA, role: harbour master }
  - { name: The Pines, type: place }
`;
const options = { rules: [RULES], format: 'body' } as const;

beforeAll(() => loadStages(options));

const read = (text: string) => readPage({ content: text }, options).findings;

describe("the user's own actors", () => {
  it('have the name, type and country of the rules, whatever the tagger thinks', () => {
    const [actor, ...others] = read('Wagner left Bakhmut. A spokesman for the Wagner Group said so.').actors.filter(
      ({ name }) => name.includes('Wagner'),
    );
    expect(others).toEqual([]);
    expect(actor).toMatchObject({ name: 'Wagner Group', type: 'organization', country: 'RU', aliases: ['Wagner'] });
    expect(actor?.mentions).toHaveLength(2);
    expect(actor?.confidence).toBe(0.99);
  });

  it('take in what the text calls them besides', () => {
    const { actors } = read('The harbour is shut, Jane Doe said. Doe did not say why. Nobody asked Doe again.');
    expect(actors.filter(({ name }) => name.includes('Doe'))).toMatchObject([
      { name: 'Jane Doe', role: 'harbour master', country: 'CA' },
    ]);
  });

  it('are names of one word or several where the whole word stands', () => {
    const { actors } = read('They met at The Pines on Friday. Wagnerian music was played at The Pinesworth.');
    expect(actors.map(({ name }) => name)).toContain('The Pines');
    expect(actors.find(({ name }) => name === 'The Pines')?.mentions).toHaveLength(1);
    expect(actors.map(({ name }) => name)).not.toContain('Wagner Group');
  });

  it("leave a longer name of another person alone: 'Richard Wagner'", () => {
    const { actors } = read('Richard Wagner was born in Leipzig. He wrote operas, and Richard Wagner was praised.');
    expect(actors.map(({ name }) => name)).toContain('Richard Wagner');
    expect(actors.map(({ name }) => name)).not.toContain('Wagner Group');
  });

  it('are sources of claims', () => {
    const { claims, actors } = read('Wagner said that it would leave Bakhmut by June.');
    const own = actors.find(({ name }) => name === 'Wagner Group');
    expect(claims[0]?.sources[0]).toMatchObject({ id: own?.id, name: 'Wagner Group' });
  });
});
