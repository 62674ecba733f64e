/** The words of one sentence as the frames read them: tokens with Penn tags, mended where the lexicon knows better than the tagger. */
import { TIE_ADJECTIVES, TIE_NOUNS } from '../data/events/nouns.js';
import type { Span } from '../text/span.js';
import { readTerms } from '../text/terms.js';
import type { Token } from '../text/tokens.js';
import { loadLexicon, verbForm } from './lexicon.js';

export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  tag: string;
}

const PUNCTUATION = /^[^\p{L}\p{N}]+$/u;
const CLITIC = /^['’](?:s|S)?$/u;

const PENN_OF_TERM: readonly (readonly [string, string])[] = [
  ['Modal', 'MD'],
  ['Gerund', 'VBG'],
  ['PastTense', 'VBD'],
  ['Participle', 'VBN'],
  ['Infinitive', 'VB'],
  ['PresentTense', 'VBZ'],
  ['Verb', 'VB'],
  ['Possessive-Pronoun', 'PRP$'],
  ['Pronoun', 'PRP'],
  ['Determiner', 'DT'],
  ['Conjunction', 'CC'],
  ['Preposition', 'IN'],
  ['Adverb', 'RB'],
  ['Adjective', 'JJ'],
  ['Value', 'CD'],
  ['ProperNoun', 'NNP'],
  ['Plural', 'NNS'],
  ['Noun', 'NN'],
];
const CLOSED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    to: 'TO', that: 'IN', which: 'WDT', who: 'WP', whom: 'WP', whose: 'WP$', its: 'PRP$', their: 'PRP$', his: 'PRP$', her: 'PRP$', our: 'PRP$',
    and: 'CC', or: 'CC', but: 'CC', nor: 'CC', the: 'DT', a: 'DT', an: 'DT', when: 'WRB', where: 'WRB', if: 'IN', whether: 'IN', not: 'RB',
    will: 'MD', would: 'MD', could: 'MD', may: 'MD', might: 'MD', should: 'MD', can: 'MD', must: 'MD',
    is: 'VBZ', are: 'VBP', was: 'VBD', were: 'VBD', be: 'VB', been: 'VBN', has: 'VBZ', have: 'VBP', had: 'VBD', did: 'VBD', does: 'VBZ', do: 'VBP',
    it: 'PRP', they: 'PRP', he: 'PRP', she: 'PRP', them: 'PRP', both: 'DT', after: 'IN', before: 'IN',
  }),
);

/** Penn-like tags by compromise, for one sentence. */
function rawTags(tokens: readonly Token[]): string[] {
  const base = (tokens[0] as Token).start;
  let text = '';
  for (const token of tokens) text = text.padEnd(token.start - base) + token.text;
  const terms = readTerms(text);
  return tokens.map((token) => {
    const closed = CLOSED.get(token.text.toLowerCase());
    if (closed) return closed;
    const term = terms.find((t) => t.start < token.end - base && token.start - base < t.end);
    if (!term || PUNCTUATION.test(token.text)) return token.text;
    return PENN_OF_TERM.find(([tag]) => term.tags.has(tag))?.[1] ?? 'NN';
  });
}

const isNominal = (tag: string): boolean => tag.startsWith('N') || tag === 'JJ';

/** A verb form of the lexicon before a tie noun is a verb, whatever the tagger thinks: "Ukraine cuts ties". */
function mendVerbs(words: readonly Word[]): void {
  const { verbSenses } = loadLexicon();
  for (let at = 1; at + 1 < words.length; at += 1) {
    const word = words[at] as Word;
    if (!isNominal(word.tag)) continue;
    const form = verbForm(word.lower);
    const next = words[at + 1] as Word;
    if (!form || !verbSenses.has(form.base) || form.shape === 'ing') continue;
    const beforeTie = TIE_NOUNS.has(next.lower) || TIE_ADJECTIVES.has(next.lower) || next.tag === 'PRP$';
    if (!beforeTie || !(words[at - 1] as Word).tag.startsWith('N')) continue;
    word.tag = form.shape === 's' ? 'VBZ' : form.shape === 'past' ? 'VBD' : 'VBP';
  }
}

/** The words of the tokens from `first` to `end`. */
export function readWords(tokens: readonly Token[], first: number, end: number): Word[] {
  const own = tokens.slice(first, end);
  const tags = rawTags(own);
  const words = own.map((token, at): Word => {
    const lower = token.text.toLowerCase();
    const tag = PUNCTUATION.test(token.text) && !CLITIC.test(token.text) ? token.text : (tags[at] as string);
    return { text: token.text, lower, tag: CLITIC.test(token.text) ? 'POS' : tag, start: token.start, end: token.end };
  });
  mendVerbs(words);
  return words;
}
