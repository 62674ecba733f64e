/** A deed as a frame read it → mentions: status, date and sources added, one for each actor. */

import { OTHER_RECOGNISERS } from '../../data/events/nouns.js';
import type { Clause } from '../../grammar/clauses.js';
import { isNoun, isVerb, type Phrase } from '../../grammar/phrases.js';
import { spanBetween, wordsBetween } from '../../grammar/place.js';
import { NO_PHRASE, type Sentence } from '../../grammar/sentence.js';
import type { Word } from '../../grammar/words.js';
import type { EventDocument } from '../document.js';
import type { EventObject, EventStatus, EventType, Mention, Party } from '../outcome/mention.js';
import { isReaction, isTie } from '../outcome/mention.js';
import { asOfThen } from '../parties/former.js';
import { dateOfDeed } from './deed-dates.js';
import { reportingVerb } from './reporting.js';
import { readReality } from './status.js';
import { claimsCovering, doersAt, type Source, sourcesOfDeed } from './tellers.js';

export interface Deed {
  readonly sentence: Sentence;
  readonly type: EventType;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly object: EventObject | null;
  readonly as: string | null;
  /** Phrase of the verb or noun that tells it. */
  readonly at: Phrase;
  readonly clause: Clause;
  /** Word numbers of the evidence. */
  readonly first: Word;
  readonly end: Word;
  /** A status that the frame knows better than the clause does. */
  readonly status?: EventStatus;
  readonly date?: string | null;
  /** Told only in passing, beside another's deed: no later "the decision" means it. */
  readonly isImplied?: boolean;
}

const NO_CLAUSE: Clause = { subject: [], links: [], top: NO_PHRASE };
export const noClause = (): Clause => NO_CLAUSE;

/** What a frame of ties, missions or reactions has read; without a clause, nothing governs the deed. */
export type DeedParts = Pick<Deed, 'sentence' | 'type' | 'actors' | 'recipients' | 'at' | 'first' | 'end'> & {
  readonly clause?: Clause;
};

/** The deed that one does to another, which has no object and no quality; none where a side is missing. */
export const deedBetween = (parts: DeedParts): Deed[] =>
  parts.actors.length && parts.recipients.length
    ? [{ object: null, as: null, ...parts, clause: parts.clause ?? NO_CLAUSE }]
    : [];

/** Which type the deed has once negation is counted; null where nothing is left. */
function settleType(
  type: EventType,
  { isRefused, isEnded }: { isRefused: boolean; isEnded: boolean },
  isDenied: boolean,
): EventType | null {
  if (isEnded) return type === 'recognition' ? 'derecognition' : null;
  if (!isRefused || isDenied) return type;
  return type === 'recognition' ? 'refusal' : null;
}

const speaksFor = (source: Source, actor: Party): boolean =>
  source.parties.some(
    (party) =>
      party.name === actor.name ||
      (party.code !== null &&
        party.code === actor.code &&
        (party.kind === 'state' || actor.kind === 'organ' || source.isOffice)),
  ) || source.name.includes(actor.name);

/** Whether a source is the actor itself, or an office that nobody else is named for. */
const isSelf = (source: Source, actor: Party): boolean =>
  speaksFor(source, actor) ||
  (actor.kind !== 'bloc' &&
    source.isOffice &&
    source.parties.every(({ kind, code }) => kind === 'organ' && code === null));

interface Told {
  readonly status: EventStatus;
  readonly sources: readonly Source[];
  /** The actor itself says so. */
  readonly isSelfSaid?: boolean;
}

/** "Washington's recognition of X", "the decision to recognise": taken for granted, whoever speaks of it. */
const isPresupposed = ({ at, type, clause }: Deed): boolean =>
  !isReaction(type) &&
  ((isNoun(at) && !clause.top.exists && !isTie(type)) ||
    clause.links.some(
      ({ kind, effect, at: noun }) =>
        (kind === 'noun' || (kind === 'document' && hasOwner(noun))) && effect === 'done' && clause.subject[0] === noun,
    ));

const hasOwner = (noun: Phrase): boolean => {
  const phrase = noun;
  return isNoun(phrase) && phrase.ownStart.index > phrase.first.index;
};

/** Status and sources together: whose word it is decides between asserted and reported. */
function settleStatus(
  document: EventDocument,
  deed: Deed,
  actor: Party,
  base: EventStatus,
  asker: Phrase,
  denier: Phrase,
): Told {
  const { at, clause } = deed;
  if (base === 'requested') {
    const asked = asker.exists ? doersAt(document, asker) : [];
    if (asked.length && asked.every(({ parties }) => parties.some(({ name }) => name === actor.name)))
      return { status: 'planned', sources: sourcesOfDeed(document, at, clause) };
    return { status: base, sources: asked.length ? asked : sourcesOfDeed(document, at, clause) };
  }
  if (isPresupposed(deed) && base === 'asserted') return { status: base, sources: [] };
  const sources = sourcesOfDeed(document, at, clause);
  if (base === 'denied') {
    const denies = denier.exists ? doersAt(document, denier) : [];
    return {
      status: base,
      sources: [...denies, ...sources.filter(({ name }) => !denies.some((other) => other.name === name))],
    };
  }
  if (deed.isImplied && deed.status === 'asserted') return { status: base, sources: [], isSelfSaid: false };
  if (base !== 'asserted' || sources.length === 0) return { status: base, sources };
  const isSelfSaid = sources.some((source) =>
    deed.actors.length > 1 ? speaksFor(source, actor) : isSelf(source, actor),
  );
  return { status: isSelfSaid ? 'asserted' : 'reported', sources, isSelfSaid };
}

