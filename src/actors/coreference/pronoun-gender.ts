/**
 * Whether a text speaks of a person as "he" or as "she", read off the sentences that leave no other choice: those in whose reach one
 * person alone is named. The counting of Ge, Hale & Charniak (1998, "A statistical approach to anaphora resolution"), for one text.
 */

import { PERSON_PRONOUNS } from '../../data/roles/pronouns.js';

import type { TextReading } from '../../text/index.js';
import type { Gender } from '../namings/given-name-gender.js';
import type { Placed } from './placed.js';

const PRONOUN = new RegExp(`(?<![\\p{L}\\p{N}])(?:${Object.keys(PERSON_PRONOUNS).join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** How many more pronouns of one gender than of the other make it sure. */
const SURE = 2;

/** What each sentence adds: pronouns of men less pronouns of women. */
function leanings({ text, sentences }: TextReading): Int32Array {
  const lean = new Int32Array(sentences.length);
  let at = 0;
  for (const { index, 0: word } of text.matchAll(PRONOUN)) {
    while (at + 1 < sentences.length && (sentences[at + 1]?.start ?? 0) <= index) at += 1;
    const gender = PERSON_PRONOUNS[word.toLowerCase()];
    lean[at] = (lean[at] ?? 0) + (gender === 'male' ? 1 : -1);
  }
  return lean;
}

/** The gender by actor id of the persons whom pronouns are sure of. `placed` in text order. */
export function genderByPronouns(reading: TextReading, placed: readonly Placed[]): ReadonlyMap<string, Gender> {
  const lean = leanings(reading);
  const persons = new Map<number, Set<string>>();
  for (const { actor, sentence } of placed) {
    if (actor.type !== 'person' || sentence < 0) continue;
    const known = persons.get(sentence);
    if (known) known.add(actor.id);
    else persons.set(sentence, new Set([actor.id]));
  }
  const sums = new Map<string, number>();
  for (let sentence = 0; sentence < lean.length; sentence += 1) {
    if (lean[sentence] === 0) continue;
    const inReach = new Set([...(persons.get(sentence - 1) ?? []), ...(persons.get(sentence) ?? [])]);
    const [only] = inReach;
    if (inReach.size !== 1 || only === undefined) continue;
    sums.set(only, (sums.get(only) ?? 0) + (lean[sentence] ?? 0));
  }
  return new Map(
    [...sums].filter(([, sum]) => Math.abs(sum) >= SURE).map(([id, sum]) => [id, sum > 0 ? 'male' : 'female']),
  );
}
