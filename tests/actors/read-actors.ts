import { findActors } from '../../src/actors/index.js';
import type { Actor, Article } from '../../src/record.js';
import { readBody, readText } from '../../src/text/index.js';

const article: Article = {
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
  language: 'en',
  text: '',
  captions: [],
  words: 0,
  fingerprint: null,
};

/** The actors of a bare text. */
export const readActors = (body: string): Actor[] =>
  findActors({ reading: readText(readBody(body)), article, dateline: null });

/** One line an actor: "name|type|country|role". */
export const lineOf = ({ name, type, country, role }: Actor): string => [name, type, country, role].join('|');
