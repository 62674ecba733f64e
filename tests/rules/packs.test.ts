/** The shipped packs: every sense fires where it must, and nowhere that it must not. */
import { expect, it } from 'vitest';
import { packText, parseRules } from '../../src/rules/index.js';
import { wirecopy } from '../cli/run.js';

it.each(['plover'])('%s', (name) => {
  const { rules, faults } = parseRules(packText(name) ?? '');
  expect(faults).toEqual([]);
  const bare = rules.events.flatMap(({ type, senses }) =>
    senses
      .filter(({ must, mustNot }) => must.length === 0 || mustNot.length === 0)
      .map(({ at }) => `${type} ${at.line}`),
  );
  expect(bare).toEqual([]);
  const { code, out } = wirecopy(['rules', 'test', name]);
  expect(out.split('\n').filter((line) => line.startsWith('FAIL'))).toEqual([]);
  expect(code).toBe(0);
});
