// Who may import whom: the table of the house style, held by `npm run check`.
const STAGES = [
  'read',
  'decode',
  'parse',
  'metadata',
  'body',
  'text',
  'article',
  'dateline',
  'grammar',
  'actors',
  'claims',
  'events',
];

/** A stage may not import the stages that come after it, save for the open tools of `text/` and types. */
const laterStages = STAGES.map((stage, at) => ({
  name: `${stage}-imports-no-later-stage`,
  severity: 'error',
  from: { path: `^src/${stage}/` },
  to: {
    path: `^src/(?:${STAGES.slice(at + 1)
      .concat('pipeline\\.ts', 'run', 'cli', 'emit', 'training', 'inspect', 'merge', 'report')
      .join('|')})(?:/|$)`,
    pathNot: '^src/text/',
    dependencyTypesNot: ['type-only'],
  },
}));

module.exports = {
  forbidden: [
    ...laterStages,
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'data-imports-nothing',
      severity: 'error',
      from: { path: '^src/data/' },
      to: { path: '^src/', pathNot: '^src/data/' },
    },
    {
      name: 'emit-knows-no-stage',
      severity: 'error',
      from: { path: '^src/emit/' },
      to: { path: '^src/', pathNot: '^src/(?:emit/|record\\.ts|text/span\\.ts|data/|warning\\.ts)' },
    },
    {
      name: 'pipeline-below-run',
      severity: 'error',
      from: { path: '^src/pipeline\\.ts' },
      to: { path: '^src/(?:run|cli|emit|training)/' },
    },
    {
      name: 'run-below-cli',
      severity: 'error',
      from: { path: '^src/(?:run|inspect|merge|report)/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'training-is-imported-by-nobody',
      severity: 'error',
      from: { pathNot: '^src/training/' },
      to: { path: '^src/training/' },
    },
    {
      name: 'build-is-imported-by-nobody',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/build/' },
      to: { path: '^src/build/' },
    },
    {
      name: 'zod-is-for-the-build',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/build/' },
      to: { path: 'node_modules/zod' },
    },
    {
      name: 'one-door-compromise',
      severity: 'error',
      from: { pathNot: '^src/(?:grammar/rules/(?:terms|match)\\.ts|training/)' },
      to: { path: 'node_modules/compromise' },
    },
    {
      name: 'one-door-cheerio',
      severity: 'error',
      from: { pathNot: '^src/parse/' },
      to: { path: 'node_modules/(?:cheerio|domhandler|entities)' },
    },
    {
      name: 'one-door-yaml',
      severity: 'error',
      from: { pathNot: '^src/rules/yaml-tree\\.ts' },
      to: { path: 'node_modules/yaml' },
    },
    {
      name: 'one-door-iconv',
      severity: 'error',
      from: { pathNot: '^src/decode/' },
      to: { path: 'node_modules/iconv-lite' },
    },
    {
      name: 'one-door-commander-chalk',
      severity: 'error',
      from: { pathNot: '^src/cli/' },
      to: { path: 'node_modules/(?:commander|chalk)' },
    },
    {
      name: 'files-are-read-in-few-places',
      severity: 'error',
      from: { pathNot: '^src/(?:read|run|cli|training|build|model|index\\.ts)' },
      to: { path: '^(?:node:)?fs(?:/promises)?$' },
    },
    { name: 'no-network', severity: 'error', from: {}, to: { path: '^(?:node:)?(?:https?|http2|net|tls|dgram|dns)$' } },
  ],
  options: {
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
