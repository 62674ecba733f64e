/** The frames of the noun: "granted recognition to X", "withdrew its recognition of X", "Sweden's recognition of X", "switched recognition from A to B". */

import {
  COMING_VERBS,
  RECOGNITION_PAPERS,
  SIGNING_VERBS,
  WEIGHING_VERBS,
  WINNING_VERBS,
} from '../../../data/events/frames.js';
import { HARD_NEGATIVES } from '../../../data/events/qualifiers.js';
import type { TriggerSense } from '../../../data/events/triggers.js';
import { listStartingAt, lowerAt } from '../../../grammar/attachment.js';
import { type Clause, readClause } from '../../../grammar/clauses.js';
import { agentOf, verbBefore } from '../../../grammar/neighbours.js';
import { isNoun, isVerb, type NounPhrase, type VerbPhrase } from '../../../grammar/phrases.js';
import type { ReadSentence } from '../../../grammar/sentence.js';
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
function isOtherRecognition({ words }: ReadSentence, { first, head }: NounPhrase): boolean {
  const modifier = words[head - 1]?.lower ?? '';
  return head > first && BEFORE.some(({ words: set }) => set.has(modifier));
}

/** The recognition itself that such a clause tells. */
function readGivenBefore(document: EventDocument, sentence: ReadSentence, at: number): Deed[] {
  const given = givenAfter(sentence, at);
  if (!given) return [];
  const clause = readClause(sentence, given.verb);
  const actors = actorsOfClause(document, sentence, clause);
  const told = avoiding(document, actors, () => readRecognised(document, sentence, given.object, { isNoun: true }));
  const { first, end } = {
    first: (sentence.phrases[at] as NounPhrase).head,
    end: (sentence.phrases[given.verb] as VerbPhrase).end,
  };
  if (!told || !actors.length) return [];
  const known = { status: 'asserted' as const, isImplied: true };
  return [{ sentence, type: 'recognition', actors, ...told, at: given.verb, clause, first, end, ...known }];
}

/** How many words behind a verb its particle may stand: "took its recognition back". */
const PARTICLE_REACH = 5;

/** The verb whose object or subject the noun is, with the sense that fits it. */
function governorOf(
  sentence: ReadSentence,
  at: number,
): { verb: number; sense: TriggerSense; isSubject: boolean } | null {
  const { verbSenses } = loadLexicon();
  const giveSense = (verb: number): TriggerSense | null => {
    const phrase = sentence.phrases[verb];
    if (!isVerb(phrase)) return null;
    const after = sentence.words.slice(phrase.end, phrase.end + PARTICLE_REACH).map(({ lower }) => lower);
    const fits = ({ sense, particle }: VerbSense): boolean =>
      sense.frame === 'give' && (particle === null || after.includes(particle.split(' ')[0] as string));
    return verbSenses.get(phrase.base)?.find(fits)?.sense ?? null;
  };
  for (let before = at - 1; before >= 0 && before >= at - 5; before -= 1) {
    const phrase = sentence.phrases[before];
    if (isVerb(phrase)) {
      const sense = giveSense(before);
      return sense ? { verb: before, sense, isSubject: false } : null;
    }
    if (phrase?.kind === 'comma' || phrase?.kind === 'rel' || phrase?.kind === 'sub') break;
  }
  for (let after = at + 1; after < sentence.phrases.length && after <= at + 8; after += 1) {
    const phrase = sentence.phrases[after];
    if (!isVerb(phrase)) continue;
    const sense = giveSense(after);
    return sense && phrase.isPassive ? { verb: after, sense, isSubject: true } : null;
  }
  return null;
}

/** "transferred its recognition from Taipei to Beijing": read by its verb. */
function isSwitched(sentence: ReadSentence, at: number): boolean {
  const verb = sentence.phrases[at - 1];
  if (!isVerb(verb) || !/^(?:from|to)$/.test(lowerAt(sentence, at + 1))) return false;
  return (
    loadLexicon()
      .verbSenses.get(verb.base)
      ?.some(({ sense }) => sense.frame === 'switch') === true
  );
}

