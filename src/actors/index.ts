/** The actors stage: who is in the story. Mentions by the tagger, merged to one entry a real-world entity, and judged. */
import type { Actor } from '../record.js';
import { type ActorsInput, readEntities } from './entities/read-entities.js';
import { toOwnActor } from './entities/to-actor.js';
import { judgeEntities } from './judge/actor-judge.js';

export { type CoreferenceInput, makeResolver, type Resolver } from './coreference/coreference.js';

/** In UTF-16 units; the longest name of a thousand articles has 79. */
const LONGEST_NAME = 300;

/** The actors that are likely enough, first named first; mentions are exact slices of the text, in UTF-16 units. */
export function findActors(input: ActorsInput, minConfidence = 0): Actor[] {
  const text = readEntities(input);
  const judged = judgeEntities(text).filter(
    ({ entity, confidence }) => confidence >= minConfidence && entity.name.length <= LONGEST_NAME,
  );
  return judged.map(({ entity, confidence }, at) => ({
    id: `a${at + 1}`,
    ...toOwnActor(entity, text.standings.get(entity.key), input.own ?? []),
    confidence,
  }));
}
