/** The frames of diplomatic ties: "severed relations with X", "ties between A and B were restored", "the establishment of relations with X". */
import { OTHER_TIES, OWN_NAME_BODIES, STATE_NOUNS, TIE_ADJECTIVES, TIE_NOUNS } from '../../data/events/nouns.js';
import type { TriggerSense } from '../../data/events/triggers.js';
import { readClause } from '../clauses.js';
import { type Deed, noClause } from '../deed.js';
import { described } from '../descriptions.js';
import type { EventDocument } from '../document.js';
import { kindAt, listStartingAt, lowerAt } from '../groups.js';
import { loadLexicon } from '../lexicon.js';
import { isReaction, isTie, type Party } from '../mention.js';
import { agentOf } from '../neighbours.js';
import { isNoun, isVerb, type NounPhrase, type VerbPhrase } from '../phrases.js';
import { ownersOf, partiesAt } from '../roles.js';
import type { ReadSentence } from '../sentence.js';
import { actorsOfClause, extraActors } from './actors.js';
import { parallelTie } from './envoys.js';

const isPolity = ({ kind }: Party): boolean =>
  kind === 'state' || kind === 'body' || kind === 'organ' || kind === 'bloc' || kind === 'people';
const isState = ({ kind }: Party): boolean => kind === 'state';

const THOSE_REACH = 20;

/** The tie noun that "those with Taiwan" or "restored them" stands for, or -1. */
function tiesMeant(sentence: ReadSentence, at: number): number {
  const isThose = lowerAt(sentence, at) === 'those' && lowerAt(sentence, at + 1) === 'with';
  if (!isThose && !(lowerAt(sentence, at) === 'them' && isVerb(sentence.phrases[at - 1]))) return -1;
  for (let before = at - 1; before >= 0 && before >= at - THOSE_REACH; before -= 1)
    if (TIE_NOUNS.has(lowerAt(sentence, before))) return before;
  return -1;
}

/** Whether the noun phrase is of diplomatic ties: not of trade, family or race. */
export function isTieNoun(sentence: ReadSentence, at: number): boolean {
  const phrase = sentence.phrases[at];
  if (!isNoun(phrase)) return false;
  const meant = tiesMeant(sentence, at);
  if (meant >= 0) return isTieNoun(sentence, meant);
  if (!TIE_NOUNS.has(phrase.lower)) return false;
  const modifiers = sentence.words.slice(phrase.ownStart, phrase.head).map(({ lower }) => lower);
  return !modifiers.some((lower) => OTHER_TIES.has(lower)) || modifiers.some((lower) => lower === 'diplomatic');
}

export const isDiplomatic = (sentence: ReadSentence, at: number): boolean => {
  const { words, phrases } = sentence;
  const meant = tiesMeant(sentence, at);
  const { first, head } = phrases[meant < 0 ? at : meant] as NounPhrase;
  return words.slice(first, head).some(({ lower }) => TIE_ADJECTIVES.has(lower));
};

const WITH = /^(?:with|to|between|among|from)$/;
const REACH = 10;

/** The parties after "with" (or "between") behind a noun or verb. */
export function partnersAfter(
  document: EventDocument,
  sentence: ReadSentence,
  at: number,
): { prep: string; parties: Party[] } | null {
  for (let next = at + 1; next < sentence.phrases.length && next <= at + REACH; next += 1) {
    const phrase = sentence.phrases[next];
    if (isVerb(phrase) && phrase.shape === 'finite') return null;
    if (phrase?.kind === 'rel' || phrase?.kind === 'sub' || phrase?.kind === 'dash') return null;
    if (phrase?.kind !== 'prep' || !WITH.test(phrase.lower)) continue;
    let noun = next + 1;
    while (kindAt(sentence, noun) === 'quote' || kindAt(sentence, noun) === 'adv' || kindAt(sentence, noun) === 'conj')
      noun += 1;
    if (!isNoun(sentence.phrases[noun]) || (sentence.phrases[noun] as NounPhrase).isTime) continue;
    if (phrase.lower === 'to' || phrase.lower === 'from') {
      if (phrase.lower === 'from') continue;
    }
    const parties = partiesAt(
      document,
      sentence,
      listStartingAt(sentence, noun, /^(?:between|among)$/.test(phrase.lower)),
    ).filter((party) => isPolity(party) && !document.avoid.includes(party.name));
    if (parties.length) return { prep: phrase.lower, parties };
    if (STATE_NOUNS.has(lowerAt(sentence, noun)) && phrase.lower === 'with')
      return { prep: 'with', parties: [{ ...described(sentence, noun, new Set(['of'])), kind: 'state' }] };
    if (phrase.lower === 'with') return null;
  }
  return null;
}

interface Sides {
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
}

