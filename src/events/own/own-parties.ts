/** Who acts and who is acted on in events of the user's own types: actors of the text, and those whom a noun with or without a name tells. */

import { STATE_NOUNS, STATE_ORGANS } from '../../data/events/nouns.js';
import {
  BARE_AGENTS,
  CROWD_AGENTS,
  LONE_AGENTS,
  NAMED_AGENTS,
  NOBODY_OPENERS,
  OWNED_BY_PREPOSITIONS,
  PARTITIVES,
  PERSON_ENDING,
} from '../../data/events/parties/agent-nouns.js';
import { FIRST_PERSON, PERSON_PRONOUNS, POINTING_WORDS } from '../../data/events/parties/party-words.js';
import { isNoun, isVerb, type NounPhrase, type Phrase } from '../../grammar/chunks/phrases.js';
import { listStartingAt } from '../../grammar/clauses/attachment.js';
import { type Clause, readClause } from '../../grammar/clauses/clauses.js';
import { verbBefore } from '../../grammar/clauses/verb-neighbours.js';
import { spanBetween } from '../../grammar/place.js';
import { NO_PHRASE } from '../../grammar/sentence.js';
import { lemmaOf } from '../../grammar/words/lemma.js';
import { isOf, isThe } from '../../grammar/words/word-tests.js';
import type { Word } from '../../grammar/words/words.js';
import type { Actor } from '../../record.js';
import type { OwnSense } from '../../rules/user-rules.js';
import type { EventDocument } from '../document.js';
import type { Party } from '../outcome/mention.js';
import { namedParty } from '../parties/names/named-party.js';
import { hasPossessor } from '../parties/names/noun-links.js';
import { isCapitalised, phraseName, politiesIn } from '../parties/names/polity-names.js';
import { partyAt } from '../parties/names/references.js';
import { partiesOfSources, sourcesOfDeed } from '../telling/tellers.js';

const KIND_OF_TYPE: Readonly<Record<Actor['type'], Party['kind']>> = {
  person: 'person',
  organization: 'organ',
  country: 'state',
  place: 'people',
  group: 'people',
};

const partyOfActor = ({ name, country, type }: Actor, first: Word, end: Word): Party => ({
  name,
  code: country,
  kind: KIND_OF_TYPE[type],
  span: spanBetween(first, end),
});

/** The head of a noun phrase; of one that the tagger took for adjectives alone ("the Nigerian military") its last word. */
const headOf = ({ head, end }: NounPhrase): Word => (head.tag.startsWith('JJ') ? end.previous : head);

/** The actor that a noun phrase is named by: the one that its head is part of. */
function actorAtHead(document: EventDocument, noun: NounPhrase): Party | null {
  const { first, end } = noun;
  const head = headOf(noun);
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

function nameInside(document: EventDocument, noun: NounPhrase): NameBeside | null {
  const { first, end } = noun;
  const head = headOf(noun);
  if (first.index >= head.index) return null;
  const owner = hasPossessor(noun) ? possessorOf(document, noun) : null;
  if (owner) return { code: owner.code, party: owner, end };
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
    const named = actorAtHead(document, owner);
    const inside = named ? null : nameInside(document, owner);
    const party = named ?? agentParty(document, owner, { beside: inside, role: 'recipient' });
    if (party) return { code: party.code, party, end: owner.end };
    if (inside) return { ...inside, end: owner.end };
    at = owner;
  }
  return null;
}

const singular = ({ text, lower, tag }: Word): string => (tag.endsWith('S') ? lemmaOf(text, 'NNS') : lower);

/** Whether those whom a noun tells act with no name beside them: "police", "workers". One of a crowd ("a worker") does not act, but may be acted on. */
function isLoneAgent(noun: NounPhrase, role: Role): boolean {
  const head = headOf(noun);
  const one = singular(head);
  if (LONE_AGENTS.has(one) || LONE_AGENTS.has(head.lower))
    return head.tag !== 'NN' || head !== noun.first || BARE_AGENTS.has(one);
  return CROWD_AGENTS.has(one) && (role !== 'actor' || head.tag.endsWith('S') || one === 'people');
}

