/** Which of the author candidates sign the article. */
import type { Body } from '../body/index.js';
import { looksLikeName, type Metadata, type NamesCandidate, personKey, readByline } from '../metadata/index.js';

const VISIBLE = new Set(['itemprop', 'author-link', 'class', 'line', 'opener']);
const SIGNING = new Set(['author-link', 'line']);
/** Where an agency's name says that it wrote the article; other places may name the agency of a picture. */
const SUPPLYING = new Set(['json-ld', 'itemprop', 'author-link', 'line', 'opener']);
const MOST_ADDED = 4;

const keysOf = ({ value }: NamesCandidate): Set<string> => new Set(value.map(personKey));
const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((key) => b.has(key)).length;

/** What the visible byline adds to the names that the page's head declares. */
function widen(declared: NamesCandidate, candidates: readonly NamesCandidate[]): NamesCandidate {
  const names = keysOf(declared);
  const wider = candidates.find((each) => {
    if (each.origin !== 'line') return false;
    const added = each.value.length - names.size;
    return added > 0 && added <= MOST_ADDED && shared(names, keysOf(each)) === names.size;
  });
  return wider ?? declared;
}

/** Whether two writings can be of one person: the last word or two words in common. */
function alike(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')];
  return (
    left.at(-1) === right.at(-1) ||
    left.filter((word) => right.includes(word)).length >= Math.min(2, left.length, right.length)
  );
}

/** The visible byline, where nothing that is visible bears out the names that the page's head declares: who uploads a page does not sign it. */
function contradict(declared: NamesCandidate, candidates: readonly NamesCandidate[]): NamesCandidate {
  if (VISIBLE.has(declared.origin)) return declared;
  const names = [...keysOf(declared)];
  const visible = candidates.filter(({ origin }) => VISIBLE.has(origin));
  if (visible.some((each) => [...keysOf(each)].some((key) => names.some((name) => alike(name, key))))) return declared;
  return visible.find(({ origin }) => SIGNING.has(origin)) ?? declared;
}

/**
 * The names of a declared list that sign where the page shows its byline: who took the pictures or put the page up is declared beside
 * the writer. The byline must be opened as one ("By Ana Bell"), and no place show another of the names.
 */
function narrow(declared: NamesCandidate, candidates: readonly NamesCandidate[]): NamesCandidate {
  const names = keysOf(declared);
  if (VISIBLE.has(declared.origin) || names.size < 2) return declared;
  const visible = candidates.filter(({ origin }) => VISIBLE.has(origin));
  const opened = visible.find(({ origin }) => OPENED.has(origin));
  if (!opened || visible.length < LEAST_VISIBLE) return declared;
  const own = keysOf(opened);
  const isPart = own.size < names.size && shared(own, names) === own.size;
  const others = [...names].filter((name) => !own.has(name));
  const isShown = (name: string): boolean =>
    visible.some((each) => [...keysOf(each)].some((key) => key.endsWith(name)));
  return isPart && !others.some(isShown) ? opened : declared;
}

const OPENED = new Set(['line', 'opener']);
/** One place alone may show the first of several names. */
const LEAST_VISIBLE = 2;

const LONGEST_SIGNATURE = 60;
/** Four words with capitals are a title as often as a name. */
const MOST_NAME_WORDS = 3;
/** A name must be nearly all of a signature. */
const SIGNATURE_SHARE = 0.8;

/** The names that stand alone under the text: some papers sign there and nowhere else. */
function readSignature({ verdicts }: Body, sites: ReadonlySet<string>): readonly string[] {
  const next = verdicts[verdicts.findLastIndex(({ cause }) => cause === null) + 1];
  if (next?.cause?.reason !== 'byline' || next.text.length > LONGEST_SIGNATURE) return [];
  const { authors } = readByline(next.text, { sites, isName: false });
  const isWhole = authors.join('').length >= SIGNATURE_SHARE * next.text.length;
  return isWhole && authors.every((name) => looksLikeName(name) && name.split(' ').length <= MOST_NAME_WORDS)
    ? authors
    : [];
}

/** Whether an agency wrote the article, so that no body did: one that a visible line names yields to the body that JSON-LD declares. */
function isSupplied({ agency, bodies }: Metadata): boolean {
  const declared = bodies[0]?.origin;
  return agency.some(({ origin }) => SUPPLYING.has(origin) && (origin === 'json-ld' || declared !== 'json-ld'));
}

/** The people who sign; where no person does and no agency does, the body that the page names as its author. */
export function settleAuthors({ metadata, body }: { metadata: Metadata; body: Body }): readonly string[] {
  const { authors, bodies, sites } = metadata;
  const first = authors[0];
  if (first) return widen(narrow(contradict(first, authors), authors), authors).value;
  const signature = readSignature(body, sites);
  if (signature.length > 0) return signature;
  return isSupplied(metadata) ? [] : bodies.slice(0, 1).map(({ value }) => value);
}
