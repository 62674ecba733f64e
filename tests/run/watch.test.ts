import { describe, expect, it } from 'vitest';
import { openWatch } from '../../src/run/watch.js';

describe('openWatch', () => {
  const watch = openWatch();
  const loop = (): never => {
    for (;;);
  };

  it('gives what the work gives', () => {
    expect(watch(() => 7, 1000)).toBe(7);
  });

  it.each([
    ['a loop', loop],
    ['an expression without end', () => /^(?:a+)+$/.test(`${'a'.repeat(60)}b`)],
  ])('ends %s', (_name, work) => {
    expect(watch(work, 20)).toBeNull();
  });

  it('ends what catches all errors', () => {
    const stubborn = (): never => {
      for (;;)
        try {
          loop();
        } catch {}
    };
    expect(watch(stubborn, 20)).toBeNull();
  });

  it('throws what the work throws, and goes on after each', () => {
    expect(() =>
      watch(() => {
        throw new RangeError('no');
      }, 1000),
    ).toThrow(RangeError);
    expect(watch(() => 'again', 1000.5)).toBe('again');
  });
});
