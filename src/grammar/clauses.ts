/**
 * Clauses: who does what a verb says, and what governs it. Works on the flat phrases of one sentence, from the verb to its left, over relative
 * clauses, parentheses, infinitives, gerunds and shared subjects, and keeps the governors it passed as links (the ground for the status).
 */
import {
  CONTROL_ADJECTIVES,
  CONTROL_NOUNS,
  CONTROL_VERBS,
  type Effect,
  OBJECT_CONTROL,
  OBJECT_GERUND_VERBS,
  PASS_VERBS,
  SAYING_VERBS,
  TABLE_VERBS,
  TURN_DOWN_VERBS,
} from '../data/events/control.js';
import { JOINING_VERBS } from '../data/events/frames.js';
import { DOCUMENT_NOUNS } from '../data/events/nouns.js';
import { bodiesBefore, kindAt, listEndingAt, lowerAt, parenthesisStart, prepositionOf } from './attachment.js';
import { outerLinks, SUBORDINATING } from './governors.js';
import { antecedentOf, frontedSubject, openBefore, verbBefore } from './neighbours.js';
import { isNoun, isVerb, type NounPhrase, type VerbPhrase } from './phrases.js';
import { isRanked, rankedStep } from './ranks.js';
import type { ReadSentence } from './sentence.js';
import { loweredBy, subjectList, takenTime } from './subjects.js';

/** A governor passed on the way from the deed to its subject. */
export interface Link {
  readonly kind:
    | 'verb'
    | 'noun'
    | 'adjective'
    | 'asked'
    | 'clause'
    | 'condition'
    | 'rank'
    | 'document'
    | 'shared'
    | 'gerund';
  /** Its phrase. */
  readonly at: number;
  readonly effect: Effect | null;
  /** The copula between a rank and its holder. */
  readonly via?: number;
}

export interface Clause {
  /** Phrase numbers of the noun phrases that are the deed's subject; empty where none is found. */
  readonly subject: readonly number[];
  readonly links: readonly Link[];
  /** The verb whose subject it is: the deed itself or its topmost control verb; -1 for a noun. */
  readonly top: number;
}

/** One step from a verb towards its subject: the subject, or the governor where the search goes on. */
export interface Step {
  readonly subject?: readonly number[];
  readonly next?: number;
  readonly link?: Link;
}

const MAX_STEPS = 12;
const MAX_SCAN = 60;

/** "plans to open and establish": a bare form after a conjunction goes on with the infinitive before it. */
function sharesInfinitive(sentence: ReadSentence, verb: VerbPhrase, conj: number): boolean {
  const before = sentence.phrases[verbBefore(sentence, conj, false)];
  const isBare = verb.first === verb.head && /^VBP?$/.test(sentence.words[verb.head]?.tag ?? '');
  return isBare && isVerb(before) && before.shape === 'to';
}

/** One step for the verb of a relative clause: what its pronoun stands for, who holds that rank, or who made that paper. */
function relativeStep(sentence: ReadSentence, at: number): Step {
  const subject = antecedentOf(sentence, at);
  const [host] = subject;
  if (host === undefined) return { subject };
  if (isRanked(sentence, host)) return rankedStep(sentence, host);
  const isPaper = DOCUMENT_NOUNS.has(lowerAt(sentence, host)) && lowerAt(sentence, at) === 'that';
  return isPaper ? ownerStep(sentence, host, { kind: 'document', at: host, effect: 'done' }) : { subject };
}

