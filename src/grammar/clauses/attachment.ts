/** Noun groups as wholes: lists ("Russia, Syria and Nauru"), the prepositions they hang on, and how far their own phrases reach. */

import { OWN_NAME_BODIES, STATE_NOUNS, STATE_ORGANS } from '../../data/events/nouns.js';
import { BODY_NOUNS, MEMBER_OPENERS, SIDE_NOUNS } from '../../data/events/parties/party-words.js';
import { BODIES_NAMED_OF, HOUSE_MEMBERS, HOUSES } from '../../data/events/phrase-words.js';
import { LIST_REST_WORDS, NOUN_PREPOSITIONS, OWNING_PREPOSITIONS } from '../../data/grammar/function-words.js';
import { isNoun, isVerb, type NounPhrase, type Phrase } from '../chunks/phrases.js';
import { skip } from '../place.js';
import { NO_PHRASE } from '../sentence.js';

const PARENTHESIS_REACH = 12;

export const kindAt = (at: Phrase): Phrase['kind'] | null => at.kind || null;
const isListConj = (at: Phrase): boolean =>
  at.kind === 'conj' && (at.lower === 'and' || at.lower === 'or' || at.lower === 'nor' || at.lower === '&');

const isPlainNoun = (phrase: Phrase | undefined): phrase is NounPhrase => isNoun(phrase) && !phrase.isTime;

/** "the African Union (AU) and": the phrase behind a short form in brackets; the phrase itself where none opens there. */
const overShortForm = (phrase: Phrase): Phrase =>
  phrase.kind === 'open' && isNoun(phrase.next) && phrase.next.next.kind === 'close' ? skip(phrase, 3) : phrase;

/** The phrase before a short form in brackets; the phrase itself where none closes there. */
const beforeShortForm = (phrase: Phrase): Phrase =>
  phrase.kind === 'close' && isNoun(phrase.previous) && phrase.previous.previous.kind === 'open'
    ? phrase.previous.previous.previous
    : phrase;

/** An item of a list, with the "of" that belongs to its name: "the Organization of American States". */
function itemEndingAt(noun: Phrase): Phrase {
  const body = noun.previous.previous;
  const isNamed =
    noun.previous.lower === 'of' &&
    isPlainNoun(body) &&
    BODIES_NAMED_OF.has(body.lower) &&
    /^\p{Lu}/u.test(body.head.text);
  return isNamed ? body : noun;
}

/** "Senegal and the regional bloc | ECOWAS": what stands before a name and the noun that says what it names. */
function beforeName({ previous, first, head }: Phrase): Phrase {
  const saysWhat = isNoun(previous) && previous.end === first && NAMED_NOUNS.some((nouns) => nouns.has(previous.lower));
  return saysWhat && head.tag.startsWith('NNP') ? previous.previous : previous;
}

const NAMED_NOUNS: readonly ReadonlySet<string>[] = [STATE_NOUNS, BODY_NOUNS, SIDE_NOUNS];

/** The noun phrases of the list that ends with the one at `at`, first to last. */
export function listEndingAt(at: Phrase): Phrase[] {
  const items = [at];
  let seenConj = false;
  for (let next = beforeShortForm(beforeName(at)); next.exists && next.index > 0; ) {
    let before = next;
    if (isListConj(before)) {
      if (seenConj && items.length < 2) break;
      seenConj = true;
      before = beforeShortForm(before.previous);
      if (before.kind === 'comma') {
        if (!isPlainNoun(before.previous) || before.previous.previous.kind !== 'comma') break;
        before = before.previous;
      }
    } else if (before.kind === 'comma' && seenConj) before = beforeShortForm(before.previous);
    else break;
    if (!isPlainNoun(before)) break;
    if (seenConj) before = itemEndingAt(before);
    const isIntro = before.previous.kind === 'prep' && before.next.kind === 'comma' && before.index - 1 === 0;
    if (isIntro) break;
    items.unshift(before);
    next = beforeShortForm(before.previous);
  }
  return items;
}

/** "The Chamber of Deputies and the Senate": a body's own "of" does not take in the body after it. */
export function bodiesBefore(prep: Phrase, at: Phrase): readonly Phrase[] {
  const first = prep.previous;
  const last = at as NounPhrase;
  const isBody = (phrase: NounPhrase): boolean => OWN_NAME_BODIES.has(phrase.lower) || STATE_ORGANS.has(phrase.lower);
  if (prep.lower !== 'of' || !isNoun(first) || !isBody(first) || !isBody(last)) return [];
  const isPair = at.previous.lower === 'and' && listEndingAt(at).length === 2;
  const isOne = !first.head.tag.endsWith('S') && last.first.lower === 'the';
  return isPair && isOne ? [prep.previous, at] : [];
}

