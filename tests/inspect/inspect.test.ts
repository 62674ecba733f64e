import { describe, expect, it } from 'vitest';
import { inspectionOf } from '../../src/inspect/index.js';
import { paintText } from '../../src/inspect/text-marks.js';
import { loadStages, studyPage } from '../../src/run/index.js';
import { HOSTILE_PAGE } from '../browser/hostile.js';
import { PAGE as PAGE_RECORD } from '../emit/records.js';

await loadStages();

const study = (content: string, format: 'html' | 'text' | 'body' = 'html'): ReturnType<typeof studyPage> =>
  studyPage(
    { path: 'page.html', member: null, content, httpCharset: null, format, url: null, headline: null, published: null },
    {},
  );

const PARAGRAPH =
  'Fiji opened an embassy in Seoul on Monday, the foreign ministry said, and named a career diplomat there.';
const PAGE = `<html><head><meta property="og:title" content="Fiji opens an embassy"><title>Fiji opens an embassy | Daily</title></head><body><nav><a href="/">Home page of the daily</a></nav><article><h1>Fiji opens an embassy</h1><p>${PARAGRAPH}</p><p>${PARAGRAPH.replace('Fiji', 'Tonga')}</p></article></body></html>`;

describe('an inspected page', () => {
  it('shows every kept paragraph and every removed block with its reason', () => {
    const html = inspectionOf(study(PAGE));
    expect(html.match(/<p class="kept"/g)).toHaveLength(2);
    expect(html).toMatch(/>navigation<\/strong>[\s\S]*Home page of the daily/);
  });

  it('names the origin of a field, and the candidates that lost', () => {
    const row = /<tr><th scope="row">headline<\/th>.*?<\/tr>/s.exec(inspectionOf(study(PAGE)))?.[0];
    expect(row).toContain('Fiji opens an embassy');
    expect(row).toMatch(/candidate/);
  });

  it('leads to each of its lists from the top, and metadata is not the last', () => {
    const html = inspectionOf(study(PAGE));
    const jumps = [...(/<nav[^>]*>(.*?)<\/nav>/s.exec(html)?.[1] ?? '').matchAll(/href="#([a-z]+)"/g)].map(
      ([, id]) => id,
    );
    expect(jumps).toEqual(['page', 'events', 'claims', 'datelines', 'metadata', 'actors']);
    for (const id of jumps) expect(html).toContain(` id="${id}"`);
    expect(html.indexOf('id="metadata"')).toBeLessThan(html.indexOf('id="actors"'));
  });

  it('lets each text find its own direction', () => {
    const html = inspectionOf(study(PAGE.replaceAll('Fiji', 'فيجي')));
    expect(html.match(/<p class="kept" dir="auto"/g)).toHaveLength(2);
    expect(html).toContain('<h1 dir="auto">');
  });

  it('never breaks the name of a field', () => {
    expect(inspectionOf(study(PAGE))).toMatch(/aside th \{[^}]*white-space: nowrap/);
  });

  it.each(['text', 'body'] as const)('shows a page of the format %s whole', (format) => {
    const text = `Fiji opens an embassy\n\n${PARAGRAPH}\n\n${PARAGRAPH.replace('Fiji', 'Tonga')}\n`;
    expect(inspectionOf(study(text, format))).toContain('embassy');
  });

  it('of a page that failed says why', () => {
    expect(inspectionOf(study(' '))).toMatch(/role="alert">empty: /);
  });

  it('holds one script and one style, our own, under a policy that allows no other', () => {
    const html = inspectionOf(study(HOSTILE_PAGE));
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<style/g)).toHaveLength(1);
    expect(html).toContain(
      'http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;sha256-',
    );
    expect(html).not.toMatch(/<(?:img|iframe|svg|link|b)\b/);
    expect(html).not.toMatch(/href="javascript/i);
  });
});

describe('links', () => {
  it('of every finding lead to a place in the text', () => {
    const text = `“We have ties,” the minister told Tass. ${PARAGRAPH}`;
    const { record, reading } = study(text, 'body');
    if (reading === null) throw new Error('the page failed');
    const at = (phrase: string): { text: string; start: number; end: number } => {
      const start = reading.findings.article.text.indexOf(phrase);
      return { text: phrase, start, end: start + phrase.length };
    };
    const claim = {
      id: 'c1',
      sources: [{ ...at('the minister'), id: null, name: 'the minister', kind: 'unnamed' as const }],
      via: at('Tass'),
      cue: at('told'),
      content: { text: '“We have ties,”', spans: [at('“We have ties,”')] },
      type: 'direct' as const,
      act: 'statement' as const,
      confidence: 0.9,
    };
    const event = {
      ...PAGE_RECORD.events[0],
      claims: ['c1'],
      evidence: [at('opened an embassy'), at('have ties')],
    } as (typeof PAGE_RECORD.events)[number];
    const findings = { ...reading.findings, claims: [claim], events: [event] };
    const html = inspectionOf({ record, reading: { ...reading, findings } });
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, name]) => name as string);
    expect(links).toEqual(expect.arrayContaining(['c1.0', 'c1.source0', 'c1.cue', 'c1.via', 'e1.0', 'e1.1']));
    for (const name of links) expect(html).toContain(`id="${name}"`);
    expect(html).toContain('class="is-claim is-event" data-refs="c1 e1"');
  });
});

describe('marks', () => {
  const mark = (start: number, end: number, ref: string): Parameters<typeof paintText>[2][number] => ({
    start,
    end,
    kind: 'actor',
    ref,
    anchor: `${ref}.0`,
    label: ref,
  });
  it.each([
    ['none', [], 'abcdef'],
    ['one', [mark(1, 3, 'a1')], 'a[a1:bc]def'],
    ['one in another', [mark(0, 6, 'a1'), mark(2, 4, 'a2')], '[a1:ab][a1 a2:cd][a1:ef]'],
    ['two that overlap', [mark(0, 4, 'a1'), mark(2, 6, 'a2')], '[a1:ab][a1 a2:cd][a2:ef]'],
    ['one that begins before', [mark(-3, 2, 'a1')], '[a1:ab]cdef'],
    ['one that ends after', [mark(4, 9, 'a1')], 'abcd[a1:ef]'],
    ['an empty one', [mark(2, 2, 'a1')], 'abcdef'],
  ])('%s', (_, marks, expected) => {
    const { html } = paintText('abcdef', { start: 0, end: 6 }, marks);
    const told = html
      .replace(/<span class="at"[^>]*><\/span>/g, '')
      .replace(/<span [^>]*data-refs="([^"]*)"[^>]*>([^<]*)<\/span>/g, '[$1:$2]');
    expect(told).toBe(expected);
  });
});
