import { describe, expect, it } from 'vitest';
import { readEvents, readEventsUnder, tellEvents } from './read.js';

const READINGS: readonly (readonly [name: string, text: string, events: readonly string[]])[] = [
  ['a finite verb', 'Chad recognised Kosovo.', ['recognition: Chad > Kosovo [asserted]']],
  ['a passive', 'Kosovo was recognised by Chad.', ['recognition: Chad > Kosovo [asserted]']],
  [
    'a participle with its agent',
    'Northern Cyprus, now recognised by Turkey, was silent.',
    ['recognition: Turkey > Northern Cyprus [asserted]'],
  ],
  [
    'a relative clause on the object',
    'Abkhazia, which Nauru recognised, thanked nobody.',
    ['recognition: Nauru > Abkhazia [asserted]'],
  ],
  [
    'a relative clause on the subject',
    'Nauru, which recognised Abkhazia, is small.',
    ['recognition: Nauru > Abkhazia [asserted]'],
  ],
  ['a noun with its owner', "Chad's recognition of Kosovo came late.", ['recognition: Chad > Kosovo [asserted]']],
  ['a light verb', 'Chad granted recognition to Kosovo.', ['recognition: Chad > Kosovo [asserted]']],
  [
    'two who act and two who are recognised',
    'Chad and Togo recognised Abkhazia and Kosovo.',
    ['recognition: Chad > Abkhazia + Kosovo [asserted]', 'recognition: Togo > Abkhazia + Kosovo [asserted]'],
  ],
  [
    'a rank after others',
    'Chad became the third country after Togo and Peru to recognise Kosovo.',
    [
      'recognition: Togo > Kosovo [asserted]',
      'recognition: Peru > Kosovo [asserted]',
      'recognition: Chad > Kosovo [asserted]',
    ],
  ],
  [
    'a follower',
    'Chad recognised Kosovo. Togo followed suit.',
    ['recognition: Chad > Kosovo [asserted]', 'recognition: Togo > Kosovo [asserted]'],
  ],
  [
    'a switch is two deeds',
    'Chad switched recognition from Taipei to Beijing.',
    ['derecognition: Chad > Taiwan [asserted]', 'recognition: Chad > China [asserted]'],
  ],
  [
    'mutual recognition is two deeds',
    'Chad and Togo recognised each other.',
    ['recognition: Chad > Togo [asserted]', 'recognition: Togo > Chad [asserted]'],
  ],
  [
    'an embassy in West Jerusalem is no tie with the West',
    'Chad opened an embassy in West Jerusalem on Tuesday.',
    ['tie-establishment: Chad > Israel [asserted]'],
  ],
  [
    'whose independence "the province\'s" is',
    "Kosovo broke away in 2008. Serbia, backed by Russia, insists it will never recognise the province's independence.",
    ['refusal: Serbia > Kosovo [asserted]'],
  ],
  [
    'who speaks in a clause beside it is not its source',
    'Chad recognised Kosovo, while Togo said it would wait.',
    ['recognition: Chad > Kosovo [asserted]'],
  ],
  ['a refusal', 'Chad refuses to recognise Kosovo.', ['refusal: Chad > Kosovo [asserted]']],
  [
    'a refusal declared for the future is done',
    'Chad will not recognise Kosovo.',
    ['refusal: Chad > Kosovo [asserted]'],
  ],
  ['a recognition that ended', 'Chad no longer recognises Kosovo.', ['derecognition: Chad > Kosovo [asserted]']],
  ['a plan', 'Chad agreed to recognise Kosovo.', ['recognition: Chad > Kosovo [planned]']],
  ['a request', 'Albania urged Chad to recognise Kosovo.', ['recognition: Chad > Kosovo [requested]']],
  ['a thought', 'Chad may recognise Kosovo.', ['recognition: Chad > Kosovo [hypothetical]']],
  ['a condition', 'If Chad recognises Kosovo, Serbia will act.', ['recognition: Chad > Kosovo [hypothetical]']],
  ['a denial', 'Chad denied that it had recognised Kosovo.', ['recognition: Chad > Kosovo [denied]']],
  ["another's word", 'Chad has recognised Kosovo, Albanian officials said.', ['recognition: Chad > Kosovo [reported]']],
  [
    'a body under its own name',
    "Chad's parliament recognised the Holodomor as genocide.",
    ["recognition: Chad's parliament > Holodomor [asserted]"],
  ],
  ['a leader for his state', 'Emmanuel Macron recognised Palestine.', ['recognition: France > Palestine [asserted]']],
  [
    'the holder of a sovereignty',
    'Chad recognised Moroccan sovereignty over Western Sahara.',
    ['recognition: Chad > Morocco [asserted]'],
  ],
  [
    'a city as a capital',
    "Chad recognised Jerusalem as Israel's capital.",
    ['recognition: Chad > Jerusalem [asserted]'],
  ],
  [
    'ties of equals told from both sides',
    'Chad and Israel restored diplomatic relations. Israel restored diplomatic relations with Chad on Monday.',
    ['tie-establishment: Chad > Israel [asserted]'],
  ],
  ['ties of equals', 'Chad and Israel restored diplomatic relations.', ['tie-establishment: Chad > Israel [asserted]']],
  [
    'ties between two, severed by one',
    'Relations between Chad and Togo were severed by Togo.',
    ['tie-severance: Togo > Chad [asserted]'],
  ],
  ['an embassy closed', 'Chad closed its embassy in Lima.', ['tie-severance: Chad > Peru [asserted]']],
  [
    'an envoy recalled from a place',
    'Chad recalled its ambassador from Lima.',
    ['tie-downgrade: Chad > Peru [asserted]'],
  ],
  [
    'a reaction by a relative clause',
    'Chad recognised Kosovo in a move condemned by Serbia.',
    ['recognition: Chad > Kosovo [asserted]', 'condemnation: Serbia > Chad [asserted]'],
  ],
  [
    'thanks for a deed',
    'Kosovo thanked Chad for recognising it.',
    ['endorsement: Kosovo > Chad [asserted]', 'recognition: Chad > Kosovo [asserted]'],
  ],
  [
    'two houses of one parliament',
    "Chad's House of Representatives and the Senate recognised the Holodomor as genocide.",
    [
      "recognition: Chad's House of Representatives > Holodomor [asserted]",
      'recognition: Senate > Holodomor [asserted]',
    ],
  ],
  [
    'the genocide told before',
    'Chad recognised the killing of Armenians in 1915 as genocide. Togo had recognised the genocide.',
    ['recognition: Chad > Armenian genocide [asserted]', 'recognition: Togo > Armenian genocide [asserted]'],
  ],
  [
    'a refusal that leaves out what is refused',
    'Chad recognised Kosovo; Togo and Peru refuse to.',
    ['recognition: Chad > Kosovo [asserted]', 'refusal: Togo > Kosovo [asserted]', 'refusal: Peru > Kosovo [asserted]'],
  ],
  [
    'a good word is no welcome',
    'Chad recognised Kosovo. Albania called it a historic day.',
    ['recognition: Chad > Kosovo [asserted]'],
  ],
  [
    'those are the ties just named',
    'Chad established ties with China and ended those with Taiwan.',
    ['tie-establishment: Chad > China [asserted]', 'tie-severance: Chad > Taiwan [asserted]'],
  ],
  [
    'the three who acted',
    'Chad, Togo and Peru recognised Kosovo. Serbia recalled its ambassadors from the three countries.',
    [
      'recognition: Chad > Kosovo [asserted]',
      'recognition: Togo > Kosovo [asserted]',
      'recognition: Peru > Kosovo [asserted]',
      'tie-downgrade: Serbia > Chad + Togo + Peru [asserted]',
    ],
  ],
  [
    'the news is judged, not what went before it',
    'Chad recognised Kosovo on 3 May 2010. Togo recognised it in 2008. Serbia dismissed the step as a farce.',
    [
      'recognition: Chad > Kosovo [asserted]',
      'recognition: Togo > Kosovo [asserted]',
      'condemnation: Serbia > Chad [asserted]',
    ],
  ],
  [
    'the news is judged, not who did it before',
    'Chad has recognised Kosovo.\n\nIt follows Togo and Peru, which recognised Kosovo after the war.\n\nSerbia dismissed the step as a farce.',
    [
      'recognition: Chad > Kosovo [asserted]',
      'recognition: Togo > Kosovo [asserted]',
      'recognition: Peru > Kosovo [asserted]',
      'condemnation: Serbia > Chad [asserted]',
    ],
  ],
  [
    'a decision that is welcomed, with its infinitive',
    "Chad's decision to recognise Kosovo was welcomed by Albania.",
    ['recognition: Chad > Kosovo [asserted]', 'endorsement: Albania > Chad [asserted]'],
  ],
  [
    'they are those named just before',
    'Serbia mocked Chad and Togo after they recognised Kosovo.',
    ['recognition: Chad > Kosovo [asserted]', 'recognition: Togo > Kosovo [asserted]'],
  ],
  [
    'a counted group whose names follow',
    'Two African countries recognised Kosovo on Monday. Chad and Togo had long been undecided.',
    ['recognition: Chad > Kosovo [asserted]', 'recognition: Togo > Kosovo [asserted]'],
  ],
  [
    'a group whose members stand between dashes',
    'The neighbours - Chad, Togo and Peru - recognised Kosovo.',
    [
      'recognition: Chad > Kosovo [asserted]',
      'recognition: Togo > Kosovo [asserted]',
      'recognition: Peru > Kosovo [asserted]',
    ],
  ],
  [
    'offices of two states',
    'It was cold as the foreign ministers of Chad and Peru signed accords normalising relations with Israel.',
    ['tie-establishment: Chad > Israel [asserted]', 'tie-establishment: Peru > Israel [asserted]'],
  ],
  [
    'envoys called home from several capitals',
    'Chad, Togo and Peru recognised Kosovo. Serbia has summoned home its envoys from all three capitals.',
    [
      'recognition: Chad > Kosovo [asserted]',
      'recognition: Togo > Kosovo [asserted]',
      'recognition: Peru > Kosovo [asserted]',
      'tie-downgrade: Serbia > Chad + Togo + Peru [asserted]',
    ],
  ],
  [
    'an envoy by name with the office beside it',
    'Chad recalled Jean Moreau, its ambassador to Peru.',
    ['tie-downgrade: Chad > Peru [asserted]'],
  ],
  [
    'members of a mission by their trade, then by number alone',
    'Chad is expelling 17 Russian intelligence officers. Togo is kicking out 21.',
    ['tie-downgrade: Chad > Russia [asserted]', 'tie-downgrade: Togo > Russia [asserted]'],
  ],
  [
    'an envoy given hours to leave',
    'Peruvian diplomats were given 48 hours to leave Chad.',
    ['tie-downgrade: Chad > Peru [asserted]'],
  ],
  ["another's envoy summoned", 'Chad summoned the Russian ambassador over the shelling.', []],
  [
    'diplomats told to come home',
    'Chad severed ties with Taiwan. Taiwan told its diplomats to come home.',
    ['tie-severance: Chad > Taiwan [asserted]', 'tie-downgrade: Taiwan > Chad [asserted]'],
  ],
  [
    'severed by several, also',
    'Chad severed relations with Israel. Togo and Peru also severed relations.',
    [
      'tie-severance: Chad > Israel [asserted]',
      'tie-severance: Togo > Israel [asserted]',
      'tie-severance: Peru > Israel [asserted]',
    ],
  ],
  [
    'broken off and restored',
    'Chad had broken off relations with Israel in 1972 and restored them in 2019.',
    ['tie-severance: Chad > Israel [asserted]', 'tie-establishment: Chad > Israel [asserted]'],
  ],
  [
    'the news is echoed, not the background',
    'Chad recognised Kosovo, ending years in which Togo had refused to recognise it. Peru did so as well.',
    [
      'recognition: Chad > Kosovo [asserted]',
      'refusal: Togo > Kosovo [asserted]',
      'recognition: Peru > Kosovo [asserted]',
    ],
  ],
  [
    'no such thing',
    'Chad recognised Kosovo. Peru said it would do no such thing.',
    ['recognition: Chad > Kosovo [asserted]', 'refusal: Peru > Kosovo [asserted]'],
  ],
  [
    'those who came before, with their years',
    'Chad became the third Arab state to establish ties with Israel, after Egypt in 1979 and Jordan in 1994.',
    [
      'tie-establishment: Egypt > Israel [asserted]',
      'tie-establishment: Jordan > Israel [asserted]',
      'tie-establishment: Chad > Israel [asserted]',
    ],
  ],
  [
    'a switch that names only where to',
    'Taiwan lost an ally when Chad announced it was switching recognition to China.',
    ['derecognition: Chad > Taiwan [asserted]', 'recognition: Chad > China [asserted]'],
  ],
  [
    'the reply to the news is not what a third one judges',
    'Chad recognised Kosovo. Serbia recalled its ambassador. Albania hailed the move.',
    [
      'recognition: Chad > Kosovo [asserted]',
      'tie-downgrade: Serbia > Chad [asserted]',
      'endorsement: Albania > Chad [asserted]',
    ],
  ],
  [
    "a new state's own declaration is no deed of the list",
    'Kosovo declared independence. Chad recognised it. Serbia called the declaration illegal.',
    ['recognition: Chad > Kosovo [asserted]'],
  ],
  [
    'he is no country',
    'Emmanuel Macron wrote that Chad was a friend and that he recognised Kosovo.',
    ['recognition: France > Kosovo [asserted]'],
  ],
  [
    'a country by its part of the world',
    'Nauru dropped Taiwan. The Pacific nation then established relations with China.',
    ['tie-severance: Nauru > Taiwan [asserted]', 'tie-establishment: Nauru > China [asserted]'],
  ],
  [
    'those asked stand before their own relative clause',
    'Chad severed ties with Israel. Hamas urged the African states that trade with Israel to do the same.',
    ['tie-severance: Chad > Israel [asserted]', 'tie-severance: African states > Israel [requested]'],
  ],
  [
    'what no country has done, one is in no hurry to do',
    'No country has yet recognised the Taliban. Heiko Maas said Berlin was in no hurry to do so.',
    ['refusal: Germany > Taliban [asserted]'],
  ],
  [
    'a subject after the verb of an echo',
    'Peru does not recognise Kosovo; nor do Chad and Togo. Albania recognised it, as did Fiji.',
    [
      'refusal: Peru > Kosovo [asserted]',
      'refusal: Chad > Kosovo [asserted]',
      'refusal: Togo > Kosovo [asserted]',
      'recognition: Albania > Kosovo [asserted]',
      'recognition: Fiji > Kosovo [asserted]',
    ],
  ],
  [
    'those added by along with',
    'Peru recognised Kosovo, along with Chad and Togo.',
    [
      'recognition: Peru > Kosovo [asserted]',
      'recognition: Chad > Kosovo [asserted]',
      'recognition: Togo > Kosovo [asserted]',
    ],
  ],
  [
    'its is the one that a breach is with',
    'Georgia severed relations with Russia over its recognition of Abkhazia.',
    ['tie-severance: Georgia > Russia [asserted]', 'recognition: Russia > Abkhazia [asserted]'],
  ],
  [
    'one of a number of states',
    'Tuvalu is one of 14 countries that recognise Taiwan.',
    ['recognition: Tuvalu > Taiwan [asserted]'],
  ],
  [
    "another's embassy shut by its host",
    'Chad has shut the Peruvian embassy in its capital.',
    ['tie-downgrade: Chad > Peru [asserted]'],
  ],
  [
    'both between a subject and its verb',
    'Chad recognised Kosovo. Albania and Fiji both welcomed the step.',
    [
      'recognition: Chad > Kosovo [asserted]',
      'endorsement: Albania > Chad [asserted]',
      'endorsement: Fiji > Chad [asserted]',
    ],
  ],
  [
    "a court's ruling is no deed of a state",
    'Chad recognised Kosovo. Albania hailed the ruling of the judges in The Hague.',
    ['recognition: Chad > Kosovo [asserted]'],
  ],
  [
    'ties between two, of nobody in particular',
    'Diplomatic relations between Chad and Peru were restored last week.',
    ['tie-establishment: Chad > Peru [asserted]'],
  ],
  [
    'recognition won from others',
    'Kosovo has won recognition from Chad and Togo.',
    ['recognition: Chad > Kosovo [asserted]', 'recognition: Togo > Kosovo [asserted]'],
  ],
  [
    'an expulsion ordered',
    'Chad has ordered the expulsion of two Peruvian diplomats.',
    ['tie-downgrade: Chad > Peru [asserted]'],
  ],
  ['an envoy sent packing', 'Chad sent the Peruvian envoy packing.', ['tie-downgrade: Chad > Peru [asserted]']],
  [
    'a high commissioner',
    'Chad recalled its high commissioner from Kenya.',
    ['tie-downgrade: Chad > Kenya [asserted]'],
  ],
  ['nobody in particular', 'Many countries recognised Kosovo.', []],
  ['a fact admitted', 'Chad recognised that Kosovo was poor.', []],
  ['an honour', 'Chad recognised Kosovo for its music.', []],
  ['driving licences', "Chad and Togo recognised each other's driving licences.", []],
  ['trade ties', 'Chad cut trade ties with Togo.', []],
];

