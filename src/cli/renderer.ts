/** Records → the characters of the call's format, fit for where they go. */
import { type Emitter, type Format, makeEmitter, makeVisibleIn } from '../emit/index.js';
import type { Result } from '../run/index.js';
import type { ExtractCall } from './call.js';
import { makePaint, wantsColor, widthOf } from './terminal.js';

/** Both parts throw where a record is too large to be written. */
export interface Renderer {
  readonly page: (result: Result) => string;
  readonly end: () => string;
}

interface RenderState {
  readonly onePage: boolean;
  /** Whether the output goes on where an earlier run stopped. */
  readonly continues: boolean;
}

/** The renderer of a call. In a folder each file is a document of its own. */
export function openRenderer(call: ExtractCall, { onePage, continues }: RenderState): Renderer {
  const toTerminal = goesToTerminal(call);
  const format = formatOf(call);
  const open = (isOne: boolean, goesOn: boolean): Emitter => {
    const color = wantsColor({ option: call.color, env: process.env, isTerminal: toTerminal });
    return makeEmitter(format, {
      onePage: isOne,
      continues: goesOn,
      ...(call.table === null ? {} : { table: call.table }),
      paint: makePaint(color),
      width: widthOf(process.stdout),
    });
  };
  const isPlain = format === 'ndjson' && !toTerminal;
  if (isPlain) return { page: ({ json }) => `${json()}\n`, end: () => '' };
  if (call.output.kind === 'folder') {
    return {
      page: ({ record }) => {
        const emitter = open(true, false);
        return emitter.record(record()) + emitter.end();
      },
      end: () => '',
    };
  }
  const emitter = open(onePage, continues);
  const safe = toTerminal && format !== 'pretty' ? makeVisibleIn(format) : (text: string): string => text;
  return { page: ({ record }) => safe(emitter.record(record())), end: emitter.end };
}

const goesToTerminal = ({ output }: ExtractCall): boolean => output.kind === 'stdout' && process.stdout.isTTY === true;

/** The format asked for; else the summary on a terminal and NDJSON everywhere else. */
export const formatOf = (call: ExtractCall): Format => call.format ?? (goesToTerminal(call) ? 'pretty' : 'ndjson');
