import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readActors } from './read-actors.js';

const formsOf = (text: string, name: string): string[] | undefined =>
  readActors(text)
    .find((actor) => actor.name === name)
    ?.mentions.map((mention) => mention.text);

describe('one entry a real-world entity', () => {
  it.each([
    [
      'surname after full name',
      'Angela Merkel met reporters in Berlin. “We agree,” Merkel said on Friday.',
      'Angela Merkel',
      ['Angela Merkel', 'Merkel'],
    ],
    [
      'family name that comes first',
      'Kim Jong-un spoke on Monday. State media said Kim had toured a farm.',
      'Kim Jong-un',
      ['Kim Jong-un', 'Kim'],
    ],
    ['city in capitals, as after a dateline', 'Officials met in KYIV on Monday, the ministry said.', 'Kyiv', ['KYIV']],
    [
      'surname with and without its particle',
      'Bashar al-Assad spoke on Monday. Assad rejected the offer from Geneva.',
      'Bashar al-Assad',
      ['Bashar al-Assad', 'Assad'],
    ],
    [
      'acronym in brackets',
      'The World Food Programme (WFP) said it would stop deliveries. The WFP has three depots in Chad.',
      'World Food Programme',
      ['World Food Programme', 'WFP', 'WFP'],
    ],
    [
      'breakaway state by its acronym after its city',
      'Envoys from Donetsk (DPR) met in Moscow on Friday. The DPR later named its ambassador.',
      "Donetsk People's Republic",
      ['Donetsk', 'DPR', 'DPR'],
    ],
    [
      'letters of a body without those of its state',
      'The U.S. Coastal Protection Agency said so on Monday. The CPA had waited for years.',
      'U.S. Coastal Protection Agency',
      ['U.S. Coastal Protection Agency', 'CPA'],
    ],
    [
      'letters of a person',
      'Robert F. Keller Jr. spoke in Ohio on Monday. RFK Jr. said he would run. Senator RFK Jr. told a crowd.',
      'Robert F. Keller Jr.',
      ['Robert F. Keller Jr.', 'RFK Jr.', 'RFK Jr.'],
    ],
    [
      'body by name and letters',
      'The United Nations called for a truce on Monday. The U.N. has 200 staff in Sudan.',
      'United Nations',
      ['United Nations', 'U.N.'],
    ],
    [
      'country by two names',
      'Myanmar closed its border on Monday. The army seized power in Burma in 1962.',
      'Myanmar',
      ['Myanmar', 'Burma'],
    ],
  ])('%s', (_name, text, name, forms) => {
    expect(formsOf(text, name)).toEqual(forms);
  });

  it.each([
    [
      'said to be another name',
      'Elena Palacios, also known as Nena Lowtide, sang in Leeds on Friday. Lowtide was born in Lima.',
      ['Elena Palacios', 'Nena Lowtide', 'Lowtide'],
    ],
    [
      'a bracket of other words',
      'Elena Palacios, formerly of Leeds, met Nena Lowtide in Lima on Friday.',
      ['Elena Palacios'],
    ],
  ])('a person by two names: %s', (_name, text, forms) => {
    expect(formsOf(text, 'Elena Palacios')).toEqual(forms);
  });

  it('the letters of a firm on an exchange are the firm, those behind another colon are not', () => {
    const listed = readActors(
      'Shares of Cisco Systems Inc. (NASDAQ: CSCO) fell on Monday. On Friday CSCO was at $130.',
    );
    expect(listed.map(({ name }) => name)).not.toContain('CSCO');
    const other = readActors('Boeing hired pilots on Monday (unions: IBM and Airbus). IBM said it would not.');
    expect(other.map(({ name }) => name)).toContain('IBM');
  });

  it('a stage name is the singer’s, a name known to another is not', () => {
    const text = 'Omar Benson, known by his stage name Ilmaro, sang on Monday. Ilmaro lives in Leeds.';
    expect(formsOf(text, 'Omar Benson')).toEqual(['Omar Benson', 'Ilmaro', 'Ilmaro']);
    expect(formsOf('Omar Benson, known by his friend Jane Reed, sang on Monday.', 'Omar Benson')).toEqual([
      'Omar Benson',
    ]);
  });

  it('a woman and a man whose names differ by a letter are two, a slip is one', () => {
    const names = (text: string): string[] => readActors(text).map(({ name }) => name);
    expect(names('Daniel Lorton and Daniela Lorton were found on Monday.')).toEqual([
      'Daniel Lorton',
      'Daniela Lorton',
    ]);
    expect(names('Daniela Lorton spoke on Monday. Later Danniela Lorton left Leeds.')).not.toContain('Danniela Lorton');
  });

  it('a surname is the one’s of whom the text tells, not of kin named beside', () => {
    const text =
      'Walter Palacios died on Friday, his daughter, Denise Palacios, said. Palacios had run a school in Leeds.';
    expect(formsOf(text, 'Walter Palacios')).toEqual(['Walter Palacios', 'Palacios']);
    const equals = 'Walter Palacios spoke on Friday, as did Denise Palacios. Palacios has run a school in Leeds.';
    expect(formsOf(equals, 'Denise Palacios')).toEqual(['Denise Palacios', 'Palacios']);
  });

  it('keeps a place with its country apart from the government there', () => {
    const actors = readActors(
      'Russia’s envoy left Damascus on Friday. Moscow said it wanted talks. He will fly to Moscow on Sunday.',
    );
    expect(actors.find(({ name }) => name === 'Russia')?.mentions.map(({ text }) => text)).toEqual([
      'Russia',
      'Moscow',
    ]);
    expect(actors.find(({ name }) => name === 'Moscow')).toMatchObject({ type: 'place', country: 'RU' });
    expect(actors.find(({ name }) => name === 'Damascus')).toMatchObject({ type: 'place', country: 'SY' });
  });
});

