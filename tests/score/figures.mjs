// What is measured: for each stage the scorer's calls, and the figures read off its JSON. A figure's floor stands in
// floors.json under "<stage> <set> <name>".

const METADATA = {
  'headline right': ({ headline }) => headline.accuracy,
  'authors F1': ({ authors }) => authors.f1,
  'date right': ({ date }) => date.accuracy,
};

const extraction = (set, { withWords = false, withMetadata = true } = {}) => ({
  stage: 'extraction',
  set,
  scorer: 'extraction.mjs',
  gold: `extraction/${set}/gold.ndjson`,
  input: { folder: `extraction/${set}/pages`, options: ['--only', 'article'] },
  figures: {
    '4-gram F1': ({ shingles }) => shingles.f1,
    'page F1': ({ shingles }) => shingles.pageF1,
    'exact pages': ({ shingles }) => shingles.exact,
    ...(withWords ? { 'word F1': ({ words }) => words.f1, 'snippet F1': ({ snippets }) => snippets?.f1 } : {}),
    ...(withMetadata ? METADATA : {}),
  },
});

/** A set of which the gold tells no body. */
const metadata = (set, ...names) => ({
  ...extraction(set, false),
  figures: Object.fromEntries(names.map((name) => [name, METADATA[name]])),
});

const actors = (set, gold) => ({
  stage: 'actors',
  set,
  scorer: 'actors.mjs',
  gold,
  input: { texts: gold, options: ['--only', 'actors'] },
  figures: {
    'person, organization, place F1': ({ exact }) => exact.f1,
  },
});

const POLNEAR = 'claims/polnear-dev.ndjson.gz';
const claims = (set, options) => ({
  stage: 'claims',
  set,
  scorer: 'claims.mjs',
  scorerOptions: options,
  gold: POLNEAR,
  input: { texts: POLNEAR, options: ['--only', 'claims'] },
  figures: {
    'claims F1': (result) => result.claims.f1,
    'end-to-end F1': ({ endToEnd }) => endToEnd.f1,
    'direct, end-to-end F1': ({ byType }) => byType.direct.endToEnd.f1,
    ...(set === 'all attributions'
      ? {
          'exact source F1': ({ strict }) => strict.source.f1,
          'exact cue F1': ({ strict }) => strict.cue.f1,
          'exact content F1': ({ strict }) => strict.content.f1,
        }
      : {}),
  },
});

const WHOLE_ACTORS = {
  'found, precision': ({ actors }) => actors.found.precision,
  'found, recall': ({ actors }) => actors.found.recall,
  'wholly right F1': ({ actors }) => actors.whole.f1,
  'roles found right': ({ actors }) => actors.roleRecall,
  'sureness right': ({ actors }) => 1 - actors.calibration.error,
};
const WHOLE_CLAIMS = {
  'found, precision': ({ claims }) => claims.found.precision,
  'found, recall': ({ claims }) => claims.found.recall,
  'wholly right F1': ({ claims }) => claims.whole.f1,
  'sureness right': ({ claims }) => 1 - claims.calibration.error,
};

const WHOLE = 'whole/dev.ndjson.gz';
const whole = (set, figures) => ({
  stage: 'whole',
  set,
  scorer: 'whole.mjs',
  gold: WHOLE,
  input: { texts: WHOLE, options: [] },
  figures,
});

/** A part of the annotated pages (`src/training/annotated`): those that models learnt from, or those that nothing has seen. */
const annotated = (part, set, figures) => ({
  stage: 'annotated',
  set: `${part} ${set}`,
  scorer: 'whole.mjs',
  annotated: part,
  input: { annotated: part, options: [] },
  figures,
});

const DATELINES = 'datelines/datelines-dev.ndjson.gz';
const PLOVER = 'plover/train.ndjson';
const rootF1 =
  (root) =>
  ({ byRoot }) =>
    byRoot.find((each) => each.root === root).f1;

