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
import { bodiesBefore, listEndingAt, parenthesisStart, prepositionOf } from './attachment.js';
import { outerLinks, SUBORDINATING } from './governors.js';
import { antecedentOf, frontedSubject, openBefore, verbBefore } from './neighbours.js';
import { isNoun, isVerb, type NounPhrase, type Phrase, type VerbPhrase } from './phrases.js';
import { skip } from './place.js';
import { isRanked, rankedStep } from './ranks.js';
import { NO_PHRASE } from './sentence.js';
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
  readonly at: Phrase;
  readonly effect: Effect | null;
  /** The copula between a rank and its holder. */
  readonly via?: Phrase;
}

export interface Clause {
  /** Phrase numbers of the noun phrases that are the deed's subject; empty where none is found. */
  readonly subject: readonly Phrase[];
  readonly links: readonly Link[];
  /** The verb whose subject it is: the deed itself or its topmost control verb; -1 for a noun. */
  readonly top: Phrase;
}

/** One step from a verb towards its subject: the subject, or the governor where the search goes on. */
export interface Step {
  readonly subject?: readonly Phrase[];
  readonly next?: Phrase;
  readonly link?: Link;
}

const MAX_STEPS = 12;
const MAX_SCAN = 60;

/** "plans to open and establish": a bare form after a conjunction goes on with the infinitive before it. */
function sharesInfinitive(verb: VerbPhrase, conj: Phrase): boolean {
  const before = verbBefore(conj, false);
  const isBare = verb.first === verb.head && /^VBP?$/.test(verb.head.tag);
  return isBare && isVerb(before) && before.shape === 'to';
}

/** One step for the verb of a relative clause: what its pronoun stands for, who holds that rank, or who made that paper. */
function relativeStep(at: Phrase): Step {
  const subject = antecedentOf(at);
  const [host] = subject;
  if (host === undefined) return { subject };
  if (isRanked(host)) return rankedStep(host);
  const isPaper = DOCUMENT_NOUNS.has(host.lower) && at.lower === 'that';
  return isPaper ? ownerStep(host, { kind: 'document', at: host, effect: 'done' }) : { subject };
}

/** One step for a finite verb: its subject, or the verb it shares it with. */
function finiteStep(verb: Phrase): Step {
  for (let at = verb.previous, scanned = 0; at.exists && scanned < MAX_SCAN; scanned += 1) {
    const phrase = at;
    switch (phrase.kind) {
      case 'conj': {
        const own = verb as VerbPhrase;
        const shared = verbBefore(at, !sharesInfinitive(own, at));
        return !shared.exists ? {} : { next: shared, link: { kind: 'shared', at: shared, effect: null } };
      }
      case 'comma':
      case 'dash': {
        const open = parenthesisStart(at);
        if (open.exists) at = open.previous;
        else {
          const shared = verbBefore(at, true);
          if (shared.exists) return { next: shared, link: { kind: 'shared', at: shared, effect: null } };
          at = at.previous;
        }
        break;
      }
      case 'close':
        at = openBefore(at).previous;
        break;
      case 'rel':
        return relativeStep(at);
      case 'noun': {
        const noun = phrase as NounPhrase;
        const prep = prepositionOf(at);
        if (noun.isTime) {
          at = at.previous.kind === 'prep' ? at.previous.previous : at.previous;
          break;
        }
        if (prep.exists && !SUBORDINATING.has(prep.lower) && subjectList(at).length === listEndingAt(at).length) {
          const bodies = bodiesBefore(prep, at);
          if (bodies.length) return { subject: bodies };
          at = prep.previous;
          break;
        }
        const over = loweredBy(at);
        if (over.exists) {
          at = over;
          break;
        }
        return { subject: subjectList(at) };
      }
      case 'verb': {
        if (at.previous.previous.lower === 'that' || at.previous.previous.kind === 'rel') {
          const teller = at as VerbPhrase;
          const isAside = SAYING_VERBS.has(teller.base) && isNoun(at.previous) && at.previous.previous.kind === 'rel';
          if (isAside) return { ...relativeStep(at.previous.previous), link: { kind: 'clause', at, effect: null } };
        }
        const shared = at;
        return { next: shared, link: { kind: 'shared', at: shared, effect: null } };
      }
      default:
        at = at.previous;
    }
  }
  return {};
}

