/** On whose word the text gives a deed: the claims that cover the trigger, else the saying clause around it. */

import { OUTLET_NAMES, OUTLET_NOUNS } from '../../data/english/source-words.js';
import { ANNOUNCING_VERBS, SAYING_VERBS } from '../../data/events/control.js';
import { DOCUMENT_NOUNS, OWN_NAME_BODIES, STATE_NOUNS, STATE_ORGANS } from '../../data/events/nouns.js';
import { RANKS_OF, SPOKESPERSONS } from '../../data/events/phrase-words.js';
import { attachedEnd, listEndingAt, listStartingAt, prepositionOf } from '../../grammar/attachment.js';
import type { Clause } from '../../grammar/clauses.js';
import { readClause } from '../../grammar/clauses.js';
import { isNoun, isVerb, type NounPhrase, type Phrase, type VerbPhrase } from '../../grammar/phrases.js';
import { firstOf, textBetween, wordsBetween } from '../../grammar/place.js';
import { NO_PHRASE, type Sentence } from '../../grammar/sentence.js';
import { verbForm } from '../../grammar/verb-lexicon.js';
import type { Claim, ClaimSource } from '../../record.js';
import type { Span } from '../../text/span.js';
import type { EventDocument } from '../document.js';
import type { Party } from '../outcome/mention.js';
import { namedParty } from '../parties/named-party.js';
import { isPoliticalRole } from '../parties/office-holders.js';
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
function sourceName(document: EventDocument, at: Phrase): string {
  const phrase = at as NounPhrase;
  const of = at.next.next;
  if (RANKS_OF.has(phrase.lower) && at.next.lower === 'of' && isNoun(of) && namedParty(document, at)?.kind === 'state')
    return textBetween(of.first, of.end);
  let end = attachedEnd(at, SOURCE_PREPOSITIONS);
  const long = end.index > at.index + 3;
  if (long) end = at.next.next.next;
  const last = end.previous as NounPhrase;
  const isNamed = CAPITAL.test(phrase.head.text) && !isOfficeOf(at);
  return textBetween(phrase.first, isNamed ? phrase.end : last.end);
}

const CAPITAL = /^\p{Lu}/u;

/** "Secretary of State Jo Example": the name stands after the office's own "of". */
function isOfficeOf(at: Phrase): boolean {
  const rest = at.next.next;
  if (at.next.lower !== 'of' || !isNoun(rest) || !STATE_ORGANS.has(at.lower)) return false;
  return CAPITAL.test(rest.head.text);
}

const NAME_WORD = /^(?:\p{Lu}|(?:al|bin|de|von|van)\b)/u;

/** "its secretary-general, Abdullatif al-Zayani, said": the office before a bare name, or -1. */
function officeBeside(at: Phrase): Phrase {
  const { first, end, isPronoun } = at as NounPhrase;
  const words = wordsBetween(first, end);
  const isName =
    !isPronoun && !isOutlet(at) && words.every(({ text, lower }) => NAME_WORD.test(text) && !STATE_ORGANS.has(lower));
  if (!isName) return NO_PHRASE;
  return (
    [at.previous.previous, at.next.next].find((office) => isOfficeAt(office, firstOf(at, office).next)) ?? NO_PHRASE
  );
}

/** Whether beyond a comma a phrase like "its secretary-general" or "the ministry's spokesman" stands. */
function isOfficeAt(at: Phrase, comma: Phrase): boolean {
  const office = at;
  if (comma.kind !== 'comma' || !isNoun(office)) return false;
  if (!STATE_ORGANS.has(office.lower) || office.head.tag !== 'NN') return false;
  return /^(?:PRP\$|DT)$/.test(office.first.tag) || office.ownStart.index > office.first.index;
}

