/** The one page that `inspect` and `explain` are asked about. */
import type { InputFormat } from '../../options.js';
import { type PageOrProblem, readPages } from '../../read/index.js';
import { UsageError } from '../exit.js';
import { resolveNamed } from './named-inputs.js';

interface OnePageCall {
  readonly path: string;
  /** The page of a container; null where the input is one page. */
  readonly member: string | null;
  readonly inputFormat: InputFormat | null;
  readonly maxBytes: number;
}

const MOST_NAMES = 5;

/** Reads the page that a call names. Throws `UsageError` where it names none or several. `typed`: the command, as it is typed. */
export async function readOnePage(call: OnePageCall, typed: string): Promise<PageOrProblem> {
  const { path, member, inputFormat, maxBytes } = call;
  const inputs = resolveNamed({ paths: [path], typed });
  const isFolder = inputs.named.some((named) => named !== 'stdin' && named.kind === 'folder');
  const pages: PageOrProblem[] = [];
  for await (const page of readPages(inputs, { format: inputFormat, maxBytes })) {
    if ('passed' in page) continue;
    if (isFolder) throw new UsageError(`${path} is a folder; name one page, such as ${typed} ${page.path}`);
    if (member !== null && page.member === member) return page;
    if (pages.length < MOST_NAMES) pages.push(page);
    else if (member === null) break;
  }
  const [first] = pages;
  if (first === undefined) throw new UsageError(`${path} holds no page`);
  if (member === null && pages.length === 1) return first;
  const names = `the first are ${pages.map((page) => page.member ?? page.path).join(', ')}`;
  if (member === null) throw new UsageError(`${path} holds several pages; name one with --member: ${names}`);
  throw new UsageError(
    first.member === null
      ? `${path} is one page, with no members; leave --member out`
      : `${path} has no member ${JSON.stringify(member)}; ${names}`,
  );
}
