/**
 * The rules of the claims stage that are no model: what each is for, a text in which it must change what is read, and one in which
 * it must not. What a rule does stands under its id in `claims/`; `tests/claims/rules.test.ts` runs both texts of each.
 */

interface RuleText {
  readonly id: string;
  readonly reason: string;
  readonly must: string;
  readonly mustNot: string;
}

export const CLAIM_RULES = [
  {
    id: 'according-to',
    reason: '"according to" always names its source',
    must: 'Two ferries have sunk, according to the harbour office.',
    mustNot: 'Two ferries were rebuilt according to plan.',
  },
  {
    id: 'passive-judgement',
    reason: 'behind the passive of a verb of judging, "by" names who judges',
    must: 'The new levy, condemned by Lima and its ports as unlawful, took effect on Monday.',
    mustNot: 'The new levy, collected by Lima and its ports, took effect on Monday.',
  },
  {
    id: 'closing-cue',
    reason: 'a sentence that closes with a subject and a verb of saying behind a comma is said by that subject',
    must: 'The bridge has fallen into the river, a harbour pilot said on Tuesday.',
    mustNot: 'The bridge has fallen into the river, and a harbour pilot drowned on Tuesday.',
  },
  {
    id: 'inverted-cue',
    reason: 'a verb of saying between a comma and a name has that name for its source',
    must: 'The bridge is safe, said Ana Ruiz, who built it.',
    mustNot: 'The bridge is safe, said Monday’s paper, which knows it.',
  },
  {
    id: 'transcript-turn',
    reason: 'in a transcript the name in capitals before the colon speaks the paragraph',
    must: 'ANNA HOLT: Will you go?\n\nLIND: I will not.\n\nHOLT: Why is that?',
    mustNot: 'UPDATE: The road is open.\n\nNOTE: It rained.\n\nCREDIT: The mayor.',
  },
  {
    id: 'signed-quotation',
    reason: 'a quoted sentence with a dash and a name behind it is signed',
    must: '“I was never asked about it.” — Ana Ruiz',
    mustNot: 'The “old town.” — Leeds',
  },
  {
    id: 'deed-is-no-statement',
    reason: 'with a noun phrase for its object, a verb such as "sever" is done and not said',
    must: '',
    mustNot: '',
  },
  {
    id: 'moved-people',
    reason: 'to recall an envoy is done, to recall a dinner is said',
    must: '',
    mustNot: '',
  },
  {
    id: 'time-is-no-source',
    reason: 'a day or a year says nothing',
    must: '',
    mustNot: '',
  },
  {
    id: 'source-before-verb',
    reason: 'a source ends where the verb of its own clause begins',
    must: '',
    mustNot: '',
  },
  {
    id: 'source-behind-lead',
    reason: '"hours before" and "while" lead to a source and are no part of it',
    must: '',
    mustNot: '',
  },
  {
    id: 'age-with-name',
    reason: 'an age behind a comma belongs to the name before it',
    must: '',
    mustNot: '',
  },
  {
    id: 'source-behind-by',
    reason: 'behind a passive the source is whom "by" names',
    must: '',
    mustNot: '',
  },
  {
    id: 'relative-clause-of-source',
    reason: 'a relative clause between a source and its cue describes the source',
    must: '',
    mustNot: '',
  },
  {
    id: 'clause-beside-source',
    reason: 'a whole clause before the cue that was taken for a second source is part of what is said',
    must: '',
    mustNot: '',
  },
  {
    id: 'statement-by-verb',
    reason: 'in "gave a statement conceding that …" the cue goes on to the verb of saying',
    must: '',
    mustNot: '',
  },
  {
    id: 'source-cut-short',
    reason: 'the source before a closing verb is the whole noun phrase',
    must: '',
    mustNot: '',
  },
  {
    id: 'source-as-content',
    reason: 'the name behind "…, said" is the source and not what is said',
    must: '',
    mustNot: '',
  },
  {
    id: 'addressee-as-source',
    reason: 'who was told is not who says it',
    must: '',
    mustNot: '',
  },
  {
    id: 'source-at-end-of-content',
    reason: 'where no source was found, the subject of the closing verb is it, and the content ends before it',
    must: '',
    mustNot: '',
  },
  {
    id: 'outlet-as-medium',
    reason: 'an outlet that passes on what another says is the medium of that claim',
    must: '',
    mustNot: '',
  },
  {
    id: 'cited-by-outlet',
    reason: 'whom an outlet cites is the source, and the outlet the medium',
    must: '',
    mustNot: '',
  },
  {
    id: 'whole-quotation',
    reason: 'speech is not quoted from its middle: a content inside a quotation begins at the opening mark',
    must: '',
    mustNot: '',
  },
  {
    id: 'running-quotation',
    reason: 'a quotation that is left open at the end of a paragraph goes on in the next',
    must: '',
    mustNot: '',
  },
  {
    id: 'medium-phrase',
    reason: '"in a statement", "on his Telegram channel": a phrase beside the cue says what carried the words',
    must: '',
    mustNot: '',
  },
  {
    id: 'outlet-spoken-to',
    reason: '"told the BBC": an outlet that is spoken to is the medium',
    must: '',
    mustNot: '',
  },
  {
    id: 'edge-marks',
    reason: 'the comma before the cue and the full stop are the sentence’s and not the content’s',
    must: '',
    mustNot: '',
  },
  {
    id: 'name-without-article',
    reason: 'of a name that is given, "a “port levy”", the quotation is the content',
    must: '',
    mustNot: '',
  },
  {
    id: 'stray-pieces',
    reason: 'marks alone and a lone "which" are no piece of a content',
    must: '',
    mustNot: '',
  },
  {
    id: 'judgement-without-perfect',
    reason: 'the cue of a judgement on a thing is the verb alone: "have [dismissed] these claims"',
    must: '',
    mustNot: '',
  },
] as const satisfies readonly RuleText[];

export type ClaimRuleId = (typeof CLAIM_RULES)[number]['id'];
