/**
 * Clauses: who does what a verb says, and what governs it. Works on the flat phrases of one sentence, from the verb to its left, over relative
 * clauses, parentheses, infinitives, gerunds and shared subjects, and keeps the governors it passed as links (the ground for the status).
 */

import { DOCUMENT_NOUNS } from '../../data/events/nouns.js';
import {
  CONTROL_ADJECTIVES,
  CONTROL_NOUNS,
  type Effect,
  OBJECT_CONTROL,
  OBJECT_GERUND_VERBS,
  OTHERS_DEED_NOUNS,
  PASS_VERBS,
  SAYING_VERBS,
  TABLE_VERBS,
  TURN_DOWN_VERBS,
} from '../../data/events/telling/control.js';
import { DENYING_VERBS, JOINING_VERBS } from '../../data/events/telling/deed-verbs.js';
import { REPORT_NOUNS } from '../../data/grammar/chunk-words.js';
import {
  ASKED_PREPOSITIONS,
  BESIDE_PREPOSITIONS,
  CLAUSE_PREPOSITIONS,
  GOVERNED_PREPOSITIONS,
  PLANNING_AUXILIARIES,
  REPROACH_PREPOSITIONS,
  UNDONE_PREPOSITIONS,
  WITHOUT_WORDS,
} from '../../data/grammar/function-words.js';
import { lookUpCountry } from '../../geography/countries.js';
import { isNoun, isVerb, type NounPhrase, type Phrase, type VerbPhrase } from '../chunks/phrases.js';
import { skip, wordsBetween } from '../place.js';
import { NO_PHRASE } from '../sentence.js';
import { isBy, isFor, isFromOrBy, isIn, isOf, isThat, isWith } from '../words/word-tests.js';
import { bodiesBefore, listEndingAt, listStartingAt, parenthesisStart, prepositionOf } from './attachment.js';
import type { Clause, Link, Step } from './clause-types.js';
import { groupBefore, isOtherThan, isTakenBack, overSaid, signerStep, subjectInfinitiveStep } from './distant-steps.js';
import { accusedOf, hearerBefore, isBreachWith, reproachedStep, setOff } from './gerund-doers.js';
import { controlEffect, effectOf, overVerb, verbOverGerund } from './governor-effects.js';
import { outerLinks } from './governors.js';
import { isRanked, rankedStep } from './ranks.js';
import { loweredBy, relativeOfObject, subjectList, takenTime } from './subjects.js';
import { isSettled, subjectByTree } from './tree-clauses.js';
import { antecedentOf, frontedSubject, openBefore, verbBefore } from './verb-neighbours.js';

export type { Clause, Link } from './clause-types.js';

const MAX_STEPS = 12;
const MAX_SCAN = 60;

/** "plans to open and establish": a bare form after a conjunction goes on with the infinitive before it. */
function sharesInfinitive(verb: Phrase, conj: Phrase): boolean {
  const before = verbBefore(conj, false);
  const isBare = isVerb(verb) && verb.first === verb.head && /^VBP?$/.test(verb.head.tag);
  return isBare && isVerb(before) && before.shape === 'to';
}

/** One step for the verb of a relative clause: what its pronoun stands for, who holds that rank, or who made that paper. */
function relativeStep(at: Phrase): Step {
  const subject = antecedentOf(at);
  const [host] = subject;
  if (host === undefined) return { subject };
  if (isRanked(host)) return rankedStep(host);
  const over = host.previous.kind === 'prep' ? host.previous.previous : NO_PHRASE;
  if (isThat(at) && isRanked(over)) return rankedStep(over);
  const isPaper = DOCUMENT_NOUNS.has(host.lower) && isThat(at);
  return isPaper && isNoun(host) ? ownerStep(host, { kind: 'document', at: host, effect: 'done' }) : { subject };
}

/** The search goes on from a verb that shares its subject. */
const sharedStep = (verb: Phrase): Step =>
  verb.exists ? { next: verb, link: { kind: 'shared', at: verb, effect: null } } : {};

