/** Records written by hand for the tests of formats, reports and merges. */
import type { FailureRecord, PageRecord, TextSpan } from '../../src/record.js';
import { fingerprintOf } from '../../src/text/index.js';
import { EMPTY_ARTICLE } from '../article/empty.js';

/** The span of a phrase of a text, in code points. */
export function spanOf(text: string, phrase: string): TextSpan {
  const at = text.indexOf(phrase);
  if (at < 0) throw new Error(`no ${JSON.stringify(phrase)} in the text`);
  const start = Array.from(text.slice(0, at)).length;
  return { text: phrase, start, end: start + Array.from(phrase).length };
}

const TEXT = [
  'Ruritania recognised the Republic of Elbonia on Wednesday 🎉, its foreign ministry said.',
  '=1+1 "is not a sum", *the* minister told Strelsau Radio: “We _welcome_ them.”\n# Second line, with <b>marks</b> & [links](javascript:alert(1)).',
  '1. Graustark denied that it had cut ties with Ruritania.',
].join('\n\n');

const span = (phrase: string): TextSpan => spanOf(TEXT, phrase);

/** A page with everything in it. */
export const PAGE: PageRecord = {
  schema: 'wirecopy/2',
  input: {
    path: 'archive/elbonia.html',
    member: null,
    format: 'html',
    encoding: 'utf-8',
    bytes: 5120,
    sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  },
  article: {
    url: 'https://news.example/wörld/elbonia?q={a|b}&x=%zz',
    headline: 'Ruritania recognises <Elbonia> as "a state" #',
    description: '- First in the region',
    section: ['World', 'Europe'],
    keywords: ['diplomacy', '@home'],
    authors: ['Antonia Hentzau', 'Rudolf “R.” Rassendyll'],
    publisher: 'The Strelsau Post',
    agency: 'Reuters',
    published: '2024-05-01T18:30+02:00',
    modified: '2024-05-02',
    language: 'en',
    text: TEXT,
    captions: [{ text: 'The ministry in Strelsau.', credit: 'AFP' }],
    words: 43,
    free: true,
    fingerprint: fingerprintOf(TEXT),
  },
  dateline: {
    text: 'STRELSAU, May 1 (Reuters) -',
    start: null,
    end: null,
    places: [{ name: 'Strelsau', country: null }],
    date: '2024-05-01',
    agency: 'Reuters',
  },
  actors: [
    {
      id: 'a1',
      name: 'Ruritania',
      type: 'country',
      country: null,
      role: null,
      aliases: [],
      mentions: [span('Ruritania')],
      confidence: 0.9,
    },
    {
      id: 'a2',
      name: 'Republic of Elbonia',
      type: 'country',
      country: 'x-elbonia',
      role: null,
      aliases: ['Elbonia'],
      mentions: [span('Republic of Elbonia')],
      confidence: 0.9,
    },
    {
      id: 'a3',
      name: 'foreign ministry',
      type: 'organization',
      country: null,
      role: null,
      aliases: [],
      mentions: [span('its foreign ministry')],
      confidence: 0.9,
    },
    {
      id: 'a4',
      name: 'France',
      type: 'country',
      country: 'FR',
      role: null,
      aliases: [],
      mentions: [],
      confidence: 0.9,
    },
    {
      id: 'a5',
      name: 'Flavia',
      type: 'person',
      country: null,
      role: 'queen',
      aliases: [],
      mentions: [],
      confidence: 0.9,
    },
  ],
  claims: [
    {
      id: 'c1',
      sources: [{ ...span('its foreign ministry'), id: 'a3', name: 'foreign ministry', kind: 'named' }],
      via: null,
      cue: span('said'),
      content: {
        text: 'Ruritania recognised the Republic of Elbonia on Wednesday 🎉',
        spans: [span('Ruritania recognised the Republic of Elbonia on Wednesday 🎉')],
      },
      type: 'indirect',
      act: 'statement',
      confidence: 0.93,
    },
    {
      id: 'c2',
      sources: [{ ...span('*the* minister'), id: null, name: '*the* minister', kind: 'unnamed' }],
      via: span('Strelsau Radio'),
      cue: span('told'),
      content: {
        text: '"is not a sum" … “We _welcome_ them.”',
        spans: [span('"is not a sum"'), span('“We _welcome_ them.”')],
      },
      type: 'mixed',
      act: 'statement',
      confidence: 0.7,
    },
  ],
  events: [
    {
      id: 'e1',
      type: 'recognition',
      actor: [{ id: 'a1', name: 'Ruritania', country: null }],
      recipient: [{ id: 'a2', name: 'Republic of Elbonia', country: 'x-elbonia' }],
      as: 'a state',
      object: 'state',
      status: 'asserted',
      date: '2024-05-01',
      cameo: '054',
      plover: 'SUPPORT',
      claims: ['c1'],
      claimedBy: ['foreign ministry'],
      evidence: [span('recognised')],
      confidence: 0.95,
    },
    {
      id: 'e2',
      type: 'tie-severance',
      actor: [{ id: null, name: 'Graustark', country: null }],
      recipient: [{ id: 'a1', name: 'Ruritania', country: null }],
      as: null,
      object: null,
      status: 'denied',
      date: null,
      cameo: '161',
      plover: 'SANCTION',
      claims: [],
      claimedBy: ['Graustark'],
      evidence: [span('cut ties')],
      confidence: 0.6,
    },
  ],
  warnings: [{ code: 'encoding-guessed', message: 'no declaration' }],
};

/** A page without an article. */
export const EMPTY_PAGE: PageRecord = {
  schema: 'wirecopy/2',
  input: { ...PAGE.input, path: 'archive.ndjson', member: 'home' },
  article: EMPTY_ARTICLE,
  dateline: null,
  actors: [],
  claims: [],
  events: [],
  warnings: [{ code: 'no-article', message: 'no block reads like an article' }],
};

/** A page that failed. */
export const FAILURE: FailureRecord = {
  schema: 'wirecopy/2',
  input: { path: 'archive/photo.html', member: null, format: null, encoding: null, bytes: null, sha256: null },
  error: { code: 'not-text', message: 'binary content, not a page' },
};
