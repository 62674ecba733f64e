/** When the deed was done: the time expression that is attached to it, resolved against the day of publication. */

import { DAY_NAMES, DOCUMENT_NOUNS, HOLD_NOUNS, MONTH_NAMES } from '../../data/events/nouns.js';
import { DATED_NAMES, GOING_VERBS, SIGNED_WORDS } from '../../data/events/phrase-words.js';
import { type Clause, readClause } from '../../grammar/clauses.js';
import { isNoun, isVerb, type Phrase } from '../../grammar/phrases.js';
import { wordsBetween } from '../../grammar/place.js';
import { NO_PHRASE } from '../../grammar/sentence.js';
import { addDays, addMonths, isRealDay, pad, weekdayOf } from './days.js';

export interface DateContext {
  readonly published: string | null;
  readonly isFuture: boolean;
  /** The verb by which the actor itself tells the deed, or -1. */
  readonly sayer: Phrase;
  /** A bare year belongs to the object: "the killings of 1915". */
  readonly skipsYears: boolean;
  /** The date of the deed told before, for "a day later" and "the same day". */
  readonly previous: string | null;
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const DAY_NUMBER = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;
const ISO_DAY = /^(?:1[5-9]|20)\d\d-\d\d-\d\d$/;
const COUNTS: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

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

/** A day of a month without a year: the last one on or before publication, or the next. */
function withYear(month: number, day: number | null, { published, isFuture }: DateContext): string | null {
  if (published === null) return null;
  const year = Number(published.slice(0, 4));
  const dated = (y: number): string => (day === null ? `${y}-${pad(month)}` : `${y}-${pad(month)}-${pad(day)}`);
  const now = day === null ? published.slice(0, 7) : published;
  const own = dated(year);
  if (isFuture) return own >= now ? own : dated(year + 1);
  return own <= now ? own : dated(year - 1);
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

const VAGUE = /\b(?:last|next|this|past|recent|coming|earlier|early|late|mid|ago|since|until|every|each)\b/;

/** The date that a run of words says, as exact as it says it; null where it says none or only a vague one. */
export function readDate(words: readonly string[], context: DateContext): string | null {
  const text = words.join(' ');
  const iso = words.find((word) => ISO_DAY.test(word));
  if (iso) return iso;
  const { month, day, year } = readParts(words);
  if (month > 0 && year !== null)
    return day === null
      ? `${year}-${pad(month)}`
      : isRealDay(year, month, day)
        ? `${year}-${pad(month)}-${pad(day)}`
        : null;
  if (month > 0) return day !== null && !isRealDay(2000, month, day) ? null : withYear(month, day, context);
  const { published } = context;
  if (/\btoday\b|\btonight\b|\bthis (?:morning|afternoon|evening)\b/.test(text)) return published;
  if (/\byesterday\b|\blast night\b/.test(text)) return published && addDays(published, -1);
  if (/\btomorrow\b/.test(text)) return published && addDays(published, 1);
  const day7 = words.find((word) => DAY_NAMES.includes(word));
  if (day7)
    return /\b(?:last|every|each) \w*day\b/.test(text) && !text.includes(`last ${day7}`)
      ? null
      : weekday(day7, context);
  const relative = readRelative(text, context);
  if (relative) return !context.isFuture && published !== null && relative > published ? null : relative;
  if (year !== null && !VAGUE.test(text)) return String(year);
  return null;
}

const LATER =
  /\b(a|an|one|two|three|four|five|six|seven|eight|nine|ten) (day|days|month|months) (later|earlier|before)\b/;

/** "a day later", "the same day", "the following month": counted from the deed told before. */
function readRelative(text: string, { previous, published }: DateContext): string | null {
  if (/\bthis year\b/.test(text) && published) return published.slice(0, 4);
  if (previous === null) return null;
  if (/\b(?:the same|that|that same) (?:day|evening|night|afternoon|morning)\b/.test(text)) return previous;
  if (/\bthe (?:next|following) day\b/.test(text) && previous.length === 10) return addDays(previous, 1);
  if (/\bthe (?:next|following) month\b/.test(text) && previous.length >= 7) return addMonths(previous, 1);
  if (/\bthe (?:next|following) year\b/.test(text)) return String(Number(previous.slice(0, 4)) + 1);
  if (/\ba year later\b/.test(text)) return String(Number(previous.slice(0, 4)) + 1);
  const later = LATER.exec(text);
  if (!later) return null;
  const days = /^an?$/.test(later[1] as string) ? 1 : COUNTS.indexOf(later[1] as string);
  const count = later[3] === 'later' ? days : -days;
  if ((later[2] as string).startsWith('day')) return previous.length === 10 ? addDays(previous, count) : null;
  return previous.length >= 7 ? addMonths(previous, count) : null;
}

const isTime = (at: Phrase): boolean => isNoun(at) && at.isTime;

/** The words of the time expression at a phrase, with its neighbours: "on 24 December , 2012". */
function timeWords(at: Phrase): string[] {
  let end = at.end;
  for (let next = at.next; next.exists && next.index <= at.index + 4; next = next.next) {
    if (isTime(next)) end = next.exists ? next.end : end;
    else if (!(next.kind === 'comma' && isTime(next.next) && YEAR.test(next.next.lower))) break;
  }
  const isBefore = end.lower === 'before' && /^[,.;]$/.test(end.next.lower);
  if (isBefore || /^(?:later|ago|earlier)$/.test(end.lower)) end = end.next;
  const first = at.first;
  return wordsBetween(first.previous, end).map(({ lower }) => lower);
}

/** A boundary that a time expression to the right does not cross. */
function endsClause(at: Phrase): boolean {
  const phrase = at;
  if (!phrase.exists) return true;
  if (isVerb(phrase) && phrase.shape === 'participle' && SIGNED_WORDS.has(phrase.lower))
    return !DOCUMENT_NOUNS.has(at.previous.lower);
  if (isVerb(phrase)) return phrase.shape !== 'ing' && !(phrase.shape === 'to' && GOING_VERBS.has(phrase.lower));
  if (phrase.kind === 'rel' || phrase.kind === 'sub' || phrase.kind === 'dash') return true;
  if (phrase.kind === 'prep' && /^(?:over|amid|despite|following|accusing)$/.test(phrase.lower))
    return !HOLD_NOUNS.has(at.previous.lower);
  if (phrase.kind === 'conj') return isVerb(at.next);
  if (phrase.kind === 'prep' && /^(?:after|before|since|while|when|until|once)$/.test(phrase.lower)) return true;
  return phrase.kind === 'comma' && !isTime(at.next) && !isTime(at.next.next);
}

function timeAfter(at: Phrase): Phrase[] {
  const times: Phrase[] = [];
  for (let next = at.next; next.exists && !endsClause(next); next = next.next)
    if (isTime(next) && next.previous.lower !== 'of') times.push(next);
  return times;
}

function timeBetween(from: Phrase, to: Phrase): Phrase[] {
  const times: Phrase[] = [];
  let isRelative = false;
  for (let at = from; at.exists && at.index < to.index; at = at.next) {
    const kind = at.kind;
    if (kind === 'rel') isRelative = true;
    else if (kind === 'comma' && !isTime(at.next)) isRelative = false;
    if (!isRelative && isTime(at)) times.push(at);
  }
  return times;
}

/** Time expressions at the head of a sentence, before the subject of its first clause. */
function timeAtHead(subject: Phrase): Phrase[] {
  const times: Phrase[] = [];
  for (const at of subject.sentence.phrases.slice(0, subject.index)) {
    const kind = at.kind;
    if (isVerb(at) || kind === 'sub' || kind === 'rel' || kind === 'dash') return [];
    if (isTime(at)) times.push(at);
  }
  return times;
}

/** The time phrases of the clause in which the deed is told, nearest first. */
function timesOf(at: Phrase, clause: Clause): Phrase[] {
  const times = timeAfter(at);
  const isDone = clause.links.every(
    ({ kind, effect }) => kind === 'clause' || kind === 'condition' || effect === 'done' || effect === null,
  );
  if (clause.links.some(({ kind, effect }) => kind === 'document' && effect === 'refused') && clause.top.exists)
    return [...times, ...timeBetween((clause.subject.at(-1) ?? NO_PHRASE).next, clause.top)];
  if (clause.links.some(({ kind, effect }) => kind === 'verb' && effect === 'refused') && clause.top.exists)
    return [...times, ...timeBetween(clause.top, at)];
  if (!isDone || !clause.top.exists) return times;
  const add = (found: readonly Phrase[]): void => {
    for (const time of found) if (!times.includes(time)) times.push(time);
  };
  const subject = clause.subject.at(-1) ?? NO_PHRASE;
  const gerund = clause.links.find(({ kind }) => kind === 'gerund');
  if (gerund && at.previous.lower === 'by') add(timeBetween(gerund.at, at));
  if (gerund && at.previous.kind === 'comma' && clause.top.exists) add(timeAfter(clause.top));
  if (gerund) return times;
  if (clause.top !== at) add(timeAfter(clause.top));
  const isOthersDeed = clause.links.some(({ kind }) => kind === 'asked');
  if (subject.exists && subject.index < clause.top.index && !isOthersDeed) add(timeBetween(subject.next, clause.top));
  const first = clause.subject[0] ?? at;
  if (isTime(first.previous) && /^(?:sub|comma|quote)$/.test(first.previous.previous.kind)) add([first.previous]);
  add(timeAtHead(first));
  return times;
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
  const count = match[1] === undefined ? 0 : match[1] === 'a' ? 1 : COUNTS.indexOf(match[1]);
  return { days: match[2] === 'after' ? -count : count, at: subject.previous.previous };
}

/** "the third ally to leave this year": the count's year, not the deed's. */
const isThisYear = (time: Phrase): boolean => time.lower === 'year' && time.first.lower === 'this';

/** The date of the deed told at phrase `at`; null where the text gives none. */
export function dateOfDeed(at: Phrase, clause: Clause, context: DateContext): string | null {
  const times = timesOf(at, clause);
  const isRank = clause.links.some(({ kind }) => kind === 'rank');
  const own = firstDate(isRank ? times.filter((time) => !isThisYear(time)) : times, context);
  if (own) return own;
  return dateByOffset(clause, context) ?? dateOfWhen(at, context) ?? dateOfSaying(at, context);
}

const BOUNDS = new Set(['between', 'until', 'till', 'before', 'by', 'since']);

/** "until Wednesday", "by 8 May, 2010": a time that only bounds when the deed was done. */
function isBound(time: Phrase): boolean {
  let first = time;
  while (isTime(first.previous) || (first.previous.kind === 'comma' && isTime(first.previous.previous)))
    first = first.previous;
  return BOUNDS.has(first.first.previous.lower);
}

/** "recognised the genocide in 2019": a crime named in full takes no year of its own. */
function followsName(time: Phrase): boolean {
  const before = time.previous.previous;
  if (isVerb(before) || before.kind === 'comma') return true;
  return time.previous.lower === 'in' && isNoun(before) && DATED_NAMES.has(before.lower);
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

/** "became the 98th country …when its minister issued a statement on 24 December". */
function dateOfWhen(at: Phrase, context: DateContext): string | null {
  for (let next = at.next; next.exists; next = next.next) {
    const phrase = next;
    if (isVerb(phrase) && phrase.shape === 'finite') return null;
    if (next.lower !== 'when') continue;
    const verb = at.sentence.phrases.find((other) => other.index > next.index && isVerb(other)) ?? NO_PHRASE;
    return !verb.exists ? null : firstDate(timeAfter(verb), context);
  }
  return null;
}

/** "Fiji said on Friday it recognises X", "X has been recognised, its minister said on Friday": where the saying is the act, its day. */
function dateOfSaying(at: Phrase, context: DateContext): string | null {
  const own = at;
  const { sayer } = context;
  if (!sayer.exists || context.isFuture || !isVerb(own)) return null;
  if (own.isProgressive && own.isPerfect) return null;
  const tag = own.head.tag;
  if (sayer.index > at.index && tag === 'VBD' && !own.isPerfect) return null;
  const times = [...timeAfter(sayer), ...timeBetween(sayer.previous.previous, sayer)];
  return firstDate(times, context);
}