/** Deeds told by "recognition" at noun phrase `at`. */
export function readRecognitionNoun(document: EventDocument, sentence: ReadSentence, at: number): Deed[] {
  const phrase = sentence.phrases[at] as NounPhrase;
  if (isOtherRecognition(sentence, phrase)) return [];
  if (sentence.words[phrase.head - 1]?.lower === 'mutual') return readMutual(document, sentence, at);
  const isInOf =
    lowerAt(sentence, at - 1) === 'in' && phrase.first === phrase.head && lowerAt(sentence, at + 1) === 'of';
  if (isInOf) return [];
  const won = readWon(document, sentence, at) ?? readLost(document, sentence, at);
  if (won) return won;
  if (isTakenBack(sentence, at) || isSwitched(sentence, at)) return [];
  const governor = governorOf(sentence, at);
  if (governor && !isOthersRefused(sentence, phrase, governor))
    return [...readGiven(document, sentence, at, governor), ...readGivenBefore(document, sentence, at)];
  const shunned = readShunned(document, sentence, at);
  if (shunned.length) return shunned;
  const handed = handedOver(document, sentence, at);
  if (handed) return handed;
  const actors = actorsOfNoun(document, sentence, at);
  const told = avoiding(document, actors, () => recognisedByNoun(document, sentence, at, -1));
  if (!told) return [];
  const status = statusOfNoun(sentence, at);
  const clause = noClause();
  const deed = {
    sentence,
    type: 'recognition' as const,
    ...told,
    at,
    clause,
    first: phrase.head,
    end: phrase.head + 1,
    ...(status ? { status } : {}),
  };
  if (actors.length) return [{ ...deed, actors, ...signedBy(sentence, at) }];
  const weighed = weighing(document, sentence, at);
  return weighed ? [{ ...deed, ...weighed }] : [];
}

/** "Kosovo has won recognition from Chad and Togo": the subject is recognised by those after "from" or "by". */
function readWon(document: EventDocument, sentence: ReadSentence, at: number): Deed[] | null {
  const verb = sentence.phrases[at - 1];
  if (!isVerb(verb) || !WINNING_VERBS.has(verb.base)) return null;
  if (!/^(?:from|by)$/.test(lowerAt(sentence, at + 1)) || !isNoun(sentence.phrases[at + 2])) return null;
  const actors = partiesAt(document, sentence, listStartingAt(sentence, at + 2));
  const clause = readClause(sentence, at - 1);
  const recipients = actorsOfClause(document, sentence, clause).filter(isState);
  if (!actors.length || !recipients.length) return [];
  const status = verb.base === 'seek' ? { status: 'requested' as const } : {};
  const first = verb.head;
  const end = (sentence.phrases[at] as NounPhrase).end;
  return [
    {
      sentence,
      type: 'recognition',
      actors,
      recipients,
      object: 'state',
      as: null,
      at: at - 1,
      clause,
      first,
      end,
      ...status,
    },
  ];
}

/** "rejected Trump's recognition of": a reaction to another's deed, not a refusal. */
const isOthersRefused = ({ words }: ReadSentence, { first, ownStart }: NounPhrase, { sense }: Governor): boolean =>
  sense.type === 'refusal' &&
  ((ownStart > first && words[first]?.tag !== 'PRP$') || /^(?:his|her)$/.test(words[first]?.lower ?? ''));

interface Governor {
  readonly verb: number;
  readonly sense: TriggerSense;
  readonly isSubject: boolean;
}

/** "granted recognition", "withheld recognition", "X's recognition was withdrawn". */
function readGiven(
  document: EventDocument,
  sentence: ReadSentence,
  at: number,
  { verb, sense, isSubject }: Governor,
): Deed[] {
  const phrase = sentence.phrases[at] as NounPhrase;
  const trigger = sentence.phrases[verb] as VerbPhrase;
  const clause = readClause(sentence, verb);
  const avoided = isSubject ? [] : actorsOfClause(document, sentence, clause);
  const told = avoiding(document, avoided, () => recognisedByNoun(document, sentence, at, isSubject ? -1 : verb));
  if (!told) return [];
  const by = isSubject ? agentOf(sentence, verb) : -1;
  const named = actorsOfNoun(document, sentence, at);
  const own = named.length || by < 0 ? named : partiesAt(document, sentence, listStartingAt(sentence, by));
  const actors =
    isSubject || (sense.type === 'refusal' && own.length) ? own : actorsOfClause(document, sentence, clause);
  const owners = actors.length ? actors : own;
  const isOthers =
    own.length > 0 && !isSubject && sense.type === 'recognition' && sentence.words[phrase.first]?.tag !== 'PRP$';
  const evidence = isSubject
    ? { first: trigger.head, end: trigger.head + 1 }
    : { first: trigger.head, end: Math.max(trigger.head + 1, phrase.end) };
  const as = sense.type === 'derecognition' ? null : told.as;
  const chosen = isOthers ? own : owners;
  if (chosen.length === 0) return [];
  const isGuessed = document.mentions.length === 0 && nounAfterPreposition(sentence, at) < 0;
  if (isGuessed && chosen.every(({ kind }) => kind === 'bloc')) return [];
  const isNone = sense.type === 'recognition' && sentence.words[phrase.first]?.lower === 'no';
  const type = isNone ? 'refusal' : sense.type;
  return [{ sentence, type, actors: chosen, ...told, as, at: verb, clause, ...evidence }];
}

