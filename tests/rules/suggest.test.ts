/** What `rules suggest` gives, from pages and from records, and the commands themselves. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isLasting } from '../../src/parse/selectors.js';
import { parseRules } from '../../src/rules/index.js';
import { wirecopy } from '../cli/run.js';

const folder = mkdtempSync(join(tmpdir(), 'rules-'));
const PROSE =
  'The harbour reopened on Friday after the storm had passed over the coast, and the first ferries ran again from noon.';

const page = (number: number): string => `<html><head><title>Story number ${number} of the harbour</title>
<link rel="canonical" href="https://news.example.com/${number}"><meta property="article:published_time" content="2023-06-0${number}">
</head><body><div class="css-1x9ab2"><h1 class="story-title">Story number ${number} of the harbour</h1>
<div class="story-text"><p>${PROSE}</p><p>${number}. ${PROSE}</p><div class="letter-box"><p>Sign up for our newsletter</p></div>
<p>${PROSE} The operator said so.</p></div><ul class="more-stories"><li><a href="/x">Other story</a></li></ul></div></body></html>`;

for (const number of [1, 2, 3]) writeFileSync(join(folder, `${number}.html`), page(number));

describe('names that last', () => {
  it.each(['story-text', 'articleBody', 'post__content', 'entry2', 'ArticleText'])('%s', (name) => {
    expect(isLasting(name)).toBe(true);
  });
  it.each([
    'css-1x9ab2',
    'sc-bdVaJa',
    'styles_body__3hG7k',
    'knZpZ',
    'mt-4',
    'a',
    'col-md-8',
    'p-1234567',
    'x'.repeat(60),
  ])('not %s', (name) => {
    expect(isLasting(name)).toBe(false);
  });
});

describe('rules suggest', () => {
  it('gives the selectors that agree with the finder, on how many pages, as a file of rules', () => {
    const { code, out } = wirecopy(['rules', 'suggest', folder, '--host', 'news.example.com']);
    expect(code).toBe(0);
    expect(out).toContain('body: "div.story-text" # on 3 of 3 pages');
    expect(out).toContain('- "div.letter-box" # on 3 of 3 pages');
    expect(out).toContain('headline: "h1" # on 3 of 3 pages');
    expect(out).not.toContain('css-1x9ab2');
    expect(parseRules(out).faults).toEqual([]);
  });

  it('names no selector that reads more than the field', () => {
    const own = mkdtempSync(join(tmpdir(), 'rules-'));
    for (const number of [1, 2, 3]) {
      const links = '<h1 class="paper">The Harbour News</h1><a class="link" href="/">Home</a>';
      const byline = '<p class="writer-line"><a class="link" rel="author" href="/a">Jane Doe</a></p>';
      const html = page(number).replace('<body>', `<body>${links}`).replace('</h1><div', `</h1>${byline}<div`);
      writeFileSync(join(own, `${number}.html`), html);
    }
    const { out } = wirecopy(['rules', 'suggest', own, '--host', 'news.example.com']);
    expect(out).not.toContain('"h1"');
    expect(out).not.toContain('"a.link"');
    expect(out).toContain('headline: "h1.story-title" # on 3 of 3 pages');
  });

  it('says what to do where no page is of the host', () => {
    const { code, err } = wirecopy(['rules', 'suggest', folder, '--host', 'elsewhere.org']);
    expect(code).toBe(2);
    expect(err).toContain('no page with an article gives an address of elsewhere.org');
  });

  it('--verbs gives verbs between two actors that no sense covers', () => {
    const texts = [
      'Peru defeated Chile on Monday. Peru recognised Kosovo. Peru said so. Chile does not recognize Kosovo.',
      'Norway has defeated Sweden. Norway defeated Denmark too.',
    ];
    const records = join(folder, 'records.ndjson');
    const input = texts.map((body) => JSON.stringify({ body })).join('\n');
    wirecopy(['--input-format', 'ndjson', '-o', records], { input });
    const { out } = wirecopy(['rules', 'suggest', '--verbs', records]);
    expect(out).toContain('- verb: "defeat"\n  count: 3\n  sentences:\n    - "Peru defeated Chile on Monday."');
    expect(out).not.toMatch(/recognis|"say/);
    const own = join(folder, 'own.yaml');
    writeFileSync(own, 'wirecopy-rules: 1\nevents: [{ type: win, senses: [{ verbs: defeat }] }]\n');
    expect(wirecopy(['rules', 'suggest', '--verbs', '--rules', own, records]).out).toBe('[]\n');
  });
});

describe('rules check and test', () => {
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  it('tell faults with file, line and column, and exit with 2', () => {
    const path = file('wrong.yaml', 'wirecopy-rules: 1\nsites:\n  - host: example.com\n    bdy: article\n');
    const { code, err } = wirecopy(['rules', 'check', path]);
    expect([code, err]).toEqual([2, `${path}:4:5: unknown key "bdy"; did you mean "body"?\n`]);
    expect(wirecopy(['--rules', path, join(folder, '1.html')])).toMatchObject({ code: 2, out: '' });
  });

  it('run every must, mustNot and page test', () => {
    const rules = `wirecopy-rules: 1
sites:
  - host: news.example.com
    remove: .letter-box
    tests: [{ page: 1.html, contains: The harbour, lacks: newsletter }, { page: 2.html, contains: Lighthouse }]
events:
  - type: win
    senses:
      - verbs: defeat
        must: [Peru defeated Chile., Chile was defeated.]
        mustNot: Peru outgrew Chile.
`;
    const path = file('mixed.yaml', rules);
    const { code, out } = wirecopy(['rules', 'test', path]);
    expect(code).toBe(1);
    expect(out.split('\n').map((line) => line.slice(0, 4).trim())).toEqual(['ok', 'FAIL', 'ok', 'ok', 'FAIL', '']);
    expect(out).toContain(`FAIL ${path}:5:73: 2.html: lacks "Lighthouse"`);
  });

  it('tell of a page test whose page is of a day that its rule does not hold for', () => {
    const page =
      '<html><head><meta property="article:published_time" content="2024-05-02"></head><body><p>The harbour.</p></body></html>';
    file('dated.html', page);
    const test = (until: string): string =>
      wirecopy([
        'rules',
        'test',
        file(
          'dated.yaml',
          `wirecopy-rules: 1\nsites:\n  - { host: a.example, body: body, until: ${until}, tests: [{ page: dated.html, contains: harbour }] }\n`,
        ),
      ]).out;
    expect(test('2024-01-01')).toContain('is of 2024-05-02, for which this rule does not hold');
    expect(test('2024-12-31')).toMatch(/^ok {3}/);
  });

  it('put the SHA-256 into the record, and refuse a journal made with other rules', () => {
    const path = file('right.yaml', 'wirecopy-rules: 1\nactors: [{ name: Peru Post, type: organization }]\n');
    const journal = join(folder, 'journal');
    const first = wirecopy(['--rules', path, '--resume', journal, '-j', '1', join(folder, '1.html')]);
    expect(JSON.parse(first.out).input.rules).toMatch(/^[0-9a-f]{64}$/);
    expect(wirecopy(['--resume', journal, join(folder, '1.html')]).code).toBe(2);
    const failed = wirecopy(['--rules', path, '--input-format', 'ndjson'], { input: 'no line\n' });
    expect(JSON.parse(failed.out).input.rules).toMatch(/^[0-9a-f]{64}$/);
  });
});
