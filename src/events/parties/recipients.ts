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
import { attachedEnd, kindAt, listStartingAt, lowerAt } from '../../grammar/attachment.js';
import { isNoun, type NounPhrase } from '../../grammar/phrases.js';
import { type ReadSentence, wordsSpan, wordsText } from '../../grammar/sentence.js';
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
import { overAt, readCrime, readHold, readVote, winnerOf } from './objects.js';
import { namedParty, politiesIn } from './polity-names.js';
import { type Quality, qualityAt, readQuality } from './quality.js';
import { ownersOf, partyAt, recallRecipient, resolvePronoun } from './references.js';

export interface Recognised {
  readonly recipients: readonly Party[];
  readonly object: EventObject;
  readonly as: string | null;
}

const negatives = HARD_NEGATIVES.filter(({ where }) => where === 'object');

/** Whether the object belongs to a hard negative: needs, unions, marriages, losses. */
function isHardNegative(sentence: ReadSentence, at: number): boolean {
  const phrase = sentence.phrases[at] as NounPhrase;
  if (isRightToExist(sentence, at)) return false;
  return negatives.some(({ words }) => words.has(phrase.lower));
}

/** "Israel's right to exist", "its right to statehood": a state is recognised. */
function isRightToExist({ phrases, words }: ReadSentence, at: number): boolean {
  const right = phrases[at];
  if (right?.lower !== 'right') return false;
  const rest = words.slice(right.end, right.end + 4).map(({ lower }) => lower);
  return rest[0] === 'to' && rest.some((lower) => EXISTENCE_WORDS.has(lower));
}

const partOf = (party: Party): readonly Party[] => [party];

/** Reads the object of a recognition that starts at noun phrase `at`; null where nothing of the list is recognised. */
export function readRecognised(
  document: EventDocument,
  sentence: ReadSentence,
  at: number,
  { qualityFrom, bare, isNoun: byNoun }: { qualityFrom?: number; bare?: boolean; isNoun?: boolean } = {},
): Recognised | null {
  const phrase = sentence.phrases[at];
  if (!isNoun(phrase) || isHardNegative(sentence, at) || sentence.words[phrase.first]?.lower === 'no') return null;
  const quality = readQuality(sentence, qualityFrom ?? at + 1) ?? (bare ? readBareQuality(sentence, at) : null);
  if (quality && /^(?:its|their|our|his)\b/i.test(quality.text) && quality.object === 'capital') return null;
  const byQuality = quality?.object ? readByQuality(document, sentence, at, quality) : null;
  if (byQuality) return byQuality;
  if (quality && quality.object === null && !byNoun) return null;
  const claimed = claimToVictory(document, sentence, at);
  if (claimed) return claimed;
  const read = HOLD_NOUNS.has(phrase.lower) ? readHold(document, sentence, at) : null;
  return (
    read ??
    readStatehood(document, sentence, at) ??
    readCrime(document, sentence, at) ??
    readVote(document, sentence, at) ??
    readPolity(document, sentence, at)
  );
}

/** "Maduro's claim to victory": the one who claims it. */
function claimToVictory(document: EventDocument, sentence: ReadSentence, at: number): Recognised | null {
  if (!/^claims?$/.test(lowerAt(sentence, at)) || !VOTE_NOUNS.has(lowerAt(sentence, at + 2))) return null;
  const winner = winnerOf(document, sentence, at);
  return winner ? { recipients: [winner], object: 'election', as: null } : null;
}

/** "declared the killings a genocide": the noun phrase after the object's own phrases. */
function readBareQuality(sentence: ReadSentence, at: number): Quality | null {
  let next = attachedEnd(sentence, at, new Set(['of', 'in', 'against', 'by']));
  if (kindAt(sentence, next) === 'comma') next = afterAside(sentence, next);
  return qualityAt(sentence, next + (kindAt(sentence, next) === 'quote' ? 1 : 0));
}

const ASIDE_REACH = 14;

/** "the Holodomor, the hunger that Stalin inflicted, a genocide": the phrase behind the comma that closes what the first one opens. */
function afterAside(sentence: ReadSentence, comma: number): number {
  for (let at = comma + 2; at < sentence.phrases.length && at <= comma + ASIDE_REACH; at += 1)
    if (kindAt(sentence, at) === 'comma' && CRIME_QUALITIES.has(lowerAt(sentence, at + 1))) return at + 1;
  return comma;
}

