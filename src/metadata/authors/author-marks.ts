/** Author candidates from elements that their mark-up calls a byline, an author or a link to one. */
import { OTHER_ROLE, OTHER_ROLE_AFTER } from '../../data/bylines/marks.js';
import { type AnyNode, attributeOf } from '../../parse/walk.js';
import type { HeadPlace } from '../dates/shown-dates.js';
import { isInComment, isInProse, isOfCard, isOfHead, labelAfter, labelBefore } from '../page/beside.js';
import { bylineOf, type Marked } from '../page/clues.js';
import type { PageContext } from '../page/page-context.js';
import { type Byline, type BylineContext, readByline } from './byline.js';
import { personKey } from './person-names.js';

/** A byline with the place at which it was read. */
interface MarkedByline {
  readonly byline: Byline;
  readonly origin: string;
  readonly place: number | null;
}

const REGION_ORDER = { article: 0, main: 1, page: 2, aside: 3 } as const;
/** An element further than this from the headline (in elements) is rarely the article's own byline. */
const BYLINE_REACH = 120;
/** So near to the headline, class words are a bad sign of asides. */
const ASIDE_REACH = 60;
/** Elements from the headline on that are its own head, if no prose parts them from it. */
const BESIDE = 40;
const BESIDE_PROSE = 300;
/** Where the headline's own part of the page is looked for no card. */
const NO_CARD = 15;
/** Links to authors that stand closer together than this belong to one byline. */
const CLUSTER_GAP = 14;
const MOST_CLASSES = 6;
/** Class words that name the author's name alone. */
const NAME_CLASS = /author[\s_-]{0,2}(?:name|link|display)/i;

/** What marks are judged by. */
interface Place {
  readonly head: HeadPlace;
  /** The headline's element; null where the page has none. */
  readonly heading: AnyNode | null;
  readonly root: AnyNode;
}

const isBeside = ({ place, proseBefore }: Marked, head: HeadPlace): boolean =>
  place >= head.place && place - head.place <= BESIDE && proseBefore - head.proseBefore <= BESIDE_PROSE;

/** The elements of one kind, those beside the headline first, then by region and nearness; what follows it counts as nearer. */
function nearHeadline(marked: readonly Marked[], head: HeadPlace): Marked[] {
  const distance = ({ place }: Marked): number =>
    place >= head.place ? place - head.place : 1.5 * (head.place - place);
  const rank = (sign: Marked): number => (isBeside(sign, head) ? -1 : REGION_ORDER[sign.region]);
  return [...marked].sort((a, b) => rank(a) - rank(b) || distance(a) - distance(b));
}

/** Of the elements sorted by nearness, those that stand together with the first, in page order. */
function firstCluster(marked: readonly Marked[]): Marked[] {
  const cluster = marked.slice(0, 1);
  let [from, to] = [marked[0]?.place ?? 0, marked[0]?.place ?? 0];
  for (const sign of marked.slice(1)) {
    if (sign.place < from - CLUSTER_GAP || sign.place > to + CLUSTER_GAP) continue;
    [from, to] = [Math.min(from, sign.place), Math.max(to, sign.place)];
    cluster.push(sign);
  }
  return cluster.sort((a, b) => a.place - b.place);
}

/** Whether an element can name who wrote the article: no commenter, no photographer, nobody whom a sentence names. */
function canSign({ element, kind }: Marked, { root }: Place): boolean {
  if (element === null) return true;
  if (isInComment(element) || (kind === 'author-link' && isInProse(element))) return false;
  return !OTHER_ROLE.test(labelBefore(element)) && !OTHER_ROLE_AFTER.test(labelAfter(element, root));
}

/** Whether an element is another story's, by its distance and what stands beside it. */
function isForeign({ element, place }: Marked, { head, heading }: Place): boolean {
  const distance = place - head.place;
  if (element === null || (distance >= 0 && distance <= NO_CARD)) return false;
  return isOfCard(element) || (distance < 0 && heading !== null && !isOfHead(element, heading));
}

/** What stands before the name in a label: `View all posts by `. */
const LABEL_START = /^(?:.*\b(?:by|from|von|av|af|de|por|di|van|автора)|view|see|visit) /i;
/** What stands behind it: `’s profile`. */
const LABEL_END = /['’]s? (?:bio|profile|page|author page)$/i;

/** The byline of an element; a link that shows no name (a portrait) gives the one that it is labelled with. */
function readMark(sign: Marked, names: BylineContext): Byline {
  const byline = readByline(bylineOf(sign), names);
  if (sign.kind !== 'author-link' || sign.element === null || byline.authors.length > 0) return byline;
  const label = attributeOf(sign.element, 'aria-label') ?? '';
  if (!LABEL_START.test(label)) return byline;
  const told = readByline(label.replace(LABEL_START, '').replace(LABEL_END, ''), { ...names, isName: false });
  return told.authors.length > 0 ? told : byline;
}

/** Several bylines as one. */
export function joinBylines(bylines: readonly Byline[]): Byline {
  const authors = bylines.flatMap((byline) => byline.authors);
  return {
    authors: [...new Map(authors.map((name) => [name.toLowerCase(), name])).values()],
    agency: bylines.find(({ agency }) => agency !== null)?.agency ?? null,
    body: bylines.find(({ body }) => body !== null)?.body ?? null,
  };
}

/** The bylines that mark-up names near the headline, the surest first. */
export function readMarked({ clues, sites }: PageContext, place: Place): MarkedByline[] {
  const { head } = place;
  const isNear = (sign: Marked): boolean =>
    Math.abs(sign.place - head.place) <= (sign.region === 'aside' ? ASIDE_REACH : BYLINE_REACH) &&
    !isForeign(sign, place);
  const of = (test: (sign: Marked) => boolean): Marked[] =>
    nearHeadline(clues.marked.filter(test), head).filter((sign) => canSign(sign, place));
  const read = (marked: readonly Marked[], origin: string, isName: boolean): MarkedByline => ({
    byline: joinBylines(marked.map((sign) => readMark(sign, { sites, isName }))),
    origin,
    place: marked[0]?.place ?? null,
  });
  const properties = of(
    (each) => each.kind === 'author' && each.sign === 'itemprop' && (each.region !== 'aside' || isNear(each)),
  );
  const links = firstCluster(of((sign) => sign.kind === 'author-link' && isNear(sign)));
  const classes = of((each) => each.kind === 'author' && each.sign === 'class' && isNear(each)).slice(0, MOST_CLASSES);
  return [
    read(properties, 'itemprop', true),
    read(links, 'author-link', false),
    ...classes.map((sign) => read([sign], 'class', NAME_CLASS.test(sign.word))),
    read(links, 'author-link', true),
  ];
}

/** A box on the author that stands away from the headline, where all such boxes of the page name the same. */
export function readBox({ clues, sites }: PageContext, place: Place): MarkedByline | null {
  const marks = clues.marked.filter(
    (sign) =>
      (sign.kind === 'author-link' || (sign.kind === 'author' && sign.sign === 'class')) &&
      canSign(sign, place) &&
      !isForeign(sign, place),
  );
  const found = marks.flatMap((sign): MarkedByline[] => {
    const byline = readMark(sign, { sites, isName: sign.kind === 'author-link' || NAME_CLASS.test(sign.word) });
    return byline.authors.length > 0 ? [{ byline, origin: 'author-box', place: sign.place }] : [];
  });
  const keys = new Set(found.flatMap(({ byline }) => byline.authors.map(personKey)));
  return keys.size === 1 ? (found[0] ?? null) : null;
}