describe('a capital is a government where it acts', () => {
  it.each([
    ['Tehran said it would not give up its rights.', true],
    ['The sanctions put pressure on Tehran to end the programme.', true],
    ['An attempt by Tehran to sway the vote has failed, officials say.', true],
    ['Relations with Tehran were cut in 2016 over the attack.', true],
    ['Saudi Arabia and Tehran have agreed to reopen their embassies.', true],
    ['The minister accused Tehran of arming the rebels in the north.', true],
    ['Talks in Tehran ended without a deal on Monday night.', false],
    ['He was named ambassador to Tehran last week by the president.', false],
    ['Germany reopened its embassy in Tehran on Monday.', false],
    ['The minister flew to Tehran on Monday for a day of talks.', false],
    ['Tehran residents woke to snow on Monday for the first time.', false],
    ['A Tehran-based lawyer said the court had ruled on Monday.', false],
    ['Missiles fell near Tehran on Monday, witnesses told a radio station.', false],
    ['Tehran withdrew its envoy on Monday over the cartoons.', true],
    ['The crowd was angry at the news of Tehran’s support for the rebels.', true],
    ['One of Tehran’s suburbs was without water on Monday.', false],
    ['Leaders from Cairo to Tehran sent messages on Monday.', false],
    ['It flies to cities including Tehran, Doha and Muscat twice a week.', false],
  ])('%s', (text, isGovernment) => {
    const found = readActors(text).some(({ name, country }) => name === 'Iran' && country === 'IR');
    expect(found).toBe(isGovernment);
  });
});

describe('groups', () => {
  it.each([
    ['Kurdish fighters took the town on Monday.', 'Kurdish fighters', null],
    ['Western nations condemned the vote on Monday.', 'the West', null],
    ['The Republicans voted against the bill on Monday.', 'Republicans', null],
    ['Ukrainians queued for bread on Monday.', 'Ukrainians', 'UA'],
  ])('%s', (text, name, country) => {
    expect(readActors(text).find((actor) => actor.name === name)).toMatchObject({ type: 'group', country });
  });

  it.each([
    ['an adjective', 'The Russian troops withdrew from the town on Monday.'],
    ['an adjective of many states', 'More than 30 African states have recognised the republic.'],
    ['an adjective of a side', 'The Republican bill failed on Monday.'],
    ['a holiday', 'Shops will close for Halloween on Tuesday.'],
    ['a disease', 'Schools shut again as Covid-19 spread.'],
    ['a party and a state', 'The senator (D-Ohio) voted against it.'],
    ['what is based somewhere', 'A Pennsylvania-based chain shut its shops.'],
  ])('%s is none', (_, text) => expect(readActors(text).map(({ name }) => name)).toEqual([]));
});

describe('a capital whose status is at stake', () => {
  it.each([
    ['Guatemala recognised Jerusalem as the capital of Israel on Monday.', 'Jerusalem', 'place', 'IL'],
    ['Jerusalem said it would respond to the Spanish decision.', 'Israel', 'country', 'IL'],
    ['Syria recognised the Donetsk and Luhansk republics on Monday.', "Luhansk People's Republic", 'country', 'x-lpr'],
    ['Shells fell in Donetsk on Monday, the mayor said.', 'Donetsk', 'place', 'UA'],
  ])('%s', (text, name, type, country) => {
    expect(readActors(text).find((actor) => actor.name === name)).toMatchObject({ type, country });
  });
});

