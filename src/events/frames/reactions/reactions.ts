/** A reaction as a deed, which all frames of this folder make. */

import type { TriggerSense } from '../../../data/events/triggers.js';
import type { Party } from '../../outcome/mention.js';
import { type Deed, type DeedParts, deedBetween } from '../../telling/deed.js';

/** Whether a party can condemn or welcome anything. */
export const canReact = ({ kind }: Party): boolean => kind !== 'thing';

type ReactionParts = Pick<DeedParts, 'at' | 'clause' | 'actors' | 'recipients'> & { readonly sense: TriggerSense };

/** The deed of those who react to those whose deed it is; none where a side is missing. Its evidence is the trigger. */
export function reaction({ sense, ...parts }: ReactionParts): Deed[] {
  const { head: first, sentence } = parts.at;
  return deedBetween({ ...parts, sentence, type: sense.type, first, end: first.next });
}
