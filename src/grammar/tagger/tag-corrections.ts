/**
 * What the tagger gets wrong by its training texts, put right by the words beside: contextual rules in the manner of Brill (1995).
 */
import { NOUN_LIKE_SAYINGS } from '../../data/english/reporting-words.js';
import { AFTER_SAYING, PLURALS_NOT_VERBS } from '../../data/english/tagger-words.js';
import { TAGS, type Tag } from '../../data/english/tags.js';
import { itemAt } from '../../model/column.js';
import type { Token } from '../../text/tokens.js';

const numberOf = (tag: Tag): number => TAGS.indexOf(tag);
const VBZ = numberOf('VBZ');
const VB = numberOf('VB');
const NNS = numberOf('NNS');
const NNP = numberOf('NNP');
const NNPS = numberOf('NNPS');

/** A word with the tags that stand before it. */
interface TaggedPlace {
  readonly tokens: readonly Token[];
  readonly tags: Uint8Array;
  readonly at: number;
}

/**
 * The tag's number put right by the word and its neighbours. "Reuters reports, citing …": after a name it is the verb. "According to
 * people …": never a verb.
 */
export function correctTag({ tokens, tags, at }: TaggedPlace, tag: number): number {
  const { text } = itemAt(tokens, at);
  if (tag === VB) return PLURALS_NOT_VERBS.has(text) ? NNS : tag;
  if (tag !== NNS || !NOUN_LIKE_SAYINGS.has(text)) return tag;
  const before = at === 0 ? -1 : (tags[at - 1] ?? 0);
  const isNamed = before === NNP || before === NNPS;
  return isNamed && AFTER_SAYING.has(tokens[at + 1]?.text ?? '.') ? VBZ : tag;
}
