import { describe, expect, it } from 'vitest';
import { findSigned } from '../../src/claims/rules/found/signatures.js';
import { makeClaimColumns, type TokenSpan } from '../../src/claims/text/claim-columns.js';
import { openDoc } from '../../src/grammar/doc.js';
import { readBody, readText } from '../../src/text/index.js';

/** "source | content" of each signed quotation. */
function signed(text: string): string[] {
  const reading = readText(readBody(text));
  const words = (spans: readonly TokenSpan[]): string =>
    spans
      .map(({ first, end }) => text.slice(reading.tokens[first]?.start ?? 0, reading.tokens[end - 1]?.end ?? 0))
      .join(' … ');
  return findSigned(makeClaimColumns(openDoc(reading))).map(
    ({ source, content }) => `${words(source)} | ${words(content)}`,
  );
}

describe('signed quotations', () => {
  it.each([
    ['a name behind a dash', '“I was never asked about it.” — Ana Ruiz', ['Ana Ruiz | “I was never asked about it.”']],
    [
      'a name with a description',
      '“We shall see in May!” – Peter P. Novak, 34, of Leeds.',
      ['Peter P. Novak | “We shall see in May!”'],
    ],
    [
      'one after the other',
      '“I was never asked about it.” — Ana Ruiz\n\n“Nor was I, to be frank.” — Omar Haddad',
      ['Ana Ruiz | “I was never asked about it.”', 'Omar Haddad | “Nor was I, to be frank.”'],
    ],
    ['the sentence goes on: no signature', '“I was never asked about it.” — Ruiz said so twice.', []],
    ['a phrase in quotation marks', 'The “old town.” — Leeds', []],
    ['a part of a sentence', '“I was never asked about it” — Ana Ruiz', []],
  ])('%s', (_, text, claims) => {
    expect(signed(text)).toEqual(claims);
  });
});
