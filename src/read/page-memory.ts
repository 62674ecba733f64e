/**
 * One piece of memory that files are read into, each over the one before, for runs that are done with a page before they read the
 * next. A buffer for each page is freed when V8 next looks through its old objects, and by then many pages are held.
 */
import type { FileHandle } from 'node:fs/promises';

const SMALLEST = 65_536;

export class PageMemory {
  private bytes = Buffer.alloc(0);

  /** The first `size` bytes of a file, or all that it has; they stand until the next call. */
  async read(file: FileHandle, size: number): Promise<Buffer> {
    // What is no file on a disk says that it is empty.
    if (size === 0) return file.readFile();
    if (this.bytes.length < size) this.bytes = Buffer.allocUnsafeSlow(Math.max(2 * size, SMALLEST));
    let length = 0;
    while (length < size) {
      const { bytesRead } = await file.read(this.bytes, length, size - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return this.bytes.subarray(0, length);
  }
}
