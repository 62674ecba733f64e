/** The claims stage: who says so. Every attributed statement with its source, cue, content and medium. */
import type { Actor, Claim } from '../record.js';
import type { TextReading } from '../text/index.js';

export interface ClaimsInput {
  readonly reading: TextReading;
  readonly actors: readonly Actor[];
}

/** The claims in text order; spans are UTF-16 units. */
export function findClaims(input: ClaimsInput): Claim[] {
  void input;
  return [];
}
