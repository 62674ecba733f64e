import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { numbered, type RecordParts, warcRecord } from './archive.js';
import { brief, makeFolder, readAll } from './folder.js';

const folder = makeFolder();
afterAll(folder.remove);

const html = (...more: string[]): string[] => ['HTTP/1.1 200 OK', 'Content-Type: text/html', ...more];
const read = async (archive: Uint8Array, maxBytes = 100_000, name = 'a.warc'): Promise<string[]> =>
  (await readAll([folder.write(name, archive)], { maxBytes })).map(brief);
const all = (...records: Uint8Array[]): Buffer => Buffer.concat(records);

describe('pages of an archive', () => {
  it('carry the record’s id, its target’s address and the header’s charset', async () => {
    const record = warcRecord({ http: ['HTTP/1.1 200 OK', 'content-type: Text/HTML; charset="Shift_JIS"'] });
    expect(await readAll([folder.write('one.warc', record)])).toMatchObject([
      {
        member: '<urn:uuid:1>',
        url: 'https://daily.example/1',
        httpCharset: 'Shift_JIS',
        format: 'html',
        headline: null,
      },
    ]);
  });

  it.each<[string, RecordParts, string[]]>([
    ['a response with an HTML body', {}, ['<1>: <p>1</p>']],
    ['of version 1.1', { version: '1.1' }, ['<1>: <p>1</p>']],
    ['whatever its status', { http: ['HTTP/1.1 404 Not Found', 'Content-Type: text/html'] }, ['<1>: <p>1</p>']],
    ['XHTML', { http: ['HTTP/1.0 200 OK', 'Content-Type: application/xhtml+xml'] }, ['<1>: <p>1</p>']],
    ['plain text', { http: ['HTTP/1.1 200 OK', 'Content-Type: text/plain'], body: 'text' }, ['<1>: text']],
    ['a resource', { type: 'resource', http: null }, ['<1>: <p>1</p>']],
    [
      'HTML of no declared type',
      { http: ['HTTP/1.1 200 OK'], body: '<!DOCTYPE html><p>x' },
      ['<1>: <!DOCTYPE html><p>x'],
    ],
    ['headers that end with LF alone', { lineEnd: '\n' }, ['<1>: <p>1</p>']],
    ['a record without an id', { id: null }, ['1: <p>1</p>']],
    ['a body of no bytes', { body: '' }, ['<1>: ']],
    ['a redirect without a body', { http: ['HTTP/1.1 301 Moved', 'Content-Type: text/html'], body: '' }, []],
    ['an image', { http: ['HTTP/1.1 200 OK', 'Content-Type: image/png'] }, []],
    ['a style sheet', { http: ['HTTP/1.1 200 OK', 'Content-Type: text/css'] }, []],
    ['a request', { type: 'request', http: ['GET / HTTP/1.1'] }, []],
    ['metadata', { type: 'metadata', http: null }, []],
    ['a revisit', { type: 'revisit' }, []],
    ['information on the archive', { type: 'warcinfo', http: null }, []],
  ])('%s', async (_, parts, pages) => {
    expect(await read(all(numbered(1, parts), numbered(2)))).toEqual([...pages, '<2>: <p>2</p>']);
  });

  it('take no address that is none of the web', async () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])
      expect(await readAll([folder.write('u.warc', warcRecord({ url }))])).toMatchObject([{ url: null }]);
    expect(await readAll([folder.write('u.warc', warcRecord({ url: '<https://a.example/>' }))])).toMatchObject([
      { url: 'https://a.example/' },
    ]);
  });
});

describe('bodies as they were sent', () => {
  const CHUNKED = 'Transfer-Encoding: chunked';
  const TEXT = '<p>A story told in “chunks”.</p>';
  const chunks = (body: Uint8Array, size = 7): Buffer => {
    const parts: Uint8Array[] = [];
    for (let at = 0; at < body.length; at += size) {
      const part = body.subarray(at, at + size);
      parts.push(Buffer.from(`${part.length.toString(16)};x=1\r\n`), part, Buffer.from('\r\n'));
    }
    return all(...parts, Buffer.from('0\r\n\r\n'));
  };
  it.each<[string, string[], Uint8Array]>([
    ['chunked', [CHUNKED], chunks(Buffer.from(TEXT))],
    ['gzip', ['Content-Encoding: gzip'], gzipSync(TEXT)],
    ['x-gzip, chunked', ['Content-Encoding: x-gzip', CHUNKED], chunks(gzipSync(TEXT))],
    ['brotli', ['Content-Encoding: br'], brotliCompressSync(TEXT)],
    ['deflate with a header', ['Content-Encoding: deflate'], deflateSync(TEXT)],
    ['deflate without one', ['Content-Encoding: deflate'], deflateRawSync(TEXT)],
    ['one in the other', ['Content-Encoding: gzip, br'], brotliCompressSync(gzipSync(TEXT))],
    ['an encoding nobody knows', ['Content-Encoding: none'], Buffer.from(TEXT)],
    ['said to be gzip, and is not', ['Content-Encoding: gzip'], Buffer.from(TEXT)],
    ['said to be brotli, and is not', ['Content-Encoding: br'], Buffer.from(TEXT)],
    ['said to be deflate, and is not', ['Content-Encoding: deflate'], Buffer.from(TEXT)],
    ['said to be chunked, and is not', [CHUNKED], Buffer.from(TEXT)],
    ['chunked without an end', [CHUNKED], chunks(Buffer.from(TEXT)).subarray(0, -5)],
  ])('%s', async (_, fields, body) => {
    expect(await read(warcRecord({ http: html(...fields), body }))).toEqual([`<urn:uuid:1>: ${TEXT}`]);
  });

  it('a packed body that is cut is a broken one; the next record comes', async () => {
    const cut = gzipSync(TEXT).subarray(0, -12);
    const archive = all(numbered(1, { http: html('Content-Encoding: gzip'), body: cut }), numbered(2));
    expect(await read(archive)).toEqual(['<1>: bad-container', '<2>: <p>2</p>']);
  });

  it('a body that unpacks past the limit is too large; the next record comes', async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000));
    const archive = all(numbered(1, { http: html('Content-Encoding: gzip'), body: bomb }), numbered(2));
    expect(await read(archive)).toEqual(['<1>: too-large', '<2>: <p>2</p>']);
  });
});

