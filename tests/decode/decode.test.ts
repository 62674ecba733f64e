import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodePage, takeText } from '../../src/decode/index.js';

const page = (text: string, charset: string | null = null): string =>
  `<html><head>${charset ? `<meta charset="${charset}">` : ''}<title>x</title></head><body><p>${text}</p></body></html>`;
const encode = (text: string, encoding: string): Uint8Array => iconv.encode(text, encoding);

const RUSSIAN =
  'Министр иностранных дел заявил в среду, что правительство признаёт независимость республики и готово установить дипломатические отношения. ' +
  'По его словам, решение было принято после долгих переговоров, и посольство откроется до конца года.';
const JAPANESE =
  '外務大臣は水曜日、政府が共和国の独立を承認し、外交関係を樹立する用意があると述べた。大使館は年内に開設される見通しだという。';
const CHINESE =
  '外交部长星期三表示，政府承认共和国的独立，并准备建立外交关系。大使馆将于年底前开馆，双方还将签署合作协议。';
const TAIWANESE =
  '外交部長星期三表示，政府承認共和國的獨立，並準備建立外交關係。大使館將於年底前開館，雙方還將簽署合作協議。';
const KOREAN =
  '외교부 장관은 수요일 정부가 공화국의 독립을 승인하고 외교 관계를 수립할 준비가 되어 있다고 말했다. 대사관은 연내에 문을 열 것이다.';
const QUOTES = '“We won’t go – ever,” the minister said. “It’s over…”';

describe('a declared encoding that the bytes bear out', () => {
  it.each([
    ['windows-1252', 'windows-1252', QUOTES, 'windows-1252'],
    ['windows-1252 under the name of ISO-8859-1', 'iso-8859-1', QUOTES, 'windows-1252'],
    ['windows-1251', 'windows-1251', RUSSIAN, 'windows-1251'],
    ['KOI8-R', 'koi8-r', RUSSIAN, 'koi8-r'],
    ['Shift_JIS', 'Shift_JIS', JAPANESE, 'shift_jis'],
    ['EUC-JP', 'euc-jp', JAPANESE, 'euc-jp'],
    ['GB18030 under the name of GB2312', 'gb2312', CHINESE, 'gb18030'],
    ['Big5', 'big5', TAIWANESE, 'big5'],
    ['EUC-KR', 'euc-kr', KOREAN, 'euc-kr'],
  ])('%s', (_, label, text, encoding) => {
    const decoded = decodePage(encode(page(text, label), encoding));
    expect(decoded.text).toContain(text);
    expect(decoded).toMatchObject({ encoding, doubt: null });
  });
});

describe('no declaration, or a wrong one', () => {
  it.each([
    ['nothing, windows-1252', null, QUOTES, 'windows-1252'],
    ['utf-8 for windows-1252', 'utf-8', QUOTES, 'windows-1252'],
    ['nothing, windows-1251', null, RUSSIAN, 'windows-1251'],
    ['utf-8 for windows-1251', 'utf-8', RUSSIAN, 'windows-1251'],
    ['nothing, KOI8-R', null, RUSSIAN, 'koi8-r'],
    ['nothing, Shift_JIS', null, JAPANESE, 'shift_jis'],
    ['latin1 for Shift_JIS', 'iso-8859-1', JAPANESE, 'shift_jis'],
    ['nothing, EUC-JP', null, JAPANESE, 'euc-jp'],
    ['nothing, GB18030', null, CHINESE, 'gb18030'],
    ['nothing, Big5', null, TAIWANESE, 'big5'],
    ['nothing, EUC-KR', null, KOREAN, 'euc-kr'],
    ['latin1 for EUC-KR', 'iso-8859-1', KOREAN, 'euc-kr'],
  ])('%s', (_, label, text, encoding) => {
    const decoded = decodePage(encode(page(text, label), encoding));
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text).toContain(text);
    expect(decoded.doubt).toContain(encoding);
  });

  it('bytes that are whole UTF-8 prove UTF-8, whatever is declared', () => {
    expect(decodePage(Buffer.from(page(QUOTES, 'iso-8859-1')))).toMatchObject({ encoding: 'utf-8', doubt: null });
  });
});

