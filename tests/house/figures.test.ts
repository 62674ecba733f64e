/** The figures that the house keeps. A limit goes down with the figure, and never up without a reason in its own commit. */
import { describe, expect, it } from 'vitest';
import { type Figures, measureHouse } from './figures.js';

/** Names that two files bear because they hold the same thing for two places. */
const EXCEPTIONS = new Set([
  // A command, and what it prints.
  'completion.ts',
  'man.ts',
  // One format, read and written.
  'ndjson.ts',
  // What is in a page that wirecopy makes.
  'script.ts',
  'style.ts',
  // The options of the library, and those of the command line, which hold them.
  'options.ts',
  // Libraries that load late, each behind its folder's door.
  'libraries.ts',
]);

const MOST: Readonly<Record<keyof Figures, number>> = {
  'functions with more than 3 parameters': 0,
  'functions with more than 15 branches': 13,
  'casts outside model/': 110,
  'exports that only their own file needs': 0,
  'names that several files of code bear': 0,
};

describe('the house', () => {
  const figures = measureHouse(EXCEPTIONS);
  const rows = Object.entries(MOST) as [keyof Figures, number][];

  it.each(rows)('%s: at most %i', (figure, most) => {
    const places = figures[figure];
    expect(places.length, `${places.length} ${figure}:\n${places.join('\n')}\n`).toBeLessThanOrEqual(most);
  });
});
