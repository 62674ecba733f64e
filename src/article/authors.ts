/** Which of the author candidates sign the article. */
import type { NamesCandidate } from '../metadata/index.js';

/** The names of the most trusted origin. */
export function settleAuthors(candidates: readonly NamesCandidate[]): readonly string[] {
  return candidates[0]?.value ?? [];
}
