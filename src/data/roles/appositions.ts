/** Words by which an apposition after a name ("Jane Reed, a sleep expert with Hatch,") and a calling before one are told. Lower case. Own lists. */

const list = (words: string): readonly string[] => words.split(' ');

/** Callings and standings of persons that are no office: heads of a role beside those of `titles.ts`. */
export const CALLINGS: readonly string[] = list(
  'star superstar fan counselor qb expert specialist psychologist dietitian nutritionist therapist biologist chemist physicist astronomer meteorologist climatologist geologist ecologist ' +
    'epidemiologist virologist pediatrician paediatrician psychiatrist neurologist cardiologist oncologist dermatologist veterinarian pharmacist dentist midwife paramedic firefighter ' +
    'policeman policewoman bassist guitarist drummer vocalist songwriter screenwriter showrunner videographer cameraman podcaster streamer influencer youtuber vlogger host co-host ' +
    'creator co-creator co-author coauthor publisher critic reviewer essayist biographer translator librarian curator archivist archaeologist anthropologist sociologist philosopher theologian ' +
    'mathematician statistician programmer technologist inventor cosplayer gamer dancer choreographer magician stuntman cinematographer animator illustrator cartoonist ' +
    'linebacker cornerback safety receiver lineman guard center centre shortstop infielder outfielder pitcher goaltender fullback halfback tackle end back striker keeper ' +
    'freshman sophomore junior senior graduate alumnus alumna intern trainee fellow chancellor provost superintendent trustee chaplain ' +
    'landlord tenant homeowner shopkeeper retailer vendor grocer baker butcher barber hairdresser stylist carpenter plumber electrician mechanic welder miner trucker rancher grower ' +
    'hunter trapper guide climber hiker surfer skier skater snowboarder gymnast jockey trainer breeder bouncer bartender waiter waitress barista cook ' +
    'ex mom mum dad grandmother grandfather parent stepfather stepmother fiancé fiancée fiance fiancee girlfriend boyfriend sweetheart spouse ex-wife ex-husband roommate classmate ' +
    'killer murderer shooter attacker assailant bomber hijacker kidnapper robber thief fraudster hacker whistleblower informant fugitive inmate prisoner hostage refugee migrant asylum-seeker ' +
    'native local newcomer advocate lobbyist organiser organizer volunteer donor philanthropist socialite heiress aristocrat noble knight commentator pundit strategist pollster ' +
    'personality celebrity idol icon legend hero heroine villain protagonist character figure newsman newswoman man woman boy girl teenager teen ' +
    'lead steward moderator hotelier restaurateur sommelier patissier maître maitre caterer florist tailor jeweller jeweler couturier milliner beautician manicurist masseur model-turned-actor ' +
    'socialist marxist feminist environmentalist conservationist naturalist botanist zoologist ornithologist entomologist paleontologist palaeontologist astrophysicist cosmologist geneticist ' +
    'immunologist neuroscientist biochemist ethicist bioethicist demographer geographer surveyor cartographer linguist classicist egyptologist criminologist gerontologist toxicologist ' +
    'hygienist optometrist chiropractor osteopath acupuncturist herbalist radiologist anaesthetist anesthesiologist obstetrician gynecologist gynaecologist urologist pathologist ' +
    'orthodontist pulmonologist endocrinologist nephrologist rheumatologist allergist podiatrist audiologist counselor counsellor life-coach mentor tutor headteacher headmaster headmistress ' +
    'governess nanny babysitter caregiver carer caretaker janitor cleaner chauffeur courier cabbie bellhop concierge receptionist secretary stenographer typist cashier teller ' +
    'salesman saleswoman salesperson marketer adman publicist agent talent-agent impresario promoter booker bandleader frontman frontwoman lead-singer keyboardist saxophonist trumpeter ' +
    'violinist cellist pianist organist harpist flautist percussionist soprano tenor baritone mezzo-soprano contralto ballerina DJ dj emcee mc beatboxer crooner balladeer troubadour ' +
    'satirist humorist parodist impressionist ventriloquist puppeteer clown acrobat daredevil stuntwoman wrestler bodybuilder powerlifter weightlifter decathlete heptathlete sprinter hurdler ' +
    'jumper thrower pole-vaulter marathoner triathlete rower sculler sailor yachtsman yachtswoman canoeist kayaker diver bobsledder luger biathlete curler fencer archer judoka ' +
    'karateka kickboxer boxer featherweight lightweight welterweight middleweight heavyweight flyweight bantamweight flanker hooker prop lock scrum-half fly-half wing centre-back ' +
    'full-back left-back right-back defenceman defenseman power-forward point-guard shooting-guard wideout rusher placekicker kicker punter slugger reliever closer ace southpaw rookie ' +
    'all-rounder leg-spinner seamer paceman opener playmaker teammate team-mate signing recruit prospect draftee free-agent captain-elect ' +
    'chairwoman-designate nominee-designate envoy-designate governor-elect mayor-elect senator-elect congressman-elect councilmember councilor councillor commissioner assemblyman assemblywoman ' +
    'assemblymember selectman selectwoman reeve sheriff-elect constable bailiff magistrate jurist notary paralegal conveyancer litigator arbitrator bondsman coroner detective ' +
    'patrolman patrolwoman trooper ranger warden lifeguard coastguard coastguardsman sniper paratrooper commando gunner bombardier corporal private sapper seaman airman guardsman reservist ' +
    'jihadist extremist supremacist arsonist vandal trespasser stalker looter smuggler trafficker dealer kingpin capo mobster gangster racketeer embezzler swindler conman con-man scammer ' +
    'squatter evictee deportee exile defector deserter escapee captive castaway stowaway claimant plaintiff complainant accuser appellant petitioner respondent juror eyewitness bystander ' +
    'passerby passer-by onlooker pedestrian motorist commuter passenger holidaymaker vacationer tourist backpacker camper angler birdwatcher gardener beekeeper homesteader ' +
    'pensioner retiree widower orphan toddler infant baby newborn twin triplet sibling half-brother half-sister stepson stepdaughter stepbrother stepsister godfather godmother godson ' +
    'grandad granddad gran nan grandma grandpa hubby hubbie starter substitute sub left-hander right-hander champ famer centre-half wicketkeeper-batter hitmaker supremo ' +
    'goddaughter great-grandmother great-grandfather grandparent grandchild in-law mother-in-law father-in-law son-in-law daughter-in-law brother-in-law sister-in-law pal friend buddy ' +
    'colleague co-worker coworker collaborator co-founder cofounder co-chair co-owner co-director co-president co-star bandmate flatmate housemate schoolmate shipmate protégé protégée protege ' +
    'disciple devotee follower supporter backer believer convert missionary evangelist televangelist preacher minister vicar deacon abbot nun friar cantor mufti guru shaman ' +
    'expert-witness futurist visionary pioneer trailblazer innovator maverick mogul baron heir-apparent scion patron benefactor trustee-elect shareholder stakeholder creditor debtor borrower ' +
    'lender-in-chief renter leaseholder freeholder householder occupant breadwinner bride groom bridegroom newlywed divorcee beneficiary awardee laureate honoree inductee medalist medallist ' +
    'finalist semifinalist semi-finalist quarterfinalist runner-up titleholder record-holder contestant competitor entrant participant attendee delegate-at-large speaker-designate panelist panellist ' +
    'hopeful operative convenor convener incumbent biogeochemist capitalist grad maven titan supermodel segregationist insurgent insider adoptee customer constituent associate biker pick transfer momma mama slasher ' +
    'bestie voter humanitarian appointee backup aspirant stalwart heavyweight bigwig czar tsar doyen doyenne stateswoman freshman-senator physician-turned-politician medic goalie ' +
    'newlywed aunty auntie granny officer-in-charge vice-chair vice-chairman vice-chancellor secretary-general director-general attorney-general commander-in-chief editor-in-chief',
);

