/**
 * The README shows real output: each `console` block is run (where there is a jq to pipe into), and the option table is that of the program.
 * `UPDATE=1 npm test -- readme` writes both anew.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EXTRACT_OPTIONS } from '../../src/cli/arguments/options.js';
import { COMMAND } from './run.js';

const CONSOLE_BLOCK = /```console\n\$ (.+)\n([\s\S]*?)```/g;
const OPTION_TABLE = /(<!-- options[^>]*-->\n)[\s\S]*?(<!-- \/options -->)/;

function outputOf(command: string): string {
  const script = command.replaceAll('npx wirecopy', `"${process.execPath}" "${COMMAND}"`);
  const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout;
}

const optionTable = (): string => {
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
  const rows = EXTRACT_OPTIONS.map(({ flags, summary, choices, fallback }) => {
    const values = choices ? `: ${choices.map((choice) => `\`${choice}\``).join(', ')}` : '';
    return `| \`${flags}\` | ${cell(summary)}${values} | ${cell(fallback)} |`;
  });
  return ['| option | meaning | default |', '|---|---|---|', ...rows, ''].join('\n');
};

const hasJq = spawnSync('jq', ['--version']).status === 0;

it.skipIf(!hasJq)('the README is true', () => {
  const readme = readFileSync('README.md', 'utf8');
  const written = readme
    .replace(CONSOLE_BLOCK, (_, command: string) => `\`\`\`console\n$ ${command}\n${outputOf(command)}\`\`\``)
    .replace(OPTION_TABLE, (_, open: string, close: string) => open + optionTable() + close);
  if (process.env['UPDATE'] === '1' && !process.env['CI']) writeFileSync('README.md', written);
  else expect(readme).toBe(written);
});
