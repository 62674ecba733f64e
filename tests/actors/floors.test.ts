import { describe, expect, it } from 'vitest';
import { leastConfidence } from '../../src/actors/judge/actor-judge.js';
import type { Naming } from '../../src/actors/namings/namings.js';

const named = (times: number): readonly Naming[] => new Array<Naming>(times);

describe('how sure an actor must be to be in the record', () => {
  it.each([
    ['a person named three times', 'person', 3, 0.3],
    ['a person named twice', 'person', 2, 0.4],
    ['a body named three times', 'organization', 3, 0.4],
    ['a state', 'country', 1, 0.2],
  ] as const)('%s', (_, type, times, floor) => {
    expect(leastConfidence({ type, namings: named(times) })).toBe(floor);
  });
});