/** One step for a finite verb: its subject, or the verb it shares it with. */
function finiteStep(sentence: ReadSentence, verb: number): Step {
  const { phrases } = sentence;
  for (let at = verb - 1, scanned = 0; at >= 0 && scanned < MAX_SCAN; scanned += 1) {
    const phrase = phrases[at];
    switch (phrase?.kind) {
      case 'conj': {
        const own = phrases[verb] as VerbPhrase;
        const shared = verbBefore(sentence, at, !sharesInfinitive(sentence, own, at));
        return shared < 0 ? {} : { next: shared, link: { kind: 'shared', at: shared, effect: null } };
      }
      case 'comma':
      case 'dash': {
        const open = parenthesisStart(sentence, at);
        if (open >= 0) at = open - 1;
        else {
          const shared = verbBefore(sentence, at, true);
          if (shared >= 0) return { next: shared, link: { kind: 'shared', at: shared, effect: null } };
          at -= 1;
        }
        break;
      }
      case 'close':
        at = openBefore(sentence, at) - 1;
        break;
      case 'rel':
        return relativeStep(sentence, at);
      case 'noun': {
        const noun = phrase as NounPhrase;
        const prep = prepositionOf(sentence, at);
        if (noun.isTime) {
          at = kindAt(sentence, at - 1) === 'prep' ? at - 2 : at - 1;
          break;
        }
        if (
          prep >= 0 &&
          !SUBORDINATING.has(lowerAt(sentence, prep)) &&
          subjectList(sentence, at).length === listEndingAt(sentence, at).length
        ) {
          const bodies = bodiesBefore(sentence, prep, at);
          if (bodies.length) return { subject: bodies };
          at = prep - 1;
          break;
        }
        const over = loweredBy(sentence, at);
        if (over >= 0) {
          at = over;
          break;
        }
        return { subject: subjectList(sentence, at) };
      }
      case 'verb': {
        if (lowerAt(sentence, at - 2) === 'that' || kindAt(sentence, at - 2) === 'rel') {
          const teller = phrases[at] as VerbPhrase;
          const isAside =
            SAYING_VERBS.has(teller.base) && isNoun(phrases[at - 1]) && kindAt(sentence, at - 2) === 'rel';
          if (isAside) return { ...relativeStep(sentence, at - 2), link: { kind: 'clause', at, effect: null } };
        }
        const shared = at;
        return { next: shared, link: { kind: 'shared', at: shared, effect: null } };
      }
      default:
        at -= 1;
    }
  }
  return {};
}

/** Who shall act, before an infinitive, where a noun stands there: "urged Britain to", "the third country to", "the decision to". */
function nounBeforeInfinitive(sentence: ReadSentence, noun: number): Step | null {
  const phrase = sentence.phrases[noun] as NounPhrase;
  const list = listEndingAt(sentence, noun);
  const before = (list[0] as number) - 1;
  if (isRanked(sentence, noun)) return rankedStep(sentence, noun);
  const effect = CONTROL_NOUNS.get(phrase.lower) ?? (DOCUMENT_NOUNS.has(phrase.lower) ? 'done' : null);
  if (effect !== null) return ownerStep(sentence, noun, { kind: 'noun', at: noun, effect });
  const governor = sentence.phrases[before];
  if (isVerb(governor)) {
    const asked = OBJECT_CONTROL.get(governor.base);
    if (asked !== undefined) return { subject: list, link: { kind: 'asked', at: before, effect: asked } };
  }
  if (governor?.kind === 'prep') {
    const asker = sentence.phrases[before - 1];
    const asks = (isVerb(asker) && OBJECT_CONTROL.get(asker.base)) || (isNoun(asker) && CONTROL_NOUNS.get(asker.lower));
    if (asks && /^(?:on|upon|to|with|for)$/.test(governor.lower))
      return { subject: list, link: { kind: 'asked', at: before - 1, effect: asks } };
    if (governor.lower === 'for') return { subject: list, link: { kind: 'asked', at: before, effect: 'maybe' } };
  }
  return null;
}

/** Who stands behind a noun that governs the deed: its possessor, "by …", or the subject of the verb whose object it is. */
export function ownerStep(sentence: ReadSentence, noun: number, link: Link): Step {
  const { phrases } = sentence;
  const phrase = phrases[noun] as NounPhrase;
  if (phrase.ownStart > phrase.first || hasPossessivePronoun(sentence, phrase)) return { subject: [noun], link };
  if ((lowerAt(sentence, noun + 1) === 'by' || lowerAt(sentence, noun + 1) === 'of') && isNoun(phrases[noun + 2]))
    return { subject: [noun + 2], link };
  const verb = verbBefore(sentence, noun, false);
  if (verb >= 0) {
    const governor = phrases[verb] as VerbPhrase;
    if (governor.shape === 'participle' && lowerAt(sentence, verb + 1) === 'by') return { subject: [verb + 2], link };
    return { next: verb, link: { ...link, via: verb, effect: effectOfVerb(sentence, verb) ?? link.effect } };
  }
  return { subject: [noun], link };
}

/** What the verb makes of the paper that is its object: "rejected a motion to recognise", "passed a law recognising". */
function effectOfVerb(sentence: ReadSentence, at: number): Effect | null {
  const verb = sentence.phrases[at] as VerbPhrase;
  const particle = sentence.words[verb.end]?.lower ?? '';
  if (TURN_DOWN_VERBS.has(verb.base) || TURN_DOWN_VERBS.has(`${verb.base}-${particle}`)) return 'refused';
  if (PASS_VERBS.has(verb.base)) return 'done';
  return TABLE_VERBS.has(verb.base) ? 'asked' : null;
}