/** "Russia and Syria, which recognised X", "had recognised X". */
function isBackground(at: Phrase, { top, subject }: Clause): boolean {
  if (top.exists && top !== at && isBackground(top, { top, subject, links: [] })) return true;
  if (/^(?:which|whom)$/.test((subject[0] ?? NO_PHRASE).previous.lower)) return true;
  const verb = at;
  if (!isVerb(verb)) return false;
  const isPast = wordsBetween(verb.first, verb.head).some(({ lower }) => lower === 'had');
  return isPast || /^(?:which|who)$/.test(verb.first.previous.lower);
}

/** A deed of a year well before the news is history. */
const isLongAgo = (date: string | null, published: string | null): boolean =>
  date !== null && published !== null && Number(date.slice(0, 4)) < Number(published.slice(0, 4)) - 1;

/** The date that "a day later" counts from: of the deed told last, in this sentence or the one before. */
function anchorDay(document: EventDocument, { index }: Sentence): string | null {
  const last = document.recent().findLast(({ date, type }) => date !== null && !isReaction(type));
  return last && last.sentence >= index - 1 ? last.date : null;
}

/** The mentions that a deed makes; none where it is negated away or where a role is empty. */
export function tellDeed(document: EventDocument, deed: Deed): Mention[] {
  const { sentence, at, clause, first, end } = deed;
  const reality = readReality(at, clause);
  const insists =
    deed.type !== 'recognition' && deed.type !== 'refusal' && !isReaction(deed.type) ? reality.insists : NO_PHRASE;
  const isDenied = reality.denier.exists || insists.exists;
  const type =
    deed.type === 'refusal' && isVerb(at) && reality.isRefused ? null : settleType(deed.type, reality, isDenied);
  if (type === null || deed.recipients.length === 0) return [];
  const base = insists.exists ? 'denied' : (deed.status ?? statusOfRefusal(type, reality));
  const mentions: Mention[] = [];
  for (const actor of deed.actors.map((party) => asOfThen(document, party))) {
    if (!canAct(actor)) continue;
    const recipients = deed.recipients
      .map((party) => asOfThen(document, party))
      .filter(({ name }) => name !== actor.name && !(actor.kind === 'organ' && name.endsWith(` ${actor.name}`)));
    if (recipients.length === 0) continue;
    const denier = insists.exists ? insists : reality.denier;
    const { status, sources, isSelfSaid } = settleStatus(document, deed, actor, base, reality.asker, denier);
    const previous = anchorDay(document, sentence);
    const context = {
      sayer: isSelfSaid ? reportingVerb(at, clause) : NO_PHRASE,
      skipsYears: deed.object === 'genocide',
      published: document.published,
      isFuture: status === 'planned' || status === 'hypothetical' || status === 'requested',
      previous,
    };
    const date = deed.date !== undefined ? deed.date : dateOfDeed(at, clause, context);
    mentions.push({
      type,
      actor,
      recipients,
      object: isTie(type) || isReaction(type) ? null : deed.object,
      as: isTie(type) || isReaction(type) ? null : deed.as,
      status,
      date,
      sources: sources.map(({ name }) => name),
      claims: sources.length ? claimsCovering(document, at) : [],
      evidence: spanBetween(first, end),
      sentence: sentence.index,
      isImplied: deed.isImplied === true,
      isBackground: isBackground(at, clause) || isLongAgo(date, document.published),
    });
  }
  return mentions;
}

const NOBODY: Party = { name: '', code: null, kind: 'bloc', span: null };

/** A deed of nobody in particular, as an echo may mean it. */
export const unclaimedDeed = ({ sentence, type, recipients, object, first, end }: Deed): Mention => ({
  type,
  actor: NOBODY,
  recipients,
  object,
  as: null,
  status: 'hypothetical',
  date: null,
  sources: [],
  claims: [],
  evidence: spanBetween(first, end),
  sentence: sentence.index,
  isImplied: false,
  isBackground: false,
});

/** Polities, bodies, movements and office-holders act; private persons and things do not, nor do bodies of sport or faith. */
const canAct = ({ kind, name }: Party): boolean =>
  kind !== 'thing' && kind !== 'person' && !name.split(' ').some((word) => OTHER_RECOGNISERS.has(word));

/** A declared refusal is done: "will not recognise", "will no longer recognise" are asserted; "will cease to recognise" is a plan. */
const statusOfRefusal = (
  type: EventType,
  { status, isEnded, isToEnd }: { status: EventStatus; isEnded: boolean; isToEnd: boolean },
): EventStatus =>
  (type === 'refusal' || isEnded) && ((status === 'planned' && !isToEnd) || (status === 'hypothetical' && !isEnded))
    ? 'asserted'
    : status;
