/** The clause that reports a deed: its saying verb, before or after the deed, and what is told behind or beside it in the text's own voice. */
import { SAYING_VERBS } from '../../data/events/control.js';
import { kindAt, listStartingAt, lowerAt } from '../../grammar/attachment.js';
import type { Clause } from '../../grammar/clauses.js';
import { readClause } from '../../grammar/clauses.js';
import { isNoun, isVerb, type VerbPhrase } from '../../grammar/phrases.js';
import { type ReadSentence, wordsSpan } from '../../grammar/sentence.js';
import type { Span } from '../../text/span.js';

/** The saying verb that governs the deed's clause. */
function governingSayer(sentence: ReadSentence, clause: Clause): number {
  for (const { kind, at } of clause.links) {
    const phrase = sentence.phrases[at];
    if (kind === 'clause' && isVerb(phrase) && SAYING_VERBS.has(phrase.base)) return at;
  }
  return -1;
}

/** Whether a saying verb stands beside what it reports: ", a leader said." or "said a leader". */
function reportsAround(sentence: ReadSentence, verb: number): boolean {
  const phrase = sentence.phrases[verb];
  if (!isVerb(phrase) || !SAYING_VERBS.has(phrase.base) || phrase.shape !== 'finite' || phrase.isPassive) return false;
  const next = sentence.phrases[verb + 1];
  if (next?.kind === 'sub' || (isNoun(next) && !next.isTime && isVerb(sentence.phrases[verb + 2]))) return false;
  return true;
}

const TAKES_HEARER = /^(?:tell|inform)$/;

/** "…, said a leader": who says it stands after the verb; not "…, the envoy, told reporters". */
export function isInverted(sentence: ReadSentence, verb: number): boolean {
  if (!/^(?:comma|quote)$/.test(kindAt(sentence, verb - 1) ?? '')) return false;
  if (TAKES_HEARER.test((sentence.phrases[verb] as VerbPhrase).base)) return false;
  if (!isNoun(sentence.phrases[verb + 1])) return true;
  const next = sentence.phrases[(listStartingAt(sentence, verb + 1, true).at(-1) ?? verb) + 1];
  return !(isVerb(next) && next.shape === 'finite');
}

/** ", while Mexico said it would wait": who speaks there speaks of something else. */
const OPENS_CLAUSE = /^(?:while|whereas|although|though|but|because|since|after|before|if|when|until)$/;

/** The saying verb of a reporting clause that follows the deed in its sentence. */
function trailingSayer(sentence: ReadSentence, at: number): number {
  for (let verb = at + 1; verb < sentence.phrases.length; verb += 1) {
    if (!reportsAround(sentence, verb)) continue;
    let start = verb - 1;
    while (kindAt(sentence, start) === 'adv') start -= 1;
    while (start > at && !isNoun(sentence.phrases[start])) start -= 1;
    const subject = readClause(sentence, verb).subject;
    let first = subject[0] ?? start;
    while (kindAt(sentence, first - 1) === 'prep' || kindAt(sentence, first - 1) === 'quote') first -= 1;
    if (OPENS_CLAUSE.test(lowerAt(sentence, first))) continue;
    const before = kindAt(sentence, first - 1);
    const inverted = isInverted(sentence, verb);
    if (subject.length && subject[0]! > at && (before === 'comma' || before === 'quote')) return verb;
    if (inverted && isNoun(sentence.phrases[verb + 1])) return verb;
  }
  return -1;
}

/** The verb of the reporting clause around or after a deed; -1 where the sentence has none. */
export function reportingVerb(sentence: ReadSentence, at: number, clause: Clause): number {
  const governor = governingSayer(sentence, clause);
  return governor >= 0 ? governor : trailingSayer(sentence, at);
}

/** "Norway had recognised it, its leader said, prompting Israel to …": what came of it is told behind the report, in the text's own voice. */
export const isAfterReport = ({ phrases }: ReadSentence, { links }: Clause): boolean =>
  links.some(({ kind, at }) => {
    const [governor, comma, sayer] = [phrases[at], phrases[at - 1], phrases[at - 2]];
    const isBehind =
      comma?.kind === 'comma' && isVerb(sayer) && sayer.shape === 'finite' && SAYING_VERBS.has(sayer.base);
    return kind === 'asked' && isVerb(governor) && governor.shape === 'ing' && isBehind;
  });

/** "promised to restore relations": the promise is what the deed's status tells, no report of it. */
export const controlsOf = (sentence: ReadSentence, { links }: Clause): Span[] =>
  links
    .filter(({ kind, at }) => kind === 'verb' && isVerb(sentence.phrases[at]))
    .map(({ at }) =>
      wordsSpan(sentence, (sentence.phrases[at] as VerbPhrase).head, (sentence.phrases[at] as VerbPhrase).end),
    );

/** "Bahrain said it would act, and Sudan threw out the envoy": a past without "had" and with a subject of its own is no part of what was said. */
export function isFreshClause(sentence: ReadSentence, at: number, { subject, links }: Clause): boolean {
  const verb = sentence.phrases[at];
  const first = subject[0];
  if (!isVerb(verb) || first === undefined || verb.head !== verb.first) return false;
  if (sentence.words[verb.head]?.tag !== 'VBD' || links.some(({ kind }) => kind === 'clause')) return false;
  const opener = lowerAt(sentence, first - 1);
  return (
    /^(?:while|whereas)$/.test(opener) ||
    opener === ';' ||
    (opener === 'and' && kindAt(sentence, first - 2) === 'comma')
  );
}
