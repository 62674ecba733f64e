/** Rules for sites: what they settle, on which pages, and what is said where they find nothing. */
import { describe, expect, it } from 'vitest';
import { loadStages, readPage } from '../../src/pipeline.js';

const CANONICAL = '<link rel="canonical" href="https://www.example.com/news/1">';
const PAGE = `<html><head><title>Harbour reopens after storm</title>${CANONICAL}</head><body>
<h1 class="top">Harbour reopens after the storm</h1><h2 class="real-title">Ferries run again</h2>
<p class="who">By Jane Doe and John Roe</p><time class="pub" datetime="2023-06-02T10:00:00Z">June 2</time>
<div data-component="article-body"><p>The harbour reopened on Friday <span class="box">(sign up)</span> after the storm had
passed over the coast, the operator said in a statement.</p><div class="box"><p>Sign up for our letter, which is free.</p></div>
<p>Ferries ran again from noon, and the queue at the pier was gone by the evening.</p></div>
<div class="more"><p>The lighthouse, which the finder takes for a part of the story, was painted white by volunteers.</p></div>
</body></html>`;

const rules = (keys: string, host = 'example.com'): string =>
  `wirecopy-rules: 1\nsites:\n  - host: ${JSON.stringify(host)}\n    ${keys}\n`;

async function read(yaml: string, { page = PAGE, url }: { page?: string; url?: string | undefined } = {}) {
  const options = { rules: [yaml], removed: true, only: ['article'] as const, ...(url ? { url } : {}) };
  await loadStages(options);
  return readPage({ content: page }, options).findings;
}

describe('a site rule', () => {
  it('keeps what its body selector names, and nothing else', async () => {
    const { article, warnings } = await read(rules('body: "div[data-component=article-body]"'));
    expect(article.text).toContain('Ferries ran again');
    expect(article.text).not.toContain('lighthouse');
    expect((await read(rules('body: .more'))).article.text).toMatch(/^The lighthouse.*volunteers\.$/);
    expect(warnings.map(({ code }) => code)).not.toContain('rule-unmatched');
  });

  it('takes out what it names, blocks and parts of a paragraph, with the reason rule', async () => {
    const { article, removed } = await read(rules('remove: [.box, .more]'));
    expect(article.text).toContain('on Friday after the storm');
    expect(article.text).not.toMatch(/sign up|lighthouse/i);
    const [own] = removed?.filter(({ reason }) => reason === 'rule') ?? [];
    expect(own?.rule).toBe('site-rule');
    expect(own?.text.split('\n')).toEqual(
      expect.arrayContaining(['(sign up)', 'Sign up for our letter, which is free.']),
    );
  });

  it('settles headline, authors, date and section', async () => {
    const published = 'published: { select: time.pub, attribute: datetime }';
    const { article } = await read(
      rules(`headline: .real-title\n    authors: p.who\n    ${published}\n    section: h1`),
    );
    expect(article).toMatchObject({
      headline: 'Ferries run again',
      authors: ['Jane Doe', 'John Roe'],
      published: '2023-06-02T10:00:00Z',
      section: ['Harbour reopens after the storm'],
    });
  });

  it('leaves the finder in charge, with a warning, where it finds nothing', async () => {
    const { article, warnings } = await read(rules('body: .gone\n    headline: h5'));
    const { article: plain } = await read(rules('body: .gone', 'elsewhere.org'));
    expect(article.text).toBe(plain.text);
    expect(article.headline).toBe(plain.headline);
    expect(warnings).toContainEqual({
      code: 'rule-unmatched',
      message: 'example.com, body: .gone finds nothing on this page',
    });
    expect(warnings.filter(({ code }) => code === 'rule-unmatched')).toHaveLength(2);
  });
});

describe('the pages of a rule', () => {
  const isRead = async (host: string, keys = '', url?: string): Promise<boolean> => {
    const page = url ? PAGE.replace(CANONICAL, '') : PAGE;
    const { article } = await read(rules(`headline: .real-title\n    ${keys}`, host), { page, url });
    return article.headline === 'Ferries run again';
  };

  it.each([
    ['example.com', undefined, true],
    ['www.example.com', undefined, true],
    ['.example.com', undefined, false],
    ['.example.com', 'https://eu.example.com/1', true],
    ['example.com', 'https://eu.example.com/1', false],
    ['ample.com', undefined, false],
    ['elsewhere.org', undefined, false],
  ])('host %s, page %s', async (host, url, told) => {
    expect(await isRead(host, '', url)).toBe(told);
  });

  it('may be of some years only; the first rule that fits is taken', async () => {
    expect(await isRead('example.com', 'from: 2023-06-02')).toBe(true);
    expect(await isRead('example.com', 'until: 2023-06-01')).toBe(false);
    const yaml = `${rules('until: 2020-01-01\n    headline: h1')}  - host: example.com\n    headline: .real-title\n`;
    expect((await read(yaml)).article.headline).toBe('Ferries run again');
  });

  it('are pages of markup: scraped text has nothing to select from', async () => {
    const page = 'Harbour reopens\n\nThe harbour reopened on Friday after the storm had passed, the operator said.';
    const { warnings } = await read(rules('body: .gone'), { page, url: 'https://example.com/' });
    expect(warnings.map(({ code }) => code)).not.toContain('rule-unmatched');
  });
});
