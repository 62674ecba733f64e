/**
 * Articles of the corpora that were annotated for this project by `contract/facts.md`: `pages.ndjson` holds places in their texts
 * and no text (its form and how it came to be: `README.md` beside it). Here they are in the forms that the training scripts read.
 */
import { readFileSync } from 'node:fs';
import { hashText } from '../../model/hash.js';
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

/** An annotated page with its text; a long one may stand in two parts, so the `id` ends with where the part begins. */
export interface AnnotatedPage extends Omit<PlacedPage, 'start' | 'end'> {
  readonly text: string;
  readonly url: string | null;
  readonly headline: string | null;
  readonly published: string | null;
}

interface CorpusPage {
  readonly id: string;
  readonly text: string;
  readonly url?: string | null;
  readonly headline?: string | null;
  readonly date?: string | null;
}

/** Texts that a tagger learns from: of names those of the one, of claims those of the other. A judge of what it finds there learns too much trust. */
export const TAGGER_SETS = { names: 'worldwide-train', claims: 'polnear-train' } as const;

/** The sets that are no pages: their file among the corpora. */
const TEXT_FILES: Readonly<Record<string, string>> = {
  [TAGGER_SETS.names]: 'actors/worldwide-train.ndjson.gz',
  [TAGGER_SETS.claims]: 'claims/polnear-train.ndjson.gz',
};

/**
 * Which half of the texts one belongs to, 0 or 1; the parts of a page stay together. The taggers of claims learn from half 1, so that
 * their judge sees in half 0 what they find on pages that are new to them.
 */
export const halfOf = ({ id }: Pick<AnnotatedPage, 'id'>): number => hashText(id.replace(/:\d+$/, '')) & 1;

/** The pages of a part in the order of the file: those to learn from, or those that no model may see. */
export function readAnnotatedPages(part: 'train' | 'held-out'): AnnotatedPage[] {
  const pages = readFileSync('src/training/annotated/pages.ndjson', 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as PlacedPage);
  const sets = [...new Set(pages.map(({ set }) => set))];
  const corpus = new Map(
    sets.flatMap((set) =>
      readCorpus<CorpusPage>(TEXT_FILES[set] ?? `extraction/${set}/gold.ndjson`).map(
        (page) => [`${set}/${page.id}`, page] as const,
      ),
    ),
  );
  return pages
    .filter(({ heldOut }) => heldOut === (part === 'held-out'))
    .map(({ start, end, ...page }) => {
      const own = corpus.get(`${page.set}/${page.id}`);
      if (!own) throw new Error(`no page ${page.set}/${page.id} in the corpora`);
      const { url = null, headline = null, date = null } = own;
      return { ...page, id: `${page.id}:${start}`, text: own.text.slice(start, end), url, headline, published: date };
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
