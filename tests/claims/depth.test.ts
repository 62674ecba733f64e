import { describe, expect, it } from 'vitest';
import { extract, type PageRecord } from '../../src/index.js';

const claimsOf = (body: string): PageRecord['claims'] => {
  const record = extract(body, { format: 'body' });
  return 'claims' in record ? record.claims : [];
};

/** How many contents hold a place of the text, at the place that most hold. */
function depthOf(claims: PageRecord['claims']): number {
  const edges = claims.flatMap(({ content: { spans } }) => [
    { at: Math.min(...spans.map(({ start }) => start)), step: 1 },
    { at: Math.max(...spans.map(({ end }) => end)), step: -1 },
  ]);
  let depth = 0;
  let most = 0;
  for (const { step } of edges.sort((a, b) => a.at - b.at || a.step - b.step)) {
    depth += step;
    most = Math.max(most, depth);
  }
  return most;
}

describe('claims in claims', () => {
  it('are given as news has them', () => {
    const claims = claimsOf('Officials said on Monday that the minister had denied that he knew of the plan.');
    expect(claims.length).toBeGreaterThan(1);
  });

  it('end where no writer would go on', () => {
    const claims = claimsOf(`The bridge fell, ${'said Ann, said Bob, '.repeat(200)}on Monday.`);
    expect(depthOf(claims)).toBeLessThanOrEqual(6);
  });
});
