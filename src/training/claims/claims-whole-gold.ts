/** Settled claims of whole articles beside the gold ones: which are claims, and which are right in all their parts. */

import { CLAIM_COLUMNS, writeClaimNumbers } from '../../claims/confidence/claim-numbers.js';
import { ClaimView } from '../../claims/confidence/claim-view.js';
import { confidenceScenes } from '../../claims/index.js';
import { openDoc } from '../../grammar/doc.js';
import { readPage } from '../../pipeline.js';
import type { Claim, ClaimSource } from '../../record.js';
import { readBody, readText } from '../../text/index.js';

interface WholeSource {
  readonly text: string;
  readonly name: string;
  readonly names?: readonly string[];
}

/** A claim of `whole/dev.ndjson.gz`: strings are slices of the text. */
export interface WholeClaim {
  readonly source: WholeSource | readonly WholeSource[] | null;
  readonly content: string | readonly string[];
  readonly act?: string;
  readonly type: string;
  readonly optional?: boolean;
}

/** A whole article with its gold claims. */
export interface WholeDocument {
  readonly id: string;
  readonly text: string;
  readonly published?: string | null;
  readonly claims: readonly WholeClaim[];
}

/** A claim that was read, in numbers, and what gold says of it. */
export interface ClaimRow {
  readonly numbers: Float32Array;
  readonly isClaim: boolean;
  readonly isRight: boolean;
  /** Gold has it and asks for nothing: its parts are not judged. */
  readonly isOptional: boolean;
  readonly act: Claim['act'];
}

/** The claims of one document, and how many gold asks for. */
export interface ClaimDocument {
  readonly rows: readonly ClaimRow[];
  readonly wanted: number;
}

const MATCH = 0.5;
const EXACT = 0.9;

const asList = <Item>(value: Item | readonly Item[] | null): readonly Item[] =>
  value === null ? [] : Array.isArray(value) ? (value as readonly Item[]) : [value as Item];

/** A name without marks, case and "the". */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');

interface Range {
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** The numbers of the words inside some ranges. */
function wordsIn(words: readonly Range[], ranges: readonly Range[]): Set<number> {
  const found = new Set<number>();
  for (const [number, word] of words.entries())
    if (ranges.some(({ start, end }) => word.start >= start && word.end <= end)) found.add(number);
  return found;
}

/** Where the strings of a content stand; a string that several claims have is the next place of it each time. */
function placesOf(text: string, content: WholeClaim['content'], used: Map<string, number>): Range[] {
  return asList(content).flatMap((part) => {
    const next = text.indexOf(part, (used.get(part) ?? -1) + 1);
    const start = next < 0 ? text.indexOf(part) : next;
    if (start < 0) return [];
    used.set(part, start);
    return [{ start, end: start + part.length }];
  });
}

function f1Of(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0;
  for (const item of one) if (other.has(item)) shared += 1;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}

function hasRightSources(gold: WholeClaim, sources: readonly ClaimSource[]): boolean {
  const wanted = asList(gold.source);
  if (wanted.length !== sources.length) return false;
  return wanted.every((one) => {
    const resolved = new Set([one.name, ...(one.names ?? [])].map(plain));
    return sources.some(({ name }) => resolved.has(plain(name)));
  });
}

const beginsWithThat = ({ content }: WholeClaim): boolean => /^that\b/i.test(asList(content)[0] ?? '');

/** The claims of an article with what gold says of each. */
export function readWholeDocument({ text, published, claims }: WholeDocument): ClaimDocument {
  const { findings } = readPage(
    { content: text },
    { format: 'body', only: ['dateline', 'actors'], ...(published ? { published } : {}) },
  );
  const body = readBody(text);
  const shift = body.text === text ? 0 : Math.max(0, text.indexOf(body.text));
  const scenes = confidenceScenes({
    doc: openDoc(readText(body)),
    actors: findings.actors,
    dateline: findings.dateline,
  });
  const words = [...text.matchAll(WORD)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  const used = new Map<string, number>();
  const golds = claims.map((claim) => wordsIn(words, placesOf(text, claim.content, used)));
  const reads = scenes.map(({ read }) =>
    wordsIn(
      words,
      read.content.spans.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
    ),
  );
  const pairs = golds
    .flatMap((gold, g) => reads.map((read, r) => ({ g, r, f1: f1Of(gold, read) })))
    .filter(({ f1 }) => f1 >= MATCH)
    .sort((a, b) => b.f1 - a.f1);
  const matched = new Map<number, { gold: WholeClaim; f1: number }>();
  const taken = new Set<number>();
  for (const { g, r, f1 } of pairs) {
    if (taken.has(g) || matched.has(r)) continue;
    taken.add(g);
    matched.set(r, { gold: claims[g] as WholeClaim, f1 });
  }
  const isOptional = ({ optional, act }: WholeClaim): boolean => optional === true || act === 'attitude';
  const rows = scenes.map(({ scene, read }, number): ClaimRow => {
    const numbers = new Float32Array(CLAIM_COLUMNS.length);
    writeClaimNumbers(new ClaimView(scene), numbers);
    const match = matched.get(number);
    const isRight =
      match !== undefined &&
      hasRightSources(match.gold, read.sources) &&
      match.f1 >= EXACT &&
      (read.type === match.gold.type || beginsWithThat(match.gold));
    return {
      numbers,
      isClaim: match !== undefined,
      isRight,
      isOptional: match !== undefined && isOptional(match.gold),
      act: read.act,
    };
  });
  return { rows, wanted: claims.filter((claim) => !isOptional(claim)).length };
}
