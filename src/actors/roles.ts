/** Who the persons and organisations are, as the text says it: role and country, by title before the name or apposition after it. */
import { OFFICE_HEADS, OFFICE_MODIFIERS } from '../data/roles/offices.js';
import { RELATIONS, TITLE_MODIFIERS, TITLE_NOUNS } from '../data/roles/titles.js';
import type { TextReading } from '../text/index.js';
import { countryOfPlace } from './located.js';
import type { Naming } from './types.js';

/** What a text says of somebody: the role in its own words, and the country that goes with it. */
export interface Standing {
  readonly role: string | null;
  readonly country: string | null;
}

/** The text with a look-up of its namings by their first and last tokens. */
export interface NamedText {
  readonly reading: TextReading;
  readonly byFirst: ReadonlyMap<number, Naming>;
  readonly byEnd: ReadonlyMap<number, Naming>;
}

const titleNouns = new Set(TITLE_NOUNS);
const modifiers = new Set([...TITLE_MODIFIERS, ...OFFICE_MODIFIERS, ...OFFICE_HEADS].filter((word) => word !== 'and'));
const possessives = new Set(["'s", '’s', "'", '’']);
const determiners = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'this', 'that', 'one', 'our', 'my']);
const tailPrepositions = new Set(['of', 'to', 'for', 'in', 'at', 'on', 'from']);
const LOWER_WORD = /^\p{Ll}[\p{Ll}-]*$/u;

const wordAt = ({ reading }: NamedText, at: number): string => reading.tokens[at]?.text.toLowerCase() ?? '';

/** "leader", "vice-president", "president-elect". */
const isTitle = (word: string): boolean =>
  titleNouns.has(word) || (word.includes('-') && word.split('-').some((part) => titleNouns.has(part)));

/** A run of tokens that is a role, and whose country it is of. */
interface Phrase {
  readonly first: number;
  readonly end: number;
  readonly country: string | null;
}

const LONGEST_TAIL = 7;
const LONGEST_PHRASE = 12;

/** The head noun of a role that ends before token `end`, with its tail: "ambassador [to Moscow]", "secretary [of state]". */
function headBefore(text: NamedText, end: number): { readonly head: number; readonly country: string | null } | null {
  if (isTitle(wordAt(text, end - 1))) return { head: end - 1, country: null };
  for (let at = end - 1; at > end - LONGEST_TAIL && at > 0; at -= 1) {
    const named = text.byEnd.get(at + 1);
    if (named && named.endToken - named.firstToken < LONGEST_TAIL) at = named.firstToken;
    const before = wordAt(text, at - 1);
    const of = before === 'the' ? at - 2 : at - 1;
    if (tailPrepositions.has(wordAt(text, of)) && isTitle(wordAt(text, of - 1)))
      return {
        head: of - 1,
        country:
          wordAt(text, of) === 'of'
            ? (text.byFirst.get(of + 1)?.country ?? text.byFirst.get(of + 2)?.country ?? null)
            : null,
      };
    if (!named && !modifiers.has(wordAt(text, at)) && !isTitle(wordAt(text, at)) && wordAt(text, at) !== 'and')
      return null;
  }
  return null;
}

/** How far the role reaches to the left of its head: modifiers, nationality, possessor. */
function startOfPhrase(text: NamedText, head: number): Pick<Phrase, 'first' | 'country'> {
  let first = head;
  let country: string | null = null;
  while (first > 0 && head - first < LONGEST_PHRASE) {
    const before = wordAt(text, first - 1);
    const possessed = possessives.has(before);
    const owner = text.byEnd.get(possessed ? first - 1 : first);
    if (owner && owner.type !== 'person') {
      first = owner.firstToken;
      country = owner.country ?? country;
      if (possessed || owner.type !== 'organization') return { first: withTime(text, first), country };
    } else if (modifiers.has(before) || isTitle(before) || isCompound(text, first - 1)) first -= 1;
    else if (
      (before === 'and' || before === '&') &&
      (modifiers.has(wordAt(text, first - 2)) || isTitle(wordAt(text, first - 2)))
    )
      first -= 2;
    else break;
  }
  return { first, country };
}

const timeWords = new Set([
  'former',
  'ex',
  'then',
  'late',
  'outgoing',
  'incoming',
  'acting',
  'interim',
  'longtime',
  'veteran',
  'exiled',
  'ousted',
  'deposed',
  'jailed',
]);

/** "[former] Israeli prime minister": what tells when it was is part of the role. */
const withTime = (text: NamedText, first: number): number =>
  timeWords.has(wordAt(text, first - 1)) ? first - 1 : first;

/** "far-right", "51-year-old", but no verb. */
const isCompound = (text: NamedText, at: number): boolean =>
  /^[\p{Ll}\p{N}]+-[\p{Ll}-]+$/u.test(text.reading.tokens[at]?.text ?? '');

