/** Who does a deed: the parties that a clause's subject or the owner of a noun of deed names. */

import {
  BLOC_NOUNS,
  EXCEPTIVES,
  NEGATIVE_QUANTIFIERS,
  NUMBERS,
  RANKED_NOUNS,
  STATE_NOUNS,
  STATE_ORGANS,
  VAGUE_QUANTIFIERS,
} from '../../../data/events/nouns.js';
import {
  AMONG_THEM,
  BREACH_REASONS,
  BREACH_SIDES,
  CONTRASTS,
  EITHER_SIDE,
  EVERYBODY,
  FIRST_PERSON,
  MEMBER_OPENERS,
  NAMELESS_POWERS,
  NAMING_QUANTIFIERS,
  PASSIVE_NOUNS,
  WHOLE_QUANTIFIERS,
} from '../../../data/events/parties/party-words.js';
import { GROUP_JOINING_VERBS, SHARE_NOUNS } from '../../../data/events/telling/deed-verbs.js';
import { MODALS } from '../../../data/events/telling/telling-words.js';
import { nameOfCountry } from '../../../geography/countries.js';
import { isNoun, isVerb, type NounPhrase, type Phrase } from '../../../grammar/chunks/phrases.js';
import { listStartingAt } from '../../../grammar/clauses/attachment.js';
import { type Clause, readClause } from '../../../grammar/clauses/clauses.js';
import { skip, spanBetween, textBetween, wordsBetween } from '../../../grammar/place.js';
import { isAs, isBy, isOf, isThe } from '../../../grammar/words/word-tests.js';
import type { EventDocument } from '../../document.js';
import { isPolity, type Party } from '../../outcome/mention.js';
import { isAgainst } from '../../outcome/type-rows.js';
import { partiesOfSources, sourcesOfDeed } from '../../telling/tellers.js';
import { namedParty } from '../names/named-party.js';
import { hasPossessor } from '../names/noun-links.js';
import { isPlainPolity } from '../names/polity-names.js';
import { ownersOf, partiesAt, partyAt } from '../names/references.js';

/** The parties that are a clause's subject. A governing noun's owner stands for it: "Sweden's decision to recognise". */
export function actorsOfClause(document: EventDocument, clause: Clause): Party[] {
  const [first] = clause.subject;
  const last = clause.subject.at(-1);
  if (!isNoun(first) || last === undefined) return [];
  const governor = clause.links.find(({ kind, at }) => (kind === 'noun' || kind === 'document') && at === first);
  if (governor) return actorsOfNoun(document, first);
  if (FIRST_PERSON.has(first.lower)) return partiesOfSources(sourcesOfDeed(document, first, clause));
  const isAsked = clause.links.some(({ kind, effect }) => kind === 'asked' && effect === 'asked');
  if (isAsked || isDemanded(clause.top)) return clause.subject.flatMap((noun) => askedParties(document, noun));
  const members = membersOf(document, last);
  if (members.length) return members;
  if (clause.links.some(({ kind, at }) => kind === 'rank' && at === first)) return [];
  const joined = joinersOf(document, first);
  const parties = joined.length ? joined : subjectParties(document, clause.subject, first);
  return parties.length || !isNamelessPower(first) ? parties : speakersFor(document, clause, first);
}

/** "the administration": a government that its own words do not name. */
const isNamelessPower = ({ first, head, lower }: NounPhrase): boolean =>
  isThe(first) && first.next === head && NAMELESS_POWERS.has(lower);

/** "The administration has decided to act, the secretary of state said": the state that whoever says so speaks for. */
const speakersFor = (document: EventDocument, clause: Clause, at: Phrase): Party[] =>
  partiesOfSources(sourcesOfDeed(document, at, clause)).filter(({ kind }) => kind === 'state');

/** "nations should recognise X". */
const isDemanded = (top: Phrase): boolean => isVerb(top) && top.modal !== null && MODALS.demand.has(top.modal);

