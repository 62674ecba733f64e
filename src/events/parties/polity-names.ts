/** Noun phrase → the polity, body, person or thing that it names, under its canonical name. */

import { LEADERS } from '../../data/events/leaders.js';
import {
  BLOC_NOUNS,
  BODY_STATES,
  MOVEMENTS,
  NOBODY,
  NUMBERS,
  OWN_NAME_BODIES,
  STATE_ORGANS,
  VAGUE_QUANTIFIERS,
} from '../../data/events/nouns.js';
import { LAND_NOUNS, OFFICE_ADJECTIVES, REGION_OPENERS } from '../../data/events/phrase-words.js';
import { type CountryMatch, lookUpCountry, nameOfCountry } from '../../geography/countries.js';
import { attachedEnd, houseOfMembers, kindAt, lowerAt } from '../../grammar/attachment.js';
import { isNoun, type NounPhrase } from '../../grammar/phrases.js';
import { type ReadSentence, wordsSpan, wordsText } from '../../grammar/sentence.js';
import type { Span } from '../../text/span.js';
import type { EventDocument } from '../document.js';
import type { Party } from '../outcome/mention.js';

/** A polity named inside a noun phrase; word numbers. */
export interface PolityInside {
  readonly match: CountryMatch;
  readonly first: number;
  readonly end: number;
}

const LONGEST = 7;
const CAPITAL = /^\p{Lu}/u;
const DETERMINER = /^(?:the|a|an|its|their|his|her|this|that|these|those|both|all)$/;

let leaders: ReadonlyMap<string, string> | null = null;

function loadLeaders(): ReadonlyMap<string, string> {
  if (leaders) return leaders;
  const map = new Map<string, string>();
  for (const row of LEADERS) {
    const [code = '', names = ''] = row.split('|');
    for (const name of names.split(';')) if (!map.has(name)) map.set(name, code);
  }
  leaders = map;
  return map;
}

/** The polities named between two words, left to right, longest names first. */
export function politiesIn(sentence: ReadSentence, first: number, end: number): PolityInside[] {
  const { words } = sentence;
  const found: PolityInside[] = [];
  for (let at = first; at < end; ) {
    const pair = hyphenated(sentence, at, end);
    if (pair) {
      found.push(...pair);
      at = pair[0].end;
      continue;
    }
    let length = CAPITAL.test(words[at]?.text ?? '') ? Math.min(LONGEST, end - at) : 0;
    for (; length > 0; length -= 1) {
      const match = lookUpCountry(wordsText(sentence, at, at + length));
      if (!match) continue;
      if (!isPartOfRegion(words[at - 1]?.lower ?? '', match) && !isPartOfPlace(match, words[at + length]?.text ?? ''))
        found.push({ match, first: at, end: at + length });
      break;
    }
    at += Math.max(1, length);
  }
  return found;
}

/** "Central American" is no American. */
const isPartOfRegion = (before: string, { how }: CountryMatch): boolean =>
  how === 'demonym' && REGION_OPENERS.has(before);

/** "West Jerusalem" is no West: a bloc's name is no first part of another name. */
const isPartOfPlace = ({ kind, how }: CountryMatch, after: string): boolean =>
  kind === 'bloc' && how === 'name' && CAPITAL.test(after);

/** "Saudi Arabia-Iran", "Israel-Kosovo": two polities in one hyphenated word, with the words before that belong to the first. */
function hyphenated(sentence: ReadSentence, at: number, end: number): [PolityInside, PolityInside] | null {
  const { words, source } = sentence;
  for (let last = at; last < end && last < at + 3; last += 1) {
    const word = words[last];
    const hyphen = word?.text.search(/[-–]/) ?? -1;
    if (!word || hyphen <= 0 || !CAPITAL.test(word.text.slice(hyphen + 1))) continue;
    const left = lookUpCountry(source.slice(words[at]?.start ?? 0, word.start + hyphen));
    const right = lookUpCountry(word.text.slice(hyphen + 1));
    if (!left || !right || lookUpCountry(wordsText(sentence, at, last + 1))) return null;
    return [
      { match: left, first: at, end: last + 1 },
      { match: right, first: last, end: last + 1 },
    ];
  }
  return null;
}

const stateParty = (match: CountryMatch, sentence: ReadSentence, first: number, end: number): Party => ({
  name: match.name,
  code: match.code,
  kind: match.kind === 'body' ? 'body' : match.kind === 'bloc' ? 'bloc' : 'state',
  span: wordsSpan(sentence, first, end),
});

