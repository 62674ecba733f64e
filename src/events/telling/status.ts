/** How real a deed is: from its verb's modality and negation and from the governors that its clause hangs on. */

import { HEARSAY_ADVERBS, SAYING_VERBS } from '../../data/events/control.js';
import { HEARSAY_VERBS, INSISTING_VERBS } from '../../data/events/frames.js';
import type { Clause, Link } from '../../grammar/clauses.js';
import { isNoun, isVerb, type Phrase, type VerbPhrase } from '../../grammar/phrases.js';
import { wordsBetween } from '../../grammar/place.js';
import type { Sentence } from '../../grammar/sentence.js';
import { NO_PHRASE } from '../../grammar/sentence.js';
import type { Word } from '../../grammar/words.js';
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
  readonly asker: Phrase;
  /** Phrase of the verb whose subject denies; -1 where nobody does. */
  readonly denier: Phrase;
  /** Phrase of the verb whose subject insists that it was not done; -1 where nobody does. */
  readonly insists: Phrase;
}

interface Draft {
  status: EventStatus;
  isRefused: boolean;
  isEnded: boolean;
  isToEnd: boolean;
  asker: Phrase;
  denier: Phrase;
  wouldDo: boolean;
  /** "a vote on whether to recognise". */
  isOpen: boolean;
  insists: Phrase;
}

const MAYBE_MODALS = new Set(['may', 'might', 'could', 'can', 'cannot', 'should', 'ought']);

const hasWord = (phrase: { first: Word; end: Word }, words: ReadonlySet<string>): boolean =>
  wordsBetween(phrase.first.previous, phrase.end).some(({ lower }) => words.has(lower));

const NO = new Set(['no', 'not', "n't", 'n’t', 'never', 'nor', 'neither', 'little']);
const NO_LONGER = /\bno longer$|\bno more$/;

function applyModality(at: Phrase, draft: Draft): void {
  const verb = at as VerbPhrase;
  if (verb.modal === 'will' || verb.modal === 'shall' || verb.modal === "'ll" || verb.modal === '’ll')
    draft.status = 'planned';
  else if (verb.modal === 'would' || verb.modal === "'d") draft.wouldDo = true;
  else if (verb.modal !== null && MAYBE_MODALS.has(verb.modal)) draft.status = 'hypothetical';
  else if (verb.modal === 'must') draft.status = 'requested';
  if (verb.shape === 'to' && at.previous.lower === 'whether') draft.isOpen = true;
  if (saysNoLonger(verb)) draft.isEnded = true;
  else if (verb.isNegated || beforeIsNegator(at) || verb.end.lower === 'neither') draft.isRefused = !draft.isRefused;
}

function saysNoLonger(verb: VerbPhrase): boolean {
  const from = verb.first.previous.previous;
  return NO_LONGER.test(
    wordsBetween(from, verb.head)
      .map(({ lower }) => lower)
      .join(' '),
  );
}

/** "not recognising", "never to recognise": a negator alone before the verb group. */
const beforeIsNegator = (at: Phrase): boolean => {
  const verb = at as VerbPhrase;
  return !verb.isNegated && at.previous.kind === 'adv' && NO.has(at.previous.lower);
};

function applyEffect(link: Link, draft: Draft): void {
  const phrase = link.at;
  const isNegated =
    (isVerb(phrase) && phrase.isNegated) ||
    (isNoun(phrase) && hasWord(phrase, NO)) ||
    (phrase.kind === 'adj' && NO.has(link.at.previous.lower));
  switch (link.effect) {
    case 'planned':
      if (isNegated || isYet(link.at)) draft.isRefused = true;
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
      const copula = link.kind === 'adjective' ? (link.via ?? NO_PHRASE) : undefined;
      if ((isNegated && link.kind === 'verb') || (isVerb(copula) && copula.isNegated)) draft.isRefused = true;
      break;
    }
    default:
  }
}

/** "will continue to recognise": what goes on has been done already. */
const goesOn = (at: Phrase): boolean => {
  const verb = at;
  return isVerb(verb) && /^(?:continue|keep)$/.test(verb.base) && !verb.isNegated;
};

/** "has yet to recognise". */
const isYet = (at: Phrase): boolean => at.next.lower === 'yet' || at.end.lower === 'yet';

/** "neither Russia nor China recognises", "not even Russia recognises": the negation stands before the subject. */
function hasNegatedSubject({ subject }: Clause): boolean {
  const first = (subject[0] ?? NO_PHRASE).first;
  if (first.lower === 'neither' || first.previous.lower === 'neither') return true;
  return first.previous.lower === 'even' && first.previous.previous.lower === 'not';
}

