/** The part of the pass that reads the text word by word: tokens → actors → claims → events, as far as it is asked for. */
import { findActors } from './actors/index.js';
import { findClaims } from './claims/index.js';
import { findEvents } from './events/index.js';
import { at } from './fault.js';
import { openDoc } from './grammar/doc.js';
import type { Stage } from './options.js';
import type { Actor, Article, Claim, Dateline, RecognitionEvent } from './record.js';
import type { UserRules } from './rules/user-rules.js';
import { type ArticleText, readText } from './text/index.js';
import { actorsWithRoom, claimsWithRoom, eventsWithRoom } from './weight.js';

export interface Facts {
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  readonly events: readonly RecognitionEvent[];
}

export interface FactsInput {
  readonly text: ArticleText;
  readonly article: Article;
  readonly dateline: Dateline | null;
  readonly stages: ReadonlySet<Stage>;
  /** Facts that are less likely right are left out. */
  readonly minConfidence: number;
  /** The user's own rules. */
  readonly rules: UserRules | null;
}

/** The facts that were asked for, as many as the record has room for. */
export function readFacts({ text, article, dateline, stages, minConfidence, rules }: FactsInput): Facts {
  const doc = at('text', () => openDoc(readText(text)));
  const { length } = text.text;
  const readActors = () => findActors({ reading: doc, article, dateline, own: rules?.actors ?? [] }, minConfidence);
  const actors = stages.has('actors') ? at('actors', () => actorsWithRoom(readActors(), length)) : [];
  const readClaims = () => findClaims({ doc, actors, dateline, minConfidence });
  const claims = stages.has('claims') ? at('claims', () => claimsWithRoom(readClaims(), length)) : [];
  const readEvents = () =>
    findEvents({ doc, article, dateline, actors, claims, ownTypes: rules?.events ?? [], minConfidence });
  const events = stages.has('events') ? at('events', () => eventsWithRoom(readEvents(), length)) : [];
  return { actors, claims, events };
}