describe('what a text tells', () => {
  it.each(READINGS)('%s', (_name, text, events) => {
    expect([...tellEvents(readEvents(text))].sort()).toEqual([...events].sort());
  });
});

const DATES: readonly (readonly [name: string, text: string, date: string | null])[] = [
  ['a weekday is the last one before publication', 'Chad recognised Kosovo on Monday.', '2008-02-18'],
  ['yesterday', 'Chad recognised Kosovo yesterday.', '2008-02-19'],
  ['a day and a month', 'Chad recognised Kosovo on 5 January.', '2008-01-05'],
  ['a month', 'Chad recognised Kosovo in October.', '2007-10'],
  ['a day that the year before had not', 'Chad recognised Kosovo on Feb. 29.', null],
  ['a year', 'Chad recognised Kosovo in 1999.', '1999'],
  ['a plan is for the next such day', 'Chad will recognise Kosovo on Monday.', '2008-02-25'],
  ['a vague time is none', 'Chad recognised Kosovo last week.', null],
  ["another's saying is not the act", 'The ministry in Tirana said on Monday that Chad had recognised Kosovo.', null],
  ["the actor's own saying is the act", 'Chad said on Monday that it recognises Kosovo.', '2008-02-18'],
  ['a year after the name of a crime', 'Chad recognised the Armenian genocide in 1999.', '1999'],
  ['a year of the crime', 'Chad recognised the killing of Armenians in 1915 as genocide.', null],
  ['a year right before the actor', 'In 1999 Chad recognised Kosovo.', '1999'],
  ['a day that only bounds the act', 'Until Monday, only Chad had recognised Kosovo.', null],
  ['a day later than no day', 'Chad recognised Kosovo a day later.', null],
  [
    'a day later than what the sentences before do not tell',
    'Togo recognised Kosovo on Monday. Kosovo had broken away in 1999. Chad recognised it a day later.',
    null,
  ],
  ['a day given where the act is told again', 'Chad recognised Kosovo early on. It did so on Monday.', '2008-02-18'],
];

