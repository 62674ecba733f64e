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
import { attachedEnd, houseOfMembers } from '../../grammar/attachment.js';
import { isNoun, type NounPhrase, type Phrase } from '../../grammar/phrases.js';
import { skip, spanBetween, textBetween, wordsBetween } from '../../grammar/place.js';
import { NO_WORD, type Sentence } from '../../grammar/sentence.js';
import type { Word } from '../../grammar/words.js';
import type { Span } from '../../text/span.js';
import type { EventDocument } from '../document.js';
import type { Party } from '../outcome/mention.js';

/** A polity named inside a noun phrase; word numbers. */
export interface PolityInside {
  readonly match: CountryMatch;
  readonly first: Word;
  readonly end: Word;
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
export function politiesIn(first: Word, end: Word): PolityInside[] {
  const found: PolityInside[] = [];
  for (let at = first; at.exists && at.index < end.index; ) {
    const pair = hyphenated(at, end);
    if (pair) {
      found.push(...pair);
      at = pair[0].end;
      continue;
    }
    let length = CAPITAL.test(at.text) ? Math.min(LONGEST, end.index - at.index) : 0;
    for (; length > 0; length -= 1) {
      const match = lookUpCountry(textBetween(at, skip(at, length)));
      if (!match) continue;
      if (!isPartOfRegion(at.previous.lower, match) && !isPartOfPlace(match, skip(at, length).text))
        found.push({ match, first: at, end: skip(at, length) });
      break;
    }
    at = skip(at, Math.max(1, length));
  }
  return found;
}

/** The polities named in a sentence. */
export function politiesInSentence({ words }: Sentence): PolityInside[] {
  const first = words[0];
  const last = words.at(-1);
  return first && last ? politiesIn(first, last.next) : [];
}

/** "Central American" is no American. */
const isPartOfRegion = (before: string, { how }: CountryMatch): boolean =>
  how === 'demonym' && REGION_OPENERS.has(before);

/** "West Jerusalem" is no West: a bloc's name is no first part of another name. */
const isPartOfPlace = ({ kind, how }: CountryMatch, after: string): boolean =>
  kind === 'bloc' && how === 'name' && CAPITAL.test(after);

/** "Saudi Arabia-Iran", "Israel-Kosovo": two polities in one hyphenated word, with the words before that belong to the first. */
function hyphenated(at: Word, end: Word): [PolityInside, PolityInside] | null {
  const { source } = at.sentence;
  for (let last = at; last.exists && last.index < end.index && last.index < at.index + 3; last = last.next) {
    const word = last;
    const hyphen = word.text.search(/[-–]/) ?? -1;
    if (!word.exists || hyphen <= 0 || !CAPITAL.test(word.text.slice(hyphen + 1))) continue;
    const left = lookUpCountry(source.slice(at.start, word.start + hyphen));
    const right = lookUpCountry(word.text.slice(hyphen + 1));
    if (!left || !right || lookUpCountry(textBetween(at, last.next))) return null;
    return [
      { match: left, first: at, end: last.next },
      { match: right, first: last, end: last.next },
    ];
  }
  return null;
}

const stateParty = (match: CountryMatch, first: Word, end: Word): Party => ({
  name: match.name,
  code: match.code,
  kind: match.kind === 'body' ? 'body' : match.kind === 'bloc' ? 'bloc' : 'state',
  span: spanBetween(first, end),
});

/** The text of a phrase without its leading article; a possessor keeps its own. */
export function phraseName(first: Word, end: Word): string {
  let from = first;
  while (from.index < end.index - 1 && DETERMINER.test(from.lower)) from = from.next;
  return textBetween(from, end);
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
  readonly sentence: Sentence;
  readonly at: Phrase;
  readonly phrase: NounPhrase;
  readonly inside: readonly PolityInside[];
  readonly head: string;
}

function viewNoun(at: Phrase): NounView {
  const phrase = at as NounPhrase;
  return { sentence: at.sentence, at, phrase, inside: politiesIn(phrase.first, phrase.end), head: phrase.lower };
}

/** The place of the last office or organ word in the phrase, or -1. */
function organAt({ phrase }: NounView): Word {
  for (let at = phrase.end.previous; at.exists && at.index >= phrase.first.index; at = at.previous)
    if (STATE_ORGANS.has(at.lower) || isHeadOfState(at)) return at;
  return NO_WORD;
}

const isHeadOfState = (at: Word): boolean =>
  at.lower === 'head' && at.next.lower === 'of' && /^(?:state|government)$/.test(at.next.next.lower);

/** The polities of the "of …" or "in …" phrase after a noun: "president of Brazil", "the junta in Ouagadougou". */
function polityAfter(at: Phrase): { party: Party; how: CountryMatch['how'] } | null {
  const prep = at.next.lower;
  if (at.next.kind !== 'prep' || !/^(?:of|in|for|from|at)$/.test(prep)) return null;
  const noun = at.next.next;
  if (!isNoun(noun)) return null;
  const inside = politiesIn(noun.first, noun.end)[0];
  if (!inside) return null;
  return { party: stateParty(inside.match, inside.first, inside.end), how: inside.match.how };
}

/** A name that the phrase ends in: "the landlocked republic of Chad" has it in the phrase after. */
function namedByHead(view: NounView): Party | null {
  const { phrase, inside } = view;
  const last = inside.at(-1);
  if (last && last.end.index > phrase.head.index && last.first.index >= phrase.ownStart.index) {
    if (last.match.how === 'people')
      return {
        name: phraseName(phrase.first, phrase.end),
        code: last.match.code,
        kind: 'people',
        span: spanBetween(phrase.first, phrase.end),
      };
    if (last.match.how === 'demonym') return null;
    if (last.match.kind === 'bloc') return groupParty(view);
    if (
      last.match.how === 'capital' &&
      CAPITAL.test(last.first.previous.text) &&
      last.first.index > phrase.ownStart.index &&
      !/^(?:The|Neither|Either|Both|Even|Only)$|-/.test(last.first.previous.text)
    )
      return null;
    return stateParty(last.match, last.first, last.end);
  }
  if (LAND_NOUNS.has(view.head)) {
    const of = view.at.next.kind === 'prep' && view.at.next.lower === 'of' ? polityAfter(view.at) : null;
    if (of && of.how === 'name') return of.party;
  }
  return null;
}

/** The state that an office or organ of the phrase belongs to. */
function namedByOrgan(document: EventDocument, view: NounView): Party | null {
  const { phrase, inside } = view;
  const organ = organAt(view);
  if (!organ.exists) return null;
  const span = spanBetween(phrase.first, phrase.end);
  const owner =
    inside.filter((polity) => polity.first.index <= organ.index || polity.end.index <= organ.index).at(-1) ?? inside[0];
  if (owner?.match.kind === 'bloc' && view.head === 'state') return null;
  const after = polityAfter(view.at);
  const person = wordsBetween(organ.next, phrase.end).filter((word) => CAPITAL.test(word.text));
  if (owner) return { ...stateParty(owner.match, owner.first, owner.end), span };
  if (after && organ === phrase.head) return { ...after.party, span };
  const office = view.at.next.next;
  if (view.at.next.lower === 'of' && isNoun(office)) {
    const holder = polityOfPerson(
      document,
      textBetween(office.first, office.end),
      spanBetween(office.first, office.end),
    );
    if (holder) return { ...holder, span };
  }
  const name = person.length ? textBetween(organ.next, phrase.end) : phraseName(phrase.first, phrase.end);
  return polityOfPerson(document, name, span);
}

/** Who acts or is acted on, by the noun phrase's own words; null where only the context can tell, or nobody in particular is meant. */
export function namedParty(document: EventDocument, at: Phrase): Party | null {
  const view = viewNoun(at);
  const { phrase, head } = view;
  if (phrase.isPronoun) return null;
  const span = spanBetween(phrase.first, phrase.end);
  const share = shareOfGroup(view);
  if (share) return share;
  const house = houseOfMembers(at);
  if (house.exists) return namedParty(document, house);
  const byHead = namedByHead(view);
  if (byHead) return byHead;
  if (OWN_NAME_BODIES.has(head) && !isPersonAfter(view)) return ownBody(view);
  const byOrgan = namedByOrgan(document, view);
  if (byOrgan && !(BLOC_NOUNS.has(head) && view.inside.at(-1)?.match.kind === 'bloc') && !isGroup(view)) return byOrgan;
  if (BLOC_NOUNS.has(head) || isGroup(view)) return groupParty(view);
  return personParty(document, view, span);
}

const isPersonAfter = ({ phrase }: NounView): boolean =>
  phrase.head.tag === 'NNP' && CAPITAL.test(phrase.head.text) && organBefore(phrase);

const organBefore = ({ first, head }: NounPhrase): boolean => {
  for (let at = first; at.exists && at.index < head.index; at = at.next) if (STATE_ORGANS.has(at.lower)) return true;
  return false;
};

/** "Nineteen of the EU's 28 members": a count with its group after "of". */
function shareOfGroup({ at, phrase }: NounView): Party | null {
  const isCount = phrase.words.every(
    ({ tag, lower }) => tag === 'CD' || NUMBERS.has(lower) || tag === 'RB' || tag === 'DT',
  );
  const group = at.next.next;
  if (!isCount || at.next.lower !== 'of' || !isNoun(group) || !BLOC_NOUNS.has(group.lower)) return null;
  return {
    name: textBetween(phrase.first, group.end),
    code: null,
    kind: 'bloc',
    span: spanBetween(phrase.first, group.end),
  };
}

/** A plural group of polities or persons: "Arab leaders", "European allies". */
const isGroup = ({ phrase, head }: NounView): boolean =>
  BLOC_NOUNS.has(head) && (phrase.head.tag === 'NNS' || head.endsWith('s')) && head !== 'ministers';

function ownBody({ phrase, at, head }: NounView): Party | null {
  const end = at.next.lower === 'of' && !isTaken(at) ? attachedEnd(at, new Set(['of'])) : at.next;
  const last = end.previous as NounPhrase;
  const first = phrase.first.lower;
  if (VAGUE_QUANTIFIERS.has(first)) return null;
  return {
    name: phraseName(phrase.first, last.end),
    code: politiesIn(phrase.first, last.end)[0]?.match.code ?? BODY_STATES.get(head) ?? null,
    kind: 'organ',
    span: spanBetween(phrase.first, last.end),
  };
}

/** Whether what follows the phrase is a part of the deed, not of the name. */
const isTaken = (at: Phrase): boolean => !isNoun(at.next.next);

function groupParty({ phrase, inside }: NounView): Party | null {
  const counted = phrase.words.some(({ lower, tag }) => NUMBERS.has(lower) || tag === 'CD');
  const vague = wordsBetween(phrase.first.previous, phrase.end).some(
    ({ lower }) => VAGUE_QUANTIFIERS.has(lower) && lower !== 'more',
  );
  const hasOwner =
    inside.length > 0 ||
    wordsBetween(phrase.first, phrase.head).some(
      ({ tag, lower }) =>
        (tag === 'JJ' || tag.startsWith('N')) && !DETERMINER.test(lower) && !OFFICE_ADJECTIVES.has(lower),
    );
  if ((vague && !counted) || (!counted && !hasOwner && !DETERMINER.test(phrase.first.lower))) return null;
  const first = counted && phrase.first.previous.lower === 'than' ? phrase.first.previous.previous : phrase.first;
  return {
    name: phraseName(first, phrase.end),
    code: null,
    kind: 'bloc',
    span: spanBetween(phrase.first, phrase.end),
  };
}

const TITLE =
  /^(?:The|Mr|Mr\.|Mrs|Mrs\.|Ms|Ms\.|Dr|Dr\.|Senator|Sen\.|Sir|Lord|General|Gen\.|Colonel|Col\.|Captain|Sheikh|Ayatollah|Pope|Candidate|Deputy|Vice|Acting|Interim|Foreign|Prime|Defence|Defense|Interior|State)$/;

const isTitle = (word: { text: string; lower: string } | undefined): boolean =>
  word !== undefined && (TITLE.test(word.text) || STATE_ORGANS.has(word.lower));

/** The first word of a name after nationality and titles: "Bolivian Senator | Jeanine Anez". */
function afterTitles(first: Word, { end }: NounPhrase): Word {
  let from = first;
  for (let at = first; at.exists && at.index < end.index - 1; at = at.next) {
    const { text, lower } = at;
    if (TITLE.test(text) || STATE_ORGANS.has(lower) || (lookUpCountry(text)?.how === 'demonym' && isTitle(at.next)))
      from = at.next;
  }
  return from;
}

/** "Egypt's Abdel Fattah al-Sisi" acts for Egypt. */
function ownedPerson(phrase: NounPhrase, inside: readonly PolityInside[], span: Span): Party | null {
  const owner = inside.find(({ end }) => end === phrase.ownStart.previous);
  if (!owner || !CAPITAL.test(phrase.head.text) || !CAPITAL.test(phrase.ownStart.text)) return null;
  return { ...stateParty(owner.match, owner.first, owner.end), span };
}

/** A person or movement by name, a leader's polity where a table or the actors stage knows it. */
function personParty(
  document: EventDocument,
  { phrase, inside, head }: NounView,
  span: { start: number; end: number },
): Party | null {
  if (NOBODY.has(head) || VAGUE_QUANTIFIERS.has(phrase.first.lower)) return null;
  if (phrase.ownStart.index > phrase.first.index) return ownedPerson(phrase, inside, span);
  const names = phrase.words.map(({ text }) => CAPITAL.test(text));
  if (!names.at(-1)) return null;
  const nameStart = afterTitles(skip(phrase.first, names.lastIndexOf(false)).next, phrase);
  const name = textBetween(nameStart, phrase.end);
  const polity = polityOfPerson(document, name, span);
  if (polity) return polity;
  const actor = document.actorAt(span.start, span.end);
  const code = actor?.country ?? inside[0]?.match.code ?? null;
  const isOffice = wordsBetween(phrase.first, nameStart).some(({ lower }) => STATE_ORGANS.has(lower));
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

/** Whether a noun phrase is a polity's name and nothing else. */
export function isPlainPolity(noun: Phrase): boolean {
  if (!isNoun(noun)) return false;
  const { first, end } = noun;
  const [polity] = politiesIn(first, end);
  const isWhole = polity !== undefined && polity.end === end && polity.first.index - first.index <= 1;
  return isWhole && polity.match.how !== 'demonym' && polity.match.how !== 'people';
}
