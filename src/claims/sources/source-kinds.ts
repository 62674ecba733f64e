/** What kind of source a noun phrase is by its words: a name, somebody, many, a paper. */

import { COLLECTIVE_NOUNS, DOCUMENT_NOUNS, ORGANISATION_NOUNS } from '../../data/english/source-words.js';
import { lemmaOf } from '../../grammar/words/lemma.js';
import { itemAt } from '../../model/column.js';
import type { ClaimSource } from '../../record.js';
import type { ClaimColumns, TokenSpan } from '../text/claim-columns.js';
import { tagAt, wordAt } from '../text/claim-words.js';
import { coreOf, headAt, isName } from '../text/noun-phrases.js';

/** "The 37-year-old". */
const AGED = /-old$/;

/** What kind of source a noun phrase is by its words. */
export function kindOf(columns: ClaimColumns, span: TokenSpan): ClaimSource['kind'] {
  const core = coreOf(columns, span);
  const head = headAt(columns, core);
  const tag = tagAt(columns, head);
  const lemma = lemmaOf(itemAt(columns.tokens, head).text, tag);
  if (tag === 'NNPS' || COLLECTIVE_NOUNS.has(wordAt(columns, head))) return 'collective';
  if (tag === 'NNP') return 'named';
  if (DOCUMENT_NOUNS.has(lemma)) return 'document';
  if (hasApposedName(columns, span, core)) return 'named';
  if (AGED.test(wordAt(columns, head))) return 'unnamed';
  if (tag === 'NNS' || tag === 'DT' || tag === 'JJ' || COLLECTIVE_NOUNS.has(lemma)) return 'collective';
  return ORGANISATION_NOUNS.has(lemma) && isOwned(columns, core) ? 'named' : 'unnamed';
}

/** "the group's leader, Jan Novak". */
function hasApposedName(columns: ClaimColumns, { end }: TokenSpan, core: TokenSpan): boolean {
  return core.end + 1 < end && tagAt(columns, core.end) === ',' && tagAt(columns, core.end + 1) === 'NNP';
}

/** "Ukraine's foreign ministry", "the Trump campaign": a body that a name makes one of its kind; "a Russian agency" is any. */
function isOwned(columns: ClaimColumns, { first, end }: TokenSpan): boolean {
  if (/^(?:a|an|one|another|some)$/.test(wordAt(columns, first))) return false;
  for (let at = first; at < end; at += 1)
    if (isName(tagAt(columns, at)) || /^\p{Lu}/u.test(itemAt(columns.tokens, at).text.slice(1))) return true;
  return tagAt(columns, first) === 'JJ' && /^\p{Lu}/u.test(itemAt(columns.tokens, first).text);
}
