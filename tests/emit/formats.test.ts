import { HtmlRenderer, Parser } from 'commonmark';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ALPHA3 } from '../../src/data/countries/alpha3.js';
import { STATES } from '../../src/data/countries/states.js';
import { TERRITORIES } from '../../src/data/countries/territories.js';
import { type EmitOptions, makeEmitter, type TextFormat } from '../../src/emit/index.js';
import type { AnyRecord, PageRecord, RecognitionEvent } from '../../src/record.js';
import { EMPTY_PAGE, FAILURE, PAGE } from './records.js';

const PLAIN = { title: String, heading: String, strong: String, quiet: String, alarm: String };

function emit(format: TextFormat, records: readonly AnyRecord[], options: Partial<EmitOptions> = {}): string {
  const emitter = makeEmitter(format, { onePage: false, paint: PLAIN, width: 80, ...options });
  return records.map(emitter.record).join('') + emitter.end();
}

const withText = (text: string): PageRecord => ({ ...PAGE, article: { ...PAGE.article, text } });
const withHeadline = (headline: string): PageRecord => ({ ...PAGE, article: { ...PAGE.article, headline, text: '' } });

describe('text and markdown', () => {
  it.each(['text', 'markdown'] as const)(
    '%s parts documents by a line with a form feed; a failed page adds none',
    (format) => {
      const out = emit(format, [FAILURE, PAGE, FAILURE, EMPTY_PAGE]);
      expect(out.split('\f\n')).toHaveLength(2);
      expect(out.startsWith('\f')).toBe(false);
      expect(emit(format, [EMPTY_PAGE], { continues: true }).startsWith('\f\n')).toBe(true);
    },
  );

  it('text is the article text', () => expect(emit('text', [PAGE])).toBe(`${PAGE.article.text}\n`));
});

