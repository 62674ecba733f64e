import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageOrProblem } from '../../src/read/index.js';
import { type Crew, openCrew, PAGES_BEFORE_WORKERS, type RunOptions } from '../../src/run/crew.js';

const fake = vi.hoisted(() => ({
  isBusy: true,
  isLate: false,
  hasSpare: true,
  size: (): number => 0,
  given: [] as unknown[],
  own: 0,
  flags: 0,
}));
vi.mock('../../src/run/pool.js', () => ({
  openPool: (_settings: unknown, size: () => number) => {
    fake.size = size;
    return {
      isBusy: () => fake.isBusy,
      run: async (page: unknown) => {
        fake.given.push(page);
        return { json: '{"by":"worker"}', isFailed: false, trace: null };
      },
      close: async () => {},
    };
  },
}));
vi.mock('../../src/run/here.js', () => ({
  finishHere: ({ content }: { content: string }, _extract: unknown, mostMs: number) => {
    fake.own += 1;
    return content.length > mostMs ? null : { record: { by: 'thread' }, trace: null };
  },
}));
vi.mock('../../src/run/room.js', () => ({
  hasRoom: () => true,
  askForThread: () => () => fake.hasSpare,
}));
vi.mock('../../src/run/watch.js', () => ({
  openWatch: () => (work: () => unknown) => (fake.isLate ? null : work()),
}));
vi.mock('../../src/run/compiler.js', () => ({
  compileLater: () => {
    fake.flags += 1;
  },
}));

const page = (content: string): PageOrProblem => ({
  path: 'a.html',
  member: null,
  content,
  httpCharset: null,
  format: null,
  url: null,
  headline: null,
  published: null,
});

describe('openCrew', () => {
  beforeEach(() => Object.assign(fake, { isBusy: true, isLate: false, hasSpare: true, given: [], own: 0, flags: 0 }));

  /** A crew past its first pages. */
  const openBusy = (options: Partial<RunOptions> = {}): Crew => {
    const crew = openCrew({ extract: {}, jobs: 2, timeoutMs: 30_000, isAlone: true, ...options });
    for (let at = 0; at < PAGES_BEFORE_WORKERS; at += 1) crew.finish(page('first'));
    expect(fake.given).toEqual([]);
    fake.own = 0;
    return crew;
  };
  const whoFinishes = async (crew: Crew, content = 'next'): Promise<string> =>
    (JSON.parse((await crew.finish(page(content))).json()) as { by: string }).by;

  it('one job: this thread does all, but for pages that could take longer than the limit', async () => {
    const crew = openBusy({ jobs: 1, timeoutMs: 20_000 });
    expect(await whoFinishes(crew)).toBe('thread');
    expect(await whoFinishes(crew, 'x'.repeat(20_001))).toBe('worker');
    expect(fake.size()).toBe(1);
    expect(fake.flags).toBe(1);
  });

  it('two jobs, and no thread for the clock of this one: the worker does all', async () => {
    const crew = openBusy();
    fake.hasSpare = false;
    expect(await whoFinishes(crew)).toBe('worker');
  });

  it('two jobs: one worker, and this thread while that has enough to do', async () => {
    const crew = openBusy();
    expect(fake.size()).toBe(1);
    expect(await whoFinishes(crew)).toBe('thread');
    fake.isBusy = false;
    expect(await whoFinishes(crew)).toBe('worker');
    expect(fake.flags).toBe(1);
  });

  it('a page that could hold up the clocks of the workers is for a worker, however busy', async () => {
    expect(await whoFinishes(openBusy(), 'x'.repeat(3_751))).toBe('worker');
  });

  it.each([
    ['a short limit', { timeoutMs: 9_999 }],
    ['a process of others', { isAlone: false }],
  ])('with %s this thread stays free', async (_name, options) => {
    const crew = openBusy(options);
    expect(await whoFinishes(crew)).toBe('worker');
    expect(fake.size()).toBe(2);
    expect(fake.own).toBe(0);
    expect(fake.flags).toBe('isAlone' in options ? 0 : 1);
  });

  it('a page that takes too long in this thread is a failure, and the last that this thread is given', async () => {
    const crew = openBusy();
    fake.isLate = true;
    const { record, isFailed } = await crew.finish(page('endless'));
    expect(record()).toMatchObject({ error: { code: 'timeout', message: expect.stringContaining('30 s') } });
    expect(isFailed).toBe(true);
    fake.isLate = false;
    expect(await whoFinishes(crew)).toBe('worker');
    expect(fake.size()).toBe(2);
    expect(fake.own).toBe(0);
  });
});
