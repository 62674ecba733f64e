/** Functions of names that keep what they gave: the same names stand on a page, and on the pages after it, again and again. */

/** V8 copies so short a part of a text; a longer one would keep its whole page in memory. */
const LONGEST = 12;
const MOST = 10_000;

/** The function, which makes what it gives once for each short text, and anew for long ones. */
export function remembering<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    if (text.length > LONGEST) return make(text);
    const value = known.get(text);
    if (value !== undefined) return value;
    const made = make(text);
    if (known.size >= MOST) known.clear();
    known.set(text, made);
    return made;
  };
}
