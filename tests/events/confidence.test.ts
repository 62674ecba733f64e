import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/pipeline.js';
import { readEvents } from './read.js';

describe('how sure an event is', () => {
  it('is a share to two digits', () => {
    for (const { confidence } of readEvents(
      'Peru recognised Kosovo on Monday. Serbia condemned the decision.',
      '2024-05-15',
    )) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThan(1);
      expect(confidence * 100).toBeCloseTo(Math.round(confidence * 100), 9);
    }
  });

  it('is less where the text only means its parties', () => {
    const [named] = readEvents('Peru recognised Kosovo.');
    const [, meant] = readEvents(
      'Peru is in talks with Kosovo. Chad recognised Mali. It also broke off relations with it.',
    );
    expect(meant?.confidence ?? 0).toBeLessThan(named?.confidence ?? 0);
  });

  it('leaves out what is less sure than asked for, and numbers the rest', () => {
    const content = 'Peru recognised Kosovo. Serbia condemned the decision.';
    const all = readEvents(content);
    const most = Math.max(...all.map(({ confidence }) => confidence));
    const { events } = readPage({ content }, { format: 'body', minConfidence: most }).findings;
    expect(events.map(({ id }) => id)).toEqual(events.map((_, at) => `e${at + 1}`));
    expect(events.every(({ confidence }) => confidence >= most)).toBe(true);
    expect(events.length).toBeLessThanOrEqual(all.length);
    expect(readPage({ content }, { format: 'body', minConfidence: 1 }).findings.events).toEqual([]);
  });
});
