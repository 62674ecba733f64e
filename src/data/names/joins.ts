/** Words by which a name that was cut short is made whole, and ends of words that are no name. With their capital. Own lists, from news style. */

const list = (words: string): readonly string[] => words.split(' ');

/** First words of bodies that are told apart by their seat: "University of Lorton at Halden". */
export const SEATED_BODIES: readonly string[] = list('University College Institute School Hospital');

/** Heads of bodies' names that have two fields: "Ministry of Trade and Coastal Affairs". */
export const PAIRED_BODIES: readonly string[] = list(
  'Ministry Department Association Institute Board College Bureau Society Federation School Faculty Committee',
);

/** Last words of bodies that are told apart by their task: "Subcommittee on Coastal Trade". */
export const TASKED_BODIES: readonly string[] = list(
  'Committee Subcommittee Commission Council Institute Agency Office Center Centre Panel Group Coalition Campaign',
);

/** What a place's name ends in. */
export const PLACE_TAILS: readonly string[] = list(
  'Street Avenue Road Boulevard Lane Drive Square Bridge River Lake Canal Bay Island Islands Park Stadium Arena Airport Station Hotel Tower Building Beach Creek Mountain ' +
    'Mountains Valley Falls Plaza Mall Highway Strait Sea Ocean Peninsula County',
);

/** What a body's name ends in. */
export const BODY_TAILS: readonly string[] = list(
  'University College Hospital Academy School Institute Foundation Association Council Committee Commission Department Ministry Agency Inc Inc. Corp Corp. Ltd Ltd. LLC PD Police',
);

/** After a hyphen: "Award-winner". Lower case. */
export const FRAGMENT_ENDS: readonly string[] = list('winner winners winning nominee nominees nominated');
