/** Who acts on whom where the words of a deed stand apart: members of groups, descriptions, what the text is about. A row that must, and near it one that must not. */
import { describe, expect, it } from 'vitest';
import { readEvents, tellEvents } from './read.js';

const ROWS: readonly (readonly [name: string, text: string, events: readonly string[]])[] = [
  [
    'members between a group and its verb',
    'Countries including Peru and Chad recognised Kosovo.',
    ['recognition: Peru > Kosovo [asserted]', 'recognition: Chad > Kosovo [asserted]'],
  ],
  ['members of a group that does nothing of the list', 'Countries including Peru and Chad met in Kosovo.', []],
  [
    'a surname that is a month',
    'Theresa May announced the expulsion of 23 Russian diplomats.',
    ['tie-downgrade: United Kingdom > Russia [asserted]'],
  ],
  [
    'the month itself',
    'Britain in May announced the expulsion of 23 Russian diplomats.',
    ['tie-downgrade: United Kingdom > Russia [asserted]'],
  ],
  [
    'a passive whose doer only the teller can be',
    'Chad said 60 Peruvian diplomats would be expelled.',
    ['tie-downgrade: Chad > Peru [planned]'],
  ],
  ['a passive told by those who go', 'Peru said its diplomats would be expelled.', []],
  [
    'a standing declared in a clause',
    'The Trump administration declared that the Golan Heights are part of Israel.',
    ['recognition: United States > Israel [asserted]'],
  ],
  ['a standing declared by its holder', 'Israel declared that the Golan Heights are part of Israel.', []],
  [
    'a declaration by its noun',
    "President Donald Trump's declaration that Jerusalem is the capital of Israel angered many.",
    ['recognition: United States > Jerusalem [asserted]'],
  ],
  ['a declaration of another kind', "President Donald Trump's declaration that Jerusalem is lovely pleased many.", []],
  [
    'what a passive verb makes of its subject',
    'Juan Guaidó is considered the legitimate leader of Venezuela by Peru.',
    ['recognition: Peru > Juan Guaidó [asserted]'],
  ],
  ['a passive verb of taste', 'Juan Guaidó is considered a good speaker by Peru.', []],
  [
    'a paper signed behind what it recognises',
    'A decree recognising Kosovo was signed by the president of Peru.',
    ['recognition: Peru > Kosovo [asserted]'],
  ],
  ['a paper that nobody signs', 'A decree recognising Kosovo was seen by the president of Peru.', []],
  [
    'a decision taken back',
    'Burundi revoked its decision to recognise Kosovo.',
    ['derecognition: Burundi > Kosovo [asserted]'],
  ],
  [
    'a decision stood by',
    'Burundi defended its decision to recognise Kosovo.',
    ['recognition: Burundi > Kosovo [asserted]'],
  ],
  [
    'one who has the recognition of others',
    'Kosovo enjoys recognition only from Peru.',
    ['recognition: Peru > Kosovo [asserted]'],
  ],
  ['one who enjoys something else', 'Kosovo enjoys help only from Peru.', []],
  [
    'a crime found to be committed',
    'The Biden administration has determined that the army committed genocide against the Rohingya.',
    ['recognition: United States > genocide against the Rohingya [asserted]'],
  ],
  ['a crime only reported', 'The Biden administration has heard that the army committed murder.', []],
  [
    'the side that the text is about',
    'HONDURAS\n\nSoldiers stormed the palace of Honduras on Sunday. Honduras has a new president. Brazil recalled its ambassador.',
    ['tie-downgrade: Brazil > Honduras [asserted]'],
  ],
  [
    'a text about two',
    'Soldiers of Honduras and Peru fought on Sunday. Honduras and Peru have new presidents. Brazil recalled its ambassador.',
    [],
  ],
  [
    'who is meant by what the decision touches',
    'Peru recognised Kosovo. Chad opened an embassy in Peru. Serbia condemned the decision.',
    [
      'recognition: Peru > Kosovo [asserted]',
      'tie-establishment: Chad > Peru [asserted]',
      'condemnation: Serbia > Peru [asserted]',
    ],
  ],
  [
    'what a reaction calls the deed',
    'Peru recognised Kosovo. Serbia condemned what it called a flagrant violation of the law.',
    ['recognition: Peru > Kosovo [asserted]', 'condemnation: Serbia > Peru [asserted]'],
  ],
  [
    'what a reaction calls the deed of others',
    'Peru recognised Kosovo. Serbia condemned what it called European interference.',
    ['recognition: Peru > Kosovo [asserted]'],
  ],
  [
    'members in brackets',
    'Five of the 27 members (Chad, Togo and Peru) do not recognise Kosovo.',
    ['refusal: Chad > Kosovo [asserted]', 'refusal: Togo > Kosovo [asserted]', 'refusal: Peru > Kosovo [asserted]'],
  ],
  [
    'one who is excepted from a rank holds it too',
    'Syria became the first state other than Russia to recognise Abkhazia.',
    ['recognition: Syria > Abkhazia [asserted]', 'recognition: Russia > Abkhazia [asserted]'],
  ],
  [
    'the spokesman of a movement',
    'Peru opened an embassy in Israel. A Hamas spokesman denounced the move.',
    ['tie-establishment: Peru > Israel [asserted]', 'condemnation: Hamas > Peru [asserted]'],
  ],
  [
    'the spokesman of a firm',
    'Peru opened an embassy in Israel. A Gripfast spokesman denounced the price of oil.',
    ['tie-establishment: Peru > Israel [asserted]'],
  ],
  [
    'a withdrawal that an echo tells',
    'Pakistan, the last to recognise the Taliban, ceased to do so in 2001.',
    ['recognition: Pakistan > Taliban [asserted]', 'derecognition: Pakistan > Taliban [asserted]'],
  ],
  [
    'another name behind "or" acts for nobody',
    'Calderon, a candidate for the National Action Party, or PAN, refused to recognise Vallejo as the winner.',
    [],
  ],
  ['an infinitive that is a subject', 'Peru argued that to recognise Kosovo would set a precedent.', []],
];

describe('roles that stand apart', () => {
  it.each(ROWS)('%s', (_, text, events) => {
    expect(tellEvents(readEvents(text)).sort()).toEqual([...events].sort());
  });
});
