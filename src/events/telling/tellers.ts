/** On whose word the text gives a deed: the claims that cover the trigger, else the saying clause around it. */

import { OUTLET_NAMES, OUTLET_NOUNS } from '../../data/english/source-words.js';
import { DOCUMENT_NOUNS, OWN_NAME_BODIES, STATE_NOUNS, STATE_ORGANS } from '../../data/events/nouns.js';
import { BODY_NOUNS, PERSON_PRONOUNS } from '../../data/events/parties/party-words.js';
import { RANKS_OF, SPOKESPERSONS } from '../../data/events/phrase-words.js';
import { SOURCE_NAME_LINKS } from '../../data/events/small-words.js';
import { ANNOUNCING_VERBS, SAYING_VERBS } from '../../data/events/telling/control.js';
import {
  ACCORDING_TO,
  AUTHOR_PREPOSITIONS,
  EMPTY_SOURCES,
  FAMILY_NOUNS,
  INDEFINITE_SOURCES,
  ISSUED_WORDS,
  NAME_LINKS,
  OFFICE_LINKS,
  QUOTING_WORDS,
  SOURCE_ASIDES,
  SOURCE_LINKS,
} from '../../data/events/telling/telling-words.js';
import { isNoun, isVerb, type NounPhrase, type Phrase, type VerbPhrase } from '../../grammar/chunks/phrases.js';
import { attachedEnd, listEndingAt, listStartingAt, prepositionOf } from '../../grammar/clauses/attachment.js';
import type { Clause } from '../../grammar/clauses/clauses.js';
import { readClause } from '../../grammar/clauses/clauses.js';
import { firstOf, textBetween } from '../../grammar/place.js';
import { NO_PHRASE, type Sentence } from '../../grammar/sentence.js';
import { verbForm } from '../../grammar/words/verb-lexicon.js';
import { isAs, isBy, isOf } from '../../grammar/words/word-tests.js';
import { firstFrom, itemAt } from '../../model/column.js';
import type { Claim, ClaimSource } from '../../record.js';
import type { Span } from '../../text/span.js';
import type { EventDocument } from '../document.js';
import type { Party } from '../outcome/mention.js';
import { namedParty } from '../parties/names/named-party.js';
import { hasPossessor, nounAfter } from '../parties/names/noun-links.js';
import { isPoliticalRole, polityOfPerson } from '../parties/names/office-holders.js';
import { isCapitalised } from '../parties/names/polity-names.js';
import { ownersOf, partyAt } from '../parties/names/references.js';
import { isOfNamelessOffice, isOwnCountrys } from './nameless-offices.js';
import {
  controlsOf,
  isAfterReport,
  isFreshClause,
  isHeard,
  isInverted,
  isOutcome,
  reportingVerb,
} from './reporting.js';

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

