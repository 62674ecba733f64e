/** Finds triggers in a sentence and hands each to its frame. */

import { DECLARING_VERBS, NOUN_PARTICLES } from '../data/events/frames/envoy-words.js';
import { type FrameName, REACTION_PAPERS, THANKFUL_WORDS, type TriggerSense } from '../data/events/triggers.js';
import { isNoun, isVerb, type NounPhrase, type Phrase, type VerbPhrase } from '../grammar/chunks/phrases.js';
import type { Sentence } from '../grammar/sentence.js';
import { loadLexicon, type VerbSense } from '../grammar/words/verb-lexicon.js';
import type { EventDocument } from './document.js';
import { readEcho } from './frames/echoes/echoes.js';
import type { NounFrame, VerbFrame } from './frames/frame.js';
import { readReactionEcho } from './frames/reactions/reaction-echoes.js';
import { readReactionNoun, readThankful } from './frames/reactions/reaction-nouns.js';
import { readReaction } from './frames/reactions/reaction-verbs.js';
import { readAccusation, readJudgement, readVerdict } from './frames/reactions/verdicts.js';
import { readCommittedCrime, readCrimeClause } from './frames/recognition/crimes.js';
import { readRecogniseVerb } from './frames/recognition/recognising-verbs.js';
import { readRecognitionNoun } from './frames/recognition/recognition-nouns.js';
import { readStanding } from './frames/recognition/standing.js';
import { readWithdrawal } from './frames/recognition/withdrawals.js';
import { readAllyAt, readAllyVerb, readSwitch } from './frames/ties/allies.js';
import { readEnvoyNoun } from './frames/ties/envoy-nouns.js';
import { readEnvoyVerb, readPersonaNonGrata } from './frames/ties/envoys.js';
import { readMissionNoun, readMissionVerb } from './frames/ties/missions.js';
import { isTieNoun } from './frames/ties/tie-sides.js';
import { readTieAt, readTieDeedNoun, readTieVerb } from './frames/ties/tie-verbs.js';
import { idiomAt } from './idioms.js';
import type { Deed } from './telling/deed.js';
import { tellDeed, unclaimedDeed } from './telling/deed.js';
import { isTimeNoun } from './telling/status.js';

/** "threw the envoy out": the particle after the object. "home" may be tagged as a noun. */
const isBehindObject = ({ next }: VerbPhrase, particle: string): boolean =>
  next.kind === 'noun' &&
  next.next.exists &&
  next.next.lower === particle &&
  (next.next.kind !== 'noun' || NOUN_PARTICLES.has(particle));

const mayBeParticle = ({ kind }: Phrase): boolean =>
  kind === 'adv' || kind === 'prep' || kind === 'noun' || kind === 'other';

/** Whether the words after the verb are the sense's particle, at once, behind a time or behind the object. */
function hasParticle(verb: VerbPhrase, particle: string | null): boolean {
  const [first] = particle?.split(' ') ?? [];
  if (first === undefined) return true;
  const { next } = verb;
  if (next.kind === 'prep' && isTimeNoun(next.next) && next.next.next.lower === first) return true;
  return (mayBeParticle(next) && (next.lower === first || verb.end.lower === first)) || isBehindObject(verb, first);
}

const particleCount = ({ particle }: VerbSense): number => (particle === null ? 0 : particle.split(' ').length);

/** What tells no deed by this part of speech, or tells one in another pass. */
const none = (): Deed[] => [];

/** The frames of acts by a verb; reactions are read in a pass of their own. A new frame is missing here until it is named. */
const VERB_FRAMES: Readonly<Record<FrameName, VerbFrame>> = {
  recognise: readRecogniseVerb,
  quality: readRecogniseVerb,
  give: none,
  tie: readTieVerb,
  mission: readMissionVerb,
  envoy: readEnvoyVerb,
  ally: readAllyVerb,
  switch: readSwitch,
  react: none,
  verdict: none,
};

/** The frames of acts by a noun. */
const NOUN_FRAMES: Readonly<Record<FrameName, NounFrame>> = {
  recognise: readRecognitionNoun,
  quality: none,
  give: readWithdrawal,
  tie: readTieDeedNoun,
  mission: readMissionNoun,
  envoy: readEnvoyNoun,
  ally: none,
  switch: none,
  react: none,
  verdict: none,
};

/** What the first sense of a verb that fits gives. */
function byVerbSense(
  document: EventDocument,
  verb: VerbPhrase,
  frames: Readonly<Partial<Record<FrameName, VerbFrame>>>,
): Deed[] {
  for (const verbSense of loadLexicon().verbSenses.get(verb.base) ?? []) {
    const { sense, particle } = verbSense;
    const frame = frames[sense.frame];
    if (!frame || !hasParticle(verb, particle)) continue;
    const deeds = frame(document, { verb, sense, particles: particleCount(verbSense) });
    if (deeds.length) return deeds;
  }
  return [];
}

