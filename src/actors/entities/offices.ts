/**
 * Offices that are named by their state: "Ukraine's foreign ministry", "the Russian parliament", "North Korea's embassy in Moscow".
 * Where the tagger has found the office's own name ("Russian [Foreign Ministry]") that mention is taken; else the whole phrase is one.
 */

import { POSSESSIVE_MARKS } from '../../data/grammar/function-words.js';
import { NAME_LEXICONS } from '../../data/names/lexicons.js';
import { GROUP_HEADS } from '../../data/roles/groups.js';
import {
  AFTER_ARMED,
  ARMED_OFFICES,
  LED_OFFICES,
  LOCAL_OFFICES,
  OFFICE_HEADS,
  OFFICE_MODIFIERS,
  OFFICE_PHRASES,
  SEATED_OFFICES,
} from '../../data/roles/offices.js';
import { TITLE_NOUNS } from '../../data/roles/titles.js';
import { type CountryMatch, lookUpCountry } from '../../geography/countries.js';
import { itemAt } from '../../model/column.js';
import type { TextReading } from '../../text/index.js';
import { lowerCase } from '../../text/lower-case.js';
import { foldName } from '../namings/fold-name.js';
import type { Naming } from '../namings/namings.js';

const heads = new Set(OFFICE_HEADS);
const modifiers = new Set(OFFICE_MODIFIERS);
const phrases = new Set(OFFICE_PHRASES);
const seated = new Set(SEATED_OFFICES);
const longestPhrase = Math.max(...OFFICE_PHRASES.map((phrase) => phrase.split(' ').length));
const ledOffices = new Set(LED_OFFICES);
const titleNouns = new Set(TITLE_NOUNS);
const groupHeads = new Set(GROUP_HEADS);
const armed = new Set(ARMED_OFFICES);
const afterArmed = new Set([...AFTER_ARMED, ...NAME_LEXICONS.says.split(' ')]);
const LONGEST_ARMED = Math.max(...ARMED_OFFICES.map((phrase) => phrase.split(' ').length));
const MOST_MODIFIERS = 4;

const wordAt = ({ tokens }: TextReading, at: number): string => lowerCase(tokens[at]?.text ?? '');

/** How British and American spellings of one office are told as one. */
const officeKey = (words: string): string =>
  words
    .toLowerCase()
    .replace(/defense/g, 'defence')
    .replace(/foreign affairs/g, 'foreign');

/** The token after the office head at `at`, or null: a phrase of several words before a single one. */
function headEnd(reading: TextReading, at: number): number | null {
  let words = wordAt(reading, at);
  let found = heads.has(words) ? at + 1 : null;
  for (let length = 2; length <= longestPhrase; length += 1) {
    words += ` ${wordAt(reading, at + length - 1)}`;
    if (phrases.has(words)) found = at + length;
  }
  return found;
}

/** The token after an army or a guard that starts at `first` and is no other noun's first part ("army base"), or null. */
function armedEnd(reading: TextReading, first: number): number | null {
  for (let end = first + LONGEST_ARMED; end > first; end -= 1) {
    if (end > reading.tokens.length || !armed.has(phraseOf(reading, first, end))) continue;
    const next = wordAt(reading, end);
    return !/^\p{L}/u.test(next) || afterArmed.has(next) ? end : null;
  }
  return null;
}

/** The token after the office that starts at `first` ("foreign ministry", "caretaker government"), or null. */
function officeEnd(reading: TextReading, first: number): number | null {
  const army = armedEnd(reading, first);
  if (army !== null) return army;
  for (let at = first; at < first + MOST_MODIFIERS; at += 1) {
    const end = headEnd(reading, at);
    if (end !== null)
      return wordAt(reading, end) === 'of' && wordAt(reading, end - 1) === 'ministry' ? ministryEnd(reading, end) : end;
    if (!modifiers.has(wordAt(reading, at))) return null;
  }
  return null;
}

/** "ministry of foreign affairs". */
function ministryEnd(reading: TextReading, of: number): number {
  let at = of + 1;
  while (modifiers.has(wordAt(reading, at)) && at <= of + MOST_MODIFIERS) at += 1;
  if (wordAt(reading, at - 1) === 'and') at -= 1;
  return at > of + 1 ? at : of;
}

