/** What is recognised: the object of a verb or of "recognition of" → recipients, the kind of object, and the quality after "as". */

import {
  CRIME_QUALITIES,
  GOVERNMENT_NOUNS,
  HOLD_NOUNS,
  NUMBERS,
  STATE_NOUNS,
  STATEHOOD_NOUNS,
  VOTE_NOUNS,
} from '../../data/events/nouns.js';
import { EXISTENCE_WORDS, LAND_ADJECTIVES, SAME_LAND_NOUNS } from '../../data/events/phrase-words.js';
import { HARD_NEGATIVES } from '../../data/events/qualifiers.js';
import { attachedEnd, listStartingAt } from '../../grammar/attachment.js';
import { isNoun, type NounPhrase, type Phrase } from '../../grammar/phrases.js';
import { skip, spanBetween, textBetween, wordsBetween } from '../../grammar/place.js';
import { NO_PHRASE, type Sentence } from '../../grammar/sentence.js';
import type { Word } from '../../grammar/words.js';
import type { EventDocument } from '../document.js';
import { type EventObject, isState, type Party } from '../outcome/mention.js';
import {
  contestedBefore,
  described,
  isDefinite,
  isPersonName,
  namedPair,
  personName,
  recallDescription,
} from './descriptions.js';
import { recallRecipient } from './named-before.js';
import { namedParty } from './named-party.js';
import { overAt, readCrime, readHold, readVote, winnerOf } from './objects.js';
import { politiesIn, politiesInSentence } from './polity-names.js';
import { type Quality, qualityAt, readQuality } from './quality.js';
import { ownersOf, partyAt, resolvePronoun } from './references.js';

export interface Recognised {
  readonly recipients: readonly Party[];
  readonly object: EventObject;
  readonly as: string | null;
}

const negatives = HARD_NEGATIVES.filter(({ where }) => where === 'object');

/** Whether the object belongs to a hard negative: needs, unions, marriages, losses. */
function isHardNegative(at: Phrase): boolean {
  const phrase = at as NounPhrase;
  if (isRightToExist(at)) return false;
  return negatives.some(({ words }) => words.has(phrase.lower));
}

/** "Israel's right to exist", "its right to statehood": a state is recognised. */
function isRightToExist(at: Phrase): boolean {
  const right = at;
  if (right.lower !== 'right') return false;
  const rest = wordsBetween(right.end, right.end.next.next.next.next).map(({ lower }) => lower);
  return rest[0] === 'to' && rest.some((lower) => EXISTENCE_WORDS.has(lower));
}

const partOf = (party: Party): readonly Party[] => [party];

/** Reads the object of a recognition that starts at noun phrase `at`; null where nothing of the list is recognised. */
export function readRecognised(
  document: EventDocument,
  at: Phrase,
  { qualityFrom, bare, isNoun: byNoun }: { qualityFrom?: Phrase; bare?: boolean; isNoun?: boolean } = {},
): Recognised | null {
  const phrase = at;
  if (!isNoun(phrase) || isHardNegative(at) || phrase.first.lower === 'no') return null;
  const quality = readQuality(qualityFrom ?? at.next) ?? (bare ? readBareQuality(at) : null);
  if (quality && /^(?:its|their|our|his)\b/i.test(quality.text) && quality.object === 'capital') return null;
  const byQuality = quality?.object ? readByQuality(document, at, quality) : null;
  if (byQuality) return byQuality;
  if (quality && quality.object === null && !byNoun) return null;
  const claimed = claimToVictory(document, at);
  if (claimed) return claimed;
  const read = HOLD_NOUNS.has(phrase.lower) ? readHold(document, at) : null;
  return (
    read ?? readStatehood(document, at) ?? readCrime(document, at) ?? readVote(document, at) ?? readPolity(document, at)
  );
}

/** "Maduro's claim to victory": the one who claims it. */
function claimToVictory(document: EventDocument, at: Phrase): Recognised | null {
  if (!/^claims?$/.test(at.lower) || !VOTE_NOUNS.has(at.next.next.lower)) return null;
  const winner = winnerOf(document, at);
  return winner ? { recipients: [winner], object: 'election', as: null } : null;
}

/** "declared the killings a genocide": the noun phrase after the object's own phrases. */
function readBareQuality(at: Phrase): Quality | null {
  let next = attachedEnd(at, new Set(['of', 'in', 'against', 'by']));
  if (next.kind === 'comma') next = afterAside(next);
  return qualityAt(skip(next, next.kind === 'quote' ? 1 : 0));
}

