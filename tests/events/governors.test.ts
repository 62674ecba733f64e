import { describe, expect, it } from 'vitest';
import { GOVERNORS } from '../../src/data/events/telling/governors.js';
import { readEvents } from './read.js';

/** What a governor makes of a deed, as the record tells it; null where no deed is left. */
const STATUS = {
  done: 'asserted',
  planned: 'planned',
  asked: 'requested',
  maybe: 'hypothetical',
  refused: 'asserted',
  denied: 'denied',
  ended: 'asserted',
  none: null,
} as const;

const ACTS: ReadonlySet<string> = new Set(['recognition', 'refusal', 'tie-downgrade']);

const told = (text: string): string[] =>
  readEvents(text).flatMap(({ type, status }) => (ACTS.has(type) ? [`${type} ${status}`] : []));

describe('each governor of a deed', () => {
  it.each(GOVERNORS.map((governor) => [governor.id, governor] as const))('%s', (_id, { makes, must, mustNot }) => {
    const status = STATUS[makes];
    const type = makes === 'refused' ? 'refusal' : must.includes('expulsion') ? 'tie-downgrade' : 'recognition';
    expect(told(must)).toEqual(status === null ? [] : [`${type} ${status}`]);
    expect(told(mustNot)[0]).toMatch(/^(?:recognition|tie-downgrade) asserted$/);
  });
});

describe('what is told to be no act', () => {
  it.each([
    'Berlin said recognising a Palestinian state now would send the wrong signal.',
    'Greece did not confirm that it would recognise Kosovo.',
    'A resumption of relations between Cuba and Peru is not on the agenda.',
    'Jordan has not been asked to recognise Israel.',
  ])('%s', (text) => expect(told(text)).toEqual([]));

  it.each([
    ['Trump said he did not want to recognise Somaliland.', 'refusal asserted'],
    ['Britain would not recognise Palestine for now.', 'refusal asserted'],
    ['Japan has decided not to recognise Palestine for the time being.', 'refusal asserted'],
    ['The Kremlin did not say whether it would recognise Transnistria.', 'recognition hypothetical'],
    [
      'Kosovo is recognised by most states, though not by five members of the bloc, among them Spain.',
      'refusal asserted',
    ],
  ])('%s → %s', (text, expected) => expect(told(text)).toContain(expected));
});
