/** Who took a picture or wrote a text is told by lines that are none of the article's own words: "Ana Palacios/Ilmar Press", "by Omar Reed". */
import { itemAt } from '../../../model/column.js';
import type { TextReading } from '../../../text/index.js';
import type { Span } from '../../../text/span.js';
import type { Mention } from '../../tagger/mentions.js';

/** Behind a photographer's name: the outlet, or for whom the picture was taken. */
const SIGNATURE = /^\/(?:for )?(?=\p{Lu})/u;
const LONGEST_SIGNATURE = 6;
const CREDIT =
  /^[[(]{0,2}(?:(?:[Pp]hotos?|[Pp]ictures?|[Ii]mages?|[Ii]llustrations?|[Gg]raphics?|[Ww]ords|[Tt]ext) )?(?:[Bb]y|[Cc]redit:(?: [Bb]y)?) /u;
/** A longer line tells something. */
const LONGEST_LINE = 60;
const SENTENCE_END = /[.!?]["”’']?\s*$/u;
const OPENING = /^[[("“‘']*$/u;

/** The mentions without those of credits. */
export function dropCredits(reading: TextReading, mentions: readonly Mention[]): readonly Mention[] {
  const { text, paragraphs } = reading;
  const credited = new Set<Mention>();
  let paragraph = 0;
  for (const [number, mention] of mentions.entries()) {
    while (paragraph + 1 < paragraphs.length && itemAt(paragraphs, paragraph + 1).start <= mention.start)
      paragraph += 1;
    const line = itemAt(paragraphs, paragraph);
    if (isCreditLine(text, line)) credited.add(mention);
    const signature =
      mention.type === 'PER' ? SIGNATURE.exec(text.slice(mention.end, mention.end + LONGEST_SIGNATURE)) : null;
    if (signature === null || !OPENING.test(text.slice(line.start, mention.start))) continue;
    const outlet = mentions[number + 1];
    if (outlet?.start !== mention.end + signature[0].length || outlet.type === 'PER') continue;
    credited.add(mention);
    credited.add(outlet);
  }
  return credited.size === 0 ? mentions : mentions.filter((mention) => !credited.has(mention));
}

function isCreditLine(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_LINE) return false;
  const line = text.slice(start, end);
  return CREDIT.test(line) && !SENTENCE_END.test(line);
}
