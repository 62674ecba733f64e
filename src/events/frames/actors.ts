/** Who does a deed, and who else is implied to have done it: "the third country after A and B", "followed Australia in", "joined Brazil in". */
import { nameOfCountry } from '../../actors/countries.js';
import { BLOC_NOUNS, RANKED_NOUNS, STATE_NOUNS, STATE_ORGANS, VAGUE_QUANTIFIERS } from '../../data/events/nouns.js';
import { type Clause, isRanked, readClause } from '../clauses.js';
import { type Deed, noClause } from '../deed.js';
import type { EventDocument } from '../document.js';
import { kindAt, listStartingAt, lowerAt } from '../groups.js';
import type { Party } from '../mention.js';
import { namedParty } from '../names.js';
import { isNoun, isVerb, type NounPhrase, type VerbPhrase } from '../phrases.js';
import { ownersOf, partiesAt, partyAt } from '../roles.js';
import { type ReadSentence, wordsSpan, wordsText } from '../sentence.js';
import { partiesOfSources, sourcesOfDeed } from '../sources.js';

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
  if (VAGUE_QUANTIFIERS.has(lead) && lead !== 'neither' && lead !== 'more' && lead !== 'other') return [];
  return partiesAt(document, sentence, clause.subject);
}

/** "joined the ranks of countries that recognise": the countries are those that joined. */
function joinersOf(document: EventDocument, sentence: ReadSentence, noun: number): Party[] {
  const { phrases } = sentence;
  if (!BLOC_NOUNS.has(lowerAt(sentence, noun)) || lowerAt(sentence, noun - 1) !== 'of') return [];
  const verb = phrases[noun - 3];
  if (!isVerb(verb) || !/^(?:join|swell|enter)$/.test(verb.base)) return [];
  return partiesAt(document, sentence, readClause(sentence, noun - 3).subject);
}

/** Whoever is asked acts, even if the words name nobody in particular: "urged all states to recognise". */
function askedParties(document: EventDocument, sentence: ReadSentence, noun: number): Party[] {
  const phrase = sentence.phrases[noun] as NounPhrase;
  const lead = sentence.words[phrase.first]?.lower ?? '';
  const isOwn = sentence.words[phrase.first]?.tag === 'PRP$' || STATE_ORGANS.has(phrase.lower);
  const parties = isOwn || !STATE_NOUNS.has(phrase.lower) ? partyAt(document, sentence, noun) : [];
  if (parties.length && !VAGUE_QUANTIFIERS.has(lead))
    return parties.map((party) => (isOwn ? polityOfBody(party) : party));
  const named = namedParty(document, sentence, noun);
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

/** The members that a counted or vague group lists: "five members refuse: Spain, Romania …", "a handful of countries, among them Syria". */
function membersOf(document: EventDocument, sentence: ReadSentence, noun: number): Party[] {
  const { phrases, words } = sentence;
  const phrase = phrases[noun] as NounPhrase;
  if (
    !BLOC_NOUNS.has(phrase.lower) &&
    !RANKED_NOUNS.has(phrase.lower) &&
    !/^(?:handful|number|group|dozen|couple|minority)$/.test(phrase.lower)
  )
    return [];
  for (let at = noun + 1; at < phrases.length; at += 1) {
    const lower = lowerAt(sentence, at);
    const isList = kindAt(sentence, at) === 'dash' && words[phrases[at]?.first ?? 0]?.text === ':';
    const isAmong = at <= noun + 5 && (lower === 'including' || lower === 'among' || lower === 'namely');
    if (!isList && !isAmong) continue;
    let first = at + 1;
    while (lower === 'among' && lowerAt(sentence, first) === 'them') first += 1;
    while (kindAt(sentence, first) === 'comma') first += 1;
    if (!isNoun(phrases[first])) return [];
    const parties = partiesAt(document, sentence, listStartingAt(sentence, first)).filter(
      ({ kind }) => kind === 'state' || kind === 'body',
    );
    return parties.length > 1 || isAmong ? parties : [];
  }
  return [];
}

const JOINERS = new Set(['follow', 'join', 'copy', 'emulate']);

/** Deeds of others that the clause commits to. */
export function extraActors(document: EventDocument, sentence: ReadSentence, deed: Omit<Deed, 'actors'>): Deed[] {
  const deeds: Deed[] = [];
  deeds.push(...followers(document, sentence, deed));
  for (const link of deed.clause.links) {
    const phrase = sentence.phrases[link.at];
    if (link.kind === 'rank') deeds.push(...ranksBefore(document, sentence, link.at, deed));
    if (isVerb(phrase) && JOINERS.has(phrase.base)) {
      const object = link.at + 1;
      if (isNoun(sentence.phrases[object])) {
        const actors = partiesAt(document, sentence, listStartingAt(sentence, object));
        if (actors.length)
          deeds.push({
            ...deed,
            actors,
            clause: deed.clause,
            date: null,
            isImplied: true,
            first: (phrase as VerbPhrase).head,
          });
      }
    }
  }
  return deeds;
}

/** "The council, followed by Turkey and Britain, recognised": those behind act too. */
function followers(document: EventDocument, sentence: ReadSentence, deed: Omit<Deed, 'actors'>): Deed[] {
  const from = deed.clause.subject.at(-1);
  if (from === undefined) return [];
  for (let at = from + 1; at < from + 4; at += 1) {
    const verb = sentence.phrases[at];
    if (
      !isVerb(verb) ||
      verb.base !== 'follow' ||
      lowerAt(sentence, at + 1) !== 'by' ||
      !isNoun(sentence.phrases[at + 2])
    )
      continue;
    return [{ ...deed, actors: partiesAt(document, sentence, listStartingAt(sentence, at + 2)), date: null }];
  }
  return [];
}

/** "the third country after Russia and Syria to recognise": those that came before. */
export function ranksBefore(
  document: EventDocument,
  sentence: ReadSentence,
  rank: number,
  deed: Omit<Deed, 'actors'>,
): Deed[] {
  if (!isRanked(sentence, rank)) return [];
  const { phrases } = sentence;
  for (let at = rank + 1; at < phrases.length && at <= rank + 16; at += 1) {
    const phrase = phrases[at];
    if (phrase?.kind !== 'prep' || !/^(?:after|behind)$/.test(phrase.lower) || !isNoun(phrases[at + 1])) continue;
    if (isVerb(phrases[at + 2]) && (phrases[at + 2] as VerbPhrase).shape === 'finite') return [];
    const actors = partiesAt(document, sentence, listStartingAt(sentence, at + 1));
    const first = phrases[rank]?.first ?? 0;
    const end = Math.max(deed.end, phrases[listStartingAt(sentence, at + 1).at(-1) ?? at]?.end ?? 0);
    return actors.length
      ? [{ ...deed, actors, clause: noClause(), status: 'asserted', date: null, as: null, isImplied: true, first, end }]
      : [];
  }
  return [];
}

/** The agent of a noun of deed: its possessor, an adjective of nationality, or "by …". */
export function actorsOfNoun(document: EventDocument, sentence: ReadSentence, at: number): Party[] {
  const owners = ownersOf(document, sentence, at);
  if (owners.length) return owners;
  for (let next = at + 1; next < sentence.phrases.length && next <= at + 8; next += 1) {
    if (isVerb(sentence.phrases[next]) || kindAt(sentence, next) === 'comma') return [];
    if (kindAt(sentence, next) === 'prep' && lowerAt(sentence, next) === 'by' && isNoun(sentence.phrases[next + 1]))
      return partiesAt(document, sentence, listStartingAt(sentence, next + 1));
  }
  return [];
}
