/** The frame of mutual recognition: both ways between the two parties in reach. */

import { AGREEING_VERBS, LACKING_VERBS, SHORT_WORDS } from '../../../data/events/frames/recognition-words.js';
import { isVerb, type NounPhrase } from '../../../grammar/chunks/phrases.js';
import { readClause } from '../../../grammar/clauses/clauses.js';
import { verbBefore } from '../../../grammar/clauses/verb-neighbours.js';
import type { EventDocument } from '../../document.js';
import type { Party } from '../../outcome/mention.js';
import { actorsOfClause } from '../../parties/actors/clause-actors.js';
import { type Deed, noClause } from '../../telling/deed.js';

/** "Serbia and Kosovo … mutual recognition": both ways between the two parties in reach. */
export function readMutual(document: EventDocument, noun: NounPhrase): Deed[] {
  const verb = verbBefore(noun, false);
  const isShort = SHORT_WORDS.has(noun.first.previous.previous.lower);
  if (!isVerb(verb) || isShort || LACKING_VERBS.has(verb.base)) return [];
  const clause = readClause(verb);
  const named = actorsOfClause(document, clause);
  const actors = named.length < 2 ? pairBefore(document) : named;
  if (actors.length !== 2) return [];
  const isPlanned = AGREEING_VERBS.has(verb.base) || document.mentions.length === 0;
  const told = isPlanned ? { at: noun, clause: noClause(), status: 'planned' as const } : { at: verb, clause };
  return actors.map((actor) => ({
    sentence: noun.sentence,
    type: 'recognition' as const,
    actors: [actor],
    recipients: actors.filter(({ name }) => name !== actor.name),
    object: 'state' as const,
    as: null,
    ...told,
    first: noun.head.previous,
    end: noun.head.next,
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
