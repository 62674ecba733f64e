/** JSON-LD in every shape that pages give it → the things it describes, flat. Nothing here throws on what a page holds. */
import { cleanLine } from '../text.js';

/** An object of JSON-LD; its values can be anything. */
type LdNode = Readonly<Record<string, unknown>>;

/** A person or organisation that is named as author or publisher. */
interface LdParty {
  readonly name: string;
  readonly type: 'person' | 'organization' | null;
}

/** An article as JSON-LD describes it; strings as they stand. */
export interface LdArticle {
  readonly type: string;
  /** How deep it stands: 0 at the top or in a `@graph`, more inside another thing. */
  readonly depth: number;
  readonly headline: string;
  readonly name: string;
  readonly url: string;
  readonly description: string;
  readonly published: string;
  readonly created: string;
  readonly modified: string;
  readonly authors: readonly LdParty[];
  readonly publisher: string;
  readonly section: readonly string[];
  readonly keywords: readonly string[];
  readonly language: string;
  /** `isAccessibleForFree`; null where it does not say. */
  readonly free: boolean | null;
}

export interface LdPage {
  readonly articles: readonly LdArticle[];
  /** Trails of breadcrumbs, the page itself left as it stands. */
  readonly trails: readonly (readonly string[])[];
  readonly siteNames: readonly string[];
}

/** Scripts beyond this many characters in all are passed over. */
const MOST_CHARACTERS = 6_000_000;
const MOST_NODES = 40_000;
const MOST_REPAIRED = 400_000;
const MOST_TYPES = 8;

const WRAPPING =
  /^[\s;]*(?:\/\/|\/\*)?\s?(?:<!--|<!\[CDATA\[)(?:\s?\*\/)?|(?:\/\/|\/\*)?\s?(?:-->|\]\]>)(?:\s?\*\/)?[\s;]*$/g;

/** A script that opens at once with its data. */
const BARE = /[[{]/;

/** The value of a script, mended where it is broken in one of the usual ways; undefined where nothing helps. */
export function parseLenient(source: string): unknown {
  const plain = source.trim();
  const text = BARE.test(plain[0] ?? '') ? plain : plain.replace(WRAPPING, '').trim();
  if (text === '') return undefined;
  return tryParse(text) ?? (text.length <= MOST_REPAIRED ? tryParse(repair(text)) : undefined);
}

/** A character above U+FFFF in its two escapes, or one half alone, which no text may hold. */
const ESCAPED_SURROGATE = /\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\u[dD][89a-fA-F][\da-fA-F]{2}/g;
const ONE_ESCAPE = 6;

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text.replace(ESCAPED_SURROGATE, (found) => (found.length > ONE_ESCAPE ? found : '\\ufffd')));
  } catch {
    return undefined;
  }
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** Raw line breaks inside strings, commas before a closing bracket, a stop after the end, quotes written as references. */
function repair(source: string): string {
  const text = /^\s*[[{]\s*&quot;/.test(source) ? source.replaceAll('&quot;', '"') : source;
  const out: string[] = [];
  let inString = false;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (unit === '"') inString = !inString || !closesString(text, at);
    const put = unit === '"' && at === from ? null : replacementAt(text, at, inString);
    if (put !== null) {
      out.push(text.slice(from, at), put);
      from = at + 1;
    }
    if (inString && unit === '\\') at += 1;
  }
  return out.join('') + text.slice(from).replace(/[;\s]{1,50}$/, '');
}

/** A character that JSON allows behind a backslash. */
const ESCAPED = /["\\/bfnrtu]/;
/** A comma that nothing follows: `, ]`. */
const NEEDLESS_COMMA = /^,[\s,]{0,200}[\]}]/;

/** What stands in the place of a character that JSON does not allow there; null for one that it does. */
function replacementAt(text: string, at: number, inString: boolean): string | null {
  const unit = text.charAt(at);
  if (!inString) return unit === ',' && NEEDLESS_COMMA.test(text.slice(at, at + 210)) ? '' : null;
  if (unit === '\\') return ESCAPED.test(text.charAt(at + 1)) ? null : '';
  if (unit === '"') return isInnerQuote(text, at) ? '\\"' : null;
  return unit < ' ' ? (ESCAPES.get(unit) ?? ' ') : null;
}

