/** Finds triggers in a sentence and hands each to its frame. */
import { TIE_NOUNS } from '../data/events/nouns.js';
import type { Deed } from './deed.js';
import { tellDeed, unclaimedDeed } from './deed.js';
import type { EventDocument } from './document.js';
import { readAllyVerb, readSwitch } from './frames/allies.js';
import { readEcho } from './frames/echoes.js';
import { readEnvoyNoun, readEnvoyVerb, readPersonaNonGrata } from './frames/envoys.js';
import { readMissionVerb } from './frames/missions.js';
import { readJudgement, readReaction, readReactionNoun, readVerdict } from './frames/reactions.js';
import { readRecogniseVerb } from './frames/recognise.js';
import { readRecognitionNoun } from './frames/recognition-noun.js';
import { readTieDeedNoun, readTieVerb } from './frames/ties.js';
import { kindAt, lowerAt } from './groups.js';
import { loadLexicon, type VerbSense } from './lexicon.js';
import { isNoun, isVerb, type VerbPhrase } from './phrases.js';
import type { ReadSentence } from './sentence.js';
import { isTimeNoun } from './status.js';

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

const particleCount = ({ particle }: VerbSense): number => (particle === null ? 0 : 1);

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

const PERSONA = new Set(['declare', 'name', 'label', 'make']);

function coreDeedsAt(document: EventDocument, sentence: ReadSentence, at: number): Deed[] {
  const phrase = sentence.phrases[at];
  if (isVerb(phrase)) {
    for (const verbSense of loadLexicon().verbSenses.get(phrase.base) ?? []) {
      if (!hasParticle(sentence, at, verbSense.particle)) continue;
      const deeds = deedsOfVerb(document, sentence, at, verbSense);
      if (deeds.length) return deeds;
    }
    return PERSONA.has(phrase.base) ? readPersonaNonGrata(document, sentence, at) : [];
  }
  if (!isNoun(phrase)) return [];
  if (phrase.lower === 'recognition') return readRecognitionNoun(document, sentence, at);
  for (const sense of loadLexicon().nounSenses.get(phrase.lower) ?? []) {
    if (sense.frame === 'tie') return readTieDeedNoun(document, sentence, at);
    if (sense.frame === 'envoy') return readEnvoyNoun(document, sentence, at, sense);
  }
  return [];
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
    return judge ? readJudgement(document, sentence, at, judge.sense) : [];
  }
  const sense = isNoun(phrase) ? nounSenses.get(phrase.lower)?.find(({ frame }) => frame === 'react') : undefined;
  return sense ? readReactionNoun(document, sentence, at, sense) : [];
}

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