/** "has not cut ties, the ministry insisted": the verb by which what others told is denied; -1 where none stands around the deed. */
function insister(at: Phrase, { links }: Clause): Phrase {
  const verb = at;
  if (!isVerb(verb) || !(verb.isPerfect || verb.lower !== verb.base) || verb.modal !== null) return NO_PHRASE;
  const governor = links.find(({ kind }) => kind === 'clause')?.at ?? NO_PHRASE;
  const isGoverned = isVerb(governor) && INSISTING_VERBS.has(governor.base);
  if (isGoverned) return governor;
  return (
    at.sentence.phrases.find(
      (phrase) =>
        phrase.index > at.index && isVerb(phrase) && phrase.shape === 'finite' && INSISTING_VERBS.has(phrase.base),
    ) ?? NO_PHRASE
  );
}

/** Whether a governor's own modality colours the deed: "may agree to recognise", but not the saying verb's. */
const coloursDeed = ({ kind }: Link): boolean =>
  kind === 'verb' || kind === 'shared' || kind === 'asked' || kind === 'rank' || kind === 'document' || kind === 'noun';

/** Reads the reality of a deed at verb or noun phrase `at`. */
export function readReality(at: Phrase, clause: Clause): Reality {
  const draft: Draft = {
    status: 'asserted',
    isRefused: false,
    isEnded: false,
    isToEnd: false,
    asker: NO_PHRASE,
    denier: NO_PHRASE,
    wouldDo: false,
    isOpen: false,
    insists: NO_PHRASE,
  };
  const phrase = at;
  if (isVerb(phrase)) applyModality(at, draft);
  if (hasNegatedSubject(clause)) draft.isRefused = !draft.isRefused;
  for (const link of clause.links) {
    const governor = link.via ?? link.at;
    const sharesModal = link.kind === 'shared' && isVerb(phrase) && phrase.shape !== 'finite';
    if (
      isVerb(governor) &&
      (link.kind === 'shared'
        ? sharesModal || (isVerb(phrase) && phrase.modal === null && governor.modal !== null && isBare(phrase))
        : coloursDeed(link)) &&
      link.effect !== 'refused'
    ) {
      const wasRefused = draft.isRefused;
      if (link.effect === null || link.kind === 'shared' || link.kind === 'rank')
        applyModality(link.via ?? link.at, draft);
      else applyModalityOnly(link.via ?? link.at, draft);
      if (link.effect !== null && link.kind !== 'rank') draft.isRefused = wasRefused;
    }
    if (link.kind === 'gerund' && isVerb(governor) && governor.isNegated) draft.isRefused = true;
    applyEffect(link, draft);
  }
  if (draft.isRefused) draft.insists = insister(at, clause);
  if (draft.status === 'asserted' && clause.links.some((link) => isHeardSay(link))) draft.status = 'reported';
  settleWould(at.sentence, clause, draft);
  if (draft.isOpen && (draft.status === 'asserted' || draft.status === 'planned')) draft.status = 'hypothetical';
  if (draft.status === 'planned' && clause.links.some(({ at: verb }) => goesOn(verb))) draft.status = 'asserted';
  if (draft.status === 'asserted' && isHearsay(at)) draft.status = 'reported';
  return draft;
}

const isBare = ({ head, first }: VerbPhrase): boolean => head === first && (head.tag === 'VB' || head.tag === 'VBP');

function applyModalityOnly(at: Phrase, draft: Draft): void {
  const verb = at as VerbPhrase;
  if (verb.modal === 'would') draft.wouldDo = true;
  else if (verb.modal !== null && MAYBE_MODALS.has(verb.modal)) draft.status = 'hypothetical';
  else if (verb.modal === 'will' && draft.status === 'asserted') draft.status = 'planned';
}

/** "is reported to have frozen": the passive of saying gives nobody's word. */
const isHeardSay = ({ kind, at }: Link): boolean => {
  const verb = at;
  return kind === 'verb' && isVerb(verb) && verb.isPassive && HEARSAY_VERBS.has(verb.base);
};

/** "said it would" is a plan, "would" alone a thought; "would not" a refusal all the same. */
function settleWould(sentence: Sentence, { links }: Clause, draft: Draft): void {
  if (!draft.wouldDo) return;
  const teller = links.find(({ kind }) => kind === 'clause');
  const verb = teller ? teller.at : undefined;
  const isTold = isVerb(verb) && SAYING_VERBS.has(verb.base);
  const isConditional = sentence.words.some(({ lower }) => lower === 'if');
  if (draft.status === 'asserted') draft.status = isTold && !isConditional ? 'planned' : 'hypothetical';
}

function isHearsay(at: Phrase): boolean {
  const phrase = at;
  if (!phrase.exists) return false;
  return wordsBetween(phrase.first.previous.previous.previous, phrase.end.next).some(({ lower }) =>
    HEARSAY_ADVERBS.has(lower),
  );
}

export const isTimeNoun = (at: Phrase): boolean => isNoun(at) && at.isTime;
