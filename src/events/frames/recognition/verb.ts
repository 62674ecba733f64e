/** The frames of recognition by a verb: "recognised X (as Y)", "accepted X as Y", passives, participles and relative clauses. */

import { ACCEPTING_VERBS, OFFICIAL_ADVERBS, WEIGHTY_NOUNS } from '../../../data/events/frames.js';
import { NEGATIVE_QUANTIFIERS, VAGUE_QUANTIFIERS } from '../../../data/events/nouns.js';
import { LOOSE_NAMING_VERBS, type TriggerSense } from '../../../data/events/triggers.js';
import { attachedEnd, kindAt, listStartingAt, lowerAt } from '../../../grammar/attachment.js';
import { type Clause, readClause } from '../../../grammar/clauses.js';
import { outerLinks } from '../../../grammar/governors.js';
import { agentOf, antecedentOf, frontedSubject, objectOf, relativeBefore } from '../../../grammar/neighbours.js';
import { isNoun, isVerb, type NounPhrase, type VerbPhrase } from '../../../grammar/phrases.js';
import type { ReadSentence } from '../../../grammar/sentence.js';
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
export function readRecogniseVerb(
  document: EventDocument,
  sentence: ReadSentence,
  at: number,
  sense: TriggerSense,
  particles: number,
): Deed[] {
  const demand: Demand = sense.frame === 'recognise' ? 'object' : 'quality';
  const verb = sentence.phrases[at] as VerbPhrase;
  if (demand === 'quality' && verb.shape === 'participle' && !verb.isPassive && isVerb(sentence.phrases[at - 1]))
    return [];
  if (isCompound(sentence, verb)) return [];
  if (isPassiveHere(sentence, at)) return readPassive(document, sentence, at, demand);
  const clause = readClause(sentence, at);
  const actors = actorsOfClause(document, sentence, clause);
  const told = avoiding(document, actors, () => readActive(document, sentence, { at, demand, clause, particles }));
  if (!told || !isOfficial(sentence, verb, { clause, actors, told })) return [];
  const deed: Omit<Deed, 'actors'> = {
    sentence,
    type: 'recognition',
    ...told,
    at,
    clause,
    first: verb.head,
    end: verb.head + 1,
  };
  if (isMutual(sentence, at)) return mutual(actors, { ...deed, as: readQuality(sentence, at + 1)?.text ?? null });
  return [{ ...deed, actors }, ...extraActors(document, sentence, deed)];
}

/** "Parliament voted to call the massacre genocide", "formally called it": a word of everyday speech that here makes a crime official. */
function isOfficial(
  sentence: ReadSentence,
  verb: VerbPhrase,
  { clause, actors, told }: { clause: Clause; actors: readonly Party[]; told: Recognised },
): boolean {
  if (!LOOSE_NAMING_VERBS.has(verb.base)) return true;
  if (told.object !== 'genocide' || told.as === null) return false;
  const isVoted = clause.links.some(({ kind, at }) => kind === 'document' || lowerAt(sentence, at).startsWith('vote'));
  const said = sentence.words.slice(Math.max(0, verb.first - 1), verb.end).map(({ lower }) => lower);
  return isVoted || actors.every(({ kind }) => kind === 'organ') || said.some((lower) => OFFICIAL_ADVERBS.has(lower));
}

/** "the U.N.-recognised government": an adjective that a hyphen makes. */
const isCompound = ({ words }: ReadSentence, { head }: VerbPhrase): boolean =>
  /^[-‑]$/.test(words[head - 1]?.text ?? '') && words[head - 1]?.end === words[head]?.start;

const isMutual = ({ phrases, words }: ReadSentence, at: number): boolean => {
  const phrase = phrases[at + 1];
  if (phrase?.lower === 'one' && phrases[at + 2]?.lower === 'another') return true;
  if (!phrase || words[phrase.first]?.lower !== 'each') return false;
  return phrase.lower === 'other' && words[phrase.end]?.tag !== 'POS' && words[phrase.end - 1]?.lower === 'other';
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
  readonly at: number;
  readonly demand: Demand;
  readonly clause: Clause;
  readonly particles: number;
}

