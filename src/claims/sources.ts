/** A claim's sources: coordinated ones parted, each with its kind and, where it is one, the actor that it names. */
import { COLLECTIVE_NOUNS, DOCUMENT_NOUNS, ORGANISATION_NOUNS, SOURCE_PRONOUNS } from '../data/english/source-words.js';
import type { Actor, ClaimSource } from '../record.js';
import { lemmaOf } from '../text/lemma.js';
import type { Span } from '../text/span.js';
import { TAGS } from '../text/tags.js';
import type { Token } from '../text/tokens.js';
import type { ClaimColumns, TokenSpan } from './columns.js';
import type { ActorLookup } from './resolve.js';
import type { Speakers } from './speakers.js';

const STOPS = new Set(['IN', 'WDT', 'WP', 'WP$', 'TO', ',', ':', '(', 'VBG', 'VBN', '``', "''"]);
const tagAt = ({ tag }: ClaimColumns, at: number): string => TAGS[tag[at] as number] as string;
const isName = (tag: string): boolean => tag === 'NNP' || tag === 'NNPS';
const isNoun = (tag: string): boolean => tag.startsWith('NN');
const wordAt = ({ tokens }: ClaimColumns, at: number): string => (tokens[at] as Token).text.toLowerCase();

/** The core of a noun phrase: up to the first comma, preposition or clause after its first noun. */
export function coreOf(columns: ClaimColumns, { first, end }: TokenSpan): TokenSpan {
  let hasNoun = false;
  for (let at = first; at < end; at += 1) {
    const tag = tagAt(columns, at);
    if (hasNoun && STOPS.has(tag)) return { first, end: at };
    hasNoun ||= isNoun(tag) || tag === 'PRP' || tag === 'CD';
  }
  return { first, end };
}

/** The last noun of a core, or its last word. */
function headAt(columns: ClaimColumns, core: TokenSpan): number {
  for (let at = core.end - 1; at >= core.first; at -= 1) if (isNoun(tagAt(columns, at))) return at;
  return core.end - 1;
}

const RELATIVES = new Set(['WDT', 'WP', 'WP$']);
const STARTS_PHRASE = new Set(['DT', 'PRP$', 'NNP', 'NNPS', 'PRP', 'CD', 'JJ', 'NNS', 'PDT']);

/** Whether the "and" at `at` joins two sources: the right one begins like a noun phrase, the left one is whole. */
function joinsSources(columns: ClaimColumns, lookup: ActorLookup, { first, end }: TokenSpan, at: number): boolean {
  const before = tagAt(columns, at - 1) === ',' ? at - 2 : at - 1;
  const after = at + 1;
  if (before < first || after >= end || !STARTS_PHRASE.has(tagAt(columns, after))) return false;
  if (lookup.isInside(columns.tokens[at] as Token) || isInClause(columns, first, at)) return false;
  const left = tagAt(columns, before);
  const right = tagAt(columns, after);
  if (!isNoun(left) && left !== 'PRP') return false;
  if (right === 'DT' || right === 'PRP$' || right === 'PRP') return !isApposition(columns, first, at);
  const head = headAt(columns, coreOf(columns, { first: after, end }));
  const isWholeLeft = !hasPreposition(columns, first, before);
  if (isName(tagAt(columns, first)) || isName(left)) return isWholeLeft && isName(tagAt(columns, head)) && isName(left);
  return isWholeLeft && left === 'NNS' && tagAt(columns, head) === 'NNS' && tagAt(columns, first) !== 'DT';
}

/** "Novak, head of the union and a member of the board": what follows a comma tells who Novak is, unless "and" has one too. */
function isApposition(columns: ClaimColumns, first: number, and: number): boolean {
  if (tagAt(columns, and - 1) === ',' || !isName(tagAt(columns, first))) return false;
  for (let at = first; at < and; at += 1) if (tagAt(columns, at) === ',') return true;
  return false;
}

/** "the mayor, whose office told him and his wife, …": an "and" of a relative clause that no comma has closed. */
function isInClause(columns: ClaimColumns, first: number, and: number): boolean {
  if (tagAt(columns, and - 1) === ',') return false;
  for (let at = first + 1; at < and; at += 1) if (RELATIVES.has(tagAt(columns, at))) return true;
  return false;
}

