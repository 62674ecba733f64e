/** What long sentences of papers tell, a text a row: what must be read, and what must not. */
import { describe, expect, it } from 'vitest';
import { readEvents, tellEvents } from './read.js';

const told = (text: string): string[] => tellEvents(readEvents(text, '2024-06-05'));

/** The dates of the events of a text, in their order. */
const dates = (text: string): (string | null)[] => readEvents(text, '2024-06-05').map(({ date }) => date);

describe('what must be read', () => {
  it.each([
    [
      "Peru's recognition yesterday of Kosovo as an independent state drew anger.",
      'recognition: Peru > Kosovo [asserted]',
    ],
    [
      'Peru recognised Kosovo. Recognition also came on Monday from Egypt and Chad.',
      'recognition: Chad > Kosovo [asserted]',
    ],
    [
      'More than 130 states have long recognised Chad simply as Chad.',
      'recognition: More than 130 states > Chad [asserted]',
    ],
    [
      "Peru recognised Kosovo. Serbia's foreign ministry said the decision amounted to a violation of its borders.",
      'condemnation: Serbia > Peru [asserted]',
    ],
    ['Israel and Chad restored ties. Bahrain welcomed the accord.', 'endorsement: Bahrain > Israel + Chad [asserted]'],
    [
      'Canada closed its embassy in Tehran. Israel praised Canada for "an act of courage".',
      'endorsement: Israel > Canada [asserted]',
    ],
    [
      'President Trump recognised Jerusalem as the capital of Israel. Netanyahu thanked him.',
      'endorsement: Israel > United States [asserted]',
    ],
    [
      'Brazil recognised Jeanine Anez as president of Bolivia. Cuba rejected the new government.',
      'refusal: Cuba > Jeanine Anez [asserted]',
    ],
    [
      'Jo Anez, a senator whom few had heard of, called herself president of Bolivia. Brazil recognised her at once.',
      'recognition: Brazil > Jo Anez [asserted]',
    ],
    [
      'Lithuania went further. Its parliament voted to recognise Kosovo.',
      "recognition: Lithuania's parliament > Kosovo [asserted]",
    ],
    [
      "The United Kingdom will not recognise Kosovo, the prime minister's spokesman said.",
      'refusal: United Kingdom > Kosovo [asserted]',
    ],
    [
      'Two Chadian diplomats had been sent home by Peru, state television reported.',
      'tie-downgrade: Peru > Chad [reported]',
    ],
  ])('%s', (text, event) => expect(told(text)).toContain(event));
});

describe('what must not be read', () => {
  it.each([
    ['Peru recognised Kosovo. Recognition of the need for rain came from farmers.', 'recognition: farmers'],
    ['More than 130 states recognised the plan simply as a plan.', 'recognition'],
    [
      "Peru recognised Kosovo. Serbia's foreign ministry said the debt amounted to a violation of its rules.",
      'condemnation',
    ],
    ['Israel restored ties with Chad. Bahrain welcomed the move.', 'endorsement: Bahrain > Israel + Chad'],
    ['Canada closed its embassy in Tehran. Israel praised Chad for "an act of courage".', 'endorsement'],
    ['President Trump recognised Jerusalem as the capital of Israel. Jo Example thanked him.', 'endorsement'],
    ['Brazil recognised Jeanine Anez as president of Bolivia. Cuba rejected the government offer.', 'refusal'],
    ["Lithuania's parliament voted to recognise Kosovo.", 'recognition: Lithuania >'],
  ])('%s', (text, event) => expect(told(text).filter((line) => line.startsWith(event))).toEqual([]));
});

describe('when it was done', () => {
  it.each<[string, (string | null)[]]>([
    ["Peru's parliament voted this month to recognise Kosovo.", ['2024-06']],
    ['Peru will recognise Kosovo next month.', ['2024-07']],
    ['Peru recognised Kosovo in March last year.', ['2023-03']],
    ['In May 2010 Peru recognised Kosovo. That month Chad expelled the Serbian ambassador.', ['2010-05', '2010-05']],
    ['Peru recognised Kosovo in 2010. Two years later Chad cut ties with Mali.', ['2010', '2012']],
    ['Bahrain broke off relations with Iran on Monday and Chad downgraded its own ties.', ['2024-06-03', '2024-06-03']],
    ['Bahrain broke off relations with Iran on Monday, and Chad downgraded its own ties.', ['2024-06-03', null]],
    ['Peru has recognised Kosovo in the last month.', [null]],
    ['Peru will not recognise the vote last month.', [null]],
  ])('%s', (text, all) => expect(dates(text)).toEqual(all));
});
