import { describe, expect, it } from 'vitest';
import { makeResolver } from '../../src/actors/coreference/coreference.js';
import { readBody, readText } from '../../src/text/index.js';
import { readActors } from './read-actors.js';

/** The names that the marked words of a text stand for: "[[he]]"; null where the resolver leaves them open. */
function resolveMarked(marked: string): string[] | null {
  const start = marked.indexOf('[[');
  const text = marked.replace('[[', '').replace(']]', '');
  const end = marked.indexOf(']]') - 2;
  const actors = readActors(text);
  const ids = makeResolver({ reading: readText(readBody(text)), actors }).resolve({ start, end });
  return ids === null ? null : ids.map((id) => actors.find((actor) => actor.id === id)?.name ?? '?');
}

const REPUBLICS = 'Peru received envoys of two rebel lands, the Donetsk (DPR) and Luhansk regions (LPR), in Lima.';

describe('pronouns', () => {
  it.each([
    ['he: the only person', 'Union leader Omar Haddad said [[he]] hoped for rain.', ['Omar Haddad']],
    ['she: gender decides', 'Angela Merkel met Emmanuel Macron in Berlin. [[She]] left at noon.', ['Angela Merkel']],
    ['he: gender decides', 'Angela Merkel met Emmanuel Macron in Berlin. [[He]] left at noon.', ['Emmanuel Macron']],
    ['he: the sentence before', 'Omar Haddad was jailed in 2019. [[He]] denies all charges.', ['Omar Haddad']],
    [
      'it: the subject of its sentence',
      'Peru’s embassy in Cairo confirmed [[it]] had moved to another street.',
      ["Peru's embassy in Cairo"],
    ],
    [
      'it: the subject of the sentence before',
      'Russia recognised the regions in a step that Ukraine deplored. [[It]] justified its decision.',
      ['Russia'],
    ],
    ['its: the nearest', 'Chile broke with Peru over [[its]] decision.', ['Peru']],
    ['which: the name before it', 'Peru, [[which]] had armed the islands, sent ships to Chile.', ['Peru']],
    [
      'them: the names in one row',
      `${REPUBLICS} Chad, which armed the regions, recognised [[them]] in February.`,
      ["Donetsk People's Republic", "Luhansk People's Republic"],
    ],
    [
      'them: a description in its sentence',
      `${REPUBLICS} Kenya and Somalia were silent. Chad, which armed the regions, recognised [[them]].`,
      ["Donetsk People's Republic", "Luhansk People's Republic"],
    ],
    [
      'his: the name that the opening clause leads to',
      'Peter Novak was silent. In a letter to [[his]] members, union leader Omar Haddad thanked Peru.',
      ['Omar Haddad'],
    ],
    ['its: what the first pronoun is', 'Russia was attacked by Ukraine. It justified [[its]] decision.', ['Russia']],
    [
      'she: pronouns elsewhere in the text tell the gender of a name',
      'Xola Dube leads the union. She was a miner, and her father was one. In May Omar Haddad met Xola Dube. [[She]] smiled.',
      ['Xola Dube'],
    ],
    [
      'he: a name that men and women bear',
      'Senator Lindsey Marsh wrote a letter on Monday. [[He]] noted the bill would fail.',
      ['Lindsey Marsh'],
    ],
    ['he: "it" is not he', 'Kenya voted on Monday. It seems [[he]] lost.', null],
    ['he: nobody', 'The court sits in Lima. [[He]] denies all charges.', null],
  ])('%s', (_name, text, names) => {
    expect(resolveMarked(text)).toEqual(names);
  });
});

describe('short descriptions', () => {
  it.each([
    [
      'both entities',
      `${REPUBLICS} The embassy confirmed the independence of [[both entities]].`,
      ["Donetsk People's Republic", "Luhansk People's Republic"],
    ],
    [
      'the two regions',
      `${REPUBLICS} Syria recognised [[the two regions]] in June.`,
      ["Donetsk People's Republic", "Luhansk People's Republic"],
    ],
    [
      'the ministry',
      'Ukraine’s foreign ministry protested to Chile. [[The ministry]] said talks were off.',
      ["Ukraine's foreign ministry"],
    ],
    [
      'the two countries',
      'Kenya and Somalia cut ties in 2020. [[The two countries]] share a border.',
      ['Kenya', 'Somalia'],
    ],
    ['the island', 'China and Taiwan have traded blame. Beijing claims [[the island]] as its own.', ['Taiwan']],
    ['the company', 'Japanese carmaker Toyota cut its forecast. [[The company]] blamed the yen.', ['Toyota']],
    [
      'the president',
      'Kenya’s president, William Ruto, spoke on Monday. [[The president]] promised jobs.',
      ['William Ruto'],
    ],
    ['no such thing', 'Kenya and Somalia cut ties in 2020. [[The tortoise]] won the race.', null],
  ])('%s', (_name, text, names) => {
    expect(resolveMarked(text)).toEqual(names);
  });
});
