/** The frames of the noun: "granted recognition to X", "withdrew its recognition of X", "Sweden's recognition of X", "switched recognition from A to B". */

import { HARD_NEGATIVES } from '../../../data/events/qualifiers.js';
import {
  COMING_VERBS,
  RECOGNITION_PAPERS,
  SIGNING_VERBS,
  WEIGHING_VERBS,
  WINNING_VERBS,
} from '../../../data/events/recognition-words.js';
import type { TriggerSense } from '../../../data/events/triggers.js';
import { listStartingAt } from '../../../grammar/attachment.js';
import { type Clause, readClause } from '../../../grammar/clauses.js';
import { agentOf, verbBefore } from '../../../grammar/neighbours.js';
import { isNoun, isVerb, type NounPhrase, type Phrase, type VerbPhrase } from '../../../grammar/phrases.js';
import { lastOf, phrasesBetween, skip, wordsBetween } from '../../../grammar/place.js';
import { NO_PHRASE } from '../../../grammar/sentence.js';
import { loadLexicon, type VerbSense } from '../../../grammar/verb-lexicon.js';
import { avoiding, type EventDocument } from '../../document.js';
import { isState, type Party } from '../../outcome/mention.js';
import { actorsOfClause, actorsOfNoun } from '../../parties/clause-actors.js';
import { readRecognised } from '../../parties/recipients.js';
import { partiesAt, recallRecipient } from '../../parties/references.js';
import { type Deed, noClause } from '../../telling/deed.js';
import { readReality } from '../../telling/status.js';
import { readMutual } from '../ties/mutual.js';
import { givenAfter, nounAfterPreposition, recognisedByNoun } from './participle.js';
import { isTakenBack, readLost, readShunned } from './withdrawals.js';

const BEFORE = HARD_NEGATIVES.filter(({ where }) => where === 'before');

/** Whether "recognition" is of faces, brands and the like. */
function isOtherRecognition({ first, head }: NounPhrase): boolean {
  const modifier = head.previous.lower;
  return head.index > first.index && BEFORE.some(({ words: set }) => set.has(modifier));
}

/** The recognition itself that such a clause tells. */
function readGivenBefore(document: EventDocument, at: Phrase): Deed[] {
  const given = givenAfter(at);
  if (!given) return [];
  const clause = readClause(given.verb);
  const actors = actorsOfClause(document, clause);
  const told = avoiding(document, actors, () => readRecognised(document, given.object, { isNoun: true }));
  const { first, end } = {
    first: (at as NounPhrase).head,
    end: (given.verb as VerbPhrase).end,
  };
  if (!told || !actors.length) return [];
  const known = { status: 'asserted' as const, isImplied: true };
  return [
    { sentence: at.sentence, type: 'recognition', actors, ...told, at: given.verb, clause, first, end, ...known },
  ];
}

/** How many words behind a verb its particle may stand: "took its recognition back". */
const PARTICLE_REACH = 5;

/** The verb whose object or subject the noun is, with the sense that fits it. */
function governorOf(at: Phrase): { verb: Phrase; sense: TriggerSense; isSubject: boolean } | null {
  const { verbSenses } = loadLexicon();
  const giveSense = (verb: Phrase): TriggerSense | null => {
    const phrase = verb;
    if (!isVerb(phrase)) return null;
    const after = wordsBetween(phrase.end, skip(phrase.end, PARTICLE_REACH)).map(({ lower }) => lower);
    const fits = ({ sense, particle }: VerbSense): boolean =>
      sense.frame === 'give' && (particle === null || after.includes(particle.split(' ')[0] as string));
    return verbSenses.get(phrase.base)?.find(fits)?.sense ?? null;
  };
  for (let before = at.previous; before.exists && before.index >= at.index - 5; before = before.previous) {
    const phrase = before;
    if (isVerb(phrase)) {
      const sense = giveSense(before);
      return sense ? { verb: before, sense, isSubject: false } : null;
    }
    if (phrase.kind === 'comma' || phrase.kind === 'rel' || phrase.kind === 'sub') break;
  }
  for (let after = at.next; after.exists && after.index <= at.index + 8; after = after.next) {
    const phrase = after;
    if (!isVerb(phrase)) continue;
    const sense = giveSense(after);
    return sense && phrase.isPassive ? { verb: after, sense, isSubject: true } : null;
  }
  return null;
}

