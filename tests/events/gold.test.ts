import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEvents } from './read.js';

interface GoldName {
  readonly name: string;
  readonly aliases: readonly string[];
}

interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
  readonly events: readonly {
    readonly type: string;
    readonly actor: readonly GoldName[];
    readonly recipient: readonly GoldName[];
    readonly evidence: readonly { readonly text: string; readonly start: number; readonly end: number }[];
    readonly optional?: boolean;
  }[];
}

interface Pair {
  readonly type: string;
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
  readonly isOptional: boolean;
}

const readGold = (file: string): GoldDocument[] =>
  readFileSync(new URL(`gold/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldDocument);

const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:the|an?) /, '');
const formsOf = ({ name, aliases }: GoldName): string[] => [name, ...aliases].map(fold);

const goldPairs = ({ events }: GoldDocument): Pair[] =>
  events.flatMap(({ type, actor, recipient, optional }) =>
    actor.flatMap((a) =>
      recipient.map((r) => ({ type, actor: formsOf(a), recipient: formsOf(r), isOptional: optional === true })),
    ),
  );

const foundPairs = ({ text, published }: GoldDocument): { type: string; actor: string; recipient: string }[] =>
  readEvents(text, published ?? undefined).flatMap(({ type, actor, recipient }) =>
    actor.flatMap((a) => recipient.map((r) => ({ type, actor: fold(a.name), recipient: fold(r.name) }))),
  );

/** Whether a pair found is the gold pair; a tie made between equals may be told from either side. */
const isSame = (gold: Pair, { type, actor, recipient }: { type: string; actor: string; recipient: string }): boolean =>
  gold.type === type &&
  ((gold.actor.includes(actor) && gold.recipient.includes(recipient)) ||
    (type === 'tie-establishment' && gold.actor.includes(recipient) && gold.recipient.includes(actor)));

/** F1 of pairs of actor and recipient, names by exact form; optional gold counts for nothing. */
function scorePairs(documents: readonly GoldDocument[]): number {
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const document of documents) {
    const open = goldPairs(document);
    wanted += open.filter(({ isOptional }) => !isOptional).length;
    for (const pair of foundPairs(document)) {
      const at = open.findIndex((gold) => isSame(gold, pair));
      const match = at < 0 ? undefined : open.splice(at, 1)[0];
      if (match?.isOptional) continue;
      found += 1;
      if (match) right += 1;
    }
  }
  return (2 * right) / (found + wanted);
}

describe.each([
  ['dev.ndjson', 0.93],
  ['held-out.ndjson', 0.88],
  ['news-dev.ndjson', 0.82],
  ['news-held-out.ndjson', 0.7],
])('%s', (file, floor) => {
  const documents = readGold(file);
  it('has evidence that is its text', () => {
    for (const { text, events } of documents)
      for (const { evidence } of events)
        for (const span of evidence) expect(text.slice(span.start, span.end)).toBe(span.text);
  });
  it(`is read no worse than ${floor}`, { timeout: 60_000 }, () => {
    expect(scorePairs(documents)).toBeGreaterThan(floor);
  });
});
