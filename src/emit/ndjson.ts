/** NDJSON: one record a line. */
import type { AnyRecord } from '../record.js';

/** A record as one line. */
export const ndjsonLine = (record: AnyRecord): string => `${JSON.stringify(record)}\n`;
