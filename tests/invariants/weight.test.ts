/** A record grows no faster than its page, whatever the text claims, names and quotes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract, type PageFormat } from '../../src/index.js';
import { checkRecord } from './true-record.js';

/** Bytes of a record for a character of the page, and for a page of none. */
const MOST_A_CHARACTER = 40;
const MOST_AT_ALL = 100_000;

function expectInBounds(page: string, format: PageFormat): void {
  const record = extract(page, { format, removed: true });
  const bytes = Buffer.byteLength(JSON.stringify(record));
  expect(bytes, JSON.stringify(page.slice(0, 60))).toBeLessThanOrEqual(MOST_A_CHARACTER * page.length + MOST_AT_ALL);
  checkRecord(record);
}

/** What claims and names all that stands before it, or does so in few letters. */
const RUNS = [
  'said Ann, said Bob, ',
  'according to Ann, according to Bob, ',
  '“so” he said. ',
  '“so it is,” said Ann. ',
  'Ann said that Bob said that ',
  'Lima, Iran, Syria and Iraq said they recognise Kosovo, Serbia and Chad. They said so. ',
  'Russia and Syria recognised Kosovo, and Peru said so. ',
  'Xu, ',
  'US ',
  'Kim Ann Bob ',
];

describe('a record', () => {
  it.each(RUNS)('of %j without end stays within its bounds', (run) => {
    for (const length of [1_000, 8_000]) expectInBounds(run.repeat(length / run.length), 'body');
  });

  it('of a thousand names that are all different stays within its bounds', () => {
    const syllables = ['ba', 'co', 'du', 'fe', 'gi', 'lo', 'mu', 'ne', 'po', 'ri'];
    const names = syllables.flatMap((a) =>
      syllables.flatMap((b) => syllables.map((c) => `${a.charAt(0).toUpperCase()}${a.charAt(1)}${b}${c}`)),
    );
    expectInBounds(`${names.join(', ')} met. ${names.map((name) => `${name} said so. `).join('')}`, 'body');
  });

  it('of any mixture of such words stays within its bounds', () => {
    const words = [
      'Ann',
      'Bob',
      'Syria',
      'Kosovo',
      'said',
      'that',
      'he',
      'they',
      'and',
      ',',
      '.',
      '“',
      '”',
      'recognised',
      'according to',
      '\n\n',
      'President',
      'told',
      'the ministry',
    ];
    const text = fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 40 })
      .map((some) => `${some.join(' ')} `);
    fc.assert(
      fc.property(text, fc.constantFrom<PageFormat>('body', 'html'), (some, format) =>
        expectInBounds(some.repeat(6_000 / some.length + 1), format),
      ),
      { numRuns: 25 },
    );
  });
});

const STORY =
  'The minister said on Monday that the bill would pass before the summer, and officials confirmed it to reporters.\n\n'.repeat(
    30,
  );

describe('a word of megabytes', () => {
  it.each([
    ['letters', 'x'],
    ['initials', 'U.S.'],
    ['words joined by hyphens', 'a-'],
  ])(
    'of %s is read',
    (_, run) => {
      const page = `${run.repeat(4_500_000 / run.length)} said the minister on Monday.`;
      expect(extract(`${STORY}${page}`, { format: 'body' })).toMatchObject({ article: { language: 'en' } });
    },
    60_000,
  );
});
