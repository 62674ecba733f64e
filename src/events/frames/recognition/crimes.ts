/** The frame of a crime that a body declares to be one in a clause: "declared that the killings constituted genocide". */
import { CRIME_QUALITIES } from '../../../data/events/nouns.js';
import { CRIME_COPULAS, CRIME_DECLARERS } from '../../../data/events/triggers.js';
import { kindAt, lowerAt } from '../../../grammar/attachment.js';
import { readClause } from '../../../grammar/clauses.js';
import { isNoun, isVerb, type NounPhrase, type VerbPhrase } from '../../../grammar/phrases.js';
import type { ReadSentence } from '../../../grammar/sentence.js';
import type { EventDocument } from '../../document.js';
import { isPolity } from '../../outcome/mention.js';
import { actorsOfClause } from '../../parties/clause-actors.js';
import { described } from '../../parties/descriptions.js';
import { readCrime } from '../../parties/objects.js';
import { qualityAt } from '../../parties/quality.js';
import type { Deed } from '../../telling/deed.js';

const CRIME_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'in', 'at', 'against', 'by']);

/** The phrase of the crime word that a copula gives its subject, or -1. */
function crimeAfter(sentence: ReadSentence, at: number): number {
  let next = at + 1;
  while (/^(?:prep|adv|quote)$/.test(kindAt(sentence, next) ?? '')) next += 1;
  const phrase = sentence.phrases[next];
  return isNoun(phrase) && CRIME_QUALITIES.has(phrase.lower) && !phrase.lower.startsWith('crime') ? next : -1;
}

/** The recognition of a crime that the clause of the copula at `at` tells. */
export function readCrimeClause(document: EventDocument, sentence: ReadSentence, at: number): Deed[] {
  const verb = sentence.phrases[at] as VerbPhrase;
  if (!CRIME_COPULAS.has(verb.base) || verb.isNegated || verb.modal !== null) return [];
  const crime = crimeAfter(sentence, at);
  const inner = crime < 0 ? null : readClause(sentence, at);
  const subject = inner?.subject[0];
  const teller = inner?.links.find(({ kind }) => kind === 'clause')?.at ?? -1;
  const declares = sentence.phrases[teller];
  if (subject === undefined || !isVerb(declares) || lowerAt(sentence, subject) === 'there') return [];
  const clause = readClause(sentence, teller);
  const isPaper = clause.links.some(({ kind }) => kind === 'document');
  if (!CRIME_DECLARERS.has(declares.base) && !isPaper) return [];
  const actors = actorsOfClause(document, sentence, clause).filter(isPolity);
  const recipients = readCrime(document, sentence, subject)?.recipients ?? [
    described(sentence, subject, CRIME_PREPOSITIONS),
  ];
  const evidence = { first: declares.head, end: (sentence.phrases[crime] as NounPhrase).end };
  const as = qualityAt(sentence, crime)?.text ?? null;
  return actors.length
    ? [{ sentence, type: 'recognition', actors, recipients, object: 'genocide', as, at: teller, clause, ...evidence }]
    : [];
}
