/** Formats that are documents for people: one a page, parted by a line that holds a form feed alone. */
import type { PageRecord } from '../record.js';
import type { EmitOptions, Emitter } from './index.js';

/** No article holds a form feed, so that nothing of a page looks like this line. `awk 'BEGIN { RS = "\f\n" }'` parts at it. */
const DOCUMENT_BREAK = '\f\n';

/** The emitter of documents; a page that failed adds none. */
export function documents(write: (record: PageRecord) => string, { continues = false }: EmitOptions): Emitter {
  let isFirst = !continues;
  return {
    record: (record) => {
      if ('error' in record) return '';
      const document = write(record);
      const lead = isFirst ? '' : DOCUMENT_BREAK;
      isFirst = false;
      return lead + document;
    },
    end: () => '',
  };
}
