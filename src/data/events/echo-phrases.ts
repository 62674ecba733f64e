/**
 * Set phrases by which a deed told before is done again: a verb and the words right after it. Each with two texts, in which Togo does it again
 * (`must`) and does not (`mustNot`).
 */

/** What the verb has to be beside its words: finite, with a modal, or near the end of its clause. */
export type EchoNeed = 'finite' | 'modal' | 'end';

export interface EchoPhrase {
  readonly id: string;
  readonly reason: string;
  /** Base forms. */
  readonly verbs: readonly string[];
  /** The words after the verb, one of the phrases of which has to stand there. */
  readonly after: readonly string[];
  readonly needs: EchoNeed | null;
  /** The same deed once more, or the refusal of it. */
  readonly deed: 'same' | 'refusal';
  readonly must: string;
  readonly mustNot: string;
}

export const ECHO_PHRASES: readonly EchoPhrase[] = [
  {
    id: 'come-next',
    reason: 'Whoever comes after others does what they did.',
    verbs: ['come'],
    after: ['next', 'second', 'third'],
    needs: 'finite',
    deed: 'same',
    must: 'Chad recognised Kosovo. Togo came next.',
    mustNot: 'Chad recognised Kosovo. Togo came late.',
  },
  {
    id: 'do-so',
    reason: '"So" stands for the deed told last.',
    verbs: ['do'],
    after: ['so', 'likewise'],
    needs: null,
    deed: 'same',
    must: 'Chad recognised Kosovo. Togo did so on Monday.',
    mustNot: 'Chad recognised Kosovo. Togo did business on Monday.',
  },
  {
    id: 'no-such-thing',
    reason: 'Whoever would do no such thing refuses the deed told last.',
    verbs: ['do'],
    after: ['no such thing'],
    needs: 'modal',
    deed: 'refusal',
    must: 'Chad recognised Kosovo. Togo would do no such thing.',
    mustNot: 'Chad recognised Kosovo. Togo would do no work.',
  },
  {
    id: 'do-the-same',
    reason: '"The same" stands for the deed told last.',
    verbs: ['do'],
    after: ['the same'],
    needs: null,
    deed: 'same',
    must: 'Chad recognised Kosovo. Togo did the same.',
    mustNot: 'Chad recognised Kosovo. Togo did the cooking.',
  },
  {
    id: 'join-in',
    reason: 'Whoever joins in does what the others do.',
    verbs: ['join'],
    after: ['in'],
    needs: null,
    deed: 'same',
    must: 'Chad recognised Kosovo. Togo joined in.',
    mustNot: 'Chad recognised Kosovo. Togo joined the league.',
  },
  {
    id: 'join-them',
    reason: 'Whoever joins those who did it does it too, where nothing else follows that they do.',
    verbs: ['join'],
    after: ['them'],
    needs: 'end',
    deed: 'same',
    must: 'Chad and Mali recognised Kosovo. Togo joined them on Friday.',
    mustNot: 'Chad and Mali recognised Kosovo. Togo joined them for dinner.',
  },
];
