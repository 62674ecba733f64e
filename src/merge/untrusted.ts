/** Values of files that may be of any origin: nothing is taken for granted of them. */

type Bag = Readonly<Record<string, unknown>>;

/** Whether a value is an object with keys, and no list. */
export const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** The object, empty for anything else. */
export const bag = (value: unknown): Bag => (isBag(value) ? value : {});
/** A text that is not empty. */
export const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
/** The list, empty for anything else. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
/** The texts of a list that are not empty; anything else in it is passed over. */
export const textsOf = (value: unknown): string[] => listOf(value).flatMap((each) => textOf(each) ?? []);
/** A share from 0 to 1. */
export const shareOf = (value: unknown): number | null =>
  typeof value === 'number' && value >= 0 && value <= 1 ? value : null;
