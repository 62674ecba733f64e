/** Counted groups of states under their names: "three European countries" whose names the text gives beside or after it. */

import { COUNTED_STATES } from '../../../data/events/phrase-words.js';
import { COUNT_WORDS } from '../../../data/events/telling/telling-words.js';
import { isNoun, type NounPhrase, type Phrase } from '../../../grammar/chunks/phrases.js';
import { wordsBetween } from '../../../grammar/place.js';
import type { Sentence } from '../../../grammar/sentence.js';
import { isThan } from '../../../grammar/words/word-tests.js';
import type { EventDocument, NamedPolity } from '../../document.js';
import type { Party } from '../../outcome/mention.js';

/** How many sentences after a counted group its names may stand. */
const SENTENCES_AFTER = 3;
const TWO_TO_TEN = /^(?:[2-9]|10)$/;
/** What stands between the names of one list: ", ", " and the ". */
const BETWEEN = /^(?:,| and|, and|;| &)? ?(?:the )?$/;

/** How many states the phrase counts, from two to ten; 0 where it counts none. */
export function countOf({ first, end, lower }: NounPhrase): number {
  if (!COUNTED_STATES.has(lower)) return 0;
  for (const word of wordsBetween(first, end)) {
    const count = COUNT_WORDS.indexOf(word.lower);
    if (count >= 2) return isThan(word.previous) ? 0 : count;
    if (TWO_TO_TEN.test(word.lower)) return Number(word.lower);
  }
  return 0;
}

const toParty = ({ match, start, end }: NamedPolity): Party => ({
  name: match.name,
  code: match.code,
  kind: 'state',
  span: { start, end },
});

/** Where runs are looked for, and by which names. */
interface RunPlace {
  readonly from: number;
  readonly to: number;
  readonly how?: 'name' | 'capital';
}

/** Runs of states named one after the other ("Spain, Ireland and Norway") between two positions of the text. */
function namedRuns(document: EventDocument, { from, to, how = 'name' }: RunPlace): NamedPolity[][] {
  const { text } = document.input.doc;
  const runs: NamedPolity[][] = [];
  for (const polity of document.polities()) {
    if (polity.start < from || polity.end > to) continue;
    const { match } = polity;
    if (match.how !== how || match.kind === 'body' || match.kind === 'bloc' || match.kind === 'region') continue;
    const last = runs.at(-1)?.at(-1);
    if (last && BETWEEN.test(text.slice(last.end, polity.start))) runs.at(-1)?.push(polity);
    else runs.push([polity]);
  }
  return runs;
}

/** "recalled its envoys from Washington and Paris after those two capitals": the capitals named before in the sentence. */
const capitalsBefore = (document: EventDocument, { first, lower, sentence }: NounPhrase): NamedPolity[][] =>
  lower === 'capitals' ? namedRuns(document, { from: sentence.start, to: first.start, how: 'capital' }) : [];

/** The states of a counted group: the first list of just so many states beside it or in the sentences that follow. */
export function statesCounted(document: EventDocument, sentence: Sentence, phrase: NounPhrase): Party[] | null {
  const count = countOf(phrase);
  if (count === 0) return null;
  const { sentences } = document.input.doc;
  const from = phrase.end.previous.end || 0;
  const to = sentences[Math.min(sentences.length - 1, sentence.index + SENTENCES_AFTER)]?.end ?? 0;
  const isWhole = (polities: readonly NamedPolity[]): boolean =>
    polities.length === count && new Set(polities.map(({ match }) => match.name)).size === count;
  const run = namedRuns(document, { from, to }).find(isWhole) ?? capitalsBefore(document, phrase).find(isWhole);
  return run ? run.map(toParty) : null;
}

const PLURAL_TAG = /^NNP?S$/;

/** "The heavyweights - Britain, France and Italy - said": the states that stand between dashes after a plural; null where none do. */
export function statesBetweenDashes(document: EventDocument, noun: Phrase): Party[] | null {
  const dash = noun.next;
  if (!isNoun(noun) || dash.kind !== 'dash' || !isNoun(dash.next) || !PLURAL_TAG.test(noun.head.tag)) return null;
  let close: Phrase = dash.next;
  while (close.exists && close.kind !== 'dash') close = close.next;
  if (!close.exists) return null;
  const end = close.first.start;
  const run = namedRuns(document, { from: dash.next.first.start, to: end })[0] ?? [];
  const isWhole = run.length > 1 && close.previous.lower !== '' && (run.at(-1)?.end ?? 0) >= end - 1;
  return isWhole ? run.map(toParty) : null;
}
