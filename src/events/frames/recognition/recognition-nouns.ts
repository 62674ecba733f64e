/** The frames of the noun: "granted recognition to X", "withdrew its recognition of X", "Sweden's recognition of X", "switched recognition from A to B". */

import { HARD_NEGATIVES } from '../../../data/events/frames/qualifiers.js';
import {
  ANNOUNCEMENT_NOUNS,
  COMING_VERBS,
  HAVING_VERBS,
  MUTUAL_WORDS,
  PERSONAL_OWNERS,
  REACHING_VERBS,
  RECOGNITION_PAPERS,
  SEEKING_VERBS,
  SIGNING_VERBS,
  WEIGHING_VERBS,
  WINNING_VERBS,
} from '../../../data/events/frames/recognition-words.js';
import { FUTURE_MODALS } from '../../../data/events/small-words.js';
import type { FrameName, TriggerSense } from '../../../data/events/triggers.js';
import { isNoun, isVerb, type NounPhrase, type Phrase, type VerbPhrase } from '../../../grammar/chunks/phrases.js';
import { attachedEnd, listStartingAt } from '../../../grammar/clauses/attachment.js';
import { type Clause, readClause } from '../../../grammar/clauses/clauses.js';
import { nounClause, ownNounClause } from '../../../grammar/clauses/noun-governors.js';
import { agentOf, verbBefore } from '../../../grammar/clauses/verb-neighbours.js';
import { lastOf, phrasesBetween, skip, wordsBetween } from '../../../grammar/place.js';
import { NO_PHRASE } from '../../../grammar/sentence.js';
import { loadLexicon, type VerbSense } from '../../../grammar/words/verb-lexicon.js';
import { isBy, isFrom, isFromOrBy, isFromOrTo, isIn, isNo, isOf } from '../../../grammar/words/word-tests.js';
import { avoiding, type EventDocument } from '../../document.js';
import { isState, type Party } from '../../outcome/mention.js';
import { actorsOfClause, actorsOfNoun } from '../../parties/actors/clause-actors.js';
import { recallRecipient } from '../../parties/names/named-before.js';
import { hasPossessor } from '../../parties/names/noun-links.js';
import { partiesAt } from '../../parties/names/references.js';
import type { Recognised } from '../../parties/recipients/recipients.js';
import { readRecognised } from '../../parties/recipients/recipients.js';
import type { Deed } from '../../telling/deed.js';
import type { NounTrigger } from '../frame.js';
import { isTheirs } from '../phrase-questions.js';
import { readMutual } from './mutual-recognition.js';
import { givenAfter, nounAfterPreposition, recognisedByNoun } from './recognition-objects.js';
import { isTakenBack, readLost, readShunned } from './withdrawals.js';

const BEFORE = HARD_NEGATIVES.filter(({ where }) => where === 'before');

/** Whether "recognition" is of faces, brands and the like. */
const isOtherRecognition = ({ first, head }: NounPhrase): boolean =>
  head.index > first.index && BEFORE.some(({ words }) => words.has(head.previous.lower));

/** "in recognition of her work": honour. */
const isInRecognition = ({ previous, first, head, next }: NounPhrase): boolean =>
  isIn(previous) && first === head && isOf(next);

/** Whether a verb has a sense that is read by a frame. */
const hasFrame = ({ base }: VerbPhrase, name: FrameName): boolean =>
  loadLexicon()
    .verbSenses.get(base)
    ?.some(({ sense }) => sense.frame === name) === true;

/** "transferred its recognition from Taipei to Beijing": read by its verb. */
const isSwitched = ({ previous, next }: NounPhrase): boolean =>
  isVerb(previous) && isFromOrTo(next) && hasFrame(previous, 'switch');

/** Deeds told by "recognition": the first frame of the noun that has something to say. */
export function readRecognitionNoun(document: EventDocument, { noun }: NounTrigger): Deed[] {
  if (isOtherRecognition(noun)) return [];
  if (MUTUAL_WORDS.has(noun.head.previous.lower)) return readMutual(document, noun);
  if (isInRecognition(noun)) return [];
  const won = readWon(document, noun) ?? readLost(document, noun) ?? readArrived(document, noun);
  if (won) return won;
  if (isTakenBack(noun) || isSwitched(noun)) return [];
  const governor = governorOf(noun);
  if (governor && !isOthersRefused(noun, governor))
    return [...readGiven(document, noun, governor), ...readGivenBefore(document, noun)];
  const shunned = readShunned(document, noun);
  if (shunned.length) return shunned;
  return readHandedOver(document, noun) ?? readBare(document, noun);
}

