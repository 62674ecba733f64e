/** Finds triggers in a sentence and hands each to its frame. */

import { TIE_NOUNS } from '../data/events/nouns.js';
import { REACTION_PAPERS, THANKFUL_WORDS, type TriggerSense } from '../data/events/triggers.js';
import { isNoun, isVerb, type NounPhrase, type Phrase, type VerbPhrase } from '../grammar/phrases.js';
import type { Sentence } from '../grammar/sentence.js';
import { loadLexicon, type VerbSense } from '../grammar/verb-lexicon.js';
import type { EventDocument } from './document.js';
import { readEcho } from './frames/echoes/echoes.js';
import { readReactionNoun, readThankful } from './frames/reactions/reaction-nouns.js';
import { readReaction } from './frames/reactions/reaction-verbs.js';
import { readAccusation, readJudgement, readVerdict } from './frames/reactions/verdicts.js';
import { readCrimeClause } from './frames/recognition/crimes.js';
import { readRecogniseVerb } from './frames/recognition/recognising-verbs.js';
import { readRecognitionNoun } from './frames/recognition/recognition-nouns.js';
import { readWithdrawal } from './frames/recognition/withdrawals.js';
import { readAllyAt, readAllyVerb, readSwitch } from './frames/ties/allies.js';
import { readEnvoyNoun, readEnvoyVerb, readPersonaNonGrata } from './frames/ties/envoys.js';
import { readMissionNoun, readMissionVerb } from './frames/ties/missions.js';
import { isTieNoun } from './frames/ties/tie-sides.js';
import { readTieAt, readTieDeedNoun, readTieVerb } from './frames/ties/tie-verbs.js';
import { idiomAt } from './idioms.js';
import type { Deed } from './telling/deed.js';
import { tellDeed, unclaimedDeed } from './telling/deed.js';
import { isTimeNoun } from './telling/status.js';

/** Whether the words after the verb are the sense's particle. */
function hasParticle(at: Phrase, particle: string | null): boolean {
  if (particle === null) return true;
  const first = particle.split(' ')[0] as string;
  const isTimed = at.next.kind === 'prep' && isTimeNoun(at.next.next);
  if (isTimed && at.next.next.next.lower === first) return true;
  const next = at.next.kind;
  if (
    (next === 'adv' || next === 'prep' || next === 'noun' || next === 'other') &&
    (at.next.lower === first || (at as VerbPhrase).end.lower === first)
  )
    return true;
  return (
    at.next.kind === 'noun' &&
    at.next.next.exists &&
    at.next.next.lower === first &&
    (at.next.next.kind !== 'noun' || first === 'home')
  );
}

const particleCount = ({ particle }: VerbSense): number => (particle === null ? 0 : particle.split(' ').length);

/** The deeds of the list that a verb tells, reactions aside. */
function deedsOfVerb(document: EventDocument, at: Phrase, verbSense: VerbSense): Deed[] {
  const { sense } = verbSense;
  const particles = particleCount(verbSense);
  switch (sense.frame) {
    case 'recognise':
    case 'quality':
      return readRecogniseVerb(document, { verb: at as VerbPhrase, sense, particles });
    case 'tie':
      return readTieVerb(document, { verb: at as VerbPhrase, sense, particles });
    case 'mission':
      return readMissionVerb(document, { verb: at as VerbPhrase, sense, particles });
    case 'envoy':
      return readEnvoyVerb(document, { verb: at as VerbPhrase, sense, particles });
    case 'ally':
      return readAllyVerb(document, { verb: at as VerbPhrase, sense, particles });
    case 'switch':
      return readSwitch(document, { verb: at as VerbPhrase, sense, particles });
    default:
      return [];
  }
}

const PERSONA = new Set(['declare', 'name', 'label', 'make', 'brand', 'pronounce', 'consider', 'designate']);

function coreDeedsAt(document: EventDocument, at: Phrase): Deed[] {
  const phrase = at;
  if (isVerb(phrase)) {
    for (const verbSense of loadLexicon().verbSenses.get(phrase.base) ?? []) {
      if (!hasParticle(at, verbSense.particle)) continue;
      const deeds = deedsOfVerb(document, at, verbSense);
      if (deeds.length) return deeds;
    }
    const crime = readCrimeClause(document, phrase);
    if (crime.length) return crime;
    const byIdiom = readIdiom(document, at);
    if (byIdiom.length) return byIdiom;
    return PERSONA.has(phrase.base) ? readPersonaNonGrata(document, phrase) : [];
  }
  if (!isNoun(phrase)) return [];
  if (phrase.lower === 'recognition') return readRecognitionNoun(document, phrase);
  for (const sense of loadLexicon().nounSenses.get(phrase.lower) ?? []) {
    const deeds = deedsOfNoun(document, at, sense);
    if (deeds.length) return deeds;
  }
  return [];
}

