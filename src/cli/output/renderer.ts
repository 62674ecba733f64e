/** Records → the characters or bytes of the call's format, fit for where they go. */
import { type Format, makeEmitter, makeVisibleIn, showsFailures, type TextFormat } from '../../emit/index.js';
import type { AnyRecord } from '../../record.js';
import type { Result } from '../../run/index.js';
import type { ExtractCall } from '../arguments/call.js';
import { makePaint, wantsColor, widthOf } from '../terminal/terminal.js';
import type { Content } from './index.js';

/** Both parts throw where a record is too large to be written. */
export interface Renderer {
  readonly page: (result: Result) => Content;
  readonly end: () => Content;
}

interface RenderState {
  readonly onePage: boolean;
  /** Whether the output goes on where an earlier run stopped. */
  readonly continues: boolean;
}

/** One document under way. */
interface Document {
  readonly record: (record: AnyRecord) => Content;
  readonly end: () => Content;
}

/** The renderer of a call. In a folder each file is a document of its own. */
export async function openRenderer(call: ExtractCall, state: RenderState): Promise<Renderer> {
  const toTerminal = goesToTerminal(call);
  const format = formatOf(call);
  const isPlain = format === 'ndjson' && !toTerminal;
  if (isPlain) return { page: ({ json }) => `${json()}\n`, end: () => '' };
  const open = format === 'parquet' ? await openerOfParquet(call) : openerOf(format, call);
  if (call.output.kind === 'folder') {
    return {
      page: ({ record, isFailed }) => {
        if (isFailed && !showsFailures(format)) return '';
        const document = open({ onePage: true, continues: false });
        return join(document.record(record()), document.end());
      },
      end: () => '',
    };
  }
  const { record, end } = open(state);
  return { page: (result) => record(result.record()), end };
}

type Opener = (state: RenderState) => Document;

function openerOf(format: TextFormat, call: ExtractCall): Opener {
  const toTerminal = goesToTerminal(call);
  const color = wantsColor({ option: call.color, env: process.env, isTerminal: toTerminal });
  const safe = toTerminal && format !== 'pretty' ? makeVisibleIn(format) : (text: string): string => text;
  return (state) => {
    const emitter = makeEmitter(format, {
      ...state,
      ...(call.table === null ? {} : { table: call.table }),
      paint: makePaint(color),
      width: widthOf(process.stdout),
    });
    return { record: (record) => safe(emitter.record(record)), end: emitter.end };
  };
}

/** Loads the format's own file, and the package behind it. */
async function openerOfParquet({ table }: ExtractCall): Promise<Opener> {
  const { parquetTable } = await import('../../emit/tables/parquet.js');
  return () => parquetTable(table ?? 'events');
}

const join = (left: Content, right: Content): Content =>
  typeof left === 'string' && typeof right === 'string' ? left + right : Buffer.concat([left, right].map(toBytes));

const toBytes = (content: Content): Uint8Array => (typeof content === 'string' ? Buffer.from(content) : content);

const goesToTerminal = ({ output }: ExtractCall): boolean => output.kind === 'stdout' && process.stdout.isTTY === true;

/** The format asked for; else the summary on a terminal and NDJSON everywhere else. */
export const formatOf = (call: ExtractCall): Format => call.format ?? (goesToTerminal(call) ? 'pretty' : 'ndjson');