describe('when', () => {
  it.each(DATES)('%s', (_name, text, date) => {
    expect(readEvents(text, '2008-02-20').at(-1)?.date).toBe(date);
  });
});

describe('as what', () => {
  it.each([
    ['Chad recognised Kosovo as an independent state on Monday.', 'an independent state', 'state'],
    ['Chad recognised Juan Guaido as interim president of Venezuela.', 'interim president of Venezuela', 'government'],
    ['Chad recognised Crimea as part of Russia.', 'part of Russia', 'sovereignty'],
    [
      'Chad recognised Israeli sovereignty over the Golan Heights.',
      'sovereignty over the Golan Heights',
      'sovereignty',
    ],
  ])('%s', (text, as, object) => {
    expect(readEvents(text)[0]).toMatchObject({ as, object });
  });
});

describe('the headline', () => {
  const body =
    'Kyiv has broken off relations with Syria, an official in Damascus said, and the people of both capitals took it calmly.';
  it('dates what the body tells, but is no evidence and leaves it on the word of its source', () => {
    const [event] = readEventsUnder('Ukraine cuts ties with Syria on 30 June 2022', body);
    expect(event).toMatchObject({ status: 'reported', date: '2022-06-30', claimedBy: ['an official in Damascus'] });
    expect(event?.evidence.map(({ text }) => text)).toEqual(['broken off relations']);
  });
  it('tells nothing by itself', () => {
    expect(readEventsUnder('Fiji recognises Kosovo', body).map(({ type }) => type)).toEqual(['tie-severance']);
  });
});