/** The object of an active verb, in place or before the relative pronoun. */
function readActive(
  document: EventDocument,
  sentence: ReadSentence,
  { at, demand, clause, particles }: Active,
): Recognised | null {
  if (isMutual(sentence, at)) return { recipients: [], object: 'state', as: null };
  const object = objectOf(sentence, at, particles);
  if (object >= 0) {
    if (isPraise(sentence, object)) return null;
    return allowed(
      sentence,
      object,
      readRecognised(document, sentence, object, { bare: demand === 'quality' }),
      demand,
    );
  }
  const late = lateObject(sentence, at);
  if (late >= 0)
    return allowed(sentence, late, readRecognised(document, sentence, late, { qualityFrom: at + 1 }), demand);
  const relative = relativeBefore(sentence, clause.subject);
  if (relative < 0) return null;
  const antecedents = antecedentOf(sentence, relative);
  const first = antecedents[0];
  return first === undefined
    ? null
    : allowed(sentence, first, readRecognised(document, sentence, first, { qualityFrom: at + 1 }), demand);
}

/** "recognise as rightful ruler of Chad Ms Example": the object after the quality. */
function lateObject(sentence: ReadSentence, at: number): number {
  if (lowerAt(sentence, at + 1) !== 'as' || !isNoun(sentence.phrases[at + 2])) return -1;
  const next = attachedEnd(sentence, at + 2, new Set(['of', 'in']));
  return isNoun(sentence.phrases[next]) && !(sentence.phrases[next] as NounPhrase).isTime ? next : -1;
}

const hasAccepting = ({ phrases }: ReadSentence): boolean =>
  phrases.some((phrase) => isVerb(phrase) && ACCEPTING_VERBS.has(phrase.base));

/** What has to stand in the quality that a verb of wider use gives a state: no "suitable country". */
const STATELY = /\b(?:states?|independent|independence|sovereign|republics?|statehood|entit(?:y|ies))\b/;

/** "accepted the results" will do, "accepted Kosovo" without a quality will not. */
function allowed(sentence: ReadSentence, object: number, told: Recognised | null, demand: Demand): Recognised | null {
  if (demand === 'quality' && told?.object === 'state' && told.as !== null && !STATELY.test(told.as)) return null;
  if (!told || demand === 'object' || told.as !== null) return told;
  return WEIGHTY_NOUNS.has(lowerAt(sentence, object)) && hasAccepting(sentence) ? told : null;
}

/** "recognised Dow for creating jobs": honour, not law. */
function isPraise(sentence: ReadSentence, object: number): boolean {
  const last = listStartingAt(sentence, object).at(-1) ?? object;
  let next = last + 1;
  if (kindAt(sentence, next) === 'comma' && lowerAt(sentence, next + 1) === 'among') return true;
  while (
    kindAt(sentence, next) === 'adv' ||
    (isNoun(sentence.phrases[next]) && (sentence.phrases[next] as NounPhrase).isTime)
  )
    next += 1;
  return kindAt(sentence, next) === 'prep' && lowerAt(sentence, next) === 'for';
}

/** Whether the verb is a passive or a bare participle with its agent after it. */
export function isPassiveHere(sentence: ReadSentence, at: number): boolean {
  const verb = sentence.phrases[at] as VerbPhrase;
  if (verb.isPassive) return true;
  if (
    verb.shape !== 'participle' &&
    !(verb.shape === 'finite' && verb.modal === null && sentence.words[verb.head]?.lower.endsWith('ed'))
  )
    return false;
  if (verb.isPerfect || verb.isProgressive) return false;
  const next = nextContent(sentence, at);
  const isBeside = kindAt(sentence, at - 1) === 'comma' && objectOf(sentence, at) < 0 && agentOf(sentence, at) >= 0;
  return lowerAt(sentence, next) === 'by' || isBeside || (verb.shape === 'participle' && objectOf(sentence, at) < 0);
}

function nextContent(sentence: ReadSentence, at: number): number {
  let next = at + 1;
  while (
    kindAt(sentence, next) === 'adv' ||
    (kindAt(sentence, next) === 'other' && /^(?:only|even|just|so|far)$/.test(lowerAt(sentence, next)))
  )
    next += 1;
  return next;
}

