/**
 * The grammar of a dateline: one line of text → the places, day and agency at its head, read from left to right.
 * Styles: AP, Reuters, AFP, Xinhua, UPI, Bloomberg, dpa, TASS, PA, Kyodo, ANSA, EFE and the many dailies that write "DOHA:" or "Pretoria –".
 */

import { AGENCIES } from '../data/agencies/agencies.js';
import { DATELINE_SUPPLIERS } from '../data/agencies/datelines.js';
import { CONNECTORS, LABELS, PLACE_WORDS, WORDLIKE_CITIES } from '../data/places/datelines.js';
import { monthOf } from '../metadata/index.js';
import { countryOfQualified, type KnownPlace, lookUpCity, lookUpDivision, placeKey, titleCase } from './places.js';

/** A day as a dateline gives it; the year is null where it names none. */
export interface DayParts {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** What the head of a line says; `start` and `end` count UTF-16 units of the line. */
export interface LineHead {
  readonly start: number;
  readonly end: number;
  readonly places: readonly KnownPlace[];
  readonly day: DayParts | null;
  readonly agency: string | null;
  /** A day or an agency stands there, which prose does not open with. */
  readonly isStrong: boolean;
}

const LONGEST_HEAD = 160;
const MOST_PLACES = 5;

const MONTH =
  'jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';
const CLOCK = '(?:,?\\s+(?:[-–—]\\s+|at\\s+)?\\d{1,2}[:.]\\d{2}(?:\\s?(?:gmt|utc|[ap]\\.?m\\.?))?)?';
const MONTH_DAY = new RegExp(
  `${WEEKDAY}(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?(?!\\d)${CLOCK}`,
  'iy',
);
/** The month in any language of the press: "3 March", "3. März", "1er mars 2021", "3 de marzo de 2021". */
const DAY_MONTH = new RegExp(
  `${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.)?\\s+(?:(?:of|de)\\s+)?(\\p{L}{3,12})\\.?(?!\\p{L}),?(?:\\s+(?:de\\s+)?(\\d{4}))?(?!\\d)${CLOCK}`,
  'iyu',
);
/** `2022-07-13`, a clock behind it. */
const ISO_DAY = new RegExp(`(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)${CLOCK}`, 'iy');
const MONTH_STARTS = 'janfebmaraprmayjunjulaugsepoctnovdec';

const monthNumber = (word: string): number => MONTH_STARTS.indexOf(word.slice(0, 3).toLowerCase()) / 3 + 1;

function matchAt(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(line);
}

interface Read<Value> {
  readonly value: Value;
  readonly end: number;
}

/** The parts of a day as they were matched. */
interface MatchedDay {
  readonly year: string | undefined;
  readonly month: number;
  readonly day: string | undefined;
}

function makeDay({ year, month, day: digits }: MatchedDay, end: number): Read<DayParts> | null {
  const day = Number(digits);
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { value: { year: year ? Number(year) : null, month, day }, end };
}

/** A day at `at`, bare or in round brackets. */
function readDay(line: string, at: number): Read<DayParts> | null {
  if (line[at] === '(') {
    const inner = readDay(line, at + 1);
    return inner && line[inner.end] === ')' ? { ...inner, end: inner.end + 1 } : null;
  }
  const iso = matchAt(ISO_DAY, line, at);
  if (iso) return makeDay({ year: iso[1], month: Number(iso[2]), day: iso[3] }, at + iso[0].length);
  const monthFirst = matchAt(MONTH_DAY, line, at);
  if (monthFirst)
    return makeDay(
      { year: monthFirst[3], month: monthNumber(monthFirst[1] ?? ''), day: monthFirst[2] },
      at + monthFirst[0].length,
    );
  const dayFirst = matchAt(DAY_MONTH, line, at);
  if (!dayFirst) return null;
  return makeDay({ year: dayFirst[3], month: monthOf(dayFirst[2] ?? ''), day: dayFirst[1] }, at + dayFirst[0].length);
}

const agencyKey = (name: string): string => name.toLowerCase().replace(/[./]/g, '').replace(/\s+/g, ' ').trim();

let agencyNames: Map<string, string> | null = null;
function agencyNamed(name: string): string | null {
  if (!agencyNames) {
    agencyNames = new Map();
    for (const [canonical, ...forms] of [...AGENCIES, ...DATELINE_SUPPLIERS]) {
      for (const form of [canonical, ...forms])
        if (!agencyNames.has(agencyKey(form))) agencyNames.set(agencyKey(form), canonical);
    }
  }
  return agencyNames.get(agencyKey(name)) ?? null;
}

/** "Reuters", "Strelsau Bulletin/ANN", "Reuters Health" → the agency we know in it. */
function knownAgency(name: string): string | null {
  const whole = agencyNamed(name);
  if (whole) return whole;
  for (const part of name.split('/')) {
    const found = agencyNamed(part);
    if (found) return found;
  }
  const first = name.split(' ')[0] ?? '';
  return first.length > 3 ? agencyNamed(first) : null;
}

/** `(Reuters)`, `/Xinhua/`. */
const BRACKETED = /\(([^()\n]{2,40})\)|\/([^/\n]{2,30})\//y;
/** A supplier without brackets: `Reuters`, `AP`. */
const BARE_SUPPLIER = /[\p{Lu}\p{N}][\p{L}/.]*(?: \p{Lu}[\p{L}]*){0,2}/uy;
/** Words of picture credits, which name suppliers too. */
const PICTURE = /\b(?:photo|image|picture|video|file)\b/i;
/** One to four words with capitals: `Example News Agency`. */
const SUPPLIER_NAME = /^\p{Lu}[\p{L}.&-]*(?: \p{Lu}[\p{L}.&-]*){0,3}$/u;

interface Supplier {
  readonly name: string;
  readonly isKnown: boolean;
  readonly isBracketed: boolean;
}

/** An agency at `at`: in brackets, between slashes (TASS), or bare where it is a known name. */
function readAgency(line: string, at: number): Read<Supplier> | null {
  const bracketed = matchAt(BRACKETED, line, at);
  if (bracketed) {
    const inner = (bracketed[1] ?? bracketed[2] ?? '').trim();
    const end = at + bracketed[0].length;
    if (PICTURE.test(inner)) return null;
    const known = knownAgency(inner);
    if (known) return { value: { name: known, isKnown: true, isBracketed: true }, end };
    if (bracketed[1] === undefined || !SUPPLIER_NAME.test(inner) || lookUpDivision(inner)) return null;
    return { value: { name: inner, isKnown: false, isBracketed: true }, end };
  }
  const bare = matchAt(BARE_SUPPLIER, line, at);
  if (!bare) return null;
  for (let name = bare[0]; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf(' ')))) {
    const known = agencyNamed(name);
    if (known && name !== name.toLowerCase())
      return { value: { name: known, isKnown: true, isBracketed: false }, end: at + name.length };
  }
  return null;
}

