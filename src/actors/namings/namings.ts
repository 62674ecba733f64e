/** What each mention names: a person, an organisation, a country, a place or a group, and which one, as far as its own words tell. */

import { PERSON_LIKE_PLACES } from '../../data/names/parts.js';
import { NAMESAKES } from '../../data/places/namesakes.js';
import { HOUSED_OFFICES } from '../../data/roles/offices.js';
import { lookUpCity, lookUpState } from '../../dateline/places.js';
import { type CountryMatch, lookUpCountry } from '../../geography/countries.js';
import { itemAt } from '../../model/column.js';
import type { ActorType } from '../../record.js';
import type { TextReading } from '../../text/index.js';
import type { Span } from '../../text/span.js';
import { MENTION_TYPES, type MentionType } from '../tagger/labels.js';
import type { Mention } from '../tagger/mentions.js';
import { foldName } from './fold-name.js';
import { standsForBreakaway, standsForGovernment } from './types/capitals.js';
import { isPeople } from './types/named-groups.js';
import { tellsSport } from './types/sport.js';

/** A mention with what it names. Mentions of one `key` name one thing. */
export interface Naming extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly text: string;
  readonly type: ActorType;
  readonly key: string;
  /** The name the record gives the thing; null: the text's own. */
  readonly name: string | null;
  readonly country: string | null;
  /** What the table of countries knows of the phrase. */
  readonly match: CountryMatch | null;
  /** The type that the tagger gave the mention; null where a rule made it. */
  readonly tagged: MentionType | null;
  /** An adjective of nationality or belief alone: it tells of others, and is no actor. */
  readonly isAdjective: boolean;
  /** See `Mention`. */
  readonly margins: Float64Array;
}

/** Codes of territories that act as states do. */
const ACTING_TERRITORIES: ReadonlySet<string> = new Set(['TW', 'EH']);

/** Whether a name of a place is also a usual name of persons. */
export const isPersonLike = (text: string): boolean => PERSON_LIKE_PLACES.has(text);

type Meaning = Pick<Naming, 'type' | 'key' | 'name' | 'country'>;

const ofCountry = ({ code, name }: CountryMatch): Meaning => ({
  type: 'country',
  key: `c:${code}`,
  name,
  country: code,
});
const ofPlace = (text: string, country: string | null): Meaning => ({
  type: 'place',
  key: `p:${foldName(text)}`,
  name: null,
  country,
});
const ofGroup = ({ code, name }: CountryMatch): Meaning => ({
  type: 'group',
  key: `g:${code ?? name}`,
  name: null,
  country: code,
});

/** Offices that news names by their house, and that are no other form of the state. */
const housedOffices = new Set(HOUSED_OFFICES);
const ofHouse = (text: string, { code }: CountryMatch): Meaning => ({
  type: 'organization',
  key: `b:${text}`,
  name: null,
  country: code,
});

/** The meaning of a phrase that the table of countries knows by a name. */
function ofName(match: CountryMatch, type: Mention['type']): Meaning {
  if (match.kind === 'body') return { type: 'organization', key: `b:${match.name}`, name: match.name, country: null };
  if (match.kind === 'bloc') {
    const isTaggedBody = type === 'ORG' && /^[\p{Lu}\p{N}-]+$/u.test(match.name);
    return { type: isTaggedBody ? 'organization' : 'group', key: `b:${match.name}`, name: match.name, country: null };
  }
  const acts = match.kind === 'country' || match.kind === 'historic' || ACTING_TERRITORIES.has(match.code ?? '');
  if (acts) return ofCountry(match);
  return { type: 'place', key: `p:${foldName(match.name)}`, name: match.name, country: match.code };
}

interface Context {
  readonly reading: TextReading;
  readonly mentions: readonly Mention[];
  /** Words that stand inside a longer person's name of the text. */
  readonly nameParts: ReadonlySet<string>;
  /** First words of persons' names of the text. */
  readonly givenNames: ReadonlySet<string>;
  readonly namesUnion: boolean;
  /** The text tells of sport. */
  readonly isSport: boolean;
  /** Countries' names that are a division's in this text: "Georgia" beside Nevada and Ohio. */
  readonly divisions: ReadonlyMap<string, string>;
}

