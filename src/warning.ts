/** Warning and error codes, and how one is made. */
import { type FailureRecord, type InputInfo, RECORD_SCHEMA, type Warning } from './record.js';

type WarningCode =
  | 'no-article'
  | 'encoding-guessed'
  | 'truncated-html'
  | 'no-date'
  | 'text-language-unsupported'
  | 'rule-unmatched';
type ErrorCode = FailureRecord['error']['code'];

/** What is wrong with a page, as a value. */
export interface PageProblem {
  readonly code: ErrorCode;
  readonly message: string;
}

/** A warning of the record. */
export function warn(code: WarningCode, message: string): Warning {
  return { code, message };
}

const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/g;
const LONGEST_MESSAGE = 1_000;

/** What a page or a name put into a message leaves neither a control character nor half of one, and does not fill the record. */
const clean = (message: string): string =>
  message.slice(0, LONGEST_MESSAGE).toWellFormed().replace(CONTROLS, '\ufffd') +
  (message.length > LONGEST_MESSAGE ? '…' : '');

/** The record of a page that could not be read. */
export function failureRecord(input: InputInfo, { code, message }: PageProblem): FailureRecord {
  return { schema: RECORD_SCHEMA, input, error: { code, message: clean(message) } };
}

/** What the system's commonest codes say, for people. */
const SYSTEM_ERRORS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'a part of its path is no folder'],
  ['ENOENT', 'no such file or folder'],
  ['ENOSPC', 'no space left'],
  ['EDQUOT', 'no space left'],
  ['EFBIG', 'the file is too large'],
  ['EROFS', 'the disk is read-only'],
  ['EMFILE', 'too many files are open'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['ELOOP', 'its links lead in a circle'],
]);

/** What an error says; anything may be thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The code of an error of the system or of Node, as in `ENOENT`; null for any other. Errors of `vm` are of another realm's class. */
export const codeOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null;

/** An error of the system in words, with its code: `permission denied (EACCES)`. */
export function systemReason(error: unknown): string {
  const code = codeOf(error);
  const words = SYSTEM_ERRORS.get(code ?? '');
  return words === undefined ? (code ?? messageOf(error)) : `${words} (${code})`;
}

/** A page that could not be read: thrown inside `read/` and `decode/`, turned into a failure record by `run/`. */
export class PageError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'PageError';
  }
}
