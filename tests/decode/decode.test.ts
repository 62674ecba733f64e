import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodePage } from '../../src/decode/index.js';

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
