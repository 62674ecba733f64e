/** Exit codes (`src/README.md`), and the errors that lead to them. */

/** The exit code of each way in which a call ends. */
export const EXIT = { done: 0, pageFailed: 1, usage: 2, output: 3, interrupted: 130, terminated: 143 } as const;
/** One of these codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The call itself is wrong: one line that says what, where and what to do, and where more is said. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly more = '; see wirecopy --help',
  ) {
    super(message);
  }
}

/** The output could not be written. */
export class OutputError extends Error {}
