/** CSV (RFC 4180 with line feeds): one header, a row an event, a claim, an actor or a page. */
import type { EmitOptions, Emitter } from '../index.js';
import { type Cell, TABLES } from './flat-tables.js';

/** The emitter of a table; a page that failed adds no row. */
export function csvTable({ table = 'events', continues = false }: EmitOptions): Emitter {
  const { columns, rows } = TABLES[table];
  let isOpen = continues;
  const open = (): string => {
    if (isOpen) return '';
    isOpen = true;
    return `${columns.map(({ name }) => name).join(',')}\n`;
  };
  const lineOf = (row: readonly Cell[]): string => `${row.map(cellOf).join(',')}\n`;
  return {
    record: (record) => ('error' in record ? '' : open() + rows(record).map(lineOf).join('')),
    end: open,
  };
}

/** What a spread-sheet reads as the start of a formula, full-width forms included. Source: OWASP, "CSV Injection". */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]/;

function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
