/** The WebAssembly that is shipped beside the code, each file compiled once. */
import { readShipped } from './shipped-files.js';

/** The little of the WebAssembly interface that is used here; Node's own types leave it out. */
declare namespace WebAssembly {
  class Memory {
    constructor(size: { initial: number });
    readonly buffer: ArrayBuffer;
  }
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    constructor(module: Module, imports: { model: { memory: Memory } });
    readonly exports: Readonly<Record<string, Kernel>>;
  }
}

type KernelFile = 'mix-cells' | 'sum-rows';
/** What a kernel exports: it reads numbers and addresses, and writes to its memory. */
type Kernel = (first: number, second: number, third: number, fourth?: number) => void;

const BYTES_A_PAGE = 0x1_0000;

const compiled = new Map<KernelFile, WebAssembly.Module>();

function moduleOf(file: KernelFile): WebAssembly.Module {
  const known = compiled.get(file);
  if (known !== undefined) return known;
  const made = new WebAssembly.Module(readShipped(`model/${file}.wasm`));
  compiled.set(file, made);
  return made;
}

/** A kernel with so many bytes of memory of its own, all zero. Throws an `Error` on a name that it does not export. */
export function openKernel(file: KernelFile, name: string, bytes: number): { buffer: ArrayBuffer; run: Kernel } {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / BYTES_A_PAGE) });
  const run = new WebAssembly.Instance(moduleOf(file), { model: { memory } }).exports[name];
  if (run === undefined) throw new Error(`${file}.wasm exports no "${name}"`);
  return { buffer: memory.buffer, run };
}
