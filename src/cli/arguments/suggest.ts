/** What was meant by a misspelt command, which looks like a path that does not exist. */
import { nearestWord } from '../../text/edits.js';
import { COMMANDS } from './command-table.js';

const NAMES = [...Object.keys(COMMANDS), 'extract'];
const LONGEST = 12;

/** The command that a word is nearly, or null. */
export const nearCommand = (word: string): string | null =>
  word.length > LONGEST || !/^[a-z]+$/i.test(word) ? null : nearestWord(word, NAMES);
