/** What is recognised: the object of a verb or of "recognition of" → recipients, the kind of object, and the quality after "as". */

import { HARD_NEGATIVES } from '../../../data/events/frames/qualifiers.js';
import {
  CRIME_QUALITIES,
  GOVERNMENT_NOUNS,
  GOVERNMENT_QUALITIES,
  HOLD_NOUNS,
  NUMBERS,
  STATE_NOUNS,
  VOTE_NOUNS,
} from '../../../data/events/nouns.js';
import {
  AUTHORITY_NOUNS,
  CITY_NOUNS,
  CLAIM_NOUNS,
  NEGATIVE_DETERMINERS,
  QUALITY_OWNERS,
  RECALLED_BODIES,
  STATE_MARKS,
  STATELETS,
} from '../../../data/events/parties/party-words.js';
import { COPULAS, CRIME_LINKS, JUDGED_LINKS } from '../../../data/events/small-words.js';
import { isNoun, isVerb, type NounPhrase, type Phrase } from '../../../grammar/chunks/phrases.js';
import { attachedEnd } from '../../../grammar/clauses/attachment.js';
import { skip, textBetween } from '../../../grammar/place.js';
import { isOf } from '../../../grammar/words/word-tests.js';
import type { EventDocument } from '../../document.js';
import type { EventObject, Party } from '../../outcome/mention.js';
import { hasPossessor, nounAfter } from '../names/noun-links.js';
import { isCapitalised, phraseName } from '../names/polity-names.js';
import { ownersOf } from '../names/references.js';
import { described } from './described-parties.js';
import { readCrime, readHold, readVote, winnerOf } from './objects.js';
import { type Quality, qualityAt, readQuality } from './quality.js';
import { recognisedParties } from './recognised-parties.js';
import { isRightToExist, readStatehood } from './statehood.js';

/** What an object says of who is recognised and as what. */
export interface Recognised {
  readonly recipients: readonly Party[];
  readonly object: EventObject;
  readonly as: string | null;
}

const negatives = HARD_NEGATIVES.filter(({ where }) => where === 'object');

/** Whether the object belongs to a hard negative: needs, unions, marriages, losses. */
const isHardNegative = (noun: NounPhrase): boolean =>
  !isRightToExist(noun) && negatives.some(({ words }) => words.has(noun.lower));

/** How the object of a recognition is told. */
interface ObjectOptions {
  /** Where its "as" is looked for; right behind the object by default. */
  readonly qualityFrom?: Phrase;
  /** A quality may follow without "as": "declared the killings a genocide". */
  readonly bare?: boolean;
  /** A noun of deed tells it: "the recognition of X as a leader in its field" counts as well. */
  readonly isNoun?: boolean;
}

/** Reads the object of a recognition that starts at a noun phrase; null where nothing of the list is recognised. */
export function readRecognised(document: EventDocument, noun: Phrase, options: ObjectOptions = {}): Recognised | null {
  if (!isNoun(noun) || isHardNegative(noun) || NEGATIVE_DETERMINERS.has(noun.first.lower)) return null;
  const quality = qualityOf(noun, options);
  if (quality && isOwnCapital(quality)) return null;
  const byQuality = quality ? readByQuality(document, noun, quality) : null;
  if (byQuality) return byQuality;
  if (quality && quality.object === null && !options.isNoun) return null;
  for (const read of READERS) {
    const recognised = read(document, noun);
    if (recognised) return recognised;
  }
  return null;
}

/** The quality behind an object, or behind the verb that it stands apart from. */
function qualityOf(noun: NounPhrase, { qualityFrom, bare }: ObjectOptions): Quality | null {
  const told = readQuality(qualityFrom ?? noun.next);
  if (told || !bare) return told;
  return qualityFrom ? bareQualityAt(qualityFrom) : readBareQuality(noun);
}

type ReadObject = (document: EventDocument, noun: NounPhrase) => Recognised | null;

/** What a noun phrase without a telling quality can be, in the order in which it is tried. */
const READERS: readonly ReadObject[] = [
  claimToVictory,
  readAuthority,
  (document, noun) => (HOLD_NOUNS.has(noun.lower) ? readHold(document, noun) : null),
  readStatehood,
  readCrime,
  readVote,
  readPolity,
];

/** "the rebels' authority", "the legitimacy of the council": whoever has it is recognised as a government. */
function readAuthority(document: EventDocument, noun: NounPhrase): Recognised | null {
  if (!AUTHORITY_NOUNS.has(noun.lower) || isCapitalised(noun.head)) return null;
  const of = nounAfter(noun, isOf);
  if (of) return VOTE_NOUNS.has(of.lower) ? readVote(document, of) : governmentOf(recognisedParties(document, of));
  if (!hasPossessor(noun)) return null;
  const owners = ownersOf(document, noun);
  const end = noun.ownStart.previous;
  const owner: NounPhrase = { ...noun, end, head: end.previous, lower: end.previous.lower, ownStart: noun.first };
  return governmentOf(owners.length ? owners : [{ ...described(owner, NOWHERE), name: phraseName(noun.first, end) }]);
}

const governmentOf = (recipients: readonly Party[]): Recognised | null =>
  recipients.length ? { recipients, object: 'government', as: null } : null;

const NOWHERE: ReadonlySet<string> = new Set();

/** "recognised Jerusalem as its capital": the owner's own city. */
const isOwnCapital = ({ text, object }: Quality): boolean =>
  object === 'capital' && QUALITY_OWNERS.has(FIRST_WORD.exec(text.toLowerCase())?.[0] ?? '');

const FIRST_WORD = /^[a-z]+\b/;