const isNamedAgent = (noun: NounPhrase): boolean => {
  const one = singular(headOf(noun));
  return CROWD_AGENTS.has(one) || NAMED_AGENTS.has(one) || (PERSON_ENDING.test(one) && one.length > SHORT_WORD);
};
const SHORT_WORD = 5;

/** The state that "the government" or "the country" means, from what stands before. */
const stateMeant = (document: EventDocument, noun: NounPhrase): Party | undefined =>
  STATE_ORGANS.has(noun.lower) || STATE_NOUNS.has(noun.lower)
    ? partyAt(document, noun).find(({ kind }) => kind === 'state')
    : undefined;

/** Who a noun phrase without a name of its own tells, as it is written: "police", "Saudi students", "workers in Brazil". */
function agentParty(
  document: EventDocument,
  noun: NounPhrase,
  { beside, role }: { beside: NameBeside | null; role: Role },
): Party | null {
  const isAgent = isLoneAgent(noun, role) || (beside !== null && isNamedAgent(noun));
  if (!isAgent) return null;
  const meant = beside === null ? stateMeant(document, noun) : undefined;
  if (meant) return meant;
  const end = beside?.end ?? noun.end;
  const name = phraseName(noun.first, end);
  return { name, code: beside?.code ?? null, kind: 'people', span: spanBetween(noun.first, end) };
}

/** The actor that is named in a noun group before its head: "Turkey permission", not "Turkish permission". */
export function namedBefore(document: EventDocument, noun: NounPhrase): Party[] {
  const party = nameInside(document, noun)?.party;
  return party ? [party] : [];
}

/**
 * Whether what a noun names is done to whoever owns it or is named in it, "seized a Turkish ship"; and, where anything may be acted on, to
 * the thing itself, "boycotted the vote".
 */
export type Role = 'actor' | 'recipient' | 'anything';

/** What a sense asks of whom its deed is done to. */
export const recipientRole = ({ isToAnything }: OwnSense): Role => (isToAnything ? 'anything' : 'recipient');

/** "his counterpart Sergio Mattarella", "its envoy, Jan Kubis": the name beside an office. */
function nameBesideOffice(document: EventDocument, noun: NounPhrase): Party | null {
  let beside: Phrase = noun.next;
  // "Kenya's police chief, Japhet Koome": the tagger may have taken the last word for an adjective.
  if (beside.kind === 'adj') beside = beside.next;
  if (beside.kind === 'comma') beside = beside.next;
  if (!isNoun(beside) || beside.isTime) return null;
  const named = actorAtHead(document, beside);
  return named?.kind === 'person' ? named : null;
}

/** "the pipeline company, Nord Stream 2 AG, in": the name that stands between commas, or at the end, behind a definite noun. */
function nameInApposition(document: EventDocument, { first, next }: NounPhrase): Party | null {
  const beside = next.kind === 'comma' ? next.next : NO_PHRASE;
  if (!(isThe(first) || first.tag === 'PRP$') || !isNoun(beside)) return null;
  const isClosed = beside.next.kind === 'comma' || beside.next.kind === 'other' || !beside.next.exists;
  return isClosed ? actorAtHead(document, beside) : null;
}

/** "thousands of workers": who stands behind a noun of an amount. */
function wholeOf(document: EventDocument, { lower, next }: NounPhrase, role: Role): Party[] {
  return PARTITIVES.has(lower) && isOf(next) ? partiesIn(document, next.next, role) : [];
}

/** How many verbs before a pronoun the subject that it means may be of. */
const MOST_VERBS_BACK = 3;

