/** CAMEO and PLOVER codes of an event, by its type and status (the table of the event specification). */
import type { ListedEventType } from '../../record.js';
import type { EventStatus } from './mention.js';

const CODES: Readonly<Record<ListedEventType, readonly [cameo: string, plover: string]>> = {
  recognition: ['054', 'SUPPORT'],
  refusal: ['120', 'REJECT'],
  derecognition: ['161', 'SANCTION'],
  'tie-establishment': ['050', 'SUPPORT'],
  'tie-severance': ['161', 'SANCTION'],
  'tie-downgrade': ['161', 'SANCTION'],
  condemnation: ['111', 'ACCUSE'],
  endorsement: ['051', 'SUPPORT'],
};
const FRIENDLY: ReadonlySet<ListedEventType> = new Set(['recognition', 'tie-establishment', 'endorsement']);

/** The two codes: `codesOf('recognition', 'planned')` → `{ cameo: '030', plover: 'AGREE' }`. */
export function codesOf(type: ListedEventType, status: EventStatus): { cameo: string; plover: string } {
  if (status === 'requested') return { cameo: '020', plover: 'REQUEST' };
  if (status === 'planned')
    return FRIENDLY.has(type) ? { cameo: '030', plover: 'AGREE' } : { cameo: '130', plover: 'THREATEN' };
  const [cameo, plover] = CODES[type];
  return { cameo, plover };
}
