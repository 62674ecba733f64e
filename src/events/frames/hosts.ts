/** Where a mission or an envoy stands, and what a verb does to which of them: what the frames of embassies and of envoys share. */
import type { EventDocument } from '../document.js';
import { listStartingAt, lowerAt } from '../groups.js';
import type { Party } from '../mention.js';
import { namedParty, politiesIn } from '../names.js';
import { isNoun, isVerb, type NounPhrase } from '../phrases.js';
import { partiesAt } from '../roles.js';
import { type ReadSentence, wordsSpan } from '../sentence.js';

/** How many phrases a mission's or an envoy's own words reach. */
export const REACH = 6;

export const isStateLike = ({ kind }: Party): boolean => kind === 'state' || kind === 'body' || kind === 'people';

export const withoutActors = (parties: readonly Party[], actors: readonly Party[]): Party[] =>
  parties.filter(({ name }) => !actors.some((actor) => actor.name === name));

/** The noun of a set that a verb takes as its object, over particles and numbers; -1 where it takes none. */
export function objectAmong(sentence: ReadSentence, at: number, nouns: ReadonlySet<string>): number {
  for (let next = at + 1; next < sentence.phrases.length && next <= at + REACH; next += 1) {
    const phrase = sentence.phrases[next];
    if (isNoun(phrase)) {
      if (nouns.has(phrase.lower) || hasNoun(sentence, phrase, nouns)) return next;
      if (phrase.isTime) continue;
      if (lowerAt(sentence, next + 1) !== 'of' || !isNoun(sentence.phrases[next + 2])) return -1;
      next += 1;
      continue;
    }
    if (isVerb(phrase) || /^(?:rel|sub|dash|comma)$/.test(phrase?.kind ?? '')) return -1;
  }
  return -1;
}

/** "US Ambassador Gordon Sondland": the office stands before a name. */
const hasNoun = ({ words }: ReadSentence, { ownStart, end, head }: NounPhrase, nouns: ReadonlySet<string>): boolean =>
  words.slice(ownStart, end).some(({ lower }) => nouns.has(lower)) &&
  (/^\p{Lu}/u.test(words[head]?.text ?? '') || words.slice(ownStart, end).some(({ lower }) => lower === 'persona'));

/** The polities after a preposition of place: "in Washington", "to Germany", "from Stockholm". */
export function hostsAfter(
  document: EventDocument,
  sentence: ReadSentence,
  at: number,
  prepositions: RegExp,
): readonly Party[] {
  for (let next = at + 1; next < sentence.phrases.length && next <= at + REACH; next += 1) {
    const phrase = sentence.phrases[next];
    if ((isVerb(phrase) && phrase.shape === 'finite') || /^(?:rel|sub|comma)$/.test(phrase?.kind ?? '')) return [];
    if (phrase?.kind !== 'prep' || !prepositions.test(phrase.lower) || !isNoun(sentence.phrases[next + 1])) continue;
    const found = listStartingAt(sentence, next + 1).flatMap((noun) => polityOf(document, sentence, noun));
    if (found.length) return found;
  }
  return [];
}

/** The polity a place phrase stands for: a state, its capital, or a city whose country's possessor is named ("Eritrea's capital"). */
function polityOf(document: EventDocument, sentence: ReadSentence, noun: number): Party[] {
  const named = namedParty(document, sentence, noun);
  if (named && isStateLike(named)) return [named];
  const phrase = sentence.phrases[noun] as NounPhrase;
  const inside = politiesIn(sentence, phrase.first, phrase.end)[0];
  if (!inside) return partiesAt(document, sentence, [noun]).filter(isStateLike);
  const { match, first, end } = inside;
  return [{ name: match.name, code: match.code, kind: 'state', span: wordsSpan(sentence, first, end) }];
}
