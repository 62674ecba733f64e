/** Encoding labels → the encodings that are meant by them. Source: the WHATWG Encoding Standard's label table. */
import { loadIconv } from './libraries.js';

/** Labels that the web reads as another encoding than their name says, or that iconv-lite names otherwise. */
const MEANT_BY_LABEL: ReadonlyMap<string, string> = new Map([
  ['utf8', 'utf-8'],
  ['unicode-1-1-utf-8', 'utf-8'],
  ['ascii', 'windows-1252'],
  ['us-ascii', 'windows-1252'],
  ['ansi_x3.4-1968', 'windows-1252'],
  ['iso-8859-1', 'windows-1252'],
  ['iso8859-1', 'windows-1252'],
  ['iso_8859-1', 'windows-1252'],
  ['iso88591', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['latin-1', 'windows-1252'],
  ['l1', 'windows-1252'],
  ['cp1252', 'windows-1252'],
  ['x-cp1252', 'windows-1252'],
  ['iso-8859-9', 'windows-1254'],
  ['iso-8859-11', 'windows-874'],
  ['tis-620', 'windows-874'],
  ['gb2312', 'gb18030'],
  ['gbk', 'gb18030'],
  ['x-gbk', 'gb18030'],
  ['gb_2312-80', 'gb18030'],
  ['cp936', 'gb18030'],
  ['big5-hkscs', 'big5'],
  ['x-x-big5', 'big5'],
  ['sjis', 'shift_jis'],
  ['x-sjis', 'shift_jis'],
  ['shift-jis', 'shift_jis'],
  ['windows-31j', 'shift_jis'],
  ['ms_kanji', 'shift_jis'],
  ['x-euc-jp', 'euc-jp'],
  ['ks_c_5601-1987', 'euc-kr'],
  ['korean', 'euc-kr'],
  ['windows-949', 'euc-kr'],
  ['cp1251', 'windows-1251'],
  ['x-cp1251', 'windows-1251'],
  ['koi', 'koi8-r'],
  ['koi8', 'koi8-r'],
  ['utf-16', 'utf-16le'],
  ['unicode', 'utf-16le'],
  ['ucs-2', 'utf-16le'],
]);

/** The encoding a label stands for, in the WHATWG's lower-case names; null for a label nobody knows. */
export function encodingOfLabel(label: string): string | null {
  const key = label
    .trim()
    .replace(/^["']|["']$/g, '')
    .toLowerCase();
  const meant = MEANT_BY_LABEL.get(key) ?? key;
  if (meant === 'utf-8') return meant;
  return meant !== '' && loadIconv().encodingExists(meant) ? meant : null;
}
