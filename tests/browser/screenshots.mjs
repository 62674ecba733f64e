// Pictures of real output, at a desk's width and a telephone's, light and dark; the README shows two of them:
// `npm run build && node tests/browser/screenshots.mjs`. Needs Debian's chromium.
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

const HEIGHTS = { inspect: 900, report: 1500 };
/** The ending of a picture's name, and how the page is looked at. */
const looks = {
  '': { width: 1100, colorScheme: 'light' },
  '-dark': { width: 1100, colorScheme: 'dark' },
  '-phone': { width: 390, colorScheme: 'light' },
  '-phone-dark': { width: 390, colorScheme: 'dark' },
};

const pages = {
  inspect: wirecopy(['inspect', 'fixtures/related-stories-inside-body/input.html']),
  report: wirecopy(['report', '--input-format', 'ndjson', '-'], archive),
};

mkdirSync(pictures, { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  for (const [name, html] of Object.entries(pages)) {
    const file = join(folder, `${name}.html`);
    writeFileSync(file, html);
    for (const [look, options] of Object.entries(looks)) {
      const height = options.width > 1000 ? HEIGHTS[name] : 844;
      const page = await browser.newPage({
        colorScheme: options.colorScheme,
        viewport: { width: options.width, height },
      });
      await page.goto(`file://${file}`);
      await page.screenshot({ path: join(pictures, `${name}${look}.png`) });
      await page.close();
    }
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
