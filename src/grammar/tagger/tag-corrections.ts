/**
 * What the tagger gets wrong by its training texts, put right by the words beside: contextual rules in the manner of Brill (1995).
 */
import { NOUN_LIKE_SAYINGS } from '../../data/english/reporting-words.js';
import { TAGS, type Tag } from '../../data/english/tags.js';
import type { Token } from '../../text/tokens.js';

const numberOf = (tag: Tag): number => TAGS.indexOf(tag);
const VBZ = numberOf('VBZ');
const VB = numberOf('VB');
const NNS = numberOf('NNS');
const NNP = numberOf('NNP');
const NNPS = numberOf('NNPS');

const AFTER_SAYING = /^(?:[.,:;”"’]|that|the|a|an)$/;

/** "Reuters reports, citing …": after a name it is the verb. "According to people …": never a verb. */
export function correctTag(tokens: readonly Token[], tags: Uint8Array, at: number, tag: number): number {
  const { text } = tokens[at] as Token;
  if (tag === VB) return text === 'people' ? NNS : tag;
  if (tag !== NNS || !NOUN_LIKE_SAYINGS.has(text)) return tag;
  const before = at === 0 ? -1 : (tags[at - 1] as number);
  const isNamed = before === NNP || before === NNPS;
  return isNamed && AFTER_SAYING.test(tokens[at + 1]?.text ?? '.') ? VBZ : tag;
}
