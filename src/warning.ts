/** Warning and error codes of the contract, and how one is made. */
import type { FailureRecord, InputInfo, Warning } from './record.js';

export type WarningCode =
  | 'no-article'
  | 'encoding-guessed'
  | 'truncated-html'
  | 'no-date'
  | 'text-language-unsupported';
export type ErrorCode = FailureRecord['error']['code'];

/** What is wrong with a page, told as a value. */
export interface PageProblem {
  readonly code: ErrorCode;
  readonly message: string;
}

/** A warning of the record. */
export function warn(code: WarningCode, message: string): Warning {
  return { code, message };
}

/** The record of a page that could not be read. */
export function failureRecord(input: InputInfo, { code, message }: PageProblem): FailureRecord {
  return { schema: 'wirecopy/1', input, error: { code, message } };
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
