/** The quality in which something is recognised: "as an independent state", "a genocide" after "declared the killings". */

import {
  BORDER_NOUNS,
  CAPITAL_NOUNS,
  CRIME_QUALITIES,
  GOVERNMENT_QUALITIES,
  STATE_QUALITIES,
  WINNER_QUALITIES,
} from '../../../data/events/nouns.js';
import {
  BELONGING_VERBS,
  CHARGE_NOUNS,
  DEGREE_WORDS,
  PART_NOUNS,
  QUALITY_BOUNDS,
  QUALITY_PLACES,
  QUALITY_VERBS,
  REPRESENTING_WORDS,
  TERRITORY_NOUNS,
  VICTOR_NOUNS,
} from '../../../data/events/parties/party-words.js';
import { PARTITIVE_NOUNS, SOIL_NOUNS } from '../../../data/events/phrase-words.js';
import { BORDER_LINKS, QUALITY_LINKS } from '../../../data/events/small-words.js';
import { ADJUNCT_NOUNS } from '../../../data/events/telling/deed-verbs.js';
import { isNoun, isVerb, type Phrase } from '../../../grammar/chunks/phrases.js';
import { attachedEnd } from '../../../grammar/clauses/attachment.js';
import { textBetween, wordsBetween } from '../../../grammar/place.js';
import { NO_PHRASE } from '../../../grammar/sentence.js';
import { isAnd, isAs, isOf } from '../../../grammar/words/word-tests.js';
import type { Word } from '../../../grammar/words/words.js';
import type { EventObject, Party } from '../../outcome/mention.js';
import { politiesIn, stateOf } from '../names/polity-names.js';

/** The quality after "as". */
export interface Quality {
  readonly text: string;
  readonly object: EventObject | null;
  /** The holder in "part of Russia". */
  readonly holder: Party | null;
}

const REACH = 14;

/** Which object a quality's nouns make: the head decides, adjectives help out. */
function objectOfQuality(first: Word, end: Word): EventObject | null {
  const words = wordsBetween(first, end);
  const has = (set: ReadonlySet<string>): boolean => words.some(({ lower }) => set.has(lower));
  if (has(PART_NOUNS) || (has(TERRITORY_NOUNS) && words.some(isOf))) return 'sovereignty';
  if (has(BORDER_NOUNS)) return 'sovereignty';
  const polity = politiesIn(first, end).at(-1);
  const isLand = SOIL_NOUNS.has(words.at(-1)?.lower ?? '');
  if (polity?.match.how === 'demonym' && (isLand || polity.end === end)) return 'sovereignty';
  if (has(CAPITAL_NOUNS)) return 'capital';
  if (has(CRIME_QUALITIES)) return 'genocide';
  if (has(VICTOR_NOUNS)) return 'election';
  if (has(GOVERNMENT_QUALITIES)) return 'government';
  if (has(STATE_QUALITIES)) return 'state';
  return has(WINNER_QUALITIES) ? 'election' : objectOfName(first, end);
}

/** "recognised the republic simply as Macedonia": a state by its name. */
function objectOfName(first: Word, end: Word): EventObject | null {
  const [polity] = politiesIn(first, end);
  return polity?.match.how === 'name' && polity.first === first && polity.end === end ? 'state' : null;
}

/** Kinds of phrase behind which no quality follows. */
const ENDS_OBJECT: ReadonlySet<Phrase['kind']> = new Set(['sub', 'rel', 'dash']);

/** The quality after the "as" that follows a phrase, if one follows within the clause. */
export function readQuality(from: Phrase): Quality | null {
  for (let phrase = from; phrase.exists && phrase.index < from.index + REACH; phrase = phrase.next) {
    const closing = phrase.kind === 'comma' ? closingComma(phrase) : NO_PHRASE;
    if (closing.exists) phrase = closing;
    else if (isVerb(phrase) && (phrase.index > from.index + 1 || phrase.shape === 'finite')) return null;
    else if (ENDS_OBJECT.has(phrase.kind) || (phrase.kind === 'prep' && QUALITY_BOUNDS.has(phrase.lower))) return null;
    else if (phrase.kind === 'prep' && isAs(phrase))
      return DEGREE_WORDS.has(phrase.end.lower) ? null : qualityAt(phrase.next);
  }
  return null;
}

/** The comma that closes an apposition before "as": "the Holodomor, the famine that …, as genocide"; none where none does. */
function closingComma(comma: Phrase): Phrase {
  for (let close = comma.next; close.exists && close.index < comma.index + REACH; close = close.next)
    if (close.kind === 'comma' && isAs(close.next)) return close;
  return NO_PHRASE;
}

/** A quotation mark at either end of a quality, or the stop behind it. */
const EDGE_MARKS = /^["“”'‘]|["“”'’.,]$/g;

/** The quality that starts at a phrase, over quotation marks, adverbs and "being"; null where no noun or adjective stands there. */
export function qualityAt(from: Phrase): Quality | null {
  let quality = from;
  while (quality.kind === 'quote' || quality.kind === 'adv') quality = quality.next;
  const belongs = belongingAt(quality);
  if (belongs) return belongs;
  if (isVerb(quality) && QUALITY_VERBS.has(quality.base)) quality = quality.next;
  const { kind, first, lower } = quality;
  if (kind !== 'noun' && kind !== 'adj') return null;
  const { end } = qualityEnd(quality).previous;
  if (ADJUNCT_NOUNS.has(lower) && politiesIn(first, end).length === 0) return null;
  const whole = PARTITIVE_NOUNS.has(lower) ? objectOfQuality(first, end) : null;
  const object = objectOfQuality(first, kind === 'adj' ? end : quality.end) ?? whole;
  const text = textBetween(first, end).replace(EDGE_MARKS, '');
  return { text, object, holder: object === 'sovereignty' ? holderIn(first, end) : null };
}

/** "as belonging to Mauritius": who holds it. */
function belongingAt(verb: Phrase): Quality | null {
  const owner = verb.next.next;
  if (!BELONGING_VERBS.has(verb.head.lower.replace(/ing$/, '')) || !isNoun(owner)) return null;
  const holder = holderIn(owner.first, owner.end);
  return holder && { text: textBetween(verb.first, owner.end), object: 'sovereignty', holder };
}

/** "governor in charge of Aden", "authority in Libya": a place or charge belongs to the quality, other phrases with "in" to the deed. */
function belongsInside(prep: Phrase): boolean {
  const noun = prep.next;
  if (!QUALITY_PLACES.has(prep.lower) || prep.kind !== 'prep' || !isNoun(noun) || noun.isTime) return false;
  return CHARGE_NOUNS.has(noun.lower) || politiesIn(noun.first, noun.end).length > 0;
}

/** The phrase behind a quality with all that belongs to it. */
function qualityEnd(head: Phrase): Phrase {
  const prepositions = BORDER_NOUNS.has(head.lower) ? BORDER_LINKS : QUALITY_LINKS;
  let end = isNoun(head) ? attachedEnd(head, prepositions) : head.next;
  if (isNoun(head) && belongsInside(end)) end = attachedEnd(end.next, QUALITY_LINKS);
  if (REPRESENTING_WORDS.has(end.lower) && isNoun(end.next)) end = end.next.next;
  const joined = end.next.kind;
  const joins = end.kind === 'conj' && isAnd(end) && !isNoun(head);
  return joins && (joined === 'noun' || joined === 'adj') ? end.next.next : end;
}

/** The polity in "part of Russia", "Russian territory". */
function holderIn(first: Word, end: Word): Party | null {
  const inside = politiesIn(first, end).at(-1);
  return inside ? stateOf(inside) : null;
}
