/** The role behind a name and a comma, up to its clause's end: ", the [leader of North Korea],". */
import { POSSESSIVE_MARKS } from '../../data/grammar/function-words.js';
import type { Naming } from '../namings/namings.js';
import { isTitle } from '../namings/types/callings.js';
import {
  determiners,
  isCompound,
  isVerb,
  LONGEST_PHRASE,
  LOWER_WORD,
  modifiers,
  type NamedText,
  type Phrase,
  roleEnds,
  roleless,
  tailPrepositions,
  units,
  wordAt,
} from './role-phrases.js';

/** Whether a word may stand before the head of a role: "the [late] leader". */
const mayStandInRole = (word: string): boolean =>
  (modifiers.has(word) || POSSESSIVE_MARKS.has(word) || LOWER_WORD.test(word)) &&
  !(roleEnds.has(word) || determiners.has(word) || tailPrepositions.has(word) || roleless.has(word));

/** The role that starts at token `from` and runs to the end of its clause: ", the [leader of North Korea]," */
export function phraseAfter(text: NamedText, from: number): Phrase | null {
  let first = from;
  while (determiners.has(wordAt(text, first)) || wordAt(text, first) === 'of') first += 1;
  if (first === from && isVerb(wordAt(text, first))) return null;
  let head: number | null = null;
  let country: string | null = null;
  let at = first;
  for (; at < first + LONGEST_PHRASE; at += 1) {
    const word = wordAt(text, at);
    const named = text.byFirst.get(at);
    if (named?.type === 'person') return null;
    if (named) {
      country ??= named.country;
      at = named.endToken - 1;
    } else if (isTitle(word)) head = at;
    else if (head !== null && POSSESSIVE_MARKS.has(word)) head = null;
    else if (head !== null || !mayStandInRole(word)) break;
  }
  if (head === null) return null;
  const tail = readTail(text, head + 1);
  if (tail === null) return null;
  return { first, end: tail.end, country: country ?? tail.country };
}

interface Tail {
  readonly end: number;
  readonly country: string | null;
}

const MOST_TAILS = 3;

/** What belongs to a role after its head: "of North Korea", "at the National Bank"; null where the sentence goes on as no role would. */
function readTail(text: NamedText, from: number): Tail | null {
  let at = from;
  let country: string | null = null;
  for (let depth = 0; depth < MOST_TAILS && tailPrepositions.has(wordAt(text, at)); depth += 1) {
    const next = readTailPhrase(text, at);
    if (next === null) break;
    country ??= next.country;
    at = next.end;
  }
  return roleEnds.has(wordAt(text, at)) || at > from ? { end: at, country } : null;
}

const MOST_NOUNS = 4;
const isNoun = (text: NamedText, at: number): boolean => {
  const word = wordAt(text, at);
  return (
    LOWER_WORD.test(text.reading.tokens[at]?.text ?? '') && !roleEnds.has(word) && !roleless.has(word) && !isVerb(word)
  );
};

/** A preposition at `at` and its noun phrase: "of the self-declared republic", "for Russia's foreign ministry"; null where none is in sight. */
function readTailPhrase(text: NamedText, at: number): Tail | null {
  let stop = at + 1;
  while (
    !text.byFirst.has(stop) &&
    (determiners.has(wordAt(text, stop)) || modifiers.has(wordAt(text, stop)) || isCompound(text, stop))
  )
    stop += 1;
  const named = text.byFirst.get(stop);
  if (named && named.type !== 'person') return tailOfName(text, at, named);
  if (roleEnds.has(wordAt(text, stop))) return stop > at + 1 ? { end: stop, country: null } : null;
  const first = stop;
  while (stop - first < MOST_NOUNS && isNoun(text, stop) && !tailPrepositions.has(wordAt(text, stop))) stop += 1;
  const goesOn = wordAt(text, stop) === 'of' && stop > at + 1;
  const isWhole = roleEnds.has(wordAt(text, stop)) && stop === first + 1;
  return goesOn || isWhole ? { end: stop, country: null } : null;
}

/** The tail whose noun phrase has a name in it; whose the role is: of whom it is, and of the office that it speaks for. */
function tailOfName(text: NamedText, at: number, named: Naming): Tail | null {
  const end = endOfNounPhrase(text, named);
  if (end === null) return null;
  const preposition = wordAt(text, at);
  // "for Russia's foreign ministry" makes the speaker Russia's; "for Russia" alone may be anybody's.
  const isTheirs = preposition === 'of' || (preposition === 'for' && end > named.endToken);
  return { end, country: isTheirs ? named.country : null };
}

/**
 * The end of a tail's noun phrase after a name in it: "Bolivia['s armed forces]", "Chinese [property tycoon]", "Pacific Islands
 * [programme]"; null where none is in sight.
 */
function endOfNounPhrase(text: NamedText, named: Naming): number | null {
  if ((text.reading.tokens[named.endToken - 1]?.end ?? 0) > named.end) return null;
  const isOwner = POSSESSIVE_MARKS.has(wordAt(text, named.endToken));
  if (!isOwner && named.match?.how !== 'demonym')
    return units.has(wordAt(text, named.endToken)) ? named.endToken + 1 : named.endToken;
  const first = named.endToken + (isOwner ? 1 : 0);
  let at = first;
  while (at - first < MOST_NOUNS && isNoun(text, at)) at += 1;
  return at > first && roleEnds.has(wordAt(text, at)) ? at : null;
}
