import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;
let repository: string;
let files: string[];
let saidByInstall: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirecopy-package-'));
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--foreground-scripts=false', '--pack-destination', folder], {
      cwd: copyOfRepository(),
      encoding: 'utf8',
    }),
  );
  files = packed.files.map(({ path }: { path: string }) => path);
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  const options = ['--no-audit', '--no-fund', '--prefer-offline', resolve(folder, packed.filename)];
  const { stderr } = spawnSync('npm', ['install', ...options], { cwd: folder, encoding: 'utf8' });
  saidByInstall = stderr;
}, 300_000);
afterAll(() => {
  for (const made of [folder, repository]) rmSync(made, { recursive: true });
});

/** What `npm pack` needs of the repository, elsewhere: while it packs, another package.json stands there. */
function copyOfRepository(): string {
  repository = mkdtempSync(join(tmpdir(), 'wirecopy-repository-'));
  for (const part of ['bin', 'dist', 'src', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(part, join(repository, part), { recursive: true });
  for (const part of ['README.md', 'LICENSE', 'CHANGELOG.md']) cpSync(part, join(repository, part));
  symlinkSync(resolve('node_modules'), join(repository, 'node_modules'));
  // Younger than all that it was made of.
  const now = Date.now() / 1000 + 1;
  utimesSync(join(repository, 'dist/LICENSES.txt'), now, now);
  return repository;
}

describe('the package', () => {
  it('holds the program and its data, no training code, no fixtures, no tests', () => {
    expect(files).toContain('bin/wirecopy.js');
    expect(files).toContain('dist/index.js');
    expect(files).toContain('dist/record.schema.json');
    expect(files).toContain('dist/wirecopy.1');
    expect(files).toContain('README.md');
    expect(files).toContain('LICENSE');
    expect(files.filter((file) => /training|fixtures|^tests|^src/.test(file))).toEqual([]);
    const types = files.filter((file) => file.endsWith('.d.ts'));
    expect(types).toContain('dist/types/index.d.ts');
    expect(types.filter((file) => !file.startsWith('dist/types/') || /\/(?:cli|run|emit|report)\//.test(file))).toEqual(
      [],
    );
  });

  it('is installed without a warning, with few packages beside it', () => {
    expect(saidByInstall).toBe('');
    const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed.length).toBeLessThan(16);
    expect(installed).not.toContain('undici');
  });

  it('leaves package.json as it was', () => {
    expect(readFileSync(join(repository, 'package.json'), 'utf8')).toBe(readFileSync('package.json', 'utf8'));
  });

  it('installed into an empty folder, pages can be selected from, and sentences tagged', () => {
    const script = `import { queryPage } from 'wirecopy/query';
      import { readTerms } from 'wirecopy/terms';
      console.log(queryPage('<p id=a>x</p>')('#a').text(), readTerms('Fiji')[0].tags.has('Country'));`;
    expect(
      execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: folder, encoding: 'utf8' }),
    ).toBe('x true\n');
  });

  it('names the licence of every package that is installed with it, and of the data in its weights', () => {
    const licences = readFileSync(join(folder, 'node_modules/wirecopy/dist/LICENSES.txt'), 'utf8');
    const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !/^[.@]|^wirecopy$/.test(name));
    expect(installed.length).toBeGreaterThan(10);
    expect(installed.filter((name) => !new RegExp(`^${name} [\\d.]+: \\S`, 'm').test(licences))).toEqual([]);
    for (const data of ['CLDR', 'GeoNames', 'WordNet', 'stdlib', 'GloVe', 'PLOVER']) expect(licences).toContain(data);
  });

  it('installed into an empty folder, the command works', () => {
    expect(readdirSync(join(folder, 'node_modules/.bin'))).toContain('wirecopy');
    const page =
      '<article><h1>Fiji opens embassy</h1><p>Fiji opened an embassy in Seoul on Monday, the ministry said.</p></article>';
    const { status, stdout } = spawnSync(join(folder, 'node_modules/.bin/wirecopy'), [], {
      input: page,
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'wirecopy/2' });
  });

  it('installed into an empty folder, the library works', () => {
    const script =
      "import { extract } from 'wirecopy'; console.log(extract('Fiji opened an embassy in Seoul.', { format: 'body' }).article.text)";
    expect(
      execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: folder, encoding: 'utf8' }),
    ).toBe('Fiji opened an embassy in Seoul.\n');
  });

  it('installed into an empty folder, set phrases are read, for which compromise is loaded', () => {
    const script =
      "import { extract } from 'wirecopy'; console.log(extract('Malawi turned its back on Taiwan.', { format: 'body' }).events[0].type)";
    expect(
      execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: folder, encoding: 'utf8' }),
    ).toBe('tie-severance\n');
  });
});

