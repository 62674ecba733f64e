/** Sources that are not the subject of their cue: the last name of an apposition, a clause, words before a pronoun. */
import { SOURCE_CLAUSE_OPENERS } from '../../../data/claims/small-words.js';
import { QUOTING_VERBS } from '../../../data/english/claim-rules.js';
import { DEPENDENCY_LABELS } from '../../../data/grammar/dependency-labels.js';
import type { TaggedClaim } from '../../taggers/taggers.js';
import type { ClaimColumns, TokenSpan } from '../../text/claim-columns.js';
import { headOfCue, isFiniteVerb, isRelative, lemmaAt, tagAt, wordAt } from '../../text/claim-words.js';
import { isName, isNoun } from '../../text/noun-phrases.js';
import { QUOTE } from '../../text/quotes.js';
import { type Mend, mendBy } from '../rule-book.js';
import { subjectOfSentence } from './missing-sources.js';

/** A word that names nobody by itself. */
const NAMES_NOBODY = /^(?:MD|RB|TO|CC|IN|EX|POS|''|``|[,:])$/;

/** "[could] explain": words without a noun or pronoun are no source. */
function withoutNobody(columns: ClaimColumns, claim: TaggedClaim): TaggedClaim {
  const isSomebody = ({ first, end }: TokenSpan): boolean => {
    for (let at = first; at < end; at += 1) if (!NAMES_NOBODY.test(tagAt(columns, at))) return true;
    return false;
  };
  return { ...claim, source: claim.source.filter(isSomebody) };
}

/** "at which [point she] claims", "something that [reviewers] say": the subject beside the cue, and not the words before it. */
function besideCue(columns: ClaimColumns, claim: TaggedClaim): TaggedClaim {
  const { source, cue } = claim;
  const last = source.at(-1);
  if (!last || last.end !== cue.first || last.end - last.first < 2) return claim;
  const first = subjectStart(columns, last);
  return first === last.first ? claim : { ...claim, source: [...source.slice(0, -1), { first, end: last.end }] };
}

/** A word of a subject without a verb or preposition: "two port officials". */
const SUBJECT_TAG = /^(?:DT|PRP\$|NN.*|JJ|POS|CD)$/;

function subjectStart(columns: ClaimColumns, { first, end }: TokenSpan): number {
  if (tagAt(columns, end - 1) === 'PRP') return /^(?:CC|IN|TO)$/.test(tagAt(columns, end - 2)) ? first : end - 1;
  let start = end;
  while (start > first && SUBJECT_TAG.test(tagAt(columns, start - 1))) start -= 1;
  const isLed = start - 1 > first && start < end && /^(?:that|which|whom)$/.test(wordAt(columns, start - 1));
  return isLed ? start : first;
}

/** "[The general] drew parallels with the war, saying …": before a participle the source is the subject alone. */
function beforeVerb(columns: ClaimColumns, claim: TaggedClaim): TaggedClaim {
  const { source, cue } = claim;
  const [span, ...others] = source;
  if (!span || others.length > 0 || span.end > cue.first || tagAt(columns, cue.first) !== 'VBG') return claim;
  for (let at = span.first + 1; at < span.end; at += 1) {
    if (isRelative(columns, at)) return claim;
    if (isFiniteVerb(columns, at) && isNoun(tagAt(columns, at - 1)))
      return { ...claim, source: [{ first: span.first, end: at }] };
  }
  return claim;
}

/** How a subject begins: "The mayor", "Ana Ruiz", "Its owner". */
const OPENS_SUBJECT = /^(?:DT|PRP\$|NNP.*)$/;
/** A word of a subject before its first comma: "the mayor of Lima’s port". */
const IN_SUBJECT = /^(?:DT|PRP\$|NN.*|JJ.*|POS|CD|IN)$/;
/** What tells of a subject between two commas: "[the maker of] nets", "[who] lives in Lima", "[originally from] Peru", "[75]". */
const OPENS_APPOSITION = /^(?:DT|IN|RB|WP|WDT|VBN|VBG|JJ.*|CD|NN|NNS)$/;
const LONGEST_SUBJECT = 8;
const LONGEST_APPOSITION = 40;

