import { describe, expect, it } from 'vitest';
import { FRAME_ANCHORS } from '../../src/data/events/anchors.js';
import { IDIOMS } from '../../src/data/events/frames/idioms.js';
import { HARD_NEGATIVES } from '../../src/data/events/frames/qualifiers.js';
import { TRIGGER_SENSES } from '../../src/data/events/triggers.js';
import { readEvents } from './read.js';

describe('each sense of the trigger lexicon', () => {
  it.each(TRIGGER_SENSES.map((sense) => [sense.id, sense] as const))('%s fires on its example only', (_id, sense) => {
    expect(readEvents(sense.must).map(({ type }) => type)).toContain(sense.type);
    expect(readEvents(sense.mustNot).map(({ type }) => type)).not.toContain(sense.type);
  });
});

describe('the words by which a sentence is known', () => {
  it.each(TRIGGER_SENSES.map((sense) => [sense.id, sense] as const))('%s names only verbs of its own', (_id, sense) => {
    expect(sense.verbs).toEqual(expect.arrayContaining([...sense.anchors, ...sense.laterAnchors]));
  });

  it.each(IDIOMS.map((idiom) => [idiom.id, idiom] as const))(
    'those of its frame stand in the example of %s',
    (_id, idiom) => {
      expect(
        idiom.must
          .toLowerCase()
          .split(/\W+/)
          .some((word) => FRAME_ANCHORS[idiom.of].has(word)),
      ).toBe(true);
    },
  );
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
