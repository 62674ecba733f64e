/** When the deed was done: the time expression that is attached to it, resolved against the day of publication. */

import { DAY_NAMES, DOCUMENT_NOUNS, HOLD_NOUNS, MONTH_NAMES } from '../../data/events/nouns.js';
import { DATED_NAMES, GOING_VERBS, SIGNED_WORDS } from '../../data/events/phrase-words.js';
import {
  ARTICLES_OF_ONE,
  BEFORE_WORDS,
  BOUNDING_WORDS,
  CLAUSE_PREPOSITIONS,
  COUNT_WORDS,
  COUNTING_WORDS,
  DAYS_FROM_PUBLICATION,
  LAST_WORD,
  NEXT_DAY,
  NEXT_MONTH,
  NEXT_YEAR,
  SAME_DAY,
  THIS_YEAR,
  TOPIC_PREPOSITIONS,
  VAGUE_DAY_WORDS,
  VAGUE_TIME_WORDS,
  WHEN_WORDS,
  YEAR_OF_COUNT,
  YEAR_PREPOSITIONS,
} from '../../data/events/telling-words.js';
import { isNoun, isVerb, type Phrase, type VerbPhrase } from '../../grammar/chunks/phrases.js';
import { listStartingAt } from '../../grammar/clauses/attachment.js';
import { type Clause, type Link, readClause } from '../../grammar/clauses/clauses.js';
import { phrasesFrom, wordsBetween } from '../../grammar/place.js';
import { NO_PHRASE } from '../../grammar/sentence.js';
import { isBy, isOf } from '../../grammar/words/word-tests.js';
import { addDays, addMonths, isRealDay, pad, weekdayOf } from './days.js';

