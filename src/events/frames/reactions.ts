/** The frames of reactions to a deed told in the text: "condemned the decision", "a move denounced by", "called it illegal", "thanked X for". */
import { BALLOT_NOUNS, DEED_NOUNS, TIE_NOUNS } from '../../data/events/nouns.js';
import { HARSH_WORDS, type TriggerSense, VERDICT_VERBS } from '../../data/events/triggers.js';
import { type Clause, readClause } from '../clauses.js';
import { type Deed, type DeedParts, deedBetween, noClause } from '../deed.js';
import type { EventDocument } from '../document.js';
import { attachedEnd, kindAt, listStartingAt, lowerAt } from '../groups.js';
import type { Mention, Party } from '../mention.js';
import { isReaction } from '../mention.js';
import { agentOf, antecedentOf, objectOf, relativeBefore } from '../neighbours.js';
import { isBreach, isDone, withoutReplies } from '../news.js';
import { isNoun, isVerb, type NounPhrase, type VerbPhrase } from '../phrases.js';
import { ownersOf, partiesAt, partyAt } from '../roles.js';
import type { ReadSentence } from '../sentence.js';
import { partiesOfSources, sourcesOfDeed } from '../sources.js';
import { actorsOfClause } from './actors.js';
import { participleHost } from './recognise.js';

const VERDICT_REACH = 9;
const canReact = ({ kind }: Party): boolean => kind !== 'thing';

/** Deeds told by a reacting verb at `at`. */
export function readReaction(
  document: EventDocument,
  sentence: ReadSentence,
  at: number,
  sense: TriggerSense,
  particles: number,
): Deed[] {
  const verb = sentence.phrases[at] as VerbPhrase;
  const isPassive =
    verb.isPassive || ((verb.shape === 'participle' || verb.shape === 'finite') && lowerAt(sentence, at + 1) === 'by');
  if (isPassive) return readPassiveReaction(document, sentence, at, sense);
  const clause = readClause(sentence, at);
  const actors = actorsOfClause(document, sentence, clause).filter(canReact);
  document.avoid = actors.map(({ name }) => name);
  const target = targetOf(document, sentence, at, { clause, particles });
  document.avoid = [];
  return reaction(sentence, { at, clause, sense, actors, recipients: target });
}

type ReactionParts = Pick<DeedParts, 'at' | 'clause' | 'actors' | 'recipients'> & { readonly sense: TriggerSense };

function reaction(sentence: ReadSentence, { sense, ...parts }: ReactionParts): Deed[] {
  const first = sentence.phrases[parts.at]?.head ?? 0;
  return deedBetween({ ...parts, sentence, type: sense.type, first, end: first + 1 });
}

/** Who did what the verb's object, or the noun its relative clause hangs on, tells. */
function targetOf(
  document: EventDocument,
  sentence: ReadSentence,
  at: number,
  { clause, particles }: { clause: Clause; particles: number },
): Party[] {
  const object = objectOf(sentence, at, particles);
  if (object >= 0) return doersOf(document, sentence, object, at);
  const isThat = lowerAt(sentence, at + 1) === 'that' && isNoun(sentence.phrases[at + 2]);
  if (isThat && isDeedNoun(lowerAt(sentence, at + 2))) return doersOf(document, sentence, at + 2, at);
  const relative = relativeBefore(sentence, clause.subject);
  if (relative < 0 && isBareProtest(sentence, at))
    return actorsOf(
      lastDeed(document, sentence, { position: sentence.words[sentence.phrases[at]?.first ?? 0]?.start ?? 0 }),
    );
  if (relative < 0) return [];
  const antecedent = antecedentOf(sentence, relative)[0];
  return antecedent === undefined ? [] : doersOf(document, sentence, antecedent, antecedent);
}

/** "China protested and suspended relations": at what was told just before. */
function isBareProtest({ phrases, words }: ReadSentence, at: number): boolean {
  const verb = phrases[at] as VerbPhrase;
  return (
    verb.base === 'protest' && verb.shape === 'finite' && /^(?:[.,;]|and|but)$/.test(words[verb.end]?.lower ?? '.')
  );
}

