import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Files that break the table, each with the rule that must see it. */
const BREACHES = [
  ['src/body/trial.ts', '../events/index.js', 'body-imports-no-later-stage'],
  ['src/data/english/trial.ts', '../../options.js', 'data-imports-nothing'],
  ['src/claims/trial.ts', 'compromise', 'one-door-compromise'],
  ['src/actors/trial.ts', 'node:fs', 'files-are-read-in-few-places'],
  ['src/run/trial.ts', 'node:http', 'no-network'],
] as const;

it('the import table sees every kind of breach; `npm run check` holds the tree itself to it', () => {
  try {
    for (const [file, from] of BREACHES) writeFileSync(file, `import * as other from '${from}';\nexport const kept = other;\n`);
    const { stdout } = spawnSync('node_modules/.bin/depcruise', ['--config', '.dependency-cruiser.cjs', 'src'], { encoding: 'utf8' });
    for (const [file, , rule] of BREACHES) expect(stdout).toMatch(new RegExp(`${rule}: ${file}`));
    expect(stdout).toContain(`${BREACHES.length} dependency violations`);
  } finally {
    for (const [file] of BREACHES) rmSync(file, { force: true });
  }
});