/** Before a comma or dash: where the parenthesis that it closes opens, or the mark itself. */
function overParenthesis(mark: Phrase): Phrase {
  const open = parenthesisStart(mark);
  return open.exists ? open : mark;
}

/** A scan to the left either settles a step or goes on from another phrase. */
type Scan = Step | { readonly from: Phrase };

/** Scans to the left of a verb, phrase by phrase, until one settles the step. */
function scanLeft(verb: Phrase, read: (phrase: Phrase) => Scan): Step {
  let phrase = verb.previous;
  for (let scanned = 0; phrase.exists && scanned < MAX_SCAN; scanned += 1) {
    const found = read(phrase);
    if (!('from' in found)) return found;
    phrase = found.from;
  }
  return {};
}

/** "which, Russia says, recognised": the verb of saying in a relative clause is an aside. */
function asideOrShared(verb: VerbPhrase): Step {
  const relative = verb.previous.previous;
  const isAside = SAYING_VERBS.has(verb.base) && isNoun(verb.previous) && relative.kind === 'rel';
  return isAside ? { ...relativeStep(relative), link: { kind: 'clause', at: verb, effect: null } } : sharedStep(verb);
}

/** "as part of the agreement Trump agreed": the name behind a noun of deed is a subject of its own, in one group with it. */
const holdsSubject = ({ first, head }: NounPhrase): boolean =>
  first.tag === 'DT' && head.tag === 'NNP' && DOCUMENT_NOUNS.has(head.previous.lower) && head.previous !== first;

/** A noun to the left of a finite verb: its subject, unless it is a time, hangs on a preposition, or is the object of another verb. */
function nounBeforeFinite(noun: NounPhrase): Scan {
  if (noun.isTime) return { from: noun.previous.kind === 'prep' ? noun.previous.previous : noun.previous };
  const prep = prepositionOf(noun);
  const hangsOn = prep.exists && !CLAUSE_PREPOSITIONS.has(prep.lower) && !holdsSubject(noun);
  if (hangsOn && subjectList(noun).length === listEndingAt(noun).length) {
    const bodies = bodiesBefore(prep, noun);
    return bodies.length ? { subject: bodies } : { from: prep.previous };
  }
  const group = groupBefore(noun);
  if (group.exists) return { from: group };
  const inner = relativeOfObject(noun);
  if (inner.exists) return relativeStep(inner);
  const over = loweredBy(noun);
  return over.exists ? { from: over } : { subject: subjectList(noun) };
}

/** One step for a finite verb: its subject, or the verb it shares it with. */
function finiteStep(verb: Phrase): Step {
  return scanLeft(verb, (phrase): Scan => {
    switch (phrase.kind) {
      case 'conj':
        return sharedStep(verbBefore(phrase, !sharesInfinitive(verb, phrase)));
      case 'comma':
      case 'dash': {
        const said = overSaid(phrase);
        if (said) return said;
        const open = overParenthesis(phrase);
        const shared = open === phrase ? verbBefore(phrase, true) : NO_PHRASE;
        return shared.exists ? sharedStep(shared) : { from: open.previous };
      }
      case 'close':
        return { from: openBefore(phrase).previous };
      case 'rel':
        return relativeStep(phrase);
      case 'noun':
        return nounBeforeFinite(phrase);
      case 'verb':
        return asideOrShared(phrase);
      default:
        return { from: phrase.previous };
    }
  });
}

/** Who shall act, before an infinitive, where a noun stands there: "urged Britain to", "the third country to", "the decision to". */
function nounBeforeInfinitive(noun: NounPhrase): Step | null {
  if (isRanked(noun)) return rankedStep(noun);
  const effect = CONTROL_NOUNS.get(noun.lower) ?? (DOCUMENT_NOUNS.has(noun.lower) ? 'done' : null);
  if (effect !== null) return ownerStep(noun, { kind: 'noun', at: noun, effect });
  const list = listEndingAt(noun);
  const governor = (list[0] ?? noun).previous;
  const asked = isVerb(governor) ? OBJECT_CONTROL.get(governor.base) : undefined;
  if (asked !== undefined) return { subject: list, link: { kind: 'asked', at: governor, effect: asked } };
  if (governor.kind !== 'prep') return null;
  const asks = askingEffect(governor.previous);
  if (asks && ASKED_PREPOSITIONS.has(governor.lower))
    return { subject: list, link: { kind: 'asked', at: governor.previous, effect: asks } };
  return isFor(governor) ? { subject: list, link: { kind: 'asked', at: governor, effect: 'maybe' } } : null;
}

