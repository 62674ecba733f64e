/** When the deed was done: the time expression that is attached to it, resolved against the day of publication. */

import { VOTE_NOUNS } from '../../data/events/nouns.js';
import { DATED_NAMES } from '../../data/events/phrase-words.js';
import { ANNOUNCING_VERBS } from '../../data/events/telling/control.js';
import {
  BOUNDING_WORDS,
  COUNT_WORDS,
  TODAY,
  WHEN_WORDS,
  YEAR_OF_COUNT,
  YEAR_PREPOSITIONS,
} from '../../data/events/telling/telling-words.js';
import { isNoun, isVerb, type Phrase } from '../../grammar/chunks/phrases.js';
import { type Clause, readClause } from '../../grammar/clauses/clauses.js';
import { phrasesFrom, wordsBetween } from '../../grammar/place.js';
import { NO_PHRASE } from '../../grammar/sentence.js';
import { isAnd } from '../../grammar/words/word-tests.js';
import { type DateContext, readDate } from './date-words.js';
import { addDays } from './days.js';
import { isTime, timeAfter, timeBetween, timesBefore, timesOf, timeWords } from './times.js';

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

/** "Today I signed it," the president said on Monday: the speaker's today. */
const isToday = ({ lower }: Phrase): boolean => lower === TODAY;

/** The date of the deed told at phrase `at`; null where the text gives none. */
export function dateOfDeed(at: Phrase, clause: Clause, context: DateContext): string | null {
  const times = timesOf(at, clause);
  const isRank = clause.links.some(({ kind }) => kind === 'rank');
  const own = firstDate(isRank ? times.filter((time) => !isThisYear(time)) : times, context);
  if (own) return times.some(isToday) ? (dateOfSaying(at, context) ?? own) : own;
  return (
    dateByOffset(clause, context) ??
    dateBeforeWhen(clause, context) ??
    dateOfWhen(at, context) ??
    dateOfSaying(at, context) ??
    dateOfAnnouncing(clause, context) ??
    dateOfSibling(at, clause, context)
  );
}

/** "Chad broke off relations on Monday and Togo lowered its own": what is joined to a dated deed in the same past has its day. */
function dateOfSibling(at: Phrase, { subject, top }: Clause, { beside, isFuture }: DateContext): string | null {
  const opener = (subject[0] ?? NO_PHRASE).previous;
  const isPast = isVerb(at) && top === at && at.head.tag === 'VBD' && at.first === at.head;
  return isPast && !isFuture && isAnd(opener) && opener.previous.kind !== 'comma' ? beside : null;
}

/** "until Wednesday", "by 8 May, 2010": a time that only bounds when the deed was done. */
function isBound(time: Phrase): boolean {
  let first = time;
  while (isTime(first.previous) || (first.previous.kind === 'comma' && isTime(first.previous.previous)))
    first = first.previous;
  return BOUNDING_WORDS.has(first.first.previous.lower);
}

/** "rejected the vote last month": the vote's own time. */
const isOfVote = ({ previous }: Phrase): boolean => isNoun(previous) && VOTE_NOUNS.has(previous.lower);

/** "recognised the genocide in 2019", "did so in 2019": a crime named in full takes no year of its own. */
function followsName(time: Phrase): boolean {
  const before = time.previous.previous;
  if (isVerb(before) || before.kind === 'comma' || (isVerb(before.previous) && before.kind === 'adv')) return true;
  return YEAR_PREPOSITIONS.has(time.previous.lower) && isNoun(before) && DATED_NAMES.has(before.lower);
}

function firstDate(times: readonly Phrase[], context: DateContext): string | null {
  for (const time of times) {
    if (isBound(time) || isOfVote(time)) continue;
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
  const beside = [...timeAfter(sayer), ...timeBetween(sayer.previous.previous, sayer)];
  return firstDate([...beside, ...timesBefore(readClause(sayer).subject[0] ?? sayer)], context);
}

/** "On Monday, Trump announced his decision to recognise it": the day of the announcing. */
function dateOfAnnouncing({ links, subject }: Clause, context: DateContext): string | null {
  const noun = links.find(({ kind, at }) => (kind === 'noun' || kind === 'document') && subject[0] === at)?.at;
  const verb = noun?.previous;
  if (!verb || !isVerb(verb) || context.isFuture || !ANNOUNCING_VERBS.has(verb.base) || verb.shape !== 'finite')
    return null;
  return firstDate([...timeAfter(noun), ...timesBefore(readClause(verb).subject[0] ?? verb)], context);
}