/** Who "he" or "her" is: the person that is subject of a verb before it, by name or beside an office, else the person named last. */
function personMeant(document: EventDocument, place: NounPhrase): Party | null {
  let verb = verbBefore(place, true);
  for (let count = 0; count < MOST_VERBS_BACK && isVerb(verb); count += 1) {
    for (const noun of readClause(verb).subject) {
      if (!isNoun(noun) || noun.isPronoun || noun.index >= place.index) continue;
      const party = actorAtHead(document, noun) ?? nameBesideOffice(document, noun);
      if (party?.kind === 'person') return party;
    }
    verb = verbBefore(verb, true);
  }
  const last = document.personBefore(place.first.start);
  return last && { name: last.actor.name, code: last.actor.country, kind: 'person', span: last };
}

/** Who a pronoun means: "he" a person, "it" whatever the reading of the closed list's acts takes it for. */
function partiesMeant(document: EventDocument, noun: NounPhrase, pronoun: string): Party[] {
  const person = PERSON_PRONOUNS.has(pronoun) ? personMeant(document, noun) : null;
  return person ? [person] : partyAt(document, { ...noun, isPronoun: true, lower: pronoun });
}

/** The parties that one noun phrase tells; empty where it tells nobody in particular. */
export function partiesIn(document: EventDocument, noun: Phrase, role: Role): Party[] {
  if (!isNoun(noun) || noun.isTime || NOBODY_OPENERS.has(noun.first.lower)) return [];
  if (noun.isPronoun) return partiesMeant(document, noun, noun.lower);
  const whole = wholeOf(document, noun, role);
  if (whole.length) return whole;
  const named = actorAtHead(document, noun);
  return named ? [named] : partiesDescribed(document, noun, role);
}

/** Who a noun phrase tells without being a name: an office, a crowd, a thing of somebody's. */
function partiesDescribed(document: EventDocument, noun: NounPhrase, role: Role): Party[] {
  const beside = nameInside(document, noun) ?? nameBehind(document, noun);
  const agent = agentParty(document, noun, { beside, role });
  const named = agent || role === 'actor' ? null : nameInApposition(document, noun);
  if (named) return [named];
  if (agent) return [nameBesideOffice(document, noun) ?? agent];
  const known = knownParty(document, noun);
  if (known) return [known];
  if (role === 'actor') return [];
  if (beside !== null) {
    // "protested the killing of an activist": not against the activist.
    const isOfCrowd = role === 'anything' && beside.party?.kind === 'people' && beside.code === null;
    return [isOfCrowd ? thingItself(noun) : (beside.party ?? thingOf(noun, beside))];
  }
  const somebody = isTheirs(noun) ? partiesMeant(document, noun, noun.first.lower) : ownName(noun);
  return somebody.length === 0 && role === 'anything' && isThing(noun) ? [thingItself(noun)] : somebody;
}

/** "the vote", "a new law", "power cuts", but not "two thirds" or "his innocence". */
const isThing = ({ first }: NounPhrase): boolean => first.tag !== 'PRP$' && first.tag !== 'CD';

/** A thing as it is written, with what stands behind "of": "the assassination of an activist". */
function thingItself(noun: NounPhrase): Party {
  const owner = isOf(noun.next) ? noun.next.next : NO_PHRASE;
  const end = isNoun(owner) ? owner.end : noun.end;
  return { name: phraseName(noun.first, end), code: null, kind: 'thing', span: spanBetween(noun.first, end) };
}

/** Whom the tables of leaders, bodies and offices know, under the text's own name: "Trump"; or whom "his country" means. */
function knownParty(document: EventDocument, noun: NounPhrase): Party | null {
  if (noun.first.tag === 'PRP$' || POINTING_WORDS.has(noun.first.lower)) {
    const meant = partyAt(document, noun).find(({ kind }) => kind === 'state' || kind === 'body' || kind === 'bloc');
    if (meant) return meant;
  }
  const known = isCapitalised(noun.head) ? namedParty(document, noun) : null;
  return known && known.kind !== 'thing' && known.kind !== 'person'
    ? { ...known, name: phraseName(noun.first, noun.end), kind: 'people' }
    : null;
}