/** Text that a CommonMark reader sees. */
function readMarkdown(markdown: string): string {
  const html = new HtmlRenderer().render(new Parser().parse(markdown));
  expect(html).toMatch(/^(?:<\/?(?:p|h1)>|<br \/>|[^<>])*$/);
  return html
    .replace(/<br \/>\n/g, '\n')
    .replace(/<h1>[\s\S]*<\/h1>\n/, '')
    .replace(/<\/p>\n<p>/g, '\n\n')
    .replace(/<\/?p>|\n$/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

const afterFrontMatter = (markdown: string): string => markdown.replace(/^---\n[\s\S]*?\n---\n/, '');

describe('markdown', () => {
  const pieces = [
    '# a',
    '- a',
    '+ a',
    '1. a',
    '23) a',
    '***',
    '---',
    '===',
    '`a`',
    '<b>',
    '&amp;',
    '[a](b)',
    '![a](b)',
    '> a',
    '~~~',
    '\\',
    '|a|',
    'a_b_',
    '*a*',
    'a',
    ':',
    '<javascript:x>',
  ];
  const line = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
  const text = fc
    .array(
      fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
      { minLength: 1, maxLength: 4 },
    )
    .map((paragraphs) => paragraphs.join('\n\n'));

  it('says to a CommonMark reader what the article says, with no mark-up of its own', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(readMarkdown(afterFrontMatter(emit('markdown', [withText(written)])))).toBe(written);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('a headline is one heading, whatever stands in it', () => {
    fc.assert(
      fc.property(line, (headline) => {
        const markdown = afterFrontMatter(emit('markdown', [withHeadline(`${headline} ##`)]));
        expect(new HtmlRenderer().render(new Parser().parse(markdown))).toMatch(/^<h1>[^<]* ##<\/h1>\n$/);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('front matter holds a value a line, however it is written', () => {
    const [, title] = /^title: (.*)$/m.exec(emit('markdown', [withHeadline('a"\n---\n\u0085 \u2028: #')])) ?? [];
    expect(title).toBe('"a\\"\\n---\\n\\u0085 \\u2028: #"');
  });
});

/** Rows of CSV, by the rules of RFC 4180. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}

describe('csv', () => {
  it.each(['events', 'claims', 'actors', 'pages'] as const)('%s: one header, as many cells in each row', (table) => {
    const rows = readCsv(emit('csv', [PAGE, FAILURE, EMPTY_PAGE, PAGE], { table }));
    expect(rows.filter(([first]) => first === 'path')).toHaveLength(1);
    for (const row of rows) expect(row).toHaveLength(rows[0]?.length as number);
  });

  it('has its header where no page gives a row', () => {
    expect(emit('csv', [])).toMatch(/^path,.*\n$/);
    expect(emit('csv', [FAILURE])).toBe(emit('csv', []));
    expect(emit('csv', [FAILURE], { continues: true })).toBe('');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\n=1', '＝1', '=HYPERLINK("http://x.example")'])(
    'a cell that a spread-sheet would run is text: %j',
    (cell) => {
      const rows = readCsv(emit('csv', [withHeadline(cell)], { table: 'pages' }));
      expect(rows[1]?.[rows[0]?.indexOf('headline') as number]).toBe(`'${cell}`);
    },
  );

  it('gives back what was written', () => {
    const awkward = fc.array(fc.constantFrom('"', ',', '\n', 'a', ';', '=')).map((parts) => `x${parts.join('')}`);
    fc.assert(
      fc.property(awkward, (headline) => {
        const rows = readCsv(emit('csv', [withHeadline(headline)], { table: 'pages' }));
        expect(rows[1]?.[rows[0]?.indexOf('headline') as number]).toBe(headline);
      }),
    );
  });
});

/** What ninjs 3.1 says of the properties that wirecopy writes, and of no others. Source: its JSON Schema and user guide. */
const uri = z.string().regex(/^[a-z][a-z0-9+.-]*:(?:[A-Za-z0-9\-._~:/?#@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/);
const dateTime = z.iso.datetime({ offset: true });
const valued = { role: z.string(), contentType: z.string(), value: z.string() };
const concept = z
  .array(z.strictObject({ name: z.string(), rel: z.string(), uri: uri.optional(), literal: z.string() }))
  .min(1);
const NINJS = z.strictObject({
  uri,
  standard: z.strictObject({ name: z.literal('ninjs'), version: z.literal('3.1'), schema: uri }),
  type: z.literal('text'),
  representationType: z.enum(['full', 'partial']),
  profile: z.string(),
  firstCreated: dateTime.optional(),
  versionCreated: dateTime.optional(),
  contentCreated: dateTime.optional(),
  language: z.string().optional(),
  headlines: z.array(z.strictObject(valued)).min(1).optional(),
  by: z.string().optional(),
  located: z.string().optional(),
  bodies: z
    .array(z.strictObject({ ...valued, charCount: z.int(), wordCount: z.int() }))
    .min(1)
    .optional(),
  descriptions: z.array(z.strictObject(valued)).min(1).optional(),
  people: concept.optional(),
  organisations: concept.optional(),
  places: concept.optional(),
  subjects: z
    .array(z.strictObject({ name: z.string(), rel: z.string() }))
    .min(1)
    .optional(),
  events: z
    .array(z.strictObject({ id: z.string(), name: z.string(), rel: z.string(), literal: z.string() }))
    .min(1)
    .optional(),
  infoSources: z
    .array(z.strictObject({ name: z.string(), role: z.string() }))
    .min(1)
    .optional(),
  altIds: z
    .array(z.strictObject({ role: z.string(), value: z.string() }))
    .min(1)
    .optional(),
});

describe('ninjs', () => {
  it.each([
    ['a page with everything', PAGE],
    ['a page without an article', EMPTY_PAGE],
    [
      'an address that only browsers take',
      { ...PAGE, article: { ...PAGE.article, url: 'https://müller.example/a b#c#[d]' } },
    ],
    ['no address', { ...PAGE, article: { ...PAGE.article, url: null } }],
    ['a day alone', { ...PAGE, article: { ...PAGE.article, published: '2024-05-01' } }],
    ['a time without zone', { ...PAGE, article: { ...PAGE.article, published: '2024-05-01T10:00' } }],
    ['seconds and fractions', { ...PAGE, article: { ...PAGE.article, modified: '2024-05-01T10:00:01.25Z' } }],
  ] as const)('is valid: %s', (_, record) => {
    expect(NINJS.safeParse(JSON.parse(emit('ninjs', [record]))).error).toBeUndefined();
  });

  it('tells a date that is not exact as it stands, and makes up no time', () => {
    const item = JSON.parse(emit('ninjs', [{ ...PAGE, article: { ...PAGE.article, published: '2024-05-01' } }]));
    expect(item.firstCreated).toBeUndefined();
    expect(item.descriptions).toContainEqual({ role: 'published', contentType: 'text/plain', value: '2024-05-01' });
  });

  it('a failed page is the error record', () => expect(JSON.parse(emit('ninjs', [FAILURE]))).toEqual(FAILURE));
});

const noNetwork = (url: string): never => {
  throw new Error(`reading JSON-LD asked for ${url}`);
};

describe('jsonld', () => {
  const read = (record: AnyRecord): ReturnType<typeof jsonld.expand> =>
    jsonld.expand(JSON.parse(emit('jsonld', [record])), {
      documentLoader: noNetwork,
      safe: true,
    } as jsonld.Options.Expand);

  it.each([
    ['a page with everything', PAGE],
    ['a page without an article', EMPTY_PAGE],
  ])('a strict processor reads all of it, and fetches nothing: %s', async (_, record) => {
    const nodes = await read(record);
    expect(nodes.length).toBeGreaterThan(0);
    const rdf = await jsonld.toRDF(JSON.parse(emit('jsonld', [record])), {
      documentLoader: noNetwork,
      safe: true,
      format: 'application/n-quads',
    } as jsonld.Options.ToRdf);
    expect(String(rdf)).toContain('<http://schema.org/NewsArticle>');
  });

  it('every node that is referred to stands in the graph', () => {
    const { '@graph': graph } = JSON.parse(emit('jsonld', [PAGE]));
    const known = new Set(graph.map((node: Record<string, unknown>) => node['@id']));
    for (const node of graph)
      for (const key of ['mentions', 'about', 'author', 'agent', 'object', 'subjectOf', 'appearance', 'body'])
        for (const ref of [node[key] ?? []].flat()) expect(known, `${key} ${ref}`).toContain(ref);
  });

  it('selectors quote what stands at their positions, in code points', () => {
    const { '@graph': graph } = JSON.parse(emit('jsonld', [PAGE]));
    const points = Array.from(PAGE.article.text);
    const targets = graph.flatMap((node: { target?: unknown[] }) => node.target ?? []);
    expect(targets.length).toBeGreaterThan(5);
    for (const { selector } of targets) {
      const [{ start, end }, { exact, prefix, suffix }] = selector;
      expect(points.slice(start, end).join('')).toBe(exact);
      expect(PAGE.article.text).toContain(prefix + exact + suffix);
    }
  });

  it('a failed page is the error record', () => expect(JSON.parse(emit('jsonld', [FAILURE]))).toEqual(FAILURE));
});

describe('countries in csv', () => {
  it('has alpha-3 codes beside alpha-2, none where ISO has none', () => {
    const party = (name: string, country: string | null) => ({ id: null, name, country });
    const [event] = PAGE.events;
    const events = [
      {
        ...(event as RecognitionEvent),
        actor: [party('Germany', 'DE'), party('Abkhazia', 'x-abkhazia')],
        recipient: [party('Kosovo', 'XK')],
      },
    ];
    const [header = '', row = ''] = emit('csv', [{ ...PAGE, events }]).split('\n');
    const cellsOf = (line: string): string[] => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
    const cells = new Map(cellsOf(header).map((name, at) => [name, cellsOf(row)[at]]));
    expect(cells.get('actor_country')).toBe('DE; x-abkhazia');
    expect(cells.get('actor_iso3')).toBe('DEU; ');
    expect(cells.get('recipient_iso3')).toBe('XKX');
  });

  it('knows an alpha-3 code of every state and territory of the tables', () => {
    const codes = [...STATES, ...TERRITORIES].map((row) => row.slice(0, row.indexOf('|')));
    expect(codes.filter((code) => !ALPHA3.has(code))).toEqual([]);
    expect(new Set(ALPHA3.values()).size).toBe(ALPHA3.size);
  });
});