/** Where the office after a state's name starts; null where the state's name neither owns nor describes what follows. */
function officeStart(reading: TextReading, { match, endToken, end }: Naming): number | null {
  if (!match || match.code === null || (reading.tokens[endToken - 1]?.end ?? 0) > end) return null;
  if (POSSESSIVE_MARKS.has(wordAt(reading, endToken))) return endToken + 1;
  return match.how === 'people' || match.how === 'capital' || match.how === 'seat' ? null : endToken;
}

interface Office {
  readonly words: string;
  readonly endToken: number;
}

const slice = (reading: TextReading, first: number, end: number): string =>
  reading.text.slice(reading.tokens[first]?.start ?? 0, reading.tokens[end - 1]?.end ?? 0);

/** The office's words up to the place it sits in: "embassy in Moscow". */
function withSeat(reading: TextReading, office: Office, seats: ReadonlyMap<number, Naming>): Office {
  const { words, endToken } = office;
  if (![...seated].some((name) => words.endsWith(name))) return office;
  const preposition = wordAt(reading, endToken);
  if (preposition !== 'in' && preposition !== 'to' && preposition !== 'at') return office;
  const seat = seats.get(endToken + 1) ?? seats.get(endToken + 2);
  if (!seat || (seat.firstToken > endToken + 1 && wordAt(reading, endToken + 1) !== 'the')) return office;
  return { words: `${words} in ${seat.text.toLowerCase()}`, endToken: seat.endToken };
}

const plainName = (text: string): string => text.replace(/’/g, "'").replace(/\s+/g, ' ');

interface Found {
  readonly state: Naming;
  readonly office: Office;
  /** The tagger's own mention of the office, if it has one. */
  readonly tagged: Naming | null;
}

function toNaming(reading: TextReading, { state, office, tagged }: Found): Naming {
  const from = tagged ?? state;
  const end = tagged ? tagged.end : (reading.tokens[office.endToken - 1]?.end ?? state.end);
  return {
    start: from.start,
    end,
    firstToken: from.firstToken,
    endToken: tagged?.endToken ?? office.endToken,
    text: reading.text.slice(from.start, end),
    type: 'organization',
    key: `o:${state.match?.code}:${officeKey(office.words)}`,
    name: plainName(slice(reading, state.firstToken, office.endToken)),
    country: state.match?.code ?? null,
    match: null,
    tagged: tagged?.tagged ?? null,
    isAdjective: false,
    margins: from.margins,
  };
}

/** "the Lopez administration": an office of its head's name; the person stays named. */
function ledOffice(reading: TextReading, head: Naming): Naming | null {
  const word = reading.tokens[head.endToken];
  if (head.type !== 'person' || !word || !ledOffices.has(word.text)) return null;
  if ((reading.tokens[head.endToken - 1]?.end ?? 0) > head.end) return null;
  const text = reading.text.slice(head.start, word.end);
  const key = `o:${foldName(text)}`;
  return { ...head, end: word.end, endToken: head.endToken + 1, text, type: 'organization', key, tagged: null };
}

const localOffices = new Set(LOCAL_OFFICES);
const LONGEST_LOCAL = 6;

/** The tokens' words as a phrase, with one kind of apostrophe: "district attorney's office". */
const phraseOf = (reading: TextReading, first: number, end: number): string =>
  lowerCase(slice(reading, first, end)).replaceAll('’', "'");

/** "Halden police", "Lorton district attorney's office": an office of its place's name; the place stays named. */
function localOffice(reading: TextReading, place: Naming): Naming | null {
  if (place.type !== 'place' || place.isAdjective || (reading.tokens[place.endToken - 1]?.end ?? 0) > place.end)
    return null;
  const first = place.endToken + (POSSESSIVE_MARKS.has(wordAt(reading, place.endToken)) ? 1 : 0);
  for (let end = first + LONGEST_LOCAL; end > first; end -= 1) {
    if (end > reading.tokens.length || !localOffices.has(phraseOf(reading, first, end))) continue;
    const next = wordAt(reading, end);
    if (titleNouns.has(next) || groupHeads.has(next) || /^\p{Lu}/u.test(reading.tokens[end]?.text ?? '')) return null;
    const stop = itemAt(reading.tokens, end - 1).end;
    const text = reading.text.slice(place.start, stop);
    const key = `o:${foldName(text)}`;
    return {
      ...place,
      end: stop,
      endToken: end,
      text,
      type: 'organization',
      key,
      name: null,
      match: null,
      tagged: null,
    };
  }
  return null;
}

