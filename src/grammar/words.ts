/** The words of one sentence as the frames read them: tokens with Penn tags, mended where the lexicon knows better than the tagger. */

import { ANNOUNCING_VERBS, CONTROL_ADJECTIVES, CONTROL_NOUNS } from '../data/events/control.js';
import {
  CRIME_NOUNS,
  DEED_NOUNS,
  ENVOY_NOUNS,
  GOVERNMENT_QUALITIES,
  MISSION_NOUNS,
  OWN_NAME_BODIES,
  STATE_NOUNS,
  STATE_ORGANS,
  TIE_ADJECTIVES,
  TIE_NOUNS,
  TIME_NOUNS,
} from '../data/events/nouns.js';
import { HARD_NEGATIVES } from '../data/events/qualifiers.js';
import { GOOD_WORDS, HARSH_WORDS, SAME_DEED_NOUNS } from '../data/events/triggers.js';
import { lookUpCountry } from '../geography/countries.js';
import { itemAt, numberAt } from '../model/column.js';
import { lowerCase } from '../text/lower-case.js';
import type { TokenRange } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import type { Token } from '../text/tokens.js';
import type { Place } from './place.js';
import { TAGS } from './tagger/tags.js';
import { loadLexicon, verbForm } from './verb-lexicon.js';

/** A word before the sentence is whole; its tag may still be mended. */
export interface DraftWord extends Span {
  readonly text: string;
  readonly lower: string;
  tag: string;
}

/** A word in its sentence. */
export interface Word extends Readonly<DraftWord>, Place<Word> {}

const isNominal = (tag: string): boolean => tag.startsWith('N') || tag === 'JJ';

/** A verb form of the lexicon before a tie noun is a verb, whatever the tagger thinks: "Ukraine cuts ties". */
function mendVerbs(words: readonly DraftWord[]): void {
  const { verbSenses } = loadLexicon();
  for (let at = 1; at + 1 < words.length; at += 1) {
    const word = words[at] as DraftWord;
    if (!isNominal(word.tag)) continue;
    const form = verbForm(word.lower);
    const next = words[at + 1] as DraftWord;
    if (!form || !verbSenses.has(form.base) || form.shape === 'ing') continue;
    const beforeTie = TIE_NOUNS.has(next.lower) || TIE_ADJECTIVES.has(next.lower) || next.lower === 'recognition';
    const beforeOwn = next.tag === 'PRP$' && OWN_OBJECTS.has(words[at + 2]?.lower ?? '');
    if ((words[at - 1] as DraftWord).tag === 'CC' && (beforeTie || beforeOwn || MISSION_NOUNS.has(next.lower)))
      word.tag = form.shape === 's' ? 'VBZ' : form.shape === 'past' ? 'VBD' : 'VB';
    const left = words[at - 1] as DraftWord;
    const isSubject = left.tag.startsWith('N') || (FLOATING.has(left.lower) && form.shape === 'past');
    if (!(beforeTie || next.tag === 'PRP$') || !isSubject) continue;
    if (FLOATING.has(left.lower)) left.tag = 'RB';
    word.tag = form.shape === 's' ? 'VBZ' : form.shape === 'past' ? 'VBD' : 'VBP';
  }
}

/** What a state has that a verb of the lexicon is done to: "or call its ambassador home". */
const OWN_OBJECTS: ReadonlySet<string> = new Set([...ENVOY_NOUNS, ...MISSION_NOUNS, ...TIE_NOUNS]);

const STANDING = new Set(HARD_NEGATIVES.filter(({ id }) => id === 'standing').flatMap(({ words }) => [...words]));

/** "its internationally recognised government": a participle that only describes; and judgements after a deed: "called the move illegal". */
function mendModifiers(words: readonly DraftWord[]): void {
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at] as DraftWord;
    const before = words[at - 1] as DraftWord;
    const next = words[at + 1];
    if (
      before.lower.endsWith('ly') &&
      word.tag === 'VBD' &&
      /^(?:POS|DT|PRP\$)$/.test(words[at - 2]?.tag ?? '') &&
      next &&
      isNominal(next.tag)
    )
      word.tag = 'VBN';
    if (before.lower.endsWith('ly') && word.tag === 'VBD' && verbForm(word.lower)?.base === 'recognise') {
      const opener = words[at - 2]?.tag ?? 'IN';
      const describes = next !== undefined && (isNominal(next.tag) || next.tag === 'VBN');
      if (STANDING.has(before.lower) || (describes && /^(?:POS|DT|PRP\$|JJ|IN|CC)$/.test(opener))) word.tag = 'VBN';
    }
    if (
      word.tag.startsWith('NN') &&
      DEED_NOUNS.has(before.lower) &&
      (HARSH_WORDS.has(word.lower) || GOOD_WORDS.has(word.lower))
    )
      word.tag = 'JJ';
  }
}

