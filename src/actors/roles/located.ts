/** The country of a place that the tables do not know, as the text gives it: "Kapchorwa, Uganda", "the Syrian town of Kafr Nabl". */
import { POSSESSIVE_ENDINGS } from '../../data/grammar/function-words.js';
import { PLACE_DESCRIPTIONS } from '../../data/roles/pronouns.js';
import { lookUpState } from '../../dateline/places.js';
import { lowerCase } from '../../text/lower-case.js';
import type { Naming } from '../namings/namings.js';
import type { NamedText } from './role-phrases.js';

const placeWords = new Set(PLACE_DESCRIPTIONS);
const MOST_WORDS_BETWEEN = 2;

const wordAt = ({ reading }: NamedText, at: number): string => lowerCase(reading.tokens[at]?.text ?? '');

const CLOSING = /^(?:[,.;:()—–”-]{1,2}|\d.*|)$/;

/** ", Uganda,": a country or state that is set off after a comma; not one more name of a list. */
function afterComma(text: NamedText, { endToken }: Naming): string | null {
  const next = wordAt(text, endToken) === ',' ? text.byFirst.get(endToken + 1) : undefined;
  if (!next || !CLOSING.test(wordAt(text, next.endToken)) || wordAt(text, next.endToken + 1) === 'and') return null;
  if (next.type === 'country') return next.country;
  return next.type === 'place' ? (lookUpState(next.text)?.country ?? null) : null;
}

/** "Kenya's Lamu", "the Syrian [border] town of Kafr Nabl". */
function ownerBefore(text: NamedText, { firstToken }: Naming): string | null {
  let at = firstToken;
  if (wordAt(text, at - 1) === 'of' && placeWords.has(wordAt(text, at - 2))) at -= 2;
  for (let words = 0; words <= MOST_WORDS_BETWEEN; words += 1, at -= 1) {
    const isPossessed = POSSESSIVE_ENDINGS.has(wordAt(text, at - 1));
    const owner = text.byEnd.get(isPossessed ? at - 1 : at);
    if (owner)
      return (isPossessed && owner.type === 'country') || owner.match?.how === 'demonym' ? owner.country : null;
    if (at === firstToken || isPossessed || !/^\p{Ll}[\p{Ll}-]*$/u.test(text.reading.tokens[at - 1]?.text ?? ''))
      return null;
  }
  return null;
}

/** ISO or `x-` code, or null where the text does not tell; what stands after a comma goes before what the tables say of the name. */
export const countryOfPlace = (text: NamedText, naming: Naming): string | null =>
  afterComma(text, naming) ?? (naming.country === null ? ownerBefore(text, naming) : null);
