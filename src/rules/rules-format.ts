/** The format of a file of rules: its keys, what each may hold, and what is told where it is not so. */
import { ALSO_BASES, BASES_IN_ED, IRREGULAR_VERBS } from '../data/english/irregular-verbs.js';
import { PREPOSITIONS } from '../data/english/prepositions.js';
import { EVENT_STATUSES, type TypeCode } from '../data/events/event-types.js';
import { lookUpCountry, nameOfCountry } from '../geography/countries.js';
import { lemmaOf } from '../grammar/words/lemma.js';
import { isIsoDate } from '../options.js';
import { faultOfSelector } from '../parse/selection.js';
import type { ActorType } from '../record.js';
import { faultOfPattern } from './check-pattern.js';
import { checkedWords, listOf, meant, oneOf, oneOrMore, type Reader, readWords, tableOf } from './readers.js';
import {
  type FieldRule,
  type OwnActor,
  type OwnEventType,
  type OwnSense,
  type PageTest,
  type RulesFault,
  type SentenceTest,
  SITE_FIELDS,
  type SiteField,
  type SiteRule,
  type UserRules,
} from './user-rules.js';

/** The number of the format, which every file names first. */
const FORMAT = '1';

const BASES: ReadonlySet<string> = new Set(IRREGULAR_VERBS.map(([base]) => base));
/** Irregular forms that are no base form themselves: "sold" → "sell". */
const PAST_FORMS: ReadonlyMap<string, string> = new Map(
  IRREGULAR_VERBS.flatMap(([base, past, participle]) =>
    `${past}/${participle}`
      .split('/')
      .filter((form) => !BASES.has(form) && !ALSO_BASES.has(form))
      .map((form): [string, string] => [form, base]),
  ),
);
export const EMPTY_RULES: UserRules = { sites: [], actors: [], events: [] };

const readSelectorText = checkedWords((text) => faultOfSelector(text));
/** A selector; YAML takes what begins with "#" for a comment and what begins with "[" for a list. */
const readSelector: Reader<string> = (value, faults) => {
  const says = NO_SELECTOR[value.kind];
  if (says === undefined) return readSelectorText(value, faults);
  faults.push({ at: value.at, says });
  return null;
};
const NO_SELECTOR: Readonly<Record<string, string>> = {
  empty: 'a selector must stand here, not nothing; put one that begins with # in quotes',
  list: 'one selector must stand here, not a list; join several by commas, and put one that begins with [ in quotes',
};
const readDay = checkedWords((text) =>
  text.length === 10 && isIsoDate(text) ? null : `"${text}" is no day as in 2023-05-01`,
);
const HOST = /^\.?(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?\.)*[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u;
const readHost = checkedWords((text) =>
  HOST.test(text) ? null : `"${text}" is no host; write example.com, or .example.com for its sub-domains`,
);

const readFieldTable = tableOf<FieldRule>(['select', 'attribute'], ({ ask, need }) => {
  const select = need('select', readSelector);
  return select === null ? null : { select, attribute: ask('attribute', readWords) };
});

/** A selector alone, or with the attribute that holds the value. */
const readField: Reader<FieldRule> = (value, faults) => {
  if (value.kind === 'table') return readFieldTable(value, faults);
  const select = readSelector(value, faults);
  return select === null ? null : { select, attribute: null };
};

const readPageTest = tableOf<PageTest>(['page', 'contains', 'lacks'], ({ at, ask, need }) => {
  const page = need('page', readWords);
  const texts = { contains: ask('contains', oneOrMore(readWords)), lacks: ask('lacks', oneOrMore(readWords)) };
  return page === null ? null : { at, page, contains: texts.contains ?? [], lacks: texts.lacks ?? [] };
});

/** The keys by which a site's rule says anything of a page. */
const SAYING_KEYS: readonly string[] = ['body', 'remove', ...SITE_FIELDS];
const SITE_KEYS = ['host', 'from', 'until', ...SAYING_KEYS, 'tests'];

const readSite = tableOf<SiteRule>(SITE_KEYS, ({ at, ask, need, placeOf, isMisspelt }, faults) => {
  const hosts = need('host', oneOrMore(readHost)) ?? [];
  const from = ask('from', readDay);
  const until = ask('until', readDay);
  if (from !== null && until !== null && until < from)
    faults.push({ at: placeOf('until'), says: `until ${until} lies before from ${from}` });
  const fields: Partial<Record<SiteField, FieldRule>> = {};
  for (const name of SITE_FIELDS) {
    const field = ask(name, readField);
    if (field !== null) fields[name] = field;
  }
  if (SAYING_KEYS.every((key) => placeOf(key) === at && !isMisspelt(key)))
    faults.push({ at, says: `a site needs one of ${SAYING_KEYS.join(', ')}` });
  return {
    at,
    hosts: hosts.map((host) => host.toLowerCase()),
    from,
    until,
    body: ask('body', readSelector),
    remove: ask('remove', oneOrMore(readSelector)) ?? [],
    fields,
    tests: ask('tests', listOf(readPageTest)) ?? [],
  };
});

const ACTOR_TYPES: readonly ActorType[] = ['person', 'organization', 'country', 'place', 'group'];

const readCountry = checkedWords((text) => {
  if (nameOfCountry(text) !== null) return null;
  const code = lookUpCountry(text)?.code ?? null;
  return `"${text}" is no country code${code === null ? ' such as DE or x-abkhazia' : `; did you mean "${code}"?`}`;
});

const readActor = tableOf<OwnActor>(['name', 'type', 'country', 'role', 'aliases'], ({ at, ask, need }) => {
  const name = need('name', readWords);
  const type = need('type', oneOf(ACTOR_TYPES));
  const told = { country: ask('country', readCountry), role: ask('role', readWords) };
  const aliases = ask('aliases', oneOrMore(readWords)) ?? [];
  return name === null || type === null ? null : { at, name, type, ...told, aliases };
});

const readSentence: Reader<SentenceTest> = (value, faults) => {
  const text = readWords(value, faults);
  return text === null ? null : { at: value.at, text };
};

const WORD = /^[\p{L}\p{N}][\p{L}\p{N}'’.-]*(?: [\p{L}\p{N}][\p{L}\p{N}'’.-]*)*$/u;
const LONGEST_WORD = 60;
const readWord = checkedWords((text) => {
  if (text.length > LONGEST_WORD) return `longer than ${LONGEST_WORD} characters, which no word is`;
  return WORD.test(text) && /\p{L}/u.test(text) ? null : `"${text}" is no word; patterns stand under the key "match"`;
});

