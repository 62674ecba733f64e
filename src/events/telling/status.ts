/** How real a deed is: from its verb's modality and negation and from the governors that its clause hangs on. */

import { type Effect, HEARSAY_ADVERBS, SAYING_VERBS } from '../../data/events/telling/control.js';
import { HEARSAY_VERBS, INSISTING_VERBS, RULING_OUT_VERBS } from '../../data/events/telling/deed-verbs.js';
import {
  CONTINUING_VERBS,
  GOVERNOR_MODALS,
  IF_WORDS,
  MODALS,
  NEGATORS,
  NEITHER,
  NOT_EVEN,
  OPEN_WORDS,
  WORD_GIVING_NOUNS,
  YET,
} from '../../data/events/telling/telling-words.js';
import { isNoun, isVerb, type Phrase, type VerbPhrase } from '../../grammar/chunks/phrases.js';
import type { Clause, Link } from '../../grammar/clauses/clauses.js';
import { phrasesFrom, wordsBetween } from '../../grammar/place.js';
import { NO_PHRASE } from '../../grammar/sentence.js';
import { isThat } from '../../grammar/words/word-tests.js';
import type { Word } from '../../grammar/words/words.js';
import type { EventStatus } from '../outcome/mention.js';
import { reportingVerb } from './reporting.js';

/** How real a deed is. */
interface Reality {
  readonly status: EventStatus;
  /** The one who acts will not, does not, or did not. */
  readonly isRefused: boolean;
  /** What was done is taken back: "no longer recognises". */
  readonly isEnded: boolean;
  /** Its end is told by a verb: "will cease to recognise". */
  readonly isToEnd: boolean;
  /** Told only to say that there is none: "without recognition". */
  readonly isNothing: boolean;
  /** Phrase of the verb or noun whose subject asks; none where nobody asks. */
  readonly asker: Phrase;
  /** Phrase of the verb whose subject denies; none where nobody does. */
  readonly denier: Phrase;
  /** Phrase of the verb whose subject insists that it was not done; none where nobody does. */
  readonly insists: Phrase;
}

interface Draft {
  status: EventStatus;
  isRefused: boolean;
  isEnded: boolean;
  isToEnd: boolean;
  isNothing: boolean;
  asker: Phrase;
  denier: Phrase;
  wouldDo: boolean;
  /** "a vote on whether to recognise". */
  isOpen: boolean;
  insists: Phrase;
}

const negates = ({ lower }: { readonly lower: string }): boolean => NEGATORS.has(lower);

/** The words of a phrase with the one before it. */
const wordsAround = ({ first, end }: Phrase): readonly Word[] => wordsBetween(first.previous, end);

const NO_LONGER = /\bno longer$|\bno more$/;

/** What the modal and the negation of a verb make of the deed. */
function applyModality(verb: VerbPhrase, draft: Draft): void {
  const modal = verb.modal ?? '';
  if (MODALS.plan.has(modal)) draft.status = 'planned';
  else if (MODALS.thought.has(modal)) draft.wouldDo = true;
  else if (MODALS.maybe.has(modal)) draft.status = 'hypothetical';
  else if (MODALS.demand.has(modal)) draft.status = 'requested';
  if (verb.shape === 'to' && OPEN_WORDS.has(verb.previous.lower)) draft.isOpen = true;
  if (saysNoLonger(verb)) draft.isEnded = true;
  else if (verb.isNegated || isAfterNegator(verb) || NEITHER.has(verb.end.lower)) draft.isRefused = !draft.isRefused;
}

function saysNoLonger({ first, head }: VerbPhrase): boolean {
  const words = wordsBetween(first.previous.previous, head).map(({ lower }) => lower);
  return NO_LONGER.test(words.join(' '));
}

/** "not recognising", "never to recognise": a negator alone before the verb group. */
const isAfterNegator = ({ isNegated, previous }: VerbPhrase): boolean =>
  !isNegated && previous.kind === 'adv' && negates(previous);

function isNegatedGovernor(governor: Phrase): boolean {
  if (isVerb(governor)) return governor.isNegated;
  if (isNoun(governor)) return wordsAround(governor).some(negates);
  return governor.kind === 'adj' && negates(governor.previous);
}

/** "has not ruled out". */
const leavesOpen = (verb: Phrase): boolean => isVerb(verb) && RULING_OUT_VERBS.has(verb.base);

type ApplyEffect = (draft: Draft, link: Link, isNegated: boolean) => void;

