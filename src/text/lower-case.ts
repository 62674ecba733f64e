/** Small letters without a new string where all are small already, as in most words of a text; `toLowerCase` always makes one. */

/** A word in small letters, as `toLowerCase` has it. */
export function lowerCase(text: string): string {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80 || (unit >= 0x41 && unit <= 0x5a)) return text.toLowerCase();
  }
  return text;
}
