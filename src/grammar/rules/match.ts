/**
 * Patterns over words, in compromise's match syntax (https://observablehq.com/@spencermountain/compromise-match-syntax) over our own
 * words and tags; with `terms.ts` the only file that knows that library. Of it two pure functions are used, the parser of patterns
 * and the matcher of `compromise/one`: no tagging of its own, no shared state.
 *
 * It is loaded when the first rule meets a sentence that holds one of its words (18 ms), and synchronously.
 *
 * Microseconds a sentence, over 2,465 sentences of PolNeAR's dev part (23 words each), warm, the best of four runs:
 * one rare word 1; one rare lemma 6, nearly all of it for the lemmas of all words, which the caller may give; 35 rules on verbs of
 * saying, which half of the sentences hold, 26; 4 rules of tags alone 30; 35 of them 353. So a rule that every sentence may meet
 * names a word, or its caller looks first whether the sentence is one for it. The idioms and echo phrases of events, which are asked
 * only of their verbs, take 0.5 % of the time of reading 200 texts full of events (51 of 10,800 ms), and the library's loading once.
 */
import { NAMES_OF_TAG } from '../../data/english/tag-names.js';
import { loadPackage } from '../../packages.js';
import { lowerCase } from '../../text/lower-case.js';
import { lemmaOf } from '../words/lemma.js';
import { type Anchors, anchorsOf, type WordLists } from './match-anchors.js';

/** The names of tags that patterns may ask for. */
export const PATTERN_TAGS: readonly string[] = [
  ...new Set([...NAMES_OF_TAG.values()].flatMap((names) => [...names])),
].filter((name) => /^\w+$/.test(name));

export type { WordLists } from './match-anchors.js';

/** A rule as data: what it is called, why it is there, its pattern, a sentence in which it must match, one in which it must not. */
export interface MatchRule {
  readonly id: string;
  readonly reason: string;
  readonly match: string;
  readonly must: string;
  readonly mustNot: string;
}

/** A word to be matched. */
export interface MatchWord {
  readonly text: string;
  /** In small letters, where it is known. */
  readonly lower?: string;
  /** The Penn tag. */
  readonly tag: string;
  /** The lemma, where it is known. */
  readonly lemma?: string;
  /** More names to be asked for: `['Actor']` for `#Actor`. */
  readonly tags?: readonly string[];
}

/** A range of words: half-open, in the numbers of the list that was matched. */
interface WordRange {
  readonly first: number;
  readonly end: number;
}

interface RuleMatch<Rule extends MatchRule> extends WordRange {
  readonly rule: Rule;
  /** The pattern's captures by their names: "[<who>#Name+]" → `groups.who`. One that took no word is absent. */
  readonly groups: Readonly<Record<string, WordRange>>;
}

/** What a part of a parsed pattern asks for; other fields are the library's own. */
interface PatternPart {
  /** The lemma of "{say}"; within a choice the parser leaves it in `root`. */
  machine?: string;
  root?: string;
  tag?: string;
  choices?: PatternPart[][];
}

/** A word as the library's matcher reads it. */
interface LibraryTerm {
  readonly text: string;
  readonly normal: string;
  readonly pre: string;
  readonly post: string;
  readonly tags: TermTags;
}

/** Sentence, first word, end; the ids of words that stand behind these are not used. */
type Pointer = readonly [number, number, number];

interface Matcher {
  parseMatch(pattern: string, options: object, world: object): PatternPart[];
  match(
    sentences: readonly (readonly LibraryTerm[])[],
    wanted: { regs: readonly PatternPart[] },
  ): { ptrs: readonly Pointer[]; byGroup: Readonly<Record<string, readonly Pointer[]>> };
}

/** What the parser asks of the library's model: no inflections, and words with a hyphen stay whole, as our tokens are. */
const WORLD = { methods: {}, model: { one: { prefixes: { hasOwnProperty: () => true } } } };

let loaded: Matcher | null = null;

/** Loads the library. Throws an `Error` that says what to do where it is not there. */
function loadMatcher(): Matcher {
  loaded ??= (loadPackage('compromise/one') as { methods(): { one: Matcher } }).methods().one;
  return loaded;
}

/** Marks a tag that asks for a lemma: "{say}" → "=say". */
const LEMMA = '=';

/** The names under which a word can be asked for by `#…`; the library asks for one at a time. */
class TermTags {
  private lemma: string | null = null;
  private readonly names: ReadonlySet<string> | undefined;

  constructor(
    private readonly word: MatchWord,
    private readonly lower: string,
    private readonly lists: WordLists,
  ) {
    this.names = NAMES_OF_TAG.get(word.tag);
  }

  has(name: string): boolean {
    if (!name.startsWith(LEMMA))
      return (
        (this.names?.has(name) ?? false) ||
        (this.word.tags?.includes(name) ?? false) ||
        (this.lists[name]?.has(this.lower) ?? false)
      );
    this.lemma ??= lemmaOfWord(this.word);
    const wanted = name.slice(LEMMA.length);
    return wanted.startsWith('#') ? (this.lists[wanted.slice(1)]?.has(this.lemma) ?? false) : this.lemma === wanted;
  }
}

