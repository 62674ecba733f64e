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
import { kindAt, listStartingAt, lowerAt } from '../../grammar/attachment.js';
import { type Clause, readClause } from '../../grammar/clauses.js';
import { isNoun, isVerb, type NounPhrase, type VerbPhrase } from '../../grammar/phrases.js';
import { isRanked } from '../../grammar/ranks.js';
import { type ReadSentence, wordsSpan, wordsText } from '../../grammar/sentence.js';
import type { EventDocument } from '../document.js';
import { isPolity, type Party } from '../outcome/mention.js';
import { type Deed, noClause } from '../telling/deed.js';
import { isTimeNoun, readReality } from '../telling/status.js';
import { partiesOfSources, sourcesOfDeed } from '../telling/tellers.js';
import { gappedDeeds } from './gapping.js';
import { namedParty, politiesIn } from './polity-names.js';
import { ownersOf, partiesAt, partyAt } from './references.js';

/** The parties that are a clause's subject. A governing noun's owner stands for it: "Sweden's decision to recognise". */
export function actorsOfClause(document: EventDocument, sentence: ReadSentence, clause: Clause): Party[] {
  const [first] = clause.subject;
  if (first === undefined) return [];
  const governor = clause.links.find(({ kind, at }) => (kind === 'noun' || kind === 'document') && at === first);
  if (governor) return actorsOfNoun(document, sentence, first);
  const phrase = sentence.phrases[first] as NounPhrase;
  if (/^(?:i|we)$/.test(phrase.lower)) return partiesOfSources(sourcesOfDeed(document, sentence, first, clause));
  const isAsked = clause.links.some(({ kind, effect }) => kind === 'asked' && effect === 'asked');
  if (isAsked) return clause.subject.flatMap((noun) => askedParties(document, sentence, noun));
  const members = membersOf(document, sentence, clause.subject.at(-1) ?? first);
  if (members.length) return members;
  if (clause.links.some(({ kind, at }) => kind === 'rank' && at === first)) return [];
  const joined = joinersOf(document, sentence, first);
  if (joined.length) return joined;
  const lead = sentence.words[phrase.first]?.lower ?? '';
  if (NEGATIVE_QUANTIFIERS.has(lead)) return exceptedAfter(document, sentence, clause.subject.at(-1) ?? first);
  if (VAGUE_QUANTIFIERS.has(lead) && lead !== 'neither' && lead !== 'more' && lead !== 'other') return [];
  if (lead === 'all' && BLOC_NOUNS.has(phrase.lower) && !isCounted(sentence, phrase)) return [];
  return partiesAt(document, sentence, clause.subject);
}

const isCounted = ({ words }: ReadSentence, { first, end }: NounPhrase): boolean =>
  words.slice(first, end).some(({ tag, lower }) => tag === 'CD' || NUMBERS.has(lower));

/** "joined the ranks of countries that recognise": the countries are those that joined. */
function joinersOf(document: EventDocument, sentence: ReadSentence, noun: number): Party[] {
  const { phrases } = sentence;
  if (!BLOC_NOUNS.has(lowerAt(sentence, noun)) || lowerAt(sentence, noun - 1) !== 'of') return [];
  const verb = phrases[noun - 3];
  if (!isVerb(verb) || !GROUP_JOINING_VERBS.has(verb.base)) return [];
  return partiesAt(document, sentence, readClause(sentence, noun - 3).subject);
}

