/** The frames of recognition by a verb: "recognised X (as Y)", "accepted X as Y", passives, participles and relative clauses. */

import { NEGATIVE_QUANTIFIERS, VAGUE_QUANTIFIERS } from '../../../data/events/nouns.js';
import { ACCEPTING_VERBS, OFFICIAL_ADVERBS, WEIGHTY_NOUNS } from '../../../data/events/recognition-words.js';
import { LOOSE_NAMING_VERBS, type TriggerSense } from '../../../data/events/triggers.js';
import { attachedEnd, listStartingAt } from '../../../grammar/attachment.js';
import { type Clause, readClause } from '../../../grammar/clauses.js';
import { outerLinks } from '../../../grammar/governors.js';
import { agentOf, antecedentOf, frontedSubject, objectOf, relativeBefore } from '../../../grammar/neighbours.js';
import { isNoun, isVerb, type NounPhrase, type Phrase, type VerbPhrase } from '../../../grammar/phrases.js';
import { wordsBetween } from '../../../grammar/place.js';
import type { Sentence } from '../../../grammar/sentence.js';
import { NO_PHRASE } from '../../../grammar/sentence.js';
import { avoiding, type EventDocument } from '../../document.js';
import type { Party } from '../../outcome/mention.js';
import { actorsOfClause, exceptedAfter, extraActors, membersOf } from '../../parties/clause-actors.js';
import { readQuality } from '../../parties/quality.js';
import { type Recognised, readRecognised } from '../../parties/recipients.js';
import { partiesAt } from '../../parties/references.js';
import { type Deed, noClause } from '../../telling/deed.js';

/** What a recognising verb has to have: any object of the list, or a quality too. */
type Demand = 'object' | 'quality';

/** Deeds told by a verb of recognition at phrase `at`. */
export function readRecogniseVerb(document: EventDocument, at: Phrase, sense: TriggerSense, particles: number): Deed[] {
  const demand: Demand = sense.frame === 'recognise' ? 'object' : 'quality';
  const verb = at as VerbPhrase;
  if (demand === 'quality' && verb.shape === 'participle' && !verb.isPassive && isVerb(at.previous)) return [];
  if (isCompound(verb)) return [];
  if (isPassiveHere(at)) return readPassive(document, at, demand);
  const clause = readClause(at);
  const actors = actorsOfClause(document, clause);
  const told = avoiding(document, actors, () => readActive(document, { at, demand, clause, particles }));
  if (!told || !isOfficial(verb, { clause, actors, told })) return [];
  const deed: Omit<Deed, 'actors'> = {
    sentence: at.sentence,
    type: 'recognition',
    ...told,
    at,
    clause,
    first: verb.head,
    end: verb.head.next,
  };
  if (isMutual(at)) return mutual(actors, { ...deed, as: readQuality(at.next)?.text ?? null });
  return [{ ...deed, actors }, ...extraActors(document, at.sentence, deed)];
}

/** "Parliament voted to call the massacre genocide", "formally called it": a word of everyday speech that here makes a crime official. */
function isOfficial(
  verb: VerbPhrase,
  { clause, actors, told }: { clause: Clause; actors: readonly Party[]; told: Recognised },
): boolean {
  if (!LOOSE_NAMING_VERBS.has(verb.base)) return true;
  if (told.object !== 'genocide' || told.as === null) return false;
  const isVoted = clause.links.some(({ kind, at }) => kind === 'document' || at.lower.startsWith('vote'));
  const said = wordsBetween(verb.first.previous, verb.end).map(({ lower }) => lower);
  return isVoted || actors.every(({ kind }) => kind === 'organ') || said.some((lower) => OFFICIAL_ADVERBS.has(lower));
}

/** "the U.N.-recognised government": an adjective that a hyphen makes. */
const isCompound = ({ head }: VerbPhrase): boolean =>
  /^[-‑]$/.test(head.previous.text) && head.previous.end === head.start;

