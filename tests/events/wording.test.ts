/** Families of wording, a row each: one act told by another part of speech, voice or set phrase, and near words that tell none. */
import { describe, expect, it } from 'vitest';
import { IDIOM_LISTS, IDIOMS } from '../../src/data/events/frames/idioms.js';
import { describeRules } from '../grammar/rule-examples.js';
import { readEvents, tellEvents } from './read.js';

const READINGS: readonly (readonly [name: string, text: string, events: readonly string[]])[] = [
  [
    'a state beside most of a group',
    'Sweden and most EU members recognised Kosovo.',
    ['recognition: Sweden > Kosovo [asserted]'],
  ],
  [
    'no country apart from one',
    'No country apart from Turkey has recognised Northern Cyprus.',
    ['recognition: Turkey > Northern Cyprus [asserted]'],
  ],
  [
    'no one but one, in the passive',
    'Northern Cyprus is recognised by no one but Turkey.',
    ['recognition: Turkey > Northern Cyprus [asserted]'],
  ],
  [
    'neither of two',
    'Neither Georgia nor Ukraine recognises Kosovo.',
    ['refusal: Georgia > Kosovo [asserted]', 'refusal: Ukraine > Kosovo [asserted]'],
  ],
  ['not even one', 'Not even Russia recognises Transnistria.', ['refusal: Russia > Transnistria [asserted]']],
  [
    'all of three who refuse',
    'Serbia, Chad and Togo all refuse to recognise Kosovo.',
    ['refusal: Serbia > Kosovo [asserted]', 'refusal: Chad > Kosovo [asserted]', 'refusal: Togo > Kosovo [asserted]'],
  ],
  [
    'cannot in one word',
    'Romania cannot recognise Kosovo, its president said.',
    ['refusal: Romania > Kosovo [asserted]'],
  ],
  [
    'a participle before its main clause',
    'Having recognised Kosovo in 2008, Peru sent an ambassador.',
    ['recognition: Peru > Kosovo [asserted]'],
  ],
  [
    'a gerund before its main clause',
    'By recognising Abkhazia, Tuvalu angered its neighbours.',
    ['recognition: Tuvalu > Abkhazia [asserted]'],
  ],
  ['a gerund that is the subject', 'Recognising Kosovo now would be wrong, Spain said.', []],
  [
    'a past participle before its main clause',
    'Recognised only by Turkey, Northern Cyprus held an election.',
    ['recognition: Turkey > Northern Cyprus [asserted]'],
  ],
  [
    'a time between a participle and its agent',
    'South Sudan, recognised within hours by Egypt, took its seat.',
    ['recognition: Egypt > South Sudan [asserted]'],
  ],
  [
    'verbs of shrinking back',
    'Chad balked at recognising Kosovo, and Togo shied away from recognising it.',
    ['refusal: Chad > Kosovo [asserted]', 'refusal: Togo > Kosovo [asserted]'],
  ],
  [
    'calls that are resisted',
    'Israel has often resisted calls to acknowledge the Armenian genocide.',
    ['refusal: Israel > Armenian genocide [asserted]'],
  ],
  [
    'short of recognition by its noun',
    'Chad recognised the Taliban government. Peru stopped short of formal recognition.',
    ['recognition: Chad > Taliban government [asserted]', 'refusal: Peru > Taliban government [asserted]'],
  ],
  [
    'one another',
    'Chad and Togo will recognise one another.',
    ['recognition: Chad > Togo [planned]', 'recognition: Togo > Chad [planned]'],
  ],
  [
    'to tell is not to ask',
    "Chad's president told reporters that his country would not recognise Kosovo.",
    ['refusal: Chad > Kosovo [asserted]'],
  ],
  [
    'what will cease',
    'Chad will cease to recognise Kosovo, its foreign minister said.',
    ['derecognition: Chad > Kosovo [planned]'],
  ],
  [
    'an echo denied',
    'Chad recognised Kosovo. Togo and Mali have not.',
    ['recognition: Chad > Kosovo [asserted]', 'refusal: Togo > Kosovo [asserted]', 'refusal: Mali > Kosovo [asserted]'],
  ],
  [
    'never did',
    'Chad recognised Kosovo. Peru, its old friend, never did.',
    ['recognition: Chad > Kosovo [asserted]', 'refusal: Peru > Kosovo [asserted]'],
  ],
  [
    'yet to follow suit',
    'Chad recognised Kosovo. Three states of the region - Togo, Mali and Benin - have yet to follow suit.',
    [
      'recognition: Chad > Kosovo [asserted]',
      'refusal: Togo > Kosovo [asserted]',
      'refusal: Mali > Kosovo [asserted]',
      'refusal: Benin > Kosovo [asserted]',
    ],
  ],
  [
    'the recognition it once gave',
    'Peru has suspended the recognition it gave the Sahrawi republic in 1984.',
    ['derecognition: Peru > Western Sahara [asserted]', 'recognition: Peru > Western Sahara [asserted]'],
  ],
  ['a right to exist', "The PLO accepted Israel's right to exist.", ['recognition: PLO > Israel [asserted]']],
  [
    'a quality of land',
    'Trump signed a proclamation accepting the Golan Heights as Israeli territory.',
    ['recognition: United States > Israel [asserted]'],
  ],
  [
    'a line as a border',
    'Romania accepted the river as its border with Ukraine.',
    ['recognition: Romania > Ukraine [asserted]'],
  ],
  [
    'an end put to relations',
    'Bolivia put an end to diplomatic relations with Israel.',
    ['tie-severance: Bolivia > Israel [asserted]'],
  ],
  [
    'ties put on hold',
    'Belize put its diplomatic ties with Israel on hold.',
    ['tie-severance: Belize > Israel [asserted]'],
  ],
  [
    'a break announced',
    'Bolivia announced a complete break in relations with Israel.',
    ['tie-severance: Bolivia > Israel [asserted]'],
  ],
  [
    'the other side named only beside',
    'Mexico broke off ties after Ecuadorian police stormed its embassy in Quito.',
    ['tie-severance: Mexico > Ecuador [asserted]'],
  ],
  [
    'relations that will be broken, by the speaker',
    "Relations with Israel will be broken, Colombia's president said.",
    ['tie-severance: Colombia > Israel [planned]'],
  ],
  [
    'ties broken off and told of before',
    'Chad and Israel renewed relations in 2019. Chad had broken them off in 1972.',
    ['tie-establishment: Chad > Israel [asserted]', 'tie-severance: Chad > Israel [asserted]'],
  ],
  ['a back turned on an ally', 'Malawi turned its back on Taiwan.', ['tie-severance: Malawi > Taiwan [asserted]']],
  ['an ally that is lost', 'Taiwan lost Nicaragua to China.', ['tie-severance: Nicaragua > Taiwan [asserted]']],
  [
    'sides switched',
    'Nicaragua switched sides from Taiwan to China.',
    ['tie-severance: Nicaragua > Taiwan [asserted]', 'tie-establishment: Nicaragua > China [asserted]'],
  ],
  [
    'broke with, where ties are spoken of',
    'Bonn broke with Yugoslavia over its recognition of East Germany.',
    ['tie-severance: West Germany > Yugoslavia [asserted]', 'recognition: Yugoslavia > East Germany [asserted]'],
  ],
  ['broke with, in a quarrel', 'France broke with Britain over fish.', []],
  [
    'a closure ordered by its owner',
    "Maduro ordered the closure of Venezuela's embassy in Washington.",
    ['tie-severance: Venezuela > United States [asserted]'],
  ],
  [
    'an embassy ordered closed by its host',
    'Malaysia ordered the North Korean embassy in Kuala Lumpur closed.',
    ['tie-downgrade: Malaysia > North Korea [asserted]'],
  ],
  [
    'an embassy that reopened',
    "Saudi Arabia's embassy in Tehran reopened in August.",
    ['tie-establishment: Saudi Arabia > Iran [asserted]'],
  ],
  [
    'an embassy that took up its work',
    "Saudi Arabia's embassy in Tehran has resumed work.",
    ['tie-establishment: Saudi Arabia > Iran [asserted]'],
  ],
  ['an embassy closed for a holiday', 'The Peruvian embassy in Rabat closed on Boxing Day.', []],
  [
    'relations entered into',
    'Kosovo and Israel entered into diplomatic relations.',
    ['tie-establishment: Kosovo > Israel [asserted]'],
  ],
  ['a mission in a capital', 'Canada has closed its mission in Tehran.', ['tie-severance: Canada > Iran [asserted]']],
  [
    'a severance that is denied',
    'Chad has not broken off relations with Israel, its foreign ministry insisted.',
    ['tie-severance: Chad > Israel [denied]'],
  ],
  ['an envoy by his post', 'Turkey withdrew its Vatican envoy.', ['tie-downgrade: Turkey > Vatican City [asserted]']],
  [
    'envoys ordered out of a capital',
    'Two Russian diplomats were ordered out of Prague.',
    ['tie-downgrade: Czech Republic > Russia [asserted]'],
  ],
  [
    'an expulsion by its doer first',
    'The expulsion by Greece of two Russian diplomats angered Moscow.',
    ['tie-downgrade: Greece > Russia [asserted]'],
  ],
  [
    'envoys shown the door',
    'Greece showed two Russian diplomats the door.',
    ['tie-downgrade: Greece > Russia [asserted]'],
  ],
  [
    'an envoy whose name stands first',
    "Daniel Kriener, Germany's ambassador to Caracas, was given 48 hours to leave.",
    ['tie-downgrade: Venezuela > Germany [asserted]'],
  ],
  [
    'an envoy declared unwelcome',
    'Serbia declared the ambassador of Montenegro unwelcome.',
    ['tie-downgrade: Serbia > Montenegro [asserted]'],
  ],
  [
    'a protest that is lodged',
    'Peru recognised Kosovo. Serbia lodged a protest with Lima.',
    ['recognition: Peru > Kosovo [asserted]', 'condemnation: Serbia > Peru [asserted]'],
  ],
  [
    'a protest at something else',
    'Peru recognised Kosovo. Serbia lodged a protest over the fishing rights.',
    ['recognition: Peru > Kosovo [asserted]'],
  ],
  [
    'a note of protest',
    'Peru recognised Kosovo. Belgrade handed over a protest note.',
    ['recognition: Peru > Kosovo [asserted]', 'condemnation: Serbia > Peru [asserted]'],
  ],
  [
    'condemnation that comes',
    'Peru recognised Kosovo. Condemnation came swiftly from Serbia.',
    ['recognition: Peru > Kosovo [asserted]', 'condemnation: Serbia > Peru [asserted]'],
  ],
  [
    'condemnation that is drawn',
    'Peru recognised Kosovo, drawing condemnation from Serbia.',
    ['recognition: Peru > Kosovo [asserted]', 'condemnation: Serbia > Peru [asserted]'],
  ],
  [
    'the doer slammed',
    'Peru recognised Kosovo. Serbia slammed Peru.',
    ['recognition: Peru > Kosovo [asserted]', 'condemnation: Serbia > Peru [asserted]'],
  ],
  [
    'the doer slammed for something else',
    'Peru recognised Kosovo. Serbia slammed Peru for its fishing quotas.',
    ['recognition: Peru > Kosovo [asserted]'],
  ],
  [
    'a step that somebody condemned',
    'Peru recognised Kosovo, a step Serbia condemned.',
    ['recognition: Peru > Kosovo [asserted]', 'condemnation: Serbia > Peru [asserted]'],
  ],
  [
    'all of the clause condemned',
    'Peru recognised Kosovo, which Serbia condemned.',
    ['recognition: Peru > Kosovo [asserted]', 'condemnation: Serbia > Peru [asserted]'],
  ],
  [
    'what it called an act',
    'Peru recognised Kosovo. Serbia condemned what it called a hostile act.',
    ['recognition: Peru > Kosovo [asserted]', 'condemnation: Serbia > Peru [asserted]'],
  ],
  [
    'hailed in one capital and condemned in another',
    'Peru recognised Kosovo. The step was hailed in Tirana and condemned in Belgrade.',
    [
      'recognition: Peru > Kosovo [asserted]',
      'endorsement: Albania > Peru [asserted]',
      'condemnation: Serbia > Peru [asserted]',
    ],
  ],
  [
    'accused of a breach',
    'Peru recognised Kosovo. Serbia accused Lima of violating its sovereignty.',
    ['recognition: Peru > Kosovo [asserted]', 'condemnation: Serbia > Peru [asserted]'],
  ],
  [
    'gratitude expressed',
    "Peru recognised Kosovo. Kosovo's president expressed his gratitude to Peru.",
    ['recognition: Peru > Kosovo [asserted]', 'endorsement: Kosovo > Peru [asserted]'],
  ],
  [
    'a grateful state',
    'Peru recognised Kosovo. Kosovo was grateful to Peru.',
    ['recognition: Peru > Kosovo [asserted]', 'endorsement: Kosovo > Peru [asserted]'],
  ],
  [
    'both who did it thanked',
    'Peru and Chad recognised Kosovo. Kosovo thanked both states.',
    [
      'recognition: Peru > Kosovo [asserted]',
      'recognition: Chad > Kosovo [asserted]',
      'endorsement: Kosovo > Peru + Chad [asserted]',
    ],
  ],
  [
    'a verb left out the second time',
    'France recognised Palestine in September and Spain in May.',
    ['recognition: France > Palestine [asserted]', 'recognition: Spain > Palestine [asserted]'],
  ],
  [
    'a verb left out, with another object',
    'France recognised South Sudan in July and Spain Kosovo in May.',
    ['recognition: France > South Sudan [asserted]', 'recognition: Spain > Kosovo [asserted]'],
  ],
  [
    'a verb left out after an echo',
    "Uruguay recognised the Armenian genocide in 1965. Belgium's Senate followed in 1998 and Sweden's parliament in 2010.",
    [
      'recognition: Uruguay > Armenian genocide [asserted]',
      "recognition: Belgium's Senate > Armenian genocide [asserted]",
      "recognition: Sweden's parliament > Armenian genocide [asserted]",
    ],
  ],
  [
    'a killing that constituted genocide',
    'Biden declared that the mass killings of Armenians constituted genocide.',
    ['recognition: United States > Armenian genocide [asserted]'],
  ],
  [
    'a word of everyday speech, voted',
    "Germany's parliament voted to call the massacre of Armenians genocide.",
    ["recognition: Germany's parliament > Armenian genocide [asserted]"],
  ],
  ['a word of everyday speech, said', 'Erdogan called the bombing of Gaza a genocide.', []],
  [
    'all parties of a house',
    "All six parties in Austria's parliament signed a declaration describing the killing of Armenians as genocide.",
    ["recognition: Austria's parliament > Armenian genocide [asserted]"],
  ],
  [
    'a crime with its article behind an aside',
    "Latvia's parliament declared the Holodomor, the hunger that Stalin inflicted, a genocide.",
    ["recognition: Latvia's parliament > Holodomor [asserted]"],
  ],
  [
    'two parliaments',
    'The parliaments of Romania and Moldova recognised the Holodomor as genocide.',
    [
      'recognition: parliament of Romania > Holodomor [asserted]',
      'recognition: parliament of Moldova > Holodomor [asserted]',
    ],
  ],
  [
    'recognition by one of another',
    'Recognition by Moscow of Abkhazia came in August.',
    ['recognition: Russia > Abkhazia [asserted]'],
  ],
  [
    'recognition of the owner by others',
    "East Germany's recognition by Britain and France on February 9, 1973, ended its isolation.",
    ['recognition: United Kingdom > East Germany [asserted]', 'recognition: France > East Germany [asserted]'],
  ],
  [
    'an agent with a by of its own',
    'Kosovo is recognised by the United States but not by Serbia.',
    ['recognition: United States > Kosovo [asserted]', 'refusal: Serbia > Kosovo [asserted]'],
  ],
  [
    'an exception before an only',
    'Apart from Russia, only Nicaragua and Syria recognise Abkhazia.',
    [
      'recognition: Nicaragua > Abkhazia [asserted]',
      'recognition: Syria > Abkhazia [asserted]',
      'recognition: Russia > Abkhazia [asserted]',
    ],
  ],
  [
    'among those that somebody says have done it',
    'Ghana and Togo are among the countries that Serbia says have revoked their recognition of Kosovo.',
    ['derecognition: Ghana > Kosovo [reported]', 'derecognition: Togo > Kosovo [reported]'],
  ],
  [
    'a clause beside its noun',
    'Saint Lucia, having cut ties with Beijing, was rewarded by Taiwan.',
    ['tie-severance: Saint Lucia > China [asserted]'],
  ],
  [
    'how long it took',
    'It took Washington four decades to recognise the Armenian genocide.',
    ['recognition: United States > Armenian genocide [asserted]'],
  ],
  [
    'set to do it',
    'Spain is set to recognise Kosovo, its prime minister said.',
    ['recognition: Spain > Kosovo [planned]'],
  ],
  [
    'said to have done it',
    'Nauru is reported to have frozen its recognition of Abkhazia.',
    ['derecognition: Nauru > Abkhazia [reported]'],
  ],
  [
    'who comes next',
    'Bolivia cut ties with Israel. Colombia came next.',
    ['tie-severance: Bolivia > Israel [asserted]', 'tie-severance: Colombia > Israel [asserted]'],
  ],
  [
    'relations with immediate effect',
    'Rwanda informed Belgium of its decision to sever diplomatic relations with immediate effect.',
    ['tie-severance: Rwanda > Belgium [asserted]'],
  ],
  [
    'four of six envoys',
    'Four of the six Irish diplomats in Ethiopia were ordered to leave.',
    ['tie-downgrade: Ethiopia > Ireland [asserted]'],
  ],
  [
    'the movement named before',
    'Saudi Arabia recognised the Taliban in 1997. It cut its ties with the movement in 2001.',
    ['recognition: Saudi Arabia > Taliban [asserted]', 'tie-severance: Saudi Arabia > Taliban [asserted]'],
  ],
  [
    'a decision by somebody, judged',
    "The decision by Bolivia's government to break off relations with Israel was hailed by Hamas.",
    ['tie-severance: Bolivia > Israel [asserted]', 'endorsement: Hamas > Bolivia [asserted]'],
  ],
  [
    'protest when it was done',
    'China protested when Kiribati accorded recognition to Taiwan.',
    ['condemnation: China > Kiribati [asserted]', 'recognition: Kiribati > Taiwan [asserted]'],
  ],
  [
    'three who did it criticised',
    'Chad joined Peru in recognising Kosovo. Togo will do likewise, it said. Serbia criticised all three.',
    [
      'recognition: Peru > Kosovo [asserted]',
      'recognition: Chad > Kosovo [asserted]',
      'recognition: Togo > Kosovo [planned]',
      'condemnation: Serbia > Chad + Peru + Togo [asserted]',
    ],
  ],
  [
    'a claim dismissed as baseless',
    'A report that Pakistan was preparing to recognise Israel was dismissed as baseless by its foreign ministry.',
    ['recognition: Pakistan > Israel [denied]'],
  ],
  [
    'an adjunct is no quality',
    "Washington recognised Denmark's sovereignty over Greenland in 1916, as part of a bargain.",
    ['recognition: United States > Denmark [asserted]'],
  ],
  [
    'an asked whether',
    'Asked whether Chad would recognise Kosovo, its president smiled.',
    ['recognition: Chad > Kosovo [hypothetical]'],
  ],
  ['a suitable country', 'Turkey regards Jordan as a suitable country for talks.', []],
  [
    'the Horn of Africa',
    'Somaliland broke away in 1991. Israel recognised the Horn of Africa territory as a sovereign state.',
    ['recognition: Israel > Somaliland [asserted]'],
  ],
  [
    'cut twice, years apart',
    'Bolivia cut ties with Israel in 2009, restored them in 2019 and cut them again in 2023.',
    [
      'tie-severance: Bolivia > Israel [asserted]',
      'tie-establishment: Bolivia > Israel [asserted]',
      'tie-severance: Bolivia > Israel [asserted]',
    ],
  ],
  [
    'what came of it, behind the report',
    'Norway has recognised Palestine, its prime minister said, prompting Israel to recall its ambassador from Oslo.',
    ['recognition: Norway > Palestine [asserted]', 'tie-downgrade: Israel > Norway [asserted]'],
  ],
  [
    'recognition gone back on',
    'Dominica and Suriname have gone back on their recognition of Kosovo, according to Belgrade.',
    ['derecognition: Dominica > Kosovo [reported]', 'derecognition: Suriname > Kosovo [reported]'],
  ],
  [
    "stripped of another's recognition",
    "Kosovo was stripped of Burundi's recognition in February, officials in Belgrade said.",
    ['derecognition: Burundi > Kosovo [reported]'],
  ],
  [
    'a noun of withdrawal',
    "Suriname's withdrawal of recognition from Kosovo was noted in Belgrade.",
    ['derecognition: Suriname > Kosovo [asserted]'],
  ],
  [
    'recognition withdrawn, in the passive',
    'Recognition of Kosovo was withdrawn by Suriname.',
    ['derecognition: Suriname > Kosovo [asserted]'],
  ],
  [
    'a counterpart thanked',
    "Kosovo's prime minister thanked his Kenyan counterpart for recognising the country.",
    ['endorsement: Kosovo > Kenya [asserted]', 'recognition: Kenya > Kosovo [asserted]'],
  ],
  [
    'congratulated on a deed',
    'Hamas congratulated Bogota on severing ties with Israel.',
    ['endorsement: Hamas > Colombia [asserted]', 'tie-severance: Colombia > Israel [asserted]'],
  ],
  [
    'hailed as something',
    'The White House hailed as a breakthrough the agreement by Bahrain to establish relations with Israel.',
    ['endorsement: United States > Bahrain [asserted]', 'tie-establishment: Bahrain > Israel [planned]'],
  ],
  ['not to be next', 'Oman has said that it will not be next to establish ties with Israel.', []],
  ['a victory seen', 'Hamas saw a victory in the vote.', []],
  [
    'sent packing',
    "Eritrea's ambassador was sent packing by Addis Ababa.",
    ['tie-downgrade: Ethiopia > Eritrea [asserted]'],
  ],
  [
    'an own envoy after another',
    'Turkey recalled its envoy from Copenhagen, and Denmark called back its own.',
    ['tie-downgrade: Turkey > Denmark [asserted]', 'tie-downgrade: Denmark > Turkey [asserted]'],
  ],
  [
    'a plan to join others',
    'Australia said it would join Britain and Canada in recognising Kosovo.',
    [
      'recognition: United Kingdom > Kosovo [asserted]',
      'recognition: Canada > Kosovo [asserted]',
      'recognition: Australia > Kosovo [planned]',
    ],
  ],
  ['no relations opened', 'Nauru and Tuvalu have opened no relations with Peru.', []],
  ['it fell to one', 'It fell to Iceland to recognise Lithuania.', ['recognition: Iceland > Lithuania [asserted]']],
  [
    "somebody's turn",
    "It was Doha's turn to recognise the rebel council.",
    ['recognition: Qatar > rebel council [asserted]'],
  ],
  [
    'no such step',
    'Chad recognised the rebel council. Italy would take no such step, a spokesman in Rome said.',
    ['recognition: Chad > rebel council [asserted]', 'refusal: Italy > rebel council [asserted]'],
  ],
  [
    'have all done it',
    'Jamaica, Barbados and Peru have all recognised Kosovo.',
    [
      'recognition: Jamaica > Kosovo [asserted]',
      'recognition: Barbados > Kosovo [asserted]',
      'recognition: Peru > Kosovo [asserted]',
    ],
  ],
  [
    'asked not to recognise a statelet',
    'The Security Council called on all states not to recognise the Cypriot statelet.',
    ['refusal: all states > Cypriot statelet [requested]'],
  ],
  [
    'a semicolon ends a report',
    "Ottawa said it had expelled a Chinese diplomat; Beijing ordered out Canada's consul in Shanghai.",
    ['tie-downgrade: Canada > China [asserted]', 'tie-downgrade: China > Canada [asserted]'],
  ],
  [
    'embassy employees',
    'Two Azerbaijani embassy employees were told by Paris to leave.',
    ['tie-downgrade: France > Azerbaijan [asserted]'],
  ],
  [
    'who will follow soon',
    'Chad recognised Kosovo; Togo says it will follow soon.',
    ['recognition: Chad > Kosovo [asserted]', 'recognition: Togo > Kosovo [planned]'],
  ],
  [
    'neither of two capitals',
    'Neither Ankara nor Baghdad recognises Kosovo.',
    ['refusal: Turkey > Kosovo [asserted]', 'refusal: Iraq > Kosovo [asserted]'],
  ],
  [
    'a transfer of recognition',
    'Paraguay may transfer its recognition from Taiwan to China.',
    ['derecognition: Paraguay > Taiwan [hypothetical]', 'recognition: Paraguay > China [hypothetical]'],
  ],
  [
    'his government, of an envoy with a name',
    "Vanuatu's envoy to the United Nations, Donald Kalpokas, denied that his government had recognised Abkhazia.",
    ['recognition: Vanuatu > Abkhazia [denied]'],
  ],
  [
    'a head of state',
    "Peru recognised Kosovo. Serbia's head of state, Boris Tadic, slammed the Peruvian announcement.",
    ['recognition: Peru > Kosovo [asserted]', 'condemnation: Serbia > Peru [asserted]'],
  ],
  [
    'who took the lead',
    'France recognised Kosovo on Monday, days after the United States had taken the lead.',
    ['recognition: France > Kosovo [asserted]', 'recognition: United States > Kosovo [asserted]'],
  ],
  [
    'hailed by video',
    'Spain recognised Palestine. Hamas hailed Madrid by video link.',
    ['recognition: Spain > Palestine [asserted]', 'endorsement: Hamas > Spain [asserted]'],
  ],
];

describe('wording', () => {
  it.each(READINGS)('%s', (_name, text, events) => {
    expect(tellEvents(readEvents(text))).toEqual(events);
  });
});

describe('each set phrase', () => {
  it.each(IDIOMS.map((idiom) => [idiom.id, idiom] as const))('%s fires on its example only', (_id, idiom) => {
    expect(readEvents(idiom.must).map(({ type }) => type)).toContain(idiom.type);
    expect(readEvents(idiom.mustNot)).toEqual([]);
  });

  it.each([
    ['trade relations', 'Bolivia put an end to trade relations with Israel.'],
    ['trade ties', 'Morocco pulled the plug on its trade ties with Iran.'],
    ['a state that nobody leaves', 'Malawi turned its back on Peru.'],
    ['a time', 'Bolivia put an end to Monday and to talk of relations with Israel.'],
  ])('is done to %s without an event', (_name, text) => {
    expect(readEvents(text)).toEqual([]);
  });
});

describeRules('the pattern of each set phrase', IDIOMS, { lists: IDIOM_LISTS });
