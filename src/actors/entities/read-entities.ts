/** From a text to all that it may name, not judged yet. */
import type { Article, Dateline } from '../../record.js';
import type { TextReading } from '../../text/index.js';
import { type JudgeText, readJudgeText } from '../judge/judge-context.js';
import { addKnownNames } from '../namings/known-names.js';
import { readNamings } from '../namings/namings.js';
import { settleTypes } from '../namings/one-type.js';
import { trimOpeners } from '../namings/openers.js';
import { dropTitleWords } from '../namings/title-lines.js';
import { readRoles } from '../roles/roles.js';
import { findMentions } from '../tagger/mentions.js';
import { mergeNamings, settleNamings } from './merge-namings.js';

export interface ActorsInput {
  readonly reading: TextReading;
  readonly article: Article;
  readonly dateline: Dateline | null;
}

/** The entities of a text with their standings, first named first. */
export function readEntities({ reading, article, dateline }: ActorsInput): JudgeText {
  const found = dropTitleWords(reading, findMentions(reading, article.headline));
  const mentions = addKnownNames(reading, trimOpeners(reading, settleTypes(reading, found)));
  const namings = settleNamings(reading, readNamings(reading, mentions));
  const standings = readRoles(reading, namings);
  return readJudgeText({ reading, article, dateline, entities: mergeNamings(namings), standings });
}