/** "transferred its recognition from Taipei to Beijing": read by its verb. */
function isSwitched(at: Phrase): boolean {
  const verb = at.previous;
  if (!isVerb(verb) || !/^(?:from|to)$/.test(at.next.lower)) return false;
  return (
    loadLexicon()
      .verbSenses.get(verb.base)
      ?.some(({ sense }) => sense.frame === 'switch') === true
  );
}

/** Deeds told by "recognition" at noun phrase `at`. */
export function readRecognitionNoun(document: EventDocument, at: Phrase): Deed[] {
  const phrase = at as NounPhrase;
  if (isOtherRecognition(phrase)) return [];
  if (phrase.head.previous.lower === 'mutual') return readMutual(document, at);
  const isInOf = at.previous.lower === 'in' && phrase.first === phrase.head && at.next.lower === 'of';
  if (isInOf) return [];
  const won = readWon(document, at) ?? readLost(document, at);
  if (won) return won;
  if (isTakenBack(at) || isSwitched(at)) return [];
  const governor = governorOf(at);
  if (governor && !isOthersRefused(phrase, governor))
    return [...readGiven(document, at, governor), ...readGivenBefore(document, at)];
  const shunned = readShunned(document, at);
  if (shunned.length) return shunned;
  const handed = handedOver(document, at);
  if (handed) return handed;
  const actors = actorsOfNoun(document, at);
  const told = avoiding(document, actors, () => recognisedByNoun(document, at, NO_PHRASE));
  if (!told) return [];
  const status = statusOfNoun(at);
  const clause = noClause();
  const deed = {
    sentence: at.sentence,
    type: 'recognition' as const,
    ...told,
    at,
    clause,
    first: phrase.head,
    end: phrase.head.next,
    ...(status ? { status } : {}),
  };
  if (actors.length) return [{ ...deed, actors, ...signedBy(at) }];
  const weighed = weighing(document, at);
  return weighed ? [{ ...deed, ...weighed }] : [];
}

/** "Kosovo has won recognition from Chad and Togo": the subject is recognised by those after "from" or "by". */
function readWon(document: EventDocument, at: Phrase): Deed[] | null {
  const verb = at.previous;
  if (!isVerb(verb) || !WINNING_VERBS.has(verb.base)) return null;
  if (!/^(?:from|by)$/.test(at.next.lower) || !isNoun(at.next.next)) return null;
  const actors = partiesAt(document, listStartingAt(at.next.next));
  const clause = readClause(at.previous);
  const recipients = actorsOfClause(document, clause).filter(isState);
  if (!actors.length || !recipients.length) return [];
  const status = verb.base === 'seek' ? { status: 'requested' as const } : {};
  const first = verb.head;
  const end = (at as NounPhrase).end;
  return [
    {
      sentence: at.sentence,
      type: 'recognition',
      actors,
      recipients,
      object: 'state',
      as: null,
      at: at.previous,
      clause,
      first,
      end,
      ...status,
    },
  ];
}

/** "rejected Trump's recognition of": a reaction to another's deed, not a refusal. */
const isOthersRefused = ({ first, ownStart }: NounPhrase, { sense }: Governor): boolean =>
  sense.type === 'refusal' &&
  ((ownStart.index > first.index && first.tag !== 'PRP$') || /^(?:his|her)$/.test(first.lower));

interface Governor {
  readonly verb: Phrase;
  readonly sense: TriggerSense;
  readonly isSubject: boolean;
}

