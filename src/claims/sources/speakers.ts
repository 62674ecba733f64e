/**
 * Who spoke last. Statements follow each other: "he added" and "they said" go on with who spoke before, unless somebody else is named
 * between the two.
 */

import { genderOfWords } from '../../actors/namings/given-name-gender.js';
import {
  BYSTANDER_NOUNS,
  COLLECTIVE_NOUNS,
  COMPANY_NOUNS,
  FIRM_NOUNS,
  HIDDEN_NOUNS,
  ORGANISATION_NOUNS,
  SOURCE_PRONOUNS,
} from '../../data/english/source-words.js';
import { GENDERED_WORDS, PERSON_PRONOUNS } from '../../data/roles/pronouns.js';
import { TITLE_NOUNS } from '../../data/roles/titles.js';
import { itemAt } from '../../model/column.js';
import type { ClaimSource } from '../../record.js';

/** How far a pronoun may stand from the words of who spoke last, in UTF-16 units. */
const REACH = 1500;
/** How many claims back. */
const MOST_TURNS = 5;

const PERSON_NOUNS: ReadonlySet<string> = new Set([
  ...TITLE_NOUNS,
  ...GENDERED_WORDS.male,
  ...GENDERED_WORDS.female,
  ...BYSTANDER_NOUNS,
]);

/** "DJ Corvo": names alone, of two words or more. */
const NAME_ONLY = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)+$/u;

