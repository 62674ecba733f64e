/** What stands near a unit, as numbers: a unit of another line counts as the line's end. */
import { itemAt } from '../../model/column.js';
import type { NameText } from './name-text.js';
import type { WordType } from './word-types.js';

/** Stands for all that is beyond a line's ends. */
export const EDGE = 0x0ed6e;

/** The form of a word by the number of its type. */
export const typeOfNumber = (text: NameText, typeNumber: number): WordType => itemAt(text.types, typeNumber);

/** The form of a unit. */
export const typeAt = (text: NameText, at: number): WordType => itemAt(text.types, text.typeOf[at] ?? 0);

/** Whether `other` is on the same line as `at`. */
export const sameLine = (text: NameText, at: number, other: number): boolean =>
  other >= 0 && other < text.units.length && text.lineOf[other] === text.lineOf[at];

/** The hash of a unit's word, case aside. */
export const neighbour = (text: NameText, at: number, other: number): number =>
  sameLine(text, at, other) ? typeAt(text, other).folded : EDGE;

/** The word lists of a unit, a bit a list. */
export const listsNear = (text: NameText, at: number, other: number): number =>
  sameLine(text, at, other) ? typeAt(text, other).lexicons : EDGE;

/** The hash of a unit's shape with repeats left out. */
export const shapeNear = (text: NameText, at: number, other: number): number =>
  sameLine(text, at, other) ? typeAt(text, other).shortShape : EDGE;
