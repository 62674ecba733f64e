/** The clause that reports a deed: its saying verb, before or after the deed, and what is told behind or beside it in the text's own voice. */

import { SAYING_VERBS } from '../../data/events/control.js';
import { listStartingAt } from '../../grammar/attachment.js';
import type { Clause } from '../../grammar/clauses.js';
import { readClause } from '../../grammar/clauses.js';
import { isNoun, isVerb, type Phrase, type VerbPhrase } from '../../grammar/phrases.js';
import { spanBetween } from '../../grammar/place.js';
import { NO_PHRASE } from '../../grammar/sentence.js';
import type { Span } from '../../text/span.js';

/** The saying verb that governs the deed's clause. */
function governingSayer(clause: Clause): Phrase {
  for (const { kind, at } of clause.links) {
    const phrase = at;
    if (kind === 'clause' && isVerb(phrase) && SAYING_VERBS.has(phrase.base)) return at;
  }
  return NO_PHRASE;
}

/** Whether a saying verb stands beside what it reports: ", a leader said." or "said a leader". */
function reportsAround(verb: Phrase): boolean {
  const phrase = verb;
  if (!isVerb(phrase) || !SAYING_VERBS.has(phrase.base) || phrase.shape !== 'finite' || phrase.isPassive) return false;
  const next = verb.next;
  if (next.kind === 'sub' || (isNoun(next) && !next.isTime && isVerb(verb.next.next))) return false;
  return true;
}

const TAKES_HEARER = /^(?:tell|inform)$/;

/** "…, said a leader": who says it stands after the verb; not "…, the envoy, told reporters". */
export function isInverted(verb: Phrase): boolean {
  if (!/^(?:comma|quote)$/.test(verb.previous.kind)) return false;
  if (TAKES_HEARER.test((verb as VerbPhrase).base)) return false;
  if (!isNoun(verb.next)) return true;
  const next = (listStartingAt(verb.next, true).at(-1) ?? verb).next;
  return !(isVerb(next) && next.shape === 'finite');
}

/** ", while Mexico said it would wait": who speaks there speaks of something else. */
const OPENS_CLAUSE = /^(?:while|whereas|although|though|but|because|since|after|before|if|when|until)$/;

/** The saying verb of a reporting clause that follows the deed in its sentence. */
const kindBefore = ({ previous }: Phrase): Phrase['kind'] => previous.kind;

function trailingSayer(at: Phrase): Phrase {
  for (let verb = at.next; verb.exists; verb = verb.next) {
    if (!reportsAround(verb)) continue;
    let start = verb.previous;
    while (start.kind === 'adv') start = start.previous;
    while (start.index > at.index && !isNoun(start)) start = start.previous;
    const subject = readClause(verb).subject;
    let first = subject[0] ?? start;
    while (first.previous.kind === 'prep' || first.previous.kind === 'quote') first = first.previous;
    if (OPENS_CLAUSE.test(first.lower)) continue;
    const before = kindBefore(first);
    const inverted = isInverted(verb);
    if (subject.length && subject[0]!.index > at.index && (before === 'comma' || before === 'quote')) return verb;
    if (inverted && isNoun(verb.next)) return verb;
  }
  return NO_PHRASE;
}

/** The verb of the reporting clause around or after a deed; -1 where the sentence has none. */
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

/** "promised to restore relations": the promise is what the deed's status tells, no report of it. */
export const controlsOf = ({ links }: Clause): Span[] =>
  links
    .filter(({ kind, at }) => kind === 'verb' && isVerb(at))
    .map(({ at }) => spanBetween((at as VerbPhrase).head, (at as VerbPhrase).end));

/** "Bahrain said it would act, and Sudan threw out the envoy": a past without "had" and with a subject of its own is no part of what was said. */
export function isFreshClause(at: Phrase, { subject, links }: Clause): boolean {
  const verb = at;
  const first = subject[0];
  if (!isVerb(verb) || first === undefined || verb.head !== verb.first) return false;
  if (verb.head.tag !== 'VBD' || links.some(({ kind }) => kind === 'clause')) return false;
  const opener = first.previous.lower;
  return (
    /^(?:while|whereas)$/.test(opener) ||
    opener === ';' ||
    (opener === 'and' && first.previous.previous.kind === 'comma')
  );
}