/** "Norway's Corvo", "rival Corvo": one word in a capital behind what tells of it. */
const ENDS_IN_NAME = /(?:[’']s|^(?:the )?\p{L}+) \p{Lu}\p{L}+$/u;

/** Whether a pronoun can stand for a source that is no actor: "a spokesperson for the bank" is she, "the weather service" is it. */
function fitsPhrase(pronoun: string, { kind, name }: ClaimSource): boolean {
  const [core] = name.toLowerCase().split(/,|\s(?:for|of|at|from|with|in|on|who|to)\s/);
  const head = (core as string).trim().split(/\s+/).at(-1) as string;
  const gender = PERSON_PRONOUNS[pronoun];
  if (gender === undefined)
    return (
      (kind !== 'collective' && ORGANISATION_NOUNS.has(head)) ||
      kind === 'document' ||
      (kind === 'named' && ENDS_IN_NAME.test(name))
    );
  if (kind === 'named') return NAME_ONLY.test(name) && !ORGANISATION_NOUNS.has(head);
  return kind === 'unnamed' && isPersonNoun(head, gender);
}

/** "chemist", "historian", "fireman": nouns that tell by their end that a person is meant. */
const ENDS_PERSON = /\p{L}{2}(?:ist|ian|man|person)$/u;

/** Whether a noun is what a person can be. */
export const isPersonal = (noun: string): boolean => PERSON_NOUNS.has(noun) || ENDS_PERSON.test(noun);

/** Whether a noun is what a man or a woman can be. */
export const isPersonNoun = (noun: string, gender: 'male' | 'female'): boolean =>
  PERSON_NOUNS.has(noun) && (genderOfWords([noun]) ?? gender) === gender;

/** Whom a pronoun can mean: the word, and whether it fits the actor of an id. */
interface Wanted {
  readonly pronoun: string;
  readonly fits: (id: string) => boolean;
}

/** The sources of one claim, and where its words end. */
interface Turn {
  readonly sources: readonly ClaimSource[];
  readonly end: number;
}

/** Who spoke, and from where on nobody else may be named. */
interface Spoken {
  readonly speaker: ClaimSource;
  readonly since: number;
}

/** The last word of a phrase, in small letters. */
const lastWord = (phrase: string): string => /\S+$/.exec(phrase.toLowerCase())?.[0] ?? '';

const sameWords = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Keeps the sources of the claims before; claims are told in text order. */
export class Speakers {
  private turns: readonly Turn[] = [];

  /** Tells of the claim that comes next, and where its words end. A claim that says no source leaves all as it was. */
  note(sources: readonly ClaimSource[], end: number): void {
    if (sources.length > 0) this.turns = [{ sources, end }, ...this.turns.slice(0, MOST_TURNS - 1)];
  }

  /** Nobody goes on: after a question another answers. */
  forget(): void {
    this.turns = [];
  }

  /** The one whom "he", "she" or "it" at `start` can go on with, and from where on nobody else may be named. */
  goesOn(start: number, wanted: Wanted): Spoken | null {
    const [last] = this.before(start);
    const speaker = last ? speakerOf(last, wanted) : null;
    return last && speaker ? { speaker, since: last.end } : null;
  }

  /** The last who spoke and whom "he", "she" or "it" at `start` can mean. */
  last(start: number, wanted: Wanted): ClaimSource | null {
    for (const turn of this.before(start)) {
      const speaker = speakerOf(turn, wanted);
      if (speaker) return speaker;
    }
    return null;
  }

  /** The last of the actors who spoke and whom a pronoun at `start` can mean, and where their words end. */
  lastKnown(start: number, wanted: Wanted): Spoken | null {
    for (const turn of this.before(start)) {
      const speaker = speakerOf(turn, wanted);
      if (speaker && speaker.id !== null) return { speaker, since: turn.end };
    }
    return null;
  }

  /** The actor's id of whom the same words meant last, and where that claim ends; null where they meant nobody. */
  called(words: string): { id: string; since: number } | null {
    for (const { sources, end } of this.turns) {
      const same = sources.find(({ text }) => sameWords(text, words));
      if (same) return same.id === null ? null : { id: same.id, since: end };
    }
    return null;
  }

  /** The last body that no actor stands for and whose description ends in a noun: "the Polish border service" of "the service"; null where none did. */
  body(start: number, noun: string): ClaimSource | null {
    const found = this.before(start)
      .flatMap(({ sources }) => sources)
      .find(({ id, name }) => id === null && name.toLowerCase().endsWith(` ${noun}`));
    return found && /\p{Lu}/u.test(found.name.slice(1)) ? found : null;
  }

  /** The sources of the claim before `start`, where they are one who speaks, or one with company; none elsewhere. */
  lastAt(start: number): ClaimSource[] {
    const sources = this.before(start)[0]?.sources ?? [];
    const only = oneOf(sources);
    return only && only.kind !== 'document' ? [...sources] : [];
  }

  /** The last two persons who spoke, each alone, the earlier first; none where there were not two. */
  lastTwo(start: number): readonly ClaimSource[] {
    const found: ClaimSource[] = [];
    for (const { sources } of this.before(start)) {
      const [only] = sources;
      if (!only || sources.length > 1 || only.id === null || found.some(({ id }) => id === only.id)) continue;
      found.unshift(only);
      if (found.length === 2) return found;
    }
    return [];
  }

  /** Who spoke last and stays unnamed, so that "they" at `start` can be that one; null where that is no such person. */
  hidden(start: number): ClaimSource | null {
    const [last] = this.before(start);
    const only = last ? oneOf(last.sources) : null;
    return only && only.id === null && isHidden(only.name) ? only : null;
  }

  /** Those whom "they" at `start` can go on with. */
  several(start: number): readonly ClaimSource[] {
    const turn = this.before(start).find(({ sources }) => sources.length > 1 || isGroup(itemAt(sources, 0)));
    return turn?.sources ?? [];
  }

  private before(start: number): readonly Turn[] {
    return this.turns.filter(({ sources }) => {
      const { end } = itemAt(sources, sources.length - 1);
      return start >= end && start - end < REACH;
    });
  }
}

/** "a source close to the court", "one insider": somebody who stays unnamed. */
function isHidden(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  return (
    /^(?:an?|one|another|the) /i.test(name) && words.slice(1, LONGEST_HIDDEN).some((word) => HIDDEN_NOUNS.has(word))
  );
}

/** Where the noun of "a second court insider" stands at the latest. */
const LONGEST_HIDDEN = 4;

const isGroup = ({ kind, text }: ClaimSource): boolean =>
  (kind === 'collective' && !SOURCE_PRONOUNS.has(text.toLowerCase())) ||
  COLLECTIVE_NOUNS.has(/^(?:the|his|her|their) (\p{L}+)$/iu.exec(text)?.[1] ?? '');

/** "The publisher" is it, though "publisher Corvo Games" reads like a person. */
const isFirm = (pronoun: string, { text }: ClaimSource): boolean => pronoun === 'it' && FIRM_NOUNS.has(lastWord(text));

/** The only one of some sources, or the one beside whom "colleagues" stand; null for several. */
function oneOf(sources: readonly ClaimSource[]): ClaimSource | null {
  const [only, ...others] = sources;
  const isCompany = ({ text }: ClaimSource): boolean => COMPANY_NOUNS.has(lastWord(text));
  return only && others.every(isCompany) ? only : null;
}

/** The one who has the word and whom the pronoun can mean; null for several and papers. */
function speakerOf({ sources }: Turn, { pronoun, fits }: Wanted): ClaimSource | null {
  const only = oneOf(sources);
  if (!only) return null;
  const canBe = only.id === null ? fitsPhrase(pronoun, only) : fits(only.id) || isFirm(pronoun, only);
  return canBe ? only : null;
}
