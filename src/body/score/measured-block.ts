/** A block whose numbers are written, the row that takes them, and what columns are. */
import { itemAt } from '../../model/column.js';
import type { Container } from '../page/cut/container.js';
import type { PlacedBlock } from '../page/layout/layout.js';
import type { LayoutFacts, ShapeSums } from '../page/layout/layout-facts.js';
import type { TextFacts } from '../page/lines/text-facts.js';

/** A row that is being filled, number by number. */
export class Row {
  at = 0;

  constructor(readonly cells: Float32Array) {}

  put(value: number): void {
    this.cells[this.at] = value;
    this.at += 1;
  }

  /** Puts one value in several places. */
  fill(value: number, count: number): void {
    this.cells.fill(value, this.at, this.at + count);
    this.at += count;
  }
}

/**
 * Some columns: the name of each, and what puts their numbers, in this order. One function for several, for a call a number costs more
 * than most of the numbers do. `near`: what is measured together with the block, where the columns are about more than the block.
 */
export interface Columns<Near = undefined> {
  readonly names: readonly string[];
  readonly put: (row: Row, subject: MeasuredBlock, near: Near) => void;
}

/** A block whose row is written, with what stands round it. */
export class MeasuredBlock {
  readonly page;
  readonly length: number;
  readonly own: TextFacts;
  readonly container: Container;
  /** Units of prose on the whole page. */
  readonly prose: number;
  /** Sums over the blocks that stand as this one does, and as the elements over it do. */
  readonly shape: ShapeSums | undefined;
  readonly shapeAbove: ShapeSums | undefined;
  readonly heading: PlacedBlock | undefined;
  /** The `article` element that it stands in. */
  readonly article: Container | undefined;

  constructor(
    readonly facts: LayoutFacts,
    readonly block: PlacedBlock,
  ) {
    const { page } = facts;
    this.page = page;
    this.length = block.text.length;
    this.own = itemAt(facts.text, block.index);
    this.container = itemAt(page.containers, block.container);
    this.prose = page.proseUnder[0] || 1;
    this.shape = facts.shapes[this.container.shape];
    this.shapeAbove = facts.shapesAbove[page.containers[this.container.parent]?.shape ?? 0];
    this.heading = page.blocks[facts.lastHeading[block.index] ?? 0];
    this.article = page.containers[facts.articleOf[block.container] ?? 0];
  }
}
