/** Finds the set phrases of `data/events/frames/idioms.ts` in a sentence. */

import { IDIOM_LISTS, IDIOMS, type Idiom } from '../data/events/frames/idioms.js';
import { isNoun, type NounPhrase, type VerbPhrase } from '../grammar/chunks/phrases.js';
import { compileVerbRules } from '../grammar/rules/verb-rules.js';

/** An idiom with the noun phrase that it is done to. */
interface IdiomAt {
  readonly idiom: Idiom;
  readonly object: NounPhrase;
}

const idiomsFrom = compileVerbRules(IDIOMS, IDIOM_LISTS);

/** The idiom that begins with a verb and is done to what a noun phrase names; null where none does. */
export function idiomAt(verb: VerbPhrase): IdiomAt | null {
  for (const { rule, at } of idiomsFrom(verb)) {
    const first = at('object');
    const object = verb.sentence.phrases.find((phrase) => phrase.first === first);
    if (isNoun(object) && !object.isTime) return { idiom: rule, object };
  }
  return null;
}
