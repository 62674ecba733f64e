/**
 * The journal of a run (`--resume`): an append-only file of NDJSON. Its first line says what made it; each further line is a page
 * whose record is out, failed or not, with the length of the output behind that record, so that a journal that was torn anywhere still
 * says which bytes of the output it answers for. A last line without an end was torn, and does not count.
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
  /** Whether pages that failed are tried again. */
  readonly retriesFailed: boolean;
}

/** A page whose record is out. */
interface Entered {
  readonly key: PageKey;
  readonly isFailed: boolean;
  /** Length of the output behind its record, in bytes. */
  readonly out: number;
}

/** Where a record stands in the output. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface Journal {
  /** Whether an earlier run has finished the page. Each entry answers for one page: a path that is given twice is two. */
  readonly isDone: (key: PageKey) => boolean;
  /** Where the record of a page stands that an earlier run has finished; each entry answers once, as in `isDone`. */
  readonly placeOf: (key: PageKey) => Place | null;
  /** Pages that earlier runs could not finish, and that are not tried again. */
  readonly failedBefore: number;
  /** Length of the output, in bytes, when the last page was entered; 0 in a new journal. */
  readonly outputLength: number;
  /** Whether the output was put together anew, and nothing was entered since. */
  readonly isAnew: boolean;
  /** Whether the output holds records of pages that were or are tried again. */
  readonly hasGaps: boolean;
  /** Places of records that nobody has asked for: of finished pages that are no longer among the inputs. */
  readonly unclaimed: () => Place[];
  /** Enters pages whose records are safely out, and makes the entries safe. Throws `JournalWriteError`. */
  readonly enter: (pages: readonly Entered[]) => void;
  /** Enters that the output was put together anew, of the records at these places in this order. Throws `JournalWriteError`. */
  readonly enterAnew: (places: readonly Place[]) => void;
  readonly close: () => void;
}

const KIND = 'wirecopy-journal';
const NEWLINE = 0x0a;

/** A line of the journal. */
interface Line {
  readonly key: string;
  readonly out: number;
  readonly failed?: true;
  /** It stands for an entry of a page that failed, whose record is no longer wanted. */
  readonly again?: true;
}

interface Entry extends Place {
  readonly key: string;
  readonly isFailed: boolean;
}

const nameOf = ({ path, ordinal, size, modifiedMs }: PageKey): string =>
  JSON.stringify([path, ordinal, size, modifiedMs]);

