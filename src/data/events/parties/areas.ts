/** Names of places with a preposition inside that stand before another noun: "the Horn of Africa territory". */
export const PLACE_NAMES: ReadonlySet<string> = new Set(['Horn of Africa', 'Gulf of Guinea', 'Cape of Good Hope']);

/**
 * Parts of the world and kinds of state by which news describes a country: "the Pacific nation", "the Gulf emirate". One row each:
 * words in the description, lower case | ISO codes. A row says only what may be meant; the text has to name the country.
 */
export const AREAS: readonly string[] = [
  'pacific|NR KI TV PW MH FM SB FJ WS TO VU PG NZ AU CK NU',
  'central american|GT BZ SV HN NI CR PA',
  'south american|AR BO BR CL CO EC GY PY PE SR UY VE',
  'latin american|MX GT SV HN NI CR PA CU DO HT AR BO BR CL CO EC PY PE UY VE',
  'andean|BO EC PE CO VE CL',
  'caribbean|AG BS BB CU DM DO GD GY HT JM KN LC VC TT SR BZ',
  'west african|BJ BF CV GM GH GN GW CI LR ML MR NE NG SN SL TG',
  'east african|BI DJ ER ET KE RW SO SS TZ UG',
  'southern african|AO BW LS MW MZ NA SZ ZA ZM ZW',
  'north african|DZ EG LY MA TN SD',
  'horn of africa|SO x-somaliland DJ ER ET',
  'african|DZ AO BJ BW BF BI CM CV CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW',
  'gulf|SA AE QA BH KW OM',
  'arab|SA AE QA BH KW OM EG JO LB SY IQ YE DZ MA TN LY SD MR PS SO DJ KM',
  'muslim|SA AE QA BH KW OM EG JO LB SY IQ YE DZ MA TN LY SD MR PS SO DJ KM TR IR PK BD ID MY BN MV AF AZ TM UZ KZ KG TJ AL BA XK TD NE ML SN GM GN SL NG',
  'jewish|IL',
  'buddhist|TH LK MM KH LA BT MN',
  'communist|CU VN LA KP CN',
  'balkan|AL BA BG HR GR XK ME MK RO RS SI',
  'baltic|EE LV LT',
  'nordic|DK FI IS NO SE',
  'scandinavian|DK NO SE',
  'himalayan|BT NP',
  'south asian|IN PK BD LK NP BT MV AF',
  'southeast asian|ID MY SG TH PH VN KH LA MM BN TL',
  'central asian|KZ KG TJ TM UZ',
  'caucasus|GE AM AZ',
  'european|AL AT BE BG HR CY CZ DK EE FI FR DE GR HU IS IE IT LV LT LU MT ME NL MK NO PL PT RO RS SK SI ES SE CH UA GB',
  'island|TW CY NR KI SB FJ WS TO VU TV PW MH CU IE IS MT LK MG MV HT DO JM BB LC GD ST MU SC BH TL JP GB GL',
  'kingdom|SA MA JO BH GB ES NL BE SE NO DK TH TO BT KH LS SZ',
  'emirate|QA KW AE',
  'sultanate|OM BN',
  'landlocked|ET ML NE TD BF RW BI UG ZM ZW MW BW LS SZ BO PY NP BT LA MN AF KZ UZ KG TJ TM AM AZ RS XK MK',
  'former soviet|RU UA BY MD GE AM AZ KZ KG TJ TM UZ EE LV LT',
  'archipelago|MV BS KI SC CV PH ID FJ TO VU SB MH',
];