/** Where the clause begins whose verb a cue is: behind a quotation that ends before it in its sentence, else with the sentence. */
function clauseStart(columns: ClaimColumns, cue: number): number {
  const start = cue - (columns.fromStart[cue] ?? 0);
  for (let at = cue - 1; at >= start; at -= 1) if (columns.quote[at] === QUOTE.closing && at < cue - 2) return at + 1;
  return start;
}

/** The subject with which a clause opens, where nothing but an apposition between commas stands between it and the cue; null elsewhere. */
function apposedSubject(columns: ClaimColumns, { first: cue }: TokenSpan): TokenSpan | null {
  if (tagAt(columns, cue - 1) !== ',') return null;
  const first = clauseStart(columns, cue);
  let end = first;
  while (end < cue && end - first < LONGEST_SUBJECT && IN_SUBJECT.test(tagAt(columns, end))) end += 1;
  const isSubject =
    OPENS_SUBJECT.test(tagAt(columns, first)) &&
    isNoun(tagAt(columns, end - 1)) &&
    tagAt(columns, end) === ',' &&
    end < cue - 2;
  if (!isSubject || !OPENS_APPOSITION.test(tagAt(columns, end + 1)) || cue - end > LONGEST_APPOSITION) return null;
  return isOneApposition(columns, { first: end + 1, end: cue - 1 }) ? { first, end } : null;
}

/** Whether a finite verb stands in an apposition only behind "who" or "which". */
function isOneApposition(columns: ClaimColumns, { first, end }: TokenSpan): boolean {
  let isClause = false;
  for (let at = first; at < end; at += 1) {
    if (columns.quote[at] === QUOTE.opening && !isClause) return false;
    if (isRelative(columns, at)) isClause = true;
    else if (isFiniteVerb(columns, at) && !isClause) return false;
  }
  return true;
}

/** "[Ana Ruiz], originally from Peru, said": the source is the subject, and no name of what is told of it. */
function beforeApposition(columns: ClaimColumns, claim: TaggedClaim): TaggedClaim {
  const { source, cue, content } = claim;
  const isBefore = source.length > 0 && source.every(({ end }) => end <= cue.first);
  const subject = isBefore ? apposedSubject(columns, cue) : null;
  if (!subject || source.some(({ first, end }) => first < subject.end && end > subject.first)) return claim;
  const kept = content
    .map(({ first, end }) => ({ first, end: first < subject.first ? Math.min(end, subject.first) : end }))
    .filter(({ first }) => first >= cue.end || first < subject.first);
  return kept.length === 0 ? claim : { ...claim, source: [subject], content: kept };
}

/** "the police in [Great Falls], [Montana], said": a place and its state behind a comma are one. */
function withState(columns: ClaimColumns, claim: TaggedClaim): TaggedClaim {
  const [town, state, ...others] = claim.source;
  if (!town || !state || others.length > 0 || state.first !== town.end + 1 || tagAt(columns, town.end) !== ',')
    return claim;
  const isState =
    state.end - state.first < 3 &&
    isName(tagAt(columns, state.first)) &&
    isName(tagAt(columns, town.end - 1)) &&
    tagAt(columns, state.end) === ',' &&
    state.end < claim.cue.first;
  return isState ? { ...claim, source: [{ first: town.first, end: state.end }] } : claim;
}

/** A claim of an outlet that passes on another's words: "The paper quoted [Ana Ruiz] [as saying] that …". */
function asSaying(columns: ClaimColumns, claim: TaggedClaim): TaggedClaim {
  const { cue, content } = claim;
  const [piece, ...others] = content;
  if (!piece || !QUOTING_VERBS.has(lemmaAt(columns, cue.end - 1))) return claim;
  let at = Math.min(piece.first, cue.end);
  while (
    at < piece.end &&
    at - cue.end < LONGEST_QUOTED &&
    (IN_SUBJECT.test(tagAt(columns, at)) || tagAt(columns, at) === ',') &&
    wordAt(columns, at) !== 'as'
  )
    at += 1;
  const isSaying =
    wordAt(columns, at) === 'as' && tagAt(columns, at + 1) === 'VBG' && at > cue.end && at + 2 < piece.end;
  if (!isSaying) return claim;
  return {
    ...claim,
    cue: { first: at, end: at + 2 },
    source: [{ first: cue.end, end: at }],
    content: [{ first: at + 2, end: piece.end }, ...others],
  };
}

/** The longest name of who is quoted, in words. */
const LONGEST_QUOTED = 16;