/** A city under its own name; "the city" is the one named last. */
function cityParty(document: EventDocument, sentence: ReadSentence, at: number): Party {
  const party = described(sentence, at);
  if (lowerAt(sentence, at) !== 'city' || !party.span) return party;
  const position = party.span.start;
  const city = document
    .politiesBefore(position)
    .findLast(({ match, end }) => end <= position && (match.how === 'capital' || /Jerusalem/.test(match.name)));
  return city ? { ...party, name: sentence.source.slice(city.start, city.end) } : party;
}

/** With a quality that settles the kind of object. */
function readByQuality(
  document: EventDocument,
  sentence: ReadSentence,
  at: number,
  quality: Quality,
): Recognised | null {
  const as = quality.text;
  if (quality.object === 'capital') return { recipients: [cityParty(document, sentence, at)], object: 'capital', as };
  const object = quality.object as EventObject;
  if (object === 'sovereignty') return quality.holder ? { recipients: partOf(quality.holder), object, as } : null;
  if (object === 'genocide') {
    const crime = readCrime(document, sentence, at);
    return {
      recipients: crime?.recipients ?? [described(sentence, at, new Set(['of', 'in', 'at', 'against']))],
      object,
      as,
    };
  }
  const recipients =
    object === 'state'
      ? (readStatehood(document, sentence, at)?.recipients ?? recognisedParties(document, sentence, at))
      : recognisedParties(document, sentence, at);
  const known =
    object === 'state'
      ? recipients.map((party) =>
          party.kind === 'person' || party.kind === 'organ' ? { ...party, kind: 'state' as const } : party,
        )
      : recipients;
  return known.length ? { recipients: known, object, as } : null;
}

/** The parties recognised, by name, by pronoun, or as described. */
export function recognisedParties(document: EventDocument, sentence: ReadSentence, at: number): Party[] {
  const parties: Party[] = [];
  for (const item of listStartingAt(sentence, at))
    for (const party of recognisedParty(document, sentence, item))
      if (!parties.some(({ name }) => name === party.name)) parties.push(party);
  return parties;
}

const BREAKAWAY = /\b(?:breakaway|separatist|rebel|secessionist|province|enclave|statelet|region|territory)\b/;

