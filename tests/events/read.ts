/** Reads a bare body up to the events, for the tests of this folder. */
import { loadStages, readPage } from '../../src/pipeline.js';
import type { RecognitionEvent } from '../../src/record.js';

await loadStages();

export const readEvents = (text: string, published?: string): readonly RecognitionEvent[] =>
  readPage({ content: text }, { format: 'body', ...(published ? { published } : {}) }).findings.events;

/** The events of a page with a headline over its body. */
export const readEventsUnder = (headline: string, text: string): readonly RecognitionEvent[] =>
  readPage({ content: `<html><body><article><h1>${headline}</h1><p>${text}</p></article></body></html>` }, {}).findings
    .events;

const names = (parties: readonly { name: string }[]): string => parties.map(({ name }) => name).join(' + ');

/** One line an event: "recognition: Russia > Abkhazia [asserted]". */
export const tellEvents = (events: readonly RecognitionEvent[]): string[] =>
  events.map(({ type, actor, recipient, status }) => `${type}: ${names(actor)} > ${names(recipient)} [${status}]`);
