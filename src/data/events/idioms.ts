/**
 * Set phrases that end or begin ties: a verb, the words between it and the noun that it is done to, and the words after that noun. `*` stands for
 * up to two words ("an * end to"), `its` for any possessive. Each with an example that must give an event and one that must not.
 */
import type { SenseType } from './triggers.js';

export interface Idiom {
  readonly id: string;
  readonly type: SenseType;
  /** What it is done to: diplomatic ties, or the polity that is left. */
  readonly of: 'ties' | 'ally';
  readonly verbs: readonly string[];
  /** Words between the verb and the noun. */
  readonly before: readonly string[];
  /** Words after the noun, one of which has to follow; none where nothing has to. */
  readonly after: readonly string[];
  readonly must: string;
  readonly mustNot: string;
}

export const IDIOMS: readonly Idiom[] = [
  {
    id: 'put-an-end-to',
    type: 'tie-severance',
    of: 'ties',
    verbs: ['put', 'bring', 'call', 'announce', 'declare', 'mark', 'signal', 'spell'],
    before: ['an * end to', 'a * stop to', 'a * halt to', 'time on', 'the * end of', 'a * close to', 'the * end to'],
    after: [],
    must: 'Bolivia put an end to diplomatic relations with Israel.',
    mustNot: 'Bolivia put an end to trade relations with Israel.',
  },
  {
    id: 'pull-the-plug',
    type: 'tie-severance',
    of: 'ties',
    verbs: ['pull', 'draw', 'close'],
    before: ['the plug on', 'a line under', 'the book on', 'the door on'],
    after: [],
    must: 'Morocco pulled the plug on its ties with Iran.',
    mustNot: 'Morocco pulled the plug on its trade ties with Iran.',
  },
  {
    id: 'put-on-hold',
    type: 'tie-severance',
    of: 'ties',
    verbs: ['put', 'place', 'bring'],
    before: [''],
    after: [
      'on hold',
      'on ice',
      'in the freezer',
      'into the deep freeze',
      'in the deep freeze',
      'to an end',
      'to a halt',
    ],
    must: 'Belize put its diplomatic ties with Israel on hold.',
    mustNot: 'Belize put its diplomatic ties with Israel on display.',
  },
  {
    id: 'turn-its-back-on',
    type: 'tie-severance',
    of: 'ally',
    verbs: ['turn', 'say', 'wave', 'bid', 'part', 'walk', 'shut'],
    before: [
      'its back on',
      'its backs on',
      'goodbye to',
      'farewell to',
      'ways with',
      'company with',
      'away from',
      'out on',
    ],
    after: [],
    must: 'Malawi turned its back on Taiwan.',
    mustNot: 'Malawi turned its back on Peru.',
  },
];
