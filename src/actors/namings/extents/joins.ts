/** Mentions that are a part of a longer name are made whole ("University of Lorton [at Halden]"), fragments of other words are dropped ("D-Ohio"). */

import {
  BODY_TAILS,
  CREDENTIALS,
  EPONYMS,
  FRAGMENT_ENDS,
  LAW_ENDS,
  OWNED_BODIES,
  PAIRED_BODIES,
  PLACE_TAILS,
  SEATED_BODIES,
  TASKED_BODIES,
} from '../../../data/names/joins.js';
import { NO_NAMES } from '../../../data/names/no-names.js';
import { LEGAL_FORMS } from '../../../data/names/parts.js';
import { longestCountryPhrase, lookUpCountry } from '../../../geography/countries.js';
import { itemAt } from '../../../model/column.js';
import type { TextReading } from '../../../text/index.js';
import type { MentionType } from '../../tagger/labels.js';
import type { Mention } from '../../tagger/mentions.js';
import { isBodyNoun } from '../types/callings.js';
import { listedBodies } from '../types/listed-names.js';
import { partMentions } from './partings.js';

const seatedBodies = new Set(SEATED_BODIES);
const taskedBodies = new Set(TASKED_BODIES);
const pairedBodies = new Set(PAIRED_BODIES);
const placeTails = new Set(PLACE_TAILS);
const bodyTails = new Set(BODY_TAILS);
const fragmentEnds = new Set(FRAGMENT_ENDS);
const ownedBodies = new Set(OWNED_BODIES);
const credentials = new Set(CREDENTIALS);
const eponyms = new Set(EPONYMS);
const lawEnds = new Set(LAW_ENDS);
const POSSESSIVE = /^['’]s$/;
const INITIAL = /^\p{Lu}\.$/u;
const CAPITALISED = /^\p{Lu}/u;
/** "D-Ohio", "R-Ky": a party and a state. */
const PARTY_AND_STATE = /^[DRI]-\p{Lu}/u;
/** "D.C.", "Inc.". */
const ABBREVIATION = /^\p{Lu}[\p{L}.]*\.$/u;
/** "Omar Reed [Jr.]". */
const GENERATION = /^(?:[JS]r\.?|II|III)$/;
const MOST_TASK_WORDS = 6;

const wordAt = ({ tokens }: TextReading, at: number): string => tokens[at]?.text ?? '';

/** The mention up to another token. */
function until(reading: TextReading, mention: Mention, endToken: number): Mention {
  return { ...mention, endToken, end: itemAt(reading.tokens, endToken - 1).end };
}

/** "Mo.", "Calif.": a state cut short, as it stands behind a town. */
const SHORT_STATE = /^\p{Lu}\p{Ll}{1,4}\.$/u;

/** Families of living things: "Laridae", "Rosaceae". */
const TAXON = /^\p{Lu}\p{Ll}{2,}(?:idae|inae|oidea|aceae|formes)$/u;

/** What a course of study ends in: "Bachelor of Science". */
const DEGREE = /^(?:Bachelor|Master|Doctor|Associate)(?:['’]s)? (?:of|in) /;

/** Letters, laws, degrees and ends of words, whose capitals name nobody: "Inc.", "AI", "Lorton Harbour Act", "Award-winner". */
function namesNobody(text: string, words: number, last: string): boolean {
  if (LEGAL_FORMS.has(text.toLowerCase().replace('.', '')) || NO_NAMES.has(text)) return true;
  if (TAXON.test(text) || DEGREE.test(text)) return true;
  return (words > 1 && lawEnds.has(last)) || fragmentEnds.has(last.slice(last.lastIndexOf('-') + 1));
}

/** Whether a mention is no name, but a piece of something else. */
function isFragment(reading: TextReading, { start, end, firstToken, endToken, type }: Mention): boolean {
  const text = reading.text.slice(start, end);
  const last = wordAt(reading, endToken - 1);
  if (PARTY_AND_STATE.test(text) || (type === 'LOC' && SHORT_STATE.test(text))) return true;
  const isBody = isBodyNoun(wordAt(reading, firstToken - 1));
  if (!isBody && namesNobody(text, endToken - firstToken, last)) return true;
  if (wordAt(reading, firstToken - 1) === ',' && text.split(/,? /).every((word) => credentials.has(word))) return true;
  if (eponyms.has(text) && POSSESSIVE.test(wordAt(reading, endToken))) return true;
  const [first = '', ...rest] = last.split('-');
  return text === last && rest.length === 1 && CAPITALISED.test(rest[0] ?? '') && lookUpCountry(first) !== null;
}

/** "Reed [v.] Lorton": two names that are a case in court. */
const isInCase = (reading: TextReading, { firstToken, endToken }: Mention): boolean =>
  wordAt(reading, endToken) === 'v.' || wordAt(reading, firstToken - 1) === 'v.';

/** The end of "[Subcommittee] on the Coastal Trade", or null. */
function taskEnd(reading: TextReading, { endToken }: Mention): number | null {
  if (!taskedBodies.has(wordAt(reading, endToken - 1))) return null;
  const link = wordAt(reading, endToken);
  if (link !== 'on' && link !== 'for') return null;
  let at = endToken + (wordAt(reading, endToken + 1) === 'the' ? 2 : 1);
  const first = at;
  while (at - first < MOST_TASK_WORDS && CAPITALISED.test(wordAt(reading, at))) {
    at += 1;
    if (wordAt(reading, at) === 'and' && CAPITALISED.test(wordAt(reading, at + 1))) at += 1;
  }
  return at > first ? at : null;
}

/** "Ministry of Trade [and Coastal Affairs]": one word behind the "of", so that "and" may go on with it. */
const isOpenBody = (reading: TextReading, { firstToken, endToken }: Mention): boolean =>
  wordAt(reading, endToken - 2) === 'of' &&
  pairedBodies.has(wordAt(reading, endToken - 3)) &&
  endToken - firstToken >= 3;

/** A mention made whole by the capitalised word or words behind it. */
function completed(reading: TextReading, mention: Mention, next: Mention | undefined): Mention {
  const { endToken, type } = mention;
  if (itemAt(reading.tokens, endToken - 1).end > mention.end) return mention;
  const task = type === 'ORG' ? taskEnd(reading, mention) : null;
  if (task !== null) return until(reading, mention, task);
  if (next?.firstToken === endToken + 1 && next.type !== 'PER') {
    const link = wordAt(reading, endToken);
    if (link === 'at' && seatedBodies.has(wordAt(reading, mention.firstToken)) && next.type === 'LOC')
      return until(reading, mention, next.endToken);
    if (link === 'of' && ownedBodies.has(wordAt(reading, endToken - 1)) && next.type === 'LOC')
      return { ...until(reading, mention, next.endToken), type: 'ORG' };
    if (link === 'and' && type === 'ORG' && next.type === 'ORG' && isOpenBody(reading, mention))
      return until(reading, mention, next.endToken);
    if (link === '&' && type !== 'PER') return { ...until(reading, mention, next.endToken), type: 'ORG' };
    const joined = reading.text.slice(mention.start, next.end);
    if (
      link === 'and' &&
      next.endToken - mention.firstToken <= longestCountryPhrase() &&
      lookUpCountry(joined)?.how === 'name'
    )
      return { ...until(reading, mention, next.endToken), type: 'LOC' };
  }
  const after = wordAt(reading, endToken);
  if (type === 'PER' && GENERATION.test(after) && endToken - mention.firstToken > 1)
    return until(reading, mention, endToken + 1);
  const tail: MentionType | null = placeTails.has(after) ? 'LOC' : bodyTails.has(after) ? 'ORG' : null;
  if (tail === null || next?.firstToken === endToken) return mention;
  return { ...until(reading, mention, endToken + 1), type: type === 'ORG' ? type : tail };
}

/** "Halden, D.C. New": the word that opens the next sentence, taken along because the one before ends in a stop. */
function withoutOpener(reading: TextReading, mention: Mention): Mention {
  const { firstToken, endToken, type } = mention;
  const isOver =
    type === 'LOC' &&
    endToken - firstToken > 2 &&
    ABBREVIATION.test(wordAt(reading, endToken - 2)) &&
    /^\p{Ll}/u.test(wordAt(reading, endToken));
  return isOver ? until(reading, mention, endToken - 1) : mention;
}

/** "Jonny Example) – Nick": a bracket that is closed and was not opened in the name ends it. */
function withoutBracket(reading: TextReading, mention: Mention): Mention {
  for (let at = mention.firstToken + 1; at < mention.endToken; at += 1) {
    const word = wordAt(reading, at);
    if (word === '(') return mention;
    if (word === ')') return until(reading, mention, at);
  }
  return mention;
}

/** "Halden, Norway": the town, and what is behind the comma as a mention of its own; "Washington, D.C." is one. */
function parted(reading: TextReading, mention: Mention): Mention[] {
  const { firstToken, endToken, type } = mention;
  if (type !== 'LOC' || lookUpCountry(reading.text.slice(mention.start, mention.end)) !== null) return [mention];
  for (let at = firstToken + 1; at < endToken - 1; at += 1) {
    if (wordAt(reading, at) !== ',') continue;
    const { start } = itemAt(reading.tokens, at + 1);
    const rest = reading.text.slice(start, mention.end);
    if (rest.length < LONG_NAME) return [mention];
    return [until(reading, mention, at), { ...mention, start, firstToken: at + 1 }];
  }
  return [mention];
}

/** Shorter names behind a comma are letters: "D.C.", "Fla.". */
const LONG_NAME = 5;

/** "[J.] Arlo Reed": an initial before a person's name is a part of it. */
function withInitial(reading: TextReading, mention: Mention): Mention {
  const { firstToken, type } = mention;
  const isOpen =
    type === 'PER' && INITIAL.test(wordAt(reading, firstToken - 1)) && reading.text[mention.start - 1] === ' ';
  return isOpen
    ? { ...mention, firstToken: firstToken - 1, start: itemAt(reading.tokens, firstToken - 1).start }
    : mention;
}

/** "[Wendy's]": a listed body's "'s" is a part of its name, where the text names nobody without it. */
function withPossessive(reading: TextReading, mention: Mention, alone: ReadonlySet<string>): Mention {
  const { start, end, endToken } = mention;
  const name = reading.text.slice(start, end);
  const isListed = POSSESSIVE.test(wordAt(reading, endToken)) && listedBodies.has(`${name}'s`) && !alone.has(name);
  return isListed ? { ...until(reading, mention, endToken + 1), type: 'ORG' } : mention;
}

/** The names that stand without a possessive. */
const namesAlone = (reading: TextReading, mentions: readonly Mention[]): Set<string> =>
  new Set(
    mentions
      .filter(({ endToken }) => !POSSESSIVE.test(wordAt(reading, endToken)))
      .flatMap(({ start, end }) => reading.text.slice(start, end).split(' ')),
  );

/** The mentions, whole; those that a longer one takes in are left out. */
export function joinMentions(reading: TextReading, mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  const alone = namesAlone(reading, mentions);
  const names = partMentions(reading, mentions).filter(
    (mention) => !isFragment(reading, mention) && !isInCase(reading, mention),
  );
  for (const [number, mention] of names.entries()) {
    if (mention.firstToken < (joined.at(-1)?.endToken ?? 0) && mention.start < (joined.at(-1)?.end ?? 0)) continue;
    const whole = completed(
      reading,
      withInitial(reading, withoutBracket(reading, withoutOpener(reading, mention))),
      names[number + 1],
    );
    joined.push(...parted(reading, withPossessive(reading, whole, alone)));
  }
  return joined;
}
