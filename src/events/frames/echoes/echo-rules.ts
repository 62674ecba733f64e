/**
 * Which words after a verb echo a deed told before, and what deed they make of it. One table, read in order; the first row that fits counts.
 *
 * Rows that rest on words alone are data (`data/events/frames/echo-phrases.ts`). The others ask for the shape and voice of the verb group, for its
 * subject or for the noun phrase behind it, of which a pattern over words knows nothing: they are functions here.
 */

import { ECHO_PHRASES, type EchoNeed, type EchoPhrase } from '../../../data/events/frames/echo-phrases.js';
import {
  ANNOUNCED_NOUNS,
  ANNOUNCEMENT_VERBS,
  COMPARING_WORDS,
  DEFINITE_WORDS,
  DOING_VERBS,
  ECHO_OPENERS,
  EITHER_WORDS,
  FOLLOWING_VERBS,
  INTENDING_VERBS,
  NEGATIVE_OPENERS,
  NEVER_WORDS,
  NO_SUCH,
  REFUSING_VERBS,
  SAME_DEED_VERBS,
  SO_WORDS,
  STANDING_MODALS,
  STANDING_VERBS,
  STEP_NOUNS,
  STEP_OPENERS,
  TAKING_VERBS,
  TOO_WORDS,
} from '../../../data/events/frames/echo-words.js';
import { ECHO_WORDS, SAME_WORDS, SOON_ADVERBS } from '../../../data/events/phrase-words.js';
import { NOT_WORDS } from '../../../data/events/small-words.js';
import { ECHO_NOUNS, SAME_DEED_NOUNS } from '../../../data/events/triggers.js';
import { isNoun, type NounPhrase, type Phrase, type VerbPhrase } from '../../../grammar/chunks/phrases.js';
import { readClause } from '../../../grammar/clauses/clauses.js';
import { textBetween } from '../../../grammar/place.js';
import { compileVerbRules } from '../../../grammar/rules/verb-rules.js';
import { NO_PHRASE, NO_WORD } from '../../../grammar/sentence.js';
import { isTo } from '../../../grammar/words/word-tests.js';
import type { Word } from '../../../grammar/words/words.js';
import { isTimeNoun } from '../../telling/status.js';
import { lowerText } from '../phrase-questions.js';

/**
 * What an echo makes of the deed told before: the same deed by another, done or planned, the same deed announced by its own doer, its refusal, or (of "nor")
 * a refusal that may follow another refusal.
 */
type EchoDeed = 'same' | 'planned' | 'announced' | 'refusal' | 'refusal-too';

/** A way of saying that a deed told before is done again. */
export interface EchoRule {
  readonly id: string;
  readonly reason: string;
  readonly deed: EchoDeed;
  /** "as did Togo": the subject stands after the verb. */
  readonly isInverted: boolean;
  /** The word after those that echo; `NO_WORD` where the rule does not fit. */
  readonly endAt: (verb: VerbPhrase) => Word;
  /** A text in which Togo does the deed again, and one in which it does not. */
  readonly must: string;
  readonly mustNot: string;
}

const endIf = (fits: boolean, end: Word): Word => (fits ? end : NO_WORD);

