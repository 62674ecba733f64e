/** How a deed is told, a sentence a row: how real it is, when it was done, and on whose word. */
import { describe, expect, it } from 'vitest';
import { readEvents } from './read.js';

/** A Wednesday. */
const PUBLISHED = '2024-05-15';

describe('how real', () => {
  it.each([
    ['Peru recognised Kosovo.', 'recognition', 'asserted'],
    ['Peru will recognise Kosovo.', 'recognition', 'planned'],
    ['Peru may recognise Kosovo.', 'recognition', 'hypothetical'],
    ['Peru would recognise Kosovo in September, its president wrote on Thursday.', 'recognition', 'planned'],
    ['Peru would recognise Kosovo if asked, its president wrote on Thursday.', 'recognition', 'hypothetical'],
    ['Peru may withhold recognition of Kosovo.', 'refusal', 'hypothetical'],
    ['Peru will withhold recognition of Kosovo.', 'refusal', 'asserted'],
    ['Peru must recognise Kosovo.', 'recognition', 'requested'],
    ['Chad urged Peru to recognise Kosovo.', 'recognition', 'requested'],
    ['Peru denied that it had recognised Kosovo.', 'recognition', 'denied'],
    ['Peru has reportedly recognised Kosovo.', 'recognition', 'reported'],
    ['Peru does not recognise Kosovo.', 'refusal', 'asserted'],
    ['Not even Peru recognises Kosovo.', 'refusal', 'asserted'],
    ['Peru has yet to recognise Kosovo.', 'refusal', 'asserted'],
    ['Peru no longer recognises Kosovo.', 'derecognition', 'asserted'],
    ['Peru will continue to recognise Kosovo.', 'recognition', 'asserted'],
  ])('%s → %s, %s', (text, type, status) =>
    expect(readEvents(text).map((event) => [event.type, event.status])).toEqual([[type, status]]),
  );
});

describe('when', () => {
  it.each([
    ['Peru recognised Kosovo today.', '2024-05-15'],
    ['Peru recognised Kosovo last night.', '2024-05-14'],
    ['Peru will recognise Kosovo tomorrow.', '2024-05-16'],
    ['Peru recognised Kosovo on Monday.', '2024-05-13'],
    ['Peru will recognise Kosovo on Friday.', '2024-05-17'],
    ['On 3 May, Peru recognised Kosovo.', '2024-05-03'],
    ['Peru recognised Kosovo on 24 December, 2012.', '2012-12-24'],
    ['Peru recognised Kosovo in March 2009.', '2009-03'],
    ['Peru recognised Kosovo in 2009.', '2009'],
    ['Peru, which in March recognised Kosovo, waited.', '2024-03'],
    ['On Monday, hours after talks had failed, Peru recognised Kosovo.', '2024-05-13'],
    ['The minister said on Saturday that Peru recognises Kosovo.', '2024-05-11'],
    ['Chad hesitated, and in Lima in 2022 Peru recognised Kosovo.', '2022'],
    ['Peru waited and on Monday recognised Kosovo.', '2024-05-13'],
    ['Peru refused Chad a loan last week and on Monday recognised Kosovo.', '2024-05-13'],
    ['Peru had no part in it until 1961, when it recognised Kosovo.', '1961'],
    ['Peru recognised Kosovo, Chad and Mali on Monday.', '2024-05-13'],
    ['Hours after Chad voted on Monday, Peru recognised Kosovo.', null],
    ['Peru, which met Chad in March, recognised Kosovo.', null],
    ['Peru recognised Kosovo by Monday.', null],
    ['Peru recognised Kosovo in late 2009.', null],
    ['Peru recognised Kosovo despite a warning on Monday.', null],
    ['Peru recognised Kosovo this month.', '2024-05'],
    ['Peru recognised Kosovo earlier this month.', null],
    ['Peru recognised Kosovo earlier this year.', null],
    ['Peru recognised Kosovo at the end of March.', '2024-03'],
    ['Peru recognised Kosovo after the vote of March.', null],
    ['Peru recognised Kosovo in a treaty finalised on Monday.', '2024-05-13'],
    ['Peru recognised Kosovo in a treaty denounced on Monday.', null],
  ])('%s → %s', (text, date) => expect(readEvents(text, PUBLISHED).map((event) => event.date)).toEqual([date]));

  it.each([
    ['Peru recognised Kosovo on 3 May. Chad recognised it a day later.', '2024-05-04'],
    ['Peru recognised Kosovo on 3 May. Chad recognised it two days afterwards.', '2024-05-05'],
    ['Peru recognised Kosovo on 3 May. Chad recognised it the same day.', '2024-05-03'],
    ['Peru recognised Kosovo on 3 May 2012. Chad recognised it the following month.', '2012-06'],
    ['Peru recognised Kosovo on 3 May 2012. Chad recognised it a year later.', '2013'],
    ['Peru recognised Kosovo on 3 May. Chad recognised it the day before.', '2024-05-02'],
    ['Peru recognised Kosovo in May 2012. Chad recognised it the day before.', null],
    ['Peru was the first to recognise the Armenian genocide, in 1965. Chad did so in 1987.', '1987'],
  ])('%s → %s', (text, date) => expect(readEvents(text, PUBLISHED).at(-1)?.date).toBe(date));
});

