/** Names of output files: made from the inputs' names, cleaned of all that could lead out of the folder. */
import { basename, dirname, extname, relative, sep } from 'node:path';

/** The ending that the output's own takes the place of: ".html", ".warc.gz". */
const PAGE_ENDING = /(?:\.(?:html?|xhtml|txt|mhtml?|warc|ndjson|jsonl|json))?(?:\.(?:gz|zst|br))?$/i;
/** What no file name may hold on some system: controls, marks that turn text round, separators, and what Windows forbids. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069/\\:*?"<>|]/g;
/** Bytes of a name that a file system takes, less room for a number, an ending and a mark of unfinished work. */
const LONGEST_NAME = 180;

/** One piece of a path: no separator, no control character, never `.` or `..`, never hidden, never too long. */
function cleanName(name: string): string {
  const safe = Buffer.from(name)
    .toString('utf8')
    .replace(UNSAFE, '_')
    .replace(/^\.+/, (dots) => '_'.repeat(dots.length));
  return safe === '' ? '_' : cutToBytes(safe, LONGEST_NAME);
}

/** The first characters of a text, as many as fit. */
function cutToBytes(text: string, most: number): string {
  let bytes = 0;
  let cut = '';
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > most) return cut;
    cut += character;
  }
  return cut;
}

interface NamedPage {
  readonly path: string;
  readonly member: string | null;
}

/** Gives each page a name of its own, relative to the output folder; names differ by more than case. */
export function makeNamer(folders: readonly string[], ending: string): (page: NamedPage) => string {
  const taken = new Set<string>();
  return ({ path, member }) => {
    const parts = partsOf(path, folders).map(cleanName);
    if (member !== null) parts.push(`${parts.pop()}-${cleanName(member)}`);
    const stem = parts.join('/');
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? stem : `${stem}-${number}`;
      const key = name.toLowerCase().normalize('NFC');
      if (taken.has(key)) continue;
      taken.add(key);
      return `${name}${ending}`;
    }
  };
}

/** A path's pieces below the input folder that holds it, its own name without the ending of a page. */
function partsOf(path: string, folders: readonly string[]): string[] {
  const file = path === '-' ? 'stdin' : path;
  const inside = folders.map((folder) => relative(folder, file)).find((rest) => rest !== '' && !rest.startsWith('..'));
  const below = inside ?? basename(file);
  const name = basename(below).replace(PAGE_ENDING, '') || basename(below, extname(below)) || basename(below);
  return [...dirname(below).split(sep), name].filter((part) => part !== '.' && part !== '');
}
