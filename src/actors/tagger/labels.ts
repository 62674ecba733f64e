/** The tagger's labels: outside, and for each type begin, inside, end, single. */

export type MentionType = 'PER' | 'ORG' | 'LOC' | 'MISC';

export const MENTION_TYPES: readonly MentionType[] = ['PER', 'ORG', 'LOC', 'MISC'];

export const LABELS: readonly string[] = [
  'O',
  ...MENTION_TYPES.flatMap((type) => [`B-${type}`, `I-${type}`, `E-${type}`, `S-${type}`]),
];

export const OUTSIDE = 0;
export const labelOf = (type: MentionType, part: 'B' | 'I' | 'E' | 'S'): number =>
  1 + 4 * MENTION_TYPES.indexOf(type) + 'BIES'.indexOf(part);

/** Whether a name is open after the label: begun and not ended. */
const leavesOpen = (label: number): boolean => label > 0 && (label - 1) % 4 < 2;
/** Whether the label goes on with a name that is open. */
export const continues = (label: number): boolean => label > 0 && ((label - 1) % 4 === 1 || (label - 1) % 4 === 2);
/** The type's number of a label that is not outside. */
export const typeNumber = (label: number): number => (label - 1) >> 2;
/** The label of the same part of a name of another type, by the type's number. */
export const ofType = (label: number, type: number): number => 1 + 4 * type + ((label - 1) % 4);

/** Whether `right` may follow `left`. */
export const mayFollow = (left: number, right: number): boolean =>
  leavesOpen(left) ? continues(right) && typeNumber(left) === typeNumber(right) : !continues(right);
