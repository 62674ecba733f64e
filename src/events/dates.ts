/** When the deed was done: the time expression that is attached to it, resolved against the day of publication. */

import { SAYING_VERBS } from '../data/events/control.js';
import { DAY_NAMES, MONTH_NAMES } from '../data/events/nouns.js';
import type { Clause } from './clauses.js';
import { addDays, addMonths, isRealDay, pad, weekdayOf } from './days.js';
import { kindAt, lowerAt } from './groups.js';
import { isNoun, isVerb, type NounPhrase, type VerbPhrase } from './phrases.js';
import type { ReadSentence } from './sentence.js';

export interface DateContext {
  readonly published: string | null;
  readonly isFuture: boolean;
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
    return /\b(?:last|next|every|each) \w*day\b/.test(text) && !text.includes(`last ${day7}`)
      ? null
      : weekday(day7, context);
  const relative = readRelative(text, context);
  if (relative) return relative;
  if (year !== null && !VAGUE.test(text)) return String(year);
  return null;
}

const LATER = /\b(a|an|one|two|three|four|five|six|seven|eight|nine|ten) (day|days|month|months) later\b/;

/** "a day later", "the same day", "the following month": counted from the deed told before. */
function readRelative(text: string, { previous, published }: DateContext): string | null {
  if (/\bthis year\b/.test(text) && published) return published.slice(0, 4);
  if (previous === null) return null;
  if (/\bthe same day\b|\bthat day\b|\bthat same day\b/.test(text)) return previous;
  if (/\bthe (?:next|following) day\b/.test(text) && previous.length === 10) return addDays(previous, 1);
  if (/\bthe (?:next|following) month\b/.test(text) && previous.length >= 7) return addMonths(previous, 1);
  if (/\bthe (?:next|following) year\b/.test(text)) return String(Number(previous.slice(0, 4)) + 1);
  if (/\ba year later\b/.test(text)) return String(Number(previous.slice(0, 4)) + 1);
  const later = LATER.exec(text);
  if (!later) return null;
  const count = /^an?$/.test(later[1] as string) ? 1 : COUNTS.indexOf(later[1] as string);
  if ((later[2] as string).startsWith('day')) return previous.length === 10 ? addDays(previous, count) : null;
  return previous.length >= 7 ? addMonths(previous, count) : null;
}

const isTime = (sentence: ReadSentence, at: number): boolean =>
  isNoun(sentence.phrases[at]) && (sentence.phrases[at] as NounPhrase).isTime;

/** The words of the time expression at a phrase, with its neighbours: "on 24 December , 2012". */
function timeWords(sentence: ReadSentence, at: number): string[] {
  const { phrases, words } = sentence;
  let end = phrases[at]?.end ?? 0;
  for (let next = at + 1; next <= at + 4; next += 1) {
    if (isTime(sentence, next)) end = phrases[next]?.end ?? end;
    else if (
      !(kindAt(sentence, next) === 'comma' && isTime(sentence, next + 1) && YEAR.test(lowerAt(sentence, next + 1)))
    )
      break;
  }
  if (words[end]?.lower === 'later' || words[end]?.lower === 'ago') end += 1;
  const first = phrases[at]?.first ?? 0;
  return words.slice(Math.max(0, first - 1), end).map(({ lower }) => lower);
}

/** A boundary that a time expression to the right does not cross. */
function endsClause(sentence: ReadSentence, at: number): boolean {
  const phrase = sentence.phrases[at];
  if (!phrase) return true;
  if (isVerb(phrase)) return phrase.shape === 'finite' || phrase.shape === 'to';
  if (phrase.kind === 'rel' || phrase.kind === 'sub' || phrase.kind === 'dash') return true;
  if (phrase.kind === 'conj') return isVerb(sentence.phrases[at + 1]);
  if (phrase.kind === 'prep' && /^(?:after|before|since|while|when|until|once)$/.test(phrase.lower)) return true;
  return phrase.kind === 'comma' && !isTime(sentence, at + 1) && !isTime(sentence, at + 2);
}

function timeAfter(sentence: ReadSentence, at: number): number[] {
  const times: number[] = [];
  for (let next = at + 1; next < sentence.phrases.length && !endsClause(sentence, next); next += 1)
    if (isTime(sentence, next)) times.push(next);
  return times;
}

function timeBetween(sentence: ReadSentence, from: number, to: number): number[] {
  const times: number[] = [];
  for (let at = from; at < to; at += 1) if (isTime(sentence, at)) times.push(at);
  return times;
}

