/**
 * Apache Parquet: the tables of `csv` with types that no archive changes. Loaded only when it is asked for, since its writer is a
 * package of its own. Rows are held until they are a row group; the file's index comes at its end.
 */
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { AnyRecord } from '../../record.js';
import type { CsvTable } from '../formats.js';
import { exactTime } from '../identity.js';
import { type Cell, type ColumnHead, TABLES, type Table } from './flat-tables.js';

/** Turns the records of one run into bytes, in order. */
interface BinaryEmitter {
  readonly record: (record: AnyRecord) => Uint8Array;
  readonly end: () => Uint8Array;
}

/** A row group is closed at so many rows, or at so many characters, whichever comes first. */
const MOST_ROWS = 10_000;
const MOST_CHARACTERS = 16 * 2 ** 20;

type Value = string | number | Date | null;
type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

/** A column of the file, and what it takes of a cell. */
interface FileColumn {
  readonly element: SchemaElement;
  readonly at: number;
  readonly toValue: (cell: Cell) => Value;
}

const MOMENT = { type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' } } as const;
const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;
const same = (cell: Cell): Value => cell;
const textOrNull = (cell: Cell): Value => (cell === '' ? null : cell);

/** A date gives several columns: the day, where it is known; the moment, where time and zone are known; and what the record has. */
function columnsOf({ name, type }: ColumnHead, at: number): FileColumn[] {
  const column = (element: Omit<SchemaElement, 'name'>, toValue: FileColumn['toValue'], ending = ''): FileColumn => ({
    element: { ...element, name: name + ending, repetition_type: 'OPTIONAL' },
    at,
    toValue,
  });
  if (type === 'count') return [column({ type: 'INT32' }, same)];
  if (type === 'share') return [column({ type: 'DOUBLE' }, same)];
  if (type === 'text') return [column(TEXT, textOrNull)];
  return [
    column({ type: 'INT32', converted_type: 'DATE' }, dayOf),
    ...(type === 'time' ? [column(MOMENT, momentOf, '_at')] : []),
    column(TEXT, textOrNull, '_text'),
  ];
}

const FULL_DATE = /^\d{4}-\d{2}-\d{2}/;

/** The day; null for what is less exact, and for a day that no calendar has. */
function dayOf(cell: Cell): Date | null {
  const [day] = FULL_DATE.exec(String(cell ?? '')) ?? [];
  if (day === undefined) return null;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? date : null;
}

function momentOf(cell: Cell): Date | null {
  const time = exactTime(typeof cell === 'string' ? cell : null);
  const date = new Date(time ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** The emitter of a table; a page that failed adds no row. */
export function parquetTable(table: CsvTable): BinaryEmitter {
  const { columns, rows }: Table = TABLES[table];
  const fileColumns = columns.flatMap(columnsOf);
  const root = { name: 'wirecopy', num_children: fileColumns.length };
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [root, ...fileColumns.map(({ element }) => element)],
    createdBy: 'wirecopy',
  });
  let waiting: Cell[][] = [];
  let characters = 0;
  /** What was written since the last call. */
  const take = (): Uint8Array => {
    const taken = bytes.getBytes().slice();
    bytes.index = 0;
    return taken;
  };
  const closeGroup = (): void => {
    const columnData = fileColumns.map(({ element, at, toValue }) => ({
      name: element.name,
      data: waiting.map((row) => toValue(row[at] ?? null)),
    }));
    writer.write({ columnData, rowGroupSize: MOST_ROWS });
    waiting = [];
    characters = 0;
  };
  return {
    record: (record) => {
      if ('error' in record) return NOTHING;
      for (const row of rows(record)) {
        waiting.push(row);
        characters += row.reduce((sum: number, cell) => sum + (typeof cell === 'string' ? cell.length : 0), 0);
      }
      if (waiting.length < MOST_ROWS && characters < MOST_CHARACTERS) return NOTHING;
      closeGroup();
      return take();
    },
    end: () => {
      if (waiting.length > 0) closeGroup();
      writer.finish();
      return take();
    },
  };
}

const NOTHING = new Uint8Array();