/** What the compiler says of a strict program beside the installed package, whose own declarations are checked as well. */
function compile(name: string, program: string, { types = [] as string[] } = {}): string {
  const home = join(folder, name);
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'program.ts'), program);
  const compilerOptions = {
    ...{ noEmit: true, strict: true, skipLibCheck: false, exactOptionalPropertyTypes: true },
    ...{ module: 'nodenext', target: 'es2023', lib: ['es2023', 'dom'], types },
  };
  writeFileSync(join(home, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }));
  return spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', home], { encoding: 'utf8' })
    .stdout;
}

describe('the types, in a strict program with nothing else installed', () => {
  it('compile', () => {
    const program = `
      import { type AnyRecord, type Article, type ExtractAllOptions, extract, extractAll, schema, sliceByCodePoints } from 'wirecopy';
      import * as stages from 'wirecopy/stages';
      import { readTerms } from 'wirecopy/terms';

      const record: AnyRecord = extract('Fiji opened an embassy.', { format: 'body', only: ['events'] });
      if ('article' in record) {
        const article: Article = record.article;
        const parties: string[] = record.events.flatMap((event) => event.actor.map(({ name }) => name));
        console.log(sliceByCodePoints(article.text, { start: 0, end: 4 }), parties, record.removed?.[0]?.reason);
      } else {
        console.log(record.error.code === 'timeout');
      }
      const options: ExtractAllOptions = { jobs: 2 };
      for await (const { input } of extractAll(['archive/'], options)) console.log(input.path);
      console.log(schema(), stages.findEvents, readTerms('Fiji')[0]?.tags.has('Place'));
    `;
    expect(compile('right', program)).toBe('');
  });

  it('catch what does not exist: a key, a type of event, an option', () => {
    const program = `
      import { extract } from 'wirecopy';
      const record = extract('Fiji opened an embassy.', { stages: ['article'] });
      if ('article' in record) {
        console.log(record.article.nosuch);
        console.log(record.events[0]?.type === 'visit');
      }
    `;
    expect(compile('wrong', program).trim().split('\n')).toEqual([
      expect.stringMatching(/\(3,.*'stages' does not exist in type/),
      expect.stringMatching(/\(5,.*Property 'nosuch' does not exist on type 'Article'/),
      expect.stringMatching(/\(6,.*"visit"' have no overlap/),
    ]);
  });

  it('of wirecopy/query compile beside those of Node, of which cheerio names one', () => {
    mkdirSync(join(folder, 'query/node_modules/@types'), { recursive: true });
    for (const name of ['@types/node', 'undici-types'])
      symlinkSync(resolve('node_modules', name), join(folder, 'query/node_modules', name));
    const program = `
      import { queryPage } from 'wirecopy/query';
      const day: string | undefined = queryPage('<time datetime="2022-07-13">')('time').attr('datetime');
      console.log(day);
    `;
    expect(compile('query', program, { types: ['node'] })).toBe('');
  });
});

describe('a program that is bundled together with the package', () => {
  /** Far from any `node_modules`, as a bundle is where it is deployed. */
  let deployed: string;
  const run = (text = 'Fiji recognised Palau on Monday, its foreign ministry said.'): string =>
    execFileSync(process.execPath, [join(deployed, 'out/program.js'), text], { cwd: deployed, encoding: 'utf8' });

  beforeAll(async () => {
    deployed = mkdtempSync(join(tmpdir(), 'wirecopy-bundle-'));
    const input = join(folder, 'bundled.js');
    writeFileSync(
      input,
      `import { extract } from 'wirecopy';
      const record = extract(process.argv[2], { format: 'body' });
      console.log(record.error?.message ?? record.events.map(({ type }) => type).join());`,
    );
    const bundle = await rolldown({ input, platform: 'node', cwd: folder });
    await bundle.write({ file: join(deployed, 'out/program.js'), codeSplitting: false });
  });
  afterAll(() => rmSync(deployed, { recursive: true }));

  it('says in one line what to copy where, and then works', () => {
    const message = run();
    expect(message.trim().split('\n')).toHaveLength(1);
    expect(message).toContain(
      `copy node_modules/wirecopy/dist/data and node_modules/wirecopy/dist/model to ${deployed}`,
    );
    for (const name of ['data', 'model'])
      cpSync(join(folder, 'node_modules/wirecopy/dist', name), join(deployed, name), { recursive: true });
    expect(run()).toBe('recognition\n');
    expect(run('Malawi turned its back on Taiwan.')).toContain('install compromise beside the bundle');
  });
});
