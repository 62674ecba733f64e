import { describe, expect, it } from 'vitest';
import { findClaims } from '../../src/claims/index.js';
import { openDoc } from '../../src/grammar/doc.js';
import { readBody, readText } from '../../src/text/index.js';
import { readActors } from '../actors/read-actors.js';

/** "text = name" of every source, the claims parted by "/"; "via" tells the medium. */
const sourcesOf = (text: string): string =>
  findClaims({ doc: openDoc(readText(readBody(text))), actors: readActors(text) })
    .map(
      ({ sources, via }) =>
        sources.map((source) => `${source.text} = ${source.name}`).join(' + ') + (via ? ` via ${via.text}` : ''),
    )
    .join(' / ');

describe('who a pronoun is', () => {
  it.each([
    [
      'he goes on speaking, whoever his words were about',
      'Omar Haddad told reporters that Peter Novak had lied to the court. “We will appeal,” he said.',
      'Omar Haddad = Omar Haddad / he = Omar Haddad',
    ],
    [
      'somebody named since then has the word',
      '“We will appeal,” Omar Haddad said. Peter Novak left in silence. “There is nothing to appeal,” he said later.',
      'Omar Haddad = Omar Haddad / he = Peter Novak',
    ],
    [
      'an unnamed speaker goes on',
      'A spokesman for the port said two ships had sunk. “The channel is blocked,” he said.',
      'A spokesman for the port = A spokesman for the port / he = A spokesman for the port',
    ],
    [
      'but not where the gender differs',
      'A spokesman for the port said two ships had sunk. “The channel is blocked,” she said.',
      'A spokesman for the port = A spokesman for the port / she = she',
    ],
    [
      'it is the body that spoke',
      'The harbour authority said two ships had left for Norway. It said no one was hurt.',
      'The harbour authority = The harbour authority / It = The harbour authority',
    ],
    [
      'they are one who stays unnamed',
      'A source close to Omar Haddad said the port was full. “He is late,” they said.',
      'A source close to Omar Haddad = A source close to Omar Haddad / they = A source close to Omar Haddad',
    ],
    [
      'but not one who has a name',
      'Omar Haddad said the port was full. “He is late,” they said.',
      'Omar Haddad = Omar Haddad / they = they',
    ],
    [
      'they are the many who spoke, not the places between',
      'Two officials said the ferry left Genoa for Tunis and Palermo. The crew had fled, they said.',
      'Two officials = Two officials / they = Two officials',
    ],
  ])('%s', (_name, text, sources) => expect(sourcesOf(text)).toBe(sources));
});

