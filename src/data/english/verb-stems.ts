/**
 * How a stem that -ed or -ing left becomes a base form again: which ends take their silent -e back, and the words that do
 * otherwise than their ends. Stems, not words: "stat" is what "stated" leaves. Own list, made from the verbs of news texts.
 */

/** A stem with one of these ends takes -e: "describ", "announc", "decid", "argu", "enabl", "urg". */
export const TAKES_E =
  /(?:[cuv]|[^t]z|[^aeiou][aio]k|[^aeiou]uk|dg|rg|[aei]g|eng|lung|oung|[bcdfgkptz]l|(?:[^aeiou]|[iu])at|[^aeio]ut|[^aeiou]et(?<=plet|pet|let)|[^aeiou]ot(?<=v|qu|m|n)|[^aeio][aiou]d|[ue]ad(?<=uad)|[^aeioul]ed(?<=ced|ped|sed)|[^aeiou]am|[^aeiou]um|com|[^aeiou]in|[^aeiou]un|ven|[^aeiou][aiu]p|(?:[^aeiou]|u)ar|[^aeo]ir|[^aeiou]ur|[^aeiou]ul|[^aeiou][iou]b|[aeiou]s|[lnrp]s|[^e]e)$/;

/** Stems that take -e although their end does not say so. */
export const STEMS_WITH_E: ReadonlySet<string> = new Set(
  (
    'cit invit unit reunit excit writ rewrit recit ignit incit expedit bit quot vot promot devot denot not creat recreat ' +
    'permeat compet complet delet postpon phon telephon condon ston clon dethron hon hop cop scop grop ignor explor restor stor ' +
    'scor ador deplor implor bor interfer adher persever scal inhal exhal smil fil compil reconcil consol cajol ' +
    'tast wast past breath bath sooth loath seeth tim prim nam extrem escap shap whit prob glob liv giv chang exchang interchang rang arrang rearrang ' +
    'underscor rever revil chim pil tussl por premier profil shor ton'
  ).split(' '),
);

/** Stems that take no -e although their end would have it. */
export const STEMS_WITHOUT_E: ReadonlySet<string> = new Set(
  (
    'focus refocus bias canvas chorus caucus debut combat format murmur bargain begin robin ruin veto echo appeal ' +
    'discus program victim ey trumpet demur boycott'
  ).split(' '),
);

/** Words whose -ll, -ss or -zz is their own; others of more than one syllable lose one letter. */
export const KEEPS_DOUBLE_L =
  /(?:^[^aeiou]*[aeiou]ll|(?:enr|unr|p|st|t|sc|f|re[cf]|app|inst|for[es]t|over[^aeiou]|under[^aeiou]|out[^aeiou])[aeiou]ll)$/;
