/** The clause that reports a deed: its saying verb, before or after the deed, and what is told behind or beside it in the text's own voice. */

import { SAYING_VERBS } from '../../data/events/telling/control.js';
import {
  CONTRAST_OPENERS,
  HEARER_SAYING_VERBS,
  HEARING_WORDS,
  OTHER_CLAUSE_OPENERS,
  OUTCOME_VERBS,
} from '../../data/events/telling/telling-words.js';
import { OPEN_DETERMINERS, STEP_NOUNS } from '../../data/grammar/chunk-words.js';
import { isNoun, isVerb, type Phrase, type VerbPhrase } from '../../grammar/chunks/phrases.js';
import { listStartingAt } from '../../grammar/clauses/attachment.js';
import type { Clause } from '../../grammar/clauses/clauses.js';
import { readClause } from '../../grammar/clauses/clauses.js';
import { spanBetween } from '../../grammar/place.js';
import { NO_PHRASE } from '../../grammar/sentence.js';
import { isAnd, isBy } from '../../grammar/words/word-tests.js';
import type { Span } from '../../text/span.js';

/** "was informed about the decision": whose subject hears of it. */
export const isHeard = ({ lower, next }: Phrase): boolean => HEARING_WORDS.has(lower) && next.kind === 'prep';

/** The saying verb that governs the deed's clause. */
function governingSayer(clause: Clause): Phrase {
  const link = clause.links.find(
    ({ kind, at }) => kind === 'clause' && isVerb(at) && SAYING_VERBS.has(at.base) && !isHeard(at),
  );
  return link?.at ?? NO_PHRASE;
}

/** Whether a saying verb stands beside what it reports: ", a leader said." or "said a leader". */
function reportsAround(verb: Phrase): boolean {
  if (!isVerb(verb) || !SAYING_VERBS.has(verb.base) || verb.isPassive) return false;
  if (verb.shape !== 'finite' && !standsAlone(verb)) return false;
  const { next } = verb;
  const opensReport = next.kind === 'sub' || (isNoun(next) && !next.isTime && isVerb(next.next));
  return !opensReport;
}

/** "…, the agency reported, citing", "…, its spokeswoman, Jo Example, repeated on Monday": beside its speaker alone, a form that may be a participle is finite. */
const standsAlone = ({ shape, previous, next }: VerbPhrase): boolean => {
  if (shape !== 'participle') return false;
  const name = previous.kind === 'comma' ? previous.previous : NO_PHRASE;
  if (isNoun(name)) return NAME_TAG.test(name.head.tag) && name.previous.kind === 'comma';
  return isNoun(previous) && CLOSES_REPORT.has(previous.previous.kind) && next.kind === 'comma';
};

const NAME_TAG = /^NNP/;

/** What stands before a saying verb behind the words that it reports: ", said", "”, said". */
const CLOSES_REPORT: ReadonlySet<Phrase['kind']> = new Set(['comma', 'quote']);

/** "…, said a leader": who says it stands after the verb; not "…, the envoy, told reporters". */
export function isInverted(verb: Phrase): boolean {
  if (!CLOSES_REPORT.has(verb.previous.kind)) return false;
  if (isVerb(verb) && HEARER_SAYING_VERBS.has(verb.base)) return false;
  if (!isNoun(verb.next)) return true;
  if (verb.next.isTime) return false;
  const next = (listStartingAt(verb.next, true).at(-1) ?? verb).next;
  return !(isVerb(next) && next.shape === 'finite');
}

/** The saying verb of a reporting clause that follows the deed in its sentence; none where no such clause does. */
function trailingSayer(deed: Phrase): Phrase {
  for (let verb = deed.next; verb.exists; verb = verb.next) {
    if (!reportsAround(verb)) continue;
    const [speaker] = readClause(verb).subject;
    const start = startOfReport(speaker ?? nounBefore(verb, deed));
    if (OTHER_CLAUSE_OPENERS.has(start.lower)) continue;
    const isBehind = speaker !== undefined && speaker.index > deed.index && CLOSES_REPORT.has(start.previous.kind);
    if (isBehind || (isInverted(verb) && isNoun(verb.next))) return verb;
  }
  return NO_PHRASE;
}

