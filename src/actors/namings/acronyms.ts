/** Names cut down to their initials. */
import { SMALL_WORDS } from '../../data/names/parts.js';
import { foldName } from './fold-name.js';

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&.-]{1,7}$/u;

export const isAcronym = (text: string): boolean => ACRONYM.test(text);

/** "World Food Programme" → "wfp"; small words left out. */
export function initialsOf(text: string): string {
  return foldName(text)
    .split(' ')
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => word.charAt(0))
    .join('');
}
