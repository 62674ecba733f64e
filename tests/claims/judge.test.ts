import { describe, expect, it } from 'vitest';
import { judgeSubjects } from '../../src/claims/judge/judge.js';
import { JUDGE_COLUMNS, writeJudgeNumbers } from '../../src/claims/judge/judge-numbers.js';
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

  it('writes a number under each name, and no name twice', () => {
    const looks = scenes.map((_, at) => ({ claim: at, statement: -at }));
    expect(scenes.length).toBeGreaterThan(2);
    expect(new Set(JUDGE_COLUMNS).size).toBe(JUDGE_COLUMNS.length);
    for (const subject of judgeSubjects(scenes, looks)) {
      const numbers = new Float32Array(JUDGE_COLUMNS.length + 1).fill(Number.NaN);
      writeJudgeNumbers(subject, numbers);
      expect(numbers.findIndex((value) => Number.isNaN(value))).toBe(JUDGE_COLUMNS.length);
    }
  });

  /** The named numbers of the claim whose cue is a word. */
  function numbersOf(cue: string): Record<string, number> {
    const looks = scenes.map(() => ({ claim: 0, statement: 0 }));
    const at = scenes.findIndex(({ claim }) => columns.tokens[claim.cue.first]?.text === cue);
    const subject = judgeSubjects(scenes, looks)[at];
    const numbers = new Float32Array(JUDGE_COLUMNS.length);
    if (subject) writeJudgeNumbers(subject, numbers);
    return Object.fromEntries(JUDGE_COLUMNS.map((name, n) => [name, numbers[n] ?? Number.NaN]));
  }

  it.each([
    ['said', 'cue VBD', 1],
    ['said', 'cue VBP', 0],
    ['said', 'content side', 0],
    ['said', 'content has clause', 1],
    ['say', 'cue VBP', 1],
    ['say', 'source NNS', 1],
    ['say', 'source spans', 1],
    ['said', 'source NN', 1],
    ['said', 'quoted share', 0],
  ])('of "%s", %s is %d', (cue, name, value) => {
    expect(numbersOf(cue)[name]).toBe(value);
  });
});
