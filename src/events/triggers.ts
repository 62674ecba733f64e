/** Finds triggers in a sentence and hands each to its frame. */
import { TIE_NOUNS } from '../data/events/nouns.js';
import { REACTION_PAPERS, THANKFUL_WORDS, type TriggerSense } from '../data/events/triggers.js';
import { kindAt, lowerAt } from '../grammar/attachment.js';
import { isNoun, isVerb, type NounPhrase, type VerbPhrase } from '../grammar/phrases.js';
import type { ReadSentence } from '../grammar/sentence.js';
import { loadLexicon, type VerbSense } from '../grammar/verb-lexicon.js';
import type { EventDocument } from './document.js';
import { readEcho } from './frames/echoes.js';
import { readReactionNoun, readThankful } from './frames/reactions/reaction-nouns.js';
import { readReaction } from './frames/reactions/reaction-verbs.js';
import { readAccusation, readJudgement, readVerdict } from './frames/reactions/verdicts.js';
import { readCrimeClause } from './frames/recognition/crimes.js';
import { readRecognitionNoun } from './frames/recognition/noun.js';
import { readRecogniseVerb } from './frames/recognition/verb.js';
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
function hasParticle(sentence: ReadSentence, at: number, particle: string | null): boolean {
  if (particle === null) return true;
  const first = particle.split(' ')[0] as string;
  const isTimed = kindAt(sentence, at + 1) === 'prep' && isTimeNoun(sentence, at + 2);
  if (isTimed && lowerAt(sentence, at + 3) === first) return true;
  const next = kindAt(sentence, at + 1);
  if (
    (next === 'adv' || next === 'prep' || next === 'noun' || next === 'other') &&
    (lowerAt(sentence, at + 1) === first || sentence.words[(sentence.phrases[at] as VerbPhrase).end]?.lower === first)
  )
    return true;
  return (
    kindAt(sentence, at + 1) === 'noun' &&
    kindAt(sentence, at + 2) !== null &&
    lowerAt(sentence, at + 2) === first &&
    (kindAt(sentence, at + 2) !== 'noun' || first === 'home')
  );
}

const particleCount = ({ particle }: VerbSense): number => (particle === null ? 0 : particle.split(' ').length);

/** The deeds of the list that a verb tells, reactions aside. */
function deedsOfVerb(document: EventDocument, sentence: ReadSentence, at: number, verbSense: VerbSense): Deed[] {
  const { sense } = verbSense;
  const particles = particleCount(verbSense);
  switch (sense.frame) {
    case 'recognise':
    case 'quality':
      return readRecogniseVerb(document, sentence, at, sense, particles);
    case 'tie':
      return readTieVerb(document, sentence, at, sense);
    case 'mission':
      return readMissionVerb(document, sentence, at, sense);
    case 'envoy':
      return readEnvoyVerb(document, sentence, at, sense);
    case 'ally':
      return readAllyVerb(document, sentence, at, sense, particles);
    case 'switch':
      return readSwitch(document, sentence, at, sense);
    default:
      return [];
  }
}

const PERSONA = new Set(['declare', 'name', 'label', 'make', 'brand', 'pronounce', 'consider', 'designate']);

function coreDeedsAt(document: EventDocument, sentence: ReadSentence, at: number): Deed[] {
  const phrase = sentence.phrases[at];
  if (isVerb(phrase)) {
    for (const verbSense of loadLexicon().verbSenses.get(phrase.base) ?? []) {
      if (!hasParticle(sentence, at, verbSense.particle)) continue;
      const deeds = deedsOfVerb(document, sentence, at, verbSense);
      if (deeds.length) return deeds;
    }
    const crime = readCrimeClause(document, sentence, at);
    if (crime.length) return crime;
    const byIdiom = readIdiom(document, sentence, at);
    if (byIdiom.length) return byIdiom;
    return PERSONA.has(phrase.base) ? readPersonaNonGrata(document, sentence, at) : [];
  }
  if (!isNoun(phrase)) return [];
  if (phrase.lower === 'recognition') return readRecognitionNoun(document, sentence, at);
  for (const sense of loadLexicon().nounSenses.get(phrase.lower) ?? []) {
    const deeds = deedsOfNoun(document, sentence, at, sense);
    if (deeds.length) return deeds;
  }
  return [];
}

