/**
 * Models know their inputs by position only. So a weights file carries the names that its inputs had when it was trained, and a
 * file whose names are not the code's is refused: it would be read without an error and mean nothing.
 */

/** How a name is shown in an error: quoted, or "nothing" past the end of a list. */
const shown = (name: string | undefined): string => (name === undefined ? 'nothing' : `'${name}'`);

/**
 * Throws an `Error` that names the first difference between the names in a weights file (undefined: it has none) and the code's:
 * "weights of actors: column 12 is 'prefix 3' in the file and 'suffix 2' in the code: train anew, see src/data/weights/README.md".
 */
export function checkColumns(weights: string, inFile: readonly string[] | undefined, inCode: readonly string[]): void {
  const remedy = 'train anew, see src/data/weights/README.md';
  if (inFile === undefined) throw new Error(`weights of ${weights}: the file does not name its columns: ${remedy}`);
  for (let at = 0; at < Math.max(inFile.length, inCode.length); at += 1)
    if (inFile[at] !== inCode[at]) {
      const file = shown(inFile[at]);
      const code = shown(inCode[at]);
      throw new Error(`weights of ${weights}: column ${at} is ${file} in the file and ${code} in the code: ${remedy}`);
    }
}
