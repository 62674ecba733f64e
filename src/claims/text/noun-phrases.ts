/** What a noun phrase is about: its core and its head. */

import { TAGS } from '../../grammar/tagger/tags.js';

import type { ClaimColumns, TokenSpan } from './claim-columns.js';

/** Penn tags, asked by number: 1 for those that fit. */
type TagTable = Uint8Array;
export const tagsLike = (pattern: RegExp): TagTable => Uint8Array.from(TAGS, (tag) => (pattern.test(tag) ? 1 : 0));

export const isName = (tag: string): boolean => tag === 'NNP' || tag === 'NNPS';
export const isNoun = (tag: string): boolean => tag.startsWith('NN');

/** By what a core is read: what it must hold before anything can end it, and what then does. */
export interface CoreRule {
  readonly holds: TagTable;
  readonly ends: TagTable;
}

/** Where the core of a noun phrase ends. `isInside` saves what would end it: the "of" of a name. */
export function endOfCore(
  { tag }: Pick<ClaimColumns, 'tag'>,
  { first, end }: TokenSpan,
  { holds, ends, isInside }: CoreRule & { readonly isInside?: (at: number) => boolean },
): number {
  let isWhole = false;
  for (let at = first; at < end; at += 1) {
    const number = tag[at] ?? 0;
    if (isWhole && ends[number] === 1 && !isInside?.(at)) return at;
    isWhole ||= holds[number] === 1;
  }
  return end;
}

/** The last token of a span whose tag is in the table; -1 where none is. */
export function lastTagged({ tag }: Pick<ClaimColumns, 'tag'>, { first, end }: TokenSpan, table: TagTable): number {
  for (let at = end - 1; at >= first; at -= 1) if (table[tag[at] ?? 0] === 1) return at;
  return -1;
}

const SOURCE_CORE: CoreRule = {
  holds: tagsLike(/^(?:NN.*|PRP|CD)$/),
  ends: tagsLike(/^(?:IN|WDT|WP|WP\$|TO|,|:|\(|VBG|VBN|``|'')$/),
};

/** The core of a noun phrase: up to the first comma, preposition or clause after its first noun. */
export const coreOf = (columns: ClaimColumns, span: TokenSpan): TokenSpan => ({
  first: span.first,
  end: endOfCore(columns, span, SOURCE_CORE),
});

const NOUN = tagsLike(/^NN/);

/** The last noun of a core, or its last word. */
export function headAt(columns: ClaimColumns, core: TokenSpan): number {
  const head = lastTagged(columns, core, NOUN);
  return head < 0 ? core.end - 1 : head;
}

/** How long a subject or an object of a judgement is at the most. */
export const LONGEST_OBJECT = 10;
/** A word of an object: "its two new ports". */
export const OBJECT_TAG = /^(?:DT|PRP\$|JJ.*|CD|POS|NN.*)$/;

/** The longest noun phrase that names a source. */
export const LONGEST_SOURCE = 16;

/** A word of a source's noun phrase, what is attached to its head included: "two unnamed officials at the port’s new office". */
const PHRASE_TAG = /^(?:DT|PDT|PRP\$?|NN.*|JJ.*|CD|POS|CC|IN|RB|VBN|VBG|\$)$/;
export const isPhraseTag = (tag: string): boolean => PHRASE_TAG.test(tag);
