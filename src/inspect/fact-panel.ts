/** The side panel: everything found, each with links to its evidence. */
import { type Markup, markup } from '../emit/index.js';
import type { Actor, Claim, Dateline, Findings, RecognitionEvent } from '../record.js';
import { anchorOf } from './text-marks.js';

/** Warnings, events, claims, dateline, metadata and actors, a list each; the longest comes last. */
export function factPanels({ events, claims, actors, dateline, warnings }: Findings, metadata: Markup): Markup {
  return markup`${panel(
    'Warnings',
    warnings.map(({ code, message }) => markup`<li class="alarm" dir="auto">${code}: ${message}</li>\n`),
    'warning',
  )}
${panel('Events', events.map(eventItem), 'event')}
${panel('Claims', claims.map(claimItem), 'claim')}
${panel('Dateline', dateline === null ? [] : [datelineItem(dateline)], 'dateline')}
${metadata}
${panel('Actors', actors.map(actorItem), 'actor')}`;
}

function panel(title: string, items: readonly Markup[], kind: string): Markup {
  if (items.length === 0)
    return kind === 'warning'
      ? markup``
      : markup`<section id="${kind}s"><h2>${title}</h2><p class="quiet">none</p></section>`;
  return markup`<section id="${kind}s" class="panel ${kind}"><h2>${title} <span class="quiet">${items.length}</span></h2><ul>\n${items}</ul></section>`;
}

const jump = (anchor: string, text: string): Markup => markup`<a href="#${anchor}">${text}</a>`;

const names = (parties: readonly { readonly name: string }[]): string =>
  parties.map(({ name }) => name).join(', ') || '?';

/** How likely an item is right, as a reader takes it in at once. */
const told = (confidence: number): string => `${Math.round(100 * confidence)} % sure`;

function eventItem({
  id,
  type,
  actor,
  recipient,
  status,
  date,
  claimedBy,
  evidence,
  confidence,
  ...event
}: RecognitionEvent & { readonly confidence?: number }): Markup {
  const details = [
    status,
    date,
    event.object,
    event.as === null ? null : `as ${event.as}`,
    claimedBy.length > 0 ? `on the word of ${claimedBy.join(', ')}` : null,
    `CAMEO ${event.cameo}`,
    confidence === undefined ? null : told(confidence),
  ].filter((detail) => detail !== null);
  const places = evidence.map(({ text }, at) => markup` ${jump(anchorOf(id, at), `“${text}”`)}`);
  return markup`<li data-item="${id}" dir="auto"><strong>${type}</strong>: ${names(actor)} → ${names(recipient)}<br><span class="quiet">${id} · ${details.join(' · ')}</span><br>${places}</li>\n`;
}

function claimItem({ id, sources, cue, via, content, type, act, confidence }: Claim): Markup {
  const who = sources.map(
    ({ text, kind }, at) => markup`${jump(anchorOf(id, `source${at}`), text)} <span class="quiet">(${kind})</span> `,
  );
  const how = cue === null ? null : markup`${jump(anchorOf(id, 'cue'), cue.text)}: `;
  const medium = via === null ? null : markup`via ${jump(anchorOf(id, 'via'), via.text)} `;
  return markup`<li data-item="${id}" dir="auto">${who.length > 0 ? who : 'no source '}${medium}${how}${jump(anchorOf(id, 0), content.text)}<br><span class="quiet">${id} · ${type} · ${act} · ${told(confidence)}</span></li>\n`;
}

function actorItem({ id, name, type, country, role, aliases, mentions, confidence }: Actor): Markup {
  const details = [type, country, role, aliases.length > 0 ? `also ${aliases.join(', ')}` : null, told(confidence)];
  const places = mentions.map((_, at) => markup` ${jump(anchorOf(id, at), String(at + 1))}`);
  return markup`<li data-item="${id}" dir="auto"><strong>${name}</strong> <span class="quiet">${id} · ${details.filter((detail) => detail !== null).join(' · ')}</span>${places}</li>\n`;
}

function datelineItem({ text, start, places, date, agency }: Dateline): Markup {
  const told = [...places.map(({ name, country }) => (country === null ? name : `${name} (${country})`)), date, agency];
  const where = start === null ? markup`${text}` : jump(anchorOf('dateline', 0), text);
  return markup`<li data-item="dateline" dir="auto">${where}<br><span class="quiet">${told.filter((part) => part !== null).join(' · ')}</span></li>`;
}
