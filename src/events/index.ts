/** The events stage: recognition events of the types in `src/README.md`, "Event types and rules". */
import type { Actor, Article, Claim, Dateline, RecognitionEvent } from '../record.js';
import type { TextReading } from '../text/index.js';
import { lowerCase } from '../text/lower-case.js';
import { type EventDocument, openDocument } from './document.js';
import { readHeadline } from './headline.js';
import { mergeMentions } from './outcome/merge-mentions.js';
import { isAnchor, isOpenAnchor, readActs, readReactions } from './triggers.js';

export interface EventsInput {
  readonly reading: TextReading;
  readonly article: Article;
  readonly dateline: Dateline | null;
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
}

/** A sentence longer than this is a table or a list, not a sentence. */
const MAX_TOKENS = 400;

/** "Belgium is kicking out 21": right after one expulsion another may be told without a word for an envoy. */
function goesOn(document: EventDocument, index: number): boolean {
  const last = document.mentions.findLast(({ type }) => type === 'tie-downgrade');
  return last?.sentence === index - 1;
}

/** The events, one a deed, in text order of their first evidence; spans are UTF-16 units. */
export function findEvents(input: EventsInput): RecognitionEvent[] {
  const { reading } = input;
  const { sentences, tokens } = reading;
  const document = openDocument(input);
  for (let index = 0; index < sentences.length; index += 1) {
    const { firstToken, endToken } = sentences[index] as TextReading['sentences'][number];
    if (endToken - firstToken > MAX_TOKENS) continue;
    const isOpen = document.mentions.length > 0 || document.unclaimed !== null;
    let isAnchored = false;
    for (let at = firstToken; at < endToken && !isAnchored; at += 1) {
      const lower = lowerCase((tokens[at] as { text: string }).text);
      isAnchored = isAnchor(lower) || (isOpen && isOpenAnchor(lower));
    }
    if (!isAnchored && !isOpen) continue;
    const sentence = document.sentence(index);
    readActs(document, sentence, { isAnchored: isAnchored || goesOn(document, index), isOpen });
    if (document.mentions.length > 0) readReactions(document, sentence);
  }
  if (document.mentions.length === 0) return [];
  const mentions = [...document.mentions, ...readHeadline(input)];
  return mergeMentions(mentions, { actors: input.actors, text: reading.text });
}