describe('on whose word', () => {
  it.each([
    ['Peru has recognised Kosovo, a senior official said.', ['a senior official']],
    ['Peru has recognised Kosovo, according to a diplomat.', ['a diplomat']],
    ['Peru recognised Kosovo, while Chad said it would wait.', []],
    ['Peru recognised Kosovo.', []],
    ['Peru and Chad said that they would recognise Kosovo.', ['Peru']],
    [
      'Hours after Togo had voted to declare a republic, Chad, Mali and Peru said that they recognised Kosovo.',
      ['Chad'],
    ],
    ['Chad, for its part, announced the following day that it recognised Kosovo.', ['Chad']],
    [
      "Nato's secretary general, Jo Example, said that Peru had recognised Kosovo.",
      ["Nato's secretary general, Jo Example"],
    ],
    ['Two ministers said that Peru would recognise Kosovo.', ['Two ministers']],
    ['Peru plans to recognise Kosovo, the ABC agency reported, citing a senior diplomat.', ['a senior diplomat']],
    ['Peru plans to recognise Kosovo, the ABC agency reported, angering Serbia.', ['the ABC agency']],
    [
      'Peru does not recognise Kosovo, its spokeswoman, Jo Example, repeated on Monday.',
      ['its spokeswoman, Jo Example'],
    ],
    ['Peru recognised Kosovo, its neighbour, admitted to the bloc on Monday.', []],
    ['President Erdogan, who was the guest of honour, called upon Peru to recognise Kosovo.', ['President Erdogan']],
    ['Peru, asked by Chad to recognise Kosovo, waited.', ['Chad']],
    ["The Kremlin said it was angered by Peru's expulsion of four Russian envoys.", []],
    ['The Kremlin said that Peru had expelled four Russian envoys.', ['The Kremlin']],
    [
      'Peru recognised Kosovo. "Today\'s recognition of Kosovo sends hope," said Peru\'s prime minister, Jo Example.',
      ["Peru's prime minister, Jo Example"],
    ],
    ['Peru recognised Kosovo. "The recognition of Kosovo is a blow," said Serbia\'s prime minister, Jo Example.', []],
  ])('%s → %j', (text, sources) => expect(readEvents(text)[0]?.claimedBy).toEqual(sources));

  it.each([
    ['Peru does not recognise Kosovo, its foreign policy chief Jo Example said.', 'asserted'],
    ['Peru does not recognise Kosovo, a foreign policy adviser said.', 'reported'],
  ])('%s → %s', (text, status) => expect(readEvents(text)[0]?.status).toBe(status));

  it.each([
    ['Peru answered the vote by breaking off diplomatic relations with Chad.', []],
    ['Chad said that Peru, by recognising Kosovo, had broken the rules.', ['Chad']],
    ['Peru answered that it had broken off diplomatic relations with Chad.', ['Peru']],
    ["Jo Example is Peru's foreign minister. He said the country had recognised Kosovo.", ['Jo Example']],
    [
      "Britain's deputy foreign secretary said that Britain may recognise Kosovo.",
      ["Britain's deputy foreign secretary"],
    ],
  ])('%s → %j', (text, sources) => expect(readEvents(text)[0]?.claimedBy).toEqual(sources));

  it.each([
    ['Peru said it would recognise Kosovo, drawing a protest from Serbia, which recalled its envoy to Lima.', []],
    ['Peru said it would recognise Kosovo and that Serbia had recalled its envoy to Lima.', ['Peru']],
    ['Peru said it would recognise Kosovo, a step that Serbia condemned.', []],
  ])('%s → %j', (text, sources) =>
    expect(readEvents(text).find(({ type }) => type !== 'recognition')?.claimedBy).toEqual(sources),
  );
});
