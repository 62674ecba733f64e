/**
 * Feature hashing (Weinberger et al. 2009): a feature is a 32-bit number, never a string, so that no vocabulary is kept and
 * the inner loops allocate nothing. The same input gives the same number on every machine.
 */

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over the UTF-16 units of a text, started from `seed`. */
export function hashText(text: string, seed = 0): number {
  let hash = FNV_OFFSET ^ seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return stir(hash);
}

/** One feature out of two: a template's number with a value's hash, or two values of one template. */
export function mixHashes(left: number, right: number): number {
  // The sum is cut to 32 bits here: handed on as it is it would be a number on the heap wherever `stir` is called.
  return stir((Math.imul(left ^ Math.imul(right, 0x9e3779b1), 0x85ebca6b) + left) | 0);
}

/** The last steps of MurmurHash3: every bit of the input moves every bit of the output. */
function stir(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