const isMutual = (at: Phrase): boolean => {
  const phrase = at.next;
  if (phrase.lower === 'one' && at.next.next.lower === 'another') return true;
  if (!phrase.exists || phrase.first.lower !== 'each') return false;
  return phrase.lower === 'other' && phrase.end.tag !== 'POS' && phrase.end.previous.lower === 'other';
};

/** "A and B recognised each other": both ways. */
function mutual(actors: readonly Party[], deed: Omit<Deed, 'actors'>): Deed[] {
  return actors.map((actor) => ({
    ...deed,
    actors: [actor],
    recipients: actors.filter(({ name }) => name !== actor.name),
    object: 'state' as const,
  }));
}

interface Active {
  readonly at: Phrase;
  readonly demand: Demand;
  readonly clause: Clause;
  readonly particles: number;
}

/** The object of an active verb, in place or before the relative pronoun. */
function readActive(document: EventDocument, { at, demand, clause, particles }: Active): Recognised | null {
  if (isMutual(at)) return { recipients: [], object: 'state', as: null };
  const object = objectOf(at, particles);
  if (object.exists) {
    if (isPraise(object)) return null;
    return allowed(object, readRecognised(document, object, { bare: demand === 'quality' }), demand);
  }
  const late = lateObject(at);
  if (late.exists) return allowed(late, readRecognised(document, late, { qualityFrom: at.next }), demand);
  const relative = relativeBefore(clause.subject);
  if (!relative.exists) return null;
  const antecedents = antecedentOf(relative);
  const first = antecedents[0];
  return first === undefined ? null : allowed(first, readRecognised(document, first, { qualityFrom: at.next }), demand);
}

/** "recognise as rightful ruler of Chad Ms Example": the object after the quality. */
function lateObject(at: Phrase): Phrase {
  if (at.next.lower !== 'as' || !isNoun(at.next.next)) return NO_PHRASE;
  const next = attachedEnd(at.next.next, new Set(['of', 'in']));
  return isNoun(next) && !next.isTime ? next : NO_PHRASE;
}

const hasAccepting = ({ phrases }: Sentence): boolean =>
  phrases.some((phrase) => isVerb(phrase) && ACCEPTING_VERBS.has(phrase.base));

/** What has to stand in the quality that a verb of wider use gives a state: no "suitable country". */
const STATELY = /\b(?:states?|independent|independence|sovereign|republics?|statehood|entit(?:y|ies))\b/;

/** "accepted the results" will do, "accepted Kosovo" without a quality will not. */
function allowed(object: Phrase, told: Recognised | null, demand: Demand): Recognised | null {
  if (demand === 'quality' && told?.object === 'state' && told.as !== null && !STATELY.test(told.as)) return null;
  if (!told || demand === 'object' || told.as !== null) return told;
  return WEIGHTY_NOUNS.has(object.lower) && hasAccepting(object.sentence) ? told : null;
}

/** "recognised Dow for creating jobs": honour, not law. */
function isPraise(object: Phrase): boolean {
  const last = listStartingAt(object).at(-1) ?? object;
  let next = last.next;
  if (next.kind === 'comma' && next.next.lower === 'among') return true;
  while (next.kind === 'adv' || (isNoun(next) && next.isTime)) next = next.next;
  return next.kind === 'prep' && next.lower === 'for';
}

/** Whether the verb is a passive or a bare participle with its agent after it. */
export function isPassiveHere(at: Phrase): boolean {
  const verb = at as VerbPhrase;
  if (verb.isPassive) return true;
  if (
    verb.shape !== 'participle' &&
    !(verb.shape === 'finite' && verb.modal === null && verb.head.lower.endsWith('ed'))
  )
    return false;
  if (verb.isPerfect || verb.isProgressive) return false;
  const next = nextContent(at);
  const isBeside = at.previous.kind === 'comma' && !objectOf(at).exists && agentOf(at).exists;
  return next.lower === 'by' || isBeside || (verb.shape === 'participle' && !objectOf(at).exists);
}