function deedsOfNoun(document: EventDocument, sentence: ReadSentence, at: number, sense: TriggerSense): Deed[] {
  switch (sense.frame) {
    case 'tie':
      return readTieDeedNoun(document, sentence, at);
    case 'mission':
      return readMissionNoun(document, sentence, at, sense);
    case 'envoy':
      return readEnvoyNoun(document, sentence, at, sense);
    case 'give':
      return readWithdrawal(document, sentence, at, sense);
    default:
      return [];
  }
}

/** The deed of a set phrase: "put an end to relations with", "turned its back on Taiwan". */
function readIdiom(document: EventDocument, sentence: ReadSentence, at: number): Deed[] {
  const found = idiomAt(sentence, at);
  if (!found) return [];
  const { idiom, object } = found;
  if (idiom.of === 'ally') return readAllyAt(document, sentence, { at, object, type: idiom.type });
  return isTieNoun(sentence, object) ? readTieAt(document, sentence, { at, object, type: idiom.type }) : [];
}

function reactionsAt(document: EventDocument, sentence: ReadSentence, at: number): Deed[] {
  const phrase = sentence.phrases[at];
  const { verbSenses, nounSenses } = loadLexicon();
  if (isVerb(phrase)) {
    for (const verbSense of verbSenses.get(phrase.base) ?? []) {
      if (!hasParticle(sentence, at, verbSense.particle)) continue;
      const { sense } = verbSense;
      if (sense.frame !== 'react' && sense.frame !== 'verdict') continue;
      const deeds =
        sense.frame === 'react'
          ? readReaction(document, sentence, at, sense, particleCount(verbSense))
          : readVerdict(document, sentence, at, sense);
      if (deeds.length) return deeds;
    }
    const judge = verbSenses.get('call')?.find(({ sense }) => sense.type === 'condemnation');
    if (!judge) return [];
    const judged = readJudgement(document, sentence, at, judge.sense);
    return judged.length ? judged : readAccusation(document, sentence, at, judge.sense);
  }
  if (THANKFUL_WORDS.has(phrase?.lower ?? '')) {
    const thanks = verbSenses.get('thank')?.[0];
    return thanks ? readThankful(document, sentence, at, thanks.sense) : [];
  }
  const noun = isNoun(phrase) ? reactionNoun(sentence, phrase) : '';
  const sense = nounSenses.get(noun)?.find(({ frame }) => frame === 'react');
  return sense ? readReactionNoun(document, sentence, at, sense) : [];
}

/** The word of a noun phrase that may name a reaction: its head, or in "a protest note" the word before it. */
const reactionNoun = ({ words }: ReadSentence, { lower, head, first }: NounPhrase): string =>
  REACTION_PAPERS.has(lower) && head > first ? (words[head - 1]?.lower ?? lower) : lower;

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
export function readActs(document: EventDocument, sentence: ReadSentence, { isAnchored, isOpen }: SentenceScope): void {
  for (let at = 0; at < sentence.phrases.length; at += 1) {
    const count = document.mentions.length;
    if (isAnchored) tell(document, coreDeedsAt(document, sentence, at));
    if (count === document.mentions.length && (isOpen || count > 0)) tell(document, readEcho(document, sentence, at));
  }
}

/** Reads reactions to acts told before. */
export function readReactions(document: EventDocument, sentence: ReadSentence): void {
  for (let at = 0; at < sentence.phrases.length; at += 1) tell(document, reactionsAt(document, sentence, at));
}

/** Whether a token can open an act of the list. */
export const isAnchor = (lower: string): boolean => loadLexicon().anchors.has(lower) || TIE_NOUNS.has(lower);

/** Whether a token can open an act of the list once another has been told. */
export const isOpenAnchor = (lower: string): boolean => loadLexicon().openAnchors.has(lower);
