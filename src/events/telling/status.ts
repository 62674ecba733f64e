/** How real a deed is: from its verb's modality and negation and from the governors that its clause hangs on. */

import { HEARSAY_ADVERBS, SAYING_VERBS } from '../../data/events/control.js';
import { HEARSAY_VERBS, INSISTING_VERBS } from '../../data/events/frames.js';
import { kindAt, lowerAt } from '../../grammar/attachment.js';
import type { Clause, Link } from '../../grammar/clauses.js';
import { isNoun, isVerb, type NounPhrase, type VerbPhrase } from '../../grammar/phrases.js';
import type { ReadSentence } from '../../grammar/sentence.js';
import type { EventStatus } from '../outcome/mention.js';

export interface Reality {
  readonly status: EventStatus;
  /** The one who acts will not, does not, or did not. */
  readonly isRefused: boolean;
  /** What was, is taken back: "no longer recognises". */
  readonly isEnded: boolean;
  /** Its end is told by a verb: "will cease to recognise". */
  readonly isToEnd: boolean;
  /** Phrase of the verb or noun whose subject asks; -1 where nobody asks. */
  readonly asker: number;
  /** Phrase of the verb whose subject denies; -1 where nobody does. */
  readonly denier: number;
  /** Phrase of the verb whose subject insists that it was not done; -1 where nobody does. */
  readonly insists: number;
}

interface Draft {
  status: EventStatus;
  isRefused: boolean;
  isEnded: boolean;
  isToEnd: boolean;
  asker: number;
  denier: number;
  wouldDo: boolean;
  /** "a vote on whether to recognise". */
  isOpen: boolean;
  insists: number;
}

const MAYBE_MODALS = new Set(['may', 'might', 'could', 'can', 'cannot', 'should', 'ought']);

const hasWord = (sentence: ReadSentence, phrase: { first: number; end: number }, words: ReadonlySet<string>): boolean =>
  sentence.words.slice(Math.max(0, phrase.first - 1), phrase.end).some(({ lower }) => words.has(lower));

const NO = new Set(['no', 'not', "n't", 'n’t', 'never', 'nor', 'neither', 'little']);
const NO_LONGER = /\bno longer$|\bno more$/;

function applyModality(sentence: ReadSentence, at: number, draft: Draft): void {
  const verb = sentence.phrases[at] as VerbPhrase;
  if (verb.modal === 'will' || verb.modal === 'shall' || verb.modal === "'ll" || verb.modal === '’ll')
    draft.status = 'planned';
  else if (verb.modal === 'would' || verb.modal === "'d") draft.wouldDo = true;
  else if (verb.modal !== null && MAYBE_MODALS.has(verb.modal)) draft.status = 'hypothetical';
  else if (verb.modal === 'must') draft.status = 'requested';
  if (verb.shape === 'to' && lowerAt(sentence, at - 1) === 'whether') draft.isOpen = true;
  if (saysNoLonger(sentence, verb)) draft.isEnded = true;
  else if (verb.isNegated || beforeIsNegator(sentence, at) || sentence.words[verb.end]?.lower === 'neither')
    draft.isRefused = !draft.isRefused;
}

function saysNoLonger(sentence: ReadSentence, verb: VerbPhrase): boolean {
  const from = Math.max(0, verb.first - 2);
  return NO_LONGER.test(
    sentence.words
      .slice(from, verb.head)
      .map(({ lower }) => lower)
      .join(' '),
  );
}

/** "not recognising", "never to recognise": a negator alone before the verb group. */
const beforeIsNegator = (sentence: ReadSentence, at: number): boolean => {
  const verb = sentence.phrases[at] as VerbPhrase;
  return !verb.isNegated && kindAt(sentence, at - 1) === 'adv' && NO.has(lowerAt(sentence, at - 1));
};

