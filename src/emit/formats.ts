/** The names of the output formats: apart from the code that writes them, so that help loads none of it. */

export const FORMATS = ['ndjson', 'json', 'pretty'] as const;
export type Format = (typeof FORMATS)[number];

/** The ending of a file that holds a format, with its dot. */
export const FORMAT_ENDINGS: Readonly<Record<Format, string>> = { ndjson: '.ndjson', json: '.json', pretty: '.txt' };
