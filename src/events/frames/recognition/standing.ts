/** The frame of a standing that a clause gives: "declared that Jerusalem is the capital of Israel", "the declaration that the heights are part of Israel". */

import { DECLARATIONS, STANDING_VERBS } from '../../../data/events/frames/recognition-words.js';
import { COPULAS } from '../../../data/events/small-words.js';
import { isNoun, isVerb, type NounPhrase, type Phrase, type VerbPhrase } from '../../../grammar/chunks/phrases.js';
import { type Clause, readClause } from '../../../grammar/clauses/clauses.js';
import { nounClause } from '../../../grammar/clauses/noun-governors.js';
import { isThat } from '../../../grammar/words/word-tests.js';
import type { EventDocument } from '../../document.js';
import { isPolity, type Party } from '../../outcome/mention.js';
import { actorsOfClause, actorsOfNoun } from '../../parties/actors/clause-actors.js';
import { described } from '../../parties/recipients/described-parties.js';
import { type Quality, qualityAt } from '../../parties/recipients/quality.js';
import type { Deed } from '../../telling/deed.js';

/** Who declares a standing, by a verb or by its noun. */
interface Declarer {
  readonly at: Phrase;
  readonly clause: Clause;
  readonly actors: readonly Party[];
}

/** "Trump's declaration that Jerusalem is": the noun right before the clause; null where another stands there. */
function declarationBefore(subject: Phrase): NounPhrase | null {
  const noun = subject.previous.previous;
  return isThat(subject.previous) && isNoun(noun) && DECLARATIONS.has(noun.lower) ? noun : null;
}

function declarerOf(document: EventDocument, subject: Phrase, { links }: Clause): Declarer | null {
  const noun = declarationBefore(subject);
  if (noun) return { at: noun, clause: nounClause(noun), actors: actorsOfNoun(document, noun) };
  const verb = links.find(({ kind }) => kind === 'clause')?.at;
  if (verb === undefined || !isVerb(verb) || !STANDING_VERBS.has(verb.base)) return null;
  const clause = readClause(verb);
  return { at: verb, clause, actors: actorsOfClause(document, clause) };
}

/** The standing behind a copula that a third party can recognise: whose capital, or part of what, something is. */
function standingAfter({ base, isNegated, modal, next }: VerbPhrase): Quality | null {
  if (!COPULAS.has(base) || isNegated || modal !== null) return null;
  const quality = qualityAt(next);
  return quality?.object === 'capital' || (quality?.object === 'sovereignty' && quality.holder) ? quality : null;
}

/** The recognition of a capital or of a hold on land that the clause of a copula tells, by somebody other than the holder. */
export function readStanding(document: EventDocument, copula: VerbPhrase): Deed[] {
  const quality = standingAfter(copula);
  const inner = quality ? readClause(copula) : null;
  const subject = inner?.subject[0];
  if (!quality || !inner || !isNoun(subject)) return [];
  const declarer = declarerOf(document, subject, inner);
  const actors = declarer?.actors.filter((party) => isPolity(party) && !quality.text.includes(party.name)) ?? [];
  if (!declarer || actors.length === 0) return [];
  const recipients = quality.holder ? [quality.holder] : [described(subject)];
  const isHolder = actors.some(({ code }) => code !== null && recipients.some((party) => party.code === code));
  if (isHolder) return [];
  return [
    {
      sentence: copula.sentence,
      type: 'recognition',
      actors,
      recipients,
      object: quality.object,
      as: quality.text,
      at: declarer.at,
      clause: declarer.clause,
      first: declarer.at.head,
      end: declarer.at.head.next,
    },
  ];
}
