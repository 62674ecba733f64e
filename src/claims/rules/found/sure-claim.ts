/** What a rule finds of which the order of words leaves no doubt. */
import type { TaggedClaim } from '../../taggers/taggers.js';
import type { TokenSpan } from '../../text/claim-columns.js';

/** A claim whose source is sure. */
export interface SureClaim extends TaggedClaim {
  readonly source: readonly [TokenSpan];
}