const ASIDE_REACH = 14;

/** "the Holodomor, the hunger that Stalin inflicted, a genocide": the phrase behind the comma that closes what the first one opens. */
function afterAside(comma: Phrase): Phrase {
  for (let at = comma.next.next; at.exists && at.index <= comma.index + ASIDE_REACH; at = at.next)
    if (at.kind === 'comma' && CRIME_QUALITIES.has(at.next.lower)) return at.next;
  return comma;
}

/** A city under its own name; "the city" is the one named last. */
function cityParty(document: EventDocument, at: Phrase): Party {
  const party = described(at);
  if (at.lower !== 'city' || !party.span) return party;
  const position = party.span.start;
  const city = document
    .politiesBefore(position)
    .findLast(({ match, end }) => end <= position && (match.how === 'capital' || /Jerusalem/.test(match.name)));
  return city ? { ...party, name: at.sentence.source.slice(city.start, city.end) } : party;
}

/** With a quality that settles the kind of object. */
function readByQuality(document: EventDocument, at: Phrase, quality: Quality): Recognised | null {
  const as = quality.text;
  if (quality.object === 'capital') return { recipients: [cityParty(document, at)], object: 'capital', as };
  const object = quality.object as EventObject;
  if (object === 'sovereignty') return quality.holder ? { recipients: partOf(quality.holder), object, as } : null;
  if (object === 'genocide') {
    const crime = readCrime(document, at);
    return {
      recipients: crime?.recipients ?? [described(at, new Set(['of', 'in', 'at', 'against']))],
      object,
      as,
    };
  }
  const recipients =
    object === 'state'
      ? (readStatehood(document, at)?.recipients ?? recognisedParties(document, at))
      : recognisedParties(document, at);
  const known =
    object === 'state'
      ? recipients.map((party) =>
          party.kind === 'person' || party.kind === 'organ' ? { ...party, kind: 'state' as const } : party,
        )
      : recipients;
  return known.length ? { recipients: known, object, as } : null;
}

/** The parties recognised, by name, by pronoun, or as described. */
export function recognisedParties(document: EventDocument, at: Phrase): Party[] {
  const parties: Party[] = [];
  for (const item of listStartingAt(at))
    for (const party of recognisedParty(document, item))
      if (!parties.some(({ name }) => name === party.name)) parties.push(party);
  return parties;
}

const BREAKAWAY = /\b(?:breakaway|separatist|rebel|secessionist|province|enclave|statelet|region|territory)\b/;

/** "the enclave", "its former province", "the young state": the state recognised before, else a polity named before it that is not the actor. */
function recallLand(document: EventDocument, phrase: NounPhrase): Party | null {
  if (phrase.words.some(({ lower }) => lower === 'own')) {
    return resolvePronoun(document, phrase, 'its')[0] ?? null;
  }
  const isOwned = phrase.first.tag === 'PRP$';
  const owners = isOwned ? resolvePronoun(document, phrase, 'its') : [];
  const avoid = [...document.avoid, ...owners.map(({ name }) => name)];
  const told = recallRecipient(document, ({ kind, name }) => kind === 'state' && !avoid.includes(name))?.[0];
  if (told) return told;
  const position = phrase.first.start;
  const isNew = phrase.words.some(({ lower }) => LAND_ADJECTIVES.has(lower));
  if (isNew) return null;
  const isBreakaway = BREAKAWAY.test(textBetween(phrase.first, phrase.end));
  const named = document
    .politiesBefore(position)
    .findLast(
      ({ match, end }) =>
        end <= position &&
        match.how === 'name' &&
        match.kind !== 'body' &&
        match.kind !== 'bloc' &&
        (!isBreakaway || /^(?:XK|x-)/.test(match.code ?? '')) &&
        !avoid.includes(match.name),
    );
  return named
    ? { name: named.match.name, code: named.match.code, kind: 'state', span: { start: named.start, end: named.end } }
    : null;
}

const PALESTINIAN = /^Palestin/;

