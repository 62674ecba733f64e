/** The emit stage: records → characters, one file a format. */
import type { AnyRecord } from '../record.js';
import type { Format } from './formats.js';
import { jsonDocument } from './json.js';
import { ndjsonLine } from './ndjson.js';
import { type Paint, summaryOf } from './summary.js';

export { FORMATS, type Format } from './formats.js';
export { makeRecord } from './record.js';
export type { Paint } from './summary.js';
export { makeVisible, makeVisibleInJson } from './visible.js';

/** Turns the records of one run into characters, in order. */
export interface Emitter {
  /** What a record adds to the output. */
  readonly record: (record: AnyRecord) => string;
  /** What closes the output after the last record. */
  readonly end: () => string;
}

export interface EmitOptions {
  /** Whether the run is for one page, which `json` writes as an object and not as an array. */
  readonly onePage: boolean;
  readonly paint: Paint;
  /** Columns of the terminal, for `pretty`. */
  readonly width: number;
}

/** The emitter of a format. */
export function makeEmitter(format: Format, { onePage, paint, width }: EmitOptions): Emitter {
  if (format === 'json') return jsonDocument(onePage);
  if (format === 'pretty') return { record: (record) => summaryOf(record, { paint, width }), end: () => '' };
  return { record: ndjsonLine, end: () => '' };
}
