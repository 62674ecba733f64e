import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { tarMember as member, numbered } from './archive.js';
import { brief, makeFolder, readAll } from './folder.js';

const folder = makeFolder();
afterAll(folder.remove);

const END = Buffer.alloc(1024);
const tar = (...members: Buffer[]): Buffer => Buffer.concat([...members, END]);
const pax = (...fields: string[]): Buffer => member('pax', fields.map(paxField).join(''), { type: 'x' });
function paxField(text: string): string {
  const rest = Buffer.byteLength(text) + 2;
  const digits = String(rest + String(rest).length).length;
  return `${rest + digits} ${text}\n`;
}

const read = async (bytes: Uint8Array, { name = 'pages.tar', maxBytes = 100_000 } = {}): Promise<string[]> =>
  (await readAll([folder.write(name, bytes)], { maxBytes })).map(brief);

describe('a tar archive', () => {
  it('gives a page a file; folders, links, devices and hidden files are none', async () => {
    const others = ['1', '2', '3', '4', '5', '6', 'g', 'K'].map((type) => member('other', '', { type }));
    const archive = tar(
      member('a/', '', { type: '5' }),
      member('a/one.html', '<p>1'),
      ...others,
      member('a/._one.html', 'x'),
      member('.git/two.html', 'x'),
      member('./a/empty.html'),
      member('a/three.html', '<p>3', { type: '\0' }),
    );
    const pages = ['a/one.html: <p>1', './a/empty.html: ', 'a/three.html: <p>3'];
    expect(await read(archive)).toEqual(pages);
    expect(await read(gzipSync(archive), { name: 'pages.tgz' })).toEqual(pages);
    expect(await read(archive.subarray(0, -END.length), { name: 'no-end.tar' })).toEqual(pages);
  });

  it.each([
    ['a prefix', [member('page.html', 'x', { prefix: 'long/folder' })], 'long/folder/page.html'],
    ['pax fields', [pax('mtime=1.5', 'path=é/=page\n.html'), member('short', 'x')], 'é/=page\n.html'],
    [
      'GNU’s long name',
      [member('././@LongLink', `${'n'.repeat(300)}\0`, { type: 'L' }), member('short', 'x')],
      'n'.repeat(300),
    ],
    ['pax fields that say the size', [pax('size=1'), member('page.html', 'x', { size: '00000000777\0' })], 'page.html'],
    ['a size in bytes', [member('page.html', 'x', { size: '\x80\0\0\0\0\0\0\0\0\0\0\x01' })], 'page.html'],
    ['what leads out of a folder', [member('../../etc/page.html', 'x')], '../../etc/page.html'],
  ])('names a file by %s', async (_, members, name) => {
    expect(await read(tar(...members, member('next.html', 'y')))).toEqual([`${name}: x`, 'next.html: y']);
  });

  it('reads what its files are packed in, and the containers among them', async () => {
    const archive = tar(
      member('a.html.gz', gzipSync('<p>a')),
      member('b.ndjson', '{"id":"x","body":"1"}\n{"body":"2"}\n'),
      member('c.warc', Buffer.concat([numbered(1), numbered(2)])),
      member('d.tar', tar(member('e.html', '<p>e'))),
    );
    expect(await read(archive)).toEqual([
      'a.html.gz: <p>a',
      'b.ndjson!x: 1',
      'b.ndjson!2: 2',
      'c.warc!<1>: <p>1</p>',
      'c.warc!<2>: <p>2</p>',
      'd.tar!e.html: <p>e',
    ]);
  });

  it('in an archive in an archive, again and again, ends', async () => {
    let archive = tar(member('page.html', '<p>x'));
    for (let n = 0; n < 9; n += 1) archive = tar(member('in.tar', archive));
    expect(await read(archive)).toEqual([expect.stringMatching(/: bad-container$/)]);
  });

  it('has the limit for each of its files, and those after one over it come', async () => {
    const archive = tar(member('big.html', 'x'.repeat(5_000)), member('small.html', 'y'));
    expect(await read(archive, { maxBytes: 1_000 })).toEqual(['big.html: too-large', 'small.html: y']);
  });
});

describe('a tar archive that is broken', () => {
  it.each<[string, Buffer]>([
    ['in a header’s checksum', member('two.html', '2').fill('9', 148, 154)],
    ['in a header’s magic', member('two.html', '2').fill('x', 257, 262)],
    ['in a size', member('two.html', '2', { size: 'many' })],
    ['by other bytes between', Buffer.alloc(1536, 'noise ')],
  ])('%s is told once, and the files after it come', async (_, broken) => {
    expect(await read(tar(member('one.html', '1'), broken, member('three.html', '3')))).toEqual([
      'one.html: 1',
      'bad-container',
      'three.html: 3',
    ]);
  });

  it('in its first header is still one, by its magic', async () => {
    expect(await read(tar(member('one.html', '1').fill('9', 148, 154), member('two.html', '2')))).toEqual([
      'bad-container',
      'two.html: 2',
    ]);
  });

  it('by its end says so', async () => {
    const archive = Buffer.concat([member('one.html', '1'), member('two.html', 'x'.repeat(2_000))]);
    const cut = 'two.html: bad-container';
    for (const end of [1_024 + 512, 1_024 + 1_000])
      expect(await read(archive.subarray(0, end))).toEqual(['one.html: 1', cut]);
    expect(await read(archive.subarray(0, 1_024 + 100))).toEqual(['one.html: 1', 'bad-container']);
    // The last bytes of a packed stream come out only when its checksum is right.
    const packed = gzipSync(archive, { level: 0 });
    expect(await read(packed.subarray(0, 1_800), { name: 'cut.tgz' })).toEqual(['bad-container']);
  });
});

const hasTar = spawnSync('tar', ['--version']).status === 0;
describe.skipIf(!hasTar).each(['ustar', 'pax', 'gnu'])('what tar --format=%s writes', (format) => {
  it('comes out as the folder does', async () => {
    const long = `${'long-folder-name/'.repeat(7)}page.html`;
    for (const name of ['one.html', long, 'é “odd”.html']) folder.write(`in/${name}`, `<p>${name}`);
    mkdirSync(join(folder.path, 'in/empty'), { recursive: true });
    if (format === 'ustar') symlinkSync('nowhere', join(folder.path, 'in/link.html'));
    const { status } = spawnSync('tar', [`--format=${format}`, '--sort=name', '-cf', 'real.tar', 'in'], {
      cwd: folder.path,
    });
    expect(status).toBe(0);
    const pages = (await readAll([join(folder.path, 'real.tar')])).map(brief).sort();
    expect(pages).toEqual(['one.html', long, 'é “odd”.html'].map((name) => `in/${name}: <p>${name}`).sort());
  });
});

it('what stands behind the end of a tar archive is read, or told', async () => {
  const joined = Buffer.concat([tar(member('1.html', '<p>1')), tar(member('2.html', '<p>2'))]);
  expect(await read(joined, { name: 'joined.tar' })).toEqual(['1.html: <p>1', '2.html: <p>2']);
  const [, told] = await read(Buffer.concat([tar(member('1.html', '<p>1')), Buffer.alloc(512, 'x')]), {
    name: 'more.tar',
  });
  expect(told).toMatch(/bad-container/);
});