/** "a letter from the foreign ministry": the phrase of whoever wrote the paper, or -1. */
function authorOf(at: Phrase): Phrase {
  const isPaper = DOCUMENT_NOUNS.has(at.lower) && /^(?:from|by|of)$/.test(at.next.lower);
  return isPaper && isNoun(at.next.next) ? at.next.next : NO_PHRASE;
}

function sourceAt(document: EventDocument, at: Phrase, verb: string): Source {
  const phrase = at as NounPhrase;
  const words = phrase.words;
  const isResolved = phrase.isPronoun || words[0]?.tag === 'PRP$' || phrase.ownStart.index > phrase.first.index;
  const office = officeBeside(at);
  if (office.exists) {
    const own = sourceAt(document, office, verb);
    return { ...own, isOffice: true, name: sourceName(document, at) };
  }
  const author = authorOf(at);
  if (author.exists) return { ...sourceAt(document, author, verb), name: sourceName(document, at) };
  const named = namedParty(document, at);
  const parties = named ? [named] : isResolved || isStateNoun(phrase.lower) ? partyAt(document, at) : [];
  const indefinite =
    /^(?:an?|two|three|some|several|one|senior|unnamed)$/.test(words[0]?.lower ?? '') ||
    (words[0]?.tag === 'NNS' && !/^\p{Lu}/u.test(words[0].text ?? ''));
  const isSpokesman = SPOKESPERSONS.has(phrase.lower) && parties.length === 0;
  const isOffice =
    (!indefinite || isSpokesman) &&
    (words.some(({ lower }) => STATE_ORGANS.has(lower)) || OWN_NAME_BODIES.has(phrase.lower));
  const name = phrase.isPronoun && parties[0] ? sourceOfPronoun(parties) : sourceName(document, at);
  return { name, parties, isOffice, announces: ANNOUNCING_VERBS.has(verb), claim: null };
}

const isStateNoun = (lower: string): boolean => STATE_NOUNS.has(lower) || lower === 'bloc';

const sourceOfPronoun = (parties: readonly Party[]): string => parties[0]?.name ?? '';

/** Noun phrases after "according to". */
function accordingTo(sentence: Sentence): Phrase[] {
  for (const at of sentence.phrases.slice(1, -1)) {
    if (at.lower !== 'to' || at.first.previous.lower !== 'according') continue;
    if (isNoun(at.next)) return listStartingAt(at.next);
  }
  return [];
}

/** The noun phrases whose word a saying verb gives. */
function subjectNouns(verb: Phrase): readonly Phrase[] {
  if (isInverted(verb) && isNoun(verb.next)) return [verb.next];
  const { subject } = readClause(verb);
  return subject.flatMap((noun) => widen(noun));
}

/** "a leader and an agency said": the whole list; an apposition stays with its head. */
const widen = (noun: Phrase): readonly Phrase[] =>
  prepositionOf(noun).exists ? [noun] : listEndingAt(noun).filter((item) => item.index <= noun.index);

/** "its peace and security council": the second noun has no opener of its own, so both are one name. */
function isOneOffice(nouns: readonly Phrase[]): boolean {
  const [first, last] = [nouns[0] ?? NO_PHRASE, nouns[1] ?? NO_PHRASE];
  if (nouns.length !== 2 || !isNoun(first) || !isNoun(last) || last.first !== first.end.next) return false;
  if (!/^(?:DT|PRP\$)$/.test(first.first.tag) || STATE_ORGANS.has(first.lower)) return false;
  const isOffice = STATE_ORGANS.has(last.lower) || OWN_NAME_BODIES.has(last.lower);
  return isOffice && /^(?:NN|JJ)$/.test(last.first.tag);
}

