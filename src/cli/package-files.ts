/**
 * Where the files lie that the commands open. The build joins modules into chunks in a folder of their own, so addresses that are
 * relative to a module stand in modules that lie as deep as the chunks do: one folder below `dist`.
 */

/** `package.json`, for the version. */
export const PACKAGE_FILE = new URL('../../package.json', import.meta.url);
/** The record's JSON Schema, which the build writes. */
export const SCHEMA_FILE = new URL('../record.schema.json', import.meta.url);
/** The thread that shows a page. */
export const INSPECT_WORKER = new URL('../cli/commands/inspect-worker.js', import.meta.url);
