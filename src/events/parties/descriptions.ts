/** Recipients that the text names by description: "the council", "both entities", "two rebel provinces in northern Chad". */

import { GOVERNMENT_NOUNS, MOVEMENTS, STATE_NOUNS } from '../../data/events/nouns.js';
import { PLURAL_LANDS } from '../../data/events/phrase-words.js';
import { attachedEnd } from '../../grammar/attachment.js';
import { isNoun, type NounPhrase, type Phrase } from '../../grammar/phrases.js';
import { spanBetween, textBetween } from '../../grammar/place.js';
import type { EventDocument } from '../document.js';
import { isState, type Party } from '../outcome/mention.js';
import { recallRecipient } from './named-before.js';
import { phraseName, politiesIn } from './polity-names.js';

/** A recipient under its description. */
export function described(at: Phrase, prepositions: ReadonlySet<string> = new Set(['of', 'in'])): Party {
  const phrase = at as NounPhrase;
  const end = attachedEnd(at, prepositions);
  const last = end.previous as NounPhrase;
  return {
    name: phraseName(phrase.first, last.end),
    code: null,
    kind: 'thing',
    span: spanBetween(phrase.first, last.end),
  };
}

export const isDefinite = ({ first }: NounPhrase): boolean => /^(?:the|its|their|his|this|that)$/.test(first.lower);

/** A phrase that ends in capitalised words which are no polity: a person, a movement. */
export function isPersonName(phrase: NounPhrase): boolean {
  const last = phrase.head;
  if (!last.exists || !/^\p{Lu}/u.test(last.text) || STATE_NOUNS.has(last.lower)) return false;
  return !politiesIn(phrase.first, phrase.end).some(({ end }) => end.index > phrase.head.index);
}

export function personName(phrase: NounPhrase): Party {
  let first = phrase.head;
  while (
    first.index > phrase.first.index &&
    /^\p{Lu}/u.test(first.previous.text) &&
    !/^(?:President|Mr|Mr\.|Mrs|Prime|Minister|Senator|General|Gen\.|Leader)$/.test(first.previous.text) &&
    politiesIn(first.previous, first).length === 0
  )
    first = first.previous;
  return {
    name: textBetween(first, phrase.head.next),
    code: null,
    kind: 'person',
    span: spanBetween(first, phrase.head.next),
  };
}

/** "the council" → the council that was recognised before; "the opposition leader" → the one named before. */
export function recallDescription(document: EventDocument, at: Phrase): readonly Party[] | null {
  const phrase = at as NounPhrase;
  const isOwned = phrase.ownStart.index > phrase.first.index;
  if (!isDefinite(phrase) && !isOwned) return null;
  const noun = phrase.lower;
  const sameNoun = recallRecipient(document, ({ name }) => name.toLowerCase().split(' ').includes(noun));
  if (sameNoun && !politiesIn(phrase.first, phrase.end).length) return sameNoun;
  if (CAPITAL.test(phrase.head.text)) return null;
  const body = GOVERNMENT_NOUNS.has(noun) ? bodyNamed(document, at) : null;
  if (body) return [body];
  if (!GOVERNMENT_NOUNS.has(noun) || politiesIn(phrase.first, phrase.end).length) return null;
  return recallRecipient(document, ({ kind }) => kind === 'person' || kind === 'organ' || kind === 'thing');
}

const CAPITAL = /^\p{Lu}/u;

/** "the council" → "National Transitional Council", an organisation that the text named before it. */
function bodyNamed(document: EventDocument, at: Phrase): Party | null {
  const { first, end, lower } = at as NounPhrase;
  const span = spanBetween(first, end);
  const actor = document.input.actors.find(
    ({ type, name, mentions }) =>
      type === 'organization' &&
      name.toLowerCase().endsWith(` ${lower}`) &&
      mentions.some(({ start }) => start < span.start),
  );
  return actor ? { name: actor.name, code: actor.country, kind: 'organ', span } : null;
}

/** A pair that stands later than this in the text is not what its first lines mean. */
const MAX_PAIRS = 300;

/** "two breakaway republics", "both entities", "them": the pair that the text names. */
export function namedPair(document: EventDocument, at: Phrase): readonly Party[] | null {
  const phrase = at as NounPhrase;
  const words = phrase.words;
  if (
    !PLURAL_LANDS.has(phrase.lower) ||
    !(
      words.some(({ lower }) => lower === 'two' || lower === 'both' || lower === 'the' || lower === 'breakaway') ||
      phrase.isPronoun
    )
  )
    return null;
  if (at.next.lower === 'of' && isNoun(at.next.next) && politiesIn(at.next.next.first, at.next.next.end).length)
    return null;
  const told = recallRecipient(document, isState);
  if (told && told.length > 1) return told;
  const [one, other] = document.recent().slice(-2);
  const isMutual = one && other && one.evidence.start === other.evidence.start && one.object === 'state';
  if (isMutual && one.recipients[0]?.name === other.actor.name) return [one.actor, other.actor];
  const polities = document.polities();
  for (let n = 1; n < polities.length && n < MAX_PAIRS; n += 1) {
    const [first, second] = [polities[n - 1], polities[n]];
    if (!first || !second || second.start - first.end > 14 || first.match.code === second.match.code) continue;
    if (!first.match.code?.startsWith('x-') || !second.match.code?.startsWith('x-')) continue;
    const between = document.input.reading.text.slice(first.end, second.start);
    if (!/\band\b/.test(between)) continue;
    return [first, second].map(({ match, start, end }) => ({
      name: match.name,
      code: match.code,
      kind: 'state' as const,
      span: { start, end },
    }));
  }
  return null;
}

/** How far back, in characters, what waits to be recognised may have been named. */
const CONTESTED_REACH = 300;

/** The would-be state or movement named last before a position: what "recognise it" most likely means while nothing has been recognised. */
export function contestedBefore(document: EventDocument, position: number): Party | null {
  const isNear = ({ start, end }: { start: number; end: number }): boolean =>
    end <= position && start >= position - CONTESTED_REACH;
  const land = document
    .politiesBefore(position)
    .findLast(
      ({ match, start, end }) =>
        isNear({ start, end }) && /^(?:XK|PS|TW|x-)/.test(match.code ?? '') && !document.avoid.includes(match.name),
    );
  if (land) {
    const { match, start, end } = land;
    return { name: match.name, code: match.code, kind: 'state', span: { start, end } };
  }
  const movement = document.input.actors.find(({ name, mentions }) => MOVEMENTS.has(name) && mentions.some(isNear));
  return movement ? { name: movement.name, code: null, kind: 'organ', span: null } : null;
}