describe('who a description is', () => {
  it.each([
    [
      'a firm goes on speaking as the company',
      'Corvo Energy said it would close. “It was a poor winter,” the company said.',
      'Corvo Energy = Corvo Energy / the company = Corvo Energy',
    ],
    [
      'a company is no office that the text names',
      'Corvo Energy sued Lima Police Department on Monday. It rained. The company said the port was shut.',
      'The company = Corvo Energy',
    ],
    [
      'the company that was named last, whatever the word meant before',
      'Corvo Energy sold a mine. The company said it was old. Lima Steel Corporation lost a mill. The company said it was new.',
      'The company = Corvo Energy / The company = Lima Steel Corporation',
    ],
    [
      'a group of a study is no body',
      'Corvo Energy paid for the study. The control group reported that it slept badly.',
      'The control group = The control group',
    ],
    [
      'and a group of people is one',
      'Corvo Energy paid for the study. The energy group reported that it was late.',
      'The energy group = Corvo Energy',
    ],
    [
      'the government is not that of another state',
      'The Swedish government said ships should wait. In Finland, the government said they should sail.',
      'The Swedish government = Swedish government / the government = the government',
    ],
    [
      'but that of the same',
      'The Swedish government said ships should wait. In Sweden, the government said, they should wait.',
      'The Swedish government = Swedish government / the government = Swedish government',
    ],
    [
      'the actress is the subject just before, and not who spoke last',
      'Ana Ruiz said it was late. Her guest Maria Novak agreed. The actress said the play was short.',
      'Ana Ruiz = Ana Ruiz / The actress = Maria Novak',
    ],
    [
      'the chemist is the one of whom the text tells it',
      'The winner Ana Ruiz, a chemist, met Omar Haddad. He said it was late. The chemist said it worked.',
      'He = Omar Haddad / The chemist = Ana Ruiz',
    ],
    [
      'and open where it tells it of two',
      'Ana Ruiz, a chemist, met Peter Novak, a chemist from Lima. The chemist said it worked.',
      'The chemist = The chemist',
    ],
    [
      'the one of whom the text tells',
      'Ana Ruiz said the tour was over. “I am tired,” the star said.',
      'Ana Ruiz = Ana Ruiz / the star = Ana Ruiz',
    ],
    [
      'the one of that age, whoever spoke last',
      'Ana Ruiz, 37, sued the port. Omar Haddad said it was wrong. “I am tired,” the 37-year-old said.',
      'Omar Haddad = Omar Haddad / the 37-year-old = Ana Ruiz',
    ],
    [
      'the two who were named together',
      'Omar Haddad and his wife Ana Ruiz own the lighthouse. The couple said the roof had leaked.',
      'The couple = Omar Haddad + The couple = Ana Ruiz',
    ],
    [
      'who was a surgeon is the one named just before',
      'Omar Haddad ran for mayor in the spring. The retired surgeon said the pay was poor.',
      'The retired surgeon = Omar Haddad',
    ],
    [
      'but a surgeon is anybody',
      'Omar Haddad ran for mayor in the spring. The surgeon said the pay was poor.',
      'The surgeon = The surgeon',
    ],
    [
      'a senator of a place is the one named just before',
      'Ana Ruiz ran for mayor in the spring. The Ohio senator said the pay was poor.',
      'The Ohio senator = Ana Ruiz',
    ],
    [
      'but not one of two',
      'Omar Haddad and Peter Novak ran for mayor in the spring. The Ohio senator said the pay was poor.',
      'The Ohio senator = The Ohio senator',
    ],
    [
      'nor whom the sentence itself is about',
      'Omar Haddad met Maria Lima, and the Ohio senator said that the pay was poor.',
      'the Ohio senator = the Ohio senator',
    ],
    [
      'nor who has another title',
      '“It is late,” said Omar Haddad, president of Corvo Energy. The Ohio nominee said the pay was poor.',
      'Omar Haddad, president of Corvo Energy = Omar Haddad / The Ohio nominee = The Ohio nominee',
    ],
    [
      'a native is a person, and not the place',
      'Ana Ruiz left her ship in the spring. The Lima native said the pay was poor.',
      'The Lima native = Ana Ruiz',
    ],
    [
      'but what a place owns is no native of it',
      'Ana Ruiz left her ship in the spring. The Lima port said the pay was poor.',
      'The Lima port = The Lima port',
    ],
    [
      'also with the number of children, or a clause behind a comma',
      'Ana Ruiz, a baker, sells bread at the port. The mother of three says it is dry. “I bake at night,” said the 40-year-old retired clerk, whose oven is old.',
      'The mother of three = Ana Ruiz / the 40-year-old retired clerk = Ana Ruiz',
    ],
    [
      'and not where a clause without a comma tells which one is meant',
      'Ana Ruiz sells bread at the port. The author who wrote of it says it is dry.',
      'The author who wrote of it = The author who wrote of it',
    ],
    [
      'also behind the title of a work',
      'Ana Ruiz sang in Lima. The “Long Road” singer said the tour was over.',
      'The “Long Road” singer = Ana Ruiz',
    ],
    [
      'the subject just before, and not who is named most later on',
      'Ana Ruiz was late again. The star said that he was late.\n\nPeter Novak sings. Novak sang on Friday. Novak wept.',
      'The star = Ana Ruiz',
    ],
    [
      'of an office that the text gives to nobody, the one person named',
      'Omar Haddad was booed on Monday. The prime minister said the levy would stay.',
      'The prime minister = Omar Haddad',
    ],
    [
      'and nobody where the text names who has it',
      'Omar Haddad was booed on Monday. The prime minister said the levy would stay. Prime Minister Ana Ruiz left.',
      'The prime minister = The prime minister',
    ],
    [
      'the two who were named just before',
      'Omar Haddad and Ana Ruiz made the first film. The two said the plot was thin.',
      'The two = Omar Haddad + The two = Ana Ruiz',
    ],
    [
      'and nobody where another was named since',
      'Omar Haddad and Ana Ruiz made the film. Peter Novak sang in it. The two said the plot was thin.',
      'The two = The two',
    ],
    [
      'he is who was described just before',
      'Peter Novak, a critic, said the levy was wrong. The mayor said the levy would stay. He added that it was small.',
      'Peter Novak, a critic, = Peter Novak / The mayor = The mayor / He = The mayor',
    ],
    [
      'a body that was described by more words before',
      'The Peruvian coast service said two ships had sunk. “All are safe,” the service said.',
      'The Peruvian coast service = The Peruvian coast service / the service = The Peruvian coast service',
    ],
    [
      'but not where another kind of body was',
      'The Peruvian coast service said two ships had sunk. “All are safe,” the agency said.',
      'The Peruvian coast service = The Peruvian coast service / the agency = the agency',
    ],
    [
      'whoever goes on speaking',
      'Ana Ruiz said the raid began at noon. The victim added that she ran.',
      'Ana Ruiz = Ana Ruiz / The victim = Ana Ruiz',
    ],
    [
      'and nobody else than the words say, where another may begin to speak',
      'Ana Ruiz said the raid began at noon. The victim told the court that she ran.',
      'Ana Ruiz = Ana Ruiz / The victim = The victim',
    ],
    [
      'nobody named, where the text brings in another',
      'Ana Ruiz said the tour was over. A fan wept. “I am tired,” the fan said.',
      'Ana Ruiz = Ana Ruiz / the fan = the fan',
    ],
  ])('%s', (_name, text, sources) => expect(sourcesOf(text)).toBe(sources));

  it('whose words another tells does not have the word', () =>
    expect(
      sourcesOf('Omar Haddad said that Peter Novak had told him the port was full. He also said the ships were late.'),
    ).toMatch(/He = Omar Haddad$/));
});

