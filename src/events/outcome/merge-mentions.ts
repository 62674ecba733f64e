/** Mentions → events: one a deed, with the union of sources and evidence, the most exact date, and the status that stands first. */
import { EVENT_STATUSES } from '../../data/events/event-types.js';
import type { Actor, EventParty, RecognitionEvent } from '../../record.js';
import type { EventStatus, Mention, Party } from './mention.js';
import { isDone } from './news.js';
import { confidenceOf, ownSignsOf, signsOf } from './sureness.js';
import { codesOf, type RowOf } from './type-rows.js';

const rank = (status: EventStatus): number => EVENT_STATUSES.indexOf(status);

const sharesRecipient = (left: Mention, right: Mention): boolean =>
  left.recipients.some(({ name }) => right.recipients.some((party) => party.name === name));

/** Whether neither is done to anybody: "resigned … his resignation". */
const isOfOne = (left: Mention, right: Mention): boolean => left.recipients.length + right.recipients.length === 0;

/** Whether two mentions tell one deed. What both do may be named from either side. */
function isSameDeed(left: Mention, right: Mention, isMutual: boolean): boolean {
  if (left.type !== right.type) return false;
  if (isVagueAsked(left) && isVagueAsked(right)) return sharesRecipient(left, right);
  if (left.actor.name === right.actor.name) return sharesRecipient(left, right) || isOfOne(left, right);
  if (!isMutual) return false;
  return (
    left.recipients.some(({ name }) => name === right.actor.name) &&
    right.recipients.some(({ name }) => name === left.actor.name)
  );
}

/** "the international community", "nations": whoever it may concern, asked for the same. */
const VAGUE_ASKED =
  /^(?:(?:all|other) )?(?:nations|countries|states|governments|capitals|international community|world)$/i;
const isVagueAsked = ({ status, actor }: Mention): boolean => status === 'requested' && VAGUE_ASKED.test(actor.name);

const yearOf = ({ date, status, isImplied, sentence }: Mention): string | null =>
  date !== null && isDone(status) && !isImplied && sentence >= 0 ? date.slice(0, 4) : null;

/** "cut ties in 2009 … and cut them again in 2023": done, and dated to a year in which none of the group was done. */
function isOfOtherYear(group: readonly Mention[], mention: Mention): boolean {
  const year = yearOf(mention);
  const years = group.map(yearOf).filter((other) => other !== null);
  return year !== null && years.length > 0 && !years.includes(year);
}

