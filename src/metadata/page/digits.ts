/** Which short texts can be a label or a date: most between elements are white space. */

const isLetterCode = (code: number): boolean => code > 127 || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Whether any letter stands in a text: most short texts between elements are white space. */
export function hasLetter(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isLetterCode(text.charCodeAt(at))) return true;
  return false;
}

/** Whether a text has the digits of a date, in any script. */
export function hasDigits(text: string): boolean {
  if (text.length < SHORTEST_DATE) return false;
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 48 && code <= 57) || (code >= 0x660 && DIGIT.test(text.charAt(at)))) digits += 1;
    if (digits >= LEAST_DIGITS) return true;
  }
  return false;
}

const DIGIT = /\p{Nd}/u;

/** `1.2.20` has four digits. */
const LEAST_DIGITS = 4;
const SHORTEST_DATE = 6;
