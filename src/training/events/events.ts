/**
 * Trains how sure an event is: `node dist/training/events/events.js [--check]`, from the repository's root. Each gold document of
 * `tests/events/gold` and of the corpora is read; an event is right where type, parties, status, date, object, quality and sources are gold's.
 * Weights are learned on all of them; how far they go, and from where, on those that no rule was tuned on. With `--check` nothing is written, and
 * sureness is measured on those documents with weights and scale that never saw the document's fifth of them.
 */
import { readFileSync } from 'node:fs';
import { findSignedEvents } from '../../events/index.js';
import { rowOf } from '../../events/outcome/type-rows.js';
import { openDoc } from '../../grammar/doc.js';
import { loadStages, readPage } from '../../pipeline.js';
import type { RecognitionEvent } from '../../record.js';
import { readBody, readText } from '../../text/index.js';
import { readCorpus } from '../corpora.js';
import { check, FOLDS, type Lesson, writeWeights } from './sureness-model.js';

interface GoldName {
  readonly name: string;
  readonly aliases?: readonly string[];
}

interface GoldEvent {
  readonly type: string;
  readonly actor: readonly GoldName[];
  readonly recipient: readonly GoldName[];
  readonly as: string | null;
  readonly object: string | null;
  readonly status: string;
  readonly date: string | null;
  readonly claimedBy: readonly GoldName[];
}

interface GoldDocument {
  readonly text: string;
  readonly published: string | null;
  readonly events: readonly GoldEvent[];
}

const FILLER = new Set('the a an of in its his her their government foreign ministry mr ms mrs'.split(' '));

/** The words of a name that count. */
function wordsOf(name: string): string[] {
  const words =
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[’']s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const counting = words.filter((word) => !FILLER.has(word));
  return counting.length > 0 ? counting : words;
}

/** How much of two names' words is the same, 0 to 1. */
function overlap(one: string, other: string): number {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const shared = left.filter((word) => right.includes(word)).length;
  return (2 * shared) / Math.max(1, left.length + right.length);
}

const NAME = 0.8;
const SOURCE = 0.5;

const isNamed = ({ name, aliases = [] }: GoldName, said: string, least: number): boolean =>
  [name, ...aliases].some((form) => overlap(form, said) > least);

/** Whether two lists name the same, one for one. */
const areSame = (gold: readonly GoldName[], said: readonly string[], least: number): boolean =>
  gold.length === said.length &&
  said.every((name) => gold.some((one) => isNamed(one, name, least))) &&
  gold.every((one) => said.some((name) => isNamed(one, name, least)));

const namesOf = (parties: RecognitionEvent['actor']): string[] => parties.map(({ name }) => name);

/** Whether gold has the parties of an event, of ties that begin from either side. */
function hasParties(gold: GoldEvent, { type, actor, recipient }: RecognitionEvent): boolean {
  const [actors, recipients] = [namesOf(actor), namesOf(recipient)];
  const isStraight = areSame(gold.actor, actors, NAME) && areSame(gold.recipient, recipients, NAME);
  const isTurned =
    rowOf(type).isMutual && areSame(gold.actor, recipients, NAME) && areSame(gold.recipient, actors, NAME);
  return isStraight || isTurned;
}

/** Whether gold has an event in all its parts. */
const isRight = (events: readonly GoldEvent[], event: RecognitionEvent): boolean =>
  events.some(
    (gold) =>
      gold.type === event.type &&
      hasParties(gold, event) &&
      gold.status === event.status &&
      gold.date === event.date &&
      gold.object === event.object &&
      (gold.as === null) === (event.as === null) &&
      areSame(gold.claimedBy, event.claimedBy, SOURCE),
  );

function lessonsOf({ text, published, events }: GoldDocument): Pick<Lesson, 'signs' | 'isRight'>[] {
  const { findings } = readPage({ content: text }, { format: 'body', ...(published ? { published } : {}) });
  const { article, dateline, actors, claims } = findings;
  const doc = openDoc(readText(readBody(text)));
  return findSignedEvents({ doc, article, dateline, actors, claims }).map(({ event, signs }) => ({
    signs,
    isRight: isRight(events, event),
  }));
}

const readGold = (file: string): GoldDocument[] =>
  readFileSync(`tests/events/gold/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldDocument);

const HEAD = `/** What each sign of how an event is worded weighs for its being right in all its parts. Written by \`training/events/events.ts\`; figures in \`README.md\`. */
export const SURENESS: ReadonlyMap<string, number> = new Map([
`;

await loadStages();
const sets: readonly { readonly documents: readonly GoldDocument[]; readonly isFresh: boolean }[] = [
  { documents: readGold('dev.ndjson'), isFresh: false },
  { documents: readGold('news-dev.ndjson'), isFresh: false },
  { documents: readCorpus<GoldDocument>('events/dev.ndjson'), isFresh: false },
  { documents: readGold('held-out.ndjson'), isFresh: true },
  { documents: readGold('news-held-out.ndjson'), isFresh: true },
];
const lessons = sets.flatMap(({ documents, isFresh }) =>
  documents.flatMap((document, at) =>
    lessonsOf(document).map((lesson): Lesson => ({ ...lesson, isFresh, fold: at % FOLDS })),
  ),
);
console.log(`${lessons.length} events, ${lessons.filter(({ isFresh }) => isFresh).length} of them fresh`);
check(lessons);
if (!process.argv.includes('--check')) {
  writeWeights('src/data/events/outcome/sureness.ts', HEAD, lessons);
}
