/** `wirecopy rules suggest`: what could stand in a file of rules, from pages or from records. */

import { decodePage, Markup } from '../../decode/index.js';
import { makeVisible } from '../../emit/index.js';
import { DEFAULT_MAX_BYTES } from '../../options.js';
import { PathError, readPages, readRecordLines, resolveInputs } from '../../read/index.js';
import type { PageRecord } from '../../record.js';
import { loadRules } from '../../rules/index.js';
import { isOfHost } from '../../rules/site-page.js';
import { type ReadSitePage, type Suggestion, suggestSite } from '../../rules/suggest-sites.js';
import { suggestVerbs } from '../../rules/suggest-verbs.js';
import { loadStages, studyPage } from '../../run/index.js';
import type { RulesCall } from '../arguments/view-calls.js';
import { EXIT, type ExitCode, UsageError } from '../exit.js';
import { writeAll } from '../output/standard-output.js';

const resolve = (paths: readonly string[]): ReturnType<typeof resolveInputs> => {
  try {
    return resolveInputs(paths);
  } catch (error) {
    if (error instanceof PathError) throw new UsageError(error.message);
    throw error;
  }
};

/** More pages of a site say nothing new. */
const MOST_PAGES = 200;

async function readSitePages(paths: readonly string[], host: string): Promise<ReadSitePage[]> {
  const only = ['article'] as const;
  await loadStages({ only });
  const pages: ReadSitePage[] = [];
  for await (const page of readPages(resolve(paths), { format: null, maxBytes: DEFAULT_MAX_BYTES })) {
    if (!('content' in page)) continue;
    const { record } = studyPage(page, { only });
    const address = 'article' in record ? (record.article.url ?? page.url) : null;
    if (!('article' in record) || record.input.format !== 'html' || record.article.text === '') continue;
    if (address === null || !URL.canParse(address) || !isOfHost(new URL(address).hostname.toLowerCase(), host))
      continue;
    const { content } = page;
    const markup = typeof content === 'string' ? Markup.ofText(content) : decodePage(content, {}).markup;
    pages.push({ markup, article: record.article });
    if (pages.length >= MOST_PAGES) break;
  }
  return pages;
}

/** Writes a site's rules that agree with what was kept of its pages, as YAML. Throws `UsageError` where no page is of the host. */
export async function suggestSiteRules({ paths }: RulesCall, host: string): Promise<ExitCode> {
  const pages = await readSitePages(paths, host.toLowerCase());
  if (pages.length === 0)
    throw new UsageError(
      `no page with an article gives an address of ${host}; --host takes the host that article.url shows`,
    );
  const { body, remove, fields } = suggestSite(pages);
  const line = (key: string, { selector, attribute, pages: on }: Suggestion): string => {
    const value =
      attribute === null
        ? JSON.stringify(selector)
        : `{ select: ${JSON.stringify(selector)}, attribute: ${attribute} }`;
    return `    ${key}: ${value} # on ${on} of ${pages.length} pages`;
  };
  const rows = [
    'wirecopy-rules: 1',
    'sites:',
    `  - host: ${host}`,
    body === null ? '    # no selector of a lasting name holds what was kept' : line('body', body),
    ...(remove.length > 0 ? ['    remove:'] : []),
    ...remove.map(
      ({ selector, pages: on }) => `      - ${JSON.stringify(selector)} # on ${on} of ${pages.length} pages`,
    ),
    ...Object.entries(fields).map(([field, suggestion]) => line(field, suggestion)),
  ];
  await writeAll(process.stdout, `${makeVisible(rows.join('\n'))}\n`);
  return EXIT.done;
}

/** A verb seen less often between two actors is nobody's habit. */
const LEAST_OFTEN = 2;
const MOST_VERBS = 40;

async function* readRecords(paths: readonly string[]): AsyncGenerator<PageRecord> {
  try {
    for await (const line of readRecordLines(paths)) if ('value' in line && isPageRecord(line.value)) yield line.value;
  } catch (error) {
    if (error instanceof PathError) throw new UsageError(error.message);
    throw error;
  }
}

const isPageRecord = (value: unknown): value is PageRecord =>
  typeof value === 'object' && value !== null && 'article' in value && 'actors' in value && Array.isArray(value.actors);

/** Writes the verbs that often stand between two actors of the records, with three sentences each, as YAML. */
export async function suggestVerbRules({ paths, options }: RulesCall): Promise<ExitCode> {
  const records: PageRecord[] = [];
  for await (const record of readRecords(paths)) records.push(record);
  if (records.length === 0)
    throw new UsageError('there are no records; rules suggest --verbs takes what wirecopy wrote');
  const { rules } = loadRules(options.rules ?? []);
  const verbs = suggestVerbs(records, rules).filter(({ count }) => count >= LEAST_OFTEN);
  const rows = verbs
    .slice(0, MOST_VERBS)
    .flatMap(({ verb, count, sentences }) => [
      `- verb: ${JSON.stringify(verb)}`,
      `  count: ${count}`,
      '  sentences:',
      ...sentences.map((sentence) => `    - ${JSON.stringify(sentence)}`),
    ]);
  await writeAll(process.stdout, rows.length === 0 ? '[]\n' : `${makeVisible(rows.join('\n'))}\n`);
  return EXIT.done;
}
