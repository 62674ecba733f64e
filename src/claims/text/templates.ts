/**
 * Feature templates, as CRF++ has them: a template is written as the values of which it is made, "lemma * tag-1", and its features are
 * the hashes of these. The expressions are the names of a model's columns.
 */
import { itemAt } from '../../model/column.js';
import { MixedCells, type MixPart, MixPlan } from '../../model/mixed-cells.js';

/** A template's number, which is the seed of its hashes, and its expression: "a", "a * b", "a * b * c" or "a * (b * c)". */
type Template = readonly [number: number, expression: string];

/** "a * (b * c)": the second and third are mixed first. */
const IS_RIGHT = /^[^*]+\* \([^)]+\)$/;

/** Numbers a list of value names. Throws an `Error` on a name that comes twice. */
export function numberNames<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  if (new Set(names).size < names.length) throw new Error(`a value is named twice: ${names.join(', ')}`);
  return Object.fromEntries(names.map((name, at) => [name, at])) as Record<Name, number>;
}

/** What is mixed for an expression: `first` before all else, a pair or a value alone, then `after` with it, from the left or the right. */
interface Mixing {
  readonly first: MixPart;
  readonly after: ((cell: number) => MixPart) | null;
}

/** Throws an `Error` on a value that has no number, or on more than three values. */
function mixingOf(expression: string, numbers: Readonly<Record<string, number>>): Mixing {
  const values = expression
    .replace(/[()]/g, '')
    .split(' * ')
    .map((name) => numbers[name]);
  const [one, two, three, ...more] = values;
  if (one === undefined || values.includes(undefined) || more.length > 0)
    throw new Error(`no template: "${expression}"`);
  if (two === undefined) return { first: one, after: null };
  if (three === undefined) return { first: [one, two], after: null };
  return IS_RIGHT.test(expression)
    ? { first: [two, three], after: (cell) => [one, cell] }
    : { first: [one, two], after: (cell) => [cell, three] };
}

/** The templates of a model, made ready. Values are numbered by `numberNames`. */
export class Templates {
  /** The names of the model's columns, in order. */
  readonly names: readonly string[];
  private readonly seeds: readonly number[];
  /** Cells: the values, the templates' numbers, and what is mixed of them. */
  private readonly plan: MixPlan;
  private readonly seedsAt: number;
  private readonly featuresAt: number;
  private mixed: MixedCells | null = null;
  private features: Int32Array = new Int32Array(0);

  /** Throws an `Error` on a value that has no number. */
  constructor(templates: readonly Template[], numbers: Readonly<Record<string, number>>) {
    this.names = templates.map(([, expression]) => expression);
    this.seeds = templates.map(([seed]) => seed);
    this.seedsAt = Object.keys(numbers).length;
    this.plan = new MixPlan(this.seedsAt + templates.length);
    const mixings = this.names.map((expression) => mixingOf(expression, numbers));
    const pairs = this.plan.add(mixings.map(({ first }) => first));
    const values = this.plan.add(mixings.map(({ after }, at) => after?.(itemAt(pairs, at)) ?? itemAt(pairs, at)));
    this.featuresAt = this.plan.size;
    this.plan.add(values.map((value, at) => [this.seedsAt + at, value]));
  }

  /** Writes the features of the values to `into`, from `from` on; gives the number after the last. */
  write(values: Int32Array, into: Int32Array, from: number): number {
    const mixed = this.mixed ?? this.open();
    mixed.cells.set(values);
    mixed.mix();
    into.set(this.features, from);
    return from + this.features.length;
  }

  /** Makes the cells when they are first needed: most starts read no claims. */
  private open(): MixedCells {
    const mixed = new MixedCells(this.plan);
    mixed.cells.set(this.seeds, this.seedsAt);
    this.features = mixed.cells.subarray(this.featuresAt, this.featuresAt + this.seeds.length);
    this.mixed = mixed;
    return mixed;
  }
}

/** Numbers expressions upwards from a first seed. */
export const numberFrom = (seed: number, expressions: readonly string[]): Template[] =>
  expressions.map((_, at) => [seed + at, itemAt(expressions, at)]);
