/** HTML pages of our own: one file, nothing fetched, nothing of an article read as mark-up. */
import { createHash } from 'node:crypto';
import { makeVisible } from '../terminal/visible.js';

/** A piece of HTML that is safe to stand as it is. Only `markup` makes one. */
export class Markup {
  constructor(readonly html: string) {}
}

type Part = string | number | null | Markup | readonly (string | Markup)[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const SPECIAL = /[&<>"']/g;

const escapeText = (text: string): string =>
  makeVisible(text).replace(SPECIAL, (character) => ENTITIES[character] as string);

function htmlOf(part: Part): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.html;
  if (typeof part === 'object') return part.map(htmlOf).join('');
  return escapeText(String(part));
}

/**
 * HTML with its texts escaped: `` markup`<p title="${title}">${text}</p>` ``. A part that is text is text, in an element and in
 * a quoted attribute; control characters and marks that turn text round are shown. A list is joined; `null` is nothing.
 */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(strings.reduce((html, string, at) => html + htmlOf(parts[at - 1] ?? null) + string));

/** A link to an address of the web; any other address is text. */
export function linkTo(address: string | null, text: string): Markup {
  const isWeb = address !== null && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
  if (!isWeb) return markup`${text}`;
  return markup`<a href="${address}" rel="noopener noreferrer nofollow">${text}</a>`;
}

interface HtmlDocument {
  readonly title: string;
  /** Our own CSS and script. */
  readonly style: string;
  readonly script: string;
  readonly body: Markup;
}

const hashOf = (source: string): string => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;

/** A whole page. Its policy lets no script run and no style count but the two given, and nothing be fetched. */
export function htmlDocument({ title, style, script, body }: HtmlDocument): string {
  const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
${body}
<script>${new Markup(script)}</script>
</body>
</html>
`.html;
}
