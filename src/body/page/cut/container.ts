/** An element that holds blocks, as the blocks' reader keeps it. */

import type { Element } from '../../../parse/walk.js';

/** What is known of a container when its element starts. */
interface ContainerStart {
  readonly index: number;
  readonly parent: number;
  readonly tag: string;
  /** Its element; null for the page itself. */
  readonly element: Element | null;
  readonly depth: number;
  /** The signs of its own names. */
  readonly signs: number;
  /** Its own tag and marks, bits of `WITHIN`. */
  readonly within: number;
  /** Tags and classes (digits left out) of itself and all above it as one number, equal for parts that repeat. */
  readonly shape: number;
  /** The first block within. */
  readonly firstBlock: number;
}

/** A block element, or the page itself. Containers stand in page order, a parent before its children. */
export interface Container extends ContainerStart {
  /** One past the last block within. */
  endBlock: number;
  pictures: number;
}

/** A container at its element's start. Field by field: a page has thousands, and a spread takes forty times as long. */
export const openContainer = ({
  index,
  parent,
  tag,
  element,
  depth,
  signs,
  within,
  shape,
  firstBlock,
}: ContainerStart): Container => ({
  index,
  parent,
  tag,
  element,
  depth,
  signs,
  within,
  shape,
  firstBlock,
  endBlock: 0,
  pictures: 0,
});