/** "imposed", "selling": forms that a base form gives. */
function baseOfForm(verb: string): string | null {
  if (PAST_FORMS.has(verb)) return PAST_FORMS.get(verb) ?? null;
  const isInflected =
    (/[^e]ed$/.test(verb) && !BASES_IN_ED.has(verb)) || (verb.endsWith('ing') && /[aeiouy]/.test(verb.slice(0, -3)));
  const base = isInflected ? lemmaOf(verb, verb.endsWith('ing') ? 'VBG' : 'VBD') : verb;
  return base === verb ? null : base;
}

const readVerb: Reader<string> = (value, faults) => {
  const text = readWord(value, faults);
  const [verb = ''] = (text ?? '').toLowerCase().replace(/^not /, '').split(' ');
  const base = baseOfForm(verb);
  if (base !== null)
    faults.push({ at: value.at, says: `"${verb}" is a form of "${base}"; verbs stand in their base form` });
  return text;
};

/** In the place of prepositions: the deed is done to nobody. */
const NOBODY = 'none';
/** Among them, or alone: the deed may be done to what names nobody. */
const ANYTHING = 'anything';
/** "that" ties a clause: "warned that Iran". */
const LINKS: readonly string[] = [...PREPOSITIONS, 'that', NOBODY, ANYTHING];
const readPreposition = checkedWords((text) => {
  const word = text.toLowerCase();
  if (LINKS.includes(word)) return null;
  return `"${text}" is no preposition${meant(word, LINKS) || `, nor "${NOBODY}" or "${ANYTHING}"`}`;
});

const readPattern = checkedWords(faultOfPattern);

const SENSE_KEYS = ['verbs', 'nouns', 'object', 'recipient', 'match', 'must', 'mustNot'];

