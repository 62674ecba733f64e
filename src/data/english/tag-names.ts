/**
 * The names by which patterns ask for a tag: `#VBD`, `#Verb`, `#Comma`. Every Penn tag of letters stands under its own name as well.
 * `$` ends a pattern, so `PRP$` and `WP$` are asked for as `#PRPS` and `#WPS`.
 */
import { TAGS, type Tag } from './tags.js';

/** Each name with the tags that it covers. */
const TAG_NAMES: Readonly<Record<string, readonly Tag[]>> = {
  Noun: ['NN', 'NNS', 'NNP', 'NNPS'],
  CommonNoun: ['NN', 'NNS'],
  Plural: ['NNS', 'NNPS'],
  Name: ['NNP', 'NNPS'],
  Verb: ['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ'],
  FiniteVerb: ['VBD', 'VBP', 'VBZ'],
  Modal: ['MD'],
  Adjective: ['JJ', 'JJR', 'JJS'],
  Adverb: ['RB', 'RBR', 'RBS'],
  Determiner: ['DT', 'PDT', 'PRP$'],
  Pronoun: ['PRP'],
  Possessive: ['PRP$', 'WP$', 'POS'],
  Preposition: ['IN', 'TO'],
  Conjunction: ['CC'],
  Number: ['CD'],
  Relative: ['WDT', 'WP', 'WP$'],
  PRPS: ['PRP$'],
  WPS: ['WP$'],
  Stop: ['.'],
  Comma: [','],
  Colon: [':'],
  OpenQuote: ['``'],
  CloseQuote: ["''"],
  OpenBracket: ['('],
  CloseBracket: [')'],
  Currency: ['$'],
  Mark: ['.', ',', ':', '``', "''", '(', ')'],
};

/** The names of each tag: "NNS" → NNS, Noun, CommonNoun, Plural. */
export const NAMES_OF_TAG: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  TAGS.map((tag): [string, ReadonlySet<string>] => [
    tag,
    new Set([tag, ...Object.keys(TAG_NAMES).filter((name) => TAG_NAMES[name]?.includes(tag))]),
  ]),
);
