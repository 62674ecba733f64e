/** "The company", "the studio": a description of a body that the text has named. */

import {
  FIRM_NOUNS,
  GROUP_MODIFIERS,
  GROUP_NOUNS,
  MEDIA_WORDS,
  OFFICIAL_WORDS,
  OTHERNESS_WORDS,
  OUTLET_NAMES,
} from '../../data/english/source-words.js';
import { itemAt } from '../../model/column.js';
import type { Actor } from '../../record.js';
import type { ClaimColumns, TokenSpan } from '../text/claim-columns.js';
import { tagAt, wordAt } from '../text/claim-words.js';
import type { BodyMention } from './resolve.js';

/** The longest description: "the Lisbon-based software firm". */
const LONGEST = 5;
/** How many sentences back the nearest body is meant, where no other is. */
const SENTENCES_BACK = 3;
/** The body that a text is about is named so many times as often as the next. */
const MAIN = 2;

/** The noun of a definite description of a firm; null for any other phrase. */
export function readFirm(columns: ClaimColumns, { first, end }: TokenSpan): string | null {
  const noun = wordAt(columns, end - 1);
  const opens = wordAt(columns, first);
  if (end - first < 2 || end - first > LONGEST || (opens !== 'the' && opens !== 'this')) return null;
  if (tagAt(columns, end - 1) !== 'NN' || !(FIRM_NOUNS.has(noun) || GROUP_NOUNS.has(noun))) return null;
  for (let at = first + 1; at < end - 1; at += 1)
    if (!/^(?:JJ.*|NN.*|VBN)$/.test(tagAt(columns, at)) || OTHERNESS_WORDS.has(wordAt(columns, at))) return null;
  return noun;
}

/** "The control group": a part of a study, and no body. */
export const isPartOfStudy = (columns: ClaimColumns, { first, end }: TokenSpan): boolean =>
  end - first > 2 &&
  wordAt(columns, end - 1) === 'group' &&
  tagAt(columns, end - 2) === 'NN' &&
  !GROUP_MODIFIERS.has(wordAt(columns, end - 2));

const wordsOf = (phrase: string): readonly string[] => phrase.toLowerCase().split(/[^\p{L}\p{N}&]+/u);

/** Whether a body can be a firm: no office, and no paper that the firm speaks to. */
const canBeFirm = ({ name }: Actor): boolean =>
  !wordsOf(name).some((word) => OFFICIAL_WORDS.has(word) || OUTLET_NAMES.has(word) || MEDIA_WORDS.has(word));

/** Whether an actor's name or role has a noun; of what reads like a person the noun alone: "[publisher] Corvo Games". */
const holds = (noun: string, { type, name, role }: Actor): boolean =>
  type === 'organization'
    ? wordsOf(name).includes(noun) || (role !== null && wordsOf(role).includes(noun))
    : role?.toLowerCase() === noun;

/** What is known of the bodies before a description. */
interface FirmScene {
  /** The mentions before it of those who may be bodies, in text order. */
  readonly before: readonly BodyMention[];
  /** The number of its sentence. */
  readonly sentence: number;
  /** The actor that spoke last, where nobody else did since, and where its words end. */
  readonly speaker: { readonly id: string; readonly since: number } | null;
  /** The actor that was last described by the same words, and where that claim ends. */
  readonly called: { readonly id: string; readonly since: number } | null;
}

const distinct = (mentions: readonly BodyMention[]): readonly Actor[] => [
  ...new Set(mentions.map(({ actor }) => actor)),
];

/** The one actor of some mentions; null for none and for several. */
function onlyOne(mentions: readonly BodyMention[]): Actor | null {
  const actors = distinct(mentions);
  return actors.length === 1 ? itemAt(actors, 0) : null;
}

/**
 * Which body a description means: the last whose name or role has its noun; else the one firm of the text; else who goes on speaking, or
 * was called so before, where no other is named since; else the subject, or the only firm, of the nearest sentence; else the one that the
 * text is about, or the only body that it names. Null where none is sure; of a group, which may be no firm, without the last three.
 */
export function firmDescribed(noun: string, { before, sentence, speaker, called }: FirmScene): Actor | null {
  const named = before.findLast(({ actor }) => holds(noun, actor));
  if (named) return named.actor;
  // Who is only spoken to, or of, is a paper or a place of work.
  const subjects = new Set(before.filter(({ isOblique }) => !isOblique).map(({ actor }) => actor));
  const firms = before.filter(({ actor }) => actor.type === 'organization' && subjects.has(actor) && canBeFirm(actor));
  const only = onlyOne(firms);
  if (only) return only;
  const known = aloneSince(firms, speaker) ?? aloneSince(firms, called);
  if (known || GROUP_NOUNS.has(noun)) return known;
  for (let back = sentence; back >= sentence - SENTENCES_BACK; back -= 1) {
    const near = firms.filter((mention) => mention.sentence === back && !mention.isOblique);
    const nearest = onlyOne(near) ?? onlyOne(near.filter(({ isSubject }) => isSubject));
    if (nearest) return nearest;
    if (near.length > 0) break;
  }
  return mainOf(firms) ?? onlyOne(before.filter(({ actor }) => actor.type === 'organization' && canBeFirm(actor)));
}

/** The firm of an id, where no other is named since; null where one is. */
function aloneSince(firms: readonly BodyMention[], last: FirmScene['called']): Actor | null {
  const firm = firms.find(({ actor }) => actor.id === last?.id)?.actor;
  return firm && firms.every(({ actor, start }) => actor === firm || start < (last?.since ?? 0)) ? firm : null;
}

/** The body that is named far more often than every other; null where none is. */
function mainOf(firms: readonly BodyMention[]): Actor | null {
  const counted = distinct(firms)
    .map((actor) => ({ actor, count: firms.filter((mention) => mention.actor === actor).length }))
    .sort((a, b) => b.count - a.count);
  const [most, next] = counted;
  return most && most.count >= MAIN * (next?.count ?? 0) ? most.actor : null;
}
