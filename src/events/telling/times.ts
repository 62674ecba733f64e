/** Where the times of a deed stand: behind it in its clause, around its topmost verb, before its subject, at the head of the sentence. */

import { DOCUMENT_NOUNS, HOLD_NOUNS } from '../../data/events/nouns.js';
import { GOING_VERBS, SIGNED_WORDS } from '../../data/events/phrase-words.js';
import {
  BEFORE_WORDS,
  CLAUSE_PREPOSITIONS,
  COUNTING_WORDS,
  MONTH_PARTS,
  TOPIC_PREPOSITIONS,
} from '../../data/events/telling/telling-words.js';
import { isNoun, isVerb, type Phrase, type VerbPhrase } from '../../grammar/chunks/phrases.js';
import { listStartingAt } from '../../grammar/clauses/attachment.js';
import type { Clause, Link } from '../../grammar/clauses/clauses.js';
import { wordsBetween } from '../../grammar/place.js';
import { NO_PHRASE } from '../../grammar/sentence.js';
import { isBy, isOf } from '../../grammar/words/word-tests.js';
import { YEAR } from './date-words.js';

/** Whether a phrase names a time: "last week". */
export const isTime = (phrase: Phrase): boolean => isNoun(phrase) && phrase.isTime;

/** How many phrases one time expression goes on for. */
const TIME_REACH = 4;
const ENDS_SENTENCE = /^[,.;]$/;

/** The words of the time expression at a phrase, with its neighbours: "on 24 December , 2012". */
export function timeWords(time: Phrase): string[] {
  let { end } = time;
  for (let next = time.next; next.exists && next.index <= time.index + TIME_REACH; next = next.next) {
    if (isTime(next)) end = next.end;
    else if (!(next.kind === 'comma' && isTime(next.next) && YEAR.test(next.next.lower))) break;
  }
  const isBefore = BEFORE_WORDS.has(end.lower) && ENDS_SENTENCE.test(end.next.lower);
  if (isBefore || COUNTING_WORDS.has(end.lower)) end = end.next;
  return wordsBetween(time.first.previous, end).map(({ lower }) => lower);
}

/** A boundary that a time expression to the right does not cross. */
function endsClause(phrase: Phrase): boolean {
  if (isVerb(phrase)) return endsAtVerb(phrase);
  switch (phrase.kind) {
    case 'edge':
    case 'rel':
    case 'sub':
    case 'dash':
      return true;
    case 'prep':
      return endsAtPreposition(phrase);
    case 'conj':
      return isVerb(phrase.next);
    case 'comma':
      return !isTime(phrase.next) && !isTime(phrase.next.next);
    default:
      return false;
  }
}

/** "the treaty signed in May" and "to leave by Friday" go on; other verbs but gerunds end the clause. */
function endsAtVerb({ shape, lower, previous }: VerbPhrase): boolean {
  if (SIGNED_WORDS.has(lower) && (shape === 'participle' || previous.previous.kind === 'prep'))
    return !DOCUMENT_NOUNS.has(previous.lower);
  return shape !== 'ing' && !(shape === 'to' && GOING_VERBS.has(lower));
}

/** "control over the land on Monday" goes on: there "over" belongs to the noun before it. */
const endsAtPreposition = ({ lower, previous }: Phrase): boolean =>
  TOPIC_PREPOSITIONS.has(lower) ? !HOLD_NOUNS.has(previous.lower) : CLAUSE_PREPOSITIONS.has(lower);

/** "condemned by Egypt, Chad and Turkey on Saturday": the last of a list that no verb ends; the noun itself where it has no list. */
function lastOfList(noun: Phrase): Phrase {
  const last = listStartingAt(noun).at(-1) ?? noun;
  return isVerb(last.next) && last.next.shape === 'finite' ? noun : last;
}

/** "at the end of October". */
const isMonthsPart = (noun: Phrase): boolean => isNoun(noun) && MONTH_PARTS.has(noun.lower);

/** The time phrases behind a phrase in its clause. */
export function timeAfter(phrase: Phrase): Phrase[] {
  const times: Phrase[] = [];
  for (let next = phrase.next; next.exists && !endsClause(next); next = next.next) {
    if (isTime(next)) {
      if (!isOf(next.previous) || isMonthsPart(next.previous.previous)) times.push(next);
    } else if (isNoun(next)) next = lastOfList(next);
  }
  return times;
}

/** The time phrases from one phrase up to another, but for those in relative clauses. */
export function timeBetween(from: Phrase, to: Phrase): Phrase[] {
  const times: Phrase[] = [];
  let isRelative = false;
  for (let phrase = from; phrase.exists && phrase.index < to.index; phrase = phrase.next) {
    if (phrase.kind === 'rel') isRelative = true;
    else if (phrase.kind === 'comma' && !isTime(phrase.next)) isRelative = false;
    if (!isRelative && isTime(phrase)) times.push(phrase);
  }
  return times;
}

