import { describe, expect, it } from 'vitest';
import { documentOf } from '../../src/merge/index.js';
import { reportOf } from '../../src/report/index.js';
import { EMPTY_PAGE, FAILURE, PAGE } from '../emit/records.js';
import { hasBrowser, useBrowser } from './browser.js';
import { hostileRecords } from './hostile.js';

const report = (...records: unknown[]): string =>
  reportOf(records.map(documentOf).filter((document) => document !== null));

describe.skipIf(!hasBrowser)('a report in Chromium', () => {
  const open = useBrowser();

  it('opens without a fault, asks for nothing, and its links lead to its parts', async () => {
    const { page, requests, errors } = await open(report(PAGE, EMPTY_PAGE, FAILURE));
    for (const link of await page.locator('nav a').all()) {
      const target = (await link.getAttribute('href')) as string;
      expect(await page.locator(target).count()).toBe(1);
    }
    expect([requests, errors]).toEqual([[], []]);
    await page.close();
  });

  it('filters acts by words, type, and a click on the matrix or the time line', async () => {
    const { page } = await open(report(PAGE));
    const shown = (): Promise<number> => page.locator('.acts > li:visible').count();
    expect(await shown()).toBe(2);
    await page.fill('#words', 'graustark');
    expect(await shown()).toBe(1);
    expect(await page.locator('#count').textContent()).toBe('1');
    await page.click('button[type=reset]');
    await page.selectOption('#type', 'recognition');
    expect(await shown()).toBe(1);
    await page.locator('.matrix button').first().click();
    expect(await page.locator('.acts > li:visible').first().getAttribute('data-actor')).toBe(
      await page.locator('.matrix button').first().getAttribute('data-actor'),
    );
    await page.locator('.bar').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction('document.getElementById("date").value === "2024-05-01"');
    expect(await shown()).toBe(1);
    await page.close();
  });

  it('runs, fetches and draws nothing that hostile records bring along', async () => {
    const { page, requests, errors } = await open(report(...hostileRecords()));
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(await page.locator('img, iframe, link, object, embed, b').count()).toBe(0);
    for (const link of await page.locator('a').all()) expect(await link.getAttribute('href')).toMatch(/^(?:#|https?:)/);
    expect([requests, errors]).toEqual([[], []]);
    await page.close();
  });

  it('fits a telephone', async () => {
    const { page } = await open(report(PAGE), {
      viewport: { width: 360, height: 640 },
    });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await page.close();
  });
});
