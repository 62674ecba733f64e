/** Runs both examples of every rule of a set: `describeRules('echoes', ECHOES, LISTS)`. */
import { describe, expect, it } from 'vitest';
import {
  compileRules,
  type MatchRule,
  type MatchWord,
  matchRules,
  type WordLists,
} from '../../src/grammar/rules/match.js';
import { TAGS, tagTokens } from '../../src/grammar/tagger/tags.js';
import { readBody, readText } from '../../src/text/index.js';

/** The words of each sentence of a text with the tags that our tagger gives them. */
export function wordsOf(text: string): MatchWord[][] {
  const reading = readText(readBody(text));
  const tags = tagTokens(reading);
  return reading.sentences.map(({ firstToken, endToken }) =>
    reading.tokens
      .slice(firstToken, endToken)
      .map((token, at) => ({ text: token.text, tag: TAGS[tags[firstToken + at] ?? 0] ?? 'NN' })),
  );
}

/** One test a rule: it matches in `must` and not in `mustNot`. `read` gives the words of a text's sentences. */
export function describeRules(
  name: string,
  rules: readonly MatchRule[],
  {
    lists = {},
    read = wordsOf,
  }: { lists?: WordLists; read?: (text: string) => readonly (readonly MatchWord[])[] } = {},
): void {
  describe(name, () => {
    it.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
      const set = compileRules([rule], lists);
      const count = (text: string): number => read(text).flatMap((words) => matchRules(set, words)).length;
      expect(count(rule.must), rule.must).toBeGreaterThan(0);
      expect(count(rule.mustNot), rule.mustNot).toBe(0);
    });
  });
}
