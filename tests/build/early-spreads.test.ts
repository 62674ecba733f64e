import { parseSync } from 'rolldown/utils';
import { expect, it } from 'vitest';
// @ts-expect-error: the steps of the build have no types.
import { startFromEmpty } from '../../src/build/early-spreads.mjs';

const parse = (source: string) => parseSync('module.js', source).program;

it.each([
  ['adds to a spread', 'const a = (x) => ({ ...x, b: 1 });', 'const a = (x) => ({ ...{}, ...x, b: 1 });', 1],
  ['joins two', 'const a = (x, y) => ({...x, ...y});', 'const a = (x, y) => ({ ...{},...x, ...y});', 1],
  ['one in the other', 'a({ ...x, b: { ...y, c } });', 'a({ ...{}, ...x, b: { ...{}, ...y, c } });', 2],
  ['copies', 'const a = { ...x };', 'const a = { ...x };', 0],
  ['begins with a name', 'const a = { b: 1, ...x };', 'const a = { b: 1, ...x };', 0],
  ['takes apart', 'const { a, ...b } = x; f([...b, 1], ...b);', 'const { a, ...b } = x; f([...b, 1], ...b);', 0],
])('an object that %s', (_, code, expected, count) => {
  expect(startFromEmpty(code, parse)).toEqual({ code: expected, count });
});
