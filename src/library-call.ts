/** What a program gives to the library, checked before a page is read: a slip is an error at once, not in every record. */
import { encodingOfLabel } from './decode/index.js';
import {
  INPUT_FORMATS,
  isIsoDate,
  isWebAddress,
  KEEPABLE,
  LONGEST_TIMEOUT_SECONDS,
  MOST_JOBS,
  PAGE_FORMATS,
  STAGES,
} from './options.js';

/** What an option must be, in words, and whether a value is that. */
interface Rule {
  readonly must: string;
  readonly holds: (value: unknown) => boolean;
}

const oneOf = (values: readonly unknown[]): Rule => ({
  must: `be one of ${values.map((value) => JSON.stringify(value)).join(', ')}`,
  holds: (value) => values.includes(value),
});
const TEXT: Rule = { must: 'be a string', holds: (value) => typeof value === 'string' };
/** A number above 0 and up to a limit. */
const numberUpTo = (most: number): Rule => ({
  must: most < Number.MAX_SAFE_INTEGER ? `be a number above 0, at most ${most}` : 'be a number above 0',
  holds: (value) => typeof value === 'number' && value > 0 && value <= most,
});
/** The same without a fraction. */
const wholeUpTo = (most: number): Rule => {
  const { must, holds } = numberUpTo(most);
  return {
    must: must.replace('a number', 'a whole number'),
    holds: (value) => holds(value) && Number.isInteger(value),
  };
};

const PASS_RULES: Readonly<Record<string, Rule>> = {
  only: {
    must: `be a list of ${STAGES.map((stage) => `"${stage}"`).join(', ')}, as in ["article"]`,
    holds: (value) =>
      Array.isArray(value) && value.length > 0 && value.every((stage) => STAGES.some((known) => known === stage)),
  },
  keep: {
    must: `be a list of ${KEEPABLE.map((part) => `"${part}"`).join(', ')}, or an empty one`,
    holds: (value) => Array.isArray(value) && value.every((part) => KEEPABLE.some((known) => known === part)),
  },
  minConfidence: {
    must: 'be a number from 0 to 1',
    holds: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  },
  removed: { must: 'be true or false', holds: (value) => typeof value === 'boolean' },
  url: {
    must: 'be an http or https address',
    holds: (value) => typeof value === 'string' && isWebAddress(value),
  },
  published: {
    must: 'be an ISO date or date-time, as in "2022-07-13"',
    holds: (value) => typeof value === 'string' && isIsoDate(value),
  },
  headline: TEXT,
  rules: {
    must: 'be a list of texts, each the YAML of a file of rules or the name of a pack, as in ["plover"]',
    holds: (value) => Array.isArray(value) && value.every((text) => typeof text === 'string'),
  },
  encoding: {
    must: 'be a known encoding label, as in "windows-1251"',
    holds: (value) => typeof value === 'string' && encodingOfLabel(value) !== null,
  },
};
const PAGE_RULES = { format: oneOf(PAGE_FORMATS), ...PASS_RULES };
const FILES_RULES = {
  ...PASS_RULES,
  inputFormat: oneOf(INPUT_FORMATS),
  maxBytes: wholeUpTo(Number.MAX_SAFE_INTEGER),
  jobs: wholeUpTo(MOST_JOBS),
  timeoutSeconds: numberUpTo(LONGEST_TIMEOUT_SECONDS),
} satisfies Record<string, Rule>;

/** Throws a `TypeError` for what is no page, or an option that is unknown or has a value that means nothing. */
export function checkPageCall(page: unknown, options: unknown): void {
  if (typeof page !== 'string' && !(page instanceof Uint8Array))
    throw new TypeError(`extract: the page must be a string or a Uint8Array, not ${show(page)}${hintAwait(page)}`);
  checkOptions('extract', options, PAGE_RULES);
}

/** The same for a list of paths. */
export function checkFilesCall(paths: unknown, options: unknown): void {
  if (!Array.isArray(paths) || !paths.every((path) => typeof path === 'string'))
    throw new TypeError(`extractAll: the paths must be a list of strings, as in ["archive/"], not ${show(paths)}`);
  checkOptions('extractAll', options, FILES_RULES);
}

/** Throws a `TypeError` for what is no text, where a door of the package takes text alone. */
export function checkTextCall(called: string, text: unknown): void {
  if (typeof text !== 'string')
    throw new TypeError(`${called}: it takes a string, not ${show(text)}${hintAwait(text)}`);
}

const hintAwait = (value: unknown): string => (value instanceof Promise ? '; await it first' : '');

function checkOptions(called: string, options: unknown, rules: Readonly<Record<string, Rule>>): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new TypeError(`${called}: the options must be an object, not ${show(options)}`);
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue;
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === undefined)
      throw new TypeError(`${called}: there is no option "${name}"; there are ${Object.keys(rules).join(', ')}`);
    if (!rule.holds(value))
      throw new TypeError(`${called}: the option "${name}" must ${rule.must}, not ${show(value)}`);
  }
}

const LONGEST_SHOWN = 80;

/** A value in a message: short, and on one line. */
function show(value: unknown): string {
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return `a ${value.constructor?.name ?? 'object'}`;
  const text = typeof value === 'string' || Array.isArray(value) ? JSON.stringify(value) : String(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
