/** Other names that a text gives for a thing: "Ilmar, formerly Tove Harbour", "Ana Palacios, aka Lowtide"; and its letters on an exchange. */
import { EXCHANGES, OTHER_NAME_LINKS, PERSONAL_NAME_LINKS } from '../../data/names/joins.js';
import type { TextReading } from '../../text/index.js';
import { lowerCase } from '../../text/lower-case.js';
import type { Naming } from '../namings/namings.js';

const links = new Set(OTHER_NAME_LINKS);
const personalLinks = new Set(PERSONAL_NAME_LINKS);
const exchanges = new Set(EXCHANGES);
const MARK = /^[,(–—:-]$/;
const OPENING_QUOTE = /^["“‘']$/;
/** A mark, three words, an article and a quotation mark. */
const MOST_BETWEEN = 6;

const wordAt = ({ tokens }: TextReading, at: number): string => tokens[at]?.text ?? '';

/** The number of the token at which a name may stand that is another one for what ends before `endToken`; null where none may. */
function otherNameAt(reading: TextReading, { endToken, type }: Naming): number | null {
  let at = endToken;
  while (MARK.test(wordAt(reading, at))) at += 1;
  const first = at;
  let phrase = '';
  let end: number | null = null;
  for (; at < first + MOST_BETWEEN; at += 1) {
    phrase += `${phrase === '' ? '' : ' '}${lowerCase(wordAt(reading, at))}`;
    if (links.has(phrase) || (type === 'person' && personalLinks.has(phrase))) end = at + 1;
  }
  if (end === null || first === endToken) return null;
  if (wordAt(reading, end) === 'the') end += 1;
  return OPENING_QUOTE.test(wordAt(reading, end)) ? end + 1 : end;
}

/** "Ilmar Corp (NYSE: ILM)": the last token of the name before the bracket in which a naming stands behind an exchange; null elsewhere. */
function listedBefore(reading: TextReading, { firstToken }: Naming): number | null {
  const isListing = wordAt(reading, firstToken - 1) === ':' && exchanges.has(wordAt(reading, firstToken - 2));
  return isListing && wordAt(reading, firstToken - 3) === '(' ? firstToken - 3 : null;
}

/** The namings, those of another name of a thing under the key of the one that the text gives first. */
export function mergeOtherNames(reading: TextReading, namings: readonly Naming[]): readonly Naming[] {
  const byFirst = new Map(namings.map((naming) => [naming.firstToken, naming]));
  const byEnd = new Map(namings.map((naming) => [naming.endToken, naming]));
  const meant = new Map<string, Naming>();
  const link = (one: Naming | undefined, other: Naming): void => {
    if (one && one.key !== other.key && !meant.has(other.key)) meant.set(one.key, other);
  };
  for (const naming of namings) {
    if (naming.type !== 'person' && naming.type !== 'organization') continue;
    const at = otherNameAt(reading, naming);
    const other = at === null ? undefined : byFirst.get(at);
    if (other?.type === naming.type) link(other, naming);
    const before = listedBefore(reading, naming);
    const firm = before === null ? undefined : byEnd.get(before);
    if (firm?.type === 'organization') link(naming, firm);
  }
  if (meant.size === 0) return namings;
  return namings.map((naming) => {
    const other = meant.get(naming.key);
    return other ? { ...naming, key: other.key, name: other.name, type: other.type, country: other.country } : naming;
  });
}
