/**
 * The libraries for encodings other than UTF-8, loaded when a page first needs them: their tables cost more to load than a page to
 * read, and most pages are UTF-8. By `require`, since a page is decoded in one go and `import()` would make it wait.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** iconv-lite: bytes of any encoding → text. */
export const loadIconv = (): typeof import('iconv-lite') => require('iconv-lite');

/** chardet: what bytes look like. */
export const loadChardet = (): typeof import('chardet') => require('chardet');
