import { describe, expect, it } from 'vitest';
import { readActors } from './read-actors.js';

describe('role and country of persons', () => {
  it.each([
    [
      'before a name with its house',
      'The mayor, Omar Reed of the Venstre party, said on Monday the school would stay.',
      'Omar Reed',
      'mayor',
      null,
    ],
    [
      'kin of kin',
      'She called Omar Reed, her sister’s husband, from a shop in Leeds on Monday.',
      'Omar Reed',
      "sister's husband",
      null,
    ],
    [
      'a row of callings before "who"',
      'Omar Reed, the producer, arranger and bandleader who shaped the sound of Leeds, died on Monday.',
      'Omar Reed',
      'producer, arranger and bandleader',
      null,
    ],
    [
      'behind a verb',
      'Ana Quispe, who lives in Leeds, praised goalkeeper Jane Reed on Monday.',
      'Jane Reed',
      'goalkeeper',
      null,
    ],
    [
      'nationality and title',
      'North Korean leader Kim Jong-un toured a farm on Monday.',
      'Kim Jong-un',
      'North Korean leader',
      'KP',
    ],
    [
      'title in capitals',
      'French President Emmanuel Macron spoke to farmers on Monday.',
      'Emmanuel Macron',
      'French President',
      'FR',
    ],
    [
      'acronym of a state',
      'DPR leader Denis Pushilin thanked the envoy on Monday.',
      'Denis Pushilin',
      'DPR leader',
      'x-dpr',
    ],
    [
      'possessor and posting',
      'Peru’s ambassador to Moscow Rosa Quispe met the minister.',
      'Rosa Quispe',
      "Peru's ambassador to Moscow",
      'PE',
    ],
    [
      'state of an office',
      'U.S. Secretary of State Antony Blinken flew to Cairo.',
      'Antony Blinken',
      'U.S. Secretary of State',
      'US',
    ],
    [
      'apposition',
      'Maria Lopez, the president of Honduras, said on Monday the vote was fair.',
      'Maria Lopez',
      'president of Honduras',
      'HN',
    ],
    [
      'of a state that is told more of',
      'Amal Warsame, president of the self-declared republic of Somaliland, flew home on Monday.',
      'Amal Warsame',
      'president of the self-declared republic of Somaliland',
      'x-somaliland',
    ],
    [
      'since when',
      'Joseph Banda, Zambia’s president since 2021, thanked the donors.',
      'Joseph Banda',
      "Zambia's president",
      'ZM',
    ],
    [
      'speaks for an office',
      '“We are ready,” said Vera Orlova, a spokeswoman for Russia’s foreign ministry.',
      'Vera Orlova',
      "spokeswoman for Russia's foreign ministry",
      'RU',
    ],
    [
      'of a programme at an institute',
      'Jane Reed, director of the Pacific Islands programme at the Lowy Institute, said the vote came as a surprise.',
      'Jane Reed',
      'director of the Pacific Islands programme at the Lowy Institute',
      null,
    ],
    [
      'apposition after an age',
      'Maria Lopez, 53, a lawyer from Lima, said she had seen the papers.',
      'Maria Lopez',
      'lawyer from Lima',
      null,
    ],
    [
      'apposition before',
      'Kenya’s president, William Ruto, said on Monday that taxes would rise.',
      'William Ruto',
      "Kenya's president",
      'KE',
    ],
    [
      'a verb after the name begins no role',
      'China’s foreign minister, Qin Gang, received his Honduran counterpart, Eduardo Enrique Reina, in Beijing.',
      'Qin Gang',
      "China's foreign minister",
      'CN',
    ],
    [
      'a verb without a mark of its form before a determiner begins none',
      'Kenya’s president, William Ruto, met the Ugandan foreign minister on Monday.',
      'William Ruto',
      "Kenya's president",
      'KE',
    ],
    [
      'a participle that stands before a noun begins one',
      'Omar Haddad, retired general, said on Monday that he would not run.',
      'Omar Haddad',
      'retired general',
      null,
    ],
    [
      'of several persons',
      'Former mayors Ana Palacios and Omar Haddad spoke in Leeds on Friday.',
      'Omar Haddad',
      'Former mayors',
      null,
    ],
    [
      'two callings',
      'Moderator and author Jane Reed spoke in Leeds on Friday.',
      'Jane Reed',
      'Moderator and author',
      null,
    ],
    [
      'one of several',
      'Jane Reed, one of the two surviving roommates, spoke in Leeds on Friday.',
      'Jane Reed',
      'one of the two surviving roommates',
      null,
    ],
    [
      'how old',
      'Omar Haddad, an 18-year-old from Leeds, was freed on Friday.',
      'Omar Haddad',
      '18-year-old from Leeds',
      null,
    ],
    [
      'behind degrees',
      'Jane Reed, MS, RD, and founder of Foodlane, spoke on Friday.',
      'Jane Reed',
      'founder of Foodlane',
      null,
    ],
    [
      'a verb that looks like several persons tells none',
      'The museum hosts Jane Reed on Friday. Reed will speak in Leeds.',
      'Jane Reed',
      null,
      null,
    ],
    [
      'led by',
      'Belarus, led by Alexander Lukashenko, closed the border on Monday.',
      'Alexander Lukashenko',
      'leader of Belarus',
      'BY',
    ],
    [
      'modifiers',
      'Former Israeli deputy prime minister Dan Meridor spoke in Haifa.',
      'Dan Meridor',
      'Former Israeli deputy prime minister',
      'IL',
    ],
    [
      'country in brackets',
      'Anna Berg (Norway) beat Eva Horn (Austria) in the final on Monday.',
      'Anna Berg',
      null,
      'NO',
    ],
    [
      'title alone',
      'Police chief Omar Haddad told reporters that two men were held.',
      'Omar Haddad',
      'Police chief',
      null,
    ],
    ['none', 'Omar Haddad told reporters that two men were held.', 'Omar Haddad', null, null],
  ])('%s', (_name, text, name, role, country) => {
    expect(readActors(text).find((actor) => actor.name === name)).toMatchObject({ role, country });
  });
});

