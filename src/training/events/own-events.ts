/**
 * Trains how sure an event of a type of one's own is: `node dist/training/events/own-events.js [--check]`, from the repository's root. Lessons are the
 * passages of `tests/rules/gold`, whose events are right in all their parts or not, and the sentences of the PLOVER corpus as the shipped pack
 * reads them, where an event between the given pair is right if it has the pair's root. The weights are scaled by the sentences that the pack
 * was not written by and the held-out passages. With `--check` nothing is written, and sureness is measured on those, by documents.
 */
import { readFileSync } from 'node:fs';
import { findSignedEvents } from '../../events/index.js';
import type { SignedEvent } from '../../events/outcome/merge-mentions.js';
import { openDoc } from '../../grammar/doc.js';
import { loadStages, readPage } from '../../pipeline.js';
import type { Actor, EventParty } from '../../record.js';
import { loadRules, packText } from '../../rules/index.js';
import { readBody, readText } from '../../text/index.js';
import type { Span } from '../../text/span.js';
import { readCorpus } from '../corpora.js';
import { check, FOLDS, type Lesson, writeWeights } from './sureness-model.js';

interface PairDocument {
  readonly text: string;
  readonly root: string;
  readonly source: readonly Span[];
  readonly target: readonly Span[];
}

/** An event that a passage must tell. */
interface GoldEvent {
  readonly type: string;
  readonly actor: string;
  readonly recipient: readonly string[];
  readonly status: string;
  readonly date: string | null;
  readonly claimedBy: readonly string[];
}

/** A passage with what a pack must read in it. */
export interface Passage {
  readonly pack: string;
  readonly text: string;
  readonly events: readonly GoldEvent[];
}

/** The rows of the corpus that the pack was not written by, a bit each. */
const UNREAD =
  '44c00b167675103e47b53034a30ca624c94e5d4ed46a5e191b2fa363ed68e8fae6176bbc7fba6688bb43a61f6b7173e55be1' +
  'f64162c44180017499a797378d2f3df1f16fe166ee408a7d0e78a9a7ed2a04a3745e234256fd2813707c3e9668eff2c7390e' +
  '9df47c824b52d6ad03fc16f761b03a57864e3440f883b6df19134cc08';
const isUnread = (row: number): boolean =>
  ((Number.parseInt(UNREAD[row >> 2] ?? '0', 16) >> (3 - (row & 3))) & 1) === 1;

/** What a text tells of types of one's own, by rules, with its actors. */
function readOwn(
  text: string,
  rules: string,
  published?: string,
): { readonly events: readonly SignedEvent[]; readonly actors: readonly Actor[] } {
  const options = { format: 'body', rules: [rules], ...(published ? { published } : {}) } as const;
  const { article, dateline, actors, claims } = readPage({ content: text }, options).findings;
  const doc = openDoc(readText(readBody(text)));
  const ownTypes = loadRules([rules]).rules.events;
  const found = findSignedEvents({ doc, article, dateline, actors, claims, ownTypes });
  return { events: found.filter(({ event }) => event.type.startsWith('x-')), actors };
}

const touch = (spans: readonly Span[], others: readonly Span[]): boolean =>
  spans.some(({ start, end }) => others.some((other) => start < other.end && other.start < end));

/** Where a party of an event stands in the text. */
function placesOf(actors: readonly Actor[], { id, name }: EventParty, text: string): readonly Span[] {
  const actor = actors.find((each) => each.id === id);
  if (actor) return actor.mentions;
  const at = text.indexOf(name);
  return at < 0 ? [] : [{ start: at, end: at + name.length }];
}

type Judged = Pick<Lesson, 'signs' | 'isRight'>;

/** The lessons of a sentence: its events between the given pair. */
function lessonsOfPair({ text, root, source, target }: PairDocument, pack: string): Judged[] {
  const { events, actors } = readOwn(text, pack);
  const isBetween = ({ event }: SignedEvent): boolean =>
    event.actor.some((party) => touch(placesOf(actors, party, text), source)) &&
    event.recipient.some((party) => touch(placesOf(actors, party, text), target));
  return events.filter(isBetween).map(({ event, signs }) => ({ signs, isRight: event.plover === root }));
}

const plain = (name: string): string => name.toLowerCase().replace(/^(?:the|an?) /, '');
const isNamed = (one: string, other: string): boolean =>
  plain(one).endsWith(plain(other)) || plain(other).endsWith(plain(one));
const areSame = (gold: readonly string[], said: readonly string[]): boolean =>
  gold.length === said.length && gold.every((name) => said.some((other) => isNamed(name, other)));

/** The day on which the passages were published. */
const PUBLISHED = '2024-05-15';

/** The lessons of a passage: each event is right in all its parts, or not. */
function lessonsOfPassage({ pack, text, events: gold }: Passage): Judged[] {
  const rules = readFileSync(`tests/rules/gold/${pack}.yaml`, 'utf8');
  return readOwn(text, rules, PUBLISHED).events.map(({ event, signs }) => {
    const recipients = event.recipient.map(({ name }) => name);
    const isRight = gold.some(
      (one) =>
        one.type === event.type &&
        isNamed(one.actor, event.actor[0]?.name ?? '') &&
        areSame(one.recipient, recipients) &&
        one.status === event.status &&
        one.date === event.date &&
        areSame(one.claimedBy, event.claimedBy),
    );
    return { signs, isRight };
  });
}

const readPassages = (file: string): Passage[] =>
  readFileSync(`tests/rules/gold/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Passage);

const HEAD = `/** What each sign of how an event of one's own type is told weighs for its being right. Written by \`training/events/own-events.ts\`; figures in \`README.md\`. */
export const OWN_SURENESS: ReadonlyMap<string, number> = new Map([
`;

await loadStages({ rules: ['plover'] });
const pack = packText('plover') ?? '';
const lessons: Lesson[] = readCorpus<PairDocument>('plover/train.ndjson').flatMap((document, row) =>
  lessonsOfPair(document, pack).map((lesson) => ({ ...lesson, isFresh: isUnread(row), fold: row % FOLDS })),
);
for (const file of ['dev.ndjson', 'held-out.ndjson'])
  for (const [row, passage] of readPassages(file).entries()) {
    const isFresh = file === 'held-out.ndjson';
    lessons.push(...lessonsOfPassage(passage).map((lesson) => ({ ...lesson, isFresh, fold: row % FOLDS })));
  }
console.log(`${lessons.length} events, ${lessons.filter(({ isFresh }) => isFresh).length} of them fresh`);
check(lessons);
if (!process.argv.includes('--check')) writeWeights('src/data/events/outcome/own-sureness.ts', HEAD, lessons);
