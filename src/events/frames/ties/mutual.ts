/** The frame of mutual recognition: both ways between the two parties in reach. */

import { AGREEING_VERBS, LACKING_VERBS } from '../../../data/events/recognition-words.js';
import { readClause } from '../../../grammar/clauses.js';
import { verbBefore } from '../../../grammar/neighbours.js';
import type { NounPhrase, Phrase, VerbPhrase } from '../../../grammar/phrases.js';
import type { EventDocument } from '../../document.js';
import type { Party } from '../../outcome/mention.js';
import { actorsOfClause } from '../../parties/clause-actors.js';
import { type Deed, noClause } from '../../telling/deed.js';

/** "Serbia and Kosovo … mutual recognition": both ways between the two parties in reach. */
export function readMutual(document: EventDocument, at: Phrase): Deed[] {
  const phrase = at as NounPhrase;
  const verb = verbBefore(at, false);
  if (!verb.exists || phrase.first.previous.previous.lower === 'short') return [];
  if (LACKING_VERBS.has((verb as VerbPhrase).base)) return [];
  const clause = readClause(verb);
  let actors: Party[] = actorsOfClause(document, clause);
  if (actors.length < 2) actors = pairBefore(document);
  if (actors.length !== 2) return [];
  const status =
    AGREEING_VERBS.has((verb as VerbPhrase).base) || document.mentions.length === 0 ? 'planned' : undefined;
  return actors.map((actor) => ({
    sentence: at.sentence,
    type: 'recognition' as const,
    actors: [actor],
    recipients: actors.filter(({ name }) => name !== actor.name),
    object: 'state' as const,
    as: null,
    at: status ? at : verb,
    clause: status ? noClause() : clause,
    first: phrase.head.previous,
    end: phrase.head.next,
    ...(status ? { status } : {}),
  }));
}

/** The two polities that the text names first, by name. */
function pairBefore(document: EventDocument): Party[] {
  const names = new Map<string, Party>();
  for (const { match, start, end } of document.polities()) {
    if (match.kind === 'body' || match.kind === 'bloc' || match.how !== 'name') continue;
    if (!names.has(match.name))
      names.set(match.name, { name: match.name, code: match.code, kind: 'state', span: { start, end } });
    if (names.size === 2) break;
  }
  return [...names.values()];
}
