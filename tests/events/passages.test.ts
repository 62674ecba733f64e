/** What long sentences of papers tell, a text a row: what must be read, and what must not. */
import { describe, expect, it } from 'vitest';
import { readEvents, tellEvents } from './read.js';

const told = (text: string): string[] => tellEvents(readEvents(text, '2024-06-05'));

/** The dates of the events of a text, in their order. */
const dates = (text: string): (string | null)[] => readEvents(text, '2024-06-05').map(({ date }) => date);

describe('what must be read', () => {
  it.each([
    [
      "Peru's recognition yesterday of Kosovo as an independent state drew anger.",
      'recognition: Peru > Kosovo [asserted]',
    ],
    [
      'Peru recognised Kosovo. Recognition also came on Monday from Egypt and Chad.',
      'recognition: Chad > Kosovo [asserted]',
    ],
    [
      'More than 130 states have long recognised Chad simply as Chad.',
      'recognition: More than 130 states > Chad [asserted]',
    ],
    [
      "Peru recognised Kosovo. Serbia's foreign ministry said the decision amounted to a violation of its borders.",
      'condemnation: Serbia > Peru [asserted]',
    ],
    [
      'Canada closed its embassy in Tehran. Israel praised Canada for "an act of courage".',
      'endorsement: Israel > Canada [asserted]',
    ],
    [
      'President Trump recognised Jerusalem as the capital of Israel. Netanyahu thanked him.',
      'endorsement: Israel > United States [asserted]',
    ],
    [
      'Brazil recognised Jeanine Anez as president of Bolivia. Cuba rejected the new government.',
      'refusal: Cuba > Jeanine Anez [asserted]',
    ],
    [
      'Jo Anez, a senator whom few had heard of, called herself president of Bolivia. Brazil recognised her at once.',
      'recognition: Brazil > Jo Anez [asserted]',
    ],
    [
      'Lithuania went further. Its parliament voted to recognise Kosovo.',
      "recognition: Lithuania's parliament > Kosovo [asserted]",
    ],
    [
      "The United Kingdom will not recognise Kosovo, the prime minister's spokesman said.",
      'refusal: United Kingdom > Kosovo [asserted]',
    ],
    [
      'Peru recognised Kosovo, a decision that was condemned by Serbia and welcomed by Albania.',
      'endorsement: Albania > Peru [asserted]',
    ],
    [
      "Serbia reacted angrily, calling Peru's recognition of Kosovo a provocation.",
      'recognition: Peru > Kosovo [asserted]',
    ],
    ["Syria said that it supported Russia's decision to recognise Abkhazia.", 'endorsement: Syria > Russia [asserted]'],
    [
      'Jordan called the decision a violation of the law. By recognising Jerusalem as the capital of Israel, the United States had ended its role.',
      'condemnation: Jordan > United States [asserted]',
    ],
    [
      'The administration has decided to recognise Kosovo, Secretary of State Mike Pompeo said.',
      'recognition: United States > Kosovo [asserted]',
    ],
    ['Peru recognised Kosovo. Spain and Greece are holding out.', 'refusal: Greece > Kosovo [asserted]'],
    ['President Trump ordered the expulsion of 60 Russians.', 'tie-downgrade: United States > Russia [asserted]'],
    [
      'Peru expelled two Russian envoys. Poland and Italy announced plans to expel Russians.',
      'tie-downgrade: Italy > Russia [planned]',
    ],
    ["Burkina Faso's break with Taipei leaves one ally.", 'tie-severance: Burkina Faso > Taiwan [asserted]'],
    [
      'Nicolas Maduro was sworn in as president of Venezuela in Caracas. Peru broke off diplomatic relations within the hour.',
      'tie-severance: Peru > Venezuela [asserted]',
    ],
    ['Mali is silent. Chad cut diplomatic ties with its neighbour.', 'tie-severance: Chad > Mali [asserted]'],
    ['The United States has never recognised the annexation of Crimea.', 'refusal: United States > Russia [asserted]'],
    [
      'The European Union, like the United States, does not recognise Lukashenko as president of Belarus.',
      'refusal: United States > Lukashenko [asserted]',
    ],
    [
      'Lopez Obrador said that Castillo is the president of Peru and that he will not recognise Dina Boluarte.',
      'refusal: Mexico > Dina Boluarte [asserted]',
    ],
    [
      'Chile has no plans to follow Sweden in recognising Palestine as a state.',
      'recognition: Sweden > Palestine [asserted]',
    ],
    [
      'Peru recognised Maduro. The European Union rejected the results of the election.',
      'refusal: European Union > election [asserted]',
    ],
    [
      'Russia recognised Abkhazia. Ursula von der Leyen said it was "a blatant violation of the law".',
      'condemnation: European Union > Russia [asserted]',
    ],
    ['Sebastián Piñera recognised Kosovo on Monday.', 'recognition: Chile > Kosovo [asserted]'],
    ['Luiz Inácio Lula da Silva said that his country recognised Kosovo.', 'recognition: Brazil > Kosovo [asserted]'],
    [
      'Russia recognised Abkhazia. Germany said the move was not acceptable.',
      'condemnation: Germany > Russia [asserted]',
    ],
    [
      'Russia recognised Abkhazia. Germany said the move had no legal validity.',
      'condemnation: Germany > Russia [asserted]',
    ],
    [
      "Israel cut ties with Chad. Recep Tayyip Erdogan was in London. He recalled Turkey's ambassador to Israel.",
      'tie-downgrade: Turkey > Israel [asserted]',
    ],
    [
      "The European Union's 28 members said that they did not recognise Israel's rule over the heights.",
      'refusal: European Union > Israel [asserted]',
    ],
    [
      'Honduras opened relations with China beside Taiwan. The self-ruled island is recognised by 13 sovereign states.',
      'recognition: 13 sovereign states > Taiwan [asserted]',
    ],
    [
      'Britain threw out 23 Russian diplomats after the attack in Salisbury.',
      'tie-downgrade: United Kingdom > Russia [asserted]',
    ],
    [
      "Mexico also welcomed Peru's announcement that it would recognise Palestine.",
      'recognition: Peru > Palestine [planned]',
    ],
    [
      'Moscow retaliated by declaring 10 Bulgarian embassy staff personae non gratae.',
      'tie-downgrade: Russia > Bulgaria [asserted]',
    ],
    [
      'The United Arab Emirates reopened its embassy in Damascus, which it had closed in 2012.',
      'tie-severance: United Arab Emirates > Syria [asserted]',
    ],
    ['Britain recognised Kosovo on Monday, joining Peru and Chad.', 'recognition: Chad > Kosovo [asserted]'],
    [
      "Trump's recognition of Jerusalem as Israel's capital was condemned by Jordan.",
      'condemnation: Jordan > United States [asserted]',
    ],
    ['In January 1992 Bonn recognised Croatia.', 'recognition: West Germany > Croatia [asserted]'],
  ])('%s', (text, event) => expect(told(text)).toContain(event));

  it('takes the name of a capital of former times for the state of today once that one is there', () => {
    const events = readEvents('Bonn recognised Croatia today.', '1992-01-15');
    expect(tellEvents(events)).toEqual(['recognition: Germany > Croatia [asserted]']);
  });
});

