/** "…, said Ana Ruiz, adding: “…”": one claim of the taggers that is two. */
import { ADDING_WORDS } from '../../../data/english/claim-rules.js';
import { itemAt } from '../../../model/column.js';
import type { TaggedClaim } from '../../taggers/taggers.js';
import type { ClaimColumns, TokenSpan } from '../../text/claim-columns.js';
import { wordAt } from '../../text/claim-words.js';
import { QUOTE } from '../../text/quotes.js';
import { meets } from '../../text/token-spans.js';

/** "…, said Ana Ruiz, [adding]: “…”": a piece of a content that another verb of saying leads to is a claim of its own. */
export function splitAdding(columns: ClaimColumns, claim: TaggedClaim): TaggedClaim[] {
  const at = claim.content.findIndex((span, number) => number > 0 && addingBefore(columns, claim, span) >= 0);
  if (at < 0) return [claim];
  const span = itemAt(claim.content, at);
  const verb = addingBefore(columns, claim, span);
  return [
    { ...claim, content: claim.content.slice(0, at) },
    { ...claim, cue: { first: verb, end: verb + 1 }, content: claim.content.slice(at) },
  ];
}

/** The "adding" just before a piece; -1 where none stands, or it is the claim's own cue. */
function addingBefore(columns: ClaimColumns, { cue }: TaggedClaim, { first }: TokenSpan): number {
  const at = /^[:,]$/.test(wordAt(columns, first - 1)) ? first - 2 : first - 1;
  return ADDING_WORDS.has(wordAt(columns, at)) &&
    columns.quote[at] === QUOTE.outside &&
    !meets(cue, { first: at, end: at + 1 })
    ? at
    : -1;
}
