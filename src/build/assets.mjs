// The part of the build that tsc does not do: the JSON Schema is written from the record's definition, the manual page from the
// table of options, and binary data (trained weights) is copied beside the compiled code.
import { cpSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { lineSchema } from '../../dist/build/record-schema.js';
import { manPage } from '../../dist/cli/manual/man.js';

const schema = z.toJSONSchema(lineSchema, { target: 'draft-2020-12' });
writeFileSync(new URL('../../dist/record.schema.json', import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);

writeFileSync(new URL('../../dist/wirecopy.1', import.meta.url), manPage());

cpSync(new URL('../../src/data', import.meta.url), new URL('../../dist/data', import.meta.url), {
  recursive: true,
  filter: (path) => !/\.(?:ts|md)$/.test(path),
});

for (const kernel of ['mix-cells', 'sum-rows'])
  cpSync(
    new URL(`../../src/model/${kernel}.wasm`, import.meta.url),
    new URL(`../../dist/model/${kernel}.wasm`, import.meta.url),
  );
