import { describe, expect, it } from 'vitest';
import { withinBounds } from '../../src/claims/rules/depth.js';
import { type ClaimColumns, makeClaimColumns, type TokenSpan } from '../../src/claims/text/claim-columns.js';
import { openDoc } from '../../src/grammar/doc.js';
import { readBody, readText } from '../../src/text/index.js';

const columnsOf = (text: string): ClaimColumns => makeClaimColumns(openDoc(readText(readBody(text))));
const claim = (first: number, end: number, source: TokenSpan = { first: 0, end: 1 }) => ({
  source: [source],
  content: [{ first, end }],
});

const COLUMNS = columnsOf('word '.repeat(200));
/** Claims, each in the content of the one before. */
const nested = (count: number) => Array.from({ length: count }, (_, at) => claim(at, 100 - at));

describe('claims in claims', () => {
  it('stay as deep as writers put them', () => {
    expect(withinBounds(COLUMNS, nested(6))).toEqual(nested(6));
  });

  it('end where no writer would go on: the outer ones stay', () => {
    expect(withinBounds(COLUMNS, nested(20))).toEqual(nested(6));
  });

  it('that begin together stay from the shortest on', () => {
    const claims = Array.from({ length: 20 }, (_, at) => claim(0, 190 - at));
    expect(withinBounds(COLUMNS, claims).map(({ content }) => content[0]?.end)).toEqual([176, 175, 174, 173, 172, 171]);
  });

  it('side by side are no deeper for being many', () => {
    const claims = Array.from({ length: 190 }, (_, at) => claim(at, at + 1));
    expect(withinBounds(COLUMNS, claims)).toEqual(claims);
  });
});

describe('a claim', () => {
  const long = columnsOf('word '.repeat(6_000));

  it('may be a speech that is printed whole', () => {
    const speech = claim(10, 3_900);
    expect(withinBounds(long, [speech])).toEqual([speech]);
  });

  it('is none that claims a book, nor one whose speaker takes a page to name', () => {
    expect(withinBounds(long, [claim(10, 5_000), claim(10, 12, { first: 0, end: 300 })])).toEqual([]);
  });
});
