/** A deed as a frame read it → mentions: status, date and sources added, one for each actor. */

import { OTHER_RECOGNISERS } from '../../data/events/nouns.js';
import { COPULAS } from '../../data/events/small-words.js';
import { BACKGROUND_PRONOUNS, MODALS, PAST_PERFECT } from '../../data/events/telling/telling-words.js';
import { isNoun, isVerb, type Phrase } from '../../grammar/chunks/phrases.js';
import { attachedEnd } from '../../grammar/clauses/attachment.js';
import type { Clause } from '../../grammar/clauses/clauses.js';
import { spanBetween, wordsBetween } from '../../grammar/place.js';
import { NO_PHRASE, type Sentence } from '../../grammar/sentence.js';
import { isThe } from '../../grammar/words/word-tests.js';
import type { Word } from '../../grammar/words/words.js';
import type { EventDocument } from '../document.js';
import type { EventObject, EventStatus, EventType, Mention, Party } from '../outcome/mention.js';
import { isReaction, isTie, rowOf } from '../outcome/type-rows.js';
import { asOfThen } from '../parties/names/former.js';
import { hasPossessor } from '../parties/names/noun-links.js';
import { dateOfDeed } from './deed-dates.js';
import { doersAt } from './doers.js';
import { reportingVerb } from './reporting.js';
import { readReality } from './status.js';
import { claimsCovering, type Source, sourcesOfDeed } from './tellers.js';

/** A deed as a frame reads it. */
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
  /** The first word of the evidence, and the word after its last. */
  readonly first: Word;
  readonly end: Word;
  /** A status that the frame knows better than the clause does. */
  readonly status?: EventStatus;
  readonly date?: string | null;
  /** Told only in passing, beside another's deed: no later "the decision" means it. */
  readonly isImplied?: boolean;
  /** What is told is that it is not done: "will not lift the ban". */
  readonly isNotDoing?: boolean;
}

const NO_CLAUSE: Clause = { subject: [], links: [], top: NO_PHRASE };
/** The clause of a deed that no verb tells: nothing governs it. */
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
  const { ended, negated } = rowOf(type);
  if (isEnded) return ended;
  return isRefused && !isDenied ? negated : type;
}

const speaksFor = (source: Source, actor: Party): boolean =>
  source.parties.some(
    (party) =>
      party.name === actor.name ||
      (actor.kind !== 'person' &&
        party.code !== null &&
        party.code === actor.code &&
        (party.kind === 'state' || actor.kind === 'organ' || source.isOffice)),
  ) || source.name.includes(actor.name);