/** What a date is read with. */
interface DateContext {
  readonly published: string | null;
  readonly isFuture: boolean;
  /** The verb by which the actor itself tells the deed, none where it does not. */
  readonly sayer: Phrase;
  /** A bare year belongs to the object: "the killings of 1915". */
  readonly skipsYears: boolean;
  /** The date of the deed told before, for "a day later" and "the same day". */
  readonly previous: string | null;
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const DAY_NUMBER = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;
const ISO_DAY = /^(?:1[5-9]|20)\d\d-\d\d-\d\d$/;
function monthOf(lower: string): number {
  const key = lower.replace(/\.$/, '');
  if (key.length < 3) return 0;
  return (
    MONTH_NAMES.findIndex(
      (name) =>
        name === key ||
        (key !== 'may' && key.length <= 4 && name.startsWith(key.slice(0, 3)) && (key.length === 3 || key === 'sept')),
    ) + 1
  );
}

/** Last weekday on or before the day, or the next on or after it. */
function weekday(lower: string, { published, isFuture }: DateContext): string | null {
  const wanted = DAY_NAMES.indexOf(lower);
  if (published === null || wanted < 0) return null;
  const now = weekdayOf(published);
  return isFuture ? addDays(published, (wanted - now + 7) % 7) : addDays(published, -((now - wanted + 7) % 7));
}

/** A day of a month without a year: the last one on or before publication, or the next; none where that year has no such day. */
function withYear(month: number, day: number | null, { published, isFuture }: DateContext): string | null {
  if (published === null) return null;
  const own = Number(published.slice(0, 4));
  const dated = (year: number): string =>
    day === null ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`;
  const now = day === null ? published.slice(0, 7) : published;
  const isOwn = isFuture ? dated(own) >= now : dated(own) <= now;
  const year = isOwn ? own : own + (isFuture ? 1 : -1);
  return day === null || isRealDay(year, month, day) ? dated(year) : null;
}

interface Parts {
  month: number;
  day: number | null;
  year: number | null;
}

/** Month, day and year among the words, in any order. */
function readParts(words: readonly string[]): Parts {
  const parts: Parts = { month: 0, day: null, year: null };
  for (const [at, word] of words.entries()) {
    const month = monthOf(word);
    if (month > 0 && parts.month === 0) {
      parts.month = month;
      const day = [words[at + 1], words[at - 1]].find((near) => near !== undefined && DAY_NUMBER.test(near));
      if (day) parts.day = Number.parseInt(day, 10);
    } else if (YEAR.test(word)) parts.year = Number(word);
  }
  return parts;
}

/** Any of the phrases, as whole words. */
const anyOf = (phrases: Iterable<string>): RegExp => new RegExp(`\\b(?:${[...phrases].join('|')})\\b`);

const VAGUE_TIME = anyOf(VAGUE_TIME_WORDS);
/** "every Monday", "last Friday". */
const VAGUE_DAY = new RegExp(`\\b(?:${[...VAGUE_DAY_WORDS].join('|')}) \\w*day\\b`);

const NAMED_DAYS = DAYS_FROM_PUBLICATION.map(({ phrases, days }) => ({ pattern: anyOf(phrases), days }));

/** The date that a run of words says, as exact as it says it; null where it says none or only a vague one. */
export function readDate(words: readonly string[], context: DateContext): string | null {
  const iso = words.find((word) => ISO_DAY.test(word));
  if (iso) return iso;
  const parts = readParts(words);
  if (parts.month > 0) return dateOfParts(parts, context);
  const text = words.join(' ');
  const { published, isFuture } = context;
  const named = NAMED_DAYS.find(({ pattern }) => pattern.test(text));
  if (named) return published && addDays(published, named.days);
  const day = words.find((word) => DAY_NAMES.includes(word));
  if (day) return VAGUE_DAY.test(text) && !text.includes(`${LAST_WORD} ${day}`) ? null : weekday(day, context);
  const relative = readRelative(text, context);
  if (relative) return !isFuture && published !== null && relative > published ? null : relative;
  return parts.year === null || VAGUE_TIME.test(text) ? null : String(parts.year);
}

/** A leap year: a day without a year may be 29 February. */
const ANY_YEAR = 2000;

function dateOfParts({ month, day, year }: Parts, context: DateContext): string | null {
  if (day !== null && !isRealDay(year ?? ANY_YEAR, month, day)) return null;
  if (year === null) return withYear(month, day, context);
  return day === null ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`;
}

/** "two days later", "a month before": the number, the unit, the direction. */
const LATER = new RegExp(
  `\\b(${[...ARTICLES_OF_ONE, ...COUNT_WORDS.slice(1)].join('|')}) (day|days|month|months) (later|afterwards|earlier|before)\\b`,
);

interface RelativeTime {
  readonly pattern: RegExp;
  /** From the date of the deed told before, as exact as the text gives it, to that of this one; null where that is too vague. */
  readonly read: (previous: string) => string | null;
}

const daysAfter = (previous: string, days: number): string | null =>
  previous.length === 'YYYY-MM-DD'.length ? addDays(previous, days) : null;
const monthsAfter = (previous: string, months: number): string | null =>
  previous.length >= 'YYYY-MM'.length ? addMonths(previous, months) : null;
const yearAfter = (previous: string): string => String(Number(previous.slice(0, 4)) + 1);

const RELATIVE_TIMES: readonly RelativeTime[] = [
  { pattern: anyOf(SAME_DAY), read: (previous) => previous },
  { pattern: anyOf(NEXT_DAY), read: (previous) => daysAfter(previous, 1) },
  { pattern: anyOf(NEXT_MONTH), read: (previous) => monthsAfter(previous, 1) },
  { pattern: anyOf(NEXT_YEAR), read: yearAfter },
];

const THIS_YEAR_PATTERN = anyOf(THIS_YEAR);

/** "a day later", "the same day", "the following month": counted from the deed told before. */
function readRelative(text: string, { previous, published }: DateContext): string | null {
  if (THIS_YEAR_PATTERN.test(text) && published) return published.slice(0, 4);
  if (previous === null) return null;
  for (const { pattern, read } of RELATIVE_TIMES) {
    const date = pattern.test(text) ? read(previous) : null;
    if (date) return date;
  }
  const [found, number = '', unit = '', direction] = LATER.exec(text) ?? [];
  if (found === undefined) return null;
  const distance = ARTICLES_OF_ONE.has(number) ? 1 : COUNT_WORDS.indexOf(number);
  const count = direction?.startsWith('e') || direction === 'before' ? -distance : distance;
  return unit.startsWith('day') ? daysAfter(previous, count) : monthsAfter(previous, count);
}

const isTime = (phrase: Phrase): boolean => isNoun(phrase) && phrase.isTime;

/** How many phrases one time expression goes on for. */
const TIME_REACH = 4;
const ENDS_SENTENCE = /^[,.;]$/;

/** The words of the time expression at a phrase, with its neighbours: "on 24 December , 2012". */
function timeWords(time: Phrase): string[] {
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
  if (shape === 'participle' && SIGNED_WORDS.has(lower)) return !DOCUMENT_NOUNS.has(previous.lower);
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

/** The time phrases behind a phrase in its clause. */
function timeAfter(phrase: Phrase): Phrase[] {
  const times: Phrase[] = [];
  for (let next = phrase.next; next.exists && !endsClause(next); next = next.next) {
    if (isTime(next)) {
      if (!isOf(next.previous)) times.push(next);
    } else if (isNoun(next)) next = lastOfList(next);
  }
  return times;
}

/** The time phrases from one phrase up to another, but for those in relative clauses. */
function timeBetween(from: Phrase, to: Phrase): Phrase[] {
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
function timesOf(deed: Phrase, clause: Clause): Phrase[] {
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

/** Behind the clause's topmost verb, between it and its subject, and before the subject. */
function timesAround(deed: Phrase, { subject, links, top }: Clause): readonly Phrase[] {
  const first = subject[0] ?? deed;
  const last = subject.at(-1);
  const isOthersDeed = links.some(({ kind }) => kind === 'asked');
  const hasSubject = last !== undefined && last.index < top.index && !isOthersDeed;
  return [
    ...(top === deed ? [] : timeAfter(top)),
    ...(hasSubject ? timeBetween(relativeBetween(last, top).next, top) : []),
    ...timesRightBefore(top),
    ...frontedTimes(first),
    ...timeAtHead(first),
  ];
}

const OFFSET =
  /\b(?:(a|one|two|three|four|five|six|seven|eight|nine|ten) days?|(?:hours|minutes|moments)) (after|before)$/;
const SAME_TIME = /(?:^|\s)(?:when|as)$/;

/** "…, two days after Lima recognised": days counted from the clause that this one hangs on. */
function offsetBefore(subject: Phrase): { days: number; at: Phrase } | null {
  const first = subject.first;
  const before = wordsBetween(first.previous.previous.previous.previous, first)
    .map(({ lower }) => lower)
    .join(' ');
  if (SAME_TIME.test(before) && subject.index > 2) return { days: 0, at: subject.previous };
  const match = OFFSET.exec(before);
  if (!match) return null;
  const count = match[1] === undefined ? 0 : match[1] === 'a' ? 1 : COUNT_WORDS.indexOf(match[1]);
  return { days: match[2] === 'after' ? -count : count, at: subject.previous.previous };
}

/** "the third ally to leave this year": the count's year, not the deed's. */
const isThisYear = (time: Phrase): boolean =>
  time.lower === YEAR_OF_COUNT.noun && time.first.lower === YEAR_OF_COUNT.first;

/** The date of the deed told at phrase `at`; null where the text gives none. */
export function dateOfDeed(at: Phrase, clause: Clause, context: DateContext): string | null {
  const times = timesOf(at, clause);
  const isRank = clause.links.some(({ kind }) => kind === 'rank');
  const own = firstDate(isRank ? times.filter((time) => !isThisYear(time)) : times, context);
  if (own) return own;
  return (
    dateByOffset(clause, context) ??
    dateBeforeWhen(clause, context) ??
    dateOfWhen(at, context) ??
    dateOfSaying(at, context)
  );
}

/** "until Wednesday", "by 8 May, 2010": a time that only bounds when the deed was done. */
function isBound(time: Phrase): boolean {
  let first = time;
  while (isTime(first.previous) || (first.previous.kind === 'comma' && isTime(first.previous.previous)))
    first = first.previous;
  return BOUNDING_WORDS.has(first.first.previous.lower);
}

/** "recognised the genocide in 2019": a crime named in full takes no year of its own. */
function followsName(time: Phrase): boolean {
  const before = time.previous.previous;
  if (isVerb(before) || before.kind === 'comma') return true;
  return YEAR_PREPOSITIONS.has(time.previous.lower) && isNoun(before) && DATED_NAMES.has(before.lower);
}

function firstDate(times: readonly Phrase[], context: DateContext): string | null {
  for (const time of times) {
    if (isBound(time)) continue;
    const date = readDate(timeWords(time), context);
    if (date && !(context.skipsYears && date.length === 4 && !followsName(time))) return date;
  }
  return null;
}

/** The date that the time expression at a phrase says; null where it says none. */
export const readTimeAt = (time: Phrase, context: DateContext): string | null => readDate(timeWords(time), context);

/** "a day after …", "hours before …", "when …": counted from the clause before. */
function dateByOffset(clause: Clause, context: DateContext): string | null {
  const teller = clause.links.find(({ kind }) => kind === 'clause')?.at;
  const outer = teller === undefined || !isVerb(teller) ? undefined : readClause(teller).subject[0];
  for (const subject of [clause.subject[0], outer]) {
    const offset = subject === undefined ? null : offsetBefore(subject);
    if (!offset || !context.published) continue;
    const main = firstDate(timeBetween(offset.at.sentence.phrases[0] ?? offset.at, offset.at), {
      ...context,
      isFuture: false,
    });
    if (main?.length === 10) return addDays(main, offset.days);
  }
  return null;
}

/** "no relations since 1961, when Washington severed them": the time that the clause hangs on. */
function dateBeforeWhen({ subject, links }: Clause, context: DateContext): string | null {
  const when = (subject[0] ?? NO_PHRASE).previous;
  const time = when.previous.kind === 'comma' ? when.previous.previous : NO_PHRASE;
  if (!WHEN_WORDS.has(when.lower) || !isTime(time) || links.some(({ kind }) => kind !== 'condition')) return null;
  const words = wordsBetween(time.first, time.end).map(({ lower }) => lower);
  return readDate(words, { ...context, isFuture: false });
}

/** "became the 98th country … when its minister issued a statement on 24 December". */
function dateOfWhen(deed: Phrase, context: DateContext): string | null {
  for (let next = deed.next; next.exists; next = next.next) {
    if (isVerb(next) && next.shape === 'finite') return null;
    if (!WHEN_WORDS.has(next.lower)) continue;
    const verb = phrasesFrom(next.next).find(isVerb);
    return verb ? firstDate(timeAfter(verb), context) : null;
  }
  return null;
}

/** "Fiji said on Friday it recognises X", "X has been recognised, its minister said on Friday": where the saying is the act, its day. */
function dateOfSaying(deed: Phrase, context: DateContext): string | null {
  const { sayer } = context;
  if (!sayer.exists || context.isFuture || !isVerb(deed)) return null;
  if (deed.isProgressive && deed.isPerfect) return null;
  if (sayer.index > deed.index && deed.head.tag === 'VBD' && !deed.isPerfect) return null;
  return firstDate([...timeAfter(sayer), ...timeBetween(sayer.previous.previous, sayer)], context);
}
