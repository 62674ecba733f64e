/** States of former times under the name that the text's own time had for them: "Bonn" of 1957 is West Germany. */
import { FORMER_STATES } from '../../../data/events/parties/historic.js';
import type { EventDocument } from '../../document.js';
import type { Party } from '../../outcome/mention.js';

interface Former {
  readonly name: string;
  readonly code: string | null;
  readonly shows: RegExp;
  readonly denies: RegExp | null;
  /** Texts published before this day are of that time. */
  readonly until: string;
}

const anyOf = (words: string): RegExp => new RegExp(`\\b(?:${words.replaceAll(';', '|')})\\b`);

const FORMERS: ReadonlyMap<string, Former> = new Map(
  FORMER_STATES.map((row) => {
    const [now = '', name = '', then = '', shows = '', denies = '', until = ''] = row.split('|');
    return [now, { name, code: then || now, shows: anyOf(shows), denies: denies ? anyOf(denies) : null, until }];
  }),
);

/** How many years after its end a state's old words ("Bonn") still stand for the new one. */
const OVERLAP = 10;

/** "Bonn recognised Croatia" of 1992: the text's own time is not that of the old state. */
const isJustAfter = ({ until }: Former, published: string | null): boolean =>
  until !== '' &&
  published !== null &&
  published >= until &&
  Number(published.slice(0, 4)) <= Number(until.slice(0, 4)) + OVERLAP;

/** The party under its former name where the text is of that time; else as it is. */
export function asOfThen({ input, published }: EventDocument, party: Party): Party {
  const former = party.kind === 'state' && party.code !== null ? FORMERS.get(party.code) : undefined;
  const { text } = input.doc;
  if (!former || former.denies?.test(text) || isJustAfter(former, published)) return party;
  if (!former.shows.test(text) && !(published !== null && published < former.until)) return party;
  return { ...party, name: former.name, code: former.code };
}
