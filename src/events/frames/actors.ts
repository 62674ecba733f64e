/** Who does a deed, and who else is implied to have done it: "the third country after A and B", "followed Australia in", "joined Brazil in". */
import { VAGUE_QUANTIFIERS } from '../../data/events/nouns.js';
import { type Clause, isRanked } from '../clauses.js';
import { type Deed, noClause } from '../deed.js';
import type { EventDocument } from '../document.js';
import { kindAt, listStartingAt, lowerAt } from '../groups.js';
import type { Party } from '../mention.js';
import { isNoun, isVerb, type NounPhrase, type VerbPhrase } from '../phrases.js';
import { ownersOf, partiesAt, partyAt } from '../roles.js';
import type { ReadSentence } from '../sentence.js';

/** The parties that are a clause's subject. A governing noun's owner stands for it: "Sweden's decision to recognise". */
export function actorsOfClause(document: EventDocument, sentence: ReadSentence, clause: Clause): Party[] {
  const [first] = clause.subject;
  if (first === undefined) return [];
  const governor = clause.links.find(({ kind, at }) => (kind === 'noun' || kind === 'document') && at === first);
  if (governor) return ownersOf(document, sentence, first);
  const phrase = sentence.phrases[first] as NounPhrase;
  const lead = sentence.words[phrase.first]?.lower ?? '';
  if (VAGUE_QUANTIFIERS.has(lead) && lead !== 'neither' && lead !== 'more' && lead !== 'other') return [];
  return partiesAt(document, sentence, clause.subject);
}

const JOINERS = new Set(['follow', 'join', 'copy', 'emulate']);

/** Deeds of others that the clause commits to. */
export function extraActors(document: EventDocument, sentence: ReadSentence, deed: Omit<Deed, 'actors'>): Deed[] {
  const deeds: Deed[] = [];
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
            clause: noClause(),
            status: reportedLike(deed),
            date: null,
            first: (phrase as VerbPhrase).head,
          });
      }
    }
  }
  return deeds;
}

const reportedLike = (_deed: Omit<Deed, 'actors'>): 'asserted' => 'asserted';

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
      ? [{ ...deed, actors, clause: noClause(), status: 'asserted', date: null, as: null, first, end }]
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

export const partiesOfList = (document: EventDocument, sentence: ReadSentence, at: number): Party[] =>
  listStartingAt(sentence, at).flatMap((noun) => partyAt(document, sentence, noun));
