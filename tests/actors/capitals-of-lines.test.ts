import { describe, expect, it } from 'vitest';
import { readActors } from './read-actors.js';

const namesIn = (text: string): string =>
  readActors(text)
    .map(({ name }) => name)
    .join(' | ');

describe('capitals that a line bears, not a name', () => {
  it.each([
    ['a title in title case', 'Why Small Harbours Need Tall Cranes and Patient Pilots', ''],
    [
      'what running text names is told in a title too',
      'Why Acme Harbour Is the Port to Watch\n\nA ship left Acme Harbour for Lima.',
      'Acme Harbour | Lima',
    ],
    ['a country is known', 'What Norway Wants From the Talks', 'Norway'],
    ['a line that is a name', 'Maria Lopez Santos', 'Maria Lopez Santos'],
    ['the word that opens a sentence', 'Had Ana Palacios known of the plan, she would have left.', 'Ana Palacios'],
    ['a rank', 'The city council met Mayor Ana Palacios on Monday.', 'Ana Palacios'],
    ['also behind a quotation mark', '“Unlike Omar Haddad, I stayed,” he said.', 'Omar Haddad'],
  ])('%s', (_name, text, names) => expect(namesIn(text)).toBe(names));
});
