/** Recipients that the text names by description: "the council", "both entities", "two rebel provinces in northern Chad". */

import { GOVERNMENT_NOUNS, MOVEMENTS, STATE_NOUNS } from '../../../data/events/nouns.js';
import { DEFINITE_WORDS, NAME_OPENERS, PAIR_MARKS } from '../../../data/events/parties/party-words.js';
import { PLURAL_LANDS } from '../../../data/events/phrase-words.js';
import { OWNING_PREPOSITIONS } from '../../../data/grammar/function-words.js';
import type { NounPhrase, Phrase } from '../../../grammar/chunks/phrases.js';
import { attachedEnd } from '../../../grammar/clauses/attachment.js';
import { spanBetween, textBetween } from '../../../grammar/place.js';
import { isOf } from '../../../grammar/words/word-tests.js';
import type { Span } from '../../../text/span.js';
import type { EventDocument, NamedPolity } from '../../document.js';
import { isState, type Party } from '../../outcome/mention.js';
import { recallRecipient } from '../names/named-before.js';
import { hasPossessor, nounAfter } from '../names/noun-links.js';
import { isCapitalised, phraseName, politiesIn } from '../names/polity-names.js';

/** A recipient under its description, with the phrases behind it that these prepositions open. */
export function described(noun: Phrase, prepositions: ReadonlySet<string> = OWNING_PREPOSITIONS): Party {
  const { end } = attachedEnd(noun, prepositions).previous;
  return { name: phraseName(noun.first, end), code: null, kind: 'thing', span: spanBetween(noun.first, end) };
}

/** "the council", "its council", not "a council". */
export const isDefinite = ({ first }: NounPhrase): boolean => DEFINITE_WORDS.has(first.lower);

/** A phrase that ends in capitalised words which are no polity: a person, a movement. */
export function isPersonName({ first, end, head }: NounPhrase): boolean {
  if (!isCapitalised(head) || STATE_NOUNS.has(head.lower)) return false;
  return !politiesIn(first, end).some((polity) => polity.end.index > head.index);
}

/** The person whose name a phrase ends in, without titles and nationality. */
export function personName({ first, head }: NounPhrase): Party {
  let start = head;
  while (start.index > first.index && goesWithName(start.previous)) start = start.previous;
  return {
    name: textBetween(start, head.next),
    code: null,
    kind: 'person',
    span: spanBetween(start, head.next),
  };
}

const goesWithName = (word: NounPhrase['first']): boolean =>
  isCapitalised(word) && !NAME_OPENERS.has(word.text) && politiesIn(word, word.next).length === 0;

/** "the council" → the council that was recognised before; "the opposition leader" → the one named before; null where none is known. */
export function recallDescription(document: EventDocument, noun: NounPhrase): readonly Party[] | null {
  if (!isDefinite(noun) && !hasPossessor(noun)) return null;
  const { lower } = noun;
  const isNamed = politiesIn(noun.first, noun.end).length > 0;
  const sameNoun = recallRecipient(document, ({ name }) => name.toLowerCase().split(' ').includes(lower));
  if (sameNoun && !isNamed) return sameNoun;
  if (isCapitalised(noun.head) || !GOVERNMENT_NOUNS.has(lower)) return null;
  const body = bodyNamed(document, noun);
  if (body) return [body];
  return isNamed
    ? null
    : recallRecipient(document, ({ kind }) => kind === 'person' || kind === 'organ' || kind === 'thing');
}

/** "the council" → "National Transitional Council", an organisation that the text named before it. */
function bodyNamed(document: EventDocument, { first, end, lower }: NounPhrase): Party | null {
  const span = spanBetween(first, end);
  const actor = document.input.actors.find(
    ({ type, name, mentions }) =>
      type === 'organization' &&
      name.toLowerCase().endsWith(` ${lower}`) &&
      mentions.some(({ start }) => start < span.start),
  );
  return actor ? { name: actor.name, code: actor.country, kind: 'organ', span } : null;
}

/** "two breakaway republics", "both entities", "them": the pair that the text names; null for another phrase. */
export function namedPair(document: EventDocument, noun: NounPhrase): readonly Party[] | null {
  if (!meansPair(noun)) return null;
  const told = recallRecipient(document, isState);
  if (told && told.length > 1) return told;
  return mutualPair(document) ?? breakawayPair(document);
}

function meansPair(noun: NounPhrase): boolean {
  if (!PLURAL_LANDS.has(noun.lower)) return false;
  if (!noun.isPronoun && !noun.words.some(({ lower }) => PAIR_MARKS.has(lower))) return false;
  const of = nounAfter(noun, isOf);
  return !of || politiesIn(of.first, of.end).length === 0;
}

/** The two that recognised each other last. */
function mutualPair(document: EventDocument): readonly Party[] | null {
  const [one, other] = document.recent().slice(-2);
  const isMutual = one && other && one.evidence.start === other.evidence.start && one.object === 'state';
  return isMutual && one.recipients[0]?.name === other.actor.name ? [one.actor, other.actor] : null;
}

/** A pair that stands later than this in the text is not what its first lines mean. */
const MAX_PAIRS = 300;
/** Characters between the two names of a pair. */
const PAIR_GAP = 14;
const AND = /\band\b/;

/** The first two would-be states that the text names side by side: "Abkhazia and South Ossetia". */
function breakawayPair(document: EventDocument): readonly Party[] | null {
  const polities = document.polities().slice(0, MAX_PAIRS);
  const { text } = document.input.doc;
  for (const [index, second] of polities.entries()) {
    const first = polities[index - 1];
    if (!first || second.start - first.end > PAIR_GAP || first.match.code === second.match.code) continue;
    if (!isBreakaway(first) || !isBreakaway(second) || !AND.test(text.slice(first.end, second.start))) continue;
    return [stateNamed(first), stateNamed(second)];
  }
  return null;
}

const isBreakaway = ({ match }: NamedPolity): boolean => match.code?.startsWith('x-') === true;

const stateNamed = ({ match, start, end }: NamedPolity): Party => ({
  name: match.name,
  code: match.code,
  kind: 'state',
  span: { start, end },
});

/** How far back, in characters, what waits to be recognised may have been named. */
const CONTESTED_REACH = 300;
/** Codes of lands that wait to be recognised by many. */
const CONTESTED_CODE = /^(?:XK|PS|TW|x-)/;

/**
 * The would-be state or movement named last before a position: what "recognise it" most likely means while nothing has been recognised; null
 * where none stands near.
 */
export function contestedBefore(document: EventDocument, position: number): Party | null {
  const isNear = ({ start, end }: Span): boolean => end <= position && start >= position - CONTESTED_REACH;
  const land = document
    .politiesBefore(position)
    .findLast(
      (polity) =>
        isNear(polity) && CONTESTED_CODE.test(polity.match.code ?? '') && !document.avoid.includes(polity.match.name),
    );
  if (land) return stateNamed(land);
  const movement = document.input.actors.find(({ name, mentions }) => MOVEMENTS.has(name) && mentions.some(isNear));
  return movement ? { name: movement.name, code: null, kind: 'organ', span: null } : null;
}
