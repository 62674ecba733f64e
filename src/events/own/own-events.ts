/** Events of the user's own types. Who acts on whom is read here; how real, when and on whose word, as for the acts of the closed list. */
import { isNoun, isVerb } from '../../grammar/chunks/phrases.js';
import type { Sentence } from '../../grammar/sentence.js';
import { itemAt } from '../../model/column.js';
import type { OwnEventType } from '../../rules/user-rules.js';
import { lowerCase } from '../../text/lower-case.js';
import { type EventDocument, openDocument } from '../document.js';
import type { EventsInput } from '../index.js';
import type { Mention } from '../outcome/mention.js';
import { type Deed, tellDeed } from '../telling/deed.js';
import { type OwnLexicon, ownLexicon } from './own-lexicon.js';
import { deedsOfNoun } from './own-nouns.js';
import { deedsOfPatterns } from './own-patterns.js';
import { deedsOfVerb } from './own-verbs.js';

/** A sentence longer than this is a table or a list, not a sentence. */
const MAX_TOKENS = 400;

/** What the text tells of events of these types; a sentence without a word of theirs costs one look-up for each word. */
export function ownMentions(input: EventsInput, types: readonly OwnEventType[]): readonly Mention[] {
  const { sentences, tokens } = input.doc;
  const lexicon = ownLexicon(types);
  let document: EventDocument | null = null;
  for (const [index, { firstToken, endToken }] of sentences.entries()) {
    if (endToken - firstToken > MAX_TOKENS) continue;
    let isAnchored = false;
    for (let at = firstToken; at < endToken && !isAnchored; at += 1)
      isAnchored = lexicon.anchors.has(lowerCase(itemAt(tokens, at).text));
    if (!isAnchored) continue;
    document ??= openDocument(input);
    readSentence(document, input.doc.sentence(index), lexicon);
  }
  return document?.mentions ?? [];
}

/** "submitted his resignation": a verb has told it with the noun as its object. */
const isTold = ({ mentions }: EventDocument, { type, at, first, end }: Deed): boolean =>
  isNoun(at) &&
  mentions.some(
    ({ type: told, evidence }) => told === type && evidence.start < first.start && evidence.end >= end.previous.end,
  );

/** A pattern says most, so what it finds stands first among deeds of one place. */
function readSentence(document: EventDocument, sentence: Sentence, lexicon: OwnLexicon): void {
  const tell = (deeds: readonly Deed[]): void => {
    for (const deed of deeds) if (!isTold(document, deed)) document.mentions.push(...tellDeed(document, deed));
  };
  if (lexicon.hasPatterns) tell(deedsOfPatterns(document, sentence, lexicon));
  for (const phrase of sentence.phrases) {
    if (isVerb(phrase)) tell(deedsOfVerb(document, phrase, lexicon));
    else if (isNoun(phrase)) tell(deedsOfNoun(document, phrase, lexicon));
  }
}
