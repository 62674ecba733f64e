/** Plurals that are not the singular with -s. Own list. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  (
    'people person|men man|women woman|children child|media medium|criteria criterion|lives life|wives wife|halves half|' +
    'news news|series series|species species|crises crisis|analyses analysis|bases basis|feet foot|teeth tooth|' +
    'spokesmen spokesman|spokeswomen spokeswoman|spokespeople spokesperson|congressmen congressman|lawmen lawman|' +
    'businessmen businessman|servicemen serviceman|policemen policeman|gunmen gunman|militiamen militiaman|troops troops'
  )
    .split('|')
    .map((row) => row.split(' ') as [string, string]),
);
