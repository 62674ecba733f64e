/** What the one who acted says of the deed later, by its name: "Today's recognition sends hope," said its leader. */

import { DEED_NAMES, DEFINITE_WORDS } from '../../data/events/telling/telling-words.js';
import type { Claim } from '../../record.js';
import type { EventDocument } from '../document.js';
import type { Mention } from '../outcome/mention.js';
import { isSaying, type Source, sourceOfClaim } from './tellers.js';

/** How many sentences after the deed its name may stand for it. */
const REACH = 3;

const DEFINITE = [...DEFINITE_WORDS].join('|');
/** "the recognition", "today's formal recognition": definite, with no other actor behind. */
const NAMED: ReadonlyMap<Mention['type'], RegExp> = new Map(
  Object.entries(DEED_NAMES).map(([type, names]) => [
    type as Mention['type'],
    new RegExp(`\\b(?:${DEFINITE})\\b(?: \\w+){0,2}? (?:${names.join('|')})\\b(?! by\\b)`, 'i'),
  ]),
);

/** The mentions of done deeds, with whoever speaks for the actor and tells of them by name added to their sources. */
export function withOwnWords(document: EventDocument, mentions: readonly Mention[]): readonly Mention[] {
  const claims = document.input.claims.filter(isSaying);
  return mentions.map((mention) => {
    const named = NAMED.get(mention.type);
    if (!named || mention.status !== 'asserted' || mention.sources.length > 0 || mention.isImplied) return mention;
    const told = claims.filter((claim) => isNear(document, mention, claim) && named.test(textOf(document, claim)));
    const found = told.map((claim) => ({ claim, source: speakerFor(document, mention, claim) }));
    const own = found.filter(({ source }) => source !== null);
    if (own.length === 0) return mention;
    return {
      ...mention,
      sources: own.map(({ source }) => (source as Source).name),
      claims: own.map(({ claim }) => claim.id),
    };
  });
}

const textOf = ({ input }: EventDocument, { content }: Claim): string =>
  content.spans.map(({ start, end }) => input.doc.text.slice(start, end)).join(' ');

/** Whether a claim stands in one of the sentences behind a deed. */
function isNear({ input }: EventDocument, { sentence, evidence }: Mention, { content }: Claim): boolean {
  const start = content.spans[0]?.start ?? -1;
  const last = input.doc.sentences[Math.min(sentence + REACH, input.doc.sentences.length - 1)];
  return sentence >= 0 && last !== undefined && start > evidence.end && start < last.end;
}

/** The claim's source that speaks for who acts; null where none does. */
function speakerFor(document: EventDocument, { actor }: Mention, claim: Claim): Source | null {
  const sources = claim.sources.map((source) => sourceOfClaim(document, source, claim.id));
  return sources.find(({ parties }) => parties.some(({ name }) => name === actor.name)) ?? null;
}
