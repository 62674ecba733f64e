// The bare tree, as cheerio makes it by htmlparser2: what no reader of pages can do without.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio/slim';

const [folder] = process.argv.slice(2);
for (const name of readdirSync(folder).sort()) {
  const $ = load(readFileSync(join(folder, name), 'utf8'));
  process.stdout.write(`${JSON.stringify({ name, title: $('title').first().text() })}\n`);
}