describe('offices of a state are organisations of its country', () => {
  it.each([
    ['Ukraine’s foreign ministry said on Monday it had protested.', "Ukraine's foreign ministry", 'UA'],
    ['Peru’s embassy in Cairo announced the visit on Monday.', "Peru's embassy in Cairo", 'PE'],
    ['The DPR’s embassy in Damascus announced the visit on Monday.', "DPR's embassy in Damascus", 'x-dpr'],
    ['The Russian parliament passed the law on its third reading.', 'Russian parliament', 'RU'],
    ['The Dutch government resigned on Monday over the report.', 'Dutch government', 'NL'],
    ['Kenya’s supreme court threw out the petition on Monday.', "Kenya's supreme court", 'KE'],
  ])('%s', (text, name, country) => {
    expect(readActors(text).find((actor) => actor.name === name)).toMatchObject({ type: 'organization', country });
  });

  it.each([
    ['a spokesman is a person', 'A Russian government spokesman, who asked not to be named, said so on Monday.'],
    ['one of many', 'A Russian court jailed him on Monday, and a Russian ministry fined him.'],
  ])('none: %s', (_name, text) => {
    expect(readActors(text).filter(({ type }) => type === 'organization')).toEqual([]);
  });
});

it('a state that the tables know stays where the judge knows few like it; a word that no table knows goes', () => {
  const text = 'Peru recognised the Donetsk People’s Republic on Monday, and Xq said nothing.';
  const names = readActors(text).map(({ name }) => name);
  expect(names).toContain("Donetsk People's Republic");
  expect(names).not.toContain('Xq said');
});

describe('a place by its other name', () => {
  const places = (text: string): string[] =>
    readActors(text).flatMap(({ name, type }) => (type === 'place' ? [name] : []));

  it.each([
    ['a state by its letters', 'A plant in Dayton, OH, shut on Monday. Another in Ohio stays open.', 'Ohio', 'OH'],
    ['a town cut short', 'She left Las Vegas on Monday. A friend in Vegas said so.', 'Las Vegas', 'Vegas'],
    [
      'a state as papers call it',
      'He was in South Carolina on Monday. Voters in the Palmetto State wait.',
      'South Carolina',
      'Palmetto State',
    ],
  ])('is one: %s', (_name, text, name, other) => {
    expect(places(text)).toContain(name);
    expect(places(text)).not.toContain(other);
  });

  it('alone keeps the name that the text has', () => {
    expect(places('She was born in LA in 1990 and lives in Leeds.')).toEqual(['LA', 'Leeds']);
  });
});

describe('an army, a guard and a campaign', () => {
  const names = (text: string): string[] => readActors(text).map(({ name, type }) => `${name}|${type}`);

  it.each([
    ['The Israeli military said it had struck a depot on Monday.', 'Israeli military|organization'],
    ['A road was shut by the Polish border guard.', 'Polish border guard|organization'],
    ['The Keller campaign said on Monday it had raised money in Ohio.', 'Keller campaign|organization'],
    ['State broadcaster CCTV said on Friday that the road was shut.', 'CCTV|organization'],
  ])('acts under its name: %s', (text, name) => {
    expect(names(text)).toContain(name);
  });

  it.each([
    ['The Israeli military equipment was old.', 'Israeli military|organization'],
    ['A Russian army truck was hit in Leeds.', 'Russian army|organization'],
    ['The Ohio campaign of the party went on.', 'Ohio campaign|organization'],
    ['Police looked at CCTV from the shop in Leeds.', 'CCTV|organization'],
  ])('is no body: %s', (text, name) => {
    expect(names(text)).not.toContain(name);
  });
});

describe('every text', () => {
  const piece = fc.constantFrom(
    'Russia',
    '’s',
    ' foreign ministry',
    ' (DPR)',
    ' Kim Jong-un',
    ' said ',
    'the ',
    'Moscow',
    ', ',
    '. ',
    '\n\n',
    ' leader',
    ' of ',
    'WFP',
    ')',
    '(',
  );

  it('has mentions that are slices, ids in order, and no actor without a mention', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = readBody(pieces);
        const actors = readActors(text);
        expect(actors.map(({ id }) => id)).toEqual(actors.map((_, at) => `a${at + 1}`));
        for (const { mentions } of actors) {
          expect(mentions.length).toBeGreaterThan(0);
          for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        }
      }),
      { numRuns: 60 },
    );
  });
});

function readBody(pieces: readonly string[]): string {
  return pieces.join('').trim();
}

describe('a country and its namesake', () => {
  const georgiaIn = (text: string): string[] =>
    readActors(text).flatMap(({ name, type, country }) => (name === 'Georgia' ? [`${type} ${country}`] : []));

  it.each([
    ['beside other states of one country', 'Voters in Georgia, Nevada and Ohio go to the polls.', ['place US']],
    ['behind its towns', 'Shops in Macon, Georgia, and in Savannah, Georgia, were shut.', ['place US']],
    ['behind its state’s towns alone', 'Talks in Batumi, Georgia, and in Kutaisi, Georgia, went on.', ['country GE']],
    ['where a text names places abroad', 'Georgia bought grain in Nevada and Ohio, Tbilisi said.', ['country GE']],
    ['alone', 'Georgia held a vote on Sunday.', ['country GE']],
  ])('%s', (_name, text, georgia) => expect(georgiaIn(text)).toEqual(georgia));
});
