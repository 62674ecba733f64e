import { findActors } from '../../src/actors/index.js';
import { openDoc } from '../../src/grammar/doc.js';
import type { Actor, Article } from '../../src/record.js';
import { readBody, readText } from '../../src/text/index.js';
import { EMPTY_ARTICLE } from '../article/empty.js';

const article: Article = { ...EMPTY_ARTICLE, language: 'en' };

/** The actors of a bare text. */
export const readActors = (body: string): Actor[] =>
  findActors({ reading: openDoc(readText(readBody(body))), article, dateline: null });

/** One line an actor: "name|type|country|role". */
export const lineOf = ({ name, type, country, role }: Actor): string => [name, type, country, role].join('|');
