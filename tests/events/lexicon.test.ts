import { describe, expect, it } from 'vitest';
import { HARD_NEGATIVES } from '../../src/data/events/qualifiers.js';
import { TRIGGER_SENSES } from '../../src/data/events/triggers.js';
import { readEvents } from './read.js';

describe('each sense of the trigger lexicon', () => {
  it.each(TRIGGER_SENSES.map((sense) => [sense.id, sense] as const))('%s fires on its example only', (_id, sense) => {
    expect(readEvents(sense.must).map(({ type }) => type)).toContain(sense.type);
    expect(readEvents(sense.mustNot).map(({ type }) => type)).not.toContain(sense.type);
  });
});

describe('each hard negative', () => {
  it.each(HARD_NEGATIVES.map((rule) => [rule.id, rule] as const))(
    '%s keeps its example out and its neighbour in',
    (_id, { must, mustNot }) => {
      expect(readEvents(mustNot)).toEqual([]);
      expect(readEvents(must)).not.toEqual([]);
    },
  );
});