function nextContent(at: Phrase): Phrase {
  let next = at.next;
  while (next.kind === 'adv' || (next.kind === 'other' && /^(?:only|even|just|so|far)$/.test(next.lower)))
    next = next.next;
  return next;
}

/** "X was recognised by Chad", "X, recognised only by Turkey". */
function readPassive(document: EventDocument, at: Phrase, demand: Demand): Deed[] {
  const verb = at as VerbPhrase;
  const agent = agentOf(at);
  if (!agent.exists) return [];
  const nouns = listStartingAt(agent);
  const first = (agent as NounPhrase).first.lower;
  if (NEGATIVE_QUANTIFIERS.has(first)) return readExcepted(document, at.sentence, { at, agent, demand });
  const members = membersOf(document, nouns.at(-1) ?? agent);
  if (!members.length && VAGUE_QUANTIFIERS.has(first) && first !== 'neither' && first !== 'more') return [];
  const actors = members.length ? members : partiesAt(document, nouns);
  const clause = verb.isPassive ? readClause(at) : noClause();
  const subject = verb.isPassive ? clause.subject : participleHost(at);
  const object = subject[0];
  if (object === undefined || actors.length === 0) return [];
  const told = allowed(object, readRecognised(document, object, { qualityFrom: at.next }), demand);
  if (!told) return [];
  const type = first === 'neither' ? 'refusal' : 'recognition';
  const links = verb.isPassive ? clause : { ...clause, links: outerLinks(subject, at) };
  const evidence = { first: verb.head, end: verb.head.next };
  const deed: Deed = { sentence: at.sentence, type, actors, ...told, at, clause: links, ...evidence };
  return [deed, ...furtherAgents(document, deed, nouns.at(-1) ?? agent)];
}

const FURTHER_REACH = 8;

/** "recognised by Beijing and, twelve days later, by Moscow", "by the United States but not by Serbia": agents with a "by" of their own. */
function furtherAgents(document: EventDocument, deed: Deed, from: Phrase): Deed[] {
  for (let at = from.next; at.exists && at.index <= from.index + FURTHER_REACH; at = at.next) {
    const kind = at.kind;
    if (kind === 'verb' || kind === 'rel' || kind === 'sub' || kind === 'dash') return [];
    if (at.lower !== 'by' || !isNoun(at.next) || at === from.next) continue;
    const actors = partiesAt(document, listStartingAt(at.next));
    const isNot = at.previous.lower === 'not';
    const rest = { clause: noClause(), date: null, isImplied: true };
    return actors.length
      ? [{ ...deed, ...rest, type: isNot ? 'refusal' : deed.type, actors, at: isNot ? at.next : deed.at }]
      : [];
  }
  return [];
}

/** "is recognised by no one but Turkey": whoever is excepted does recognise it. */
function readExcepted(
  document: EventDocument,
  sentence: Sentence,
  { at, agent, demand }: { at: Phrase; agent: Phrase; demand: Demand },
): Deed[] {
  const verb = at as VerbPhrase;
  const actors = exceptedAfter(document, agent);
  const subject = verb.isPassive ? readClause(at).subject : participleHost(at);
  const object = subject[0];
  if (!actors.length || object === undefined) return [];
  const told = allowed(object, readRecognised(document, object, { qualityFrom: at.next }), demand);
  if (!told) return [];
  const evidence = { first: verb.head, end: verb.head.next };
  return [{ sentence, type: 'recognition', actors, ...told, at: agent, clause: noClause(), ...evidence }];
}

/** The noun that a bare participle stands beside; at the head of a sentence, the subject of its main clause. */
export function participleHost(at: Phrase): readonly Phrase[] {
  let before = at.previous;
  while (before.kind === 'adv') before = before.previous;
  if (before.kind === 'comma' || before.kind === 'dash') before = before.previous;
  return isNoun(before) ? [before] : !before.exists ? frontedSubject(at) : [];
}
