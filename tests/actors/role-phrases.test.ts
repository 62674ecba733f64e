import { describe, expect, it } from 'vitest';
import { isCalling } from '../../src/actors/namings/types/callings.js';
import { readActors } from './read-actors.js';

const roleOf = (text: string, name: string): string | null | undefined =>
  readActors(text).find((actor) => actor.name === name)?.role;

describe('how far a role before a name reaches', () => {
  it.each([
    ['at a sentence’s start', 'Theatre critic Jane Reed called the play dull.', 'Jane Reed', 'Theatre critic'],
    ['two callings', 'Investor and podcast host Jane Reed called it a coup.', 'Jane Reed', 'Investor and podcast host'],
    ['behind a verb', 'The team praised rookie catcher Omar Reed on Friday.', 'Omar Reed', 'rookie catcher'],
    ['behind “and”', 'Two men and bakery owner Jane Reed were hurt.', 'Jane Reed', 'bakery owner'],
    [
      'a name that is none of the text’s',
      'Harbourside star Jane Reed was seen in Leeds.',
      'Jane Reed',
      'Harbourside star',
    ],
  ])('%s', (_name, text, name, role) => {
    expect(roleOf(text, name)).toBe(role);
  });

  it.each([
    ['a day', 'On Monday coach Jane Reed left the club.', 'Jane Reed', 'coach'],
    ['a word that opens the sentence', 'Later coach Jane Reed left the club.', 'Jane Reed', 'coach'],
    ['a conjunction', 'Even though prosecutor Jane Reed asked for more, he said no.', 'Jane Reed', 'prosecutor'],
    ['a preposition', 'The star sat alongside director Omar Reed.', 'Omar Reed', 'director'],
    ['a pronoun', 'Two were held, among them taxi driver Omar Reed.', 'Omar Reed', 'taxi driver'],
  ])('not over %s', (_name, text, name, role) => {
    expect(roleOf(text, name)).toBe(role);
  });
});

describe('a role does not reach', () => {
  it.each([
    [
      'over a line',
      'New books for the young:\n\nThe Young Captain\n\nJane Reed\n\nThe book is a joy, Reed said.',
      null,
    ],
    [
      'up to the line’s own end',
      'New books for the young:\n\nCaptain Jane Reed\n\nThe book is a joy, Reed said.',
      'Captain',
    ],
    [
      'from the line before',
      'Their pleas fell on deaf ears\n\nFormer mayor Jane Reed said so on Monday.',
      'Former mayor',
    ],
    ['into a clause', 'Styled by Jane Reed, the singer wore a coat of wool on Monday.', null],
    ['short of its relative clause', 'He met Jane Reed, the singer who wore a coat of wool.', 'singer'],
  ])('%s', (_name, text, role) => {
    expect(roleOf(text, 'Jane Reed')).toBe(role);
  });
});

describe('the calling of several', () => {
  it.each([
    ['behind a comma', 'The film’s producers, Jane Reed and Omar Haddad, left on Monday.', 'producers'],
    ['as examples', 'He worked with acclaimed directors such as Jane Reed and Omar Haddad.', 'acclaimed directors'],
    [
      'by “like”',
      'The list has five-star prospects like Jane Reed, Omar Haddad and Elena Palacios.',
      'five-star prospects',
    ],
    ['in brackets', 'Evans and his coauthors (Jane Reed, Omar Haddad) wrote it.', 'coauthors'],
  ])('%s', (_name, text, role) => {
    expect(roleOf(text, 'Jane Reed')).toContain(role);
    expect(roleOf(text, 'Omar Haddad')).toContain(role);
  });

  it.each<[name: string, text: string, role?: string]>([
    ['of one alone', 'The town has drawn legends like Jane Reed over the years.'],
    ['of one who has another', 'His backers, Jane Reed and Omar Haddad, paid. The mayor, Jane Reed, said so.', 'mayor'],
    ['of those who like', 'Most fans like Jane Reed and Omar Haddad, a poll found.'],
  ])('not %s', (_name, text, role) => {
    expect(roleOf(text, 'Jane Reed')).toBe(role ?? null);
  });
});

describe('what a body is said to be', () => {
  it.each([
    [
      'before a comma',
      'The texts came from a third-party company, Ilmar Commerce.',
      'Ilmar Commerce',
      'third-party company',
    ],
    [
      'with its trade',
      'The debt collecting firm Ilmar Commerce shut on Monday.',
      'Ilmar Commerce',
      'debt collecting firm',
    ],
    ['not a place in a sentence', 'After it sold the company, Ilmar Commerce thrived.', 'Ilmar Commerce', null],
  ])('%s', (_name, text, name, role) => {
    expect(roleOf(text, name)).toBe(role);
  });
});

describe('a role before a comma', () => {
  it('is no other name of a row', () => {
    expect(roleOf('The club has players like Ilmar Trader, Jane Reed, and more.', 'Jane Reed')).not.toBe(
      'Ilmar Trader',
    );
  });

  it('is read over an honour', () => {
    const text = 'The new Commissioner for Health, Dr. Omar Reed, thanked the nurses on Friday.';
    expect(roleOf(text, 'Omar Reed')).toBe('new Commissioner for Health');
  });

  it('is none where a clause goes on', () => {
    const text = 'Through his press secretary, Omar Reed, the governor charged them to shun laziness.';
    expect(roleOf(text, 'Omar Reed')).toBe('press secretary');
  });
});

describe('an apposition', () => {
  it('goes on over a list of nouns', () => {
    const text = '“No,” said Jane Reed, the director for health, data and public services, on Friday.';
    expect(roleOf(text, 'Jane Reed')).toBe('director for health, data and public services');
  });

  it('ends where a clause follows', () => {
    const text = 'Jane Reed, a nurse from Leeds, drove home and slept.';
    expect(roleOf(text, 'Jane Reed')).toBe('nurse from Leeds');
  });
});

describe('commas within an apposition', () => {
  it.each([
    [
      'before a compound',
      'Jane Reed, a 6-foot-5, 290-pound guard from Halden, is listed first.',
      '6-foot-5, 290-pound guard from Halden',
    ],
    ['before a seat', 'Jane Reed, a Lorton, Missouri-based lawyer, agreed.', 'Lorton, Missouri-based lawyer'],
    [
      'in a row of callings',
      'Jane Reed, a scientist, counselor, and coach, agreed.',
      'scientist, counselor, and coach',
    ],
    ['but not before a clause', 'Jane Reed, a scientist, walked and sang on Monday.', 'scientist'],
    [
      'but not before another compound',
      'Jane Reed, a scientist, 29-year-old Omar Haddad and a coach came.',
      'scientist',
    ],
  ])('%s', (_name, text, role) => {
    expect(roleOf(text, 'Jane Reed')).toBe(role);
  });
});

describe('callings', () => {
  it.each(['prodigy', 'skeptic', 'anatomist', 'paleontologist'])('%s is one', (word) => {
    expect(isCalling(word)).toBe(true);
  });

  it.each(['wednesday', 'company', 'named', 'former', 'despite', 'swedish'])('%s is none', (word) => {
    expect(isCalling(word)).toBe(false);
  });
});