const WORD =
  "(?:\\p{Lu}\\.){2,4}|(?:S[Tt]|F[Tt]|M[Tt]|S[Tt][Ee])\\.|\\p{Lu}[\\p{L}\\p{M}'’]*(?:[-.'’](?=\\p{L})[\\p{L}\\p{M}'’]+)*";
const NAME = new RegExp(`(?:${WORD})(?: (?:(?:${CONNECTORS.join('|')}) ){0,2}(?:${WORD})){0,5}`, 'uy');
/** A state’s short form: `Calif.` */
const ABBREVIATED = /\p{Lu}\p{Ll}{1,4}\./uy;
/** What opens the state or country behind a place: `, `, ` (`. */
const QUALIFIER_START = / ?, ?| ?\[| ?\(/y;

interface PlaceName {
  readonly place: KnownPlace;
  readonly isKnown: boolean;
  readonly isQualified: boolean;
  readonly inCapitals: boolean;
  readonly written: string;
}

/** "NEAR KHERSON": filed as close to a city as the war allows. */
const NEARBY = /^(?:near|outside|off|above) /i;

const withoutLastWord = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf(' ')));

/** The longest known city that opens the run of capitalised words at `at`; else the whole run, unknown. */
function readName(line: string, at: number): Read<{ written: string; city: KnownPlace | null }> | null {
  const run = matchAt(NAME, line, at);
  if (!run) return null;
  for (let name = run[0]; name !== ''; name = withoutLastWord(name)) {
    const city = lookUpCity(name) ?? lookUpCity(name.replace(NEARBY, ''));
    if (city || placeKey(name) === 'united nations')
      return {
        value: { written: name, city: city ?? { name: 'United Nations', country: null } },
        end: at + name.length,
      };
  }
  return { value: { written: run[0], city: null }, end: at + run[0].length };
}

/** State, province or country after a city: ", Fla.", " [India]", " (N.Y.)". */
function readQualifier(line: string, at: number, city: KnownPlace | null = null): Read<string> | null {
  const opening = matchAt(QUALIFIER_START, line, at);
  if (!opening) return null;
  const start = at + opening[0].length;
  if (readDay(line, start)) return null;
  const closing = opening[0].endsWith('[') ? ']' : opening[0].endsWith('(') ? ')' : '';
  const run = matchAt(ABBREVIATED, line, start) ?? matchAt(NAME, line, start);
  if (!run) return null;
  for (let name = run[0]; name !== ''; name = withoutLastWord(name)) {
    const isStopped = line[start + name.length] === '.';
    // "FRESNO, Calif 2021-03-03": an abbreviation may go without its full stop.
    const form = (isStopped ? [`${name}.`, name] : [name, `${name}.`]).find(lookUpDivision);
    if (form === undefined) continue;
    const end = start + name.length + (isStopped && form !== name ? 1 : 0);
    // "DUBLIN (PA) -" was filed by the Press Association, "SCRANTON (PA) -" in Pennsylvania.
    if (closing === ')' && city && lookUpDivision(form)?.country !== city.country) continue;
    if (line.startsWith(closing, end)) return { value: form, end: end + closing.length };
  }
  return null;
}