/** Lets "{say}" ask for the lemma that our tagger and `lemmaOf` give. */
function askForLemmas(parts: readonly PatternPart[]): void {
  for (const part of parts) {
    const lemma = part.machine ?? part.root;
    delete part.machine;
    delete part.root;
    if (lemma !== undefined) part.tag = LEMMA + lemma;
    for (const choice of part.choices ?? []) askForLemmas(choice);
  }
}

interface CompiledRule<Rule> {
  readonly rule: Rule;
  readonly anchors: Anchors | null;
  parts: readonly PatternPart[] | null;
}

/** Rules ready to be matched. Patterns are parsed when a sentence first holds one of their words. */
class RuleSet<Rule extends MatchRule = MatchRule> {
  private readonly rules: readonly CompiledRule<Rule>[];
  /** The numbers of the rules that a word or a lemma may begin to matter for, and of those that any sentence may meet. */
  private readonly byWord = new Map<string, number[]>();
  private readonly byLemma = new Map<string, number[]>();
  private readonly always: number[] = [];

  constructor(
    rules: readonly Rule[],
    private readonly lists: WordLists,
  ) {
    this.rules = rules.map((rule) => ({ rule, anchors: anchorsOf(rule.match, lists), parts: null }));
    for (const [number, { anchors }] of this.rules.entries()) {
      if (anchors === null) this.always.push(number);
      for (const word of anchors?.words ?? []) this.byWord.set(word, [...(this.byWord.get(word) ?? []), number]);
      for (const lemma of anchors?.lemmas ?? []) this.byLemma.set(lemma, [...(this.byLemma.get(lemma) ?? []), number]);
    }
  }

  /**
   * The words and lemmas of which a sentence must hold one for any rule to match; null where a rule has tags alone. For callers that
   * have columns of numbers and can pass a sentence over before its words are made.
   */
  anchors(): Anchors | null {
    if (this.always.length > 0) return null;
    return { words: new Set(this.byWord.keys()), lemmas: new Set(this.byLemma.keys()) };
  }

  /** All matches in one sentence: in the order of the rules, those of one rule in text order and without overlap. */
  match(words: readonly MatchWord[]): RuleMatch<Rule>[] {
    const numbers = this.rulesFor(words);
    if (numbers.length === 0) return [];
    const { match } = loadMatcher();
    const terms = words.map((word): LibraryTerm => {
      const lower = lowerOf(word);
      return { text: word.text, normal: lower, pre: '', post: '', tags: new TermTags(word, lower, this.lists) };
    });
    return numbers.flatMap((number) => {
      const compiled = this.rules[number];
      if (!compiled) return [];
      const { ptrs, byGroup } = match([terms], { regs: this.partsOf(compiled) });
      return ptrs.map((pointer) => toMatch(compiled.rule, pointer, byGroup));
    });
  }

  private partsOf(compiled: CompiledRule<Rule>): readonly PatternPart[] {
    if (compiled.parts === null) {
      const parts = loadMatcher().parseMatch(compiled.rule.match, {}, WORLD);
      askForLemmas(parts);
      compiled.parts = parts;
    }
    return compiled.parts;
  }

  private rulesFor(words: readonly MatchWord[]): number[] {
    const found = new Set(this.always);
    for (const word of words) {
      for (const number of this.byWord.get(lowerOf(word)) ?? []) found.add(number);
      if (this.byLemma.size === 0) continue;
      for (const number of this.byLemma.get(lemmaOfWord(word)) ?? []) found.add(number);
    }
    return [...found].sort((a, b) => a - b);
  }
}

/** In small letters, its apostrophe straight, as patterns are written. */
function lowerOf({ text, lower = lowerCase(text) }: MatchWord): string {
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

const lemmaOfWord = ({ text, tag, lemma }: MatchWord): string => lemma ?? lemmaOf(text, tag);

function toMatch<Rule extends MatchRule>(
  rule: Rule,
  [, first, end]: Pointer,
  byGroup: Readonly<Record<string, readonly Pointer[]>>,
): RuleMatch<Rule> {
  const groups: Record<string, WordRange> = {};
  for (const [name, pointers] of Object.entries(byGroup)) {
    // Matches of one rule do not overlap, so a capture belongs to the match that it stands in.
    const own = pointers.find(([, from, to]) => from >= first && to <= end);
    if (own) groups[name] = { first: own[1], end: own[2] };
  }
  return { rule, first, end, groups };
}

/**
 * Rules made ready. `lists` are word lists that patterns may name: `#TimeNoun` asks for a word of the list `TimeNoun` as it stands,
 * `{#TimeNoun}` for its lemma.
 */
export function compileRules<Rule extends MatchRule>(rules: readonly Rule[], lists: WordLists = {}): RuleSet<Rule> {
  return new RuleSet(rules, lists);
}

/** All matches of the rules in the words of one sentence. */
export function matchRules<Rule extends MatchRule>(
  rules: RuleSet<Rule>,
  words: readonly MatchWord[],
): RuleMatch<Rule>[] {
  return rules.match(words);
}
