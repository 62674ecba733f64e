/** The version of the package. */
import { readFileSync } from 'node:fs';
import { PACKAGE_FILE } from './package-files.js';

/** The version as `package.json` has it. Throws where the file cannot be read. */
export const readVersion = (): string =>
  (JSON.parse(readFileSync(PACKAGE_FILE, 'utf8')) as { version: string }).version;