/** The role that ends before token `end`: "[North Korea's ambassador to Moscow] Sin Hong-chol". */
function phraseBefore(text: NamedText, end: number): Phrase | null {
  const found = headBefore(text, end);
  if (!found) return null;
  const { first, country } = startOfPhrase(text, found.head);
  return { first, end, country: country ?? found.country };
}

const FUNCTION_WORDS = new Set(
  'by with about as into over after before against under between that whose when where while if is was are were be been has have had will would could should may might can must did does do not but or than then there here also still just even only some many most more'.split(
    ' ',
  ),
);
const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word);

const CLAUSE_END = new Set([
  ',',
  '.',
  ';',
  ')',
  '(',
  '—',
  '–',
  '--',
  ':',
  '”',
  '"',
  "''",
  'who',
  'which',
  'said',
  'says',
  'told',
  'and',
  '?',
  '!',
  '',
]);

/** A verb's form: no role begins with one, save those that stand before a noun ("retired general"). */
const VERB_FORM = /^\p{Ll}{2,30}(?:ed|ing)$/u;
const isVerb = (word: string): boolean => VERB_FORM.test(word) && !modifiers.has(word) && !isTitle(word);

/** The role that starts at token `from` and runs to the end of its clause: ", the [leader of North Korea]," */
function phraseAfter(text: NamedText, from: number): Phrase | null {
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
    else if (
      head !== null ||
      !(modifiers.has(word) || possessives.has(word) || LOWER_WORD.test(word)) ||
      CLAUSE_END.has(word) ||
      determiners.has(word) ||
      tailPrepositions.has(word) ||
      isFunctionWord(word)
    )
      break;
  }
  if (head === null) return null;
  const tail = readTail(text, head + 1);
  if (tail === null) return null;
  return { first, end: tail.end, country: country ?? tail.country };
}

/** What belongs to a role after its head: "of North Korea", "at the National Bank"; null where the sentence goes on as no role would. */
function readTail(text: NamedText, from: number): { readonly end: number; readonly country: string | null } | null {
  let at = from;
  let country: string | null = null;
  let depth = 0;
  while (tailPrepositions.has(wordAt(text, at)) && depth < 2) {
    const isOf = wordAt(text, at) === 'of';
    let stop = at + 1;
    while (determiners.has(wordAt(text, stop)) || modifiers.has(wordAt(text, stop)) || isCompound(text, stop))
      stop += 1;
    const named = text.byFirst.get(stop);
    if (named && named.type !== 'person') {
      const end = endOfNounPhrase(text, named);
      if (end === null) break;
      country ??= isOf ? named.country : null;
      at = end;
    } else if (CLAUSE_END.has(wordAt(text, stop)) && stop > at + 1) at = stop;
    else if (LOWER_WORD.test(wordAt(text, stop)) && CLAUSE_END.has(wordAt(text, stop + 1))) at = stop + 1;
    else break;
    depth += 1;
  }
  return CLAUSE_END.has(wordAt(text, at)) || at > from ? { end: at, country } : null;
}

const MOST_NOUNS = 4;

/** The end of a tail's noun phrase after a name in it: "Bolivia['s armed forces]", "Chinese [property tycoon]"; null where none is in sight. */
function endOfNounPhrase(text: NamedText, named: Naming): number | null {
  if ((text.reading.tokens[named.endToken - 1]?.end ?? 0) > named.end) return null;
  const isOwner = possessives.has(wordAt(text, named.endToken));
  if (!isOwner && named.match?.how !== 'demonym') return named.endToken;
  let at = named.endToken + (isOwner ? 1 : 0);
  const first = at;
  while (
    at - first < MOST_NOUNS &&
    LOWER_WORD.test(text.reading.tokens[at]?.text ?? '') &&
    !CLAUSE_END.has(wordAt(text, at))
  )
    at += 1;
  return at > first && CLAUSE_END.has(wordAt(text, at)) ? at : null;
}

const AGE = /^\d{1,3}$/;

/** ", [53,] a lawyer from …": apposition after the name. */
function appositionAfter(text: NamedText, { endToken }: Naming): Phrase | null {
  if (wordAt(text, endToken) !== ',') return null;
  const hasAge = AGE.test(wordAt(text, endToken + 1)) && wordAt(text, endToken + 2) === ',';
  return phraseAfter(text, hasAge ? endToken + 3 : endToken + 1);
}

/** "the country's leader, Jane Example, said": the role before a comma. */
function appositionBefore(text: NamedText, { firstToken, endToken }: Naming): Phrase | null {
  if (wordAt(text, firstToken - 1) !== ',') return null;
  const after = wordAt(text, endToken);
  if (after !== ',' && after !== '.' && after !== 'said' && after !== 'told' && after !== 'has' && after !== 'was')
    return null;
  return phraseBefore(text, firstToken - 1);
}

