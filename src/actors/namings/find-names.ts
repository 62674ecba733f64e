/** All names in a text, each with its type: the tagger's, made whole, parted and completed by what the text and the lists tell. */
import type { TextReading } from '../../text/index.js';
import { findMentions, type Mention } from '../tagger/mentions.js';
import { joinMentions } from './joins.js';
import { addKnownNames } from './known-names.js';
import { settleTypes } from './one-type.js';
import { trimOpeners } from './openers.js';
import { addPassedOver } from './passed-over.js';
import { dropTitleParts } from './quoted-titles.js';
import { dropTitleWords } from './title-lines.js';

/** The names in text order, none inside another. */
export function findNames(reading: TextReading, headline: string | null): readonly Mention[] {
  const tagged = dropTitleParts(reading, dropTitleWords(reading, findMentions(reading, headline)));
  const whole = addPassedOver(reading, joinMentions(reading, tagged));
  return addKnownNames(reading, trimOpeners(reading, settleTypes(reading, whole)));
}
