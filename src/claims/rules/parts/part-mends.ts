/** Parts of a claim that the taggers gave to the wrong part: nouns in a cue, subjects of contents among the sources, words before a source. */
import { HEARER_PREPOSITIONS, VERB_JOINTS } from '../../../data/claims/small-words.js';
import type { TaggedClaim } from '../../taggers/taggers.js';
import type { ClaimColumns, TokenSpan } from '../../text/claim-columns.js';
import { hasVerb, isFiniteVerb, tagAt, wordAt } from '../../text/claim-words.js';
import { isName, isNoun } from '../../text/noun-phrases.js';
import { type Mend, mendBy } from '../rule-book.js';

/** Whether a token is a noun, or reads like a verb before the one that is: "[stewards] wrote". */
const isNounBefore = (columns: ClaimColumns, at: number): boolean =>
  isNoun(tagAt(columns, at)) || (tagAt(columns, at) === 'VBZ' && tagAt(columns, at + 1) === 'VBD');

/** "[union stewards] wrote" and not "[union] stewards wrote": nouns at a cue's head belong to the source that they end. */
function nounOfCue(columns: ClaimColumns, claim: TaggedClaim): TaggedClaim {
  const { cue, source } = claim;
  let first = cue.first;
  while (first < cue.end - 1 && isNounBefore(columns, first)) first += 1;
  if (first === cue.first || !isFiniteVerb(columns, first)) return claim;
  const cut = source.findIndex(({ end }) => end === cue.first);
  if (cut < 0) return claim;
  return {
    ...claim,
    cue: { first, end: cue.end },
    source: source.map((span, at) => (at === cut ? { first: span.first, end: first } : span)),
  };
}

/** "said before [pointing out] that …": of two verbs in a cue the last has the content behind it. */
function lastVerbOfCue(columns: ClaimColumns, claim: TaggedClaim): TaggedClaim {
  const { cue, content } = claim;
  if (!content.every(({ first }) => first >= cue.end)) return claim;
  for (let at = cue.first + 1; at < cue.end - 1; at += 1)
    if (VERB_JOINTS.has(wordAt(columns, at)) && tagAt(columns, at + 1) === 'VBG')
      return { ...claim, cue: { first: at + 1, end: cue.end } };
  return claim;
}

/** How many words may stand between a subject and the content that goes on with its verb: "Ana Ruiz[, 29,] was last seen". */
const LONGEST_GAP = 4;

/** "Officers said [Ana Ruiz, 29, was last seen …]": with a speaker before the cue, the name behind it begins what is said. */
function subjectOfContent(columns: ClaimColumns, claim: TaggedClaim): TaggedClaim {
  const { cue, source, content } = claim;
  const [piece, ...others] = content;
  const behind = source.find(({ first }) => first === cue.end);
  const isTold = source.some((span) => span.end <= cue.first && cue.first - span.end < 2 && !hasVerb(columns, span));
  if (!behind || !piece || !isTold || piece.first < behind.end || piece.first - behind.end > LONGEST_GAP) return claim;
  if (!hasVerb(columns, piece)) return claim;
  return {
    ...claim,
    source: source.filter((span) => span !== behind),
    content: [{ first: behind.first, end: piece.end }, ...others],
  };
}

/** "Ana Ruiz, [who] wrote": beside the one whom it is about, a relative pronoun is no second source. */
function relativeTwin(columns: ClaimColumns, claim: TaggedClaim): TaggedClaim {
  const { source } = claim;
  const isTwin = ({ first, end }: TokenSpan): boolean =>
    end - first === 1 &&
    tagAt(columns, first).startsWith('W') &&
    source.some((other) => other.end <= first && first - other.end < 2);
  return source.length < 2 ? claim : { ...claim, source: source.filter((span) => !isTwin(span)) };
}

/** "he told me, [to the paper]": beside another source, one that a preposition leads to is none. */
function ledSource(columns: ClaimColumns, claim: TaggedClaim): TaggedClaim {
  const { source } = claim;
  if (source.length < 2) return claim;
  const kept = source.filter(({ first }) => !HEARER_PREPOSITIONS.has(wordAt(columns, first)));
  return kept.length === 0 ? claim : { ...claim, source: kept };
}

/** "Ana Ruiz, [one of the pilots], said": what a comma and "one of" lead to tells who the source is. */
function toldOfSource(columns: ClaimColumns, claim: TaggedClaim): TaggedClaim {
  const { source } = claim;
  const [named, told, ...others] = source;
  if (
    !named ||
    !told ||
    others.length > 0 ||
    told.first - named.end > 1 ||
    !/^[,–—-]$/.test(wordAt(columns, told.first - 1))
  )
    return claim;
  const isTold =
    /^(?:an?|one)$/.test(wordAt(columns, told.first)) &&
    wordAt(columns, told.first - 2) !== 'and' &&
    told.first < claim.cue.first;
  return isTold ? { ...claim, source: [{ first: named.first, end: told.end }] } : claim;
}

/** The longest piece of a content that can be the head of the phrase behind it: "almost", "more than". */
const LONGEST_HEAD = 3;

/** "[almost] 100 studies found": words before a source, taken for what is said, are its own. */
function headOfSource(columns: ClaimColumns, claim: TaggedClaim): TaggedClaim {
  const { source, content } = claim;
  const [span] = source;
  if (!span || content.length < 2 || isName(tagAt(columns, span.first))) return claim;
  const head = content.find(({ first, end }) => end === span.first && end - first <= LONGEST_HEAD);
  if (!head || hasVerb(columns, head) || !/^(?:DT|JJ.*|RB|CD|NN.*|PRP\$)$/.test(tagAt(columns, head.first)))
    return claim;
  return {
    ...claim,
    source: [{ first: head.first, end: span.end }, ...source.slice(1)],
    content: content.filter((piece) => piece !== head),
  };
}

/** In the order in which they are asked. */
const PART_MENDS: readonly Mend[] = [
  { id: 'noun-of-cue', mend: nounOfCue },
  { id: 'last-verb-of-cue', mend: lastVerbOfCue },
  { id: 'subject-of-content', mend: subjectOfContent },
  { id: 'relative-twin', mend: relativeTwin },
  { id: 'led-source', mend: ledSource },
  { id: 'told-of-source', mend: toldOfSource },
  { id: 'head-of-source', mend: headOfSource },
];

/** A claim whose words are where they belong. */
export const mendParts = mendBy(PART_MENDS);
