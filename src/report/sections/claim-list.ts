/** What is claimed: the surest claims of each document, the sources most cited first. */
import { linkTo, type Markup, markup } from '../../emit/index.js';
import type { ArchivePage, ToldClaim } from '../archive-page.js';
import type { KnownNames } from '../one-name.js';
import { confidenceAttribute, counted, sureness } from '../wording.js';

const MOST_CLAIMS = 120;

/** The list. */
export function claimsPart(pages: readonly ArchivePage[], { keyOf, labelOf }: KnownNames): Markup {
  const cited = new Map<string, number>();
  for (const { sources } of pages)
    for (const source of sources) cited.set(keyOf(source), (cited.get(keyOf(source)) ?? 0) + 1);
  const weight = ({ sources }: ToldClaim): number =>
    Math.max(0, ...sources.map((source) => cited.get(keyOf(source)) ?? 0));
  const all = pages.flatMap((page) => page.claims.map((claim) => ({ claim, page })));
  const shown = all.sort((a, b) => weight(b.claim) - weight(a.claim)).slice(0, MOST_CLAIMS);
  if (shown.length === 0) return markup`<p class="quiet">No claim has a source.</p>`;
  const items = shown.map(({ claim, page: { document } }) => {
    const { path, member, url, headline } = document;
    const where = linkTo(url, headline ?? (member === null ? path : `${path} ${member}`));
    const sure = claim.confidence === null ? null : markup` · ${sureness(claim.confidence)}`;
    return markup`<li${confidenceAttribute(claim.confidence)}><bdi><strong>${[...new Set(claim.sources.map(labelOf))].join(', ')}</strong></bdi>${claim.cue === null ? '' : ` ${claim.cue}`}: <q dir="auto">${claim.content}</q> <span class="quiet"><bdi>${where}</bdi>${sure}</span></li>\n`;
  });
  const claims = pages.reduce((sum, { sources }) => sum + sources.length, 0);
  return markup`<p class="quiet">${shown.length} of ${counted(claims, 'claim')}: the surest of each document, of the sources that are cited most.</p><ul class="claims">\n${items}</ul>`;
}
