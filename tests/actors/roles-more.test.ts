import { describe, expect, it } from 'vitest';
import { readActors } from './read-actors.js';

const roleOf = (text: string, name: string): string | null | undefined =>
  readActors(text).find((actor) => actor.name === name)?.role;

describe('a role that the text has in a longer frame', () => {
  it.each([
    [
      'a participle',
      'Jane Reed, an attorney representing the town, said on Monday it would pay.',
      'attorney representing the town',
    ],
    [
      'a long tail ahead',
      'The head of the firm’s centre of engineering, Jane Reed, says the pipes leak.',
      "head of the firm's centre of engineering",
    ],
    [
      'one of many',
      'Jane Reed, one of the signatories of the letter, spoke on Monday.',
      'one of the signatories of the letter',
    ],
    [
      'an owner that is no name',
      'The harbour’s manager Jane Reed said on Monday the port would stay.',
      "harbour's manager",
    ],
    ['a state before a short title', 'On Monday former Florida Gov. Jane Reed met the farmers.', 'former Florida Gov.'],
    ['a style alone', 'On Monday Dr. Jane Reed met the farmers.', 'Dr.'],
  ])('%s', (_name, text, role) => {
    expect(roleOf(text, 'Jane Reed')).toBe(role);
  });

  it.each([
    ['no verb', 'They will back Jane Reed in the vote on Monday.', null],
    ['no verb before a title', 'They hope to meet mayor Jane Reed on Monday.', 'mayor'],
    ['no style where a role stands', 'The town’s vet, Dr. Jane Reed, spoke. Dr. Reed said so.', "town's vet"],
    ['no other noun', 'Jane Reed, a result of the vote, said so.', null],
  ])('%s', (_name, text, role) => {
    expect(roleOf(text, 'Jane Reed') ?? null).toBe(role);
  });
});

describe('names of which none tells the other', () => {
  it('are one body where a text has both', () => {
    const names = readActors('The Federal Reserve raised rates on Monday. The Fed said prices rose too fast.').map(
      ({ name }) => name,
    );
    expect(names.filter((name) => name.includes('Fed'))).toEqual(['Federal Reserve']);
  });

  it('are two bodies where they are of two rows', () => {
    const names = readActors('The Federal Reserve raised rates on Monday. The Justice Department said nothing.').map(
      ({ name }) => name,
    );
    expect(names).toEqual(expect.arrayContaining(['Federal Reserve', 'Justice Department']));
  });
});