function applyEffect(sentence: ReadSentence, link: Link, draft: Draft): void {
  const phrase = sentence.phrases[link.at];
  const isNegated =
    (isVerb(phrase) && phrase.isNegated) ||
    (isNoun(phrase) && hasWord(sentence, phrase, NO)) ||
    (phrase?.kind === 'adj' && NO.has(lowerAt(sentence, link.at - 1)));
  switch (link.effect) {
    case 'planned':
      if (isNegated || isYet(sentence, link.at)) draft.isRefused = true;
      else draft.status = 'planned';
      break;
    case 'maybe':
      if (isNegated && link.kind !== 'condition') draft.isRefused = true;
      else draft.status = 'hypothetical';
      break;
    case 'asked':
      draft.status = 'requested';
      draft.asker = link.at;
      break;
    case 'refused':
      draft.isRefused = !isNegated;
      draft.status = 'asserted';
      break;
    case 'denied':
      if (!isNegated) {
        draft.status = 'denied';
        draft.denier = link.at;
      }
      break;
    case 'ended':
      draft.isEnded = !isNegated;
      draft.isToEnd = !isNegated;
      break;
    case 'done': {
      const copula = link.kind === 'adjective' ? sentence.phrases[link.via ?? -1] : undefined;
      if ((isNegated && link.kind === 'verb') || (isVerb(copula) && copula.isNegated)) draft.isRefused = true;
      break;
    }
    default:
  }
}

/** "will continue to recognise": what goes on has been done already. */
const goesOn = ({ phrases }: ReadSentence, at: number): boolean => {
  const verb = phrases[at];
  return isVerb(verb) && /^(?:continue|keep)$/.test(verb.base) && !verb.isNegated;
};

/** "has yet to recognise". */
const isYet = (sentence: ReadSentence, at: number): boolean =>
  lowerAt(sentence, at + 1) === 'yet' || sentence.words[sentence.phrases[at]?.end ?? 0]?.lower === 'yet';

/** "neither Russia nor China recognises", "not even Russia recognises": the negation stands before the subject. */
function hasNegatedSubject({ phrases, words }: ReadSentence, { subject }: Clause): boolean {
  const first = phrases[subject[0] ?? -1]?.first;
  if (first === undefined) return false;
  if (words[first]?.lower === 'neither' || words[first - 1]?.lower === 'neither') return true;
  return words[first - 1]?.lower === 'even' && words[first - 2]?.lower === 'not';
}

/** "has not cut ties, the ministry insisted": the verb by which what others told is denied; -1 where none stands around the deed. */
function insister(sentence: ReadSentence, at: number, { links }: Clause): number {
  const verb = sentence.phrases[at];
  if (!isVerb(verb) || !(verb.isPerfect || verb.lower !== verb.base) || verb.modal !== null) return -1;
  const governor = links.find(({ kind }) => kind === 'clause')?.at ?? -1;
  const isGoverned =
    isVerb(sentence.phrases[governor]) && INSISTING_VERBS.has((sentence.phrases[governor] as VerbPhrase).base);
  if (isGoverned) return governor;
  return sentence.phrases.findIndex(
    (phrase, n) => n > at && isVerb(phrase) && phrase.shape === 'finite' && INSISTING_VERBS.has(phrase.base),
  );
}

/** Whether a governor's own modality colours the deed: "may agree to recognise", but not the saying verb's. */
const coloursDeed = ({ kind }: Link): boolean =>
  kind === 'verb' || kind === 'shared' || kind === 'asked' || kind === 'rank' || kind === 'document' || kind === 'noun';

