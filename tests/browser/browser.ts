/** Debian's Chromium, headless, where it is installed. */
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const PATH = '/usr/bin/chromium';

export const hasBrowser = existsSync(PATH);

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: PATH, args: ['--no-sandbox'] });

/** What a page did that it should not. */
export interface Watched {
  readonly page: Page;
  /** Requests but that for the page itself. */
  readonly requests: string[];
  readonly errors: string[];
}

/** Opens a file as a user does, and watches it. */
export async function openPage(browser: Browser, file: string, options: object = {}): Promise<Watched> {
  const page = await browser.newPage(options);
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