function readPassiveReaction(document: EventDocument, sentence: ReadSentence, at: number, sense: TriggerSense): Deed[] {
  const verb = sentence.phrases[at] as VerbPhrase;
  const agent = agentOf(sentence, at);
  if (agent < 0) return [];
  const actors = partiesAt(document, sentence, listStartingAt(sentence, agent)).filter(canReact);
  const clause = verb.isPassive ? readClause(sentence, at) : noClause();
  const subject = (verb.isPassive ? clause.subject : participleHost(sentence, at))[0];
  if (subject === undefined) return [];
  return reaction(sentence, {
    at,
    clause: noClause(),
    sense,
    actors,
    recipients: doersOf(document, sentence, deedOver(sentence, subject), subject),
  });
}

const GOVERNED_REACH = 6;

/** "Chad's decision to recognise Kosovo was welcomed": what is welcomed is the decision, though Kosovo stands before the verb. */
function deedOver(sentence: ReadSentence, subject: number): number {
  for (let at = subject - 1; at > 0 && at >= subject - GOVERNED_REACH; at -= 1) {
    const verb = sentence.phrases[at];
    if (!isVerb(verb)) continue;
    return verb.shape === 'to' && isDeedNoun(lowerAt(sentence, at - 1)) ? at - 1 : subject;
  }
  return subject;
}

/** Mentions that are no reactions and whose evidence lies in a part of the sentence. */
function mentionsWithin(document: EventDocument, sentence: ReadSentence, first: number, end: number): Mention[] {
  const from = sentence.words[sentence.phrases[first]?.first ?? 0]?.start ?? 0;
  const to = sentence.words[(sentence.phrases[end - 1]?.end ?? 1) - 1]?.end ?? 0;
  return document
    .recent()
    .filter(
      ({ evidence, sentence: index, type }) =>
        index === sentence.index && !isReaction(type) && evidence.start >= from && evidence.start < to,
    );
}

/** Whether a deed is background: dated earlier than another that the text tells before it. */
const isOlder = (date: string | null, than: string): boolean =>
  date !== null && date < than.slice(0, date.length) && date.slice(0, 4) < than.slice(0, 4);

const ANY_TYPE = /^/;

/** The types of deed that a noun names: "the expulsions" are no recognition. */
function typesNamed(lower: string): RegExp {
  if (/^expulsions?$/.test(lower)) return /^tie-downgrade$/;
  if (/^(?:severance|rupture|closure)$/.test(lower)) return /^tie-severance$/;
  return /^recognitions?$/.test(lower) ? /^recognition$/ : ANY_TYPE;
}

/** Mentions of the deed told last before a position, all that share its evidence; no background, where the text tells news. */
function lastDeed(
  document: EventDocument,
  sentence: ReadSentence,
  { position, types = ANY_TYPE }: { position: number; types?: RegExp },
): Mention[] {
  const all = document
    .recent()
    .filter(
      ({ type, evidence, status, isImplied }) =>
        !isReaction(type) && types.test(type) && !isImplied && evidence.start < position && status !== 'denied',
    );
  const others = all.filter(({ type, actor }) => type !== 'refusal' && !document.avoid.includes(actor.name));
  const done = others.filter(
    ({ status, type }) => isDone(status) || (status === 'planned' && !isBreach(type) && type !== 'derecognition'),
  );
  const told = done.length ? withoutReplies(done, document.avoid) : others.length ? others : all;
  const newest = told.reduce((best, { date }) => (date !== null && date > best ? date : best), '');
  const last =
    told.findLast(
      ({ date, isBackground, sentence: index }) =>
        !isOlder(date, newest) && (!isBackground || index === sentence.index),
    ) ?? told.at(-1);
  if (!last) return [];
  return document
    .recent()
    .filter(
      ({ type, evidence, isImplied }) => type === last.type && !isImplied && evidence.start === last.evidence.start,
    );
}

/** A noun of deed, in the plural too. */
const isDeedNoun = (lower: string): boolean =>
  DEED_NOUNS.has(lower) || TIE_NOUNS.has(lower) || (lower.endsWith('s') && DEED_NOUNS.has(lower.slice(0, -1)));

const INDEPENDENCE = /\b(?:declar|proclaim)\w*\b[^.]{0,60}\b(?:independen|statehood|sovereign|secession)/;

const DECLARED = /\bdeclare[sd]?\b/;

/** "Serbia called the declaration illegal": in a text that tells of one, a declaration is the new state's own, no act of this list. */
const isOwnIndependence = ({ input }: EventDocument, lower: string): boolean =>
  /^declarations?$/.test(lower) &&
  (INDEPENDENCE.test(input.reading.text) || (lower === 'declaration' && !DECLARED.test(input.reading.text)));