const hasPossessivePronoun = ({ words }: ReadSentence, { first }: NounPhrase): boolean => words[first]?.tag === 'PRP$';

/** What a control verb makes of the deed, with its particle where it has one: "ruled out". */
export function controlEffect({ phrases, words }: ReadSentence, at: number): Effect | null {
  const verb = phrases[at] as VerbPhrase;
  return CONTROL_VERBS.get(`${verb.base}-${words[verb.end]?.lower ?? ''}`) ?? CONTROL_VERBS.get(verb.base) ?? null;
}

/** One step for an infinitive. */
function infinitiveStep(sentence: ReadSentence, verb: number): Step {
  const { phrases } = sentence;
  for (let at = verb - 1, scanned = 0; at >= 0 && scanned < MAX_SCAN; scanned += 1) {
    const phrase = phrases[at];
    if (isVerb(phrase)) {
      const asked = askedBefore(sentence, at);
      if (asked) return asked;
      const passiveAsk =
        phrase.isPassive || phrase.shape === 'participle' ? OBJECT_CONTROL.get(phrase.base) : undefined;
      const isPlan = phrase.base === 'be' || phrase.base === 'have';
      const effect = passiveAsk ?? controlEffect(sentence, at) ?? (isPlan ? 'planned' : null);
      return { next: at, link: { kind: 'verb', at, effect } };
    }
    if (isNoun(phrase)) {
      const taken = takenTime(sentence, at);
      if (taken) return taken;
    }
    switch (phrase?.kind) {
      case 'adj': {
        const copula = verbBefore(sentence, at, false);
        const link: Link = { kind: 'adjective', at, effect: CONTROL_ADJECTIVES.get(phrase.lower) ?? 'maybe' };
        if (kindAt(sentence, at - 1) === 'comma' && isNoun(phrases[at - 2]))
          return { subject: listEndingAt(sentence, at - 2), link };
        return copula < 0 ? { link } : { next: copula, link: { ...link, via: copula } };
      }
      case 'noun': {
        const step = nounBeforeInfinitive(sentence, at);
        if (step) return step;
        const prep = prepositionOf(sentence, at);
        at = prep >= 0 ? prep - 1 : at - 1;
        break;
      }
      case 'conj': {
        const shared = verbBefore(sentence, at, false);
        return shared < 0 ? {} : { next: shared, link: { kind: 'shared', at: shared, effect: null } };
      }
      case 'comma':
      case 'dash': {
        const open = parenthesisStart(sentence, at);
        at = open >= 0 ? open - 1 : at - 1;
        break;
      }
      default:
        at -= 1;
    }
  }
  return {};
}

/** "urged Arab states that have ties with it to do the same": those asked stand before their own relative clause, whose verb is `verb`. */
function askedBefore(sentence: ReadSentence, verb: number): Step | null {
  if (kindAt(sentence, verb - 1) !== 'rel') return null;
  const asked = antecedentOf(sentence, verb - 1);
  const before = (asked[0] ?? 0) - 1;
  const governor = kindAt(sentence, before) === 'prep' ? before - 1 : before;
  const phrase = sentence.phrases[governor];
  const effect = isVerb(phrase) ? OBJECT_CONTROL.get(phrase.base) : undefined;
  return effect === undefined ? null : { subject: asked, link: { kind: 'asked', at: governor, effect } };
}

/** One step for "-ing": after a preposition, a document, a control verb, or loose beside the main clause. */
function gerundStep(sentence: ReadSentence, verb: number): Step {
  const { phrases } = sentence;
  let before = verb - 1;
  while (kindAt(sentence, before) === 'adv' || kindAt(sentence, before) === 'quote') before -= 1;
  const phrase = phrases[before];
  if (isVerb(phrase))
    return { next: before, link: { kind: 'verb', at: before, effect: controlEffect(sentence, before) } };
  if (phrase?.kind === 'prep') return gerundAfterPreposition(sentence, before);
  if (isNoun(phrase) && DOCUMENT_NOUNS.has(phrase.lower))
    return ownerStep(sentence, before, { kind: 'document', at: before, effect: 'done' });
  if (isNoun(phrase)) {
    const prep = prepositionOf(sentence, before);
    if (prep >= 0 && lowerAt(sentence, prep) === 'with') return { subject: listEndingAt(sentence, before) };
    const head = prep >= 0 ? phrases[prep - 1] : undefined;
    if (isNoun(head) && DOCUMENT_NOUNS.has(head.lower))
      return ownerStep(sentence, prep - 1, { kind: 'document', at: prep - 1, effect: 'done' });
  }
  const main = verbBefore(sentence, before + 1, phrase?.kind === 'comma');
  if (main >= 0) return { next: main, link: { kind: 'gerund', at: main, effect: null } };
  if (isNoun(phrase)) return { subject: listEndingAt(sentence, before) };
  const isBeside = phrase?.kind === 'comma' && isNoun(phrases[before - 1]);
  return isBeside ? { subject: listEndingAt(sentence, before - 1) } : frontedStep(sentence, verb);
}

