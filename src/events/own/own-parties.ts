/** Who acts and who is acted on in events of the user's own types: actors of the text, and those whom a noun with or without a name tells. */
import {
  LONE_AGENTS,
  NAMED_AGENTS,
  OWNED_BY_PREPOSITIONS,
  PARTITIVES,
  PERSON_ENDING,
} from '../../data/events/agent-nouns.js';
import { STATE_NOUNS, STATE_ORGANS } from '../../data/events/nouns.js';
import { FIRST_PERSON } from '../../data/events/party-words.js';
import { isNoun, isVerb, type NounPhrase, type Phrase } from '../../grammar/chunks/phrases.js';
import { listStartingAt } from '../../grammar/clauses/attachment.js';
import type { Clause } from '../../grammar/clauses/clauses.js';
import { spanBetween, textBetween } from '../../grammar/place.js';
import { lemmaOf } from '../../grammar/words/lemma.js';
import { isOf } from '../../grammar/words/word-tests.js';
import type { Word } from '../../grammar/words/words.js';
import type { Actor } from '../../record.js';
import type { EventDocument } from '../document.js';
import type { Party } from '../outcome/mention.js';
import { hasPossessor } from '../parties/noun-links.js';
import { phraseName, politiesIn } from '../parties/polity-names.js';
import { partyAt } from '../parties/references.js';
import { partiesOfSources, sourcesOfDeed } from '../telling/tellers.js';

const KIND_OF_TYPE: Readonly<Record<Actor['type'], Party['kind']>> = {
  person: 'person',
  organization: 'organ',
  country: 'state',
  place: 'state',
  group: 'people',
};

const NOBODY: ReadonlySet<string> = new Set(['no', 'nobody', 'none', 'neither', 'few', 'nothing']);

const partyOfActor = ({ name, country, type }: Actor, first: Word, end: Word): Party => ({
  name,
  code: country,
  kind: type === 'place' && country === null ? 'people' : KIND_OF_TYPE[type],
  span: spanBetween(first, end),
});

/** The actor that a noun phrase is named by: the one that its head is part of. */
function actorAtHead(document: EventDocument, { first, end, head }: NounPhrase): Party | null {
  const actor = document.actorAt(head.start, head.end);
  if (actor) return partyOfActor(actor, first, end);
  const last = politiesIn(first, end).at(-1);
  if (!last || last.end.index <= head.index || last.match.how === 'demonym') return null;
  const { name, code, kind, how } = last.match;
  if (how === 'people') return { name: phraseName(first, end), code, kind: 'people', span: spanBetween(first, end) };
  return { name, code, kind: kind === 'body' || kind === 'bloc' ? kind : 'state', span: spanBetween(first, end) };
}

/** A name inside a noun phrase before its head, or behind it after "of" or "in": "Turkish", "Borno". */
interface NameBeside {
  readonly code: string | null;
  /** Who is named; null for an adjective of nationality. */
  readonly party: Party | null;
  /** The word behind the phrase and what is attached to it up to the name. */
  readonly end: Word;
}

function nameInside(document: EventDocument, { first, head, end }: NounPhrase): NameBeside | null {
  if (first.index >= head.index) return null;
  const actor = document.actorAt(first.start, head.previous.end);
  if (actor) return { code: actor.country, party: partyOfActor(actor, first, head), end };
  const polity = politiesIn(first, head).at(-1);
  return polity ? { code: polity.match.code, party: null, end } : null;
}

/** "people impacted by flooding in Malawi": over a participle. */
const behindParticiple = (phrase: Phrase): Phrase =>
  isVerb(phrase) && (phrase.shape === 'participle' || phrase.shape === 'ing') ? phrase.next : phrase;

/** How many attached phrases a name may stand behind: "a base in the village of Kamuya". */
const MOST_ATTACHED = 3;

function nameBehind(document: EventDocument, noun: NounPhrase): NameBeside | null {
  let at: Phrase = noun;
  for (let count = 0; count < MOST_ATTACHED; count += 1) {
    const prep: Phrase = behindParticiple(at.next);
    const owner: Phrase = prep.next;
    if (prep.kind !== 'prep' || !OWNED_BY_PREPOSITIONS.has(prep.lower) || !isNoun(owner) || owner.isTime) return null;
    const party = actorAtHead(document, owner);
    if (party) return { code: party.code, party, end: owner.end };
    const inside = nameInside(document, owner);
    if (inside) return inside;
    at = owner;
  }
  return null;
}

const singular = ({ text, lower, tag }: Word): string => (tag.endsWith('S') ? lemmaOf(text, 'NNS') : lower);