/** The parties of a subject; those of "no country" are the ones taken out of it, and "several states" are nobody. */
function subjectParties(document: EventDocument, subject: readonly Phrase[], first: NounPhrase): Party[] {
  const quantifier = first.first.lower;
  if (NEGATIVE_QUANTIFIERS.has(quantifier)) return exceptedAfter(document, subject.at(-1) ?? first);
  if (VAGUE_QUANTIFIERS.has(quantifier) && !NAMING_QUANTIFIERS.has(quantifier)) return [];
  return isWholeGroup(first) && !isCounted(first) ? [] : partiesAt(document, subject);
}

/** "all states". */
const isWholeGroup = ({ first, lower }: NounPhrase): boolean =>
  WHOLE_QUANTIFIERS.has(first.lower) && BLOC_NOUNS.has(lower);

const isCounted = ({ first, end }: NounPhrase): boolean =>
  wordsBetween(first, end).some(({ tag, lower }) => tag === 'CD' || NUMBERS.has(lower));

/** "joined the ranks of countries that recognise": the countries are those that joined. */
function joinersOf(document: EventDocument, group: NounPhrase): Party[] {
  const of = group.previous;
  if (!BLOC_NOUNS.has(group.lower) || !isOf(of)) return [];
  const verb = of.previous.previous;
  if (!isVerb(verb) || !GROUP_JOINING_VERBS.has(verb.base)) return [];
  return partiesAt(document, readClause(verb).subject);
}

/** Whoever is asked acts, even if the words name nobody in particular: "urged all states to recognise". */
function askedParties(document: EventDocument, noun: Phrase): Party[] {
  if (!isNoun(noun)) return [];
  const isOwn = noun.first.tag === 'PRP$' || STATE_ORGANS.has(noun.lower);
  const isWhole = isWholeGroup(noun);
  const parties = !isWhole && (isOwn || !STATE_NOUNS.has(noun.lower)) ? partyAt(document, noun) : [];
  if (parties.length && !VAGUE_QUANTIFIERS.has(noun.first.lower))
    return parties.map((party) => (isOwn ? polityOfBody(party) : party));
  const named = isWhole ? null : namedParty(document, noun);
  if (named) return [named];
  return ASKED_NOUNS.some((nouns) => nouns.has(noun.lower)) ? [groupAsNamed(noun)] : [];
}

const ASKED_NOUNS: readonly ReadonlySet<string>[] = [BLOC_NOUNS, STATE_NOUNS, STATE_ORGANS, EVERYBODY];

const groupAsNamed = ({ first, end }: NounPhrase): Party => ({
  name: textBetween(skip(first, isThe(first) ? 1 : 0), end),
  code: null,
  kind: 'bloc',
  span: spanBetween(first, end),
});

/** "British lawmakers … their government": the state that a body is of. */
function polityOfBody(party: Party): Party {
  const name = party.kind === 'organ' && party.code !== null ? nameOfCountry(party.code) : null;
  return name ? { ...party, name, kind: 'state' } : party;
}

const EXCEPTIVE_REACH = 8;

/** "no country other than Turkey", "nobody but Turkey": those taken out of the group of nobody that stands at `group`. */
export function exceptedAfter(document: EventDocument, group: Phrase): Party[] {
  const reach = group.index + EXCEPTIVE_REACH;
  for (let noun = group.next.next; noun.exists && noun.index <= reach; noun = noun.next) {
    if (!isNoun(noun)) continue;
    const before = wordsBetween(noun.first.previous.previous, noun.first).map(({ lower }) => lower);
    const isExcepted = EXCEPTIVES.includes(before.join(' ')) || EXCEPTIVES.includes(before.at(-1) ?? '');
    if (isExcepted) return partiesAt(document, listStartingAt(noun, true)).filter(isPolity);
  }
  return [];
}

const MEMBERS_REACH = 5;
/** How far behind its group "Peru among them" may stand. */
const AMONG_THEM_REACH = 14;

