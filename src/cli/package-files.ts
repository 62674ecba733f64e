/**
 * Where the files lie that the commands open. The build joins modules into chunks in a folder of their own, so addresses that are
 * relative to a module stand in modules that lie as deep as the chunks do: one folder below `dist`.
 */

export const PACKAGE_FILE = new URL('../../package.json', import.meta.url);
export const SCHEMA_FILE = new URL('../record.schema.json', import.meta.url);
export const INSPECT_WORKER = new URL('../cli/commands/inspect-worker.js', import.meta.url);
