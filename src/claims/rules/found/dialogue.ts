/** Transcripts and interviews: paragraphs that open with who speaks before a colon ("WALLACE: Will she be there?", "A: She will."). */

import { ANSWER_LABELS, QUESTION_LABELS, SPEAKERS_OWN_WORDS } from '../../../data/claims/small-words.js';
import { WRITER_LABELS } from '../../../data/english/claim-rules.js';
import type { TaggedClaim } from '../../taggers/taggers.js';
import type { ClaimColumns, TokenSpan } from '../../text/claim-columns.js';
import { holdsWord, tagAt, wordAt } from '../../text/claim-words.js';
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
  /** A name in capitals, a name like any other in a text, or "Q" and "A". */
  readonly label: 'capitals' | 'name' | 'letter';
  readonly colon: number;
}

/** Where the tokens from one on end of which all pass a test, at most as many as a name has. */
function endOfName(first: number, end: number, passes: (at: number) => boolean): number {
  let at = first;
  while (at < end && at - first < LONGEST_NAME && passes(at)) at += 1;
  return at;
}

/** A paragraph's turn; null where it opens otherwise. */
function readTurn(columns: ClaimColumns, paragraph: TokenSpan): Turn | null {
  const { tokens, quote } = columns;
  const { first, end } = paragraph;
  const start = quote[first] === QUOTE.opening ? first + 1 : first;
  const turnOf = (colon: number, label: Turn['label']): Turn | null =>
    colon > start && colon + 1 < end && tokens[colon]?.text === ':'
      ? { paragraph, name: { first: start, end: colon }, label, colon }
      : null;
  const capitals = endOfName(start, end, (at) => CAPITALS.test(tokens[at]?.text ?? ''));
  if (tokens.slice(start, capitals).some(({ text }) => NAME.test(text))) return turnOf(capitals, 'capitals');
  if (isLabel(columns, start)) return turnOf(start + 1, 'letter');
  return turnOf(
    endOfName(start, end, (at) => tagAt(columns, at) === 'NNP'),
    'name',
  );
}

const isLabel = (columns: ClaimColumns, at: number): boolean =>
  QUESTION_LABELS.has(wordAt(columns, at)) || ANSWER_LABELS.has(wordAt(columns, at));

/** Whether somebody speaks of himself: an answer of a page of questions has no speaker. */
const isOfSpeaker = (columns: ClaimColumns, { colon, paragraph }: Turn): boolean =>
  holdsWord(columns, { first: colon + 1, end: paragraph.end }, SPEAKERS_OWN_WORDS);

const keyOf = ({ word }: ClaimColumns, { name }: Turn): number => word[name.end - 1] ?? 0;

/** Of "Q:" and "A:" the answers; none where nobody in them speaks of himself. */
function answersOf(columns: ClaimColumns, turns: readonly Turn[]): readonly Turn[] {
  const answers = turns.filter(({ name }) => ANSWER_LABELS.has(wordAt(columns, name.first)));
  return answers.length > 1 && answers.some((turn) => isOfSpeaker(columns, turn)) ? answers : [];
}

/** Turns that are a dialogue: somebody speaks twice. */
const isDialogue = (columns: ClaimColumns, turns: readonly Turn[]): boolean =>
  turns.length >= LEAST_TURNS && new Set(turns.map((turn) => keyOf(columns, turn))).size < turns.length;

/** The last names of those whose piece a transcript is: "ANNA HOLT, BYLINE: It is noon." What they say is the text's own voice. */
function writersOf(columns: ClaimColumns): ReadonlySet<number> {
  const names = columns.paragraphs.flatMap(({ first, end }) => {
    const comma = endOfName(first, end, (at) => CAPITALS.test(columns.tokens[at]?.text ?? ''));
    const isWriter =
      wordAt(columns, comma) === ',' &&
      WRITER_LABELS.has(wordAt(columns, comma + 1)) &&
      wordAt(columns, comma + 2) === ':';
    return isWriter ? (columns.word[comma - 1] ?? []) : [];
  });
  return new Set(names);
}

/** The turns of a text, without the writer's: names in capitals; else names, where most speak of themselves ("Price: 20 pounds" is none); else answers. */
function turnsOf(columns: ClaimColumns): readonly Turn[] {
  const turns = columns.paragraphs.flatMap((paragraph) => readTurn(columns, paragraph) ?? []);
  const capitals = turns.filter(({ label }) => label === 'capitals');
  if (isDialogue(columns, capitals)) {
    const writers = writersOf(columns);
    return capitals.filter((turn) => !writers.has(keyOf(columns, turn)));
  }
  const names = turns.filter(({ label }) => label === 'name');
  const own = names.filter((turn) => isOfSpeaker(columns, turn));
  if (isDialogue(columns, names) && own.length * 2 > names.length) return names;
  return answersOf(columns, turns);
}

/** One claim a turn of a transcript: the name is the source, the colon its cue, the rest of the paragraph what was said. */
export const findDialogue = (columns: ClaimColumns): TaggedClaim[] =>
  turnsOf(columns).map(({ paragraph, name, colon }) => ({
    paragraph,
    cue: { first: colon, end: colon + 1 },
    source: [name],
    content: [{ first: colon + 1, end: paragraph.end }],
  }));

/** Whether a claim is a turn of a dialogue: its words stand as they were spoken, without quotation marks. */
export const isTurn = (columns: ClaimColumns, { paragraph, cue, source: [name] }: TaggedClaim): boolean =>
  name !== undefined &&
  name.first === paragraph.first &&
  name.end === cue.first &&
  wordAt(columns, cue.first) === ':' &&
  columns.quote[cue.end] === QUOTE.outside &&
  (CAPITALS.test(columns.tokens[name.first]?.text ?? '') || tagAt(columns, name.first) === 'NNP');