const ownLength = (n: number): number => Number(/Content-Length: (\d+)/.exec(numbered(n).toString())?.[1]);

/** Archives of three records whose second is broken; each gives the first, one problem and the third. */
const BROKEN: [string, Buffer][] = [
  ['a length that is negative', numbered(2, { length: '-5' })],
  ['a length that is no number', numbered(2, { length: 'many' })],
  ['no length', numbered(2, { length: null })],
  ['a length that is absurd', numbered(2, { length: '99999999999999' })],
  ['a length past all numbers', numbered(2, { length: '9'.repeat(40) })],
  ['a length that is too small', numbered(2, { length: '20' })],
  ['a length of nothing', numbered(2, { length: '0' })],
  ['a length that runs into the next record', numbered(2, { length: '150' })],
  ['a length that takes in the next record whole', numbered(2, { length: String(ownLength(2) + numbered(3).length) })],
  ['a request whose length does', numbered(2, { type: 'request', length: String(ownLength(2) + numbered(3).length) })],
  ['a length that runs past the end', numbered(2, { length: '50000' })],
  ['a header that is cut', numbered(2).subarray(0, 25)],
  ['a header that is cut in its first line', numbered(2).subarray(0, 6)],
  ['a body that is cut', numbered(2).subarray(0, -20)],
  ['other bytes in its place', Buffer.from('\u0000\u0001 no record here WARC/ nor here\r\n\r\n')],
  ['another version line', numbered(2, { version: 'x' })],
];

describe('a broken record', () => {
  it.each(BROKEN)('%s', async (_, record) => {
    const pages = await read(all(numbered(1), record, numbered(3)));
    expect(pages).toEqual(['<1>: <p>1</p>', expect.stringMatching(/: bad-container$/), '<3>: <p>3</p>']);
  });

  it.each(BROKEN)('%s, each record packed on its own', async (_, record) => {
    const pages = await read(all(gzipSync(numbered(1)), gzipSync(record), gzipSync(numbered(3))), 100_000, 'a.warc.gz');
    expect(pages).toEqual(['<1>: <p>1</p>', expect.stringMatching(/: bad-container$/), '<3>: <p>3</p>']);
  });

  it('a file that ends inside a record says so', async () => {
    const archive = all(numbered(1), numbered(2));
    for (const cut of [8, 30, 60, 150]) {
      const pages = await read(archive.subarray(0, -cut));
      expect(pages).toEqual(['<1>: <p>1</p>', expect.stringMatching(/: bad-container$/)]);
    }
  });

  it('a record without its last newlines is whole', async () => {
    for (const end of ['', '\r\n', '\n', '\n\n', '\r\n\r\n\r\n\n'])
      expect(await read(all(numbered(1, { end }), numbered(2, { end })))).toEqual(['<1>: <p>1</p>', '<2>: <p>2</p>']);
  });
});

it('an archive that was crawled as a file is one record and no page', async () => {
  const crawled = numbered(2, {
    http: ['HTTP/1.1 200 OK', 'Content-Type: application/warc'],
    body: all(numbered(7), numbered(8)),
  });
  expect(await read(all(numbered(1), crawled, numbered(3)))).toEqual(['<1>: <p>1</p>', '<3>: <p>3</p>']);
});

