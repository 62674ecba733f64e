/** The frame of a reaction done again by others: "Iraq welcomed the accord, as did Oman". */

import { VOICING_VERBS } from '../../../data/events/triggers.js';
import { isVerb, type VerbPhrase } from '../../../grammar/chunks/phrases.js';
import { listStartingAt } from '../../../grammar/clauses/attachment.js';
import { readClause } from '../../../grammar/clauses/clauses.js';
import { loadLexicon } from '../../../grammar/words/verb-lexicon.js';
import type { EventDocument } from '../../document.js';
import { isReaction } from '../../outcome/type-rows.js';
import { actorsOfClause } from '../../parties/actors/clause-actors.js';
import { partiesAt } from '../../parties/names/references.js';
import { type Deed, deedBetween, noClause } from '../../telling/deed.js';
import { type EchoRule, echoAt } from '../echoes/echo-rules.js';
import { canReact } from './reactions.js';

/** Whether the words of an echo can mean the verb just before them alone: "as did Oman", "and Oman did too". */
const meansVerbBefore = ({ isInverted, id }: EchoRule): boolean => isInverted || id === 'do-too';

/** Whether an echo stands right behind a reacting verb, so that what is done again is the reaction. */
export function followsReaction(echo: VerbPhrase, rule: EchoRule): boolean {
  if (!meansVerbBefore(rule) && echo.previous.kind === 'noun') return false;
  const before = echo.sentence.phrases.findLast((phrase) => phrase.index < echo.index && isVerb(phrase));
  if (before === undefined || !isVerb(before)) return false;
  const { verbSenses, nounSenses } = loadLexicon();
  const isVoiced =
    VOICING_VERBS.has(before.base) && nounSenses.get(before.next.lower)?.some(({ frame }) => frame === 'react');
  return isVoiced === true || verbSenses.get(before.base)?.some(({ sense }) => sense.frame === 'react') === true;
}

/** The reaction told last in the sentence, by those whom the echo names. */
export function readReactionEcho(document: EventDocument, verb: VerbPhrase): Deed[] {
  const found = echoAt(verb);
  if (!found || !meansVerbBefore(found.rule) || !followsReaction(verb, found.rule)) return [];
  const { sentence, head } = verb;
  const told = document.mentions.filter((mention) => isReaction(mention.type) && mention.sentence === sentence.index);
  const model = told.findLast(({ evidence }) => evidence.start < head.start);
  if (!model) return [];
  const { isInverted } = found.rule;
  const doers = isInverted
    ? partiesAt(document, listStartingAt(verb.next))
    : actorsOfClause(document, readClause(verb));
  const actors = doers.filter((party) => canReact(party) && party.name !== model.actor.name);
  const recipients = told
    .filter(({ evidence }) => evidence.start === model.evidence.start)
    .flatMap((one) => one.recipients);
  const at = isInverted ? verb.next : verb;
  return deedBetween({
    sentence,
    type: model.type,
    actors,
    recipients,
    at,
    clause: noClause(),
    first: head,
    end: found.end,
  });
}
