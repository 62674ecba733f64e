/**
 * Who "he", "it", "the ministry", "both entities" is. Rules in the manner of Hobbs (1978) and Lappin & Leass (1994): the subject of the
 * sentence, then of the one before; number, kind and gender must fit. What is not sure is left open.
 */

import { PLURAL_REGIONS } from '../../data/roles/pronouns.js';
import { firstFrom, itemAt } from '../../model/column.js';
import type { Actor } from '../../record.js';
import type { TextReading } from '../../text/index.js';
import type { Span } from '../../text/span.js';
import { type Description, describe, type GenderByActor } from './descriptions.js';
import { findPairs, type Pair } from './pairs.js';
import type { Placed } from './placed.js';
import { genderByPronouns } from './pronoun-gender.js';

/** What the words of one text stand for. */
export interface Resolver {
  /** The actors' ids of a pronoun or a short description at a span of the text (UTF-16 units); null where it is not sure. */
  readonly resolve: (span: Span) => readonly string[] | null;
  /** Whether a pronoun's kind, number and gender fit an actor. */
  readonly fits: (pronoun: string, actor: Actor) => boolean;
}

export interface CoreferenceInput {
  readonly reading: TextReading;
  readonly actors: readonly Actor[];
}

const SENTENCES_BACK = 3;

/** The number of the last of `items` that starts at or before `at`; -1 where none does. */
const lastBefore = (items: readonly Span[], at: number): number =>
  firstFrom(items.length, (number) => itemAt(items, number).start > at) - 1;

function placeMentions({ reading, actors }: CoreferenceInput): Placed[] {
  const placed = actors.flatMap((actor) =>
    actor.mentions.map(({ start, end }) => ({ start, end, actor, sentence: lastBefore(reading.sentences, start) })),
  );
  return placed.sort((a, b) => a.start - b.start || b.end - a.end);
}

interface Discourse extends CoreferenceInput {
  readonly placed: readonly Placed[];
  readonly pairs: readonly Pair[];
  readonly genders: GenderByActor;
}

/** A resolver for one text; make it once and ask it often. */
export function makeResolver(input: CoreferenceInput): Resolver {
  const placed = placeMentions(input);
  const discourse: Discourse = {
    ...input,
    placed,
    pairs: findPairs(input.reading, placed),
    genders: genderByPronouns(input.reading, placed),
  };
  return {
    resolve: (span) => resolve(span, discourse),
    fits: (pronoun, actor) => describe(pronoun, discourse.genders)?.fits(actor) ?? false,
  };
}

function resolve(span: Span, discourse: Discourse): readonly string[] | null {
  const own = discourse.placed[lastBefore(discourse.placed, span.start)];
  if (own && own.start === span.start && own.end === span.end) return [own.actor.id];
  const description = describe(discourse.reading.text.slice(span.start, span.end), discourse.genders);
  if (description === null) return null;
  if (description.kind === 'relative') return relative(span, discourse);
  return description.isPlural
    ? resolvePlural(span, description, discourse)
    : resolveSingle(span, description, discourse);
}

/** "Russia, which …": the name just before. */
function relative({ start }: Span, { placed, reading }: Discourse): readonly string[] | null {
  const before = placed[lastBefore(placed, start - 1)];
  return before && /^[\s,]*$/.test(reading.text.slice(before.end, start)) ? [before.actor.id] : null;
}

/** Mentions before `start` in its sentence, and those of the sentences before it, nearest sentence first; each in text order. */
function* sentencesBefore(start: number, { placed, reading }: Discourse): Generator<readonly Placed[]> {
  const sentence = lastBefore(reading.sentences, start);
  let last = lastBefore(placed, start - 1);
  for (let back = sentence; back >= Math.max(0, sentence - SENTENCES_BACK); back -= 1) {
    const found: Placed[] = [];
    while (last >= 0 && itemAt(placed, last).sentence === back && found.length < MOST_MENTIONS) {
      found.push(itemAt(placed, last));
      last -= 1;
    }
    if (found.length === MOST_MENTIONS) last = lastBefore(placed, (reading.sentences[back]?.start ?? 0) - 1);
    yield found.reverse();
  }
}

