/** Who does a deed, and who else is implied to have done it: "the third country after A and B", "followed Australia in", "joined Brazil in". */

import { GROUP_JOINING_VERBS, JOINING_VERBS, SHARE_NOUNS } from '../../data/events/frames.js';
import {
  BLOC_NOUNS,
  EXCEPTIVES,
  NEGATIVE_QUANTIFIERS,
  NUMBERS,
  RANKED_NOUNS,
  STATE_NOUNS,
  STATE_ORGANS,
  VAGUE_QUANTIFIERS,
} from '../../data/events/nouns.js';
import { nameOfCountry } from '../../geography/countries.js';
import { listStartingAt } from '../../grammar/attachment.js';
import { type Clause, readClause } from '../../grammar/clauses.js';
import { isNoun, isVerb, type NounPhrase, type Phrase } from '../../grammar/phrases.js';
import { lastOf, skip, spanBetween, textBetween, wordsBetween } from '../../grammar/place.js';
import { isRanked } from '../../grammar/ranks.js';
import { NO_PHRASE, type Sentence } from '../../grammar/sentence.js';
import type { EventDocument } from '../document.js';
import { isPolity, type Party } from '../outcome/mention.js';
import { type Deed, noClause } from '../telling/deed.js';
import { isTimeNoun, readReality } from '../telling/status.js';
import { partiesOfSources, sourcesOfDeed } from '../telling/tellers.js';
import { gappedDeeds } from './gapping.js';
import { namedParty, politiesIn } from './polity-names.js';
import { ownersOf, partiesAt, partyAt } from './references.js';

/** The parties that are a clause's subject. A governing noun's owner stands for it: "Sweden's decision to recognise". */
export function actorsOfClause(document: EventDocument, clause: Clause): Party[] {
  const [first] = clause.subject;
  if (first === undefined) return [];
  const governor = clause.links.find(({ kind, at }) => (kind === 'noun' || kind === 'document') && at === first);
  if (governor) return actorsOfNoun(document, first);
  const phrase = first as NounPhrase;
  if (/^(?:i|we)$/.test(phrase.lower)) return partiesOfSources(sourcesOfDeed(document, first, clause));
  const isAsked = clause.links.some(({ kind, effect }) => kind === 'asked' && effect === 'asked');
  if (isAsked) return clause.subject.flatMap((noun) => askedParties(document, noun));
  const members = membersOf(document, clause.subject.at(-1) ?? first);
  if (members.length) return members;
  if (clause.links.some(({ kind, at }) => kind === 'rank' && at === first)) return [];
  const joined = joinersOf(document, first);
  if (joined.length) return joined;
  const lead = phrase.first.lower;
  if (NEGATIVE_QUANTIFIERS.has(lead)) return exceptedAfter(document, clause.subject.at(-1) ?? first);
  if (VAGUE_QUANTIFIERS.has(lead) && lead !== 'neither' && lead !== 'more' && lead !== 'other') return [];
  if (lead === 'all' && BLOC_NOUNS.has(phrase.lower) && !isCounted(phrase)) return [];
  return partiesAt(document, clause.subject);
}

const isCounted = ({ first, end }: NounPhrase): boolean =>
  wordsBetween(first, end).some(({ tag, lower }) => tag === 'CD' || NUMBERS.has(lower));

/** "joined the ranks of countries that recognise": the countries are those that joined. */
function joinersOf(document: EventDocument, noun: Phrase): Party[] {
  if (!BLOC_NOUNS.has(noun.lower) || noun.previous.lower !== 'of') return [];
  const verb = noun.previous.previous.previous;
  if (!isVerb(verb) || !GROUP_JOINING_VERBS.has(verb.base)) return [];
  return partiesAt(document, readClause(noun.previous.previous.previous).subject);
}