/** The sources of a deed told at phrase `at`. */
export function sourcesOfDeed(document: EventDocument, at: Phrase, clause: Clause): Source[] {
  const sources: Source[] = [];
  const add = (noun: Phrase, verb: string): void => {
    const source = sourceAt(document, noun, verb);
    if (source.name !== '' && !sources.some(({ name }) => name === source.name)) sources.push(source);
  };
  if (isAfterReport(clause)) return [];
  const verb = reportingVerb(at, clause);
  const claimed = !verb.exists
    ? sourcesFromClaims(document, at.sentence, {
        at,
        isFresh: isFreshClause(at, clause),
        controls: controlsOf(clause),
      })
    : [];
  if (claimed.length) return claimed;
  const quoted = !verb.exists ? [] : quotedBy(verb);
  if (quoted.length) for (const noun of quoted) add(noun, 'say');
  else if (verb.exists) {
    const nouns = [...new Set(subjectNouns(verb))];
    const { base } = verb as VerbPhrase;
    if (isOneOffice(nouns)) {
      const last = sourceAt(document, nouns[1] as Phrase, base);
      const name = textBetween((nouns[0] as Phrase).first, (nouns[1] as Phrase).end);
      return [{ ...last, name }];
    }
    for (const noun of nouns) add(noun, base);
  } else for (const noun of accordingTo(at.sentence)) add(noun, 'accord');
  return sources;
}

/** Whether a noun phrase names an outlet: "the state news agency SANA". */
const isOutlet = (at: Phrase): boolean => {
  const { first, end } = at as NounPhrase;
  return wordsBetween(first, end).some(
    ({ text, lower }) => (CAPITAL.test(text) && OUTLET_NAMES.has(lower)) || OUTLET_NOUNS.has(lower),
  );
};

/** "Tass reported, quoting an official": an outlet that passes on another's word is no source. */
function quotedBy(verb: Phrase): readonly Phrase[] {
  if (!subjectNouns(verb).every((noun) => isOutlet(noun))) return [];
  for (let at = verb.next; at.exists; at = at.next)
    if (/^(?:quoting|citing)$/.test(at.lower) && isNoun(at.next)) return listStartingAt(at.next);
  return [];
}

/** Sources of the claims whose content covers the trigger; an outlet that only passes them on is none. */
function sourcesFromClaims(
  document: EventDocument,
  sentence: Sentence,
  { at, isFresh, controls }: { at: Phrase; isFresh: boolean; controls: readonly Span[] },
): Source[] {
  const phrase = at;
  const position = phrase.head.start || -1;
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
export function claimsCovering(document: EventDocument, at: Phrase): string[] {
  if (at.sentence.index < 0) return [];
  const position = at.head.start || -1;
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
    ? (sentence.phrases.find(
        (phrase) => isNoun(phrase) && (phrase.end.previous.end || 0) > start && phrase.first.start < end,
      ) ?? NO_PHRASE)
    : NO_PHRASE;
  if (!sentence || !at.exists) return { name: text, parties: [], isOffice: false, announces: true, claim };
  const read = sourceAt(document, at, 'say');
  const isPronoun = (at as NounPhrase).isPronoun;
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
  input.actors.some((actor) => actor.type === 'person' && actor.name === name && isPoliticalRole(actor.role));

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
export function doersAt(document: EventDocument, at: Phrase): Source[] {
  const phrase = at;
  if (isNoun(phrase)) {
    if (phrase.ownStart.index > phrase.first.index) {
      const name = textBetween(phrase.first, phrase.ownStart.previous);
      return [{ name, parties: [], isOffice: false, announces: false, claim: null }];
    }
    const verb = at.sentence.phrases.find((other) => other.index < at.index && isVerb(other)) ?? NO_PHRASE;
    return !verb.exists ? [] : doersAt(document, verb);
  }
  if (!isVerb(phrase)) return [];
  if (phrase.isPassive || phrase.shape === 'participle') {
    for (let by = at.next; by.exists; by = by.next)
      if (by.lower === 'by' && isNoun(by.next))
        return listStartingAt(by.next).map((noun) => sourceAt(document, noun, phrase.base));
    return [];
  }
  const { subject } = readClause(at);
  return subject.map((noun) => sourceAt(document, noun, phrase.base));
}