/** "North Korea, led by Kim Jong-un" → "leader of North Korea". */
const LEADING = new Map([
  ['led', 'leader'],
  ['headed', 'head'],
  ['ruled', 'ruler'],
  ['chaired', 'chair'],
  ['founded', 'founder'],
  ['governed', 'ruler'],
]);

function ledBy(text: NamedText, { firstToken }: Naming): Standing | null {
  const noun = LEADING.get(wordAt(text, firstToken - 2));
  if (!noun || wordAt(text, firstToken - 1) !== 'by') return null;
  const gap = wordAt(text, firstToken - 3) === ',' ? 3 : 2;
  const subject = text.byEnd.get(firstToken - gap);
  if (!subject || subject.type === 'person') return null;
  return { role: `${noun} of ${subject.name ?? subject.text}`, country: subject.country };
}

/** "Damm (Czech Republic)", "Macron of France". */
function countryBeside(text: NamedText, { endToken }: Naming): string | null {
  const mark = wordAt(text, endToken);
  const named = text.byFirst.get(endToken + 1);
  if (!named || (named.type !== 'country' && named.type !== 'place')) return null;
  if (mark === '(' && wordAt(text, named.endToken) === ')') return named.country;
  return mark === 'of' && named.type === 'country' ? named.country : null;
}

function standingOfPerson(text: NamedText, naming: Naming): Standing | null {
  const led = ledBy(text, naming);
  if (led) return led;
  const phrase =
    phraseBefore(text, naming.firstToken) ?? appositionAfter(text, naming) ?? appositionBefore(text, naming);
  const beside = countryBeside(text, naming);
  if (!phrase) return beside ? { role: null, country: beside } : null;
  return { role: wordsOf(text, phrase), country: phrase.country ?? beside };
}

const wordsOf = ({ reading: { text, tokens } }: NamedText, { first, end }: Phrase): string =>
  text
    .slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0)
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ');

const MOST_WORDS_BEFORE = 4;
const NO_NOUN =
  /^(?:\p{Ll}+(?:ed|ing|ly)|of|in|by|and|or|to|on|at|for|from|with|as|that|which|who|said|says|is|was|are|were|has|have|had|will|but|than|into|over|after|before|against)$/u;

/** "Russia's Tass", "Japanese carmaker Toyota", "Tass (Russia)". */
function countryOfOrganisation(text: NamedText, naming: Naming): string | null {
  const beside = countryBeside(text, naming);
  if (beside) return beside;
  for (let at = naming.firstToken; at > 0 && naming.firstToken - at <= MOST_WORDS_BEFORE; at -= 1) {
    const isPossessed = possessives.has(wordAt(text, at - 1));
    const owner = text.byEnd.get(isPossessed ? at - 1 : at);
    if (owner)
      return (isPossessed && owner.type === 'country') || owner.match?.how === 'demonym' ? owner.country : null;
    const word = wordAt(text, at - 1);
    if (
      isPossessed ||
      !LOWER_WORD.test(text.reading.tokens[at - 1]?.text ?? '') ||
      NO_NOUN.test(word) ||
      determiners.has(word)
    )
      return null;
  }
  return null;
}

const relations = new Set(RELATIONS);

/** How much a role tells: that it names a country, an office, a relation alone, nothing. */
function weightOf({ role, country }: Standing): number {
  if (role === null) return 0;
  if (relations.has(role.split(' ').at(-1)?.toLowerCase() ?? '')) return 1;
  return country === null ? 2 : 3;
}

/** The role that tells more, of equals the first; a country from either. */
function better(known: Standing | undefined, next: Standing): Standing {
  if (!known) return next;
  const chosen = weightOf(next) > weightOf(known) ? next : known;
  return { role: chosen.role, country: chosen.country ?? known.country ?? next.country };
}

/** Role and country of each person, organisation and place of which the text says one, by key. */
export function readRoles(reading: TextReading, namings: readonly Naming[]): Map<string, Standing> {
  const text: NamedText = {
    reading,
    byFirst: new Map(namings.map((naming) => [naming.firstToken, naming])),
    byEnd: new Map(namings.map((naming) => [naming.endToken, naming])),
  };
  const standings = new Map<string, Standing>();
  for (const naming of namings) {
    if (naming.type === 'organization') {
      const country = countryOfOrganisation(text, naming);
      if (country) standings.set(naming.key, better(standings.get(naming.key), { role: null, country }));
    } else if (naming.type === 'place') {
      const country = countryOfPlace(text, naming);
      if (country && !standings.has(naming.key)) standings.set(naming.key, { role: null, country });
    } else if (naming.type === 'person') {
      const standing = standingOfPerson(text, naming);
      if (standing) standings.set(naming.key, better(standings.get(naming.key), standing));
    }
  }
  return standings;
}
