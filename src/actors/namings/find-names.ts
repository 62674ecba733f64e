/** All names in a text, each with its type: the tagger's, made whole, parted and completed by what the text and the lists tell. */
import type { TextReading } from '../../text/index.js';
import { findMentions, type Mention } from '../tagger/mentions.js';
import { dropCredits } from './extents/credits.js';
import { joinMentions } from './extents/joins.js';
import { addKnownNames } from './extents/known-names.js';
import { trimOpeners } from './extents/openers.js';
import { addPassedOver } from './extents/passed-over.js';
import { dropTitleParts } from './extents/quoted-titles.js';
import { dropTitleWords } from './extents/title-lines.js';
import { settleTypes } from './types/one-type.js';

/** The names in text order, none inside another. */
export function findNames(reading: TextReading, headline: string | null): readonly Mention[] {
  const tagged = dropCredits(
    reading,
    dropTitleParts(reading, dropTitleWords(reading, findMentions(reading, headline))),
  );
  const whole = addPassedOver(reading, joinMentions(reading, tagged));
  return addKnownNames(reading, trimOpeners(reading, settleTypes(reading, whole)));
}