/** "its banks", "their ships": what is done to them is done to whose they are. */
const isTheirs = ({ first }: NounPhrase): boolean => first.tag === 'PRP$' && !PERSON_PRONOUNS.has(first.lower);

/** A thing by the nationality that it has: "a Turkish ship". */
const thingOf = ({ first, end }: NounPhrase, { code }: NameBeside): Party => ({
  name: phraseName(first, end),
  code,
  kind: 'thing',
  span: spanBetween(first, end),
});

/** A name that no actor stands for, as it is written: "sued Yale". */
function ownName({ first, end, head, words }: NounPhrase): Party[] {
  const isName =
    head.tag === 'NNP' && isCapitalised(head) && head.text.length > 2 && words.every(({ tag }) => tag !== 'CD');
  return isName ? [{ name: phraseName(first, end), code: null, kind: 'thing', span: spanBetween(first, end) }] : [];
}

/** The parties of a list of noun phrases that begins with one, none twice. */
export function partiesFrom(document: EventDocument, noun: Phrase, role: Role): Party[] {
  return unique(listStartingAt(noun).flatMap((item) => partiesIn(document, item, role)));
}

/** How many phrases behind a noun "between" may stand. */
const BETWEEN_REACH = 4;

/** "the signing of a treaty between Chad and Togo": those who do together what a noun tells. */
export function partiesBetween(document: EventDocument, noun: Phrase): Party[] {
  for (let at = noun.next; at.exists && at.index <= noun.index + BETWEEN_REACH && !isVerb(at); at = at.next)
    if (at.kind === 'prep' && at.lower === 'between')
      return unique(listStartingAt(at.next, true).flatMap((item) => partiesIn(document, item, 'actor')));
  return [];
}

/** Each party once. */
export function unique(parties: readonly Party[]): Party[] {
  return parties.filter(({ name }, at) => parties.findIndex((party) => party.name === name) === at);
}

/** "Britain and France signed a treaty": of equals the first acts on the others, where nobody stands behind the verb. */
export function equals(
  actors: readonly Party[],
  { recipient }: OwnSense,
): { actors: Party[]; recipients: Party[] } | null {
  const [first, ...others] = actors;
  const canBe = recipient.includes('with') && first !== undefined && others.length > 0;
  return canBe ? { actors: [first], recipients: others } : null;
}

/** Who stands before a noun's possessive mark: "US President Donald Trump's decision". */
function possessorOf(document: EventDocument, noun: NounPhrase): Party | null {
  const end = noun.ownStart.previous;
  const owner: NounPhrase = {
    ...noun,
    end,
    head: end.previous,
    lower: end.previous.lower,
    ownStart: noun.first,
    next: NO_PHRASE,
  };
  return partiesIn(document, owner, 'actor')[0] ?? null;
}

/** Who owns a noun of a deed, by a possessive, a pronoun or an adjective of nationality before it: "Iran's", "their", "French". */
export function ownersIn(document: EventDocument, noun: NounPhrase): Party[] {
  const { first, head } = noun;
  if (first.tag === 'PRP$') return partiesMeant(document, noun, first.lower);
  const owner = hasPossessor(noun) ? possessorOf(document, noun) : null;
  if (owner) return [owner];
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
  const actors = unique(clause.subject.flatMap((noun) => partiesIn(document, noun, 'actor')));
  return actors.length === 0 && first.isPronoun ? reportersOf(document, clause) : actors;
}

/** "The bank said that it had bought …": who reports a clause whose subject is a pronoun for nobody else. */
function reportersOf(document: EventDocument, { links }: Clause): Party[] {
  const verb = links.find(({ kind }) => kind === 'clause')?.at;
  if (!isVerb(verb)) return [];
  return unique(
    readClause(verb).subject.flatMap((noun) =>
      isNoun(noun) && !noun.isPronoun ? partiesIn(document, noun, 'actor') : [],
    ),
  );
}
