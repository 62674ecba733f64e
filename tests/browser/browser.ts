/** Debian's Chromium, headless, where it is installed. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

const PATH = '/usr/bin/chromium';

export const hasBrowser = existsSync(PATH);

/** What a page did that it should not. */
export interface Watched {
  readonly page: Page;
  /** Requests but that for the page itself. */
  readonly requests: string[];
  readonly errors: string[];
}

/** Opens HTML as a user does, from a file on disk, and watches it. */
export type Open = (html: string, options?: object) => Promise<Watched>;

/** A browser for the tests of one `describe`; it and its files go when they are done. */
export function useBrowser(): Open {
  let browser: Browser;
  let folder: string;
  let files = 0;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wirecopy-browser-'));
    browser = await chromium.launch({ executablePath: PATH, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });
  return async (html, options = {}) => {
    files += 1;
    const file = join(folder, `${files}.html`);
    writeFileSync(file, html);
    return watch(await browser.newPage(options), file);
  };
}

async function watch(page: Page, file: string): Promise<Watched> {
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== `file://${file}`) requests.push(request.url());
  });
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`file://${file}`);
  return { page, requests, errors };
}
