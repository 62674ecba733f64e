/** Scraped text without mark-up, in the shapes that scrapers leave: what is the article and what is not. */
import { describe, expect, it } from 'vitest';
import { bodyOfLines } from '../../src/body/lines.js';

const EN = [
  'The harbour of the small town was closed on Monday after a storm tore two ferries from their moorings, the coast guard said.',
  'Nobody was hurt, but the mayor said that the damage would take weeks to repair and that the ferries would stay away until May.',
  '"It came out of nowhere," he said.',
];
const DE = [
  'Der Hafen der kleinen Stadt ist am Montag geschlossen worden, nachdem ein Sturm zwei Fähren losgerissen hatte, wie es hieß.',
  'Verletzt wurde niemand, doch die Bürgermeisterin sagte, die Reparatur werde Wochen dauern und die Fähren blieben bis Mai fern.',
];
const FR = [
  "Le port de la petite ville a été fermé lundi après qu'une tempête a arraché deux bacs de leurs amarres, selon les garde-côtes.",
  "Personne n'a été blessé, mais la maire a déclaré que les réparations prendraient des semaines et que rien ne bougerait avant mai.",
];
const TEASERS_EN = [
  'Mayor defends the new quay',
  'The price has doubled since the plans were drawn, but she calls it money well spent.',
  'Politics',
  '4 hours ago',
  'Herring come back to the sound',
  'Fishermen report the fullest nets in twenty years, and biologists urge caution about the coming season.',
  'Nature',
  '6 hours ago',
];
const textOf = (lines: readonly string[]): string[] => bodyOfLines(lines).blocks.map(({ text }) => text);

describe('scraped text keeps the article alone', () => {
  it.each([
    ['before teasers with deck, section and age', EN, [...EN, ...TEASERS_EN]],
    ['before teasers under a label', EN, [...EN, 'Most read', ...TEASERS_EN.slice(0, 2)]],
    ['with a pointer between its lines', EN, [EN[0], 'READ MORE: Island without bread', ...EN.slice(1)]],
    [
      'with an appeal between its lines',
      EN,
      [
        EN[0],
        'Sign up for our morning newsletter and get the best of the islands in your inbox every day.',
        ...EN.slice(1),
      ],
    ],
    ['with a caption between its lines', EN, [EN[0], 'The ferry on the rocks. Photo: Jo Example', ...EN.slice(1)]],
    ['with a note on the writer after it', EN, [...EN, 'Jo Example', 'Jo Example is a reporter on the islands desk.']],
    ['with a bar to share before it', EN, ['Storm closes harbour', 'By Jo Example', 'Share', 'Facebook', ...EN]],
    [
      'in German',
      DE,
      [
        'Sturm legt Hafen lahm',
        'Von Jo Muster',
        DE[0],
        'Anzeige',
        'Lesen Sie auch: Insel ohne Brot',
        DE[1],
        'Mehr zum Thema',
        'Das Geld ist gut angelegt',
        'vor 4 Stunden',
        'Kommentare',
      ],
    ],
    [
      'in French',
      FR,
      [
        ...FR,
        'La maire défend le nouveau quai',
        "Le prix a doublé depuis les premiers plans, mais elle parle d'argent bien dépensé.",
        'Il y a 4 heures',
        'Retour du hareng',
        'Les pêcheurs signalent les filets les plus pleins depuis vingt ans, et la prudence reste de mise.',
        'Il y a 6 heures',
      ],
    ],
    ['in Dutch', EN, [...EN, 'Burgemeester verdedigt kade', '4 uur geleden', 'Haring keert terug', '6 uur geleden']],
    ['in Turkish', EN, [...EN, 'Belediye başkanı savundu', '4 saat önce', 'Ringa geri döndü', '6 saat önce']],
  ])('%s', (_name, expected, lines) => {
    expect(textOf(lines as string[])).toEqual(expected);
  });

  const SHORT = [
    'The harbour was shut on Monday evening.',
    'The coast guard confirmed it to reporters.',
    'Nobody was hurt when the storm came in.',
  ];

  it.each([
    ['over longer ones', [], SHORT],
    ['under a byline', ['Storm closes harbour', 'By Jo Example'], SHORT.slice(0, 1)],
    ['under a menu', ['World', 'Sport', 'Storm closes harbour'], SHORT],
  ])('with short sentences at its head: %s', (_name, head, short) => {
    expect(textOf([...head, ...short, ...EN])).toEqual([...short, ...EN]);
  });

  it('without one short sentence that may be the deck of a headline', () => {
    expect(textOf(['Storm closes harbour', SHORT[0] as string, ...EN])).toEqual(EN);
  });

  it('a label between paragraphs ends nothing', () => {
    const lines = [EN[0], 'Related', ...EN.slice(1, 2), ...DE] as string[];
    expect(textOf(lines)).toEqual(lines.filter((line) => line !== 'Related'));
  });

  it('a list of teasers is no article', () => {
    const { blocks, noArticle } = bodyOfLines(['Harbour Times', 'World', ...TEASERS_EN]);
    expect(blocks).toEqual([]);
    expect(noArticle).toBe('a list of other stories');
  });
});
