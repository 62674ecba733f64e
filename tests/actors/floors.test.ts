import { describe, expect, it } from 'vitest';
import { leastConfidence } from '../../src/actors/judge/actor-judge.js';
import type { Naming } from '../../src/actors/namings/namings.js';

/** Namings that the tagger found, or that a rule made. */
const named = (times: number, tagged: Naming['tagged'] = 'ORG'): Naming[] =>
  Array.from({ length: times }, () => ({ tagged }) as Naming);

describe('how sure an actor must be to be in the record', () => {
  it.each([
    ['a person named three times', { type: 'person', country: null, namings: named(3) }, 0.3],
    ['a person named twice', { type: 'person', country: null, namings: named(2) }, 0.4],
    ['a body named three times', { type: 'organization', country: 'PE', namings: named(3) }, 0.4],
    ['a state', { type: 'country', country: 'PE', namings: named(1) }, 0.2],
    ['a state’s embassy', { type: 'organization', country: 'PE', namings: named(1, null) }, 0.2],
    ['a body that a rule made, of no state', { type: 'organization', country: null, namings: named(1, null) }, 0.4],
  ] as const)('%s', (_, entity, floor) => {
    expect(leastConfidence(entity)).toBe(floor);
  });
});
