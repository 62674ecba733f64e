import { describe, expect, it } from 'vitest';
import { findDialogue } from '../../src/claims/rules/found/dialogue.js';
import { makeClaimColumns, type TokenSpan } from '../../src/claims/text/claim-columns.js';
import { openDoc } from '../../src/grammar/doc.js';
import { readBody, readText } from '../../src/text/index.js';

/** "source | content" of each turn. */
function turns(text: string): string[] {
  const reading = readText(readBody(text));
  const words = (spans: readonly TokenSpan[]): string =>
    spans
      .map(({ first, end }) => text.slice(reading.tokens[first]?.start ?? 0, reading.tokens[end - 1]?.end ?? 0))
      .join(' … ');
  return findDialogue(makeClaimColumns(openDoc(reading))).map(
    ({ source, content }) => `${words(source)} | ${words(content)}`,
  );
}

describe('transcripts', () => {
  it('give each turn to who speaks', () => {
    expect(turns('ANNA HOLT: Will you go?\n\nLIND: I will not.\n\nHOLT: Why is that?')).toEqual([
      'ANNA HOLT | Will you go?',
      'LIND | I will not.',
      'HOLT | Why is that?',
    ]);
  });

  it('may stand in quotation marks', () => {
    expect(turns('“HOLT: Will you go?\n\nLIND: I will not.\n\nHOLT: Why is that?”')[0]).toBe('HOLT | Will you go?');
  });

  it('give the answers of an interview, where somebody speaks of himself', () => {
    expect(turns('Q: Why bread?\n\nA: I was tired of cake.\n\nQ: And now?\n\nA: Sleep.')).toEqual([
      'A | I was tired of cake.',
      'A | Sleep.',
    ]);
  });

  it('may name who speaks as any text does, where most speak of themselves', () => {
    expect(turns('Anna Holt: I will go.\n\nLind: My boat is full.\n\nHolt: I can walk.')).toEqual([
      'Anna Holt | I will go.',
      'Lind | My boat is full.',
      'Holt | I can walk.',
    ]);
  });

  it.each([
    [
      'names before what is told of them are no turns',
      'Lima: It is full.\n\nPeru: The port is shut.\n\nLima: No boats.',
    ],
    ['a page of questions has no speaker', 'Q: Is it free?\n\nA: It is.\n\nQ: And later?\n\nA: No.'],
    [
      'labels that do not come again are no speakers',
      'UPDATE: The road is open.\n\nNOTE: It rained.\n\nCREDIT: The mayor.',
    ],
    ['two turns are no transcript', 'HOLT: Will you go?\n\nHOLT: Well?'],
    ['small letters are no label', 'Monday: rain.\n\nTuesday: sun.\n\nMonday: more rain.'],
  ])('%s', (_, text) => {
    expect(turns(text)).toEqual([]);
  });
});
