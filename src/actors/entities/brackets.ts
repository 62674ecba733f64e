/** Short names that a text gives in brackets: "Lake Fisheries Council (LFC)", "the Upper (UVR) and Lower Vale republics (LVR)". */
import type { TextReading } from '../../text/index.js';
import { initialsOf, isAcronym } from '../namings/acronyms.js';
import type { Naming } from '../namings/namings.js';

/** Lower-case words between a name and its bracket: "Luhansk regions (LPR)". */
const MOST_WORDS_BETWEEN = 2;
const LOWER_WORD = /^\p{Ll}+$/u;

/** The bracket that follows a naming: the number of the token after "(", or null. */
function bracketAfter({ tokens }: TextReading, { endToken }: Naming): number | null {
  for (let at = endToken; at <= endToken + MOST_WORDS_BETWEEN; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (text === '(') return at + 1;
    if (!LOWER_WORD.test(text)) return null;
  }
  return null;
}

/** One word with a capital that an acronym of one kind or another may be: "LFC", "Lafico", "LTScI". */
const SHORT = /^\p{Lu}[\p{L}\p{N}&.-]{1,9}$/u;

/**
 * Whether the short form's letters stand in the long one in their order, the first at its beginning, each capital at a word's (Schwartz and
 * Hearst 2003): "Lake Transport Science Institute (LTScI)".
 */
function isSpelledOut(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{L}\p{N}]/gu, '');
  let at = long.length - 1;
  for (let n = letters.length - 1; n >= 0; n -= 1, at -= 1) {
    const letter = letters.charAt(n);
    const isInitial = n === 0 || (letter !== letter.toLowerCase() && /\p{Ll}/u.test(letters));
    while (
      at >= 0 &&
      !(long.charAt(at).toLowerCase() === letter.toLowerCase() && (!isInitial || isWordStart(long, at)))
    )
      at -= 1;
    if (at < 0) return false;
  }
  return true;
}

const isWordStart = (text: string, at: number): boolean => at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));

/** Whether a bracket in whatever case spells a body's name: "Lake Fisheries Council (Lfc)". */
const spells = (short: string, { text, type }: Naming): boolean =>
  (type === 'organization' || type === 'group') &&
  (initialsOf(text) === short.replace(/[.&-]/g, '').toLowerCase() ||
    (/\p{Lu}.*\p{Lu}/u.test(short) && isSpelledOut(short, text)));

/** Whether the bracket's acronym stands for the name before it: by its letters, or because both are of one state. */
function isShortFor(short: Naming, long: Naming): boolean {
  if (short.key === long.key) return false;
  const letters = short.text.replace(/\./g, '').toLowerCase();
  if (long.match && short.match) return long.match.code !== null && long.match.code === short.match.code;
  if (long.type !== 'organization' && long.type !== 'group') return false;
  const initials = initialsOf(long.text);
  return (
    initials === letters ||
    (initials.startsWith(letters.charAt(0)) && letters.length <= initials.length + 2 && short.match === null)
  );
}

/** Keys that name one thing: the name's key → the acronym's, or the other way round, the one that the tables know standing. */
export function linkBrackets(reading: TextReading, namings: readonly Naming[]): Map<Naming, Naming> {
  const byToken = new Map(namings.map((naming) => [naming.firstToken, naming]));
  const meant = new Map<Naming, Naming>();
  for (const long of namings) {
    const inside = bracketAfter(reading, long);
    const short = inside === null ? undefined : byToken.get(inside);
    if (!short || !SHORT.test(short.text) || reading.tokens[short.endToken]?.text !== ')') continue;
    if (isAcronym(short.text) ? !isShortFor(short, long) : !spells(short.text, long)) continue;
    // What a text defines beats what the tables know: "Election Commission (EC)".
    if (short.type === 'country') meant.set(long, short);
    else meant.set(short, long);
  }
  return meant;
}