const CLAUSE_REACH = 8;

/** Who did the deed that the noun phrase at `at` names; empty where it names none of the list. */
export function doersOf(document: EventDocument, sentence: ReadSentence, at: number, trigger: number): Party[] {
  const phrase = sentence.phrases[at];
  if (!isNoun(phrase)) return [];
  const end = clauseEnd(sentence, at);
  const inside = mentionsWithin(document, sentence, at, end).filter(
    ({ evidence }) => evidence.start >= (sentence.words[phrase.first]?.start ?? 0),
  );
  const isDeed = isDeedNoun(phrase.lower) && !isOwnIndependence(document, phrase.lower);
  const first = inside[0];
  if (first && (isDeed || isGoverned(sentence, at)))
    return inside
      .filter(({ evidence, type }) => evidence.start === first.evidence.start && type === first.type)
      .map(({ actor }) => actor);
  const position = sentence.words[sentence.phrases[trigger]?.first ?? 0]?.start ?? 0;
  if (phrase.isPronoun)
    return /^(?:it|this|that|them)$/.test(phrase.lower) ? actorsOf(lastDeed(document, sentence, { position })) : [];
  if (!isDeed) return doerThanked(document, sentence, at);
  const owners = ownersOf(document, sentence, at);
  if (owners.length)
    return owners.filter(({ name }) =>
      document
        .recent()
        .some(
          ({ actor, recipients, type }) =>
            !isReaction(type) &&
            (actor.name === name || (type === 'tie-establishment' && recipients.some((party) => party.name === name))),
        ),
    );
  const isTheirs = phrase.ownStart > phrase.first && sentence.words[phrase.first]?.tag === 'PRP$';
  if (!isAnaphoric(sentence, phrase) && !isTheirs) return [];
  const told = lastDeed(document, sentence, { position: position + 1, types: typesNamed(phrase.lower) });
  return actorsOf(BALLOT_NOUNS.has(phrase.lower) ? told.filter(isBallot) : told);
}

const isBallot = ({ actor }: Mention): boolean => actor.kind !== 'state' && actor.kind !== 'people';

const actorsOf = (mentions: readonly Mention[]): Party[] => mentions.map(({ actor }) => actor);

/** "the decision", "a move", "such a step"; not "plans for a bridge". */
const isAnaphoric = ({ words }: ReadSentence, { first, head }: NounPhrase): boolean =>
  words[first]?.tag === 'DT' && (head - first <= 2 || /^(?:the|this|that|such)$/.test(words[first]?.lower ?? ''));

/** Where the clause that hangs on a noun phrase ends. */
function clauseEnd(sentence: ReadSentence, at: number): number {
  let end = attachedEnd(sentence, at);
  const limit = Math.min(sentence.phrases.length, at + CLAUSE_REACH + 4);
  for (; end < limit; end += 1) {
    const phrase = sentence.phrases[end];
    if (isVerb(phrase) && phrase.shape === 'finite') break;
    if (phrase?.kind === 'dash' || phrase?.kind === 'rel' || phrase?.kind === 'sub') break;
  }
  return end;
}

const isTimeAt = ({ phrases }: ReadSentence, at: number): boolean =>
  isNoun(phrases[at]) && (phrases[at] as NounPhrase).isTime;

/** "thanked Trump for recognising", "praised the islands for establishing ties". */
const isGoverned = (sentence: ReadSentence, at: number): boolean => {
  let next = attachedEnd(sentence, at, new Set(['of', 'in']));
  if (kindAt(sentence, next) === 'prep' && isTimeAt(sentence, next + 1)) next += 2;
  return (
    kindAt(sentence, next) === 'prep' &&
    /^(?:for|over|on|of)$/.test(lowerAt(sentence, next)) &&
    isVerb(sentence.phrases[next + 1])
  );
};

