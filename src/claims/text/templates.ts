/**
 * Feature templates, as CRF++ has them: a template is written as the values of which it is made, "lemma * tag-1", and its features are
 * the hashes of these. The expressions are the names of a model's columns.
 */
import { itemAt } from '../../model/column.js';
import { mixHashes } from '../../model/hash.js';

/** A template's number, which is the seed of its hashes, and its expression: "a", "a * b", "a * b * c" or "a * (b * c)". */
type Template = readonly [number: number, expression: string];

/** How the values of a template are mixed. */
const SHAPE = { one: 1, two: 2, left: 3, right: 4 } as const;

/** "a * (b * c)": the second and third are mixed first. */
const IS_RIGHT = /^[^*]+\* \([^)]+\)$/;

/** Numbers a list of value names. Throws an `Error` on a name that comes twice. */
export function numberNames<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  if (new Set(names).size < names.length) throw new Error(`a value is named twice: ${names.join(', ')}`);
  return Object.fromEntries(names.map((name, at) => [name, at])) as Record<Name, number>;
}

/** The templates of a model, made ready. Values are numbered by `numberNames`. */
export class Templates {
  /** The names of the model's columns, in order. */
  readonly names: readonly string[];
  private readonly seeds: Int32Array;
  private readonly shapes: Uint8Array;
  /** The numbers of each template's values, three a template. */
  private readonly parts: Uint16Array;

  /** Throws an `Error` on a value that has no number. */
  constructor(templates: readonly Template[], numbers: Readonly<Record<string, number>>) {
    this.names = templates.map(([, expression]) => expression);
    this.seeds = Int32Array.from(templates, ([seed]) => seed);
    this.shapes = new Uint8Array(templates.length);
    this.parts = new Uint16Array(templates.length * 3);
    for (const [at, expression] of this.names.entries()) {
      const names = expression.replace(/[()]/g, '').split(' * ');
      this.shapes[at] = names.length < 3 ? names.length : IS_RIGHT.test(expression) ? SHAPE.right : SHAPE.left;
      for (const [n, name] of names.entries()) {
        const number = numbers[name];
        if (number === undefined || n > 2) throw new Error(`no template: "${expression}"`);
        this.parts[at * 3 + n] = number;
      }
    }
  }

  /** Writes the features of the values to `into`, from `from` on; gives the number after the last. */
  write(values: Int32Array, into: Int32Array, from: number): number {
    const { seeds, shapes, parts } = this;
    const count = seeds.length;
    for (let at = 0, part = 0; at < count; at += 1, part += 3) {
      let value = values[parts[part] ?? 0] ?? 0;
      const shape = shapes[at];
      if (shape !== SHAPE.one) {
        const second = values[parts[part + 1] ?? 0] ?? 0;
        if (shape === SHAPE.right) value = mixHashes(value, mixHashes(second, values[parts[part + 2] ?? 0] ?? 0));
        else value = mixHashes(value, second);
        if (shape === SHAPE.left) value = mixHashes(value, values[parts[part + 2] ?? 0] ?? 0);
      }
      into[from + at] = mixHashes(seeds[at] ?? 0, value);
    }
    return from + count;
  }
}

/** Numbers expressions upwards from a first seed. */
export const numberFrom = (seed: number, expressions: readonly string[]): Template[] =>
  expressions.map((_, at) => [seed + at, itemAt(expressions, at)]);
