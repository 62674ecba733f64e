/** Event types of the user's own: what the engine of the closed list gives them. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadStages, readPage } from '../../src/pipeline.js';

const RULES = `wirecopy-rules: 1
actors:
  - { name: Wagner Group, type: organization, country: RU, aliases: [Wagner] }
events:
  - type: sanction
    cameo: "163"
    plover: { asserted: SANCTION, planned: THREATEN }
    senses:
      - verbs: [impose, announce]
        nouns: [imposition]
        object: [sanction, travel ban]
        recipient: [on, against]
      - match: "[<actor>#Name+] {slap} [<recipient>#Name+] with . (sanctions|tariffs)"
  - type: resignation
    cameo: "0831"
    senses:
      - verbs: [resign, step down]
        nouns: [resignation]
        recipient: none
  - type: treaty
    senses:
      - verbs: [sign]
        object: [treaty]
        recipient: [with]
  - type: arrest
    senses:
      - verbs: [arrest, take in]
        nouns: [arrest]
  - type: no-lifting
    senses: [{ verbs: [not lift], object: [ban], recipient: [on] }]
  - type: gift
    senses: [{ verbs: [give, hand], object: [tank, grain], recipient: [to] }]
  - type: protest
    senses:
      - { verbs: [boycott, protest], recipient: [anything] }
      - { verbs: [march], recipient: [against, anything] }
      - { verbs: [hold], nouns: [protest], object: [protest], recipient: [against, anything] }
  - type: outcry
    senses: [{ verbs: [denounce] }, { verbs: [rage], recipient: [against] }]
`;
const options = { rules: [RULES], format: 'body', published: '2023-05-10' } as const;

beforeAll(() => loadStages(options));

const eventsIn = (text: string) => readPage({ content: text }, options).findings.events;
/** "sanction Britain→Belarus asserted", one a line. */
const told = (text: string): string[] =>
  eventsIn(text).map(({ type, actor, recipient, status }) => {
    const names = (parties: typeof actor): string => parties.map(({ name }) => name).join('+');
    return `${type} ${names(actor)}→${names(recipient)} ${status}`;
  });