/** Reads the reality of a deed at verb or noun phrase `at`. */
export function readReality(sentence: ReadSentence, at: number, clause: Clause): Reality {
  const draft: Draft = {
    status: 'asserted',
    isRefused: false,
    isEnded: false,
    isToEnd: false,
    asker: -1,
    denier: -1,
    wouldDo: false,
    isOpen: false,
    insists: -1,
  };
  const phrase = sentence.phrases[at];
  if (isVerb(phrase)) applyModality(sentence, at, draft);
  if (hasNegatedSubject(sentence, clause)) draft.isRefused = !draft.isRefused;
  for (const link of clause.links) {
    const governor = sentence.phrases[link.via ?? link.at];
    const sharesModal = link.kind === 'shared' && isVerb(phrase) && phrase.shape !== 'finite';
    if (
      isVerb(governor) &&
      (link.kind === 'shared'
        ? sharesModal ||
          (isVerb(phrase) && phrase.modal === null && governor.modal !== null && isBare(sentence, phrase))
        : coloursDeed(link)) &&
      link.effect !== 'refused'
    ) {
      const wasRefused = draft.isRefused;
      if (link.effect === null || link.kind === 'shared' || link.kind === 'rank')
        applyModality(sentence, link.via ?? link.at, draft);
      else applyModalityOnly(sentence, link.via ?? link.at, draft);
      if (link.effect !== null && link.kind !== 'rank') draft.isRefused = wasRefused;
    }
    if (link.kind === 'gerund' && isVerb(governor) && governor.isNegated) draft.isRefused = true;
    applyEffect(sentence, link, draft);
  }
  if (draft.isRefused) draft.insists = insister(sentence, at, clause);
  if (draft.status === 'asserted' && clause.links.some((link) => isHeardSay(sentence, link))) draft.status = 'reported';
  settleWould(sentence, clause, draft);
  if (draft.isOpen && (draft.status === 'asserted' || draft.status === 'planned')) draft.status = 'hypothetical';
  if (draft.status === 'planned' && clause.links.some(({ at: verb }) => goesOn(sentence, verb)))
    draft.status = 'asserted';
  if (draft.status === 'asserted' && isHearsay(sentence, at)) draft.status = 'reported';
  return draft;
}

const isBare = ({ words }: ReadSentence, { head, first }: VerbPhrase): boolean =>
  head === first && (words[head]?.tag === 'VB' || words[head]?.tag === 'VBP');

function applyModalityOnly(sentence: ReadSentence, at: number, draft: Draft): void {
  const verb = sentence.phrases[at] as VerbPhrase;
  if (verb.modal === 'would') draft.wouldDo = true;
  else if (verb.modal !== null && MAYBE_MODALS.has(verb.modal)) draft.status = 'hypothetical';
  else if (verb.modal === 'will' && draft.status === 'asserted') draft.status = 'planned';
}

/** "is reported to have frozen": the passive of saying gives nobody's word. */
const isHeardSay = ({ phrases }: ReadSentence, { kind, at }: Link): boolean => {
  const verb = phrases[at];
  return kind === 'verb' && isVerb(verb) && verb.isPassive && HEARSAY_VERBS.has(verb.base);
};

/** "said it would" is a plan, "would" alone a thought; "would not" a refusal all the same. */
function settleWould(sentence: ReadSentence, { links }: Clause, draft: Draft): void {
  if (!draft.wouldDo) return;
  const teller = links.find(({ kind }) => kind === 'clause');
  const verb = teller ? sentence.phrases[teller.at] : undefined;
  const isTold = isVerb(verb) && SAYING_VERBS.has(verb.base);
  const isConditional = sentence.words.some(({ lower }) => lower === 'if');
  if (draft.status === 'asserted') draft.status = isTold && !isConditional ? 'planned' : 'hypothetical';
}

function isHearsay(sentence: ReadSentence, at: number): boolean {
  const phrase = sentence.phrases[at];
  if (!phrase) return false;
  return sentence.words
    .slice(Math.max(0, phrase.first - 3), phrase.end + 1)
    .some(({ lower }) => HEARSAY_ADVERBS.has(lower));
}

export const isTimeNoun = (sentence: ReadSentence, at: number): boolean =>
  isNoun(sentence.phrases[at]) && (sentence.phrases[at] as NounPhrase).isTime;
