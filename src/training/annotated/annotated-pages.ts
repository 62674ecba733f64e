/**
 * Articles of the extraction corpora that were annotated for this project by `contract/facts.md`: `pages.ndjson` holds places in their texts
 * and no text (its form and how it came to be: `README.md` beside it). Here they are in the forms that the training scripts read.
 */
import { readFileSync } from 'node:fs';
import type { MentionType } from '../../actors/tagger/labels.js';
import { readCorpus } from '../corpora.js';

/** Characters of the annotated text, the end exclusive. */
type Place = readonly [start: number, end: number];

interface PlacedActor {
  /** The first place of each form of the name, the fullest first. */
  readonly names: readonly Place[];
  /** The first is the annotator's, others are right as well. */
  readonly types: readonly string[];
  readonly countries: readonly (string | null)[];
  readonly roles?: readonly Place[];
  readonly optional?: boolean;
}

interface PlacedClaim {
  readonly sources: readonly { readonly at: Place; readonly names?: readonly Place[] }[];
  readonly cue: Place | null;
  readonly content: readonly Place[];
  readonly act: 'statement' | 'attitude';
  readonly type: string;
  readonly optional?: boolean;
}

interface PlacedPage {
  readonly set: string;
  readonly id: string;
  /** Where the annotated text lies in the corpus's own. */
  readonly start: number;
  readonly end: number;
  readonly heldOut: boolean;
  readonly actors: readonly PlacedActor[];
  readonly claims: readonly PlacedClaim[];
}

/** An annotated page with its text. */
export interface AnnotatedPage extends Omit<PlacedPage, 'start' | 'end'> {
  readonly text: string;
  readonly url: string | null;
  readonly headline: string | null;
  readonly published: string | null;
}

interface CorpusPage {
  readonly id: string;
  readonly text: string;
  readonly url: string | null;
  readonly headline: string | null;
  readonly date: string | null;
}

/** The pages of a part in the order of the file: those to learn from, or those that no model may see. */
export function readAnnotatedPages(part: 'train' | 'held-out'): AnnotatedPage[] {
  const pages = readFileSync('src/training/annotated/pages.ndjson', 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as PlacedPage);
  const sets = [...new Set(pages.map(({ set }) => set))];
  const corpus = new Map(
    sets.flatMap((set) =>
      readCorpus<CorpusPage>(`extraction/${set}/gold.ndjson`).map((page) => [`${set}/${page.id}`, page] as const),
    ),
  );
  return pages
    .filter(({ heldOut }) => heldOut === (part === 'held-out'))
    .map(({ start, end, ...page }) => {
      const own = corpus.get(`${page.set}/${page.id}`);
      if (!own) throw new Error(`no page ${page.set}/${page.id} in the extraction corpora`);
      const { url, headline, date } = own;
      return { ...page, text: own.text.slice(start, end), url, headline, published: date };
    });
}

/** A page in the form of `whole/dev.ndjson.gz`: strings in place of places. */
export function toWholeArticle({ id, text, url, headline, published, actors, claims }: AnnotatedPage) {
  const at = ([start, end]: Place): string => text.slice(start, end);
  return {
    id,
    text,
    url,
    headline,
    published,
    dateline: null,
    actors: actors.map(({ names, types, countries, roles = [], optional }) => ({
      names: names.map(at),
      type: types[0] as string,
      types: types.slice(1),
      country: countries[0] ?? null,
      countries: countries.slice(1),
      role: roles[0] ? at(roles[0]) : null,
      roles: roles.slice(1).map(at),
      ...(optional ? { optional } : {}),
    })),
    claims: claims.map(({ sources, cue, content, act, type, optional }) => ({
      source: sources.map(({ at: place, names = [] }) => {
        const [name = at(place), ...others] = names.map(at);
        return { text: at(place), name, names: others };
      }),
      cue: cue && at(cue),
      content: content.map(at),
      act,
      type,
      ...(optional ? { optional } : {}),
    })),
    events: [],
  };
}

/** What of a claim's type is a name's in the names corpora. */
const MENTION_TYPE: Readonly<Record<string, MentionType>> = {
  person: 'PER',
  organization: 'ORG',
  country: 'LOC',
  place: 'LOC',
  group: 'MISC',
};

/** A page in the form of the names corpora: each place where a name stands, the longer name before the shorter. */
export function toNameDocument({ id, text, actors }: AnnotatedPage) {
  const forms = actors.flatMap(({ names, types }) =>
    names.map(([start, end]) => ({
      name: text.slice(start, end),
      type: MENTION_TYPE[types[0] as string] as MentionType,
    })),
  );
  const taken = new Uint8Array(text.length);
  const mentions: { start: number; end: number; type: MentionType }[] = [];
  for (const { name, type } of forms.sort((a, b) => b.name.length - a.name.length))
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      const isPart = /[\p{L}\p{N}]/u.test(text[start - 1] ?? '') || /[\p{L}\p{N}]/u.test(text[end] ?? '');
      if (isPart || taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      mentions.push({ start, end, type });
    }
  return { id, text, mentions: mentions.sort((a, b) => a.start - b.start) };
}

/** A page in the form of the claims corpus. */
export function toClaimDocument({ id, text, claims }: AnnotatedPage) {
  const spanOf = (places: readonly Place[]) => {
    const spans = places.map(([start, end]) => ({ start, end }));
    return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0, spans };
  };
  return {
    id,
    text,
    claims: claims.map(({ sources, cue, content, act }) => ({
      source: sources.length > 0 ? spanOf(sources.map(({ at }) => at)) : null,
      cue: cue && spanOf([cue]),
      content: spanOf(content),
      kind: act,
    })),
  };
}

/** Of the pages to learn from every other one: those that the taggers of claims learn from. */
export const readTaggersPages = (): AnnotatedPage[] => readAnnotatedPages('train').filter((_, at) => at % 2 === 0);

/** The others, which no tagger has seen: what says how sure a claim is learns from its mistakes there. */
export const readJudgesPages = (): AnnotatedPage[] => readAnnotatedPages('train').filter((_, at) => at % 2 === 1);
