/** Sources and cues put right: no times, no verbs of their own, whole names, whom "by" names. */

import type { ClaimRuleId } from '../../../data/claims/rules.js';
import { BINDING_PREPOSITIONS, OWN_SUBJECT_OPENERS, SUBJECT_AUXILIARIES } from '../../../data/claims/small-words.js';
import {
  CLOSING_WORDS,
  KIN_NOUNS,
  LEADING_WORDS,
  SUSPECTING_VERBS,
  TIME_NOUNS,
} from '../../../data/english/claim-rules.js';
import { DAY_WORDS } from '../../../data/english/source-words.js';
import { CLAUSE_OPENER_TAGS } from '../../../data/english/tag-sets.js';
import type { TaggedClaim } from '../../taggers/taggers.js';
import { type ClaimColumns, REPORTS, type TokenSpan } from '../../text/claim-columns.js';
import { headOfCue, isFiniteVerb, isRelative, lemmaAt, tagAt, wordAt } from '../../text/claim-words.js';
import { isName, isNoun, isPhraseTag, LONGEST_SOURCE } from '../../text/noun-phrases.js';
import { isTime } from '../dropped/deeds.js';
import type { RuleBook } from '../rule-book.js';

const SMALL_LETTER = /^\p{Ll}/u;

/** Whether a token is a verb that only a subject can stand before: an auxiliary, or one of saying. */
const isPredicate = (columns: ClaimColumns, at: number): boolean =>
  isFiniteVerb(columns, at) &&
  SMALL_LETTER.test(columns.tokens[at]?.text ?? '') &&
  (columns.reports[at] === REPORTS.speech ||
    SUBJECT_AUXILIARIES.has(lemmaAt(columns, at)) ||
    tagAt(columns, at) === 'MD');

/** "who", "whose", "when", "he": behind these another clause begins. */
const OTHER_CLAUSE = /^W|^PRP$/;

/** Where the clause of a subject begins its verb: "[The minister] confirmed the talks but said …". Its end where it has none. */
function verbAfter(columns: ClaimColumns, { first, end }: TokenSpan): number {
  for (let at = first + 1; at < end; at += 1) {
    if (OTHER_CLAUSE.test(tagAt(columns, at))) return end;
    if (!isPredicate(columns, at)) continue;
    const before = tagAt(columns, at - 1);
    return isNoun(before) || before === ')' ? at : end;
  }
  return end;
}

/** An age: "75", "9". */
const AGE = /^\d\d?$/;

/** "Novak, [75,]": the age goes with the name before it. */
function withName(columns: ClaimColumns, { first, end }: TokenSpan): TokenSpan {
  const isAge = end - first === 1 && AGE.test(wordAt(columns, first)) && tagAt(columns, first - 1) === ',';
  if (!isAge) return { first, end };
  let start = first - 1;
  while (start > 0 && isName(tagAt(columns, start - 1))) start -= 1;
  return start === first - 1 ? { first, end } : { first: start, end };
}

/** "was read on [state television by the minister]": behind a passive, the source is whom "by" names. */
function behindBy(columns: ClaimColumns, { first, end }: TokenSpan, cue: TokenSpan): TokenSpan {
  if (first < cue.end) return { first, end };
  for (let at = cue.first; at < cue.end; at += 1)
    if (tagAt(columns, at) === 'VBN')
      for (let by = first + 1; by < end - 1; by += 1) if (wordAt(columns, by) === 'by') return { first: by + 1, end };
  return { first, end };
}

/** How far into a source a word may stand that only leads to it: "a few hours before [the ministry] announced". */
const LONGEST_LEAD = 4;

/** Where a source begins that the taggers began with when it spoke: "hours before the ministry", "while the army". */
function behindLead(columns: ClaimColumns, { first, end }: TokenSpan): TokenSpan {
  for (let at = first; at < Math.min(first + LONGEST_LEAD, end - 1); at += 1) {
    if (!LEADING_WORDS.has(wordAt(columns, at)) || !CLAUSE_OPENER_TAGS.has(tagAt(columns, at))) continue;
    if (at === first || TIME_NOUNS.has(lemmaAt(columns, at - 1))) return { first: at + 1, end };
  }
  return { first, end };
}

/** A rule that puts one span of a source right. */
interface SpanMend {
  readonly id: ClaimRuleId;
  readonly mend: (columns: ClaimColumns, span: TokenSpan, cue: TokenSpan) => TokenSpan;
}

