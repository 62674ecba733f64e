/** Pointers to other stories that stand inside a paragraph: "…, he said. READ MORE: Storm closes harbour". */
import { POINTER_OPENERS } from '../../data/boilerplate/certain-lines.js';
import { findPhrase } from '../page/lines/line-phrases.js';

const POINTER = new RegExp(`(?<=[.!?”"’)]\\s)(?:${POINTER_OPENERS.join('|')})\\s?[:|>»]\\s`);
const LONGEST_POINTER = 200;

interface Parted {
  readonly text: string;
  /** The pointers taken out of it. */
  readonly pointers: readonly string[];
}

/** A paragraph without its pointers: whole lines of it, or its end. */
export function partPointers(text: string): Parted {
  const lines = text.split('\n');
  const pointers = lines.length > 1 ? lines.filter(isPointer) : [];
  const rest = pointers.length > 0 ? lines.filter((line) => !isPointer(line)).join('\n') : text;
  const tail = rest.slice(-LONGEST_POINTER);
  const match = POINTER.exec(tail);
  if (!match) return { text: rest, pointers };
  const start = rest.length - tail.length + match.index;
  return { text: rest.slice(0, start).trimEnd(), pointers: [...pointers, rest.slice(start)] };
}

function isPointer(line: string): boolean {
  if (line.length > LONGEST_POINTER) return false;
  const phrase = findPhrase(line.toLowerCase());
  return phrase?.reason === 'related-stories' && phrase.how === 'starts' && line.includes(':');
}