/** The members that a counted or vague group lists: "five members refuse: Spain, Romania …", "a handful of states, Peru among them". */
export function membersOf(document: EventDocument, named: Phrase): Party[] {
  const group = wholeOf(named);
  if (!isNoun(group) || !MEMBER_GROUPS.some((nouns) => nouns.has(group.lower))) return [];
  for (let opener = group.next; opener.exists; opener = opener.next) {
    if (CONTRASTS.has(opener.lower)) return [];
    const isWord = opensMembers(opener, group);
    const isBracket = opener.kind === 'open' && opener.index === group.index + 1 && countedIn(named);
    if (isWord || isBracket || opensWithColon(opener)) return listedMembers(document, { group, opener, isWord });
  }
  return [];
}

/** "five of the 27 states", "five states". */
const countedIn = (named: Phrase): boolean => isNoun(named) && (isCounted(named) || NUMBERS.has(named.lower));

/** "five of the 27 states": the group that the number is of; another phrase is its own. */
const wholeOf = (group: Phrase): Phrase =>
  isNoun(group) && NUMBERS.has(group.lower) && isOf(group.next) && isNoun(group.next.next) ? group.next.next : group;

const MEMBER_GROUPS: readonly ReadonlySet<string>[] = [BLOC_NOUNS, RANKED_NOUNS, SHARE_NOUNS];

interface MemberList {
  readonly group: NounPhrase;
  readonly opener: Phrase;
  /** A word opens the list, not a colon. */
  readonly isWord: boolean;
}

/** The states and bodies behind the opener. A colon needs two of them; behind a word, a counted group acts as well. */
function listedMembers(document: EventDocument, { group, opener, isWord }: MemberList): Party[] {
  let first = isAmongThem(opener) ? opener.next.next : opener.next;
  while (first.kind === 'comma' || isAs(first)) first = first.next;
  if (!isNoun(first)) return [];
  const members = partiesAt(document, listStartingAt(first, opener.previous === group)).filter(
    ({ kind }) => kind === 'state' || kind === 'body',
  );
  if (isWord) return [...(isCounted(group) ? partiesAt(document, [group]) : []), ...members];
  return members.length > 1 ? members : [];
}

const isAmongThem = ({ lower, next }: Phrase): boolean => lower === AMONG_THEM[0] && next.lower === AMONG_THEM[1];

const opensMembers = (opener: Phrase, group: Phrase): boolean =>
  (isAmongThem(opener) && opener.index <= group.index + AMONG_THEM_REACH) ||
  (MEMBER_OPENERS.has(opener.lower) && opener.index <= group.index + MEMBERS_REACH);

const opensWithColon = ({ kind, first }: Phrase): boolean => kind === 'dash' && first.text === ':';

/** "severed relations with Russia over its recognition of Abkhazia": the one that the sentence's breach is with, not the one who breaks. */
function offenderOf(document: EventDocument, deed: Phrase): readonly Party[] | null {
  const reason = deed.previous;
  if (!EITHER_SIDE.has(deed.first.lower) || !BREACH_REASONS.has(reason.lower)) return null;
  const beside = reason.previous;
  if (isNoun(beside) && BREACH_SIDES.has(beside.previous.lower) && isPlainPolity(beside))
    return partyAt(document, beside);
  const breach = document.recent().at(-1);
  return breach?.sentence === deed.sentence.index && isAgainst(breach.type) ? breach.recipients : null;
}

/** "East Germany's recognition by Britain": the owner is the one recognised. */
export const isOwnerDoneTo = (noun: Phrase): boolean =>
  isNoun(noun) && PASSIVE_NOUNS.has(noun.lower) && hasPossessor(noun) && isBy(noun.next);

const AGENT_REACH = 8;

/** The agent of a noun of deed: its possessor, an adjective of nationality, or "by …". */
export function actorsOfNoun(document: EventDocument, noun: Phrase): Party[] {
  const owners = isOwnerDoneTo(noun) ? [] : ownersOf(document, noun);
  if (owners.length) return [...(offenderOf(document, noun) ?? owners)];
  for (let by = noun.next; by.exists && by.index <= noun.index + AGENT_REACH; by = by.next) {
    if (isVerb(by) || by.kind === 'comma') return [];
    if (by.kind === 'prep' && isBy(by) && isNoun(by.next)) return partiesAt(document, listStartingAt(by.next, true));
  }
  return [];
}
