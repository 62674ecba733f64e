/** Starts the command line: arguments in, exit code out. Nothing is cut off by `process.exit` after a write. */
import { makeVisible } from '../emit/terminal/visible.js';
import { EXIT, OutputError, UsageError } from './exit.js';
import { runProgram } from './program.js';

/** Between two writes all output is whole records, so a signal may end the process at once. */
process.on('SIGINT', () => process.exit(EXIT.interrupted));
process.on('SIGTERM', () => process.exit(EXIT.terminated));
process.stderr.on('error', () => {});

/** One line, whatever a path or a value put into it. */
const say = (message: string): void => {
  process.stderr.write(`wirecopy: ${makeVisible(message).replaceAll('\n', '␊')}\n`);
};

try {
  process.exitCode = await runProgram(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) {
    say(`${error.message}${error.more}`);
    process.exitCode = EXIT.usage;
  } else if (error instanceof OutputError) {
    say(error.message);
    process.exitCode = EXIT.output;
  } else {
    const isTold = process.argv.some((argument) => argument === '-v' || argument === '--verbose');
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    if (isTold) process.stderr.write(`wirecopy: a fault of its own: ${makeVisible(stack ?? message)}\n`);
    else say(`a fault of its own: ${message}; -v shows where`);
    process.exitCode = EXIT.output;
  }
}
