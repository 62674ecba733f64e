import { describe, expect, it } from 'vitest';
import { partMentions } from '../../src/actors/namings/extents/partings.js';
import type { Mention } from '../../src/actors/tagger/mentions.js';
import { readBody, readText } from '../../src/text/index.js';
import { lineOf, readActors } from './read-actors.js';

const linesOf = (text: string): string[] => readActors(text).map(lineOf);

describe('what stands beside a name tells its type', () => {
  it.each([
    [
      'a calling before it',
      'The rapper Quillon sang in Leeds on Friday. Quillon has sold a million records.',
      'Quillon|person||rapper',
    ],
    [
      'a body noun before it',
      'The chipmaker Quillon said on Friday it would hire 300 people.',
      'Quillon|organization||chipmaker',
    ],
    [
      'an apposition',
      'Novellus, a Danish chipmaker, said on Friday it would hire 300 people.',
      'Novellus|organization|DK|Danish chipmaker',
    ],
    ['a name given', 'Jane Reed said a charity called Lowtide had helped her.', 'Lowtide|organization||charity'],
    [
      'short letters in brackets',
      'The Lorton Lake Pilots Guild (LLPG) said on Friday it would strike.',
      'Lorton Lake Pilots Guild|organization||',
    ],
    [
      'the end of a street',
      'A man was hurt on Larkspur Street in Leeds on Friday, police said.',
      'Larkspur Street|place||',
    ],
  ])('%s', (_name, text, line) => {
    expect(linesOf(text).map((each) => each.replace(/\|GB\|/, '||'))).toContain(line);
  });
});