/** Sides of a tie act from its subject and its partners: "A and B restored ties" has both in the subject. */
function sidesOf(
  actors: readonly Party[],
  partners: { prep: string; parties: Party[] } | null,
  owners: readonly Party[],
): Sides | null {
  if (partners && /^(?:between|among)$/.test(partners.prep)) {
    const [first, ...rest] = partners.parties;
    return first && rest.length ? { actors: [first], recipients: rest } : null;
  }
  if (partners) {
    const own = actors.filter(({ name }) => !partners.parties.some((party) => party.name === name));
    return own.length ? { actors: own, recipients: partners.parties } : null;
  }
  const sides = actors.length >= 2 ? actors : owners.length >= 2 ? owners : [];
  if (sides.length === 2) return { actors: sides.slice(0, 1), recipients: sides.slice(1) };
  return null;
}

const evidenceOf = (sentence: ReadSentence, verb: number, noun: number): { first: number; end: number } => {
  const a = sentence.phrases[verb] as VerbPhrase;
  const b = sentence.phrases[noun] as NounPhrase;
  return a.head < b.head ? { first: a.head, end: b.head + 1 } : { first: a.head, end: a.head + 1 };
};

/** Deeds told by a tie verb at `at` with a tie noun as its object or subject. */
export function readTieVerb(document: EventDocument, sentence: ReadSentence, at: number, sense: TriggerSense): Deed[] {
  const verb = sentence.phrases[at] as VerbPhrase;
  const object = tieObject(sentence, at);
  if (object >= 0) return readActive(document, sentence, { at, object, sense });
  const level = readLevel(document, sentence, at, sense);
  if (level.length) return level;
  const passive = verb.isPassive || verb.shape === 'participle' || verb.shape === 'finite';
  return passive ? readPassive(document, sentence, at, sense) : [];
}

const LEVELS = /^(?:level|levels|representation|presence|mission|missions)$/;
const REPRESENTATION = /^(?:representation|presence|mission|missions|relations|ties|embassy)$/;

/** "reduced the level of its diplomatic representation in Qatar": what is lowered, with the host after "in" or "with". */
function readLevel(document: EventDocument, sentence: ReadSentence, at: number, sense: TriggerSense): Deed[] {
  const verb = sentence.phrases[at] as VerbPhrase;
  const object = kindAt(sentence, at + 1) === 'adv' ? at + 2 : at + 1;
  if (sense.type !== 'tie-downgrade' || !LEVELS.test(lowerAt(sentence, object))) return [];
  const isLevel = /^levels?$/.test(lowerAt(sentence, object));
  const noun = isLevel ? object + 2 : object;
  if (!isNoun(sentence.phrases[noun]) || !REPRESENTATION.test(lowerAt(sentence, noun))) return [];
  const clause = readClause(sentence, at);
  const actors = actorsOfClause(document, sentence, clause).filter(isPolity);
  if (!/^(?:in|with|to)$/.test(lowerAt(sentence, noun + 1)) || !isNoun(sentence.phrases[noun + 2])) return [];
  const recipients = partiesAt(document, sentence, [noun + 2]).filter(isState);
  const end = (sentence.phrases[noun] as NounPhrase).end;
  return [
    { sentence, type: sense.type, actors, recipients, object: null, as: null, at, clause, first: verb.head, end },
  ];
}

/** The tie noun that a verb takes as its object, over its particle. */
function tieObject(sentence: ReadSentence, at: number): number {
  for (let next = at + 1; next < sentence.phrases.length && next <= at + 6; next += 1) {
    const phrase = sentence.phrases[next];
    if (isNoun(phrase)) {
      if (isTieNoun(sentence, next)) return next;
      if (phrase.isTime) continue;
      if (kindAt(sentence, next + 1) === 'conj' && isTieNoun(sentence, next + 2)) return next + 2;
      return -1;
    }
    if (phrase?.kind === 'conj' && isVerb(sentence.phrases[next + 1])) {
      next += 1;
      continue;
    }
    if (phrase?.kind !== 'adv' && phrase?.kind !== 'quote' && phrase?.kind !== 'prep' && phrase?.kind !== 'adj')
      return -1;
    if (phrase.kind === 'prep' && !/^(?:off|up|with|out|down|on|to)$/.test(phrase.lower)) return -1;
  }
  return -1;
}

interface TieAt {
  readonly at: number;
  readonly object: number;
  readonly sense: TriggerSense;
}

