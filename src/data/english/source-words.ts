/** Words that tell what kind of source a noun phrase names, and what carried a statement. Small letters, singular. Own list. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Papers, figures and recordings that speak: `document`. */
export const DOCUMENT_NOUNS = list(
  'report study poll survey suit statement letter memo memorandum document paper email e-mail record book article story editorial column ' +
    'op-ed lawsuit complaint indictment filing affidavit transcript video footage recording data figure statistic census analysis ' +
    'review audit finding evidence tweet post website site page blog advertisement ad petition resolution declaration communique ' +
    'communiqué constitution law bill treaty agreement manifesto platform pamphlet research image photo photograph map chart ' +
    'notice release dispatch cable text headline caption invitation biography autobiography memoir guideline policy ruling ' +
    'order decree verdict judgment opinion testimony results result brochure guidance guide leaflet booklet handbook bulletin newsletter',
);

/** Bodies that act under a name of their own once one says whose they are: "Ukraine's foreign ministry". */
export const ORGANISATION_NOUNS = list(
  'ministry embassy government army military navy parliament court committee commission council party campaign administration ' +
    'department office police bank agency university college institute company corporation firm group union federation association ' +
    'foundation center centre board bureau service force presidency cabinet assembly congress senate house hospital church ' +
    'newspaper network station channel magazine outlet team club league tribunal secretariat mission delegation consulate ' +
    'directorate authority regime coalition alliance organisation organization staff kremlin junta county city town village borough ' +
    'municipality startup maker retailer supplier manufacturer charity airline broadcaster publisher operator',
);

/** Nouns by which a text speaks of a firm that it has named: "the company". */
export const FIRM_NOUNS = list(
  'company firm studio publisher brand label maker carmaker automaker retailer lender airline manufacturer startup start-up distributor ' +
    'band streamer chain insurer conglomerate multinational chipmaker drugmaker brewer',
);

/** Nouns that can mean a firm, and as well a body that is none. */
export const GROUP_NOUNS = list(
  'group club franchise organisation organization nonprofit non-profit charity institution broadcaster network restaurant hotel zoo museum',
);

/** Nouns by which a group is a body, and no part of a study: "the rights group". */
export const GROUP_MODIFIERS = list(
  'rights advocacy trade lobby lobbying campaign industry media research news aid opposition business consumer ransomware hacker ' +
    'hacking terror militant protest watchdog energy insurance luxury car tech technology telecom mining retail hotel activist',
);

/** Words in the names of offices, which are no firms. */
export const OFFICIAL_WORDS = list(
  'police sheriff ministry department court council commission committee parliament senate congress house university college school ' +
    'government party authority office administration board assembly army navy force forces embassy court tribunal treasury bureau ' +
    'secretariat cabinet pentagon fbi cia nasa un nato eu republicans democrats',
);

/** Words by which a description means another than the one the text has named. */
export const OTHERNESS_WORDS = list('other another parent rival second third former same next different unnamed');

/** Singular nouns of many people. */
export const COLLECTIVE_NOUNS = list(
  'west opposition public press media crowd majority minority community family everyone everybody people police world ' +
    'left right leadership electorate rank-and-file chorus audience jury panel delegation staff team most many some others both all ' +
    'few several half none they we couple duo trio pair twosome band crew',
);

/** Words for some of many: "some in Norway" are not Norway. */
export const QUANTIFIERS = list(
  'some many others several most those all few both none one two three dozens hundreds thousands',
);

/** Persons who are sources by what they saw or bore, beside those with a title. */
export const BYSTANDER_NOUNS = list(
  'man woman resident witness person victim boyfriend girlfriend driver passenger neighbour neighbor student pupil teacher suspect gunman ' +
    'attacker defendant plaintiff survivor shopper customer tourist volunteer employee worker patient caller shopkeeper landlord tenant',
);

/** Persons by what they are, and no office: a text that says "the star" has named one. */
export const DESCRIBED_PERSONS = list(
  'star fan expert mum mom mother dad father parent singer songwriter singer-songwriter musician rapper drummer guitarist frontman frontwoman actor ' +
    'actress comedian comic presenter host broadcaster influencer youtuber blogger model author writer novelist poet artist painter ' +
    'sculptor designer photographer filmmaker director athlete striker midfielder defender goalkeeper winger forward sprinter swimmer ' +
    'golfer boxer cyclist entrepreneur billionaire businessman businesswoman chef nutritionist dietitian psychologist teenager teen ' +
    'youngster pensioner grandmother grandfather historian astronaut quarterback pitcher outfielder centre-back defenceman newcomer veteran ' +
    'playwright composer conductor pianist violinist dancer choreographer activist campaigner creator founder inventor traveller ' +
    'commentator pundit socialite starlet heiress royal foodie superstar hitmaker popstar showrunner filmmaker headliner songstress crooner',
);

/** Those beside somebody: "Novak and colleagues". */
export const COMPANY_NOUNS = list(
  'colleagues others co-authors coauthors co-workers coworkers collaborators associates allies team',
);

