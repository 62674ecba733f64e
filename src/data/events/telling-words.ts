/**
 * Words by which `events/telling/` finds out how real a deed is, when it was done, and on whose word. Lower case unless a comment says otherwise.
 * Own lists.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

// When

/** Words for a number, each at its place. */
export const COUNT_WORDS: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** Words for one: "a day later". */
export const ARTICLES_OF_ONE = words('a an');
