/** Noun phrase → the polity, body, person or thing that its own words name, under its canonical name. */

import {
  BLOC_NOUNS,
  BODY_STATES,
  MOVEMENTS,
  NOBODY,
  NUMBERS,
  OWN_NAME_BODIES,
  STATE_ORGANS,
  VAGUE_QUANTIFIERS,
} from '../../../data/events/nouns.js';
import {
  AFFAIRS,
  BODY_NOUNS,
  COMPARING_WORDS,
  DETERMINERS,
  HEAD_OF_STATE,
  HEADS,
  LAND_ORGANS,
  LEADER_GROUPS,
  MEMBER_NOUNS,
  NAME_PARTICLES,
  OFFICE_GROUPS,
  OFFICE_PREPOSITIONS,
  OPENERS_BEFORE_CAPITAL,
  OTHERS,
  OUT_OF,
  STATELY_ADJECTIVES,
  TITLES,
} from '../../../data/events/parties/party-words.js';
import { LAND_NOUNS, OFFICE_ADJECTIVES } from '../../../data/events/phrase-words.js';
import { SINGLE_WORDS } from '../../../data/grammar/function-words.js';
import { lookUpCountry } from '../../../geography/countries.js';
import { isNoun, type NounPhrase, type Phrase } from '../../../grammar/chunks/phrases.js';
import { attachedEnd, houseOfMembers } from '../../../grammar/clauses/attachment.js';
import { skip, spanBetween, textBetween, wordsBetween } from '../../../grammar/place.js';
import { NO_WORD } from '../../../grammar/sentence.js';
import { isOf, isThan, isThe } from '../../../grammar/words/word-tests.js';
import type { Word } from '../../../grammar/words/words.js';
import type { EventDocument } from '../../document.js';
import type { Party } from '../../outcome/mention.js';
import { hasPossessor, nounAfter } from './noun-links.js';
import { polityOfPerson } from './office-holders.js';
import { isCapitalised, partyOf, phraseName, politiesIn } from './polity-names.js';

type PolityInside = ReturnType<typeof politiesIn>[number];

/** A noun phrase with the polities that its words name. */
interface NounView {
  readonly phrase: NounPhrase;
  readonly inside: readonly PolityInside[];
}

const spanOf = ({ first, end }: NounPhrase) => spanBetween(first, end);

/** Who acts or is acted on, by the noun phrase's own words; null where only the context can tell, or nobody in particular is meant. */
export function namedParty(document: EventDocument, phrase: Phrase): Party | null {
  if (!isNoun(phrase) || phrase.isPronoun) return null;
  const view: NounView = { phrase, inside: politiesIn(phrase.first, phrase.end) };
  const share = shareOfGroup(phrase) ?? countedOthers(phrase);
  if (share) return share;
  const house = houseOfMembers(phrase);
  if (house.exists) return namedParty(document, house);
  const byHead = namedByHead(view);
  if (byHead) return byHead;
  const body = BODY_NOUNS.has(phrase.lower) ? view.inside.find(({ match }) => match.kind === 'body') : undefined;
  if (body) return { ...partyOf(body), span: spanOf(phrase) };
  if (isOwnBody(phrase) && !endsInPerson(phrase)) return ownBody(phrase);
  const byOrgan = isGroup(phrase) ? null : namedByOrgan(document, view);
  if (byOrgan && !isBlocMembers(view)) return byOrgan;
  const led = ledState(view);
  if (led) return led;
  return BLOC_NOUNS.has(phrase.lower) ? groupParty(view) : personParty(document, view);
}

/** "the lower house", but "the royal court" is the state. */
const isOwnBody = ({ lower, head }: NounPhrase): boolean =>
  OWN_NAME_BODIES.has(lower) && !STATELY_ADJECTIVES.has(head.previous.lower);

