/** Who stands behind a noun where neither its owner nor the verb before it says so: members of groups, signers of papers, decisions taken back. */

import { PASS_VERBS, REVOKED_NOUNS, REVOKING_VERBS } from '../../data/events/telling/control.js';
import { INCLUDING_WORDS } from '../../data/grammar/function-words.js';
import { isNoun, isVerb, type NounPhrase, type Phrase, type VerbPhrase } from '../chunks/phrases.js';
import { NO_PHRASE } from '../sentence.js';
import { listEndingAt, listStartingAt } from './attachment.js';
import type { Link, Step } from './clause-types.js';
import { agentOf } from './verb-neighbours.js';

/** "countries including Chad and Peru recognised": the group whose members the list before the verb names; none elsewhere. */
export function groupBefore(noun: NounPhrase): Phrase {
  const opener = (listEndingAt(noun)[0] ?? noun).previous;
  return INCLUDING_WORDS.has(opener.lower) && isNoun(opener.previous) ? opener.previous : NO_PHRASE;
}

/** "revoked its decision to recognise": the deed is taken back. */
export const isTakenBack = ({ base, isNegated }: VerbPhrase, { lower }: NounPhrase): boolean =>
  REVOKING_VERBS.has(base) && REVOKED_NOUNS.has(lower) && !isNegated;

/** How many phrases behind a paper its passive verb may stand. */
const SIGNED_REACH = 8;

/** "A decree recognising Kosovo was signed by Peru": by whom the paper that is the subject is carried; null where nobody is named. */
export function signerStep(noun: NounPhrase, link: Link): Step | null {
  for (let verb = noun.next; verb.exists && verb.index <= noun.index + SIGNED_REACH; verb = verb.next) {
    if (!isVerb(verb) || verb.shape !== 'finite') continue;
    const agent = verb.isPassive && PASS_VERBS.has(verb.base) ? agentOf(verb) : NO_PHRASE;
    return agent.exists ? { subject: listStartingAt(agent), link } : null;
  }
  return null;
}
