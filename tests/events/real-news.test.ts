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
    ['Mexico, whose ambassador Ecuador expelled on Friday, waited.', 'tie-downgrade: Ecuador > Mexico [asserted]'],
    [
      "Iran's foreign ministry accused Canada on Saturday of bowing to British pressure by closing its embassy in Tehran.",
      'tie-severance: Canada > Iran [asserted]',
    ],
    [
      "Iran's foreign ministry accused Canada on Saturday of bowing to British pressure by closing its embassy in Tehran.",
      'condemnation: Iran > Canada [asserted]',
    ],
    [
      'The Catalan parliament declared independence and not one state recognised it. Germany said that it would not.',
      'refusal: Germany > Catalonia [asserted]',
    ],
    [
      'Israel and Chad will normalise relations, a step Hamas denounced as a stab in the back.',
      'condemnation: Hamas > Israel [asserted]',
    ],
    [
      'Israel and Chad will normalise relations, a deal that Hamas has called a betrayal.',
      'condemnation: Hamas > Israel [asserted]',
    ],
    ['Peru recognised Kosovo. Chad welcomed the decision, as did Mali.', 'endorsement: Mali > Peru [asserted]'],
    [
      'The German parliament recognised the Armenian genocide, and Turkey recalled its ambassador to Berlin. Armenia welcomed the resolution.',
      'endorsement: Armenia > German parliament [asserted]',
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
    ['France said it would exchange ambassadors with Libya.', 'tie-establishment: France > Libya [planned]'],
    [
      'Iran and Saudi Arabia met. The two cut ties in 2016, when protesters stormed an embassy.',
      'tie-severance: Iran > Saudi Arabia [asserted]',
    ],
    [
      'The Trump administration ordered Russia on Thursday to close its consulate in San Francisco.',
      'tie-downgrade: United States > Russia [asserted]',
    ],
    [
      'Ireland and Belgium, which acted in concert, sent away 43 Russian diplomats in all.',
      'tie-downgrade: Belgium > Russia [asserted]',
    ],
    [
      'Kosovo and Senegal, the African Union and the regional bloc ECOWAS all recognised Mr Barrow as the rightful president.',
      'recognition: African Union > Barrow [asserted]',
    ],
    [
      'The bloc ECOWAS refused to recognise the officers who seized power in Mali.',
      'refusal: ECOWAS > officers [asserted]',
    ],
    [
      'Russia recognised two breakaway regions of eastern Ukraine as independent.',
      'recognition: Russia > two breakaway regions of eastern Ukraine [asserted]',
    ],
    [
      'Denmark followed Germany and France in expelling dozens of Russian diplomats.',
      'tie-downgrade: France > Russia [asserted]',
    ],
    ['Ties with Taiwan, which Gambia broke in 2013, are not on his list.', 'tie-severance: Gambia > Taiwan [asserted]'],
    [
      'Germany agreed to recognise Lithuania and Latvia and to exchange ambassadors with them.',
      'tie-establishment: Germany > Lithuania + Latvia [planned]',
    ],
    [
      'Turkey has had relations with Israel since 1949, and was the first Muslim country to recognise it.',
      'recognition: Turkey > Israel [asserted]',
    ],
    [
      'President Joe Biden said on Saturday that the massacres of Armenians in 1915 constituted genocide.',
      'recognition: United States > Armenian genocide [asserted]',
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
    'Mexico, whose ambassador Ecuador invited on Friday, waited.',
    'Iran accused Canada of bowing to pressure by closing its market.',
    'The ambassadors of France and Libya exchanged gifts.',
    'The firm sent away 43 letters to Russian diplomats.',
    'The ministry said it would not.',
    'Ties with the firm, which Gambia broke in 2013, are not on his list.',
    'Would the other members of the Union recognise Scotland?',
    'President Joe Biden said on Saturday that the delays constituted a mistake.',
  ])('%s', (text) => expect(told(text)).toEqual([]));
});
