/** Verbs that stand between two actors of records and that no sense covers: where rules of one's own could begin. */
import { EMPTY_VERBS } from '../data/english/common-words.js';
import { SAYING_VERBS } from '../data/events/telling/control.js';
import { TRIGGER_SENSES } from '../data/events/triggers.js';
import { isNoun, isVerb, type Phrase, type VerbPhrase } from '../grammar/chunks/phrases.js';
import { readClause } from '../grammar/clauses/clauses.js';
import { openDoc } from '../grammar/doc.js';
import type { Sentence } from '../grammar/sentence.js';
import { lemmaOf } from '../grammar/words/lemma.js';
import type { PageRecord } from '../record.js';
import { readBody, readText } from '../text/index.js';
import { codePointPositions, type Span } from '../text/span.js';
import type { UserRules } from './user-rules.js';

/** A verb with how often it stands between two actors, and the first sentences in which it does. */
interface VerbSuggestion {
  /** Its base form, and the preposition before the second actor where one stands there: "meet with". */
  readonly verb: string;
  readonly count: number;
  readonly sentences: readonly string[];
}

const MOST_SENTENCES = 3;
/** How many phrases behind a verb the second actor may stand. */
const REACH = 5;

/** American spelling is the same verb: "recognize". */
const inBritish = (verb: string): string => verb.replace(/([iy])z(?=e$)/, '$1s');

/** The verbs that the closed list, the engine and some rules cover. */
function coveredBy(rules: UserRules): Set<string> {
  const own = rules.events.flatMap(({ senses }) => senses.flatMap(({ verbs }) => verbs));
  const all = [...own, ...TRIGGER_SENSES.flatMap(({ verbs }) => verbs), ...SAYING_VERBS, ...EMPTY_VERBS];
  return new Set(all.map((verb) => inBritish(verb.replace(/^not /, '').split(' ')[0] ?? verb)));
}

/** Whether a phrase names an actor of the record. */
type NamesActor = (phrase: Phrase | undefined) => boolean;

function actorsOf({ article, actors }: PageRecord): NamesActor {
  const pointAt = codePointPositions(article.text);
  const spans: Span[] = actors.filter(({ type }) => type !== 'place').flatMap(({ mentions }) => mentions);
  return (phrase) => {
    if (!isNoun(phrase)) return false;
    const start = pointAt(phrase.first.start);
    const end = pointAt(phrase.end.previous.end);
    return spans.some((span) => span.start < end && start < span.end);
  };
}

/** The preposition before the second actor of a verb, "" where it is its object; null where there is none. */
function linkBehind(verb: VerbPhrase, namesActor: NamesActor): string | null {
  for (let at = verb.next; at.exists && at.index <= verb.index + REACH; at = at.next) {
    if (isVerb(at) || at.kind === 'rel' || at.kind === 'sub') return null;
    if (namesActor(at)) return at.previous.kind === 'prep' ? at.previous.lower : '';
  }
  return null;
}

function* verbsBetween(sentence: Sentence, namesActor: NamesActor): Generator<string> {
  for (const phrase of sentence.phrases) {
    if (!isVerb(phrase) || phrase.isPassive || phrase.shape === 'participle') continue;
    const link = linkBehind(phrase, namesActor);
    if (link === null || !readClause(phrase).subject.some(namesActor)) continue;
    const base = lemmaOf(phrase.head.text, phrase.head.tag.startsWith('VB') ? phrase.head.tag : 'VBD');
    yield link === '' ? base : `${base} ${link}`;
  }
}

/** The verbs of records that stand most often between two actors, those that rules or the closed list cover left out. */
export function suggestVerbs(records: Iterable<PageRecord>, rules: UserRules): VerbSuggestion[] {
  const covered = coveredBy(rules);
  const found = new Map<string, { count: number; sentences: string[] }>();
  for (const record of records) {
    const namesActor = actorsOf(record);
    const doc = openDoc(readText(readBody(record.article.text)));
    for (const index of doc.sentences.keys()) {
      const sentence = doc.sentence(index);
      for (const verb of verbsBetween(sentence, namesActor)) {
        if (covered.has(inBritish(verb.split(' ')[0] ?? verb))) continue;
        const entry = found.get(verb) ?? { count: 0, sentences: [] };
        entry.count += 1;
        const text = doc.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim();
        if (entry.sentences.length < MOST_SENTENCES && !entry.sentences.includes(text)) entry.sentences.push(text);
        found.set(verb, entry);
      }
    }
  }
  return [...found]
    .map(([verb, entry]) => ({ verb, ...entry }))
    .sort((a, b) => b.count - a.count || (a.verb < b.verb ? -1 : 1));
}
