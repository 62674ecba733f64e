/** What surrounds the mentions of an entity, counted once a text and once an entity, for the judge's numbers. */
import { NAME_LEXICONS } from '../../data/names/lexicons.js';
import { itemAt } from '../../model/column.js';
import type { Sentence } from '../../text/index.js';
import { lowerCase } from '../../text/lower-case.js';
import { sentenceOfToken } from '../../text/sentences.js';
import { type Token, tokenize } from '../../text/tokens.js';
import type { Entity } from '../entities/merge-namings.js';
import type { TextEntities } from '../entities/read-entities.js';
import { foldName } from '../namings/fold-name.js';
import type { Naming } from '../namings/namings.js';

/** What the judge knows of a text. */
export interface JudgeText extends TextEntities {
  /** How often each word of the entities' names stands in small letters. */
  readonly lowerCounts: ReadonlyMap<string, number>;
  /** Folded names of each entity, with a space on both sides of every word. */
  readonly names: readonly (readonly string[])[];
  /** The entities of which a form holds a word, by the word. */
  readonly byWord: ReadonlyMap<string, ReadonlySet<number>>;
  /** Mentions that rules made of a name and what stands behind it. */
  readonly longer: readonly Naming[];
  /** The share of capitalised words of sentences asked for so far, by their number. */
  readonly capitalShares: Map<number, number>;
}

const LOWER_WORD = /^\p{Ll}+$/u;
const CAPITALISED = /^\p{Lu}/u;
const WORD = /^\p{L}/u;

export function readJudgeText(input: TextEntities): JudgeText {
  const lowerCounts = new Map<string, number>();
  for (const { name } of input.entities) for (const { text } of tokenize(name)) lowerCounts.set(lowerCase(text), 0);
  for (const { text } of input.reading.tokens) {
    const count = lowerCounts.get(text);
    if (count !== undefined && LOWER_WORD.test(text)) lowerCounts.set(text, count + 1);
  }
  const names = input.entities.map(({ namings }) => [...new Set(namings.map(({ text }) => ` ${foldName(text)} `))]);
  const byWord = new Map<string, Set<number>>();
  for (const [number, forms] of names.entries())
    for (const form of forms)
      for (const word of form.split(' ')) {
        const known = byWord.get(word);
        if (known) known.add(number);
        else if (word !== '') byWord.set(word, new Set([number]));
      }
  const longer = input.entities.flatMap(({ namings }) => namings.filter(({ tagged }) => tagged === null));
  return { ...input, lowerCounts, names, byWord, longer, capitalShares: new Map() };
}

/** The share of a sentence's longer words that have a capital; titles and lists of names come near one. */
function capitalShare({ reading, capitalShares }: JudgeText, number: number): number {
  const known = capitalShares.get(number);
  if (known !== undefined) return known;
  const { firstToken, endToken } = itemAt(reading.sentences, number);
  let words = 0;
  let capitals = 0;
  for (let at = firstToken; at < endToken; at += 1) {
    const { text } = itemAt(reading.tokens, at);
    if (!WORD.test(text) || text.length < 4) continue;
    words += 1;
    if (CAPITALISED.test(text)) capitals += 1;
  }
  const share = words === 0 ? 0 : capitals / words;
  capitalShares.set(number, share);
  return share;
}