describe('a verb with its object and its recipient', () => {
  it.each([
    ['Britain imposed sanctions on Belarus.', 'x-sanction Britain→Belarus asserted'],
    ['Britain has announced new sanctions and travel bans against Belarus.', 'x-sanction Britain→Belarus asserted'],
    ['Sanctions were imposed on Belarus by Britain on Monday.', 'x-sanction Britain→Belarus asserted'],
    ['New sanctions imposed on Iran by Canada took effect.', 'x-sanction Canada→Iran asserted'],
    ["Britain's imposition of sanctions on Belarus angered Minsk.", 'x-sanction Britain→Belarus asserted'],
    ['Poland called on Britain to impose a travel ban on Belarus.', 'x-sanction Britain→Belarus requested'],
    ['Germany may impose sanctions against Belarus.', 'x-sanction Germany→Belarus hypothetical'],
    ['France said it would impose sanctions on Belarus and Iran.', 'x-sanction France→Belarus+Iran planned'],
    ['Germany imposed sanctions on Belarus, a Polish official said.', 'x-sanction Germany→Belarus reported'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    'Britain did not impose sanctions on Belarus.',
    'The school imposed sanctions on pupils.',
    'Britain imposed a curfew on Belarus.',
    'Britain imposed sanctions in haste.',
    'Belarus fears the sanctions.',
  ])('%s: no event', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('parts coordinated actors, and joins what two mentions tell of one deed', () => {
    expect(told('Britain and Canada imposed sanctions on Belarus.')).toHaveLength(2);
    const [event, ...others] = eventsIn(
      'Britain imposed sanctions on Belarus on 3 May 2023.\n\nBritain had announced sanctions against Belarus, an official said.',
    );
    expect(others).toEqual([]);
    expect(event).toMatchObject({ date: '2023-05-03', status: 'asserted' });
    expect(event?.evidence).toHaveLength(2);
  });

  it('gives the codes of the rules, by status where they say so', () => {
    expect(eventsIn('Britain imposed sanctions on Belarus.')[0]).toMatchObject({ cameo: '163', plover: 'SANCTION' });
    expect(eventsIn('Britain will impose sanctions on Belarus.')[0]).toMatchObject({ plover: 'THREATEN' });
  });

  it('says on whose word, and by which claim', () => {
    const text = 'Britain had imposed sanctions on Belarus, the Polish foreign ministry said.';
    const [event] = eventsIn(text);
    expect(event?.claimedBy).toEqual(['the Polish foreign ministry']);
    expect(event?.claims).toHaveLength(1);
  });
});

describe('other senses', () => {
  it.each([
    ['Wagner slapped Mali with new tariffs.', 'x-sanction Wagner Group→Mali asserted'],
    ['Liz Truss resigned on Thursday.', 'x-resignation Liz Truss→ asserted'],
    ["Liz Truss's resignation shook the party.", 'x-resignation Liz Truss→ asserted'],
    ['Liz Truss will step down in May.', 'x-resignation Liz Truss→ planned'],
    ['France signed a treaty with Germany.', 'x-treaty France→Germany asserted'],
    ['France and Germany signed a treaty.', 'x-treaty France→Germany asserted'],
    ['The treaty was signed by France and Germany.', 'x-treaty France→Germany asserted'],
    ['Turkish police arrested Ahmet Altan.', 'x-arrest Turkish police→Ahmet Altan asserted'],
    ['Police took Ahmet Altan in.', 'x-arrest Police→Ahmet Altan asserted'],
    ['Ahmet Altan was arrested by police.', 'x-arrest police→Ahmet Altan asserted'],
    ['Police arrested thousands of workers in Haiti.', 'x-arrest Police→workers in Haiti asserted'],
    ['Poland said it will not lift its ban on Ukraine.', 'x-no-lifting Poland→Ukraine asserted'],
    ['Norway gave Ukraine tanks.', 'x-gift Norway→Ukraine asserted'],
    ['Norway gave tanks to Ukraine.', 'x-gift Norway→Ukraine asserted'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it.each([
    'The treaty was signed in Germany.',
    'Police arrested the use of force.',
    'Liz Truss did not resign.',
    'Poland will lift its ban on Ukraine.',
    'Ahmet Altan was not arrested by police.',
    'Norway gave Ukraine hope.',
    'Mali slapped back.',
  ])('%s: no event', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a recipient that may be anything', () => {
  it.each([
    ['Russia boycotted the vote.', 'x-protest Russia→vote asserted'],
    ['The vote was boycotted by Russia.', 'x-protest Russia→vote asserted'],
    ['Russia will boycott a summit of ministers.', 'x-protest Russia→summit of ministers planned'],
    ['Russia protested the killing of an activist.', 'x-protest Russia→killing of an activist asserted'],
    ['Farmers in India marched against power cuts.', 'x-protest Farmers in India→power cuts asserted'],
    ['Farmers in India held protests against the law.', 'x-protest Farmers in India→law asserted'],
    ['Farmers in India marched against Adani.', 'x-protest Farmers in India→Adani asserted'],
    ['Farmers in India protested the policies of Turkey.', 'x-protest Farmers in India→Turkey asserted'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('has no country and no actor of the text', () => {
    expect(eventsIn('Russia boycotted the vote.')[0]?.recipient).toEqual([{ id: null, name: 'vote', country: null }]);
  });

  it.each([
    'Farmers in India marched over the bridge.',
    'Ahmet Altan protested his innocence.',
    'Russia boycotted two.',
    'Russia did not boycott the vote.',
    'Russia denounced the vote.',
    'Russia raged against the law.',
  ])('%s: no event', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('how sure it is', () => {
  it('is learnt from types of own, also where the deed is done to nobody', () => {
    const [plain] = eventsIn('Liz Truss resigned.');
    const [vague] = eventsIn('Liz Truss may resign.');
    expect(plain?.confidence ?? 0).toBeGreaterThan(vague?.confidence ?? 1);
    const [sanction] = eventsIn('Britain imposed sanctions on Belarus.');
    expect(sanction?.confidence).not.toBe(0.5);
  });
});

describe('beside the closed list', () => {
  it('changes nothing in it', () => {
    const text = 'Peru recognised Kosovo. Serbia condemned the decision. Britain imposed sanctions on Belarus.';
    const own = eventsIn(text).filter(({ type }) => !type.startsWith('x-'));
    const { rules: _, ...bare } = options;
    const plain = readPage({ content: text }, bare).findings.events;
    expect(own.map(({ id: _id, ...event }) => event)).toEqual(plain.map(({ id: _id, ...event }) => event));
    expect(eventsIn(text).map(({ type }) => type)).toEqual(['recognition', 'condemnation', 'x-sanction']);
  });
});