describe('packed archives', () => {
  const records = Array.from({ length: 5 }, (_, n) => numbered(n));
  const pages = records.map((_, n) => `<${n}>: <p>${n}</p>`);

  it('are read with a member a record, or as a whole', async () => {
    expect(await read(all(...records.map((record) => gzipSync(record))), 100_000, 'm.warc.gz')).toEqual(pages);
    expect(await read(gzipSync(all(...records)), 100_000, 'w.warc.gz')).toEqual(pages);
  });

  it('lose the record whose member is broken, and no other', async () => {
    const members = records.map((record) => gzipSync(record));
    for (const at of [2, 5, 12, 40, 80]) {
      const hurt = Buffer.from(members[2] as Buffer);
      hurt[at] = (hurt[at] as number) ^ 0xff;
      const archive = all(members[0] as Buffer, members[1] as Buffer, hurt, members[3] as Buffer, members[4] as Buffer);
      const got = await read(archive, 100_000, 'h.warc.gz');
      const isHeader = at === 5;
      expect(got).toEqual(
        isHeader ? pages : [...pages.slice(0, 2), expect.stringMatching(/: bad-container$/), ...pages.slice(3)],
      );
    }
  });

  it('with a wrong checksum give one problem and not the page', async () => {
    const hurt = gzipSync(records[1] as Buffer);
    hurt.writeUInt32LE(1, hurt.length - 8);
    const archive = all(gzipSync(records[0] as Buffer), hurt, gzipSync(records[2] as Buffer));
    expect(await read(archive, 100_000, 'c.warc.gz')).toEqual([
      pages[0],
      expect.stringMatching(/: bad-container$/),
      pages[2],
    ]);
  });

  it('whose first record is broken are still archives, by their name', async () => {
    const hurt = Buffer.from(gzipSync(records[0] as Buffer)).fill(0xff, 10, 30);
    const members = records.slice(1).map((record) => gzipSync(record));
    const problem = expect.stringMatching(/^1: bad-container$/);
    expect(await read(all(hurt, ...members), 100_000, 'f.warc.gz')).toEqual([problem, ...pages.slice(1)]);
    expect(await read(all(Buffer.from('torn\r\n'), ...records.slice(1)), 100_000, 'f.warc')).toEqual([
      problem,
      ...pages.slice(1),
    ]);
  });

  it('that end early say so', async () => {
    const archive = all(...records.map((record) => gzipSync(record)));
    expect(await read(archive.subarray(0, -30), 100_000, 'e.warc.gz')).toEqual([
      ...pages.slice(0, 4),
      expect.stringMatching(/: bad-container$/),
    ]);
  });
});

describe('the limit', () => {
  it('bounds each record, not the archive, and tells only of pages', async () => {
    const big = 'x'.repeat(3_000);
    const image = numbered(4, { http: ['HTTP/1.1 200 OK', 'Content-Type: video/mp4'], body: big });
    const archive = all(numbered(1), numbered(2, { body: big }), numbered(3), image, numbered(5));
    const pages = ['<1>: <p>1</p>', '<2>: too-large', '<3>: <p>3</p>', '<5>: <p>5</p>'];
    expect(await read(archive, 1_000)).toEqual(pages);
    expect(await read(gzipSync(archive), 1_000, 'l.warc.gz')).toEqual(pages);
  });

  it('keeps memory near it for a record of any length', async () => {
    const big = numbered(2, { body: Buffer.alloc(60_000_000, 'x ') });
    const before = process.memoryUsage().arrayBuffers;
    const pages = await readAll([folder.write('huge.warc', all(numbered(1), big, numbered(3)))], { maxBytes: 100_000 });
    expect(pages.map(brief)).toEqual(['<1>: <p>1</p>', '<2>: too-large', '<3>: <p>3</p>']);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });
});

describe('a record in segments', () => {
  const first = numbered(1, { body: '<p>one', more: ['WARC-Segment-Number: 1'] });
  const segment = (number: number, body: string, ...more: string[]): Buffer =>
    warcRecord({
      type: 'continuation',
      id: `<s${number}>`,
      http: null,
      body,
      more: [`WARC-Segment-Number: ${number}`, 'WARC-Segment-Origin-ID: <1>', ...more],
    });

  it('is joined, and stands where it began', async () => {
    const archive = all(first, segment(2, ' two'), segment(3, ' three'), numbered(2));
    expect(await read(archive, 100_000, 'joined.warc')).toEqual(['<1>: <p>one two three', '<2>: <p>2</p>']);
  });

  it.each([
    ['that goes no further', all(first, numbered(2))],
    ['that lacks its second', all(first, segment(3, ' three'), numbered(2))],
    ['that is longer than its parts', all(first, segment(2, ' two', 'WARC-Segment-Total-Length: 900'), numbered(2))],
  ])('is told where it is not whole: %s', async (_name, archive) => {
    const pages = await read(archive, 100_000, 'parts.warc');
    expect(pages[0]).toMatch(/^<1>: bad-container/);
    expect(pages.at(-1)).toBe('<2>: <p>2</p>');
  });

  it('is bounded as any record is', async () => {
    const archive = all(first, segment(2, 'x'.repeat(800)), segment(3, 'x'.repeat(800)), numbered(2));
    expect(await read(archive, 1_000, 'long.warc')).toEqual([
      expect.stringMatching(/^<1>: too-large/),
      '<2>: <p>2</p>',
    ]);
  });
});
