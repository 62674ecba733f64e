/**
 * Names that the tagger passed over and the text or the tables tell: "rapper [Ilmar]", "a charity called [Lowtide]", a listed firm, one more
 * name of an enumeration. They have no margins; the judge weighs what else tells of them.
 */

import { NAMING_WORDS } from '../../../data/names/evidence.js';
import { NO_NAMES } from '../../../data/names/no-names.js';
import { ORGANISATIONS } from '../../../data/names/organisations.js';
import { itemAt } from '../../../model/column.js';
import type { TextReading } from '../../../text/index.js';
import { lowerCase } from '../../../text/lower-case.js';
import { tokenize } from '../../../text/tokens.js';
import { MENTION_TYPES, type MentionType } from '../../tagger/labels.js';
import { lexiconsOf } from '../../tagger/lexicon-bits.js';
import type { Mention } from '../../tagger/mentions.js';
import { listedBodies } from '../types/listed-names.js';
import { BODY, PERSON, typeOfNoun } from '../types/type-evidence.js';

const NAME = /^\p{Lu}[\p{L}\p{N}.&'’$-]*$/u;
const LINK = /^(?:,|and|or|&)$/;
const LONGEST = 3;
const NO_MARGINS = new Float64Array(MENTION_TYPES.length);
const namingWords = new Set(NAMING_WORDS);

/** Days, offices, ends of names: a word of a list is no name by itself. */
const isListed = (word: string): boolean => lexiconsOf(lowerCase(word)) !== 0 || NO_NAMES.has(word);

const wordAt = ({ tokens }: TextReading, at: number): string => tokens[at]?.text ?? '';

/** Listed bodies whose name is more than a common word, by their first word. */
const listed = new Map<string, string[][]>();
for (const name of [...listedBodies, ...ORGANISATIONS.companies.split(';'), ...ORGANISATIONS.media.split(';')]) {
  const words = tokenize(name).map(({ text }) => text);
  const first = itemAt(words, 0);
  listed.set(first, [...(listed.get(first) ?? []), words]);
}

/** The end of the longest listed name that starts at a token; 0 where none does. */
function listedEnd(reading: TextReading, at: number): number {
  let end = 0;
  for (const words of listed.get(wordAt(reading, at)) ?? [])
    if (words.every((word, n) => wordAt(reading, at + n) === word)) end = Math.max(end, at + words.length);
  return end;
}

/** The type that the word before a name gives it; null where it gives none. */
function typeBefore(reading: TextReading, at: number): MentionType | null {
  const before = wordAt(reading, at - 1);
  const noun = namingWords.has(before) ? wordAt(reading, at - 2) : before;
  const type = typeOfNoun(noun);
  return type === PERSON || type === BODY ? itemAt(MENTION_TYPES, type) : null;
}

interface Gap {
  readonly first: number;
  readonly end: number;
  readonly before: Mention | undefined;
  readonly after: Mention | undefined;
}

/** One more name in a row of names: between two others, or behind two with "and". */
function typeInRow(reading: TextReading, { first, end, before, after }: Gap): MentionType | null {
  const isAfter = before !== undefined && before.endToken === first - 1 && LINK.test(wordAt(reading, first - 1));
  const isBefore = after !== undefined && after.firstToken === end + 1 && LINK.test(wordAt(reading, end));
  return isAfter && isBefore && before.type === after.type ? before.type : null;
}

/** The names in the tokens between two mentions of one sentence. */
function namesIn(reading: TextReading, gap: Gap): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = gap.first; at < gap.end; at += 1) {
    const word = wordAt(reading, at);
    if (lowerCase(word) === word || !NAME.test(word)) continue;
    const known = listedEnd(reading, at);
    const end = known <= gap.end ? Math.max(runEnd(reading, at, gap.end), known) : runEnd(reading, at, gap.end);
    const touches = gap.before?.endToken === at || gap.after?.firstToken === end;
    const mention = touches ? null : nameAt(reading, { ...gap, first: at, end }, known === end);
    if (mention) found.push(mention);
    at = end;
  }
  return found;
}

/** Where the run of words with a capital ends that starts at a token. */
function runEnd(reading: TextReading, first: number, limit: number): number {
  let end = first + 1;
  while (end < limit && NAME.test(wordAt(reading, end))) end += 1;
  return end;
}

/** The mention of one run of capitals, where a list or the words around it tell its type. */
function nameAt(reading: TextReading, run: Gap, isWholeListed: boolean): Mention | null {
  const { first, end } = run;
  const type = isWholeListed ? 'ORG' : (typeBefore(reading, first) ?? typeInRow(reading, run));
  const isPlain = end - first === 1 && isListed(wordAt(reading, first));
  if (type === null || isPlain || !(isWholeListed || end - first <= LONGEST)) return null;
  return {
    start: itemAt(reading.tokens, first).start,
    end: itemAt(reading.tokens, end - 1).end,
    type,
    margins: NO_MARGINS,
    firstToken: first,
    endToken: end,
  };
}

/** The share of a sentence's words with a capital from which its capitals tell nothing. */
const TITLE_SHARE = 0.6;

function isTitle({ tokens }: TextReading, first: number, end: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let at = first; at < end; at += 1) {
    const { text } = itemAt(tokens, at);
    if (!/^\p{L}/u.test(text)) continue;
    words += 1;
    if (/^\p{Lu}/u.test(text)) capitals += 1;
  }
  return capitals > TITLE_SHARE * words;
}

/** The mentions with the names that were passed over, in text order. */
export function addPassedOver(reading: TextReading, mentions: readonly Mention[]): readonly Mention[] {
  const added: Mention[] = [];
  let next = 0;
  for (const { firstToken, endToken } of reading.sentences) {
    const found: Mention[] = [];
    let first = firstToken;
    let before: Mention | undefined;
    for (;;) {
      const mention = mentions[next];
      const after = mention !== undefined && mention.firstToken < endToken ? mention : undefined;
      found.push(...namesIn(reading, { first, end: after?.firstToken ?? endToken, before, after }));
      if (after === undefined) break;
      before = after;
      first = Math.max(first, after.endToken);
      next += 1;
    }
    if (found.length > 0 && !isTitle(reading, firstToken, endToken)) added.push(...found);
  }
  return added.length === 0 ? mentions : [...mentions, ...added].sort((a, b) => a.start - b.start);
}
