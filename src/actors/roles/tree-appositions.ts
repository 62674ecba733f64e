/**
 * Appositions that a sentence's dependency tree tells, where the rules over words find none: "Reed, [an attorney representing the town],",
 * "[The head of the firm's engineering centre], Jane Reed, says". A sentence is parsed only where a name and a comma make one likely.
 */
import { APPOSITION_ENDS, NO_CALLINGS } from '../../data/roles/appositions.js';
import { childrenOf, type Dependencies, labelOf, subtreeOf } from '../../grammar/dependencies/tree.js';
import { itemAt } from '../../model/column.js';
import { sentenceOfToken } from '../../text/sentences.js';
import type { Naming } from '../namings/namings.js';
import { isCalling, isPluralCalling } from '../namings/types/callings.js';
import { countryIn } from './appositions.js';
import { determiners, type NamedText, type Phrase, wordAt } from './role-phrases.js';

const ends = new Set(APPOSITION_ENDS);
const noCallings = new Set(NO_CALLINGS);
/** Longer ones are lists, and cost most. */
const LONGEST_SENTENCE = 90;

/** The tree of the sentence that a token is in, and its first token. */
interface Parsed {
  readonly tree: Dependencies;
  readonly start: number;
}

function parsedAt(text: NamedText, token: number): Parsed | null {
  const number = sentenceOfToken(text.reading.sentences, token);
  const { firstToken, endToken } = itemAt(text.reading.sentences, number);
  if (endToken - firstToken > LONGEST_SENTENCE) return null;
  return { tree: text.reading.dependencies(number), start: firstToken };
}

/** The word of a name that hangs on a word outside it, by its number in the sentence; -1 where none does. */
function headOfName({ tree, start }: Parsed, { firstToken, endToken }: Naming): number {
  for (let at = endToken - 1 - start; at >= firstToken - start; at -= 1) {
    const above = tree.heads[at] ?? -1;
    if (above < firstToken - start || above >= endToken - start) return at;
  }
  return -1;
}

/** Whether a noun is what a person is called. */
const isSomebody = (text: NamedText, at: number): boolean =>
  (isCalling(wordAt(text, at)) || isPluralCalling(wordAt(text, at))) &&
  !noCallings.has(wordAt(text, at)) &&
  !text.byFirst.has(at);

const MOST_IN_BRACKET = 4;

/** The token behind a bracket of few words that goes on with its phrase: "the Harbour Court [(HC)], Jane Reed"; where none does, the bracket. */
function behindBracket(text: NamedText, bracket: number): number {
  for (let at = bracket + 1; at <= bracket + MOST_IN_BRACKET; at += 1) if (wordAt(text, at) === ')') return at + 1;
  return bracket;
}

/** Where an apposition ends whose head is at a token: at the end of all that hangs on it, or at a mark or a clause before that. */
function endBehind(text: NamedText, head: number, end: number): number {
  let at = head + 1;
  while (at < end && !ends.has(wordAt(text, at)))
    at = wordAt(text, at + 1) === '(' ? behindBracket(text, at + 1) : at + 1;
  return at;
}

/** The role in an apposition that starts at a token, behind a name: ", [an attorney representing the town]," */
export function appositionBehind(text: NamedText, naming: Naming, from: number): Phrase | null {
  const parsed = parsedAt(text, naming.firstToken);
  if (parsed === null) return null;
  const { tree, start } = parsed;
  const name = headOfName(parsed, naming);
  if (name === -1) return null;
  const noun = childrenOf(tree, name, 'appos').find((word) => subtreeOf(tree, word).first === from - start);
  if (noun === undefined || !isSomebody(text, noun + start) || isPluralCalling(wordAt(text, noun + start))) return null;
  const first = determiners.has(wordAt(text, from)) ? from + 1 : from;
  const end = endBehind(text, noun + start, subtreeOf(tree, noun).end + start);
  return { first, end, country: countryIn(text, first, end) };
}

/** The role before a comma and a name: "[The head of the firm's engineering centre], Jane Reed, says". */
export function appositionAhead(text: NamedText, naming: Naming, comma: number): Phrase | null {
  const parsed = parsedAt(text, naming.firstToken);
  if (parsed === null) return null;
  const { tree, start } = parsed;
  const name = headOfName(parsed, naming);
  if (name === -1 || labelOf(tree, name) !== 'appos') return null;
  const noun = tree.heads[name] ?? -1;
  if (noun + start >= comma || !isSomebody(text, noun + start)) return null;
  const from = subtreeOf(tree, noun).first + start;
  if (endBehind(text, noun + start, comma) !== comma) return null;
  const first = determiners.has(wordAt(text, from)) ? from + 1 : from;
  return { first, end: comma, country: countryIn(text, first, comma) };
}