/** A quotation mark that closes a string, as what follows shows: `",`. */
const AFTER_STRING = /^"\s{0,200}(?:[,:\]}]|$)/;
const closesString = (text: string, at: number): boolean => AFTER_STRING.test(text.slice(at, at + 210));
/** What stands before one that opens a string: `: "`. */
const BEFORE_STRING = /[,:[{]\s{0,200}$/;
const isInnerQuote = (text: string, at: number): boolean =>
  !closesString(text, at) && !BEFORE_STRING.test(text.slice(Math.max(0, at - 210), at));

const isObject = (value: unknown): value is LdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);

/** A string, a number, or what an object gives as `@value`, `name` or `@id`; else nothing. */
function asString(given: unknown): string {
  let value = given;
  while (Array.isArray(value)) value = value[0];
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (isObject(value)) {
    const inner = value['@value'] ?? value['name'] ?? value['@id'] ?? value['url'];
    return typeof inner === 'string' ? inner : '';
  }
  return '';
}

const lineOf = (value: unknown): string => cleanLine(asString(value).slice(0, 20_000));

const typesOf = (node: LdNode): readonly string[] =>
  asList(node['@type'])
    .slice(0, MOST_TYPES)
    .map((type) => (typeof type === 'string' ? type.replace(/^.*[/#:]/, '') : ''));

/** `NewsArticle`, `BlogPosting`, `ReportageNewsArticle`. */
const ARTICLE_TYPE = /(?:Article|Posting|Report|Review|Blog ?Post|NewsStory|Recipe|HowTo|QAPage|FAQPage|CreativeWork)$/;
/** Pages and media, which can stand for the article where no other thing does. */
const PAGE_TYPE = /^(?:WebPage|ItemPage|AboutPage|CollectionPage|MediaGallery|ImageGallery|VideoObject)$/;
const PERSON_TYPE = /Person$/;
const ORGANIZATION_TYPE = /Organi[sz]ation$|^Corporation$|^Brand$/;

interface Found {
  readonly node: LdNode;
  readonly depth: number;
}

/** Every object under the values, in document order, each once. */
function flatten(values: readonly unknown[]): Found[] {
  const found: Found[] = [];
  const waiting: { value: unknown; depth: number }[] = values.map((value) => ({ value, depth: 0 })).reverse();
  for (let next = waiting.pop(); next !== undefined && found.length < MOST_NODES; next = waiting.pop()) {
    const { value, depth } = next;
    if (Array.isArray(value)) {
      for (let at = Math.min(value.length, MOST_NODES) - 1; at >= 0; at -= 1) waiting.push({ value: value[at], depth });
      continue;
    }
    if (!isObject(value)) continue;
    found.push({ node: value, depth });
    for (const key of Object.keys(value).reverse()) {
      const inner = value[key];
      if (typeof inner === 'object' && inner !== null)
        waiting.push({ value: inner, depth: key === '@graph' || key === 'mainEntity' ? depth : depth + 1 });
    }
  }
  return found;
}

type ById = ReadonlyMap<string, LdNode>;

/** Things by their `@id`, where they say more than the id. */
function indexById(found: readonly Found[]): ById {
  const byId = new Map<string, LdNode>();
  for (const { node } of found) {
    const id = node['@id'];
    if (typeof id === 'string' && typeof node['name'] === 'string' && !byId.has(id)) byId.set(id, node);
  }
  return byId;
}

function readParty(value: unknown, byId: ById): LdParty | null {
  if (typeof value === 'string') return { name: cleanLine(value.slice(0, 2000)), type: null };
  if (!isObject(value)) return null;
  const id = value['@id'];
  const node = value['name'] === undefined && typeof id === 'string' ? (byId.get(id) ?? value) : value;
  const name = lineOf(node['name'] ?? '') || joinNames(node);
  if (name === '') return null;
  const types = typesOf(node);
  if (types.some((type) => PERSON_TYPE.test(type))) return { name, type: 'person' };
  return { name, type: types.some((type) => ORGANIZATION_TYPE.test(type)) ? 'organization' : null };
}

const joinNames = (node: LdNode): string => `${lineOf(node['givenName'])} ${lineOf(node['familyName'])}`.trim();

function readParties(value: unknown, byId: ById): LdParty[] {
  return asList(value)
    .slice(0, 60)
    .flatMap((each) => {
      if (isObject(each) && Array.isArray(each['name'])) return each['name'].map((name) => ({ ...each, name }));
      return [each];
    })
    .flatMap((each) => readParty(each, byId) ?? []);
}

const linesOf = (value: unknown): string[] => asList(value).slice(0, 60).map(lineOf).filter(Boolean);

function readArticle({ node, depth }: Found, byId: ById): LdArticle {
  const authors = readParties(node['author'], byId);
  return {
    type: typesOf(node)[0] ?? '',
    depth,
    headline: lineOf(node['headline']),
    name: lineOf(node['name']),
    url: asString(node['url'] ?? node['mainEntityOfPage']) || asString(node['@id']),
    description: lineOf(node['description']),
    published: asString(node['datePublished']),
    created: asString(node['dateCreated'] ?? node['uploadDate']),
    modified: asString(node['dateModified']),
    authors: authors.length > 0 ? authors : readParties(node['creator'], byId),
    publisher: readParties(node['publisher'], byId)[0]?.name ?? '',
    section: linesOf(node['articleSection']),
    keywords: linesOf(node['keywords']),
    language: asString(node['inLanguage']),
    free: readFree(node['isAccessibleForFree']),
  };
}

/** Truth as pages write it: `true`, `"True"`, `"https://schema.org/False"`, `[true]`; null for all else. */
export function readFree(value: unknown): boolean | null {
  const word = String(asList(value)[0] ?? '')
    .replace(/^.*\//, '')
    .trim()
    .toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : null;
}

function readTrail(node: LdNode): string[] {
  const items = asList(node['itemListElement']).slice(0, 12).filter(isObject);
  const steps = items.map((item, at) => {
    const inner = isObject(item['item']) ? item['item'] : item;
    return { position: Number(item['position'] ?? at + 1), name: lineOf(item['name'] ?? inner['name'] ?? '') };
  });
  return steps
    .sort((a, b) => (a.position || 0) - (b.position || 0))
    .map((step) => step.name)
    .filter(Boolean);
}

/** What all JSON-LD scripts of a page say, and `others`, which are things of the same form. */
export function readJsonLd(scripts: readonly string[], others: readonly unknown[] = []): LdPage {
  const values: unknown[] = [];
  let characters = 0;
  for (const script of scripts) {
    characters += script.length;
    if (characters > MOST_CHARACTERS) break;
    values.push(parseLenient(script) ?? salvage(script));
  }
  const found = flatten([...values, ...others]);
  const byId = indexById(found);
  const hasType = (pattern: RegExp) => (each: Found) => typesOf(each.node).some((type) => pattern.test(type));
  const articles = found.filter(hasType(ARTICLE_TYPE)).slice(0, 200);
  const pages = found.filter(hasType(PAGE_TYPE)).slice(0, 200);
  return {
    articles: [...articles, ...pages].map((each) => readArticle(each, byId)),
    trails: found
      .filter(hasType(/^BreadcrumbList$/))
      .slice(0, 8)
      .map(({ node }) => readTrail(node)),
    siteNames: found
      .filter(hasType(/^(?:WebSite|NewsMediaOrganization)$/))
      .slice(0, 20)
      .map(({ node }) => lineOf(node['name']))
      .filter(Boolean),
  };
}

const SALVAGED =
  /"(@type|headline|datePublished|dateModified|articleSection|description)"\s{0,20}:\s{0,20}"((?:[^"\\\n]|\\.){1,500})"/g;
const SALVAGED_AUTHOR =
  /"author"\s{0,20}:\s{0,20}[[{\s]{0,20}(?:"@type"\s{0,20}:\s{0,20}"\w{1,20}"\s{0,20},\s{0,20})?"name"\s{0,20}:\s{0,20}"((?:[^"\\\n]|\\.){1,200})"/;

/** The fields that can still be read from a script that no repair makes whole. */
function salvage(script: string): LdNode | undefined {
  const text = script.slice(0, MOST_REPAIRED);
  const fields = new Map<string, string>();
  for (const [, key = '', value = ''] of text.matchAll(SALVAGED)) if (!fields.has(key)) fields.set(key, value);
  if (!ARTICLE_TYPE.test(fields.get('@type') ?? '')) return undefined;
  const author = SALVAGED_AUTHOR.exec(text)?.[1];
  return { ...Object.fromEntries(fields), ...(author ? { author: { '@type': 'Person', name: author } } : {}) };
}
