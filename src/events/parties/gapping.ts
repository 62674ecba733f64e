/** Clauses whose verb is left out since it is that of the clause before: "France recognised X in January and Spain Y in May". */

import { listStartingAt } from '../../grammar/attachment.js';
import { isNoun, isVerb, type NounPhrase, type Phrase } from '../../grammar/phrases.js';
import { spanBetween } from '../../grammar/place.js';
import { NO_PHRASE } from '../../grammar/sentence.js';
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
  readonly time: Phrase;
}

const REACH = 14;

/** The time that ends what stands from a phrase on: "in May", "a year later"; -1 where another phrase stands there. */
function timeAt(at: Phrase): Phrase {
  if (isTimeNoun(at)) return at;
  return at.kind === 'prep' && isTimeNoun(at.next) ? at.next : NO_PHRASE;
}

/** "Spain Kosovo": two names that the chunker took for one. */
function pairInside({ first, end }: NounPhrase): readonly Party[] {
  const inside = politiesIn(first, end);
  const isWhole = inside.length === 2 && inside[0]?.end === inside[1]?.first && inside[1]?.end === end;
  return isWhole && inside.every(({ match }) => match.how !== 'demonym')
    ? inside.map(({ match, first: from, end: to }) => ({
        name: match.name,
        code: match.code,
        kind: 'state',
        span: spanBetween(from, to),
      }))
    : [];
}

/** The clause without a verb that starts at a noun phrase; null where the words are no such clause. */
function readGapped(document: EventDocument, at: Phrase): Gapped | null {
  const phrase = at;
  if (!isNoun(phrase) || phrase.isTime) return null;
  const pair = pairInside(phrase);
  const nouns = listStartingAt(at);
  const next = (nouns.at(-1) ?? at).next;
  const hasObject = isNoun(next) && !isTimeNoun(next);
  const time = timeAt(hasObject ? next.next : next);
  const after = time.next;
  if (!time.exists || (isVerb(after) && after.shape === 'finite')) return null;
  const [actor, recipient] = pair;
  const actors = actor ? [actor] : partiesAt(document, nouns).filter(isPolityOrBloc);
  const object = hasObject ? partiesAt(document, [next]).filter(isPolityOrBloc) : [];
  return actors.length ? { actors, recipients: recipient ? [recipient] : object, time } : null;
}

/** The deeds that clauses without a verb of their own tell after a deed that has its time. */
export function gappedDeeds(document: EventDocument, deed: Omit<Deed, 'actors'>): Deed[] {
  const deeds: Deed[] = [];
  const context = { published: document.published, isFuture: false, sayer: NO_PHRASE, skipsYears: false };
  let hasTime = false;
  let previous: string | null = null;
  for (let at = deed.at.next; at.exists && at.index <= deed.at.index + REACH; at = at.next) {
    if (isVerb(at) || at.kind === 'rel' || at.kind === 'sub') break;
    if (isTimeNoun(at)) {
      hasTime = true;
      previous ??= readTimeAt(at, { ...context, previous });
    }
    if (!hasTime || !/^(?:conj|comma|dash)$/.test(at.kind)) continue;
    const start = at.next.kind === 'conj' ? at.next.next : at.next;
    const gapped = readGapped(document, start);
    if (!gapped) continue;
    const recipients = gapped.recipients.length ? gapped.recipients : deed.recipients;
    const date = readTimeAt(gapped.time, { ...context, previous });
    previous = date ?? previous;
    deeds.push({ ...deed, actors: gapped.actors, recipients, as: null, clause: noClause(), date, isImplied: true });
    at = gapped.time;
  }
  return deeds;
}
