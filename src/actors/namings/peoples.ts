/** Groups of people named by their nationality or bloc and what they are: "Kurdish fighters", "Western nations". */
import { ARMED_HEADS } from '../../data/names/peoples.js';
import { GROUP_HEADS } from '../../data/roles/groups.js';
import { lookUpCountry } from '../../geography/countries.js';
import type { TextReading } from '../../text/index.js';
import type { Naming } from './namings.js';

const heads = new Set(GROUP_HEADS);
const armed = new Set(ARMED_HEADS);
/** The one bloc that news names by its adjective: "Western nations". */
const THE_WEST = 'the West';
const LOWER_WORD = /^\p{Ll}[\p{Ll}-]+$/u;

/** The group's words after its adjective: the head at once, or after one word more ("Kurdish separatist fighters"). */
function headAfter({ tokens, text }: TextReading, { endToken }: Naming): string | null {
  const first = tokens[endToken];
  const second = tokens[endToken + 1];
  if (!first || !LOWER_WORD.test(first.text)) return null;
  if (heads.has(first.text)) return first.text;
  return second && heads.has(second.text) ? text.slice(first.start, second.end) : null;
}

/** The namings with groups told apart by what they are; the mentions stay the adjectives that the tagger found. */
export function nameGroups(reading: TextReading, namings: readonly Naming[]): Naming[] {
  return namings.map((naming) => {
    const isAdjective =
      naming.type === 'group' &&
      naming.match?.how === 'demonym' &&
      reading.tokens[naming.endToken - 1]?.end === naming.end;
    const head = isAdjective ? headAfter(reading, naming) : null;
    if (head === null) return naming;
    const name = `${naming.text} ${head}`;
    const bloc = lookUpCountry(name);
    if (bloc?.kind === 'bloc' && bloc.name === THE_WEST)
      return { ...naming, key: `b:${bloc.name}`, name: bloc.name, isAdjective: false };
    return armed.has(head.split(' ').at(-1) ?? '')
      ? { ...naming, key: `${naming.key}:${head}`, name, isAdjective: false }
      : naming;
  });
}
