import { afterAll, describe, expect, it } from 'vitest';
import { brief, makeFolder, readAll } from './folder.js';

const folder = makeFolder();
afterAll(folder.remove);

const BOUNDARY = '----MultipartBoundary--x';
const HEAD = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://daily.example/saved',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html";',
  `\tboundary="${BOUNDARY}"`,
];

interface MhtmlPart {
  readonly fields: readonly string[];
  readonly body: string;
}

/** A saved page; `end` closes it. */
const mhtml = (parts: readonly MhtmlPart[], { lineEnd = '\r\n', end = `--${BOUNDARY}--`, head = HEAD } = {}): string =>
  [...head, '', '', ...parts.flatMap(({ fields, body }) => [`--${BOUNDARY}`, ...fields, '', body]), end, ''].join(
    lineEnd,
  );

const html = (body: string, ...fields: string[]): MhtmlPart => ({
  fields: ['Content-Type: text/html', ...fields],
  body,
});
const QUOTED = 'Content-Transfer-Encoding: quoted-printable';
const IMAGE: MhtmlPart = {
  fields: ['Content-Type: image/png', 'Content-Transfer-Encoding: base64'],
  body: 'iVBORw0KGgo=',
};
const read = async (file: string, options = {}): Promise<string[]> =>
  (await readAll([folder.write('page.mhtml', file)], options)).map(brief);

describe('a saved page', () => {
  it('is its first HTML part, with its own address and charset', async () => {
    const part = html('<p>=E9t=E9</p>', QUOTED, 'Content-Location: https://daily.example/part');
    const file = mhtml([
      IMAGE,
      { ...part, fields: ['Content-Type: text/html; charset="windows-1252"', ...part.fields.slice(1)] },
      html('second'),
    ]);
    expect(await readAll([folder.write('page.mhtml', file)])).toMatchObject([
      {
        member: 'https://daily.example/part',
        url: 'https://daily.example/part',
        httpCharset: 'windows-1252',
        format: 'html',
        content: Buffer.from('<p>\u00e9t\u00e9</p>', 'latin1'),
      },
    ]);
  });

  it.each<[string, MhtmlPart[], string]>([
    [
      'quoted-printable',
      [html('<p class=3D"a">one =\r\nline=\r\n</p> a=b =', QUOTED)],
      '<p class="a">one line</p> a=b ',
    ],
    ['base64', [html('PHA+U3Rv\r\ncnkuPC9wPg==', 'Content-Transfer-Encoding: base64')], '<p>Story.</p>'],
    ['8bit', [html('<p>“Story.”</p>', 'Content-Transfer-Encoding: 8bit')], '<p>“Story.”</p>'],
    ['no encoding', [html('<p>a=3D</p>')], '<p>a=3D</p>'],
    ['several lines', [html('<p>\r\n\r\nStory.\r\n')], '<p>\r\n\r\nStory.\r\n'],
    ['a delimiter inside a line', [html(`<p>--${BOUNDARY}`)], `<p>--${BOUNDARY}`],
  ])('%s', async (_, parts, content) => {
    expect(await read(mhtml(parts))).toEqual([content]);
  });

  it('ends its lines with LF, or is parts in a part', async () => {
    expect(await read(mhtml([html('<p>LF</p>')], { lineEnd: '\n' }))).toEqual(['<p>LF</p>']);
    const inner = [
      '--in',
      'Content-Type: text/plain',
      '',
      'plain',
      '--in',
      'Content-Type: text/html',
      '',
      '<p>In</p>',
      '--in--',
      '',
    ];
    const outer = { fields: ['Content-Type: multipart/alternative; boundary=in'], body: inner.join('\r\n') };
    expect(await read(mhtml([outer, html('later')]))).toEqual(['<p>In</p>']);
  });

  it('may be one HTML part alone', async () => {
    const head = ['MIME-Version: 1.0', 'Content-Type: text/html; charset=utf-8', QUOTED];
    expect(await read([...head, '', '<p>=E2=80=9Calone=E2=80=9D'].join('\r\n'))).toEqual(['<p>“alone”']);
  });
});

describe('a saved page that is broken', () => {
  it.each([
    ['without HTML', mhtml([IMAGE])],
    ['without parts', mhtml([])],
    ['without a boundary', mhtml([html('x')], { head: ['MIME-Version: 1.0', 'Content-Type: multipart/related'] })],
    ['cut inside the page', mhtml([html('<p>Story')], { end: '' })],
    ['cut before any part', HEAD.join('\r\n')],
  ])('%s', async (_, file) => {
    expect(await read(file)).toEqual(['bad-container']);
  });

  it('is read all the same when it is cut behind the page', async () => {
    expect(await read(mhtml([html('<p>Story.'), IMAGE], { end: '' }))).toEqual(['<p>Story.']);
  });

  it('text that only begins like mail is a page', async () => {
    for (const text of ['From: a desk\nSubject: news\n\nFiji opened an embassy.', 'Note: MIME\n\nmultipart/related'])
      expect(await read(text)).toEqual([text]);
  });

  it('over the limit is too large, and read as HTML when told so', async () => {
    const file = mhtml([html('<p>x</p>')]);
    expect(await read(file, { maxBytes: 100 })).toEqual(['too-large']);
    expect(await read(file, { format: 'html' })).toEqual([file]);
  });
});