/** Inside a longer mention: "Ukraine" in "Ukraine's foreign ministry" is no subject. */
const isInside = (one: Placed, others: readonly Placed[]): boolean =>
  others.some((other) => other !== one && other.start <= one.start && one.end <= other.end);

function resolveSingle(span: Span, description: Description, discourse: Discourse): readonly string[] | null {
  let isOwnSentence = true;
  for (const mentions of sentencesBefore(span.start, discourse)) {
    const candidates = mentions.filter(
      (mention) => mention.end <= span.start && description.fits(mention.actor) && !isInside(mention, mentions),
    );
    const distinct = new Set(candidates.map(({ actor }) => actor.id));
    if (distinct.size === 0) {
      const ahead = isOwnSentence && description.kind === 'pronoun' ? withoutName(span, description, discourse) : null;
      if (ahead) return ahead;
      isOwnSentence = false;
      continue;
    }
    if (distinct.size === 1) return [...distinct];
    return choose(candidates, description, discourse);
  }
  return null;
}

const OPENS_WITH_CLAUSE =
  /^["“‘']?(?:in|on|at|after|before|when|while|as|despite|during|if|although|though|since|with|by|for|from|speaking|asked|once|unlike|because)\b/i;
const SUBJECT_PRONOUN = /(?:^|[\s,“"])(it|he|she)(?=\s)/gi;
/** The pronouns that a subject's pronoun can go on in. */
const SAME_PRONOUN: Readonly<Record<string, RegExp>> = {
  it: /^its?(?:elf)?$/i,
  he: /^(?:he|him|his|himself)$/i,
  she: /^(?:she|hers?|herself)$/i,
};
const LONGEST_CLAUSE = 300;
const MOST_AHEAD = 6;

/**
 * A pronoun with no name before it in its sentence: "It defended [its] vote" is what the first pronoun is; "In a letter to [his] members,
 * Jo Example said" is the name that the opening clause leads to. Null where neither holds.
 */
function withoutName({ start, end }: Span, description: Description, discourse: Discourse): readonly string[] | null {
  const { reading, placed } = discourse;
  const sentence = reading.sentences[lastBefore(reading.sentences, start)];
  if (!sentence || start - sentence.start > LONGEST_CLAUSE) return null;
  const opening = reading.text.slice(sentence.start, start);
  const own = reading.text.slice(start, end);
  const earlier = [...opening.matchAll(SUBJECT_PRONOUN)]
    .filter(([, pronoun]) => SAME_PRONOUN[(pronoun ?? '').toLowerCase()]?.test(own))
    .at(-1);
  if (earlier) {
    const at = sentence.start + earlier.index + earlier[0].length - itemAt(earlier, 1).length;
    return resolve({ start: at, end: at + itemAt(earlier, 1).length }, discourse);
  }
  if (!OPENS_WITH_CLAUSE.test(opening)) return null;
  const first = lastBefore(placed, end) + 1;
  const next = placed.slice(first, first + MOST_AHEAD).find(({ actor }) => description.fits(actor));
  if (!next || next.start >= sentence.end) return null;
  const between = reading.text.slice(end, Math.min(next.start, end + LONGEST_CLAUSE));
  return between.includes(',') ? [next.actor.id] : null;
}

const OBLIQUE =
  /(?:^|[\s,(])(?:in|at|near|from|of|to|with|by|for|on|against|over|under|after|before|between|than|like|about)\s+(?:the\s+)?$/i;
const LONGEST_PREPOSITION = 16;

/** Whether a preposition governs the mention: it is then no subject. */
const isOblique = ({ start }: Placed, { reading }: Discourse): boolean =>
  OBLIQUE.test(reading.text.slice(Math.max(0, start - LONGEST_PREPOSITION), start));

const POSSESSED = /^['’]s?(?!\p{L})/u;
const isOwner = ({ end }: Placed, { reading }: Discourse): boolean => POSSESSED.test(reading.text.slice(end, end + 3));

/** Of several: the nearest for possessives and descriptions, the subject for pronouns; none where no one is the subject. */
function choose(
  candidates: readonly Placed[],
  { prefers }: Description,
  discourse: Discourse,
): readonly string[] | null {
  if (prefers === 'nearest') return [(candidates.at(-1) as Placed).actor.id];
  const subjects = candidates.filter((candidate) => !isOblique(candidate, discourse) && !isOwner(candidate, discourse));
  const subject = subjects[0] ?? null;
  return subject && [subject.actor.id];
}

/** How far a resolver looks back, so that a text of names alone is not read over and over. */
const MOST_PAIRS = 30;
const MOST_MENTIONS = 60;

/** The last of `items` that ends before `start` and starts after `earliest`, among the nearest few. */
function nearestBefore<Item extends Span>(
  items: readonly Item[],
  { start, earliest, most }: { start: number; earliest: number; most: number },
  fits: (item: Item) => boolean,
): Item | null {
  const last = lastBefore(items, start - 1);
  for (let at = last; at > last - most && at >= 0; at -= 1) {
    const item = itemAt(items, at);
    if (item.start < earliest) return null;
    if (item.end <= start && fits(item)) return item;
  }
  return null;
}

const PLURAL_PHRASE = new RegExp(
  `\\b(?:the|both|these|those)(?: \\p{Ll}+){0,2} (?:${PLURAL_REGIONS.join('|')})(?!\\p{L})`,
  'giu',
);

/** "Peru, which armed [the islands], recognised them": a description in the pronoun's own sentence. */
function describedBefore({ start }: Span, discourse: Discourse): readonly string[] | null {
  const { reading } = discourse;
  const from = Math.max(reading.sentences[lastBefore(reading.sentences, start)]?.start ?? 0, start - LONGEST_CLAUSE);
  const phrase = [...reading.text.slice(from, start).matchAll(PLURAL_PHRASE)].at(-1);
  if (!phrase) return null;
  const at = from + phrase.index;
  return resolve({ start: at, end: at + phrase[0].length }, discourse);
}

const LONGEST_APPOSITION_GAP = 8;

/** "the two breakaway entities, [Donetsk and Luhansk]": names that follow at once. */
function namedAfter(
  { end }: Span,
  { fits, fitsCount }: Description,
  { pairs, reading }: Discourse,
): readonly string[] | null {
  const pair = pairs[lastBefore(pairs, end) + 1];
  if (
    !pair ||
    pair.start - end > LONGEST_APPOSITION_GAP ||
    !/^(?:,| of)\s+(?:the\s+)?$/.test(reading.text.slice(end, pair.start))
  )
    return null;
  return pair.actors.every(fits) && fitsCount(pair.actors.length) ? pair.actors.map(({ id }) => id) : null;
}

/** "them", "both entities": the nearest names in one row, or group, that fit. */
function resolvePlural(span: Span, description: Description, discourse: Discourse): readonly string[] | null {
  const { pairs, placed, reading } = discourse;
  const { start } = span;
  const told =
    description.kind === 'pronoun' ? describedBefore(span, discourse) : namedAfter(span, description, discourse);
  if (told) return told;
  const sentence = lastBefore(reading.sentences, start);
  const earliest =
    description.kind === 'pronoun' ? (reading.sentences[Math.max(0, sentence - SENTENCES_BACK)]?.start ?? 0) : 0;
  const { fits, fitsCount, fitsGroup } = description;
  const pair = nearestBefore(
    pairs,
    { start, earliest, most: MOST_PAIRS },
    ({ actors }) => actors.every(fits) && fitsCount(actors.length),
  );
  const group = fitsGroup
    ? nearestBefore(
        placed,
        { start, earliest, most: MOST_MENTIONS },
        ({ actor }) => actor.type === 'group' && actor.country === null,
      )
    : null;
  if (pair && (!group || group.start < pair.end)) return pair.actors.map(({ id }) => id);
  return group && [group.actor.id];
}