/** Whoever is asked acts, even if the words name nobody in particular: "urged all states to recognise". */
function askedParties(document: EventDocument, noun: Phrase): Party[] {
  const phrase = noun as NounPhrase;
  const lead = phrase.first.lower;
  const isOwn = phrase.first.tag === 'PRP$' || STATE_ORGANS.has(phrase.lower);
  const isAll = lead === 'all' && BLOC_NOUNS.has(phrase.lower);
  const parties = !isAll && (isOwn || !STATE_NOUNS.has(phrase.lower)) ? partyAt(document, noun) : [];
  if (parties.length && !VAGUE_QUANTIFIERS.has(lead))
    return parties.map((party) => (isOwn ? polityOfBody(party) : party));
  const named = isAll ? null : namedParty(document, noun);
  if (named) return [named];
  const isPolity =
    BLOC_NOUNS.has(phrase.lower) ||
    STATE_NOUNS.has(phrase.lower) ||
    STATE_ORGANS.has(phrase.lower) ||
    phrase.lower === 'community' ||
    phrase.lower === 'world';
  if (!isPolity) return [];
  return [
    {
      name: textBetween(skip(phrase.first, lead === 'the' ? 1 : 0), phrase.end),
      code: null,
      kind: 'bloc',
      span: spanBetween(phrase.first, phrase.end),
    },
  ];
}

/** "British lawmakers … their government": the state that a body is of. */
function polityOfBody(party: Party): Party {
  const name = party.kind === 'organ' && party.code !== null ? nameOfCountry(party.code) : null;
  return name ? { ...party, name, kind: 'state' } : party;
}

const EXCEPTIVE_REACH = 8;

/** "no country other than Turkey", "nobody but Turkey": those taken out of a group of nobody that stands at `noun`. */
export function exceptedAfter(document: EventDocument, noun: Phrase): Party[] {
  for (let at = noun.next.next; at.exists && at.index <= noun.index + EXCEPTIVE_REACH; at = at.next) {
    if (!isNoun(at)) continue;
    const first = at.first;
    const before = wordsBetween(first.previous.previous, first).map(({ lower }) => lower);
    const isExcepted = EXCEPTIVES.includes(before.join(' ')) || EXCEPTIVES.includes(before.at(-1) ?? '');
    if (isExcepted) return partiesAt(document, listStartingAt(at, true)).filter(isPolity);
  }
  return [];
}

/** "Apart from Russia, only Nicaragua recognises": those before whom an exception opens the sentence do it too. */
function exceptedBefore(document: EventDocument, sentence: Sentence, deed: Omit<Deed, 'actors'>): Deed[] {
  const { phrases } = sentence;
  const noun = phrases.find(isNoun) ?? NO_PHRASE;
  const first = noun.first;
  const opener = sentence.words
    .slice(0, first.index)
    .map(({ lower }) => lower)
    .join(' ');
  const isOnly = (deed.clause.subject[0] ?? NO_PHRASE).first.previous.lower === 'only';
  if (!isOnly || !EXCEPTIVES.includes(opener)) return [];
  const actors = partiesAt(document, [noun]).filter(isPolity);
  return actors.length ? [{ ...deed, actors, clause: noClause(), date: null, isImplied: true }] : [];
}

const MEMBERS_REACH = 14;

/** The members that a counted or vague group lists: "five members refuse: Spain, Romania …", "a handful of states, Peru among them". */
export function membersOf(document: EventDocument, noun: Phrase): Party[] {
  const phrase = noun as NounPhrase;
  if (!BLOC_NOUNS.has(phrase.lower) && !RANKED_NOUNS.has(phrase.lower) && !SHARE_NOUNS.has(phrase.lower)) return [];
  for (let at = noun.next; at.exists; at = at.next) {
    const lower = at.lower;
    if (lower === 'but') return [];
    const isList = at.kind === 'dash' && at.first.text === ':';
    const isThem = lower === 'among' && at.next.lower === 'them' && at.index <= noun.index + MEMBERS_REACH;
    const isAmong =
      isThem || (at.index <= noun.index + 5 && (lower === 'including' || lower === 'among' || lower === 'namely'));
    if (!isList && !isAmong) continue;
    let first = at.next;
    while (lower === 'among' && first.lower === 'them') first = first.next;
    while (first.kind === 'comma') first = first.next;
    if (!isNoun(first)) return [];
    const parties = partiesAt(document, listStartingAt(first)).filter(
      ({ kind }) => kind === 'state' || kind === 'body',
    );
    if (isAmong) return [...(isCounted(phrase) ? partiesAt(document, [noun]) : []), ...parties];
    return parties.length > 1 ? parties : [];
  }
  return [];
}

