/** Scores `findActors` on the stories marked by hand: B³ and the share of entities with the right type, country and role. */
import { readFileSync } from 'node:fs';
import { lookUpCountry } from '../../../src/geography/countries.js';
import type { Actor } from '../../../src/record.js';
import { readActors } from '../read-actors.js';

interface GoldEntity {
  readonly names: readonly string[];
  readonly types: readonly string[];
  readonly countries: readonly string[];
  readonly roles: readonly string[];
}

export interface Story {
  readonly id: string;
  readonly text: string;
  /** "start-end" → entity number. */
  readonly mentions: ReadonlyMap<string, string>;
  readonly entities: ReadonlyMap<string, GoldEntity>;
}

const values = (field: string | undefined): string[] => (field ?? '').split(';').map((value) => value.trim());

function readMarks(marked: string): Pick<Story, 'text' | 'mentions'> {
  const mentions = new Map<string, string>();
  const open: { number: string; start: number }[] = [];
  let text = '';
  for (let at = 0; at < marked.length; at += 1) {
    const opening = /^\{(\d+):/.exec(marked.slice(at, at + 6));
    if (opening) {
      open.push({ number: opening[1] as string, start: text.length });
      at += opening[0].length - 1;
    } else if (marked[at] === '}') {
      const { number, start } = open.pop() as { number: string; start: number };
      mentions.set(`${start}-${text.length}`, number);
    } else text += marked[at];
  }
  return { text, mentions };
}

/** The stories of a file beside this one. */
export function readStories(file: string): Story[] {
  const source = readFileSync(new URL(file, import.meta.url), 'utf8');
  return source
    .split(/^# /m)
    .slice(1)
    .map((story) => {
      const [id = '', marked = '', ...rows] = story.trim().split('\n');
      const entities = new Map<string, GoldEntity>();
      for (const row of rows) {
        const [number = '', fields = ''] = row.split(' = ');
        const [names, types, countries, roles] = fields.split('|');
        entities.set(number, {
          names: values(names),
          types: values(types),
          countries: values(countries),
          roles: values(roles),
        });
      }
      return { id, ...readMarks(marked), entities };
    });
}

/** "Russian" in "Russian troops" is not marked in the gold. */
const isAdjective = (text: string): boolean => {
  const how = lookUpCountry(text)?.how;
  return how === 'demonym' || how === 'people';
};

interface Counted {
  correct: number;
  of: number;
}

export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly type: number;
  readonly country: number;
  readonly role: number;
  /** One line an error, for reading. */
  readonly errors: readonly string[];
}

const share = ({ correct, of }: Counted): number => (of === 0 ? 1 : correct / of);
const plain = (text: string): string => text.toLowerCase().replace(/['’]/g, '').replace(/^the /, '');

function saidMentions(actors: readonly Actor[]): Map<string, Actor> {
  const said = new Map<string, Actor>();
  for (const actor of actors)
    for (const { start, end, text } of actor.mentions) if (!isAdjective(text)) said.set(`${start}-${end}`, actor);
  return said;
}

/** The mean over the mentions of `from` of the share of their entity's mentions that the other side puts with them. */
function bCubed<From, To>(from: ReadonlyMap<string, From>, to: ReadonlyMap<string, To>, counted: Counted): void {
  for (const [span, entity] of from) {
    counted.of += 1;
    const other = to.get(span);
    if (other === undefined) continue;
    const own = [...from].filter(([, candidate]) => candidate === entity).map(([key]) => key);
    counted.correct += own.filter((key) => to.get(key) === other).length / own.length;
  }
}

/** The actor that holds most of a gold entity's mentions. */
function actorOf(number: string, story: Story, said: ReadonlyMap<string, Actor>): Actor | undefined {
  const counts = new Map<Actor, number>();
  for (const [span, owner] of story.mentions) {
    const actor = owner === number ? said.get(span) : undefined;
    if (actor) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Scores over all stories of a file. */
export function scoreStories(stories: readonly Story[]): Scores {
  const counts = {
    precision: { correct: 0, of: 0 },
    recall: { correct: 0, of: 0 },
    type: { correct: 0, of: 0 },
    country: { correct: 0, of: 0 },
    role: { correct: 0, of: 0 },
  };
  const errors: string[] = [];
  for (const story of stories) {
    const said = saidMentions(readActors(story.text));
    bCubed(said, story.mentions, counts.precision);
    bCubed(story.mentions, said, counts.recall);
    for (const [span, actor] of said)
      if (!story.mentions.has(span))
        errors.push(`${story.id}: said ${actor.type} ${story.text.slice(...toRange(span))}`);
    for (const [span] of story.mentions)
      if (!said.has(span)) errors.push(`${story.id}: missed ${story.text.slice(...toRange(span))}`);
    for (const [number, gold] of story.entities) {
      const actor = actorOf(number, story, said);
      const check = (field: 'type' | 'country' | 'role', holds: boolean): void => {
        counts[field].of += 1;
        if (holds) counts[field].correct += 1;
        else errors.push(`${story.id}: ${field} of ${gold.names[0]}: ${actor ? actor[field] : 'no actor'}`);
      };
      check('type', gold.types.includes(actor?.type ?? '-'));
      check('country', actor !== undefined && gold.countries.includes(actor.country ?? ''));
      if (gold.types.includes('person'))
        check('role', actor !== undefined && gold.roles.map(plain).includes(plain(actor.role ?? '')));
    }
  }
  const precision = share(counts.precision);
  const recall = share(counts.recall);
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    type: share(counts.type),
    country: share(counts.country),
    role: share(counts.role),
    errors,
  };
}

const toRange = (span: string): [number, number] => span.split('-').map(Number) as [number, number];
