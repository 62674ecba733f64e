/** The agency that supplied the article. */
import type { Body } from '../body/index.js';
import { agencyOf, type BylineContext, isPlainAgency, type Metadata, readByline } from '../metadata/index.js';

/** Names that stand alone beside a headline are as often those of a picture's agency: they count where no person signs. */
const LOOSE = new Set(['class', 'lone-line']);
/** `KYIV, July 13 (Reuters) -`. */
const LINE_START = /^[^\n]{0,90}?\(([^()\n]{2,40})\)\s?[-–—:]/;
/** `(AFP)` or a short last line. */
const LINE_END = /(?:[([]([^()[\]\n]{2,40})[)\]]|\n\s{0,3}([^\n]{2,40}))\.?\s*$/;
const LONGEST_END = 120;

/** "KYIV, July 13 (Reuters) - …" at the start of the text, "(AFP)" or a line of its own at the end. */
function inText(text: string): string | null {
  const opening = LINE_START.exec(text.slice(0, 200))?.[1];
  if (opening !== undefined && agencyOf(opening) !== null) return agencyOf(opening);
  const closing = LINE_END.exec(text.slice(-LONGEST_END));
  return agencyOf(closing?.[1] ?? closing?.[2] ?? '');
}

/** What the visible head says of an agency. */
function inHead(body: Body, sites: ReadonlySet<string>): string | null {
  const context: BylineContext = { sites, isName: false };
  for (const { kind, text } of body.head) {
    const agency = kind === 'byline' || kind === 'date' ? readByline(text, context).agency : null;
    if (agency !== null) return agency;
  }
  return null;
}

/** From JSON-LD and bylines; else from the dateline and the signature that closes the text; else the publisher, if it is one. */
export function settleAgency({ metadata, body }: { metadata: Metadata; body: Body }, text: string): string | null {
  const signs = metadata.authors.length > 0;
  const told = metadata.agency.find(({ origin }) => !(signs && LOOSE.has(origin)));
  if (told) return told.value;
  const signature = body.removals
    .filter(({ text: line }) => line.length <= 40)
    .findLast(({ reason, text: line }) => reason === 'byline' && agencyOf(line) !== null);
  return (
    (signs ? null : inHead(body, metadata.sites)) ??
    inText(text) ??
    agencyOf(signature?.text ?? '') ??
    metadata.publisher.map(({ value }) => (isPlainAgency(value) ? agencyOf(value) : null)).find(Boolean) ??
    null
  );
}
