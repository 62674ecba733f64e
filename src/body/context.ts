/**
 * The second look: a block beside what the first look thought of its neighbours, its containers and its like (auto-context,
 * Tu 2008). Rows are the first look's rows with these columns after them.
 */
import type { FeatureMatrix } from './features.js';
import type { Page, PlacedBlock } from './page.js';

const NEIGHBOURS = [-4, -3, -2, -1, 1, 2, 3, 4];
const UP = 5;

export const CONTEXT_NAMES: readonly string[] = [
  'first',
  ...NEIGHBOURS.map((by) => `first:next${by}`),
  ...Array.from({ length: UP }, (_, level) => `first:up${level}`),
  'first:shape',
  'first:grandShape',
  'first:before',
  'first:after',
  'first:sinceKept',
  'first:toKept',
  'first:window',
];

/** Counts as kept after the first look. */
const KEPT = 0.5;
const SHORTEST_KEPT = 40;
const WINDOW = 6;

/** The first look's rows with the context columns added. */
export function addContext(page: Page, { rows, width }: FeatureMatrix, first: Float32Array): FeatureMatrix {
  const context = new Context(page, first);
  const wide = width + CONTEXT_NAMES.length;
  const all = new Float32Array(page.blocks.length * wide);
  for (const block of page.blocks) {
    all.set(rows.subarray(block.index * width, (block.index + 1) * width), block.index * wide);
    context.write(all, block.index * wide + width, block);
  }
  return { rows: all, width: wide };
}

interface Mean {
  sum: number;
  weight: number;
}

class Context {
  private readonly byContainer: Float64Array;
  private readonly weightByContainer: Float64Array;
  private readonly byShape = new Map<number, Mean>();
  private readonly keptBefore: Float64Array;
  private readonly sizeBefore: Float64Array;
  private readonly since: Int32Array;
  private readonly until: Int32Array;

  constructor(
    private readonly page: Page,
    private readonly first: Float32Array,
  ) {
    const { blocks, containers } = page;
    this.byContainer = new Float64Array(containers.length);
    this.weightByContainer = new Float64Array(containers.length);
    this.keptBefore = new Float64Array(blocks.length + 1);
    this.sizeBefore = new Float64Array(blocks.length + 1);
    this.since = new Int32Array(blocks.length);
    this.until = new Int32Array(blocks.length);
    for (const block of blocks) this.count(block);
    for (let at = containers.length - 1; at > 0; at -= 1) {
      const parent = containers[at]?.parent ?? -1;
      if (parent < 0) continue;
      (this.byContainer[parent] as number) += this.byContainer[at] as number;
      (this.weightByContainer[parent] as number) += this.weightByContainer[at] as number;
    }
    this.measureGaps();
  }

  private count(block: PlacedBlock): void {
    const { index, container } = block;
    const weight = block.text.length;
    const kept = weight * (this.first[index] as number);
    this.keptBefore[index + 1] = (this.keptBefore[index] as number) + kept;
    this.sizeBefore[index + 1] = (this.sizeBefore[index] as number) + weight;
    if (container < 0) return;
    (this.byContainer[container] as number) += kept;
    (this.weightByContainer[container] as number) += weight;
    const own = this.page.containers[container];
    this.addToShape(own?.shape ?? 0, kept, weight);
    this.addToShape(-(this.page.containers[own?.parent ?? -1]?.shape ?? 0), kept, weight);
  }

  private addToShape(shape: number, kept: number, weight: number): void {
    const mean = this.byShape.get(shape) ?? { sum: 0, weight: 0 };
    mean.sum += kept;
    mean.weight += weight;
    this.byShape.set(shape, mean);
  }

  private measureGaps(): void {
    const { blocks } = this.page;
    const isKept = ({ index, text }: PlacedBlock): boolean =>
      (this.first[index] as number) > KEPT && text.length >= SHORTEST_KEPT;
    let last = -1;
    for (const block of blocks) {
      this.since[block.index] = last < 0 ? -1 : block.index - last;
      if (isKept(block)) last = block.index;
    }
    let next = -1;
    for (let at = blocks.length - 1; at >= 0; at -= 1) {
      this.until[at] = next < 0 ? -1 : next - at;
      if (isKept(blocks[at] as PlacedBlock)) next = at;
    }
  }

  write(rows: Float32Array, from: number, { index, container }: PlacedBlock): void {
    let column = from;
    const push = (value: number): void => {
      rows[column] = value;
      column += 1;
    };
    push(this.first[index] as number);
    for (const by of NEIGHBOURS) push(this.first[index + by] ?? -1);
    let at = container;
    for (let level = 0; level < UP; level += 1) {
      push(at < 0 ? -1 : (this.byContainer[at] as number) / (this.weightByContainer[at] || 1));
      at = this.page.containers[at]?.parent ?? -1;
    }
    const own = this.page.containers[container];
    push(this.meanOfShape(own?.shape ?? 0));
    push(this.meanOfShape(-(this.page.containers[own?.parent ?? -1]?.shape ?? 0)));
    const total = this.keptBefore.at(-1) || 1;
    push((this.keptBefore[index] as number) / total);
    push(1 - (this.keptBefore[index + 1] as number) / total);
    push(this.since[index] as number);
    push(this.until[index] as number);
    push(this.meanOfWindow(index));
  }

  private meanOfShape(shape: number): number {
    const mean = this.byShape.get(shape);
    return mean ? mean.sum / mean.weight : -1;
  }

  private meanOfWindow(index: number): number {
    const start = Math.max(0, index - WINDOW);
    const end = Math.min(this.first.length, index + WINDOW + 1);
    const kept = (this.keptBefore[end] as number) - (this.keptBefore[start] as number);
    return kept / ((this.sizeBefore[end] as number) - (this.sizeBefore[start] as number));
  }
}