const lists = {
  says: new Set(NAME_LEXICONS.says.split(' ')),
  placeBefore: new Set(NAME_LEXICONS.placeBefore.split(' ')),
  role: new Set(NAME_LEXICONS.role.split(' ')),
  honorific: new Set(NAME_LEXICONS.honorific.split(' ')),
  work: new Set(NAME_LEXICONS.work.split(' ')),
  link: new Set(NAME_LEXICONS.link.split(' ')),
};
const OPENING_QUOTE = /^["“‘'«]$/;
const CLOSING_QUOTE = /^["”’'»]$/;
const POSSESSIVE = /^['’]s?$/;
const NUMBER = /^\d/;
const ENDS_SENTENCE = /^[.!?"”’']$/;

/** What a mention's place is asked; the judge gets each one's share of the mentions. */
interface Place {
  readonly text: JudgeText;
  readonly naming: Naming;
  readonly before: string;
  readonly twoBefore: string;
  readonly after: string;
  readonly twoAfter: string;
  readonly last: Token;
  readonly sentenceNumber: number;
  readonly sentence: Sentence;
}

const isInside = (place: Place): boolean =>
  place.last.end > place.naming.end ||
  itemAt(place.text.reading.tokens, place.naming.firstToken).start < place.naming.start;

const PLACE_QUESTIONS: readonly (readonly [name: string, answer: (place: Place) => boolean | number])[] = [
  ['after the', ({ before }) => lowerCase(before) === 'the'],
  ['after a', ({ before }) => before === 'a' || before === 'an'],
  ['after a preposition of place', ({ before }) => lists.placeBefore.has(lowerCase(before))],
  ['after of', ({ before }) => before === 'of'],
  ['after by, with or for', ({ before }) => before === 'by' || before === 'with' || before === 'for'],
  [
    'after a possessive',
    ({ before }) => POSSESSIVE.test(before) || before === 'his' || before === 'her' || before === 'its',
  ],
  ['after an address', ({ before }) => lists.honorific.has(lowerCase(before))],
  ['after a role', ({ before }) => lists.role.has(before)],
  ['after says', ({ before }) => lists.says.has(before)],
  ['before says', ({ after }) => lists.says.has(after)],
  ['before a possessive', ({ after }) => POSSESSIVE.test(after)],
  ['before a comma', ({ after }) => after === ','],
  ['after a comma', ({ before }) => before === ','],
  ['before and', ({ after }) => after === 'and'],
  ['after and', ({ before }) => before === 'and'],
  ['before a small word', ({ after }) => LOWER_WORD.test(after)],
  ['before a work', ({ after }) => lists.work.has(after)],
  ['before a number', ({ after }) => NUMBER.test(after)],
  [
    'in quotation marks',
    ({ before, after, twoAfter }) =>
      OPENING_QUOTE.test(before) && (CLOSING_QUOTE.test(after) || CLOSING_QUOTE.test(twoAfter)),
  ],
  ['after an opening mark', ({ before }) => OPENING_QUOTE.test(before)],
  ['in brackets', ({ before }) => before === '('],
  ['before a bracket', ({ after }) => after === '('],
  [
    'in a longer name',
    ({ text, naming }) =>
      text.longer.some(
        ({ start, end }) => start <= naming.start && end >= naming.end && end - start > naming.end - naming.start,
      ),
  ],
  ['in a compound', (place) => isInside(place)],
  ['opens its sentence', ({ naming, sentence }) => naming.firstToken <= sentence.firstToken + 1],
  ['ends its sentence', ({ after }) => after === '' || ENDS_SENTENCE.test(after)],
  [
    'after a capital',
    ({ before, sentence, naming }) => CAPITALISED.test(before) && naming.firstToken - 1 > sentence.firstToken,
  ],
  ['before a capital', ({ after }) => CAPITALISED.test(after)],
  ['capitals of the sentence', ({ text, sentenceNumber }) => capitalShare(text, sentenceNumber)],
  [
    'in a line without a stop',
    ({ text, sentence }) => !ENDS_SENTENCE.test(itemAt(text.reading.tokens, sentence.endToken - 1).text),
  ],
  [
    'in a short line',
    ({ text, sentence }) =>
      itemAt(text.reading.paragraphs, sentence.paragraph).end -
        itemAt(text.reading.paragraphs, sentence.paragraph).start <
      90,
  ],
  [
    'in the dateline',
    ({ text: { dateline }, naming }) =>
      dateline !== null &&
      dateline.start !== null &&
      dateline.end !== null &&
      naming.start >= dateline.start &&
      naming.end <= dateline.end,
  ],
  ['after a link', ({ before, twoBefore }) => lists.link.has(before) && CAPITALISED.test(twoBefore)],
  ['before a link', ({ after, twoAfter }) => lists.link.has(after) && CAPITALISED.test(twoAfter)],
];

/** The names of the shares, in order. */
export const PLACE_NUMBERS: readonly string[] = PLACE_QUESTIONS.map(([name]) => name);

/** Adds up the answers over an entity's mentions, each as its share. Few mentions tell as well as many. */
export function placeShares(text: JudgeText, { namings }: Entity, into: Float32Array): void {
  into.fill(0);
  const looked = namings.slice(0, MOST_MENTIONS);
  const { tokens, sentences } = text.reading;
  const wordAt = (at: number, { firstToken, endToken }: Sentence): string =>
    at >= firstToken && at < endToken ? itemAt(tokens, at).text : '';
  for (let number = 0; number < looked.length; number += 1) {
    const naming = itemAt(looked, number);
    const sentenceNumber = sentenceOfToken(text.reading.sentences, naming.firstToken);
    const sentence = itemAt(sentences, sentenceNumber);
    const place: Place = {
      text,
      naming,
      before: wordAt(naming.firstToken - 1, sentence),
      twoBefore: wordAt(naming.firstToken - 2, sentence),
      after: wordAt(naming.endToken, sentence),
      twoAfter: wordAt(naming.endToken + 1, sentence),
      last: itemAt(tokens, naming.endToken - 1),
      sentenceNumber,
      sentence,
    };
    for (let at = 0; at < PLACE_QUESTIONS.length; at += 1)
      into[at] = (into[at] ?? 0) + Number(itemAt(PLACE_QUESTIONS, at)[1](place));
  }
  for (let at = 0; at < into.length; at += 1) into[at] = (into[at] ?? 0) / looked.length;
}

const MOST_MENTIONS = 8;

/** Whether another entity's name holds this one's, or the other way round. */
export function nestings(
  { names, byWord }: JudgeText,
  number: number,
): { readonly isPart: boolean; readonly isWhole: boolean } {
  let isPart = false;
  let isWhole = false;
  for (const name of itemAt(names, number))
    for (const word of name.split(' '))
      for (const at of byWord.get(word) ?? []) {
        if (at === number) continue;
        for (const other of itemAt(names, at)) {
          if (other.length > name.length && other.includes(name)) isPart = true;
          if (name.length > other.length && name.includes(other)) isWhole = true;
        }
      }
  return { isPart, isWhole };
}
