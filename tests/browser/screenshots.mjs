// The pictures in the README, of real output: `npm run build && node tests/browser/screenshots.mjs`. Needs Debian's chromium.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pictures = fileURLToPath(new URL('pictures/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'wirecopy-pictures-'));

function wirecopy(args, input = '') {
  const { stdout } = spawnSync(process.execPath, ['bin/wirecopy.js', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return stdout;
}

/** The stories that the events are tested on, as an archive. */
const archive = readFileSync(join(root, 'tests/events/gold/dev.ndjson'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .map(({ id, text, published }) => `${JSON.stringify({ id, body: text, ...(published ? { published } : {}) })}\n`)
  .join('');

const pages = {
  inspect: wirecopy(['inspect', 'fixtures/related-stories-inside-body/input.html']),
  report: wirecopy(['report'], wirecopy(['--input-format', 'ndjson', '-'], archive)),
};

mkdirSync(pictures, { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  for (const [name, html] of Object.entries(pages)) {
    const file = join(folder, `${name}.html`);
    writeFileSync(file, html);
    const page = await browser.newPage({ viewport: { width: 1100, height: name === 'inspect' ? 900 : 1500 } });
    await page.goto(`file://${file}`);
    await page.screenshot({ path: join(pictures, `${name}.png`) });
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
