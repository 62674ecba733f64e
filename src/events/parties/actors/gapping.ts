/** Clauses whose verb is left out since it is that of the clause before: "France recognised X in January and Spain Y in May". */

import { SOON_WORDS } from '../../../data/events/parties/party-words.js';
import { isNoun, isVerb, type NounPhrase, type Phrase } from '../../../grammar/chunks/phrases.js';
import { listStartingAt } from '../../../grammar/clauses/attachment.js';
import { NO_PHRASE } from '../../../grammar/sentence.js';
import type { EventDocument } from '../../document.js';
import { isPolityOrBloc, type Party } from '../../outcome/mention.js';
import { type Deed, noClause } from '../../telling/deed.js';
import { readTimeAt } from '../../telling/deed-dates.js';
import { isTimeNoun } from '../../telling/status.js';
import { politiesIn, stateOf } from '../names/polity-names.js';
import { partiesAt } from '../names/references.js';

/** One such clause: who acts, to whom where another is named, and the phrase of its time. */
interface Gapped {
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly time: Phrase;
}

/** How many phrases behind a deed such clauses may stand. */
const REACH = 14;
const JOINS_CLAUSES: ReadonlySet<Phrase['kind']> = new Set(['conj', 'comma', 'dash']);

/** The time that a phrase is or opens: "in May", "a year later"; none where another phrase stands there. */
function timeAt(phrase: Phrase): Phrase {
  if (isTimeNoun(phrase)) return phrase;
  if (SOON_WORDS.has(phrase.lower)) return SOON_WORDS.has(phrase.next.lower) ? phrase.next : phrase;
  return phrase.kind === 'prep' && isTimeNoun(phrase.next) ? phrase.next : NO_PHRASE;
}

/** "Spain Kosovo": two names that the chunker took for one. */
function pairInside({ first, end }: NounPhrase): readonly Party[] {
  const inside = politiesIn(first, end);
  const isWhole = inside.length === 2 && inside[0]?.end === inside[1]?.first && inside[1]?.end === end;
  return isWhole && inside.every(({ match }) => match.how !== 'demonym') ? inside.map(stateOf) : [];
}

/** The clause without a verb that starts at a noun phrase; null where the words are no such clause. */
function readGapped(document: EventDocument, first: Phrase): Gapped | null {
  if (!isNoun(first) || first.isTime) return null;
  const pair = pairInside(first);
  const nouns = listStartingAt(first);
  const next = (nouns.at(-1) ?? first).next;
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
  const context = { published: document.published, isFuture: false, sayer: NO_PHRASE, skipsYears: false, beside: null };
  let hasTime = false;
  let previous: string | null = null;
  for (let phrase = deed.at.next; phrase.exists && phrase.index <= deed.at.index + REACH; phrase = phrase.next) {
    if (isVerb(phrase) || phrase.kind === 'rel' || phrase.kind === 'sub') break;
    if (isTimeNoun(phrase)) {
      hasTime = true;
      previous ??= readTimeAt(phrase, { ...context, previous });
    }
    if (!hasTime || !JOINS_CLAUSES.has(phrase.kind)) continue;
    const gapped = readGapped(document, phrase.next.kind === 'conj' ? phrase.next.next : phrase.next);
    if (!gapped) continue;
    const { actors, time } = gapped;
    const recipients = gapped.recipients.length ? gapped.recipients : deed.recipients;
    const date = readTimeAt(time, { ...context, previous });
    previous = date ?? previous;
    deeds.push({ ...deed, actors, recipients, as: null, clause: noClause(), date, isImplied: true });
    phrase = time;
  }
  return deeds;
}
