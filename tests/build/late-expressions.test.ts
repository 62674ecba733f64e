import { parseSync } from 'rolldown/utils';
import { expect, it } from 'vitest';
// @ts-expect-error: the steps of the build have no types.
import { delayExpressions } from '../../src/build/late-expressions.mjs';

const parse = (source: string) => parseSync('module.js', source).program;
/** What a module's last expression gives after a step. */
const run = (code: string): unknown => new Function(code.replace(/\nRESULT = /, '\nreturn '))();

it.each([
  ['a constant', 'const WORD = /^\\p{L}+$/u;\nRESULT = [WORD.test("é"), WORD.test("1")]', [true, false]],
  [
    'a constant that is a property of its own name',
    'const WORD = /\\p{L}/u;\nRESULT = ({ WORD }).WORD.test("a")',
    true,
  ],
  ['a member of the same name', 'const WORD = /\\p{L}/u;\nRESULT = ({ WORD: 1 }).WORD + Number(WORD.test("a"))', 2],
  ['a made one', 'const OF = new RegExp("^a" + "\\\\p{N}", "u");\nRESULT = OF.test("a1")', true],
  [
    'one in a call',
    'const squeeze = (text) => text.replace(/\\P{L}+/gu, "-");\nRESULT = squeeze("a, b") + squeeze("c. d")',
    'a-bc-d',
  ],
  [
    'one that remembers its place is made anew each time',
    'const first = (text) => /\\p{L}/gu.exec(text)[0];\nRESULT = first("ab") + first("ab")',
    'aa',
  ],
  ['a slash and quotes in it', 'const MARK = /[/"\'\\p{P}]/u;\nRESULT = MARK.test("/")', true],
])('an expression that waits for its first use: %s', (_, code, expected) => {
  expect(run(delayExpressions(code, parse).code)).toEqual(expected);
});

it('leaves an expression that another module reads where it is', () => {
  const code = 'export const WORD = /\\p{L}/gu;';
  expect(delayExpressions(code, parse)).toMatchObject({ code: expect.stringContaining(code), count: 0 });
});