/** Words that are used near callings and are none themselves. */
export const NO_CALLING_WORDS: readonly string[] = list(
  'youngest eldest oldest favourite favorite teenage lone sole onetime one-time two-time three-time four-time long-time right-handed left-handed everyman emeritus designate right-hand ' +
    'all-american all-star year-old london-based preeminent eminent villainous adjunct auxiliary honourable honorable practice recruiter-led signature sir lord mate',
);

/** Callings that are an adjective more often than not: "[private] letters". */
export const ADJECTIVE_CALLINGS: readonly string[] = list(
  'private senior junior general native local noble safety principal chief lead regular moderate conservative liberal independent',
);

/** Plurals that are a verb as well: "the film stars Jane Reed". */
export const VERB_CALLINGS: readonly string[] = list(
  'stars hosts coaches guides guards models partners captains anchors pilots fathers mothers doctors nurses heads leads backs centers centres tackles figures champions judges trains ' +
    'rivals friends chairs authors engineers designs drivers witnesses marshals heroes icons fans',
);

/** What a body may be called in an apposition: "Shelter, a homelessness charity,". */
export const BODY_NOUNS: readonly string[] = list(
  'group organization organisation charity company firm agency coalition alliance nonprofit non-profit body union party think-tank institute foundation association network ' +
    'startup start-up manufacturer maker retailer chain brand publisher broadcaster newspaper magazine website outlet platform app-maker bank lender insurer carrier airline operator ' +
    'university college school hospital clinic lab laboratory museum theatre theater club team band orchestra church ministry department regulator watchdog authority council committee ' +
    'commission tribunal court militia movement faction gang cartel syndicate consultancy contractor developer producer supplier distributor conglomerate subsidiary unit division ' +
    'duo trio quartet quintet rival buyer lobby consortium cooperative co-operative federation league society collective tank',
);

/** What a body may be to another thing: heads of an apposition with "of" or more words. */
export const BODY_ROLES: readonly string[] = list(
  'owner publisher maker parent operator developer producer provider supplier subsidiary affiliate arm wing unit sponsor organiser organizer home venture business site forum pac creator distributor',
);