function hasPreposition(columns: ClaimColumns, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (tagAt(columns, at) === 'IN' || tagAt(columns, at) === 'TO') return true;
  return false;
}

const IS_EDGE = new Set([',', ':', '.', '``', "''"]);
const PARTS_APPOSITION = new Set([',', ':']);

/** Whether a mark ends what one like it began inside the phrase: "Novak, a member of the board," */
function closesApposition(columns: ClaimColumns, first: number, last: number): boolean {
  const mark = tagAt(columns, last);
  if (!PARTS_APPOSITION.has(mark)) return false;
  for (let at = first + 1; at < last - 1; at += 1) if (tagAt(columns, at) === mark) return true;
  return false;
}

/** A source without marks at its ends. */
function withoutMarks(columns: ClaimColumns, { first, end }: TokenSpan): TokenSpan {
  let start = first;
  let stop = end;
  while (stop - start > 1 && IS_EDGE.has(tagAt(columns, start))) start += 1;
  while (stop - start > 1 && IS_EDGE.has(tagAt(columns, stop - 1))) stop -= 1;
  return { first: start, end: stop };
}

/** A source without marks at its ends, but for the one that closes an apposition: so PolNeAR's guidelines want it. */
function trimSource(columns: ClaimColumns, source: TokenSpan): TokenSpan {
  const { first, end } = withoutMarks(columns, source);
  return { first, end: end < source.end && closesApposition(columns, first, end) ? end + 1 : end };
}

/** The parts of "X, Y and Z", or the span itself. */
export function splitSources(columns: ClaimColumns, lookup: ActorLookup, source: TokenSpan): TokenSpan[] {
  const span = trimSource(columns, source);
  const parts: TokenSpan[] = [];
  let { first } = span;
  for (let at = span.first + 1; at < span.end; at += 1) {
    if (tagAt(columns, at) !== 'CC' || !/^(?:and|or|&)$/.test(wordAt(columns, at))) continue;
    if (!joinsSources(columns, lookup, { first, end: span.end }, at)) continue;
    const end = tagAt(columns, at - 1) === ',' ? at - 1 : at;
    parts.push(...splitList(columns, { first, end }));
    first = at + 1;
  }
  if (/^(?:both|either)$/.test(wordAt(columns, span.first)) && parts.length > 0)
    parts[0] = { first: (parts[0] as TokenSpan).first + 1, end: (parts[0] as TokenSpan).end };
  return [...parts, { first, end: span.end }].filter(({ first: start, end }) => end > start);
}

/** "Smith, Jones" before an "and": a list where all parts are bare names. */
function splitList(columns: ClaimColumns, { first, end }: TokenSpan): TokenSpan[] {
  const parts: TokenSpan[] = [];
  let start = first;
  for (let at = first; at <= end; at += 1) {
    if (at < end && tagAt(columns, at) !== ',') {
      if (!isName(tagAt(columns, at))) return [{ first, end }];
      continue;
    }
    parts.push({ first: start, end: at });
    start = at + 1;
  }
  return parts;
}

/** What kind of source a noun phrase is by its words. */
export function kindOf(columns: ClaimColumns, span: TokenSpan): ClaimSource['kind'] {
  const core = coreOf(columns, span);
  const head = headAt(columns, core);
  const tag = tagAt(columns, head);
  const lemma = lemmaOf((columns.tokens[head] as Token).text, tag);
  if (tag === 'NNPS' || COLLECTIVE_NOUNS.has(wordAt(columns, head))) return 'collective';
  if (tag === 'NNP') return 'named';
  if (DOCUMENT_NOUNS.has(lemma)) return 'document';
  if (hasApposedName(columns, span, core)) return 'named';
  if (tag === 'NNS' || tag === 'DT' || tag === 'JJ' || COLLECTIVE_NOUNS.has(lemma)) return 'collective';
  return ORGANISATION_NOUNS.has(lemma) && isOwned(columns, core) ? 'named' : 'unnamed';
}