/** Deeds of others that the clause commits to. */
export function extraActors(document: EventDocument, sentence: Sentence, deed: Omit<Deed, 'actors'>): Deed[] {
  const deeds: Deed[] = [];
  deeds.push(
    ...followers(document, deed),
    ...forerunners(document, deed),
    ...companions(document, deed),
    ...gappedDeeds(document, deed),
  );
  deeds.push(...exceptedBefore(document, sentence, deed));
  for (const link of deed.clause.links) {
    const phrase = link.at;
    if (link.kind === 'rank') deeds.push(...ranksBefore(document, link.at, deed));
    if (isVerb(phrase) && JOINING_VERBS.has(phrase.base)) {
      const object = link.at.next;
      if (isNoun(object)) {
        const actors = partiesAt(document, listStartingAt(object));
        if (actors.length)
          deeds.push({
            ...deed,
            ...(isOwnWord(document, deed) ? { clause: noClause(), status: 'asserted' } : {}),
            actors,
            date: null,
            isImplied: true,
            first: phrase.head,
          });
      }
    }
  }
  return deeds;
}

/** "recognised Palestine on Monday, three days after Brazil": a polity alone after "after" has done it before. */
function forerunners(document: EventDocument, deed: Omit<Deed, 'actors'>): Deed[] {
  for (let at = deed.at.next; at.exists && at.index < deed.at.index + FOLLOWERS_REACH; at = at.next) {
    if (isVerb(at) || at.kind === 'rel') return [];
    if (at.lower !== 'after' || at.kind !== 'prep' || !isTimeNoun(at.previous)) continue;
    const nouns = isNoun(at.next) ? listStartingAt(at.next) : [];
    const isAlone = nouns.every((noun) => isPlainPolity(noun)) && !isVerb((nouns.at(-1) ?? at).next);
    if (!nouns.length || !isAlone) return [];
    return [{ ...deed, actors: partiesAt(document, nouns), clause: noClause(), date: null, isImplied: true }];
  }
  return [];
}

/** "Pakistan, which recognised the Taliban, along with Saudi Arabia": polities that a "with" adds have done it too. */
function companions(document: EventDocument, deed: Omit<Deed, 'actors'>): Deed[] {
  for (let at = deed.at.next; at.exists && at.index < deed.at.index + FOLLOWERS_REACH; at = at.next) {
    const isWith = at.lower === 'with' && /^(?:along|together)$/.test(at.first.previous.lower);
    if (!isWith || !isNoun(at.next)) continue;
    const nouns = listStartingAt(at.next);
    if (!nouns.every((noun) => isPlainPolity(noun))) return [];
    const actors = partiesAt(document, nouns).filter(({ code }) => !code?.startsWith('x-'));
    return actors.length ? [{ ...deed, actors, date: null }] : [];
  }
  return [];
}

/** Whether a noun phrase is a polity's name and nothing else. */
function isPlainPolity(noun: Phrase): boolean {
  const { first, end } = noun as NounPhrase;
  const [polity] = politiesIn(first, end);
  const isWhole = polity !== undefined && polity.end === end && polity.first.index - first.index <= 1;
  return isWhole && polity.match.how !== 'demonym' && polity.match.how !== 'people';
}

/** "said it would follow Norway in recognising": who is followed has done it, whatever the follower says, plans or is asked. */
function isOwnWord(document: EventDocument, { at, clause }: Omit<Deed, 'actors'>): boolean {
  if (readReality(at, clause).status !== 'asserted') return true;
  const own = actorsOfClause(document, clause);
  return partiesOfSources(sourcesOfDeed(document, at, clause)).some(({ name }) =>
    own.some((actor) => actor.name === name),
  );
}

const FOLLOWERS_REACH = 14;

/** "The council, followed by Turkey and Britain, recognised", "France was first, followed by Qatar": those behind act too. */
function followers(document: EventDocument, deed: Omit<Deed, 'actors'>): Deed[] {
  const from = deed.clause.subject.at(-1);
  if (from === undefined) return [];
  for (let at = from.next; at.exists && at.index < lastOf(from, deed.at).index + FOLLOWERS_REACH; at = at.next) {
    const verb = at;
    if (!isVerb(verb) || verb.base !== 'follow' || verb.isPassive || at.next.lower !== 'by') continue;
    if (!isNoun(at.next.next) || at.previous.kind !== 'comma') continue;
    const actors = partiesAt(document, listStartingAt(at.next.next)).filter(({ kind }) => kind !== 'thing');
    return actors.length ? [{ ...deed, actors, date: null }] : [];
  }
  return [];
}

