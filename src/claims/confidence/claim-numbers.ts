/** A settled claim in numbers, for the trees that say whether it is one and whether it is wholly right. */

import { ATTITUDE_VERBS, DEED_CUES, FINDING_VERBS, UTTERANCE_VERBS } from '../../data/english/cue-classes.js';
import { SOURCE_PRONOUNS } from '../../data/english/source-words.js';
import { itemAt } from '../../model/column.js';
import type { Actor, ClaimSource } from '../../record.js';
import { REPORTS } from '../text/claim-columns.js';
import { isAccording, isFiniteVerb, tagAt, wordAt } from '../text/claim-words.js';
import { QUOTE } from '../text/quotes.js';
import { sideOf } from '../text/token-spans.js';
import type { ClaimView } from './claim-view.js';

type NumberTemplate = readonly [name: string, read: (view: ClaimView) => number];

/** What stands for "the taggers did not see it". */
const UNSEEN = -999;
/** How far back a "not" or a "would" is looked for. */
const BEFORE_CUE = 3;
const NO_SOURCE = 99;

const flag = (holds: boolean): number => (holds ? 1 : 0);

/** How sure the taggers and the judge were. */
const TRUST: readonly NumberTemplate[] = [
  ['worth', ({ claim }) => claim.trust?.worth ?? UNSEEN],
  ['look claim', ({ claim }) => claim.trust?.look.claim ?? UNSEEN],
  ['look statement', ({ claim }) => claim.trust?.look.statement ?? UNSEEN],
  ['cue most', ({ claim }) => claim.trust?.cue ?? UNSEEN],
  ['content mean', ({ claim }) => claim.trust?.certainty.content.mean ?? UNSEEN],
  ['content least', ({ claim }) => claim.trust?.certainty.content.least ?? UNSEEN],
  ['source mean', ({ claim }) => claim.trust?.certainty.source.mean ?? UNSEEN],
  ['source least', ({ claim }) => claim.trust?.certainty.source.least ?? UNSEEN],
];

/** Whether one of some words or tags stands just before the cue's verb, in its sentence. */
function holdsBefore({ columns, head }: ClaimView, pattern: RegExp): number {
  const start = Math.max(head - BEFORE_CUE, head - (columns.fromStart[head] ?? 0));
  for (let at = start; at < head; at += 1)
    if (pattern.test(wordAt(columns, at)) || pattern.test(tagAt(columns, at))) return 1;
  return 0;
}

const cueTag = (tag: string): NumberTemplate => [
  `cue ${tag}`,
  ({ columns, head }) => flag(tagAt(columns, head) === tag),
];