/** "the announcement by Russia of recognition of X", "Norway's announcement of its recognition": whose announcement it is. */
function announcersOf(document: EventDocument, { previous }: NounPhrase): readonly Party[] {
  if (!isOf(previous)) return [];
  const beside = previous.previous;
  const isAgent = isBy(beside.previous) && isNoun(beside.previous.previous);
  const announcement = isAgent ? beside.previous.previous : beside;
  if (!isNoun(announcement) || !ANNOUNCEMENT_NOUNS.has(announcement.lower)) return [];
  return isAgent ? partiesAt(document, [beside]) : actorsOfNoun(document, announcement);
}

/** "Sweden's recognition of X", "signed the recognition of X", "might consider recognition". */
function readBare(document: EventDocument, noun: NounPhrase): Deed[] {
  const own = actorsOfNoun(document, noun);
  const actors = own.length ? own : announcersOf(document, noun);
  const told = recognisedByNoun(avoiding(document, actors), noun, NO_PHRASE);
  if (!told) return [];
  const status = comesLater(noun);
  const deed = {
    sentence: noun.sentence,
    type: 'recognition' as const,
    ...told,
    at: noun,
    clause: nounClause(noun),
    first: noun.head,
    end: noun.head.next,
    ...(status ? { status } : {}),
  };
  if (actors.length) return [{ ...deed, actors, ...signedBy(noun) }];
  const weighed = weighing(document, noun);
  return weighed ? [{ ...deed, ...weighed }] : [];
}

/** How many words behind a verb its particle may stand: "took its recognition back". */
const PARTICLE_REACH = 5;

/** How many phrases before the noun its verb may stand, and how many behind it. */
const OBJECT_REACH = 5;
const SUBJECT_REACH = 8;

/** The verb whose object or subject the noun is, with the sense that fits it. */
interface Governor {
  readonly verb: VerbPhrase;
  readonly sense: TriggerSense;
  readonly isSubject: boolean;
}

/** The sense of giving or taking that a verb has with the words behind it. */
function givingSense({ base, end }: VerbPhrase): TriggerSense | null {
  const after = wordsBetween(end, skip(end, PARTICLE_REACH));
  const fits = ({ sense, particle }: VerbSense): boolean => {
    const [first] = particle?.split(' ') ?? [];
    return sense.frame === 'give' && (first === undefined || after.some(({ lower }) => lower === first));
  };
  return loadLexicon().verbSenses.get(base)?.find(fits)?.sense ?? null;
}

function governorOf(noun: NounPhrase): Governor | null {
  for (
    let before = noun.previous;
    before.exists && before.index >= noun.index - OBJECT_REACH;
    before = before.previous
  ) {
    if (isVerb(before)) {
      const isAside = noun.previous.kind === 'prep' && isNoun(noun.previous.previous);
      const sense = isAside ? null : givingSense(before);
      return sense && { verb: before, sense, isSubject: false };
    }
    if (before.kind === 'comma' || before.kind === 'rel' || before.kind === 'sub') break;
  }
  return passiveBehind(noun);
}

/** "its recognition was withdrawn". */
function passiveBehind(noun: NounPhrase): Governor | null {
  const verb = phrasesBetween(noun.next, skip(noun, SUBJECT_REACH + 1)).find(isVerb);
  const sense = verb ? givingSense(verb) : null;
  return verb?.isPassive && sense ? { verb, sense, isSubject: true } : null;
}

