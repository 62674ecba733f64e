import { describe, expect, it } from 'vitest';
import { archivePageOf, reportOf } from '../../src/report/index.js';
import { EMPTY_PAGE, FAILURE, PAGE } from '../emit/records.js';
import { hasBrowser, useBrowser } from './browser.js';
import { hostileRecords } from './hostile.js';

const report = (...records: unknown[]): string =>
  reportOf(records.map(archivePageOf).filter((document) => document !== null));

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

  it('hides what is less sure than the slider says', async () => {
    const [first, second] = PAGE.events;
    const events = [
      { ...first, confidence: 0.9 },
      { ...second, confidence: 0.3 },
    ];
    const { page } = await open(report({ ...PAGE, events }));
    const shown = (list: string): Promise<number> => page.locator(`.${list} > li:visible`).count();
    expect(await shown('acts')).toBe(2);
    await page.locator('#sure').fill('80');
    expect(await page.locator('#sure-told').textContent()).toBe('80');
    expect([await shown('acts'), await shown('claims')]).toEqual([1, 1]);
    await page.close();
  });

  it('prints whole: every act is drawn, also far down the page, and its documents are open', async () => {
    const many = Array.from({ length: 60 }, (_, at) => ({
      ...PAGE,
      input: { ...PAGE.input, path: `${at}.html` },
      events: [{ ...PAGE.events[0], actor: [{ name: `Actor ${at}`, country: null }] }],
    }));
    const { page } = await open(report(...many));
    const heights =
      'Array.from(document.querySelectorAll(".acts > li"), (item) => item.getBoundingClientRect().height)';
    expect(Math.min(...(await page.evaluate<number[]>(heights)))).toBeGreaterThan(40);
    await page.evaluate('window.dispatchEvent(new Event("beforeprint"))');
    expect(await page.locator('.acts details:not([open])').count()).toBe(0);
    await page.close();
  });

  it('on a telephone keeps its words whole and large enough to read', async () => {
    const { page } = await open(report(PAGE), { viewport: { width: 390, height: 800 } });
    const sizes = await page.evaluate<number[]>(
      'Array.from(document.querySelectorAll("svg text"), (text) => text.getBoundingClientRect().height)',
    );
    expect(Math.min(...sizes)).toBeGreaterThan(10);
    const narrow =
      'Array.from(document.querySelectorAll(".list td, .matrix tbody th"), (cell) => cell.scrollWidth - cell.clientWidth)';
    expect(Math.max(...(await page.evaluate<number[]>(narrow)))).toBeLessThanOrEqual(1);
    await page.close();
  });

  it('reads from right to left where the words do', async () => {
    const arabic = 'اعترفت الدولة بالجمهورية';
    const claims = PAGE.claims.slice(0, 1).map((claim) => ({ ...claim, content: { ...claim.content, text: arabic } }));
    const { page } = await open(report({ ...PAGE, claims }));
    const direction = 'getComputedStyle(document.querySelector(".claims q")).direction';
    expect(await page.evaluate(direction)).toBe('rtl');
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
