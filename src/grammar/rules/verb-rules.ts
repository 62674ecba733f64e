/** Rules over the words from a main verb on: "{put} an end to [<object>.]", "{do} so". */
import type { VerbPhrase } from '../chunks/phrases.js';
import { skip, wordsBetween } from '../place.js';
import { NO_WORD } from '../sentence.js';
import type { Word } from '../words/words.js';
import { compileRules, type MatchRule, matchRules } from './match.js';
import { lemmasOf, type WordLists } from './match-anchors.js';

/** A rule that matches from a verb on. */
interface VerbMatch<Rule extends MatchRule> {
  readonly rule: Rule;
  /** The word after the match. */
  readonly end: Word;
  /** The first word of one of its captures; `NO_WORD` where it took none. */
  readonly at: (capture: string) => Word;
}

/** How many words of the sentence are looked at, the verb among them. */
const REACH = 24;

/**
 * Rules made ready to be asked of a verb: gives all that match from it on, in their order. Each pattern begins with the verb, as its
 * lemma, which here is the base form that the verb lexicon gives. Verbs of which no rule speaks cost one look-up.
 */
export function compileVerbRules<Rule extends MatchRule>(
  rules: readonly Rule[],
  lists: WordLists = {},
): (verb: VerbPhrase) => VerbMatch<Rule>[] {
  const set = compileRules(rules, lists);
  const lemmas = new Set(rules.flatMap(({ match }) => lemmasOf(match, lists)));
  return ({ base, head }) => {
    if (!lemmas.has(base)) return [];
    const { text, lower, tag } = head;
    const words = [{ text, lower, tag, lemma: base }, ...wordsBetween(head.next, skip(head, REACH))];
    return matchRules(set, words).flatMap(({ rule, first, end, groups }) => {
      if (first > 0) return [];
      const at = (capture: string): Word => {
        const group = groups[capture];
        return group ? skip(head, group.first) : NO_WORD;
      };
      return [{ rule, end: skip(head, end), at }];
    });
  };
}
