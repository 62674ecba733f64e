/** Abbreviations that end with a full stop; lower case, last stop left off. Source: AP and Reuters style; own list. */

/** A name or number follows: a sentence never ends after these. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev fr msgr hon st sr sra gov sen sens rep reps gen lt col maj capt cmdr adm sgt cpl pvt brig pres ' +
    'amb supt insp atty no nos vs v cf fig vol art op pp ed eds ft mt e.g i.e viz approx'
  ).split(' '),
);

/** A sentence may end after these, when what follows looks like a start. */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'jr inc corp co ltd llc plc bros etc al dept est assn univ ave blvd rd a.m p.m u.s u.n u.k u.s.a e.u d.c ph.d m.d b.a m.a ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ' +
    'n.y n.j n.h n.m n.c n.d s.c s.d w.va r.i b.c'
  ).split(' '),
);
