import { describe, expect, it } from 'vitest';
import { ALL_RULES } from '../../src/claims/rules/rule-book.js';
import { CLAIM_RULES, type ClaimRuleId } from '../../src/data/claims/rules.js';
import { settled } from './marked-claims.js';

const without = (id: ClaimRuleId): ReadonlySet<ClaimRuleId> => new Set([...ALL_RULES].filter((other) => other !== id));

describe('each rule changes its example, and leaves the other alone', () => {
  it.each(CLAIM_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, { must, mustNot }) => {
    expect(settled(must), must).not.toBe(settled(must, without(id)));
    expect(settled(mustNot), mustNot).toBe(settled(mustNot, without(id)));
  });

  it('and no two rules have one id', () => {
    expect(ALL_RULES.size).toBe(CLAIM_RULES.length);
  });
});