/** Participles that tell how a paper or people came to the writer, and not what they are: "a letter [obtained] by the Herald". */
export const RECEIVED_PARTICIPLES = list('obtained seen reviewed viewed shared presented interviewed contacted polled');

/** Those whose names a text keeps to itself: "a source". */
export const HIDDEN_NOUNS = list(
  'source insider spokesperson person user reviewer commenter tipster whistleblower informant reader viewer',
);

/** Days and times that stand beside a source without a preposition: "the port [today] said". */
export const DAY_WORDS = list(
  'today yesterday tomorrow tonight now monday tuesday wednesday thursday friday saturday sunday',
);

/** Persons by what they run for or sit in; with the name of a place before it, a text has named them: "the Ohio senator". */
export const POLITICIANS = list(
  'senator congressman congresswoman governor representative lawmaker candidate nominee frontrunner front-runner republican democrat ' +
    'politician mogul tycoon magnate justice premier leader mp',
);

/** Words by which a writer calls somebody named before: "the [retired] surgeon". */
export const RENAMING_WORDS = list(
  'former retired longtime long-time veteran late billionaire millionaire legendary acclaimed award-winning oscar-winning ' +
    'grammy-winning embattled disgraced controversial beloved famed famous outspoken aspiring self-described',
);

/** Whom a place is named for: "the Lima native". */
export const NATIVE_NOUNS = list('native');

/** Offices that a text seldom speaks of without the name of who has them. Words that follow "the". */
export const HIGHEST_OFFICES: ReadonlySet<string> = new Set([
  'prime minister',
  ...list('president premier chancellor pope pontiff king queen monarch prince princess duke duchess'),
]);

/** Verbs of who goes on speaking: "she [added]". */
export const CONTINUING_VERBS = list('add continue conclude');

/** What carries words: "in a statement", "on his Telegram channel". */
export const MEDIUM_NOUNS = list(
  'statement tweet post message letter memo email e-mail interview speech address conference briefing broadcast channel video ' +
    'television tv radio podcast blog website newspaper magazine column editorial op-ed article book report documentary ' +
    'appearance call telegram twitter facebook instagram whatsapp youtube truth weibo wechat tiktok vk x snapchat linkedin reddit ' +
    'release communique communiqué affidavit filing lawsuit testimony hearing debate rally town-hall tweetstorm thread ' +
    'livestream livestreams show program programme telecast note telegraph cable',
);

/** Platforms that stand without an article, with a capital: "on Twitter". */
export const PLATFORMS = list(
  'twitter facebook telegram instagram whatsapp youtube weibo wechat tiktok vk x snapchat linkedin reddit parler gab truth threads bluesky mastodon medium',
);

/** Nouns of those who pass on what others say. */
export const OUTLET_NOUNS = list(
  'agency newspaper paper daily tabloid weekly magazine broadcaster channel network station media outlet website portal radio television tv site',
);

/** Words of the trade: an agency, a network or a station is an outlet only beside one of them. */
export const MEDIA_WORDS = list(
  'news newspaper newspapers tv television radio daily tabloid media broadcaster magazine paper press website portal',
);

/** Names of outlets that pass on what others say, beside the news agencies. */
export const OUTLET_NAMES = list(
  'cnn bbc nbc cbs abc fox msnbc npr pbs rt axios politico bloomberg breitbart buzzfeed vox vice slate guardian times post journal ' +
    'telegraph independent mail sun mirror herald tribune globe gazette chronicle inquirer examiner observer economist newsweek time ' +
    'forbes huffington haaretz spiegel bild welt zeitung monde figaro libération repubblica país mundo kommersant izvestia pravda vedomosti ' +
    'meduza ukrinform kcna presstv irna isna fars mehr tasnim sana wafa petra kuna spa wam anadolu hurriyet sabah dawn xinhua tass ' +
    'interfax ria reuters afp ap dpa efe ansa upi yonhap kyodo sputnik jazeera arabiya mayadeen manar belta kazinform c-span usa',
);

/** Pronouns in the place of a source, with what they stand for. */
export const SOURCE_PRONOUNS: ReadonlyMap<string, 'person' | 'thing' | 'many' | 'relative' | 'speaker'> = new Map([
  ['he', 'person'],
  ['she', 'person'],
  ['him', 'person'],
  ['her', 'person'],
  ['his', 'person'],
  ['hers', 'person'],
  ['himself', 'person'],
  ['herself', 'person'],
  ['it', 'thing'],
  ['its', 'thing'],
  ['itself', 'thing'],
  ['they', 'many'],
  ['them', 'many'],
  ['their', 'many'],
  ['who', 'relative'],
  ['whom', 'relative'],
  ['whose', 'relative'],
  ['which', 'relative'],
  ['that', 'relative'],
  ['i', 'speaker'],
  ['we', 'speaker'],
  ['my', 'speaker'],
  ['our', 'speaker'],
]);

/** "The two [men]": two who were named together. Not "the two firms". */
export const PAIR_NOUNS: ReadonlySet<string> = new Set(['men', 'women']);