function actsOfVerb(document: EventDocument, verb: VerbPhrase): Deed[] {
  const deeds = byVerbSense(document, verb, VERB_FRAMES);
  if (deeds.length) return deeds;
  const crime = readCrimeClause(document, verb);
  if (crime.length) return crime;
  const found = [...readCommittedCrime(document, verb), ...readStanding(document, verb)];
  if (found.length) return found;
  const byIdiom = readIdiom(document, verb);
  if (byIdiom.length) return byIdiom;
  return DECLARING_VERBS.has(verb.base) ? readPersonaNonGrata(document, verb) : [];
}

function actsOfNoun(document: EventDocument, noun: NounPhrase): Deed[] {
  for (const sense of loadLexicon().nounSenses.get(noun.lower) ?? []) {
    const deeds = NOUN_FRAMES[sense.frame](document, { noun, sense });
    if (deeds.length) return deeds;
  }
  return [];
}

function coreDeedsAt(document: EventDocument, phrase: Phrase): Deed[] {
  if (isVerb(phrase)) return actsOfVerb(document, phrase);
  return isNoun(phrase) ? actsOfNoun(document, phrase) : [];
}

/** The deed of a set phrase: "put an end to relations with", "turned its back on Taiwan". */
function readIdiom(document: EventDocument, verb: VerbPhrase): Deed[] {
  const found = idiomAt(verb);
  if (!found) return [];
  const { idiom, object } = found;
  const deed = { verb, object, type: idiom.type };
  if (idiom.of === 'ally') return readAllyAt(document, deed);
  return isTieNoun(object) ? readTieAt(document, deed) : [];
}

const REACTION_FRAMES = { react: readReaction, verdict: readVerdict } as const;

/** The sense whose type a verdict without a verb of calling has: "is illegal", "violates the charter". */
const verdictSense = (): TriggerSense | undefined =>
  loadLexicon()
    .verbSenses.get('call')
    ?.find(({ sense }) => sense.frame === 'verdict')?.sense;

function reactionsOfVerb(document: EventDocument, verb: VerbPhrase): Deed[] {
  const deeds = byVerbSense(document, verb, REACTION_FRAMES);
  const sense = deeds.length ? undefined : verdictSense();
  if (!sense) return deeds;
  const trigger = { verb, sense, particles: 0 };
  const judged = readJudgement(document, trigger);
  return judged.length ? judged : readAccusation(document, trigger);
}

function reactionsAt(document: EventDocument, phrase: Phrase): Deed[] {
  if (isVerb(phrase)) {
    const deeds = reactionsOfVerb(document, phrase);
    return deeds.length ? deeds : readReactionEcho(document, phrase);
  }
  const { verbSenses, nounSenses } = loadLexicon();
  if (THANKFUL_WORDS.has(phrase.lower)) {
    const thanks = verbSenses.get('thank')?.[0];
    return thanks ? readThankful(document, phrase, thanks.sense) : [];
  }
  if (!isNoun(phrase)) return [];
  const sense = nounSenses.get(reactionNoun(phrase))?.find(({ frame }) => frame === 'react');
  return sense ? readReactionNoun(document, { noun: phrase, sense }) : [];
}

/** The word of a noun phrase that may name a reaction: its head, or in "a protest note" the word before it. */
const reactionNoun = ({ lower, head, first }: NounPhrase): string =>
  REACTION_PAPERS.has(lower) && head.index > first.index ? head.previous.lower || lower : lower;

const tell = (document: EventDocument, deeds: readonly Deed[]): void => {
  for (const deed of deeds) {
    document.mentions.push(...tellDeed(document, deed));
    if (deed.actors.length === 0) document.unclaimed.push(unclaimedDeed(deed));
  }
};

/** What a sentence can hold, by the words in it and by what has been told before it. */
interface SentenceScope {
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
    if (count === document.mentions.length && isAnchored) tellAgain(document, at, coreDeedsAt);
  }
}

/** Reads what a phrase tells once more, by the tree of its sentence, where the words around it told nothing. */
function tellAgain(document: EventDocument, { index, sentence }: Phrase, read: typeof coreDeedsAt): void {
  const { verbSenses, nounSenses } = loadLexicon();
  const word = sentence.phrases[index];
  const isTrigger =
    word !== undefined && ((isVerb(word) && verbSenses.has(word.base)) || (isNoun(word) && nounSenses.has(word.lower)));
  if (!isTrigger || sentence.index < 0) return;
  const again = document.input.doc.sentenceByTree(sentence.index).phrases[index];
  if (again)
    tell(
      document,
      read(document, again).filter(({ actors }) => actors.length > 0),
    );
}

/** Reads reactions to acts told before. */
export function readReactions(document: EventDocument, sentence: Sentence): void {
  for (const at of sentence.phrases) {
    const count = document.mentions.length;
    tell(document, reactionsAt(document, at));
    if (count === document.mentions.length) tellAgain(document, at, reactionsAt);
  }
}

/** Whether a token can open an act of the list. */
export const isAnchor = (lower: string): boolean => loadLexicon().anchors.has(lower);

/** Whether a token can open an act of the list once another has been told. */
export const isOpenAnchor = (lower: string): boolean => loadLexicon().openAnchors.has(lower);
