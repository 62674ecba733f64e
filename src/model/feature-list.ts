/** Features of hashed models: lists of them, and templates that name them (as CRF++ has them). */
import { itemAt } from './column.js';
import { mixHashes } from './hash.js';

/** A growing list of features. */
export class FeatureList {
  values = new Int32Array(512);
  size = 0;

  push(value: number): void {
    if (this.size === this.values.length) {
      const larger = new Int32Array(this.size * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.size] = value;
    this.size += 1;
  }
}

/**
 * A template: its name, which the weights file carries; its number, which is a part of the hash of its features; and how its feature
 * is made of the number and of what is looked at.
 */
export type Template<Scene> = readonly [
  name: string,
  number: number,
  feature: (number: number, scene: Scene) => number,
];

/** Adds one feature for each template. By places: to take a template apart as a list costs more than most features. */
export function pushFeatures<Scene>(templates: readonly Template<Scene>[], scene: Scene, list: FeatureList): void {
  for (let at = 0; at < templates.length; at += 1) {
    const template = itemAt(templates, at);
    list.push(template[2](template[1], scene));
  }
}

/** The names of templates, for the columns of a weights file. */
export const namesOf = (templates: readonly Template<never>[]): string[] => templates.map(([name]) => name);

/** A template over cells: its number in the hash, and the one or two cells that are mixed with it. */
type CellTemplate<Cell extends string> = readonly [number: number, first: Cell, second?: Cell];

const NO_CELL = 255;

/** A fixed set of templates over the cells of a place; each gives one feature. */
export class CellTemplates<Cell extends string> {
  /** The templates' names: "shape-1 | shape". */
  readonly names: readonly string[];
  readonly length: number;
  private readonly numbers: Int32Array;
  private readonly first: Uint8Array;
  private readonly second: Uint8Array;

  /** `cells` are the names of the cells in the order in which `write` gets them; less than 255. */
  constructor(cells: readonly string[], templates: readonly CellTemplate<Cell>[]) {
    this.names = templates.map(([, ...parts]) => parts.join(' | '));
    this.length = templates.length;
    this.numbers = Int32Array.from(templates, ([number]) => number);
    this.first = Uint8Array.from(templates, ([, first]) => cells.indexOf(first));
    this.second = Uint8Array.from(templates, ([, , second]) =>
      second === undefined ? NO_CELL : cells.indexOf(second),
    );
  }

  /** Writes the features to `into[0 … length)`. */
  write(cells: Int32Array, into: Int32Array): void {
    const { numbers, first, second, length } = this;
    for (let n = 0; n < length; n += 1) {
      const other = second[n] as number;
      const feature = mixHashes(numbers[n] as number, cells[first[n] as number] as number);
      into[n] = other === NO_CELL ? feature : mixHashes(feature, cells[other] as number);
    }
  }
}
