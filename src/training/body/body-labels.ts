/** Gold body text → which of a page's blocks it holds. Blocks and gold are in one order, so the best chain of matches is sought. */

const WORD = /[\p{L}\p{N}_]+/gu;
const MOST_CANDIDATES = 60;
const SHINGLE = 3;
/** A long block need not match word by word: gold texts leave links or notes out of paragraphs. */
const LONG_ENOUGH_FOR_PART = 8;
const LEAST_PART = 0.4;

/** The words of a text by which it is compared. */
export const goldWords = (text: string): string[] => text.match(WORD) ?? [];

interface Match {
  readonly start: number;
  readonly end: number;
  /** Words of the block that stand in the gold. */
  readonly found: number;
}

/** For each block the share of its words that the gold holds, by the chain of matches that covers most of the gold. */
export function labelBlocks(texts: readonly string[], gold: string): Float32Array {
  const words = goldWords(gold);
  const places = indexGold(words);
  const best = new BestChain(words.length);
  for (const text of texts) best.add(matchesOf(goldWords(text), words, places));
  return best.labels(texts.map((text) => goldWords(text).length));
}

interface GoldPlaces {
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly byShingle: ReadonlyMap<string, readonly number[]>;
}

function indexGold(words: readonly string[]): GoldPlaces {
  const byWord = new Map<string, number[]>();
  const byShingle = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, key: string, at: number): void => {
    const list = map.get(key);
    if (list) list.push(at);
    else map.set(key, [at]);
  };
  words.forEach((word, at) => {
    add(byWord, word, at);
    add(byShingle, words.slice(at, at + SHINGLE).join(' '), at);
  });
  return { byWord, byShingle };
}

function matchesOf(block: readonly string[], gold: readonly string[], { byWord, byShingle }: GoldPlaces): Match[] {
  if (block.length === 0) return [];
  const starts =
    block.length >= SHINGLE ? byShingle.get(block.slice(0, SHINGLE).join(' ')) : byWord.get(block[0] as string);
  const whole = (starts ?? []).filter((start) => block.every((word, at) => gold[start + at] === word));
  if (whole.length > 0)
    return whole.slice(0, MOST_CANDIDATES).map((start) => ({ start, end: start + block.length, found: block.length }));
  return block.length >= LONG_ENOUGH_FOR_PART ? partialMatch(block, byShingle) : [];
}

/** The stretch of gold that most of a block's shingles point to. */
function partialMatch(block: readonly string[], byShingle: GoldPlaces['byShingle']): Match[] {
  const votes = new Map<number, number>();
  const hits: { at: number; place: number }[] = [];
  for (let at = 0; at + SHINGLE <= block.length; at += 1) {
    const places = byShingle.get(block.slice(at, at + SHINGLE).join(' '));
    if (!places || places.length > MOST_CANDIDATES) continue;
    for (const place of places) {
      hits.push({ at, place });
      const bucket = Math.round((place - at) / 40);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
    }
  }
  let bucket = 0;
  let most = 0;
  for (const [candidate, count] of votes)
    if (count > most) {
      bucket = candidate;
      most = count;
    }
  const near = hits.filter(({ at, place }) => Math.abs(Math.round((place - at) / 40) - bucket) <= 1);
  const covered = new Set(near.flatMap(({ at }) => [at, at + 1, at + 2]));
  if (covered.size < LEAST_PART * block.length) return [];
  const found = near.map(({ place }) => place);
  return [{ start: Math.min(...found), end: Math.max(...found) + SHINGLE, found: covered.size }];
}

interface Link {
  readonly block: number;
  readonly found: number;
  readonly weight: number;
  readonly before: Link | null;
}

/** Weighted longest increasing chain, by a Fenwick tree of the best chain that ends at or before each gold word. */
class BestChain {
  private readonly best: (Link | null)[];
  private blocks = 0;

  constructor(private readonly goldLength: number) {
    this.best = new Array<Link | null>(goldLength + 2).fill(null);
  }

  add(matches: readonly Match[]): void {
    const links = matches.map(({ start, end, found }) => {
      const before = this.query(start);
      return { end, link: { block: this.blocks, found, weight: (before?.weight ?? 0) + found, before } };
    });
    for (const { end, link } of links) this.update(end, link);
    this.blocks += 1;
  }

  private query(end: number): Link | null {
    let best: Link | null = null;
    for (let at = end; at > 0; at -= at & -at) {
      const link = this.best[at] ?? null;
      if (link && (best === null || link.weight > best.weight)) best = link;
    }
    return best;
  }

  private update(end: number, link: Link): void {
    for (let at = end; at <= this.goldLength + 1; at += at & -at)
      if ((this.best[at]?.weight ?? 0) < link.weight) this.best[at] = link;
  }

  labels(lengths: readonly number[]): Float32Array {
    const labels = new Float32Array(this.blocks);
    for (let link = this.query(this.goldLength); link; link = link.before)
      labels[link.block] = Math.min(1, link.found / (lengths[link.block] || 1));
    return labels;
  }
}
