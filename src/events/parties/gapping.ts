/** Clauses whose verb is left out since it is that of the clause before: "France recognised X in January and Spain Y in May". */

import { kindAt, listStartingAt } from '../../grammar/attachment.js';
import { isNoun, isVerb, type NounPhrase } from '../../grammar/phrases.js';
import { type ReadSentence, wordsSpan } from '../../grammar/sentence.js';
import type { EventDocument } from '../document.js';
import { isPolityOrBloc, type Party } from '../outcome/mention.js';
import { type Deed, noClause } from '../telling/deed.js';
import { readTimeAt } from '../telling/deed-dates.js';
import { isTimeNoun } from '../telling/status.js';
import { politiesIn } from './polity-names.js';
import { partiesAt } from './references.js';

/** One such clause: who acts, to whom where another is named, and the phrase of its time. */
interface Gapped {
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly time: number;
}

const REACH = 14;

/** The time that ends what stands from a phrase on: "in May", "a year later"; -1 where another phrase stands there. */
function timeAt(sentence: ReadSentence, at: number): number {
  if (isTimeNoun(sentence, at)) return at;
  return kindAt(sentence, at) === 'prep' && isTimeNoun(sentence, at + 1) ? at + 1 : -1;
}

/** "Spain Kosovo": two names that the chunker took for one. */
function pairInside(sentence: ReadSentence, { first, end }: NounPhrase): readonly Party[] {
  const inside = politiesIn(sentence, first, end);
  const isWhole = inside.length === 2 && inside[0]?.end === inside[1]?.first && inside[1]?.end === end;
  return isWhole && inside.every(({ match }) => match.how !== 'demonym')
    ? inside.map(({ match, first: from, end: to }) => ({
        name: match.name,
        code: match.code,
        kind: 'state',
        span: wordsSpan(sentence, from, to),
      }))
    : [];
}

/** The clause without a verb that starts at a noun phrase; null where the words are no such clause. */
function readGapped(document: EventDocument, sentence: ReadSentence, at: number): Gapped | null {
  const phrase = sentence.phrases[at];
  if (!isNoun(phrase) || phrase.isTime) return null;
  const pair = pairInside(sentence, phrase);
  const nouns = listStartingAt(sentence, at);
  const next = (nouns.at(-1) ?? at) + 1;
  const hasObject = isNoun(sentence.phrases[next]) && !isTimeNoun(sentence, next);
  const time = timeAt(sentence, hasObject ? next + 1 : next);
  const after = sentence.phrases[time + 1];
  if (time < 0 || (isVerb(after) && after.shape === 'finite')) return null;
  const [actor, recipient] = pair;
  const actors = actor ? [actor] : partiesAt(document, sentence, nouns).filter(isPolityOrBloc);
  const object = hasObject ? partiesAt(document, sentence, [next]).filter(isPolityOrBloc) : [];
  return actors.length ? { actors, recipients: recipient ? [recipient] : object, time } : null;
}

/** The deeds that clauses without a verb of their own tell after a deed that has its time. */
export function gappedDeeds(document: EventDocument, sentence: ReadSentence, deed: Omit<Deed, 'actors'>): Deed[] {
  const deeds: Deed[] = [];
  const context = { published: document.published, isFuture: false, sayer: -1, skipsYears: false };
  let hasTime = false;
  let previous: string | null = null;
  for (let at = deed.at + 1; at < sentence.phrases.length && at <= deed.at + REACH; at += 1) {
    if (isVerb(sentence.phrases[at]) || kindAt(sentence, at) === 'rel' || kindAt(sentence, at) === 'sub') break;
    if (isTimeNoun(sentence, at)) {
      hasTime = true;
      previous ??= readTimeAt(sentence, at, { ...context, previous });
    }
    if (!hasTime || !/^(?:conj|comma|dash)$/.test(kindAt(sentence, at) ?? '')) continue;
    const start = kindAt(sentence, at + 1) === 'conj' ? at + 2 : at + 1;
    const gapped = readGapped(document, sentence, start);
    if (!gapped) continue;
    const recipients = gapped.recipients.length ? gapped.recipients : deed.recipients;
    const date = readTimeAt(sentence, gapped.time, { ...context, previous });
    previous = date ?? previous;
    deeds.push({ ...deed, actors: gapped.actors, recipients, as: null, clause: noClause(), date, isImplied: true });
    at = gapped.time;
  }
  return deeds;
}