/** Whether a source is the actor itself, or an office that nobody else is named for. */
const isSelf = (source: Source, actor: Party): boolean =>
  speaksFor(source, actor) ||
  (actor.kind !== 'bloc' &&
    actor.kind !== 'person' &&
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
  ((isNoun(at) && !clause.top.exists && (!isTie(type) || hasPossessor(at) || isThe(at.first))) ||
    clause.links.some(
      ({ kind, effect, at: noun }) =>
        (kind === 'noun' || (kind === 'document' && hasOwner(noun))) && effect === 'done' && clause.subject[0] === noun,
    ));

const hasOwner = (noun: Phrase): boolean => isNoun(noun) && hasPossessor(noun);

/** What the status of a deed of one actor is settled from. */
interface Case {
  readonly deed: Deed;
  readonly actor: Party;
  /** The status that the clause gives, whoever says so. */
  readonly status: EventStatus;
  readonly asker: Phrase;
  readonly denier: Phrase;
}

/** "Spain and Norway said that they would": each speaks for its own deed where all who speak are all who act. */
function ownOf(sources: readonly Source[], { deed, actor }: Pick<Case, 'deed' | 'actor'>): readonly Source[] {
  if (sources.length < 2 || deed.actors.length < 2) return sources;
  const areActors = sources.every((source) => deed.actors.some((party) => speaksFor(source, party)));
  const own = areActors ? sources.filter((source) => speaksFor(source, actor)) : [];
  return own.length ? own : sources;
}

/** "Recognition of Palestine by Spain is a prize for terror, he said": the verdict is his word, the deed is not. */
function isJudged({ at, type }: Deed): boolean {
  const behind = isNoun(at) && !isTie(type) && !isReaction(type) ? attachedEnd(at) : NO_PHRASE;
  return isVerb(behind) && behind.shape === 'finite' && COPULAS.has(behind.base);
}

/** Status and sources together: whose word it is decides between asserted and reported. */
function settleStatus(document: EventDocument, { deed, actor, status, asker, denier }: Case): Told {
  const isTaken = isPresupposed(deed) && status === 'asserted';
  const told = isJudged(deed) ? [] : ownOf(sourcesOfDeed(document, deed.at, deed.clause), { deed, actor });
  const sources = isTaken ? told.filter((source) => speaksFor(source, actor)) : told;
  if (isTaken) return { status, sources };
  if (status === 'requested') return settleRequest(doersAt(document, asker), { sources, actor });
  if (status === 'denied') {
    const deniers = doersAt(document, denier);
    return {
      status,
      sources: [...deniers, ...sources.filter(({ name }) => !deniers.some((own) => own.name === name))],
    };
  }
  if (deed.isImplied && deed.status === 'asserted') return { status, sources: [], isSelfSaid: false };
  if (status !== 'asserted' || sources.length === 0) return { status, sources };
  const states = deed.actors.filter(({ kind }) => kind !== 'bloc');
  const isOwnWord = states.length > 1 || (states.length === 1 && states[0] !== actor) ? speaksFor : isSelf;
  const isSelfSaid = sources.some((source) => isOwnWord(source, actor));
  return { status: isSelfSaid ? 'asserted' : 'reported', sources, isSelfSaid };
}

/** What one asks of oneself is a plan; else whoever asks is the source. */
function settleRequest(
  askers: readonly Source[],
  { sources, actor }: { readonly sources: readonly Source[]; readonly actor: Party },
): Told {
  const asksItself = ({ parties }: Source): boolean => parties.some(({ name }) => name === actor.name);
  if (askers.length && askers.every(asksItself)) return { status: 'planned', sources };
  return { status: 'requested', sources: askers.length ? askers : sources };
}

/** "Russia and Syria, which recognised X", "had recognised X". */
function isBackground(deed: Phrase, { top, subject }: Clause): boolean {
  if (top.exists && top !== deed && isBackground(top, { top, subject, links: [] })) return true;
  if (BACKGROUND_PRONOUNS.object.has((subject[0] ?? NO_PHRASE).previous.lower)) return true;
  if (!isVerb(deed)) return false;
  const isPast = wordsBetween(deed.first, deed.head).some(({ lower }) => PAST_PERFECT.has(lower));
  return isPast || BACKGROUND_PRONOUNS.subject.has(deed.first.previous.lower);
}

/** A deed of a year well before the news is history. */
const isLongAgo = (date: string | null, published: string | null): boolean =>
  date !== null && published !== null && Number(date.slice(0, 4)) < Number(published.slice(0, 4)) - 1;

/** The date that "a day later" counts from: of the deed told last, in this sentence or the one before. */
function anchorDay(document: EventDocument, { index }: Sentence): string | null {
  const last = document.recent().findLast(({ date, type }) => date !== null && !isReaction(type));
  return last && last.sentence >= index - 1 ? last.date : null;
}

/** The date of the deed told last in the same sentence, in words of its own, before a phrase. */
function dayBeside(document: EventDocument, { index }: Sentence, { first }: Phrase): string | null {
  const last = document
    .recent()
    .findLast(({ sentence, evidence }) => sentence === index && evidence.end <= first.start);
  return last && !isReaction(last.type) && !last.isBackground ? last.date : null;
}

/** What a deed's clause settles for all its actors. */
interface Settled {
  readonly type: EventType;
  readonly status: EventStatus;
  readonly asker: Phrase;
  readonly denier: Phrase;
}

/** Type and status of a deed once negation is counted; null where it is negated away. */
function settleDeed({ type, status, at, clause, isNotDoing }: Deed): Settled | null {
  const reality = readReality(at, clause);
  if (reality.isNothing) return null;
  if (isNotDoing) return settleNotDoing(type, reality);
  const { negated, negationOf } = rowOf(type);
  const canInsist = negated === null && negationOf === null && !isReaction(type);
  const insists = canInsist ? reality.insists : NO_PHRASE;
  const isDenied = reality.denier.exists || insists.exists;
  const settled = negationOf !== null && isVerb(at) && reality.isRefused ? null : settleType(type, reality, isDenied);
  if (settled === null) return null;
  return {
    type: settled,
    status: insists.exists
      ? 'denied'
      : (status ?? (isThoughtOf(at, reality) ? reality.status : statusOfRefusal(settled, reality))),
    asker: reality.asker,
    denier: insists.exists ? insists : reality.denier,
  };
}

/** "may withhold recognition": a refusal by its verb that only may come; "may not recognise" is one already. */
const isThoughtOf = (at: Phrase, { isRefused }: { readonly isRefused: boolean }): boolean =>
  isVerb(at) && !isRefused && at.modal !== null && MODALS.maybe.has(at.modal);

/** A declared refusal is done, as of the list's own type; where nothing is refused in the end there is none. */
function settleNotDoing(type: EventType, reality: ReturnType<typeof readReality>): Settled | null {
  const { status, isRefused, asker, denier } = reality;
  if (!isRefused) return null;
  return { type, status: status === 'planned' ? 'asserted' : status, asker, denier };
}

/** The mentions that a deed makes; none where it is negated away or where a role is empty. */
export function tellDeed(document: EventDocument, deed: Deed): Mention[] {
  const settled = settleDeed(deed);
  if (settled === null) return [];
  return deed.actors.flatMap((party) => {
    const actor = asOfThen(document, party);
    const recipients =
      canAct(actor) || rowOf(deed.type).doneBy === 'anybody' ? recipientsFor(document, deed, actor) : [];
    return recipients.length || isIntransitive(deed) ? [mentionOf(document, { deed, actor, recipients, settled })] : [];
  });
}

/** "resigned": done to nobody, by a type that allows it. */
const isIntransitive = ({ type, recipients }: Deed): boolean => !rowOf(type).needsRecipient && recipients.length === 0;

/** The recipients but for the actor itself and the body that it is an organ of. */
const recipientsFor = (document: EventDocument, { recipients }: Deed, actor: Party): Party[] =>
  recipients
    .map((party) => asOfThen(document, party))
    .filter(({ name }) => name !== actor.name && !(actor.kind === 'organ' && name.endsWith(` ${actor.name}`)));

const NOT_YET_DONE: ReadonlySet<EventStatus> = new Set(['planned', 'hypothetical', 'requested']);

interface ActorsDeed {
  readonly deed: Deed;
  readonly actor: Party;
  readonly recipients: readonly Party[];
  readonly settled: Settled;
}

/** The mention of a deed by one of its actors. */
function mentionOf(document: EventDocument, { deed, actor, recipients, settled }: ActorsDeed): Mention {
  const { sentence, at, clause, first, end } = deed;
  const { type } = settled;
  const { status, sources, isSelfSaid } = settleStatus(document, { ...settled, deed, actor });
  const { published } = document;
  const context = {
    sayer: isSelfSaid ? reportingVerb(at, clause) : NO_PHRASE,
    skipsYears: deed.object === 'genocide',
    published,
    isFuture: NOT_YET_DONE.has(status),
    previous: anchorDay(document, sentence),
    beside: dayBeside(document, sentence, at),
  };
  const date = deed.date === undefined ? dateOfDeed(at, clause, context) : deed.date;
  const hasObject = rowOf(type).kind === 'act';
  return {
    type,
    actor,
    recipients,
    object: hasObject ? deed.object : null,
    as: hasObject ? deed.as : null,
    status,
    date,
    sources: sources.map(({ name }) => name),
    claims: sources.length ? claimsCovering(document, at) : [],
    evidence: spanBetween(first, end),
    sentence: sentence.index,
    isImplied: deed.isImplied === true,
    isBackground: isBackground(at, clause) || isLongAgo(date, published),
  };
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

/** Who declares that it will not do a thing has refused it: "will not recognise", "will no longer recognise" are asserted; "will cease to recognise" is a plan. */
const statusOfRefusal = (
  type: EventType,
  { status, isEnded, isToEnd }: { status: EventStatus; isEnded: boolean; isToEnd: boolean },
): EventStatus =>
  (rowOf(type).negationOf !== null || isEnded) &&
  ((status === 'planned' && !isToEnd) || (status === 'hypothetical' && !isEnded))
    ? 'asserted'
    : status;
