/** Who else did what a clause tells of one: "the third country after A and B", "followed Australia in", "joined Brazil in". */

import { EXCEPTIVES } from '../../../data/events/nouns.js';
import {
  COMPANION_ADVERBS,
  EXCLUSIVE_WORDS,
  FOLLOWING_VERBS,
  FORERUNNER_WORDS,
  LIKENING_WORDS,
  RANK_WORDS,
} from '../../../data/events/parties/party-words.js';
import { JOINING_VERBS } from '../../../data/events/telling/deed-verbs.js';
import { isNoun, isVerb, type Phrase } from '../../../grammar/chunks/phrases.js';
import { listStartingAt } from '../../../grammar/clauses/attachment.js';
import type { Link } from '../../../grammar/clauses/clauses.js';
import { isOtherThan } from '../../../grammar/clauses/distant-steps.js';
import { isRanked } from '../../../grammar/clauses/ranks.js';
import { lastOf, textBetween } from '../../../grammar/place.js';
import { NO_PHRASE, type Sentence } from '../../../grammar/sentence.js';
import { isBy, isWith } from '../../../grammar/words/word-tests.js';
import type { EventDocument } from '../../document.js';
import { isPolity, type Party } from '../../outcome/mention.js';
import { type Deed, noClause } from '../../telling/deed.js';
import { isTimeNoun, readReality } from '../../telling/status.js';
import { partiesOfSources, sourcesOfDeed } from '../../telling/tellers.js';
import { isPlainPolity } from '../names/polity-names.js';
import { partiesAt } from '../names/references.js';
import { actorsOfClause, membersOf } from './clause-actors.js';
import { gappedDeeds } from './gapping.js';

/** A deed that others may have done as well. */
type SharedDeed = Omit<Deed, 'actors'>;

/** The same deed by the others whom its sentence names beside its own actors. */
export function extraActors(document: EventDocument, sentence: Sentence, deed: SharedDeed): Deed[] {
  return [
    ...followers(document, deed),
    ...likewise(document, deed),
    ...joinedBehind(document, deed),
    ...forerunners(document, deed),
    ...companions(document, deed),
    ...gappedDeeds(document, deed),
    ...exceptedBefore(document, sentence, deed),
    ...deed.clause.links.flatMap((link) => [
      ...(link.kind === 'rank' ? ranksBefore(document, link.at, deed) : []),
      ...joined(document, link, deed),
    ]),
  ];
}

/** "joined Brazil in recognising", "joined 20 states, including Peru, in recognising": those who are joined; empty for another verb. */
export function partiesJoined(document: EventDocument, verb: Phrase): Party[] {
  if (!isVerb(verb) || !JOINING_VERBS.has(verb.base) || !isNoun(verb.next)) return [];
  const members = membersOf(document, verb.next);
  return members.length ? members : partiesAt(document, listStartingAt(verb.next));
}

/** The one who is joined has done it. */
function joined(document: EventDocument, { at: verb }: Link, deed: SharedDeed): Deed[] {
  const actors = partiesJoined(document, verb);
  if (!actors.length) return [];
  const certain = isOwnWord(document, deed) ? { clause: noClause(), status: 'asserted' as const } : {};
  return [{ ...deed, ...certain, actors, date: null, isImplied: true, first: verb.head }];
}

/** "Apart from Russia, only Nicaragua recognises": those before whom an exception opens the sentence do it too. */
function exceptedBefore(document: EventDocument, { phrases, words }: Sentence, deed: SharedDeed): Deed[] {
  const noun = phrases.find(isNoun) ?? NO_PHRASE;
  const opener = words
    .slice(0, noun.first.index)
    .map(({ lower }) => lower)
    .join(' ');
  const isOnly = EXCLUSIVE_WORDS.has((deed.clause.subject[0] ?? NO_PHRASE).first.previous.lower);
  if (!isOnly || !EXCEPTIVES.includes(opener)) return [];
  const actors = partiesAt(document, [noun]).filter(isPolity);
  return actors.length ? [{ ...deed, actors, clause: noClause(), date: null, isImplied: true }] : [];
}

/** How many phrases behind a deed others may stand. */
const REACH = 14;

/** "recognised Palestine on Monday, three days after Brazil": a polity alone after "after" has done it before. */
function forerunners(document: EventDocument, deed: SharedDeed): Deed[] {
  for (let after = deed.at.next; after.exists && after.index < deed.at.index + REACH; after = after.next) {
    if (isVerb(after) || after.kind === 'rel') return [];
    if (!FORERUNNER_WORDS.has(after.lower) || after.kind !== 'prep' || !isTimeNoun(after.previous)) continue;
    const nouns = isNoun(after.next) ? listStartingAt(after.next) : [];
    const isAlone = nouns.every((noun) => isPlainPolity(noun)) && !isVerb((nouns.at(-1) ?? after).next);
    if (!nouns.length || !isAlone) return [];
    return [{ ...deed, actors: partiesAt(document, nouns), clause: noClause(), date: null, isImplied: true }];
  }
  return [];
}

/** "Pakistan, which recognised the Taliban, along with Saudi Arabia": polities that a "with" adds have done it too. */
function companions(document: EventDocument, deed: SharedDeed): Deed[] {
  for (let link = deed.at.next; link.exists && link.index < deed.at.index + REACH; link = link.next) {
    const isAddition = isWith(link) && COMPANION_ADVERBS.has(link.first.previous.lower);
    if (!isAddition || !isNoun(link.next)) continue;
    const nouns = listStartingAt(link.next);
    if (!nouns.every((noun) => isPlainPolity(noun))) return [];
    const actors = partiesAt(document, nouns).filter(({ code }) => !code?.startsWith('x-'));
    return actors.length ? [{ ...deed, actors, date: null }] : [];
  }
  return [];
}