/** Where "[the parents of local woman] Ana Ruiz" begins, before the name; -1 where nobody near to somebody is meant. */
function kinBefore(columns: ClaimColumns, name: number): number {
  let at = name;
  while (/^(?:NN|JJ)$/.test(tagAt(columns, at - 1)) && name - at < 3) at -= 1;
  if (!/^(?:of|for)$/.test(wordAt(columns, at - 1)) || !KIN_NOUNS.has(lemmaAt(columns, at - 2))) return -1;
  const start = at - 3;
  return /^(?:DT|PRP\$)$/.test(tagAt(columns, start)) ? start : -1;
}

/** "[China’s ambassador to] Peru accused": a source that is only the end of the noun phrase before the cue. */
function wholePhrase(columns: ClaimColumns, { first, end }: TokenSpan, cue: TokenSpan): TokenSpan {
  const isBeside = end === cue.first || (end + 1 === cue.first && tagAt(columns, end) === 'RB');
  const kin = isBeside && isName(tagAt(columns, first)) ? kinBefore(columns, first) : -1;
  if (kin >= 0) return { first: kin, end };
  if (!isBeside || columns.fromStart[first] === 0 || !BINDING_PREPOSITIONS.has(wordAt(columns, first - 1)))
    return { first, end };
  let start = first;
  while (columns.fromStart[start] !== 0 && end - start < LONGEST_SOURCE && isInPhrase(columns, start - 1)) start -= 1;
  while (start < first && /^(?:CC|RB)$/.test(tagAt(columns, start))) start += 1;
  return BEGINS_PHRASE.test(tagAt(columns, start)) ? { first: start, end } : { first, end };
}

const isInPhrase = (columns: ClaimColumns, at: number): boolean =>
  isPhraseTag(tagAt(columns, at)) || BINDING_PREPOSITIONS.has(wordAt(columns, at));

const BEGINS_PHRASE = /^(?:DT|PDT|PRP\$|NN.*|JJ.*|CD)$/;

/** "[Egypt, ]Turkey and Sudan rejected": a list of names from its first one on. */
function wholeList(columns: ClaimColumns, { first, end }: TokenSpan): TokenSpan {
  let hasAnd = false;
  for (let at = first; at < end; at += 1) {
    if (tagAt(columns, at) === 'CC') hasAnd = true;
    else if (!isName(tagAt(columns, at)) && tagAt(columns, at) !== ',') return { first, end };
  }
  let start = first;
  while (
    hasAnd &&
    columns.fromStart[start] !== 0 &&
    tagAt(columns, start - 1) === ',' &&
    isName(tagAt(columns, start - 2)) &&
    !CLOSING_WORDS.has(wordAt(columns, start - 2))
  ) {
    start -= 2;
    while (columns.fromStart[start] !== 0 && isName(tagAt(columns, start - 1))) start -= 1;
  }
  return { first: start, end };
}

/** "[his aunt, ]Ana Ruiz[,]": a description and the name behind its comma are one source. */
function joinApposed(columns: ClaimColumns, source: readonly TokenSpan[]): readonly TokenSpan[] {
  const joined: TokenSpan[] = [];
  for (const span of source) {
    const last = joined.at(-1);
    const isNamed = isName(tagAt(columns, span.first)) && tagAt(columns, span.first - 1) === ',';
    if (last && last.end === span.first - 1 && isNamed && tagAt(columns, last.end - 1) === 'NN')
      joined[joined.length - 1] = { first: last.first, end: span.end };
    else joined.push(span);
  }
  return joined;
}

/** "[Visa] at the time said", "[Visa] today said": when it was said is no part of who says it. */
function beforeTime(columns: ClaimColumns, { first, end }: TokenSpan, cue: TokenSpan): TokenSpan {
  if (end > cue.first) return { first, end };
  if (end - first > 1 && DAY_WORDS.has(wordAt(columns, end - 1)) && isNoun(tagAt(columns, end - 2)))
    return { first, end: end - 1 };
  if (wordAt(columns, end - 1) !== 'time') return { first, end };
  let at = end - 2;
  while (at > first && /^(?:DT|JJ|CD)$/.test(tagAt(columns, at))) at -= 1;
  const isLed = at > first && wordAt(columns, at) === 'at';
  return isLed && isNoun(tagAt(columns, at - 1)) ? { first, end: at } : { first, end };
}

/** "Every year [pilots] say", "Last week [the port] said": a time that opens a sentence is no part of who says it. */
function behindTime(columns: ClaimColumns, { first, end }: TokenSpan): TokenSpan {
  const isTimeBefore =
    end - first > 2 &&
    /^(?:DT|JJ)$/.test(tagAt(columns, first)) &&
    TIME_NOUNS.has(wordAt(columns, first + 1)) &&
    /^(?:DT|PRP\$?|NNS|NNPS?)$/.test(tagAt(columns, first + 2));
  return isTimeBefore ? { first: first + 2, end } : { first, end };
}