describe('of several roles', () => {
  it('an office goes before a relation', () => {
    const text = 'His rival Omar Haddad lost the vote. Peruvian mayor Omar Haddad will run again, he said.';
    expect(readActors(text).find((actor) => actor.name === 'Omar Haddad')?.role).toBe('Peruvian mayor');
  });
});

describe('country of places, as the text tells it', () => {
  it.each([
    ['country after a comma', 'Rebels burned shops in Kapalala, Uganda, on Monday.', 'Kapalala', 'UG'],
    ['namesake elsewhere', 'Fighters left Tripoli, Lebanon, on Monday.', 'Tripoli', 'LB'],
    ['namesake in a state', 'He was born in Cambridge, Massachusetts, in 1962.', 'Cambridge', 'US'],
    ['one of a list', 'She has lived in London, Germany and Spain.', 'London', 'GB'],
    ['nationality and kind', 'Shells hit the Syrian town of Kafr Nabun on Monday, a doctor said.', 'Kafr Nabun', 'SY'],
    ['owner', 'Two men drowned in Kenya’s Lamuria on Monday.', 'Lamuria', 'KE'],
  ])('%s', (_name, text, name, country) => {
    expect(readActors(text).find((actor) => actor.name === name)).toMatchObject({ type: 'place', country });
  });
});

describe('country of organisations', () => {
  it.each([
    ['owner', 'Russia’s Tass news agency reported the visit on Monday.', 'Tass', 'RU'],
    ['nationality and trade', 'Japanese carmaker Toyota said sales had fallen on Monday.', 'Toyota', 'JP'],
    ['nationality of several', 'Chinese automakers BYD and Chery want to build in Mexico.', 'BYD', 'CN'],
    ['what others do to it', 'A halt to Israeli attacks would give Hamas time, officials said.', 'Hamas', null],
  ])('%s', (_name, text, name, country) => {
    expect(readActors(text).find((actor) => actor.name === name)).toMatchObject({ country });
  });
});