/** "X was recognised by Chad", "X, recognised only by Turkey". */
function readPassive(document: EventDocument, sentence: ReadSentence, at: number, demand: Demand): Deed[] {
  const verb = sentence.phrases[at] as VerbPhrase;
  const agent = agentOf(sentence, at);
  if (agent < 0) return [];
  const nouns = listStartingAt(sentence, agent);
  const first = sentence.words[(sentence.phrases[agent] as NounPhrase).first]?.lower ?? '';
  if (NEGATIVE_QUANTIFIERS.has(first)) return readExcepted(document, sentence, { at, agent, demand });
  const members = membersOf(document, sentence, nouns.at(-1) ?? agent);
  if (!members.length && VAGUE_QUANTIFIERS.has(first) && first !== 'neither' && first !== 'more') return [];
  const actors = members.length ? members : partiesAt(document, sentence, nouns);
  const clause = verb.isPassive ? readClause(sentence, at) : noClause();
  const subject = verb.isPassive ? clause.subject : participleHost(sentence, at);
  const object = subject[0];
  if (object === undefined || actors.length === 0) return [];
  const told = allowed(sentence, object, readRecognised(document, sentence, object, { qualityFrom: at + 1 }), demand);
  if (!told) return [];
  const type = first === 'neither' ? 'refusal' : 'recognition';
  const links = verb.isPassive ? clause : { ...clause, links: outerLinks(sentence, subject, at) };
  const evidence = { first: verb.head, end: verb.head + 1 };
  const deed: Deed = { sentence, type, actors, ...told, at, clause: links, ...evidence };
  return [deed, ...furtherAgents(document, sentence, deed, nouns.at(-1) ?? agent)];
}

const FURTHER_REACH = 8;

/** "recognised by Beijing and, twelve days later, by Moscow", "by the United States but not by Serbia": agents with a "by" of their own. */
function furtherAgents(document: EventDocument, sentence: ReadSentence, deed: Deed, from: number): Deed[] {
  for (let at = from + 1; at < sentence.phrases.length && at <= from + FURTHER_REACH; at += 1) {
    const kind = kindAt(sentence, at);
    if (kind === 'verb' || kind === 'rel' || kind === 'sub' || kind === 'dash') return [];
    if (lowerAt(sentence, at) !== 'by' || !isNoun(sentence.phrases[at + 1]) || at === from + 1) continue;
    const actors = partiesAt(document, sentence, listStartingAt(sentence, at + 1));
    const isNot = lowerAt(sentence, at - 1) === 'not';
    const rest = { clause: noClause(), date: null, isImplied: true };
    return actors.length
      ? [{ ...deed, ...rest, type: isNot ? 'refusal' : deed.type, actors, at: isNot ? at + 1 : deed.at }]
      : [];
  }
  return [];
}

/** "is recognised by no one but Turkey": whoever is excepted does recognise it. */
function readExcepted(
  document: EventDocument,
  sentence: ReadSentence,
  { at, agent, demand }: { at: number; agent: number; demand: Demand },
): Deed[] {
  const verb = sentence.phrases[at] as VerbPhrase;
  const actors = exceptedAfter(document, sentence, agent);
  const subject = verb.isPassive ? readClause(sentence, at).subject : participleHost(sentence, at);
  const object = subject[0];
  if (!actors.length || object === undefined) return [];
  const told = allowed(sentence, object, readRecognised(document, sentence, object, { qualityFrom: at + 1 }), demand);
  if (!told) return [];
  const evidence = { first: verb.head, end: verb.head + 1 };
  return [{ sentence, type: 'recognition', actors, ...told, at: agent, clause: noClause(), ...evidence }];
}

/** The noun that a bare participle stands beside; at the head of a sentence, the subject of its main clause. */
export function participleHost(sentence: ReadSentence, at: number): readonly number[] {
  let before = at - 1;
  while (kindAt(sentence, before) === 'adv') before -= 1;
  if (kindAt(sentence, before) === 'comma' || kindAt(sentence, before) === 'dash') before -= 1;
  return isNoun(sentence.phrases[before]) ? [before] : before < 0 ? frontedSubject(sentence, at) : [];
}