describe('what a source is', () => {
  it.each([
    [
      'whom an outlet cites; the outlet is the medium',
      'The minister will resign on Friday, Reuters reported, citing two officials close to the talks.',
      'two officials close to the talks = two officials close to the talks via Reuters',
    ],
    [
      'also at the end of what is passed on',
      'The Herald reported that the dam had burst, citing two officials close to the talks.',
      'two officials close to the talks = two officials close to the talks via The Herald',
    ],
    [
      'also behind a day',
      'The dam has burst, Tass reported on Monday, quoting the interior ministry.',
      'the interior ministry = the interior ministry via Tass',
    ],
    [
      'an "and" in an open clause parts nothing',
      '“It is over,” said the retired judge, whose court had tried him and his brother.',
      'the retired judge = the retired judge',
    ],
    [
      'the speaker behind a quoted phrase and the cue',
      'The lawyer is seen as a “hawk” even within the party, said Peter Novak, a fellow of the institute.',
      'Peter Novak, a fellow of the institute = Peter Novak',
    ],
    [
      'a person with ranks in apposition',
      'The army’s chief spokesperson, Rear Admiral Omar Haddad, said the raid was over.',
      'The army’s chief spokesperson, Rear Admiral Omar Haddad, = Omar Haddad',
    ],
    [
      'a person behind the name of a body',
      'Royal Bank of Chile chief economist Peter Novak said growth had slowed.',
      'Royal Bank of Chile chief economist Peter Novak = Peter Novak',
    ],
    [
      'what somebody made is not that person',
      'A report released by attorney Omar Haddad shows that a car fell into the river.',
      'A report released by attorney Omar Haddad = A report released by attorney Omar Haddad',
    ],
    [
      'who told a paper, not the paper',
      'The singer was killed in a crash on Friday, her cousin, Peter Novak, told TMZ.',
      'her cousin, Peter Novak, = Peter Novak',
    ],
    ['some in a place are not the place', 'Some in Norway said the raid was over.', 'Some in Norway = Some in Norway'],
    [
      'the one interviewed, of answers',
      'Chef Ana Ruiz sells bread in Lima. We met Ruiz on Friday.\n\nQ: Why bread?\n\nA: I was tired of cake.\n\nQ: And now?\n\nA: Now I sleep.',
      'A = Ana Ruiz / A = Ana Ruiz',
    ],
    [
      'whose surname is a common word',
      'The congressman is retiring. Day said: “I have seen worse ports than this one.”',
      'Day = Day',
    ],
    [
      'one of several, by name',
      'One of the pilots, Peter Novak, said the raid was over.',
      'One of the pilots, Peter Novak, = Peter Novak',
    ],
    [
      'a minister of two things',
      'The port is full, minister of mines and energy Peter Novak said.',
      'minister of mines and energy Peter Novak = Peter Novak',
    ],
    [
      'somebody and his company are two sources',
      'Peter Novak and colleagues said the ward was full.',
      'Peter Novak = Peter Novak + colleagues = colleagues',
    ],
    [
      'many joined by "and" are one',
      'Pilots and sailors say the port is full.',
      'Pilots and sailors = Pilots and sailors',
    ],
    [
      'two names with brackets are two sources',
      'Ana Ruiz (a pilot) and Peter Novak (a nurse) said the ward was full.',
      'Ana Ruiz (a pilot) = Ana Ruiz + Peter Novak (a nurse) = Peter Novak',
    ],
    [
      'a paper, without how it came to the writer',
      'A letter obtained by a neighbour shows that the port was full.',
      'A letter obtained by a neighbour = A letter',
    ],
    [
      'whom a preposition leads to is a part of the phrase',
      'A source close to him said the port was full.',
      'A source close to him = A source close to him',
    ],
    [
      'without the day that stands behind it',
      'The port authority today said the quay was shut.',
      'The port authority = The port authority',
    ],
    [
      'who tells all that another says is the medium of it',
      'Omar Haddad told investigators that he had left the port at noon, according to court papers.',
      'Omar Haddad = Omar Haddad via court papers',
    ],
    [
      'but not who speaks of one that has spoken',
      'The pilot, who told police that he had seen the boat, will leave on Friday, officials said.',
      'officials = officials',
    ],
    [
      'two names are two sources',
      'Ana Ruiz and Peter Novak said the ward was full.',
      'Ana Ruiz = Ana Ruiz + Peter Novak = Peter Novak',
    ],
  ])('%s', (_name, text, sources) => expect(sourcesOf(text)).toBe(sources));
});

