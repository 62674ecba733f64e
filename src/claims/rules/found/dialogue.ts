/** Transcripts and interviews: paragraphs that open with who speaks before a colon ("WALLACE: Will she be there?", "A: She will."). */

import { ANSWER_LABELS, FIRST_PERSON, QUESTION_LABELS } from '../../../data/claims/small-words.js';
import type { TaggedClaim } from '../../taggers/taggers.js';
import type { ClaimColumns, TokenSpan } from '../../text/claim-columns.js';
import { wordAt } from '../../text/claim-words.js';
import { QUOTE } from '../../text/quotes.js';

/** So many turns make a dialogue, where somebody speaks twice: a lone "UPDATE: …" or "CORRECTION: …" is none. */
const LEAST_TURNS = 3;
const LONGEST_NAME = 4;
const CAPITALS = /^\p{Lu}(?:[\p{Lu}.'’-]*\p{Lu})?\.?$/u;
const NAME = /\p{Lu}{3}/u;

/** A paragraph that opens with who speaks. */
interface Turn {
  readonly paragraph: TokenSpan;
  readonly name: TokenSpan;
  /** Whether the label is a name, and not "Q" or "A". */
  readonly isNamed: boolean;
  readonly colon: number;
}

/** A paragraph's turn; null where it opens otherwise. */
function readTurn(columns: ClaimColumns, paragraph: TokenSpan): Turn | null {
  const { tokens, quote } = columns;
  const { first, end } = paragraph;
  const start = quote[first] === QUOTE.opening ? first + 1 : first;
  let at = start;
  while (at < end && at - start < LONGEST_NAME && CAPITALS.test(tokens[at]?.text ?? '')) at += 1;
  const label = at === start && isLabel(columns, start) ? start + 1 : at;
  if (label === start || label + 1 >= end || tokens[label]?.text !== ':') return null;
  const isNamed = tokens.slice(start, label).some(({ text }) => NAME.test(text));
  return isNamed || isLabel(columns, start)
    ? { paragraph, name: { first: start, end: label }, isNamed, colon: label }
    : null;
}

const isLabel = (columns: ClaimColumns, at: number): boolean =>
  QUESTION_LABELS.has(wordAt(columns, at)) || ANSWER_LABELS.has(wordAt(columns, at));

/** Whether somebody speaks of himself: an answer of a page of questions has no speaker. */
function isOfSpeaker(columns: ClaimColumns, { colon, paragraph }: Turn): boolean {
  for (let at = colon + 1; at < paragraph.end; at += 1) if (FIRST_PERSON.has(wordAt(columns, at))) return true;
  return false;
}

const keyOf = ({ word }: ClaimColumns, { name }: Turn): number => word[name.end - 1] ?? 0;

/** Of "Q:" and "A:" the answers; none where nobody in them speaks of himself. */
function answersOf(columns: ClaimColumns, turns: readonly Turn[]): readonly Turn[] {
  const answers = turns.filter(({ name }) => ANSWER_LABELS.has(wordAt(columns, name.first)));
  return answers.length > 1 && answers.some((turn) => isOfSpeaker(columns, turn)) ? answers : [];
}

/** One claim a turn of a transcript: the name is the source, the colon its cue, the rest of the paragraph what was said. */
export function findDialogue(columns: ClaimColumns): TaggedClaim[] {
  const turns = columns.paragraphs.flatMap((paragraph) => readTurn(columns, paragraph) ?? []);
  const named = turns.filter(({ isNamed }) => isNamed);
  const isTranscript =
    named.length >= LEAST_TURNS && new Set(named.map((turn) => keyOf(columns, turn))).size < named.length;
  return (isTranscript ? named : answersOf(columns, turns)).map(({ paragraph, name, colon }) => ({
    paragraph,
    cue: { first: colon, end: colon + 1 },
    source: [name],
    content: [{ first: colon + 1, end: paragraph.end }],
  }));
}

/** Whether a claim is a turn of a dialogue: its words stand as they were spoken, without quotation marks. */
export const isTurn = (columns: ClaimColumns, { paragraph, cue, source: [name] }: TaggedClaim): boolean =>
  name !== undefined &&
  name.first === paragraph.first &&
  name.end === cue.first &&
  wordAt(columns, cue.first) === ':' &&
  columns.quote[cue.end] === QUOTE.outside &&
  CAPITALS.test(columns.tokens[name.first]?.text ?? '');
