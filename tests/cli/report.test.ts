import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
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

it('wirecopy report says what is no record, and exits 1', () => {
  const { code, out, err } = wirecopy(['report'], { input: 'not JSON\n' });
  expect(code).toBe(1);
  expect(out).toContain('No recognition event');
  expect(err).toMatch(/^wirecopy: -:1: no line of JSON/);
});