describe('a quotation over paragraphs', () => {
  it('is whole, from its opening mark', () => {
    const text =
      '"The pilots blamed the harbour, and the crews. At times a port is a hard place. They would not forgive him," Omar Haddad told the paper.';
    const claims = findClaims({ doc: openDoc(readText(readBody(text))), actors: readActors(text) });
    expect(claims.map(({ content }) => content.text)).toEqual([
      '"The pilots blamed the harbour, and the crews. At times a port is a hard place. They would not forgive him,"',
    ]);
  });

  it('ends where the next paragraph says anew who speaks', () => {
    const text =
      '“The house was ours,” Ana Ruiz said. “We left it at night.\n\n“Nobody helped,” she added. “Nobody came.”';
    const claims = findClaims({ doc: openDoc(readText(readBody(text))), actors: readActors(text) });
    expect(claims.map(({ content }) => content.text)).toEqual([
      '“The house was ours,” … “We left it at night',
      '“Nobody helped,” … “Nobody came.”',
    ]);
  });
});

describe('titles joined by "and"', () => {
  it.each([
    [
      'two titles of one person are one source',
      'Mr Peter Novak, the Senior Maritime Adviser and Chairman of the National Steering Committee for Ports, said the harbour would open in May.',
      ['Peter Novak'],
    ],
    [
      'a title between commas parts two persons',
      'Peter Novak, the pilot, and Ana Ruiz said the harbour would open in May.',
      ['Peter Novak', 'Ana Ruiz'],
    ],
    [
      'a title before the second name parts two persons',
      'Peter Novak and Chairman Ana Ruiz said the harbour would open in May.',
      ['Peter Novak', 'Ana Ruiz'],
    ],
  ])('%s', (_, text, names) => {
    const claims = findClaims({ doc: openDoc(readText(readBody(text))), actors: readActors(text) });
    expect(claims.map(({ sources }) => sources.map(({ name }) => name))).toEqual([names]);
  });
});
