/** Turns of phrase of agencies and papers, a text a row: what they tell, and beside them what is none. */
import { describe, expect, it } from 'vitest';
import { readEvents, tellEvents } from './read.js';

const told = (text: string): string[] => tellEvents(readEvents(text, '2024-05-15'));

describe('who acts, and on whom', () => {
  it.each([
    [
      "The European Union's envoy said that the bloc would never recognise Russia's annexation of Crimea.",
      'refusal: European Union > Russia [asserted]',
    ],
    [
      'Hamas won the vote. The group refuses to renounce violence or recognise Israel.',
      'refusal: Hamas > Israel [asserted]',
    ],
    [
      'Chad attacked Mali. A spokesman for the Togolese government said the country had expelled two Malian diplomats.',
      'tie-downgrade: Togo > Mali [asserted]',
    ],
    [
      'Serbia recalled its envoys from Washington, Paris and Ankara after those three capitals recognised Kosovo.',
      'recognition: Turkey > Kosovo [asserted]',
    ],
    ["Abkhazia's leaders said that they recognised Catalonia.", 'recognition: Abkhazia > Catalonia [asserted]'],
    [
      'In January the then president, Barack Obama, also expelled 35 Russian diplomats.',
      'tie-downgrade: United States > Russia [asserted]',
    ],
    ['As part of the agreement Trump agreed to recognise Kosovo.', 'recognition: United States > Kosovo [planned]'],
    ['Abkhazia and South Ossetia are recognised by Syria.', 'recognition: Syria > Abkhazia + South Ossetia [asserted]'],
    [
      'More than 30 countries, including Japan, the UK and most in Africa, have recognised China.',
      'recognition: More than 30 countries > China [asserted]',
    ],
    [
      'Germany recognised the head of the council, Juan Guaido, as interim president.',
      'recognition: Germany > Juan Guaido [asserted]',
    ],
    ['Russia sent a letter to Abkhazia recognising its independence.', 'recognition: Russia > Abkhazia [asserted]'],
    [
      'The Cuban embassy in Lima said the decision to expel its diplomats was unacceptable.',
      'condemnation: Cuba > Peru [asserted]',
    ],
  ])('%s', (text, event) => expect(told(text)).toContain(event));
});

describe('what is done', () => {
  it.each([
    [
      'Malaysia ordered the departure of two North Korean diplomats.',
      'tie-downgrade: Malaysia > North Korea [asserted]',
    ],
    ['Lithuania expelled one Belarusian official.', 'tie-downgrade: Lithuania > Belarus [asserted]'],
    [
      'Poland expelled 45 Russian diplomats. Moscow answered with expulsions of its own.',
      'tie-downgrade: Russia > Poland [asserted]',
    ],
    [
      'Venezuela ordered the diplomats of Argentina, Chile and Peru out of the country.',
      'tie-downgrade: Venezuela > Argentina + Chile + Peru [asserted]',
    ],
    [
      'Ireland should answer the raid by expelling the Israeli ambassador.',
      'tie-downgrade: Ireland > Israel [requested]',
    ],
    [
      'Venezuela announced a severance of diplomatic ties with neighbouring country Guyana.',
      'tie-severance: Venezuela > Guyana [asserted]',
    ],
    [
      'The king may ask Britain to restore diplomatic relations with Syria, broken off by London last October.',
      'tie-severance: United Kingdom > Syria [asserted]',
    ],
    [
      'Iran and Saudi Arabia agreed to reopen embassies. The two countries broke off relations in 2016.',
      'tie-severance: Iran > Saudi Arabia [asserted]',
    ],
    [
      "The United States recognises Moldova's territorial integrity.",
      'recognition: United States > Moldova [asserted]',
    ],
    [
      "The European Union did not recognise Crimea's unification with Russia.",
      'refusal: European Union > Russia [asserted]',
    ],
    [
      'Britain recognised the Chagos Islands as belonging to Mauritius.',
      'recognition: United Kingdom > Mauritius [asserted]',
    ],
    ['Russia was the first country to accept Taliban rule.', 'recognition: Russia > Taliban [asserted]'],
    [
      'China has sent an ambassador to Kabul without recognising the Taliban government.',
      'refusal: China > Taliban government [asserted]',
    ],
  ])('%s', (text, event) => expect(told(text)).toContain(event));
});

describe('what is none', () => {
  it.each([
    'Turkey pledged to rally other countries to oppose any move to recognise Jerusalem as the capital of Israel.',
    'Talk of the departure of the Russian ambassador from London goes on.',
    'Kosovo declared its independence.',
    'The judge recognised the integrity of the process in Moldova.',
    'The club expelled 35 members.',
  ])('%s', (text) => expect(told(text)).toEqual([]));
});