function deedsOfNoun(document: EventDocument, at: Phrase, sense: TriggerSense): Deed[] {
  switch (sense.frame) {
    case 'tie':
      return readTieDeedNoun(document, { noun: at as NounPhrase, sense });
    case 'mission':
      return readMissionNoun(document, { noun: at as NounPhrase, sense });
    case 'envoy':
      return readEnvoyNoun(document, { noun: at as NounPhrase, sense });
    case 'give':
      return readWithdrawal(document, { noun: at as NounPhrase, sense });
    default:
      return [];
  }
}

/** The deed of a set phrase: "put an end to relations with", "turned its back on Taiwan". */
function readIdiom(document: EventDocument, at: Phrase): Deed[] {
  const found = idiomAt(at);
  if (!found) return [];
  const { idiom, object } = found;
  if (idiom.of === 'ally') return readAllyAt(document, { verb: at as VerbPhrase, object, type: idiom.type });
  return isTieNoun(object) ? readTieAt(document, { verb: at as VerbPhrase, object, type: idiom.type }) : [];
}

function reactionsAt(document: EventDocument, at: Phrase): Deed[] {
  const phrase = at;
  const { verbSenses, nounSenses } = loadLexicon();
  if (isVerb(phrase)) {
    for (const verbSense of verbSenses.get(phrase.base) ?? []) {
      if (!hasParticle(at, verbSense.particle)) continue;
      const { sense } = verbSense;
      if (sense.frame !== 'react' && sense.frame !== 'verdict') continue;
      const deeds =
        sense.frame === 'react'
          ? readReaction(document, { verb: phrase, sense, particles: particleCount(verbSense) })
          : readVerdict(document, { verb: phrase, sense, particles: particleCount(verbSense) });
      if (deeds.length) return deeds;
    }
    const judge = verbSenses.get('call')?.find(({ sense }) => sense.type === 'condemnation');
    if (!judge) return [];
    const trigger = { verb: phrase, sense: judge.sense, particles: 0 };
    const judged = readJudgement(document, trigger);
    return judged.length ? judged : readAccusation(document, trigger);
  }
  if (THANKFUL_WORDS.has(phrase.lower)) {
    const thanks = verbSenses.get('thank')?.[0];
    return thanks ? readThankful(document, at, thanks.sense) : [];
  }
  const noun = isNoun(phrase) ? reactionNoun(phrase) : '';
  const sense = nounSenses.get(noun)?.find(({ frame }) => frame === 'react');
  return sense ? readReactionNoun(document, { noun: at as NounPhrase, sense }) : [];
}

/** The word of a noun phrase that may name a reaction: its head, or in "a protest note" the word before it. */
const reactionNoun = ({ lower, head, first }: NounPhrase): string =>
  REACTION_PAPERS.has(lower) && head.index > first.index ? head.previous.lower || lower : lower;

const tell = (document: EventDocument, deeds: readonly Deed[]): void => {
  for (const deed of deeds) {
    document.mentions.push(...tellDeed(document, deed));
    if (deed.actors.length === 0) document.unclaimed = unclaimedDeed(deed);
  }
};

/** What a sentence can hold, by the words in it and by what has been told before it. */
export interface SentenceScope {
  /** A word of the lexicon stands in it. */
  readonly isAnchored: boolean;
  /** Something was told before it, which it may echo. */
  readonly isOpen: boolean;
}

/** Reads the acts of the list that a sentence tells into the document's mentions, and acts done again by others, in text order. */
export function readActs(document: EventDocument, sentence: Sentence, { isAnchored, isOpen }: SentenceScope): void {
  for (const at of sentence.phrases) {
    const count = document.mentions.length;
    if (isAnchored) tell(document, coreDeedsAt(document, at));
    if (count === document.mentions.length && (isOpen || count > 0)) tell(document, readEcho(document, at));
  }
}

/** Reads reactions to acts told before. */
export function readReactions(document: EventDocument, sentence: Sentence): void {
  for (const at of sentence.phrases) tell(document, reactionsAt(document, at));
}

/** Whether a token can open an act of the list. */
export const isAnchor = (lower: string): boolean => loadLexicon().anchors.has(lower) || TIE_NOUNS.has(lower);

/** Whether a token can open an act of the list once another has been told. */
export const isOpenAnchor = (lower: string): boolean => loadLexicon().openAnchors.has(lower);