/** "[a] new report says": the article just before a source is its own. */
function withArticle(columns: ClaimColumns, { first, end }: TokenSpan): TokenSpan {
  const isCut =
    columns.fromStart[first] !== 0 &&
    /^(?:the|an?)$/.test(wordAt(columns, first - 1)) &&
    /^(?:NN|JJ|CD)/.test(tagAt(columns, first)) &&
    !isName(tagAt(columns, first));
  return isCut ? { first: first - 1, end } : { first, end };
}

/** In the order in which they are asked. */
const SPAN_MENDS: readonly SpanMend[] = [
  { id: 'source-before-verb', mend: (columns, span) => ({ first: span.first, end: verbAfter(columns, span) }) },
  { id: 'source-behind-lead', mend: behindLead },
  { id: 'age-with-name', mend: withName },
  { id: 'time-behind-source', mend: beforeTime },
  { id: 'time-before-source', mend: behindTime },
  { id: 'article-of-source', mend: withArticle },
  { id: 'source-behind-by', mend: behindBy },
  { id: 'whole-phrase', mend: wholePhrase },
  { id: 'whole-list', mend: (columns, span) => wholeList(columns, span) },
];

/** "Peru blamed the port, which [officials] say …": the subject beside the cue is the source, and no earlier one of another clause. */
function subjectBeside(columns: ClaimColumns, { source, cue }: TaggedClaim): readonly TokenSpan[] {
  const last = source.findLast(({ end }) => end <= cue.first);
  if (!last || source.length < 2 || cue.first - last.end > 1) return source;
  return source.filter((span) => span.first >= last.first || !isOfOtherClause(columns, span, last));
}

/** A word of the subject of a relative clause: "which [Israeli figures] say". */
const SUBJECT_TAG = /^(?:DT|PRP\$?|NN.*|JJ|POS|CD)$/;

/** The subject between a relative pronoun and the cue: "what [officials] called"; null where none stands there. */
function relativeSubject(columns: ClaimColumns, { cue }: TaggedClaim): TokenSpan | null {
  let end = cue.first;
  while (tagAt(columns, end - 1) === 'RB' || tagAt(columns, end - 1) === 'MD') end -= 1;
  let first = end;
  while (end - first < LONGEST_SUBJECT && SUBJECT_TAG.test(tagAt(columns, first - 1))) first -= 1;
  return first < end && isRelative(columns, first - 1) && columns.fromStart[first] !== 0 ? { first, end } : null;
}

const LONGEST_SUBJECT = 12;

/** Whether a verb says what is done to its subject: "is [accused] of". */
function isPassive(columns: ClaimColumns, { cue: { first, end } }: TaggedClaim): boolean {
  let last = end - 1;
  while (last > first && tagAt(columns, last) === 'IN') last -= 1;
  if (tagAt(columns, last) !== 'VBN' || !SUSPECTING_VERBS.has(lemmaAt(columns, last))) return false;
  for (let at = Math.max(0, last - 3); at < last; at += 1) if (lemmaAt(columns, at) === 'be') return true;
  return false;
}

/** Behind "with X, [the president] said": without a comma before the cue the last part alone is its subject. */
function behindOpening(columns: ClaimColumns, source: readonly TokenSpan[], cue: TokenSpan): readonly TokenSpan[] {
  const [span] = source;
  if (!span || source.length > 1 || span.end !== cue.first || tagAt(columns, span.first - 1) !== 'IN') return source;
  for (let at = span.end - 2; at > span.first; at -= 1)
    if (tagAt(columns, at) === ',')
      return tagAt(columns, at + 1) === 'DT' ? [{ first: at + 1, end: span.end }] : source;
  return source;
}

/** "Shares fell after [the firm] cut its outlook and said": behind "and", a verb goes on with the clause beside it. */
function subjectOfClause(
  columns: ClaimColumns,
  source: readonly TokenSpan[],
  { first: cue }: TokenSpan,
): readonly TokenSpan[] {
  const last = source.at(-1);
  if (!last || tagAt(columns, cue - 1) !== 'CC') return source;
  if (source.length > 1) return OWN_SUBJECT_OPENERS.has(wordAt(columns, last.first - 1)) ? [last] : source;
  const subject = isFiniteVerb(columns, cue) ? subordinateSubject(columns, last.end, cue) : null;
  return subject ? [subject] : source;
}

/** The subject of the last clause between two tokens that such a word leads to and no comma ends; null where there is none. */
function subordinateSubject(columns: ClaimColumns, start: number, cue: number): TokenSpan | null {
  let at = cue - 2;
  while (at > start && tagAt(columns, at) !== ',' && !OWN_SUBJECT_OPENERS.has(wordAt(columns, at))) at -= 1;
  if (at <= start || tagAt(columns, at) === ',') return null;
  let end = at + 1;
  while (end < cue && SUBJECT_TAG.test(tagAt(columns, end))) end += 1;
  const isSubject = isFiniteVerb(columns, end) && tagAt(columns, end) === tagAt(columns, cue);
  return end > at + 1 && isSubject ? { first: at + 1, end } : null;
}

