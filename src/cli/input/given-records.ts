/** The records that `merge` and `report` are given; what is no record is named on standard error. */
import { makeVisible } from '../../emit/index.js';
import { PathError, readRecordLines } from '../../read/index.js';
import { pathMistake } from './named-inputs.js';

interface GivenRecords<Document> {
  readonly documents: Document[];
  /** Lines and files that are no records. */
  readonly strays: number;
}

const MOST_TOLD = 5;

/**
 * Reads all records of a call. `toDocument` makes of a record what the caller needs, null of what is no record. Throws `UsageError` for a
 * path that does not exist, before anything is read.
 */
export async function readGivenRecords<Document>(
  paths: readonly string[],
  toDocument: (record: unknown) => Document | null,
): Promise<GivenRecords<Document>> {
  const documents: Document[] = [];
  let strays = 0;
  for await (const line of open(paths)) {
    const document = 'value' in line ? toDocument(line.value) : null;
    if (document !== null) {
      documents.push(document);
      continue;
    }
    strays += 1;
    if (strays <= MOST_TOLD) tell(`${line.place}: ${'problem' in line ? line.problem : 'no record of wirecopy'}`);
  }
  if (strays > MOST_TOLD) tell(`${strays} lines are no records; the first ${MOST_TOLD} stand above`);
  return { documents, strays };
}

function open(paths: readonly string[]): ReturnType<typeof readRecordLines> {
  try {
    return readRecordLines(paths);
  } catch (error) {
    if (error instanceof PathError) throw pathMistake(error, { paths, typed: 'wirecopy merge' });
    throw error;
  }
}

const tell = (text: string): void => {
  process.stderr.write(`wirecopy: ${makeVisible(text).replaceAll('\n', '␊')}\n`);
};