/** Prepositions whose gerund tells what was not done. */
const UNDONE = /^(?:without|than|of)$/;

/** "Having recognised Kosovo, Peru …", "By recognising Kosovo, Peru …": the main clause comes after. */
function frontedStep(sentence: ReadSentence, verb: number): Step {
  const subject = UNDONE.test(lowerAt(sentence, verb - 1)) ? [] : frontedSubject(sentence, verb);
  return subject.length ? { subject } : {};
}

/** "accused Italy of cowardice for failing": the one accused, or -1. */
function accusedOf(sentence: ReadSentence, host: number): number {
  const of = (listEndingAt(sentence, host)[0] as number) - 1;
  const governor = sentence.phrases[of - 2];
  const isOf = kindAt(sentence, of) === 'prep' && lowerAt(sentence, of) === 'of';
  return isOf && isNoun(sentence.phrases[of - 1]) && isVerb(governor) && OBJECT_GERUND_VERBS.has(governor.base)
    ? of - 1
    : -1;
}

function gerundAfterPreposition(sentence: ReadSentence, prep: number): Step {
  const { phrases } = sentence;
  let host = prep - 1;
  while (isNoun(phrases[host]) && (phrases[host] as NounPhrase).isTime)
    host -= kindAt(sentence, host - 1) === 'prep' ? 2 : 1;
  const before = phrases[host];
  if (isNoun(before)) {
    const governor = phrases[(listEndingAt(sentence, host)[0] as number) - 1];
    if (
      isVerb(governor) &&
      OBJECT_GERUND_VERBS.has(governor.base) &&
      /^(?:for|of|over|on)$/.test(lowerAt(sentence, prep))
    )
      return { subject: listEndingAt(sentence, host), link: { kind: 'asked', at: prep, effect: 'done' } };
    const accused = accusedOf(sentence, host);
    if (accused >= 0)
      return { subject: listEndingAt(sentence, accused), link: { kind: 'asked', at: prep, effect: 'done' } };
    const effect = CONTROL_NOUNS.get(before.lower);
    if (effect) return ownerStep(sentence, host, { kind: 'noun', at: host, effect });
  }
  const main = verbBefore(sentence, prep, false);
  if (main < 0) return frontedStep(sentence, prep + 1);
  const verb = phrases[main] as VerbPhrase;
  const governs =
    (before === verb && !/^(?:before|after|by|since|while|when|upon)$/.test(lowerAt(sentence, prep))) ||
    lowerAt(sentence, prep) === 'from' ||
    lowerAt(sentence, prep) === 'to' ||
    lowerAt(sentence, prep) === 'of' ||
    lowerAt(sentence, prep) === 'against';
  if (lowerAt(sentence, prep) === 'in' && JOINING_VERBS.has(verb.base))
    return { next: main, link: { kind: 'verb', at: main, effect: 'done' } };
  const effect = governs ? controlEffect(sentence, main) : null;
  return { next: main, link: { kind: governs && effect ? 'verb' : 'gerund', at: main, effect } };
}

function step(sentence: ReadSentence, verb: number): Step {
  const phrase = sentence.phrases[verb] as VerbPhrase;
  if (phrase.shape === 'to') return infinitiveStep(sentence, verb);
  if (phrase.shape === 'ing') return gerundStep(sentence, verb);
  return finiteStep(sentence, verb);
}

/** The subject of the verb at phrase `verb`, with the governors on the way. */
export function readClause(sentence: ReadSentence, verb: number): Clause {
  const links: Link[] = [];
  let at = verb;
  for (let count = 0; count < MAX_STEPS; count += 1) {
    const { subject, next, link } = step(sentence, at);
    if (link) links.push(link);
    if (subject !== undefined) {
      const isOwned =
        link !== undefined && (link.kind === 'noun' || link.kind === 'document') && subject[0] === link.at;
      return { subject, links: isOwned ? links : [...links, ...outerLinks(sentence, subject, at)], top: at };
    }
    if (next === undefined || next >= at) return { subject: [], links, top: at };
    at = next;
  }
  return { subject: [], links, top: at };
}
