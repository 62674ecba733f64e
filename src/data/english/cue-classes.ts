/**
 * What a cue makes of its content: words, a thought, or no claim at all. Lemmas, small letters. Own lists, checked against the cues of
 * PolNeAR (Newell, Margolin and Ruths 2018) and of whole articles.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs by which words are uttered or written, whatever their object is. */
export const UTTERANCE_VERBS = list(
  'say tell add write announce declare state note claim argue explain warn insist acknowledge concede admit confirm deny contend ' +
    'maintain assert allege accuse remark comment quip joke reply respond retort answer recall recount continue reiterate repeat stress ' +
    'emphasise emphasize complain lament vow pledge promise urge testify tweet post caution exclaim observe reveal disclose conclude ' +
    'share opine recommend advise predict estimate boast reason ask call describe report suggest criticise criticize condemn denounce blame',
);

/** Verbs by which a paper or a study speaks. */
export const FINDING_VERBS = list(
  'find show suggest indicate conclude report reveal estimate note state say point demonstrate document confirm highlight warn argue ' +
    'describe recommend predict project cite detail list outline specify stipulate calculate rank',
);

/** What somebody is said to think, believe, expect, fear, hope, want: an attitude and no statement. */
export const ATTITUDE_VERBS = list(
  'think believe feel hope fear worry expect want wish doubt suspect assume suppose guess imagine consider regard view see deem reckon ' +
    'anticipate wonder desire prefer favor favour envision envisage foresee intend aspire dream judge fancy contemplate ponder mull',
);

/** Nouns and adjectives of a thought: "the belief that", "is confident that". */
export const ATTITUDE_WORDS = list(
  'belief hope fear view opinion desire conviction expectation suspicion worry doubt wish intention idea notion dream concern ' +
    'confident optimistic pessimistic hopeful afraid worried sure certain convinced keen eager concerned skeptical sceptical',
);

/** Verbs of feeling, perceiving and being: no claim, where their object is not a quotation. */
export const SILENT_VERBS = list(
  'refuse decline know love hate like dislike enjoy adore seem appear look mean miss remember forget aim try plan intend need care trust admire ' +
    'matter realise realize hear listen read watch understand relate figure expose respect cheer enact approve accept tolerate ' +
    'ignore satisfy puzzle surprise shock alarm serve assure learn laugh smile nod shrug sigh sob weep sing greet thank congratulate toast',
);

/** Verbs of deeds with or without words: they make a claim now and then. */
export const DEED_CUES = list(
  'support back oppose file introduce seek choose resolve identify echo resent favor favour campaign lobby push promote embrace ' +
    'resist vote decide determine rule submit summon sue press talk discuss debate negotiate converse chat speak agree propose offer ' +
    'endorse defend attack challenge address raise issue release publish order plan point unveil advocate champion welcome threaten',
);

/** Verbs of deeds that tell nothing while their object is a thing: "unveiled a plaque", but "unveiled plans that would …". */
export const WORDLESS_VERBS = list(
  'support back introduce unveil issue release publish choose vote file submit sign launch seek add',
);

/** What shows something and says nothing. */
export const PICTURE_NOUNS = list(
  'video footage image photo photograph picture clip camera screenshot illustration snapshot livestream selfie',
);

/** Persons who find things and not results. */
export const FINDERS = list(
  'police officer firefighter rescuer diver worker crew soldier neighbour neighbor resident detective deputy paramedic guard ranger man woman he she they',
);

/** Behind "did not", "would not" and "declined to": what is not said. */
export const ANSWERING_VERBS = list(
  'respond reply comment answer elaborate return say disclose reveal specify identify speak',
);

/** What shows that an answering verb is denied: "did [not] respond", "[declined] to comment". */
export const DENYING_WORDS = list("not n't n’t never decline declined refuse refused fail failed without could");

/** Sources that are nobody. */
export const NOBODY = list('anyone anybody nobody everyone everybody one no-one someone you');

/** Those who speak: only a quotation has them for a source, and then its speaker is meant. */
export const SPEAKING_PERSONS = list('i we me us you myself ourselves yourself yourselves');
