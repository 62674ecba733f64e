/** Starts the command line. */
import { readFileSync } from 'node:fs';
import { extract } from '../index.js';

process.stdout.write(`${JSON.stringify(extract(readFileSync(process.argv[2] ?? 0)))}\n`);
