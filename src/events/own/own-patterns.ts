/** Deeds of the user's own types that a pattern of compromise's finds, over our own words, tags and actors. */
import { isNoun, isVerb, type Phrase } from '../../grammar/chunks/phrases.js';
import { readClause } from '../../grammar/clauses/clauses.js';
import { type MatchWord, matchRules } from '../../grammar/rules/match.js';
import { NO_PHRASE, type Sentence } from '../../grammar/sentence.js';
import type { EventDocument } from '../document.js';
import { type Deed, noClause } from '../telling/deed.js';
import type { OwnLexicon } from './own-lexicon.js';
import { partiesIn, type Role, recipientRole, unique } from './own-parties.js';

const TAG_OF_TYPE = {
  person: 'Person',
  organization: 'Organization',
  country: 'Country',
  place: 'Place',
  group: 'Group',
} as const;

/** The sentence's words as patterns read them; a word of an actor is `#Actor`, and `#Person` or what the actor is. */
const matchWords = (document: EventDocument, { words }: Sentence): MatchWord[] =>
  words.map(({ text, lower, tag, start, end }) => {
    const actor = document.actorAt(start, end);
    return { text, lower, tag, ...(actor ? { tags: ['Actor', TAG_OF_TYPE[actor.type]] } : {}) };
  });

/** Words of a sentence, half-open. */
interface Range {
  readonly first: number;
  readonly end: number;
}

/** The noun phrases that share a word with a capture. */
const nounsIn = ({ phrases }: Sentence, range: Range | undefined): readonly Phrase[] =>
  range
    ? phrases.filter((phrase) => isNoun(phrase) && phrase.first.index < range.end && phrase.end.index > range.first)
    : [];

/** The verb of a match: its clause says how real the deed is. */
const verbIn = ({ phrases }: Sentence, { first, end }: Range): Phrase =>
  phrases.find((phrase) => isVerb(phrase) && phrase.head.index >= first && phrase.head.index < end) ?? NO_PHRASE;

/** The deeds that the patterns find in a sentence. */
export function deedsOfPatterns(document: EventDocument, sentence: Sentence, { patterns }: OwnLexicon): Deed[] {
  return matchRules(patterns, matchWords(document, sentence)).flatMap(({ rule, groups, ...range }): Deed[] => {
    const partiesOf = (capture: string, role: Role) =>
      unique(nounsIn(sentence, groups[capture]).flatMap((noun) => partiesIn(document, noun, role)));
    const actors = partiesOf('actor', 'actor');
    const recipients = partiesOf('recipient', recipientRole(rule.sense));
    const first = sentence.words[range.first];
    const last = sentence.words[range.end - 1];
    if (!first || !last || actors.length === 0 || (rule.match.includes('<recipient>') && recipients.length === 0))
      return [];
    const verb = verbIn(sentence, range);
    const at = verb.exists ? verb : (nounsIn(sentence, range).at(-1) ?? NO_PHRASE);
    const clause = verb.exists ? readClause(verb) : noClause();
    const head = verb.exists ? verb.head : first;
    const type = `x-${rule.event.type}` as const;
    return [{ sentence, type, actors, recipients, object: null, as: null, at, clause, first: head, end: last.next }];
  });
}
