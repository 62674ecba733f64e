import { describe, expect, it } from 'vitest';
import { TAGS, tagTokens } from '../../src/grammar/tagger/tags.js';
import { readBody, readText } from '../../src/text/index.js';
import { checkTags } from '../../src/training/tags/tags-score.js';

const tagged = (text: string): string => {
  const reading = readText(readBody(text));
  return Array.from(tagTokens(reading), (tag, at) => `${reading.tokens[at]?.text}/${TAGS[tag]}`).join(' ');
};

describe('tags', () => {
  it.each([
    ['a told past', 'The minister denied the report.', 'The/DT minister/NN denied/VBD the/DT report/NN ./.'],
    ['a participle', 'It was denied by Kim.', 'It/PRP was/VBD denied/VBN by/IN Kim/NNP ./.'],
    ['an infinitive', 'He wants to resign.', 'He/PRP wants/VBZ to/TO resign/VB ./.'],
    ['a possessive plural', 'the leaders’ summit', 'the/DT leaders/NNS ’/POS summit/NN'],
    ['an outlet that reports', 'It sank, Reuters reports.', 'It/PRP sank/VBD ,/, Reuters/NNP reports/VBZ ./.'],
    ['people are no verb', 'according to people in Lima', 'according/VBG to/TO people/NNS in/IN Lima/NNP'],
    ['marks', '“$5?” (no)', "“/`` $/$ 5/CD ?/. ”/'' (/( no/DT )/)"],
  ])('%s', (_, text, tags) => expect(tagged(text)).toBe(tags));

  it('is right as often as it was on the sentences tagged by hand', () => {
    const answers = checkTags();
    const right = answers.filter(({ expected, seen }) => expected === seen).length;
    expect(right / answers.length).toBeGreaterThan(0.94);
  });
});