/** What a verb or noun of asking makes of what it asks for: "called on", "the call on". */
function askingEffect(asker: Phrase): Effect | undefined {
  if (isVerb(asker)) return OBJECT_CONTROL.get(asker.base);
  return isNoun(asker) ? CONTROL_NOUNS.get(asker.lower) : undefined;
}

/** "the French decision", "a US plan": a word before the head says whose it is. */
const isOfState = ({ first, head }: NounPhrase): boolean =>
  wordsBetween(first, head).some(({ text }) => {
    const how = /^\p{Lu}/u.test(text) ? lookUpCountry(text)?.how : undefined;
    return how === 'demonym' || how === 'name';
  });

/** "revoked its decision to recognise": the owner of the decision is who takes it back. */
function takenBackStep(noun: NounPhrase, link: Link): Step | null {
  const taker = noun.previous;
  const isOwn = isVerb(taker) && noun.first.tag === 'PRP$' && isTakenBack(taker, noun);
  return isOwn ? { next: taker, link: { ...link, via: taker, effect: 'ended' } } : null;
}

const effectOn = (verb: VerbPhrase, noun: NounPhrase): Effect | null =>
  isTakenBack(verb, noun) ? 'ended' : effectOfVerb(verb);

/** Who stands behind a noun that governs the deed: its possessor, "by …", or the subject of the verb whose object it is. */
function ownerStep(noun: NounPhrase, link: Link): Step {
  const taken = takenBackStep(noun, link);
  if (taken) return taken;
  const isOwned = noun.ownStart.index > noun.first.index || noun.first.tag === 'PRP$' || isOfState(noun);
  if (isOwned) return { subject: [noun], link };
  const after = noun.next;
  if ((isFromOrBy(after) || isOf(after)) && isNoun(after.next)) return { subject: listStartingAt(after.next), link };
  const verb = verbBefore(noun, false);
  if (!isVerb(verb)) return signerStep(noun, link) ?? { subject: [noun], link };
  if (verb.shape === 'participle' && isBy(verb.next)) return { subject: [verb.next.next], link };
  const effect = effectOn(verb, noun) ?? link.effect;
  const isOthers = effect === 'refused' && OTHERS_DEED_NOUNS.has(noun.lower);
  return { next: verb, link: { ...link, via: verb, effect: isOthers ? 'none' : effect } };
}

/** What the verb makes of the paper that is its object: "rejected a motion to recognise", "passed a law recognising". */
function effectOfVerb({ base, end }: VerbPhrase): Effect | null {
  if (TURN_DOWN_VERBS.has(base) || TURN_DOWN_VERBS.has(`${base}-${end.lower}`)) return 'refused';
  if (PASS_VERBS.has(base)) return 'done';
  return TABLE_VERBS.has(base) ? 'asked' : null;
}

/** A verb to the left of an infinitive, which governs it: "agreed to", "was urged to", "is to". */
function verbBeforeInfinitive(verb: VerbPhrase): Step {
  const asked = askedBefore(verb);
  if (asked) return asked;
  const passiveAsk = verb.isPassive || verb.shape === 'participle' ? OBJECT_CONTROL.get(verb.base) : undefined;
  const effect = passiveAsk ?? controlEffect(verb) ?? (PLANNING_AUXILIARIES.has(verb.base) ? 'planned' : null);
  return { next: verb, link: { kind: 'verb', at: verb, effect } };
}

