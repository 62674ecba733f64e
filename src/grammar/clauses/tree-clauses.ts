/**
 * A second reading of clauses, by the dependency tree of their sentence: who does what a verb says, and to what it is done, where the words
 * between them are too many for the rules over flat phrases. Only a sentence that carries its tree is read so.
 */
import { NEGATIVE_QUANTIFIERS } from '../../data/events/nouns.js';
import { FIRST_PERSON } from '../../data/events/parties/party-words.js';
import { OBJECT_CONTROL } from '../../data/events/telling/control.js';
import { BACKGROUND_PRONOUNS } from '../../data/events/telling/telling-words.js';
import { CHOICE_WORDS } from '../../data/grammar/function-words.js';
import { isNoun, isVerb, type Phrase, type VerbPhrase } from '../chunks/phrases.js';
import {
  childOf,
  childrenOf,
  conjunctsOf,
  type Dependencies,
  type DependencyLabel,
  labelOf,
  rootOf,
} from '../dependencies/tree.js';
import { NO_PHRASE, type Sentence } from '../sentence.js';
import { verbForm } from '../words/verb-lexicon.js';
import type { Clause } from './clause-types.js';

/** How many heads up the subject of a verb may stand. */
const MAX_STEPS = 8;

/** The noun phrase that holds a word of the sentence; none where no noun phrase does. */
function nounAt({ phrases }: Sentence, word: number): Phrase {
  const found = phrases.find(({ first, end }) => first.index <= word && word < end.index);
  return isNoun(found) ? found : NO_PHRASE;
}

const RELATIVES: ReadonlySet<string> = new Set([...BACKGROUND_PRONOUNS.subject, ...BACKGROUND_PRONOUNS.object, 'that']);

/** A relative pronoun stands for the noun that its clause hangs on; another word for itself. */
function antecedentOr(
  { words }: Sentence,
  tree: Dependencies,
  { subject, verb }: { subject: number; verb: number },
): number {
  const isRelative = RELATIVES.has(words[subject]?.lower ?? '') && labelOf(tree, verb) === 'relcl';
  return isRelative ? (tree.heads[verb] ?? -1) : subject;
}

/** Who acts in a verb's infinitive or gerund: the object of the verb above that asks for it, else nobody yet. */
function askedBy({ words }: Sentence, tree: Dependencies, above: number): number {
  const base = verbForm(words[above]?.lower ?? '')?.base ?? '';
  return OBJECT_CONTROL.has(base) ? childOf(tree, above, 'dobj') : -1;
}

/** The word that is the subject of a verb, by its own arcs or those of the verbs that it hangs on; -1 where none is. */
function subjectWord(sentence: Sentence, tree: Dependencies, start: number): number {
  let verb = start;
  for (let step = 0; step < MAX_STEPS && verb >= 0; step += 1) {
    const subject = childOf(tree, verb, 'nsubj', 'nsubjpass');
    if (subject >= 0) return antecedentOr(sentence, tree, { subject, verb });
    const above = tree.heads[verb] ?? -1;
    switch (labelOf(tree, verb)) {
      case 'acl':
        return above;
      case 'xcomp':
      case 'ccomp': {
        const asked = askedBy(sentence, tree, above);
        if (asked >= 0) return asked;
        verb = above;
        break;
      }
      case 'pcomp':
        verb = tree.heads[above] ?? -1;
        break;
      case 'conj':
      case 'advcl':
        verb = above;
        break;
      default:
        return -1;
    }
  }
  return -1;
}

/** A word and what "and" joins to it; what "or" joins is another name for it, or another choice. */
function joinedTo(sentence: Sentence, tree: Dependencies, word: number): readonly number[] {
  const isChoice = childrenOf(tree, word, 'cc').some((cc) => CHOICE_WORDS.has(sentence.words[cc]?.lower ?? ''));
  return isChoice ? [word] : conjunctsOf(tree, word);
}

/** The noun phrases that are a verb's subject, with all that is joined to it; empty where the tree gives none. */
export function subjectByTree({ sentence, head }: VerbPhrase): readonly Phrase[] {
  const { tree } = sentence;
  if (tree === null) return [];
  const word = subjectWord(sentence, tree, head.index);
  if (word < 0) return [];
  const nouns = joinedTo(sentence, tree, word).map((one) => nounAt(sentence, one));
  return nouns.every(isNoun) ? [...new Set(nouns)] : [];
}

/** Labels of verbs in a clause that hangs on a noun or a verb before the main one. */
const BESIDE_MAIN: ReadonlySet<DependencyLabel> = new Set(['relcl', 'acl', 'advcl']);

/** "Jo Example, a senator few had heard of, called": the sentence's main verb, where `verb` stands in a clause beside it; else none. */
export function mainVerbBeside({ sentence, head }: VerbPhrase): Phrase {
  const { tree, phrases } = sentence;
  if (tree === null || !BESIDE_MAIN.has(labelOf(tree, head.index))) return NO_PHRASE;
  const root = rootOf(tree);
  return phrases.find((phrase) => isVerb(phrase) && phrase.head.index === root && root > head.index) ?? NO_PHRASE;
}

/** The noun phrase that is a verb's object, its own or that of the verb it is joined to; none where the tree gives none. */
export function objectByTree({ sentence, head, isPassive }: VerbPhrase): Phrase {
  const { tree } = sentence;
  if (tree === null || isPassive) return NO_PHRASE;
  const own = childOf(tree, head.index, 'dobj');
  const joined = labelOf(tree, head.index) === 'conj' ? (tree.heads[head.index] ?? -1) : -1;
  const word = own >= 0 || joined < 0 ? own : childOf(tree, joined, 'dobj');
  return word < 0 ? NO_PHRASE : nounAt(sentence, antecedentOr(sentence, tree, { subject: word, verb: head.index }));
}

/** Whether the words around a verb leave no doubt who acts: "we", "no country", or nobody where its clause is the subject of another verb. */
export const isSettled = (verb: Phrase, { subject: [first], links, top }: Clause): boolean =>
  first === undefined
    ? top === verb && links.some(({ kind }) => kind === 'governor')
    : FIRST_PERSON.has(first.lower) || NEGATIVE_QUANTIFIERS.has(first.first.lower);
