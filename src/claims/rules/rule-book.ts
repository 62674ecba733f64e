/**
 * Which rules are in force. All are, but for tests, which ask what one of them does. What each is for, with examples, stands in
 * `data/claims/rules.ts`.
 */
import { CLAIM_RULES, type ClaimRuleId } from '../../data/claims/rules.js';

export type RuleBook = ReadonlySet<ClaimRuleId>;

export const ALL_RULES: RuleBook = new Set(CLAIM_RULES.map(({ id }) => id));
