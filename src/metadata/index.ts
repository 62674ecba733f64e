/** The metadata stage: what the page says of itself, as candidates with their origins. */
import type { PageTree } from '../parse/index.js';

export type MetadataField =
  | 'url'
  | 'headline'
  | 'description'
  | 'section'
  | 'keywords'
  | 'authors'
  | 'publisher'
  | 'agency'
  | 'published'
  | 'modified'
  | 'language';

/** One value a page gives for a field, and where it was read ("json-ld", "og:title", "h1", …). */
export interface Candidate {
  readonly value: string;
  readonly origin: string;
}

/** All candidates of all fields, the most trusted origin first. */
export type Metadata = Readonly<Record<MetadataField, readonly Candidate[]>>;

/** Reads every origin of the tree. `url` is the address the user gave, or null. */
export function readMetadata(tree: PageTree, url: string | null): Metadata {
  void tree;
  void url;
  return {
    url: [],
    headline: [],
    description: [],
    section: [],
    keywords: [],
    authors: [],
    publisher: [],
    agency: [],
    published: [],
    modified: [],
    language: [],
  };
}