function readActive(document: EventDocument, sentence: ReadSentence, { at, object, sense }: TieAt): Deed[] {
  const clause = readClause(sentence, at);
  const actors = actorsOfClause(document, sentence, clause).filter(isPolity);
  const owners = ownersOf(document, sentence, object).filter(isPolity);
  document.avoid = actors.map(({ name }) => name);
  const partners = partnersAfter(document, sentence, object) ?? otherOwners(owners, actors);
  document.avoid = [];
  if (!partners && actors.length > 1 && hasUnknownPartner(sentence, object)) return [];
  const sides = sidesOf(actors, partners ?? opponents(document, sentence, { actors, type: sense.type }), owners);
  if (!sides || !isCertain(sentence, object, sides)) return [];
  const deed = {
    sentence,
    type: sense.type,
    recipients: sides.recipients,
    object: null,
    as: null,
    at,
    clause,
    ...evidenceOf(sentence, at, object),
  };
  const isAgreed = (sentence.phrases[at] as VerbPhrase).base === 'agree';
  if (isAgreed && !isDiplomatic(sentence, object)) return [];
  const status = isAgreed ? { status: 'planned' as const } : {};
  return [{ ...deed, ...status, actors: sides.actors }, ...extraActors(document, sentence, deed)];
}

/** "Czechoslovakia and Bulgaria also severed relations": with the one that others just turned on. */
function alsoAgainst(
  document: EventDocument,
  sentence: ReadSentence,
  { actors, type }: { actors: readonly Party[]; type: Deed['type'] },
): { prep: string; parties: Party[] } | null {
  const isAlso = actors.length > 2 || sentence.words.some(({ lower }) => ALSO.test(lower));
  const parallel = type !== 'tie-establishment' && isAlso ? parallelTie(document, sentence, actors) : [];
  return parallel.length ? { prep: 'with', parties: [...parallel] } : null;
}

/** "cut ties with the movement": somebody is named whom nothing resolves. */
const hasUnknownPartner = (sentence: ReadSentence, object: number): boolean =>
  lowerAt(sentence, object + 1) === 'with' &&
  isNoun(sentence.phrases[object + 2]) &&
  lowerAt(sentence, object + 2) !== 'other';

const ALSO = /^(?:also|too|likewise|similarly)$/;
const TOLD_REACH = 5;

/** "severed relations at once", "and restored them in 2020": with whom the actor's ties were told of before, else whoever did what was told last. */
function opponents(
  document: EventDocument,
  sentence: ReadSentence,
  { actors, type }: { actors: readonly Party[]; type: Deed['type'] },
): { prep: string; parties: Party[] } | null {
  const [actor] = actors;
  if (actor === undefined) return null;
  if (actors.length > 1) return alsoAgainst(document, sentence, { actors, type });
  const told = document.recent();
  const same = told.findLast(
    (mention) =>
      isTie(mention.type) && mention.actor.name === actor.name && mention.sentence >= sentence.index - TOLD_REACH,
  );
  const isNear = same?.sentence === sentence.index || same === told.at(-1);
  if (same && isNear) return { prep: 'with', parties: [...same.recipients] };
  if (type === 'tie-establishment') {
    const friend = told.findLast(
      ({ recipients, object }) => object !== null && recipients.some(({ name }) => name === actor.name),
    );
    return friend && friend.sentence >= sentence.index - TOLD_REACH ? { prep: 'with', parties: [friend.actor] } : null;
  }
  const parallel = parallelTie(document, sentence, actors);
  if (parallel.length) return { prep: 'with', parties: [...parallel] };
  const offender = told.findLast(
    (mention) =>
      mention.sentence >= sentence.index - TOLD_REACH &&
      !isReaction(mention.type) &&
      mention.recipients.some(({ name }) => name === actor.name),
  );
  if (offender?.actor.kind === 'state') return { prep: 'with', parties: [offender.actor] };
  const last = told.findLast((mention) => !mention.isImplied && mention.actor.name !== actor.name);
  if (!last || last.sentence < sentence.index - 1 || last.actor.kind !== 'state') return null;
  return { prep: 'with', parties: [last.actor] };
}

/** "restored its Israeli ties". */
const otherOwners = (owners: readonly Party[], actors: readonly Party[]): { prep: string; parties: Party[] } | null => {
  const others = owners.filter(({ name }) => !actors.some((actor) => actor.name === name));
  return others.length && owners.length === others.length ? { prep: 'with', parties: others } : null;
};

/** "Tobruk's parliament": a body that acts under its own name. */
const isHouse = ({ kind, name }: Party): boolean =>
  kind === 'organ' && OWN_NAME_BODIES.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());

/** Ties that no word calls diplomatic count between states only. */
const isCertain = (sentence: ReadSentence, object: number, { actors, recipients }: Sides): boolean =>
  isDiplomatic(sentence, object) ||
  (actors.every((party) => isState(party) || party.kind === 'body' || party.kind === 'bloc' || isHouse(party)) &&
    recipients.every(
      (party) => isState(party) || party.kind === 'body' || party.kind === 'organ' || party.kind === 'people',
    ));

