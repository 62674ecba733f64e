/** Character references that stand undecoded in JSON-LD strings and doubly escaped attributes. */
import { NAMED_ENTITIES } from '../data/entities/entities.js';

const NAMED: ReadonlyMap<string, string> = new Map(NAMED_ENTITIES);
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g;
const MAX_CODE_POINT = 0x10ffff;

function fromCodePoint(code: number): string {
  const isCharacter = code > 0 && code <= MAX_CODE_POINT && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '';
}

/** `AT&amp;T &#8211; it&rsquo;s` → `AT&T – it’s`; unknown names stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal) return fromCodePoint(Number(decimal));
    if (hex) return fromCodePoint(Number.parseInt(hex, 16));
    return NAMED.get(name ?? '') ?? whole;
  });
}
