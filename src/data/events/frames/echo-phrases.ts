/**
 * Set phrases by which a deed told before is done again, as patterns from their verb on (`grammar/rules/match.ts`). Each with two texts, in which
 * Togo does it again (`must`) and in which the pattern must not match (`mustNot`).
 */

/** What else has to hold of the verb: finite, with a modal, near the end of its clause, or with no more in the noun phrase behind it. */
export type EchoNeed = 'finite' | 'modal' | 'end' | 'whole';

export interface EchoPhrase {
  readonly id: string;
  readonly reason: string;
  readonly match: string;
  readonly needs: EchoNeed | null;
  /** The same deed once more, or the refusal of it. */
  readonly deed: 'same' | 'refusal';
  readonly must: string;
  readonly mustNot: string;
}

export const ECHO_PHRASES: readonly EchoPhrase[] = [
  {
    id: 'take-the-lead',
    reason: 'Who has taken the lead has done it first.',
    match: '{take} the lead',
    needs: 'whole',
    deed: 'same',
    must: 'Chad recognised Kosovo on Monday, days after Togo had taken the lead.',
    mustNot: 'Chad recognised Kosovo on Monday, days after Togo had taken the cup.',
  },
  {
    id: 'come-next',
    reason: 'Whoever comes after others does what they did.',
    match: '{come} (next|second|third)',
    needs: 'finite',
    deed: 'same',
    must: 'Chad recognised Kosovo. Togo came next.',
    mustNot: 'Chad recognised Kosovo. Togo came late.',
  },
  {
    id: 'hold-out',
    reason: 'Whoever holds out while others do it refuses it.',
    match: '{hold} out',
    needs: 'end',
    deed: 'refusal',
    must: 'Chad recognised Kosovo. Togo is holding out.',
    mustNot: 'Chad recognised Kosovo. Togo is holding the line.',
  },
  {
    id: 'close-behind',
    reason: 'Whoever is close behind has done it soon after.',
    match: '{be} (close|hard|right) behind',
    needs: 'finite',
    deed: 'same',
    must: 'Chad recognised Kosovo on Monday. Togo was close behind.',
    mustNot: 'Chad recognised Kosovo on Monday. Togo was close to tears.',
  },
  {
    id: 'bill-to-that-effect',
    reason: 'A motion to that effect is one for the deed told last.',
    match:
      '({pass}|{adopt}|{approve}|{issue}|{sign}) (a|an) .{0,2} (bill|motion|resolution|law|decree|statement) to (that|this) effect',
    needs: null,
    deed: 'same',
    must: 'Chad recognised Kosovo. Togo adopted a law to that effect.',
    mustNot: 'Chad recognised Kosovo. Togo adopted a law on taxes to that end.',
  },
  {
    id: 'bill-to-that-effect-rejected',
    reason: 'Whoever turns down a motion to that effect refuses the deed told last.',
    match:
      '({reject}|{throw} out|{vote} down|{defeat}) (a|an) .{0,2} (bill|motion|resolution|law|proposal) to (that|this) effect',
    needs: null,
    deed: 'refusal',
    must: 'Chad recognised Kosovo. Togo rejected a motion to that effect.',
    mustNot: 'Chad recognised Kosovo. Togo rejected a motion on taxes.',
  },
  {
    id: 'do-so',
    reason: '"So" stands for the deed told last.',
    match: '{do} (so|likewise)',
    needs: null,
    deed: 'same',
    must: 'Chad recognised Kosovo. Togo did so on Monday.',
    mustNot: 'Chad recognised Kosovo. Togo did business on Monday.',
  },
  {
    id: 'do-too',
    reason: '"Did too" stands for the deed told last.',
    match: '{do} too',
    needs: 'finite',
    deed: 'same',
    must: 'Chad recognised Kosovo, and Togo did too.',
    mustNot: 'Chad recognised Kosovo, and Togo did two things.',
  },
  {
    id: 'no-such-thing',
    reason: 'Whoever would do no such thing refuses the deed told last.',
    match: '{do} no such thing',
    needs: 'modal',
    deed: 'refusal',
    must: 'Chad recognised Kosovo. Togo would do no such thing.',
    mustNot: 'Chad recognised Kosovo. Togo would do no work.',
  },
  {
    id: 'do-the-same',
    reason: '"The same" stands for the deed told last.',
    match: '{do} the same',
    needs: null,
    deed: 'same',
    must: 'Chad recognised Kosovo. Togo did the same.',
    mustNot: 'Chad recognised Kosovo. Togo did the cooking.',
  },
  {
    id: 'go-ahead',
    reason: 'Whoever goes ahead alone has done it before the others.',
    match: '{go} ahead (alone|unilaterally|first|on) (its|their)? own?',
    needs: null,
    deed: 'same',
    must: 'Chad recognised Kosovo on Monday. Togo had gone ahead on its own in May.',
    mustNot: 'Chad recognised Kosovo on Monday. Togo had gone ahead with the budget.',
  },
  {
    id: 'join-in',
    reason: 'Whoever joins in does what the others do.',
    match: '{join} in',
    needs: null,
    deed: 'same',
    must: 'Chad recognised Kosovo. Togo joined in.',
    mustNot: 'Chad recognised Kosovo. Togo joined the league.',
  },
  {
    id: 'join-them',
    reason: 'Whoever joins those who did it does it too, where nothing else follows that they do.',
    match: '{join} them',
    needs: 'end',
    deed: 'same',
    must: 'Chad and Mali recognised Kosovo. Togo joined them on Friday.',
    mustNot: 'Chad and Mali recognised Kosovo. Togo joined the league.',
  },
];
