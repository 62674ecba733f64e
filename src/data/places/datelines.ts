/** Words that the dateline grammar must know: what looks like a place at the head of a line and is none, and the reverse. Own list. */

/** Cities that are also words, first names or labels: at the head of a line they are places only in capitals, or with a state, date or agency. */
export const WORDLIKE_CITIES: readonly string[] =
  'reading nice man hell bath mobile van salt split male george paradise victoria nelson lincoln jackson madison florence austin charlotte hamilton salem tank sid bar pale sur mary hue mus bender bor bo ho sari arak orange butler warren franklin flint essen aurora augusta savannah helena pierre rugby derby sandwich hull stirling kara tours angers vitoria sion man lens batman barry tula gary phoenix eugene everett bend elizabeth concord plains buffalo alta sid george chester lancaster windsor perth alexandria alexandra adler engels gorky roman marina valence martha surrey bury poole dover chandler henderson mesa glendale lawrence burlington peoria pontiac plymouth crawford selma queens clark ariel lima cali leon ica salto colon david natal santos salvador'.split(
    ' ',
  );

/** Labels in capitals that head a line and are no places. */
export const LABELS: readonly string[] =
  'update updated published posted exclusive breaking analysis opinion watch video videos photo photos review editorial interview corrected correction factbox timeline advisory wrapup live news alert editors editor note abstract full text headline summary notes questions question answer host guest caller narrator reporter q a quote comment background sponsored advertisement today tonight yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december score scores results standings soccer football tennis cricket golf baseball basketball rugby weather wall street stocks forex markets market morning evening day brief briefs diary preview feature special report poll insight column commentary letter letters obituary profile explainer explained list table box'.split(
    ' ',
  );

/** Countries whose name also is their city, and so stands alone in a dateline. */
export const CITY_STATES: readonly string[] =
  'Kuwait;Singapore;Monaco;Luxembourg;Djibouti;Panama;San Marino;Hong Kong;Gibraltar;Macau;Macao;Zanzibar;Guatemala;Gaza;Vatican;Vatican City'.split(
    ';',
  );

/** Words that make an unknown name in capitals a place: "CAMP LEMONNIER", "ABOARD THE …". */
export const PLACE_WORDS: readonly string[] =
  'camp fort mount port saint st san santa lake new north south east west upper lower island islands isle cape river valley village town city base airport harbour harbor beach bay springs falls creek hills heights county district province refugee crossing border aboard abbey palace park point sur upon el al tel bad nizhny'.split(
    ' ',
  );

/** Nouns behind a city that its state or province is named after: "Osaka Prefecture". */
export const DIVISION_NOUNS: readonly string[] =
  'prefecture province county governorate oblast region district state department'.split(' ');

/** Small words inside the names of places: "Port [of] Spain". */
export const CONNECTORS: readonly string[] =
  'of the de du des la le les el al da do dos del di en sur on upon am'.split(' ');

/** Words that stay small in a place's name, where they do not open it. */
export const SMALL_WORDS: readonly string[] = [...CONNECTORS, 'and', 'im', 'an', 'der'];
