/**
 * Encoding labels → the encodings that are meant by them, as the Encoding Standard of the WHATWG has it. Node's `TextDecoder` knows
 * the Standard's labels; a few that the web uses besides, and one that Node has no decoder for, stand here.
 */
import { loadIconv } from './libraries.js';

/** Labels that are none of the Standard's, and what pages that bear them are written in. */
const MEANT_BY_LABEL: ReadonlyMap<string, string> = new Map([
  ['iso-8859-16', 'iso-8859-16'],
  ['latin-1', 'windows-1252'],
  ['gb_2312-80', 'gb18030'],
  ['cp936', 'gb18030'],
  ['shift-jis', 'shift_jis'],
  ['cp949', 'euc-kr'],
  ['tis620', 'windows-874'],
  // So the Standard has it where a meta tag says it.
  ['x-user-defined', 'windows-1252'],
]);

/** Encodings whose bytes are all ASCII, so that they look like whole UTF-8. */
const IN_ESCAPES = new Set(['iso-2022-jp']);

/** What the Standard decodes to nothing, since it was used to hide scripts, and what it leaves out. */
const NOT_READ = new Set([
  'replacement',
  'hz-gb-2312',
  'iso-2022-kr',
  'csiso2022kr',
  'iso-2022-cn',
  'iso-2022-cn-ext',
  'utf-7',
]);

const keyOf = (label: string): string =>
  label
    .trim()
    .replace(/^["']|["']$/g, '')
    .toLowerCase();

/** The encoding a label stands for, in the WHATWG's lower-case names; null for a label nobody knows. */
export function encodingOfLabel(label: string): string | null {
  const key = keyOf(label);
  if (key === '' || NOT_READ.has(key)) return null;
  const known = MEANT_BY_LABEL.get(key) ?? standardName(key);
  if (known !== null) return known === 'gbk' ? 'gb18030' : known;
  return loadIconv().encodingExists(key) ? key : null;
}

function standardName(label: string): string | null {
  if (label === 'utf-8') return label;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** Whether an encoding says with ASCII bytes what is no ASCII. */
export const isInEscapes = (encoding: string): boolean => IN_ESCAPES.has(encoding);

/** Whether a label names an encoding in which no page is read. */
export const isNotRead = (label: string): boolean => NOT_READ.has(keyOf(label));
