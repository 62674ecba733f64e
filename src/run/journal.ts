/**
 * The journal of a run (`--resume`): an append-only file of NDJSON. Its first line says what made it; each further line is a page
 * whose record is out. A page that failed is not in it, and so is tried again. A last line without an end was torn, and does
 * not count.
 */
import {
  closeSync,
  fdatasyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import type { PageKey } from '../read/index.js';
import { codeOf, systemReason } from '../warning.js';

/** The journal cannot be used: one line that says why and what to do. */
export class JournalError extends Error {}

/** A page cannot be entered: the disk is full, or gone. */
export class JournalWriteError extends Error {}

interface JournalOptions {
  readonly path: string;
  /** What made the records: the version and each option that changes them. Another journal's must be equal. */
  readonly madeBy: Readonly<Record<string, unknown>>;
}

export interface Journal {
  /** Whether an earlier run has finished the page. Each entry answers for one page: a path that is given twice is two. */
  readonly isDone: (key: PageKey) => boolean;
  /** Pages that earlier runs have finished. */
  readonly doneBefore: number;
  /** Length of the output, in bytes, when the last page was entered; 0 in a new journal. */
  readonly outputLength: number;
  /** Enters pages whose records are safely out, and makes the entries safe. Throws `JournalWriteError`. */
  readonly enter: (keys: readonly PageKey[], outputLength: number) => void;
  readonly close: () => void;
}

const KIND = 'wirecopy-journal';
const NEWLINE = 0x0a;

interface Entry {
  readonly key: string;
  readonly out: number;
}

const nameOf = ({ path, ordinal, size, modifiedMs }: PageKey): string =>
  JSON.stringify([path, ordinal, size, modifiedMs]);

/** Opens a journal, or begins one. Throws `JournalError` for one of another call, one in use, and a file that is none. */
export function openJournal({ path, madeBy }: JournalOptions): Journal {
  // A device or a FIFO may never end.
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) throw noJournal(path);
  const lock = takeLock(path);
  try {
    const head = `${JSON.stringify({ [KIND]: 1, ...madeBy })}\n`;
    const { entries, length } = readJournal(path, madeBy, head);
    if (length > 0) truncateSync(path, length);
    const file = openSync(path, length > 0 ? 'a' : 'w');
    if (length === 0) appendAll(file, head);
    fdatasyncSync(file);
    return keepJournal({ file, path }, entries, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

function keepJournal({ file, path }: { file: number; path: string }, entries: readonly Entry[], lock: Lock): Journal {
  const open = new Map<string, number>();
  for (const { key } of entries) open.set(key, (open.get(key) ?? 0) + 1);
  return {
    doneBefore: entries.length,
    outputLength: entries.at(-1)?.out ?? 0,
    isDone: (key) => {
      const name = nameOf(key);
      const left = open.get(name) ?? 0;
      if (left > 0) open.set(name, left - 1);
      return left > 0;
    },
    enter: (keys, out) => {
      if (keys.length === 0) return;
      try {
        appendAll(file, keys.map((key) => `${JSON.stringify({ key: nameOf(key), out } satisfies Entry)}\n`).join(''));
        fdatasyncSync(file);
      } catch (error) {
        throw new JournalWriteError(`the journal ${path} cannot be written: ${systemReason(error)}`, { cause: error });
      }
    },
    close: () => {
      closeSync(file);
      lock.release();
    },
  };
}

function appendAll(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
}

function readJournal(
  path: string,
  madeBy: JournalOptions['madeBy'],
  newHead: string,
): { entries: Entry[]; length: number } {
  const bytes = readOrNothing(path);
  const length = bytes.lastIndexOf(NEWLINE) + 1;
  const isTornHead = length === 0 && newHead.startsWith(bytes.toString('utf8'));
  if (isTornHead) return { entries: [], length: 0 };
  const [head, ...lines] = bytes.subarray(0, length).toString('utf8').split('\n');
  checkHead(path, parseObject(head ?? ''), madeBy);
  return { entries: lines.flatMap((line) => readEntry(path, line)), length };
}

function readOrNothing(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return Buffer.alloc(0);
    throw new JournalError(`the journal ${path} cannot be read: ${systemReason(error)}`, { cause: error });
  }
}

function parseObject(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

const noJournal = (path: string): JournalError =>
  new JournalError(`${path} is no journal of wirecopy; give --resume another file`);

/** "with --only article,events", "without --removed": an option as it is typed. */
function tellOption(name: string, value: unknown): string {
  if (value === undefined || value === null || value === false) return `without ${name}`;
  return value === true ? `with ${name}` : `with ${name} ${[value].flat().join(',')}`;
}

function checkHead(path: string, head: Record<string, unknown> | null, madeBy: JournalOptions['madeBy']): void {
  if (head?.[KIND] !== 1) throw noJournal(path);
  for (const [name, value] of Object.entries(madeBy)) {
    if (JSON.stringify(head[name]) !== JSON.stringify(value)) {
      const [old, now] = [tellOption(name, head[name]), tellOption(name, value)];
      throw new JournalError(
        `the journal ${path} was made ${old}, this call is ${now}; use the same, or another journal`,
      );
    }
  }
}

function readEntry(path: string, line: string): Entry[] {
  if (line === '') return [];
  const entry = parseObject(line);
  if (typeof entry?.['key'] !== 'string' || typeof entry['out'] !== 'number') {
    throw new JournalError(`the journal ${path} has a line that is none of its own; give --resume another file`);
  }
  return [{ key: entry['key'], out: entry['out'] }];
}

interface Lock {
  readonly release: () => void;
}

/** A file beside the journal that holds the number of the process that uses it; that of a dead process does not count. */
function takeLock(journal: string): Lock {
  const path = `${journal}.lock`;
  if (!tryLock(journal, path)) {
    const holder = readOrNothing(path).toString('utf8');
    if (isRunning(Number(holder))) throw inUse(journal);
    dropLock(path, holder);
    if (!tryLock(journal, path)) throw inUse(journal);
  }
  const release = (): void => rmSync(path, { force: true });
  process.once('exit', release);
  return {
    release: () => {
      process.off('exit', release);
      release();
    },
  };
}

const inUse = (journal: string): JournalError =>
  new JournalError(`the journal ${journal} is in use by a running wirecopy; wait for it, or use another`);

/** Makes the lock with its content at once, so that nobody ever reads a lock without a number. */
function tryLock(journal: string, path: string): boolean {
  const own = `${path}.${process.pid}`;
  try {
    writeFileSync(own, String(process.pid));
    linkSync(own, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw new JournalError(`the journal ${journal} cannot be written: ${systemReason(error)}`, { cause: error });
  } finally {
    rmSync(own, { force: true });
  }
}

/** Takes away the lock of a dead process, and no other: two runs may find it at the same moment. */
function dropLock(path: string, holder: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (readOrNothing(aside).toString('utf8') !== holder) linkSync(aside, path);
  } catch (error) {
    // The other run was first.
    if (!['ENOENT', 'EEXIST'].includes(codeOf(error) ?? '')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
