/** The names corpora as sequences of feature rows with gold labels. */
import { labelOf } from '../../actors/tagger/labels.js';
import { OFFSETS, pushEdge, pushWordFeatures } from '../../actors/tagger/name-features.js';
import { type NameText, readNameText } from '../../actors/tagger/name-text.js';
import { pushPlaceFeatures } from '../../actors/tagger/place-features.js';

import type { FeatureList } from '../../model/feature-list.js';
import { readBody, readText } from '../../text/index.js';
import type { NameDocument } from './names-corpora.js';

/** A document made ready. */
export interface PreparedDocument {
  readonly document: NameDocument;
  readonly text: NameText;
  /** Gold label of each unit. */
  readonly gold: Uint8Array;
}

/** Units this far from a capital are learned from. Further than where names are sought: what is no name is learned too. */
const REACH = 2;

/** Reads a document and lays its gold mentions on its units; a mention that parts a unit is left out. */
export function prepare(document: NameDocument): PreparedDocument {
  const text = readNameText(readText(readBody(document.text)), { reach: REACH });
  const gold = new Uint8Array(text.units.length);
  const byStart = new Map<number, number>();
  const byEnd = new Map<number, number>();
  for (let at = 0; at < text.units.length; at += 1) {
    byStart.set(text.units.startOf(at), at);
    byEnd.set(text.units.endOf(at), at);
  }
  for (const { start, end, type } of document.mentions) {
    const first = byStart.get(start);
    const last = byEnd.get(end);
    if (first === undefined || last === undefined || text.lineOf[first] !== text.lineOf[last]) continue;
    if (first === last) gold[first] = labelOf(type, 'S');
    else {
      gold.fill(labelOf(type, 'I'), first + 1, last);
      gold[first] = labelOf(type, 'B');
      gold[last] = labelOf(type, 'E');
    }
  }
  return { document, text, gold };
}

/** All features of one unit. */
export function pushUnitFeatures(text: NameText, at: number, list: FeatureList): void {
  for (const offset of OFFSETS) {
    const other = at + offset;
    if (other >= 0 && other < text.units.length && text.lineOf[other] === text.lineOf[at])
      pushWordFeatures(text, { typeNumber: text.typeOf[other] ?? 0, offset }, list);
    else pushEdge(offset, list);
  }
  pushPlaceFeatures(text, at, list);
}
