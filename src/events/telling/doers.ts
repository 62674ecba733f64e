/** Who asks, denies or does: the doer of the verb or noun that governs a deed, as a source. */

import { ASKED_PREPOSITIONS } from '../../data/events/telling/telling-words.js';
import { isNoun, isVerb, type Phrase } from '../../grammar/chunks/phrases.js';
import { listStartingAt } from '../../grammar/clauses/attachment.js';
import { readClause } from '../../grammar/clauses/clauses.js';
import { textBetween } from '../../grammar/place.js';
import { NO_PHRASE } from '../../grammar/sentence.js';
import { isBy } from '../../grammar/words/word-tests.js';
import type { EventDocument } from '../document.js';
import { hasPossessor } from '../parties/names/noun-links.js';
import { type Source, sourceAt } from './tellers.js';

/** "urged Peru to", "called upon Peru to": a form with an object is no passive. */
const hasObject = ({ next }: Phrase): boolean =>
  isNoun(next) || (ASKED_PREPOSITIONS.has(next.lower) && isNoun(next.next));

/** The asker, denier or other doer of a governing verb or noun, as sources. */
export function doersAt(document: EventDocument, at: Phrase): Source[] {
  const phrase = at;
  if (isNoun(phrase)) {
    if (hasPossessor(phrase)) {
      const name = textBetween(phrase.first, phrase.ownStart.previous);
      return [{ name, parties: [], isOffice: false, announces: false, claim: null }];
    }
    const verb = at.sentence.phrases.find((other) => other.index < at.index && isVerb(other)) ?? NO_PHRASE;
    return !verb.exists ? [] : doersAt(document, verb);
  }
  if (!isVerb(phrase)) return [];
  if (phrase.isPassive || (phrase.shape === 'participle' && !hasObject(phrase))) {
    for (let by = at.next; by.exists; by = by.next)
      if (isBy(by) && isNoun(by.next))
        return listStartingAt(by.next).map((noun) => sourceAt(document, noun, phrase.base));
    return [];
  }
  const { subject } = readClause(at);
  return subject.map((noun) => sourceAt(document, noun, phrase.base));
}