/** The end (exclusive) of a noun phrase with the prepositional phrases in `allowed` that follow it. */
export function attachedEnd(at: Phrase, allowed: ReadonlySet<string> = NOUN_PREPOSITIONS): Phrase {
  let end = at.next;
  while (end.kind === 'prep' && allowed.has(end.lower)) {
    let noun = end.next;
    while (noun.kind === 'quote') noun = noun.next;
    if (!isPlainNoun(noun)) break;
    end = noun.next;
  }
  return end;
}

/** Whether the noun phrase at `at` is the subject of a finite verb right after it. */
function headsClause(at: Phrase): boolean {
  let next = overShortForm(attachedEnd(at));
  while (
    next.kind === 'adv' ||
    (isNoun(next) && next.isTime) ||
    (next.kind === 'prep' && isNoun(next.next) && next.next.isTime)
  )
    next = skip(next, next.kind === 'prep' ? 2 : 1);
  const isBeside = next.kind === 'comma' && isNoun(next.next) && next.next.next.kind === 'comma';
  const verb = isBeside ? next.next.next.next : next;
  return isVerb(verb) && verb.shape === 'finite';
}

/** The noun phrases of the list that starts with the one at `at`. */
export function listStartingAt(at: Phrase, beforeVerb = false): Phrase[] {
  const items = [at];
  const pending: Phrase[] = [];
  for (let next = overShortForm(attachedEnd(at, OWNING_PREPOSITIONS)); next.exists; ) {
    const isComma = next.kind === 'comma';
    if (isComma && isNoun(at) && at.isPronoun) break;
    let after = isComma ? next.next : next;
    const hasConj = isListConj(after);
    if (hasConj) after = after.next;
    if (!isComma && !hasConj) break;
    if (hasConj && LIST_REST_WORDS.has(after.lower)) {
      items.push(...pending);
      break;
    }
    while (after.kind === 'quote') after = after.next;
    if (!isPlainNoun(after)) break;
    if (hasConj) {
      if (beforeVerb || !headsClause(after)) items.push(...pending, after);
      break;
    }
    pending.push(after);
    next = overShortForm(attachedEnd(after, OWNING_PREPOSITIONS));
  }
  return items;
}

/** The preposition that governs the noun phrase (or its list), or -1. */
export function prepositionOf(at: Phrase): Phrase {
  let before = (listEndingAt(at)[0] as Phrase).previous;
  while (before.kind === 'quote') before = before.previous;
  return before.kind === 'prep' ? before : NO_PHRASE;
}

const OPENS_PARENTHESIS: ReadonlySet<Phrase['kind']> = new Set(['rel', 'prep', 'sub', 'adv', 'adj', 'noun']);

/** The comma or dash that opens the parenthesis closed by the one at `at`; -1 where none does. */
export function parenthesisStart(at: Phrase): Phrase {
  const closing = at.kind;
  for (
    let before = at.previous;
    before.index > 0 && before.index >= at.index - PARENTHESIS_REACH * 2;
    before = before.previous
  ) {
    if (before.kind !== closing) continue;
    const opener = before.next;
    if (!opener.exists || before.index + 1 >= at.index) continue;
    const previous = before.previous;
    const opens = OPENS_PARENTHESIS.has(opener.kind) || (isVerb(opener) && opener.shape !== 'finite');
    if (opens && previous && previous.kind !== 'comma') return listOpener(before) ?? before;
  }
  return NO_PHRASE;
}

/** What stands in a list of members. */
const IN_LIST: ReadonlySet<Phrase['kind']> = new Set(['noun', 'comma', 'conj', 'prep', 'adv']);

/** "states, including Japan, Peru and most in Africa,": the comma before the word that opens the list in which a comma stands; null for another. */
function listOpener(comma: Phrase): Phrase | null {
  for (let at = comma.previous; at.exists && at.index > comma.index - PARENTHESIS_REACH; at = at.previous) {
    if (MEMBER_OPENERS.has(at.lower) && at.previous.kind === 'comma') return at.previous;
    if (!IN_LIST.has(at.kind)) return null;
  }
  return null;
}

/** "all six parties in Austria's parliament": the house that they make up together, or -1. */
export function houseOfMembers(at: Phrase): Phrase {
  const phrase = at;
  if (!isNoun(phrase)) return NO_PHRASE;
  const house = at.next.next;
  const isAll = phrase.first.lower === 'all';
  const isHouse = isNoun(house) && HOUSES.has(house.lower);
  return isAll && isHouse && HOUSE_MEMBERS.has(phrase.lower) && /^(?:in|of)$/.test(at.next.lower)
    ? at.next.next
    : NO_PHRASE;
}
