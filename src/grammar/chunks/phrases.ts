/** What a phrase is: a noun group, a verb group, or what stands between them. */
import type { Place } from '../place.js';
import type { Word } from '../words/words.js';

/** Which clause a verb group can head: a finite one, "to …", "…ing", a bare participle, or a bare base form. */
export type VerbShape = 'finite' | 'to' | 'ing' | 'participle' | 'base';

/** What every phrase has. */
interface PhraseWords {
  readonly first: Word;
  /** The word after its last one. */
  readonly end: Word;
  /** The head noun, the main verb, or the last word. */
  readonly head: Word;
  /** The head in small letters. */
  readonly lower: string;
}

export interface NounFacts extends PhraseWords {
  readonly kind: 'noun';
  /** The word after the possessive mark of the last possessor, or `first` where there is none. */
  readonly ownStart: Word;
  readonly isPronoun: boolean;
  readonly isTime: boolean;
}

export interface VerbFacts extends PhraseWords {
  readonly kind: 'verb';
  readonly shape: VerbShape;
  /** Base form of the main verb. */
  readonly base: string;
  readonly modal: string | null;
  readonly isNegated: boolean;
  readonly isPassive: boolean;
  readonly isPerfect: boolean;
  readonly isProgressive: boolean;
}

export interface OtherFacts extends PhraseWords {
  /** Edge: past an end of the sentence. */
  readonly kind:
    | 'prep'
    | 'conj'
    | 'rel'
    | 'sub'
    | 'comma'
    | 'dash'
    | 'quote'
    | 'open'
    | 'close'
    | 'adv'
    | 'adj'
    | 'other'
    | 'edge';
}

/** What a phrase is, before it has its place among the others. */
export type PhraseFacts = NounFacts | VerbFacts | OtherFacts;

/** A phrase's place in its sentence, with its words. */
export interface PhrasePlace extends Place<Phrase> {
  readonly words: readonly Word[];
}

export interface NounPhrase extends NounFacts, PhrasePlace {}
export interface VerbPhrase extends VerbFacts, PhrasePlace {}
interface OtherPhrase extends OtherFacts, PhrasePlace {}

/** A phrase in its sentence. */
export type Phrase = NounPhrase | VerbPhrase | OtherPhrase;

export const isNoun = (phrase: Phrase | undefined): phrase is NounPhrase => phrase?.kind === 'noun';
export const isVerb = (phrase: Phrase | undefined): phrase is VerbPhrase => phrase?.kind === 'verb';
