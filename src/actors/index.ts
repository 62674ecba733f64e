/** The actors stage: who is in the story. Mentions by the tagger, merged to one entry a real-world entity. */
import type { Actor, ActorType, Article, Dateline } from '../record.js';
import type { TextReading } from '../text/index.js';
import { findMentions, type MentionType } from './mentions.js';

export interface ActorsInput {
  readonly reading: TextReading;
  readonly article: Article;
  readonly dateline: Dateline | null;
}

const TYPES: Readonly<Record<MentionType, ActorType>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  MISC: 'group',
};

/** The actors, first named first; mentions are exact slices of the text, in UTF-16 units. */
export function findActors({ reading, article }: ActorsInput): Actor[] {
  const byName = new Map<string, Actor>();
  for (const { start, end, type } of findMentions(reading, article.headline)) {
    const name = reading.text.slice(start, end);
    const key = `${type} ${name}`;
    const actor = byName.get(key) ?? {
      id: `a${byName.size + 1}`,
      name,
      type: TYPES[type],
      country: null,
      role: null,
      aliases: [],
      mentions: [],
    };
    actor.mentions.push({ text: name, start, end });
    byName.set(key, actor);
  }
  return [...byName.values()];
}