/**
 * How much tells of a state before a namesake of a country is its division: other divisions that the text names, the state itself, towns that
 * stand before the name and a comma ("Halden, Georgia").
 */
const FEWEST_SIGNS = 2;

/** The names that stand before a name and a comma. */
function townsBefore(reading: TextReading, mentions: readonly Mention[], name: string): ReadonlySet<string> {
  const towns = new Set<string>();
  for (let at = 1; at < mentions.length; at += 1) {
    const [town, own] = [itemAt(mentions, at - 1), itemAt(mentions, at)];
    const isPair = own.firstToken === town.endToken + 1 && reading.tokens[town.endToken]?.text === ',';
    if (isPair && reading.text.slice(own.start, own.end) === name) towns.add(reading.text.slice(town.start, town.end));
  }
  return towns;
}

/** Which countries' names are those of divisions in a text of these names. */
function namesakesIn(
  reading: TextReading,
  mentions: readonly Mention[],
  names: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const divisions = new Map<string, string>();
  for (const { name, country, abroad } of NAMESAKES) {
    if (!names.has(name) || abroad.some((other) => names.has(other))) continue;
    const isOfState = (other: string): boolean =>
      other !== name && (lookUpState(other)?.country === country || lookUpCountry(other)?.code === country);
    const states = new Set([...names].filter(isOfState).map((other) => lookUpCountry(other)?.name ?? other));
    const towns = [...townsBefore(reading, mentions, name)].filter((town) => !states.has(town));
    if (states.size + towns.length >= FEWEST_SIGNS) divisions.set(name, country);
  }
  return divisions;
}

/** A capital is its state's government or the city; which, the words around it tell. */
function ofCapital(match: CountryMatch, number: number, { reading, mentions, namesUnion }: Context): Meaning {
  const mention = itemAt(mentions, number);
  const text = reading.text.slice(mention.start, mention.end);
  if (match.code?.startsWith('x-') && standsForBreakaway({ reading, mentions, number })) return ofCountry(match);
  if (standsForGovernment({ reading, mentions, number })) {
    if (match.name === 'Belgium' && namesUnion)
      return { type: 'organization', key: 'b:European Union', name: 'European Union', country: null };
    return ofCountry(match);
  }
  return ofPlace(text, lookUpCity(text)?.country ?? match.code);
}

/** Behind a name that is the first part of a compound: "Kyiv[-b]ased". */
const COMPOUND = /^-\p{Ll}/u;

/** In the tagger's unit, a sixth of a sure mention's margin. */
const DOUBT = 10_000;
const PERSON = MENTION_TYPES.indexOf('PER');
const PLACE = MENTION_TYPES.indexOf('LOC');

/** Whether the tagger finds a person no much less likely than a place. */
const mayBePerson = ({ margins }: Mention): boolean => (margins[PERSON] ?? 0) > (margins[PLACE] ?? 0) - DOUBT;

/** "Russian", "Western": not the people in the plural, who are a group. */
const isAdjective = ({ type, match }: Pick<Naming, 'type' | 'match'>): boolean =>
  match?.how === 'demonym' && (type === 'group' || type === 'place');

function meaningOf(number: number, context: Context): Meaning & { readonly match: CountryMatch | null } {
  const mention = itemAt(context.mentions, number);
  const text = context.reading.text.slice(mention.start, mention.end);
  const match = lookUpCountry(text);
  const { type } = mention;
  const state = context.divisions.get(text);
  if (state !== undefined && type !== 'PER') return { ...ofPlace(text, state), match: null };
  const isGivenName =
    match !== null && PERSON_LIKE_PLACES.has(text) && context.givenNames.has(foldName(text)) && mayBePerson(mention);
  if (isGivenName || (type === 'PER' && !(match && isMistakenForPerson(text, match, context))))
    return { type: 'person', key: `h:${foldName(text)}`, name: null, country: null, match: null };
  if (isPeople(text) && type !== 'LOC') return { ...withoutMatch('MISC', text), match: null };
  if (!match) return { ...withoutMatch(type === 'MISC' ? secondBest(mention) : type, text), match };
  return { ...withMatch({ match, type, text, number }, context), match };
}