/** "said it would follow Norway in recognising": who is followed has done it, whatever the follower says, plans or is asked. */
function isOwnWord(document: EventDocument, { at, clause }: SharedDeed): boolean {
  const { status, isRefused } = readReality(at, clause);
  if (status !== 'asserted' || isRefused) return true;
  const own = actorsOfClause(document, clause);
  return partiesOfSources(sourcesOfDeed(document, at, clause)).some(({ name }) =>
    own.some((actor) => actor.name === name),
  );
}

/** "The council, followed by Turkey and Britain, recognised", "France was first, followed by Qatar": those behind act too. */
function followers(document: EventDocument, deed: SharedDeed): Deed[] {
  const subject = deed.clause.subject.at(-1);
  if (subject === undefined) return [];
  const reach = lastOf(subject, deed.at).index + REACH;
  for (let verb = subject.next; verb.exists && verb.index < reach; verb = verb.next) {
    if (!isVerb(verb) || !FOLLOWING_VERBS.has(verb.base) || verb.isPassive || !isBy(verb.next)) continue;
    const noun = verb.next.next;
    if (!isNoun(noun) || verb.previous.kind !== 'comma') continue;
    const actors = partiesAt(document, listStartingAt(noun)).filter(({ kind }) => kind !== 'thing');
    return actors.length ? [{ ...deed, actors, date: null }] : [];
  }
  return [];
}

/** "The Union, like the United States, does not recognise it": those who are likened to the subject do as it does. */
function likewise(document: EventDocument, deed: SharedDeed): Deed[] {
  const subject = deed.clause.subject.at(-1);
  const like = subject?.next.kind === 'comma' ? subject.next.next : NO_PHRASE;
  if (!LIKENING_WORDS.has(like.lower) || !isNoun(like.next)) return [];
  const nouns = listStartingAt(like.next);
  const isAside = nouns.every((noun) => isPlainPolity(noun)) && (nouns.at(-1) ?? like).next.kind === 'comma';
  return isAside ? [{ ...deed, actors: partiesAt(document, nouns) }] : [];
}

/** "recognised it on Monday, joining Peru and Chad": polities that the doer joins by its deed have done it before. */
function joinedBehind(document: EventDocument, deed: SharedDeed): Deed[] {
  const isPlain = deed.clause.top === deed.at && readReality(deed.at, deed.clause).status === 'asserted';
  const end = isPlain ? deed.at.index + REACH : 0;
  for (let verb = deed.at.next; verb.exists && verb.index < end; verb = verb.next) {
    if (!isVerb(verb)) continue;
    const isAside = verb.shape === 'ing' && verb.previous.kind === 'comma' && JOINING_VERBS.has(verb.base);
    const nouns = isAside && isNoun(verb.next) ? listStartingAt(verb.next) : [];
    const isWhole = nouns.length > 0 && nouns.every((noun) => isPlainPolity(noun));
    if (!isWhole || nouns.at(-1)?.next.kind === 'prep') return [];
    return [{ ...deed, actors: partiesAt(document, nouns), clause: noClause(), date: null, isImplied: true }];
  }
  return [];
}

const RANK_REACH = 16;

/** "the third state, after Peru and Chad, to recognise", "after Egypt in 1979 and Jordan in 1994": those that came before. */
export function ranksBefore(document: EventDocument, rank: Phrase, deed: SharedDeed): Deed[] {
  if (!isRanked(rank)) return [];
  for (let after = rank.next; after.exists && after.index <= rank.index + RANK_REACH; after = after.next) {
    const noun = after.next;
    const isExcepted = isOtherThan(after.previous);
    if (after.kind !== 'prep' || !(RANK_WORDS.has(after.lower) || isExcepted) || !isNoun(noun)) continue;
    if (isVerb(noun.next) && noun.next.shape === 'finite') return [];
    return datedList(noun).flatMap(({ nouns, time }) => {
      const actors = partiesAt(document, nouns);
      const end = lastOf(deed.end, (nouns.at(-1) ?? after).end);
      const date = time.exists ? yearOf(time) : null;
      const certain = { clause: noClause(), status: 'asserted' as const, as: null, isImplied: true };
      return actors.length ? [{ ...deed, ...certain, actors, date, first: rank.first, end }] : [];
    });
  }
  return [];
}

interface DatedPart {
  readonly nouns: readonly Phrase[];
  /** The phrase of the time that follows them; none where no time does. */
  readonly time: Phrase;
}

/** The parts of a list that times divide: "Egypt in 1979 and Jordan in 1994". */
function datedList(first: Phrase): DatedPart[] {
  const parts: DatedPart[] = [];
  for (let noun = first; isNoun(noun); ) {
    const nouns = listStartingAt(noun);
    let next = (nouns.at(-1) ?? noun).next;
    const time = next.kind === 'prep' && isTimeNoun(next.next) ? next.next : NO_PHRASE;
    parts.push({ nouns, time });
    if (!time.exists) break;
    next = time.next;
    while (next.kind === 'comma' || next.kind === 'conj') next = next.next;
    if (next === time.next || isVerb(next.next)) break;
    noun = next;
  }
  return parts;
}

const YEAR = /\b(?:1[5-9]|20)\d\d\b/;

const yearOf = (time: Phrase): string | null => YEAR.exec(textBetween(time.first, time.end))?.[0] ?? null;