/** "thanked Germany for the decision": a doer with its deed named after it. */
function doerThanked(document: EventDocument, sentence: ReadSentence, at: number): Party[] {
  const next = at + 1;
  const isBare = lowerAt(sentence, at - 1) === 'thanked' && /^[.,;]$/.test(lowerAt(sentence, next));
  if (isBare) {
    const position = sentence.words[sentence.phrases[at]?.first ?? 0]?.start ?? 0;
    const names = actorsOf(lastDeed(document, sentence, { position })).map(({ name }) => name);
    return partyAt(document, sentence, at).filter(({ name }) => names.includes(name));
  }
  if (kindAt(sentence, next) !== 'prep' || !/^(?:for|over|on)$/.test(lowerAt(sentence, next))) return [];
  const isWhat = lowerAt(sentence, next + 1) === 'what';
  if (!isWhat && !isDeedNoun(lowerAt(sentence, next + 1))) return [];
  return partyAt(document, sentence, at).filter(({ name, code }) =>
    document
      .recent()
      .some(
        ({ actor, type }) => !isReaction(type) && (actor.name === name || (actor.code !== null && actor.code === code)),
      ),
  );
}

/** "called the move illegal", "described it as a betrayal". */
export function readVerdict(document: EventDocument, sentence: ReadSentence, at: number, sense: TriggerSense): Deed[] {
  const object = objectOf(sentence, at);
  if (object < 0) return [];
  if (!hasJudgement(sentence, object, HARSH_WORDS)) return [];
  const recipients = doersOf(document, sentence, object, at);
  if (!recipients.length) return [];
  const clause = readClause(sentence, at);
  return reaction(sentence, {
    at,
    clause,
    sense,
    actors: actorsOfClause(document, sentence, clause).filter(canReact),
    recipients,
  });
}

function hasJudgement(sentence: ReadSentence, at: number, judging: ReadonlySet<string>): boolean {
  const end = sentence.phrases[at]?.end ?? 0;
  for (let word = end; word < sentence.words.length && word < end + VERDICT_REACH; word += 1) {
    const { lower, tag } = sentence.words[word] as { lower: string; tag: string };
    if (judging.has(lower)) return !/^(?:not|n't|n’t|no|hardly)$/.test(sentence.words[word - 1]?.lower ?? '');
    if (tag === 'VBD' || lower === 'but') return false;
  }
  return false;
}

/** "said the act was contrary to international law", "The recognition is a violation": whoever says so condemns. */
export function readJudgement(
  document: EventDocument,
  sentence: ReadSentence,
  at: number,
  sense: TriggerSense,
): Deed[] {
  const verb = sentence.phrases[at] as VerbPhrase;
  if (verb.isNegated || !(verb.base === 'be' || verb.isPassive || VERDICT_VERBS.has(verb.base))) return [];
  const judged = verb.isPassive
    ? HARSH_WORDS.has(verb.lower)
    : verb.base === 'be'
      ? hasJudgement(sentence, at, HARSH_WORDS)
      : /\b(?:law|sovereignty|integrity|charter|resolutions?|agreements?|accords?|peace)\b/.test(
          textAfter(sentence, at),
        );
  if (!judged) return [];
  const clause = readClause(sentence, at);
  const subject = clause.subject[0];
  if (subject === undefined) return [];
  const recipients = doersOf(document, sentence, subject, at);
  if (!recipients.length) return [];
  const actors = partiesOfSources(sourcesOfDeed(document, sentence, at, clause)).filter(canReact);
  return reaction(sentence, { at, clause, sense, actors, recipients }).map((deed) => ({
    ...deed,
    end: sentence.phrases[at + 1]?.end ?? deed.end,
  }));
}

const textAfter = ({ words, phrases }: ReadSentence, at: number): string =>
  words
    .slice(phrases[at]?.end ?? 0, (phrases[at]?.end ?? 0) + VERDICT_REACH)
    .map(({ lower }) => lower)
    .join(' ');

/** "drew condemnation from Serbia". */
export function readReactionNoun(
  document: EventDocument,
  sentence: ReadSentence,
  at: number,
  sense: TriggerSense,
): Deed[] {
  const phrase = sentence.phrases[at] as NounPhrase;
  if (!/^(?:from|by|in)$/.test(lowerAt(sentence, at + 1)) || !isNoun(sentence.phrases[at + 2])) return [];
  const verb = sentence.phrases[at - 1];
  if (
    !isVerb(verb) ||
    !/^(?:draw|drew|prompt|provoke|trigger|spark|bring|brought|attract|win|won|earn|cause|meet)$/.test(verb.base)
  )
    return [];
  const actors = partiesAt(document, sentence, listStartingAt(sentence, at + 2)).filter(canReact);
  const position = sentence.words[phrase.first]?.start ?? 0;
  return reaction(sentence, {
    at,
    clause: noClause(),
    sense,
    actors,
    recipients: actorsOf(lastDeed(document, sentence, { position })),
  });
}
