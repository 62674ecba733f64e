/** Starts the command line: arguments in, exit code out. Nothing is cut off by `process.exit` after a write. */
import { EXIT, OutputError, UsageError } from './exit.js';
import { runProgram } from './program.js';

/** Between two writes all output is whole records, so a signal may end the process at once. */
process.on('SIGINT', () => process.exit(EXIT.interrupted));
process.on('SIGTERM', () => process.exit(EXIT.terminated));
process.stderr.on('error', () => {});

try {
  process.exitCode = await runProgram(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`wirecopy: ${error.message}${error.more}\n`);
    process.exitCode = EXIT.usage;
  } else if (error instanceof OutputError) {
    process.stderr.write(`wirecopy: ${error.message}\n`);
    process.exitCode = EXIT.output;
  } else {
    const isTold = process.argv.some((argument) => argument === '-v' || argument === '--verbose');
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    process.stderr.write(`wirecopy: a fault of its own: ${isTold ? stack : `${message}; -v shows where`}\n`);
    process.exitCode = EXIT.output;
  }
}
