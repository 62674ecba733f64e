/**
 * The rules of the claims stage that are no model: what each is for, a text in which it must change what is read, and one in which
 * it must not. Braces show what the taggers made of a text: "{source Peru} {cue said} {content it rained}". What a rule does stands
 * under its id in `claims/`; `tests/claims/rules.test.ts` runs both texts of each.
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
    mustNot: 'According to the plan two ferries will sail.',
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
    id: 'quoted-speech',
    reason: 'a quoted sentence that ends with a comma goes on with its speaker and the verb',
    must: 'It rained. “The old port was full,” Day quipped.',
    mustNot: 'It rained. “The old port” was full.',
  },
  {
    id: 'adding',
    reason: '"adding" before a second quotation is the cue of a claim of its own',
    must: '{content “The port was full,”} {cue said} {source Ana Ruiz}, adding: {content “Nobody came.”}',
    mustNot: '{content “The port was full,”} {cue said} {source Ana Ruiz}. {content “Nobody came.”}',
  },
  {
    id: 'sentence-behind-quotation',
    reason: 'a sentence without marks behind a quotation is the writer’s, and so is the next deed',
    must: '{source Ana Ruiz} {cue said}, {content “The port was full.” Here is why}.',
    mustNot: '{source Ana Ruiz} {cue said}, {content “The port was full.” “Here is why.”}',
  },
  {
    id: 'clause-on-speaker',
    reason: 'a relative clause behind the speaker is on the speaker, and what "though" begins is the writer’s',
    must: '{content The port was full}, {cue said} {source Ana Ruiz of the harbour office}, {content which was founded in 1985}.',
    mustNot: '{content The port}, {cue said} {source Ana Ruiz of the harbour office}, {content was full}.',
  },
  {
    id: 'quoted-sentence-behind',
    reason: 'a quoted sentence without a cue belongs to the claim before it in its paragraph',
    must: '{content “The port was full,”} {source Ana Ruiz} {cue said}. “Nobody came.”',
    mustNot: '{content “The port was full,”} {source Ana Ruiz} {cue said}. Nobody “came.”',
  },
  {
    id: 'deed-is-no-statement',
    reason: 'with a noun phrase for its object, a verb such as "sever" is done and not said',
    must: '{source Peru} {cue severed} {content ties with Quito}.',
    mustNot: '{source Peru} {cue recognised} {content that ties with Quito had ended}.',
  },
  {
    id: 'moved-people',
    reason: 'to recall an envoy is done, to recall a dinner is said',
    must: '{source Peru} {cue recalled} {content its ambassador to Quito}.',
    mustNot: '{source The envoy} {cue recalled} {content the dinner in Quito}.',
  },
  {
    id: 'time-is-no-source',
    reason: 'a day or a year says nothing',
    must: '{source A year} {cue said} {content that the port was full}.',
    mustNot: '{source The mayor} {cue said} {content that the port was full}.',
  },
  {
    id: 'felt-or-done',
    reason: 'what is felt, known, planned or done is not said',
    must: '{source The mayor} {cue loved} {content the old harbour trains}.',
    mustNot: '{source The mayor} {cue praised} {content the old harbour trains}.',
  },
  {
    id: 'silence',
    reason: 'who does not answer says nothing',
    must: '{source The bank} did not {cue respond} {content to a request for comment}.',
    mustNot: '{source The bank} did {cue respond} {content that it was solvent}.',
  },
  {
    id: 'own-voice',
    reason: '"I", "we" and "you" are the writer or reader, or stand in a quotation whose speaker is the source',
    must: '{source We} {cue said} {content that the port was full}.',
    mustNot: '{source She} {cue said} {content that the port was full}.',
  },
  {
    id: 'said-by-nobody',
    reason: 'what anyone would say nobody has said',
    must: '{source Anyone} would {cue say} {content that the port was full}.',
    mustNot: '{source Critics} would {cue say} {content that the port was full}.',
  },
  {
    id: 'writer-asks',
    reason: 'a question outside quotation marks is the writer’s',
    must: '{content What} has {source the mayor} {cue said} about the port?',
    mustNot: '{source The mayor} has {cue said} {content much about the port}.',
  },
  {
    id: 'source-before-verb',
    reason: 'a source ends where the verb of its own clause begins',
    must: '{source The minister confirmed the talks but} {cue said} {content nothing was signed}.',
    mustNot: '{source The minister who confirmed the talks} {cue said} {content nothing was signed}.',
  },
  {
    id: 'source-behind-lead',
    reason: '"hours before" and "while" lead to a source and are no part of it',
    must: 'A few {source hours before the ministry} {cue announced} {content that the port was full}, it rained.',
    mustNot: '{source The men before the court} {cue announced} {content that the port was full}.',
  },
  {
    id: 'no-attribution',
    reason: 'a participle before its noun says nothing, and "Asked whether …" is put to the speaker',
    must: '{source The} {cue proposed} {content levy would close the port}.',
    mustNot: '{source Some} {cue proposed} {content that the port close}.',
  },
  {
    id: 'according-source',
    reason: 'an "according to" without a source is read anew',
    must: '{cue According to} {content the harbour office, the port was full}.',
    mustNot: '{cue According to} {source the harbour office}, {content the port was full}.',
  },
  {
    id: 'subject-of-relative-clause',
    reason: 'between "what" and its verb stands who says it',
    must: '{source New laws} will end what officials {cue called} {content a shame}.',
    mustNot: '{source New laws} {cue called} {content it a shame}.',
  },
  {
    id: 'passive-without-source',
    reason: 'who is accused is not who accuses',
    must: '{source Jan Novak} {cue is accused of} {content theft}.',
    mustNot: '{source Jan Novak} {cue has accused} {content them of theft}.',
  },
  {
    id: 'subject-behind-opening',
    reason: 'behind an opening phrase and its comma the subject begins',
    must: 'After a meeting with {source Ana Ruiz, the mayor} {cue said} {content the port was full}.',
    mustNot: '{source Ana Ruiz, the mayor}, {cue said} {content the port was full}.',
  },
  {
    id: 'content-to-phrase-end',
    reason: 'a content does not end in the middle of a noun phrase',
    must: '{source Peru} {cue asked for} {content a copy of the report} and related documents.',
    mustNot: '{source Peru} {cue asked for} {content a copy of the report} and left the room.',
  },
  {
    id: 'leading-but',
    reason: 'the writer’s "But" at the head of a sentence is not said',
    must: '{content But the port was full}, {source the mayor} {cue said}.',
    mustNot: '{content “But the port was full,”} {source the mayor} {cue said}.',
  },
  {
    id: 'missing-source',
    reason: 'where no source was found, the subject of the cue is it',
    must: 'The mayor left and {cue said} {content the port was full}.',
    mustNot: 'It is {cue said} {content that the port was full}.',
  },
  {
    id: 'beside-quotation',
    reason: 'beside a whole quotation what has no marks is not said',
    must: '{source Ana Ruiz} {content left the port} and {cue said}, {content “Nobody came to see us.”}',
    mustNot: '{content “Nobody came,”} {source Ana Ruiz} {cue said}, {content “to see us.”}',
  },
  {
    id: 'passive-source',
    reason: 'behind a judgement in the passive "by" names its source',
    must: 'The levy, {cue described} {content by Lima as a chance}, took effect.',
    mustNot: 'The levy, {cue described} {content as a chance}, took effect.',
  },
  {
    id: 'introduced-quotation',
    reason: 'a name and a colon before a quotation name its speaker',
    must: 'And from Chairwoman Ana Ruiz: “Nobody came to see the port.”',
    mustNot: 'And from the old port: “Nobody came to see the port.”',
  },
  {
    id: 'quotation-without-cue',
    reason: 'a paragraph that is all quotation is said by who spoke last',
    must: '{source Ana Ruiz} {cue said} {content the port was full}.\n\n“Nobody came to see us that day.”',
    mustNot: '{source Ana Ruiz} {cue said} {content the port was full}.\n\n“Nobody came” is an old song.',
  },
  {
    id: 'whole-phrase',
    reason: 'the source before a cue is the whole noun phrase, not the name at its end',
    must: 'The ambassador to {source Peru} {cue accused} {content Lima of meddling}.',
    mustNot: 'After {source Peru} {cue accused} {content Lima of meddling}, it rained.',
  },
  {
    id: 'whole-list',
    reason: 'a list of names is a source from its first name on',
    must: 'Egypt, {source Turkey and Peru} {cue rejected} {content the deal}.',
    mustNot: 'On Monday, {source Turkey and Peru} {cue rejected} {content the deal}.',
  },
  {
    id: 'name-behind-description',
    reason: 'a description and the name behind its comma are one source',
    must: '{cue According to} {source his aunt}, {source Ana Ruiz}, {content the port was full}.',
    mustNot: '{source The mayor} and {source Ana Ruiz} {cue said} {content the port was full}.',
  },
  {
    id: 'according-as-medium',
    reason: 'whom "according to" names passes on the words that another is said to have said',
    must: '{content “The port was full,” Day said}, {cue according to} {source Lima News}.',
    mustNot: '{content The port was full}, {cue according to} {source Lima News}.',
  },
  {
    id: 'subject-beside-cue',
    reason: 'the subject beside the cue is the source, and not one of an earlier clause',
    must: '{source Peru} has blamed a port, which {source officials} {cue say} {content was full}.',
    mustNot: '{source The mayor}, with {source officials}, {cue said} {content that the port was full}.',
  },
  {
    id: 'age-with-name',
    reason: 'an age behind a comma belongs to the name before it',
    must: 'Jan Novak, {source 75}, {cue said} {content the port was full}.',
    mustNot: 'Of the guests, {source 75} {cue said} {content the port was full}.',
  },
  {
    id: 'source-behind-by',
    reason: 'behind a passive the source is whom "by" names',
    must: '{content The order} {cue was announced} on {source state television by the minister}.',
    mustNot: '{content The order} {cue was announced} by {source the minister}.',
  },
  {
    id: 'relative-clause-of-source',
    reason: 'a relative clause between a source and its cue describes the source',
    must: '{source Peru}, {content which has two ports}, {cue said} {content the levy was unlawful}.',
    mustNot: '{source Peru} {cue said} {content the levy, which has two rates, was unlawful}.',
  },
  {
    id: 'clause-beside-source',
    reason: 'a whole clause before the cue that was taken for a second source is part of what is said',
    must: '{source The rule is fair}, {cue said} {source Ana Ruiz}, and {content it will stay}.',
    mustNot: '{source The mayor} and {source the pilot} {cue said} {content the rule was fair}.',
  },
  {
    id: 'statement-by-verb',
    reason: 'in "gave a statement conceding that …" the cue goes on to the verb of saying',
    must: '{source The mayor} {cue gave} {content a statement conceding that the port was full}.',
    mustNot: '{source The mayor} {cue gave} {content a statement on the port}.',
  },
  {
    id: 'source-cut-short',
    reason: 'the source before a closing verb is the whole noun phrase',
    must: '{content The bridge has fallen}, a Peruvian harbour {source workers union} {cue said}.',
    mustNot: '{content The bridge has fallen}, {source a Peruvian harbour workers union} {cue said}.',
  },
  {
    id: 'source-as-content',
    reason: 'the name behind "…, said" is the source and not what is said',
    must: 'The bridge is safe, {cue said} {content Ana Ruiz, who built it}.',
    mustNot: '{content The bridge is safe}, {cue said} {source Ana Ruiz}, who built it.',
  },
  {
    id: 'addressee-as-source',
    reason: 'who was told is not who says it',
    must: '{content The singer has died}, her cousin {cue told} {source the paper}.',
    mustNot: '{content The singer has died}, {source her cousin} {cue told} the paper.',
  },
  {
    id: 'outlet-as-medium',
    reason: 'an outlet that passes on what another says is the medium of that claim',
    must: '{source Reuters} {cue reported} {content the embassy confirmed it had closed}.',
    mustNot: '{source The embassy} {cue reported} {content the envoy confirmed it had closed}.',
  },
  {
    id: 'cited-by-outlet',
    reason: 'whom an outlet cites is the source, and the outlet the medium',
    must: '{content The minister will resign}, {source Reuters} {cue reported}, citing two officials.',
    mustNot: '{content The minister will resign}, {source the mayor} {cue reported}, citing two officials.',
  },
  {
    id: 'whole-quotation',
    reason: 'speech is not quoted from its middle: a content inside a quotation begins at the opening mark',
    must: '“The port was full. {content Nobody came,”} {source Ana Ruiz} {cue said}.',
    mustNot: '{content “The port was full. Nobody came,”} {source Ana Ruiz} {cue said}.',
  },
  {
    id: 'running-quotation',
    reason: 'a quotation that is left open at the end of a paragraph goes on in the next',
    must: '{source Ana Ruiz} {cue said}: {content “The port was full.}\n\n“Nobody came.”',
    mustNot: '{source Ana Ruiz} {cue said}: {content “The port was full.”}\n\n“Nobody came.”',
  },
  {
    id: 'medium-phrase',
    reason: '"in a statement", "on his Telegram channel": a phrase beside the cue says what carried the words',
    must: '{source The mayor} {cue said} in a statement that {content the port was full}.',
    mustNot: '{source The mayor} {cue said} in a hurry that {content the port was full}.',
  },
  {
    id: 'outlet-spoken-to',
    reason: '"told the BBC": an outlet that is spoken to is the medium',
    must: '{source The mayor} {cue told} the BBC that {content the port was full}.',
    mustNot: '{source The mayor} {cue told} the court that {content the port was full}.',
  },
  {
    id: 'edge-marks',
    reason: 'the comma before the cue and the full stop are the sentence’s and not the content’s',
    must: '{content The port was full,} {source the mayor} {cue said}.',
    mustNot: '{source The mayor} {cue said} {content the port was full}.',
  },
  {
    id: 'name-without-article',
    reason: 'of a name that is given, "a “port levy”", the quotation is the content',
    must: '{source Peru} {cue calls} it {content a “port levy”}.',
    mustNot: '{source Peru} {cue says} it is {content a “port levy”}.',
  },
  {
    id: 'stray-pieces',
    reason: 'marks alone and a lone "which" are no piece of a content',
    must: 'A toll {content which} {source Peru} {cue calls} {content a “port levy”} was paid.',
    mustNot: '{source Peru} {cue calls} the toll {content a “port levy”}.',
  },
  {
    id: 'judgement-without-perfect',
    reason: 'the cue of a judgement on a thing is the verb alone: "have [dismissed] these claims"',
    must: '{source Peru} {cue has dismissed} {content the claims}.',
    mustNot: '{source Peru} {cue has said} {content that it will pay}.',
  },
  {
    id: 'noun-of-cue',
    reason: 'nouns at the head of a cue belong to the source that they end',
    must: 'At noon {source union} {cue stewards wrote} {content that the port was full}.',
    mustNot: 'At noon {source union stewards} {cue wrote} {content that the port was full}.',
  },
  {
    id: 'subject-of-content',
    reason: 'with a speaker before the cue, a name behind it begins what is said',
    must: '{source Officers} {cue said} {source Ana Ruiz}, 29, {content was last seen near the port}.',
    mustNot: '{content The port is full}, {cue said} {source Ana Ruiz}, {content but ships still come}.',
  },
  {
    id: 'relative-twin',
    reason: 'a relative pronoun beside the one whom it is about is no second source',
    must: '{source Ana Ruiz}, {source who} {cue wrote} {content that the port was full}, left.',
    mustNot: 'Ana Ruiz, {source who} {cue wrote} {content that the port was full}, left.',
  },
  {
    id: 'led-source',
    reason: 'beside another source, one that a preposition leads to is who was spoken to',
    must: '{content “It is full,”} {cue said} {source Ana Ruiz} {source to a paper}.',
    mustNot: '{content “It is full,”} {cue said} {source Ana Ruiz} and {source the mayor}.',
  },
  {
    id: 'told-of-source',
    reason: 'what a comma and "one of" lead to behind a source tells who it is',
    must: '{source Ana Ruiz}, {source one of the pilots}, {cue said} {content the port was full}.',
    mustNot: '{source Ana Ruiz} and {source one of the pilots} {cue said} {content the port was full}.',
  },
  {
    id: 'head-of-source',
    reason: 'words of a noun phrase just before its source, taken for what is said, are the source’s',
    must: '{content almost} {source 100 studies} {cue found} {content that ports were full}.',
    mustNot: '{content a port} {source Peru} {cue called} {content full}.',
  },
  {
    id: 'according-behind',
    reason: 'behind what somebody says, ", according to" names who passes it on',
    must: '{source Ana Ruiz} {cue said} {content the port was full, according to the harbour paper}.',
    mustNot: '{source Ana Ruiz} {cue said} {content the port was full and the ships were late}.',
  },
  {
    id: 'subject-of-clause',
    reason: 'behind "and", a cue goes on with the clause beside it, which has a subject of its own',
    must: '{source Shares} fell after the port cut its plan and {cue said} {content its head would leave}.',
    mustNot: '{source The port} cut its plan after two weeks and {cue said} {content its head would leave}.',
  },
  {
    id: 'signed-post',
    reason: 'a post is said by whose account stands behind it',
    must: 'So proud of this team. — Ana Ruiz (@anaruiz) May 11, 2022',
    mustNot: 'The team won again. — Ana Ruiz (sport) May 11, 2022',
  },
  {
    id: 'wordless-deed',
    reason: 'a plaque that is unveiled, a bill that is backed and a meeting that is agreed to are deeds without words',
    must: '{source The mayor} {cue unveiled} {content a plaque at the port}.',
    mustNot: '{source The mayor} {cue agreed} {content that the port was full}.',
  },
] as const satisfies readonly RuleText[];

export type ClaimRuleId = (typeof CLAIM_RULES)[number]['id'];