/** The sources without those of other clauses. */
function keptSources(columns: ClaimColumns, claim: TaggedClaim, rules: RuleBook): readonly TokenSpan[] {
  const { cue, source } = claim;
  if (rules.has('subject-of-relative-clause')) {
    const subject = relativeSubject(columns, claim);
    if (subject && columns.reports[headOfCue(columns, cue)] === REPORTS.speech) return [subject];
  }
  if (rules.has('passive-without-source') && isPassive(columns, claim))
    return source.filter(({ first }) => first >= cue.end);
  const kept = rules.has('subject-beside-cue') ? subjectBeside(columns, claim) : source;
  const subject = rules.has('subject-behind-opening') ? behindOpening(columns, kept, cue) : kept;
  const own = rules.has('subject-of-clause') ? subjectOfClause(columns, subject, cue) : subject;
  return rules.has('name-behind-description') ? joinApposed(columns, own) : own;
}

/** Whether a relative pronoun or a finite verb stands between two sources. */
function isOfOtherClause(columns: ClaimColumns, { end }: TokenSpan, { first }: TokenSpan): boolean {
  for (let at = end; at < first; at += 1) if (isRelative(columns, at) || isFiniteVerb(columns, at)) return true;
  return false;
}

/** "[gave a statement conceding] that …": a cue goes on to the verb by which its statement is told. */
export function withStatement(columns: ClaimColumns, claim: TaggedClaim): TaggedClaim {
  const [content, ...others] = claim.content;
  if (!content || content.first !== claim.cue.end) return claim;
  const noun = tagAt(columns, content.first) === 'DT' ? content.first + 1 : content.first;
  const verb = noun + 1;
  const isReported =
    columns.reports[noun] === REPORTS.noun &&
    columns.reports[verb] === REPORTS.speech &&
    tagAt(columns, verb) === 'VBG';
  if (!isReported || verb + 1 >= content.end) return claim;
  return {
    ...claim,
    cue: { first: claim.cue.first, end: verb + 1 },
    content: [{ first: verb + 1, end: content.end }, ...others],
  };
}

/** Whether a span is a clause that begins with "who", "which" or "that". */
const isRelativeClause = (columns: ClaimColumns, { first, end }: TokenSpan): boolean =>
  end - first > 1 && (tagAt(columns, first) === 'WDT' || tagAt(columns, first) === 'WP');

/** Whether a piece of the content is the relative clause between a source and its cue. */
function isRelativeOfSource(columns: ClaimColumns, { source, content, cue }: TaggedClaim, span: TokenSpan): boolean {
  return (
    content.length > 1 &&
    isRelativeClause(columns, span) &&
    cue.first >= span.end &&
    cue.first - span.end < 2 &&
    source.some(({ end }) => span.first >= end && span.first - end < 2)
  );
}

/**
 * Sources without times and verbs; a relative clause stays with whom it describes ("Serbia, which does not recognise Kosovo,"), and a
 * clause beside a source is part of what that one says ("[The rule is fair], said Novak, and …").
 */
export function mendSources(columns: ClaimColumns, claim: TaggedClaim, rules: RuleBook): TaggedClaim {
  const kept = keptSources(columns, claim, rules);
  const mends = SPAN_MENDS.filter(({ id }) => rules.has(id));
  const joinsClauses = rules.has('relative-clause-of-source');
  const source: TokenSpan[] = [];
  const content = claim.content.filter((span) => !joinsClauses || !isRelativeOfSource(columns, claim, span));
  const spans = [...kept, ...claim.content.filter((span) => !content.includes(span))];
  for (const span of spans.sort((a, b) => a.first - b.first)) {
    const last = source.at(-1);
    if (joinsClauses && last && isRelativeClause(columns, span) && span.first - last.end < 2) {
      const end = tagAt(columns, span.end) === ',' ? span.end + 1 : span.end;
      source[source.length - 1] = { first: last.first, end };
    } else if (rules.has('clause-beside-source') && isClauseBeside(columns, claim, span)) content.unshift(span);
    else if (!(rules.has('time-is-no-source') && isTime(columns, span)))
      source.push(mends.reduce((mended, { mend }) => mend(columns, mended, claim.cue), span));
  }
  return { ...claim, source, content };
}

const isClauseBeside = (columns: ClaimColumns, { source, cue }: TaggedClaim, span: TokenSpan): boolean =>
  source.length > 1 && span.first < cue.first && verbAfter(columns, span) < span.end;
