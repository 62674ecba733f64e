/** What the archive does not tell: pages that failed, and pages without an article. */
import { type Markup, markup } from '../../emit/index.js';
import type { ReportedDocument } from '../../merge/index.js';

const MOST_SHOWN = 300;

const nameOf = ({ path, member }: ReportedDocument): string => (member === null ? path : `${path} ${member}`);

/** Failures by their code, then the pages without an article. */
export function gapsPart(documents: readonly ReportedDocument[]): Markup {
  const codes = new Map<string, string[]>();
  for (const document of documents) {
    if (document.error === null) continue;
    const lines = codes.get(document.error.code) ?? [];
    lines.push(`${nameOf(document)}: ${document.error.message}`);
    codes.set(document.error.code, lines);
  }
  const empty = documents.filter(({ error, words }) => error === null && words === 0).map(nameOf);
  const lists = [...codes].sort().map(([code, lines]) => group(code, lines));
  if (empty.length > 0) lists.push(group('no article', empty));
  return lists.length === 0 ? markup`<p>Every page gave an article.</p>` : markup`${lists}`;
}

function group(name: string, lines: readonly string[]): Markup {
  const items = lines.slice(0, MOST_SHOWN).map((line) => markup`<li dir="auto">${line}</li>\n`);
  const rest = lines.length - items.length;
  const more = rest > 0 ? markup`<li class="quiet">and ${rest} more</li>` : null;
  return markup`<details><summary><strong>${name}</strong> ${lines.length}</summary><ul>\n${items}${more}</ul></details>`;
}
