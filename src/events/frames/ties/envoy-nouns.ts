/** The frames of envoys by a noun: "the expulsion of a Peruvian consul by Quito", "answered with expulsions of its own". */

import { ENVOY_PLACES, EXPULSION_VERBS, ORDERED_NOUNS } from '../../../data/events/frames/envoy-words.js';
import { AGENT_NOUNS, ENVOY_NOUNS } from '../../../data/events/nouns.js';
import { isNoun, isVerb, type NounPhrase, type Phrase } from '../../../grammar/chunks/phrases.js';
import { listStartingAt } from '../../../grammar/clauses/attachment.js';
import { readClause } from '../../../grammar/clauses/clauses.js';
import { nounClause, ownNounClause } from '../../../grammar/clauses/noun-governors.js';
import { agentOf } from '../../../grammar/clauses/verb-neighbours.js';
import { skip } from '../../../grammar/place.js';
import { isBy, isOf } from '../../../grammar/words/word-tests.js';
import type { EventDocument } from '../../document.js';
import type { Party } from '../../outcome/mention.js';
import { actorsOfClause } from '../../parties/actors/clause-actors.js';
import { politiesIn } from '../../parties/names/polity-names.js';
import { ownersOf, partiesAt } from '../../parties/names/references.js';
import { hostsAfter, isStateLike, withoutActors } from '../../parties/recipients/hosts.js';
import { type Deed, deedBetween } from '../../telling/deed.js';
import type { NounTrigger } from '../frame.js';
import { isTheirs } from '../phrase-questions.js';
import { opponent, parallelTie, topicState } from './told-sides.js';

/** "answered with expulsions of its own": the one that others just turned on does the same to them. */
function readOwnExpulsions(document: EventDocument, noun: NounPhrase): Deed[] {
  const isOwn = isOf(noun.next) && noun.next.next.lower === 'own' && isTheirs(noun.next.next);
  const verb = noun.previous.previous;
  if (!isOwn || !isVerb(verb)) return [];
  const clause = readClause(verb);
  const actors = actorsOfClause(document, clause).filter(isStateLike);
  const recipients = actors.length ? opponent(document, noun.sentence, actors) : [];
  const evidence = { first: noun.head, end: noun.head.next };
  return deedBetween({
    sentence: noun.sentence,
    type: 'tie-downgrade',
    actors,
    recipients,
    at: verb,
    clause,
    ...evidence,
  });
}

/** "60 Russian officials", "two Chadian agents": whom a state expels by number and people is of a mission. */
const isForeignStaff = ({ first, head, lower }: NounPhrase): boolean =>
  AGENT_NOUNS.has(lower) && politiesIn(first, head).at(-1)?.match.how === 'demonym';

/** "the expulsion of 60 Russians": by number and people. */
const isCountedPeople = ({ first, end }: NounPhrase): boolean =>
  first.tag === 'CD' && politiesIn(first, end).at(-1)?.match.how === 'people';

const isEnvoy = (noun: NounPhrase): boolean =>
  ENVOY_NOUNS.has(noun.lower) || isForeignStaff(noun) || isCountedPeople(noun);

/** Whose envoy it is; of "60 Russians" the state that they are of. */
function statesOfEnvoy(document: EventDocument, envoy: NounPhrase): Party[] {
  if (!isCountedPeople(envoy)) return ownersOf(document, envoy).filter(isStateLike);
  return politiesIn(envoy.first, envoy.end)
    .slice(-1)
    .map(({ match: { name, code } }) => ({ name, code, kind: 'state', span: null }));
}

/** "the expulsion of a Peruvian consul by Quito", "the recall of Algeria's ambassador from Paris". */
export function readEnvoyNoun(document: EventDocument, { noun, sense }: NounTrigger): Deed[] {
  const own = readOwnExpulsions(document, noun);
  if (own.length) return own;
  const isAgentFirst = isBy(noun.next) && isOf(skip(noun, 3));
  const envoy = skip(noun, isAgentFirst ? 4 : 2);
  if (!isOf(envoy.previous) || !isNoun(envoy) || !isEnvoy(envoy)) return [];
  const envoys = statesOfEnvoy(document, envoy);
  const agents = agentsOf(document, noun);
  const hosts = hostsAfter(document, envoy, ENVOY_PLACES.noun);
  const ordered = agents.length ? [] : orderers(document, noun.previous);
  if (ORDERED_NOUNS.has(noun.lower) && !ordered.length) return [];
  const doers = [...agents, ...ordered];
  const sides = sense.id === 'recall-envoy' ? [envoys, hosts] : [hosts, envoys];
  const actors = doers.length ? doers : (sides[0] ?? []);
  const [, named = []] = sides;
  const recipients = isTheirs(envoy) ? hostsLeft(document, { noun, sense }, { actors, named }) : named;
  const evidence = { first: noun.head, end: noun.head.next };
  const order = noun.previous;
  const isOrdered = ordered.length > 0 && isVerb(order);
  const told = isOrdered ? { at: order, clause: ownNounClause(order) } : { at: noun, clause: nounClause(noun) };
  return deedBetween({ sentence: noun.sentence, type: 'tie-downgrade', actors, recipients, ...told, ...evidence });
}

/** Where the own envoys were that are called home: as named, or by what the text tells. */
function hostsLeft(
  document: EventDocument,
  { noun: { sentence }, sense }: NounTrigger,
  { actors, named }: { readonly actors: readonly Party[]; readonly named: readonly Party[] },
): readonly Party[] {
  if (sense.id !== 'recall-envoy' || withoutActors(named, actors).length || actors.length === 0) return named;
  const told = parallelTie(document, sentence, actors);
  if (told.length) return told;
  const foes = opponent(document, sentence, actors);
  return foes.length ? foes : topicState(document, sentence, actors);
}

/** Who does it by the noun's own words: its "by", or its owner. */
function agentsOf(document: EventDocument, noun: NounPhrase): readonly Party[] {
  const by = agentOf(noun);
  return by.exists ? partiesAt(document, listStartingAt(by)) : ownersOf(document, noun).filter(isStateLike);
}

/** "ordered the expulsion of two envoys": the subject of the verb before. */
function orderers(document: EventDocument, verb: Phrase): readonly Party[] {
  if (!isVerb(verb) || !EXPULSION_VERBS.has(verb.base)) return [];
  return actorsOfClause(document, readClause(verb)).filter(isStateLike);
}