/** What a governor makes of the deed that hangs on it, by its effect. */
const EFFECTS: Readonly<Record<Effect, ApplyEffect>> = {
  planned: (draft, { at }, isNegated) => {
    if (isNegated || isYet(at)) draft.isRefused = true;
    else if (draft.status === 'asserted') draft.status = 'planned';
  },
  maybe: (draft, { kind }, isNegated) => {
    if (isNegated && kind !== 'condition') draft.isRefused = true;
    else draft.status = 'hypothetical';
  },
  asked: (draft, { at, kind }, isNegated) => {
    if (isNegated && kind === 'verb') {
      const isAsked = isVerb(at) && at.isPassive;
      if (isAsked) draft.isNothing = true;
      else draft.isRefused = true;
      return;
    }
    const isThoughtOf = isVerb(at) && at.modal !== null && MODALS.maybe.has(at.modal);
    draft.status = isThoughtOf ? 'hypothetical' : 'requested';
    if (!isThoughtOf) draft.asker = at;
  },
  refused: (draft, { at }, isNegated) => {
    // "rejected claims that": the same verb has denied it.
    if (draft.denier === at) return;
    draft.isRefused = !isNegated;
    draft.status = isNegated && leavesOpen(at) ? 'hypothetical' : 'asserted';
  },
  denied: (draft, { at }, isNegated) => {
    if (isNegated) return;
    draft.status = 'denied';
    draft.denier = at;
  },
  ended: (draft, _, isNegated) => {
    draft.isEnded = !isNegated;
    draft.isToEnd = !isNegated;
  },
  done: (draft, { kind, via }, isNegated) => {
    const isCopulaNegated = kind === 'adjective' && isVerb(via) && via.isNegated;
    if ((isNegated && kind === 'verb') || isCopulaNegated) draft.isRefused = true;
  },
  none: (draft) => {
    draft.isNothing = true;
  },
};

/** Effects that a negation of the governor takes away with the deed: "did not call for", "has not led to", "no prospect of". */
const LOST_BY_NEGATION: ReadonlySet<Effect> = new Set(['done', 'maybe', 'asked']);

/** What governs a deed told by a noun: its effect, its modal, and what its negation leaves. */
function applyGovernor(link: Link, draft: Draft): void {
  const { at, effect } = link;
  const isNegated = isNegatedGovernor(at);
  if (effect !== null && isNegated && LOST_BY_NEGATION.has(effect)) draft.isNothing = true;
  else if (effect !== null) EFFECTS[effect](draft, link, isNegated);
  const modal = isVerb(at) ? (at.modal ?? '') : '';
  const isThought = MODALS.thought.has(modal) || MODALS.maybe.has(modal);
  if (MODALS.demand.has(modal)) draft.status = 'requested';
  else if (isThought && draft.status !== 'requested' && draft.status !== 'denied') draft.status = 'hypothetical';
  else if (MODALS.plan.has(modal) && effect === 'done') draft.status = 'planned';
}

/** "will continue to recognise": what goes on has been done already. */
const goesOn = (verb: Phrase): boolean => isVerb(verb) && CONTINUING_VERBS.has(verb.base) && !verb.isNegated;

/** "has yet to recognise". */
const isYet = ({ next, end }: Phrase): boolean => YET.has(next.lower) || YET.has(end.lower);

/** "neither Russia nor China recognises", "not even Russia recognises": the negation stands before the subject. */
function hasNegatedSubject({ subject }: Clause): boolean {
  const { first } = subject[0] ?? NO_PHRASE;
  const { previous } = first;
  if (NEITHER.has(first.lower) || NEITHER.has(previous.lower)) return true;
  return previous.lower === NOT_EVEN[1] && previous.previous.lower === NOT_EVEN[0];
}

/** "has not cut ties, the ministry insisted": the verb by which what others told is denied; none where none stands around the deed. */
function insister(deed: Phrase, { links }: Clause): Phrase {
  if (!isVerb(deed) || !(deed.isPerfect || deed.lower !== deed.base) || deed.modal !== null) return NO_PHRASE;
  const governor = links.find(({ kind }) => kind === 'clause')?.at ?? NO_PHRASE;
  if (isVerb(governor) && INSISTING_VERBS.has(governor.base)) return governor;
  const behind = phrasesFrom(deed.next).find(
    (phrase) => isVerb(phrase) && phrase.shape === 'finite' && INSISTING_VERBS.has(phrase.base),
  );
  return behind ?? NO_PHRASE;
}

/** Links whose governor's own modality colours the deed: "may agree to recognise", but not the saying verb's. */
const COLOURING: ReadonlySet<Link['kind']> = new Set(['verb', 'asked', 'rank', 'document', 'noun']);

/** Whether a link's governor lends the deed its modal or its negation. */
function lendsModality(sharer: Phrase, { kind, effect }: Link, governor: VerbPhrase): boolean {
  if (effect === 'refused') return false;
  if (kind !== 'shared') return COLOURING.has(kind);
  if (!isVerb(sharer)) return false;
  return sharer.shape !== 'finite' || (sharer.modal === null && governor.modal !== null && isBare(sharer));
}

