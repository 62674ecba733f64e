import { expect, it } from 'vitest';
import { readTerms } from '../../src/grammar/rules/terms.js';

const SENTENCES = [
  '“We have severed ties,” the minister said.',
  'Kim Jong-un didn’t answer (he was abroad).',
  '"No," said Gov. Smith. "Never again!"',
  'The U.S. — and its allies — condemned it…',
];

it.each(SENTENCES)('terms of %j are exact slices of it, also after an opening quotation mark', (sentence) => {
  const terms = readTerms(sentence);
  expect(terms.length).toBeGreaterThan(4);
  for (const { text, start, end } of terms) expect(sentence.slice(start, end)).toBe(text);
});

it('terms carry tags', () => {
  const said = readTerms('The minister said it.').find(({ text }) => text === 'said');
  expect(said?.tags.has('Verb')).toBe(true);
});