/** A comma, a stop or a semicolon; past the end of the sentence counts as a stop. */
const CLOSES = /^(?:|[.,;])$/;
const STOPS = /^(?:|[.;])$/;
const CLOSES_OR_QUOTES = /^(?:|[.,;:!?)”"])$/;

const nounAfter = ({ next }: VerbPhrase, heads: ReadonlySet<string>): NounPhrase | null =>
  isNoun(next) && heads.has(next.lower) ? next : null;

const isTheDeed = (noun: Phrase): boolean => {
  if (!isNoun(noun) || !ANNOUNCED_NOUNS.has(noun.lower)) return false;
  const [opener, ...rest] = noun.words;
  return opener !== undefined && DEFINITE_WORDS.has(opener.lower) && !rest.some(({ lower }) => SAME_WORDS.has(lower));
};

const isAnnounced = ({ base, shape, modal, isPassive, previous, next }: VerbPhrase): boolean =>
  ANNOUNCEMENT_VERBS.has(base) && shape === 'finite' && modal === null && isTheDeed(isPassive ? previous : next);

/** Whether from a phrase on only a time or the end follows. */
function endsSoon(phrase: Phrase): boolean {
  if (phrase.kind === 'adv' && SOON_ADVERBS.has(phrase.lower)) return endsSoon(phrase.next);
  return (
    isTimeNoun(phrase) ||
    phrase.kind === 'dash' ||
    phrase.kind === 'comma' ||
    (phrase.kind === 'other' && /^[.;]$/.test(phrase.first.text)) ||
    (phrase.kind === 'prep' && isTimeNoun(phrase.next))
  );
}

const isBareFollow = ({ base, shape, isPassive, next }: VerbPhrase): boolean =>
  FOLLOWING_VERBS.has(base) && (shape === 'finite' || shape === 'to') && !isPassive && endsSoon(next);

/** The end of "refuse to" or "refuse" without anything after it. */
function strandedEnd({ base, shape, isPassive, end }: VerbPhrase): Word {
  if (!REFUSING_VERBS.has(base)) return NO_WORD;
  if (isTo(end)) return endIf(CLOSES_OR_QUOTES.test(end.next.text), end.next);
  return endIf(end.exists && CLOSES.test(end.text) && shape === 'finite' && !isPassive, end);
}

/** "intends to next year": a plan of what was told before, whose infinitive is left out. */
const isPlanned = ({ base, shape, isPassive, isNegated, end, next }: VerbPhrase): boolean =>
  INTENDING_VERBS.has(base) &&
  shape === 'finite' &&
  !isPassive &&
  !isNegated &&
  isTo(end) &&
  endsSoon(afterTo(next, end));

/** The phrase behind a "to" that stands alone or is none. */
const afterTo = (next: Phrase, to: Word): Phrase => {
  if (next.first !== to) return next;
  return next.end === to.next ? next.next : NO_PHRASE;
};

/** "said it would too": a modal without a verb. */
const isModalToo = ({ first, head, end, previous }: VerbPhrase): boolean =>
  first === head &&
  STANDING_MODALS.has(head.lower) &&
  TOO_WORDS.has(end.lower) &&
  isNoun(previous) &&
  CLOSES_OR_QUOTES.test(end.next.text);

const openerOf = ({ first }: VerbPhrase): string => first.previous.lower;

const isInverted = ({ base, first, head, next }: VerbPhrase): boolean =>
  STANDING_VERBS.has(base) && first === head && isNoun(next);

/** "as Washington has done": the clause hangs on "as". */
function isAsDone(verb: VerbPhrase): boolean {
  if (!DOING_VERBS.has(verb.base)) return false;
  const subject = readClause(verb).subject[0] ?? NO_PHRASE;
  return COMPARING_WORDS.has(subject.previous.lower) && !isNoun(verb.next) && !SO_WORDS.has(verb.end.lower);
}

/** "146 states do.", "Portugal never did.", "Russia and China do not.", "Spain said that it would not." */
function isBareDo({ base, first, head, previous, end }: VerbPhrase): boolean {
  const isNegative = NOT_WORDS.has(end.lower);
  const stands = DOING_VERBS.has(base) || (isNegative && (STANDING_VERBS.has(base) || STANDING_MODALS.has(head.lower)));
  if (first !== head || !stands) return false;
  const last = isNegative ? end.next : end;
  const after = (isNegative && EITHER_WORDS.has(last.lower) ? last.next : last).text;
  if (previous.kind === 'adv' && NEVER_WORDS.has(previous.lower)) return CLOSES.test(after);
  return isNoun(previous) && (isNegative ? CLOSES : STOPS).test(after);
}

/** "took the step", "refused to take that step": the one that others have taken. */
const takesTheStep = ({ base, shape }: VerbPhrase, step: NounPhrase): boolean =>
  TAKING_VERBS.has(base) &&
  (shape === 'to' || shape === 'finite') &&
  STEP_NOUNS.has(step.lower) &&
  STEP_OPENERS.has(step.first.lower) &&
  step.first.next === step.head;

/** "a similar motion". */
const isSameDeed = ({ base }: VerbPhrase, noun: NounPhrase): boolean =>
  SAME_DEED_VERBS.has(base) &&
  lowerText(noun)
    .split(/\W+/)
    .some((word) => ECHO_WORDS.has(word));

const NEEDS: Readonly<Record<EchoNeed, (verb: VerbPhrase, end: Word) => boolean>> = {
  finite: ({ shape }) => shape === 'finite',
  modal: ({ modal }) => modal !== null,
  end: ({ next }) => endsSoon(next.next),
  whole: ({ next }, end) => isNoun(next) && next.end === end,
};

/** A row of the table for a set phrase: its words, and what else has to hold of its verb. */
function ofPhrase(phrase: EchoPhrase): EchoRule {
  const { needs } = phrase;
  const matchesFrom = compileVerbRules([phrase]);
  const endAt = (verb: VerbPhrase): Word => {
    const [found] = matchesFrom(verb);
    return found && (needs === null || NEEDS[needs](verb, found.end)) ? found.end : NO_WORD;
  };
  return { ...phrase, isInverted: false, endAt };
}

const rule = (
  id: string,
  deed: EchoDeed,
  row: Pick<EchoRule, 'reason' | 'endAt' | 'must' | 'mustNot'> & { isInverted?: boolean },
): EchoRule => ({ id, deed, isInverted: false, ...row });

/** All rules, in the order in which they are asked; the first that fits counts. */
export const ECHO_RULES: readonly EchoRule[] = [
  rule('announced', 'announced', {
    reason: 'Who announces the decision told before has made it, on that day.',
    endAt: (verb) => endIf(isAnnounced(verb), verb.end),
    must: 'Togo has recognised Kosovo. Togo announced the decision on Wednesday.',
    mustNot: 'Chad recognised Kosovo. Togo announced a budget on Wednesday.',
  }),
  rule('follow-suit', 'same', {
    reason: 'Suit, lead and example that are followed are the deed of another.',
    endAt: (verb) => {
      const isAside = verb.shape === 'ing' && verb.previous.kind === 'comma';
      const noun = FOLLOWING_VERBS.has(verb.base) && !isAside ? nounAfter(verb, ECHO_NOUNS) : null;
      return noun ? noun.end : NO_WORD;
    },
    must: 'Chad recognised Kosovo. Togo followed suit.',
    mustNot: 'Chad recognised Kosovo. Togo followed the match.',
  }),
  rule('follow', 'same', {
    reason: 'Without an object, following means the deed told last.',
    endAt: (verb) => endIf(isBareFollow(verb), verb.end),
    must: 'Chad recognised Kosovo, and Togo followed a day later.',
    mustNot: 'Chad recognised Kosovo, and Togo followed the news.',
  }),
  rule('refuse-to', 'refusal', {
    reason: 'A refusal without an object is of the deed told last.',
    endAt: strandedEnd,
    must: 'Chad recognises Kosovo. Togo refuses to.',
    mustNot: 'Chad recognises Kosovo. Togo refuses to pay.',
  }),
  rule('plan-to', 'planned', {
    reason: 'A plan whose infinitive is left out is of the deed told last.',
    endAt: (verb) => endIf(isPlanned(verb), verb.end.next),
    must: 'Chad recognised Kosovo. Togo intends to next year.',
    mustNot: 'Chad recognised Kosovo. Togo intends to build a road.',
  }),
  rule('would-too', 'planned', {
    reason: 'A modal without a verb, with "too", stands for the verb told before.',
    endAt: (verb) => endIf(isModalToo(verb), verb.end.next),
    must: 'Chad recognised Kosovo. Togo said on Sunday that it would too.',
    mustNot: 'Chad recognised Kosovo. Togo said on Sunday that it would too often be late.',
  }),
  rule('nor-do', 'refusal-too', {
    reason: 'After "nor" an auxiliary stands for the verb told before, and its subject behind it.',
    isInverted: true,
    endAt: (verb) => endIf(NEGATIVE_OPENERS.has(openerOf(verb)) && isInverted(verb), verb.end),
    must: 'Chad does not recognise Kosovo, nor does Togo.',
    mustNot: 'Chad does not recognise Kosovo, but Togo waits.',
  }),
  rule('as-did', 'same', {
    reason: 'After "as" and "so" an auxiliary stands for the verb told before, and its subject behind it.',
    isInverted: true,
    endAt: (verb) => endIf(ECHO_OPENERS.has(openerOf(verb)) && isInverted(verb), verb.end),
    must: 'Chad recognised Kosovo, as did Togo.',
    mustNot: 'Chad recognised Kosovo, as reported in Togo.',
  }),
  rule('as-done', 'same', {
    reason: 'In a clause after "as" doing stands for the verb told before.',
    endAt: (verb) => endIf(isAsDone(verb), verb.end),
    must: 'Chad granted recognition to Kosovo, as Togo has already done.',
    mustNot: 'Chad granted recognition to Kosovo, as Togo has done its homework.',
  }),
  rule('bare-do', 'same', {
    reason: 'An auxiliary alone at the end of its clause stands for the verb told before.',
    endAt: (verb) => endIf(isBareDo(verb), verb.end),
    must: 'Chad recognises Kosovo. Togo does.',
    mustNot: 'Chad recognised Kosovo. Togo does business there.',
  }),
  ...ECHO_PHRASES.map(ofPhrase),
  rule('take-the-step', 'same', {
    reason: 'The step that one may take is the one that others have taken.',
    endAt: (verb) => {
      const step = nounAfter(verb, SAME_DEED_NOUNS);
      return step && takesTheStep(verb, step) ? step.end : NO_WORD;
    },
    must: 'Chad recognised Kosovo. Togo plans to take the step.',
    mustNot: 'Chad recognised Kosovo. Togo plans to take the blame.',
  }),
  rule('no-such-step', 'refusal', {
    reason: 'Who takes no such step refuses it.',
    endAt: (verb) => {
      const noun = nounAfter(verb, SAME_DEED_NOUNS);
      const isRefused =
        noun !== null && isSameDeed(verb, noun) && NO_SUCH.test(textBetween(verb.end, noun.end).toLowerCase());
      return isRefused ? noun.end : NO_WORD;
    },
    must: 'Chad recognised Kosovo. Togo took no such step.',
    mustNot: 'Chad recognised Kosovo. Togo took no steps.',
  }),
  rule('same-step', 'same', {
    reason: 'Same, similar and such make a noun of deed the one told before.',
    endAt: (verb) => {
      const noun = nounAfter(verb, SAME_DEED_NOUNS);
      return noun && isSameDeed(verb, noun) ? noun.end : NO_WORD;
    },
    must: 'Chad recognised Kosovo. Togo took the same step.',
    mustNot: 'Chad recognised Kosovo. Togo took another step.',
  }),
];

/** The words of a verb that echo a deed, by the first rule that fits; null where they echo none. */
export function echoAt(verb: VerbPhrase): { rule: EchoRule; end: Word } | null {
  for (const rule of ECHO_RULES) {
    const end = rule.endAt(verb);
    if (end.exists) return { rule, end };
  }
  return null;
}
