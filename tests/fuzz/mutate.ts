/** Bytes → other bytes, as broken disks, cut downloads and careless scrapers make them. */
import fc from 'fast-check';

/** Tokens that parsers trip over. */
const TOKENS = [
  '<',
  '>',
  '"',
  "'",
  '&',
  '</',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<style>',
  '<p>',
  '</p>',
  '<div>',
  '</article>',
  '<table><tr><td>',
  '<a href="javascript:x">',
  '&#xD800;',
  '&#0;',
  '&amp',
  '<![CDATA[',
  ']]>',
  '<plaintext>',
  '<template>',
  '{',
  '}',
  '[',
  ']',
  '\\u0000',
  '"@graph":[',
  '\u0000',
  '\u001b[2J',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\ufffd',
  '🎉',
  'e\u0301',
  '\u200b',
  ' ',
  '\n',
  '\r\n',
  '\r\n\r\n',
  '“',
  '”',
  '—',
  ' said ',
  'Content-Length: -1\r\n',
  'Content-Length: 99999999\r\n',
  'WARC/1.0\r\n',
  '--b',
  '\u001f\u008b\b',
  '=',
  '=E9',
  '0\r\n\r\n',
  '{"html":"<p>"}\n',
];

type Change =
  | { readonly kind: 'cut' | 'drop' | 'double'; readonly from: number; readonly length: number }
  | { readonly kind: 'put'; readonly from: number; readonly bytes: Uint8Array }
  | { readonly kind: 'flip'; readonly from: number; readonly bits: number };

const place = fc.nat({ max: 1_000_000 });
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cut' as const), from: place, length: place }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('drop' as const, 'double' as const),
      from: place,
      length: fc.nat(300),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('put' as const),
      from: place,
      bytes: fc.constantFrom(...TOKENS).map((token) => Buffer.from(token)),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('put' as const), from: place, bytes: fc.uint8Array({ maxLength: 8 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('flip' as const), from: place, bits: fc.integer({ min: 1, max: 255 }) }),
  },
);

function apply(bytes: Buffer, change: Change): Buffer {
  const from = change.from % (bytes.length + 1);
  if (change.kind === 'flip') {
    const flipped = Buffer.from(bytes);
    if (from < flipped.length) flipped[from] = (flipped[from] as number) ^ change.bits;
    return flipped;
  }
  if (change.kind === 'put') return Buffer.concat([bytes.subarray(0, from), change.bytes, bytes.subarray(from)]);
  if (change.kind === 'cut') return bytes.subarray(0, from);
  const end = Math.min(bytes.length, from + change.length);
  const rest = change.kind === 'drop' ? end : from;
  return Buffer.concat([bytes.subarray(0, end === rest ? from : end), bytes.subarray(rest)]);
}

/** Some bytes, changed in a few places. */
export const mutated = (seeds: readonly Uint8Array[]): fc.Arbitrary<Buffer> =>
  fc
    .tuple(fc.constantFrom(...seeds), fc.array(change, { minLength: 1, maxLength: 12 }))
    .map(([seed, changes]) => changes.reduce(apply, Buffer.from(seed)));

/** The same without changes of length at the end: for what must survive around a broken part. */
export const hurt = (part: Buffer): fc.Arbitrary<Buffer> =>
  fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => changes.reduce(apply, Buffer.from(part)));