/** "the enclave", "its former province", "the young state": the state recognised before, else a polity named before it that is not the actor. */
function recallLand(document: EventDocument, sentence: ReadSentence, phrase: NounPhrase): Party | null {
  if (sentence.words.slice(phrase.first, phrase.end).some(({ lower }) => lower === 'own')) {
    return resolvePronoun(document, sentence, sentence.phrases.indexOf(phrase), 'its')[0] ?? null;
  }
  const isOwned = sentence.words[phrase.first]?.tag === 'PRP$';
  const owners = isOwned ? resolvePronoun(document, sentence, sentence.phrases.indexOf(phrase), 'its') : [];
  const avoid = [...document.avoid, ...owners.map(({ name }) => name)];
  const told = recallRecipient(document, ({ kind, name }) => kind === 'state' && !avoid.includes(name))?.[0];
  if (told) return told;
  const position = sentence.words[phrase.first]?.start ?? 0;
  const isNew = sentence.words.slice(phrase.first, phrase.end).some(({ lower }) => LAND_ADJECTIVES.has(lower));
  if (isNew) return null;
  const isBreakaway = BREAKAWAY.test(wordsText(sentence, phrase.first, phrase.end));
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

function recognisedParty(document: EventDocument, sentence: ReadSentence, at: number): readonly Party[] {
  const phrase = sentence.phrases[at] as NounPhrase;
  if (phrase.isPronoun) return resolveObjectPronoun(document, sentence, at);
  const pair = namedPair(document, sentence, at);
  if (pair) return pair;
  if (STATE_NOUNS.has(phrase.lower)) {
    const inside = politiesIn(sentence, phrase.first, phrase.end);
    const last = inside.at(-1);
    if (
      last &&
      (!sentence.words[phrase.head]?.tag.endsWith('S') || last.match.how === 'capital') &&
      (PALESTINIAN.test(last.match.name) ||
        (last.end === phrase.head && (last.match.how === 'capital' || SAME_LAND_NOUNS.has(phrase.lower)))) &&
      last.first >= phrase.ownStart &&
      last.match.kind !== 'historic' &&
      last.match.how !== 'name'
    )
      return [
        {
          name: last.match.name,
          code: last.match.code,
          kind: 'state',
          span: wordsSpan(sentence, phrase.first, phrase.end),
        },
      ];
    const of =
      lowerAt(sentence, at + 1) === 'of' && isNoun(sentence.phrases[at + 2]) ? listStartingAt(sentence, at + 2) : [];
    const named = of.flatMap((item) => namedParty(document, sentence, item) ?? []);
    if (named.length && named.every(isState)) return named;
  }
  const named = namedParty(document, sentence, at);
  if (GOVERNMENT_NOUNS.has(phrase.lower)) return governmentParty(document, sentence, at);
  if (named && !(named.kind === 'state' && isPersonName(sentence, phrase))) return [named];
  if (isPersonName(sentence, phrase)) return [personName(sentence, phrase)];
  if (STATE_NOUNS.has(phrase.lower) && /^\p{Lu}/u.test(sentence.words[phrase.head]?.text ?? ''))
    return [{ ...described(sentence, at, new Set(['of'])), kind: 'state' }];
  const remembered = recallDescription(document, sentence, at);
  if (remembered) return remembered;
  const land =
    STATE_NOUNS.has(phrase.lower) && isDefinite(sentence, phrase) && sentence.words[phrase.head]?.tag !== 'NNS'
      ? recallLand(document, sentence, phrase)
      : null;
  if (land) return [land];
  const last = partyAt(document, sentence, at);
  return last.length && last[0]?.kind === 'state' && isDefinite(sentence, phrase) ? last : [described(sentence, at)];
}

/** The capitalised words that name a body: "the rebel | National Transitional Council", "the | Taliban government". */
function capitalRun(sentence: ReadSentence, phrase: NounPhrase): { first: number; end: number } | null {
  const isCapital = (at: number): boolean => /^\p{Lu}/u.test(sentence.words[at]?.text ?? '');
  const isName = isCapital(phrase.head);
  for (let at = phrase.head; at >= phrase.ownStart; at -= 1) {
    if (!isCapital(at) || (politiesIn(sentence, at, at + 1).length > 0 && !isName)) continue;
    let first = at;
    while (first > phrase.ownStart && isCapital(first - 1) && sentence.words[first - 1]?.tag !== 'DT') first -= 1;
    return { first, end: isName ? phrase.head + 1 : phrase.end };
  }
  return null;
}

/** "Libya's rebel council", "the Taliban government": named as described, or as a name inside says. */
function governmentParty(document: EventDocument, sentence: ReadSentence, at: number): readonly Party[] {
  const phrase = sentence.phrases[at] as NounPhrase;
  const { words } = sentence;
  const remembered = recallDescription(document, sentence, at);
  if (remembered) return remembered;
  const run = capitalRun(sentence, phrase);
  if (run)
    return [
      {
        name: wordsText(sentence, run.first, run.end),
        code: null,
        kind: 'organ',
        span: wordsSpan(sentence, phrase.first, phrase.end),
      },
    ];
  const isOwnBody = /^(?:its|their|his)$/.test(words[phrase.first]?.lower ?? '') && phrase.lower !== 'council';
  if (phrase.lower === 'movement' || isOwnBody) {
    const owner = ownersOf(document, sentence, at);
    if (owner.length) return owner;
  }
  return [described(sentence, at)];
}

/** Who "it", "them", "him" is as an object: who was recognised last, else the polity or person named before. */
function resolveObjectPronoun(document: EventDocument, sentence: ReadSentence, at: number): readonly Party[] {
  const pronoun = lowerAt(sentence, at);
  if (/^(?:him|her)$/.test(pronoun)) {
    const person = recallRecipient(document, ({ kind }) => kind === 'person');
    return person ?? resolvePronoun(document, sentence, at, pronoun);
  }
  const pair = pronoun === 'them' ? namedPair(document, sentence, at) : null;
  if (pair) return pair;
  const told = recallRecipient(document, () => true);
  if (told && (pronoun === 'them') === told.length > 1) return told;
  if (told && pronoun === 'it') return told;
  const contested = contestedBefore(document, sentence.words[sentence.phrases[at]?.first ?? 0]?.start ?? 0);
  if (contested && /^(?:it|them)$/.test(pronoun)) return [contested];
  if (/^(?:other|themselves|itself|himself|us|you|me)$/.test(pronoun)) return [];
  return resolvePronoun(document, sentence, at, pronoun);
}

/** "Kosovo's independence", "the independence of both regions", "a Palestinian state". */
function readStatehood(document: EventDocument, sentence: ReadSentence, at: number): Recognised | null {
  const phrase = sentence.phrases[at] as NounPhrase;
  const isRight = isRightToExist(sentence, at);
  if (!isRight && (!STATEHOOD_NOUNS.has(phrase.lower) || overAt(sentence, at) >= 0)) return null;
  if (
    phrase.lower === 'declaration' &&
    !sentence.words
      .slice(phrase.first, sentence.phrases[at + 2]?.end ?? phrase.end)
      .some(({ lower }) => lower === 'independence')
  )
    return null;
  if (phrase.lower === 'existence' && !ownersOf(document, sentence, at).length) return null;
  let recipients = ownersOf(document, sentence, at).filter(({ kind }) => kind !== 'person');
  const land = describedOwner(document, sentence, phrase);
  if (land) recipients = [land];
  else if (sentence.words[phrase.first]?.tag === 'PRP$')
    recipients = [...(recallOther(document, sentence) ?? recipients)];
  if (!recipients.length) {
    const of = lowerAt(sentence, at + 1) === 'of' ? at + 2 : -1;
    const inner =
      of >= 0 && lowerAt(sentence, of) === 'independence' && lowerAt(sentence, of + 1) === 'of' ? of + 2 : of;
    if (isNoun(sentence.phrases[inner]) && lowerAt(sentence, inner) !== 'independence')
      recipients = recognisedParties(document, sentence, inner);
  }
  if (!recipients.length && phrase.lower === 'declaration') recipients = [described(sentence, at, new Set(['of']))];
  return recipients.length ? { recipients, object: 'state', as: null } : null;
}

/** "the province's independence": the would-be state that the owner describes; null where the owner is none that is described. */
function describedOwner(document: EventDocument, sentence: ReadSentence, phrase: NounPhrase): Party | null {
  const end = phrase.ownStart - 1;
  if (end <= phrase.first || !isDefinite(sentence, phrase)) return null;
  const owner: NounPhrase = { ...phrase, end, head: end - 1, ownStart: phrase.first };
  const isNamed = politiesIn(sentence, owner.first, end).length > 0;
  return !isNamed && BREAKAWAY.test(wordsText(sentence, owner.first, end))
    ? recallLand(document, sentence, owner)
    : null;
}

/** Whose independence "its" is: the one that was recognised before or is named before in the sentence, not the actor. */
function recallOther(document: EventDocument, sentence: ReadSentence): readonly Party[] | null {
  const told = recallRecipient(document, isState);
  if (told) return told;
  const previous = sentence.index > 0 ? document.sentence(sentence.index - 1) : null;
  if (!previous) return null;
  const first = politiesIn(previous, 0, previous.words.length).find(({ match }) => match.how === 'name');
  return first
    ? [
        {
          name: first.match.name,
          code: first.match.code,
          kind: 'state',
          span: wordsSpan(previous, first.first, first.end),
        },
      ]
    : null;
}

/** A state, government or person by itself. */
function readPolity(document: EventDocument, sentence: ReadSentence, at: number): Recognised | null {
  const phrase = sentence.phrases[at] as NounPhrase;
  const recipients = recognisedParties(document, sentence, at);
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
  if (STATE_NOUNS.has(phrase.lower) && (isStateLike(sentence, phrase) || phrase.lower.startsWith('statelet')))
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
const isStateLike = (sentence: ReadSentence, { first, end, lower }: NounPhrase): boolean =>
  STATE_MARK.test(wordsText(sentence, first, end)) ||
  (NUMBERS.has(sentence.words[first]?.lower ?? '') && lower.endsWith('s'));