/** Time expressions at the head of a sentence, before the subject of its first clause. */
function timeAtHead(sentence: ReadSentence, subject: number): number[] {
  const times: number[] = [];
  for (let at = 0; at < subject; at += 1) {
    const kind = kindAt(sentence, at);
    if (isVerb(sentence.phrases[at]) || kind === 'sub' || kind === 'rel' || kind === 'dash') return [];
    if (isTime(sentence, at)) times.push(at);
  }
  return times;
}

/** The time phrases of the clause in which the deed is told, nearest first. */
function timesOf(sentence: ReadSentence, at: number, clause: Clause): number[] {
  const times = timeAfter(sentence, at);
  const verbs = [
    at,
    ...clause.links
      .filter(
        ({ kind, effect }) =>
          (kind === 'verb' || kind === 'rank' || kind === 'document' || kind === 'shared') &&
          (effect === 'done' || effect === null),
      )
      .map((link) => link.at),
  ];
  const passesDone = clause.links.every(
    ({ kind, effect }) => kind === 'clause' || kind === 'condition' || effect === 'done' || effect === null,
  );
  const subject = clause.subject.at(-1) ?? -1;
  const first = clause.subject[0] ?? at;
  if (passesDone && clause.top >= 0) {
    const isShared = clause.links.some(({ kind }) => kind === 'shared' || kind === 'gerund');
    if (clause.top !== at && !isShared)
      times.push(...timeAfter(sentence, clause.top).filter((time) => !times.includes(time)));
    if (subject >= 0 && subject < clause.top && !isShared)
      times.push(...timeBetween(sentence, subject + 1, clause.top));
    if (!isShared) times.push(...timeAtHead(sentence, first));
  }
  void verbs;
  return times;
}

const OFFSET = /\b(a|one|two|three|four|five|six|seven|eight|nine|ten) (days?) (after|before)$/;

/** "…, a day after Damascus recognised": days counted from the clause that this one hangs on. */
function offsetBefore(sentence: ReadSentence, subject: number): { days: number; at: number } | null {
  const first = sentence.phrases[subject]?.first ?? 0;
  const before = sentence.words
    .slice(Math.max(0, first - 4), first)
    .map(({ lower }) => lower)
    .join(' ');
  const match = OFFSET.exec(before);
  if (!match) return null;
  const count = match[1] === 'a' ? 1 : COUNTS.indexOf(match[1] as string);
  return { days: match[3] === 'after' ? -count : count, at: subject - 2 };
}

/** The date of the deed told at phrase `at`; null where the text gives none. */
export function dateOfDeed(sentence: ReadSentence, at: number, clause: Clause, context: DateContext): string | null {
  const offset = clause.subject[0] === undefined ? null : offsetBefore(sentence, clause.subject[0]);
  if (offset && context.published) {
    const times = timeBetween(sentence, 0, offset.at);
    const main = times
      .map((time) => readDate(timeWords(sentence, time), { ...context, isFuture: false }))
      .find((date) => date?.length === 10);
    if (main) return addDays(main, offset.days);
  }
  for (const time of timesOf(sentence, at, clause)) {
    const date = readDate(timeWords(sentence, time), context);
    if (date) return date;
  }
  return dateOfSaying(sentence, at, clause, context);
}

/** "Fiji said on Friday it recognised X": where the saying is the act, the day of the saying. The caller has checked who says it. */
function dateOfSaying(sentence: ReadSentence, at: number, clause: Clause, context: DateContext): string | null {
  const link = clause.links.find(({ kind }) => kind === 'clause');
  const verb = link ? sentence.phrases[link.at] : undefined;
  const own = sentence.phrases[at];
  if (!link || !isVerb(verb) || !SAYING_VERBS.has(verb.base) || context.isFuture) return null;
  if (!isVerb(own) || own.isPerfect || own.modal !== null) return null;
  const subjectPhrase = sentence.phrases[clause.subject[0] ?? -1];
  if (!isNoun(subjectPhrase) || !subjectPhrase.isPronoun) return null;
  const from = link.at + 1;
  const times = [
    ...timeBetween(sentence, from, clause.subject[0] ?? from),
    ...timeBetween(sentence, Math.max(0, link.at - 3), link.at),
  ];
  for (const time of times) {
    const date = readDate(timeWords(sentence, time), context);
    if (date) return date;
  }
  return null;
}

/** Whether a verb group looks back at something finished: "had recognised". */
export const isFinished = (verb: VerbPhrase): boolean => verb.isPerfect;
