/** Words that open sentences and stand in no name of a person, a body or a place. With their capital. Own list. */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    'Had Has Have Is Are Was Were Did Does Do Should Could Would If When While Since Because As But And So Yet Both Unlike Despite Although ' +
    'Though However Then With For From Or Nor Even Instead Meanwhile Until Once Whether Where Why How What Who Which Than After Before During ' +
    'Perhaps Maybe Only Still Also Just Not Let Like'
  ).split(' '),
);

/** Words that open a sentence before a role and are no part of it: "[Later] coach Ana Palacios". Lower case. Own list. */
export const NO_ROLE_OPENERS: readonly string[] = (
  'yesterday today tonight tomorrow earlier later last next here there now again even according elsewhere additionally meanwhile moreover furthermore nevertheless nonetheless ' +
  'recently finally initially originally reportedly allegedly previously currently eventually suddenly sadly luckily said says told adding asked mr mrs ms dr i we you he she it they who'
).split(' ');

/** Ranks and callings before a name that are no part of it, where they bear a capital. With their capital. Own list. */
export const RANKS: ReadonlySet<string> = new Set(
  (
    'Mayor Trooper Detective Officer Sheriff Councillor Councilor Justice Rabbi Ayatollah Defendant Rival Chef Adv Sgt Det Cllr Insp Supt Rapper Singer Actor Actress Designer Musician Comedian Author Director Producer Journalist Reporter Analyst ' +
    'Economist Lawyer Attorney Researcher Coach Manager Captain Striker Midfielder Defender Goalkeeper Winger Chairman Chairwoman Spokesman Spokeswoman Spokesperson CEO Founder ' +
    'Billionaire YouTuber Stylist Sommelier Referee Quarterback Senator Congressman Congresswoman Governor Councilman Councilwoman Guitarist Drummer Filmmaker Famer Constable Inspector Superintendent Sergeant Lieutenant Corporal Paramedic Nurse Activist Campaigner Comic Presenter Host Entrepreneur Professor Historian Scientist Novelist Poet Photographer'
  ).split(' '),
);

/** Callings before a name of two words and more, that are given names as well: "Dean Emma Reed". With their capital. */
export const LONG_RANKS: ReadonlySet<string> = new Set(
  'Dean Judge Professor Bishop Pastor Detective Marshal Major'.split(' '),
);

/**
 * Words that no name has, but titles do ("Why Small Harbours Need Tall Cranes"): at a title's head, in lower case, and with their capital
 * further on. Own lists.
 */
export const TITLE_HEADS: ReadonlySet<string> = new Set(
  (
    'what why how who when where which is are was were do does did can could should has have your my our you we they it because if unlike ' +
    'read see click not these this choose get make add find'
  ).split(' '),
);
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  (
    'What Why How Who When Where Which Is Are Was Were Be Do Does Did Can Could Should Has Have Your My Our You We They It Its Because If To ' +
    'For With From By In On At Of And Or The A An This That These Not Than Into About Need Needs'
  ).split(' '),
);
