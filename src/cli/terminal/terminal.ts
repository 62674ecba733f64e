/** What the terminal is like: colours and width. chalk gets what we decide, since it does not obey `NO_COLOR`. */
import { Chalk } from 'chalk';
import type { Paint } from '../../emit/index.js';

interface ColorRequest {
  /** `--color`, `--no-color`, or neither. */
  readonly option: boolean | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
}

/** `--color` beats `FORCE_COLOR`, which beats `NO_COLOR` (set and not empty), which beats the terminal test. */
export function wantsColor({ option, env, isTerminal }: ColorRequest): boolean {
  if (option !== null) return option;
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (env['NO_COLOR']) return false;
  return isTerminal && env['TERM'] !== 'dumb';
}

/** The colours of the summary, which can be read on black and on white; without colour, text stays as it is. */
export function makePaint(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    title: (text) => chalk.bold(text),
    heading: (text) => chalk.bold.underline(text),
    strong: (text) => chalk.bold.magenta(text),
    quiet: (text) => chalk.dim(text),
    alarm: (text) => chalk.red(text),
  };
}

const DEFAULT_WIDTH = 80;

/** The columns of a terminal; 80 where it does not say, or says 0. */
export const widthOf = ({ columns }: { readonly columns?: number | undefined }): number => columns || DEFAULT_WIDTH;