/** "Abkhazia's leaders" act for it; null for a group of several states'. */
function ledState({ phrase, inside }: NounView): Party | null {
  const owner = inside.find(({ end }) => end === phrase.ownStart.previous);
  const isState = owner !== undefined && owner.match.kind !== 'bloc' && owner.match.kind !== 'region';
  return isState && LEADER_GROUPS.has(phrase.lower) ? { ...partyOf(owner), span: spanOf(phrase) } : null;
}

/** "EU members". */
const isBlocMembers = ({ phrase, inside }: NounView): boolean =>
  BLOC_NOUNS.has(phrase.lower) && inside.at(-1)?.match.kind === 'bloc';

/** The last word of the phrase that is an office or organ; none where it has none. */
function organIn({ first, end }: NounPhrase): Word {
  for (let word = end.previous; word.exists && word.index >= first.index; word = word.previous)
    if (STATE_ORGANS.has(word.lower) || isHeadOfState(word)) return word;
  return NO_WORD;
}

const isHeadOfState = ({ lower, next }: Word): boolean =>
  HEAD_OF_STATE.first.has(lower) && isOf(next) && HEAD_OF_STATE.last.has(next.next.lower);

/** The first polity of the "of …" or "in …" phrases after a noun: "president of Brazil", "the junta in Ouagadougou", "Ministry of Foreign Affairs of Ukraine". */
function polityAfter(noun: Phrase): PolityInside | null {
  const owner = nounAfter(noun, ({ kind, lower }) => kind === 'prep' && OFFICE_PREPOSITIONS.has(lower));
  if (!owner) return null;
  const polity = politiesIn(owner.first, owner.end)[0];
  return polity ?? (AFFAIRS.has(owner.lower) ? polityAfter(owner) : null);
}

/** The name that the phrase ends in; "the landlocked republic of Chad" has it in the phrase after. */
function namedByHead(view: NounView): Party | null {
  const { phrase, inside } = view;
  const last = inside.at(-1);
  if (last && last.end.index > phrase.head.index && last.first.index >= phrase.ownStart.index)
    return namedByLast(view, last);
  if (!LAND_NOUNS.has(phrase.lower) || phrase.next.kind !== 'prep' || !isOf(phrase.next)) return null;
  const named = polityAfter(phrase);
  return named?.match.how === 'name' ? partyOf(named) : null;
}

/** By the polity that is the phrase's last word: a people, a bloc, a state; null for a demonym or a part of a longer name. */
function namedByLast(view: NounView, last: PolityInside): Party | null {
  const { phrase } = view;
  const { how, kind, code } = last.match;
  if (how === 'people')
    return { name: phraseName(phrase.first, phrase.end), code, kind: 'people', span: spanOf(phrase) };
  if (how === 'demonym') return null;
  if (kind === 'bloc') return groupParty(view);
  return how === 'capital' && isPartOfName(last.first, phrase) ? null : partyOf(last);
}

/** "East Jerusalem", "Camp David London": a word with a capital letter before a capital makes both one name. */
const isPartOfName = (capital: Word, { ownStart }: NounPhrase): boolean =>
  capital.index > ownStart.index &&
  isCapitalised(capital.previous) &&
  !OPENERS_BEFORE_CAPITAL.has(capital.previous.text) &&
  !capital.previous.text.includes('-');

/** The state that an office or organ of the phrase belongs to. */
function namedByOrgan(document: EventDocument, { phrase, inside }: NounView): Party | null {
  const organ = organIn(phrase);
  const span = spanOf(phrase);
  if (!organ.exists) {
    const headed = HEADS.has(phrase.lower) ? polityAfter(phrase) : null;
    return headed && { ...partyOf(headed), span };
  }
  const owner =
    inside.findLast(({ first, end }) => first.index <= organ.index || end.index <= organ.index) ?? inside[0];
  if (owner?.match.kind === 'bloc' && LAND_ORGANS.has(phrase.lower)) return null;
  if (owner) return { ...partyOf(owner), span };
  const after = organ === phrase.head ? polityAfter(phrase) : null;
  if (after) return { ...partyOf(after), span };
  const movement = wordsBetween(phrase.first, organ).find(({ text }) => MOVEMENTS.has(text));
  if (movement) return { name: movement.text, code: null, kind: 'organ', span };
  const holder = nounAfter(phrase, isOf);
  const held = holder && polityOfPerson(document, textBetween(holder.first, holder.end), spanOf(holder));
  if (held) return { ...held, span };
  const hasName = wordsBetween(organ.next, phrase.end).some(isCapitalised);
  const name = hasName ? textBetween(organ, phrase.end) : phraseName(phrase.first, phrase.end);
  return polityOfPerson(document, name, span);
}