/** An adjective to the left of one: "Peru, ready to recognise", "was ready to recognise". */
function adjectiveBeforeInfinitive(adjective: Phrase): Step {
  const link: Link = { kind: 'adjective', at: adjective, effect: CONTROL_ADJECTIVES.get(adjective.lower) ?? 'maybe' };
  const described = adjective.previous.previous;
  if (adjective.previous.kind === 'comma' && isNoun(described)) return { subject: listEndingAt(described), link };
  const copula = verbBefore(adjective, false);
  return copula.exists ? { next: copula, link: { ...link, via: copula } } : { link };
}

/** One step for an infinitive. */
function infinitiveStep(verb: VerbPhrase): Step {
  const asSubject = subjectInfinitiveStep(verb);
  if (asSubject) return asSubject;
  return scanLeft(verb, (phrase): Scan => {
    switch (phrase.kind) {
      case 'verb':
        return verbBeforeInfinitive(phrase);
      case 'adj':
        return isOtherThan(phrase) ? { from: phrase.previous } : adjectiveBeforeInfinitive(phrase);
      case 'noun': {
        const prep = prepositionOf(phrase);
        const from = prep.exists ? prep.previous : phrase.previous;
        return takenTime(phrase) ?? nounBeforeInfinitive(phrase) ?? { from };
      }
      case 'conj':
        return sharedStep(verbBefore(phrase, false));
      case 'comma':
      case 'dash':
        return { from: overParenthesis(phrase).previous };
      default:
        return { from: phrase.previous };
    }
  });
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

/** A paper right before "-ing", or one that its noun hangs on: "a decree recognising", "a letter to Peru recognising". */
function documentStep(noun: NounPhrase): Step | null {
  if (DOCUMENT_NOUNS.has(noun.lower)) return ownerStep(noun, { kind: 'document', at: noun, effect: 'done' });
  const prep = prepositionOf(noun);
  if (!prep.exists) return null;
  if (isWith(prep)) return { subject: listEndingAt(noun) };
  const paper = prep.previous;
  const isPaper = isNoun(paper) && DOCUMENT_NOUNS.has(paper.lower);
  return isPaper ? ownerStep(paper, { kind: 'document', at: paper, effect: 'done' }) : null;
}

/** "said recognising X would send a wrong signal": a gerund that is the subject of the verb behind its object; null for another. */
function subjectGerundStep(verb: Phrase, before: Phrase): Step | null {
  const isSaying = isVerb(verb) && SAYING_VERBS.has(verb.base);
  if (isSaying || before.kind === 'prep' || isNoun(before)) return null;
  const over = verbOverGerund(verb);
  return over && { subject: hearerBefore(verb), link: { kind: 'governor', at: over, effect: overVerb(over, true) } };
}

/** One step for "-ing": after a preposition, a document, a control verb, or loose beside the main clause. */
function gerundStep(verb: Phrase): Step {
  let before = verb.previous;
  while (before.kind === 'adv' || before.kind === 'quote') before = before.previous;
  const asSubject = subjectGerundStep(verb, before);
  if (asSubject) return asSubject;
  if (isVerb(before)) return { next: before, link: { kind: 'verb', at: before, effect: controlEffect(before) } };
  if (before.kind === 'prep') return gerundAfterPreposition(before);
  const paper = isNoun(before) ? documentStep(before) : null;
  if (paper) return paper;
  if (isNoun(before) && !before.isTime && before.previous.kind === 'comma' && before.head.tag === 'NNP')
    return { subject: [before] };
  const main = verbBefore(before.next, before.kind === 'comma');
  if (main.exists) return { next: main, link: { kind: 'gerund', at: main, effect: null } };
  const beside = before.kind === 'comma' ? before.previous : before;
  return isNoun(beside) ? { subject: listEndingAt(beside) } : frontedStep(verb);
}

/** "Having recognised Kosovo, Peru …", "By recognising Kosovo, Peru …": the main clause comes after. */
function frontedStep(verb: Phrase): Step {
  const subject = UNDONE_PREPOSITIONS.has(verb.previous.lower) ? [] : frontedSubject(verb);
  return subject.length ? { subject } : {};
}

/** A noun before the preposition of a gerund: one thanked or accused, or a noun that governs the deed: "its refusal of". */
function hostStep(host: NounPhrase, prep: Phrase): Step | null {
  const link: Link = { kind: 'asked', at: prep, effect: 'done' };
  const list = listEndingAt(host);
  const governor = (list[0] ?? host).previous;
  if (isVerb(governor) && OBJECT_GERUND_VERBS.has(governor.base) && REPROACH_PREPOSITIONS.has(prep.lower))
    return { subject: list, link };
  if (isBreachWith(list[0] ?? host, prep)) return { subject: list, link };
  const accused = accusedOf(host);
  if (accused.exists) return { subject: listEndingAt(accused), link };
  if (REPORT_NOUNS.has(host.lower) && isVerb(governor) && DENYING_VERBS.has(governor.base))
    return { next: governor, link: { kind: 'verb', at: governor, effect: 'denied' } };
  const effect = CONTROL_NOUNS.get(host.lower);
  return effect ? ownerStep(host, { kind: 'noun', at: host, effect }) : null;
}

/** Prepositions whose gerund says by what the main verb is done, as real as that one is: "should answer by expelling". */
const meansStep = (prep: Phrase, main: VerbPhrase): Step | null =>
  isBy(prep) ? { next: main, link: { kind: main.isNegated ? 'verb' : 'governor', at: main, effect: 'done' } } : null;

/** "without recognising X": it is not done, whatever else is. */
const undoneStep = (prep: Phrase, main: VerbPhrase): Step | null =>
  WITHOUT_WORDS.has(prep.lower)
    ? { next: main, link: { kind: 'verb', at: main, effect: main.isNegated ? 'none' : 'refused' } }
    : null;

function gerundAfterPreposition(prep: Phrase): Step {
  const own = setOff(prep);
  if (own.length) return { subject: own };
  let host = prep.previous;
  while (isNoun(host) && host.isTime) host = skip(host, -(host.previous.kind === 'prep' ? 2 : 1));
  const main = verbBefore(prep, false);
  if (host.kind === 'adv' && host.previous === main) host = main;
  const reproached = isBy(prep) && isVerb(main) ? reproachedStep(prep, main) : null;
  const settled = reproached ?? (isNoun(host) ? hostStep(host, prep) : null);
  if (settled) return settled;
  return isVerb(main) ? gerundUnder(main, { prep, host }) : frontedStep(prep.next);
}

/** A gerund whose preposition stands behind a verb, at once or over a noun (`host`). */
function gerundUnder(main: VerbPhrase, { prep, host }: { prep: Phrase; host: Phrase }): Step {
  if (isIn(prep) && JOINING_VERBS.has(main.base))
    return { next: main, link: { kind: 'verb', at: main, effect: 'done' } };
  const undone = undoneStep(prep, main) ?? meansStep(prep, main);
  if (undone) return undone;
  const governs = (host === main && !BESIDE_PREPOSITIONS.has(prep.lower)) || GOVERNED_PREPOSITIONS.has(prep.lower);
  const effect = effectOf('preposition', main.base, prep.lower) ?? (governs ? controlEffect(main) : null);
  const degree = effectOf('alone', `${prep.first.previous.lower} ${prep.lower}`);
  if (degree !== null) return { next: main, link: { kind: 'verb', at: main, effect: degree } };
  return { next: main, link: { kind: effect === null ? 'gerund' : 'verb', at: main, effect } };
}

function step(verb: Phrase): Step {
  if (isVerb(verb) && verb.shape === 'to') return infinitiveStep(verb);
  return isVerb(verb) && verb.shape === 'ing' ? gerundStep(verb) : finiteStep(verb);
}

/** The subject of a verb, with the governors on the way; in a second reading the subject by the tree, where that gives one. */
export function readClause(verb: Phrase): Clause {
  const clause = readByWords(verb);
  const subject = isVerb(verb) && !isSettled(verb, clause) ? subjectByTree(verb) : [];
  const isOwn = clause.subject.length > 0 && clause.subject.every((noun) => subject.includes(noun));
  return subject.length === 0 || (isOwn && subject.length === clause.subject.length) ? clause : { ...clause, subject };
}

function readByWords(verb: Phrase): Clause {
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
