// Readability on linkedom over a folder: one line of JSON a page.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

const [folder] = process.argv.slice(2);
for (const name of readdirSync(folder).sort()) {
  let text = null;
  try {
    text = new Readability(parseHTML(readFileSync(join(folder, name), 'utf8')).document).parse()?.textContent ?? null;
  } catch {}
  process.stdout.write(`${JSON.stringify({ name, text })}\n`);
}
