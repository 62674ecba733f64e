/** Further turns of phrase of agencies: who acts with whom, what is told as done, whose word and which day it is; and beside them what is none. */
import { describe, expect, it } from 'vitest';
import { readEvents, tellEvents } from './read.js';

const PUBLISHED = '2024-05-15';
const told = (text: string): string[] => tellEvents(readEvents(text, PUBLISHED));

describe('those who act together', () => {
  it.each([
    [
      'Bolivia severed ties with Israel. Although the Chilean and Colombian governments have not broken relations, they have both recalled their ambassadors.',
      ['tie-downgrade: Chile > Israel [asserted]', 'tie-downgrade: Colombia > Israel [asserted]'],
    ],
    [
      'The Arab League, the Gulf Cooperation Council (GCC) and the African Union (AU) condemned the recognition of Somaliland by Chad.',
      ['condemnation: Gulf Cooperation Council > Chad [asserted]'],
    ],
    [
      'The United Nations, the European Court of Justice and Peru do not recognise Moroccan sovereignty over Western Sahara.',
      ['refusal: United Nations > Morocco [asserted]', 'refusal: European Court of Justice > Morocco [asserted]'],
    ],
    [
      'Germany has joined more than 20 nations, including France and Russia, in recognising Kosovo.',
      ['recognition: France > Kosovo [asserted]', 'recognition: Germany > Kosovo [asserted]'],
    ],
    [
      'Peru condemned the decision of Chad to recognise Kosovo, joining Mali and Togo in rejecting the move.',
      ['condemnation: Togo > Chad [asserted]', 'condemnation: Peru > Chad [asserted]'],
    ],
    ['One country, Libya, recognises Kosovo.', ['recognition: Libya > Kosovo [asserted]']],
    ['Pope Francis and the European Union have recognised Kosovo.', ['recognition: Vatican City > Kosovo [asserted]']],
    ['Qatar and Chad reopened their embassies after talks.', ['tie-establishment: Qatar > Chad [asserted]']],
    [
      'Mali severed ties with Israel in 2009, but relations were resumed in 2020.',
      ['tie-establishment: Mali > Israel [asserted]'],
    ],
    [
      'The Ministry of Foreign Affairs of Ukraine condemned the decision of Chad to recognise Abkhazia.',
      ['condemnation: Ukraine > Chad [asserted]'],
    ],
    [
      'Ukraine severed ties with North Korea for recognising Abkhazia.',
      ['recognition: North Korea > Abkhazia [asserted]'],
    ],
    [
      'The United States recognised the opposition coalition. The Arab League formally recognised the body on Monday.',
      ['recognition: Arab League > opposition coalition [asserted]'],
    ],
    ["Peru did not recognise the military leaders' authority.", ['refusal: Peru > military leaders [asserted]']],
    ['Chad conferred recognition upon Palestine.', ['recognition: Chad > Palestine [asserted]']],
    [
      'The announcement by Russia of recognition of Abkhazia angered Georgia.',
      ['recognition: Russia > Abkhazia [asserted]'],
    ],
    [
      'President Trump has ordered the expulsion of 60 Russian diplomats, as well as the closure of the Russian consulate in Seattle.',
      ['tie-downgrade: United States > Russia [asserted]'],
    ],
    [
      "The news follows Theresa May's decision to expel 23 Russian diplomats.",
      ['tie-downgrade: United Kingdom > Russia [asserted]'],
    ],
    [
      'Serbia condemned the French decision to recognise Kosovo.',
      ['condemnation: Serbia > France [asserted]', 'recognition: France > Kosovo [asserted]'],
    ],
    [
      'Mali recalled its ambassador to Chad after Chadian police arrested a consul. The federal government also closed its embassy in Lima.',
      ['tie-downgrade: Mali > Chad [asserted]', 'tie-severance: Mali > Peru [asserted]'],
    ],
    [
      'Serbia has ordered its ambassadors to Washington, London and Ankara to return for consultations.',
      ['tie-downgrade: Serbia > United States + United Kingdom + Turkey [asserted]'],
    ],
    [
      '52 out of 192 United Nations member states have recognised Kosovo. Twelve others have refused to.',
      ['recognition: 52 out of 192 United Nations member states > Kosovo [asserted]'],
    ],
    [
      'Italy is the only country in western Europe that has not recognised Kosovo.',
      ['refusal: Italy > Kosovo [asserted]'],
    ],
    ['Chad will hold off on recognising Kosovo.', ['refusal: Chad > Kosovo [asserted]']],
    ['President Carter cut relations with Iran.', ['tie-severance: United States > Iran [asserted]']],
    [
      "Russia's State Council recognised the independence of Lithuania.",
      ["recognition: Russia's State Council > Lithuania [asserted]"],
    ],
    [
      "The EU's 27 leaders told Chad that they do not accept the result of the election.",
      ['refusal: European Union > election [asserted]'],
    ],
    ['Canada has given Iranian envoys in Ottawa five days to leave.', ['tie-downgrade: Canada > Iran [asserted]']],
  ])('%s', (text, events) => expect(told(text)).toEqual(expect.arrayContaining(events)));
});

