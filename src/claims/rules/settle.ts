/** From what the taggers mark to what the record shows: the rules in their order. */

import { PERFECT_FORMS } from '../../data/claims/small-words.js';
import { DETERMINER_TAGS } from '../../data/english/tag-sets.js';
import type { TaggedClaim } from '../taggers/taggers.js';
import type { ClaimColumns, TokenSpan } from '../text/claim-columns.js';
import { tagAt, wordAt } from '../text/claim-words.js';
import { type AttachedClaim, attachClaims } from './attach.js';
import { trimContent } from './contents/contents.js';
import { withinBounds } from './depth.js';
import type { RuleBook } from './rule-book.js';
import { applyRules } from './rules.js';

/** A claim with its medium and a content that is not empty, without marks at its ends. */
export interface SettledClaim extends AttachedClaim {
  /** The cue as the record shows it. */
  readonly shownCue: TokenSpan;
}

/**
 * A judgement on a thing is the verb alone, as an editor would mark it: "have dismissed these assertions" → "dismissed".
 * What is said keeps its auxiliary, as in PolNeAR: "has said that …".
 */
function withoutPerfect(columns: ClaimColumns, { first, end }: TokenSpan): TokenSpan {
  const judges =
    end - first === 2 && PERFECT_FORMS.has(wordAt(columns, first)) && DETERMINER_TAGS.has(tagAt(columns, end));
  return { first: judges ? first + 1 : first, end };
}

/** The claims of a text in the order in which they begin; those without a content go. */
export function settleClaims(
  columns: ClaimColumns,
  tagged: readonly TaggedClaim[],
  rules: RuleBook,
): readonly SettledClaim[] {
  const settled = attachClaims(columns, applyRules(columns, tagged, rules), rules)
    .map((claim) => ({
      ...claim,
      content: trimContent(columns, claim, rules),
      shownCue: rules.has('judgement-without-perfect') ? withoutPerfect(columns, claim.cue) : claim.cue,
    }))
    .filter(({ content }) => content.length > 0);
  return withinBounds(columns, settled);
}
