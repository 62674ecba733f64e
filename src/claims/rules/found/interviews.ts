/** Interviews without quotation marks: the writer's questions as paragraphs, and between them what the one who is asked says. */

import { ANSWERER_WORDS, LISTENER_WORDS } from '../../../data/claims/small-words.js';
import { INTERVIEW_REQUESTS } from '../../../data/english/claim-rules.js';
import { itemAt } from '../../../model/column.js';
import type { TaggedClaim } from '../../taggers/taggers.js';
import type { ClaimColumns, TokenSpan } from '../../text/claim-columns.js';
import { holdsWord, isOutside, wordAt } from '../../text/claim-words.js';
import { isQuestion } from './cueless.js';

/** Fewer questions may be subheads. */
const LEAST_ANSWERS = 3;
/** An interview is no page of sections under questions: so many paragraphs an answer, at most, on the mean. */
const LONGEST_ANSWER = 4;

/** "Where did the idea come from?", "Tell me about the film." */
const asks = (columns: ClaimColumns, paragraph: TokenSpan): boolean =>
  isQuestion(columns, paragraph) ||
  (INTERVIEW_REQUESTS.has(wordAt(columns, paragraph.first)) && paragraph.end - paragraph.first <= LONGEST_REQUEST);

const LONGEST_REQUEST = 40;

/** The paragraphs behind each question up to the next; behind the last one those alone in which the speaker speaks of himself. */
function answersOf(columns: ClaimColumns): TokenSpan[][] {
  const { paragraphs } = columns;
  const questions = paragraphs.flatMap((paragraph, number) => (asks(columns, paragraph) ? [number] : []));
  return questions.flatMap((number, at) => {
    const next = questions[at + 1];
    if (next !== undefined) return next > number + 1 ? [paragraphs.slice(number + 1, next)] : [];
    const rest = paragraphs.slice(number + 1);
    const [opening] = rest;
    if (!opening) return [];
    const stop = rest.findIndex((paragraph, place) => place > 0 && !holdsWord(columns, paragraph, ANSWERER_WORDS));
    return [stop < 0 ? rest : rest.slice(0, stop)];
  });
}

/** One claim an answer, with an empty cue and no source: whom the text leads in with says it. None in a text that is no interview. */
export function findAnswers(columns: ClaimColumns): TaggedClaim[] {
  // Questions that speak to nobody are subheads.
  if (
    !columns.paragraphs.some((paragraph) => asks(columns, paragraph) && holdsWord(columns, paragraph, LISTENER_WORDS))
  )
    return [];
  const answers = answersOf(columns).filter(([opening]) => opening && isOutside(columns, opening.first));
  const own = answers.filter((answer) => answer.some((paragraph) => holdsWord(columns, paragraph, ANSWERER_WORDS)));
  const isInterview =
    answers.length >= LEAST_ANSWERS &&
    own.length * 2 > answers.length &&
    answers.flat().length <= LONGEST_ANSWER * answers.length;
  if (!isInterview) return [];
  return answers.map((content) => {
    const paragraph = itemAt(content, 0);
    return { paragraph, cue: { first: paragraph.first, end: paragraph.first }, source: [], content };
  });
}

/** Whether a claim is such an answer: nothing attributes it, and it stands as it was spoken. */
export const isAnswer = (
  columns: ClaimColumns,
  { cue, content: [first] }: Pick<TaggedClaim, 'cue' | 'content'>,
): boolean => cue.first === cue.end && first !== undefined && isOutside(columns, first.first);

/** Where the first question stands, in UTF-16 units; null in a text without one. */
export function firstQuestion(columns: ClaimColumns): number | null {
  const paragraph = columns.paragraphs.find((one) => asks(columns, one));
  return paragraph ? (columns.tokens[paragraph.first]?.start ?? null) : null;
}