const EVENTS = 'events/dev.ndjson';
const events = (set, gold, more = {}) => ({
  stage: 'events',
  set,
  scorer: 'events.mjs',
  gold,
  input: { texts: gold, options: [] },
  figures: {
    'event F1': ({ event }) => event.f1,
    'event precision': ({ event }) => event.precision,
    'event recall': ({ event }) => event.recall,
    ...more,
    'with status and date F1': ({ record }) => record.f1,
    'status right': ({ status }) => status,
    'date right': ({ date }) => date,
    'date right where gold has one': ({ datedOnly }) => datedOnly,
    'claimedBy F1': ({ claimedByAll }) => claimedByAll.f1,
    'quiet documents left quiet': ({ falseAlarm }) => (falseAlarm === null ? null : 1 - falseAlarm),
  },
});
const typeF1 =
  (type) =>
  ({ byType }) =>
    byType[type].f1;

export const MEASURES = [
  extraction('andy'),
  extraction('fundus'),
  extraction('wcxb', { withWords: true }),
  extraction('fundus-history'),
  extraction('newspaper', { withMetadata: false }),
  metadata('postlight-metadata', ...Object.keys(METADATA)),
  metadata('htmldate-news', 'date right'),
  {
    stage: 'datelines',
    set: 'dev',
    scorer: 'datelines.mjs',
    gold: DATELINES,
    input: { texts: DATELINES, options: ['--only', 'dateline'] },
    figures: {
      'nothing wrong': ({ all }) => all,
      'found or absent': ({ found }) => found.accuracy,
      text: ({ text }) => text,
      place: ({ place }) => place,
      country: ({ country }) => country,
      date: ({ date }) => date,
      agency: ({ agency }) => agency,
    },
  },
  actors('Reuters 1996', 'actors/conll-testa.ndjson.gz'),
  actors('world 2020s', 'actors/worldwide-dev.ndjson.gz'),
  whole('actors', WHOLE_ACTORS),
  claims('statements', ['--kind', 'statement']),
  claims('all attributions', []),
  whole('claims', WHOLE_CLAIMS),
  annotated('held-out', 'actors', WHOLE_ACTORS),
  annotated('held-out', 'claims', WHOLE_CLAIMS),
  annotated('train', 'actors', WHOLE_ACTORS),
  annotated('train', 'claims', WHOLE_CLAIMS),
  {
    stage: 'events',
    set: 'dev',
    scorer: 'events.mjs',
    gold: EVENTS,
    input: { texts: EVENTS, options: [] },
    figures: {
      'event F1': ({ event }) => event.f1,
      'event precision': ({ event }) => event.precision,
      'recognition F1': typeF1('recognition'),
      'refusal F1': typeF1('refusal'),
      'tie-severance F1': typeF1('tie-severance'),
      'tie-establishment F1': typeF1('tie-establishment'),
      'condemnation F1': typeF1('condemnation'),
      'endorsement F1': typeF1('endorsement'),
      'with status and date F1': ({ record }) => record.f1,
      'status right': ({ status }) => status,
      'date right': ({ date }) => date,
      'claimedBy F1': ({ claimedByAll }) => claimedByAll.f1,
      'quiet documents left quiet': ({ falseAlarm }) => (falseAlarm === null ? null : 1 - falseAlarm),
    },
  },
  {
    stage: 'rules',
    set: 'plover',
    scorer: 'plover.mjs',
    gold: PLOVER,
    input: { texts: PLOVER, options: ['--rules', 'plover'] },
    figures: {
      'root type, macro F1': ({ macro }) => macro,
      'right where said': ({ precision }) => precision,
      'AID F1': rootF1('AID'),
      'ASSAULT F1': rootF1('ASSAULT'),
      'PROTEST F1': rootF1('PROTEST'),
      'SANCTION F1': rootF1('SANCTION'),
    },
  },
  events('dev', 'events/dev.ndjson', {
    'recognition F1': typeF1('recognition'),
    'refusal F1': typeF1('refusal'),
    'tie-severance F1': typeF1('tie-severance'),
    'tie-establishment F1': typeF1('tie-establishment'),
    'condemnation F1': typeF1('condemnation'),
    'endorsement F1': typeF1('endorsement'),
  }),
  events('dev-real', 'events/dev-real.ndjson'),
];
