/** Names made alike for comparing. */
import { remembering } from '../../text/remember.js';

const MARKS = /\p{M}+/gu;

const NOT_ASCII = /[^\x00-\x7f]/;
const withoutMarks = (name: string): string => (NOT_ASCII.test(name) ? name.normalize('NFD').replace(MARKS, '') : name);

/** A name for comparing: no case, no accents, words parted by one space. */
export const foldName: (name: string) => string = remembering((name) =>
  withoutMarks(name)
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);