/** What gives a recognition to the subject of the verb before the noun: "won recognition from X", "has the recognition of X"; none where nobody is named. */
function winnersOf({ previous: verb, next: beside }: NounPhrase): { verb: VerbPhrase; giver: Phrase } | null {
  const next = beside.kind === 'adv' ? beside.next : beside;
  if (!isVerb(verb) || !isNoun(next.next)) return null;
  const has = HAVING_VERBS.has(verb.base);
  const isGiven = (WINNING_VERBS.has(verb.base) || has) && (isFromOrBy(next) || (has && isOf(next)));
  return isGiven ? { verb, giver: next.next } : null;
}

/** "Kosovo has won recognition from Chad and Togo": the subject is recognised by those after "from" or "by". */
function readWon(document: EventDocument, noun: NounPhrase): Deed[] | null {
  const won = winnersOf(noun);
  if (!won) return null;
  const { verb, giver } = won;
  const actors = partiesAt(document, listStartingAt(giver));
  const clause = readClause(verb);
  const named = actorsOfClause(document, clause).filter(isState);
  const recipients = named.length
    ? named
    : (readRecognised(document, clause.subject[0] ?? NO_PHRASE)?.recipients ?? []);
  if (!actors.length || !recipients.length) return [];
  return [
    {
      sentence: noun.sentence,
      type: 'recognition',
      actors,
      recipients,
      object: 'state',
      as: null,
      at: verb,
      clause,
      first: verb.head,
      end: noun.end,
      ...(SEEKING_VERBS.has(verb.base) ? { status: 'requested' } : {}),
    },
  ];
}

/** How many phrases behind the verb the givers may stand. */
const GIVER_REACH = 5;

/** "Recognition also came on Monday from Egypt and Chad": those after "from" recognise whom the text told of; null where it comes from nobody. */
function readArrived(document: EventDocument, noun: NounPhrase): Deed[] | null {
  const verb = noun.next.kind === 'adv' ? noun.next.next : noun.next;
  if (!isVerb(verb) || !REACHING_VERBS.has(verb.base)) return null;
  const from = phrasesBetween(verb.next, skip(verb, GIVER_REACH)).find((phrase) => isFrom(phrase));
  if (from === undefined || !isNoun(from.next)) return null;
  const actors = partiesAt(document, listStartingAt(from.next)).filter(isState);
  const told = recognisedByNoun(avoiding(document, actors), noun, NO_PHRASE);
  if (!told || !actors.length) return [];
  const evidence = { first: noun.head, end: noun.end };
  return [
    { sentence: noun.sentence, type: 'recognition', actors, ...told, at: verb, clause: readClause(verb), ...evidence },
  ];
}

/** "rejected Trump's recognition of", "the recognition of X by Y was rejected by Z": a reaction to another's deed, not a refusal. */
const isOthersRefused = (noun: NounPhrase, { sense, verb, isSubject }: Governor): boolean =>
  sense.type === 'refusal' &&
  ((hasPossessor(noun) && !isTheirs(noun)) ||
    PERSONAL_OWNERS.has(noun.first.lower) ||
    (hasOwnAgent(noun) && (!isSubject || agentOf(verb).exists)));

/** "the recognition of X by Y": who recognises stands behind the noun itself. */
const hasOwnAgent = (noun: NounPhrase): boolean =>
  phrasesBetween(noun.next, attachedEnd(noun)).some((phrase) => isBy(phrase));

/** Who gives the recognition: the verb's subject or its agent, or the owner of the noun. */
function giversOf(document: EventDocument, noun: NounPhrase, { verb, sense, isSubject }: Governor): readonly Party[] {
  const by = isSubject ? agentOf(verb) : NO_PHRASE;
  const named = actorsOfNoun(document, noun);
  const own = named.length || !by.exists ? named : partiesAt(document, listStartingAt(by));
  if (isSubject || (own.length && (sense.type === 'refusal' || (sense.type === 'recognition' && !isTheirs(noun)))))
    return own;
  const actors = actorsOfClause(document, readClause(verb));
  return actors.length ? actors : own;
}

/** "No recognition was given": what is not given is refused. */
const typeGiven = (noun: NounPhrase, { type }: TriggerSense): Deed['type'] =>
  type === 'recognition' && isNo(noun.first) ? 'refusal' : type;

/** Whether a bloc would give recognition to nobody that the text names. */
const isGuess = (document: EventDocument, noun: NounPhrase, givers: readonly Party[]): boolean =>
  document.mentions.length === 0 && !nounAfterPreposition(noun).exists && givers.every(({ kind }) => kind === 'bloc');

