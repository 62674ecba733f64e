/** Whole articles with their annotated actors, and which of the tool's entries are right by them: the rules of `score/whole.mjs`. */

import { readEntities } from '../../actors/entities/read-entities.js';
import { toActor } from '../../actors/entities/to-actor.js';
import { type JudgeText, readJudgeText } from '../../actors/judge/judge-context.js';
import { openDoc } from '../../grammar/doc.js';
import { loadStages, readPage } from '../../pipeline.js';
import type { Actor } from '../../record.js';
import { readBody, readText } from '../../text/index.js';
import { readCorpus } from '../corpora.js';

interface GoldActor {
  readonly names: readonly string[];
  readonly type: string;
  readonly types?: readonly string[];
  readonly country: string | null;
  readonly countries?: readonly (string | null)[];
  readonly role: string | null;
  readonly roles?: readonly (string | null)[];
  readonly optional?: boolean;
}

/** An article of `whole/dev.ndjson.gz`, or of that form. */
export interface WholeArticle {
  readonly id: string;
  readonly text: string;
  readonly url: string | null;
  readonly headline: string | null;
  readonly published: string | null;
  readonly actors: readonly GoldActor[];
}

/** What an entry is worth by the annotation. An optional one is neither asked for nor held against anybody. */
export type Verdict = 'right' | 'faulty' | 'nothing' | 'optional';

/** An article with the tool's entries, each judged by gold. */
export interface JudgedArticle {
  readonly id: string;
  readonly text: JudgeText;
  /** One an entity. */
  readonly verdicts: readonly Verdict[];
  /** How many actors are asked for. */
  readonly asked: number;
  /** How much its entries weigh as lessons. */
  readonly weight: number;
}

const MARKS = /\p{M}/gu;
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');

const ARTICLES = new Set(['a', 'an', 'the']);
const roleWords = (role: string): Set<string> =>
  new Set(
    plain(role)
      .split(' ')
      .filter((word) => !ARTICLES.has(word)),
  );

/** At least so much of a role's words in common, as F1. */
const ROLE_MATCH = 0.8;

function isRole(role: string, { role: own, roles = [] }: GoldActor): boolean {
  const said = roleWords(role);
  return [own, ...roles].some((wanted) => {
    if (!wanted) return false;
    const words = roleWords(wanted);
    const shared = [...words].filter((word) => said.has(word)).length;
    return (2 * shared) / (words.size + said.size) >= ROLE_MATCH;
  });
}

type Told = Pick<Actor, 'name' | 'type' | 'country' | 'role' | 'aliases'>;

function isWhole(actor: Told, gold: GoldActor, names: ReadonlySet<string>): boolean {
  return (
    names.has(plain(actor.name)) &&
    [gold.type, ...(gold.types ?? [])].includes(actor.type) &&
    (actor.country === null || [gold.country, ...(gold.countries ?? [])].includes(actor.country)) &&
    (actor.role === null || isRole(actor.role, gold))
  );
}

function verdictsOf(actors: readonly Told[], golds: readonly GoldActor[]): Verdict[] {
  const entries = golds.map((gold) => ({ gold, names: new Set(gold.names.map(plain)), isTaken: false }));
  return actors.map((actor) => {
    const entry =
      entries.find(({ names }) => names.has(plain(actor.name))) ??
      entries.find(({ names }) => actor.aliases.some((alias) => names.has(plain(alias))));
    if (!entry || entry.isTaken) return 'nothing';
    entry.isTaken = true;
    if (entry.gold.optional) return 'optional';
    const isTwo = actor.aliases.some(
      (alias) => !entry.names.has(plain(alias)) && entries.some(({ names }) => names.has(plain(alias))),
    );
    return isWhole(actor, entry.gold, entry.names) && !isTwo ? 'right' : 'faulty';
  });
}

/** The whole articles that were annotated for this project's figures. */
export const readWholeArticles = (): WholeArticle[] => readCorpus<WholeArticle>('whole/dev.ndjson.gz');

/** Articles, each read by the tool and judged by its annotation. */
export async function judgeArticles(articles: readonly WholeArticle[], weight = 1): Promise<JudgedArticle[]> {
  await loadStages({ only: ['dateline'] });
  return articles.map(({ id, text: content, url, headline, published, actors }) => {
    const { article, dateline } = readPage(
      { content },
      {
        format: 'body',
        only: ['dateline'],
        ...(url === null ? {} : { url }),
        ...(headline === null ? {} : { headline }),
        ...(published === null ? {} : { published }),
      },
    ).findings;
    const text = readJudgeText(readEntities({ reading: openDoc(readText(readBody(article.text))), article, dateline }));
    const told = text.entities.map((entity) => toActor(entity, text.standings.get(entity.key)));
    return {
      id,
      text,
      verdicts: verdictsOf(told, actors),
      weight,
      asked: actors.filter(({ optional }) => optional !== true).length,
    };
  });
}
