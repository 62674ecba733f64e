/** Removals as the record gives them: in page order, neighbours with one reason as one. */
import type { Removal } from '../../record.js';

export class RemovalList {
  private readonly reasons: string[] = [];
  private readonly texts: string[][] = [];

  add(reason: string, text: string): void {
    if (this.reasons.at(-1) === reason) this.texts.at(-1)?.push(text);
    else {
      this.reasons.push(reason);
      this.texts.push([text]);
    }
  }

  /** The removals so far; the lines of one are parted by a line break. */
  toRemovals(): Removal[] {
    return this.reasons.map((reason, at) => ({ reason, text: (this.texts[at] as string[]).join('\n') }));
  }
}
