/** The benchmark runs and says what it should; no figure is asserted. */
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const bench = (...args: string[]) =>
  spawnSync(process.execPath, ['tests/bench/bench.mjs', '--folder', 'fixtures', ...args], { encoding: 'utf8' });

it('tells the parts that were asked for, each row with its target and whether it is met, and how noisy the machine was', () => {
  const { stdout, stderr } = bench('--json', '--pages', '1', '--rounds', '1', 'start-up', 'processes');
  expect(stderr).toBe('');
  const { parts, machine } = JSON.parse(stdout);
  expect(Object.keys(parts)).toEqual(['processes', 'start-up']);
  for (const row of Object.values(parts).flat() as { value: number; target: object | null; met: boolean | null }[]) {
    expect(row.value).toBeGreaterThan(0);
    expect(row.met === null).toBe(row.target === null);
  }
  expect(machine.loopMs).toBeGreaterThan(0);
});

it('refuses a part that it does not have', () => {
  const { status, stderr } = bench('speed');
  expect(status).toBe(2);
  expect(stderr).toContain('no part speed');
});