/** Whoever is asked acts, even if the words name nobody in particular: "urged all states to recognise". */
function askedParties(document: EventDocument, sentence: ReadSentence, noun: number): Party[] {
  const phrase = sentence.phrases[noun] as NounPhrase;
  const lead = sentence.words[phrase.first]?.lower ?? '';
  const isOwn = sentence.words[phrase.first]?.tag === 'PRP$' || STATE_ORGANS.has(phrase.lower);
  const isAll = lead === 'all' && BLOC_NOUNS.has(phrase.lower);
  const parties = !isAll && (isOwn || !STATE_NOUNS.has(phrase.lower)) ? partyAt(document, sentence, noun) : [];
  if (parties.length && !VAGUE_QUANTIFIERS.has(lead))
    return parties.map((party) => (isOwn ? polityOfBody(party) : party));
  const named = isAll ? null : namedParty(document, sentence, noun);
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
      name: wordsText(sentence, phrase.first + (lead === 'the' ? 1 : 0), phrase.end),
      code: null,
      kind: 'bloc',
      span: wordsSpan(sentence, phrase.first, phrase.end),
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
export function exceptedAfter(document: EventDocument, sentence: ReadSentence, noun: number): Party[] {
  const { phrases, words } = sentence;
  for (let at = noun + 2; at < phrases.length && at <= noun + EXCEPTIVE_REACH; at += 1) {
    if (!isNoun(phrases[at])) continue;
    const first = phrases[at]?.first ?? 0;
    const before = words.slice(Math.max(0, first - 2), first).map(({ lower }) => lower);
    const isExcepted = EXCEPTIVES.includes(before.join(' ')) || EXCEPTIVES.includes(before.at(-1) ?? '');
    if (isExcepted) return partiesAt(document, sentence, listStartingAt(sentence, at, true)).filter(isPolity);
  }
  return [];
}

/** "Apart from Russia, only Nicaragua recognises": those before whom an exception opens the sentence do it too. */
function exceptedBefore(document: EventDocument, sentence: ReadSentence, deed: Omit<Deed, 'actors'>): Deed[] {
  const { words, phrases } = sentence;
  const noun = phrases.findIndex(isNoun);
  const first = phrases[noun]?.first ?? 0;
  const opener = words
    .slice(0, first)
    .map(({ lower }) => lower)
    .join(' ');
  const isOnly = words[(phrases[deed.clause.subject[0] ?? -1]?.first ?? 0) - 1]?.lower === 'only';
  if (!isOnly || !EXCEPTIVES.includes(opener)) return [];
  const actors = partiesAt(document, sentence, [noun]).filter(isPolity);
  return actors.length ? [{ ...deed, actors, clause: noClause(), date: null, isImplied: true }] : [];
}

const MEMBERS_REACH = 14;

/** The members that a counted or vague group lists: "five members refuse: Spain, Romania …", "a handful of states, Peru among them". */
export function membersOf(document: EventDocument, sentence: ReadSentence, noun: number): Party[] {
  const { phrases, words } = sentence;
  const phrase = phrases[noun] as NounPhrase;
  if (!BLOC_NOUNS.has(phrase.lower) && !RANKED_NOUNS.has(phrase.lower) && !SHARE_NOUNS.has(phrase.lower)) return [];
  for (let at = noun + 1; at < phrases.length; at += 1) {
    const lower = lowerAt(sentence, at);
    if (lower === 'but') return [];
    const isList = kindAt(sentence, at) === 'dash' && words[phrases[at]?.first ?? 0]?.text === ':';
    const isThem = lower === 'among' && lowerAt(sentence, at + 1) === 'them' && at <= noun + MEMBERS_REACH;
    const isAmong = isThem || (at <= noun + 5 && (lower === 'including' || lower === 'among' || lower === 'namely'));
    if (!isList && !isAmong) continue;
    let first = at + 1;
    while (lower === 'among' && lowerAt(sentence, first) === 'them') first += 1;
    while (kindAt(sentence, first) === 'comma') first += 1;
    if (!isNoun(phrases[first])) return [];
    const parties = partiesAt(document, sentence, listStartingAt(sentence, first)).filter(
      ({ kind }) => kind === 'state' || kind === 'body',
    );
    if (isAmong) return [...(isCounted(sentence, phrase) ? partiesAt(document, sentence, [noun]) : []), ...parties];
    return parties.length > 1 ? parties : [];
  }
  return [];
}

/** Deeds of others that the clause commits to. */
export function extraActors(document: EventDocument, sentence: ReadSentence, deed: Omit<Deed, 'actors'>): Deed[] {
  const deeds: Deed[] = [];
  deeds.push(
    ...followers(document, sentence, deed),
    ...forerunners(document, sentence, deed),
    ...companions(document, sentence, deed),
    ...gappedDeeds(document, sentence, deed),
  );
  deeds.push(...exceptedBefore(document, sentence, deed));
  for (const link of deed.clause.links) {
    const phrase = sentence.phrases[link.at];
    if (link.kind === 'rank') deeds.push(...ranksBefore(document, sentence, link.at, deed));
    if (isVerb(phrase) && JOINING_VERBS.has(phrase.base)) {
      const object = link.at + 1;
      if (isNoun(sentence.phrases[object])) {
        const actors = partiesAt(document, sentence, listStartingAt(sentence, object));
        if (actors.length)
          deeds.push({
            ...deed,
            ...(isOwnWord(document, sentence, deed) ? { clause: noClause(), status: 'asserted' } : {}),
            actors,
            date: null,
            isImplied: true,
            first: (phrase as VerbPhrase).head,
          });
      }
    }
  }
  return deeds;
}

/** "recognised Palestine on Monday, three days after Brazil": a polity alone after "after" has done it before. */
function forerunners(document: EventDocument, sentence: ReadSentence, deed: Omit<Deed, 'actors'>): Deed[] {
  const { phrases } = sentence;
  for (let at = deed.at + 1; at < phrases.length && at < deed.at + FOLLOWERS_REACH; at += 1) {
    if (isVerb(phrases[at]) || kindAt(sentence, at) === 'rel') return [];
    if (lowerAt(sentence, at) !== 'after' || kindAt(sentence, at) !== 'prep' || !isTimeNoun(sentence, at - 1)) continue;
    const nouns = isNoun(phrases[at + 1]) ? listStartingAt(sentence, at + 1) : [];
    const isAlone = nouns.every((noun) => isPlainPolity(sentence, noun)) && !isVerb(phrases[(nouns.at(-1) ?? at) + 1]);
    if (!nouns.length || !isAlone) return [];
    return [{ ...deed, actors: partiesAt(document, sentence, nouns), clause: noClause(), date: null, isImplied: true }];
  }
  return [];
}

/** "Pakistan, which recognised the Taliban, along with Saudi Arabia": polities that a "with" adds have done it too. */
function companions(document: EventDocument, sentence: ReadSentence, deed: Omit<Deed, 'actors'>): Deed[] {
  const { phrases } = sentence;
  for (let at = deed.at + 1; at < phrases.length && at < deed.at + FOLLOWERS_REACH; at += 1) {
    const isWith =
      lowerAt(sentence, at) === 'with' &&
      /^(?:along|together)$/.test(sentence.words[(phrases[at]?.first ?? 0) - 1]?.lower ?? '');
    if (!isWith || !isNoun(phrases[at + 1])) continue;
    const nouns = listStartingAt(sentence, at + 1);
    if (!nouns.every((noun) => isPlainPolity(sentence, noun))) return [];
    const actors = partiesAt(document, sentence, nouns).filter(({ code }) => !code?.startsWith('x-'));
    return actors.length ? [{ ...deed, actors, date: null }] : [];
  }
  return [];
}

/** Whether a noun phrase is a polity's name and nothing else. */
function isPlainPolity(sentence: ReadSentence, noun: number): boolean {
  const { first, end } = sentence.phrases[noun] as NounPhrase;
  const [polity] = politiesIn(sentence, first, end);
  const isWhole = polity !== undefined && polity.end === end && polity.first - first <= 1;
  return isWhole && polity.match.how !== 'demonym' && polity.match.how !== 'people';
}

/** "said it would follow Norway in recognising": who is followed has done it, whatever the follower says, plans or is asked. */
function isOwnWord(document: EventDocument, sentence: ReadSentence, { at, clause }: Omit<Deed, 'actors'>): boolean {
  if (readReality(sentence, at, clause).status !== 'asserted') return true;
  const own = actorsOfClause(document, sentence, clause);
  return partiesOfSources(sourcesOfDeed(document, sentence, at, clause)).some(({ name }) =>
    own.some((actor) => actor.name === name),
  );
}

const FOLLOWERS_REACH = 14;

/** "The council, followed by Turkey and Britain, recognised", "France was first, followed by Qatar": those behind act too. */
function followers(document: EventDocument, sentence: ReadSentence, deed: Omit<Deed, 'actors'>): Deed[] {
  const from = deed.clause.subject.at(-1);
  if (from === undefined) return [];
  for (let at = from + 1; at < Math.max(from, deed.at) + FOLLOWERS_REACH; at += 1) {
    const verb = sentence.phrases[at];
    if (!isVerb(verb) || verb.base !== 'follow' || verb.isPassive || lowerAt(sentence, at + 1) !== 'by') continue;
    if (!isNoun(sentence.phrases[at + 2]) || kindAt(sentence, at - 1) !== 'comma') continue;
    const actors = partiesAt(document, sentence, listStartingAt(sentence, at + 2)).filter(
      ({ kind }) => kind !== 'thing',
    );
    return actors.length ? [{ ...deed, actors, date: null }] : [];
  }
  return [];
}

/** "the third state, after Peru and Chad, to recognise", "after Egypt in 1979 and Jordan in 1994": those that came before. */
export function ranksBefore(
  document: EventDocument,
  sentence: ReadSentence,
  rank: number,
  deed: Omit<Deed, 'actors'>,
): Deed[] {
  if (!isRanked(sentence, rank)) return [];
  const { phrases } = sentence;
  for (let at = rank + 1; at < phrases.length && at <= rank + RANK_REACH; at += 1) {
    const phrase = phrases[at];
    if (phrase?.kind !== 'prep' || !/^(?:after|behind)$/.test(phrase.lower) || !isNoun(phrases[at + 1])) continue;
    if (isVerb(phrases[at + 2]) && (phrases[at + 2] as VerbPhrase).shape === 'finite') return [];
    const first = phrases[rank]?.first ?? 0;
    return datedList(sentence, at + 1).flatMap(({ nouns, time }) => {
      const actors = partiesAt(document, sentence, nouns);
      const end = Math.max(deed.end, phrases[nouns.at(-1) ?? at]?.end ?? 0);
      const date = time < 0 ? null : yearAt(sentence, time);
      const told = { clause: noClause(), status: 'asserted' as const, as: null, isImplied: true };
      return actors.length ? [{ ...deed, ...told, actors, date, first, end }] : [];
    });
  }
  return [];
}

const RANK_REACH = 16;

interface DatedPart {
  readonly nouns: readonly number[];
  /** The phrase of the time that follows them, or -1. */
  readonly time: number;
}

/** The parts of a list that times divide: "Egypt in 1979 and Jordan in 1994". */
function datedList(sentence: ReadSentence, first: number): DatedPart[] {
  const parts: DatedPart[] = [];
  for (let at = first; isNoun(sentence.phrases[at]); ) {
    const nouns = listStartingAt(sentence, at);
    let next = (nouns.at(-1) ?? at) + 1;
    const time = kindAt(sentence, next) === 'prep' && isTimeNoun(sentence, next + 1) ? next + 1 : -1;
    parts.push({ nouns, time });
    if (time < 0) break;
    next = time + 1;
    while (kindAt(sentence, next) === 'comma' || kindAt(sentence, next) === 'conj') next += 1;
    if (next === time + 1 || isVerb(sentence.phrases[next + 1])) break;
    at = next;
  }
  return parts;
}

const yearAt = (sentence: ReadSentence, time: number): string | null =>
  /\b(?:1[5-9]|20)\d\d\b/.exec(
    wordsText(sentence, sentence.phrases[time]?.first ?? 0, sentence.phrases[time]?.end ?? 0),
  )?.[0] ?? null;

/** "severed relations with Russia over its recognition of Abkhazia": the one that the sentence's breach is with, not the one who breaks. */
function offenderOf(document: EventDocument, sentence: ReadSentence, at: number): Party[] | null {
  const first = sentence.words[sentence.phrases[at]?.first ?? 0];
  if (
    !/^(?:its|their)$/.test(first?.lower ?? '') ||
    !/^(?:over|at|for|after|to|following|with|of)$/.test(lowerAt(sentence, at - 1))
  )
    return null;
  const beside = sentence.phrases[at - 2];
  if (isNoun(beside) && /^(?:with|against|at)$/.test(lowerAt(sentence, at - 3)) && isPlainPolity(sentence, at - 2))
    return partyAt(document, sentence, at - 2);
  const breach = document.recent().at(-1);
  const isHere =
    breach?.sentence === sentence.index && /^(?:tie-severance|tie-downgrade|condemnation)$/.test(breach.type);
  return isHere ? [...breach.recipients] : null;
}

/** "East Germany's recognition by Britain": the owner is the one recognised. */
export function isOwnerDoneTo(sentence: ReadSentence, at: number): boolean {
  const phrase = sentence.phrases[at] as NounPhrase;
  return phrase.lower === 'recognition' && phrase.ownStart > phrase.first && lowerAt(sentence, at + 1) === 'by';
}

/** The agent of a noun of deed: its possessor, an adjective of nationality, or "by …". */
export function actorsOfNoun(document: EventDocument, sentence: ReadSentence, at: number): Party[] {
  const owners = isOwnerDoneTo(sentence, at) ? [] : ownersOf(document, sentence, at);
  if (owners.length) return offenderOf(document, sentence, at) ?? owners;
  for (let next = at + 1; next < sentence.phrases.length && next <= at + 8; next += 1) {
    if (isVerb(sentence.phrases[next]) || kindAt(sentence, next) === 'comma') return [];
    if (kindAt(sentence, next) === 'prep' && lowerAt(sentence, next) === 'by' && isNoun(sentence.phrases[next + 1]))
      return partiesAt(document, sentence, listStartingAt(sentence, next + 1, true));
  }
  return [];
}