function recognisedParty(document: EventDocument, at: Phrase): readonly Party[] {
  const phrase = at as NounPhrase;
  if (phrase.isPronoun) return resolveObjectPronoun(document, at);
  const pair = namedPair(document, at);
  if (pair) return pair;
  if (STATE_NOUNS.has(phrase.lower)) {
    const inside = politiesIn(phrase.first, phrase.end);
    const last = inside.at(-1);
    if (
      last &&
      (!phrase.head.tag.endsWith('S') || last.match.how === 'capital') &&
      (PALESTINIAN.test(last.match.name) ||
        (last.end === phrase.head && (last.match.how === 'capital' || SAME_LAND_NOUNS.has(phrase.lower)))) &&
      last.first.index >= phrase.ownStart.index &&
      last.match.kind !== 'historic' &&
      last.match.how !== 'name'
    )
      return [
        {
          name: last.match.name,
          code: last.match.code,
          kind: 'state',
          span: spanBetween(phrase.first, phrase.end),
        },
      ];
    const of = at.next.lower === 'of' && isNoun(at.next.next) ? listStartingAt(at.next.next) : [];
    const named = of.flatMap((item) => namedParty(document, item) ?? []);
    if (named.length && named.every(isState)) return named;
  }
  const named = namedParty(document, at);
  if (GOVERNMENT_NOUNS.has(phrase.lower)) return governmentParty(document, at);
  if (named && !(named.kind === 'state' && isPersonName(phrase))) return [named];
  if (isPersonName(phrase)) return [personName(phrase)];
  if (STATE_NOUNS.has(phrase.lower) && /^\p{Lu}/u.test(phrase.head.text))
    return [{ ...described(at, new Set(['of'])), kind: 'state' }];
  const remembered = recallDescription(document, at);
  if (remembered) return remembered;
  const land =
    STATE_NOUNS.has(phrase.lower) && isDefinite(phrase) && phrase.head.tag !== 'NNS'
      ? recallLand(document, phrase)
      : null;
  if (land) return [land];
  const last = partyAt(document, at);
  return last.length && last[0]?.kind === 'state' && isDefinite(phrase) ? last : [described(at)];
}

/** The capitalised words that name a body: "the rebel | National Transitional Council", "the | Taliban government". */
function capitalRun(phrase: NounPhrase): { first: Word; end: Word } | null {
  const isCapital = (at: Word): boolean => /^\p{Lu}/u.test(at.text);
  const isName = isCapital(phrase.head);
  for (let at = phrase.head; at.exists && at.index >= phrase.ownStart.index; at = at.previous) {
    if (!isCapital(at) || (politiesIn(at, at.next).length > 0 && !isName)) continue;
    let first = at;
    while (first.index > phrase.ownStart.index && isCapital(first.previous) && first.previous.tag !== 'DT')
      first = first.previous;
    return { first, end: isName ? phrase.head.next : phrase.end };
  }
  return null;
}

/** "Libya's rebel council", "the Taliban government": named as described, or as a name inside says. */
function governmentParty(document: EventDocument, at: Phrase): readonly Party[] {
  const phrase = at as NounPhrase;
  const remembered = recallDescription(document, at);
  if (remembered) return remembered;
  const run = capitalRun(phrase);
  if (run)
    return [
      {
        name: textBetween(run.first, run.end),
        code: null,
        kind: 'organ',
        span: spanBetween(phrase.first, phrase.end),
      },
    ];
  const isOwnBody = /^(?:its|their|his)$/.test(phrase.first.lower) && phrase.lower !== 'council';
  if (phrase.lower === 'movement' || isOwnBody) {
    const owner = ownersOf(document, at);
    if (owner.length) return owner;
  }
  return [described(at)];
}

/** Who "it", "them", "him" is as an object: who was recognised last, else the polity or person named before. */
function resolveObjectPronoun(document: EventDocument, at: Phrase): readonly Party[] {
  const pronoun = at.lower;
  if (/^(?:him|her)$/.test(pronoun)) {
    const person = recallRecipient(document, ({ kind }) => kind === 'person');
    return person ?? resolvePronoun(document, at, pronoun);
  }
  const pair = pronoun === 'them' ? namedPair(document, at) : null;
  if (pair) return pair;
  const told = recallRecipient(document, () => true);
  if (told && (pronoun === 'them') === told.length > 1) return told;
  if (told && pronoun === 'it') return told;
  const contested = contestedBefore(document, at.first.start);
  if (contested && /^(?:it|them)$/.test(pronoun)) return [contested];
  if (/^(?:other|themselves|itself|himself|us|you|me)$/.test(pronoun)) return [];
  return resolvePronoun(document, at, pronoun);
}