/** "granted recognition", "withheld recognition", "X's recognition was withdrawn". */
function readGiven(document: EventDocument, at: Phrase, { verb, sense, isSubject }: Governor): Deed[] {
  const phrase = at as NounPhrase;
  const trigger = verb as VerbPhrase;
  const clause = readClause(verb);
  const avoided = isSubject ? [] : actorsOfClause(document, clause);
  const told = avoiding(document, avoided, () => recognisedByNoun(document, at, isSubject ? NO_PHRASE : verb));
  if (!told) return [];
  const by = isSubject ? agentOf(verb) : NO_PHRASE;
  const named = actorsOfNoun(document, at);
  const own = named.length || !by.exists ? named : partiesAt(document, listStartingAt(by));
  const actors = isSubject || (sense.type === 'refusal' && own.length) ? own : actorsOfClause(document, clause);
  const owners = actors.length ? actors : own;
  const isOthers = own.length > 0 && !isSubject && sense.type === 'recognition' && phrase.first.tag !== 'PRP$';
  const evidence = isSubject
    ? { first: trigger.head, end: trigger.head.next }
    : { first: trigger.head, end: lastOf(trigger.head.next, phrase.end) };
  const as = sense.type === 'derecognition' ? null : told.as;
  const chosen = isOthers ? own : owners;
  if (chosen.length === 0) return [];
  const isGuessed = document.mentions.length === 0 && !nounAfterPreposition(at).exists;
  if (isGuessed && chosen.every(({ kind }) => kind === 'bloc')) return [];
  const isNone = sense.type === 'recognition' && phrase.first.lower === 'no';
  const type = isNone ? 'refusal' : sense.type;
  return [{ sentence: at.sentence, type, actors: chosen, ...told, as, at: verb, clause, ...evidence }];
}

/** "gave a letter of recognition to": the document tells the deed. */
function handedOver(document: EventDocument, at: Phrase): Deed[] | null {
  const paper = at.previous.previous;
  if (at.previous.lower !== 'of' || !isNoun(paper) || !RECOGNITION_PAPERS.has(paper.lower)) return null;
  const phrase = at as NounPhrase;
  const verb = verbBefore(at.previous.previous, false);
  if (!verb.exists) return [];
  const clause = readClause(verb);
  const actors = actorsOfClause(document, clause);
  const remembered = recallRecipient(document, isState);
  const told = remembered
    ? { recipients: remembered, object: 'state' as const, as: null }
    : recognisedByNoun(document, at, NO_PHRASE);
  if (!told || actors.length === 0) return [];
  return [
    {
      sentence: at.sentence,
      type: 'recognition',
      actors,
      ...told,
      at: verb,
      clause,
      first: (verb as VerbPhrase).head,
      end: phrase.end,
    },
  ];
}

/** "expected to lay the recognition before parliament", "threatened to veto any recognition": the verb that governs the noun is no fact. */
function statusOfNoun(at: Phrase): 'hypothetical' | 'planned' | 'requested' | undefined {
  const verb = at.previous;
  const later = comesLater(at);
  if (later) return later;
  if (!isVerb(verb) || isReactionVerb(verb.base)) return undefined;
  const { status } = readReality(at.previous, readClause(at.previous));
  return status === 'hypothetical' || status === 'planned' || status === 'requested' ? status : undefined;
}

/** "its recognition would take effect once …", "recognition will follow": what is said to come has not come. */
function comesLater(at: Phrase): 'planned' | 'hypothetical' | null {
  const next = phrasesBetween(at.next, at.next.next.next.next.next).find(isVerb);
  const isOwn = next !== undefined && COMING_VERBS.has(next.base) && next.shape === 'finite';
  if (!isOwn || next.modal === null) return null;
  return /^(?:will|would|shall)$/.test(next.modal) ? 'planned' : 'hypothetical';
}

/** "signed the government's recognition of X on Friday": the signing is the deed, and has its date. */
function signedBy(at: Phrase): { at: Phrase; clause: Clause } | null {
  const verb = at.previous;
  return isVerb(verb) && SIGNING_VERBS.has(verb.base) ? { at: at.previous, clause: readClause(at.previous) } : null;
}

const isReactionVerb = (base: string): boolean =>
  loadLexicon()
    .verbSenses.get(base)
    ?.some(({ sense }) => sense.frame === 'react') === true;

/** "Iran might consider recognition": the subject weighs its own act. */
function weighing(
  document: EventDocument,
  at: Phrase,
): { actors: Party[]; clause: Clause; status: 'hypothetical' } | null {
  const verb = at.previous;
  if (!isVerb(verb) || !WEIGHING_VERBS.has(verb.base)) return null;
  const clause = readClause(at.previous);
  const actors = actorsOfClause(document, clause);
  return actors.length ? { actors, clause, status: 'hypothetical' } : null;
}