const anyOf = (words: ReadonlySet<string>): string => `(?:${[...words].join('|')})`;
const LEADING = new RegExp(`^${anyOf(SOURCE_LINKS)}$`);
/** What a claim's source takes in of the words after it: "the ministry, among them Chad". */
const ASIDE = new RegExp(`, ${anyOf(SOURCE_ASIDES)} .*$`, 's');
/** "Ukraine's president, Volodymyr Zelensky,": the comma that closes the name is none of it. */
const CLOSING_MARK = /[,;:]$/;
/** "the ministry's". */
const POSSESSIVE = /['’]s$/;

/** The text of a noun phrase as a source is named: with its "of" and "in" phrases, without times. */
function sourceName(document: EventDocument, noun: NounPhrase): string {
  const of = RANKS_OF.has(noun.lower) ? nounAfter(noun, isOf) : null;
  if (of && namedParty(document, noun)?.kind === 'state') return textBetween(of.first, of.end);
  if (isCapitalised(noun.head) && !isOfficeOf(noun)) return textBetween(noun.first, noun.end);
  const end = attachedEnd(noun, SOURCE_NAME_LINKS);
  const isLong = end.index > noun.index + 3;
  return textBetween(noun.first, (isLong ? noun.next.next : end.previous).end);
}

/** "Secretary of State Jo Example", "Minister to the Presidency Jo Example": the name stands after the office's own preposition. */
function isOfficeOf(noun: NounPhrase): boolean {
  const holder = STATE_ORGANS.has(noun.lower) ? nounAfter(noun, ({ lower }) => OFFICE_LINKS.has(lower)) : null;
  return holder !== null && isCapitalised(holder.head);
}

/** A word of a name: one with a capital letter, or "al-", "von" and their like. */
const NAME_WORD = new RegExp(`^(?:\\p{Lu}|${anyOf(NAME_LINKS)}\\b)`, 'u');

/** "its secretary-general, Abdullatif al-Zayani, said": the office beside a bare name; null where none stands there. */
function officeBeside(noun: NounPhrase): NounPhrase | null {
  const isName =
    !noun.isPronoun &&
    !isOutlet(noun) &&
    noun.words.every(({ text, lower }) => NAME_WORD.test(text) && !STATE_ORGANS.has(lower));
  if (!isName) return null;
  for (const office of [noun.previous.previous, noun.next.next])
    if (isNoun(office) && firstOf(noun, office).next.kind === 'comma' && isOwnedOffice(office)) return office;
  return null;
}

const OPENER_TAG = /^(?:PRP\$|DT)$/;

/** "its secretary-general", "the ministry's spokesman". */
const isOwnedOffice = (noun: NounPhrase): boolean =>
  STATE_ORGANS.has(noun.lower) && noun.head.tag === 'NN' && (OPENER_TAG.test(noun.first.tag) || hasPossessor(noun));

/** "a letter from the foreign ministry", "a statement issued by it": whoever wrote the paper; null where it is no paper or nobody is named. */
function authorOf(noun: NounPhrase): NounPhrase | null {
  if (!DOCUMENT_NOUNS.has(noun.lower)) return null;
  const isIssued = isVerb(noun.next) && ISSUED_WORDS.has(noun.next.lower) && isBy(noun.next.next);
  return nounAfter(isIssued ? noun.next : noun, ({ lower }) => AUTHOR_PREPOSITIONS.has(lower));
}

/** The source that a noun phrase names whose word a verb (in its base form) gives. */
export function sourceAt(document: EventDocument, noun: Phrase, verb: string): Source {
  const announces = ANNOUNCING_VERBS.has(verb);
  if (!isNoun(noun)) return { name: '', parties: [], isOffice: false, announces, claim: null };
  const holder = holderBeside(noun);
  if (holder) return { ...sourceOfOffice(document, noun, announces), name: textBetween(noun.first, holder.end) };
  const office = officeBeside(noun);
  if (office) return { ...sourceAt(document, office, verb), isOffice: true, name: sourceName(document, noun) };
  const author = authorOf(noun);
  if (author) return sourceAt(document, author, verb);
  return sourceOfOffice(document, noun, announces);
}

/** The source that a noun phrase names by its own words. */
function sourceOfOffice(document: EventDocument, noun: NounPhrase, announces: boolean): Source {
  const parties = spokenFor(document, noun);
  const name = noun.isPronoun && parties[0] ? nameMeant(document, noun, parties[0]) : sourceName(document, noun);
  return { name, parties, isOffice: isOffice(noun, parties), announces, claim: null };
}

/** "He said": the person named last who acts for the party that the pronoun means, else that party. */
function nameMeant(document: EventDocument, { lower, first }: NounPhrase, party: Party): string {
  const person = PERSON_PRONOUNS.has(lower) ? document.personBefore(first.start) : null;
  if (!person) return party.name;
  const { actor, start, end } = person;
  const polity = polityOfPerson(document, actor.name, { start, end });
  return polity === null || polity.name === party.name ? actor.name : party.name;
}

/** "Brazil's foreign minister, Ernesto Araujo, said": the name beside an office. */
function holderBeside(noun: NounPhrase): NounPhrase | null {
  const comma = attachedEnd(noun, SOURCE_NAME_LINKS);
  const name = comma.next;
  const isOrgan = STATE_ORGANS.has(noun.lower) || STATE_ORGANS.has(noun.head.previous.lower);
  const isOne = isOrgan && noun.head.tag === 'NN' && comma.kind === 'comma';
  if (!isOne || !isNoun(name) || name.next.kind !== 'comma' || name.first === name.head) return null;
  return name.words.every(({ text }) => NAME_WORD.test(text)) ? name : null;
}

/** Whom a source speaks for: the polity that it names, or that its pronoun, its owner or a noun of land means. */
function spokenFor(document: EventDocument, noun: NounPhrase): readonly Party[] {
  if (FAMILY_NOUNS.has(noun.lower)) return [];
  const named = namedParty(document, noun);
  if (named) return named.kind === 'person' ? partyAt(document, noun) : [named];
  if (isOwnCountrys(noun) || isOfNamelessOffice(noun)) return [];
  const isResolved = noun.isPronoun || noun.first.tag === 'PRP$' || hasPossessor(noun);
  return isResolved || STATE_NOUNS.has(noun.lower) || BODY_NOUNS.has(noun.lower) ? partyAt(document, noun) : [];
}

/** "the foreign ministry", "a spokesman", not "two senior officials" or "officials". */
function isOffice({ words, first, lower }: NounPhrase, parties: readonly Party[]): boolean {
  const isIndefinite = INDEFINITE_SOURCES.has(first.lower) || (first.tag === 'NNS' && !isCapitalised(first));
  const isSpokesman = SPOKESPERSONS.has(lower) && parties.length === 0;
  if (isIndefinite && !isSpokesman) return false;
  return OWN_NAME_BODIES.has(lower) || words.some((word) => STATE_ORGANS.has(word.lower));
}

/** Noun phrases after "according to". */
function accordingTo(sentence: Sentence): Phrase[] {
  const to = sentence.phrases
    .slice(1, -1)
    .find(
      ({ lower, first, next }) => lower === ACCORDING_TO[1] && first.previous.lower === ACCORDING_TO[0] && isNoun(next),
    );
  return to ? listStartingAt(to.next) : [];
}

/** The noun phrases whose word a saying verb gives. */
function subjectNouns(verb: Phrase): readonly Phrase[] {
  if (isInverted(verb) && isNoun(verb.next)) return [verb.next];
  const { subject } = readClause(verb);
  return subject.length > 1 ? subject : subject.flatMap((noun) => widen(noun));
}

/** "a leader and an agency said": the whole list; an apposition stays with its head. */
const widen = (noun: Phrase): readonly Phrase[] =>
  prepositionOf(noun).exists ? [noun] : listEndingAt(noun).filter((item) => item.index <= noun.index);

/** A noun phrase without an opener of its own starts with such a word. */
const BARE_TAG = /^(?:NN|JJ)$/;

/** "its peace and security council": the second noun has no opener of its own, so both are one name. */
function isOneOffice(nouns: readonly Phrase[]): boolean {
  const [first, last] = [nouns[0] ?? NO_PHRASE, nouns[1] ?? NO_PHRASE];
  if (nouns.length !== 2 || !isNoun(first) || !isNoun(last) || last.first !== first.end.next) return false;
  if (!OPENER_TAG.test(first.first.tag) || STATE_ORGANS.has(first.lower)) return false;
  const isOrgan = STATE_ORGANS.has(last.lower) || OWN_NAME_BODIES.has(last.lower);
  return isOrgan && BARE_TAG.test(last.first.tag);
}

/** The sources of a deed told at phrase `at`: of the claims that cover it, else of the saying clause around it. */
export function sourcesOfDeed(document: EventDocument, at: Phrase, clause: Clause): Source[] {
  if (isAfterReport(clause)) return [];
  const verb = reportingVerb(at, clause);
  const sayer = verb.exists ? verb : sayerBefore(at);
  if (sayer.exists && isOutcome(at, sayer)) return [];
  if (isVerb(verb)) return sourcesOfSaying(document, verb);
  const options = { at, isFresh: isFreshClause(at, clause), controls: controlsOf(at, clause) };
  const claimed = sourcesFromClaims(document, at.sentence, options);
  return claimed.length ? claimed : namedSources(document, accordingTo(at.sentence), 'accord');
}

/** The first saying verb of the sentence, where it stands before the deed. */
const sayerBefore = (at: Phrase): Phrase =>
  at.sentence.phrases.find((phrase) => phrase.index < at.index && isVerb(phrase) && SAYING_VERBS.has(phrase.base)) ??
  NO_PHRASE;

/** Those whose word a saying verb gives; for an outlet that quotes, those whom it quotes. */
function sourcesOfSaying(document: EventDocument, verb: VerbPhrase): Source[] {
  const quoted = [...quotedBy(verb), ...quotedAsSaying(verb)];
  if (quoted.length) return namedSources(document, quoted, 'say');
  const nouns = [...new Set(subjectNouns(verb))];
  const [first, last] = nouns;
  if (!first || !last || !isOneOffice(nouns)) return namedSources(document, nouns, verb.base);
  return [{ ...sourceAt(document, last, verb.base), name: textBetween(first.first, last.end) }];
}

/** The sources that noun phrases name, none twice. */
function namedSources(document: EventDocument, nouns: readonly Phrase[], verb: string): Source[] {
  const sources = new Map<string, Source>();
  for (const noun of nouns) {
    const source = sourceAt(document, noun, verb);
    if (source.name !== '' && !sources.has(source.name)) sources.set(source.name, source);
  }
  return [...sources.values()];
}

/** Whether a noun phrase names an outlet: "the state news agency SANA". */
const isOutlet = ({ words }: Phrase): boolean =>
  words.some((word) => (isCapitalised(word) && OUTLET_NAMES.has(word.lower)) || OUTLET_NOUNS.has(word.lower));

/** "Tass reported, quoting an official": an outlet that passes on another's word is no source. */
function quotedBy(verb: Phrase): readonly Phrase[] {
  if (!subjectNouns(verb).every((noun) => isOutlet(noun))) return [];
  for (let at = verb.next; at.exists; at = at.next)
    if (QUOTING_WORDS.has(at.lower) && isNoun(at.next)) return listStartingAt(at.next);
  return [];
}

/** "He quoted Ms Rice as saying": the one who is quoted. */
function quotedAsSaying({ shape, previous }: VerbPhrase): readonly Phrase[] {
  const noun = previous.previous;
  return shape === 'ing' && isAs(previous) && isNoun(noun) ? [noun] : [];
}

/** A deed's place, whether something new is told there, and the words that govern it. */
type ToldDeed = { readonly at: Phrase; readonly isFresh: boolean; readonly controls: readonly Span[] };

/** Whether a claim gives somebody's word for what stands at a position: its content covers it, its cue is neither a hearer's nor what governs the deed. */
function tellsOf(
  document: EventDocument,
  claim: Claim,
  { position, isFresh, controls }: Pick<ToldDeed, 'isFresh' | 'controls'> & { readonly position: number },
): boolean {
  const { cue } = claim;
  if (!isSaying(claim) || !covers(claim, position)) return false;
  if (!cue) return true;
  if (isHearersCue(document, cue)) return false;
  if (isFresh && claim.type !== 'direct' && cue.end < position) return false;
  return !controls.some(({ start, end }) => cue.start < end && start < cue.end);
}

const covers = ({ content }: Claim, position: number): boolean =>
  content.spans.some(({ start, end }) => start <= position && position < end);

/** Sources of the claims whose content covers the trigger; an outlet that only passes them on is none. */
function sourcesFromClaims(document: EventDocument, sentence: Sentence, { at, isFresh, controls }: ToldDeed): Source[] {
  if (sentence.index < 0) return [];
  const position = at.head.start || -1;
  const sources: Source[] = [];
  for (const claim of document.input.claims) {
    if (!tellsOf(document, claim, { position, isFresh, controls })) continue;
    for (const source of claim.sources) {
      if (EMPTY_SOURCES.has(source.text.toLowerCase()) || sources.some(({ name }) => name === source.text)) continue;
      sources.push(sourceOfClaim(document, source, claim.id));
    }
  }
  return sources;
}

/** "The envoy was summoned and informed about the decision": the subject of such a passive hears of it. */
function isHearersCue(document: EventDocument, { start, end }: Span): boolean {
  const index = sentenceAt(document, start);
  const phrases = index < 0 ? [] : document.input.doc.sentence(index).phrases;
  return phrases.some((phrase) => {
    const isInside = phrase.first.start < end && (phrase.end.previous.end || 0) > start;
    return isInside && isHeard(phrase);
  });
}

/** The claims whose content covers a deed told at phrase `at`. */
export function claimsCovering(document: EventDocument, at: Phrase): string[] {
  if (at.sentence.index < 0) return [];
  const position = at.head.start || -1;
  return document.input.claims.filter((claim) => isSaying(claim) && covers(claim, position)).map(({ id }) => id);
}

/** Whether a claim's cue gives somebody's word, not a deed of its own: "said", not "refused" or "condemned". */
export function isSaying({ cue, type }: Claim): boolean {
  if (cue === null || type === 'direct') return true;
  return cue.text
    .toLowerCase()
    .split(/\s+/)
    .some((word) => word === ACCORDING_TO[0] || SAYING_VERBS.has(verbForm(word)?.base ?? ''));
}

/** "its foreign policy chief Jo Example": an office of whom the pronoun means, be it read as one noun phrase or two. */
function ownersOfOffice(document: EventDocument, noun: NounPhrase, text: string): readonly Party[] {
  const isOffices = text.split(' ').some((word) => STATE_ORGANS.has(word.toLowerCase()));
  return noun.first.tag === 'PRP$' && isOffices ? ownersOf(document, noun) : [];
}

/** A claim's source with whom it speaks for, by the noun phrase that stands there. */
export function sourceOfClaim(document: EventDocument, { text, start, end, name }: ClaimSource, claim: string): Source {
  const index = sentenceAt(document, start);
  const sentence = index < 0 ? null : document.input.doc.sentence(index);
  const at = sentence
    ? (sentence.phrases.find(
        (phrase) => isNoun(phrase) && (phrase.end.previous.end || 0) > start && phrase.first.start < end,
      ) ?? NO_PHRASE)
    : NO_PHRASE;
  if (!isNoun(at)) return { name: text, parties: [], isOffice: false, announces: true, claim };
  const read = sourceAt(document, at, 'say');
  if (authorOf(at)) return { ...read, claim };
  const { isPronoun } = at;
  const isHolder = read.isOffice || (isPronoun && hasOffice(document, name));
  return {
    ...read,
    parties: read.parties.length ? read.parties : ownersOfOffice(document, at, text),
    isOffice: isHolder,
    name: isPronoun
      ? name
      : text.replace(LEADING, '').replace(ASIDE, '').replace(CLOSING_MARK, '').replace(POSSESSIVE, ''),
    claim,
  };
}

/** Whether a person of the actors stage is told to hold an office of state. */
const hasOffice = ({ input }: EventDocument, name: string): boolean =>
  input.actors.some((actor) => actor.type === 'person' && actor.name === name && isPoliticalRole(actor.role));

/** The number of the sentence that holds a position; -1 where it stands between two. */
function sentenceAt({ input: { doc } }: EventDocument, position: number): number {
  const found = firstFrom(doc.sentences.length, (at) => itemAt(doc.sentences, at).end > position);
  return (doc.sentences[found]?.start ?? Number.POSITIVE_INFINITY) <= position ? found : -1;
}

/** Whom the sources speak for, none twice. */
export function partiesOfSources(sources: readonly Source[]): Party[] {
  const parties: Party[] = [];
  for (const source of sources)
    for (const party of source.parties) if (!parties.some(({ name }) => name === party.name)) parties.push(party);
  return parties;
}
