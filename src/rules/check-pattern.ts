/** Whether a pattern of the user's own can be matched: compromise itself takes anything, and then never fires. */

import { PATTERN_TAGS } from '../grammar/rules/match.js';
import { anchorsOf } from '../grammar/rules/match-anchors.js';
import { meant } from './readers.js';

/** The captures that a pattern may name. */
const CAPTURES = ['actor', 'recipient'];
/** What actors are called in patterns, besides the tags of words. */
const ACTOR_TAGS = ['Actor', 'Person', 'Organization', 'Country', 'Place', 'Group'] as const;
const TAGS: readonly string[] = [...PATTERN_TAGS, ...ACTOR_TAGS];

/** Tokens of the syntax: brackets, captures, lemmas, counts, tags, words, wildcards. */
const TOKEN =
  /\[(?:<[^>]*>)?|\]|\(|\)|\||&&|\{\d*,?\d*\}|\{#?[\p{L}'-]+\}|#\w+|!|\^|\$|[+?*.]|[\p{L}\p{N}][\p{L}\p{N}'’.&-]*|\s+/gu;
const LEFT_OUT: ReadonlyMap<string, string> = new Map([
  ['/', 'a regular expression is not read in a pattern; list the words: (tax|taxes)'],
  ['@', '"@…" is not read in a pattern'],
  ['~', '"~…~" is not read in a pattern; list the spellings: (tariff|tarrif)'],
  ['%', '"%…%" is not read in a pattern'],
  ['{', 'a "{" that is not closed, or holds no verb: {impose}'],
  ['<', 'a capture is written [<actor>#Name+]'],
]);

/** What is wrong with a pattern, in one line; null for one that can match. */
export function faultOfPattern(pattern: string): string | null {
  const odd = pattern.replace(TOKEN, '')[0];
  if (odd !== undefined) return LEFT_OUT.get(odd) ?? `"${odd}" means nothing in a pattern`;
  const tokens = pattern.match(TOKEN) ?? [];
  return faultOfBrackets(tokens) ?? faultOfNames(tokens) ?? faultOfAnchors(pattern);
}

const OPENERS: ReadonlyMap<string, string> = new Map([
  [']', '['],
  [')', '('],
]);

function faultOfBrackets(tokens: readonly string[]): string | null {
  let open = '';
  for (const token of tokens) {
    const first = token[0] ?? '';
    const opener = OPENERS.get(first);
    if (opener !== undefined) {
      if (!open.endsWith(opener)) return `a "${first}" without its "${opener}"`;
      open = open.slice(0, -1);
    } else if (first === '[' || first === '(') {
      if (open.includes(first)) return `a "${first}" inside another`;
      open += first;
    }
  }
  return open === '' ? null : `a "${open.at(-1)}" that is not closed`;
}

function faultOfNames(tokens: readonly string[]): string | null {
  const captures: string[] = [];
  for (const token of tokens) {
    const capture = /^\[<([^>]*)>$/.exec(token)?.[1];
    if (capture !== undefined) captures.push(capture);
    if (capture !== undefined && !CAPTURES.includes(capture))
      return `<${capture}> is no capture; there are <actor> and <recipient>`;
    const tag = /^\{?#(\w+)/.exec(token)?.[1];
    if (tag !== undefined && !TAGS.includes(tag))
      return `there is no tag #${tag}${meant(tag, TAGS) || `; there are ${TAGS.map((name) => `#${name}`).join(' ')}`}`;
  }
  return captures.includes('actor') ? null : 'the pattern captures no [<actor>…], and an event has one';
}

const faultOfAnchors = (pattern: string): string | null =>
  anchorsOf(pattern, {}) === null
    ? 'the pattern names no word that must be there, as {impose} or (sanctions|tariffs), so every sentence would be tried'
    : null;
