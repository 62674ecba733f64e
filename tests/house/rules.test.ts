import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const cruise = (): string => {
  try {
    return execFileSync('node_modules/.bin/depcruise', ['--config', '.dependency-cruiser.cjs', 'src'], {
      encoding: 'utf8',
    });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
};

/** What the import table says while a file with this import stands in `src`. */
function withImport(file: string, from: string): string {
  writeFileSync(file, `import * as other from '${from}';\nexport const kept = other;\n`);
  try {
    return cruise();
  } finally {
    rmSync(file);
  }
}

describe('the import table', () => {
  it('holds', () => expect(cruise()).toContain('no dependency violations'));

  it.each([
    [
      'an early stage that imports a late one',
      'src/body/trial.ts',
      '../events/index.js',
      'body-imports-no-later-stage',
    ],
    ['data that imports', 'src/data/english/trial.ts', '../../options.js', 'data-imports-nothing'],
    ['a second door to compromise', 'src/claims/trial.ts', 'compromise', 'one-door-compromise'],
    ['a stage that opens files', 'src/actors/trial.ts', 'node:fs', 'files-are-read-in-few-places'],
    ['the network', 'src/run/trial.ts', 'node:http', 'no-network'],
  ])('sees %s', (_, file, from, rule) => expect(withImport(file, from)).toContain(rule));
});
