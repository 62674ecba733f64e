/** The texts that the dependency parser learns from: the training parts of the corpora, never a part that judges the product. */
import { hashText } from '../../model/hash.js';
import { readBody, readText, type TextReading } from '../../text/index.js';
import { readCorpus } from '../corpora.js';

const CORPORA = [
  'claims/polnear-train.ndjson.gz',
  'actors/worldwide-train.ndjson.gz',
  'actors/conll-train.ndjson.gz',
  'plover/train.ndjson',
];
/** Sets of pages whose articles are at hand as text; of a set that marks its news, only those. */
const PAGE_SETS = ['andy', 'fundus', 'fundus-history', 'newspaper', 'wcxb'];

/** A text of a corpus as we cut it into words. */
export interface CorpusText {
  readonly id: string;
  readonly reading: TextReading;
  /** It is kept back to judge the parser with: one text of ten. */
  readonly isHeldOut: boolean;
}

interface CorpusDocument {
  readonly id: string;
  readonly text: string | null;
  readonly news?: boolean;
}

const COMMON_ENGLISH = /\b(?:the|and|of|was|that)\b/g;
/** English has one of these words in a dozen; a text of another language has hardly any. */
const LETTERS_A_COMMON_WORD = 150;

const isEnglish = ({ text }: { text: string }): boolean =>
  (text.match(COMMON_ENGLISH)?.length ?? 0) * LETTERS_A_COMMON_WORD > text.length;

const hasText = (document: CorpusDocument): document is CorpusDocument & { text: string } =>
  document.text !== null && document.text !== '';

/** All texts, in the order of the corpora. */
export function readTexts(): CorpusText[] {
  const pages = PAGE_SETS.flatMap((set) => readCorpus<CorpusDocument>(`extraction/${set}/gold.ndjson`))
    .filter(hasText)
    .filter((page) => page.news !== false && isEnglish(page));
  const texts = CORPORA.flatMap((name) => readCorpus<CorpusDocument>(name)).filter(hasText);
  return [...texts, ...pages].map(({ id, text }) => ({
    id,
    reading: readText(readBody(text)),
    isHeldOut: (hashText(id) >>> 0) % 10 === 0,
  }));
}
