/** Sets of part-of-speech tags by what words with them do in a sentence (`tags.ts`). */
import type { Tag } from './tags.js';

const tags = (...names: Tag[]): ReadonlySet<string> => new Set(names);

/** Verbs that carry a clause, modals left out: "said", "says", "say". */
export const FINITE_VERB_TAGS = tags('VBD', 'VBZ', 'VBP');

/** Participles: "based", "speaking". */
export const PARTICIPLE_TAGS = tags('VBG', 'VBN');

/** Articles, "this", "some" and possessive pronouns. */
export const DETERMINER_TAGS = tags('DT', 'PRP$');

/** What surely begins a noun phrase: "the", "his", "she". */
export const PHRASE_OPENER_TAGS = tags('DT', 'PRP$', 'PRP');

/** What may begin the name of a source, beside these a name, a number, an adjective or a plural. */
export const SOURCE_OPENER_TAGS = tags('DT', 'PRP$', 'NNP', 'NNPS', 'PRP', 'CD', 'JJ', 'NNS', 'PDT');

/** How no source begins: "and said", "at noon said", "later said", "based in Lima said". */
export const NO_SOURCE_OPENER_TAGS = tags('CC', 'IN', 'RB', 'VBN', 'VBG');

/** "who", "which", "whose". */
export const RELATIVE_TAGS = tags('WDT', 'WP', 'WP$');

/** What leads from a circumstance to a clause: "after", "when", "hours before". */
export const CLAUSE_OPENER_TAGS = tags('IN', 'RB', 'WRB');

/** What may stand between a noun and the participle that tells of it: "a levy, [which was widely] condemned". */
export const BEFORE_PARTICIPLE_TAGS = tags('RB', 'VBD', 'VBZ', 'VBP', 'VBN', 'WDT', ',');

/** Marks that part a sentence: "," ":" ".". */
export const PAUSE_TAGS = tags('.', ',', ':');

/** Marks around an apposition. */
export const APPOSITION_MARK_TAGS = tags(',', ':');

/** Marks that a phrase is cut off at, quotation marks among them. */
export const EDGE_MARK_TAGS = tags(',', ':', '.', '``', "''");

/** Marks that close a sentence or the words of another: "." "," ":" "”". */
export const CLOSING_MARK_TAGS = tags('.', ',', ':', "''");

/** All that is no word. */
export const NO_WORD_TAGS = tags('.', ',', ':', '``', "''", '(', ')', 'SYM', 'POS');
