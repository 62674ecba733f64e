/** Mentions in which two names stand are parted: "Halden's Lorton Mall", "Ilmar, Tove and Arn"; "Reed v. Lorton" names nobody. */
import { GIVEN_TO_HOUSES } from '../../../data/names/joins.js';
import { lookUpCity, lookUpState } from '../../../dateline/places.js';
import { lookUpCountry } from '../../../geography/countries.js';
import { itemAt } from '../../../model/column.js';
import { hashText } from '../../../model/hash.js';
import { clustersOf, leansToPerson } from '../../../model/word-clusters.js';
import type { TextReading } from '../../../text/index.js';
import { lowerCase } from '../../../text/lower-case.js';
import { GAZETTEER_CLASSES, hashPhrase, loadGazetteer } from '../../tagger/gazetteer-phrases.js';
import { lexiconsOf } from '../../tagger/lexicon-bits.js';
import type { Mention } from '../../tagger/mentions.js';
import { isBodyEnd } from '../organisations.js';
import { listedBodies } from '../types/listed-names.js';

const GIVEN = 1 << GAZETTEER_CLASSES.indexOf('first name');
const POSSESSIVE = /^['’]s?$/;
const CAPITALISED = /^\p{Lu}/u;
const VERSUS = /^(?:v|vs)\.?$/;
const LINK = /^(?:and|or|,)$/;
const CONJUNCTION = /^(?:and|or)$/;
const houses = new Set(GIVEN_TO_HOUSES);

const wordAt = ({ tokens }: TextReading, at: number): string => tokens[at]?.text ?? '';

/** A part of a mention, with its words' share of the margins. */
function partOf(
  reading: TextReading,
  mention: Mention,
  { firstToken, endToken }: Pick<Mention, 'firstToken' | 'endToken'>,
): Mention {
  const share = (endToken - firstToken) / (mention.endToken - mention.firstToken);
  return {
    ...mention,
    start: itemAt(reading.tokens, firstToken).start,
    end: itemAt(reading.tokens, endToken - 1).end,
    firstToken,
    endToken,
    margins: mention.margins.map((margin) => margin * share),
  };
}

const isKnownPlace = (text: string): boolean =>
  lookUpCountry(text)?.how === 'name' || lookUpCity(text) !== null || lookUpState(text) !== null;

/** A given name of the gazetteer, or a word that leans to be a person's name more than anything else. */
const isGivenName = (word: string): boolean =>
  (loadGazetteer().lookUp(hashPhrase([word])) & GIVEN) !== 0 || leansToPerson(clustersOf(hashText(lowerCase(word))));

/** Where an owner within a mention ends: "Halden['s] Lorton Mall"; -1 where none does. */
function ownerEnd(reading: TextReading, { firstToken, endToken, start }: Mention, alone: ReadonlySet<string>): number {
  for (let at = firstToken + 1; at < endToken - 1; at += 1) {
    if (!POSSESSIVE.test(wordAt(reading, at)) || !CAPITALISED.test(wordAt(reading, at + 1))) continue;
    const owner = reading.text.slice(start, itemAt(reading.tokens, at - 1).end);
    // "Lay Volunteers' International Organisation" is one body.
    const isPlural = wordAt(reading, at).length === 1;
    if (houses.has(wordAt(reading, at - 1)) || (isPlural && isBodyEnd(lowerCase(wordAt(reading, endToken - 1)))))
      return -1;
    const isOther =
      alone.has(owner) ||
      listedBodies.has(owner) ||
      isKnownPlace(owner) ||
      (at - firstToken === 2 && isGivenName(wordAt(reading, firstToken)));
    const isPerson = endToken - at === 3 && isGivenName(wordAt(reading, at + 1));
    return isOther || isPerson ? at : -1;
  }
  return -1;
}

/** The parts of an enumeration that was taken for one name; the mention alone where it is one. */
function enumerated(reading: TextReading, mention: Mention, alone: ReadonlySet<string>): Mention[] {
  const { firstToken, endToken } = mention;
  const links: number[] = [];
  for (let at = firstToken + 1; at < endToken - 1; at += 1) if (LINK.test(wordAt(reading, at))) links.push(at);
  if (!links.some((at) => CONJUNCTION.test(wordAt(reading, at)))) return [mention];
  const isChoice = links.some((at) => wordAt(reading, at) === 'or');
  const words = Array.from({ length: endToken - firstToken }, (_, at) => wordAt(reading, firstToken + at));
  if (loadGazetteer().lookUp(hashPhrase(words)) !== 0) return [mention];
  const bounds = [firstToken - 1, ...links, endToken];
  const parts: Mention[] = [];
  for (let n = 1; n < bounds.length; n += 1) {
    const [first, end] = [itemAt(bounds, n - 1) + 1, itemAt(bounds, n)];
    if (end <= first || !CAPITALISED.test(wordAt(reading, first))) return [mention];
    parts.push(partOf(reading, mention, { firstToken: first, endToken: end }));
  }
  const isEven = new Set(parts.map((part) => part.endToken - part.firstToken)).size === 1;
  const standsAlone = (part: Mention): boolean => {
    const text = textOf(reading, part);
    return alone.has(text) || (loadGazetteer().lookUp(hashPhrase(text.split(' '))) & ~GIVEN) !== 0;
  };
  // "Ministry of Trade, Coast and Lakes" is one, "Chiefs and Cowboys" are two, and so are "Reed or Tove Harbour" always.
  if (isChoice || parts.every(standsAlone)) return parts;
  return isEven && (links.length > 1 || parts.some(standsAlone)) ? parts : [mention];
}

const textOf = ({ text }: TextReading, { start, end }: Mention): string => text.slice(start, end);

const MOST_PLACE_WORDS = 3;

/** "Ana Palacios [of] Halden": the token of the "of" between a person's full name and a place; -1 elsewhere. */
function homeLink(reading: TextReading, { firstToken, endToken }: Mention): number {
  const at = firstToken + 2;
  const length = endToken - at - 1;
  if (wordAt(reading, at) !== 'of' || length < 1 || length > MOST_PLACE_WORDS) return -1;
  const isFullName = isGivenName(wordAt(reading, firstToken)) && lexiconsOf(lowerCase(wordAt(reading, at - 1))) === 0;
  return isFullName && CAPITALISED.test(wordAt(reading, at - 1)) ? at : -1;
}

/** What a mention names: one name, more, or none. */
function partsOf(reading: TextReading, mention: Mention, alone: ReadonlySet<string>): Mention[] {
  const { firstToken, endToken } = mention;
  if (endToken - firstToken < 3) return [mention];
  for (let at = firstToken + 1; at < endToken - 1; at += 1) if (VERSUS.test(wordAt(reading, at))) return [];
  const home = homeLink(reading, mention);
  if (home > 0)
    return [
      { ...partOf(reading, mention, { firstToken, endToken: home }), type: 'PER' },
      { ...partOf(reading, mention, { firstToken: home + 1, endToken }), type: 'LOC' },
    ];
  const owner = ownerEnd(reading, mention, alone);
  if (owner < 0) return enumerated(reading, mention, alone);
  const isPerson = endToken - owner === 3 && isGivenName(wordAt(reading, owner + 1));
  const owned = partOf(reading, mention, { firstToken: owner + 1, endToken });
  return [partOf(reading, mention, { firstToken, endToken: owner }), isPerson ? { ...owned, type: 'PER' } : owned];
}

/** The mentions, each with one name in it. */
export function partMentions(reading: TextReading, mentions: readonly Mention[]): Mention[] {
  const alone = new Set(mentions.map((mention) => textOf(reading, mention)));
  return mentions.flatMap((mention) => partsOf(reading, mention, alone));
}
