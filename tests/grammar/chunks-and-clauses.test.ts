import { describe, expect, it } from 'vitest';
import { isVerb } from '../../src/grammar/chunks/phrases.js';
import { readClause } from '../../src/grammar/clauses/clauses.js';
import { textBetween } from '../../src/grammar/place.js';
import { readFirst } from './read.js';

/** "noun: The envoy | verb: left". */
const phrasesOf = (text: string): string =>
  readFirst(text)
    .phrases.map(({ kind, first, end }) => `${kind}: ${textBetween(first, end)}`)
    .join(' | ');

/** Subject of the last verb, and the governors on the way: "Peru [verb]". */
function clauseOf(text: string): string {
  const verb = readFirst(text).phrases.findLast(isVerb);
  if (verb === undefined) return 'no verb';
  const { subject, links } = readClause(verb);
  const names = subject.map(({ first, end }) => textBetween(first, end)).join(' + ');
  return [names, ...links.map(({ kind, effect }) => `[${kind}: ${effect}]`)].join(' ');
}

describe('phrases', () => {
  it.each([
    ['a time after a name', 'Peru left last week.', 'noun: Peru | verb: left | noun: last week | other: .'],
    ['a verb group', 'Peru has not recognised it.', 'noun: Peru | verb: has not recognised | noun: it | other: .'],
  ])('%s', (_name, text, phrases) => expect(phrasesOf(text)).toBe(phrases));
});

describe('clauses', () => {
  it.each([
    ['a subject before its verb', 'Peru recognised Kosovo.', 'Peru'],
    ['a list', 'Peru and Chad recognised Kosovo.', 'Peru + Chad'],
    ['a plan', 'Peru agreed to recognise Kosovo.', 'Peru [verb: planned]'],
    ['one who is asked', 'Serbia urged Peru to recognise Kosovo.', 'Peru [asked: asked] [clause: asked]'],
  ])('%s', (_name, text, clause) => expect(clauseOf(text)).toBe(clause));
});