/** Opens a journal, or begins one. Throws `JournalError` for one of another call, one in use, and a file that is none. */
export function openJournal({ path, madeBy, retriesFailed }: JournalOptions): Journal {
  // A device or a FIFO may never end.
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) throw noJournal(path);
  const lock = takeLock(path);
  try {
    const head = `${JSON.stringify({ [KIND]: 1, ...madeBy })}\n`;
    const known = readJournal(path, madeBy, head);
    const file = beginWriting(path, { length: known.length, head });
    return keepJournal({ file, path, retriesFailed }, known, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Opens the journal for further lines, behind those that count. Throws `JournalError` where the system says no. */
function beginWriting(path: string, { length, head }: { length: number; head: string }): number {
  try {
    if (length > 0) truncateSync(path, length);
    const file = openSync(path, length > 0 ? 'a' : 'w');
    if (length === 0) appendAll(file, head);
    fdatasyncSync(file);
    return file;
  } catch (error) {
    throw new JournalError(`the journal ${path} cannot be written: ${systemReason(error)}`, { cause: error });
  }
}

/** What a journal holds. */
interface Known {
  /** In the order of the output. */
  readonly entries: readonly Entry[];
  readonly hasGaps: boolean;
  readonly isAnew: boolean;
  /** Bytes of the journal that count. */
  readonly length: number;
}

interface OpenJournal {
  readonly file: number;
  readonly path: string;
  readonly retriesFailed: boolean;
}

function keepJournal({ file, path, retriesFailed }: OpenJournal, known: Known, lock: Lock): Journal {
  const isKept = ({ isFailed }: Entry): boolean => !(retriesFailed && isFailed);
  const kept = known.entries.filter(isKept);
  const open = groupByKey(kept);
  const places = groupByKey(kept);
  const failed = groupByKey(known.entries.filter((entry) => !isKept(entry)));
  const hasGaps = known.hasGaps || failed.size > 0;
  const append = (lines: readonly object[]): void => {
    try {
      appendAll(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
      fdatasyncSync(file);
    } catch (error) {
      throw new JournalWriteError(`the journal ${path} cannot be written: ${systemReason(error)}`, { cause: error });
    }
  };
  const toLine = ({ key, isFailed, out }: Entered): Line => {
    const name = nameOf(key);
    const isAgain = failed.get(name)?.shift() !== undefined;
    return { key: name, out, ...(isFailed ? { failed: true } : {}), ...(isAgain ? { again: true } : {}) };
  };
  return {
    failedBefore: kept.filter(({ isFailed }) => isFailed).length,
    outputLength: known.entries.at(-1)?.end ?? 0,
    isAnew: known.isAnew,
    isDone: (key) => open.get(nameOf(key))?.shift() !== undefined,
    placeOf: (key) => places.get(nameOf(key))?.shift() ?? null,
    hasGaps,
    unclaimed: () => [...places.values()].flat().sort((a, b) => a.start - b.start),
    enter: (pages) => {
      if (pages.length > 0) append(pages.map(toLine));
    },
    enterAnew: (order) => {
      const byStart = new Map(readJournal(path, {}, '').entries.map((entry) => [entry.start, entry]));
      let out = 0;
      const lines = order.flatMap(({ start, end }): Line[] => {
        const entry = byStart.get(start);
        out += end - start;
        return entry ? [{ key: entry.key, out, ...(entry.isFailed ? { failed: true } : {}) }] : [];
      });
      append([{ [ANEW]: lines.length }, ...lines]);
    },
    close: () => {
      closeSync(file);
      lock.release();
    },
  };
}

/** The entries of each page, in order. */
function groupByKey(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.key);
    if (group) group.push(entry);
    else groups.set(entry.key, [entry]);
  }
  return groups;
}

function appendAll(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
}

function readJournal(path: string, madeBy: JournalOptions['madeBy'], newHead: string): Known {
  const bytes = readOrNothing(path);
  const end = bytes.lastIndexOf(NEWLINE) + 1;
  const isTornHead = end === 0 && newHead.startsWith(bytes.toString('utf8'));
  if (isTornHead) return { entries: [], hasGaps: false, isAnew: false, length: 0 };
  const [head, ...lines] = bytes.subarray(0, end).toString('utf8').split('\n').slice(0, -1);
  checkHead(path, parseObject(head ?? ''), madeBy);
  const whole = withoutTornBlock(lines);
  const torn = lines.slice(whole.length).reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
  return { ...readEntries(path, whole), length: end - torn };
}

/** How many lines follow about an output that was put together anew: all before them is past. */
const ANEW = 'anew';
const anewOf = (line: string): number | null => {
  const count = line.startsWith(`{"${ANEW}":`) ? parseObject(line)?.[ANEW] : null;
  return typeof count === 'number' ? count : null;
};

/** The lines without a block about an output put together anew that is not there in full: then the output is the old one. */
function withoutTornBlock(lines: readonly string[]): readonly string[] {
  const at = lines.findLastIndex((line) => anewOf(line) !== null);
  const isTorn = at >= 0 && lines.length - at - 1 < (anewOf(lines[at] ?? '') ?? 0);
  return isTorn ? lines.slice(0, at) : lines;
}

function readEntries(path: string, lines: readonly string[]): Omit<Known, 'length'> {
  const anew = lines.findLastIndex((line) => anewOf(line) !== null);
  const current = lines.slice(anew + 1);
  const entries: Entry[] = [];
  const gone = new Set<Entry>();
  const failed = new Map<string, Entry[]>();
  let start = 0;
  for (const line of current) {
    const { key, out, isFailed, isAgain } = readLine(path, line);
    const entry = { key, start, end: out, isFailed };
    start = out;
    entries.push(entry);
    const old = isAgain ? failed.get(key)?.shift() : undefined;
    if (old) gone.add(old);
    if (isFailed) failed.set(key, [...(failed.get(key) ?? []), entry]);
  }
  const count = anew < 0 ? null : anewOf(lines[anew] ?? '');
  return {
    entries: gone.size === 0 ? entries : entries.filter((entry) => !gone.has(entry)),
    hasGaps: gone.size > 0,
    isAnew: count === current.length,
  };
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

interface ReadLine {
  readonly key: string;
  readonly out: number;
  readonly isFailed: boolean;
  readonly isAgain: boolean;
}

function readLine(path: string, line: string): ReadLine {
  const entry = parseObject(line);
  const { key, out } = entry ?? {};
  if (typeof key !== 'string' || typeof out !== 'number') {
    throw new JournalError(`the journal ${path} has a line that is none of its own; give --resume another file`);
  }
  return { key, out, isFailed: entry?.['failed'] === true, isAgain: entry?.['again'] === true };
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
    writeFileSync(own, String(process.pid), { flag: 'wx' });
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

/** Whether a process of that number lives. */
export function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
