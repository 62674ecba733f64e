/** Objects of recognition that are no polity: a hold on territory, a crime, a vote. */

import { CRIME_NOUNS, MOVEMENTS, VOTE_NOUNS } from '../../../data/events/nouns.js';
import {
  GENOCIDE_NOUNS,
  HELD_WORDS,
  INTEGRITY_NOUNS,
  JOINED_WORDS,
  KILLING_STEMS,
  NAME_PARTICLES,
  OUTCOME_NOUNS,
  PLACE_ADVERBS,
  RULE_NOUNS,
  TAKING_NOUNS,
  TERRITORIAL_WORDS,
} from '../../../data/events/parties/party-words.js';
import { ELECTION_NOUNS, HOLDING_NOUNS, JOINING_NOUNS } from '../../../data/events/phrase-words.js';
import { CRIME_LINKS, HOLD_LINKS, RULE_LINKS } from '../../../data/events/small-words.js';
import { SINGLE_WORDS } from '../../../data/grammar/function-words.js';
import { isNoun, type NounPhrase, type Phrase } from '../../../grammar/chunks/phrases.js';
import { attachedEnd } from '../../../grammar/clauses/attachment.js';
import { phrasesBetween, skip, textBetween } from '../../../grammar/place.js';
import { NO_PHRASE } from '../../../grammar/sentence.js';
import { isAnd, isBy, isOf } from '../../../grammar/words/word-tests.js';
import type { Word } from '../../../grammar/words/words.js';
import type { EventDocument } from '../../document.js';
import type { Party } from '../../outcome/mention.js';
import { holderOfLand } from '../names/held-lands.js';
import { hasPossessor, nounAfter } from '../names/noun-links.js';
import { phraseName, politiesIn } from '../names/polity-names.js';
import { ownersOf, partyAt } from '../names/references.js';
import { described, isPersonName, personName } from './described-parties.js';
import type { Recognised } from './recipients.js';

/** The "over" behind a noun of hold, with the land after it: "sovereignty over Western Sahara"; none where no land follows. */
export function overOf(noun: Phrase): Phrase {
  return (
    phrasesBetween(noun.next, attachedEnd(noun, RULE_LINKS)).find(
      ({ kind, lower }) => kind === 'prep' && HELD_WORDS.has(lower),
    ) ?? NO_PHRASE
  );
}

/** "Moroccan sovereignty over Western Sahara", "Russia's annexation of Crimea": the holder is the recipient. */
export function readHold(document: EventDocument, noun: NounPhrase): Recognised | null {
  const isOfLand = overOf(noun).exists || PLACE_ADVERBS.has(noun.end.lower) || isOf(noun.next);
  const isWhole = INTEGRITY_NOUNS.has(noun.lower) && !TERRITORIAL_WORDS.has(noun.head.previous.lower);
  if (isWhole) return null;
  const recipients = holdersOf(document, noun);
  const rule = HOLDING_NOUNS.has(noun.lower) && !overOf(noun).exists ? ruleOf(noun, recipients) : null;
  if (rule) return rule;
  if (HOLDING_NOUNS.has(noun.lower) && !isOfLand) return null;
  if (!recipients.length) return null;
  const start = hasPossessor(noun) ? noun.ownStart : firstOwnWord(noun);
  const { end } = attachedEnd(noun, HOLD_LINKS).previous;
  return { recipients, object: 'sovereignty', as: textBetween(start, end) };
}

/** "accepted Taliban rule": the rule of a movement is a government. */
const ruleOf = ({ lower }: NounPhrase, recipients: readonly Party[]): Recognised | null =>
  RULE_NOUNS.has(lower) && recipients.length > 0 && recipients.every(({ kind }) => kind === 'organ')
    ? { recipients, object: 'government', as: null }
    : null;

/** Who holds a land: "annexation by Russia", the owner, "incorporation of Crimea into Russia", "the rule of Morocco". */
function holdersOf(document: EventDocument, noun: NounPhrase): readonly Party[] {
  const agent = nounAfter(noun, isBy);
  if (agent) return partyAt(document, agent);
  const union = JOINING_NOUNS.has(noun.lower) ? nounAfter(noun, ({ lower }) => JOINED_WORDS.has(lower)) : null;
  const joins = union ? partyAt(document, union) : [];
  if (joins.length) return joins;
  const movement = movementOwning(document, noun);
  if (movement) return [movement];
  const owners = ownersOf(document, noun).filter((party) => party.kind !== 'person' && !isHeld(party));
  if (owners.length) return owners;
  const held = TAKING_NOUNS.has(noun.lower) ? holderKnown(document, noun) : null;
  if (held) return [held];
  if (!isOf(noun.next)) return [];
  const land = noun.next.next;
  const joined = JOINING_NOUNS.has(noun.lower) ? nounAfter(land, ({ lower }) => JOINED_WORDS.has(lower)) : null;
  for (const holder of [joined, nounAfter(land, isBy), land]) {
    const parties = holder ? partyAt(document, holder) : [];
    if (parties.length) return parties;
  }
  return [];
}

/** "an area whose annexation": the land itself, which does not hold. */
const isHeld = ({ name }: Party): boolean => holderOfLand(name) !== null;