/** "Ana Ruiz is from [Lima] and hoped …": behind "and" a verb goes on with the subject of the sentence, and not with the last name. */
function beforeJoint(columns: ClaimColumns, claim: TaggedClaim): TaggedClaim {
  const { source, cue } = claim;
  const [span, ...others] = source;
  const isLast =
    span !== undefined && others.length === 0 && span.end === cue.first - 1 && tagAt(columns, cue.first - 1) === 'CC';
  if (!isLast || !/^(?:IN|TO)$/.test(tagAt(columns, span.first - 1)) || columns.fromStart[span.first] === 0)
    return claim;
  const subject = subjectOfSentence(columns, cue.first);
  return subject && subject.end < span.first ? { ...claim, source: [subject] } : claim;
}

/** "He funds a [group of clubs and] has said …": where a source breaks off at an "and", the subject of the verb that the cue is joined to. */
function ofJoinedVerb(columns: ClaimColumns, claim: TaggedClaim): TaggedClaim {
  const { source, cue } = claim;
  const [span, ...others] = source;
  const isCut = span !== undefined && tagAt(columns, span.end - 1) === 'CC' && cue.first - span.end < 2;
  if (!isCut || others.length > 0) return claim;
  const subject = subjectOfJoined(columns, headOfCue(columns, cue));
  if (subject < 0 || subject >= span.first) return claim;
  let first = subject;
  while (SUBJECT_TAG.test(tagAt(columns, first - 1)) && columns.fromStart[first] !== 0) first -= 1;
  return { ...claim, source: [{ first, end: subject + 1 }] };
}

/** By the tree, the subject of the verb to which another is joined by "and"; -1 where there is none. */
function subjectOfJoined({ trees: { subject, head, label } }: ClaimColumns, verb: number): number {
  const joined = label[verb] === CONJ ? (head[verb] ?? 0) - 1 : -1;
  return joined < 0 ? -1 : (subject[joined] ?? 0) - 1;
}

/** "that [the judge]", "[the builders’ union] (BU": a source without the word that opens its clause, and without a bracket that is not closed. */
function withoutLooseEnds(columns: ClaimColumns, claim: TaggedClaim): TaggedClaim {
  const isOpened = ({ first, end }: TokenSpan): boolean =>
    end - first > 1 && SOURCE_CLAUSE_OPENERS.has(wordAt(columns, first)) && end <= claim.cue.first;
  const source = claim.source
    .map((span) => (isOpened(span) ? { first: span.first + 1, end: span.end } : span))
    .map((span) => ({ first: span.first, end: beforeOpenBracket(columns, span) }));
  return { ...claim, source };
}

/** Where a span ends, or before that a bracket opens that it does not close. */
function beforeOpenBracket(columns: ClaimColumns, { first, end }: TokenSpan): number {
  for (let at = end - 1; at > first; at -= 1) {
    if (tagAt(columns, at) === ')') break;
    if (tagAt(columns, at) === '(') return at;
  }
  return end;
}

/** "The port is full, and Peru said [that it rains]": a clause behind a cue that opens with "that" is said, and says nothing. */
function withThatClause(columns: ClaimColumns, claim: TaggedClaim): TaggedClaim {
  const { source, cue } = claim;
  const clause = source.find(({ first }) => first >= cue.end && wordAt(columns, first) === 'that');
  const others = source.filter((span) => span !== clause);
  return clause && others.length > 0 ? { ...claim, source: others, content: [clause] } : claim;
}

const CONJ = DEPENDENCY_LABELS.indexOf('conj') + 1;

/** In the order in which they are asked. */
const SUBJECT_MENDS: readonly Mend[] = [
  { id: 'nobody-as-source', mend: withoutNobody },
  { id: 'subject-beside-its-cue', mend: besideCue },
  { id: 'subject-before-verb', mend: beforeVerb },
  { id: 'subject-before-apposition', mend: beforeApposition },
  { id: 'town-with-state', mend: withState },
  { id: 'quoted-as-saying', mend: asSaying },
  { id: 'subject-of-joined-verb', mend: beforeJoint },
  { id: 'subject-behind-and', mend: ofJoinedVerb },
  { id: 'loose-end-of-source', mend: withoutLooseEnds },
  { id: 'that-as-source', mend: withThatClause },
];

/** A claim whose source is the subject of its cue. */
export const mendSubject = mendBy(SUBJECT_MENDS);