function readPlace(line: string, at: number): Read<PlaceName> | null {
  const name = readName(line, at);
  if (!name) return null;
  const { written, city } = name.value;
  const qualifier = readQualifier(line, name.end, city);
  const country = qualifier ? countryOfQualified(written, qualifier.value) : (city?.country ?? null);
  const second = qualifier && readQualifier(line, qualifier.end);
  const place = { name: city?.name ?? titleCase(written), country };
  const inCapitals = written === written.toUpperCase();
  return {
    value: { place, isKnown: city !== null, isQualified: qualifier !== null, inCapitals, written },
    end: (second ?? qualifier ?? name).end,
  };
}

interface Elements {
  readonly places: readonly PlaceName[];
  readonly day: DayParts | null;
  readonly supplier: Supplier | null;
  readonly last: 'place' | 'day' | 'supplier' | null;
}

/** Between two places: `GENEVA/BERN`, `Geneva and Bern`. */
const PLACE_LINK = / ?(?:\/|;|,|&) ?| and /y;
/** Between a place and a day, as loosely as pages write it. */
const LOOSE_LINK = / ?[,.:] ?| ?[-–—]{1,2} |-{2}(?=\()| /y;

/** The next element after `at`, or null: places before day and agency, save where an agency opens the line (ANSA). */
function readElement(line: string, at: number, so: Elements): Read<Elements> | null {
  const link = so.last === null ? '' : (matchAt(LOOSE_LINK, line, at)?.[0] ?? '');
  const start = at + link.length;
  const day = so.day === null && so.last !== null ? readDay(line, start) : so.day === null ? readDay(line, at) : null;
  if (day) return { value: { ...so, day: day.value, last: 'day' }, end: day.end };
  const supplier = so.supplier === null ? readAgency(line, start) : null;
  if (supplier && (so.last !== null || supplier.value.isBracketed))
    return { value: { ...so, supplier: supplier.value, last: 'supplier' }, end: supplier.end };
  return readNextPlace(line, at, so);
}

function readNextPlace(line: string, at: number, so: Elements): Read<Elements> | null {
  if (so.places.length >= MOST_PLACES) return null;
  const opens = so.last !== 'place' && so.places.length === 0;
  const link = so.last === null ? '' : matchAt(opens ? LOOSE_LINK : PLACE_LINK, line, at)?.[0];
  if (link === undefined || (so.last !== 'place' && !opens)) return null;
  const place = readPlace(line, at + link.length);
  return place && { value: { ...so, places: [...so.places, place.value], last: 'place' }, end: place.end };
}

/** What ends a dateline: ` -`, `—`, `:`. */
const CLOSING = /\s?(?:\.\s?[-–—]{1,2}|[—–―−]|-{2,3}|_{1,2}(?=\s)|:(?![\d/])|-(?=\s|$))/y;
const TRAILING_STOP = /\./y;

/** Where the dateline ends if it may end after these elements at `at`; null if something else must follow. */
function closeAt(line: string, at: number, so: Elements): number | null {
  const closing = matchAt(CLOSING, line, at);
  if (closing) return at + closing[0].length;
  if (so.last === 'supplier' && so.supplier?.isKnown && so.supplier.isBracketed && (so.places.length > 0 || so.day)) {
    const stop = matchAt(TRAILING_STOP, line, at);
    return stop ? at + 1 : at;
  }
  if (line[at] === '.' && endsWithStop(so)) return at + 1;
  if (line.slice(at).trim() !== '') return null;
  const isWholeLine =
    so.day !== null &&
    (so.supplier?.isKnown === true || so.places.some(({ inCapitals, isKnown }) => inCapitals || isKnown));
  return isWholeLine ? at : null;
}

/** "MOSCOW, 13 July - RIA Novosti." and "BRUSSELS, 13 July 2022." */
function endsWithStop({ last, supplier, day, places }: Elements): boolean {
  if (day === null || places.length === 0) return false;
  if (last === 'supplier') return supplier?.isKnown === true;
  return last === 'day' && day.year !== null && places.every(({ inCapitals, isKnown }) => inCapitals && isKnown);
}

const NOTE =
  /\s*(?:\((?:adds?|recasts?|updates?|corrects?|refiles?|repeats?|releads?|writes)\b[^()\n]{0,120}\)\s*|\*\s*)/iy;

/** A byline: `By Ana`. */
const BYLINE = /^\s*by\s+\p{Lu}/iu;
/** A word in capitals inside a line. */
const SHOUTED_WORD = /(?<=\s)\p{Lu}{3,}/gu;

/** "By Jane Example LONDON (Reuters) -": the first city in capitals; null where none follows. */
function startAfterByline(head: string): number | null {
  for (const { index } of head.matchAll(SHOUTED_WORD)) {
    const name = readName(head, index);
    if (name?.value.city && name.value.written === name.value.written.toUpperCase()) return index;
  }
  return null;
}

const startAfterNote = (head: string): number =>
  matchAt(NOTE, head, 0)?.[0].length ?? head.length - head.trimStart().length;

/** The dateline that opens `line`, or null; `followedBy` is the next line, for a dateline that stands alone on its own. */
export function readLineHead(line: string, followedBy = ''): LineHead | null {
  const head = line.slice(0, LONGEST_HEAD);
  const start = BYLINE.test(head) ? startAfterByline(head) : startAfterNote(head);
  if (start === null) return null;
  let so: Elements = { places: [], day: null, supplier: null, last: null };
  let best: { end: number; so: Elements } | null = null;
  for (let at = start; ; ) {
    const next = readElement(head, at, so);
    if (!next) break;
    ({ value: so, end: at } = next);
    const end = closeAt(head, at, so);
    if (end !== null && isSound(so)) best = { end, so };
  }
  if (!best) return null;
  const { places, day, supplier, last } = best.so;
  const isStrong = supplier?.isKnown === true || (day !== null && last !== 'place');
  if (!isStrong && !readsAsPlaces(places, line.slice(best.end).trim() || followedBy)) return null;
  return { start, end: best.end, places: settlePlaces(places), day, agency: supplier?.name ?? null, isStrong };
}

const LABEL_KEYS: ReadonlySet<string> = new Set(LABELS);
const isLabel = (name: string): boolean =>
  placeKey(name)
    .split(' ')
    .some((word) => LABEL_KEYS.has(word)) && !lookUpCity(name);

/** Whether the elements can be a dateline at all, whatever follows. */
function isSound({ places, day, supplier, last }: Elements): boolean {
  if (places.some(({ written, isKnown, isQualified }) => !isKnown && !isQualified && isLabel(written))) return false;
  if (supplier && !supplier.isKnown) return places.length > 0 && places.every(({ isKnown }) => isKnown);
  if (places.length === 0) return supplier !== null && (supplier.isBracketed || day !== null);
  if (last === 'place' && (day || supplier)) return places.every(({ isKnown }) => isKnown);
  if (supplier) return true;
  const areNamed = places.every(({ isKnown, isQualified, inCapitals }) => isKnown || isQualified || inCapitals);
  return day !== null ? areNamed : true;
}

const WORDLIKE: ReadonlySet<string> = new Set(WORDLIKE_CITIES.map(placeKey));
const PLACE_WORD_KEYS: ReadonlySet<string> = new Set(PLACE_WORDS);
/** What a sentence opens with: a capital, a number, a quotation mark. */
const SENTENCE_START = /^\s*(?:\p{Ll}\p{Lu}|[\p{Lu}\p{N}"“‘'«([$€£¥#])/u;
/** A result: `SOUTH 3, NORTH 1`. */
const SCORE = /^\s*\d{1,3}(?:\s*[,.;]|\s*$|\s+\p{Lu}{2})/u;
const SHORTEST_STORY = 30;

/** Without day and agency a dateline must be places that we know, in a form that prose does not take, and a sentence must follow. */
function readsAsPlaces(places: readonly PlaceName[], rest: string): boolean {
  if (!SENTENCE_START.test(rest) || SCORE.test(rest) || rest.trim().length < SHORTEST_STORY) return false;
  const inCapitals = places.every((place) => place.inCapitals);
  return places.every(({ written, isKnown, isQualified }) => {
    const key = placeKey(written);
    if (isKnown) return inCapitals || isQualified || !WORDLIKE.has(key);
    if (isQualified) return inCapitals;
    return (
      inCapitals && places.length === 1 && key.split(' ').some((word) => PLACE_WORD_KEYS.has(word)) && key.includes(' ')
    );
  });
}

/** A country after the last of several places counts for all that have none: "Oyam & Gulu, Uganda". */
function settlePlaces(places: readonly PlaceName[]): KnownPlace[] {
  const shared = places.at(-1)?.isQualified ? (places.at(-1)?.place.country ?? null) : null;
  return places.map(({ place, isKnown, isQualified }) =>
    isKnown || isQualified ? place : { ...place, country: shared },
  );
}
