/** The frame of a crime that a body declares to be one in a clause: "declared that the killings constituted genocide". */

import { CRIME_QUALITIES } from '../../../data/events/nouns.js';
import { CRIME_COPULAS, CRIME_DECLARERS } from '../../../data/events/triggers.js';
import { readClause } from '../../../grammar/clauses.js';
import { isNoun, isVerb, type NounPhrase, type Phrase, type VerbPhrase } from '../../../grammar/phrases.js';
import { NO_PHRASE } from '../../../grammar/sentence.js';
import type { EventDocument } from '../../document.js';
import { isPolity } from '../../outcome/mention.js';
import { actorsOfClause } from '../../parties/clause-actors.js';
import { described } from '../../parties/descriptions.js';
import { readCrime } from '../../parties/objects.js';
import { qualityAt } from '../../parties/quality.js';
import type { Deed } from '../../telling/deed.js';

const CRIME_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'in', 'at', 'against', 'by']);

/** The phrase of the crime word that a copula gives its subject, or -1. */
function crimeAfter(at: Phrase): Phrase {
  let next = at.next;
  while (/^(?:prep|adv|quote)$/.test(next.kind)) next = next.next;
  const phrase = next;
  return isNoun(phrase) && CRIME_QUALITIES.has(phrase.lower) && !phrase.lower.startsWith('crime') ? next : NO_PHRASE;
}

/** The recognition of a crime that the clause of the copula at `at` tells. */
export function readCrimeClause(document: EventDocument, at: Phrase): Deed[] {
  const verb = at as VerbPhrase;
  if (!CRIME_COPULAS.has(verb.base) || verb.isNegated || verb.modal !== null) return [];
  const crime = crimeAfter(at);
  const inner = !crime.exists ? null : readClause(at);
  const subject = inner?.subject[0];
  const teller = inner?.links.find(({ kind }) => kind === 'clause')?.at ?? NO_PHRASE;
  const declares = teller;
  if (subject === undefined || !isVerb(declares) || subject.lower === 'there') return [];
  const clause = readClause(teller);
  const isPaper = clause.links.some(({ kind }) => kind === 'document');
  if (!CRIME_DECLARERS.has(declares.base) && !isPaper) return [];
  const actors = actorsOfClause(document, clause).filter(isPolity);
  const recipients = readCrime(document, subject)?.recipients ?? [described(subject, CRIME_PREPOSITIONS)];
  const evidence = { first: declares.head, end: (crime as NounPhrase).end };
  const as = qualityAt(crime)?.text ?? null;
  return actors.length
    ? [
        {
          sentence: at.sentence,
          type: 'recognition',
          actors,
          recipients,
          object: 'genocide',
          as,
          at: teller,
          clause,
          ...evidence,
        },
      ]
    : [];
}
