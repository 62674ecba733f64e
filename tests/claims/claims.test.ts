import { describe, expect, it } from 'vitest';
import { findClaims } from '../../src/claims/index.js';
import { openDoc } from '../../src/grammar/doc.js';
import type { Actor, Claim } from '../../src/record.js';
import { readBody, readText } from '../../src/text/index.js';

const actor = (id: string, name: string, type: Actor['type'], text: string): Actor => ({
  id,
  name,
  type,
  country: null,
  role: null,
  aliases: [],
  mentions: [...text.matchAll(new RegExp(name, 'gu'))].map((match) => ({
    text: name,
    start: match.index,
    end: match.index + name.length,
  })),
  confidence: 0.9,
});

const claimsOf = (text: string, actors: readonly Actor[] = []): Claim[] =>
  findClaims({ doc: openDoc(readText(readBody(text))), actors });

/** "source | cue | content | type (via)" of each claim. */
const shown = (text: string, actors: readonly Actor[] = []): string[] =>
  claimsOf(text, actors).map(({ sources, cue, content, type, via }) =>
    [
      sources.map((source) => source.text).join(' + '),
      cue?.text,
      content.text,
      type + (via ? ` via ${via.text}` : ''),
    ].join(' | '),
  );

describe('claims', () => {
  it.each([
    [
      'a quotation before its cue',
      '“We reject this decision,” the foreign ministry said.',
      ['the foreign ministry | said | “We reject this decision,” | direct'],
    ],
    [
      'a quotation that its speaker shared',
      'It rained. “What a day it has been for us!” Ana Ruiz shared on her page.',
      ['Ana Ruiz | shared | “What a day it has been for us!” | direct'],
    ],
    ['a song that somebody shared', 'It rained. “What a day it has been!” Ana Ruiz shared the song on her page.', []],
    [
      'a paragraph that is all quotation behind a statement and a colon',
      'The mayor said in a statement on Monday:\n\n“Nobody came to see the port this year.”',
      ['The mayor | said | “Nobody came to see the port this year.” | direct via statement'],
    ],
    [
      'the same of a speaker between commas',
      'The owner, Carla Mendez, told the paper:\n\n“Nobody came to see the port this year.”',
      ['The owner, Carla Mendez | told | “Nobody came to see the port this year.” | direct'],
    ],
    [
      'the same behind a participle',
      'The pilot thanked the firemen for their work, adding:\n\n“They saved the boats and all that we own.”',
      ['The pilot | adding | “They saved the boats and all that we own.” | direct'],
    ],
    [
      'a quotation over two paragraphs behind a colon',
      'The mayor wrote on Monday:\n\n“Nobody came to see the port.\n\n“The boats are gone for good.”',
      ['The mayor | wrote | “Nobody came to see the port … “The boats are gone for good.” | direct'],
    ],
    [
      'a paragraph that is all quotation behind a deed and a colon',
      'The mayor listened to the song of the sailors:\n\n“Nobody came to see the port this year.”',
      [],
    ],
    ['a list behind a colon', 'The mayor said in a statement on Monday:\n\nThe port\n\nThe roof', []],
    [
      'an indirect statement',
      'The minister said that the talks had failed.',
      ['The minister | said | that the talks had failed | indirect'],
    ],
    [
      'a statement in part quoted',
      'Mr. Novak said the vote was “a sad farce”.',
      ['Mr. Novak | said | the vote was “a sad farce” | mixed'],
    ],
    [
      'two sources',
      'The army and the police said the road was closed.',
      ['The army + the police | said | the road was closed | indirect'],
    ],
    [
      'a relative clause on the source is no part of what is said',
      'Serbia, which does not recognise Kosovo, has said that the step would harm its own relations with Israel.',
      ['Serbia | has said | that the step would harm its own relations with Israel | indirect'],
    ],
    [
      'according to',
      'The bridge will open in May, according to the city council.',
      ['the city council | according to | The bridge will open in May | indirect'],
    ],
    [
      'a statement as medium',
      'In a statement, the bank said profits had doubled.',
      ['the bank | said | profits had doubled | indirect via statement'],
    ],
    ['scare quotes are no claim', 'The town lies in the so-called “red zone” near the coast.', []],
    ['a recipe is no claim', 'Heat the oil in a large pan. Add the onions and fry for ten minutes.', []],
    ['a table is no claim', 'Arsenal 2 Chelsea 1\n\nEverton 0 Leeds 0', []],
    [
      'a judgement in the passive',
      'It was a move condemned by Oslo and the West as illegal.',
      ['Oslo + the West | condemned | a move … as illegal | indirect'],
    ],
    [
      'a news agency passes on',
      'The embassy in Lima said on Monday that it had closed its gates, the Anadolu news agency reported.',
      ['The embassy in Lima | said | that it had closed its gates | indirect via the Anadolu news agency'],
    ],
    [
      'a quoted name',
      'It is a war, which Moscow calls a “special operation”.',
      ['Moscow | calls | “special operation” | direct'],
    ],
    ['a deed is no claim', 'Peru recognised the island as an independent state.', []],
    ['envoys called home are no claim', 'Israel recalled its ambassadors from three capitals on Monday.', []],
    [
      'what is said keeps its auxiliary',
      'Officials have said that the dam will hold.',
      ['Officials | have said | that the dam will hold | indirect'],
    ],
    [
      'a judgement on a thing does not',
      'The union has dismissed the offer as an insult.',
      ['The union | dismissed | the offer as an insult | indirect'],
    ],
    [
      'an apposition keeps the comma that closes it',
      'Ana Ruiz, a nurse from the north, said the ward was full.',
      ['Ana Ruiz, a nurse from the north, | said | the ward was full | indirect'],
    ],
    ['nothing', '', []],
  ])('%s', (_, text, claims) => expect(shown(text)).toEqual(claims));

  it('gives a pronoun the actor that it stands for', () => {
    const text = 'Maria Lopez leads the union. She said workers would strike in June.';
    const [claim] = claimsOf(text, [actor('a1', 'Maria Lopez', 'person', text)]);
    expect(claim?.sources).toMatchObject([{ id: 'a1', name: 'Maria Lopez', text: 'She', kind: 'named' }]);
  });

  it('tells what kind a source is', () => {
    const kinds = (text: string): string[] => claimsOf(text).flatMap(({ sources }) => sources.map(({ kind }) => kind));
    expect(kinds('Jan Novak said the plan was dead.')).toEqual(['named']);
    expect(kinds('A senior official said the plan was dead.')).toEqual(['unnamed']);
    expect(kinds('Analysts said the plan was dead.')).toEqual(['collective']);
    expect(kinds('The report said the plan was dead.')).toEqual(['document']);
  });

  it.each([
    ['said is a statement', 'The minister said that the talks had failed.', ['statement']],
    ['believed is an attitude', 'The minister believes that the talks will fail in June.', ['attitude']],
    ['a hope in quotation marks is a statement', '“We hope for the best,” the minister said.', ['statement']],
    ['silence is no claim', 'The ministry did not respond to a request for comment on Monday.', []],
    ['a taste is no claim', 'As a boy the minister loved model trains and old ships.', []],
    ['the writer’s question is no claim', 'What did the minister say about the old bridge?', []],
  ])('%s', (_, text, acts) => expect(claimsOf(text).map(({ act }) => act)).toEqual(acts));

  it('says how sure it is, in two digits', () => {
    for (const { confidence } of claimsOf(
      'The minister said that the talks had failed. Critics say he had promised it.',
    )) {
      expect(confidence).toBe(Math.round(confidence * 100) / 100);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThan(1);
    }
  });

  it('keeps positions and texts together', () => {
    const text = 'In Rome, the premier said “we are ready”, adding that talks would go on.';
    for (const { sources, cue, content, via } of claimsOf(text)) {
      for (const span of [...sources, cue, via]) if (span) expect(text.slice(span.start, span.end)).toBe(span.text);
      expect(content.spans.map(({ start, end }) => text.slice(start, end)).join(' … ')).toBe(content.text);
    }
  });
});
