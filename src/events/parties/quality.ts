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
import { attachedEnd } from '../../grammar/attachment.js';
import { isNoun, isVerb, type Phrase } from '../../grammar/phrases.js';
import { spanBetween, textBetween, wordsBetween } from '../../grammar/place.js';
import { NO_PHRASE } from '../../grammar/sentence.js';
import type { Word } from '../../grammar/words.js';
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
function objectOfQuality(first: Word, end: Word): EventObject | null {
  const lowers = wordsBetween(first, end).map(({ lower }) => lower);
  const has = (set: ReadonlySet<string>): boolean => lowers.some((lower) => set.has(lower));
  if (lowers.includes('part') || (lowers.includes('territory') && lowers.includes('of'))) return 'sovereignty';
  if (has(BORDER_NOUNS)) return 'sovereignty';
  const polity = politiesIn(first, end).at(-1);
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
export function readQuality(from: Phrase): Quality | null {
  for (let at = from; at.exists && at.index < from.index + REACH; at = at.next) {
    const phrase = at;
    if (phrase.kind === 'comma') {
      const closing = closingComma(at);
      if (closing.index > at.index) {
        at = closing;
        continue;
      }
    }
    if (isVerb(phrase) && (at.index > from.index + 1 || phrase.shape === 'finite')) return null;
    if (phrase.kind === 'sub' || phrase.kind === 'rel' || phrase.kind === 'dash') return null;
    if (phrase.kind === 'prep' && phrase.lower === 'with') return null;
    if (phrase.kind === 'prep' && phrase.lower === 'as') return qualityAt(at.next);
  }
  return null;
}

/** The comma that closes an apposition before "as": "the Holodomor, the famine that …, as genocide". */
function closingComma(at: Phrase): Phrase {
  for (let next = at.next; next.exists && next.index < at.index + REACH; next = next.next)
    if (next.kind === 'comma' && next.next.lower === 'as') return next;
  return NO_PHRASE;
}

/** The quality that starts at a phrase, over quotation marks, adverbs and "being". */
export function qualityAt(from: Phrase): Quality | null {
  let next = from;
  while (next.kind === 'quote' || next.kind === 'adv') next = next.next;
  const verb = next;
  if (isVerb(verb) && verb.base === 'be') next = next.next;
  const head = next;
  if (!head.exists || (head.kind !== 'noun' && head.kind !== 'adj')) return null;
  const end = qualityEnd(next);
  const last = end.previous.end;
  const headEnd = head.kind === 'adj' ? last : head.end;
  if (ADJUNCT_NOUNS.has(head.lower) && politiesIn(head.first, last).length === 0) return null;
  const object = objectOfQuality(head.first, headEnd) ?? partOfQuality(head, last);
  const text = textBetween(head.first, last).replace(/^["“”'‘]|["“”'’.,]$/g, '');
  return { text, object, holder: object === 'sovereignty' ? holderIn(head.first, last) : null };
}

/** "a part of Russia", "one of two sovereign states": only these may have their noun after "of". */
const partOfQuality = (head: { first: Word; lower: string }, last: Word): EventObject | null =>
  PARTITIVE_NOUNS.has(head.lower) ? objectOfQuality(head.first, last) : null;

/** "governor in charge of Aden", "authority in Libya": a place or charge belongs to the quality, other phrases with "in" to the deed. */
function belongsInside(at: Phrase): boolean {
  const noun = at.next;
  if (!/^(?:in|for|to)$/.test(at.lower) || at.kind !== 'prep' || !isNoun(noun) || noun.isTime) return false;
  return (
    noun.lower === 'charge' ||
    noun.lower === 'country' ||
    noun.lower === 'territory' ||
    politiesIn(noun.first, noun.end).length > 0
  );
}

function qualityEnd(head: Phrase): Phrase {
  const prepositions = BORDER_NOUNS.has(head.lower) ? BORDER_PREPOSITIONS : QUALITY_PREPOSITIONS;
  let end = isNoun(head) ? attachedEnd(head, prepositions) : head.next;
  if (isNoun(head) && belongsInside(end)) end = attachedEnd(end.next, QUALITY_PREPOSITIONS);
  if (end.lower === 'representing' && isNoun(end.next)) end = end.next.next;
  const joins = end.kind === 'conj' && end.lower === 'and' && head.kind === 'adj';
  if (joins && (end.next.kind === 'noun' || end.next.kind === 'adj')) end = end.next.next;
  return end;
}

/** The polity in "part of Russia", "Russian territory". */
function holderIn(first: Word, end: Word): Party | null {
  const inside = politiesIn(first, end).at(-1);
  if (!inside) return null;
  const { match } = inside;
  return { name: match.name, code: match.code, kind: 'state', span: spanBetween(inside.first, inside.end) };
}
