import { describe, expect, it } from 'vitest';
import { compileRules, type MatchWord, matchRules } from '../../src/grammar/rules/match.js';
import { anchorsOf, lemmasOf } from '../../src/grammar/rules/match-anchors.js';
import { wordsOf } from './rule-examples.js';

const LISTS = { TimeNoun: new Set(['day', 'year']) };

/** What a pattern matches in a sentence: "words {name: words}", matches parted by " / ". */
function matched(match: string, words: readonly MatchWord[]): string {
  const rules = compileRules([{ id: 'trial', reason: '', match, must: '', mustNot: '' }], LISTS);
  const textOf = ({ first, end }: { first: number; end: number }): string =>
    words
      .slice(first, end)
      .map(({ text }) => text)
      .join(' ');
  return matchRules(rules, words)
    .map(({ groups, ...range }) =>
      [textOf(range), ...Object.entries(groups).map(([name, group]) => `{${name}: ${textOf(group)}}`)].join(' '),
    )
    .join(' / ');
}

const SENTENCE = 'Ana Ruiz said the well-known pilots didn’t recognise her last year.';

describe('patterns over our own words and tags', () => {
  it.each([
    ['a word, whatever its capitals', 'ana', 'Ana'],
    ['a tag by its Penn name', '#VBD', 'said / did'],
    ['a tag with a dollar sign', '#Adjective #Noun', 'well-known pilots / last year'],
    ['names in a row, captured', '[<who>#Name+] {say}', 'Ana Ruiz said {who: Ana Ruiz}'],
    ['a lemma', '{pilot} {do}', 'pilots did'],
    ['a lemma beside a word', '({say}|tell) the', 'said the'],
    ['a word with a hyphen is one', 'well-known .', 'well-known pilots'],
    ['an apostrophe is written straight', "n't #VB", 'n’t recognise'],
    ['a word of a list', 'last #TimeNoun', 'last year'],
    ['a lemma of a list', '{#TimeNoun} #Stop', 'year .'],
    ['what may be absent', 'last #Adjective? #TimeNoun', 'last year'],
    ['a word of two kinds', '(#Verb && {recognise}) #PRP', ''],
    ['what must not stand there', '{say} !#PRP', 'said the'],
    ['nothing where a lemma is another', '{tell}', ''],
  ])('%s: %s', (_name, pattern, found) => {
    expect(wordsOf(SENTENCE).map((words) => matched(pattern, words))).toEqual([found]);
  });

  it('ask for the names that the caller gives', () => {
    const words = [
      { text: 'Strelsau', tag: 'NNP', tags: ['Actor'] },
      { text: 'fell', tag: 'VBD' },
    ];
    expect(matched('[<who>#Actor] #VBD', words)).toBe('Strelsau fell {who: Strelsau}');
  });

  it('leave each capture to its match', () => {
    const [words = []] = wordsOf('Ruiz said so and Novak said so.');
    expect(matched('[<who>#Name] {say}', words)).toBe('Ruiz said {who: Ruiz} / Novak said {who: Novak}');
  });
});

describe('the words without which a pattern cannot match', () => {
  it.each([
    ['of tags alone there are none', '#Name+ #VBD', null],
    ['a word', '#Name said', 'said'],
    ['the fewest of several', '(say|tell|ask) farewell', 'farewell'],
    ['rare words rather than a common one', '(goodbye|farewell) to', 'goodbye farewell'],
    ['a word rather than a lemma', '{pull} the plug', 'plug'],
    ['each of a choice', '#Name ({say}|told)', 'told say*'],
    ['none where a choice is a tag', '#Name (say|#VBD)', null],
    ['what may be absent does not count', 'the? say* #VBD', null],
    ['what must not stand there does not count', '!say #VBD', null],
    ['captures are looked into', '[<what>last #TimeNoun]', 'last'],
    ['a list', '#Adjective [<when>{#TimeNoun}]', 'day* year*'],
    ['one side of "and"', '(#Verb && {say})', 'say*'],
  ])('%s: %s', (_name, pattern, words) => {
    const anchors = anchorsOf(pattern, LISTS);
    const shown = anchors && [...anchors.words, ...[...anchors.lemmas].map((lemma) => `${lemma}*`)].join(' ');
    expect(shown).toBe(words);
  });
});

describe('the lemmas that a pattern names', () => {
  it.each([
    ['one', '{put} an end to [<object>.]', 'put'],
    ['those of a choice', '({say}|{wave}) goodbye', 'say wave'],
    ['those of a list', '{#TimeNoun} .{0,2} end', 'day year'],
    ['none but words', 'an .{0,2} end', ''],
  ])('%s: %s', (_name, pattern, lemmas) => {
    expect(lemmasOf(pattern, LISTS).join(' ')).toBe(lemmas);
  });
});
