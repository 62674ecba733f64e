/** The gold of the claims corpus as token spans over our own tokens. */
import { type ClaimColumns, makeClaimColumns, type TokenSpan } from '../../claims/text/claim-columns.js';
import { openDoc } from '../../grammar/doc.js';
import { readBody, readText, type TextReading } from '../../text/index.js';
import { readCorpus } from '../corpora.js';

interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly spans?: readonly { start: number; end: number }[];
}

interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly claims: readonly {
    source: GoldSpan | null;
    cue: GoldSpan | null;
    content: GoldSpan;
    kind: TokenClaim['kind'];
  }[];
}

/** A claim in token numbers. */
export interface TokenClaim {
  readonly source: readonly TokenSpan[];
  readonly cue: TokenSpan | null;
  readonly content: readonly TokenSpan[];
  readonly kind: 'statement' | 'attitude';
}

/** A document of the corpus with its gold claims over our own tokens. */
export interface ClaimLesson {
  readonly id: string;
  readonly reading: TextReading;
  readonly columns: ClaimColumns;
  readonly claims: readonly TokenClaim[];
}

/** The tokens that a span of the text touches. */
function tokensOf({ tokens }: TextReading, start: number, end: number): TokenSpan {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const first = low;
  while (low < tokens.length && (tokens[low]?.start ?? 0) < end) low += 1;
  return { first, end: low };
}

/** All documents of a corpus file, read and with their claims; a text that `readBody` changes inside is passed over. */
export function readClaimLessons(name: string): ClaimLesson[] {
  return readCorpus<GoldDocument>(name).flatMap(({ id, text, claims }) => {
    const body = readBody(text);
    const shift = body.text === text ? 0 : text.indexOf(body.text);
    if (shift < 0) return [];
    const reading = readText(body);
    const spansOf = (span: GoldSpan | null): TokenSpan[] =>
      span === null
        ? []
        : (span.spans ?? [span])
            .map(({ start, end }) => tokensOf(reading, start - shift, end - shift))
            .filter(({ first, end }) => end > first);
    return {
      id,
      reading,
      columns: makeClaimColumns(openDoc(reading)),
      claims: claims.map(({ source, cue, content, kind }) => ({
        source: spansOf(source),
        cue: spansOf(cue)[0] ?? null,
        content: spansOf(content),
        kind,
      })),
    };
  });
}
