/** The polity in whose name a person acts or speaks. */

import { LEADERS } from '../../../data/events/parties/leaders.js';
import { POLITICAL_OFFICES } from '../../../data/events/parties/party-words.js';
import { nameOfCountry } from '../../../geography/countries.js';
import type { Span } from '../../../text/span.js';
import type { EventDocument } from '../../document.js';
import type { Party } from '../../outcome/mention.js';

const MARKS = /\p{M}/gu;

/** A name without its accents: "López Obrador" is "Lopez Obrador". */
const plain = (name: string): string => name.normalize('NFD').replace(MARKS, '');

let leaders: ReadonlyMap<string, string> | null = null;

/** Name of a leader → code of the polity. */
function loadLeaders(): ReadonlyMap<string, string> {
  if (leaders) return leaders;
  const map = new Map<string, string>();
  for (const row of LEADERS) {
    const [code = '', names = ''] = row.split('|');
    for (const name of names.split(';').map(plain)) if (!map.has(name)) map.set(name, code);
  }
  leaders = map;
  return map;
}

const OFFICE = new RegExp(`\\b(?:${[...POLITICAL_OFFICES].join('|')})\\b`, 'i');

/** Whether a role of the actors stage is an office that speaks for its state: "foreign minister", not "striker". */
export const isPoliticalRole = (role: string | null | undefined): boolean => OFFICE.test(role ?? '');

/** A possessive mark at the end of a name or inside it: "Egypt's Sisi". */
const POSSESSIVE = /['’]s(?= |$)/g;

/** The code by the longest run of the name's words that the table knows: "Prime Minister Boris Johnson"; null where it knows none. */
function codeOfLeader(name: string): string | null {
  const words = plain(name.replace(POSSESSIVE, '')).split(' ');
  for (let from = 0; from < words.length; from += 1)
    for (let end = words.length; end > from; end -= 1) {
      const code = loadLeaders().get(words.slice(from, end).join(' '));
      if (code !== undefined) return code;
    }
  return null;
}

/** The polity in whose name a person acts, by the table of leaders or by the role that the text gives; null where neither knows it. */
export function polityOfPerson(document: EventDocument, name: string, span: Span): Party | null {
  const own = codeOfLeader(name);
  if (own !== null) return polityOfCode(own, span);
  const actor = document.actorAt(span.start, span.end);
  if (actor?.type !== 'person') return null;
  const whole = actor.name.includes(' ') ? codeOfLeader(actor.name) : null;
  if (whole !== null) return polityOfCode(whole, span);
  if (actor.country === null || !isPoliticalRole(actor.role)) return null;
  return polityOfCode(actor.country, span);
}

/** The table of leaders gives a country's code, or the name of a body of states. */
function polityOfCode(code: string, span: Span): Party | null {
  const name = nameOfCountry(code);
  if (name) return { name, code, kind: 'state', span };
  return code.length > 2 && !code.startsWith('x-') ? { name: code, code: null, kind: 'body', span } : null;
}