/** Adds what one governor makes of the deed; `sharer` is the verb below it, which may share its modal. */
function applyLink(sharer: Phrase, link: Link, draft: Draft): void {
  const { kind, effect } = link;
  if (kind === 'governor') {
    applyGovernor(link, draft);
    return;
  }
  const governor = link.via ?? link.at;
  if (isVerb(governor) && lendsModality(sharer, link, governor)) {
    const wasRefused = draft.isRefused;
    if (effect === null || kind === 'shared' || kind === 'rank') applyModality(governor, draft);
    else applyModalOnly(governor, draft);
    if (effect !== null && kind !== 'rank') draft.isRefused = wasRefused;
  }
  if (kind === 'gerund' && isVerb(governor) && governor.isNegated) draft.isRefused = true;
  if (effect !== null) EFFECTS[effect](draft, link, isNegatedGovernor(link.at));
}

/** Reads the reality of a deed at a verb or noun phrase. */
export function readReality(deed: Phrase, clause: Clause): Reality {
  const draft: Draft = {
    status: 'asserted',
    isRefused: false,
    isEnded: false,
    isToEnd: false,
    isNothing: false,
    asker: NO_PHRASE,
    denier: NO_PHRASE,
    wouldDo: false,
    isOpen: false,
    insists: NO_PHRASE,
  };
  if (isVerb(deed)) applyModality(deed, draft);
  if (hasNegatedSubject(clause)) draft.isRefused = !draft.isRefused;
  let below = deed;
  for (const link of clause.links) {
    applyLink(below, link, draft);
    below = link.via ?? link.at;
  }
  if (draft.isRefused) draft.insists = insister(deed, clause);
  settle(deed, clause, draft);
  return draft;
}

/** What hearsay, "would", "whether" and "continue" make of the status in the end. */
function settle(deed: Phrase, clause: Clause, draft: Draft): void {
  if (draft.status === 'asserted' && clause.links.some(isHearsayLink)) draft.status = 'reported';
  settleWould(deed, clause, draft);
  if (draft.isOpen && (draft.status === 'asserted' || draft.status === 'planned')) draft.status = 'hypothetical';
  if (draft.status === 'planned' && clause.links.some(({ at }) => goesOn(at))) draft.status = 'asserted';
  if (draft.status === 'asserted' && isHearsay(deed)) draft.status = 'reported';
  if (draft.status === 'asserted' && isAsked(deed)) draft.status = 'hypothetical';
}

/** "Would the others recognise it?": a bare verb in a question says nothing of what was done. */
const isAsked = (deed: Phrase): boolean =>
  isVerb(deed) && isBare(deed) && deed.sentence.words.at(-1)?.text === '?' && deed.head.tag !== 'VBD';

const isBare = ({ head, first }: VerbPhrase): boolean => head === first && (head.tag === 'VB' || head.tag === 'VBP');

/** A governor with an effect of its own lends its modal only. */
function applyModalOnly({ modal }: VerbPhrase, draft: Draft): void {
  if (modal === null) return;
  if (GOVERNOR_MODALS.thought.has(modal)) draft.wouldDo = true;
  else if (MODALS.maybe.has(modal)) draft.status = 'hypothetical';
  else if (GOVERNOR_MODALS.plan.has(modal) && draft.status === 'asserted') draft.status = 'planned';
}

/** "is reported to have frozen": the passive of saying gives nobody's word. */
const isHearsayLink = ({ kind, at }: Link): boolean =>
  kind === 'verb' && isVerb(at) && at.isPassive && HEARSAY_VERBS.has(at.base);

/** "said it would", "would, the minister said" is a plan, "would" alone a thought; "would not" a refusal all the same. */
function settleWould(deed: Phrase, clause: Clause, draft: Draft): void {
  if (!draft.wouldDo || draft.status !== 'asserted') return;
  const verb = clause.links.find(({ kind }) => kind === 'clause')?.at ?? reportingVerb(deed, clause);
  const isTold = (isVerb(verb) && SAYING_VERBS.has(verb.base)) || isAnnounced(clause);
  const isConditional = deed.sentence.words.some(({ lower }) => IF_WORDS.has(lower));
  draft.status = isTold && !isConditional ? 'planned' : 'hypothetical';
}

/** "France's announcement that it would": the noun that the clause hangs on gives its own word. */
function isAnnounced({ subject: [first] }: Clause): boolean {
  const that = first?.previous ?? NO_PHRASE;
  return isThat(that) && WORD_GIVING_NOUNS.has(that.previous.lower);
}

/** "has reportedly recognised": an adverb of hearsay beside the deed. */
const isHearsay = ({ exists, first, end }: Phrase): boolean =>
  exists && wordsBetween(first.previous.previous.previous, end.next).some(({ lower }) => HEARSAY_ADVERBS.has(lower));

/** "Monday", "last year". */
export const isTimeNoun = (phrase: Phrase): boolean => isNoun(phrase) && phrase.isTime;
