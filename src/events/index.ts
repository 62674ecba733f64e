/** The events stage: acts of the closed list and of the user's own types, by the rules of `src/README.md`, "Event types and rules". */
import type { Doc } from '../grammar/doc.js';
import { itemAt } from '../model/column.js';
import type { Actor, Article, Claim, Dateline, RecognitionEvent } from '../record.js';
import type { OwnEventType } from '../rules/user-rules.js';
import { lowerCase } from '../text/lower-case.js';
import type { TokenRange } from '../text/sentences.js';
import { type EventDocument, openDocument } from './document.js';
import { readHeadline } from './headline.js';
import { mayEcho, mayReact } from './later-words.js';
import type { Mention } from './outcome/mention.js';
import { mergeMentions, type SignedEvent } from './outcome/merge-mentions.js';
import { openRows, rowOf } from './outcome/type-rows.js';
import { ownMentions } from './own/own-events.js';
import { withOwnWords } from './telling/own-words.js';
import { isAnchor, isOpenAnchor, readActs, readReactions } from './triggers.js';

/** What the stage reads: the text with its grammar, and what the stages before found. */
export interface EventsInput {
  readonly doc: Doc;
  readonly article: Article;
  readonly dateline: Dateline | null;
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  /** Event types of the user's own rules. */
  readonly ownTypes?: readonly OwnEventType[];
  /** Events that are less likely right are left out. */
  readonly minConfidence?: number;
}

/** A sentence longer than this is a table or a list, not a sentence. */
const MAX_TOKENS = 400;

/** "Belgium is kicking out 21": right after one expulsion another may be told without a word for an envoy. */
function goesOn(document: EventDocument, index: number): boolean {
  const last = document.mentions.findLast(({ type }) => rowOf(type).isOfEnvoys);
  return last?.sentence === index - 1;
}

/** The events, one a deed, ids from e1 in text order of their first evidence; spans are UTF-16 units. What is less sure than asked for is left out. */
export const findEvents = (input: EventsInput): RecognitionEvent[] =>
  findSignedEvents(input)
    .filter(({ event }) => event.confidence >= (input.minConfidence ?? 0))
    .map(({ event }, at) => ({ ...event, id: `e${at + 1}` }));

/** The events with what their telling shows, by which they are sure or not. */
export function findSignedEvents(input: EventsInput): SignedEvent[] {
  const listed = listedMentions(input);
  const own = input.ownTypes?.length ? ownMentions(input, input.ownTypes) : [];
  if (listed.length + own.length === 0) return [];
  const { doc, actors, ownTypes = [] } = input;
  return mergeMentions([...listed, ...own], { actors, text: doc.text, rowOf: openRows(ownTypes) });
}

/** Whether a word of a sentence can tell an act of the list, or, where one has been told, one more. */
function anchors({ tokens }: Doc, { firstToken, endToken }: TokenRange, isOpen: boolean): boolean {
  for (let at = firstToken; at < endToken; at += 1) {
    const lower = lowerCase(itemAt(tokens, at).text);
    if (isAnchor(lower) || (isOpen && isOpenAnchor(lower))) return true;
  }
  return false;
}

/** "Jordan called the decision illegal. Egypt said that by recognising …": a reaction told just before the first deed of all. */
function reactBefore(document: EventDocument, index: number): void {
  const { words } = document.input.doc.sentence(index);
  if (mayReact(words.map(({ lower }) => lower))) readReactions(document, document.input.doc.sentence(index));
}

/** What is told of acts of the closed list. */
function listedMentions(input: EventsInput): readonly Mention[] {
  const { sentences, tokens } = input.doc;
  const document = openDocument(input);
  let isFirst = true;
  for (const [index, range] of sentences.entries()) {
    if (range.endToken - range.firstToken > MAX_TOKENS) continue;
    const isOpen = document.mentions.length + document.unclaimed.length > 0;
    const isAnchored = anchors(input.doc, range, isOpen) || (isOpen && goesOn(document, index));
    if (!isAnchored && !isOpen) continue;
    const lowers = tokens.slice(range.firstToken, range.endToken).map(({ text }) => lowerCase(text));
    if (isAnchored || mayEcho(lowers)) readActs(document, input.doc.sentence(index), { isAnchored, isOpen });
    if (document.mentions.length === 0) continue;
    if (isFirst && index > 0) reactBefore(document, index - 1);
    isFirst = false;
    if (mayReact(lowers)) readReactions(document, input.doc.sentence(index));
  }
  return document.mentions.length === 0 ? [] : [...withOwnWords(document, document.mentions), ...readHeadline(input)];
}
