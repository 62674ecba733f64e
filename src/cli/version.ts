/** The version of the package. */
import { readFileSync } from 'node:fs';
import { PACKAGE_FILE } from './package-files.js';

export const readVersion = (): string =>
  (JSON.parse(readFileSync(PACKAGE_FILE, 'utf8')) as { version: string }).version;