/** "ties were severed by A", "A–B relations, severed in 1998, …". */
function readPassive(document: EventDocument, sentence: ReadSentence, at: number, sense: TriggerSense): Deed[] {
  const verb = sentence.phrases[at] as VerbPhrase;
  const clause = verb.isPassive || verb.shape === 'finite' ? readClause(sentence, at) : noClause();
  const subject = clause.subject.at(-1) ?? nounBefore(sentence, at);
  const tie = subject >= 0 ? tieAround(sentence, subject) : -1;
  if (tie < 0) return [];
  const agent = agentOf(sentence, at);
  const agents = agent >= 0 ? partiesAt(document, sentence, listStartingAt(sentence, agent)).filter(isPolity) : [];
  const owners = ownersOf(document, sentence, tie).filter(isPolity);
  const partners = partnersAfter(document, sentence, tie);
  const actors = agents.length ? agents : owners;
  const sides =
    agents.length && partners
      ? sidesOf(
          agents,
          {
            prep: 'with',
            parties: partners.parties.filter(({ name }) => !agents.some((agent) => agent.name === name)),
          },
          owners,
        )
      : (sidesOf(actors, partners, owners) ?? sidesTold(document, sentence, agents));
  if (!sides?.recipients.length || !isCertain(sentence, tie, sides)) return [];
  return [
    { sentence, type: sense.type, ...sides, object: null, as: null, at, clause, first: verb.head, end: verb.head + 1 },
  ];
}

/** "restored relations severed by Washington in 1961": the sides are those of the ties just told. */
function sidesTold(document: EventDocument, sentence: ReadSentence, agents: readonly Party[]): Sides | null {
  const [agent] = agents;
  const told = document.recent().findLast(({ type, sentence: index }) => isTie(type) && index === sentence.index);
  if (agent === undefined || !told) return null;
  const others = [told.actor, ...told.recipients].filter(({ name }) => name !== agent.name);
  return others.length === 1 ? { actors: [agent], recipients: others } : null;
}

function nounBefore(sentence: ReadSentence, at: number): number {
  let before = at - 1;
  while (kindAt(sentence, before) === 'adv' || kindAt(sentence, before) === 'comma') before -= 1;
  return isNoun(sentence.phrases[before]) ? before : -1;
}

/** The tie noun at a phrase or as the head that its "of"/"between" phrase belongs to. */
function tieAround(sentence: ReadSentence, at: number): number {
  for (let before = at; before >= 0 && before >= at - 6; before -= 1) {
    if (isTieNoun(sentence, before)) return before;
    if (isVerb(sentence.phrases[before])) return -1;
  }
  return -1;
}

/** "announced the restoration of ties", "exchanged letters on the resumption of relations": the verb whose subject does it, or -1. */
function announcerBefore(sentence: ReadSentence, at: number): number {
  for (let before = at - 1; before >= 0 && before >= at - ANNOUNCER_REACH; before -= 1) {
    const verb = sentence.phrases[before];
    if (isVerb(verb)) return ANNOUNCERS.test(verb.base) ? before : -1;
  }
  return -1;
}

const ANNOUNCER_REACH = 7;
const ANNOUNCERS =
  /^(?:announce|declare|agree|sign|exchange|approve|confirm|formalise|complete|proclaim|order|propose|celebrate|negotiate)$/;

/** "the establishment of diplomatic relations between A and B", "A's severance of ties with B". */
export function readTieDeedNoun(document: EventDocument, sentence: ReadSentence, at: number): Deed[] {
  const phrase = sentence.phrases[at] as NounPhrase;
  const sense = loadLexicon()
    .nounSenses.get(phrase.lower)
    ?.find(({ frame }) => frame === 'tie');
  if (!sense || lowerAt(sentence, at + 1) !== 'of' || !isTieNoun(sentence, at + 2)) return [];
  const tie = sentence.phrases[at + 2] as NounPhrase;
  const owners = [...ownersOf(document, sentence, at), ...ownersOf(document, sentence, at + 2)].filter(isPolity);
  const agent =
    lowerAt(sentence, at + 3) === 'by' && isNoun(sentence.phrases[at + 4])
      ? partiesAt(document, sentence, listStartingAt(sentence, at + 4))
      : [];
  const partners = partnersAfter(document, sentence, at + 2);
  const governor = owners.length || agent.length ? -1 : announcerBefore(sentence, at);
  const clause = governor < 0 ? noClause() : readClause(sentence, governor);
  const doers = governor < 0 ? [] : actorsOfClause(document, sentence, clause).filter(isPolity);
  const sides = sidesOf(owners.length ? owners : agent.length ? agent : doers, partners, owners);
  if (!sides) return [];
  return [
    {
      sentence,
      type: sense.type,
      ...sides,
      object: null,
      as: null,
      at: governor < 0 ? at : governor,
      clause,
      first: phrase.head,
      end: tie.head + 1,
    },
  ];
}