/** Who shall act, before an infinitive, where a noun stands there: "urged Britain to", "the third country to", "the decision to". */
function nounBeforeInfinitive(noun: Phrase): Step | null {
  const phrase = noun as NounPhrase;
  const list = listEndingAt(noun);
  const before = (list[0] as Phrase).previous;
  if (isRanked(noun)) return rankedStep(noun);
  const effect = CONTROL_NOUNS.get(phrase.lower) ?? (DOCUMENT_NOUNS.has(phrase.lower) ? 'done' : null);
  if (effect !== null) return ownerStep(noun, { kind: 'noun', at: noun, effect });
  const governor = before;
  if (isVerb(governor)) {
    const asked = OBJECT_CONTROL.get(governor.base);
    if (asked !== undefined) return { subject: list, link: { kind: 'asked', at: before, effect: asked } };
  }
  if (governor.kind === 'prep') {
    const asker = before.previous;
    const asks = (isVerb(asker) && OBJECT_CONTROL.get(asker.base)) || (isNoun(asker) && CONTROL_NOUNS.get(asker.lower));
    if (asks && /^(?:on|upon|to|with|for)$/.test(governor.lower))
      return { subject: list, link: { kind: 'asked', at: before.previous, effect: asks } };
    if (governor.lower === 'for') return { subject: list, link: { kind: 'asked', at: before, effect: 'maybe' } };
  }
  return null;
}

/** Who stands behind a noun that governs the deed: its possessor, "by …", or the subject of the verb whose object it is. */
export function ownerStep(noun: Phrase, link: Link): Step {
  const phrase = noun as NounPhrase;
  if (phrase.ownStart.index > phrase.first.index || hasPossessivePronoun(phrase)) return { subject: [noun], link };
  if ((noun.next.lower === 'by' || noun.next.lower === 'of') && isNoun(noun.next.next))
    return { subject: [noun.next.next], link };
  const verb = verbBefore(noun, false);
  if (verb.exists) {
    const governor = verb as VerbPhrase;
    if (governor.shape === 'participle' && verb.next.lower === 'by') return { subject: [verb.next.next], link };
    return { next: verb, link: { ...link, via: verb, effect: effectOfVerb(verb) ?? link.effect } };
  }
  return { subject: [noun], link };
}

/** What the verb makes of the paper that is its object: "rejected a motion to recognise", "passed a law recognising". */
function effectOfVerb(at: Phrase): Effect | null {
  const verb = at as VerbPhrase;
  const particle = verb.end.lower;
  if (TURN_DOWN_VERBS.has(verb.base) || TURN_DOWN_VERBS.has(`${verb.base}-${particle}`)) return 'refused';
  if (PASS_VERBS.has(verb.base)) return 'done';
  return TABLE_VERBS.has(verb.base) ? 'asked' : null;
}

const hasPossessivePronoun = ({ first }: NounPhrase): boolean => first.tag === 'PRP$';

/** What a control verb makes of the deed, with its particle where it has one: "ruled out". */
export function controlEffect(at: Phrase): Effect | null {
  const verb = at as VerbPhrase;
  return CONTROL_VERBS.get(`${verb.base}-${verb.end.lower}`) ?? CONTROL_VERBS.get(verb.base) ?? null;
}

/** One step for an infinitive. */
function infinitiveStep(verb: Phrase): Step {
  for (let at = verb.previous, scanned = 0; at.exists && scanned < MAX_SCAN; scanned += 1) {
    const phrase = at;
    if (isVerb(phrase)) {
      const asked = askedBefore(at);
      if (asked) return asked;
      const passiveAsk =
        phrase.isPassive || phrase.shape === 'participle' ? OBJECT_CONTROL.get(phrase.base) : undefined;
      const isPlan = phrase.base === 'be' || phrase.base === 'have';
      const effect = passiveAsk ?? controlEffect(at) ?? (isPlan ? 'planned' : null);
      return { next: at, link: { kind: 'verb', at, effect } };
    }
    if (isNoun(phrase)) {
      const taken = takenTime(at);
      if (taken) return taken;
    }
    switch (phrase.kind) {
      case 'adj': {
        const copula = verbBefore(at, false);
        const link: Link = { kind: 'adjective', at, effect: CONTROL_ADJECTIVES.get(phrase.lower) ?? 'maybe' };
        if (at.previous.kind === 'comma' && isNoun(at.previous.previous))
          return { subject: listEndingAt(at.previous.previous), link };
        return !copula.exists ? { link } : { next: copula, link: { ...link, via: copula } };
      }
      case 'noun': {
        const step = nounBeforeInfinitive(at);
        if (step) return step;
        const prep = prepositionOf(at);
        at = prep.exists ? prep.previous : at.previous;
        break;
      }
      case 'conj': {
        const shared = verbBefore(at, false);
        return !shared.exists ? {} : { next: shared, link: { kind: 'shared', at: shared, effect: null } };
      }
      case 'comma':
      case 'dash': {
        const open = parenthesisStart(at);
        at = open.exists ? open.previous : at.previous;
        break;
      }
      default:
        at = at.previous;
    }
  }
  return {};
}

/** "urged Arab states that have ties with it to do the same": those asked stand before their own relative clause, whose verb is `verb`. */
function askedBefore(verb: Phrase): Step | null {
  if (verb.previous.kind !== 'rel') return null;
  const asked = antecedentOf(verb.previous);
  const before = (asked[0] ?? NO_PHRASE).previous;
  const governor = before.kind === 'prep' ? before.previous : before;
  const phrase = governor;
  const effect = isVerb(phrase) ? OBJECT_CONTROL.get(phrase.base) : undefined;
  return effect === undefined ? null : { subject: asked, link: { kind: 'asked', at: governor, effect } };
}

