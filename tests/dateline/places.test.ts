import { describe, expect, it } from 'vitest';
import { CITIES } from '../../src/data/places/cities.js';
import { DIVISIONS } from '../../src/data/places/divisions.js';
import { EXONYMS } from '../../src/data/places/exonyms.js';
import { countryOfQualified, lookUpCity, lookUpDivision, titleCase } from '../../src/dateline/places.js';

describe('places', () => {
  it.each([
    ['SAO PAULO', 'BR'],
    ['São Paulo', 'BR'],
    ['Port-au-Prince', 'HT'],
    ['KYIV', 'UA'],
    ['Geneva', 'CH'],
    ['Genf', 'CH'],
    ['BRUXELLES', 'BE'],
    ['Washington', 'US'],
    ['Kuwait', 'KW'],
    ['Pristina', 'XK'],
    ['Ukraine', null],
    ['Nowhere', null],
  ])('%s lies in %s', (name, country) => {
    expect(lookUpCity(name)?.country ?? null).toBe(country);
  });

  it.each([
    ['Fla.', 'US'],
    ['N.Y.', 'US'],
    ['D.C.', 'US'],
    ['British Columbia', 'CA'],
    ['England', 'GB'],
    ['West Bank', 'PS'],
    ['Burma', 'MM'],
    ['Osaka Prefecture', 'JP'],
  ])('%s after a city is %s', (name, country) => {
    expect(lookUpDivision(name)?.country).toBe(country);
  });

  it('tells the two Georgias by the city', () => {
    expect(countryOfQualified('Savannah', 'Georgia')).toBe('US');
    expect(countryOfQualified('Tbilisi', 'Georgia')).toBe('GE');
  });

  it('writes capitals as a name', () => {
    expect(titleCase('PORT OF SPAIN')).toBe('Port of Spain');
    expect(titleCase('The Hague')).toBe('The Hague');
  });
});

describe('the tables', () => {
  it('give a city to one country', () => {
    const owners = new Map<string, string>();
    const clashes: string[] = [];
    for (const row of [...CITIES, ...EXONYMS]) {
      const [country = '', names = ''] = row.split('|');
      for (const name of names.split(';')) {
        if (owners.has(name)) clashes.push(`${name}: ${owners.get(name)}, ${country}`);
        owners.set(name, country);
      }
    }
    expect(clashes).toEqual([]);
  });

  it('have three fields a division', () => {
    for (const row of DIVISIONS) expect(row.split('|').length, row).toBe(3);
  });
});
