/** Files of rules: what is right, and what is said of what is not. */
import { describe, expect, it } from 'vitest';
import { loadRules, parseRules } from '../../src/rules/index.js';

const HEAD = 'wirecopy-rules: 1\n';
const faultsOf = (yaml: string): string[] =>
  parseRules(yaml).faults.map(({ at, says }) => `${at.line}:${at.column}: ${says}`);

const sites = (keys: string): string => `${HEAD}sites:\n  - host: example.com\n    ${keys}\n`;
const events = (keys: string): string => `${HEAD}events:\n  - type: sale\n    senses:\n      - ${keys}\n`;

describe('a right file', () => {
  it('gives sites, actors and events, with codes as they are written', () => {
    const { rules, faults } = parseRules(`${HEAD}
sites:
  - host: [example.com, .example.com]
    from: 2023-05-01
    body: "div[data-component=article-body]"
    published: { select: time.pub, attribute: datetime }
actors:
  - { name: Wagner Group, type: organization, country: RU, aliases: [Wagner] }
events:
  - type: sanction
    cameo: 054
    senses:
      - verbs: [impose, Step down]
        object: sanction
        must: "Britain imposed sanctions on Belarus."
`);
    expect(faults).toEqual([]);
    expect(rules.sites[0]).toMatchObject({ hosts: ['example.com', '.example.com'], from: '2023-05-01', until: null });
    expect(rules.sites[0]?.fields).toEqual({ published: { select: 'time.pub', attribute: 'datetime' } });
    expect(rules.actors[0]).toMatchObject({ name: 'Wagner Group', country: 'RU', aliases: ['Wagner'] });
    expect(rules.events[0]).toMatchObject({ type: 'sanction', cameo: { usual: '054' }, plover: { usual: '' } });
    expect(rules.events[0]?.senses[0]).toMatchObject({ verbs: ['impose', 'step down'], object: ['sanction'] });
  });

  it('may be JSON', () => {
    const actor = { name: 'Wagner', type: 'organization' };
    expect(faultsOf(JSON.stringify({ 'wirecopy-rules': 1, actors: [actor] }))).toEqual([]);
  });
});

const actors = (list: string): string => `${HEAD}actors: [${list}]`;

