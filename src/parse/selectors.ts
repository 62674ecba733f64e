/** An element → the CSS selectors by which a person would name it: of lasting names, not of those that tools make. */
import { LOOKS, MADE_NAME } from '../data/boilerplate/passing-names.js';
import { type Element, isElement } from './walk.js';

const SHORTEST_NAME = 3;
const LONGEST_NAME = 40;
/** A class or id that needs no escape in a selector: "article-body". */
const NAME = /^[A-Za-z][\w-]*$/;

/** Capitals strewn over a word: no name that a person gave. */
const isScrambled = (part: string): boolean =>
  /[a-z]/.test(part) && /.[A-Z]/.test(part) && part.split(/(?=[A-Z])/).some((word) => word.length < SHORTEST_NAME);

/** Whether a class or an id is likely to be on the next page as well. */
export const isLasting = (name: string): boolean =>
  name.length >= SHORTEST_NAME &&
  name.length <= LONGEST_NAME &&
  NAME.test(name) &&
  !name.split(/[-_]/).some(isScrambled) &&
  !MADE_NAME.test(name) &&
  !LOOKS.has(name.split(/[-_]/)[0] ?? name);

/** Attributes that say what an element is. */
const TELLING = new Set([
  'itemprop',
  'role',
  'rel',
  'property',
  'data-component',
  'data-testid',
  'data-qa',
  'data-role',
  'data-type',
  'data-module',
]);
const VALUE = /^[A-Za-z][\w-]{1,39}$/;
/** Elements that stand once on a page, or nearly. */
const LONE_TAGS = new Set(['article', 'main', 'h1', 'time', 'address']);

/** The selectors that name an element by itself, the shortest first: `#story`, `div.body`, `article`, `[itemprop=articleBody]`. */
export function ownSelectors({ name, attributes }: Element): string[] {
  const found: string[] = LONE_TAGS.has(name) ? [name] : [];
  for (let at = 0; at < attributes.length; at += 2) {
    const key = attributes[at] ?? '';
    const value = attributes[at + 1]?.trim() ?? '';
    if (key === 'id' && isLasting(value)) found.push(`#${value}`);
    else if (key === 'class')
      found.push(
        ...new Set(
          value
            .split(/\s+/)
            .filter(isLasting)
            .map((word) => `${name}.${word}`),
        ),
      );
    else if (TELLING.has(key) && VALUE.test(value) && !MADE_NAME.test(value)) found.push(`${name}[${key}=${value}]`);
  }
  return found.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

/** How far up an element is named by those around it. */
const MOST_STEPS = 12;

/** A selector to copy for an element: its own, or its tag in the nearest element that has one; null where none around it has. */
export function selectorOf(element: Element): string | null {
  const [own] = ownSelectors(element);
  if (own !== undefined) return own;
  let at = element.parent;
  for (let steps = 0; steps < MOST_STEPS && at && isElement(at); steps += 1) {
    const [around] = ownSelectors(at);
    if (around !== undefined) return `${around} ${element.name}`;
    at = at.parent;
  }
  return null;
}