/** "Kosovo's independence", "the independence of both regions", "a Palestinian state". */
function readStatehood(document: EventDocument, at: Phrase): Recognised | null {
  const phrase = at as NounPhrase;
  const isRight = isRightToExist(at);
  if (!isRight && (!STATEHOOD_NOUNS.has(phrase.lower) || overAt(at).exists)) return null;
  if (
    phrase.lower === 'declaration' &&
    !wordsBetween(phrase.first, at.next.next.exists ? at.next.next.end : phrase.end).some(
      ({ lower }) => lower === 'independence',
    )
  )
    return null;
  if (phrase.lower === 'existence' && !ownersOf(document, at).length) return null;
  let recipients = ownersOf(document, at).filter(({ kind }) => kind !== 'person');
  const land = describedOwner(document, phrase);
  if (land) recipients = [land];
  else if (phrase.first.tag === 'PRP$') recipients = [...(recallOther(document, at.sentence) ?? recipients)];
  if (!recipients.length) {
    const of = at.next.lower === 'of' ? at.next.next : NO_PHRASE;
    const inner = of.exists && of.lower === 'independence' && of.next.lower === 'of' ? of.next.next : of;
    if (isNoun(inner) && inner.lower !== 'independence') recipients = recognisedParties(document, inner);
  }
  if (!recipients.length && phrase.lower === 'declaration') recipients = [described(at, new Set(['of']))];
  return recipients.length ? { recipients, object: 'state', as: null } : null;
}

/** "the province's independence": the would-be state that the owner describes; null where the owner is none that is described. */
function describedOwner(document: EventDocument, phrase: NounPhrase): Party | null {
  const end = phrase.ownStart.previous;
  if (end.index <= phrase.first.index || !isDefinite(phrase)) return null;
  const owner: NounPhrase = { ...phrase, end, head: end.previous, ownStart: phrase.first };
  const isNamed = politiesIn(owner.first, end).length > 0;
  return !isNamed && BREAKAWAY.test(textBetween(owner.first, end)) ? recallLand(document, owner) : null;
}

/** Whose independence "its" is: the one that was recognised before or is named before in the sentence, not the actor. */
function recallOther(document: EventDocument, sentence: Sentence): readonly Party[] | null {
  const told = recallRecipient(document, isState);
  if (told) return told;
  const previous = sentence.index > 0 ? document.sentence(sentence.index - 1) : null;
  if (!previous) return null;
  const first = politiesInSentence(previous).find(({ match }) => match.how === 'name');
  return first
    ? [
        {
          name: first.match.name,
          code: first.match.code,
          kind: 'state',
          span: spanBetween(first.first, first.end),
        },
      ]
    : null;
}

/** A state, government or person by itself. */
function readPolity(document: EventDocument, at: Phrase): Recognised | null {
  const phrase = at as NounPhrase;
  const recipients = recognisedParties(document, at);
  const first = recipients[0];
  if (!first) return null;
  if (phrase.isPronoun)
    return {
      recipients,
      object: objectTold(document, first) ?? (first.kind === 'person' ? 'government' : 'state'),
      as: null,
    };
  if (GOVERNMENT_NOUNS.has(phrase.lower)) return { recipients, object: 'government', as: null };
  if (first.kind === 'state') return { recipients, object: 'state', as: null };
  if (first.kind === 'person' || first.kind === 'organ') return { recipients, object: 'government', as: null };
  if (STATE_NOUNS.has(phrase.lower) && (isStateLike(phrase) || phrase.lower.startsWith('statelet')))
    return { recipients, object: 'state', as: null };
  return null;
}

const objectTold = (document: EventDocument, party: Party): EventObject | null =>
  document
    .recent()
    .findLast(({ recipients, object }) => object !== null && recipients.some(({ name }) => name === party.name))
    ?.object ?? null;

const STATE_MARK =
  /\b(?:breakaway|separatist|rebel|new|newest|youngest|former|southern|eastern|western|independent|sovereign|secessionist|self-\w+|unrecogni[sz]ed|two|both|disputed|northern|republic|Baltic|Yugoslav|so-called)\b/;

/** "two breakaway regions", "its northern neighbour": a description that says what kind of land it is. */
const isStateLike = ({ first, end, lower }: NounPhrase): boolean =>
  STATE_MARK.test(textBetween(first, end)) || (NUMBERS.has(first.lower) && lower.endsWith('s'));
