/** The headline's own word for a deed: it confirms and dates what the body tells, and tells nothing by itself, since evidence lies in the body. */
import { readBody, readText } from '../text/index.js';
import { openDocument } from './document.js';
import type { EventsInput } from './index.js';
import type { Mention } from './mention.js';
import { isAnchor, readActs } from './triggers.js';

/** The mentions of a headline, as of sentence -1; empty where it has no trigger. */
export function readHeadline(input: EventsInput): Mention[] {
  const reading = readText(readBody(input.article.headline ?? ''));
  if (!reading.tokens.some(({ text }) => isAnchor(text.toLowerCase()))) return [];
  const document = openDocument({ ...input, reading, actors: [], claims: [] });
  for (const index of reading.sentences.keys())
    readActs(document, document.sentence(index), { isAnchored: true, isOpen: false });
  return document.mentions.map((mention) => ({ ...mention, sentence: -1 }));
}