/** "the annexation of Crimea", "an area whose annexation": the state that is known to hold the land named with it, or last before it. */
function holderKnown({ input }: EventDocument, noun: NounPhrase): Party | null {
  const named = holderOfLand(textBetween(noun.first, attachedEnd(noun).previous.end));
  return named ?? (isOf(noun.next) ? null : holderOfLand(input.doc.text.slice(0, noun.first.start)));
}

/** "Taliban rule": the movement that a word before the noun names. */
function movementOwning(document: EventDocument, { first, head }: NounPhrase): Party | null {
  const name = head.previous;
  if (name.index < first.index || !MOVEMENTS.has(name.text)) return null;
  const actor = document.actorAt(name.start, name.end);
  return { name: actor?.name ?? name.text, code: null, kind: 'organ', span: { start: name.start, end: name.end } };
}

const OPENER_TAG = /^(?:DT|PRP\$)$/;

/** The first word that is not part of the holder's name: "Moroccan | sovereignty". */
const firstOwnWord = ({ first, head }: NounPhrase): Word =>
  politiesIn(first, head).at(-1)?.end ?? (OPENER_TAG.test(first.tag) ? first.next : first);

const ARMENIANS = /\bArmenians?\b/;
const OTTOMAN_YEARS = /\b(?:1915|World War|Ottoman)/;
/** How many phrases behind a crime may say when it was. */
const CRIME_REACH = 8;

/** A crime by its name: "the 1932 famine in Ukraine"; "the genocide" is the one recognised before. */
export function readCrime(document: EventDocument, noun: Phrase): Recognised | null {
  if (!isNoun(noun) || !CRIME_NOUNS.has(noun.lower)) return null;
  const party = describedCrime(noun);
  const known = party.name.toLowerCase() === noun.lower ? crimeBefore(document) : null;
  const named = isArmenianGenocide(noun, party) ? { ...party, name: 'Armenian genocide' } : party;
  return { recipients: known ?? [named], object: 'genocide', as: null };
}

/** "the massacres of Armenians in 1915": the killings are that genocide, a trial is not. */
function isArmenianGenocide(noun: NounPhrase, { name }: Party): boolean {
  if (!ARMENIANS.test(name)) return false;
  const isKilling = GENOCIDE_NOUNS.has(noun.lower) || KILLING_STEMS.some((stem) => noun.lower.includes(stem));
  return isKilling || OTTOMAN_YEARS.test(textBetween(noun.first, skip(noun, CRIME_REACH).previous.end));
}

/** "the killing and enslavement of Yazidis": two nouns of one crime share what follows. */
function describedCrime(noun: NounPhrase): Party {
  const party = described(noun, CRIME_LINKS);
  const other = nounAfter(noun, isAnd);
  if (!other || !isOf(other.next)) return party;
  return { ...party, name: phraseName(noun.first, attachedEnd(other, CRIME_LINKS).previous.end) };
}

const crimeBefore = (document: EventDocument): readonly Party[] | null =>
  document.recent().findLast(({ object }) => object === 'genocide')?.recipients ?? null;

/** "Biden's victory", "the results of the election": the winner if named, else the vote. */
export function readVote(document: EventDocument, noun: NounPhrase): Recognised | null {
  if (!VOTE_NOUNS.has(noun.lower)) return null;
  const vote = OUTCOME_NOUNS.has(noun.lower) ? nounAfter(noun, isOf) : null;
  const recipient = winnerOf(document, noun) ?? described(vote ?? noun, SINGLE_WORDS.of);
  return { recipients: [recipient], object: 'election', as: null };
}

/** "Biden's victory", "his re-election", "the election of Joe Biden": the person who won; null where none is named. */
export function winnerOf(document: EventDocument, noun: Phrase): Party | null {
  if (!isNoun(noun)) return null;
  if (noun.first.tag === 'PRP$') return lastPerson(document, noun);
  const end = noun.ownStart.previous;
  const possessor: NounPhrase | null = end.index > noun.first.index ? { ...noun, end, head: end.previous } : null;
  const elected = ELECTION_NOUNS.has(noun.lower) ? nounAfter(noun, isOf) : null;
  const winner = possessor ?? elected;
  return winner && isPersonName(winner) ? personName(winner) : null;
}

const CAPITAL_WORD = "\\p{Lu}[\\p{L}'’-]+";

/** Words with capital letters, and small ones of names between them: "Ursula von der Leyen". */
const NAME_RUN = new RegExp(`${CAPITAL_WORD}(?: (?:${CAPITAL_WORD}|${[...NAME_PARTICLES].join('|')}))* ?`, 'gu');

/** The person named last before a possessive pronoun, by the actors stage, else a run of capitalised words that is no polity. */
function lastPerson(document: EventDocument, { first, sentence }: NounPhrase): Party | null {
  const position = first.start;
  const known = document.personBefore(position);
  if (known) {
    const { actor, start, end } = known;
    return { name: actor.name, code: actor.country, kind: 'person', span: { start, end } };
  }
  const before = sentence.source.slice(sentence.start, position);
  const run = [...before.matchAll(NAME_RUN)].findLast(([text]) => text.trim().includes(' '));
  if (!run) return null;
  const name = run[0].trim();
  const start = sentence.start + run.index;
  return { name, code: null, kind: 'person', span: { start, end: start + name.length } };
}