/** "Senate Leader Jo Example": a name behind an office is a person's, though its last word is called as a body is. */
const endsInPerson = ({ first, head }: NounPhrase): boolean =>
  head.tag === 'NNP' &&
  isCapitalised(head) &&
  wordsBetween(first, head).some(({ lower }) => STATE_ORGANS.has(lower) && !LAND_ORGANS.has(lower));

/** "Nineteen of the EU's 28 members": a count with its group after "of". */
function shareOfGroup(phrase: NounPhrase): Party | null {
  const isCount = phrase.words.every(
    ({ tag, lower }) => tag === 'CD' || NUMBERS.has(lower) || tag === 'RB' || tag === 'DT',
  );
  const isOutOf = phrase.next.lower === OUT_OF && isOf(phrase.next.next);
  const group = isCount ? nounAfter(isOutOf ? phrase.next : phrase, isOf) : null;
  if (!group || !BLOC_NOUNS.has(group.lower)) return null;
  return {
    name: textBetween(phrase.first, group.end),
    code: null,
    kind: 'bloc',
    span: spanBetween(phrase.first, group.end),
  };
}

/** "Twelve others": a count of states that are not named. */
const countedOthers = ({ first, end, lower, head }: NounPhrase): Party | null =>
  OTHERS.has(lower) && head.index > first.index && (first.tag === 'CD' || NUMBERS.has(first.lower))
    ? { name: textBetween(first, end), code: null, kind: 'bloc', span: spanBetween(first, end) }
    : null;

/** A plural group of polities or persons: "Arab leaders", "European allies". */
const isGroup = ({ head, lower }: NounPhrase): boolean =>
  BLOC_NOUNS.has(lower) && (head.tag === 'NNS' || lower.endsWith('s')) && !OFFICE_GROUPS.has(lower);

/** A body that acts under its own name, with its "of": "the Parliament of Moldova". */
function ownBody(phrase: NounPhrase): Party | null {
  if (VAGUE_QUANTIFIERS.has(phrase.first.lower)) return null;
  const end = nounAfter(phrase, isOf) ? attachedEnd(phrase, SINGLE_WORDS.of).previous.end : phrase.end;
  return {
    name: phraseName(phrase.first, end),
    code: politiesIn(phrase.first, end)[0]?.match.code ?? BODY_STATES.get(phrase.lower) ?? null,
    kind: 'organ',
    span: spanBetween(phrase.first, end),
  };
}

/** "the European Union's 28 members": all of them are the body itself; null for some of them and for another group. */
function allMembers({ phrase, inside }: NounView): Party | null {
  const { first, lower, previous, ownStart } = phrase;
  const owner = inside.find(({ end }) => end === ownStart.previous);
  const isWhole = MEMBER_NOUNS.has(lower) && isThe(first) && ownStart.tag === 'CD' && !isOf(previous);
  return isWhole && owner && (owner.match.kind === 'body' || owner.match.kind === 'bloc')
    ? { ...partyOf(owner), kind: 'body', span: spanOf(phrase) }
    : null;
}

