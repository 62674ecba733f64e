/** With whom a tie is where its own words do not say: by the deeds that the text told last. */

import { nameOfCountry } from '../../../geography/countries.js';
import type { Sentence } from '../../../grammar/sentence.js';
import type { EventDocument } from '../../document.js';
import type { Party } from '../../outcome/mention.js';
import { withoutReplies } from '../../outcome/news.js';
import { isBreach, isReaction, isTie } from '../../outcome/type-rows.js';

/** How many sentences back a deed of others may stand. */
const PARALLEL_REACH = 3;

/** "Bolivia cut ties with Israel, while Chile recalled its ambassador": against the one that others just turned on. */
export function parallelTie(document: EventDocument, sentence: Sentence, actors: readonly Party[]): readonly Party[] {
  const told = document.recent().filter(({ type }) => !isReaction(type) && type !== 'tie-establishment');
  const last = withoutReplies(
    told,
    actors.map(({ name }) => name),
  ).at(-1);
  if (!last || last.sentence < sentence.index - PARALLEL_REACH || !isBreach(last.type)) return [];
  return last.recipients.some(({ name }) => actors.some((actor) => actor.name === name)) ? [] : last.recipients;
}

/** How many sentences back who turned on somebody may stand. */
const FOES_REACH = 4;

/** Against whom an envoy is recalled or expelled when the text leaves it out: who did what the sentence or the one before tells. */
export function opponent(document: EventDocument, sentence: Sentence, actors: readonly Party[]): Party[] {
  const told = document.recent().filter((mention) => !actors.some(({ name }) => name === mention.actor.name));
  const offender = told.findLast(
    ({ recipients, sentence: index, actor, type }) =>
      index >= sentence.index - FOES_REACH &&
      actor.kind === 'state' &&
      !isReaction(type) &&
      recipients.some(({ name }) => actors.some((actor) => actor.name === name)),
  );
  if (offender) return [offender.actor];
  const last = told.at(-1);
  return last && last.sentence >= sentence.index - 1 ? stateOf(last.actor) : [];
}

/** "will restore relations with Myanmar. It withdrew its ambassador in 1990": with whom the actor's ties were told of. */
export function ownPartner(document: EventDocument, sentence: Sentence, actors: readonly Party[]): readonly Party[] {
  const last = document
    .recent()
    .findLast(
      ({ type, actor, sentence: index }) =>
        isTie(type) && index >= sentence.index - 2 && actor.name === actors[0]?.name,
    );
  return last?.recipients ?? [];
}

/** A state itself, or the state that an organ is of. */
function stateOf(party: Party): Party[] {
  const name = party.kind === 'organ' && party.code !== null ? nameOfCountry(party.code) : null;
  if (name) return [{ ...party, name, kind: 'state' }];
  return party.kind === 'state' ? [party] : [];
}

/** Who turned on the envoy's state in what was told last. */
export function foesOf(document: EventDocument, sentence: Sentence, owners: readonly Party[]): Party[] {
  const told = document
    .recent()
    .find(
      ({ type, status, recipients, sentence: index }) =>
        isBreach(type) &&
        status === 'asserted' &&
        index >= sentence.index - FOES_REACH &&
        recipients.some(({ name }) => owners.some((owner) => owner.name === name)),
    );
  return told ? [told.actor] : [];
}

/** How often a state has to be named to be what the text is about, and by how much more than the next one. */
const TOPIC_COUNT = 2;
const TOPIC_LEAD = 2;

/**
 * "TEGUCIGALPA … Honduras … Brazil ordered its ambassador home": the state that the text has named most before a sentence ends, its dateline
 * included; empty where another is named nearly as often.
 */
export function topicState(document: EventDocument, sentence: Sentence, actors: readonly Party[]): readonly Party[] {
  const counts = new Map<string, { count: number; code: string | null }>();
  const add = (name: string, code: string | null): void => {
    const known = counts.get(name)?.count ?? 0;
    counts.set(name, { count: known + 1, code });
  };
  for (const { match } of document.politiesBefore(sentence.end))
    if (match.code !== null && match.kind !== 'body' && match.kind !== 'bloc') add(match.name, match.code);
  const [first, second] = [...counts]
    .filter(([name]) => !actors.some((actor) => actor.name === name))
    .sort(([, a], [, b]) => b.count - a.count);
  if (!first || first[1].count < TOPIC_COUNT || first[1].count < TOPIC_LEAD * (second?.[1].count ?? 0)) return [];
  return [{ name: first[0], code: first[1].code, kind: 'state', span: null }];
}
