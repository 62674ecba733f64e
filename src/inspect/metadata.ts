/** Each field of the article with the place it was read at, and the candidates that lost. */

import { type Markup, markup } from '../emit/index.js';
import { itemAt } from '../model/column.js';
import type { PageReading } from '../pipeline.js';

const FIELDS = [
  'headline',
  'authors',
  'publisher',
  'agency',
  'published',
  'modified',
  'section',
  'keywords',
  'language',
  'description',
  'url',
] as const;

interface Told {
  readonly value: string;
  readonly origin: string;
}

/** A field's value with the place it was read at, and the candidates that lost. An empty value has no origin. */
export interface FieldTold extends Told {
  readonly field: (typeof FIELDS)[number];
  readonly lost: readonly Told[];
}

/** Every field of the article. */
export function fieldsTold({ findings, page }: PageReading): FieldTold[] {
  return FIELDS.map((field) => {
    const value = toText(findings.article[field]);
    const candidates = (page?.metadata[field] ?? []).map(
      (each): Told => ({ value: toText(each.value), origin: each.origin }),
    );
    const winner = candidates.findIndex((each) => each.value === value);
    const origin = winner >= 0 ? itemAt(candidates, winner).origin : value === '' ? '' : 'text or options';
    return { field, value, origin, lost: candidates.filter((_, at) => at !== winner) };
  });
}

/** The table of fields. */
export function metadataPanel(reading: PageReading): Markup {
  const rows = fieldsTold(reading).map(fieldRow);
  return markup`<section id="metadata" class="panel"><h2>Metadata</h2><table><tbody>\n${rows}</tbody></table></section>`;
}

const toText = (value: string | readonly string[] | null): string =>
  typeof value === 'string' ? value : (value ?? []).join(' · ');

function fieldRow({ field, value, origin, lost: losers }: FieldTold): Markup {
  const lost = losers.map(
    (loser) => markup`<li dir="auto">${loser.value} <span class="quiet">${loser.origin}</span></li>\n`,
  );
  const others =
    lost.length === 0
      ? null
      : markup`<details><summary>${lost.length} more candidate${lost.length === 1 ? '' : 's'}</summary><ul>\n${lost}</ul></details>`;
  return markup`<tr><th scope="row">${field}</th><td dir="auto">${value === '' ? markup`<span class="quiet">none</span>` : value} <span class="quiet">${origin}</span>${others}</td></tr>\n`;
}
