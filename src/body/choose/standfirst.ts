/** The standfirst between headline and text. */
import { itemAt } from '../../model/column.js';
import { SIGN } from '../page/cut/class-signs.js';
import { WITHIN } from '../page/cut/tag-roles.js';
import type { PlacedBlock } from '../page/layout/layout.js';
import type { LayoutFacts } from '../page/layout/layout-facts.js';
import { END_MARK } from '../page/lines/text-facts.js';

const SHORTEST = 35;
const FEWEST_WORDS = 6;
/** A line that its class calls the deck may be shorter where it ends as a sentence does. */
const SHORTEST_SENTENCE = 20;
const FEWEST_SENTENCE_WORDS = 4;
const MOST_LINKS = 0.3;
/** The first paragraph of the article: no standfirst stands below it. */
const SURE = 0.8;
const LINE = 80;
const NO_PLACE_FOR_IT =
  WITHIN.figure | WITHIN.figcaption | WITHIN.nav | WITHIN.hidden | WITHIN.button | WITHIN.ul | WITHIN.form;

/**
 * The standfirst, where it is called one, is the page's description, or is a sentence over the byline: it opens the article on the
 * pages that call themselves articles (in the gold of 70 % of the newspapers', 88 % of the publishers' pages that were measured;
 * guides and blogs put a summary there). -1 where there is none.
 */
export function findStandfirst(facts: LayoutFacts, scores: Float32Array): number {
  const { page, headline } = facts;
  if (headline < 0) return -1;
  const isFor = page.hints.isDeclared ? isStandfirst : isDeckSentence;
  for (let at = headline + 1; at < page.blocks.length; at += 1) {
    const block = itemAt(page.blocks, at);
    const score = scores[at] ?? 0;
    if (score > SURE && block.size > LINE) return -1;
    if (canBeOne(facts, block) && isFor(facts, block, score)) return at;
  }
  return -1;
}

/** Whether a standfirst is more than the first paragraph of the text: it is set in another way than the kept prose below it. */
export function standsApart(
  { page: { blocks, containers } }: LayoutFacts,
  standfirst: number,
  kept: Uint8Array,
): boolean {
  const own = blocks[standfirst];
  const next = blocks.find(({ index, size }) => index > standfirst && kept[index] === 1 && size >= LINE);
  if (own === undefined || next === undefined) return false;
  return containers[own.container]?.shape !== containers[next.container]?.shape || own.boldLength === own.text.length;
}

const isStandfirst = (facts: LayoutFacts, block: PlacedBlock, score: number): boolean =>
  isCalledOne(facts, block) || isSentenceOverByline(facts, block, score);

/** On a page that does not call itself an article only a heading that is called the deck and ends as a sentence does opens it. */
const isDeckSentence = ({ text }: LayoutFacts, { index, tag, kind, signsAround }: PlacedBlock): boolean =>
  kind === 'heading' && tag !== 'h1' && (signsAround & SIGN.deck) !== 0 && text[index]?.endMark === END_MARK.fullStop;

function canBeOne({ text, isDated, isCaption }: LayoutFacts, block: PlacedBlock): boolean {
  const { index, size, linkDensity, phrase, withinAround, signsAround } = block;
  const isSentence = (signsAround & SIGN.deck) !== 0 && text[index]?.endMark === END_MARK.fullStop;
  const [shortest, fewest] = isSentence ? [SHORTEST_SENTENCE, FEWEST_SENTENCE_WORDS] : [SHORTEST, FEWEST_WORDS];
  if (size < shortest || (text[index]?.words ?? 0) < fewest || linkDensity > MOST_LINKS) return false;
  if (isDated[index] || isCaption[index] || phrase !== null) return false;
  return (withinAround & NO_PLACE_FOR_IT) === 0 && (signsAround & SIGN.caption) === 0;
}

const isCalledOne = ({ evidence }: LayoutFacts, { key, signsAround }: PlacedBlock): boolean =>
  (signsAround & SIGN.deck) !== 0 || evidence.isDescription(key);

const SENTENCE_WORDS = 10;
const LEAST_SCORE = 0.2;
const BYLINE_REACH = 6;

/** Whether a block is a sentence that has the byline or the date within a few blocks below it. */
function isSentenceOverByline(
  { page, text, isDated }: LayoutFacts,
  { index, kind }: PlacedBlock,
  score: number,
): boolean {
  if (kind !== 'paragraph' || score < LEAST_SCORE) return false;
  if ((text[index]?.words ?? 0) < SENTENCE_WORDS || text[index]?.endMark !== END_MARK.fullStop) return false;
  return page.blocks
    .slice(index + 1, index + 1 + BYLINE_REACH)
    .some((next) => isDated[next.index] || next.phrase?.reason === 'byline' || (next.signsAround & SIGN.byline) !== 0);
}
