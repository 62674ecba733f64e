/** Which units stand in a name that the gazetteer knows, and where in it. */
import { itemAt } from '../../model/column.js';
import type { PhraseTable } from '../../model/phrases.js';
import { extendPhrase, loadGazetteer } from './gazetteer-phrases.js';
import type { WordType } from './word-types.js';
import type { Line } from './word-units.js';

const LONGEST = 5;
/** Classes a unit: bits of classes in which it is a whole name or begins one, goes on, ends one. */
export interface GazetteerMarks {
  readonly whole: Uint16Array;
  readonly begin: Uint16Array;
  readonly inside: Uint16Array;
  readonly end: Uint16Array;
}

const mayGoOn = (type: WordType): boolean => type.isNameLike || type.case === 'number' || type.text.length <= 3;

/** Marks the names of the gazetteer: at each capitalised word, for each class the longest phrase from there. */
export function markGazetteer(types: readonly WordType[], typeOf: Int32Array, lines: readonly Line[]): GazetteerMarks {
  const table = loadGazetteer();
  const make = (): Uint16Array => new Uint16Array(typeOf.length);
  const marks = { whole: make(), begin: make(), inside: make(), end: make() };
  for (const { first, end } of lines)
    for (let at = first; at < end; at += 1)
      if (itemAt(types, typeOf[at] ?? 0).isNameLike)
        markFrom({ types, typeOf, table, marks }, at, Math.min(end, at + LONGEST));
  return marks;
}

interface Marking {
  readonly types: readonly WordType[];
  readonly typeOf: Int32Array;
  readonly table: PhraseTable;
  readonly marks: GazetteerMarks;
}

function markFrom({ types, typeOf, table, marks }: Marking, start: number, end: number): void {
  const { whole, begin, inside, end: last } = marks;
  const found: number[] = [];
  let phrase = 0;
  for (let at = start; at < end; at += 1) {
    const type = itemAt(types, typeOf[at] ?? 0);
    if (!mayGoOn(type)) break;
    phrase = extendPhrase(phrase, type);
    found.push(table.lookUp(phrase));
  }
  let taken = 0;
  for (let length = found.length; length > 0; length -= 1) {
    const set = itemAt(found, length - 1) & ~taken;
    if (set === 0) continue;
    taken |= set;
    if (length === 1) whole[start] = (whole[start] ?? 0) | set;
    else {
      begin[start] = (begin[start] ?? 0) | set;
      for (let at = start + 1; at < start + length - 1; at += 1) inside[at] = (inside[at] ?? 0) | set;
      last[start + length - 1] = (last[start + length - 1] ?? 0) | set;
    }
  }
}