/** "the group's leader, Jan Novak". */
function hasApposedName(columns: ClaimColumns, { end }: TokenSpan, core: TokenSpan): boolean {
  return core.end + 1 < end && tagAt(columns, core.end) === ',' && tagAt(columns, core.end + 1) === 'NNP';
}

/** "Ukraine's foreign ministry", "the Trump campaign": a body that a name makes one of its kind; "a Russian agency" is any. */
function isOwned(columns: ClaimColumns, { first, end }: TokenSpan): boolean {
  if (/^(?:a|an|one|another|some)$/.test(wordAt(columns, first))) return false;
  for (let at = first; at < end; at += 1)
    if (isName(tagAt(columns, at)) || /^\p{Lu}/u.test((columns.tokens[at] as Token).text.slice(1))) return true;
  return tagAt(columns, first) === 'JJ' && /^\p{Lu}/u.test((columns.tokens[first] as Token).text);
}

/** What sources are read from. */
export interface SourceScene {
  readonly text: string;
  readonly columns: ClaimColumns;
  readonly lookup: ActorLookup;
  readonly speakers: Speakers;
}

/** What the source's actor says of its kind. */
function kindOfActor(actor: Actor): ClaimSource['kind'] {
  return actor.type === 'group' ? 'collective' : 'named';
}

/** Who a source is, wherever it stands. */
type Identity = Pick<ClaimSource, 'id' | 'name' | 'kind'>;

const identify = (actor: Actor): Identity => ({ id: actor.id, name: actor.name, kind: kindOfActor(actor) });

/** Who a person's pronoun is: who spoke last; where another is named since then, whom the sentences before name. */
function ofPerson(
  { columns, lookup, speakers }: SourceScene,
  { first }: TokenSpan,
  said: readonly Span[],
): Identity | null {
  const { start, end, text } = columns.tokens[first] as Token;
  const pronoun = text.toLowerCase();
  const wanted = { pronoun, fits: (id: string): boolean => lookup.fits(pronoun, id) };
  const last = speakers.goesOn(start, wanted);
  const range = { start: Math.min(last?.since ?? start, start), end: start };
  if (last && !lookup.namesAnother(pronoun, last.speaker.id, { range, said })) return last.speaker;
  const [named] = lookup.resolve({ start, end });
  return named ? identify(named) : speakers.lastPerson(start, wanted);
}

/** Who "they" are: whom the sentences before name, but for places; else several who spoke. */
function ofSeveral({ columns, lookup, speakers }: SourceScene, { first }: TokenSpan): readonly Identity[] {
  const { start, end } = columns.tokens[first] as Token;
  const actors = lookup.resolve({ start, end });
  const isSure = actors.length > 0 && actors.every(({ type }) => type !== 'place');
  return isSure ? actors.map(identify) : speakers.several(start);
}

/** Who a source is; none where it is not sure. */
function identities(scene: SourceScene, span: TokenSpan, said: readonly Span[]): readonly Identity[] {
  const { columns, lookup } = scene;
  const { start, end, text } = columns.tokens[span.first] as Token;
  const pronoun = span.end - span.first === 1 ? SOURCE_PRONOUNS.get(text.toLowerCase()) : undefined;
  if (pronoun === 'many') return ofSeveral(scene, span);
  if (pronoun !== 'person')
    return (pronoun ? lookup.resolve({ start, end }) : lookup.find(columns, span)).map(identify);
  const person = ofPerson(scene, span, said);
  return person ? [person] : [];
}

/** One source of a claim that says `said`, as the record shows it; several where "they" stands for several. */
export function toSources(scene: SourceScene, span: TokenSpan, said: readonly Span[]): ClaimSource[] {
  const { text, columns } = scene;
  const { start } = columns.tokens[span.first] as Token;
  const { end } = columns.tokens[span.end - 1] as Token;
  const place = { text: text.slice(start, end), start, end };
  const found = identities(scene, span, said);
  if (found.length > 0) return found.map(({ id, name, kind }) => ({ id, name, ...place, kind }));
  const named = withoutMarks(columns, span);
  const name = text.slice(start, (columns.tokens[named.end - 1] as Token).end).replace(/\s+/g, ' ');
  return [{ id: null, name, ...place, kind: kindOf(columns, span) }];
}
