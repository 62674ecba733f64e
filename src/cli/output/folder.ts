/** `-o DIR/`: one file a page, each written under a temporary name and renamed when whole. Nothing leaves the folder. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Finished } from '../../run/index.js';
import { OutputError } from '../exit.js';
import { isLeftover, onDisk, renameSafely, writeWhole } from './disk.js';
import { makeNamer } from './file-names.js';
import type { Content, Output } from './index.js';

interface FolderOptions {
  /** The input folders, whose inner paths the output keeps. */
  readonly inputFolders: readonly string[];
  /** The format's ending, with its dot. */
  readonly ending: string;
}

/** Opens a folder for records; makes it where it is missing, its parent not. */
export function openFolder(path: string, { inputFolders, ending }: FolderOptions): Output {
  const root = onDisk(path, () => makeFolder(path));
  onDisk(path, () => clearLeftovers(root, ending));
  const nameOf = makeNamer(inputFolders, ending);
  return {
    write: async (content, page) => {
      if (page === null) return true;
      const name = nameOf(page);
      const isNothing = page.result === null || (page.result.isFailed && content.length === 0);
      if (!isNothing) onDisk(join(path, name), () => writeInside(root, name, { content, page }));
      return true;
    },
    written: () => 0,
    commit: () => {},
    finish: () => {},
  };
}

function makeFolder(path: string): string {
  if (!existsSync(path)) mkdirSync(path);
  return realpathSync(path);
}

/** Takes away what dead runs left unfinished, in the folder and below it. */
function clearLeftovers(folder: string, ending: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) clearLeftovers(path, ending);
    else if (entry.name.includes(`${ending}.part-`) && isLeftover(entry.name)) rmSync(path, { force: true });
  }
}

/** Makes a folder below another, step by step: none is made behind a link that leads out. */
function makeFolders(root: string, below: string): string {
  let real = root;
  for (const step of below.split(sep).filter((name) => name !== '')) {
    const next = join(real, step);
    if (!existsSync(next)) mkdirSync(next);
    real = realpathSync(next);
    if (real !== root && !real.startsWith(root + sep))
      throw new OutputError(`the output ${next} would leave the folder through a link`);
  }
  return real;
}

function writeInside(root: string, name: string, { content, page }: { content: Content; page: Finished }): void {
  const target = join(root, name);
  const folder = dirname(target);
  const real = makeFolders(root, folder.slice(root.length));
  refuseOwnInput(join(real, target.slice(folder.length + 1)), page);
  const part = `${target}.part-${process.pid}`;
  const file = openSync(part, 'wx');
  try {
    writeWhole(file, content);
    fsyncSync(file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  renameSafely(part, target);
}

function refuseOwnInput(target: string, { path }: Finished): void {
  const isInput = path !== '-' && realOrNull(path) === target;
  if (isInput) throw new OutputError(`the output ${target} is the input itself; write to another folder`);
}

function realOrNull(path: string): string | null {
  try {
    return lstatSync(path) ? realpathSync(path) : null;
  } catch {
    return null;
  }
}
