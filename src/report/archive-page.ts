/** A record as a report sees it: the document that merging sees, and the words that let a reader judge what is told. */
import { bag, documentOf, listOf, type ReportedDocument, shareOf, textOf, textsOf } from '../merge/index.js';
import { type Evidence, evidenceIn } from './evidence-sentence.js';

/** A source of a claim. */
interface Speaker {
  readonly name: string;
  readonly kind: string;
  readonly isPerson: boolean;
}

/** A claim. */
export interface ToldClaim {
  readonly sources: readonly Speaker[];
  /** The words that attribute it: "said". */
  readonly cue: string | null;
  readonly content: string;
  readonly confidence: number | null;
}

/** How one document tells an event. */
export interface Telling {
  readonly confidence: number | null;
  /** The sentence that tells it. */
  readonly evidence: Evidence | null;
  /** The claims that it rests on. */
  readonly claims: readonly ToldClaim[];
}

/** An actor of one document. */
interface ToldActor {
  readonly name: string;
  readonly type: string;
  readonly country: string | null;
  readonly mentions: number;
  readonly isPerson: boolean;
}

/** One page of the archive. */
export interface ArchivePage {
  readonly document: ReportedDocument;
  /** Events by their ids. */
  readonly tellings: ReadonlyMap<string, Telling>;
  readonly actors: readonly ToldActor[];
  /** Of every claim. */
  readonly sources: readonly Speaker[];
  /** The surest few. */
  readonly claims: readonly ToldClaim[];
}

const MOST_CLAIMS = 3;
/** A list of claims on which nobody would bet tells a reader nothing. */
const LEAST_SURE = 0.5;
const LONGEST_CONTENT = 280;

/** The page of a record; null for a value that is no record. A file may be of any origin, so nothing is taken for granted. */
export function archivePageOf(value: unknown): ArchivePage | null {
  const document = documentOf(value);
  if (document === null) return null;
  const record = bag(value);
  const actors = listOf(record['actors']).map(bag);
  const persons = new Set(actors.filter(({ type }) => type === 'person').map(({ id }) => id));
  const claims = new Map(listOf(record['claims']).map((claim) => [bag(claim)['id'], claimOf(claim, persons)]));
  const text = textOf(bag(record['article'])['text']) ?? '';
  return {
    document,
    tellings: new Map(
      listOf(record['events']).map((event) => [textOf(bag(event)['id']) ?? '', tellingOf(event, { claims, text })]),
    ),
    actors: actors.flatMap(actorOf),
    sources: [...claims.values()].flatMap(({ sources }) => sources),
    claims: surest([...claims.values()]),
  };
}

const surest = (claims: readonly ToldClaim[]): ToldClaim[] =>
  claims
    .filter(
      ({ sources, content, confidence }) => sources.length > 0 && content !== '' && (confidence ?? 1) >= LEAST_SURE,
    )
    .sort((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0))
    .slice(0, MOST_CLAIMS);

function claimOf(value: unknown, persons: ReadonlySet<unknown>): ToldClaim {
  const claim = bag(value);
  const content = textOf(bag(claim['content'])['text']) ?? '';
  return {
    sources: listOf(claim['sources']).flatMap((source) => {
      const { name, kind, id } = bag(source);
      const told = textOf(name);
      return told === null ? [] : [{ name: told, kind: textOf(kind) ?? 'named', isPerson: persons.has(id) }];
    }),
    cue: textOf(bag(claim['cue'])['text']),
    content:
      content.length > LONGEST_CONTENT ? `${content.slice(0, LONGEST_CONTENT).replace(/\s+\S*$/, '')} …` : content,
    confidence: shareOf(claim['confidence']),
  };
}

function tellingOf(
  value: unknown,
  { claims, text }: { readonly claims: ReadonlyMap<unknown, ToldClaim>; readonly text: string },
): Telling {
  const event = bag(value);
  const [span] = listOf(event['evidence']).map(bag);
  const { start, end } = span ?? {};
  const isSpan = typeof start === 'number' && typeof end === 'number';
  return {
    confidence: shareOf(event['confidence']),
    evidence: isSpan ? evidenceIn(text, { start, end }) : null,
    claims: textsOf(event['claims']).flatMap((id) => claims.get(id) ?? []),
  };
}

function actorOf(actor: Readonly<Record<string, unknown>>): ToldActor[] {
  const name = textOf(actor['name']);
  const type = textOf(actor['type']);
  if (name === null || type === null) return [];
  const mentions = listOf(actor['mentions']).length;
  return [{ name, type, country: textOf(actor['country']), mentions, isPerson: type === 'person' }];
}
