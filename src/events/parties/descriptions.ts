/** Recipients that the text names by description: "the council", "both entities", "two rebel provinces in northern Chad". */

import { GOVERNMENT_NOUNS, MOVEMENTS, STATE_NOUNS } from '../../data/events/nouns.js';
import { PLURAL_LANDS } from '../../data/events/phrase-words.js';
import { attachedEnd, lowerAt } from '../../grammar/attachment.js';
import { isNoun, type NounPhrase } from '../../grammar/phrases.js';
import { type ReadSentence, wordsSpan, wordsText } from '../../grammar/sentence.js';
import type { EventDocument } from '../document.js';
import { isState, type Party } from '../outcome/mention.js';
import { phraseName, politiesIn } from './polity-names.js';
import { recallRecipient } from './references.js';

/** A recipient under its description. */
export function described(
  sentence: ReadSentence,
  at: number,
  prepositions: ReadonlySet<string> = new Set(['of', 'in']),
): Party {
  const phrase = sentence.phrases[at] as NounPhrase;
  const end = attachedEnd(sentence, at, prepositions);
  const last = sentence.phrases[end - 1] as NounPhrase;
  return {
    name: phraseName(sentence, phrase.first, last.end),
    code: null,
    kind: 'thing',
    span: wordsSpan(sentence, phrase.first, last.end),
  };
}

export const isDefinite = ({ words }: ReadSentence, { first }: NounPhrase): boolean =>
  /^(?:the|its|their|his|this|that)$/.test(words[first]?.lower ?? '');

/** A phrase that ends in capitalised words which are no polity: a person, a movement. */
export function isPersonName(sentence: ReadSentence, phrase: NounPhrase): boolean {
  const last = sentence.words[phrase.head];
  if (!last || !/^\p{Lu}/u.test(last.text) || STATE_NOUNS.has(last.lower)) return false;
  return !politiesIn(sentence, phrase.first, phrase.end).some(({ end }) => end > phrase.head);
}

export function personName(sentence: ReadSentence, phrase: NounPhrase): Party {
  const { words } = sentence;
  let first = phrase.head;
  while (
    first > phrase.first &&
    /^\p{Lu}/u.test(words[first - 1]?.text ?? '') &&
    !/^(?:President|Mr|Mr\.|Mrs|Prime|Minister|Senator|General|Gen\.|Leader)$/.test(words[first - 1]?.text ?? '') &&
    politiesIn(sentence, first - 1, first).length === 0
  )
    first -= 1;
  return {
    name: wordsText(sentence, first, phrase.head + 1),
    code: null,
    kind: 'person',
    span: wordsSpan(sentence, first, phrase.head + 1),
  };
}

/** "the council" → the council that was recognised before; "the opposition leader" → the one named before. */
export function recallDescription(
  document: EventDocument,
  sentence: ReadSentence,
  at: number,
): readonly Party[] | null {
  const phrase = sentence.phrases[at] as NounPhrase;
  const isOwned = phrase.ownStart > phrase.first;
  if (!isDefinite(sentence, phrase) && !isOwned) return null;
  const noun = phrase.lower;
  const sameNoun = recallRecipient(document, ({ name }) => name.toLowerCase().split(' ').includes(noun));
  if (sameNoun && !politiesIn(sentence, phrase.first, phrase.end).length) return sameNoun;
  if (CAPITAL.test(sentence.words[phrase.head]?.text ?? '')) return null;
  const body = GOVERNMENT_NOUNS.has(noun) ? bodyNamed(document, sentence, at) : null;
  if (body) return [body];
  if (!GOVERNMENT_NOUNS.has(noun) || politiesIn(sentence, phrase.first, phrase.end).length) return null;
  return recallRecipient(document, ({ kind }) => kind === 'person' || kind === 'organ' || kind === 'thing');
}

const CAPITAL = /^\p{Lu}/u;

/** "the council" → "National Transitional Council", an organisation that the text named before it. */
function bodyNamed(document: EventDocument, sentence: ReadSentence, at: number): Party | null {
  const { first, end, lower } = sentence.phrases[at] as NounPhrase;
  const span = wordsSpan(sentence, first, end);
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
export function namedPair(document: EventDocument, sentence: ReadSentence, at: number): readonly Party[] | null {
  const phrase = sentence.phrases[at] as NounPhrase;
  const words = sentence.words.slice(phrase.first, phrase.end);
  if (
    !PLURAL_LANDS.has(phrase.lower) ||
    !(
      words.some(({ lower }) => lower === 'two' || lower === 'both' || lower === 'the' || lower === 'breakaway') ||
      phrase.isPronoun
    )
  )
    return null;
  if (
    lowerAt(sentence, at + 1) === 'of' &&
    isNoun(sentence.phrases[at + 2]) &&
    politiesIn(sentence, (sentence.phrases[at + 2] as NounPhrase).first, (sentence.phrases[at + 2] as NounPhrase).end)
      .length
  )
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
