/** Counted groups of states under their names: "three European countries" whose names the text gives beside or after it. */

import { COUNTED_STATES } from '../../data/events/phrase-words.js';
import { isNoun, type NounPhrase, type Phrase } from '../../grammar/phrases.js';
import type { Sentence } from '../../grammar/sentence.js';
import type { EventDocument, NamedPolity } from '../document.js';
import type { Party } from '../outcome/mention.js';

const COUNTS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** How many sentences after a counted group its names may stand. */
const SENTENCES_AFTER = 3;
const BETWEEN = /^(?:,| and|, and|;| &)? ?(?:the )?$/;

/** How many states the phrase counts, from two to ten; 0 where it counts none. */
export function countOf({ first, end, lower }: NounPhrase): number {
  if (!COUNTED_STATES.has(lower)) return 0;
  for (let at = first; at.exists && at.index < end.index; at = at.next) {
    const word = at.lower;
    const count = COUNTS.indexOf(word) + 2;
    if (count >= 2) return at.previous.lower === 'than' ? 0 : count;
    if (/^(?:[2-9]|10)$/.test(word)) return Number(word);
  }
  return 0;
}

const toParty = ({ match, start, end }: NamedPolity): Party => ({
  name: match.name,
  code: match.code,
  kind: 'state',
  span: { start, end },
});

/** Runs of states named one after the other ("Spain, Ireland and Norway") between two positions of the text. */
function namedRuns(document: EventDocument, from: number, to: number): NamedPolity[][] {
  const { text } = document.input.doc;
  const runs: NamedPolity[][] = [];
  for (const polity of document.polities()) {
    if (polity.start < from || polity.end > to) continue;
    const { match } = polity;
    if (match.how !== 'name' || match.kind === 'body' || match.kind === 'bloc' || match.kind === 'region') continue;
    const last = runs.at(-1)?.at(-1);
    if (last && BETWEEN.test(text.slice(last.end, polity.start))) runs.at(-1)?.push(polity);
    else runs.push([polity]);
  }
  return runs;
}

/** The states of a counted group: the first list of just so many states beside it or in the sentences that follow. */
export function statesCounted(document: EventDocument, sentence: Sentence, phrase: NounPhrase): Party[] | null {
  const count = countOf(phrase);
  if (count === 0) return null;
  const { sentences } = document.input.doc;
  const from = phrase.end.previous.end || 0;
  const to = sentences[Math.min(sentences.length - 1, sentence.index + SENTENCES_AFTER)]?.end ?? 0;
  const run = namedRuns(document, from, to).find((polities) => polities.length === count);
  return run && new Set(run.map(({ match }) => match.name)).size === count ? run.map(toParty) : null;
}

/** "The heavyweights - Britain, France and Italy - said": the states that stand between dashes after a plural. */
export function statesBetweenDashes(document: EventDocument, at: Phrase): Party[] | null {
  const phrase = at;
  if (!isNoun(phrase) || at.next.kind !== 'dash' || !isNoun(at.next.next)) return null;
  if (!/^NNP?S$/.test(phrase.head.tag)) return null;
  let close: Phrase = at.next.next;
  while (close.exists && close.kind !== 'dash') close = close.next;
  if (!close.exists) return null;
  const start = at.next.next.first.start;
  const end = close.first.start;
  const run = namedRuns(document, start, end)[0] ?? [];
  const isWhole = run.length > 1 && close.previous.lower !== '' && (run.at(-1)?.end ?? 0) >= end - 1;
  return isWhole ? run.map(toParty) : null;
}
