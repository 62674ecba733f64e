/** What a run says on standard error: a line a failure or warning with `-v`, and a line at the end. */
import { makeVisible, showsFailures } from '../../emit/index.js';
import type { Finished, Result } from '../../run/index.js';
import type { ExtractCall } from '../arguments/call.js';
import { formatOf } from '../output/renderer.js';
import type { ProgressBar } from './progress-bar.js';

interface Teller {
  /** Counts a page and says what is to be said of it. */
  readonly page: (page: Finished) => void;
  readonly failed: () => number;
  /** Says how far an interrupted run came, and how to go on. */
  readonly interrupted: () => void;
  /** Says one line, unless the call wants to hear nothing. */
  readonly note: (text: string) => void;
  readonly end: () => void;
}

/** One line, whatever a page put into it. */
const toLine = (text: string): string => `wirecopy: ${makeVisible(text).replace(/\n/g, '␊')}\n`;

/** Formats in which a page without an article is an empty text, and nothing says why. */
const TEXT_ALONE: ReadonlySet<string> = new Set(['text', 'markdown']);

/** What a call wants to hear of its pages: `failures` where the output has no place for them. */
function voiceOf(call: ExtractCall): 'nothing' | 'failures' | 'tally' | 'all' {
  if (call.verbosity !== 'normal') return call.verbosity === 'quiet' ? 'nothing' : 'all';
  return showsFailures(formatOf(call)) ? 'tally' : 'failures';
}

/** What tells of a run's pages and of its end. `bar` is taken away before each line. */
export function openTeller(call: ExtractCall, bar: ProgressBar): Teller {
  const voice = voiceOf(call);
  const isTextAlone = TEXT_ALONE.has(formatOf(call));
  const counts = { pages: 0, failed: 0, passed: 0 };
  const tell = (text: string): void => {
    bar.clear();
    process.stderr.write(text);
  };
  return {
    page: ({ path, result, passed }) => {
      if (result === null) {
        if (passed === 'done') counts.passed += 1;
        return;
      }
      const { isFailed } = result;
      counts.pages += 1;
      if (isFailed) counts.failed += 1;
      if (voice === 'all' || (voice === 'failures' && (isFailed || isTextAlone)))
        for (const line of linesOf(result, voice)) tell(line);
      bar.page(isFailed, path);
    },
    failed: () => counts.failed,
    interrupted: () => {
      if (voice !== 'nothing') tell(toLine(farewell(call, counts.pages + counts.passed)));
    },
    note: (text) => {
      if (voice !== 'nothing') tell(toLine(text));
    },
    end: () => {
      bar.clear();
      if (voice !== 'nothing') tellEnd(counts, voice, tell);
    },
  };
}

/** Words of a shell that need no quotes. */
const PLAIN = /^[\w@%+=:,./-]+$/;
const quoted = (word: string): string => (PLAIN.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

function farewell({ resume }: ExtractCall, done: number): string {
  const words = process.argv.slice(2).map(quoted);
  const count = `interrupted: ${done} page${done === 1 ? '' : 's'} done`;
  if (resume !== null) return `${count}; go on with: wirecopy ${words.join(' ')}`;
  return `${count}, and no journal of them; a run that can go on: wirecopy --resume run.journal ${words.join(' ')}`;
}

function linesOf(result: Result, voice: string): string[] {
  const [record, trace] = [result.record(), result.trace];
  const { path, member } = record.input;
  const name = member === null ? path : `${path} ${member}`;
  const warned = 'error' in record ? [] : record.warnings;
  const said =
    'error' in record ? [record.error] : warned.filter(({ code }) => voice === 'all' || code === 'no-article');
  const lines = said.map(({ code, message }) => toLine(`${name}: ${code}: ${message}`));
  return trace === null ? lines : [...lines, `${makeVisible(trace)}\n`];
}

function tellEnd(
  { pages, failed, passed }: Record<'pages' | 'failed' | 'passed', number>,
  voice: string,
  tell: (text: string) => void,
): void {
  const count = `${pages} page${pages === 1 ? '' : 's'}`;
  const where = voice !== 'tally' ? 'see above' : 'the error in each record says why, and so does -v';
  if (failed > 0) tell(toLine(`${failed} of ${count} failed; ${where}`));
  else if (voice === 'all') tell(toLine(`${count}, none failed`));
  if (passed > 0) tell(toLine(`${passed} finished by an earlier run`));
}
