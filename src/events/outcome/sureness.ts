/** How likely an event is right in all its parts, by how it is told: a logistic model over signs, trained by `training/events/events.ts`. */
import { OWN_SURENESS } from '../../data/events/outcome/own-sureness.js';
import { SURENESS } from '../../data/events/outcome/sureness.js';
import type { EventStatus, Mention, Party } from './mention.js';

/** An event as its mentions tell it. */
interface ToldDeed {
  readonly status: EventStatus;
  readonly date: string | null;
  readonly recipients: readonly Party[];
  /** Its mentions in the text, the first one first. */
  readonly told: readonly Mention[];
  readonly sourceCount: number;
}

/** "3+" for all counts from three on. */
const few = (count: number): string => (count > 2 ? '3+' : String(count));

const DAY = 10;

function dateSign(date: string | null): string {
  if (date === null) return 'no date';
  return date.length === DAY ? 'a day' : 'a year or month';
}

const CAPITAL = /^\p{Lu}/u;

/** Whether the party's own name stands where it is meant; a pronoun or a description has none. */
const isNamed = ({ span, name }: Party, text: string): boolean =>
  span !== null && CAPITAL.test(text.slice(span.start, span.end).replace(/^(?:the|a|an) /i, '')) && CAPITAL.test(name);

const recipientSign = (recipient: Party | undefined, text: string): string => {
  if (!recipient) return 'no recipient';
  return isNamed(recipient, text) ? 'recipient named' : 'recipient meant';
};

/** What a deed's telling shows, a word or two each. */
export function signsOf({ status, date, recipients, told, sourceCount }: ToldDeed, text: string): string[] {
  const [first] = told;
  const [recipient] = recipients;
  if (!first) return [];
  return [
    'any',
    `status ${status}`,
    dateSign(date),
    `${few(sourceCount)} sources`,
    isNamed(first.actor, text) ? 'actor named' : 'actor meant',
    recipientSign(recipient, text),
    ...(told.every(({ isImplied }) => isImplied) ? ['in passing'] : []),
  ];
}

const LEAST = 0.01;

/** What the telling of a deed of the user's own type shows besides: what kind of party acts, on which kind, and what tells it. */
export function ownSignsOf({ told, recipients }: ToldDeed, text: string): string[] {
  const [first] = told;
  if (!first) return [];
  const { start, end } = first.evidence;
  return [
    `${first.actor.kind} acts`,
    `on ${recipients[0]?.kind ?? 'nobody'}`,
    text.slice(start, end).includes(' ') ? 'several words' : 'one word',
    ...(told.length > 1 ? ['told again'] : []),
  ];
}

/** The probability that an event with these signs is right in all its parts, to two digits. */
export function confidenceOf(signs: readonly string[], isListed: boolean): number {
  const weights = isListed ? SURENESS : OWN_SURENESS;
  const sum = signs.reduce((total, sign) => total + (weights.get(sign) ?? 0), 0);
  const share = 1 / (1 + Math.exp(-sum));
  return Math.round(100 * Math.min(1 - LEAST, Math.max(LEAST, share))) / 100;
}
