/** The commands and options, given to commander. Commands load when they run: help touches neither the parser nor compromise. */
import { Command, CommanderError, Option } from 'commander';
import { checkCall, type RawOptions } from './arguments/call.js';
import { COMMANDS, type CommandEntry } from './arguments/command-table.js';
import { EXTRACT_EXAMPLES, EXTRACT_OPTIONS, type OptionEntry } from './arguments/options.js';
import {
  checkInspect,
  checkRecords,
  checkReport,
  checkRules,
  checkSchema,
  checkShell,
} from './arguments/view-calls.js';
import { EXIT, type ExitCode, UsageError } from './exit.js';
import { writeAll } from './output/standard-output.js';
import { readVersion } from './version.js';

/** What comes back from commander: a command's exit code, and the text of help and version. */
interface Outcome {
  code: ExitCode;
  said: string;
}

const examples = (rows: readonly (readonly [string, string])[]): string => {
  const widest = Math.max(...rows.map(([command]) => command.length));
  return `Examples:\n${rows.map(([command, says]) => `  ${command.padEnd(widest)}   ${says}`).join('\n')}\n`;
};

function toOption({ flags, summary, choices, fallback, repeats }: OptionEntry): Option {
  const values = choices ? `: ${choices.join(', ')}` : '';
  const option = new Option(flags, `${summary}${values} (default: ${fallback})`);
  return repeats ? option.argParser((value, before: string[] = []) => [...before, value]) : option;
}

/** Runs the command that the arguments name and gives the exit code. Throws `UsageError` and `OutputError`. */
export async function runProgram(argv: readonly string[]): Promise<ExitCode> {
  const outcome: Outcome = { code: EXIT.done, said: '' };
  const given = withoutHelpCommand(argv);
  const isExtract = given[0] === 'extract';
  const words = settleColor(isExtract ? given.slice(1) : given);
  const program = makeProgram(outcome);
  if (!namesFile(words, isExtract)) addCommands(program, outcome);
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new UsageError(tellMistake(error));
  }
  if (outcome.said !== '') await writeAll(process.stdout, outcome.said);
  return outcome.code;
}

/** A value after an option that takes none: "unknown option '--color=always'". */
const VALUED = /^unknown option '(--[\w-]+)(=[^']*)/;

/** What is wrong with the call, in one line. */
function tellMistake({ message }: CommanderError): string {
  const said = message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
  const [, name, value] = VALUED.exec(said) ?? [];
  const isKnown = EXTRACT_OPTIONS.some(({ flags }) => flags.split(/[ ,]+/).includes(name ?? ''));
  return isKnown ? `option '${name}' takes no value; leave out '${value}'` : said;
}

const VALUED_OPTIONS = new Set(
  EXTRACT_OPTIONS.filter(({ flags }) => flags.includes('<')).flatMap(({ flags }) => flags.match(/--?[\w-]+/g) ?? []),
);

/**
 * Whether the first path has the name of a command and is none: behind `extract`, which is the program itself, and behind `--`. The
 * options belong to the program, so that its help shows them.
 */
function namesFile(words: readonly string[], isExtract: boolean): boolean {
  let at = 0;
  while (words[at]?.startsWith('-') && words[at] !== '-' && words[at] !== '--')
    at += VALUED_OPTIONS.has(words[at] ?? '') ? 2 : 1;
  const isBehindDashes = words[at] === '--';
  const first = words[isBehindDashes ? at + 1 : at] ?? '';
  return (isExtract || isBehindDashes) && Object.hasOwn(COMMANDS, first);
}

/** `wirecopy help report` is `wirecopy report --help`. Throws `UsageError` for `help` of what is no command. */
function withoutHelpCommand(argv: readonly string[]): readonly string[] {
  const [command, name, ...rest] = argv;
  if (command !== 'help') return argv;
  if (name === undefined) return ['--help'];
  if (name.startsWith('-')) return argv;
  if (rest.length === 0 && (name in COMMANDS || name === 'extract')) return [name, '--help'];
  throw new UsageError(`help knows no command ${JSON.stringify([name, ...rest].join(' '))}; ${COMMAND_LIST}`);
}