function findOffice(reading: TextReading, state: Naming, byToken: ReadonlyMap<number, Naming>): Found | null {
  const first = officeStart(reading, state);
  if (first === null) return null;
  const end = officeEnd(reading, first);
  if (end === null) return null;
  const tagged = [...rangeOf(first, end)].map((at) => byToken.get(at)).find((naming) => naming !== undefined) ?? null;
  if (tagged && (tagged.endToken !== end || tagged.type !== 'organization')) return null;
  const next = wordAt(reading, end);
  if (!tagged && isIndefinite(reading, state.firstToken)) return null;
  if (!tagged && (titleNouns.has(next) || groupHeads.has(next))) return null;
  const office = withSeat(reading, { words: slice(reading, first, end).toLowerCase(), endToken: end }, byToken);
  return { state, office: tagged ? { ...office, endToken: tagged.endToken } : office, tagged };
}

/** "a Russian court": one of many. */
const isIndefinite = (reading: TextReading, first: number): boolean => ['a', 'an'].includes(wordAt(reading, first - 1));

function* rangeOf(first: number, end: number): Generator<number> {
  for (let at = first; at < end; at += 1) yield at;
}

/** "Russian Defence Ministry" as one mention: its state and its office. */
function splitNationality({ text, type }: Naming): { readonly match: CountryMatch; readonly words: string } | null {
  if (type !== 'organization') return null;
  const words = text.split(/\s+/);
  for (let length = Math.min(3, words.length - 1); length > 0; length -= 1) {
    const match = lookUpCountry(
      words
        .slice(0, length)
        .join(' ')
        .replace(/['’]s$/, ''),
    );
    if (match?.code && match.how !== 'capital' && match.how !== 'people')
      return { match, words: words.slice(length).join(' ').toLowerCase() };
  }
  return null;
}

const isOffice = (words: string): boolean => {
  const parts = words.split(' ');
  return (
    heads.has(parts.at(-1) ?? '') ||
    phrases.has(words) ||
    phrases.has(parts.slice(-2).join(' ')) ||
    words.startsWith('ministry of')
  );
};

/** Mentions that are an office's whole name get the key that its other forms have; bare ones the office named last. */
function keyTaggedOffices(namings: readonly Naming[]): Naming[] {
  const lastByWords = new Map<string, Naming>();
  return namings.map((naming) => {
    if (naming.type !== 'organization') return naming;
    const nation = naming.key.startsWith('o:') ? splitNationality(naming) : null;
    if (nation && isOffice(nation.words)) {
      const keyed = { ...naming, key: `o:${nation.match.code}:${officeKey(nation.words)}`, country: nation.match.code };
      lastByWords.set(officeKey(nation.words), keyed);
      return keyed;
    }
    const known = /^o:[\w-]+:(.+)$/.exec(naming.key);
    if (known) lastByWords.set(itemAt(known, 1), naming);
    const earlier = known ? undefined : lastByWords.get(officeKey(naming.text));
    return earlier ? { ...naming, key: earlier.key, name: earlier.name, country: earlier.country } : naming;
  });
}

/** The namings with their offices: phrases that are no mention of the tagger's are added, in order of their start. */
export function addOffices(reading: TextReading, namings: readonly Naming[]): Naming[] {
  const byToken = new Map(namings.map((naming) => [naming.firstToken, naming]));
  const taken = new Map<Naming, Naming>();
  const added: Naming[] = [];
  for (const state of namings) {
    const led = ledOffice(reading, state) ?? localOffice(reading, state);
    if (led) added.push(led);
    const found = findOffice(reading, state, byToken);
    if (!found) continue;
    if (found.tagged) taken.set(found.tagged, toNaming(reading, found));
    else added.push(toNaming(reading, found));
  }
  const all = [...namings.map((naming) => taken.get(naming) ?? naming), ...added];
  return keyTaggedOffices(all.sort((a, b) => a.start - b.start || b.end - a.end));
}
