/**
 * The headline's word for a deed: it adds its date and quality to what the body tells. It tells nothing by itself, since evidence lies in the
 * body, and settles no status, since headlines leave out on whose word a thing is told.
 */
import { openDoc } from '../grammar/doc.js';
import { readBody, readText } from '../text/index.js';
import { lowerCase } from '../text/lower-case.js';
import { openDocument } from './document.js';
import type { EventsInput } from './index.js';
import type { Mention } from './outcome/mention.js';
import { isAnchor, readActs } from './triggers.js';

/** The mentions of a headline, as of sentence -1; empty where it has no trigger. */
export function readHeadline(input: EventsInput): Mention[] {
  const doc = openDoc(readText(readBody(input.article.headline ?? '')));
  if (!doc.tokens.some(({ text }) => isAnchor(lowerCase(text)))) return [];
  const document = openDocument({ ...input, doc, actors: [], claims: [] });
  for (const index of doc.sentences.keys())
    readActs(document, doc.sentence(index), { isAnchored: true, isOpen: false });
  return document.mentions.map((mention) => ({ ...mention, sentence: -1 }));
}
