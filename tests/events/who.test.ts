/** Who acts and who is meant, a sentence a row: what a noun phrase, a pronoun or a description stands for, and what stands for nobody. */
import { describe, expect, it } from 'vitest';
import { readEvents } from './read.js';

const sides = (text: string): string[] =>
  readEvents(text).map(
    ({ actor, recipient }) =>
      `${actor.map(({ name }) => name).join(' + ')} > ${recipient.map(({ name }) => name).join(' + ')}`,
  );

type Row = readonly [name: string, text: string, sides: readonly string[]];

const NOUN_PHRASES: readonly Row[] = [
  ['a state by its name', 'Peru recognised Kosovo.', ['Peru > Kosovo']],
  ['a state by its capital', 'Lima recognised Kosovo.', ['Peru > Kosovo']],
  ['a state by an office', 'The president of Peru recognised Kosovo.', ['Peru > Kosovo']],
  ['a parliament under its own name', "Peru's congress recognised Kosovo.", ["Peru's congress > Kosovo"]],
  [
    'the only one beside an exception',
    'Apart from Russia, only Nicaragua recognises Abkhazia.',
    ['Nicaragua > Abkhazia', 'Russia > Abkhazia'],
  ],
  ['nobody for several states', 'Several states recognised Kosovo.', []],
  ['nobody for a private person', 'A teacher from Leeds recognised Kosovo.', []],
];

const PRONOUNS: readonly Row[] = [
  ['"it" after its state', 'Peru waited for a year. It recognised Kosovo on Monday.', ['Peru > Kosovo']],
  ['"its president"', 'Peru waited for a year. Its president recognised Kosovo.', ['Peru > Kosovo']],
  ['"it" without anybody before it', 'It recognised Kosovo on Monday.', []],
];

const DESCRIPTIONS: readonly Row[] = [
  [
    '"the country" after its name',
    'Peru waited for a year. The country recognised Kosovo on Monday.',
    ['Peru > Kosovo'],
  ],
  [
    '"the two countries"',
    'Peru and Chad met. The two countries recognised Kosovo.',
    ['Peru > Kosovo', 'Chad > Kosovo'],
  ],
  ['"a country", which is nobody', 'Peru waited for a year. A country recognised Kosovo.', []],
];

describe.each([
  ['a noun phrase', NOUN_PHRASES],
  ['a pronoun', PRONOUNS],
  ['a description', DESCRIPTIONS],
] as const)('who is meant by %s', (_, rows) => {
  it.each(rows)('%s: %s', (_name, text, expected) => expect(sides(text)).toEqual(expected));
});

describe('as what somebody is recognised', () => {
  it.each([
    ['Peru recognised Kosovo as an independent state.', 'state', 'an independent state'],
    ['Peru recognised Crimea as part of Russia.', 'sovereignty', 'part of Russia'],
    ['Peru recognised the famine in Ukraine as genocide.', 'genocide', 'genocide'],
    ['Peru recognised Juan Lopez as the interim president of Chad.', 'government', 'the interim president of Chad'],
  ])('%s → %s, "%s"', (text, object, as) =>
    expect(readEvents(text).map((event) => [event.object, event.as])).toEqual([[object, as]]),
  );
  it('no event where the quality is none of the list', () =>
    expect(readEvents('Peru recognised Kosovo as a good partner.')).toEqual([]));
});
