/** The body of a page of markup. */
import type { Caption, Removal } from '../record.js';
import { readCaption } from './captions.js';
import { SIGN } from './class-signs.js';
import { looksLikeHeadline, tellHeadLine } from './head.js';
import type { Block, Body, HeadLine, Verdict } from './index.js';
import type { Page, PlacedBlock } from './page.js';
import { findRegion, type Region } from './region.js';
import { findPhrase, reasonAround, reasonToRemove } from './removals/index.js';
import { WITHIN } from './tag-roles.js';

/** The article of a page of markup, and what was taken out. */
export function bodyOfMarkup(page: Page): Body {
  const region = findRegion(page);
  if (region === null) return { ...emptyBody(page), noArticle: 'no block reads like an article' };
  const blocks: Block[] = [];
  const captions: Caption[] = [];
  const removals = new RemovalList();
  const verdicts: Verdict[] = [];
  const head = readHead(page, region);
  for (const block of page.blocks) {
    const isInside = block.index >= region.first && block.index < region.end;
    const reason = isInside ? reasonToRemove(block) : reasonOutside(block, region);
    verdicts.push({ text: block.text, reason, score: null });
    if (reason === null) blocks.push({ kind: block.kind, text: block.text });
    else removals.add(reason, block.text);
    const caption = reason === 'caption' ? readCaption(block.text) : null;
    if (caption) captions.push(caption);
  }
  return { blocks, captions, removals: removals.removals, head, verdicts, noArticle: null };
}

function emptyBody(page: Page): Body {
  const removals = new RemovalList();
  const verdicts: Verdict[] = [];
  for (const block of page.blocks) {
    const reason = findPhrase(block.key)?.reason ?? reasonAround(block) ?? 'boilerplate';
    removals.add(reason, block.text);
    verdicts.push({ text: block.text, reason, score: null });
  }
  return { blocks: [], captions: [], removals: removals.removals, head: [], verdicts, noArticle: null };
}

function reasonOutside(block: PlacedBlock, region: Region): string {
  const reason = findPhrase(block.key)?.reason ?? reasonAround(block);
  if (reason) return reason;
  return block.index < region.first ? 'navigation' : 'related-stories';
}

const HEAD_LINES = 40;
const LINES_OVER_HEADLINE = 6;

function readHead(page: Page, region: Region): HeadLine[] {
  const head: HeadLine[] = [];
  let sawHeadline = false;
  let from = Math.max(0, region.first - HEAD_LINES);
  const headline = page.blocks.findIndex(({ tag, index }) => tag === 'h1' && index >= from && index < region.first);
  if (headline >= 0) from = Math.max(from, headline - LINES_OVER_HEADLINE);
  for (let at = from; at < region.first; at += 1) {
    const block = page.blocks[at] as PlacedBlock;
    const kind = kindAtHead(block);
    if (kind === 'headline' && sawHeadline) continue;
    if (kind === 'headline') sawHeadline = true;
    if (kind) head.push({ kind, text: block.text });
  }
  return head;
}

function kindAtHead(block: PlacedBlock): HeadLine['kind'] | null {
  if (
    (block.withinAround & (WITHIN.nav | WITHIN.hidden | WITHIN.footer)) !== 0 &&
    (block.signsAround & SIGN.navigation) === 0
  )
    return null;
  if (block.tag === 'h1') return 'headline';
  const told = tellHeadLine(block.text);
  if (told) return told;
  if ((block.signsAround & SIGN.byline) !== 0) return 'byline';
  if ((block.signsAround & SIGN.deck) !== 0 && looksLikeHeadline(block.text)) return 'deck';
  return null;
}

/** Removals in page order; neighbours with one reason are one removal. */
export class RemovalList {
  readonly removals: Removal[] = [];
  private parts: string[] = [];
  private reason = '';

  add(reason: string, text: string): void {
    if (reason === this.reason && this.parts.length > 0) {
      this.parts.push(text);
      (this.removals.at(-1) as Removal).text += `\n${text}`;
      return;
    }
    this.reason = reason;
    this.parts = [text];
    this.removals.push({ reason, text });
  }
}
