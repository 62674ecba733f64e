/** Words that open sentences and stand in no name of a person, a body or a place. With their capital. Own list. */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    'Had Has Have Is Are Was Were Did Does Do Should Could Would If When While Since Because As But And So Yet Both Unlike Despite Although ' +
    'Though However Then With For From Or Nor Even Instead Meanwhile Until Once Whether Where Why How What Who Which Than After Before During ' +
    'Perhaps Maybe Only Still Also Just Not Let Like'
  ).split(' '),
);

/** Ranks and callings before a name that are no part of it, where they bear a capital. With their capital. Own list. */
export const RANKS: ReadonlySet<string> = new Set(
  'Mayor Trooper Detective Officer Sheriff Councillor Councilor Justice Rabbi Ayatollah Defendant Rival Chef Adv Sgt Det Cllr Insp Supt'.split(
    ' ',
  ),
);
