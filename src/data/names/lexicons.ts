/**
 * Words that stand before, in or after names, by what they tell of them; lower case. Own lists, from news style. At most 31 lists.
 * A word may stand in more than one.
 */
export const NAME_LEXICONS = {
  /** Before a person's name, as address or rank. */
  honorific:
    'mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. professor sir dame lord lady baron baroness rev rev. reverend fr. father sister brother ' +
    'saint imam sheikh shaikh sheik ayatollah hojatoleslam mullah rabbi cardinal archbishop bishop pope patriarch monsignor msgr. deacon pastor ' +
    'gen gen. general lt lt. lieutenant col col. colonel maj maj. major capt capt. captain cmdr cmdr. commander adm adm. admiral sgt sgt. ' +
    'sergeant cpl cpl. corporal pvt pvt. private brig brig. brigadier marshal inspector superintendent constable detective officer ' +
    'king queen prince princess duke duchess emperor empress sultan emir crown earl count countess viscount chief gov gov. sen sen. rep rep. ' +
    'hon hon. datuk datuk seri tan sri tun dato ustaz haji hajj alhaji shri smt kumari pandit maulana begum doña don señor herr frau monsieur ' +
    'madame mme mlle comrade justice judge engr engr. barr barr. pte cllr',
  /** An office or calling: "president", "striker". */
  role:
    'president vice-president premier minister prime-minister secretary chancellor mayor governor senator congressman congresswoman representative ' +
    'lawmaker mp deputy speaker leader chairman chairwoman chairperson chair chief ceo cfo director manager coach captain skipper striker ' +
    'midfielder defender goalkeeper keeper batsman bowler all-rounder spinner seamer opener pitcher quarterback forward guard winger referee ' +
    'umpire champion winner finalist ambassador envoy consul diplomat negotiator spokesman spokeswoman spokesperson official adviser advisor aide ' +
    'analyst economist strategist trader dealer broker banker executive founder co-founder owner boss head commissioner commander general judge ' +
    'justice lawyer attorney prosecutor barrister solicitor doctor physician surgeon scientist researcher professor lecturer teacher historian ' +
    'author writer novelist poet playwright journalist reporter correspondent editor columnist photographer actor actress singer musician ' +
    'composer director filmmaker producer artist painter designer model comedian rapper guitarist drummer dancer activist campaigner dissident ' +
    'cleric priest bishop pastor guru monk pilgrim rebel warlord militant gunman suspect victim witness resident farmer fisherman worker nurse ' +
    'driver pilot cyclist rider runner sprinter swimmer boxer wrestler golfer player teammate legend star veteran rookie veteran candidate ' +
    'incumbent challenger nominee contender husband wife son daughter father mother brother sister widow uncle cousin nephew grandson friend ' +
    'colleague treasurer inspector sheriff detective officer soldier sergeant colonel lieutenant major captain admiral marshal president-elect ' +
    'ex-president then-president co-chair vice vice-chairman undersecretary attorney-general secretary-general director-general',
  /** The last word of an organisation's name: "Ministry", "Inc". */
  organisationEnd:
    'inc inc. corp corp. co co. ltd ltd. llc plc llp gmbh ag sa s.a. nv n.v. bv spa s.p.a. ab asa oyj kk bhd berhad pty pte tbk group holdings ' +
    'holding corporation company companies enterprises industries partners partnership associates brothers bros bros. trust fund bank bancorp ' +
    'financial insurance securities capital investments investment ventures airlines airways air motors motor steel oil gas petroleum energy ' +
    'power electric electronics technologies technology systems software networks telecom communications media entertainment pictures studios ' +
    'records press publishing publications newspapers news television tv radio network broadcasting agency agence ministry department bureau ' +
    'office commission committee council board authority administration service services secretariat directorate inspectorate institute ' +
    'institution academy university college school faculty hospital clinic laboratory laboratories centre center foundation society ' +
    'association federation confederation union league alliance coalition front party movement congress parliament senate assembly duma knesset ' +
    'bundestag sejm court tribunal police army navy guard guards force forces command corps brigade battalion regiment division militia church ' +
    'club fc f.c. afc cf united city rovers wanderers athletic albion town county rangers sox yankees team organisation organization ' +
    'initiative programme program project exchange stores store supermarkets hotels hotel restaurants foods brewery breweries pharmaceuticals ' +
    'pharma chemicals chemical mining mines minerals resources shipping lines railways railway rail logistics properties realty estates ' +
    'construction engineering aerospace defence defense marines airlines chamber cabinet embassy consulate mission delegation taskforce ' +
    'observatory monitor watch international global worldwide',
  /** Words in names of organisations, before the last one. */
  organisationInner:
    "national federal royal central state public general international european american british united people's peoples workers labour labor " +
    'democratic republican liberal conservative socialist communist christian islamic muslim social progressive revolutionary liberation ' +
    'patriotic nationalist green foreign interior finance defence defense health education justice trade agriculture transport environment ' +
    'tourism sports youth women human rights security intelligence nuclear atomic space aviation maritime customs revenue reserve monetary ' +
    'development reconstruction economic scientific medical technical electoral election supreme constitutional high criminal appeals',
  /** The last word of a place's name. */
  placeEnd:
    'river lake sea ocean bay gulf strait straits channel canal island islands isle isles peninsula cape mountain mountains mount hill hills valley ' +
    'desert forest park national-park beach coast plain plains plateau basin falls creek springs city town village district province state ' +
    'county region prefecture governorate oblast krai republic territory territories kingdom emirate municipality township borough street st ' +
    'avenue ave road rd highway boulevard square lane drive way bridge tunnel airport station port harbour harbor dam stadium arena palace ' +
    'castle tower towers garden gardens square market mall cathedral mosque temple monastery cemetery camp base airbase barracks prison jail ' +
    'checkpoint crossing border strip bank heights zone suburb neighbourhood quarter shire land',
  /** The first word of a place's name. */
  placeStart:
    'north south east west northern southern eastern western north-east north-west south-east south-west northeast northwest southeast southwest ' +
    'central upper lower inner outer greater new old mount mt mt. lake cape port fort saint st st. san santa santo los las el la le les al el- ' +
    'ras wadi beit tel bandar nizhny veliky rio sao são puerto villa ciudad costa isla sierra bad kuala koh ko phnom tanjung pulau',
  /** Before a place: "in", "near". */
  placeBefore:
    'in at near from to into outside inside around across between towards toward through throughout via off along beyond within northeast ' +
    'northwest southeast southwest north south east west capital city town village province district region island state suburb port',
  /** A verb of saying, or another that a person or body governs. */
  says:
    'said says told added announced declared stated warned insisted argued admitted denied claimed confirmed reported noted explained replied ' +
    'urged called asked accused condemned welcomed rejected vowed pledged promised predicted estimated suggested believes thinks hopes wants ' +
    'tweeted wrote commented remarked testified acknowledged conceded reiterated emphasised emphasized stressed concluded recalled quipped',
  month:
    'january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. ' +
    'nov. dec. jan feb mar apr jun jul aug sep sept oct nov dec',
  day: 'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun mon. tue. wed. thu. fri. sat. sun. today yesterday tomorrow',
  number:
    'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand ' +
    'million billion trillion first second third fourth fifth sixth seventh eighth ninth tenth dozen half',
  /** Small words inside long names. */
  link: 'of the and & for de da do dos das del della di du van von der den ter ten la le les el al al- bin ibn bint abu y e und et zu zur in on to at',
  sport:
    'soccer football cricket tennis rugby golf baseball basketball hockey cycling athletics swimming boxing racing motorcycling motor-racing ' +
    'badminton squash snooker volleyball handball skiing gymnastics olympics olympic wrestling sailing rowing formula match matches game games ' +
    'goal goals innings wicket wickets overs runs run scored score scorers beat defeated lost won win wins draw drew season league cup ' +
    'championship championships tournament final finals semifinal semifinals quarter-final quarterfinals semi-final round rounds set sets ' +
    'team teams squad coach player players striker midfielder goalkeeper batsman bowler pitcher inning homer standings points division ' +
    'stadium halftime half-time attendance medal medals seed seeded stage lap laps playoffs playoff test',
  money:
    'shares share stock stocks profit profits net earnings revenue quarter sales dividend eps pct percent per cent million billion market ' +
    'markets index traders trading bonds bond yield yields rate rates investors company merger acquisition stake bid offer',
  /** Things made, held or written: their names are neither people nor bodies. */
  work:
    'act bill law treaty accord agreement pact convention protocol declaration charter constitution amendment plan war wars battle ' +
    'revolution uprising crisis festival festivals award awards prize prizes medal cup trophy open masters grand prix marathon tour series ' +
    'championship championships olympics games bowl derby stakes classic film movie book novel album song magazine virus disease syndrome ' +
    'fever covid covid-19 coronavirus christmas easter ramadan eid day week month year summit conference forum talks convention language english ' +
    'french german spanish arabic chinese russian boeing airbus windows iphone android',
  demonymEnd:
    'people nationals citizens refugees migrants troops soldiers forces rebels fighters militants officials authorities government',
} as const;
