/** The frame of a crime that a body declares to be one in a clause: "declared that the killings constituted genocide". */

import {
  COMMITTING_VERBS,
  CRIME_PREPOSITIONS,
  EMPTY_SUBJECTS,
  GENOCIDE_NOUNS,
} from '../../../data/events/frames/recognition-words.js';
import { CRIME_COPULAS, CRIME_DECLARERS, CRIME_SAYERS, FORMAL_COPULAS } from '../../../data/events/triggers.js';
import { isNoun, isVerb, type NounPhrase, type VerbPhrase } from '../../../grammar/chunks/phrases.js';
import { type Clause, readClause } from '../../../grammar/clauses/clauses.js';
import type { EventDocument } from '../../document.js';
import { isPolity } from '../../outcome/mention.js';
import { actorsOfClause } from '../../parties/actors/clause-actors.js';
import { described } from '../../parties/recipients/described-parties.js';
import { readCrime } from '../../parties/recipients/objects.js';
import { qualityAt } from '../../parties/recipients/quality.js';
import type { Deed } from '../../telling/deed.js';
import { reportingVerb } from '../../telling/reporting.js';

/** The crime word that a copula gives its subject; null where it gives none. */
function crimeAfter(copula: VerbPhrase): NounPhrase | null {
  let next = copula.next;
  while (next.kind === 'prep' || next.kind === 'adv' || next.kind === 'quote') next = next.next;
  return isNoun(next) && GENOCIDE_NOUNS.has(next.lower) ? next : null;
}

/** "committed genocide against": the crime that a verb of doing has as its object; null where it has none. */
function crimeCommitted(verb: VerbPhrase): NounPhrase | null {
  if (!COMMITTING_VERBS.has(verb.base) || verb.isNegated || verb.modal !== null) return null;
  const object = verb.next.kind === 'quote' ? verb.next.next : verb.next;
  return isNoun(object) && GENOCIDE_NOUNS.has(object.lower) ? object : null;
}

/** "determined that the army committed genocide": the crime is recognised as such by who finds so in such words. */
export function readCommittedCrime(document: EventDocument, verb: VerbPhrase): Deed[] {
  const crime = crimeCommitted(verb);
  const declared = crime && declarerOf(verb, readClause(verb));
  if (!crime || !declared) return [];
  const { declares, clause } = declared;
  const actors = actorsOfClause(document, clause).filter(isPolity);
  if (actors.length === 0) return [];
  return [
    {
      sentence: verb.sentence,
      type: 'recognition',
      actors,
      recipients: [described(crime, CRIME_PREPOSITIONS)],
      object: 'genocide',
      as: null,
      at: declares,
      clause,
      first: declares.head,
      end: crime.end,
    },
  ];
}

/** The verb in whose clause the crime is declared, with that clause; null where nobody declares it. */
function declarerOf(copula: VerbPhrase, inner: Clause): { declares: VerbPhrase; clause: Clause } | null {
  const declares = inner.links.find(({ kind }) => kind === 'clause')?.at ?? reportingVerb(copula, inner);
  if (!isVerb(declares)) return null;
  const clause = readClause(declares);
  const isPaper = clause.links.some(({ kind }) => kind === 'document');
  return CRIME_DECLARERS.has(declares.base) || isPaper || isVerdict(copula, declares) ? { declares, clause } : null;
}

/** "said that the killings constituted genocide": who says so in such words determines it. */
const isVerdict = (copula: VerbPhrase, { base }: VerbPhrase): boolean =>
  FORMAL_COPULAS.has(copula.base) && CRIME_SAYERS.has(base);

/** The recognition of a crime that the clause of a copula tells. */
export function readCrimeClause(document: EventDocument, copula: VerbPhrase): Deed[] {
  if (!CRIME_COPULAS.has(copula.base) || copula.isNegated || copula.modal !== null) return [];
  const crime = crimeAfter(copula);
  if (!crime) return [];
  const inner = readClause(copula);
  const subject = inner.subject[0];
  const declared = declarerOf(copula, inner);
  if (subject === undefined || !declared || EMPTY_SUBJECTS.has(subject.lower)) return [];
  const { declares, clause } = declared;
  const actors = actorsOfClause(document, clause).filter(isPolity);
  if (actors.length === 0) return [];
  return [
    {
      sentence: copula.sentence,
      type: 'recognition',
      actors,
      recipients: readCrime(document, subject)?.recipients ?? [described(subject, CRIME_PREPOSITIONS)],
      object: 'genocide',
      as: qualityAt(crime)?.text ?? null,
      ...(isVerdict(copula, declares)
        ? { at: copula, clause: inner, first: copula.head }
        : { at: declares, clause, first: declares.head }),
      end: crime.end,
    },
  ];
}
