/** The manual page (man(7)), made from the one table of options and commands. */
import { FORMAT_NOTES } from '../../emit/formats.js';
import { COMMANDS, type CommandEntry } from '../arguments/command-table.js';
import { EXTRACT_EXAMPLES, EXTRACT_OPTIONS, type OptionEntry } from '../arguments/options.js';
import { readVersion } from '../version.js';

/** Text that troff takes as it is. */
const plain = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/gm, '\\&$1')
    .replace(
      /[^\n -~]/gu,
      (character) => `\\[u${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`,
    );

const option = ({ flags, summary, choices, fallback }: OptionEntry): string => {
  const values = choices ? `: ${choices.join(', ')}` : '';
  return `.TP\n.B ${plain(flags)}\n${plain(`${summary}${values} (default: ${fallback})`)}`;
};

const example = ([command, says]: readonly [string, string]): string =>
  `.TP\n${plain(says)}\n.EX\n${plain(command)}\n.EE`;

function command(entry: CommandEntry): string {
  const { name, argument, argumentSays, argumentChoices, second, summary, options, examples } = entry;
  const words = [name, options.length > 0 ? '[options]' : '', argument, second?.argument ?? ''];
  const call = `wirecopy ${words.filter((word) => word !== '').join(' ')}`;
  const values = argumentChoices ? `: ${argumentChoices.join(', ')}` : '';
  const said = argumentSays === '' ? '' : `\n.TP\n.B ${plain(argument)}\n${plain(`${argumentSays}${values}`)}`;
  const more = second ? `\n.TP\n.B ${plain(second.argument)}\n${plain(second.says)}` : '';
  return [
    `.SS ${plain(call)}\n${plain(summary)}.${said}${more}`,
    ...options.map(option),
    ...examples.map(example),
  ].join('\n');
}

/** What the exit codes mean. */
const EXITS: readonly (readonly [string, string])[] = [
  ['0', 'every page gave a record without error'],
  ['1', 'some page failed; its record, or a line on standard error, says why'],
  ['2', 'the call itself is wrong; nothing was written'],
  ['3', 'the output could not be written'],
  ['130, 143', 'interrupted; what was written is whole records'],
];

/** The page as troff source. */
export function manPage(): string {
  return `.TH WIRECOPY 1 "" "wirecopy ${plain(readVersion())}" "User Commands"
.SH NAME
wirecopy \\- reads scraped news pages and tells what a desk editor would mark
.SH SYNOPSIS
.B wirecopy
[extract] [options] [PATH...]
.br
.B wirecopy
.I command
[options] ...
.SH DESCRIPTION
Reads scraped news pages (HTML, text, archives of them) and writes one JSON record a page: the article without what
surrounds it, its dateline, its actors, who claims what, and recognition events. Nothing is fetched and no script of a page is run.
.SH EXAMPLES
${EXTRACT_EXAMPLES.map(example).join('\n')}
.SH OPTIONS
${EXTRACT_OPTIONS.map(option).join('\n')}
.SH FORMATS
A page that failed is a record with an error in the JSON formats, and a line on standard error in text, markdown and csv.
${Object.entries(FORMAT_NOTES)
  .map(([name, says]) => `.TP\n.B ${name}\n${plain(says)}.`)
  .join('\n')}
.SH COMMANDS
${(Object.values(COMMANDS) as readonly CommandEntry[]).map(command).join('\n')}
.SH EXIT STATUS
${EXITS.map(([code, says]) => `.TP\n.B ${code}\n${plain(says)}`).join('\n')}
.SH ENVIRONMENT
.TP
.B NO_COLOR, FORCE_COLOR
obeyed; \\-\\-color and \\-\\-no\\-color go before both.
`;
}