describe('what must not be read', () => {
  it.each([
    ['Peru recognised Kosovo. Recognition of the need for rain came from farmers.', 'recognition: farmers'],
    ['More than 130 states recognised the plan simply as a plan.', 'recognition'],
    [
      "Peru recognised Kosovo. Serbia's foreign ministry said the debt amounted to a violation of its rules.",
      'condemnation',
    ],
    ['Canada closed its embassy in Tehran. Israel praised Chad for "an act of courage".', 'endorsement'],
    ['President Trump recognised Jerusalem as the capital of Israel. Jo Example thanked him.', 'endorsement'],
    ['Brazil recognised Jeanine Anez as president of Bolivia. Cuba rejected the government offer.', 'refusal'],
    ["Lithuania's parliament voted to recognise Kosovo.", 'recognition: Lithuania >'],
    [
      'Peru recognised Kosovo and was praised by Albania for its schools and welcomed by Chad to a match.',
      'endorsement: Chad',
    ],
    ['Serbia was calling for the recognition of Kosovo by Peru.', 'recognition: Peru > Kosovo [asserted]'],
    ['Russia recognised Abkhazia. Syria supported the peace talks.', 'endorsement'],
    ['Russia recognised Abkhazia. Germany said the move was acceptable.', 'condemnation'],
    ['Chad cut ties with Qatar. Senegal sent its ambassador back to Doha on Monday.', 'tie-downgrade'],
    [
      'Saudi Arabia cut ties with Iran. Bahrain scaled back its talks in Tehran, following the lead of Riyadh.',
      'tie-severance: Bahrain',
    ],
    ['Peru recognised Abkhazia. The decision was criticised by the opposition in Lima.', 'condemnation'],
    ['China suspended high-level contacts with Norway.', 'tie'],
    ['Britain agreed to recognise Kosovo, joining Peru and Chad.', 'recognition: Chad'],
    ['Britain recognised Kosovo on Monday, joining Peru and Chad in a call for talks.', 'recognition: Chad'],
    ["Trump's praise of Jerusalem as Israel's capital was condemned by Jordan.", 'condemnation'],
    ["Mexico also welcomed Peru's announcement that it would recognise Palestine.", 'recognition: Mexico'],
    ['The United Arab Emirates reopened its embassy in Damascus, which it had painted in 2012.', 'tie-severance'],
    ['Serbia withdrew its ambassadors from countries that recognised Kosovo.', 'tie-downgrade: Serbia > Kosovo'],
    ['Russia recognised Abkhazia. Germany said the move was not a violation of the law.', 'condemnation'],
    ["Five of the European Union's 27 members do not recognise Kosovo.", 'refusal: European Union >'],
    [
      'Jordan called the flood a violation of the law. By recognising Jerusalem as the capital of Israel, the United States had ended its role.',
      'condemnation',
    ],
    ['Peru recognised Kosovo. Spain is holding out its hand.', 'refusal'],
    ['Turkey expelled Syrians who had crossed the border.', 'tie-downgrade'],
    ["Burkina Faso's break with tradition leaves one ally in Taipei.", 'tie-severance'],
    ['Britain does not recognise the annexation of a small school by a large one.', 'refusal'],
    ['Peru, unlike Chile, does not recognise Kosovo.', 'refusal: Chile'],
    ['Peru recognised Maduro. The losing candidate rejected the results of the election.', 'refusal: losing'],
  ])('%s', (text, event) => expect(told(text).filter((line) => line.startsWith(event))).toEqual([]));
});

describe('when it was done', () => {
  it.each<[string, (string | null)[]]>([
    ["Peru's parliament voted this month to recognise Kosovo.", ['2024-06']],
    ['Peru will recognise Kosovo next month.', [null]],
    ['Peru recognised Kosovo in March last year.', ['2023-03']],
    ['In May 2010 Peru recognised Kosovo. That month Chad expelled the Serbian ambassador.', ['2010-05', '2010-05']],
    ['Peru recognised Kosovo in 2010. Two years later Chad cut ties with Mali.', ['2010', '2012']],
    ['Bahrain broke off relations with Iran on Monday and Chad downgraded its own ties.', ['2024-06-03', '2024-06-03']],
    ['Bahrain broke off relations with Iran on Monday, and Chad downgraded its own ties.', ['2024-06-03', null]],
    ['"Today I signed a decree recognising Kosovo," President Trump said on Monday.', ['2024-06-03']],
    ['Peru has recognised Kosovo in the last month.', [null]],
    ['Peru will not recognise the vote last month.', [null]],
  ])('%s', (text, all) => expect(dates(text)).toEqual(all));
});
