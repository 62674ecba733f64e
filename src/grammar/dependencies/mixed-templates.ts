/** Templates over the cells of a place, of any number of cells each: their names as code, and the features that they make. */

/** Makes the features of one set of templates out of cells. */
export class MixedTemplates {
  readonly length: number;
  private readonly seeds: Int32Array;
  /** Where the cells of each template begin in `parts`; one more than there are templates. */
  private readonly starts: Int32Array;
  private readonly parts: Uint8Array;

  /** `cells` are the names of the cells, in the order in which `write` gets them, at most 256. Throws on a template of other names. */
  constructor(cells: readonly string[], templates: readonly string[]) {
    const named = new Map(cells.map((cell, at) => [cell, at]));
    const mixed = templates.map((template) =>
      template.split(' ').map((cell) => {
        const at = named.get(cell);
        if (at === undefined) throw new Error(`MixedTemplates: no cell '${cell}'`);
        return at;
      }),
    );
    this.length = templates.length;
    this.seeds = Int32Array.from(templates, (_, at) => Math.imul(at + 1, 0x9e3779b1));
    this.starts = new Int32Array(templates.length + 1);
    for (const [at, parts] of mixed.entries()) this.starts[at + 1] = (this.starts[at] ?? 0) + parts.length;
    this.parts = Uint8Array.from(mixed.flat());
  }

  /** Writes the features to `into[0 … length)`. */
  write(cells: Int32Array, into: Int32Array): void {
    const { seeds, starts, parts, length } = this;
    let part = 0;
    for (let n = 0; n < length; n += 1) {
      const end = starts[n + 1] ?? 0;
      let hash = seeds[n] ?? 0;
      for (; part < end; part += 1) {
        hash = Math.imul(hash ^ (cells[parts[part] ?? 0] ?? 0), 0x85ebca6b);
        hash ^= hash >>> 15;
      }
      hash = Math.imul(hash, 0xc2b2ae35);
      into[n] = hash ^ (hash >>> 13);
    }
  }
}