const COMMAND_LIST = `the commands are ${['extract', ...Object.keys(COMMANDS)].join(', ')}`;

/** `--color page.html` colours a page: what stands behind the bare option is no value of it. */
function settleColor(argv: readonly string[]): string[] {
  const end = argv.indexOf('--');
  return argv.map((word, at) => (word === '--color' && (end < 0 || at < end) ? '--color=always' : word));
}

function makeProgram(outcome: Outcome): Command {
  const program = new Command('wirecopy')
    .description(
      'Reads scraped news pages and writes one JSON record a page: the article, its dateline, its actors, who claims what, and recognition events.',
    )
    .usage('[extract] [options] [PATH...]\n       wirecopy COMMAND [options] …')
    .argument('[PATH...]', 'files, folders, globs in quotes; - or nothing is standard input')
    .version(readVersion())
    .helpCommand(false)
    .enablePositionalOptions()
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        outcome.said += text;
      },
      writeErr: () => {},
      outputError: () => {},
    })
    .addHelpText('before', examples(EXTRACT_EXAMPLES))
    .action(async (paths: string[], raw: RawOptions) => {
      if (paths.length === 0 && raw.filesFrom === undefined && process.stdin.isTTY) return program.outputHelp();
      const call = await checkCall(paths, raw);
      outcome.code = await (await import('./commands/extract.js')).runExtract(call);
    });
  for (const entry of EXTRACT_OPTIONS) program.addOption(toOption(entry));
  return program;
}

/** What each command runs, loaded when it is asked for. */
const ACTIONS: Readonly<
  Record<keyof typeof COMMANDS, (argument: unknown, raw: RawOptions, more: string[]) => Promise<ExitCode>>
> = {
  inspect: async (path, raw) =>
    (await import('./commands/inspect.js')).runInspect(await checkInspect(path as string, raw)),
  explain: async (path, raw, [text = '']) =>
    (await import('./commands/explain.js')).runExplain(await checkInspect(path as string, raw), text),
  report: async (paths, raw) =>
    (await import('./commands/report.js')).runReport(await checkReport(paths as string[], raw)),
  merge: async (paths, raw) => (await import('./commands/merge.js')).runMerge(checkRecords(paths as string[], raw)),
  rules: async (action, raw, paths) =>
    (await import('./commands/rules-command.js')).runRules(await checkRules(action as string, paths, raw)),
  schema: async (_, raw) => (await import('./commands/schema.js')).runSchema(checkSchema(raw)),
  completion: async (shell) => (await import('./commands/completion.js')).runCompletion(checkShell(shell as string)),
  man: async () => (await import('./commands/man.js')).runMan(),
  // `help` is put before the parser as `--help`.
  help: async () => EXIT.done,
};

function addCommands(program: Command, outcome: Outcome): void {
  for (const entry of Object.values(COMMANDS) as readonly CommandEntry[]) {
    const { name, argument, argumentSays, argumentChoices, summary, options, examples: rows } = entry;
    const command = program.command(name).description(summary).addHelpText('before', examples(rows));
    const values = argumentChoices ? `: ${argumentChoices.join(', ')}` : '';
    if (argument !== '') command.argument(argument, `${argumentSays}${values}`);
    if (entry.second) command.argument(entry.second.argument, entry.second.says);
    for (const option of options) command.addOption(toOption(option));
    command.action(async (...given: unknown[]) => {
      const [first, second] = argument === '' ? [null, given[0]] : [given[0], given[entry.second ? 2 : 1]];
      const waitsForTyping = Array.isArray(first) && first.length === 0 && process.stdin.isTTY;
      if (waitsForTyping) return command.outputHelp();
      outcome.code = await ACTIONS[name as keyof typeof COMMANDS](
        first,
        second as RawOptions,
        entry.second ? [given[1] as string | string[]].flat() : [],
      );
    });
  }
}
