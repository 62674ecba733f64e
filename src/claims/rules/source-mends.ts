/** Sources and cues put right: no times, no verbs of their own, whole names, whom "by" names. */
import { LEADING_WORDS, TIME_NOUNS } from '../../data/english/claim-rules.js';
import type { Token } from '../../text/tokens.js';
import type { TaggedClaim } from '../taggers/taggers.js';
import { type ClaimColumns, REPORTS, type TokenSpan } from '../text/claim-columns.js';
import { isFiniteVerb, lemmaAt, tagAt, wordAt } from '../text/word-tests.js';

/** "a day", "the year": time is nobody. */
export function isTime(columns: ClaimColumns, { first, end }: TokenSpan): boolean {
  const start = tagAt(columns, first) === 'DT' ? first + 1 : first;
  return start === end - 1 && tagAt(columns, start) === 'NN' && TIME_NOUNS.has(lemmaAt(columns, start));
}

/** Whether a token is a verb that only a subject can stand before: an auxiliary, or one of saying. */
const isPredicate = (columns: ClaimColumns, at: number): boolean =>
  isFiniteVerb(columns, at) &&
  /^\p{Ll}/u.test((columns.tokens[at] as Token).text) &&
  (columns.reports[at] === REPORTS.speech || /^(?:be|have)$/.test(lemmaAt(columns, at)) || tagAt(columns, at) === 'MD');

/** Where the clause of a subject begins its verb: "[The minister] confirmed the talks but said …". Its end where it has none. */
function verbAfter(columns: ClaimColumns, { first, end }: TokenSpan): number {
  for (let at = first + 1; at < end; at += 1) {
    if (/^W|^PRP$/.test(tagAt(columns, at))) return end;
    if (isPredicate(columns, at)) return /^(?:NN.*|\))$/.test(tagAt(columns, at - 1)) ? at : end;
  }
  return end;
}

/** "Novak, [75,]": the age goes with the name before it. */
function withName(columns: ClaimColumns, { first, end }: TokenSpan): TokenSpan {
  const isAge = end - first === 1 && /^\d\d?$/.test(wordAt(columns, first)) && tagAt(columns, first - 1) === ',';
  if (!isAge) return { first, end };
  let start = first - 1;
  while (start > 0 && /^NNPS?$/.test(tagAt(columns, start - 1))) start -= 1;
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
function afterLead(columns: ClaimColumns, { first, end }: TokenSpan): number {
  for (let at = first; at < Math.min(first + LONGEST_LEAD, end - 1); at += 1) {
    if (!LEADING_WORDS.has(wordAt(columns, at)) || !/^(?:IN|RB|WRB)$/.test(tagAt(columns, at))) continue;
    if (at === first || TIME_NOUNS.has(lemmaAt(columns, at - 1))) return at + 1;
  }
  return first;
}

/** "[gave a statement conceding] that …": a cue goes on to the verb by which its statement is told. */
export function withStatement(columns: ClaimColumns, claim: TaggedClaim): TaggedClaim {
  const [content, ...others] = claim.content;
  if (!content || content.first !== claim.cue.end) return claim;
  const noun = tagAt(columns, content.first) === 'DT' ? content.first + 1 : content.first;
  const verb = noun + 1;
  const isTold =
    columns.reports[noun] === REPORTS.noun &&
    columns.reports[verb] === REPORTS.speech &&
    tagAt(columns, verb) === 'VBG';
  if (!isTold || verb + 1 >= content.end) return claim;
  return {
    ...claim,
    cue: { first: claim.cue.first, end: verb + 1 },
    content: [{ first: verb + 1, end: content.end }, ...others],
  };
}

/** Whether a piece of the content is the relative clause between a source and its cue. */
function isRelativeOfSource(columns: ClaimColumns, { source, content, cue }: TaggedClaim, span: TokenSpan): boolean {
  return (
    content.length > 1 &&
    span.end - span.first > 1 &&
    /^W(?:DT|P)$/.test(tagAt(columns, span.first)) &&
    cue.first >= span.end &&
    cue.first - span.end < 2 &&
    source.some(({ end }) => span.first >= end && span.first - end < 2)
  );
}

/**
 * Sources without times and verbs; a relative clause stays with whom it tells of ("Serbia, which does not recognise Kosovo,"), and a
 * clause beside a source is part of what that one says ("[The rule is fair], said Novak, and …").
 */
export function mendSources(columns: ClaimColumns, claim: TaggedClaim): TaggedClaim {
  const source: TokenSpan[] = [];
  const content = claim.content.filter((span) => !isRelativeOfSource(columns, claim, span));
  const spans = [...claim.source, ...claim.content.filter((span) => !content.includes(span))];
  for (const span of spans.sort((a, b) => a.first - b.first)) {
    const last = source.at(-1);
    const isClause = span.end - span.first > 1 && /^W(?:DT|P)$/.test(tagAt(columns, span.first));
    const verb = verbAfter(columns, span);
    if (last && isClause && span.first - last.end < 2)
      source[source.length - 1] = {
        first: last.first,
        end: tagAt(columns, span.end) === ',' ? span.end + 1 : span.end,
      };
    else if (verb < span.end && claim.source.length > 1 && span.first < claim.cue.first) content.unshift(span);
    else if (!isTime(columns, span))
      source.push(behindBy(columns, withName(columns, { first: afterLead(columns, span), end: verb }), claim.cue));
  }
  return { ...claim, source, content };
}
