import type { Article } from '../../src/record.js';

/** An article of which nothing is known. */
export const EMPTY_ARTICLE: Article = {
  url: null,
  headline: null,
  description: null,
  section: [],
  keywords: [],
  authors: [],
  publisher: null,
  agency: null,
  published: null,
  modified: null,
  language: null,
  text: '',
  captions: [],
  words: 0,
  free: null,
  fingerprint: null,
};
