/**
 * Which rules are in force. All are, but for tests, which ask what one of them does. What each is for, with examples, stands in
 * `data/claims/rules.ts`.
 */
import { CLAIM_RULES, type ClaimRuleId } from '../../data/claims/rules.js';
import type { TaggedClaim } from '../taggers/taggers.js';
import type { ClaimColumns } from '../text/claim-columns.js';

export type RuleBook = ReadonlySet<ClaimRuleId>;

export const ALL_RULES: RuleBook = new Set(CLAIM_RULES.map(({ id }) => id));

/** A rule that puts the parts of a claim right. */
export interface Mend {
  readonly id: ClaimRuleId;
  readonly mend: (columns: ClaimColumns, claim: TaggedClaim) => TaggedClaim;
}

/** A list of mends as one function: those in force, each on what the one before made. */
export const mendBy =
  (mends: readonly Mend[]) =>
  (columns: ClaimColumns, claim: TaggedClaim, rules: RuleBook): TaggedClaim =>
    mends.filter(({ id }) => rules.has(id)).reduce((mended, { mend }) => mend(columns, mended), claim);
