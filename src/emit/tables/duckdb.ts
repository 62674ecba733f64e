/** The record's JSON Schema → SQL of DuckDB, so that every archive is read with the same columns, whatever it holds. */

/** As much of JSON Schema as the record's is written in. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly const?: unknown;
}

const SCALARS: ReadonlyMap<string | undefined, string> = new Map([
  ['string', 'VARCHAR'],
  ['integer', 'BIGINT'],
  ['number', 'DOUBLE'],
  ['boolean', 'BOOLEAN'],
]);

/** Longer than any record of a page of the default size. */
const LONGEST_RECORD = 64 * 2 ** 20;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const isNull = ({ type }: JsonSchema): boolean => type === 'null';

/** Every property that some branch of a schema has: a record of a page and one of a failure are rows of one table. */
function propertiesOf({ properties, anyOf = [] }: JsonSchema): [string, JsonSchema][] {
  return [...new Map([...anyOf.flatMap(propertiesOf), ...Object.entries(properties ?? {})])];
}

/** The type of a column. Throws where the schema says what no type is known for. */
function typeOf(schema: JsonSchema): string {
  const { type, anyOf, items } = schema;
  const properties = propertiesOf(schema);
  if (properties.length > 0)
    return `STRUCT(${properties.map(([name, inner]) => `${quoted(name)} ${typeOf(inner)}`).join(', ')})`;
  if (items) return `${typeOf(items)}[]`;
  const branches = (anyOf ?? []).filter((branch) => !isNull(branch)).map(typeOf);
  const kinds = [type ?? []].flat().filter((kind) => kind !== 'null');
  const found = branches[0] ?? SCALARS.get(kinds[0]);
  if (found === undefined || branches.some((branch) => branch !== found) || kinds.length > 1)
    throw new Error(`no type of DuckDB for ${JSON.stringify(schema)}`);
  return found;
}

/** A table for records, and the call that fills it. */
export function duckdbSql(schema: JsonSchema): string {
  const columns = propertiesOf(schema).map(([name, inner]) => ({ name, type: typeOf(inner) }));
  return `-- Records of wirecopy as a table of DuckDB: npx wirecopy archive/ -o records.ndjson && npx wirecopy schema --sql duckdb | duckdb archive.db
-- Dates are text, since a page may tell a year, a day or a moment; try_cast(date AS DATE) gives those that are a day.
CREATE TABLE records (
${columns.map(({ name, type }) => `  ${quoted(name)} ${type}`).join(',\n')}
);

INSERT INTO records SELECT * FROM read_json('records.ndjson',
  format = 'newline_delimited',
  maximum_object_size = ${LONGEST_RECORD},
  columns = {
${columns.map(({ name, type }) => `    ${quoted(name)}: '${type.replaceAll("'", "''")}'`).join(',\n')}
  }
);
`;
}
