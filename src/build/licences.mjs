// The licences of all that a user gets with wirecopy: the packages that npm installs beside it, a few of which are joined into
// our own files, and the public data that the trained weights and tables were made of.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Data whose terms ask for a notice, or of which something can be known again; each weights file has a page with the rest. */
const DATA = [
  [
    'GeoNames (names of towns, as hashes, in gazetteer.bin)',
    'Creative Commons Attribution 4.0. Contains data from GeoNames, https://www.geonames.org/.',
  ],
  [
    'WordNet 3.1 (names, as hashes, in gazetteer.bin)',
    'WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. This software and database is provided "as is"; Princeton\nUniversity makes no representations or warranties, express or implied. The name of Princeton University or Princeton may not be used\nin advertising or publicity pertaining to distribution of the software or database.',
  ],
  [
    'GloVe vectors (classes of words, as hashes, in clusters.bin)',
    'Public Domain Dedication and License 1.0. J. Pennington, R. Socher, C. D. Manning: GloVe: Global Vectors for Word Representation, 2014.',
  ],
];

const LINE = `\n${'-'.repeat(80)}\n\n`;

/** Name, version and licence of a package folder, with the text of its licence file where it brings one. */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)(?:\.|$)/i.test(entry));
  return `${name} ${version}: ${license}\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : 'The package brings no text of it.'}\n`;
}

/** The text of the file: every package that `npm install wirecopy` brings, in the order of the lock file, then the data. */
export function licencesText() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const shipped = Object.entries(packages).filter(([folder, { dev, optional }]) => folder !== '' && !dev && !optional);
  const data = DATA.map(([what, terms]) => `${what}\n\n${terms}\n`);
  return [...shipped.map(([folder]) => licenceOf(folder)), ...data].join(LINE);
}
