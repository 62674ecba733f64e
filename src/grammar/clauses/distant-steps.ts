/** Who stands behind a verb or noun where the words right before it do not say: members of groups, signers of papers, decisions taken back, asides of saying. */

import { PASS_VERBS, REVOKED_NOUNS, REVOKING_VERBS, SAYING_VERBS } from '../../data/events/telling/control.js';
import { INCLUDING_WORDS, OTHER_THAN } from '../../data/grammar/function-words.js';
import { isNoun, isVerb, type NounPhrase, type Phrase, type VerbPhrase } from '../chunks/phrases.js';
import { NO_PHRASE } from '../sentence.js';
import { attachedEnd, listEndingAt, listStartingAt, prepositionOf } from './attachment.js';
import type { Link, Step } from './clause-types.js';
import { overVerb, verbOverGerund } from './governor-effects.js';
import { subjectList } from './subjects.js';
import { agentOf, verbBefore } from './verb-neighbours.js';

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

/** "arguing that to recognise X would set a precedent": an infinitive that is the subject of the verb behind its object; null for another. */
export function subjectInfinitiveStep(verb: VerbPhrase): Step | null {
  const before = verb.previous.kind === 'quote' ? verb.previous.previous : verb.previous;
  const over = before.kind === 'sub' || !before.exists ? verbOverGerund(verb) : null;
  return over && over.modal !== null
    ? { subject: [], link: { kind: 'governor', at: over, effect: overVerb(over, true) } }
    : null;
}

/** "Peru, said its president, is breaking relations": over an aside of saying to the subject before it; null for another comma. */
export function overSaid(comma: Phrase): Step | null {
  const verb = verbBefore(comma, true);
  const noun = verb.previous.previous;
  const isAside =
    isVerb(verb) &&
    SAYING_VERBS.has(verb.base) &&
    verb.previous.kind === 'comma' &&
    isNoun(verb.next) &&
    !verb.next.isTime;
  const isWhole =
    isAside && attachedEnd(verb.next) === comma && isNoun(noun) && !noun.isTime && !prepositionOf(noun).exists;
  return isWhole ? { subject: subjectList(noun), link: { kind: 'clause', at: verb, effect: null } } : null;
}

/** "the first state other than Russia to recognise": no adjective that governs the infinitive. */
export const isOtherThan = ({ lower, next }: Phrase): boolean =>
  lower === OTHER_THAN[0] && next.lower === OTHER_THAN[1];
