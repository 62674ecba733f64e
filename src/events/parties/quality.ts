/** The quality in which something is recognised: "as an independent state", "a genocide" after "declared the killings". */

import { ADJUNCT_NOUNS } from '../../data/events/frames.js';
import {
  BORDER_NOUNS,
  CAPITAL_NOUNS,
  CRIME_QUALITIES,
  GOVERNMENT_QUALITIES,
  STATE_QUALITIES,
  WINNER_QUALITIES,
} from '../../data/events/nouns.js';
import { PARTITIVE_NOUNS, SOIL_NOUNS } from '../../data/events/phrase-words.js';
import { attachedEnd, kindAt, lowerAt } from '../../grammar/attachment.js';
import { isNoun, isVerb } from '../../grammar/phrases.js';
import { type ReadSentence, wordsSpan, wordsText } from '../../grammar/sentence.js';
import type { EventObject, Party } from '../outcome/mention.js';
import { politiesIn } from './polity-names.js';

/** The quality after "as". */
export interface Quality {
  readonly text: string;
  readonly object: EventObject | null;
  /** The holder in "part of Russia". */
  readonly holder: Party | null;
}

const REACH = 14;
const QUALITY_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'over']);
const BORDER_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'with', 'between']);

/** Which object a quality's nouns make: the head decides, adjectives help out. */
function objectOfQuality(sentence: ReadSentence, first: number, end: number): EventObject | null {
  const lowers = sentence.words.slice(first, end).map(({ lower }) => lower);
  const has = (set: ReadonlySet<string>): boolean => lowers.some((lower) => set.has(lower));
  if (lowers.includes('part') || (lowers.includes('territory') && lowers.includes('of'))) return 'sovereignty';
  if (has(BORDER_NOUNS)) return 'sovereignty';
  const polity = politiesIn(sentence, first, end).at(-1);
  const isLand = SOIL_NOUNS.has(lowers.at(-1) ?? '');
  if (polity?.match.how === 'demonym' && (isLand || polity.end === end)) return 'sovereignty';
  if (has(CAPITAL_NOUNS)) return 'capital';
  if (has(CRIME_QUALITIES)) return 'genocide';
  if (lowers.some((lower) => /^(?:winners?|victor|president-elect)$/.test(lower))) return 'election';
  if (has(GOVERNMENT_QUALITIES)) return 'government';
  if (has(STATE_QUALITIES)) return 'state';
  return has(WINNER_QUALITIES) ? 'election' : null;
}

/** The quality after the "as" that follows a phrase, if one follows within the clause. */
export function readQuality(sentence: ReadSentence, from: number): Quality | null {
  const { phrases } = sentence;
  for (let at = from; at < phrases.length && at < from + REACH; at += 1) {
    const phrase = phrases[at];
    if (phrase?.kind === 'comma') {
      const closing = closingComma(sentence, at);
      if (closing > at) {
        at = closing;
        continue;
      }
    }
    if (isVerb(phrase) && (at > from + 1 || phrase.shape === 'finite')) return null;
    if (phrase?.kind === 'sub' || phrase?.kind === 'rel' || phrase?.kind === 'dash') return null;
    if (phrase?.kind === 'prep' && phrase.lower === 'with') return null;
    if (phrase?.kind === 'prep' && phrase.lower === 'as') return qualityAt(sentence, at + 1);
  }
  return null;
}

/** The comma that closes an apposition before "as": "the Holodomor, the famine that …, as genocide". */
function closingComma(sentence: ReadSentence, at: number): number {
  for (let next = at + 1; next < sentence.phrases.length && next < at + REACH; next += 1)
    if (kindAt(sentence, next) === 'comma' && lowerAt(sentence, next + 1) === 'as') return next;
  return -1;
}

/** The quality that starts at a phrase, over quotation marks, adverbs and "being". */
export function qualityAt(sentence: ReadSentence, from: number): Quality | null {
  const { phrases } = sentence;
  let next = from;
  while (kindAt(sentence, next) === 'quote' || kindAt(sentence, next) === 'adv') next += 1;
  const verb = phrases[next];
  if (isVerb(verb) && verb.base === 'be') next += 1;
  const head = phrases[next];
  if (!head || (head.kind !== 'noun' && head.kind !== 'adj')) return null;
  const end = qualityEnd(sentence, next);
  const last = phrases[end - 1]?.end ?? 0;
  const headEnd = head.kind === 'adj' ? last : head.end;
  if (ADJUNCT_NOUNS.has(head.lower) && politiesIn(sentence, head.first, last).length === 0) return null;
  const object = objectOfQuality(sentence, head.first, headEnd) ?? partOfQuality(sentence, head, last);
  const text = wordsText(sentence, head.first, last).replace(/^["“”'‘]|["“”'’.,]$/g, '');
  return { text, object, holder: object === 'sovereignty' ? holderIn(sentence, head.first, last) : null };
}

/** "a part of Russia", "one of two sovereign states": only these may have their noun after "of". */
const partOfQuality = (
  sentence: ReadSentence,
  head: { first: number; lower: string },
  last: number,
): EventObject | null => (PARTITIVE_NOUNS.has(head.lower) ? objectOfQuality(sentence, head.first, last) : null);

/** "governor in charge of Aden", "authority in Libya": a place or charge belongs to the quality, other phrases with "in" to the deed. */
function belongsInside(sentence: ReadSentence, at: number): boolean {
  const noun = sentence.phrases[at + 1];
  if (!/^(?:in|for|to)$/.test(lowerAt(sentence, at)) || kindAt(sentence, at) !== 'prep' || !isNoun(noun) || noun.isTime)
    return false;
  return (
    noun.lower === 'charge' ||
    noun.lower === 'country' ||
    noun.lower === 'territory' ||
    politiesIn(sentence, noun.first, noun.end).length > 0
  );
}

function qualityEnd(sentence: ReadSentence, head: number): number {
  const { phrases } = sentence;
  const prepositions = BORDER_NOUNS.has(phrases[head]?.lower ?? '') ? BORDER_PREPOSITIONS : QUALITY_PREPOSITIONS;
  let end = isNoun(phrases[head]) ? attachedEnd(sentence, head, prepositions) : head + 1;
  if (isNoun(phrases[head]) && belongsInside(sentence, end)) end = attachedEnd(sentence, end + 1, QUALITY_PREPOSITIONS);
  if (phrases[end]?.lower === 'representing' && isNoun(phrases[end + 1])) end += 2;
  const joins = kindAt(sentence, end) === 'conj' && lowerAt(sentence, end) === 'and' && phrases[head]?.kind === 'adj';
  if (joins && (kindAt(sentence, end + 1) === 'noun' || kindAt(sentence, end + 1) === 'adj')) end += 2;
  return end;
}

/** The polity in "part of Russia", "Russian territory". */
function holderIn(sentence: ReadSentence, first: number, end: number): Party | null {
  const inside = politiesIn(sentence, first, end).at(-1);
  if (!inside) return null;
  const { match } = inside;
  return { name: match.name, code: match.code, kind: 'state', span: wordsSpan(sentence, inside.first, inside.end) };
}
