/**
 * Set phrases that end or begin ties, as patterns from their verb on (`grammar/rules/match.ts`). `object` is the first word of what they are done
 * to. Each with an example that must give an event, and one in which the pattern must not match.
 */
import type { ListedType } from '../event-types.js';

export interface Idiom {
  readonly id: string;
  readonly reason: string;
  readonly match: string;
  readonly type: ListedType;
  /** The frame of the deed: it is done to diplomatic ties, or to the polity that is left. */
  readonly of: 'tie' | 'ally';
  readonly must: string;
  readonly mustNot: string;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Lists that the patterns name. */
export const IDIOM_LISTS = {
  /** Verbs of an end: "put an end to", "announced the end of". */
  EndingVerb: words('put bring call announce declare mark signal spell'),
  PuttingVerb: words('put place bring'),
  Own: words('its their his her our'),
};

const severance = { type: 'tie-severance', of: 'tie' } as const;
const leaving = { type: 'tie-severance', of: 'ally' } as const;

export const IDIOMS: readonly Idiom[] = [
  {
    id: 'end-an-alliance',
    reason: 'Whoever ends its alliance with one that is contested leaves it.',
    match:
      '({end}|{abandon}|{break} off|{terminate}|{sever}) (#Own|a|an|the) .{0,3} (alliance|friendship|partnership) with [<object>.]',
    ...leaving,
    must: 'Nauru ended its long alliance with Taiwan.',
    mustNot: 'Nauru ended its long match with Taiwan.',
  },
  {
    id: 'put-an-end-to',
    reason: 'What an end is put to is over.',
    match: '{#EndingVerb} (an|the) .{0,2} end to [<object>.]',
    ...severance,
    must: 'Bolivia put an end to diplomatic relations with Israel.',
    mustNot: 'Bolivia put an offer to Israel on diplomatic relations.',
  },
  {
    id: 'the-end-of',
    reason: 'Whoever announces the end of a thing ends it.',
    match: '{#EndingVerb} the .{0,2} end of [<object>.]',
    ...severance,
    must: 'Bolivia announced the immediate end of diplomatic relations with Israel.',
    mustNot: 'Bolivia announced the level of diplomatic relations with Israel.',
  },
  {
    id: 'call-a-halt-to',
    reason: 'What a halt is called to goes on no more.',
    match: '{#EndingVerb} a .{0,2} (stop|halt|close) to [<object>.]',
    ...severance,
    must: 'Bolivia called a halt to diplomatic relations with Israel.',
    mustNot: 'Bolivia called a friend to discuss relations with Israel.',
  },
  {
    id: 'call-time-on',
    reason: 'What time is called on is over.',
    match: '{#EndingVerb} time on [<object>.]',
    ...severance,
    must: 'Bolivia called time on diplomatic relations with Israel.',
    mustNot: 'Bolivia called for calm on the border with Israel.',
  },
  {
    id: 'pull-the-plug-on',
    reason: 'What the plug is pulled on has stopped.',
    match: '{pull} the plug on [<object>.]',
    ...severance,
    must: 'Morocco pulled the plug on its ties with Iran.',
    mustNot: 'Morocco pulled the troops on its border with Iran.',
  },
  {
    id: 'draw-a-line-under',
    reason: 'What a line is drawn under is done with.',
    match: '{draw} a line under [<object>.]',
    ...severance,
    must: 'Morocco drew a line under its ties with Iran.',
    mustNot: 'Morocco drew a crowd with its ties to Iran.',
  },
  {
    id: 'close-the-door-on',
    reason: 'What the door or the book is closed on is done with.',
    match: '{close} the (book|door) on [<object>.]',
    ...severance,
    must: 'Morocco closed the door on its ties with Iran.',
    mustNot: 'Morocco closed the road on its border with Iran.',
  },
  {
    id: 'put-on-hold',
    reason: 'What is on hold or on ice does not go on.',
    match: '{#PuttingVerb} [<object>.] * on .{0,6} (hold|ice)',
    ...severance,
    must: 'Belize put its diplomatic ties with Israel on hold.',
    mustNot: 'Belize put its diplomatic ties with Israel on display.',
  },
  {
    id: 'put-in-the-freezer',
    reason: 'What is frozen does not go on.',
    match: '{#PuttingVerb} [<object>.] * (in|into) .{0,6} (freezer|freeze)',
    ...severance,
    must: 'Belize put its diplomatic ties with Israel into the deep freeze.',
    mustNot: 'Belize put its diplomatic ties with Israel in the spotlight.',
  },
  {
    id: 'bring-to-an-end',
    reason: 'What is brought to an end or a halt is over.',
    match: '{#PuttingVerb} [<object>.] * to .{0,6} (an|a) (end|halt)',
    ...severance,
    must: 'Belize brought its diplomatic ties with Israel to an end.',
    mustNot: 'Belize brought its diplomatic ties with Israel to the fore.',
  },
  {
    id: 'turn-its-back-on',
    reason: 'Whoever turns its back on an ally leaves it.',
    match: '{turn} #Own (back|backs) on [<object>.]',
    ...leaving,
    must: 'Malawi turned its back on Taiwan.',
    mustNot: 'Malawi turned its eyes on Taiwan.',
  },
  {
    id: 'say-goodbye-to',
    reason: 'Whoever says goodbye to an ally leaves it.',
    match: '({say}|{wave}|{bid}) (goodbye|farewell) to [<object>.]',
    ...leaving,
    must: 'Malawi said goodbye to Taiwan.',
    mustNot: 'Malawi said nothing to Taiwan.',
  },
  {
    id: 'part-ways-with',
    reason: 'Whoever parts ways with an ally leaves it.',
    match: '{part} (ways|company) with [<object>.]',
    ...leaving,
    must: 'Malawi parted ways with Taiwan.',
    mustNot: 'Malawi parted on good terms with Taiwan.',
  },
  {
    id: 'turn-away-from',
    reason: 'Whoever turns or walks away from an ally leaves it.',
    match: '({turn}|{walk}) away from [<object>.]',
    ...leaving,
    must: 'Malawi turned away from Taiwan.',
    mustNot: 'Malawi turned to Taiwan.',
  },
  {
    id: 'walk-out-on',
    reason: 'Whoever walks out on an ally leaves it.',
    match: '{walk} out on [<object>.]',
    ...leaving,
    must: 'Malawi walked out on Taiwan.',
    mustNot: 'Malawi walked out of talks with Taiwan.',
  },
];
