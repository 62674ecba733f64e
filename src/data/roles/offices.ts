/**
 * Offices of a state that act under its name (not its army and police, which news names as groups: `groups.ts`): "Ukraine's foreign ministry", "the Russian parliament", "North Korea's embassy in Moscow".
 * Lower case. Own lists, from news style.
 */

/** Last words of an office. */
export const OFFICE_HEADS: readonly string[] =
  'ministry embassy consulate parliament government cabinet senate congress junta presidency regime judiciary legislature administration delegation mission chancellery'.split(
    ' ',
  );

/** Two or three words that are an office together. */
export const OFFICE_PHRASES: readonly string[] = [
  'foreign office',
  'home office',
  'state department',
  'foreign affairs department',
  'foreign affairs ministry',
  'defence department',
  'defense department',
  'justice department',
  'treasury department',
  'central bank',
  'supreme court',
  'high court',
  'constitutional court',
  'national assembly',
  'lower house',
  'upper house',
  'lower chamber',
  'upper chamber',
  'security service',
  'intelligence service',
  'intelligence agency',
  'intelligence services',
  'secret service',
  'security council',
  'election commission',
  'electoral commission',
  'general staff',
  'state media',
  'state television',
  'space agency',
  'nuclear agency',
  'football federation',
  'football association',
  'olympic committee',
  'federal reserve',
  'war cabinet',
  'ruling party',
  'permanent mission',
  'diplomatic mission',
  'high commission',
  'trade mission',
  'royal palace',
  'royal court',
];

/** What may stand before a head: "foreign ministry", "caretaker government". */
export const OFFICE_MODIFIERS: readonly string[] = (
  'foreign affairs defence defense interior home finance economy economic energy oil health education justice trade transport agriculture environment labour labor culture sports ' +
  'information communications development planning tourism housing immigration industry commerce petroleum water welfare emergencies emergency internal external and national federal ' +
  'state royal military interim transitional caretaker coalition new newly elected minority provincial central communist ruling regional local permanent diplomatic supreme lower upper ' +
  'unity democratic exiled islamist socialist conservative intelligence security public digital science technology veterans unification reunification overseas'
).split(' ');

/** A state's army and guards, which act under its name as its offices do: "the Israeli military said". Before another noun they tell whose that is. */
export const ARMED_OFFICES: readonly string[] = [
  'military',
  'army',
  'navy',
  'air force',
  'coast guard',
  'coastguard',
  'border guard',
  'border guards',
  'border service',
  'border guard service',
  'armed forces',
  'police',
];

/** What stands behind the name of an army that acts or is acted on, beside marks and verbs of saying: "the Israeli army [has]". Lower case. */
export const AFTER_ARMED: readonly string[] = (
  'has have had is was are were will would could should may might must can and or but that which who in on to of for from by with at over after before near into during since as ' +
  'began carried launched fired killed struck seized withdrew shot arrested detained opened took says did does also'
).split(' ');

/** Offices that sit in a place or with a body: "embassy in Moscow", "mission to the United Nations". */
export const SEATED_OFFICES: readonly string[] = [
  'embassy',
  'consulate',
  'mission',
  'delegation',
  'high commission',
  'consulate general',
];

/** Offices that news names by the house they are in: bodies of their own, not the state. With their capitals. */
export const HOUSED_OFFICES: readonly string[] = [
  'White House',
  'the White House',
  'Oval Office',
  'Downing Street',
  '10 Downing Street',
  'Number 10',
  'No. 10',
  'No 10',
  'Whitehall',
  'Buckingham Palace',
  'Capitol Hill',
];

/** Offices of a town or county that act under its name: "Halden police", "the Lorton district attorney's office". Lower case. */
export const LOCAL_OFFICES: readonly string[] = [
  'police',
  'police department',
  'fire department',
  'city council',
  'county council',
  'borough council',
  'town council',
  'school board',
  'school district',
  "sheriff's office",
  "sheriff's department",
  "district attorney's office",
  "attorney's office",
  "attorney general's office",
  "mayor's office",
  "coroner's office",
  "governor's office",
  "prosecutor's office",
  "medical examiner's office",
  "county sheriff's office",
  "county district attorney's office",
  'public schools',
];

/** What follows the name of a head of state or government in the name of an office: "the Lopez administration". Lower case. */
export const LED_OFFICES: readonly string[] = ['administration', 'campaign'];