/** Who a noun phrase without a name of its own tells, as it is written: "police", "Saudi students", "workers in Brazil". */
function agentParty(document: EventDocument, noun: NounPhrase, beside: NameBeside | null): Party | null {
  const head = singular(noun.head);
  const isLone = LONE_AGENTS.has(head) || LONE_AGENTS.has(noun.lower);
  const isKnown = isLone || NAMED_AGENTS.has(head) || (PERSON_ENDING.test(head) && head.length > 5);
  if (!isKnown || (!isLone && beside === null)) return null;
  if (beside === null) {
    const meant = STATE_ORGANS.has(noun.lower) || STATE_NOUNS.has(noun.lower) ? partyAt(document, noun) : [];
    if (meant[0]?.kind === 'state') return meant[0];
  }
  const end = beside?.end ?? noun.end;
  return {
    name: phraseName(noun.first, end),
    code: beside?.code ?? null,
    kind: 'people',
    span: spanBetween(noun.first, end),
  };
}

/** The actor that is named in a noun group before its head: "Turkey permission", not "Turkish permission". */
export function namedBefore(document: EventDocument, noun: NounPhrase): Party[] {
  const party = nameInside(document, noun)?.party;
  return party ? [party] : [];
}

/** Whether what a noun names is done to whoever owns it or is named in it: "seized a Turkish ship". */
export type Role = 'actor' | 'recipient';

/** The parties that one noun phrase tells; empty where it tells nobody in particular. */
export function partiesIn(document: EventDocument, noun: Phrase, role: Role): Party[] {
  if (!isNoun(noun) || noun.isTime || NOBODY.has(noun.first.lower)) return [];
  if (noun.isPronoun) return partyAt(document, noun);
  if (PARTITIVES.has(noun.lower) && isOf(noun.next) && isNoun(noun.next.next)) {
    const whole = partiesIn(document, noun.next.next, role);
    if (whole.length) return whole;
  }
  const named = actorAtHead(document, noun);
  if (named) return [named];
  const beside = nameInside(document, noun) ?? nameBehind(document, noun);
  const agent = agentParty(document, noun, beside);
  if (agent) return [agent];
  if (role === 'actor' || beside === null) return [];
  if (beside.party) return [beside.party];
  const { first, end } = noun;
  return [{ name: phraseName(first, end), code: beside.code, kind: 'people', span: spanBetween(first, end) }];
}

/** The parties of a list of noun phrases that begins with one, none twice. */
export function partiesFrom(document: EventDocument, noun: Phrase, role: Role): Party[] {
  return unique(listStartingAt(noun).flatMap((item) => partiesIn(document, item, role)));
}

/** Each party once. */
export function unique(parties: readonly Party[]): Party[] {
  return parties.filter(({ name }, at) => parties.findIndex((party) => party.name === name) === at);
}

/** Who owns a noun of a deed, by a possessive, a pronoun or an adjective of nationality before it: "Iran's", "their", "French". */
export function ownersIn(document: EventDocument, noun: NounPhrase): Party[] {
  const { first, ownStart, head } = noun;
  if (first.tag === 'PRP$') return partyAt(document, { ...noun, isPronoun: true, lower: first.lower } as NounPhrase);
  if (hasPossessor(noun)) {
    const end = ownStart.previous;
    const owner: NounPhrase = { ...noun, end, head: end.previous, lower: end.previous.lower, ownStart: first };
    return partiesIn(document, owner, 'actor');
  }
  if (first.index >= head.index) return [];
  const inside = nameInside(document, noun);
  if (!inside) return [];
  if (inside.party) return [inside.party];
  const polity = politiesIn(first, head).at(-1);
  return polity
    ? [{ name: polity.match.name, code: polity.match.code, kind: 'state', span: spanBetween(first, head) }]
    : [];
}

/** Who does what a clause tells: its subject, or the owner of the noun that governs it ("Sweden's decision to …"). */
export function actorsIn(document: EventDocument, clause: Clause): Party[] {
  const [first] = clause.subject;
  if (!isNoun(first)) return [];
  const governor = clause.links.find(({ kind, at }) => (kind === 'noun' || kind === 'document') && at === first);
  if (governor) return ownersIn(document, first);
  if (FIRST_PERSON.has(first.lower)) return partiesOfSources(sourcesOfDeed(document, first, clause));
  return unique(clause.subject.flatMap((noun) => partiesIn(document, noun, 'actor')));
}

/** The text of a noun phrase, for those who compare. */
export const wordsOf = ({ first, end }: Phrase): string => textBetween(first, end);
