/** The polity in whose name a person acts or speaks. */

import { LEADERS } from '../../../data/events/parties/leaders.js';
import { POLITICAL_OFFICES } from '../../../data/events/parties/party-words.js';
import { nameOfCountry } from '../../../geography/countries.js';
import type { Span } from '../../../text/span.js';
import type { EventDocument } from '../../document.js';
import type { Party } from '../../outcome/mention.js';

let leaders: ReadonlyMap<string, string> | null = null;

/** Name of a leader → code of the polity. */
function loadLeaders(): ReadonlyMap<string, string> {
  if (leaders) return leaders;
  const map = new Map<string, string>();
  for (const row of LEADERS) {
    const [code = '', names = ''] = row.split('|');
    for (const name of names.split(';')) if (!map.has(name)) map.set(name, code);
  }
  leaders = map;
  return map;
}

const OFFICE = new RegExp(`\\b(?:${[...POLITICAL_OFFICES].join('|')})\\b`, 'i');

/** Whether a role of the actors stage is an office that speaks for its state: "foreign minister", not "striker". */
export const isPoliticalRole = (role: string | null | undefined): boolean => OFFICE.test(role ?? '');

/** A possessive mark at the end of a name or inside it: "Egypt's Sisi". */
const POSSESSIVE = /['’]s(?= |$)/g;

/** The polity in whose name a person acts, by the table of leaders or by the role that the text gives; null where neither knows it. */
export function polityOfPerson(document: EventDocument, name: string, span: Span): Party | null {
  const words = name.replace(POSSESSIVE, '').split(' ');
  for (let from = 0; from < words.length; from += 1)
    for (let end = words.length; end > from; end -= 1) {
      const code = loadLeaders().get(words.slice(from, end).join(' '));
      if (code !== undefined) return polityOfCode(code, span);
    }
  const actor = document.actorAt(span.start, span.end);
  if (actor?.type !== 'person' || actor.country === null || !isPoliticalRole(actor.role)) return null;
  return polityOfCode(actor.country, span);
}

/** The table of leaders gives a country's code, or the name of a body of states. */
function polityOfCode(code: string, span: Span): Party | null {
  const name = nameOfCountry(code);
  if (name) return { name, code, kind: 'state', span };
  return code.length > 2 && !code.startsWith('x-') ? { name: code, code: null, kind: 'body', span } : null;
}
