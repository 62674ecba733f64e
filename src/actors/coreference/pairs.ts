/** Names that stand in one row: "Peru and Chile", "the Upper (UVR) and Lower Vale republics (LVR)". */
import { itemAt } from '../../model/column.js';
import type { Actor } from '../../record.js';
import type { TextReading } from '../../text/index.js';
import type { Span } from '../../text/span.js';
import type { Placed } from './placed.js';

export interface Pair extends Span {
  readonly actors: readonly Actor[];
}

/** Between two names of a row: marks, "and", articles, and the lower-case words that end one name ("regions (LPR) and the"). */
const LINK =
  /^[\s,()]*(?:(?:\p{Ll}+\s+)?\(?)?[\s,()]*(?:and|or|&|,)[\s,]*(?:(?:the|of|with|its|both|neighbouring|neighboring|self-proclaimed|breakaway)\s+)*$/u;
/** What makes names that stand side by side one row: commas alone part clauses as well. */
const JOINS = /(?:^|[\s,)])(?:and|or|&)(?![\p{L}\p{N}])/u;
/** Between two forms of one name: "Donetsk (DPR)". */
const SAME = /^[\s(]*(?:\p{Ll}+\s*)?\($/u;
const LONGEST_LINK = 48;
const MOST_IN_A_ROW = 8;

/** All rows of two names or more, in text order; a row ends with the sentence. */
export function findPairs({ text }: TextReading, placed: readonly Placed[]): Pair[] {
  const pairs: Pair[] = [];
  for (let at = 0; at < placed.length; at += 1) {
    const first = itemAt(placed, at);
    const actors = [first.actor];
    let last = first;
    let isJoined = false;
    while (at + 1 < placed.length && actors.length < MOST_IN_A_ROW) {
      const next = itemAt(placed, at + 1);
      if (next.sentence !== last.sentence || next.start < last.end || next.start - last.end > LONGEST_LINK) break;
      const between = text.slice(last.end, next.start);
      const isSame = next.actor === last.actor && SAME.test(between);
      if (!isSame && (!LINK.test(between) || next.actor === last.actor)) break;
      isJoined ||= JOINS.test(between);
      if (!actors.includes(next.actor)) actors.push(next.actor);
      last = next;
      at += 1;
    }
    if (isJoined && actors.length > 1) pairs.push({ start: first.start, end: last.end, actors });
  }
  return pairs;
}
