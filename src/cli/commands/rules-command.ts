/** `wirecopy rules`: the user's own rules checked, tested, and suggested. */
import { dirname, resolve } from 'node:path';
import { makeVisible as visible } from '../../emit/index.js';
import { DEFAULT_MAX_BYTES } from '../../options.js';
import { type PageOrProblem, PathError, readPages, resolveInputs } from '../../read/index.js';
import type { AnyRecord } from '../../record.js';
import {
  loadRules,
  type OwnEventType,
  type PageTest,
  type RulesFault,
  type SentenceTest,
  type SiteRule,
} from '../../rules/index.js';
import { isOfDay } from '../../rules/site-page.js';
import { finishPage, loadStages } from '../../run/index.js';
import type { RulesCall } from '../arguments/view-calls.js';
import { EXIT, type ExitCode } from '../exit.js';
import { faultLine, type RulesFile, readRulesFile } from '../input/rules-files.js';
import { writeAll } from '../output/standard-output.js';
import { suggestSiteRules, suggestVerbRules } from './rules-suggest.js';

/** Runs a checked call. Throws `UsageError` and `OutputError`. */
export async function runRules(call: RulesCall): Promise<ExitCode> {
  if (call.action === 'check') return checkFiles(call.paths);
  if (call.action === 'test') return testFiles(call.paths);
  return call.host === null ? suggestVerbRules(call) : suggestSiteRules(call, call.host);
}

/** The outcome of one example of a file. */
interface Outcome extends RulesFault {
  readonly holds: boolean;
}

/** More are not read at once; many follow from one. */
const MOST_FAULTS = 20;

async function checkFiles(paths: readonly string[]): Promise<ExitCode> {
  let isRight = true;
  for (const file of paths.map(readRulesFile)) {
    const faults = file.faults.length > 0 ? file.faults : (await testSentences(file)).filter(({ holds }) => !holds);
    for (const fault of faults.slice(0, MOST_FAULTS)) process.stderr.write(`${visible(faultLine(file.path, fault))}\n`);
    const more = faults.length - MOST_FAULTS;
    if (more > 0) process.stderr.write(`${visible(file.path)}: and ${count(more, 'more fault')}\n`);
    if (faults.length === 0) await writeAll(process.stdout, `${visible(file.path)}: ${contentOf(file)}, all right\n`);
    else isRight = false;
  }
  return isRight ? EXIT.done : EXIT.usage;
}

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

function contentOf({ rules: { sites, actors, events } }: RulesFile): string {
  const senses = events.flatMap((event) => event.senses);
  return `${count(sites.length, 'site')}, ${count(actors.length, 'actor')}, ${count(events.length, 'event type')} with ${count(senses.length, 'sense')}`;
}

async function testFiles(paths: readonly string[]): Promise<ExitCode> {
  let isRight = true;
  for (const file of paths.map(readRulesFile)) {
    const outcomes =
      file.faults.length > 0
        ? file.faults.map((fault) => ({ ...fault, holds: false }))
        : [...(await testSentences(file)), ...(await testPages(file))];
    const lines = outcomes.map((outcome) => `${outcome.holds ? 'ok  ' : 'FAIL'} ${faultLine(file.path, outcome)}`);
    await writeAll(process.stdout, lines.map((line) => `${visible(line)}\n`).join(''));
    if (file.faults.length > 0) return EXIT.usage;
    isRight &&= outcomes.every(({ holds }) => holds);
  }
  return isRight ? EXIT.done : EXIT.pageFailed;
}

/** Whether every sentence of the senses fires as it must and must not. */
async function testSentences({ text, rules }: RulesFile): Promise<Outcome[]> {
  const options = { format: 'body', rules: [text] } as const;
  await loadStages(options);
  loadRules(options.rules);
  const typesIn = (sentence: string): readonly string[] => {
    const record = finishPage(bareInput(sentence), options).record;
    return 'events' in record ? record.events.map(({ type }) => type) : [];
  };
  const outcomeOf = ({ type }: OwnEventType, { at, text: sentence }: SentenceTest, must: boolean): Outcome => {
    const fires = typesIn(sentence).includes(`x-${type}`);
    const tells = fires ? `tells x-${type}` : `tells no x-${type}`;
    return { at, holds: fires === must, says: `${must ? 'must' : 'mustNot'}: "${sentence}" ${tells}` };
  };
  return rules.events.flatMap((event) =>
    event.senses.flatMap(({ must, mustNot }) => [
      ...must.map((sentence) => outcomeOf(event, sentence, true)),
      ...mustNot.map((sentence) => outcomeOf(event, sentence, false)),
    ]),
  );
}

const bareInput = (content: string): PageOrProblem => ({
  path: '-',
  member: null,
  content,
  httpCharset: null,
  format: null,
  url: null,
  headline: null,
  published: null,
});

async function testPages({ path, text, rules }: RulesFile): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const site of rules.sites)
    for (const test of site.tests) {
      const page = await readOne(resolve(dirname(path), test.page));
      outcomes.push(
        typeof page === 'string' ? { at: test.at, holds: false, says: page } : testPage(page, site, { test, text }),
      );
    }
  return outcomes;
}

/** The first page of a file, or why there is none. */
async function readOne(path: string): Promise<PageOrProblem | string> {
  try {
    for await (const page of readPages(resolveInputs([path]), { format: null, maxBytes: DEFAULT_MAX_BYTES }))
      if (!('passed' in page)) return page;
    return `${path} holds no page`;
  } catch (error) {
    if (error instanceof PathError) return error.message;
    throw error;
  }
}

/** A page of a test is one of its site's, whatever address it gives; its day must be one that the rule holds for. */
function testPage(page: PageOrProblem, site: SiteRule, { test, text }: { test: PageTest; text: string }): Outcome {
  const host = (site.hosts[0] ?? '').replace(/^\./, 'www.');
  const options = { url: `https://${host}/`, only: ['article'] } as const;
  const { record } = finishPage(page, { ...options, rules: [text] });
  const hasDays = site.from !== null || site.until !== null;
  const day = hasDays ? (dayOf(finishPage(page, options).record) ?? dayOf(record)) : null;
  const outside = `is of ${day ?? 'no day'}, for which this rule does not hold (from, until)`;
  const wrong = isOfDay(site, day) ? faultsOfPage(record, test) : [outside];
  return { at: test.at, holds: wrong.length === 0, says: `${test.page}: ${wrong.join('; ') || 'as it must be'}` };
}

/** The day of publication that a record says. */
const dayOf = (record: AnyRecord): string | null =>
  'error' in record ? null : (record.article.published?.slice(0, 10) ?? null);

function faultsOfPage(record: AnyRecord, { contains, lacks }: PageTest): string[] {
  if ('error' in record) return [record.error.message];
  const { text } = record.article;
  return [
    ...record.warnings.filter(({ code }) => code === 'rule-unmatched').map(({ message }) => message),
    ...contains.filter((words) => !text.includes(words)).map((words) => `lacks "${words}"`),
    ...lacks.filter((words) => text.includes(words)).map((words) => `contains "${words}"`),
  ];
}
