/** One stream of bytes → its pages: one, or as many as the container in it holds. */
import { type ByteStream, collect, gunzip, peek, splitLines, tooLarge } from './chunks.js';
import { parseNdjsonLine, readId } from './ndjson.js';
import { type PageOrProblem, problemOf, type ReadOptions } from './page.js';
import { isEnoughToSniff, sniff } from './sniff.js';

/** The pages of one stream: one, or as many as the container in it holds. */
export async function* readStream(
  path: string,
  source: ByteStream,
  options: ReadOptions,
): AsyncGenerator<PageOrProblem> {
  try {
    const { first, stream } = await peek(source, isEnoughToSniff);
    const sniffed = sniff(first);
    if (sniffed === 'gzip') yield* readStream(path, gunzip(stream), options);
    else if (sniffed === 'binary')
      yield { path, member: null, problem: { code: 'not-text', message: 'binary content, not a page' } };
    else if (options.format === 'ndjson' || (options.format === null && sniffed === 'ndjson'))
      yield* readLines(path, stream, options);
    else {
      const content = await collect(stream, options.maxBytes);
      yield {
        path,
        member: null,
        content,
        httpCharset: null,
        format: options.format,
        url: null,
        headline: null,
        published: null,
      };
    }
  } catch (error) {
    yield { path, member: null, problem: problemOf(error) };
  }
}

async function* readLines(path: string, stream: ByteStream, { maxBytes }: ReadOptions): AsyncGenerator<PageOrProblem> {
  for await (const { number, bytes } of splitLines(stream, maxBytes)) {
    if (bytes === null) {
      const { code, message } = tooLarge(maxBytes);
      yield { path, member: String(number), problem: { code, message } };
      continue;
    }
    const line = bytes.toString('utf8').replace(/^\ufeff/, '');
    if (line.trim() === '') continue;
    yield readLine({ path, number, line });
  }
}

function readLine({ path, number, line }: { path: string; number: number; line: string }): PageOrProblem {
  const parsed = parseNdjsonLine(line);
  if ('problem' in parsed) return { path, member: lineId(line) ?? String(number), problem: parsed.problem };
  const { id, format, content, url, headline, published } = parsed.page;
  return { path, member: id ?? String(number), content, httpCharset: null, format, url, headline, published };
}

/** The id of a line that is JSON, though no page. */
function lineId(line: string): string | null {
  try {
    return readId((JSON.parse(line) as { id?: unknown } | null)?.id);
  } catch {
    return null;
  }
}
