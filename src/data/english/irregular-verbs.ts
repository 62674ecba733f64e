/**
 * Verbs whose past tense or participle is not the base with -ed: base, past tense, past participle; alternatives by a slash.
 * Source: the common stock of English grammars; own list.
 */
export const IRREGULAR_VERBS: readonly (readonly [string, string, string])[] = (
  'arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|befall befell befallen|' +
  'begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|' +
  'break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built|burn burnt/burned burnt/burned|' +
  'burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|' +
  'cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|dive dove/dived dived|do did done|draw drew drawn|' +
  'dream dreamt/dreamed dreamt/dreamed|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|' +
  'fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden|' +
  'forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|' +
  'forsake forsook forsaken|freeze froze frozen|get got gotten/got|give gave given|go went gone|grind ground ground|grow grew grown|' +
  'hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|' +
  'kneel knelt knelt|know knew known|lay laid laid|lead led led|lean leant/leaned leant/leaned|leap leapt/leaped leapt/leaped|' +
  'learn learnt/learned learnt/learned|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|' +
  'make made made|mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken|misunderstand misunderstood misunderstood|' +
  'outdo outdid outdone|overcome overcame overcome|overhear overheard overheard|override overrode overridden|oversee oversaw overseen|' +
  'overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid|plead pled/pleaded pled/pleaded|prove proved proven/proved|' +
  'put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|repay repaid repaid|retell retold retold|rewrite rewrote rewritten|' +
  'rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|' +
  'send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|' +
  'shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|slit slit slit|smell smelt/smelled smelt/smelled|' +
  'sow sowed sown|speak spoke spoken|speed sped sped|spell spelt/spelled spelt/spelled|spend spent spent|spill spilt/spilled spilt/spilled|' +
  'spin spun spun|spit spat spat|split split split|spoil spoilt/spoiled spoilt/spoiled|spread spread spread|spring sprang sprung|' +
  'stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|stride strode stridden|strike struck struck/stricken|' +
  'strive strove striven|swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|take took taken|' +
  'teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|thrust thrust thrust|tread trod trodden|' +
  'undergo underwent undergone|understand understood understood|undertake undertook undertaken|undo undid undone|uphold upheld upheld|' +
  'upset upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn|' +
  'withhold withheld withheld|withstand withstood withstood|wring wrung wrung|write wrote written'
)
  .split('|')
  .map((row) => row.split(' ') as [string, string, string]);

/** Forms of verbs that no rule gives. */
export const SUPPLETIVE_FORMS: ReadonlyMap<string, string> = new Map([
  ['am', 'be'],
  ['is', 'be'],
  ['are', 'be'],
  ['was', 'be'],
  ['were', 'be'],
  ['been', 'be'],
  ['being', 'be'],
  ["'m", 'be'],
  ["'re", 'be'],
  ['has', 'have'],
  ["'ve", 'have'],
  ['does', 'do'],
  ['goes', 'go'],
  ['dying', 'die'],
  ['lying', 'lie'],
  ['tying', 'tie'],
  ['vying', 'vie'],
  ['vied', 'vie'],
  ['died', 'die'],
  ['lied', 'lie'],
  ['tied', 'tie'],
  ['eyeing', 'eye'],
  ['eyed', 'eye'],
]);

/** Past forms that are base forms of other verbs: "found" is to found as well. */
export const ALSO_BASES: ReadonlySet<string> = new Set(
  'bore bound dove fell felt found ground lay left lit rose saw shot spat wound'.split(' '),
);

/** Base forms that end as past forms do. */
export const BASES_IN_ED: ReadonlySet<string> = new Set('bed embed shed shred sled wed'.split(' '));