/** "Maduro's claim to victory": the one who claims it. */
function claimToVictory(document: EventDocument, noun: NounPhrase): Recognised | null {
  if (!CLAIM_NOUNS.has(noun.lower) || !VOTE_NOUNS.has(noun.next.next.lower)) return null;
  const winner = winnerOf(document, noun);
  return winner ? { recipients: [winner], object: 'election', as: null } : null;
}

/** "declared the killings a genocide": the noun phrase after the object's own phrases. */
function readBareQuality(noun: Phrase): Quality | null {
  let next = overTimes(attachedEnd(noun, JUDGED_LINKS));
  if (next.kind === 'comma') next = afterAside(next);
  if (isVerb(next) && next.shape === 'to' && COPULAS.has(next.base)) next = next.next;
  return qualityAt(skip(next, next.kind === 'quote' ? 1 : 0));
}

/** "is considered the rightful ruler", "was declared to be a state": what a passive verb makes of its subject. */
function bareQualityAt(from: Phrase): Quality | null {
  const isToBe = isVerb(from) && from.shape === 'to' && COPULAS.has(from.base);
  const first = isToBe ? from.next : from;
  return isNoun(first) && !first.isTime ? qualityAt(first) : null;
}

const isTime = (phrase: Phrase): boolean => isNoun(phrase) && phrase.isTime;

/** "declared the famine in 1932 and 1933 a genocide": the phrase behind the times. */
function overTimes(phrase: Phrase): Phrase {
  let next = phrase;
  while (isTime(next) || ((next.kind === 'prep' || next.kind === 'conj') && isTime(next.next))) next = next.next;
  return next;
}

const ASIDE_REACH = 14;

/** "the Holodomor, the hunger that Stalin inflicted, a genocide": the phrase behind the comma that closes what the first one opens. */
function afterAside(comma: Phrase): Phrase {
  for (let close = comma.next.next; close.exists && close.index <= comma.index + ASIDE_REACH; close = close.next)
    if (close.kind === 'comma' && CRIME_QUALITIES.has(close.next.lower)) return close.next;
  const close = comma.next.next;
  const isNamed = isNoun(comma.next) && close.kind === 'comma' && GOVERNMENT_QUALITIES.has(close.next.lower);
  return isNamed ? close.next : comma;
}

const JERUSALEM = /Jerusalem/;

/** A city under its own name; "the city" is the one named last. */
function cityParty(document: EventDocument, noun: NounPhrase): Party {
  const party = described(noun);
  const position = noun.first.start;
  if (!CITY_NOUNS.has(noun.lower)) return party;
  const city = document
    .politiesBefore(position)
    .findLast(({ match, end }) => end <= position && (match.how === 'capital' || JERUSALEM.test(match.name)));
  return city ? { ...party, name: noun.sentence.source.slice(city.start, city.end) } : party;
}

/** With a quality that settles the kind of object; null where it does not, or where nobody is found. */
function readByQuality(document: EventDocument, noun: NounPhrase, quality: Quality): Recognised | null {
  const { object, text } = quality;
  const recipients = object === null ? [] : recipientsInQuality(document, noun, { ...quality, object });
  return object !== null && recipients.length ? { recipients, object, as: text } : null;
}

function recipientsInQuality(
  document: EventDocument,
  noun: NounPhrase,
  { object, holder }: Quality & { readonly object: EventObject },
): readonly Party[] {
  switch (object) {
    case 'capital':
      return [cityParty(document, noun)];
    case 'sovereignty':
      return holder ? [holder] : [];
    case 'genocide':
      return readCrime(document, noun)?.recipients ?? [described(noun, CRIME_LINKS)];
    case 'state': {
      const recipients = readStatehood(document, noun)?.recipients ?? recognisedParties(document, noun);
      return recipients.map((party) =>
        party.kind === 'person' || party.kind === 'organ' ? { ...party, kind: 'state' } : party,
      );
    }
    default:
      return recognisedParties(document, noun);
  }
}

/** A state, government or person by itself. */
function readPolity(document: EventDocument, noun: NounPhrase): Recognised | null {
  const recipients = recognisedParties(document, noun);
  const first = recipients[0];
  const object = first ? objectOf(document, noun, first) : null;
  return object === null ? null : { recipients, object, as: null };
}

/** As what a party is recognised that a noun phrase names, by pronoun, noun, or the party's kind. */
function objectOf(document: EventDocument, noun: NounPhrase, party: Party): EventObject | null {
  const { isPronoun, lower } = noun;
  const isRuler = party.kind === 'person' || party.kind === 'organ';
  if (isPronoun) return objectBefore(document, party) ?? (party.kind === 'person' ? 'government' : 'state');
  if (GOVERNMENT_NOUNS.has(lower)) return 'government';
  if (RECALLED_BODIES.has(lower)) return objectBefore(document, party);
  if (party.kind === 'state') return 'state';
  if (isRuler) return 'government';
  return STATE_NOUNS.has(lower) && (isStateLike(noun) || STATELETS.has(lower)) ? 'state' : null;
}

/** As what the party was recognised last. */
const objectBefore = (document: EventDocument, party: Party): EventObject | null =>
  document
    .recent()
    .findLast(({ recipients, object }) => object !== null && recipients.some(({ name }) => name === party.name))
    ?.object ?? null;

/** A word of the list, or "self-" with another: "self-declared". */
const STATE_MARK = new RegExp(`\\b(?:self-\\w+|${[...STATE_MARKS].join('|')})\\b`);

/** "two breakaway regions", "its northern neighbour": a description that says what kind of land it is. */
const isStateLike = ({ first, end, lower }: NounPhrase): boolean =>
  STATE_MARK.test(textBetween(first, end)) || (NUMBERS.has(first.lower) && lower.endsWith('s'));
