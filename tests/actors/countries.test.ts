import { describe, expect, it } from 'vitest';
import { BODIES } from '../../src/data/countries/bodies.js';
import { BREAKAWAY } from '../../src/data/countries/breakaway.js';
import { HISTORIC } from '../../src/data/countries/historic.js';
import { REGIONS } from '../../src/data/countries/regions.js';
import { STATES } from '../../src/data/countries/states.js';
import { TERRITORIES } from '../../src/data/countries/territories.js';
import { lookUpCountry, nameOfCountry } from '../../src/geography/countries.js';

describe('lookUpCountry', () => {
  it.each([
    ['Dutch', 'NL', 'demonym'],
    ['Dutchmen', 'NL', 'people'],
    ['American', 'US', 'demonym'],
    ['Washington', 'US', 'capital'],
    ['the White House', 'US', 'seat'],
    ['the Kremlin', 'RU', 'seat'],
    ['the Élysée', 'FR', 'seat'],
    ['Downing Street', 'GB', 'seat'],
    ['Pyongyang', 'KP', 'capital'],
    ['Kyiv', 'UA', 'capital'],
    ['Kiev', 'UA', 'capital'],
    ['Georgia', 'GE', 'name'],
    ['Jordan', 'JO', 'name'],
    ['Congo', 'CD', 'name'],
    ['Congo Republic', 'CG', 'name'],
    ['Guinea', 'GN', 'name'],
    ['Guinea-Bissau', 'GW', 'name'],
    ['Equatorial Guinea', 'GQ', 'name'],
    ['Papua New Guinea', 'PG', 'name'],
    ['Niger', 'NE', 'name'],
    ['Nigerien', 'NE', 'demonym'],
    ['Nigerian', 'NG', 'demonym'],
    ['North Korean', 'KP', 'demonym'],
    ['South Koreans', 'KR', 'people'],
    ['Korean', 'KR', 'demonym'],
    ['Republic of China', 'TW', 'name'],
    ['People’s Republic of China', 'CN', 'name'],
    ['Taiwanese', 'TW', 'demonym'],
    ['Taipei', 'TW', 'capital'],
    ['Dominica', 'DM', 'name'],
    ['Dominican', 'DO', 'demonym'],
    ['Palestinian', 'PS', 'demonym'],
    ['Sahrawi Arab Democratic Republic', 'EH', 'name'],
    ['Kosovo', 'XK', 'name'],
    ['Pristina', 'XK', 'capital'],
    ['DPR', 'x-dpr', 'name'],
    ["Luhansk People's Republic", 'x-lpr', 'name'],
    ['Turkish Cypriots', 'x-northern-cyprus', 'people'],
    ['Abkhaz', 'x-abkhazia', 'demonym'],
    ['South Ossetian', 'x-south-ossetia', 'demonym'],
    ['Hargeisa', 'x-somaliland', 'capital'],
    ['Soviet', 'x-soviet-union', 'demonym'],
    ['GDR', 'x-east-germany', 'name'],
    ['Scottish', 'GB', 'demonym'],
    ['Crimea', 'UA', 'name'],
    ['NORTH KOREA', 'KP', 'name'],
    ['Bosnia and Herzegovina', 'BA', 'name'],
    ['Côte d’Ivoire', 'CI', 'name'],
    ["N'Djamena", 'TD', 'capital'],
  ])('%s → %s by %s', (phrase, code, how) => {
    expect(lookUpCountry(phrase)).toMatchObject({ code, how });
  });

  it.each([
    ['UN', 'body', 'United Nations'],
    ['U.N.', 'body', 'United Nations'],
    ['the European Union', 'body', 'European Union'],
    ['Nato', 'body', 'NATO'],
    ['the West', 'bloc', 'the West'],
    ['Western nations', 'bloc', 'the West'],
    ['G7', 'bloc', 'G7'],
    ['Arab League', 'body', 'Arab League'],
    ['Scotland', 'region', 'Scotland'],
    ['Greenland', 'territory', 'Greenland'],
    ['Yugoslavia', 'historic', 'Yugoslavia'],
  ])('%s is a %s: %s', (phrase, kind, name) => {
    expect(lookUpCountry(phrase)).toMatchObject({ kind, name });
  });

  it.each([['us'], ['turkey'], ['Paris Hilton'], [''], ['constructor'], ['polish'], ['Male nurse']])(
    'nothing is named by "%s"',
    (phrase) => {
      expect(lookUpCountry(phrase)).toBeNull();
    },
  );

  it('names a code', () => {
    expect(nameOfCountry('KP')).toBe('North Korea');
    expect(nameOfCountry('x-dpr')).toBe("Donetsk People's Republic");
    expect(nameOfCountry('ZZ')).toBeNull();
  });
});

describe('the tables', () => {
  it('have every field in every row', () => {
    const widths: [readonly string[], number][] = [
      [STATES, 7],
      [TERRITORIES, 8],
      [BREAKAWAY, 10],
      [HISTORIC, 10],
      [REGIONS, 6],
      [BODIES, 5],
    ];
    for (const [rows, width] of widths) for (const row of rows) expect(row.split('|').length, row).toBe(width);
  });

  it('give a code once, and all of ISO 3166-1 and XK', () => {
    const codes = [STATES, TERRITORIES, BREAKAWAY, HISTORIC].flatMap((rows) => rows.map((row) => row.split('|')[0]));
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => /^[A-Z]{2}$/.test(code ?? '')).length).toBe(250);
  });

  it('give a phrase to one row only', () => {
    const owners = new Map<string, string>();
    const clashes: string[] = [];
    for (const row of [...STATES, ...TERRITORIES, ...BREAKAWAY, ...HISTORIC]) {
      const [code = '', ...fields] = row.split('|');
      for (const phrase of fields.slice(0, 6).flatMap((field) => field.split(';'))) {
        const owner = owners.get(phrase);
        if (phrase !== '' && owner !== undefined && owner !== code) clashes.push(`${phrase}: ${owner}, ${code}`);
        owners.set(phrase, code);
      }
    }
    expect(clashes).toEqual([]);
  });
});
