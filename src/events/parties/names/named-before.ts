/** What the text has named or told before, for words that point back to it: "the two countries", "the island", "the embassy". */

import {
  BODY_NOUNS,
  HOME_MISSIONS,
  NUMBER_OPENERS,
  PAIR_NUMBERS,
  PAIR_WORDS,
  PLURAL_REPUBLICS,
} from '../../../data/events/parties/party-words.js';
import { PAIR_DOERS, PAIRED_STATES } from '../../../data/events/phrase-words.js';
import type { NounPhrase } from '../../../grammar/chunks/phrases.js';
import { textBetween } from '../../../grammar/place.js';
import { isThe } from '../../../grammar/words/word-tests.js';
import type { EventDocument, NamedPolity } from '../../document.js';
import type { Party } from '../../outcome/mention.js';
import { isTie, isWithdrawal, rowOf } from '../../outcome/type-rows.js';
import { fitsAreas } from './areas.js';
import { countOf } from './counted.js';

const MAX_PAIR_WORDS = 6;

/** "the two countries", "the two neighbours": the two states that the text named last before; null for another phrase. */
export function theTwo(document: EventDocument, phrase: NounPhrase): Party[] | null {
  if (!meansTwo(phrase)) return null;
  const doers = lastDoers(document);
  if (doers.length === 2 && PAIR_DOERS.has(phrase.lower)) return doers;
  const position = phrase.first.start;
  const polities = document
    .politiesBefore(position)
    .filter(
      ({ match, end }) => end <= position && match.kind !== 'body' && match.kind !== 'bloc' && match.how !== 'people',
    );
  const byName = lastPair(polities.filter(({ match }) => match.how === 'name'));
  return byName ?? (PLURAL_REPUBLICS.has(phrase.lower) ? null : lastPair(polities));
}

function meansTwo({ words, first, lower }: NounPhrase): boolean {
  const isPairNoun = PAIRED_STATES.has(lower) || (PAIR_NUMBERS.has(lower) && isThe(first));
  if (!isPairNoun || words.length > MAX_PAIR_WORDS) return false;
  return words.some((word) => PAIR_NUMBERS.has(word.lower)) || PAIR_WORDS.has(first.lower);
}

/** Those who together did the last deed, none of whom acts now. */
function lastDoers(document: EventDocument): Party[] {
  const mentions = document.recent();
  const last = mentions.at(-1);
  if (!last || isTie(last.type)) return [];
  const doers = mentions
    .filter(({ type, evidence }) => type === last.type && evidence.start === last.evidence.start)
    .map(({ actor }) => actor);
  return doers.every(({ kind, name }) => kind === 'state' && !document.avoid.includes(name)) ? doers : [];
}

/** The two polities named last, in text order; null where fewer are named. */
function lastPair(polities: readonly NamedPolity[]): Party[] | null {
  const parties = new Map<string, Party>();
  for (const { match, start, end } of polities.toReversed()) {
    if (!parties.has(match.name))
      parties.set(match.name, { name: match.name, code: match.code, kind: 'state', span: { start, end } });
    if (parties.size === 2) return [...parties.values()].reverse();
  }
  return null;
}

/** "the three countries": as many states as did what the text told last; null for another phrase. */
export function theSeveral(document: EventDocument, phrase: NounPhrase): Party[] | null {
  const count = countOf(phrase);
  if (count < 3 || !NUMBER_OPENERS.has(phrase.first.lower)) return null;
  const mentions = document.recent();
  const model = mentions.findLast(({ actor, object }) => actor.kind === 'state' && object !== null);
  if (!model) return null;
  const doers = new Map<string, Party>();
  for (const { actor, type, recipients } of mentions)
    if (type === model.type && recipients.some(({ name }) => model.recipients.some((party) => party.name === name)))
      doers.set(actor.name, actor);
  return doers.size === count ? [...doers.values()] : null;
}

/** "The embassy called the order hostile": the state whose diplomats were told to go last; empty for another phrase. */
export const ownerOfMission = (document: EventDocument, { lower }: NounPhrase): readonly Party[] =>
  HOME_MISSIONS.has(lower) ? (document.recent().findLast(({ type }) => rowOf(type).isOfEnvoys)?.recipients ?? []) : [];

/** A description in lower case, with its noun last, where it stands, and whom it cannot mean. */
interface Description {
  readonly position: number;
  readonly text: string;
  readonly avoid: readonly string[];
}

/** The polity named last before a phrase that its words can describe; by its own name rather than another where `byName`. */
export function lastDescribed(
  document: EventDocument,
  { first, head }: NounPhrase,
  { byName }: { byName: boolean },
): Party | null {
  const text = textBetween(first, head.next).toLowerCase();
  const description = { position: first.start, text, avoid: document.avoid };
  const polities = document.politiesBefore(first.start);
  const names = byName ? polities.filter(({ match }) => match.how === 'name') : [];
  return lastThatFits(names, description) ?? lastThatFits(polities, description);
}

function lastThatFits(polities: readonly NamedPolity[], description: Description): Party | null {
  const found = polities.findLast((polity) => canMean(description, polity));
  if (!found) return null;
  const { match, start, end } = found;
  return { name: match.name, code: match.code, kind: match.kind === 'body' ? 'body' : 'state', span: { start, end } };
}

/** "the bloc" means a body of states; other nouns mean a state, one of the area that they name. */
function canMean({ position, text, avoid }: Description, { match, end }: NamedPolity): boolean {
  if (end > position || match.how === 'people' || avoid.includes(match.name)) return false;
  const noun = text.slice(text.lastIndexOf(' ') + 1);
  const isKind = BODY_NOUNS.has(noun) ? match.kind === 'body' : match.kind !== 'body' && match.kind !== 'bloc';
  return isKind && fitsAreas(match.code, text);
}

/** The last party that was recognised, had its ties changed, or acted, by a test; null where none passes. */
export function recallRecipient(document: EventDocument, test: (party: Party) => boolean): readonly Party[] | null {
  const all = document
    .recent()
    .filter(({ object, recipients }) => object !== null && recipients.some((party) => test(party)));
  const told = all.findLast(({ type }) => !isWithdrawal(type)) ?? all.at(-1);
  if (told) return told.recipients;
  const unclaimed = document.unclaimed.at(-1);
  return unclaimed && unclaimed.object !== null && unclaimed.recipients.some(test) ? unclaimed.recipients : null;
}
