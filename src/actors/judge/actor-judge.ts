/**
 * How likely an entity is right in all its parts: boosted trees over its numbers, calibrated. What is less likely than the floor is not
 * in the record. Weights, data and figures: `data/weights/actors-judge.md`.
 */
import { itemAt } from '../../model/column.js';
import { predictTrees } from '../../model/trees.js';
import { loadTreeModel } from '../../model/weights.js';
import type { Entity } from '../entities/merge-namings.js';
import type { TextEntities } from '../entities/read-entities.js';
import { isOwnActor } from '../namings/own-actors.js';
import { ACTOR_COLUMNS, writeActorNumbers } from './actor-numbers.js';
import { readJudgeText } from './judge-context.js';

/** An entity and how likely it is right, 0 to 1, to two digits. */
export interface Judged {
  readonly entity: Entity;
  readonly confidence: number;
}

/**
 * Chosen on whole articles and annotated pages, cross-validated: from 0.35 to 0.45 as many come out wholly right (89 and 81 F1); more of it gives
 * precision for recall.
 */
const LEAST_CONFIDENCE = 0.4;
/** States that the tables know, and the offices that a rule makes of their names, are seldom wrong; how sure the judge is of rare ones tells of its lessons. */
const LEAST_OF_STATE = 0.2;
/** A person whom the text names again and again is seldom none: below the floor by cross-validation, of five such three were right and one optional. */
const LEAST_OF_OFTEN_NAMED = 0.3;
const OFTEN = 3;
/** Whom the user names is one, unless the name stands for another. */
const OWN_CONFIDENCE = 0.99;

/** How likely an entity must be right, 0 to 1, to be in the record. */
export function leastConfidence({ type, country, namings }: Pick<Entity, 'type' | 'country' | 'namings'>): number {
  const isOffice = type === 'organization' && country !== null && namings.every(({ tagged }) => tagged === null);
  if (type === 'country' || isOffice) return LEAST_OF_STATE;
  return type === 'person' && namings.length >= OFTEN ? LEAST_OF_OFTEN_NAMED : LEAST_CONFIDENCE;
}

/** The entities that are likely enough, in their order. */
export function judgeEntities(input: TextEntities): Judged[] {
  const text = readJudgeText(input);
  const trees = loadTreeModel('actors-judge', { columns: ACTOR_COLUMNS });
  const numbers = new Float32Array(ACTOR_COLUMNS.length);
  const judged: Judged[] = [];
  for (const number of text.entities.keys()) {
    const entity = itemAt(text.entities, number);
    if (isOwnActor(entity)) {
      judged.push({ entity, confidence: OWN_CONFIDENCE });
      continue;
    }
    writeActorNumbers(text, number, numbers);
    const confidence = Math.round(100 * predictTrees(trees, numbers, 0)) / 100;
    if (confidence >= leastConfidence(entity)) judged.push({ entity, confidence });
  }
  return judged;
}
