/** What a rule of the user's own has taken out of the tree, listed beside what the stage itself takes out. */
import { appendChild, Document, type Element } from '../parse/node.js';
import { cutBlocks } from './page/cut/blocks.js';
import { type Cause, RemovalList } from './removals/index.js';
import type { Body } from './types.js';

const CAUSE: Cause = { rule: 'site-rule', reason: 'rule' };

/** The texts of an element that stands in no tree. */
export function textsUnder(element: Element): string[] {
  const document = new Document();
  appendChild(document, element);
  return cutBlocks(document).blocks.map(({ text }) => text);
}

/** The body with these texts among its removals, behind the others. */
export function withRuledOut(body: Body, texts: readonly string[]): Body {
  const list = new RemovalList();
  for (const text of texts) list.add(CAUSE, text);
  return {
    ...body,
    removals: [...body.removals, ...list.toRemovals()],
    verdicts: [...body.verdicts, ...texts.map((text) => ({ text, cause: CAUSE, score: null, element: null }))],
  };
}
