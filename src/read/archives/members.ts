/** What archives of files give, whatever their form. */
import type { PageProblem } from '../../warning.js';
import type { ByteSource } from '../byte-reader.js';

/** A file of an archive, to be read before the next is asked for; or what is wrong where one should be. Names are never used as paths. */
export type Member =
  | { readonly name: string; readonly bytes: ByteSource }
  | { readonly name: string | null; readonly problem: PageProblem };

/** As in folders, what is hidden is no page; `./` is no name. */
export const isHidden = (name: string): boolean => name.split('/').some((part) => /^\.(?!\.?$)/.test(part));
