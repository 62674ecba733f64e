import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { brief, makeFolder, readAll } from './folder.js';

const folder = makeFolder();
afterAll(folder.remove);

const read = async (name: string, bytes: string | Uint8Array, options = {}): Promise<string[]> =>
  (await readAll([folder.write(name, bytes)], options)).map(brief);
const STORY =
  '<p>North Macedonia recognised Kosovo on Thursday, officials said. “We have cut ties,” the minister said.</p>\n';
/** Incompressible enough that a cut does not fall on the end. */
const LONG = Array.from({ length: 30_000 }, (_, n) => `<p>${n * 7919} ${(n * 104_729) % 65_537}</p>`).join('\n');

const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 2 } };

// Made by zstd 1.5 of "<p>one</p>" and "<p>two</p>", with checksums.
const FRAMES = ['KLUv/QRYUQAAPHA+b25lPC9wPptcZy0=', 'KLUv/QRYUQAAPHA+dHdvPC9wPvaLM/s='].map((text) =>
  Buffer.from(text, 'base64'),
);

describe('gzip', () => {
  it.each([
    [
      'with a name, a comment and a checksum in its header',
      [0x1f, 0x8b, 8, 0x1e, 0, 0, 0, 0, 0, 3, 2, 0, 9, 9, 0x61, 0, 0x62, 0, 0, 0],
    ],
    ['with none', [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]],
  ])('%s', async (_, head) => {
    const member = (text: string): Buffer => Buffer.concat([Buffer.from(head), gzipSync(text).subarray(10)]);
    const bytes = Buffer.concat([member(STORY), Buffer.alloc(700), member(LONG)]);
    // At once refuses some of these; the stream reads them all.
    expect((await read('head.gz', bytes)).map((page) => page === STORY + LONG)).toEqual([true]);
  });

  it('large pages come through the stream as through one call', async () => {
    const large = LONG.repeat(20);
    expect((await read('large.gz', gzipSync(large, { level: 0 }), { maxBytes: 50_000_000 }))[0] === large).toBe(true);
  });

  it('padding of zeros is passed over, other bytes behind are not', async () => {
    expect(await read('zeros.gz', Buffer.concat([gzipSync(STORY), Buffer.alloc(1_000)]))).toEqual([STORY]);
    expect(await read('bytes.gz', Buffer.concat([gzipSync(STORY), Buffer.from('more')]))).toEqual(['bad-container']);
  });

  it('lines before a broken place come out', async () => {
    const lines = Array.from({ length: 20_000 }, (_, n) =>
      JSON.stringify({ body: `${n * 7919} ${(n * 104_729) % 65_537}` }),
    );
    const packed = gzipSync(lines.join('\n'));
    const pages = await read('cut.ndjson.gz', packed.subarray(0, packed.length / 2));
    expect(pages.length).toBeGreaterThan(1_000);
    expect(pages.at(-1)).toBe('bad-container');
    expect(pages[0]).toBe('1: 0 0');
  });

  it('an archive that is packed again and again ends', async () => {
    let bytes: Buffer = Buffer.from(STORY);
    for (let n = 0; n < 3; n += 1) bytes = gzipSync(bytes);
    expect(await read('three.gz', bytes)).toEqual([STORY]);
    for (let n = 0; n < 9; n += 1) bytes = gzipSync(bytes);
    expect(await read('twelve.gz', bytes)).toEqual(['bad-container']);
  });
});

describe('brotli', () => {
  it('is told by its name, and by unpacking', async () => {
    expect(await read('page.html.br', brotliCompressSync(STORY))).toEqual([STORY]);
    expect(await read('tiny.BR', brotliCompressSync('<p>'))).toEqual(['<p>']);
    expect(await read('plain.br', STORY)).toEqual([STORY]);
    expect(await read('packed.br', gzipSync(STORY))).toEqual(['bad-container']);
  });

  it('holds containers too', async () => {
    expect(await read('lines.ndjson.br', brotliCompressSync('{"body":"1"}\n{"body":"2"}'))).toEqual(['1: 1', '2: 2']);
    expect(await read('page.html.gz.br', brotliCompressSync(gzipSync(STORY)))).toEqual([STORY]);
  });

  it('cut or broken is a broken container', async () => {
    const packed = brotliCompressSync(LONG, QUICK);
    expect(await read('cut.br', packed.subarray(0, -20))).toEqual(['bad-container']);
    const hurt = Buffer.from(packed);
    hurt.fill(0x55, 200, 260);
    expect(await read('hurt.br', hurt)).toEqual(['bad-container']);
  });

  it('a bomb stops at the limit', async () => {
    expect(await read('bomb.br', brotliCompressSync(Buffer.alloc(50_000_000), QUICK))).toEqual(['too-large']);
  });
});

describe('zstd', () => {
  it('of one frame and several, skippable ones among them', async () => {
    const skipped = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 4, 0, 0, 0, 1, 2, 3, 4]);
    const [one, two] = FRAMES as [Buffer, Buffer];
    expect(await read('one.zst', one)).toEqual(['<p>one</p>']);
    expect(await read('two.zst', Buffer.concat([one, skipped, two]))).toEqual(['<p>one</p><p>two</p>']);
    expect(await read('skip.zst', Buffer.concat([skipped, two]))).toEqual(['<p>two</p>']);
  });

  it('cut or broken is a broken container', async () => {
    const [one] = FRAMES as [Buffer];
    for (const cut of [1, 5, 12, 17]) expect(await read('cut.zst', one.subarray(0, -cut))).toEqual(['bad-container']);
    expect(await read('more.zst', Buffer.concat([one, Buffer.from('more, and more, and more')]))).toEqual([
      'bad-container',
    ]);
  });

  it('with any bit of its content or checksum turned is a broken container', async () => {
    const [frame] = FRAMES as [Buffer];
    for (let at = 9; at < frame.length; at += 1) {
      const hurt = Buffer.from(frame);
      hurt[at] = (hurt[at] as number) ^ 0x10;
      expect(await read('hurt.zst', hurt)).toEqual(['bad-container']);
    }
  });

  it('of another length than it says, or for a dictionary, is a broken container', async () => {
    const frame = (flags: number, ...head: number[]): Buffer =>
      Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, flags, ...head, 0x19, 0, 0]), Buffer.from('abc')]);
    expect(await read('right.zst', frame(0x20, 3))).toEqual(['abc']);
    expect(await read('wrong.zst', frame(0x20, 4))).toEqual(['bad-container']);
    expect(await read('dictionary.zst', frame(0x21, 7, 3))).toEqual(['bad-container']);
  });

  it.each([
    ['of zeros stops at the limit', 0x38, [0x03, 0x00, 0x10], 'too-large'],
    ['that asks for a window of gigabytes is broken', 0xa0, [0x03, 0x00, 0x10], 'bad-container'],
    ['of a block over the format’s size is broken', 0x58, [0xfb, 0xff, 0xff], 'bad-container'],
  ])('a bomb %s', async (_, window, block, problem) => {
    // A frame of blocks that repeat one byte; its window is 2 ** (10 + window / 8) bytes.
    const head = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, window as number]);
    const repeat = Buffer.from([...(block as number[]), 0]);
    repeat[0] = (repeat[0] as number) & 0xfe;
    const bytes = Buffer.concat([head, ...Array.from({ length: 1_000 }, () => repeat)]);
    expect(await read('bomb.zst', bytes)).toEqual([problem]);
  });
});
