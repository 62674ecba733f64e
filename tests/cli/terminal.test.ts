import { expect, it } from 'vitest';
import { widthOf } from '../../src/cli/terminal/terminal.js';

it.each([
  ['a terminal is as wide as it says', 120, 120],
  ['one that is told to be 0 wide has no size', 0, 80],
  ['what is no terminal has none', undefined, 80],
])('%s', (_, columns, width) => expect(widthOf({ columns })).toBe(width));
