/** What a page's first bytes declare of their encoding: a byte-order mark, a meta tag, an XML declaration. */
import { encodingOfLabel } from './encoding-labels.js';

/** The encoding of a byte-order mark, and its length in bytes. */
export function readByteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  return null;
}

/** Browsers look at 1,024 bytes; scrapers put banners before the head, so we look further. */
const HEAD_LENGTH = 16_384;
/**
 * What is no markup of the page: a comment ("<!-- … -->", "<!-->"), and what is text alone to browsers, up to its end tag: a meta tag
 * that a script writes declares nothing.
 */
const NO_MARKUP =
  /<!--(?:-?>|[\s\S]*?(?:--!?>|$))|<(script|style|title|textarea|xmp|iframe|noembed|noframes|template)[\s/>][\s\S]*?(?:<\/\1[\s/>]|$)/gi;
/** A meta tag up to its end: "<meta charset=utf-8". */
const META = /<meta[\s/][^>]{0,1000}/gi;
/** An attribute with its name and its value in either kind of quotes or in none: "charset=utf-8". */
const ATTRIBUTE = /([^\s"'>/=]{1,40})\s{0,20}=\s{0,20}(?:"([^"]{0,500})"?|'([^']{0,500})'?|([^\s"'>]{1,100}))/g;
/** The label that a value begins with, a stray quotation mark before it or not: "'utf-8'". */
const LABEL = /^\s{0,20}["']?\s{0,20}([\w:.-]{1,40})/;
/** What `content` says of a page's type; the text of a description may speak of charsets too. */
const CONTENT_TYPE =
  /^\s{0,20}[\w.+-]{1,40}\/[\w.+-]{1,40}\s{0,20};.{0,100}?charset\s{0,20}=\s{0,20}["']?\s{0,20}([\w:.-]{1,40})/i;
/** '<?xml version="1.0" encoding="utf-8"' at the very beginning. */
const XML_ENCODING = /^\s{0,20}<\?xml[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w:.-]{1,40})/i;

/** What markup declares of its encoding: the label as it stands, and the encoding that it stands for, null for none that is known. */
interface Declaration {
  readonly label: string;
  readonly encoding: string | null;
}

/** The encoding that the markup declares, in a meta tag outside comments or in an XML declaration; null where it declares none. */
export function readDeclaration(bytes: Uint8Array): Declaration | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_LENGTH)).toString('latin1');
  let first: Declaration | null = null;
  for (const label of labelsIn(head)) {
    const encoding = encodingOfLabel(label);
    // Markup that could be read as ASCII is not UTF-16, whatever it says (WHATWG, "prescan a byte stream").
    if (encoding !== null) return { label, encoding: encoding.startsWith('utf-16') ? 'utf-8' : encoding };
    first ??= { label, encoding };
  }
  return first;
}

/** The labels of the markup, the surest first: a content type that is not marked as one is what no browser reads. */
function labelsIn(head: string): string[] {
  const tags = Array.from(head.replace(NO_MARKUP, ' ').matchAll(META), ([tag]) => readMeta(tag));
  const declared = tags.map(({ charset, isContentType, content }) => charset ?? (isContentType ? content : null));
  const xml = XML_ENCODING.exec(head)?.[1] ?? null;
  const unmarked = tags.map(({ content }) => content);
  return [...declared, xml, ...unmarked].filter((label) => label !== null);
}

interface MetaTag {
  /** The labels of `charset` and `content`; null where there is none. */
  readonly charset: string | null;
  readonly content: string | null;
  readonly isContentType: boolean;
}

/** Of attributes that stand twice the first counts. */
function readMeta(tag: string): MetaTag {
  const values = new Map<string, string>();
  for (const [, name = '', double, single, bare] of tag.slice('<meta'.length).matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!values.has(key)) values.set(key, double ?? single ?? bare ?? '');
  }
  return {
    charset: LABEL.exec(values.get('charset') ?? '')?.[1] ?? null,
    content: CONTENT_TYPE.exec(values.get('content') ?? '')?.[1] ?? null,
    isContentType: /^content-type$/i.test(values.get('http-equiv')?.trim() ?? ''),
  };
}

const LOOK_FOR_ZEROS = 4_096;

/** UTF-16 without a mark: every second byte of Latin markup is zero. */
export function readsLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, LOOK_FOR_ZEROS) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const most = (length / 2) * 0.4;
  if (odd > most && even < most / 8) return 'utf-16le';
  return even > most && odd < most / 8 ? 'utf-16be' : null;
}
