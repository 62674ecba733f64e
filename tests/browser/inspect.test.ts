import { describe, expect, it } from 'vitest';
import { inspectionOf } from '../../src/inspect/index.js';
import { loadStages, studyPage } from '../../src/run/index.js';
import { hasBrowser, useBrowser } from './browser.js';
import { HOSTILE_PAGE } from './hostile.js';

await loadStages();

const PAGE = `<html lang="en"><head><title>Fiji opens embassy in Seoul</title><meta name="author" content="A. Writer"></head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>Fiji opens embassy in Seoul</h1>
<p>SUVA (Reuters) - Fiji opened an embassy in Seoul on Monday, the foreign ministry said, and named a career diplomat as its ambassador.</p>
<p>“We recognise the government in Seoul,” Prime Minister Tupou Draunidalo said. The two countries have had relations since 1971, officials told reporters.</p>
</article><footer>Copyright</footer></body></html>`;

const inspect = (content: string): string =>
  inspectionOf(
    studyPage(
      {
        path: 'page.html',
        member: null,
        content,
        httpCharset: null,
        format: 'html',
        url: null,
        headline: null,
        published: null,
      },
      {},
    ),
  );

describe.skipIf(!hasBrowser)('an inspected page in Chromium', () => {
  const open = useBrowser();

  it('opens from disk without a fault and asks for nothing', async () => {
    const { page, requests, errors } = await open(inspect(PAGE));
    expect(await page.title()).toContain('Fiji opens embassy');
    expect(await page.locator('p.kept').count()).toBe(2);
    expect([requests, errors]).toEqual([[], []]);
    await page.close();
  });

  it('jumps from a finding to its place in the text, and back', async () => {
    const { page } = await open(inspect(PAGE));
    const link = page.locator('aside [data-item] a').first();
    const ref = await page.locator('aside [data-item]:has(a)').first().getAttribute('data-item');
    await link.click();
    expect(await page.locator(`main .lit[data-refs~="${ref}"]`).count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    expect(await page.locator('.lit').count()).toBe(0);
    await page.locator('main [data-refs]').first().click();
    expect(await page.locator('aside .lit').count()).toBe(1);
    await page.close();
  });

  it('steps through marks and filters by keyboard alone', async () => {
    const { page } = await open(inspect(PAGE));
    await page.keyboard.press('n');
    expect(await page.evaluate('document.activeElement.hasAttribute("data-refs")')).toBe(true);
    const removed = page.locator('details.removed').first();
    expect(await removed.isVisible()).toBe(true);
    await page.keyboard.press('5');
    expect(await removed.isVisible()).toBe(false);
    const line = (): Promise<unknown> =>
      page.evaluate('getComputedStyle(document.querySelector(".is-actor")).textDecorationLine');
    expect(await line()).toBe('underline');
    await page.keyboard.press('3');
    expect(await line()).toBe('none');
    await page.close();
  });

  it('is dark where the reader wants it dark', async () => {
    const { page } = await open(inspect(PAGE), { colorScheme: 'dark' });
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(23, 23, 21)');
    await page.close();
  });

  it('runs, fetches and draws nothing of a hostile page', async () => {
    const { page, requests, errors } = await open(inspect(HOSTILE_PAGE));
    for (const link of await page.locator('a').all()) expect(await link.getAttribute('href')).toMatch(/^(?:#|https?:)/);
    await page.keyboard.press('n');
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(await page.locator('img, iframe, svg, link, object, embed, b').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(1);
    expect([requests, errors]).toEqual([[], []]);
    await page.close();
  });

  it('fits a telephone', async () => {
    const { page } = await open(inspect(PAGE), {
      viewport: { width: 360, height: 640 },
    });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await page.close();
  });
});
