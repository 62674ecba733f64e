import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  documentOf,
  type MergedEvent,
  mergeEvents,
  type ReportedDocument,
  type ToldEvent,
} from '../../src/merge/index.js';
import { FAILURE, PAGE } from '../emit/records.js';

const EVENT: ToldEvent = {
  id: 'e1',
  type: 'recognition',
  actors: [{ name: 'Ruritania', country: null, isPerson: false }],
  recipients: [{ name: 'Elbonia', country: null, isPerson: false }],
  object: 'state',
  as: null,
  status: 'asserted',
  date: '2024-05-01',
  cameo: '054',
  plover: 'SUPPORT',
  claimedBy: [],
};

let number = 0;
function report(event: Partial<ToldEvent>, document: Partial<ReportedDocument> = {}): ReportedDocument {
  number += 1;
  return {
    path: `${number}.html`,
    member: null,
    url: null,
    headline: null,
    publisher: null,
    agency: null,
    published: '2024-05-02',
    words: 300,
    fingerprint: null,
    events: [{ ...EVENT, ...event }],
    error: null,
    ...document,
  };
}

const named = (...names: string[]): ToldEvent['actors'] =>
  names.map((name) => ({ name, country: null, isPerson: false }));
const person = (name: string): ToldEvent['actors'] => [{ name, country: null, isPerson: true }];

const acts = (documents: readonly ReportedDocument[]): string[] =>
  mergeEvents(documents).map(
    ({ type, actor, recipient, date, reports }) =>
      `${type} ${actor[0].name} → ${recipient[0].name} ${date} ×${reports}`,
  );

