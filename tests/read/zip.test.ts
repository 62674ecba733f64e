import { deflateRawSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { tarMember, type ZipParts, zipArchive } from './archive.js';
import { brief, makeFolder, readAll } from './folder.js';

const folder = makeFolder();
afterAll(folder.remove);

const LIMITS = { maxBytes: 100_000 };
const read = async (bytes: Uint8Array, name = 'pages.zip'): Promise<string[]> =>
  (await readAll([folder.write(name, bytes)], LIMITS)).map(brief);
const page = (n: number, parts: Partial<ZipParts> = {}): ZipParts => ({
  name: `${n}.html`,
  content: `<p>${n}`,
  ...parts,
});

describe('a zip archive', () => {
  it('gives a page a file, packed or not; folders, links and hidden files are none', async () => {
    const archive = zipArchive(
      { name: 'a/' },
      page(1, { name: 'a/1.html' }),
      page(2, { method: 0 }),
      { name: 'link.html', content: '1.html', mode: 0o120777 },
      { name: '__MACOSX/._1.html', content: 'x' },
      { name: '.git/2.html', content: 'x' },
      { name: 'empty.html' },
    );
    expect(await read(archive)).toEqual(['a/1.html: <p>1', '2.html: <p>2', 'empty.html: ']);
    expect(await read(zipArchive(), 'none.zip')).toEqual([]);
  });

  it('is larger than a page may be, and read in pieces', async () => {
    const files = Array.from({ length: 40 }, (_, n) => page(n, { content: `${n}${'x'.repeat(9000)}`, method: 0 }));
    expect(await read(zipArchive(...files))).toHaveLength(40);
  });

  it('holds containers, each with its members', async () => {
    const lines = '{"id":"17","body":"One."}\n{"id":"18","body":"Two."}\n';
    const archive = zipArchive(
      { name: 'stories.ndjson', content: lines },
      { name: '3.html.gz', content: gzipSync('<p>3') },
      { name: 'more.tar', content: Buffer.concat([tarMember('4.html', '<p>4'), Buffer.alloc(1024)]) },
      { name: 'deeper.zip', content: zipArchive(page(5)) },
    );
    expect(await read(archive)).toEqual([
      'stories.ndjson!17: One.',
      'stories.ndjson!18: Two.',
      '3.html.gz: <p>3',
      'more.tar!4.html: <p>4',
      'deeper.zip: not-text',
    ]);
  });

  it.each<[string, Partial<ZipParts>]>([
    ['a wrong checksum', { checksum: 1 }],
    ['a length that is too small', { length: 2 }],
    ['a length that is too large', { length: 99 }],
    ['an unknown packing', { method: 99 }],
    ['encryption', { flags: 1 }],
    ['content that does not unpack', { packed: Buffer.from('no deflate at all') }],
    ['content that is cut', { packed: deflateRawSync('<p>2 of some length').subarray(0, -3) }],
  ])('with %s in the middle, that file is one broken page', async (_what, parts) => {
    const expected = ['1.html: <p>1', '2.html: bad-container', '3.html: <p>3'];
    expect(await read(zipArchive(page(1), page(2, parts), page(3)))).toEqual(expected);
  });

  it('a bomb costs one page, whatever its index claims', async () => {
    const packed = deflateRawSync(Buffer.alloc(50_000_000, 'x'));
    const honest = page(1, { packed, length: 50_000_000 });
    const archive = zipArchive(honest, page(2, { packed }), page(3));
    expect(await read(archive)).toEqual(['1.html: too-large', '2.html: bad-container', '3.html: <p>3']);
  });

  it('without its end, or with a broken index, it is told once', async () => {
    const archive = zipArchive(page(1), page(2));
    expect(await read(archive.subarray(0, -30))).toEqual(['bad-container']);
    const secondEntry = archive.lastIndexOf('PK\x01\x02', undefined, 'latin1');
    const broken = Buffer.from(archive);
    broken[secondEntry] = 0;
    expect(await read(broken)).toEqual(['1.html: <p>1', 'bad-container']);
  });

  it('names are told in UTF-8 or in the code page of old, and are no paths', async () => {
    const archive = zipArchive(
      page(1, { name: 'año.html', flags: 0x800 }),
      page(2, { name: Uint8Array.of(0x61, 0xa4, 0x6f) }),
      page(3, { name: '../../up.html' }),
    );
    expect(await read(archive)).toEqual(['año.html: <p>1', 'año: <p>2', '../../up.html: <p>3']);
  });

  it('under another name, which an office document has, or packed, it is binary content', async () => {
    const archive = zipArchive(page(1));
    expect(await read(archive, 'story.docx')).toEqual(['not-text']);
    expect(await read(archive, 'page.html')).toEqual(['not-text']);
    expect(await read(gzipSync(archive), 'pages.zip.gz')).toEqual(['not-text']);
  });

  it('a page under the name of one is a page', async () => {
    expect(await read(Buffer.from('<p>no zip'), 'page.zip')).toEqual(['<p>no zip']);
  });
});

it('a zip whose files lie over each other is refused', async () => {
  // The same file nine times.
  const big = zipArchive(page(1, { content: 'a'.repeat(90_000), method: 0 }));
  const at = big.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  const last = big.indexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const one = big.subarray(at, last);
  const close = Buffer.from(big.subarray(last));
  close.writeUInt16LE(9, 8);
  close.writeUInt16LE(9, 10);
  close.writeUInt32LE(9 * one.length, 12);
  const pages = await read(
    Buffer.concat([big.subarray(0, at), ...Array.from({ length: 9 }, () => one), close]),
    'over.zip',
  );
  expect(pages.at(-1)).toMatch(/bad-container/);
  expect(pages.length).toBeLessThan(4);
});