/** The text of a phrase without its leading article; a possessor keeps its own. */
export function phraseName(sentence: ReadSentence, first: number, end: number): string {
  const { words } = sentence;
  let from = first;
  while (from < end - 1 && DETERMINER.test(words[from]?.lower ?? '')) from += 1;
  return wordsText(sentence, from, end);
}

/** Offices that speak for their state. */
export const POLITICAL_ROLE =
  /\b(?:president|minister|premier|chancellor|king|queen|emperor|sultan|emir|prince|secretary|ambassador|envoy|leader|spokes(?:man|woman|person)|ruler|dictator|diplomat|official|representative)\b/i;

/** The polity in whose name a person acts, by the table of leaders or by the role that the text gives. */
export function polityOfPerson(
  document: EventDocument,
  name: string,
  span: { start: number; end: number },
): Party | null {
  const words = name.replace(/['’]s(?= |$)/g, '').split(' ');
  for (let from = 0; from < words.length; from += 1)
    for (let end = words.length; end > from; end -= 1) {
      const code = loadLeaders().get(words.slice(from, end).join(' '));
      if (code !== undefined) return polityOfCode(code, span);
    }
  const actor = document.actorAt(span.start, span.end);
  if (actor?.type !== 'person' || actor.country === null || !POLITICAL_ROLE.test(actor.role ?? '')) return null;
  return polityOfCode(actor.country, span);
}

function polityOfCode(code: string, span: { start: number; end: number }): Party | null {
  const name = nameOfCountry(code);
  if (name) return { name, code, kind: 'state', span };
  return code.length > 2 && !code.startsWith('x-') ? { name: code, code: null, kind: 'body', span } : null;
}

/** What a noun phrase looks like to the readers of parties. */
interface NounView {
  readonly sentence: ReadSentence;
  readonly at: number;
  readonly phrase: NounPhrase;
  readonly inside: readonly PolityInside[];
  readonly head: string;
}

function viewNoun(sentence: ReadSentence, at: number): NounView {
  const phrase = sentence.phrases[at] as NounPhrase;
  return { sentence, at, phrase, inside: politiesIn(sentence, phrase.first, phrase.end), head: phrase.lower };
}

/** The place of the last office or organ word in the phrase, or -1. */
function organAt({ sentence, phrase }: NounView): number {
  for (let at = phrase.end - 1; at >= phrase.first; at -= 1)
    if (STATE_ORGANS.has(sentence.words[at]?.lower ?? '') || isHeadOfState(sentence, at)) return at;
  return -1;
}

const isHeadOfState = ({ words }: ReadSentence, at: number): boolean =>
  words[at]?.lower === 'head' &&
  words[at + 1]?.lower === 'of' &&
  /^(?:state|government)$/.test(words[at + 2]?.lower ?? '');

/** The polities of the "of …" or "in …" phrase after a noun: "president of Brazil", "the junta in Ouagadougou". */
function polityAfter(sentence: ReadSentence, at: number): { party: Party; how: CountryMatch['how'] } | null {
  const prep = lowerAt(sentence, at + 1);
  if (kindAt(sentence, at + 1) !== 'prep' || !/^(?:of|in|for|from|at)$/.test(prep)) return null;
  const noun = sentence.phrases[at + 2];
  if (!isNoun(noun)) return null;
  const inside = politiesIn(sentence, noun.first, noun.end)[0];
  if (!inside) return null;
  return { party: stateParty(inside.match, sentence, inside.first, inside.end), how: inside.match.how };
}

/** A name that the phrase ends in: "the landlocked republic of Chad" has it in the phrase after. */
function namedByHead(view: NounView): Party | null {
  const { sentence, phrase, inside } = view;
  const last = inside.at(-1);
  if (last && last.end > phrase.head && last.first >= phrase.ownStart) {
    if (last.match.how === 'people')
      return {
        name: phraseName(sentence, phrase.first, phrase.end),
        code: last.match.code,
        kind: 'people',
        span: wordsSpan(sentence, phrase.first, phrase.end),
      };
    if (last.match.how === 'demonym') return null;
    if (last.match.kind === 'bloc') return groupParty(view);
    if (
      last.match.how === 'capital' &&
      CAPITAL.test(sentence.words[last.first - 1]?.text ?? '') &&
      last.first > phrase.ownStart &&
      !/^(?:The|Neither|Either|Both|Even|Only)$|-/.test(sentence.words[last.first - 1]?.text ?? '')
    )
      return null;
    return stateParty(last.match, sentence, last.first, last.end);
  }
  if (LAND_NOUNS.has(view.head)) {
    const of =
      kindAt(sentence, view.at + 1) === 'prep' && lowerAt(sentence, view.at + 1) === 'of'
        ? polityAfter(sentence, view.at)
        : null;
    if (of && of.how === 'name') return of.party;
  }
  return null;
}

/** The state that an office or organ of the phrase belongs to. */
function namedByOrgan(document: EventDocument, view: NounView): Party | null {
  const { sentence, phrase, inside } = view;
  const organ = organAt(view);
  if (organ < 0) return null;
  const span = wordsSpan(sentence, phrase.first, phrase.end);
  const owner = inside.filter((polity) => polity.first <= organ || polity.end <= organ).at(-1) ?? inside[0];
  if (owner?.match.kind === 'bloc' && view.head === 'state') return null;
  const after = polityAfter(sentence, view.at);
  const person = sentence.words.slice(organ + 1, phrase.end).filter((word) => CAPITAL.test(word.text));
  if (owner) return { ...stateParty(owner.match, sentence, owner.first, owner.end), span };
  if (after && organ === phrase.head) return { ...after.party, span };
  const office = sentence.phrases[view.at + 2];
  if (lowerAt(sentence, view.at + 1) === 'of' && isNoun(office)) {
    const holder = polityOfPerson(
      document,
      wordsText(sentence, office.first, office.end),
      wordsSpan(sentence, office.first, office.end),
    );
    if (holder) return { ...holder, span };
  }
  const name = person.length
    ? wordsText(sentence, organ + 1, phrase.end)
    : phraseName(sentence, phrase.first, phrase.end);
  return polityOfPerson(document, name, span);
}

/** Who acts or is acted on, by the noun phrase's own words; null where only the context can tell, or nobody in particular is meant. */
export function namedParty(document: EventDocument, sentence: ReadSentence, at: number): Party | null {
  const view = viewNoun(sentence, at);
  const { phrase, head } = view;
  if (phrase.isPronoun) return null;
  const span = wordsSpan(sentence, phrase.first, phrase.end);
  const share = shareOfGroup(view);
  if (share) return share;
  const house = houseOfMembers(sentence, at);
  if (house >= 0) return namedParty(document, sentence, house);
  const byHead = namedByHead(view);
  if (byHead) return byHead;
  if (OWN_NAME_BODIES.has(head) && !isPersonAfter(view)) return ownBody(view);
  const byOrgan = namedByOrgan(document, view);
  if (byOrgan && !(BLOC_NOUNS.has(head) && view.inside.at(-1)?.match.kind === 'bloc') && !isGroup(view)) return byOrgan;
  if (BLOC_NOUNS.has(head) || isGroup(view)) return groupParty(view);
  return personParty(document, view, span);
}

const isPersonAfter = ({ sentence, phrase }: NounView): boolean =>
  sentence.words[phrase.head]?.tag === 'NNP' &&
  CAPITAL.test(sentence.words[phrase.head]?.text ?? '') &&
  organBefore(sentence, phrase);

const organBefore = ({ words }: ReadSentence, { first, head }: NounPhrase): boolean => {
  for (let at = first; at < head; at += 1) if (STATE_ORGANS.has(words[at]?.lower ?? '')) return true;
  return false;
};

/** "Nineteen of the EU's 28 members": a count with its group after "of". */
function shareOfGroup({ sentence, at, phrase }: NounView): Party | null {
  const isCount = sentence.words
    .slice(phrase.first, phrase.end)
    .every(({ tag, lower }) => tag === 'CD' || NUMBERS.has(lower) || tag === 'RB' || tag === 'DT');
  const group = sentence.phrases[at + 2];
  if (!isCount || lowerAt(sentence, at + 1) !== 'of' || !isNoun(group) || !BLOC_NOUNS.has(group.lower)) return null;
  return {
    name: wordsText(sentence, phrase.first, group.end),
    code: null,
    kind: 'bloc',
    span: wordsSpan(sentence, phrase.first, group.end),
  };
}

/** A plural group of polities or persons: "Arab leaders", "European allies". */
const isGroup = ({ sentence, phrase, head }: NounView): boolean =>
  BLOC_NOUNS.has(head) && (sentence.words[phrase.head]?.tag === 'NNS' || head.endsWith('s')) && head !== 'ministers';

function ownBody({ sentence, phrase, at, head }: NounView): Party | null {
  const end =
    lowerAt(sentence, at + 1) === 'of' && !isTaken(sentence, at) ? attachedEnd(sentence, at, new Set(['of'])) : at + 1;
  const last = sentence.phrases[end - 1] as NounPhrase;
  const first = sentence.words[phrase.first]?.lower ?? '';
  if (VAGUE_QUANTIFIERS.has(first)) return null;
  return {
    name: phraseName(sentence, phrase.first, last.end),
    code: politiesIn(sentence, phrase.first, last.end)[0]?.match.code ?? BODY_STATES.get(head) ?? null,
    kind: 'organ',
    span: wordsSpan(sentence, phrase.first, last.end),
  };
}

/** Whether what follows the phrase is a part of the deed, not of the name. */
const isTaken = (sentence: ReadSentence, at: number): boolean => !isNoun(sentence.phrases[at + 2]);

function groupParty({ sentence, phrase, inside }: NounView): Party | null {
  const { words } = sentence;
  const counted = words.slice(phrase.first, phrase.end).some(({ lower, tag }) => NUMBERS.has(lower) || tag === 'CD');
  const vague = words
    .slice(Math.max(0, phrase.first - 1), phrase.end)
    .some(({ lower }) => VAGUE_QUANTIFIERS.has(lower) && lower !== 'more');
  const hasOwner =
    inside.length > 0 ||
    words
      .slice(phrase.first, phrase.head)
      .some(
        ({ tag, lower }) =>
          (tag === 'JJ' || tag.startsWith('N')) && !DETERMINER.test(lower) && !OFFICE_ADJECTIVES.has(lower),
      );
  if ((vague && !counted) || (!counted && !hasOwner && !DETERMINER.test(words[phrase.first]?.lower ?? ''))) return null;
  const first = counted && words[phrase.first - 1]?.lower === 'than' ? phrase.first - 2 : phrase.first;
  return {
    name: phraseName(sentence, Math.max(0, first), phrase.end),
    code: null,
    kind: 'bloc',
    span: wordsSpan(sentence, phrase.first, phrase.end),
  };
}

const TITLE =
  /^(?:The|Mr|Mr\.|Mrs|Mrs\.|Ms|Ms\.|Dr|Dr\.|Senator|Sen\.|Sir|Lord|General|Gen\.|Colonel|Col\.|Captain|Sheikh|Ayatollah|Pope|Candidate|Deputy|Vice|Acting|Interim|Foreign|Prime|Defence|Defense|Interior|State)$/;

const isTitle = (word: { text: string; lower: string } | undefined): boolean =>
  word !== undefined && (TITLE.test(word.text) || STATE_ORGANS.has(word.lower));

/** The first word of a name after nationality and titles: "Bolivian Senator | Jeanine Anez". */
function afterTitles(sentence: ReadSentence, first: number, { end }: NounPhrase): number {
  let from = first;
  for (let at = first; at < end - 1; at += 1) {
    const { text, lower } = sentence.words[at] as { text: string; lower: string };
    if (
      TITLE.test(text) ||
      STATE_ORGANS.has(lower) ||
      (lookUpCountry(text)?.how === 'demonym' && isTitle(sentence.words[at + 1]))
    )
      from = at + 1;
  }
  return from;
}

/** "Egypt's Abdel Fattah al-Sisi" acts for Egypt. */
function ownedPerson(
  sentence: ReadSentence,
  phrase: NounPhrase,
  inside: readonly PolityInside[],
  span: Span,
): Party | null {
  const owner = inside.find(({ end }) => end === phrase.ownStart - 1);
  if (
    !owner ||
    !CAPITAL.test(sentence.words[phrase.head]?.text ?? '') ||
    !CAPITAL.test(sentence.words[phrase.ownStart]?.text ?? '')
  )
    return null;
  return { ...stateParty(owner.match, sentence, owner.first, owner.end), span };
}

/** A person or movement by name, a leader's polity where a table or the actors stage knows it. */
function personParty(
  document: EventDocument,
  { sentence, phrase, inside, head }: NounView,
  span: { start: number; end: number },
): Party | null {
  const { words } = sentence;
  if (NOBODY.has(head) || VAGUE_QUANTIFIERS.has(words[phrase.first]?.lower ?? '')) return null;
  if (phrase.ownStart > phrase.first) return ownedPerson(sentence, phrase, inside, span);
  const names = words.slice(phrase.first, phrase.end).map(({ text }) => CAPITAL.test(text));
  if (!names.at(-1)) return null;
  const nameStart = afterTitles(sentence, phrase.first + names.lastIndexOf(false) + 1, phrase);
  const name = wordsText(sentence, nameStart, phrase.end);
  const polity = polityOfPerson(document, name, span);
  if (polity) return polity;
  const actor = document.actorAt(span.start, span.end);
  const code = actor?.country ?? inside[0]?.match.code ?? null;
  const isOffice = words.slice(phrase.first, nameStart).some(({ lower }) => STATE_ORGANS.has(lower));
  return {
    name: actor?.type === 'person' ? actor.name : name,
    code,
    kind:
      isOffice || MOVEMENTS.has(name) || (actor === null ? name.includes(' ') : actor.type !== 'person')
        ? 'organ'
        : 'person',
    span,
  };
}