/** The noun before a verb, over adverbs and what else stands between, back to the deed. */
function nounBefore(verb: Phrase, deed: Phrase): Phrase {
  let noun = verb.previous;
  while (noun.kind === 'adv') noun = noun.previous;
  while (noun.index > deed.index && !isNoun(noun)) noun = noun.previous;
  return noun;
}

/** The first phrase of a report, before its speaker's prepositions and quotation marks. */
function startOfReport(speaker: Phrase): Phrase {
  let first = speaker;
  while (first.previous.kind === 'prep' || first.previous.kind === 'quote') first = first.previous;
  return first;
}

/** The verb of the reporting clause around or after a deed; none where the sentence has no such clause. */
export function reportingVerb(at: Phrase, clause: Clause): Phrase {
  const governor = governingSayer(clause);
  return governor.exists ? governor : trailingSayer(at);
}

/** "Norway had recognised it, its leader said, prompting Israel to …": what came of it is told behind the report, in the text's own voice. */
export const isAfterReport = ({ links }: Clause): boolean =>
  links.some(({ kind, at }) => {
    const [governor, comma, sayer] = [at, at.previous, at.previous.previous];
    const isBehind =
      comma.kind === 'comma' && isVerb(sayer) && sayer.shape === 'finite' && SAYING_VERBS.has(sayer.base);
    return kind === 'asked' && isVerb(governor) && governor.shape === 'ing' && isBehind;
  });

/**
 * "said they would recognise Palestine, drawing a protest from Israel, which recalled its envoys", "…, a step that Israel denounced": what is
 * added as the outcome of what was said, or beside it, is the text's own voice, and so is what hangs on it.
 */
export function isOutcome(at: Phrase, sayer: Phrase): boolean {
  for (let phrase = at; phrase.exists && phrase.index > sayer.index; phrase = phrase.previous)
    if (phrase.previous.kind === 'comma' && (tellsOutcome(phrase) || isDeedBeside(phrase))) return true;
  return false;
}

const tellsOutcome = (verb: Phrase): boolean => isVerb(verb) && verb.shape === 'ing' && OUTCOME_VERBS.has(verb.base);

const isDeedBeside = (noun: Phrase): boolean =>
  isNoun(noun) && OPEN_DETERMINERS.has(noun.first.lower) && STEP_NOUNS.has(noun.lower);

/** "answered the vote by cutting ties": the verb whose means the deed is; none behind a comma ("that Peru, by cutting ties, had"). */
function verbOfMeans({ previous }: Phrase): Phrase {
  if (!isBy(previous) || previous.previous.kind === 'comma') return NO_PHRASE;
  let verb = previous.previous;
  while (verb.exists && !isVerb(verb)) verb = verb.previous;
  return verb;
}

/** "promised to restore relations", "answered by cutting ties": the promise is what the deed's status tells, the answer what it is; no report of it. */
export const controlsOf = (deed: Phrase, { links }: Clause): Span[] =>
  [...links.filter(({ kind }) => kind === 'verb').map(({ at }) => at), verbOfMeans(deed)]
    .filter(isVerb)
    .map((at) => spanBetween(at.head, at.end));

/** "Bahrain said it would act, and Sudan threw out the envoy": a past without "had" and with a subject of its own is no part of what was said. */
export function isFreshClause(verb: Phrase, { subject, links }: Clause): boolean {
  const first = subject[0];
  if (!isVerb(verb) || first === undefined || verb.head !== verb.first) return false;
  if (verb.head.tag !== 'VBD' || links.some(({ kind }) => kind === 'clause')) return false;
  const opener = first.previous;
  return CONTRAST_OPENERS.has(opener.lower) || (isAnd(opener) && opener.previous.kind === 'comma');
}