/** One step for "-ing": after a preposition, a document, a control verb, or loose beside the main clause. */
function gerundStep(verb: Phrase): Step {
  let before = verb.previous;
  while (before.kind === 'adv' || before.kind === 'quote') before = before.previous;
  const phrase = before;
  if (isVerb(phrase)) return { next: before, link: { kind: 'verb', at: before, effect: controlEffect(before) } };
  if (phrase.kind === 'prep') return gerundAfterPreposition(before);
  if (isNoun(phrase) && DOCUMENT_NOUNS.has(phrase.lower))
    return ownerStep(before, { kind: 'document', at: before, effect: 'done' });
  if (isNoun(phrase)) {
    const prep = prepositionOf(before);
    if (prep.exists && prep.lower === 'with') return { subject: listEndingAt(before) };
    const head = prep.exists ? prep.previous : undefined;
    if (isNoun(head) && DOCUMENT_NOUNS.has(head.lower))
      return ownerStep(prep.previous, { kind: 'document', at: prep.previous, effect: 'done' });
  }
  const main = verbBefore(before.next, phrase.kind === 'comma');
  if (main.exists) return { next: main, link: { kind: 'gerund', at: main, effect: null } };
  if (isNoun(phrase)) return { subject: listEndingAt(before) };
  const isBeside = phrase.kind === 'comma' && isNoun(before.previous);
  return isBeside ? { subject: listEndingAt(before.previous) } : frontedStep(verb);
}

/** Prepositions whose gerund tells what was not done. */
const UNDONE = /^(?:without|than|of)$/;

/** "Having recognised Kosovo, Peru …", "By recognising Kosovo, Peru …": the main clause comes after. */
function frontedStep(verb: Phrase): Step {
  const subject = UNDONE.test(verb.previous.lower) ? [] : frontedSubject(verb);
  return subject.length ? { subject } : {};
}

/** "accused Italy of cowardice for failing": the one accused, or -1. */
function accusedOf(host: Phrase): Phrase {
  const of = (listEndingAt(host)[0] as Phrase).previous;
  const governor = of.previous.previous;
  const isOf = of.kind === 'prep' && of.lower === 'of';
  return isOf && isNoun(of.previous) && isVerb(governor) && OBJECT_GERUND_VERBS.has(governor.base)
    ? of.previous
    : NO_PHRASE;
}

function gerundAfterPreposition(prep: Phrase): Step {
  let host = prep.previous;
  while (isNoun(host) && host.isTime) host = skip(host, -(host.previous.kind === 'prep' ? 2 : 1));
  const before = host;
  if (isNoun(before)) {
    const governor = (listEndingAt(host)[0] as Phrase).previous;
    if (isVerb(governor) && OBJECT_GERUND_VERBS.has(governor.base) && /^(?:for|of|over|on)$/.test(prep.lower))
      return { subject: listEndingAt(host), link: { kind: 'asked', at: prep, effect: 'done' } };
    const accused = accusedOf(host);
    if (accused.exists) return { subject: listEndingAt(accused), link: { kind: 'asked', at: prep, effect: 'done' } };
    const effect = CONTROL_NOUNS.get(before.lower);
    if (effect) return ownerStep(host, { kind: 'noun', at: host, effect });
  }
  const main = verbBefore(prep, false);
  if (!main.exists) return frontedStep(prep.next);
  const verb = main as VerbPhrase;
  const governs =
    (before === verb && !/^(?:before|after|by|since|while|when|upon)$/.test(prep.lower)) ||
    prep.lower === 'from' ||
    prep.lower === 'to' ||
    prep.lower === 'of' ||
    prep.lower === 'against';
  if (prep.lower === 'in' && JOINING_VERBS.has(verb.base))
    return { next: main, link: { kind: 'verb', at: main, effect: 'done' } };
  const effect = governs ? controlEffect(main) : null;
  return { next: main, link: { kind: governs && effect ? 'verb' : 'gerund', at: main, effect } };
}

function step(verb: Phrase): Step {
  const phrase = verb as VerbPhrase;
  if (phrase.shape === 'to') return infinitiveStep(verb);
  if (phrase.shape === 'ing') return gerundStep(verb);
  return finiteStep(verb);
}

/** The subject of the verb at phrase `verb`, with the governors on the way. */
export function readClause(verb: Phrase): Clause {
  const links: Link[] = [];
  let at = verb;
  for (let count = 0; count < MAX_STEPS; count += 1) {
    const { subject, next, link } = step(at);
    if (link) links.push(link);
    if (subject !== undefined) {
      const isOwned =
        link !== undefined && (link.kind === 'noun' || link.kind === 'document') && subject[0] === link.at;
      return { subject, links: isOwned ? links : [...links, ...outerLinks(subject, at)], top: at };
    }
    if (next === undefined || next.index >= at.index) return { subject: [], links, top: at };
    at = next;
  }
  return { subject: [], links, top: at };
}