describe('reactions to what several did, or to what is told behind them', () => {
  it.each([
    [
      'Ireland and Norway recognised Palestine. Chad hailed the recognitions.',
      'endorsement: Chad > Ireland + Norway [asserted]',
    ],
    [
      'Ireland and Norway recognised Palestine. Chad welcomed the recognition of Palestine, urging other countries to follow suit.',
      'endorsement: Chad > Ireland + Norway [asserted]',
    ],
    [
      'Norway and Spain recognised Palestine. The head of the Arab League praised the announcements from Norway and Spain.',
      'endorsement: Arab League > Norway + Spain [asserted]',
    ],
    ['Chad recognised Kosovo. The decision drew rebukes from Peru and Mali.', 'condemnation: Mali > Chad [asserted]'],
    ['Turkey slammed the move after Peru recognised Kosovo.', 'condemnation: Turkey > Peru [asserted]'],
    [
      "Algeria considered Israel's recognition of Moroccan sovereignty over Western Sahara as a “blatant violation” of the law.",
      'condemnation: Algeria > Israel [asserted]',
    ],
    [
      'Norway recognised Palestine. Jo Example, secretary general of the PLO, hailed the recognition as historic.',
      'endorsement: PLO > Norway [asserted]',
    ],
  ])('%s', (text, event) => expect(told(text)).toContain(event));
});

describe('what is none', () => {
  it.each([
    'Chad denied the election results. Peru declared the results on Monday.',
    'Bolivia opened talks with Israel, but relations were resumed late.',
    'The Chilean and Colombian governments met, and they have both recalled the talks.',
    'Togo cut ties with the firm for recognising losses.',
    'The committee recognised the group for its work.',
    'The Arab League, the Gulf Cooperation Council (GCC) and Chad condemned the raid.',
    'Peru conferred recognition upon its teachers.',
    'Recognised by Gripfast and other panels, Redheron blends ideas with figures.',
    'Redheron Studios is an agency. Recognised by Top 900, Gripfast, and other panels, Redheron blends ideas with figures.',
    'The film follows a Taiwanese mother and her two daughters as they move to Taipei to open a shop.',
    'Saudi Arabia has agreed to send back an ambassador to Damascus.',
    'Chad recalled the talks in response to questions on recognition of Kosovo.',
    'The head of the club praised the announcements from Norway and Spain.',
  ])('%s', (text) => expect(told(text)).toEqual([]));

  it('a report that is denied is no deed of the text', () =>
    expect(told("Egypt's foreign ministry refuted reports of withdrawing its ambassador from Rome.")).toEqual([
      'tie-downgrade: Egypt > Italy [denied]',
    ]));
});

describe('whose word, and which day', () => {
  const sources = (text: string): string[] => readEvents(text, PUBLISHED).flatMap(({ claimedBy }) => claimedBy);
  it.each([
    [
      "Egypt has condemned Israel's decision to recognise Somaliland, according to a statement issued by the Egyptian foreign ministry on Friday.",
      'the Egyptian foreign ministry',
    ],
    [
      'A statement from the Ministry of Foreign Affairs said Chad was downgrading ties with Iran.',
      'the Ministry of Foreign Affairs',
    ],
    [
      'The Chadian president announced that, in light of the raids, Chad has decided to sever relations with Israel.',
      'The Chadian president',
    ],
    ['Panama, said Jose Raul Mulino, is severing relations with Venezuela.', 'Jose Raul Mulino'],
  ])('%s', (text, name) => expect(sources(text)).toContain(name));
  it('nobody who is only informed', () =>
    expect(
      sources(
        'The envoy of Canada was summoned and informed about the decision of India to expel a Canadian diplomat.',
      ),
    ).toEqual([]));

  const dates = (text: string): (string | null)[] => readEvents(text, PUBLISHED).map(({ date }) => date);
  it.each([
    ['On May 6, Trump announced his decision to recognise Kosovo.', '2024-05-06'],
    ['On Monday, Petro announced that he has decided to recall the Colombian ambassador to Israel.', '2024-05-13'],
    ['On May 6, Trump announced talks. His decision to recognise Kosovo is old.', null],
  ])('%s', (text, date) => expect(dates(text)).toEqual([date]));
});
