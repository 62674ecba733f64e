/** Files, folders and globs → the files to read, lazily, in the order of their paths' code units. */

import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { itemAt } from '../../model/column.js';
import { loadGlobber } from '../libraries.js';

/** A file to read. `location` opens it, also where its name is no UTF-8; `path` is what the record shows. */
export interface FileToRead {
  readonly path: string;
  readonly location: string | Buffer;
}

/** What is wrong with a path that the call names. */
export class PathError extends Error {}

/** A path that a call names. */
export type NamedPath = FileToRead & { readonly kind: 'file' | 'folder' };

/** Any character that makes a path a pattern: "pages/*.html". */
const GLOB = /[*?[\]{}!()]/;

/** What a path of the call names: itself, or the files that match it as a glob. Throws `PathError` where there is no such path. */
export function resolvePath(path: string): NamedPath[] {
  const stats = statOrNull(path);
  if (stats) return [{ path, location: path, kind: stats.isDirectory() ? 'folder' : 'file' }];
  if (!GLOB.test(path)) throw new PathError(`no such file or folder: ${path}`);
  const matches = loadGlobber().globSync(path, {
    onlyFiles: true,
    followSymbolicLinks: false,
    expandDirectories: false,
    absolute: path.startsWith('/'),
  });
  if (matches.length === 0) throw new PathError(`no file matches: ${path}`);
  return matches.sort(byCodeUnit).map((match) => ({ path: match, location: match, kind: 'file' }));
}

/** As `resolvePath`, of a name in bytes, which need be no UTF-8. */
export function resolveName(name: Buffer): NamedPath[] {
  const path = name.toString('utf8');
  if (Buffer.from(path).equals(name)) return resolvePath(path);
  const stats = statOrNull(name);
  if (stats === null) throw new PathError(`no such file or folder: ${path}`);
  return [{ path, location: name, kind: stats.isDirectory() ? 'folder' : 'file' }];
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function statOrNull(path: string | Buffer): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

interface Entry {
  readonly name: Buffer;
  /** The name as text, a folder's with its slash, so that sorting names sorts whole paths. */
  readonly key: string;
  readonly isFolder: boolean;
}

/**
 * Every page below a folder. Hidden files, FIFOs, sockets and devices are passed over, links to folders are not followed;
 * links to files are given, dangling ones too (opening them says what is wrong). A folder that cannot be listed comes as
 * itself, for the same reason. `exclude` names what the run itself writes, as absolute paths.
 */
export function* walkFolder(folder: FileToRead, exclude: readonly string[] = []): Generator<FileToRead> {
  const stack: Iterator<Entry>[] = [];
  const parents: FileToRead[] = [];
  const enter = (location: FileToRead): boolean => {
    const entries = listFolder(location);
    if (entries === null) return false;
    stack.push(entries[Symbol.iterator]());
    parents.push(location);
    return true;
  };
  if (!enter(folder)) yield folder;
  while (stack.length > 0) {
    const next = itemAt(stack, stack.length - 1).next();
    if (next.done) {
      stack.pop();
      parents.pop();
      continue;
    }
    const file = joinPath(itemAt(parents, parents.length - 1), next.value.name);
    if (exclude.length > 0 && exclude.includes(resolve(file.path))) continue;
    if (!next.value.isFolder) yield file;
    else if (!enter(file)) yield file;
  }
}

function listFolder({ location }: FileToRead): Entry[] | null {
  let entries: Dirent<Buffer>[];
  try {
    entries = readdirSync(location, { withFileTypes: true, encoding: 'buffer' }) as unknown as Dirent<Buffer>[];
  } catch {
    return null;
  }
  return entries
    .filter((entry) => entry.name[0] !== 0x2e && isPageOrFolder(entry, location))
    .map((entry) => {
      const isFolder = entry.isDirectory();
      return { name: entry.name, isFolder, key: entry.name.toString('utf8') + (isFolder ? '/' : '') };
    })
    .sort((a, b) => byCodeUnit(a.key, b.key));
}

function isPageOrFolder(entry: Dirent<Buffer>, folder: string | Buffer): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile() || entry.isDirectory();
  const stats = statOrNull(Buffer.concat([Buffer.from(folder), Buffer.from('/'), entry.name]));
  return stats === null || stats.isFile();
}

function joinPath({ path, location }: FileToRead, name: Buffer): FileToRead {
  const slash = path.endsWith('/') ? '' : '/';
  const text = name.toString('utf8');
  const joined = `${path}${slash}${text}`;
  const isText = Buffer.from(text).equals(name) && typeof location === 'string';
  return { path: joined, location: isText ? joined : Buffer.concat([Buffer.from(location), Buffer.from(slash), name]) };
}
