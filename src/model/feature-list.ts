/** Features of hashed models: lists of them, and templates that name them (as CRF++ has them). */

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

/** Adds one feature for each template. */
export function pushFeatures<Scene>(templates: readonly Template<Scene>[], scene: Scene, list: FeatureList): void {
  for (const [, number, feature] of templates) list.push(feature(number, scene));
}

/** The names of templates, for the columns of a weights file. */
export const namesOf = (templates: readonly Template<never>[]): string[] => templates.map(([name]) => name);