/** "granted recognition", "withheld recognition", "X's recognition was withdrawn". */
function readGiven(document: EventDocument, noun: NounPhrase, governor: Governor): Deed[] {
  const { verb, sense, isSubject } = governor;
  const clause = readClause(verb);
  const avoided = isSubject ? [] : actorsOfClause(document, clause);
  const told = recognisedByNoun(avoiding(document, avoided), noun, isSubject ? NO_PHRASE : verb);
  if (!told) return [];
  const actors = giversOf(document, noun, governor);
  if (actors.length === 0 || isGuess(document, noun, actors)) return [];
  return [
    {
      sentence: noun.sentence,
      type: typeGiven(noun, sense),
      actors,
      ...told,
      as: sense.type === 'derecognition' ? null : told.as,
      at: verb,
      clause,
      first: verb.head,
      end: isSubject ? verb.head.next : lastOf(verb.head.next, noun.end),
    },
  ];
}

/** "suspended the recognition it gave the republic": the recognition itself that the clause on the noun tells. */
function readGivenBefore(document: EventDocument, noun: NounPhrase): Deed[] {
  const given = givenAfter(noun);
  if (!given) return [];
  const { verb, object } = given;
  const clause = readClause(verb);
  const actors = actorsOfClause(document, clause);
  const told = readRecognised(avoiding(document, actors), object, { isNoun: true });
  if (!told || !actors.length) return [];
  const known = { status: 'asserted' as const, isImplied: true };
  const evidence = { first: noun.head, end: verb.end };
  return [{ sentence: noun.sentence, type: 'recognition', actors, ...told, at: verb, clause, ...evidence, ...known }];
}

/** What a paper of recognition recognises: whom the text told of before, else what its noun names. */
function recognisedByPaper(document: EventDocument, noun: NounPhrase): Recognised | null {
  const remembered = recallRecipient(document, isState);
  return remembered
    ? { recipients: remembered, object: 'state', as: null }
    : recognisedByNoun(document, noun, NO_PHRASE);
}

/** "gave a letter of recognition to": the document tells the deed; null where no document stands there. */
function readHandedOver(document: EventDocument, noun: NounPhrase): Deed[] | null {
  const paper = noun.previous.previous;
  if (!isOf(noun.previous) || !isNoun(paper) || !RECOGNITION_PAPERS.has(paper.lower)) return null;
  const verb = verbBefore(paper, false);
  if (!verb.exists) return [];
  const clause = readClause(verb);
  const actors = actorsOfClause(document, clause);
  const told = recognisedByPaper(document, noun);
  if (!told || actors.length === 0) return [];
  const evidence = { first: verb.head, end: noun.end };
  return [{ sentence: noun.sentence, type: 'recognition', actors, ...told, at: verb, clause, ...evidence }];
}

const COMING_REACH = 4;

/** "its recognition would take effect once …", "recognition will follow": what is said to come has not come. */
function comesLater({ next }: Phrase): 'planned' | 'hypothetical' | null {
  const verb = phrasesBetween(next, skip(next, COMING_REACH)).find(isVerb);
  if (!verb || !COMING_VERBS.has(verb.base) || verb.shape !== 'finite' || verb.modal === null) return null;
  return FUTURE_MODALS.has(verb.modal) ? 'planned' : 'hypothetical';
}

/** "signed the government's recognition of X on Friday": the signing is the deed, and has its date. */
function signedBy({ previous: verb }: NounPhrase): { at: Phrase; clause: Clause } | null {
  return isVerb(verb) && SIGNING_VERBS.has(verb.base) ? { at: verb, clause: readClause(verb) } : null;
}

/** "Iran might consider recognition": the subject weighs its own act. */
function weighing(document: EventDocument, { previous: verb }: NounPhrase): { actors: Party[]; clause: Clause } | null {
  if (!isVerb(verb) || !WEIGHING_VERBS.has(verb.base)) return null;
  const clause = ownNounClause(verb);
  const actors = actorsOfClause(document, clause);
  return actors.length ? { actors, clause } : null;
}