/** "gave a letter of recognition to": the document tells the deed. */
function handedOver(document: EventDocument, sentence: ReadSentence, at: number): Deed[] | null {
  const paper = sentence.phrases[at - 2];
  if (lowerAt(sentence, at - 1) !== 'of' || !isNoun(paper) || !RECOGNITION_PAPERS.has(paper.lower)) return null;
  const phrase = sentence.phrases[at] as NounPhrase;
  const verb = verbBefore(sentence, at - 2, false);
  if (verb < 0) return [];
  const clause = readClause(sentence, verb);
  const actors = actorsOfClause(document, sentence, clause);
  const remembered = recallRecipient(document, isState);
  const told = remembered
    ? { recipients: remembered, object: 'state' as const, as: null }
    : recognisedByNoun(document, sentence, at, -1);
  if (!told || actors.length === 0) return [];
  return [
    {
      sentence,
      type: 'recognition',
      actors,
      ...told,
      at: verb,
      clause,
      first: (sentence.phrases[verb] as VerbPhrase).head,
      end: phrase.end,
    },
  ];
}

/** "expected to lay the recognition before parliament", "threatened to veto any recognition": the verb that governs the noun is no fact. */
function statusOfNoun(sentence: ReadSentence, at: number): 'hypothetical' | 'planned' | 'requested' | undefined {
  const verb = sentence.phrases[at - 1];
  const later = comesLater(sentence, at);
  if (later) return later;
  if (!isVerb(verb) || isReactionVerb(verb.base)) return undefined;
  const { status } = readReality(sentence, at - 1, readClause(sentence, at - 1));
  return status === 'hypothetical' || status === 'planned' || status === 'requested' ? status : undefined;
}

/** "its recognition would take effect once …", "recognition will follow": what is said to come has not come. */
function comesLater({ phrases }: ReadSentence, at: number): 'planned' | 'hypothetical' | null {
  const next = phrases.slice(at + 1, at + 5).find(isVerb);
  const isOwn = next !== undefined && COMING_VERBS.has(next.base) && next.shape === 'finite';
  if (!isOwn || next.modal === null) return null;
  return /^(?:will|would|shall)$/.test(next.modal) ? 'planned' : 'hypothetical';
}

/** "signed the government's recognition of X on Friday": the signing is the deed, and has its date. */
function signedBy(sentence: ReadSentence, at: number): { at: number; clause: Clause } | null {
  const verb = sentence.phrases[at - 1];
  return isVerb(verb) && SIGNING_VERBS.has(verb.base) ? { at: at - 1, clause: readClause(sentence, at - 1) } : null;
}

const isReactionVerb = (base: string): boolean =>
  loadLexicon()
    .verbSenses.get(base)
    ?.some(({ sense }) => sense.frame === 'react') === true;

/** "Iran might consider recognition": the subject weighs its own act. */
function weighing(
  document: EventDocument,
  sentence: ReadSentence,
  at: number,
): { actors: Party[]; clause: Clause; status: 'hypothetical' } | null {
  const verb = sentence.phrases[at - 1];
  if (!isVerb(verb) || !WEIGHING_VERBS.has(verb.base)) return null;
  const clause = readClause(sentence, at - 1);
  const actors = actorsOfClause(document, sentence, clause);
  return actors.length ? { actors, clause, status: 'hypothetical' } : null;
}
