/** What the library says of a call that means nothing. */
import { describe, expect, it } from 'vitest';
import { readTerms } from '../src/grammar/rules/terms.js';
import { extract, extractAll } from '../src/index.js';
import { queryPage } from '../src/parse/query.js';

// biome-ignore lint/suspicious/noExplicitAny: what a program without types may pass
type Anything = any;

describe('extract', () => {
  it.each<[string, Anything, Anything, string]>([
    [
      'a stage for a list of stages',
      'A.',
      { only: 'article' },
      'extract: the option "only" must be a list of "article", ',
    ],
    ['an unknown stage', 'A.', { only: ['actor'] }, 'not ["actor"]'],
    ['no stage at all', 'A.', { only: [] }, 'not []'],
    ['an unknown format', 'A.', { format: 'pdf' }, 'must be one of "html", "text", "body", not "pdf"'],
    [
      'a part that is none',
      'A.',
      { keep: ['captions'] },
      'must be a list of "standfirst", "embeds", "notes", or an empty one',
    ],
    ['a word for a choice', 'A.', { removed: 'yes' }, 'must be true or false, not "yes"'],
    [
      'a URL object',
      'A.',
      { url: new URL('https://paper.example/') },
      '"url" must be an http or https address, not a URL',
    ],
    ['a text that is no address', 'A.', { url: 'not a url' }, 'must be an http or https address, not "not a url"'],
    ['an address without a scheme', 'A.', { url: 'paper.example/1' }, 'must be an http or https address'],
    ['a day that does not exist', 'A.', { published: '2022-02-30' }, '"published" must be an ISO date'],
    ['a number for a headline', 'A.', { headline: 7 }, 'must be a string, not 7'],
    ['an unknown encoding', 'A.', { encoding: 'utf-9' }, 'must be a known encoding label'],
    ['an option of extractAll', 'A.', { jobs: 2 }, 'there is no option "jobs"; there are format, only,'],
    ['a name of every object', 'A.', { constructor: 1 }, 'there is no option "constructor"'],
    ['a list for options', 'A.', ['article'], 'the options must be an object, not ["article"]'],
    ['null for options', 'A.', null, 'the options must be an object, not null'],
    ['a promise of a page', Promise.resolve('A.'), {}, 'not a Promise; await it first'],
    ['no page', undefined, {}, 'the page must be a string or a Uint8Array, not undefined'],
  ])('throws a TypeError for %s', (_name, page, options, message) => {
    expect(() => extract(page, options)).toThrow(TypeError);
    expect(() => extract(page, options)).toThrow(message);
  });

  it('takes an option that is undefined as absent', () => {
    const options: Anything = { only: undefined, url: undefined, format: 'body' };
    expect(extract('Fiji opened an embassy.', options)).toMatchObject({ article: { text: 'Fiji opened an embassy.' } });
  });
});

describe('extractAll', () => {
  it.each<[string, Anything, Anything, string]>([
    [
      'a path for a list of paths',
      'archive/',
      {},
      'the paths must be a list of strings, as in ["archive/"], not "archive/"',
    ],
    ['half a worker', [], { jobs: 0.5 }, '"jobs" must be a whole number above 0, at most 256, not 0.5'],
    ['too many workers', [], { jobs: 1000 }, '"jobs" must be a whole number above 0, at most 256, not 1000'],
    ['an address that is none', [], { url: 'not a url' }, '"url" must be an http or https address'],
    ['more time than a timer counts', [], { timeoutSeconds: 3e6 }, 'at most 2000000, not 3000000'],
    ['no time', [], { timeoutSeconds: 0 }, '"timeoutSeconds" must be a number above 0'],
    ['a size in words', [], { maxBytes: '1MiB' }, '"maxBytes" must be a whole number above 0'],
    ['an unknown input format', [], { inputFormat: 'zip' }, '"ndjson", not "zip"'],
    ['an option of extract', [], { format: 'html' }, 'there is no option "format"'],
  ])('throws a TypeError for %s', async (_name, paths, options, message) => {
    await expect(extractAll(paths, options).next()).rejects.toThrow(message);
    await expect(extractAll(paths, options).next()).rejects.toBeInstanceOf(TypeError);
  });
});

describe('the doors that take text alone', () => {
  it.each<[string, (text: Anything) => unknown]>([
    ['queryPage', queryPage],
    ['readTerms', readTerms],
  ])('%s throws a TypeError for bytes', (name, call) => {
    expect(() => call(Buffer.from('<p>'))).toThrow(new TypeError(`${name}: it takes a string, not a Buffer`));
    expect(() => call(undefined)).toThrow(TypeError);
  });
});
