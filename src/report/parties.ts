/** Who acts on whom: the busiest parties, and what passed between each two. */
import type { MergedEvent } from '../merge/index.js';

/** Acts of one type from one party to another. */
export interface Tie {
  readonly actor: string;
  readonly recipient: string;
  readonly type: string;
  readonly statuses: readonly string[];
  readonly acts: number;
  readonly reports: number;
}

/** What passed between parties, most reported first. Names that differ between papers only in their form count as the first. */
export function tiesOf(events: readonly MergedEvent[]): Tie[] {
  const ties = new Map<string, Tie>();
  for (const {
    actor: [actor],
    recipient: [recipient],
    type,
    status,
    reports,
  } of events) {
    const key = JSON.stringify([actor.name, recipient.name, type]);
    const known = ties.get(key);
    const statuses = known?.statuses ?? [];
    ties.set(key, {
      actor: actor.name,
      recipient: recipient.name,
      type,
      statuses: statuses.includes(status) ? statuses : [...statuses, status],
      acts: (known?.acts ?? 0) + 1,
      reports: (known?.reports ?? 0) + reports,
    });
  }
  return [...ties.values()].sort((a, b) => b.reports - a.reports);
}

/** The names that stand in most acts, most first. */
export function busiest(names: readonly { readonly name: string; readonly weight: number }[], most: number): string[] {
  const weights = new Map<string, number>();
  for (const { name, weight } of names) weights.set(name, (weights.get(name) ?? 0) + weight);
  return [...weights]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([name]) => name);
}
