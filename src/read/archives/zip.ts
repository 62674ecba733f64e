/**
 * zip: files of any order, with an index at the end (PKWARE's APPNOTE) → its members, as streams. yauzl reads the index; what a file
 * holds is checked against it here, since an index can claim anything.
 */
import type { FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { PageError } from '../../warning.js';
import { sourceOf } from '../byte-reader.js';
import { loadZip } from '../libraries.js';
import { isHidden, type Member } from './members.js';

const bad = (what: string, cause?: unknown): PageError =>
  new PageError('bad-container', `broken zip: ${cause instanceof Error ? cause.message : what}`, { cause });

/** The files of an archive that lies on a disk, in the order of its index. A broken index is one problem, and ends it; a broken file is a problem in its place. */
export async function* readZip(file: FileHandle): AsyncGenerator<Member> {
  try {
    const zip = await loadZip().fromFdPromise(file.fd, { decodeStrings: false, validateEntrySizes: false });
    let left = zip.fileSize;
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      if (!isFile(entry, name)) continue;
      left -= entry.compressedSize;
      // A few kilobytes that a thousand files share unpack for minutes.
      if (left < 0) throw bad('its files lie over each other');
      yield { name, bytes: sourceOf(readFile(zip, entry)) };
    }
  } catch (cause) {
    const { code, message } = bad('no index', cause);
    yield { name: null, problem: { code, message } };
  }
}

const nameOf = ({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string =>
  loadZip().getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);

const UNIX = 3;
const LINK = 0xa;

/** Folders, links and hidden files are no pages. */
function isFile({ versionMadeBy, externalFileAttributes }: Entry, name: string): boolean {
  const isLink = versionMadeBy >>> 8 === UNIX && externalFileAttributes >>> 28 === LINK;
  return !isLink && !/[/\\]$/.test(name) && !isHidden(name);
}

/** A stream without an encoding gives bytes alone. */
const bytesOf = (stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> => stream;

/** What a member holds. Throws `bad-container` where it is packed in an unknown way, encrypted, cut, broken, or not what the index says. */
async function* readFile(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  let checksum = 0;
  let left = entry.uncompressedSize;
  if (entry.isEncrypted()) throw bad('a file is encrypted');
  try {
    for await (const chunk of bytesOf(await zip.openReadStreamPromise(entry))) {
      checksum = crc32(chunk, checksum);
      left -= chunk.length;
      if (left < 0) break;
      yield chunk;
    }
  } catch (cause) {
    throw bad('a file cannot be read', cause);
  }
  if (left !== 0) throw bad('wrong length');
  if (checksum !== entry.crc32) throw bad('wrong checksum');
}