/** Nouns that open an apposition of time or thing, and are nobody's role: "Reed, a day after the vote, said". */
export const NO_CALLINGS: readonly string[] = list(
  'day week month year decade hour minute moment time season night morning move step decision statement report bill law act plan deal sign result reason number amount figure ' +
    'film movie book song album show series game match race story tale way part kind sort lot bit couple handful set place town city village county country state island river ' +
    'percentage percent rate price cost drop rise increase decrease fact idea feeling claim charge case issue problem question answer first second third last latest most more same former only ' +
    'event meeting vote election war attack crash storm fire death loss win victory goal record',
);

/** Titles cut short before a name, with their capital. A plural one is of all the names that follow. */
export const SHORT_TITLES: readonly string[] = list(
  'Sen. Sens. Rep. Reps. Gov. Govs. Sen Rep Gov Lt. Gen. Col. Maj. Capt. Sgt. Adm. Cmdr. Det. Supt. Cllr. Atty. Asst. Pres. Premier Advocate Speaker Mayor Sheriff Trooper Detective ' +
    'Officer Judge Justice Councilman Councilwoman Councilmember Councillor Senator Senators Congressman Congresswoman Congressmen Representative Representatives Governor Governors ' +
    'Coach Chef Rabbi Imam Pastor Archbishop Bishop Cardinal Pope Patriarch King Queen Prince Princess Sultan Emir Sheikh Emperor Empress Duke Duchess Sgt Capt Lt Col Gen',
);

/** How persons are addressed by rank; a role where the text tells no other. With their capital. */
export const STYLES: readonly string[] = list(
  'Dr Dr. Prof Prof. Professor Sir Dame Lord Lady Baroness Rev Rev. Reverend Fr. Msgr. Hon. Engr. Barr. Datuk Tan-Sri Pope Madam',
);

/** Finite verbs that no apposition has: where one stands it was none. */
export const FINITE_VERBS: readonly string[] = list(
  'is are was were am has have had will would could should may might can must did does do said says told wrote added noted announced argued went came took gave made got became began ' +
    'met joined left won lost died lived worked served',
);

/** Where an apposition ends: marks, and words that open a clause. */
export const APPOSITION_ENDS: readonly string[] = [
  ...", . ; : ) ( — – -- ” “ \" '' ? ! … [ ]".split(' '),
  ...list(
    'who whom whose which that where when while because although though as since until before after during if so but',
  ),
  '',
];

/** What stands behind a name whose bearer's role stands before it and a comma: "the mayor, Jane Reed, [said]". */
export const AFTER_APPOSITION: readonly string[] = list(
  ', . ( ; : – — said told has was says confirmed announced added were had is',
);

/** Honours before a name, beside `ADDRESSES`: "the commissioner, [DSP] Omar Reed". With their capital. */
export const HONOURS: readonly string[] = list(
  'Fr. Fr Hon. Hon Engr. Engr Barr. Barr Arc. Alhaji Alhaja Hajia Mallam Pst. Pst Msgr. Adv. Adv DSP ASP SP CSP CP DCP ACP SSP DIG IG DIGP Justice Chief Otunba',
);

/** Behind a word in -ed these show that it is a clause's verb: "the governor charged [them]". */
export const APPOSITION_OBJECTS: readonly string[] = list(
  'them him her it us me you the a an that his their its this these those',
);

/** Past tenses that do not end in -ed: where one stands a clause goes on. */
export const IRREGULAR_PASTS: readonly string[] = list(
  'drove slept ran fell rose broke spoke wrote sang sat stood held kept left felt found thought bought brought caught taught sought fought sent spent built lent paid sold hit cut put ' +
    'set let shut led fed bled met shot grew knew threw flew drew blew chose froze stole wore tore swore bore drank sank began swam hung stuck struck swung won lost took gave got ' +
    'went came saw heard made said told did had was were became forgot hid rode shook woke withdrew overcame understood dealt dug laid leapt leaned meant read slid spun swept wept wound',
);

/** What parts the noun phrase of a role from what is said of it: "expert [on] sleep". */
export const ROLE_PREPOSITIONS: ReadonlySet<string> = new Set(
  list('of to for in at on from with by behind under about against into over'),
);

/** Before a name beside honours: forms of address that are no role: "Crown Prince of Ilmar [Sheikh] Omar Haddad". */
export const FORMS_OF_ADDRESS: readonly string[] = list(
  'Sheikh Sheikha Highness Excellency His Her Mr Mr. Ms Ms. Mrs Mrs.',
);

/** Behind these a person's name is somebody else's: "mother [of] Ann", "Ann [and] Ben". */
export const OTHERS_OPENERS: ReadonlySet<string> = new Set(list('and or of'));

/** What opens a clause on a body behind a bare noun: "a group [that] …". */
export const BODY_CLAUSE_OPENERS: ReadonlySet<string> = new Set(list('that which'));

/** What a role of two parts may begin behind, in a sentence's middle: "[by] deputy trade minister and party leader Ana Palacios". */
export const PAIR_OPENERS: ReadonlySet<string> = new Set(list('. by said'));