/** "Kyiv" tagged as a person: a place, unless a person of that name is in the text or it is a usual name of persons. */
function isMistakenForPerson(text: string, match: CountryMatch, { nameParts }: Context): boolean {
  const isPlaceName = match.how === 'name' || match.how === 'capital';
  return isPlaceName && !PERSON_LIKE_PLACES.has(text) && !nameParts.has(foldName(text));
}

function withoutMatch(type: Mention['type'], text: string): Meaning {
  if (type === 'LOC') return ofPlace(text, (lookUpCity(text) ?? lookUpState(text))?.country ?? null);
  if (type === 'ORG') return { type: 'organization', key: `o:${foldName(text)}`, name: null, country: null };
  if (type === 'PER') return { type: 'person', key: `h:${foldName(text)}`, name: null, country: null };
  return { type: 'group', key: `m:${foldName(text)}`, name: null, country: null };
}

/** What a name would be that the tagger found to be neither a person nor a body nor a place, were it one of them. */
function secondBest({ margins }: Mention): MentionType {
  let best: MentionType = 'ORG';
  let most = -Infinity;
  for (const [at, type] of MENTION_TYPES.entries()) {
    const margin = margins[at] ?? 0;
    if (type === 'MISC' || margin <= most) continue;
    most = margin;
    best = type;
  }
  return best;
}

interface Matched {
  readonly match: CountryMatch;
  readonly type: Mention['type'];
  readonly text: string;
  readonly number: number;
}

function withMatch({ match, type, text, number }: Matched, context: Context): Meaning {
  // The tagger is right about teams and offices that go by the name of a region.
  if (match.how === 'name')
    return type === 'ORG' && match.kind === 'region' ? withoutMatch(type, text) : ofName(match, type);
  if (match.how === 'seat') return housedOffices.has(text) ? ofHouse(text, match) : ofCountry(match);
  if (match.how !== 'capital')
    return type === 'ORG' || type === 'LOC' ? { ...withoutMatch(type, text), country: match.code } : ofGroup(match);
  // A city in an organisation's place is its club where sport is told of, else its government.
  return type === 'ORG' && context.isSport ? withoutMatch(type, text) : ofCapital(match, number, context);
}

const withAdjective = <Part extends Pick<Naming, 'type' | 'match'>>(
  part: Part,
  isCompound: boolean,
): Part & Pick<Naming, 'isAdjective'> => ({
  ...part,
  isAdjective: isCompound || isAdjective(part),
});

/** "the Acre" is no town of that name abroad: of which country it is, its name does not tell. */
const withoutTown = (reading: TextReading, naming: Naming): Naming =>
  naming.type === 'place' && naming.match === null && reading.tokens[naming.firstToken - 1]?.text === 'the'
    ? { ...naming, country: null }
    : naming;

/** What every mention names by its own words and those around it; in order, one for one. */
export function readNamings(reading: TextReading, mentions: readonly Mention[]): Naming[] {
  const nameParts = new Set<string>();
  const givenNames = new Set<string>();
  let namesUnion = false;
  for (const { start, end, type } of mentions) {
    const text = reading.text.slice(start, end);
    const words = foldName(text).split(' ');
    if (type === 'PER' && words.length > 1) {
      for (const word of words) nameParts.add(word);
      givenNames.add(words[0] ?? '');
    }
    if (/^(?:EU|E\.U\.|European (?:Union|Commission|Parliament))$/.test(text)) namesUnion = true;
  }
  const names = new Set(mentions.map(({ start, end }) => reading.text.slice(start, end)));
  const context = {
    reading,
    mentions,
    nameParts,
    givenNames,
    namesUnion,
    isSport: tellsSport(reading),
    divisions: namesakesIn(reading, mentions, names),
  };
  return mentions.map(({ start, end, firstToken, endToken, type, margins }, number) =>
    withoutTown(reading, {
      start,
      end,
      firstToken,
      endToken,
      text: reading.text.slice(start, end),
      tagged: type,
      margins,
      ...withAdjective(meaningOf(number, context), COMPOUND.test(reading.text.slice(end, end + 2))),
    }),
  );
}
