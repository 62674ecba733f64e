/** Attributions of which the order of words leaves no doubt: "…, the ministry said.", "…, said Ana Ruiz". */

import type { ClaimRuleId } from '../../../data/claims/rules.js';
import { CITING, CLOSING_WORDS } from '../../../data/english/claim-rules.js';
import { CLOSING_MARK_TAGS, FINITE_VERB_TAGS, NO_SOURCE_OPENER_TAGS } from '../../../data/english/tag-sets.js';
import type { TaggedClaim } from '../../taggers/taggers.js';
import { type ClaimColumns, REPORTS, type TokenSpan } from '../../text/claim-columns.js';
import { hasMainVerb, isFiniteVerb, isNounLikeSaying, lemmaAt, tagAt, wordAt } from '../../text/claim-words.js';
import { isPhraseTag, LONGEST_SOURCE } from '../../text/noun-phrases.js';
import { QUOTE } from '../../text/quotes.js';
import type { SentenceScene } from '../../text/sentence-scene.js';
import { contains } from '../../text/token-spans.js';
import type { RuleBook } from '../rule-book.js';
import { isHalfMedial, medialClaim } from './medial.js';
import type { SureClaim } from './sure-claim.js';

/** The longest end of a sentence after its cue, its full stop counted. */
const LONGEST_CLOSE = 9;

/** Where the noun phrase before a cue begins, its apposition taken in: "her cousin, Peter Novak, said". The cue's own place where none stands. */
function startOfSource(columns: ClaimColumns, first: number, cue: number): number {
  const phraseBefore = (end: number): number => {
    let start = end;
    while (start > first && cue - start < LONGEST_SOURCE && isPhraseTag(tagAt(columns, start - 1))) start -= 1;
    return start;
  };
  if (tagAt(columns, cue - 1) !== ',') return phraseBefore(cue);
  const name = phraseBefore(cue - 1);
  if (name === cue - 1 || tagAt(columns, name - 1) !== ',' || !tagAt(columns, cue - 2).startsWith('NNP')) return cue;
  const start = phraseBefore(name - 1);
  return start === name - 1 ? cue : start;
}

/** Tags of those who are spoken to: "his cousin told [TMZ]". */
const ADDRESSEE = /^(?:NN.*|PRP|DT|JJ|POS)$/;
/** A mark, or a word with a figure in it: "—", "2016", "F-16". */
const NO_WORD = /^(?:[^\p{L}]|.*\p{N})/u;

/** The verb of saying with which a sentence closes, with nothing behind but when, where and to whom; -1 where there is none. */
function closingCue(columns: ClaimColumns, { first, end }: TokenSpan): number {
  let cue = end - 1;
  let isAddressed = false;
  for (; cue > first && end - cue < LONGEST_CLOSE && columns.reports[cue] !== REPORTS.speech; cue -= 1) {
    const word = wordAt(columns, cue);
    if (NO_WORD.test(word) || CLOSING_WORDS.has(word)) continue;
    if (!ADDRESSEE.test(tagAt(columns, cue))) return -1;
    isAddressed = true;
  }
  const isCue =
    columns.reports[cue] === REPORTS.speech &&
    FINITE_VERB_TAGS.has(tagAt(columns, cue)) &&
    columns.quote[cue] === QUOTE.outside;
  return isCue && (!isAddressed || lemmaAt(columns, cue) === 'tell') ? cue : -1;
}

/** "…, a harbour pilot and a trade union said.", "…, his cousin told the paper." */
function closingClaim({ columns, paragraph, sentence }: SentenceScene): SureClaim | null {
  const { first, end } = beforeCited(columns, sentence);
  const cue = closingCue(columns, { first, end });
  if (cue < 0) return null;
  const start = startOfSource(columns, first, cue);
  if (start === cue || start - 2 <= first || tagAt(columns, start - 1) !== ',') return null;
  if (NO_SOURCE_OPENER_TAGS.has(tagAt(columns, start)) || columns.quote[start] !== QUOTE.outside) return null;
  const content = { first, end: start - 1 };
  if (!hasFiniteVerb(columns, content)) return null;
  const adverb = tagAt(columns, cue - 1) === 'RB' ? 1 : 0;
  if (start === cue - adverb) return null;
  return {
    paragraph,
    cue: { first: cue, end: cue + 1 },
    source: [{ first: start, end: cue - adverb }],
    content: [content],
  };
}

/** A word of a name with what belongs to it: "the mayor of Lima’s port". */
const NAMED_PHRASE = /^(?:NN.*|IN|DT|POS)$/;

/** "the 26-year-old" */
const isAged = (columns: ClaimColumns, at: number): boolean =>
  wordAt(columns, at) === 'the' && wordAt(columns, at + 1).endsWith('-old');

/** Whether a verb of saying at a token stands behind a comma and before a name that is neither a day nor whom it is said to. */
const isInverted = (columns: ClaimColumns, cue: number): boolean =>
  (tagAt(columns, cue) === 'VBD' || tagAt(columns, cue) === 'VBZ' || isNounLikeSaying(columns, cue)) &&
  tagAt(columns, cue - 1) === ',' &&
  (tagAt(columns, cue + 1).startsWith('NNP') || isAged(columns, cue + 1)) &&
  !CLOSING_WORDS.has(wordAt(columns, cue + 1)) &&
  lemmaAt(columns, cue) !== 'tell';

