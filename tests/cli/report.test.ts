import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAILURE, PAGE } from '../emit/records.js';
import { wirecopy } from './run.js';

const INPUT = `${JSON.stringify(PAGE)}\n${JSON.stringify(FAILURE)}\n`;

it('wirecopy report makes one HTML file of records', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-report-cli-'));
  try {
    const file = join(folder, 'report.html');
    expect(wirecopy(['report', '-o', file], { input: INPUT })).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(file, 'utf8')).toBe(wirecopy(['report', '-'], { input: INPUT }).out);
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>[\s\S]*Ruritania[\s\S]*<\/html>\n$/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('wirecopy report says which line of its records is none, and exits 1', () => {
  const { code, out, err } = wirecopy(['report'], { input: `${INPUT}not JSON\n` });
  expect(code).toBe(1);
  expect(out).toContain('Ruritania');
  expect(err).toMatch(/^wirecopy: -:3: no line of JSON/);
});

describe('wirecopy report of pages', () => {
  const STORY = 'Fiji recognised Kosovo on Monday, the foreign ministry said.';
  const page = `<article><h1>Fiji recognises Kosovo</h1><p>${STORY} It was the first state of the Pacific to do so in years.</p><p>Officials in Suva said that an embassy would follow, and that trade was to grow.</p></article>`;
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'wirecopy-report-pages-'));
    mkdirSync(join(folder, 'archive'));
    writeFileSync(join(folder, 'archive', 'a.html'), page);
    writeFileSync(join(folder, 'archive', 'b.html.gz'), gzipSync(page.replaceAll('Fiji', 'Tonga')));
    writeFileSync(
      join(folder, 'archive', 'stories.ndjson'),
      `${JSON.stringify({ id: 'one', body: STORY.replace('Fiji', 'Palau') })}\n`,
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const acts = (html: string): string[] =>
    [...html.matchAll(/<li [^>]*data-actor="([^"]+)" data-recipient="([^"]+)"/g)].map(([, a, b]) => `${a} ${b}`);

  it('reads them straight away: a file, a folder, a container, a pipe', () => {
    const file = join(folder, 'archive', 'a.html');
    expect(acts(wirecopy(['report', file]).out)).toContain('Fiji Kosovo');
    expect(acts(wirecopy(['report'], { input: page }).out)).toContain('Fiji Kosovo');
    const { code, out, err } = wirecopy(['report', join(folder, 'archive')]);
    expect([code, err]).toEqual([0, '']);
    expect(new Set(acts(out))).toEqual(new Set(['Fiji Kosovo', 'Tonga Kosovo', 'Palau Kosovo']));
  });

  it('says the same of pages and of their records', () => {
    const cwd = folder;
    const records = wirecopy(['archive'], { cwd }).out;
    writeFileSync(join(folder, 'records.ndjson'), records);
    writeFileSync(join(folder, 'packed.gz'), gzipSync(records));
    const straight = wirecopy(['report', 'archive'], { cwd }).out;
    expect(wirecopy(['report', 'records.ndjson'], { cwd }).out).toBe(straight);
    expect(wirecopy(['report', 'packed.gz'], { cwd }).out).toBe(straight);
    expect(wirecopy(['report'], { cwd, input: records }).out).toBe(straight);
  });

  it('takes records and pages that lie in one folder', () => {
    const mixed = join(folder, 'mixed');
    mkdirSync(mixed);
    writeFileSync(join(mixed, 'a.html'), page);
    writeFileSync(join(mixed, 'records.ndjson'), INPUT);
    const { out } = wirecopy(['report', mixed]);
    expect(out).toContain('3 pages');
    expect(acts(out)).toEqual(expect.arrayContaining(['Fiji Kosovo', 'Ruritania Republic of Elbonia']));
  });

  it('lists a page that failed, says so and exits 1; shows a bar when asked', () => {
    writeFileSync(join(folder, 'empty.html'), '');
    const { code, out, err } = wirecopy(['report', '--progress', join(folder, 'empty.html'), join(folder, 'archive')]);
    expect(code).toBe(1);
    expect(out).toContain('empty.html: ');
    expect(err).toContain('pages that failed: 1; the report lists them');
  });

  it('of an empty folder says that it is empty', () => {
    mkdirSync(join(folder, 'nothing'));
    const { code, err } = wirecopy(['report', join(folder, 'nothing')]);
    expect([code, err]).toEqual([0, `wirecopy: ${join(folder, 'nothing')} holds no page\n`]);
  });
});
