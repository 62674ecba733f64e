/** Header blocks of web archives, HTTP and mail: `Name: value` a line. Source: RFC 5322, RFC 9112, ISO 28500. */

/** Values by name in lower case; of two of a name, the first. */
export type Fields = ReadonlyMap<string, string>;

/** The fields of a block of lines; a line that begins with white space goes on with the one before, others without a colon are none. */
export function parseFields(block: string): Fields {
  const fields = new Map<string, string>();
  let name: string | null = null;
  let parts: string[] = [];
  const keep = (): void => {
    if (name !== null && !fields.has(name)) fields.set(name, parts.join(' ').trim());
  };
  for (const line of block.split(/\r?\n/)) {
    if (line[0] === ' ' || line[0] === '\t') {
      parts.push(line.trim());
      continue;
    }
    keep();
    const colon = line.indexOf(':');
    name = colon > 0 ? line.slice(0, colon).trim().toLowerCase() : null;
    parts = [line.slice(colon + 1)];
  }
  keep();
  return fields;
}

/** Where the first empty line of some bytes ends, from which the content follows; null where there is none. */
export function endOfFields(bytes: Buffer, from = 0): number | null {
  for (let at = bytes.indexOf(NEWLINE, from); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) {
    if (bytes[at + 1] === NEWLINE) return at + 2;
    if (bytes[at + 1] === RETURN && bytes[at + 2] === NEWLINE) return at + 3;
  }
  return null;
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** The media type of a `Content-Type` value, in lower case; `""` where there is none. */
export const mediaType = (value: string | undefined): string =>
  value
    ?.trim()
    .split(/[;,\s]/, 1)[0]
    ?.toLowerCase() ?? '';

/** A parameter of a header value, such as `charset`; null where it is absent or empty. */
export function parameter(value: string | undefined, name: string): string | null {
  for (const part of partsOf(value ?? '')) {
    const equals = part.indexOf('=');
    if (equals < 0 || part.slice(0, equals).trim().toLowerCase() !== name) continue;
    return (
      part
        .slice(equals + 1)
        .trim()
        .replace(/^"|"$/g, '') || null
    );
  }
  return null;
}

/** The parts between semicolons, save those in quotation marks. */
function partsOf(value: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < value.length; at += 1) {
    if (value[at] === '"') isQuoted = !isQuoted;
    else if (value[at] === ';' && !isQuoted) {
      parts.push(value.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(value.slice(start));
  return parts;
}

/** A web address; null for anything else, `javascript:` and `data:` among it. */
export const webAddress = (value: string | null | undefined): string | null =>
  value != null && /^https?:/i.test(value) && URL.canParse(value) ? value : null;