/** Groups of mentions of one deed, in order of first mention. */
function groupDeeds(mentions: readonly Mention[], rowOf: RowOf): Mention[][] {
  const byType = new Map<string, Mention[][]>();
  const groups: Mention[][] = [];
  for (const mention of mentions) {
    const whom = isVagueAsked(mention) ? { name: '' } : mention.actor;
    const { isMutual } = rowOf(mention.type);
    const keys = [whom, ...(isMutual ? mention.recipients : [])].map(({ name }) => `${mention.type} ${name}`);
    const known = keys
      .flatMap((key) => byType.get(key) ?? [])
      .find((group) => group.some((other) => isSameDeed(other, mention, isMutual)) && !isOfOtherYear(group, mention));
    if (known) {
      known.push(mention);
      continue;
    }
    const group = [mention];
    groups.push(group);
    for (const key of keys) {
      const list = byType.get(key);
      if (list) list.push(group);
      else byType.set(key, [group]);
    }
  }
  return groups;
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** What stands before a name that may be written longer elsewhere: "the", "Mr". */
const BEFORE_NAME = /^(?:the|mr|mrs|ms|president) /i;

/** Names none twice; "Macron" beside "President Emmanuel Macron" is one source. */
const uniqueNames = (names: readonly string[]): string[] =>
  unique(names).filter((name, _at, all) => {
    const short = name.replace(BEFORE_NAME, '');
    return !all.some((other) => other !== name && other.endsWith(` ${short}`));
  });

/** The most exact date; of equals the one of the mention that settles the status. */
function mergeDate(group: readonly Mention[], status: EventStatus): string | null {
  const dated = group.filter(({ date }) => date !== null);
  const best = Math.max(0, ...dated.map(({ date }) => (date as string).length));
  const exact = dated.filter(({ date }) => (date as string).length === best);
  return (exact.find((mention) => mention.status === status) ?? exact[0])?.date ?? null;
}

/** The recipients of a deed seen from the actor named first: of a tie told from the other side too, who acts there is one. */
function mergeParties(group: readonly Mention[], actor: Party): Party[] {
  const parties = new Map<string, Party>();
  for (const mention of group) {
    const others = mention.actor.name === actor.name ? mention.recipients : [mention.actor];
    for (const party of others)
      if (party.name !== actor.name && !parties.has(party.name)) parties.set(party.name, party);
  }
  return [...parties.values()];
}

/** An actor's id by its polity, its name, or where it is mentioned. */
function actorOf(actors: readonly Actor[], party: Party): Actor | undefined {
  return (
    actors.find(
      ({ type, country }) => party.kind === 'state' && type === 'country' && country !== null && country === party.code,
    ) ?? actors.find(({ name, aliases }) => name === party.name || aliases.includes(party.name))
  );
}

const toParty = (actors: readonly Actor[], party: Party): EventParty => ({
  id: actorOf(actors, party)?.id ?? null,
  name: party.name,
  country: party.code,
});

interface MergeContext {
  readonly actors: readonly Actor[];
  readonly text: string;
  readonly rowOf: RowOf;
}

/** An event without its number, and what its telling shows. */
export interface SignedEvent {
  readonly event: RecognitionEvent;
  readonly signs: readonly string[];
}

/** The events of a document's mentions, in text order of their first evidence. */
export function mergeMentions(mentions: readonly Mention[], { actors, text, rowOf }: MergeContext): SignedEvent[] {
  const isDoneToNobody = ({ type, recipients }: Mention): boolean =>
    !rowOf(type).needsRecipient && recipients.length === 0;
  const groups = groupDeeds(mentions, rowOf).filter(
    (group) =>
      group.some(({ sentence }) => sentence >= 0) &&
      (group.every(isDoneToNobody) || mergeParties(group, (group[0] as Mention).actor).length > 0),
  );
  const events = groups.map((group) => {
    const told = group.filter(({ sentence }) => sentence >= 0);
    const status = told.reduce<EventStatus>(
      (best, mention) => (rank(mention.status) < rank(best) ? mention.status : best),
      'hypothetical',
    );
    const own = told.some(({ isImplied }) => !isImplied) ? told.filter(({ isImplied }) => !isImplied) : told;
    const telling = rank(status) < rank('requested') ? own.filter((mention) => mention.status !== 'requested') : own;
    const first = group[0] as Mention;
    const evidence = told
      .map(({ evidence: span }) => span)
      .sort((a, b) => a.start - b.start || a.end - b.end)
      .filter(({ start, end }, at, all) => start !== all[at - 1]?.start && end > (all[at - 1]?.end ?? 0));
    const recipients = mergeParties(group, first.actor);
    const date = mergeDate(group, status);
    const claimedBy = uniqueNames(telling.flatMap(({ sources }) => sources));
    const { type } = first;
    const deed = { status, date, recipients, told, sourceCount: claimedBy.length };
    const { isListed } = rowOf(type);
    const signs = [...signsOf(deed, text), ...(isListed ? [] : ownSignsOf(deed, text))];
    const event: RecognitionEvent = {
      id: '',
      type,
      actor: [toParty(actors, first.actor)],
      recipient: recipients.map((party) => toParty(actors, party)),
      as: group.find(({ as }) => as !== null)?.as ?? null,
      object: group.find(({ object }) => object !== null)?.object ?? null,
      status,
      date,
      ...codesOf(rowOf(type), status),
      claims: unique(telling.flatMap(({ claims }) => claims)),
      claimedBy,
      evidence: evidence.map(({ start, end }) => ({ text: text.slice(start, end), start, end })),
      confidence: confidenceOf(signs, isListed),
    };
    return { event, signs };
  });
  return events.sort((a, b) => (a.event.evidence[0]?.start ?? 0) - (b.event.evidence[0]?.start ?? 0));
}
