// Rows of the benchmark: a figure, its target, whether it is met; and how a part is printed.

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** How far the rounds lie apart: (max - min) / median. */
export const spread = (values) => (Math.max(...values) - Math.min(...values)) / median(values);

/**
 * One row: the median of `rounds`, or the `value` that was made of them otherwise, and their spread. `target` is { most } or { least }, in the row's own unit, or absent where
 * the row is there to be read only; `met` is then null.
 */
export function makeRow(what, rounds, { value = median(rounds), unit = '×', target = null, note = null } = {}) {
  const met = target && (target.most === undefined ? value >= target.least : value <= target.most);
  return { what, value, unit, spread: spread(rounds), target, met, note };
}

/** A row of what could not be measured here, and why. */
export const makeGap = (what, note) => ({ what, value: null, unit: '', spread: null, target: null, met: null, note });

/** Round by round, one contender's figure over another's: both saw the same machine. */
export const ratios = (these, those) => these.map((value, round) => value / those[round]);

const tellTarget = (target) => {
  if (target === null) return '';
  return target.most === undefined ? `at least ${target.least}` : `at most ${target.most}`;
};

const tellMet = (met) => (met === null ? '' : met ? 'met' : 'MISSED');

/** Prints a part as a table. */
export function printPart(part, rows) {
  console.log(`${part.padEnd(62)}${'figure'.padStart(12)}${'spread'.padStart(9)}  ${'target'.padEnd(14)}`);
  for (const { what, value, unit, spread: apart, target, met, note } of rows) {
    const figure = value === null ? '-' : `${value.toFixed(value < 100 ? 2 : 0)} ${unit}`;
    const width = apart === null ? '' : `${(100 * apart).toFixed(0)} %`;
    const cells = [`  ${what}`.padEnd(62), figure.padStart(12), width.padStart(9)];
    console.log(
      `${cells.join('')}  ${tellTarget(target).padEnd(14)}${tellMet(met)}${note ? `  ${note}` : ''}`.trimEnd(),
    );
  }
  console.log('');
}
