/** On whose word the text gives a deed: the claims that cover the trigger, else the saying clause around it. */

import { OUTLET_NAMES, OUTLET_NOUNS } from '../../data/english/source-words.js';
import { ANNOUNCING_VERBS, SAYING_VERBS } from '../../data/events/control.js';
import { DOCUMENT_NOUNS, OWN_NAME_BODIES, STATE_NOUNS, STATE_ORGANS } from '../../data/events/nouns.js';
import { RANKS_OF, SPOKESPERSONS } from '../../data/events/phrase-words.js';
import { attachedEnd, listEndingAt, listStartingAt, lowerAt, prepositionOf } from '../../grammar/attachment.js';
import type { Clause } from '../../grammar/clauses.js';
import { readClause } from '../../grammar/clauses.js';
import { isNoun, isVerb, type NounPhrase, type VerbPhrase } from '../../grammar/phrases.js';
import { type ReadSentence, wordsText } from '../../grammar/sentence.js';
import { verbForm } from '../../grammar/verb-lexicon.js';
import type { Claim, ClaimSource } from '../../record.js';
import type { Span } from '../../text/span.js';
import type { EventDocument } from '../document.js';
import type { Party } from '../outcome/mention.js';
import { namedParty, POLITICAL_ROLE } from '../parties/polity-names.js';
import { partyAt } from '../parties/references.js';
import { controlsOf, isAfterReport, isFreshClause, isInverted, reportingVerb } from './reporting.js';

/** One source of a deed. */
export interface Source {
  readonly name: string;
  /** Whom it speaks for; empty where it speaks for nobody known. */
  readonly parties: readonly Party[];
  /** An office that may be anybody's: "the foreign ministry", "Prime Minister Scott Morrison". */
  readonly isOffice: boolean;
  readonly announces: boolean;
  readonly claim: string | null;
}

const SOURCE_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'in', 'for', 'from', 'at', 'to']);
const EMPTY_SOURCE = /^(?:this|that|there|it|which|who)$/i;
const LEADING = /^(?:and|but|or)$/;
/** What a claim's source takes in of the words after it: "the ministry, among them Chad". */
const MEMBERS = /, (?:among|including|which|who|in|on|at) .*$/s;

