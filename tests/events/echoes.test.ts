/** Each echo rule on its two texts: Togo does again what was told before, or does not. */
import { describe, expect, it } from 'vitest';
import { ECHO_PHRASES } from '../../src/data/events/frames/echo-phrases.js';
import { ECHO_RULES } from '../../src/events/frames/echoes/echo-rules.js';
import { describeRules } from '../grammar/rule-examples.js';
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

  it.each([
    ['joined for something else', 'Chad and Mali recognised Kosovo. Togo joined them for dinner.'],
    ['the lead role', 'Chad recognised Kosovo on Monday, days after Togo had taken the lead role.'],
  ])('asks more than words: %s', (_name, text) => {
    expect(deedsOfTogo(text)).toEqual([]);
  });
});

describeRules('the pattern of each echo phrase', ECHO_PHRASES);
