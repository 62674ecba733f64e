/** Scraped plain text: what its first lines are (section path, headline, date line) before the prose starts. */
import type { PageTree } from '../parse/index.js';
import { nextNode } from '../parse/walk.js';

export interface PlainHead {
  readonly headline: string | null;
  readonly section: readonly string[];
  /** The lines between headline and prose. */
  readonly lines: readonly string[];
}

const MOST_LINES = 40;
const PROSE_LENGTH = 120;
const SENTENCE_END = /[.!?。！？…]["”’'»)]?$/;
const PATH_SEPARATOR = /\s[/›»>→]\s/;
const LETTERS = /\p{L}/u;

function firstLines(tree: PageTree): string[] {
  const lines: string[] = [];
  for (
    let node = nextNode(tree.document, tree.document);
    node && lines.length < MOST_LINES;
    node = nextNode(node, tree.document)
  )
    if (node.type === 'text') lines.push(node.data.replace(/\s+/g, ' ').trim());
  return lines;
}

const isProse = (line: string): boolean => line.length >= PROSE_LENGTH && SENTENCE_END.test(line);
const isPath = (line: string): boolean => line.length <= 80 && PATH_SEPARATOR.test(line);
/** Titles run to several words; a chip, a menu word or a date line does not. */
const isTitle = (line: string): boolean =>
  line.split(' ').length >= 4 && LETTERS.test(line) && !/[×✕]/.test(line) && !isPath(line);

/** Reads the head of a page of which only the text is left. */
export function readPlainHead(tree: PageTree): PlainHead {
  const lines = firstLines(tree);
  const prose = lines.findIndex(isProse);
  const head = lines.slice(0, prose < 0 ? lines.length : prose);
  const path = head.findIndex(isPath);
  const section =
    path < 0
      ? []
      : (head[path] as string)
          .split(PATH_SEPARATOR)
          .map((step) => step.trim())
          .filter(Boolean);
  const at = head.findIndex((line, index) => index > path && isTitle(line));
  return at < 0
    ? { headline: null, section, lines: head }
    : { headline: head[at] as string, section, lines: head.slice(at + 1) };
}