describe('a fault', () => {
  it.each([
    ['an unknown key', sites('bdy: article'), '4:5: unknown key "bdy"; did you mean "body"?'],
    ['a key far from all', sites('colour: red'), '4:5: unknown key "colour"; there are host, from, until, body'],
    ['a key twice', sites('body: a\n    body: b'), '5:5: this key stands twice in one table'],
    ['a host that is an address', `${HEAD}sites: [{ host: "https://a.b/" }]`, '2:17: "https://a.b/" is no host'],
    ['a selector that cheerio refuses', sites('body: "p:foo"'), '4:11: no selector: Unknown pseudo-class :foo'],
    ['a selector that ends early', sites('remove: ["p[x"]'), '4:14: no selector: '],
    ['a class without a name', sites('body: "..a"'), '4:11: no selector: a "." or "#" without a name'],
    ['a selector that YAML takes for a comment', sites('body: #main'), '4:11: a selector must stand here, not nothing'],
    [
      'a selector that YAML takes for a list',
      sites('body: [data-a=b]'),
      '4:11: one selector must stand here, not a list',
    ],
    ['an XPath', sites('body: //div'), '4:11: no selector: an XPath is not read; write it in CSS'],
    ['a site of nothing', sites('until: 2023-02-01'), '3:5: a site needs one of body, remove,'],
    ['a day that is none', sites('from: 2023-02-30'), '4:11: "2023-02-30" is no day'],
    ['an end before its start', sites('from: 2023-02-01\n    until: 2022-01-01'), '5:12: until 2022-01-01 lies before'],
    ['a misspelt type of actor', actors('{ name: A, type: persn }'), '2:27: "persn" is none of person,'],
    ['a country by its name', actors('{ name: A, type: group, country: Peru }'), 'did you mean "PE"?'],
    ['a name of two actors', actors('{ name: A, type: group }, { name: B, type: group, aliases: A }'), '"A" names two'],
    [
      'a type twice',
      `${events('verbs: b')}  - { type: sale, senses: [{ verbs: c }] }`,
      'stands twice, first in line 3',
    ],
    ['a type with its x-', events('verbs: b').replace('sale', 'x-sale'), 'leave the x- out'],
    ['a sense of nothing', events('object: arms'), '5:9: a sense needs verbs, nouns or a match pattern'],
    ['a regular expression', events('match: "[<actor>#Name+] /sold?/"'), '5:16: a regular expression is not read'],
    ['a bracket that stays open', events('match: "[<actor>#Name+ {sell}"'), '5:16: a "[" that is not closed'],
    [
      'a tag that does not exist',
      events('match: "[<actor>#Nam+] {sell}"'),
      'there is no tag #Nam; did you mean "Name"?',
    ],
    ['a capture of another name', events('match: "[<who>#Name+] {sell}"'), '<who> is no capture'],
    ['a pattern without a word', events('match: "[<actor>#Name+] #Verb"'), 'names no word that must be there'],
    ['a pattern without an actor', events('match: "#Name {sell}"'), 'captures no [<actor>…]'],
    ['a form of a verb', events('verbs: [imposed]'), '5:17: "imposed" is a form of "impose"'],
    ['an irregular form', events('verbs: [sold out]'), '"sold" is a form of "sell"'],
    ['a word that is no preposition', events('{ verbs: sell, recipient: [agianst] }'), 'did you mean "against"?'],
    [
      'a word for things that is misspelt',
      events('{ verbs: sell, recipient: [anythign] }'),
      'did you mean "anything"?',
    ],
    ['nobody beside anything', events('{ verbs: sell, recipient: [none, anything] }'), '"none" stands alone'],
    ['nobody beside somebody', events('{ verbs: sell, recipient: [none, to] }'), '"none" stands alone'],
    ['a word of a million letters', events(`verbs: ${'a'.repeat(1e6)}`), 'longer than 60 characters'],
    ['a second document', `${HEAD}actors: []\n---\n${HEAD}`, '3:1: a second document (---)'],
    ['an alias', actors('&a { name: A, type: person }, *a'), 'an alias (*name) is not read'],
    ['another format', 'wirecopy-rules: 2\nactors: []', '1:17: rules of format 2; this version reads 1'],
    ['no format', 'actors: []', '1:1: the key "wirecopy-rules" is missing'],
    ['a list as a file', '- a', '1:1: a table with the keys wirecopy-rules, sites, actors, events must stand here'],
    ['an empty file', '', '1:1: a table with the keys'],
    ['broken YAML', 'a: [', 'no YAML: '],
  ])('%s', (_, yaml, says) => {
    expect(faultsOf(yaml).join('\n')).toContain(says);
  });

  it('says once what a misspelt key leaves missing', () => {
    expect(faultsOf(events('verb: [sell]'))).toEqual(['5:9: unknown key "verb"; did you mean "verbs"?']);
    expect(faultsOf('wirecopy-rule: 1\nactors: []')).toEqual([
      '1:1: unknown key "wirecopy-rule"; did you mean "wirecopy-rules"?',
    ]);
    expect(faultsOf(`a: ${'['.repeat(500)}\nb: [`)).toHaveLength(1);
  });

  it.each(['embed', 'need', 'bring', 'found', 'lay off', 'swing at'])('is not the verb "%s"', (verb) => {
    expect(faultsOf(events(`verbs: ${verb}`))).toEqual([]);
  });

  it('is told once for each place, in order', () => {
    const faults = faultsOf(`${HEAD}sites:\n  - { host: "a/b", bdy: x }\n  - { body: "[" }\n`);
    expect(faults.map((fault) => fault.split(':').slice(0, 2).join(':'))).toEqual(['3:13', '3:20', '4:5', '4:13']);
  });

  it('is all that comes of any text: nothing is thrown', () => {
    const deep = '['.repeat(50_000);
    for (const text of [deep, `a: ${'{b: '.repeat(5_000)}`, '\u0000', '? ? ?', '&a [*a, *a]', '%YAML 9\n---\n'])
      expect(faultsOf(text).length).toBeGreaterThan(0);
  });
});

describe('loading', () => {
  it('gives the SHA-256 of the files, one behind the other', () => {
    const one = actors('{ name: A, type: person }');
    const other = actors('{ name: B, type: person }');
    const { sha256, rules } = loadRules([one, other]);
    expect(rules.actors.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(loadRules([one]).sha256).not.toBe(sha256);
  });

  it('refuses one type in two files, and a pack that does not exist', () => {
    const sale = events('verbs: sell');
    expect(() => loadRules([sale, sale])).toThrow('rules in several files: the type "sale" stands twice');
    expect(() => loadRules(['plovr'])).toThrow('there is no pack "plovr"');
    expect(() => loadRules(['actors: 1'])).toThrow('rules, line 1, column 1: the key "wirecopy-rules" is missing');
  });
});