describe('a declaration', () => {
  const head = (markup: string): Uint8Array => encode(`${markup}<title>x</title><p>${RUSSIAN}</p>`, 'koi8-r');

  it.each([
    ['in a comment is none', '<!-- <meta charset="windows-1251"> --><meta charset="koi8-r">'],
    ['in a comment that ends with --!> is none', '<!-- <meta charset="windows-1251"> --!><meta charset="koi8-r">'],
    ['behind an empty comment counts', '<!--><meta charset="koi8-r"><!-- <meta charset="windows-1251"> -->'],
    [
      'in a description is none',
      '<meta name="description" content="charset=windows-1251"><meta http-equiv="Content-Type" content="text/html; charset=koi8-r">',
    ],
    ['that a script writes is none', `<script>write('<meta charset="windows-1251">')</script><meta charset="koi8-r">`],
    ['in a title is none', '<title><meta charset="windows-1251"></title><meta charset="koi8-r">'],
    ['in a template is none', '<template><meta charset="windows-1251"></template><meta charset="koi8-r">'],
    ['named twice is the first', '<meta charset="koi8-r" charset="windows-1251">'],
    [
      'that is not marked as the type comes last',
      '<meta content="text/html; charset=windows-1251"><meta charset="koi8-r">',
    ],
    ['that is not marked as the type counts where it is alone', '<meta name=type content="text/html; charset=koi8-r">'],
    ['that nobody knows leaves the next one', '<meta charset="klingon"><meta charset=koi8-r>'],
    ['stands in quotes of either kind', `<META CHARSET='koi8-r'>`],
  ])('%s', (_, markup) => {
    expect(decodePage(head(markup))).toMatchObject({ encoding: 'koi8-r', doubt: null });
  });

  it('of iso-2022-jp is kept, though its bytes are ASCII', () => {
    const bytes = Buffer.from(page('\u001b$B30L3Bg?C$,\u001b(B said so', 'iso-2022-jp'), 'latin1');
    const { text, encoding, doubt } = decodePage(bytes);
    expect(text).toContain('外務大臣が said so');
    expect({ encoding, doubt }).toEqual({ encoding: 'iso-2022-jp', doubt: null });
    expect(decodePage(Buffer.from(page('plain', 'iso-2022-jp')))).toMatchObject({ encoding: 'utf-8', doubt: null });
  });

  it('of an encoding that hides text is not followed, and told', () => {
    const decoded = decodePage(Buffer.from(page('~{VP9z~}', 'hz-gb-2312')));
    expect(decoded).toMatchObject({ encoding: 'utf-8', doubt: 'no page is read in the hz-gb-2312 that is declared' });
  });

  it.each(['ibm866', 'x-mac-cyrillic', 'koi8-u', 'iso-8859-5'])('of %s is followed', (label) => {
    const decoder = new TextDecoder(label);
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    const byteOf = new Map(Array.from(bytes, (byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
    const plain = page(RUSSIAN, label);
    const encoded = Uint8Array.from(plain, (character) => byteOf.get(character) ?? 0x3f);
    expect(decodePage(encoded)).toMatchObject({ text: plain, encoding: label });
  });
});

describe('UTF-8 that was encoded twice', () => {
  /** As a browser reads UTF-8 in windows-1252: a byte that has no character there is a control character. */
  const twice = (text: string): string =>
    Array.from(Buffer.from(text), (byte) =>
      iconv.decode(Buffer.from([byte]), 'windows-1252').replace('\ufffd', String.fromCharCode(byte)),
    ).join('');

  it.each([
    ['quotation marks', QUOTES],
    ['letters of the West', 'Le président a été réélu à l’été, déclare-t-on à Orléans.'],
    ['letters of the East', RUSSIAN],
    ['no alphabet', JAPANESE],
  ])('is undone and told: %s', (_, text) => {
    const decoded = decodePage(Buffer.from(page(twice(text), 'utf-8')));
    expect(decoded.text).toContain(text);
    expect(decoded.doubt).toMatch(/^\d+ characters were encoded twice/);
  });

  it('is undone where a byte was lost on the way', () => {
    const cut = iconv.decode(Buffer.from(QUOTES), 'windows-1252');
    expect(cut).toContain('\ufffd');
    expect(decodePage(Buffer.from(page(cut))).text).toContain(QUOTES);
  });

  it('is undone where a container gave text', () => {
    expect(takeText(twice(QUOTES)).text).toBe(QUOTES);
  });

  it('is undone where it went through that three times', () => {
    expect(decodePage(Buffer.from(page(twice(twice(QUOTES))))).text).toContain(QUOTES);
  });

  it('is undone in the article where the page around it is right', () => {
    const text = `${page(`© Le Café – ${twice(QUOTES)} ${twice(QUOTES)}`)}`;
    expect(decodePage(Buffer.from(text)).text).toContain(`© Le Café – ${QUOTES} ${QUOTES}`);
  });

  it.each([
    ['a word in capitals before a quotation mark', '«CAFÉ» – «CAFÉ» – le café fermé a été rouvert, déclare André'],
    ['Portuguese capitals', 'NÃO À CONSTRUÇÃO – AÇÃO, ÓRGÃO, VISÃO'],
    ['a word on such letters', 'The page showed â€œ where a mark should be.'],
  ])('is no text that only looks like it: %s', (_, text) => {
    expect(decodePage(Buffer.from(page(text)))).toMatchObject({ text: page(text), doubt: null });
  });

  it('is left to the user who settles the encoding', () => {
    expect(decodePage(Buffer.from(page(twice(QUOTES))), { override: 'utf-8' }).text).toContain(twice(QUOTES));
  });
});

describe('marks and wide characters', () => {
  it.each([
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(page(QUOTES))]), 'utf-8'],
    ['UTF-16LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), encode(page(QUOTES), 'utf-16le')]), 'utf-16le'],
    ['UTF-16BE with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), encode(page(QUOTES), 'utf-16be')]), 'utf-16be'],
    ['UTF-16LE without a mark', encode(page(QUOTES), 'utf-16le'), 'utf-16le'],
  ])('%s', (_, bytes, encoding) => {
    const decoded = decodePage(bytes);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text).toBe(page(QUOTES));
  });
});

describe('bad bytes', () => {
  it('a bad byte in UTF-8 is replaced and counted', () => {
    const bytes = Buffer.concat([Buffer.from(page(QUOTES)), Buffer.from([0xff])]);
    const decoded = decodePage(bytes);
    expect(decoded).toMatchObject({ encoding: 'utf-8', doubt: '1 bytes are no utf-8 and were replaced' });
    expect(decoded.text.endsWith('\ufffd')).toBe(true);
  });

  it.each([
    ['declared', Buffer.alloc(0)],
    ['with a mark', Buffer.from([0xef, 0xbb, 0xbf])],
  ])('one bad byte beside few good characters does not change the encoding: %s', (_, mark) => {
    const bytes = Buffer.concat([mark, Buffer.from([0xe9]), Buffer.from(page('“No,” she said.', 'utf-8'))]);
    const decoded = decodePage(bytes);
    expect(decoded).toMatchObject({ encoding: 'utf-8', doubt: '1 bytes are no utf-8 and were replaced' });
    expect(decoded.text).toContain('“No,” she said.');
  });

  it('a character that the end cuts is no bad byte', () => {
    expect(decodePage(Buffer.from(page(QUOTES)).subarray(0, -19 + 1))).toMatchObject({ encoding: 'utf-8' });
  });

  it('half a character in UTF-16 is replaced', () => {
    const bytes = encode(`\ufeff${page(QUOTES)}\ud83c`, 'utf-16le');
    expect(decodePage(bytes).text).toBe(`${page(QUOTES)}\ufffd`);
  });

  it('the user’s word settles it', () => {
    expect(decodePage(encode(page(RUSSIAN), 'koi8-r'), { override: 'KOI8-R' }).text).toContain(RUSSIAN);
  });
});

describe('what is no text', () => {
  it.each([
    ['no bytes', Buffer.alloc(0), 'empty'],
    ['white space', Buffer.from(' \n\t '), 'empty'],
    ['a byte-order mark alone', Buffer.from([0xef, 0xbb, 0xbf]), 'empty'],
    ['NUL bytes', Buffer.alloc(100), 'not-text'],
  ])('%s', (_, bytes, code) => {
    expect(() => decodePage(bytes)).toThrowError(expect.objectContaining({ code }));
  });
});

describe('the parts of valid UTF-8', () => {
  const text = `<p title="${QUOTES}">${RUSSIAN}</p><p>plain</p><p>${'x'.repeat(300)}é</p>`;
  const { markup } = decodePage(Buffer.from(text));
  const partOf = (part: string): string => {
    const start = markup.indexOf(Buffer.from(part).toString('latin1'), 0);
    return markup.characters(start, start + Buffer.byteLength(part));
  };

  it('are the same as those of the whole', () => {
    for (const part of [QUOTES, RUSSIAN, 'plain', `${'x'.repeat(300)}é`, '']) expect(partOf(part)).toBe(part);
    expect(markup.text).toBe(text);
  });
});
