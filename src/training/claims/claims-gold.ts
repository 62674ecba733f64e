/** The gold of the claims corpus as token spans over our own tokens. */
import { type ClaimColumns, makeClaimColumns, type TokenSpan } from '../../claims/text/claim-columns.js';
import { openDoc } from '../../grammar/doc.js';
import { readBody, readText, type TextReading } from '../../text/index.js';
import { halfOf, readAnnotatedPages } from '../annotated/annotated-pages.js';
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

/** A claim as a corpus has it, by characters of the text. */
interface PlacedClaim {
  readonly source: readonly TextRange[];
  readonly cue: readonly TextRange[];
  readonly content: readonly TextRange[];
  readonly kind: TokenClaim['kind'];
}

interface TextRange {
  readonly start: number;
  readonly end: number;
}

interface PlacedDocument {
  readonly id: string;
  readonly text: string;
  readonly claims: readonly PlacedClaim[];
}

/** A document read, with its claims; none where `readBody` changes the text inside. */
function readLesson({ id, text, claims }: PlacedDocument): ClaimLesson[] {
  const body = readBody(text);
  const shift = body.text === text ? 0 : text.indexOf(body.text);
  if (shift < 0) return [];
  const reading = readText(body);
  const spansOf = (ranges: readonly TextRange[]): TokenSpan[] =>
    ranges
      .map(({ start, end }) => tokensOf(reading, start - shift, end - shift))
      .filter(({ first, end }) => end > first);
  return [
    {
      id,
      reading,
      columns: makeClaimColumns(openDoc(reading)),
      claims: claims.map(({ source, cue, content, kind }) => ({
        source: spansOf(source),
        cue: spansOf(cue)[0] ?? null,
        content: spansOf(content),
        kind,
      })),
    },
  ];
}

const rangesOf = (span: GoldSpan | null): readonly TextRange[] => (span === null ? [] : (span.spans ?? [span]));

/** All documents of a corpus file, read and with their claims; a text that `readBody` changes inside is passed over. */
export function readClaimLessons(name: string): ClaimLesson[] {
  return readCorpus<GoldDocument>(name).flatMap(({ id, text, claims }) =>
    readLesson({
      id,
      text,
      claims: claims.map(({ source, cue, content, kind }) => ({
        source: rangesOf(source),
        cue: rangesOf(cue),
        content: rangesOf(content),
        kind,
      })),
    }),
  );
}

/** Those of the annotated pages from which the taggers learn, in the same form. */
export function readPageLessons(): ClaimLesson[] {
  const toRange = ([start, end]: readonly [number, number]): TextRange => ({ start, end });
  return readAnnotatedPages('train')
    .filter((page) => halfOf(page) === 1)
    .flatMap(({ id, text, claims }) =>
      readLesson({
        id,
        text,
        claims: claims.map(({ sources, cue, content, act }) => ({
          source: sources.map(({ at }) => toRange(at)),
          cue: cue === null ? [] : [toRange(cue)],
          content: content.map(toRange),
          kind: act,
        })),
      }),
    );
}