/** A group that is counted, owned or definite under its words; null for "several states". */
function groupParty({ phrase, inside }: NounView): Party | null {
  const all = allMembers({ phrase, inside });
  if (all) return all;
  const { first, end, head, words } = phrase;
  const isCounted = words.some(({ lower, tag }) => NUMBERS.has(lower) || tag === 'CD');
  const isVague = wordsBetween(first.previous, end).some(
    ({ lower }) => VAGUE_QUANTIFIERS.has(lower) && !COMPARING_WORDS.has(lower),
  );
  const isSome = inside.length > 0 || DETERMINERS.has(first.lower) || wordsBetween(first, head).some(describes);
  if (!isCounted && (isVague || !isSome)) return null;
  const from = isCounted && isThan(first.previous) ? first.previous.previous : first;
  const whole = isCounted && MEMBER_NOUNS.has(phrase.lower) ? attachedEnd(phrase, SINGLE_WORDS.of).previous.end : end;
  return { name: phraseName(from, whole), code: null, kind: 'bloc', span: spanOf(phrase) };
}

/** Whether a word before the head says which group is meant: "Arab leaders", not "foreign ministers". */
const describes = ({ tag, lower }: Word): boolean =>
  (tag === 'JJ' || tag.startsWith('N')) && !DETERMINERS.has(lower) && !OFFICE_ADJECTIVES.has(lower);

const isTitle = ({ text, lower }: Word): boolean => TITLES.has(text) || STATE_ORGANS.has(lower);

/** The first word of a name after nationality and titles: "Bolivian Senator | Jeanine Anez". */
function afterTitles(first: Word, { end }: NounPhrase): Word {
  let from = first;
  for (let word = first; word.exists && word.index < end.index - 1; word = word.next) {
    const isNationality = lookUpCountry(word.text)?.how === 'demonym' && isTitle(word.next);
    if (isTitle(word) || isNationality) from = word.next;
  }
  return from;
}

/** "Egypt's Abdel Fattah al-Sisi" acts for Egypt. */
function ownedPerson({ phrase, inside }: NounView): Party | null {
  const owner = inside.find(({ end }) => end === phrase.ownStart.previous);
  if (!owner || !isCapitalised(phrase.head) || !isCapitalised(phrase.ownStart)) return null;
  return { ...partyOf(owner), span: spanOf(phrase) };
}

/** "Ursula von der Leyen": a small word within a name. */
const isParticle = ({ lower, previous, next }: Word): boolean =>
  NAME_PARTICLES.has(lower) &&
  (isCapitalised(next) || NAME_PARTICLES.has(next.lower)) &&
  (isCapitalised(previous) || NAME_PARTICLES.has(previous.lower));

/** A person or movement by name, a leader's polity where a table or the actors stage knows it. */
function personParty(document: EventDocument, view: NounView): Party | null {
  const { phrase, inside } = view;
  const span = spanOf(phrase);
  if (NOBODY.has(phrase.lower) || VAGUE_QUANTIFIERS.has(phrase.first.lower)) return null;
  if (hasPossessor(phrase)) return ownedPerson(view);
  const capitals = phrase.words.map((word) => isCapitalised(word) || isParticle(word));
  if (!capitals.at(-1)) return null;
  const firstCapital = skip(phrase.first, capitals.lastIndexOf(false)).next;
  const nameStart = afterTitles(firstCapital, phrase);
  const name = textBetween(nameStart, phrase.end);
  const polity = polityOfPerson(document, textBetween(firstCapital, phrase.end), span);
  if (polity) return polity;
  const actor = document.actorAt(span.start, span.end);
  const isPerson = actor === null ? !name.includes(' ') : actor.type === 'person';
  const isOffice = wordsBetween(phrase.first, nameStart).some(({ lower }) => STATE_ORGANS.has(lower));
  return {
    name: actor?.type === 'person' ? actor.name : name,
    code: actor?.country ?? inside[0]?.match.code ?? null,
    kind: isOffice || MOVEMENTS.has(name) || !isPerson ? 'organ' : 'person',
    span,
  };
}
