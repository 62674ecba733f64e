import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/arguments/command-table.js';
import { EXTRACT_OPTIONS } from '../../src/cli/arguments/options.js';
import { wirecopy } from './run.js';

const hasProgram = (name: string): boolean => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;
const longNames = [...EXTRACT_OPTIONS, ...Object.values(COMMANDS).flatMap(({ options }) => [...options])].map(
  ({ flags }) => /--[\w-]+/.exec(flags)?.[0] as string,
);

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish'])('%s knows every command and every long option', (shell) => {
    const { code, out } = wirecopy(['completion', shell]);
    expect(code).toBe(0);
    for (const name of Object.keys(COMMANDS)) expect(out).toContain(name);
    for (const name of longNames) expect(out).toMatch(new RegExp(`(?:${name}|-l ${name.slice(2)})\\b`));
  });

  it.each(['bash', 'zsh', 'fish'].filter(hasProgram))('%s takes the script', (shell) => {
    const { status, stderr } = spawnSync(shell, ['-n'], {
      input: wirecopy(['completion', shell]).out,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
  });

  it.each([
    ['options', 'wirecopy --for', ['--format']],
    ['values', 'wirecopy --format nin', ['ninjs']],
    ['values of a short option', 'wirecopy -f mark', ['markdown']],
    ['commands', 'wirecopy insp', ['inspect']],
    ['options of a command', 'wirecopy inspect --mem', ['--member']],
    ['words of a command', 'wirecopy completion f', ['fish']],
  ])('bash completes %s', (_, line, expected) => {
    const words = line.split(' ');
    const script = `${wirecopy(['completion', 'bash']).out}
COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; cd /; _wirecopy; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout } = spawnSync('bash', ['--norc'], { input: script, encoding: 'utf8' });
    expect(stdout.trim().split('\n')).toEqual(expected);
  });

  it('refuses a shell that it does not know', () => {
    const { code, err } = wirecopy(['completion', 'ksh']);
    expect(code).toBe(2);
    expect(err).toMatch(/takes one of bash, zsh, fish, not "ksh"/);
  });
});

describe('the manual page', () => {
  it('tells every option and command', () => {
    const { code, out } = wirecopy(['man']);
    expect(code).toBe(0);
    const text = out.replaceAll('\\-', '-');
    for (const name of [...longNames, ...Object.keys(COMMANDS)]) expect(text).toContain(name);
  });

  it.runIf(hasProgram('groff'))('is troff without a fault', () => {
    const { stderr } = spawnSync('groff', ['-man', '-ww', '-z'], { input: wirecopy(['man']).out, encoding: 'utf8' });
    expect(stderr).toBe('');
  });
});

describe('help', () => {
  it.each(Object.values(COMMANDS))('of $name begins with examples', ({ name, examples }) => {
    const { code, out } = wirecopy([name, '--help']);
    expect(code).toBe(0);
    expect(out.startsWith(`Examples:\n  ${examples[0][0]}`)).toBe(true);
  });
});
