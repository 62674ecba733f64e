/** Rules for the tags of verb forms, for words that a teacher takes for verbs: by form, governing word and clause. */
import { IRREGULAR_VERBS } from '../../data/english/irregular-verbs.js';
import type { Tag } from '../../data/english/tags.js';

/** A sentence with what its teachers think: universal classes (null where tokens differ), Penn tags, compromise's tags. */
export interface Context {
  readonly tokens: readonly string[];
  readonly folded: readonly string[];
  readonly universal: readonly (string | null)[];
  readonly penn: readonly string[];
  readonly compromise: readonly (ReadonlySet<string> | null)[];
  /** The tags decided so far, from the left. */
  readonly decided: (Tag | null)[];
}

/** A list of words as a set. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const PAST_ONLY = new Set<string>();
const PARTICIPLE_ONLY = new Set<string>();
const PAST_OR_PARTICIPLE = new Set<string>();
const BASE_TOO = new Set<string>();
for (const [base, past, participle] of IRREGULAR_VERBS) {
  const pasts = past.split('/');
  const participles = participle.split('/');
  for (const form of pasts) (participles.includes(form) ? PAST_OR_PARTICIPLE : PAST_ONLY).add(form);
  for (const form of participles) if (!pasts.includes(form)) PARTICIPLE_ONLY.add(form);
  if (pasts.includes(base) || participles.includes(base)) BASE_TOO.add(base);
}

export const BE = words("be is are was were been being am 's 're 'm");
const HAVE = words("have has had having 've");
const GET = words('get gets got getting');
const SUBJECTS = words('i you he she it we they who');
const MODALS = words("will would could should can may might must shall 'll 'd ca wo did do does to cannot");
const SKIPPED = words(
  "not n't also never ever already long just now then still always often only even recently previously repeatedly since all both once yet later first so really actually",
);
const OBJECT_STARTS = words(
  'the a an his her its their our my your this that these those him them it us me he she they we i no any some each every what how why whether $ £ €',
);
const TIME = words(
  'last this next monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december earlier later yesterday today recently here there',
);
const SUBORDINATORS = words(
  'that which who whose when where as because if while although though whether what how why until unless but so than whom',
);
const SURELY_FINITE = words(
  "is are was were has had have will would could can may might should must did does do said says went came took gave began knew saw became told 's 've 'll wo ca",
);
const LETTERS = /^[\p{L}]/u;
/** Bases that look like past tenses. */
const IN_EED = words('need feed exceed proceed succeed seed weed bleed breed heed speed embed shed wed');
const BREAK = /^[.;:?!"“”()]$/;

/** The word before `at` that governs a verb form there; adverbs are passed over. */
export function governor({ folded, universal, penn }: Context, at: number): string {
  let place = at - 1;
  const isAdverb = (there: number): boolean =>
    SKIPPED.has(folded[there] as string) || (universal[there] === 'ADV' && penn[there] === 'RB');
  while (place >= 0 && at - place < 5 && isAdverb(place)) place -= 1;
  return folded[place] ?? '';
}

export const auxiliaryBefore = (word: string): boolean => BE.has(word) || HAVE.has(word) || GET.has(word);

const isFiniteForm = ({ folded, universal }: Context, at: number): boolean =>
  SURELY_FINITE.has(folded[at] as string) ||
  PAST_ONLY.has(folded[at] as string) ||
  (universal[at] === 'VERB' && /[^s]s$/.test(folded[at] as string));

/** Whether a finite verb follows in the clause that a participle at `at` would stand inside. */
function finiteFollows(context: Context, at: number): boolean {
  for (let place = at + 1; place < context.folded.length && place < at + 16; place += 1) {
    const word = context.folded[place] as string;
    if (BREAK.test(word) || SUBORDINATORS.has(word) || SUBJECTS.has(word)) return false;
    const isFiniteVerb =
      isFiniteForm(context, place) ||
      (context.universal[place] === 'VERB' && isPastForm(word) && context.penn[place] === 'VBD');
    if (isFiniteVerb) return !/^(?:and|or|,)$/.test(context.folded[place - 1] ?? '');
  }
  return false;
}

/** Where the relative clause begins whose verb stands at `at`; -1 if that is no relative clause's verb. */
function relativeStart({ folded }: Context, at: number): number {
  for (let place = at - 1; place >= 0 && place > at - 4; place -= 1)
    if (/^(?:that|which|who|whom)$/.test(folded[place] as string)) return place;
  return -1;
}

/** Whether the clause has its finite verb before `at` already. */
function finiteBefore(context: Context, at: number): boolean {
  for (let place = at - 1; place >= 0 && place > at - 18; place -= 1) {
    const word = context.folded[place] as string;
    const isFiniteVerb = isFiniteForm(context, place) || context.decided[place] === 'VBD';
    if (isFiniteVerb) {
      const start = relativeStart(context, place);
      if (start < 0) return true;
      place = start;
      continue;
    }
    if (BREAK.test(word) || SUBORDINATORS.has(word) || word === 'and' || word === 'or' || word === ',') return false;
  }
  return false;
}

const isPastForm = (word: string): boolean =>
  PAST_ONLY.has(word) ||
  PARTICIPLE_ONLY.has(word) ||
  PAST_OR_PARTICIPLE.has(word) ||
  word === 'born' ||
  (/ed$/.test(word) && word.length > 3 && !IN_EED.has(word));

function afterConjunction(context: Context, at: number): Tag | null {
  for (let place = at - 2; place >= 0 && place > at - 14; place -= 1) {
    const word = context.folded[place] as string;
    if (!isPastForm(word) || context.universal[place] !== 'VERB') continue;
    return pastOrParticiple(context, place);
  }
  return null;
}

function pastOrParticiple(context: Context, at: number): Tag | null {
  const word = context.folded[at] as string;
  if (PAST_ONLY.has(word)) return 'VBD';
  if (PARTICIPLE_ONLY.has(word)) return 'VBN';
  if (word === 'born') return 'VBN';
  const before = governor(context, at);
  const next = context.folded[/^["“]$/.test(context.folded[at + 1] ?? '') ? at + 2 : at + 1] ?? '';
  if (auxiliaryBefore(before)) return 'VBN';
  if (SUBJECTS.has(before) || /^(?:which|that|what)$/.test(before)) return 'VBD';
  if (/^(?:if|when|as|once|unless|than|though|although|while|until)$/.test(before))
    return /^(?:NOUN|PROPN|PRON|DET)$/.test(context.universal[at + 1] ?? '') ? null : 'VBN';
  if (next === 'by') return 'VBN';
  const nounNext = /^(?:NOUN|PROPN|ADJ|NUM)$/.test(context.universal[at + 1] ?? '') && !TIME.has(next);
  if (/^(?:DET|ADJ|NUM|PART)$/.test(context.universal[at - 1] ?? '') && nounNext) return 'VBN';
  if (at === 0) return 'VBN';
  if (before === 'and' || before === 'or') return afterConjunction(context, at);
  if (OBJECT_STARTS.has(next) || nounNext) return /^[,(]$/.test(before) && context.penn[at] === 'VBN' ? null : 'VBD';
  if (!LETTERS.test(before)) return context.penn[at] === 'VBN' && before === ',' ? 'VBN' : null;
  if (finiteFollows(context, at) || finiteBefore(context, at)) return 'VBN';
  return TIME.has(next) && context.penn[at] === 'VBN' ? null : 'VBD';
}

const BASE_AFTER = words('let lets make makes made help helps helped see saw hear watch have had demand demanded');

function baseTag(context: Context, at: number): Tag | null {
  const before = governor(context, at);
  if (MODALS.has(before)) return 'VB';
  const { folded, universal } = context;
  if (folded[at] === 'do' && /^(?:i|you|we|they|not|n't|the)$/.test(folded[at + 1] ?? '')) return 'VBP';
  const question = /^(?:did|do|does|will|would|can|could|should|may|might|n't)$/;
  if (/^(?:i|you|we|they|who|people|that|which)$/.test(before)) {
    const place = folded.lastIndexOf(before, at - 1);
    return question.test(folded[place - 1] ?? '') ? 'VB' : 'VBP';
  }
  if (before === '' || /^["“”:]$/.test(before)) return 'VB';
  for (let place = at - 1; place > at - 5 && place >= 0; place -= 1) {
    if (SUBORDINATORS.has(folded[place] as string)) break;
    if (BASE_AFTER.has(folded[place] as string)) return 'VB';
  }
  if (before === 'and' || before === 'or' || before === ',') {
    for (let place = at - 2; place >= 0 && place > at - 12; place -= 1) {
      if (universal[place] !== 'VERB' && universal[place] !== 'AUX') continue;
      return MODALS.has(governor(context, place)) ? 'VB' : null;
    }
    return null;
  }
  const previous = universal[at - 1];
  if ((previous === 'NOUN' || previous === 'PROPN') && /s$|^people$|^women$|^men$|^police$|^media$/.test(before))
    return 'VBP';
  return context.penn[at] === 'VB' || context.penn[at] === 'VBP' ? (context.penn[at] as Tag) : null;
}

/** The tag of a word that is a verb; null where no rule fits. */
export function verbTag(context: Context, at: number): Tag | null {
  const word = context.folded[at] as string;
  if (/ing$/.test(word) && word.length > 4) return 'VBG';
  if (word === "'s") return 'VBZ';
  if (word === "'ve") return 'VBP';
  const isBase = BASE_TOO.has(word);
  if (!isBase && isPastForm(word)) return pastOrParticiple(context, at);
  if (/[^s]s$/.test(word) && !isBase && word.length > 2 && word !== 'focus') return 'VBZ';
  if (!isBase) return baseTag(context, at);
  const before = governor(context, at);
  if (MODALS.has(before)) return 'VB';
  if (auxiliaryBefore(before)) return 'VBN';
  if (/^(?:he|she|it)$/.test(before)) return 'VBD';
  if (before === '') return at === 0 && context.universal[at + 1] !== 'ADP' ? 'VB' : 'VBN';
  if (/^(?:they|we|i|you|who)$/.test(before)) return null;
  return /s$/.test(before) ? null : OBJECT_STARTS.has(context.folded[at + 1] ?? '') ? 'VBD' : null;
}

const DOES_VERB_FOLLOW = /^(?:NOUN|PROPN|PRON)$/;

/**
 * A word that wink-nlp takes for a noun or an adjective, but that must be a verb where it stands: "critics call the law …",
 * "the agency views it …", "will not back down". Null where nothing speaks for a verb.
 */
export function hiddenVerb(context: Context, at: number): Tag | null {
  const word = context.folded[at] as string;
  const penn = context.penn[at] as string;
  const next = context.folded[at + 1] ?? '';
  const before = context.folded[at - 1] ?? '';
  const hasObject = OBJECT_STARTS.has(next) && !/^[$£€]$/.test(next);
  if (/ing$/.test(word))
    return word.length > 5 &&
      (hasObject || penn === 'VBG') &&
      /^(?:of|by|for|in|without|from|after|before|about|reported|began|started|stopped|denied|admitted|keep|kept|avoid)$/.test(
        before,
      ) &&
      !/^(?:and|of|,|\.)$/.test(next)
      ? 'VBG'
      : null;
  if (MODALS.has(governor(context, at)) && penn === 'VB' && !/^(?:[a-z]+ly)$/.test(word)) return 'VB';
  const afterNoun =
    DOES_VERB_FOLLOW.test(context.universal[at - 1] ?? '') &&
    before !== 'that' &&
    !/^(?:'s|last|this)$/.test(context.folded[at - 2] ?? '');
  const afterPlural = afterNoun && /(?:[^s]s|people|men|women|children|police|media)$/.test(before);
  if (/[^s]s$/.test(word) && word.length > 3) {
    if (afterNoun && !afterPlural && hasObject && context.compromise[at]?.has('Verb') !== false)
      return penn === 'VBZ' || hasObject ? 'VBZ' : null;
    return afterNoun && penn === 'VBZ' ? 'VBZ' : null;
  }
  if (!/^(?:VBP|VB|NN)$/.test(penn)) return null;
  if (afterPlural && hasObject && (penn === 'VBP' || penn === 'VB')) return 'VBP';
  return before === 'who' && penn !== 'NN' ? 'VBP' : null;
}
