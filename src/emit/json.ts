/** JSON: one indented document; an object for one page, an array for many. */
import type { AnyRecord } from '../record.js';
import type { Emitter } from './index.js';

/** The emitter of one document. A page that came in a container has a `member`, and makes it an array all the same. */
export function jsonDocument(onePage: boolean): Emitter {
  let state: 'empty' | 'object' | 'array' = 'empty';
  return {
    record: (record: AnyRecord) => {
      const text = JSON.stringify(record, null, 2);
      if (state === 'empty' && onePage && record.input.member === null) {
        state = 'object';
        return `${text}\n`;
      }
      const indented = text.replace(/^/gm, '  ');
      const lead = state === 'empty' ? '[\n' : ',\n';
      state = 'array';
      return lead + indented;
    },
    end: () => (state === 'object' ? '' : state === 'array' ? '\n]\n' : '[]\n'),
  };
}
