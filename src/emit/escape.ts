/** Text inside HTML: nothing of a page is mark-up. */

const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const SPECIAL = /[&<>"']/g;

/** Text that is text in an element and in a quoted attribute. */
export const escapeMarkup = (text: string): string => text.replace(SPECIAL, (character) => MARKUP[character] as string);
