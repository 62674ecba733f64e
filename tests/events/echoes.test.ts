/** Each echo rule on its two texts: Togo does again what was told before, or does not. */
import { describe, expect, it } from 'vitest';
import { ECHO_RULES } from '../../src/events/frames/echoes/echo-rules.js';
import { readEvents } from './read.js';

const deedsOfTogo = (text: string): string[] =>
  readEvents(text)
    .filter(({ actor }) => actor[0]?.name === 'Togo')
    .map(({ type }) => type);

describe('each echo rule', () => {
  it.each(ECHO_RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, { deed, must, mustNot }) => {
    const isRefusal = deed === 'refusal' || deed === 'refusal-too';
    expect(deedsOfTogo(must)).toContain(isRefusal ? 'refusal' : 'recognition');
    expect(deedsOfTogo(mustNot)).toEqual([]);
  });

  it('has an id of its own', () => {
    expect(new Set(ECHO_RULES.map(({ id }) => id)).size).toBe(ECHO_RULES.length);
  });
});