/** "The bridge is safe, said Ana Ruiz, who …": the cue before its source, behind what is said. */
function invertedClaim({ columns, paragraph, sentence: { first, end } }: SentenceScene, cue: number): SureClaim | null {
  if (!isInverted(columns, cue)) return null;
  const content = { first, end: cue - 1 };
  if (!hasMainVerb(columns, content)) return null;
  let stop = cue + 1;
  if (isAged(columns, stop)) stop += 2;
  while (stop < end && stop - cue < LONGEST_SOURCE && NAMED_PHRASE.test(tagAt(columns, stop))) stop += 1;
  if (!CLOSING_MARK_TAGS.has(tagAt(columns, stop))) return null;
  return {
    paragraph,
    cue: { first: cue, end: cue + 1 },
    source: [{ first: cue + 1, end: stop }],
    content: [content],
  };
}

/** A sentence up to its cited source: "…, Reuters reported[, citing officials.]" */
function beforeCited(columns: ClaimColumns, sentence: TokenSpan): TokenSpan {
  for (let at = sentence.end - 1; at > sentence.first + 1; at -= 1)
    if (CITING.has(wordAt(columns, at)) && tagAt(columns, at - 1) === ',') return { first: sentence.first, end: at };
  return sentence;
}

function hasFiniteVerb(columns: ClaimColumns, { first, end }: TokenSpan): boolean {
  for (let at = first; at < end; at += 1) if (isFiniteVerb(columns, at)) return true;
  return false;
}

/** Whether the taggers cut off the source's first words: "a Peruvian harbour [workers union] said". */
function isCutShort({ cue, source: [own] }: TaggedClaim, { cue: sureCue, source: [whole] }: SureClaim): boolean {
  return (
    own !== undefined &&
    cue.first <= sureCue.first &&
    sureCue.first < cue.end &&
    own.first > whole.first &&
    own.end === whole.end
  );
}

/** Whether the taggers took a source behind its cue for what is said: "…, said [Ana Ruiz]". */
const isTurned = ({ cue, content }: TaggedClaim, { cue: sureCue, source: [sure] }: SureClaim): boolean =>
  sure.first > sureCue.first &&
  ((content[0]?.first ?? 0) >= cue.end || content.some((span) => contains(sure, span) || contains(span, sure)));

/** Whether the taggers took who was spoken to for the source: "her cousin told [TMZ]". */
const isAddressed = ({ cue, source }: TaggedClaim, { cue: sureCue, source: [sure] }: SureClaim): boolean =>
  source.length > 0 && source.every(({ first }) => first >= cue.end) && sure.first < sureCue.first;

/** The claims of one sentence whose order of words leaves no doubt, whatever the taggers saw. */
export function sureClaims(scene: SentenceScene, rules: RuleBook): SureClaim[] {
  const { columns, sentence } = scene;
  const closing = rules.has('closing-cue') ? closingClaim(scene) : null;
  const found = closing ? [closing] : [];
  for (let at = sentence.first + 2; at < sentence.end - 1; at += 1) {
    if (columns.reports[at] !== REPORTS.speech && !isNounLikeSaying(columns, at)) continue;
    if (columns.quote[at] !== QUOTE.outside) continue;
    const claim =
      (rules.has('inverted-cue') ? invertedClaim(scene, at) : null) ??
      (rules.has('medial-cue') ? medialClaim(scene, at) : null);
    if (claim) found.push(claim);
  }
  return found;
}

/** Whether the taggers found nobody, and who says it stands before the cue. */
const isUnsaid = ({ source, cue }: TaggedClaim, { cue: sureCue, source: [sure] }: SureClaim): boolean =>
  source.length === 0 && sure.first < cue.first && cue.first <= sureCue.first && sureCue.first < cue.end;

/** "The man was shot[, and his car was found, police said]": whether the taggers left out how a sentence begins that another closes. */
const isHalfSentence = (columns: ClaimColumns, { content }: TaggedClaim, { content: [all] }: SureClaim): boolean => {
  const [piece, ...others] = content;
  return (
    piece !== undefined &&
    all !== undefined &&
    others.length === 0 &&
    piece.first > all.first &&
    piece.end === all.end &&
    wordAt(columns, piece.first) === 'and'
  );
};

/** What the taggers got wrong so that the sure claim takes the place of theirs. */
interface Replacing {
  readonly id: ClaimRuleId;
  readonly fits: (claim: TaggedClaim, sure: SureClaim) => boolean;
}

const REPLACING: readonly Replacing[] = [
  { id: 'source-cut-short', fits: isCutShort },
  { id: 'source-as-content', fits: isTurned },
  { id: 'source-not-found', fits: isUnsaid },
  { id: 'addressee-as-source', fits: isAddressed },
];

/** A claim of the taggers put right by the sure one on its cue. */
export function mendBySure(
  columns: ClaimColumns,
  claim: TaggedClaim,
  { sure, rules }: { sure: SureClaim; rules: RuleBook },
): TaggedClaim {
  if (rules.has('whole-closed-sentence') && isHalfSentence(columns, claim, sure))
    return { ...claim, content: sure.content };
  if (rules.has('medial-cue') && isHalfMedial(claim, sure)) return { ...claim, content: sure.content };
  if (REPLACING.some(({ id, fits }) => rules.has(id) && fits(claim, sure)))
    return { ...sure, ...(claim.trust ? { trust: claim.trust } : {}) };
  return claim;
}