/** "the third state, after Peru and Chad, to recognise", "after Egypt in 1979 and Jordan in 1994": those that came before. */
export function ranksBefore(document: EventDocument, rank: Phrase, deed: Omit<Deed, 'actors'>): Deed[] {
  if (!isRanked(rank)) return [];
  for (let at = rank.next; at.exists && at.index <= rank.index + RANK_REACH; at = at.next) {
    const phrase = at;
    if (phrase.kind !== 'prep' || !/^(?:after|behind)$/.test(phrase.lower) || !isNoun(at.next)) continue;
    if (isVerb(at.next.next) && at.next.next.shape === 'finite') return [];
    const first = rank.first;
    return datedList(at.next).flatMap(({ nouns, time }) => {
      const actors = partiesAt(document, nouns);
      const end = lastOf(deed.end, (nouns.at(-1) ?? at).end);
      const date = !time.exists ? null : yearAt(time);
      const told = { clause: noClause(), status: 'asserted' as const, as: null, isImplied: true };
      return actors.length ? [{ ...deed, ...told, actors, date, first, end }] : [];
    });
  }
  return [];
}

const RANK_REACH = 16;

interface DatedPart {
  readonly nouns: readonly Phrase[];
  /** The phrase of the time that follows them, or -1. */
  readonly time: Phrase;
}

/** The parts of a list that times divide: "Egypt in 1979 and Jordan in 1994". */
function datedList(first: Phrase): DatedPart[] {
  const parts: DatedPart[] = [];
  for (let at = first; isNoun(at); ) {
    const nouns = listStartingAt(at);
    let next = (nouns.at(-1) ?? at).next;
    const time = next.kind === 'prep' && isTimeNoun(next.next) ? next.next : NO_PHRASE;
    parts.push({ nouns, time });
    if (!time.exists) break;
    next = time.next;
    while (next.kind === 'comma' || next.kind === 'conj') next = next.next;
    if (next === time.next || isVerb(next.next)) break;
    at = next;
  }
  return parts;
}

const yearAt = (time: Phrase): string | null =>
  /\b(?:1[5-9]|20)\d\d\b/.exec(textBetween(time.first, time.end))?.[0] ?? null;

/** "severed relations with Russia over its recognition of Abkhazia": the one that the sentence's breach is with, not the one who breaks. */
function offenderOf(document: EventDocument, at: Phrase): Party[] | null {
  const first = at.first;
  if (!/^(?:its|their)$/.test(first.lower) || !/^(?:over|at|for|after|to|following|with|of)$/.test(at.previous.lower))
    return null;
  const beside = at.previous.previous;
  if (
    isNoun(beside) &&
    /^(?:with|against|at)$/.test(at.previous.previous.previous.lower) &&
    isPlainPolity(at.previous.previous)
  )
    return partyAt(document, at.previous.previous);
  const breach = document.recent().at(-1);
  const isHere =
    breach?.sentence === at.sentence.index && /^(?:tie-severance|tie-downgrade|condemnation)$/.test(breach.type);
  return isHere ? [...breach.recipients] : null;
}

/** "East Germany's recognition by Britain": the owner is the one recognised. */
export function isOwnerDoneTo(at: Phrase): boolean {
  const phrase = at as NounPhrase;
  return phrase.lower === 'recognition' && phrase.ownStart.index > phrase.first.index && at.next.lower === 'by';
}

/** The agent of a noun of deed: its possessor, an adjective of nationality, or "by …". */
export function actorsOfNoun(document: EventDocument, at: Phrase): Party[] {
  const owners = isOwnerDoneTo(at) ? [] : ownersOf(document, at);
  if (owners.length) return offenderOf(document, at) ?? owners;
  for (let next = at.next; next.exists && next.index <= at.index + 8; next = next.next) {
    if (isVerb(next) || next.kind === 'comma') return [];
    if (next.kind === 'prep' && next.lower === 'by' && isNoun(next.next))
      return partiesAt(document, listStartingAt(next.next, true));
  }
  return [];
}
