/** The paths of a call → inputs that exist, or one line that says what to type instead. */
import { isWebAddress } from '../../options.js';
import { type Inputs, PathError, resolveInputs } from '../../read/index.js';
import { nearCommand } from '../arguments/suggest.js';
import { UsageError } from '../exit.js';

/** How a shell takes a text as it is. */
const shellQuoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

interface NamedInputs {
  readonly paths: readonly string[];
  readonly list?: Inputs['list'];
  /** The command as it is typed before its options: `wirecopy inspect`. */
  readonly typed: string;
}

/** What a call reads. Throws `UsageError` for a path that does not exist. */
export function resolveNamed({ paths, list = null, typed }: NamedInputs): Inputs {
  try {
    return resolveInputs(paths, list);
  } catch (error) {
    throw error instanceof PathError ? pathMistake(error, { paths, typed }) : error;
  }
}

/** What is wrong with a path that does not exist: perhaps it is an address of the web, perhaps a misspelt command. */
export function pathMistake({ message }: PathError, { paths, typed }: NamedInputs): UsageError {
  const address = paths.find((path) => isWebAddress(path) && message.endsWith(path));
  if (address !== undefined) {
    const [quoted, option] = [shellQuoted(address), typed === 'wirecopy merge' ? '' : ` --url ${shellQuoted(address)}`];
    const rest = typed === 'wirecopy' ? '' : ' -';
    return new UsageError(`nothing is fetched; type: curl -sSL ${quoted} | ${typed}${option}${rest}`, '');
  }
  const meant = typed === 'wirecopy' ? nearCommand(paths[0] ?? '') : null;
  return new UsageError(meant === null ? message : `${message}; did you mean the command ${meant}?`);
}
