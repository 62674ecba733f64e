/** What the frames share about one document: sentences read on demand, country names in the text, and what has been told so far. */
import { type CountryMatch, longestCountryPhrase, lookUpCountry } from '../actors/countries.js';
import type { EventsInput } from './index.js';
import type { Mention } from './mention.js';
import { type ReadSentence, readSentence } from './sentence.js';

/** A country, body or bloc named in the text. */
export interface NamedPolity {
  readonly match: CountryMatch;
  readonly start: number;
  readonly end: number;
}

export interface EventDocument {
  readonly input: EventsInput;
  /** The day that weekdays are counted from, or null. */
  readonly published: string | null;
  readonly sentence: (index: number) => ReadSentence;
  readonly polities: () => readonly NamedPolity[];
  /** What has been read so far, in reading order. */
  readonly mentions: Mention[];
  /** Names that a description cannot mean just now: those of the deed's own actors. */
  avoid: readonly string[];
}

const DATE = /^[12]\d{3}-\d{2}-\d{2}/;
const CAPITAL = /^\p{Lu}/u;

/** Every name of a polity in the text, longest names first where they overlap. */
function scanPolities({ reading }: EventsInput): NamedPolity[] {
  const { tokens, text } = reading;
  const found: NamedPolity[] = [];
  const longest = longestCountryPhrase();
  for (let at = 0; at < tokens.length; ) {
    const first = tokens[at];
    if (!first || !CAPITAL.test(first.text)) {
      at += 1;
      continue;
    }
    let length = Math.min(longest, tokens.length - at);
    for (; length > 0; length -= 1) {
      const last = tokens[at + length - 1];
      if (!last || last.end - first.start > 60) continue;
      const match = lookUpCountry(text.slice(first.start, last.end));
      if (!match) continue;
      found.push({ match, start: first.start, end: last.end });
      break;
    }
    at += Math.max(1, length);
  }
  return found;
}

/** Starts the reading of a document. */
export function openDocument(input: EventsInput): EventDocument {
  const read = new Map<number, ReadSentence>();
  let polities: readonly NamedPolity[] | null = null;
  const published = DATE.exec(input.article.published ?? '')?.[0] ?? DATE.exec(input.dateline?.date ?? '')?.[0] ?? null;
  return {
    input,
    published,
    sentence: (index) => {
      const known = read.get(index) ?? readSentence(input.reading, index);
      read.set(index, known);
      return known;
    },
    polities: () => {
      polities ??= scanPolities(input);
      return polities;
    },
    mentions: [],
    avoid: [],
  };
}
