/** Days in the attributes of elements that their mark-up calls dates. */
import { attributeOf, type Element } from '../../parse/walk.js';

/** The machine's form of a date as scripts keep it: `data-timestamp="1703280151000"`, `data-date="2014-12-27T17:10:17Z"`. */
export function dateAttributeOf(element: Element): string | null {
  for (const name of DATE_ATTRIBUTES) {
    const value = attributeOf(element, name)?.trim();
    if (value !== undefined && MACHINE_DATE.test(value)) return value;
  }
  return null;
}

const DATE_ATTRIBUTES = [
  'data-datetime',
  'data-date',
  'data-epoch',
  'data-publish-date',
  'data-published',
  'data-published-at',
  'data-published-date',
  'data-time',
  'data-timestamp',
  'data-unixtime',
  'data-utc',
  'data-utime',
] as const;
/** A day of ISO, or seconds or milliseconds since 1970. */
const MACHINE_DATE = /^(?:\d{4}-\d{2}-\d{2}(?!\d)|1\d{9}(?:\d{3})?$)/;