describe('events of many documents', () => {
  it.each<[string, ReportedDocument[], string[]]>([
    ['the same act twice is one', [report({}), report({})], ['recognition Ruritania → Elbonia 2024-05-01 ×2']],
    [
      'names differ in case, accents and article',
      [report({ recipients: named('the Republic of Élbonia') }), report({ recipients: named('Republic of Elbonia') })],
      ['recognition Ruritania → the Republic of Élbonia 2024-05-01 ×2'],
    ],
    [
      'two recipients are two acts, each joined with its own',
      [report({ recipients: named('Elbonia', 'Graustark') }), report({ recipients: named('Graustark') })],
      ['recognition Ruritania → Elbonia 2024-05-01 ×1', 'recognition Ruritania → Graustark 2024-05-01 ×2'],
    ],
    [
      'another type is another act',
      [report({}), report({ type: 'refusal' })],
      ['recognition Ruritania → Elbonia 2024-05-01 ×1', 'refusal Ruritania → Elbonia 2024-05-01 ×1'],
    ],
    [
      'who recognises whom matters',
      [report({}), report({ actors: named('Elbonia'), recipients: named('Ruritania') })],
      ['recognition Elbonia → Ruritania 2024-05-01 ×1', 'recognition Ruritania → Elbonia 2024-05-01 ×1'],
    ],
    [
      'but not for ties between equals',
      [
        report({ type: 'tie-establishment' }),
        report({ type: 'tie-establishment', actors: named('Elbonia'), recipients: named('Ruritania') }),
      ],
      ['tie-establishment Ruritania → Elbonia 2024-05-01 ×2'],
    ],
    [
      'days that papers mix up are one',
      [report({}), report({ date: '2024-05-02' })],
      ['recognition Ruritania → Elbonia 2024-05-01 ×2'],
    ],
    [
      'other days are other acts',
      [report({}), report({ date: '2024-06-02' })],
      ['recognition Ruritania → Elbonia 2024-05-01 ×1', 'recognition Ruritania → Elbonia 2024-06-02 ×1'],
    ],
    [
      'a month joins a day in it',
      [report({ date: '2024-05' }), report({})],
      ['recognition Ruritania → Elbonia 2024-05-01 ×2'],
    ],
    [
      'another year does not',
      [report({ date: '2008' }), report({})],
      ['recognition Ruritania → Elbonia 2008 ×1', 'recognition Ruritania → Elbonia 2024-05-01 ×1'],
    ],
    [
      'no date joins the last act before the report',
      [report({ date: '2020-01-01' }), report({}), report({ date: null }, { published: '2024-05-03' })],
      ['recognition Ruritania → Elbonia 2020-01-01 ×1', 'recognition Ruritania → Elbonia 2024-05-01 ×2'],
    ],
    [
      'near-copies of one text are one report',
      [
        report({}, { fingerprint: 'ffff0000ffff0000' }),
        report({}, { fingerprint: 'ffff0000ffff00ff' }),
        report({}, { fingerprint: '0000ffff0000ffff' }),
      ],
      ['recognition Ruritania → Elbonia 2024-05-01 ×2'],
    ],
    [
      'a family name alone is the person of that name',
      [report({ recipients: person('Flavia Elphberg') }), report({ recipients: person('Elphberg') })],
      ['recognition Ruritania → Flavia Elphberg 2024-05-01 ×2'],
    ],
    [
      'but not where two persons have it, and never for states',
      [
        report({ recipients: person('Flavia Elphberg') }),
        report({ recipients: person('Rudolf Elphberg') }),
        report({ recipients: person('Elphberg') }),
        report({ recipients: named('South Elbonia') }),
        report({}),
      ],
      [
        'recognition Ruritania → Elbonia 2024-05-01 ×1',
        'recognition Ruritania → Elphberg 2024-05-01 ×1',
        'recognition Ruritania → Flavia Elphberg 2024-05-01 ×1',
        'recognition Ruritania → Rudolf Elphberg 2024-05-01 ×1',
        'recognition Ruritania → South Elbonia 2024-05-01 ×1',
      ],
    ],
    ['an act without a known actor has none', [report({ actors: [] })], ['recognition ? → Elbonia 2024-05-01 ×1']],
  ])('%s', (_, documents, expected) => expect(acts(documents)).toEqual(expected));

  it('tells where documents differ, who says so, and first and last report', () => {
    const [event] = mergeEvents([
      report({ status: 'reported', claimedBy: ['Tass'], as: 'a state' }, { published: '2024-05-03T08:00Z' }),
      report(
        { status: 'denied', claimedBy: ['Strelsau'] },
        { published: '2024-05-02T20:00-10:00', fingerprint: 'ffff0000ffff0000' },
      ),
      report(
        { date: '2024-05-02', claimedBy: ['Tass'] },
        { published: '2024-05-02T23:00Z', fingerprint: 'ffff0000ffff0001' },
      ),
    ]) as [MergedEvent];
    expect(event).toMatchObject({
      status: 'asserted',
      date: '2024-05-01',
      first: '2024-05-02T23:00Z',
      last: '2024-05-03T08:00Z',
      reports: 2,
      dates: [
        { value: '2024-05-01', reports: 2 },
        { value: '2024-05-02', reports: 1 },
      ],
      sources: [
        { value: 'Tass', reports: 2 },
        { value: 'Strelsau', reports: 1 },
      ],
      qualities: [{ value: 'a state', reports: 1 }],
    });
    expect(event.documents.map(({ copyOf }) => copyOf)).toEqual([null, 0, null]);
  });

  it('has the keys of an event in a record, with their meaning', () => {
    const [event] = mergeEvents([
      report({ status: 'reported', claimedBy: ['Tass'], as: 'a state' }),
      report({ claimedBy: ['Strelsau'] }),
    ]) as [MergedEvent];
    expect(event).toMatchObject({
      id: 'e1',
      type: 'recognition',
      actor: [{ id: null, name: 'Ruritania', country: null }],
      recipient: [{ id: null, name: 'Elbonia', country: null }],
      as: 'a state',
      object: 'state',
      status: 'asserted',
      date: '2024-05-01',
      cameo: '054',
      plover: 'SUPPORT',
      claimedBy: ['Tass', 'Strelsau'],
    });
  });

  it('does not depend on the order of the documents, save for names', () => {
    const documents = ['2024-05-01', '2024-05', null, '2024-07-09', '2008', null].map((date, at) =>
      report({ date }, { published: `2024-0${at + 3}-10` }),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
        expect(JSON.stringify(mergeEvents(shuffled))).toBe(JSON.stringify(mergeEvents(documents)));
      }),
    );
  });
});

describe('near-copies', () => {
  it('are found wherever their bits differ, up to eleven, and no further', () => {
    const flip = (bits: readonly number[]): string =>
      bits
        .reduce((print, bit) => print ^ (1n << BigInt(bit)), 0x0123456789abcdefn)
        .toString(16)
        .padStart(16, '0');
    const bits = fc.uniqueArray(fc.integer({ min: 0, max: 63 }), { maxLength: 24 });
    fc.assert(
      fc.property(bits, (changed) => {
        const [event] = mergeEvents([
          report({}, { fingerprint: flip([]) }),
          report({}, { fingerprint: flip(changed) }),
        ]);
        expect(event?.reports).toBe(changed.length <= 11 ? 1 : 2);
      }),
      { numRuns: 300 },
    );
  });
});

describe('documents of records', () => {
  it('of a page, and of one that failed', () => {
    expect(documentOf(PAGE)).toMatchObject({
      path: 'archive/elbonia.html',
      events: [{ id: 'e1' }, { id: 'e2' }],
      error: null,
    });
    expect(documentOf(FAILURE)).toMatchObject({ events: [], error: { code: 'not-text' } });
  });

  it('takes nothing for granted', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (events, article) => {
        const document = documentOf({ schema: 'wirecopy/2', input: {}, article, events, claims: events });
        if (document !== null) mergeEvents([document]);
      }),
    );
    expect([null, [], 'x', 1, {}, { schema: 'wirecopy/2', input: {} }].map(documentOf)).toEqual(Array(6).fill(null));
  });
});
