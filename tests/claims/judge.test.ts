import { describe, expect, it } from 'vitest';
import { judgeSubjects } from '../../src/claims/judge/judge.js';
import { JUDGE_NUMBERS, writeJudgeNumbers } from '../../src/claims/judge/judge-numbers.js';
import { judgeScenes } from '../../src/claims/judge/judge-scene.js';
import { labelSpans, linkClaims } from '../../src/claims/taggers/taggers.js';
import { makeClaimColumns } from '../../src/claims/text/claim-columns.js';
import { openDoc } from '../../src/grammar/doc.js';
import { readBody, readText } from '../../src/text/index.js';

const TEXT =
  'The minister said that the talks had failed. Critics say he had promised a deal.\n\nShe said: “We told them so.” ' +
  'The delegates, who met on Monday, left without a word.';

describe('the judge', () => {
  const columns = makeClaimColumns(openDoc(readText(readBody(TEXT))));
  const reading = labelSpans(columns);
  const scenes = judgeScenes(columns, reading, linkClaims(columns, reading));

  it('shows a claim with those beside it in its paragraph alone', () => {
    for (const { claim, others } of scenes) {
      expect(others).not.toContain(claim);
      expect(others.every(({ paragraph }) => paragraph === claim.paragraph)).toBe(true);
    }
  });

  it('has as many numbers of a claim as it says, each a number', () => {
    const looks = scenes.map((_, at) => ({ claim: at, statement: -at }));
    expect(scenes.length).toBeGreaterThan(2);
    for (const subject of judgeSubjects(scenes, looks)) {
      const numbers = new Float32Array(JUDGE_NUMBERS + 1).fill(Number.NaN);
      writeJudgeNumbers(subject, numbers);
      expect(numbers.findIndex((value) => Number.isNaN(value))).toBe(JUDGE_NUMBERS);
    }
  });
});
