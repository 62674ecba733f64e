/** Completion scripts for shells, made from the one table of options and commands. */
import { itemAt } from '../../model/column.js';
import { COMMANDS, type CommandEntry } from '../arguments/command-table.js';
import { EXTRACT_OPTIONS, type OptionEntry } from '../arguments/options.js';
import type { Shell } from '../arguments/view-calls.js';

/** What a shell may offer for one command; `''` is the program itself. */
interface Offer {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly ParsedOption[];
  readonly words: readonly string[];
}

interface ParsedOption {
  /** With their dashes. */
  readonly names: readonly string[];
  readonly takesValue: boolean;
  readonly choices: readonly string[];
  readonly summary: string;
}

const parse = ({ flags, summary, choices = [] }: OptionEntry): ParsedOption => ({
  names: flags.match(/--?[\w-]+/g) ?? [],
  takesValue: flags.includes('<'),
  choices,
  summary,
});

const HELP = { flags: '-h, --help', summary: 'show help', fallback: '' };
const VERSION = { flags: '-V, --version', summary: 'show the version', fallback: '' };

const commands: readonly CommandEntry[] = Object.values(COMMANDS);

/** The program, then each command. */
const OFFERS: readonly Offer[] = [
  {
    name: '',
    summary: '',
    options: [...EXTRACT_OPTIONS, HELP, VERSION].map(parse),
    words: ['extract', ...commands.map(({ name }) => name)],
  },
  ...commands.map(({ name, summary, options, argumentChoices = [] }) => ({
    name,
    summary,
    options: [...options, HELP].map(parse),
    words: argumentChoices,
  })),
];

/** The script of a shell. */
export function completionFor(shell: Shell): string {
  if (shell === 'bash') return bash();
  return shell === 'zsh' ? zsh() : fish();
}

const namesOf = ({ options }: Offer): string => options.flatMap(({ names }) => names).join(' ');

function bash(): string {
  const values = OFFERS.flatMap(({ name, options }) =>
    options
      .filter(({ takesValue }) => takesValue)
      .map(({ names, choices }) => {
        const pattern = names.map((option) => `'${name} ${option}'`).join('|');
        const offered =
          choices.length > 0
            ? `COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$word"))`
            : '_wirecopy_files "$word"';
        return `    ${pattern}) ${offered}; return ;;`;
      }),
  );
  const cases = OFFERS.map((offer) => {
    const { name, words } = offer;
    return `    '${name}') options='${namesOf(offer)}'; words='${words.join(' ')}' ;;`;
  });
  return `# bash completion of wirecopy: source <(wirecopy completion bash)
_wirecopy_files() {
  local IFS=$'\\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY=($(compgen -f -- "$1"))
}
_wirecopy() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command='' options words at
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "\${COMP_WORDS[at]}" in
      ${commands.map(({ name }) => name).join('|')}) command="\${COMP_WORDS[at]}"; break ;;
      -*) ;;
      *) [[ \${COMP_WORDS[at-1]} == -* ]] || break ;;
    esac
  done
  case "$command $before" in
${values.join('\n')}
  esac
  case "$command" in
${cases.join('\n')}
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$word"))
    return
  fi
  [[ -n $command && -n $words ]] || _wirecopy_files "$word"
  if [[ -n $command || $COMP_CWORD -eq 1 ]]; then COMPREPLY+=($(compgen -W "$words" -- "$word")); fi
}
complete -F _wirecopy wirecopy
`;
}

/** Text inside single quotes of zsh's \`_arguments\`, where brackets and colons part the fields. */
const zshText = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&').replaceAll("'", "'\\''");

function zshOption({ names, takesValue, choices, summary }: ParsedOption): string {
  const value = takesValue ? `:value:${choices.length > 0 ? `(${choices.join(' ')})` : '_files'}` : '';
  const others = names.length > 1 ? `'(${names.join(' ')})'{${names.join(',')}}` : `'${names[0]}`;
  return `${others}${names.length > 1 ? "'" : ''}[${zshText(summary)}]${value}'`;
}

function zsh(): string {
  const branch = ({ name, options, words }: Offer): string => {
    const rest = words.length > 0 && name !== '' ? `'*:value:(${words.join(' ')})'` : "'*:file:_files'";
    return `    ${name === '' ? '*' : name})\n      _arguments -s ${[...options.map(zshOption), rest].join(' \\\n        ')} ;;`;
  };
  const [program, others] = [itemAt(OFFERS, 0), OFFERS.slice(1)];
  const listed = others.map(({ name, summary }) => `'${name}:${zshText(summary)}'`).join(' ');
  return `#compdef wirecopy
# zsh completion of wirecopy: put it into a folder of $fpath as _wirecopy
_wirecopy() {
  local -a commands=(${listed})
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe command commands
    _files
    return
  fi
  case $words[2] in
${[...others, program].map(branch).join('\n')}
  esac
}
if [[ $funcstack[1] == _wirecopy ]]; then _wirecopy "$@"; else compdef _wirecopy wirecopy; fi
`;
}

const fishText = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

function fish(): string {
  const list = commands.map(({ name }) => name).join(' ');
  const isProgram = `'not __fish_seen_subcommand_from ${list}'`;
  const conditionOf = (name: string): string => (name === '' ? isProgram : `'__fish_seen_subcommand_from ${name}'`);
  const lines = OFFERS.flatMap(({ name, options, words }) => [
    ...options.map(({ names, takesValue, choices, summary }) => {
      const flags = names.map((option) =>
        option.startsWith('--') ? `-l ${option.slice(2)}` : `-s ${option.slice(1)}`,
      );
      const value = takesValue ? (choices.length > 0 ? ` -x -a ${fishText(choices.join(' '))}` : ' -r') : '';
      return `complete -c wirecopy -n ${conditionOf(name)} ${flags.join(' ')}${value} -d ${fishText(summary)}`;
    }),
    ...(name !== '' && words.length > 0
      ? [`complete -c wirecopy -n ${conditionOf(name)} -f -a ${fishText(words.join(' '))}`]
      : []),
  ]);
  const names = commands.map(
    ({ name, summary }) => `complete -c wirecopy -n '__fish_is_first_token' -a ${name} -d ${fishText(summary)}`,
  );
  return `# fish completion of wirecopy: wirecopy completion fish > ~/.config/fish/completions/wirecopy.fish\n${[...names, ...lines].join('\n')}\n`;
}
