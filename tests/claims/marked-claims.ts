/** Texts with what the taggers made of them in braces: "{source Peru} {cue said} {content it rained}". */
import { ALL_RULES, type RuleBook } from '../../src/claims/rules/rule-book.js';
import { settleClaims } from '../../src/claims/rules/settle.js';
import type { TaggedClaim } from '../../src/claims/taggers/taggers.js';
import { makeClaimColumns, type TokenSpan } from '../../src/claims/text/claim-columns.js';
import { openDoc } from '../../src/grammar/doc.js';
import { readBody, readText } from '../../src/text/index.js';

/** "{cue said}" with its part and its words. */
const MARK = /\{(source|cue|content) ([^}]*)\}/gu;

/** The text without braces, and the ranges of its marks in characters. */
function parseMarks(marked: string) {
  const marks: { part: string; start: number; end: number }[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, part = '', words = ''] = match;
    text += marked.slice(from, match.index);
    marks.push({ part, start: text.length, end: text.length + words.length });
    text += words;
    from = match.index + whole.length;
  }
  return { text: text + marked.slice(from), marks };
}

/** The claims that the rules make of a marked text, "source [cue] content via medium", parted by " / ". */
export function settled(marked: string, rules: RuleBook = ALL_RULES): string {
  const { text, marks } = parseMarks(marked);
  const reading = openDoc(readText(readBody(text)));
  const columns = makeClaimColumns(reading);
  const spansOf = (wanted: string): TokenSpan[] =>
    marks
      .filter(({ part }) => part === wanted)
      .map(({ start, end }) => ({
        first: reading.tokens.findIndex((token) => token.end > start),
        end: reading.tokens.findLastIndex((token) => token.start < end) + 1,
      }));
  const [cue] = spansOf('cue');
  const paragraph = columns.paragraphs.find(({ first, end }) => cue && first <= cue.first && cue.first < end);
  const tagged: TaggedClaim[] =
    cue && paragraph ? [{ paragraph, cue, source: spansOf('source'), content: spansOf('content') }] : [];
  const textOf = ({ first, end }: TokenSpan): string =>
    text.slice(reading.tokens[first]?.start, reading.tokens[end - 1]?.end);
  return settleClaims(columns, tagged, rules)
    .map(({ source, shownCue, content, via }) => {
      const medium = via ? ` via ${textOf(via)}` : '';
      return `${source.map(textOf).join(' + ')} [${textOf(shownCue)}] ${content.map(textOf).join(' … ')}${medium}`;
    })
    .join(' / ');
}
