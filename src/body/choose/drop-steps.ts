/** The steps that take out what the score would keep. Each gives the blocks that it takes out and its name (`removal-rules.ts`). */
import type { RemovalRule } from '../../data/boilerplate/removal-rules.js';
import type { Keepable } from '../../options.js';
import { WITHIN } from '../page/cut/tag-roles.js';
import type { PlacedBlock } from '../page/layout/layout.js';
import type { LayoutFacts } from '../page/layout/layout-facts.js';
import { END_MARK } from '../page/lines/text-facts.js';
import { certainRule, isBold, isBoldName, isClosingCredit, NEARLY_ALL, repeatedLabels } from '../removals/certain.js';
import { findAfterClose } from './closing-parts.js';
import { findNextStory } from './next-story.js';
import { MOST_NEEDED } from './score-needed.js';

/** The page with what is kept of it so far. */
interface Scene {
  readonly facts: LayoutFacts;
  readonly blocks: readonly PlacedBlock[];
  readonly scores: Float32Array;
  /** 1 for each block that is kept. */
  readonly kept: Readonly<Uint8Array>;
  /** The parts that are kept where papers treat them differently. */
  readonly keep: ReadonlySet<Keepable>;
}

/** A block that a step takes out, and the step's name. */
interface Drop {
  readonly block: PlacedBlock;
  readonly rule: RemovalRule;
}

/** Gives the blocks that it takes out; blocks that are out already may be among them. */
export type DropStep = (scene: Scene) => readonly Drop[];

const keptOf = ({ blocks, kept }: Scene): PlacedBlock[] => blocks.filter(({ index }) => kept[index] === 1);
const scoreOf = ({ scores }: Scene, { index }: PlacedBlock): number => scores[index] ?? 0;
const shapeOf = ({ facts }: Scene, { container }: PlacedBlock): number | undefined =>
  facts.page.containers[container]?.shape;
const named = (rule: RemovalRule, blocks: readonly PlacedBlock[]): Drop[] => blocks.map((block) => ({ block, rule }));

/** Nothing is kept from a block on; -1 for no block. */
const allFrom = (rule: RemovalRule, { blocks }: Scene, first: number): Drop[] =>
  first < 0 ? [] : named(rule, blocks.slice(first));

/** A rule's parts, where the caller wants them in. */
const PART_OF_RULE = new Map<RemovalRule, Keepable>([
  ['embedded-post', 'embeds'],
  ['disclaimer', 'notes'],
]);

function isWanted({ keep }: Scene, rule: RemovalRule): boolean {
  const part = PART_OF_RULE.get(rule);
  return part !== undefined && keep.has(part);
}

/** What gives itself away whatever its score. */
const dropCertain: DropStep = (scene) =>
  keptOf(scene).flatMap((block) => {
    const rule = certainRule(block);
    return rule === null || isWanted(scene, rule) ? [] : [{ block, rule }];
  });

const UNSEEN = WITHIN.hidden | WITHIN.unseen;
const MOST_UNSEEN = 0.3;

/**
 * A line that is not shown, alone of its shape, waits for a script: an answer to a comment, a note of the desk. Several of one shape
 * are what a reader unfolds: answers, the rest of a story.
 */
const dropUnseen: DropStep = (scene) => {
  const kept = keptOf(scene);
  const unseen = kept.filter(({ withinAround }) => (withinAround & UNSEEN) === UNSEEN);
  const sizeOf = (blocks: readonly PlacedBlock[]): number => blocks.reduce((sum, { size }) => sum + size, 0);
  if (sizeOf(unseen) > MOST_UNSEEN * sizeOf(kept)) return [];
  const isAlone = (block: PlacedBlock): boolean =>
    unseen.every((other) => other === block || shapeOf(scene, other) !== shapeOf(scene, block));
  return named('unseen-line', unseen.filter(isAlone));
};

const ALL_LINK = 0.95;
const SURE = 0.8;

/**
 * On a news system's page a line that is all link leads to another story more often than not: of those paragraphs that were kept with
 * a lower score on the newspapers' pages two in three were none of the article's. Guides and blogs have such lines of their own.
 */
const dropLinks: DropStep = (scene) => {
  if (!scene.facts.page.hints.isDeclared) return [];
  const neededOf = ({ kind }: PlacedBlock): number =>
    kind === 'paragraph' ? SURE : kind === 'list-item' ? MOST_NEEDED : 0;
  return named(
    'link-line',
    keptOf(scene).filter((block) => block.linkDensity > ALL_LINK && scoreOf(scene, block) < neededOf(block)),
  );
};

const SHORTEST_TEASER = 60;
const FEWEST_TEASERS = 2;

/** Several paragraphs that break off ("… will be taken to the…") and are not sure are the openings of other stories. */
const dropTeasers: DropStep = (scene) => {
  const { text } = scene.facts;
  const found = keptOf(scene).filter(
    (block) =>
      block.kind !== 'heading' &&
      block.size > SHORTEST_TEASER &&
      scoreOf(scene, block) < SURE &&
      text[block.index]?.endMark === END_MARK.ellipsis,
  );
  return found.length >= FEWEST_TEASERS ? named('teaser', found) : [];
};

const SHORTEST_COPY = 100;
const MUCH = 0.2;

/** A long paragraph that stands twice is a copy, the less likely one of the two: nine in ten are in no gold. */
const dropCopies: DropStep = (scene) => {
  const best = new Map<string, PlacedBlock>();
  const long = keptOf(scene).filter(({ size }) => size >= SHORTEST_COPY);
  for (const block of long) {
    const other = best.get(block.key);
    if (other === undefined || scoreOf(scene, block) > scoreOf(scene, other) + MUCH) best.set(block.key, block);
  }
  return named(
    'copy',
    long.filter((block) => best.get(block.key) !== block),
  );
};

