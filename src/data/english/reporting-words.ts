/**
 * Words that report what others say or think: the lemmas that an attribution's cue is built on. How strongly a word speaks for an
 * attribution the taggers learn; this list says only where to look. Own list, ordered by kind, checked against the cue counts of
 * PolNeAR (Newell, Margolin and Ruths 2018).
 */

const list = (words: string): readonly string[] => words.split(' ');

/** Verbs of saying and writing. */
export const SPEECH_VERBS = list(
  'say tell add ask write announce declare report state note claim argue suggest explain warn insist acknowledge concede admit ' +
    'confirm deny dismiss reject refute rebut contend maintain assert allege accuse charge blame fault criticise criticize condemn ' +
    'denounce decry deplore slam blast lambast lambaste rip assail attack rail chide rebuke scold reprimand reproach berate ' +
    'castigate excoriate pan mock ridicule taunt tout hail praise laud applaud commend congratulate thank welcome salute cheer ' +
    'endorse call dub label brand term describe characterise characterize depict portray refer cite quote mention recall recount ' +
    'relate retell remark comment observe quip joke muse opine reply respond retort answer counter rejoin interject continue ' +
    'repeat reiterate echo stress emphasise emphasize underscore underline highlight point boast brag gush crow lament bemoan ' +
    'complain grumble grouse gripe protest object vow pledge promise swear threaten demand urge exhort implore beg plead appeal ' +
    'press request order instruct command direct advise counsel recommend propose offer caution remind reassure assure ' +
    'inform notify brief alert signal hint imply insinuate indicate intimate reveal disclose divulge confide confess testify attest certify ' +
    'vouch detail outline spell lay list specify clarify elaborate predict forecast project estimate speculate wonder question ' +
    'query challenge dispute contest contradict discuss talk speak chat converse debate negotiate lecture preach pronounce ' +
    'proclaim profess avow affirm reaffirm aver posit postulate conclude determine decide rule find show prove ' +
    'demonstrate illustrate document post tweet retweet text email message blog publish broadcast release issue circulate ' +
    'shout yell scream cry exclaim bellow whisper mutter murmur chant sing read recite utter voice express air vent register ' +
    'convey communicate relay apologise apologize excuse renounce repudiate disavow disown advocate champion defend back support promote ' +
    'plug pitch push lobby campaign credit attribute ascribe justify rationalise rationalize downplay minimise minimize exaggerate overstate ' +
    'refuse decline agree disagree compare liken equate sum summarise summarize phrase rephrase paraphrase ' +
    'narrate theorise theorize surmise reason rant rave fume thunder bark snap sneer scoff chortle laugh smile ' +
    'nod shrug sigh sob weep volunteer venture submit pose raise reference invoke allude deride disparage belittle bash ' +
    'slap zing skewer pillory impugn vilify malign smear demonise demonize trumpet herald extol glorify lionise lionize toast introduce ' +
    'invite summon dare goad prod nudge petition file sue warrant',
);

/** Verbs of thinking, feeling, wanting and perceiving. */
export const THOUGHT_VERBS = list(
  'think believe know feel hope fear worry expect want wish doubt suspect assume suppose guess imagine consider regard view see deem ' +
    'judge reckon figure understand realise realize recognise recognize learn hear remember forget plan intend aim seek mean seem appear look like ' +
    'love hate dislike prefer favor favour oppose resent regret trust admire respect fancy envision envisage foresee anticipate ' +
    'contemplate ponder mull weigh ignore accept approve disapprove endorse embrace tolerate resist convince persuade satisfy ' +
    'puzzle surprise shock alarm concern care mind agree vote choose resolve interpret identify calculate conceive speculate',
);

/** Nouns that stand for a saying or a thought. */
export const REPORTING_NOUNS = list(
  'statement claim comment remark announcement allegation accusation assertion argument suggestion warning call criticism ' +
    'complaint question answer response reply report promise pledge vow threat demand request appeal plea offer ' +
    'proposal recommendation advice order denial admission confession acknowledgment acknowledgement confirmation declaration ' +
    'description estimate forecast prediction projection speech interview tweet post message letter email memo testimony ' +
    'account version explanation word talk speculation rumor rumour suspicion belief view opinion hope fear concern worry ' +
    'doubt wish desire plan idea notion sense feeling hint indication finding conclusion poll survey study quote quotation ' +
    'attack rebuke praise support opposition condemnation denunciation insistence contention boast joke rhetoric analysis decision',
);

/** Phrases that name a source: what stands before "to" or "of", and single words. */
export const SOURCE_PHRASES = list('according per citing quoting amid');

/** Verbs of saying whose third person reads like a plural noun: "Reuters [reports]". */
export const NOUN_LIKE_SAYINGS: ReadonlySet<string> = new Set(
  list('reports claims notes states comments estimates remarks'),
);

/**
 * Words of the lists above that seldom attribute: in the train part of PolNeAR fewer than three of ten that stand there as verbs are
 * cues. A sentence with no other verb of saying or thinking is read without its dependency tree, which takes time.
 */
export const SELDOM_CUES = list(
  'think see want know support look speak find vote continue raise release mean feel consider plan like hear understand decide ' +
    'choose register prove compare campaign accept learn determine challenge read identify file favor love care embrace ignore view ' +
    'concern publish answer maintain introduce intend pose demonstrate trust advise welcome hate air detail amid debate assume relate ' +
    'negotiate lobby suppose imagine direct regard invite per respect appeal sue figure disagree wish forget realize cheer surprise ' +
    'contest suspect weigh laugh counter satisfy protest guess rip command shock resolve regret justify anticipate calculate submit ' +
    'circulate communicate mind smile instruct brief bash pitch beg volunteer sing lecture scream dare',
);
