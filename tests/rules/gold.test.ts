/** What packs that a new user would write tell of passages in the manner of news. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadStages, readPage } from '../../src/pipeline.js';
import type { Passage } from '../../src/training/events/own-events.js';

const read = (file: string): string => readFileSync(new URL(`gold/${file}`, import.meta.url), 'utf8');
const plain = (name: string): string => name.toLowerCase().replace(/^(?:the|an?) /, '');
/** "Sonia Dahmani" and "lawyer Sonia Dahmani" are one. */
const isNamed = (one: string, other: string): boolean =>
  plain(one).endsWith(plain(other)) || plain(other).endsWith(plain(one));
const areSame = (gold: readonly string[], said: readonly string[]): boolean =>
  gold.length === said.length && gold.every((name) => said.some((other) => isNamed(name, other)));

/** Of the events that are told or should be: how many there are of each, and how many have the right parties, or are right in all parts. */
async function score(file: string): Promise<{ gold: number; said: number; parties: number; whole: number }> {
  const sum = { gold: 0, said: 0, parties: 0, whole: 0 };
  const passages = read(file)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Passage);
  for (const { pack, text, events: gold } of passages) {
    const options = { rules: [read(`${pack}.yaml`)], format: 'body', published: '2024-05-15' } as const;
    await loadStages(options);
    const said = readPage({ content: text }, options).findings.events.filter(({ type }) => type.startsWith('x-'));
    sum.gold += gold.length;
    sum.said += said.length;
    for (const event of gold) {
      const fit = said.find(
        ({ type, actor, recipient }) =>
          type === event.type &&
          isNamed(event.actor, actor[0]?.name ?? '') &&
          areSame(
            event.recipient,
            recipient.map(({ name }) => name),
          ),
      );
      if (!fit) continue;
      sum.parties += 1;
      if (fit.status === event.status && fit.date === event.date && areSame(event.claimedBy, fit.claimedBy))
        sum.whole += 1;
    }
  }
  return sum;
}

it.each([
  ['dev.ndjson', { parties: 0.92, precision: 0.94, whole: 0.85 }],
  ['held-out.ndjson', { parties: 0.85, precision: 0.87, whole: 0.75 }],
])('%s is read no worse than before', async (file, floor) => {
  const { gold, said, parties, whole } = await score(file);
  expect(parties / gold).toBeGreaterThanOrEqual(floor.parties);
  expect(parties / said).toBeGreaterThanOrEqual(floor.precision);
  expect(whole / gold).toBeGreaterThanOrEqual(floor.whole);
});