const readSense = tableOf<OwnSense>(SENSE_KEYS, ({ at, ask, placeOf, isMisspelt }, faults) => {
  const words = (key: string, read: Reader<string> = readWord): readonly string[] =>
    (ask(key, oneOrMore(read)) ?? []).map((word) => word.toLowerCase().replaceAll('’', "'"));
  const links = words('recipient', readPreposition);
  const sense = {
    at,
    verbs: words('verbs', readVerb),
    nouns: words('nouns'),
    object: words('object'),
    recipient: links.filter((word) => word !== ANYTHING),
    isToAnything: links.includes(ANYTHING),
    match: ask('match', readPattern),
    must: ask('must', oneOrMore(readSentence)) ?? [],
    mustNot: ask('mustNot', oneOrMore(readSentence)) ?? [],
  };
  const isEmpty = sense.verbs.length + sense.nouns.length === 0;
  const hasPattern = placeOf('match') !== at;
  const isMeant = ['verbs', 'nouns', 'match'].some((key) => isMisspelt(key) || placeOf(key) !== at);
  if (isEmpty && !hasPattern && !isMeant) faults.push({ at, says: 'a sense needs verbs, nouns or a match pattern' });
  if (hasPattern && !isEmpty)
    faults.push({
      at: placeOf('match'),
      says: 'a match pattern stands alone; put the verbs and nouns into a sense of their own',
    });
  if (links.length > 1 && links.includes(NOBODY))
    faults.push({ at: placeOf('recipient'), says: `"${NOBODY}" stands alone: the deed is done to nobody` });
  return sense;
});

const readType = checkedWords((text) => {
  if (/^(?!x-)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text)) return null;
  return text.startsWith('x-')
    ? `"${text}": leave the x- out, which the record adds`
    : `"${text}" must be of small letters, digits and hyphens, as in arms-sale`;
});

const readCodeText = checkedWords((text) => (text.length <= 40 ? null : 'a code of more than 40 characters'));

const readCodeTable = tableOf<TypeCode>(EVENT_STATUSES, ({ ask, need }) => {
  const byStatus: Partial<Record<(typeof EVENT_STATUSES)[number], string>> = {};
  for (const status of EVENT_STATUSES) {
    const code = ask(status, readCodeText);
    if (code !== null) byStatus[status] = code;
  }
  return { usual: need('asserted', readCodeText) ?? '', byStatus };
});

/** One code, or one for each status that differs from what is asserted. */
const readCode: Reader<TypeCode> = (value, faults) => {
  if (value.kind === 'table') return readCodeTable(value, faults);
  const usual = readCodeText(value, faults);
  return usual === null ? null : { usual, byStatus: {} };
};
const NO_CODE: TypeCode = { usual: '', byStatus: {} };

const readEvent = tableOf<OwnEventType>(['type', 'cameo', 'plover', 'senses'], ({ at, ask, need }, faults) => {
  const type = need('type', readType);
  const codes = { cameo: ask('cameo', readCode) ?? NO_CODE, plover: ask('plover', readCode) ?? NO_CODE };
  const senses = need('senses', listOf(readSense));
  if (senses?.length === 0) faults.push({ at, says: 'an event type needs a sense' });
  return type === null || senses === null ? null : { at, type, ...codes, senses };
});

const KEYS = ['wirecopy-rules', 'sites', 'actors', 'events'];

/** A whole file. */
export const readFormat = tableOf<UserRules>(KEYS, ({ at, ask, need, placeOf }, faults) => {
  const format = need('wirecopy-rules', readWords);
  if (format !== null && format !== FORMAT)
    faults.push({ at: placeOf('wirecopy-rules'), says: `rules of format ${format}; this version reads ${FORMAT}` });
  if (KEYS.slice(1).every((key) => placeOf(key) === at))
    faults.push({ at, says: 'there are no sites, actors or events' });
  const rules = {
    sites: ask('sites', listOf(readSite)) ?? [],
    actors: ask('actors', listOf(readActor)) ?? [],
    events: ask('events', listOf(readEvent)) ?? [],
  };
  faults.push(...faultsOfTwins(rules));
  return rules;
});

/** Types and names that stand twice: the second would be passed over in silence. */
export function faultsOfTwins({ events, actors }: UserRules): RulesFault[] {
  const faults: RulesFault[] = [];
  const types = new Map<string, number>();
  for (const { type, at } of events) {
    const line = types.get(type);
    if (line !== undefined)
      faults.push({ at, says: `the type "${type}" stands twice, first in line ${line}; put its senses together` });
    else types.set(type, at.line);
  }
  const forms = new Map<string, OwnActor>();
  for (const actor of actors)
    for (const form of new Set([actor.name, ...actor.aliases])) {
      const other = forms.get(form);
      if (other) faults.push({ at: actor.at, says: `"${form}" names two actors: ${other.name} and ${actor.name}` });
      else forms.set(form, actor);
    }
  return faults;
}