/** Whether a single word names a polity or its capital. */
function isPolityName(text: string): boolean {
  const how = lookUpCountry(text)?.how;
  return how === 'name' || how === 'capital' || how === 'seat';
}

const BE_OR_HAVE =
  /^(?:be|is|are|was|were|been|being|am|has|have|had|having|get|got|gets|['’]s|['’]ve|['’]re|['’]d|to)$/;

/** "Parliament urged EU governments": a past form after a subject and before an object is finite, whatever the tagger thinks. */
function mendPast(words: readonly DraftWord[]): void {
  for (let at = words.length - 2; at > 0; at -= 1) {
    const word = words[at] as DraftWord;
    if (word.tag !== 'VBN' || verbForm(word.lower)?.shape !== 'past') continue;
    let before = at - 1;
    while (before > 0 && (words[before] as DraftWord).tag.startsWith('RB')) before -= 1;
    const left = words[before] as DraftWord;
    if (BE_OR_HAVE.test(left.lower) || /^(?:DT|JJ|POS|PRP\$|IN|MD|VB.?|CD)$/.test(left.tag)) continue;
    let after = at + 1;
    if (words[after]?.tag === 'CC' && words[after + 1])
      after += (words[after + 1] as DraftWord).tag.startsWith('RB') ? 2 : 1;
    const right = words[after];
    const isSaid =
      right?.tag === 'IN' &&
      right.lower !== 'by' &&
      left.tag.startsWith('NN') &&
      ANNOUNCING_VERBS.has(verbForm(word.lower)?.base ?? '');
    const isReported =
      /^[,.]$/.test(right?.text ?? '') &&
      left.tag.startsWith('NN') &&
      ANNOUNCING_VERBS.has(verbForm(word.lower)?.base ?? '');
    if (isSaid || isReported) word.tag = 'VBD';
    const hasObject = after === at + 1 && right !== undefined && /^(?:DT|PRP\$?|NNPS?|CD|TO|RP)$/.test(right.tag);
    if (hasObject || (after > at + 1 && right?.tag === 'VBD')) word.tag = 'VBD';
  }
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** "Belgium's Senate followed in 1998 and Sweden's in 2010": a sentence without a finite verb has one in its first past form after a noun. */
function mendVerbless(words: readonly DraftWord[]): void {
  if (words.length < 3 || words.some(({ tag }) => FINITE.test(tag))) return;
  const at = words.findIndex(({ tag, lower }, n) => {
    const isPast = n > 0 && tag === 'VBN' && verbForm(lower)?.shape === 'past';
    return isPast && (words[n - 1] as DraftWord).tag.startsWith('NN');
  });
  if (at > 0 && words[at + 1]?.lower !== 'by') (words[at] as DraftWord).tag = 'VBD';
}

const LIKE_ADJECTIVES = new Set(['breakaway', 'rebel', 'separatist', 'secessionist', 'so-called']);

/** "Hamas and the Authority both welcomed", "Spain first withheld": between a subject and its verb. */
const FLOATING = new Set(['both', 'all', 'each', 'first', 'later', 'long']);

/** A base form of the lexicon's verbs. */
const isBaseForm = ({ lower }: DraftWord): boolean => verbForm(lower)?.shape === 'base';

const BODY_NOUNS: ReadonlySet<string> = new Set([...STATE_ORGANS, ...OWN_NAME_BODIES]);

/** What an object starts with. */
const OPENS_OBJECT = /^(?:DT|PRP\$?|CD|JJ|NN.*)$/;
const OPENS_VERB = /^(?:VBG|DT|RB|TO)$/;

/** A word between its neighbours, as a mend looks at it. */
interface Neighbourhood {
  readonly word: DraftWord;
  readonly before: DraftWord | undefined;
  readonly next: DraftWord | undefined;
}

interface Mend {
  readonly tag: string;
  readonly fits: (place: Neighbourhood) => boolean;
}

const isCapital = ({ text }: DraftWord): boolean => /^\p{Lu}/u.test(text);
const isNominalAt = (word: DraftWord | undefined): boolean => word !== undefined && isNominal(word.tag);

/** Names, nouns and adjectives that the tagger takes for something else, in the order in which they are tried. */
const NOUN_MENDS: readonly Mend[] = [
  {
    tag: 'NNP',
    fits: ({ word }) => isCapital(word) && !word.tag.startsWith('NN') && word.tag !== 'JJ' && isPolityName(word.text),
  },
  {
    tag: 'JJ',
    fits: ({ word, next }) =>
      LIKE_ADJECTIVES.has(word.lower) &&
      (/^(?:JJ|NNS?|NNP)$/.test(next?.tag ?? '') || STATE_NOUNS.has(next?.lower ?? '')),
  },
  {
    tag: 'NN',
    fits: ({ word, next }) => word.tag.startsWith('JJ') && STATE_NOUNS.has(word.lower) && !isNominalAt(next),
  },
  {
    tag: 'NNS',
    fits: ({ word, before }) =>
      word.lower === 'forces' && word.tag === 'VBZ' && lookUpCountry(before?.text ?? '')?.how === 'demonym',
  },
  { tag: 'NNS', fits: ({ word, before }) => before?.tag === 'PRP$' && word.tag === 'VBZ' },
  { tag: 'JJ', fits: ({ word, next }) => word.tag === 'VB' && TIE_ADJECTIVES.has(word.lower) && isNominalAt(next) },
  { tag: 'NN', fits: ({ word, before, next }) => word.tag === 'VBG' && before?.tag === 'POS' && next?.lower === 'of' },
  {
    tag: 'NN',
    fits: ({ word, before, next }) =>
      word.tag === 'VBG' && CRIME_NOUNS.has(word.lower) && isNominalAt(before) && next?.lower === 'of',
  },
  { tag: 'JJ', fits: ({ word, next }) => word.lower === 'sole' && isNominalAt(next) },
  { tag: 'JJ', fits: ({ word, next }) => word.lower === 'following' && TIME_NOUNS.has(next?.lower ?? '') },
  { tag: 'DT', fits: ({ word, next }) => word.lower === 'that' && SAME_DEED_NOUNS.has(next?.lower ?? '') },
  {
    tag: 'NN',
    fits: ({ word, before, next }) =>
      word.tag === 'JJ' &&
      /^(?:NN|PRP\$|DT|POS)$/.test(before?.tag ?? '') &&
      STATE_ORGANS.has(word.lower) &&
      !isNominalAt(next),
  },
  {
    tag: 'NN',
    fits: ({ word, before }) =>
      STATE_NOUNS.has(word.lower) && LIKE_ADJECTIVES.has(before?.lower ?? '') && word.tag.startsWith('VB'),
  },
  { tag: 'JJ', fits: ({ word, next }) => word.tag === 'RBS' && isNominalAt(next) },
  {
    tag: 'JJ',
    fits: ({ word, next }) =>
      CONTROL_ADJECTIVES.has(word.lower) &&
      /^VB[GN]$/.test(word.tag) &&
      next?.tag === 'TO' &&
      word.lower.startsWith('un'),
  },
  {
    tag: 'NN',
    fits: ({ word, before }) =>
      word.tag.startsWith('JJ') && GOVERNMENT_QUALITIES.has(word.lower) && before?.lower === 'as',
  },
  {
    tag: 'NN',
    fits: ({ word, before }) =>
      word.tag === 'RB' && BODY_NOUNS.has(word.lower) && /^(?:POS|PRP\$|DT|JJ|NNP?)$/.test(before?.tag ?? ''),
  },
  {
    tag: 'VBP',
    fits: ({ word }) => word.tag === 'NN' && isBaseForm(word) && verbForm(word.lower)?.base === 'recognise',
  },
  {
    tag: 'VBP',
    fits: ({ word, before, next }) =>
      /^(?:refuse|decline)$/.test(word.lower) &&
      word.tag === 'NN' &&
      before?.tag === 'NNP' &&
      /^[,.;]$/.test(next?.text ?? ''),
  },
  {
    tag: 'NNS',
    fits: ({ word, before }) =>
      word.tag === 'VBZ' && CONTROL_NOUNS.has(word.lower) && /^VB[ND]?$/.test(before?.tag ?? ''),
  },
  { tag: 'NN', fits: ({ word }) => ENVOY_NOUNS.has(word.lower) && word.tag.startsWith('V') },
];

/** Adverbs and verbs that it takes for something else. */
const OTHER_MENDS: readonly Mend[] = [
  { tag: 'MD', fits: ({ word }) => word.lower === 'cannot' },
  { tag: 'DT', fits: ({ word, next }) => word.lower === 'no' && word.tag === 'RP' && next !== undefined },
  { tag: 'NN', fits: ({ word, before }) => before?.tag === 'POS' && /^VBP?$/.test(word.tag) },
  { tag: 'RB', fits: ({ word }) => word.lower === 'likewise' },
  {
    tag: 'VBG',
    fits: ({ word, before, next }) =>
      /^(?:meeting|gathering)$/.test(word.lower) && before?.tag === 'NNS' && next?.tag === 'IN' && word.tag === 'NN',
  },
  {
    tag: 'VB',
    fits: ({ word, before, next }) =>
      before?.tag === 'TO' &&
      isNominal(word.tag) &&
      isBaseForm(word) &&
      next !== undefined &&
      OPENS_OBJECT.test(next.tag),
  },
  {
    tag: 'VBP',
    fits: ({ word, before, next }) =>
      /^(?:both|all|each)$/.test(before?.lower ?? '') && isNominal(word.tag) && isBaseForm(word) && next?.tag === 'TO',
  },
  {
    tag: 'RB',
    fits: ({ word, before, next }) =>
      word.lower === 'since' && /^(?:have|has|had)$/.test(before?.lower ?? '') && (next?.tag ?? '').startsWith('VB'),
  },
  { tag: 'RB', fits: ({ word, next }) => /^(?:about|around)$/.test(word.lower) && next?.tag === 'CD' },
  {
    tag: 'RB',
    fits: ({ word, before, next }) =>
      word.lower === 'neither' && (before?.tag ?? '').startsWith('VB') && next?.tag === 'DT',
  },
  {
    tag: 'RB',
    fits: ({ word, before }) =>
      /^(?:home|packing)$/.test(word.lower) &&
      (ENVOY_NOUNS.has(before?.lower ?? '') || verbForm(before?.lower ?? '')?.base === 'send'),
  },
  {
    tag: 'RB',
    fits: ({ word, before, next }) =>
      FLOATING.has(word.lower) &&
      ((before?.tag ?? '').startsWith('NN') ||
        (/^(?:have|has|had|are|were)$/.test(before?.lower ?? '') && next?.tag === 'VBN')) &&
      next !== undefined &&
      (/^(?:VB[DPZN]|MD)$/.test(next.tag) || (next.tag === 'NN' && word.lower === 'all' && isBaseForm(next))),
  },
  {
    tag: 'RB',
    fits: ({ word, before }) =>
      /^(?:it|him|her|them)sel(?:f|ves)$/.test(word.lower) && (before?.tag ?? '').startsWith('NN'),
  },
  {
    tag: 'VBP',
    fits: ({ word, before, next }) =>
      /^W/.test(before?.tag ?? '') &&
      isNominal(word.tag) &&
      next?.tag === 'TO' &&
      verbForm(word.lower)?.shape === 'base',
  },
];

/** Words that the tagger takes for something else: names of polities, "no longer", offices, and the possessive of a name. */
function mendNames(words: readonly DraftWord[]): void {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as DraftWord;
    const before = words[at - 1];
    const next = words[at + 1];
    const place: Neighbourhood = { word, before, next };
    for (const { tag, fits } of NOUN_MENDS) if (fits(place)) word.tag = tag;
    for (const { tag, fits } of OTHER_MENDS) if (fits(place)) word.tag = tag;
    if (word.lower === 'longer' && before?.lower === 'no') {
      word.tag = 'RB';
      before.tag = 'RB';
    }
    const isName = before?.tag.startsWith('NNP');
    const isAdverb = next?.tag === 'RB' && words[at + 2]?.tag === 'VBN';
    if (/^['’]s$/.test(word.lower) && isName && next && (isAdverb || !OPENS_VERB.test(next.tag))) word.tag = 'POS';
  }
}

/** Tokens with one tag number each. */
export interface TaggedTokens {
  readonly tokens: readonly Token[];
  readonly tags: Uint8Array;
}

/** The words of a sentence's tokens, with their tags mended. */
export function readWords({ tokens, tags }: TaggedTokens, { firstToken, endToken }: TokenRange): DraftWord[] {
  const words = tokens.slice(firstToken, endToken).map(({ text, start, end }, at): DraftWord => {
    const tag = itemAt(TAGS, numberAt(tags, firstToken + at));
    return { text, lower: lowerCase(text), tag, start, end };
  });
  mendNames(words);
  mendVerbs(words);
  mendPast(words);
  mendVerbless(words);
  mendModifiers(words);
  return words;
}