const CUE: readonly NumberTemplate[] = [
  ['utters', ({ lemma }) => flag(UTTERANCE_VERBS.has(lemma))],
  ['finds', ({ lemma }) => flag(FINDING_VERBS.has(lemma))],
  ['thinks', ({ lemma }) => flag(ATTITUDE_VERBS.has(lemma))],
  ['does', ({ lemma }) => flag(DEED_CUES.has(lemma))],
  ['says', ({ lemma }) => flag(lemma === 'say' || lemma === 'tell')],
  ['according', ({ columns, claim }) => flag(isAccording(columns, claim.cue.first))],
  ['reports', ({ columns, head }) => columns.reports[head] ?? 0],
  ['reporting noun', ({ columns, head }) => flag(columns.reports[head] === REPORTS.noun)],
  ...['VBD', 'VBZ', 'VBP', 'VBN', 'VBG', 'VB', 'NN'].map(cueTag),
  ['cueless', ({ claim: { cue } }) => flag(cue.first === cue.end)],
  ['cue length', ({ claim: { cue } }) => cue.end - cue.first],
  ['cue quoted', ({ columns, head }) => flag(columns.quote[head] !== QUOTE.outside)],
  ['denied', (view) => holdsBefore(view, /^(?:not|never|n't|n’t)$/)],
  ['modal', (view) => holdsBefore(view, /^(?:MD|TO)$/)],
];

const isPronoun = (source: ClaimSource | undefined): boolean =>
  source !== undefined && SOURCE_PRONOUNS.has(source.text.toLowerCase());

/** Tokens between the cue and the nearest source. */
function sourceDistance({ claim: { source, cue } }: ClaimView): number {
  return Math.min(NO_SOURCE, ...source.map(({ first, end }) => (first >= cue.end ? first - cue.end : cue.first - end)));
}

const sourceKind = (kind: ClaimSource['kind']): NumberTemplate => [kind, ({ source }) => flag(source?.kind === kind)];
const actorType = (type: Actor['type']): NumberTemplate => [type, ({ actor }) => flag(actor?.type === type)];

const SOURCE: readonly NumberTemplate[] = [
  ['sources', ({ scene }) => scene.sources.length],
  ['known', ({ source }) => flag(source?.id !== null && source !== undefined)],
  ['pronoun', ({ source }) => flag(isPronoun(source))],
  ['known pronoun', ({ source }) => flag(isPronoun(source) && source?.id !== null)],
  ...(['named', 'unnamed', 'collective', 'document'] as const).map(sourceKind),
  ...(['person', 'organization', 'country', 'place', 'group'] as const).map(actorType),
  ['mentions', ({ actor }) => actor?.mentions.length ?? 0],
  ['name words', ({ source }) => source?.name.split(' ').length ?? 0],
  ['whole name', ({ source, actor }) => flag(actor !== undefined && source?.text === actor.name)],
  ['source length', ({ claim: { source } }) => source.reduce((sum, { first, end }) => sum + end - first, 0)],
  ['source distance', sourceDistance],
  ['source behind', ({ claim: { source, cue } }) => flag((source[0]?.first ?? 0) >= cue.end)],
  [
    'source quoted',
    ({ columns, claim: { source } }) =>
      flag(source[0] !== undefined && columns.quote[source[0].first] !== QUOTE.outside),
  ],
];

/** Whether a content has a finite verb. */
function hasClause({ columns, claim }: ClaimView): number {
  for (const { first, end } of claim.content)
    for (let at = first; at < end; at += 1) if (isFiniteVerb(columns, at)) return 1;
  return 0;
}

const starts = (name: string, pattern: RegExp): NumberTemplate => [
  `content ${name}`,
  ({ columns, first }) => flag(pattern.test(tagAt(columns, first))),
];
const follows = (name: string, pattern: RegExp): NumberTemplate => [
  `then ${name}`,
  ({ columns, end }) => flag(pattern.test(tagAt(columns, end))),
];

const CONTENT: readonly NumberTemplate[] = [
  ['content length', ({ length }) => length],
  ['content spans', ({ claim }) => claim.content.length],
  ['quoted share', ({ quotedShare }) => quotedShare],
  ['content side', ({ claim }) => sideOf(claim)],
  ['content gap', ({ gap }) => gap],
  ['content sentences', ({ sentences }) => sentences],
  ['clause', hasClause],
  ['content from sentence', ({ columns, first }) => columns.fromStart[first] ?? 0],
  ['content to end', ({ columns, end }) => columns.toEnd[end - 1] ?? 0],
  ['asks', ({ columns, end }) => flag(wordAt(columns, end) === '?' || wordAt(columns, end - 1) === '?')],
  starts('that', /^(?:IN|WDT)$/),
  starts('noun', /^(?:DT|NN.*|PRP.*|JJ|CD)$/),
  starts('to', /^TO$/),
  starts('question', /^W/),
  starts('verb', /^VB/),
  starts('quotation', /^``$/),
  follows('stop', /^\.$/),
  follows('comma', /^,$/),
  follows('and', /^(?:CC|IN)$/),
];

const NEIGHBOURS: readonly NumberTemplate[] = [
  ['outer', ({ outer }) => outer],
  ['inner', ({ inner }) => inner],
  ['via', ({ claim }) => flag(claim.via !== null)],
  ['sentence length', ({ columns, head }) => (columns.fromStart[head] ?? 0) + (columns.toEnd[head] ?? 0)],
  ['paragraph length', ({ claim: { paragraph } }) => paragraph.end - paragraph.first],
];

const NUMBERS: readonly NumberTemplate[] = [...TRUST, ...CUE, ...SOURCE, ...CONTENT, ...NEIGHBOURS];

/** The names of the trees' columns, one number each. */
export const CLAIM_COLUMNS: readonly string[] = NUMBERS.map(([name]) => name);

/** Writes a claim's numbers in the order of `CLAIM_COLUMNS`. */
export function writeClaimNumbers(view: ClaimView, into: Float32Array): void {
  for (let at = 0; at < NUMBERS.length; at += 1) into[at] = itemAt(NUMBERS, at)[1](view);
}
