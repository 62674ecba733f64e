/** The kicker that stands inside a heading, known by its mark-up. */
import { attributeOf, type Element, isElement } from '../../parse/walk.js';
import { isKicker, readClass } from './class-marks.js';
import { lineUnder } from './shown-lines.js';

function elementsOf({ firstChild }: Element): Element[] {
  const elements: Element[] = [];
  for (let child = firstChild; child; child = child.next) if (isElement(child)) elements.push(child);
  return elements;
}

/**
 * What a heading's first child shows, if it is a date, its kicker, or stands before a child that is the headline by its class; a link
 * round the whole heading is looked into.
 */
export function kickerOf(heading: Element): string {
  const inner = elementsOf(heading);
  const [first, second] = inner.length === 1 && inner[0]?.name === 'a' ? elementsOf(inner[0]) : inner;
  if (first === undefined) return '';
  const names = attributeOf(first, 'class') ?? attributeOf(first, 'data-ob') ?? '';
  const isBeforeHeadline = second !== undefined && readClass(attributeOf(second, 'class') ?? '').kind === 'headline';
  return first.name === 'time' || isKicker(names) || isBeforeHeadline ? lineUnder(first) : '';
}