/**
 * On a news system's page; guides rate many things by the same words. Bold labels head something: "Pros", "Cons". What the score is
 * sure of is the article's: held out, no such label was another's on more than one page in four.
 */
const dropRepeatedLabels: DropStep = (scene) => {
  if (!scene.facts.page.hints.isDeclared) return [];
  const kept = keptOf(scene);
  const labels = repeatedLabels(kept);
  return named(
    'repeated-label',
    kept.filter((block) => labels.has(block.key) && !isBold(block) && scoreOf(scene, block) < SURE),
  );
};

const dropNextStory: DropStep = (scene) => allFrom('next-story', scene, findNextStory(scene.facts));

const dropAfterClose: DropStep = (scene) =>
  allFrom('after-close', scene, findAfterClose(scene.blocks, scene.scores, scene.kept));

const MOST_HEAD_LINES = 3;

/** The headline and a bold name over the text are no part of it; of a page that has no title the first heading is the headline. */
const dropHeadLines: DropStep = (scene) => {
  const { page, evidence } = scene.facts;
  const isBare = evidence.isUntitled && !page.blocks.some(({ tag }) => tag === 'h1');
  const drops: Drop[] = [];
  for (const block of keptOf(scene).slice(0, MOST_HEAD_LINES)) {
    const isFirstHeading = isBare && drops.length === 0 && block.kind === 'heading';
    if (evidence.isHeadline(block.key) || isFirstHeading) drops.push({ block, rule: 'headline-over-text' });
    else if (isBoldName(block)) drops.push({ block, rule: 'bold-name' });
    else break;
  }
  return drops;
};

const FAR_OFF = 8;
const SHORT = 80;

/** A short block that stands far from all other kept ones is a label of another part of the page. */
const dropStrays: DropStep = (scene) => {
  const kept = keptOf(scene);
  return named(
    'stray',
    kept.filter((block, at) => {
      const sinceLast = block.index - (kept[at - 1]?.index ?? Number.NEGATIVE_INFINITY);
      const toNext = (kept[at + 1]?.index ?? Number.POSITIVE_INFINITY) - block.index;
      return sinceLast > FAR_OFF && toNext > FAR_OFF && block.size < SHORT && scoreOf(scene, block) < SURE;
    }),
  );
};

const MOST_NOTES = 2;
const LONGEST_NOTE = 400;
const FEWEST_BLOCKS = 4;
/** What the score is so sure of is as often the article's. */
const CERTAIN = 0.85;

/**
 * On a news system's page a last paragraph all in italics or in bold is a note on the author or the paper: one in five of them is in a newspaper's gold
 * text, where seven in ten other last paragraphs are.
 */
const dropClosingNotes: DropStep = (scene) => {
  if (scene.keep.has('notes')) return [];
  const last = keptOf(scene).slice(-FEWEST_BLOCKS);
  if (last.length < FEWEST_BLOCKS) return [];
  const drops = [
    ...named('closing-credit', last.slice(1).filter(isClosingCredit)),
    ...named('bold-name', last.slice(-1).filter(isBoldName)),
  ];
  if (!scene.facts.page.hints.isDeclared) return drops;
  for (const block of last.slice(-MOST_NOTES).reverse()) {
    const set = Math.max(block.emphasisLength, block === last.at(-1) ? block.boldLength : 0);
    const isNote = block.kind !== 'heading' && block.size <= LONGEST_NOTE && set >= NEARLY_ALL * block.text.length;
    if (!isNote || scoreOf(scene, block) >= CERTAIN) break;
    drops.push({ block, rule: 'closing-note' });
  }
  return drops;
};

/** Above it more such headings are the article's than not, held out by site. */
const LONELY = 0.65;

/**
 * A heading with nothing of the article under it heads something else, save a sure one over a picture, a player or a table, and one
 * of several in a row: these are the text.
 */
const dropLonelyHeadings: DropStep = (scene) => {
  const drops: Drop[] = [];
  const kept = keptOf(scene);
  const last = endsInHeadings(scene, kept) ? undefined : kept.at(-1);
  let isFollowed = false;
  let below = scene.blocks.length;
  for (const block of kept.reverse()) {
    if (below - block.index - 1 > FAR_OFF) isFollowed = false;
    below = block.index;
    if (block.kind !== 'heading') isFollowed = true;
    else if (!isFollowed && (block === last || scoreOf(scene, block) < LONELY))
      drops.push({ block, rule: 'lonely-heading' });
  }
  return drops;
};

/** Whether the last two of some blocks are headings of one shape. */
function endsInHeadings(scene: Scene, blocks: readonly PlacedBlock[]): boolean {
  const [one, other] = blocks.slice(-2);
  return one?.kind === 'heading' && other !== undefined && shapeOf(scene, one) === shapeOf(scene, other);
}

/** In this order: each sees what those before it left. */
export const DROP_STEPS: readonly DropStep[] = [
  dropCertain,
  dropUnseen,
  dropLinks,
  dropTeasers,
  dropRepeatedLabels,
  dropCopies,
  dropNextStory,
  dropAfterClose,
  dropHeadLines,
];

/** The last steps; a standfirst that is kept so far outlasts them. */
export const LAST_DROP_STEPS: readonly DropStep[] = [dropStrays, dropClosingNotes, dropLonelyHeadings];