const OPENS_CLAUSE: ReadonlySet<Phrase['kind']> = new Set(['verb', 'sub', 'rel', 'dash']);

/** Time expressions at the head of a sentence, before the subject of its first clause; an aside may stand between: "On Monday, after talks had failed, Peru". */
function timeAtHead({ sentence, index, previous }: Phrase): Phrase[] {
  const head = sentence.phrases.slice(0, index);
  const opener = head.find(({ kind }) => OPENS_CLAUSE.has(kind));
  if (!opener) return head.filter(isTime);
  const aside = head.find(({ kind, lower }) => kind === 'sub' || CLAUSE_PREPOSITIONS.has(lower));
  if (!aside || aside.index > opener.index || previous.kind !== 'comma') return [];
  const before = head.slice(0, aside.index);
  const comma = before.findLast(({ kind }) => kind === 'comma');
  return comma ? before.slice(0, comma.index).filter(isTime) : [];
}

/** The time phrases of the clause in which the deed is told, nearest first. */
export function timesOf(deed: Phrase, clause: Clause): Phrase[] {
  const { links, top, subject } = clause;
  const times = timeAfter(deed);
  if (!top.exists) return times;
  const isRefusedBy = (by: Link['kind']): boolean =>
    links.some(({ kind, effect }) => kind === by && effect === 'refused');
  if (isRefusedBy('document')) return [...times, ...timeBetween((subject.at(-1) ?? NO_PHRASE).next, top)];
  if (isRefusedBy('verb')) return [...times, ...timeBetween(top, deed)];
  const isDone = links.every(
    ({ kind, effect }) => kind === 'clause' || kind === 'condition' || effect === 'done' || effect === null,
  );
  if (!isDone) return times;
  const gerund = links.find(({ kind }) => kind === 'gerund');
  const others = gerund ? timesOfGerund(deed, gerund.at, top) : timesAround(deed, clause);
  return [...new Set([...times, ...others])];
}

/** "ended the talks on Monday by recognising", "left on Monday, recognising": the times of the verb that a gerund hangs on. */
function timesOfGerund(deed: Phrase, governor: Phrase, top: Phrase): readonly Phrase[] {
  if (isBy(deed.previous)) return timeBetween(governor, deed);
  return deed.previous.kind === 'comma' ? timeAfter(top) : [];
}

const OPENS_TIME: ReadonlySet<Phrase['kind']> = new Set(['sub', 'comma', 'quote', 'conj', 'dash']);

/** "Honduras, which in March severed ties": the pronoun of the relative clause whose verb is `top`; the subject where none opens it. */
function relativeBetween(subject: Phrase, top: Phrase): Phrase {
  for (let before = top.previous; before.index > subject.index; before = before.previous) {
    if (before.kind === 'rel') return before;
    if (isVerb(before) || before.kind === 'comma') return subject;
  }
  return subject;
}

/** "refused to talk and on Monday gave": the time right before a verb that shares its subject. */
function timesRightBefore({ previous }: Phrase): readonly Phrase[] {
  const opener = previous.previous.kind === 'prep' ? previous.previous.previous : previous.previous;
  return isTime(previous) && opener.kind === 'conj' ? [previous] : [];
}

/** "…, and in Prague in 2022 the two recognised": the times between the clause's opener and its subject. */
function frontedTimes(first: Phrase): readonly Phrase[] {
  const times: Phrase[] = [];
  let before = first.previous;
  if (before.kind === 'comma' && isTime(before.previous)) before = before.previous;
  while (isTime(before) || (isNoun(before) && before.previous.kind === 'prep')) {
    if (isTime(before)) times.push(before);
    before = before.previous.kind === 'prep' ? before.previous.previous : before.previous;
  }
  return OPENS_TIME.has(before.kind) ? times : [];
}

/** The times before a clause's first phrase: right before it, or at the head of the sentence. */
export const timesBefore = (first: Phrase): readonly Phrase[] => [...frontedTimes(first), ...timeAtHead(first)];

/** Behind the clause's topmost verb, between it and its subject, and before the subject. */
function timesAround(deed: Phrase, { subject, links, top }: Clause): readonly Phrase[] {
  const first = subject[0] ?? deed;
  const last = subject.at(-1);
  const isOthersDeed = links.some(({ kind }) => kind === 'asked');
  const hasSubject = last !== undefined && last.index < top.index && !isOthersDeed;
  return [
    ...(top === deed ? [] : timeAfter(top)),
    ...(hasSubject ? timeBetween(relativeBetween(last, top).next, top) : []),
    ...timesRightBefore(deed),
    ...(top === deed ? [] : timesRightBefore(top)),
    ...timesBefore(first),
  ];
}