const POSSESSIVE = /['’]s$/;

/** The text of a noun phrase as a source is named: with its "of" and "in" phrases, without times. */
function sourceName(document: EventDocument, sentence: ReadSentence, at: number): string {
  const phrase = sentence.phrases[at] as NounPhrase;
  const of = sentence.phrases[at + 2];
  if (
    RANKS_OF.has(phrase.lower) &&
    lowerAt(sentence, at + 1) === 'of' &&
    isNoun(of) &&
    namedParty(document, sentence, at)?.kind === 'state'
  )
    return wordsText(sentence, of.first, of.end);
  let end = attachedEnd(sentence, at, SOURCE_PREPOSITIONS);
  const long = end > at + 3;
  if (long) end = at + 3;
  const last = sentence.phrases[end - 1] as NounPhrase;
  const isNamed = CAPITAL.test(sentence.words[phrase.head]?.text ?? '') && !isOfficeOf(sentence, at);
  return wordsText(sentence, phrase.first, isNamed ? phrase.end : last.end);
}

const CAPITAL = /^\p{Lu}/u;

/** "Secretary of State Jo Example": the name stands after the office's own "of". */
function isOfficeOf(sentence: ReadSentence, at: number): boolean {
  const rest = sentence.phrases[at + 2];
  if (lowerAt(sentence, at + 1) !== 'of' || !isNoun(rest) || !STATE_ORGANS.has(lowerAt(sentence, at))) return false;
  return CAPITAL.test(sentence.words[rest.head]?.text ?? '');
}

const NAME_WORD = /^(?:\p{Lu}|(?:al|bin|de|von|van)\b)/u;

/** "its secretary-general, Abdullatif al-Zayani, said": the office before a bare name, or -1. */
function officeBeside(sentence: ReadSentence, at: number): number {
  const { first, end, isPronoun } = sentence.phrases[at] as NounPhrase;
  const words = sentence.words.slice(first, end);
  const isName =
    !isPronoun &&
    !isOutlet(sentence, at) &&
    words.every(({ text, lower }) => NAME_WORD.test(text) && !STATE_ORGANS.has(lower));
  if (!isName) return -1;
  return [at - 2, at + 2].find((office) => isOfficeAt(sentence, office, Math.min(at, office) + 1)) ?? -1;
}

/** Whether beyond a comma a phrase like "its secretary-general" or "the ministry's spokesman" stands. */
function isOfficeAt({ words, phrases }: ReadSentence, at: number, comma: number): boolean {
  const office = phrases[at];
  if (phrases[comma]?.kind !== 'comma' || !isNoun(office)) return false;
  if (!STATE_ORGANS.has(office.lower) || words[office.head]?.tag !== 'NN') return false;
  return /^(?:PRP\$|DT)$/.test(words[office.first]?.tag ?? '') || office.ownStart > office.first;
}

/** "a letter from the foreign ministry": the phrase of whoever wrote the paper, or -1. */
function authorOf(sentence: ReadSentence, at: number): number {
  const isPaper = DOCUMENT_NOUNS.has(lowerAt(sentence, at)) && /^(?:from|by|of)$/.test(lowerAt(sentence, at + 1));
  return isPaper && isNoun(sentence.phrases[at + 2]) ? at + 2 : -1;
}

function sourceAt(document: EventDocument, sentence: ReadSentence, at: number, verb: string): Source {
  const phrase = sentence.phrases[at] as NounPhrase;
  const words = sentence.words.slice(phrase.first, phrase.end);
  const isResolved = phrase.isPronoun || words[0]?.tag === 'PRP$' || phrase.ownStart > phrase.first;
  const office = officeBeside(sentence, at);
  if (office >= 0) {
    const own = sourceAt(document, sentence, office, verb);
    return { ...own, isOffice: true, name: sourceName(document, sentence, at) };
  }
  const author = authorOf(sentence, at);
  if (author >= 0) return { ...sourceAt(document, sentence, author, verb), name: sourceName(document, sentence, at) };
  const named = namedParty(document, sentence, at);
  const parties = named ? [named] : isResolved || isStateNoun(phrase.lower) ? partyAt(document, sentence, at) : [];
  const indefinite =
    /^(?:an?|two|three|some|several|one|senior|unnamed)$/.test(words[0]?.lower ?? '') ||
    (words[0]?.tag === 'NNS' && !/^\p{Lu}/u.test(words[0]?.text ?? ''));
  const isSpokesman = SPOKESPERSONS.has(phrase.lower) && parties.length === 0;
  const isOffice =
    (!indefinite || isSpokesman) &&
    (words.some(({ lower }) => STATE_ORGANS.has(lower)) || OWN_NAME_BODIES.has(phrase.lower));
  const name = phrase.isPronoun && parties[0] ? sourceOfPronoun(parties) : sourceName(document, sentence, at);
  return { name, parties, isOffice, announces: ANNOUNCING_VERBS.has(verb), claim: null };
}

const isStateNoun = (lower: string): boolean => STATE_NOUNS.has(lower) || lower === 'bloc';

const sourceOfPronoun = (parties: readonly Party[]): string => parties[0]?.name ?? '';

/** Noun phrases after "according to". */
function accordingTo(sentence: ReadSentence): number[] {
  for (let at = 1; at + 1 < sentence.phrases.length; at += 1) {
    if (lowerAt(sentence, at) !== 'to' || sentence.words[(sentence.phrases[at]?.first ?? 0) - 1]?.lower !== 'according')
      continue;
    if (isNoun(sentence.phrases[at + 1])) return listStartingAt(sentence, at + 1);
  }
  return [];
}

/** The noun phrases whose word a saying verb gives. */
function subjectNouns(sentence: ReadSentence, verb: number): readonly number[] {
  if (isInverted(sentence, verb) && isNoun(sentence.phrases[verb + 1])) return [verb + 1];
  const { subject } = readClause(sentence, verb);
  return subject.flatMap((noun) => widen(sentence, noun));
}

/** "a leader and an agency said": the whole list; an apposition stays with its head. */
const widen = (sentence: ReadSentence, noun: number): readonly number[] =>
  prepositionOf(sentence, noun) >= 0 ? [noun] : listEndingAt(sentence, noun).filter((item) => item <= noun);

/** "its peace and security council": the second noun has no opener of its own, so both are one name. */
function isOneOffice({ words, phrases }: ReadSentence, nouns: readonly number[]): boolean {
  const [first, last] = [phrases[nouns[0] ?? -1], phrases[nouns[1] ?? -1]];
  if (nouns.length !== 2 || !isNoun(first) || !isNoun(last) || last.first !== first.end + 1) return false;
  if (!/^(?:DT|PRP\$)$/.test(words[first.first]?.tag ?? '') || STATE_ORGANS.has(first.lower)) return false;
  const isOffice = STATE_ORGANS.has(last.lower) || OWN_NAME_BODIES.has(last.lower);
  return isOffice && /^(?:NN|JJ)$/.test(words[last.first]?.tag ?? '');
}

/** The sources of a deed told at phrase `at`. */
export function sourcesOfDeed(document: EventDocument, sentence: ReadSentence, at: number, clause: Clause): Source[] {
  const sources: Source[] = [];
  const add = (noun: number, verb: string): void => {
    const source = sourceAt(document, sentence, noun, verb);
    if (source.name !== '' && !sources.some(({ name }) => name === source.name)) sources.push(source);
  };
  if (isAfterReport(sentence, clause)) return [];
  const verb = reportingVerb(sentence, at, clause);
  const claimed =
    verb < 0
      ? sourcesFromClaims(document, sentence, {
          at,
          isFresh: isFreshClause(sentence, at, clause),
          controls: controlsOf(sentence, clause),
        })
      : [];
  if (claimed.length) return claimed;
  const quoted = verb < 0 ? [] : quotedBy(sentence, verb);
  if (quoted.length) for (const noun of quoted) add(noun, 'say');
  else if (verb >= 0) {
    const nouns = [...new Set(subjectNouns(sentence, verb))];
    const { base } = sentence.phrases[verb] as VerbPhrase;
    if (isOneOffice(sentence, nouns)) {
      const last = sourceAt(document, sentence, nouns[1] as number, base);
      const name = wordsText(
        sentence,
        sentence.phrases[nouns[0] as number]?.first ?? 0,
        sentence.phrases[nouns[1] as number]?.end ?? 0,
      );
      return [{ ...last, name }];
    }
    for (const noun of nouns) add(noun, base);
  } else for (const noun of accordingTo(sentence)) add(noun, 'accord');
  return sources;
}

/** Whether a noun phrase names an outlet: "the state news agency SANA". */
const isOutlet = ({ words, phrases }: ReadSentence, at: number): boolean => {
  const { first, end } = phrases[at] as NounPhrase;
  return words
    .slice(first, end)
    .some(({ text, lower }) => (CAPITAL.test(text) && OUTLET_NAMES.has(lower)) || OUTLET_NOUNS.has(lower));
};

/** "Tass reported, quoting an official": an outlet that passes on another's word is no source. */
function quotedBy(sentence: ReadSentence, verb: number): readonly number[] {
  if (!subjectNouns(sentence, verb).every((noun) => isOutlet(sentence, noun))) return [];
  for (let at = verb + 1; at < sentence.phrases.length; at += 1)
    if (/^(?:quoting|citing)$/.test(lowerAt(sentence, at)) && isNoun(sentence.phrases[at + 1]))
      return listStartingAt(sentence, at + 1);
  return [];
}

/** Sources of the claims whose content covers the trigger; an outlet that only passes them on is none. */
function sourcesFromClaims(
  document: EventDocument,
  sentence: ReadSentence,
  { at, isFresh, controls }: { at: number; isFresh: boolean; controls: readonly Span[] },
): Source[] {
  const phrase = sentence.phrases[at];
  const position = sentence.words[phrase?.head ?? 0]?.start ?? -1;
  if (sentence.index < 0) return [];
  const sources: Source[] = [];
  for (const claim of document.input.claims) {
    if (!isSaying(claim) || !claim.content.spans.some(({ start, end }) => start <= position && position < end))
      continue;
    if (isFresh && claim.type !== 'direct' && claim.cue && claim.cue.end < position) continue;
    if (claim.cue && controls.some(({ start, end }) => (claim.cue?.start ?? 0) < end && start < (claim.cue?.end ?? 0)))
      continue;
    for (const source of claim.sources) {
      if (EMPTY_SOURCE.test(source.text) || sources.some(({ name }) => name === source.text)) continue;
      sources.push(sourceOfClaim(document, source, claim.id));
    }
  }
  return sources;
}

/** The claims whose content covers a deed told at phrase `at`. */
export function claimsCovering(document: EventDocument, sentence: ReadSentence, at: number): string[] {
  if (sentence.index < 0) return [];
  const position = sentence.words[sentence.phrases[at]?.head ?? 0]?.start ?? -1;
  return document.input.claims
    .filter(
      (claim) => isSaying(claim) && claim.content.spans.some(({ start, end }) => start <= position && position < end),
    )
    .map(({ id }) => id);
}

/** Whether a claim's cue gives somebody's word, not a deed of its own: "said", not "refused" or "condemned". */
function isSaying({ cue, type }: Claim): boolean {
  if (cue === null || type === 'direct') return true;
  return cue.text
    .toLowerCase()
    .split(/\s+/)
    .some((word) => word === 'according' || SAYING_VERBS.has(verbForm(word)?.base ?? ''));
}

/** A claim's source with whom it speaks for, by the noun phrase that stands there. */
function sourceOfClaim(document: EventDocument, { text, start, end, name }: ClaimSource, claim: string): Source {
  const index = sentenceAt(document, start);
  const sentence = index < 0 ? null : document.sentence(index);
  const at = sentence
    ? sentence.phrases.findIndex(
        (phrase) =>
          isNoun(phrase) &&
          (sentence.words[phrase.end - 1]?.end ?? 0) > start &&
          (sentence.words[phrase.first]?.start ?? 0) < end,
      )
    : -1;
  if (!sentence || at < 0) return { name: text, parties: [], isOffice: false, announces: true, claim };
  const read = sourceAt(document, sentence, at, 'say');
  const isPronoun = (sentence.phrases[at] as NounPhrase).isPronoun;
  const isOffice = read.isOffice || (isPronoun && hasOffice(document, name));
  return {
    ...read,
    isOffice,
    name: isPronoun ? name : text.replace(LEADING, '').replace(MEMBERS, '').replace(POSSESSIVE, ''),
    claim,
  };
}

/** Whether a person of the actors stage is told to hold an office of state. */
const hasOffice = ({ input }: EventDocument, name: string): boolean =>
  input.actors.some((actor) => actor.type === 'person' && actor.name === name && POLITICAL_ROLE.test(actor.role ?? ''));

/** The sentence that holds a position, by halving. */
function sentenceAt(document: EventDocument, position: number): number {
  const { sentences } = document.input.reading;
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start, end } = sentences[middle] as { start: number; end: number };
    if (position < start) high = middle - 1;
    else if (position >= end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** Whom the sources speak for, none twice. */
export function partiesOfSources(sources: readonly Source[]): Party[] {
  const parties: Party[] = [];
  for (const source of sources)
    for (const party of source.parties) if (!parties.some(({ name }) => name === party.name)) parties.push(party);
  return parties;
}

/** The asker, denier or other doer of a governing verb or noun, as sources. */
export function doersAt(document: EventDocument, sentence: ReadSentence, at: number): Source[] {
  const phrase = sentence.phrases[at];
  if (isNoun(phrase)) {
    if (phrase.ownStart > phrase.first) {
      const name = wordsText(sentence, phrase.first, phrase.ownStart - 1);
      return [{ name, parties: [], isOffice: false, announces: false, claim: null }];
    }
    const verb = sentence.phrases.findIndex((other, n) => n < at && isVerb(other));
    return verb < 0 ? [] : doersAt(document, sentence, verb);
  }
  if (!isVerb(phrase)) return [];
  if (phrase.isPassive || phrase.shape === 'participle') {
    for (let by = at + 1; by < sentence.phrases.length; by += 1)
      if (lowerAt(sentence, by) === 'by' && isNoun(sentence.phrases[by + 1]))
        return listStartingAt(sentence, by + 1).map((noun) => sourceAt(document, sentence, noun, phrase.base));
    return [];
  }
  const { subject } = readClause(sentence, at);
  return subject.map((noun) => sourceAt(document, sentence, noun, phrase.base));
}