describe('two names in one run', () => {
  it.each([
    [
      'owner and house',
      'A man was hurt in Birmingham’s Larkspur Park on Friday. He lives in Birmingham.',
      ['Birmingham', 'Larkspur Park'],
    ],
    [
      'somebody and the home town',
      'The victims are Xana Palacios of Brighton and Omar Reed of Leeds, police said on Friday.',
      ['Xana Palacios', 'Brighton', 'Omar Reed', 'Leeds'],
    ],
  ])('are parted: %s', (_name, text, names) => {
    expect(readActors(text).map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  });

  it.each([
    ['Chiefs and Cowboys', ['Cowboys'], ['Chiefs', 'Cowboys']],
    ['Zara, Cos and Arket', [], ['Zara', 'Cos', 'Arket']],
    ['Tove Harbour or Reed', [], ['Tove Harbour', 'Reed']],
    ['Larkspur Park Rangers and Cowboys', ['Larkspur Park Rangers', 'Cowboys'], ['Larkspur Park Rangers', 'Cowboys']],
    ['Larkspur Park and Gardens', ['Larkspur Park'], ['Larkspur Park and Gardens']],
    ['Barnes and Noble', [], ['Barnes and Noble']],
    ['Ministry of Trade, Coast and Lakes', [], ['Ministry of Trade, Coast and Lakes']],
  ])('of an enumeration: %s', (run, alone, parts) => {
    const reading = readText(readBody([run, ...alone].join(' | ')));
    const mentionOf = (text: string, start: number): Mention => {
      const end = start + text.length;
      const firstToken = reading.tokens.findIndex((token) => token.start >= start);
      const endToken = reading.tokens.findIndex((token) => token.end >= end) + 1;
      return { start, end, firstToken, endToken, type: 'ORG', margins: new Float64Array(4) };
    };
    const mentions = [mentionOf(run, 0), ...alone.map((each) => mentionOf(each, reading.text.lastIndexOf(each)))];
    const named = partMentions(reading, mentions).map((mention) => reading.text.slice(mention.start, mention.end));
    expect(named.slice(0, parts.length)).toEqual(parts);
  });

  it.each([
    [
      'a house that is given to somebody',
      'Doctors at the Children’s Hospital of Leeds said on Friday the boy was well.',
      'Children’s Hospital of Leeds',
    ],
    [
      'a ministry of two tasks',
      'Peru’s Ministry of Trade and Tourism said on Friday it would pay.',
      'Ministry of Trade and Tourism',
    ],
  ])('stay one: %s', (_name, text, mention) => {
    expect(readActors(text).flatMap(({ mentions }) => mentions.map((each) => each.text))).toContain(mention);
  });

  it('names nobody where it is a case in court', () => {
    expect(readActors('The ruling in Reed v. Lorton was read on Friday in Leeds.').map(({ name }) => name)).toEqual([
      'Leeds',
    ]);
  });
});

describe('what is no name', () => {
  it('degrees behind a person’s name', () => {
    expect(linesOf('“Eat greens,” said Jane Reed, MS, RD, a dietitian in Leeds.')).toEqual([
      'Jane Reed|person||dietitian in Leeds',
      'Leeds|place|GB|',
    ]);
  });

  it('a disease that bears one', () => {
    expect(readActors('He was told in Leeds that he had Parkinson’s disease.').map(({ name }) => name)).not.toContain(
      'Parkinson',
    );
  });
});

describe('lines that are none of the article’s words', () => {
  const names = (text: string): string[] => readActors(text).map(({ name }) => name);

  it.each([
    [
      'a picture’s credit',
      'Elena Palacios/Reuters\n\nThe mayor of Leeds, Jane Reed, spoke on Monday.',
      ['Elena Palacios', 'Reuters'],
    ],
    [
      'for an outlet',
      'Elena Palacios/for The Guardian\n\nThe mayor of Leeds, Jane Reed, spoke.',
      ['Elena Palacios', 'Guardian'],
    ],
    ['a byline', 'by Elena Palacios\n\nThe mayor of Leeds, Jane Reed, spoke on Monday.', ['Elena Palacios']],
  ])('%s', (_name, text, credited) => {
    expect(names(text)).toEqual(expect.arrayContaining(['Jane Reed']));
    for (const name of credited) expect(names(text)).not.toContain(name);
  });

  it.each([
    ['a sentence', 'By Elena Palacios, no word was said.', 'Elena Palacios'],
    ['a pair', 'Elena Palacios/Jane Reed won the doubles in Leeds on Monday.', 'Elena Palacios'],
  ])('but not %s', (_name, text, name) => {
    expect(names(text)).toContain(name);
  });
});

describe('who is known', () => {
  it.each([
    ['a singer of one name', 'Rihanna was named in the suit that was filed in Leeds on Friday.', 'Rihanna|person||'],
    ['a band', 'The stage in Leeds went to Wet Leg on Friday.', 'Wet Leg|organization||'],
    ['a firm with a person’s name', 'Freddie Mac said in Leeds on Friday it would hire.', 'Freddie Mac|organization||'],
  ])('%s', (_name, text, line) => {
    expect(linesOf(text)).toContain(line);
  });

  it('“Jr.” goes with its name, letters that name nobody are no actor', () => {
    expect(linesOf('Omar Reed Jr. said in Leeds on Friday that AI was no threat.')).toEqual([
      'Omar Reed Jr.|person||',
      'Leeds|place|GB|',
    ]);
  });
});

describe('an owner before a name', () => {
  it('of a listed firm is parted from its people', () => {
    expect(linesOf('Pantone’s Leatrice Eiseman chose the shade, she said on Friday.')).toContain(
      'Pantone|organization||',
    );
  });

  it('of a house stays with it', () => {
    expect(linesOf('She was at King’s College on Friday, the police said.')).toContain("King's College|organization||");
  });
});

describe('families, degrees and clocks', () => {
  it.each([
    ['A Downy gull is of the family Laridae, Jane Reed said.', 'Laridae', false],
    ['Jane Reed holds a Bachelor of Science from Leeds.', 'Bachelor of Science', false],
    ['The sun rises at 6 a.m. Eastern Time, Jane Reed said.', 'Eastern Time', false],
    ['The Bachelor Club in Leeds was shut on Monday, Jane Reed said.', 'Bachelor Club', true],
  ])('%s', (text, name, isNamed) => {
    expect(readActors(text).some((actor) => actor.name === name)).toBe(isNamed);
  });
});

describe('laws and prizes', () => {
  it('are no actors, and a party is one', () => {
    const names = readActors('The Lorton Harbour Act was backed by the Labour Party in Leeds on Friday.').map(
      ({ name }) => name,
    );
    expect(names).toContain('Labour Party');
    expect(names).not.toContain('Lorton Harbour Act');
  });
});

describe('a body of a part of a land', () => {
  it('does not have the name of the land for its short form', () => {
    expect(
      readActors('The Harlan County Council met on Friday. The town of Harlan has 9,000 people.').map(
        ({ name }) => name,
      ),
    ).toEqual(['Harlan County Council', 'Harlan']);
  });

  it('is short for itself: the first word of a firm', () => {
    expect(
      readActors('Quillon Systems said it would hire. Quillon has 900 people.').map(({ aliases }) => aliases),
    ).toEqual([['Quillon']]);
  });
});

it('calls at the head of a sentence name nobody, firms end in "Networks" whatever they lead', () => {
  expect(linesOf('Ahhh, at last. Oh, and BTW the security leader Quillon Networks was sold on Monday.')).toEqual([
    'Quillon Networks|organization||',
  ]);
});

describe('titles in quotation marks', () => {
  it('name nobody by a part of them', () => {
    const names = readActors(
      'Omar Reed sang “Last Train to Halden Bay” and “Jane Knows Best” in Leeds on Friday, the band said.',
    ).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Omar Reed', 'Leeds']));
    expect(names.filter((name) => /Halden|Jane/.test(name))).toEqual([]);
  });

  it('do not hide a name in a quoted sentence', () => {
    const names = readActors('“I went to Leeds with Omar Reed,” the singer said on Friday.').map(({ name }) => name);
    expect(names).toEqual(['Leeds', 'Omar Reed']);
  });
});

describe('a name of the lists', () => {
  it('is a body with its possessive, and where no tagger would see it', () => {
    const lines = linesOf("Nando's opened two shops in Leeds on Friday. Omar Reed said Chick-fil-A would follow.");
    expect(lines.map((line) => line.split('|').slice(0, 2).join('|'))).toEqual(
      expect.arrayContaining(["Nando's|organization", 'Chick-fil-A|organization']),
    );
  });

  it('is somebody’s own where the text names somebody so', () => {
    const lines = linesOf('Wendy Palacios sings in Leeds. “I like Wendy’s songs,” Omar Reed said on Friday.');
    expect(lines.map((line) => line.split('|').slice(0, 2).join('|'))).not.toContain("Wendy's|organization");
  });
});

it('a school district is a body, a district alone a place', () => {
  expect(linesOf('The Lorton Independent School District said on Friday that its schools would stay closed.')).toEqual([
    'Lorton Independent School District|organization||',
  ]);
  expect(readActors('He lives in the Lorton District, police said on Friday.').map(({ type }) => type)).not.toContain(
    'organization',
  );
});
