/** The text of a node as a reader sees it: white space squeezed, unseen characters left out, and how long it is. */

const SPACES = /[\s\u0085]+/g;
const UNSEEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const HAS_UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff\ud800-\udfff]/;

/** Whether a text is nothing but plain white space, as half of a page's texts are. */
export function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 32 && (code < 9 || code > 13)) return false;
  }
  return true;
}

/** Whether a text surely has neither white space to squeeze nor unseen characters; cheaper than to look for them. */
export function isClean(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 32) {
      if (code !== 32 || before === 32) return false;
    } else if (code > 126 && !isPlainBeyondAscii(code)) return false;
    before = code;
  }
  return true;
}

/** Letters and marks outside ASCII, less every block that holds white space or unseen characters. */
const isPlainBeyondAscii = (code: number): boolean =>
  (code > 0xad && code < 0x1680) ||
  (code > 0x200b && code < 0x2028) ||
  (code > 0x2060 && code < 0xd800 && code !== 0x3000);

export function cleanText(data: string): string {
  const text = data.replace(SPACES, ' ');
  return HAS_UNSEEN.test(text) ? text.replace(UNSEEN, '') : text;
}

const WIDE = /[\u2e80-\ud7ff]/g;

export function sizeOf(text: string): number {
  return text.length + 2 * (text.match(WIDE)?.length ?? 0);
}

const SENTENCE_ENDS = '.!?…';
const isLower = (text: string): boolean => text !== text.toUpperCase();
const isUpper = (text: string): boolean => text !== text.toLowerCase();

/** Two sentences in two elements with no white space between: style sheets set them apart ("he said.The bridge"). */
export function isGlued(before: string, word: string): boolean {
  if (!SENTENCE_ENDS.includes(before.at(-1) ?? '') || word.length < SHORTEST_SENTENCE) return false;
  return isLower(before.slice(-4, -1)) && isUpper(word.charAt(0)) && isLower(word.charAt(1)) && before.includes(' ');
}

/** Shorter pieces are parts of a name: "example.Com". */
const SHORTEST_SENTENCE = 20;
